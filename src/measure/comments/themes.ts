import type { Notice, Section, TableValue } from '../../model/document.js';
import { Problem } from '../../model/problem.js';
import type { Column } from '../../model/survey.js';
import { distinctive } from '../../stats/log-odds.js';
import { wilson } from '../../stats/proportion-intervals.js';
import { groupPhrases, type Phrase, type PhraseCounts, phraseCounter } from '../../text/themes.js';
import { tokenise } from '../../text/tokens.js';
import { tableColumn } from '../section-parts.js';
import { naturally } from '../segments.js';
import { shareColumns } from './counting.js';
import { type CommentsQuestion, toneOf } from './question.js';
import { Foremost, quoteOf } from './quotes.js';
import { type Collector, type CommentedResponse, eachComment, isEnglish } from './responses.js';

/** Themes: what people say in their own words, where no topic says it for them. */

/** Phrases of fewer comments are about those comments. */
const FEWEST = 3;
/** A phrase is distinctive from here on: the two-sided 95 % point of z. */
const DISTINCTIVE = 1.96;
const QUOTES = 2;
/** More tables than anyone reads. */
const MOST_SEGMENTS = 50;

/** What a comment is counted under, as one text. */
interface Kind {
  matched: boolean;
  tone: 'good' | 'bad' | null;
  segments: string[];
  wave: string | null;
}

interface Counted {
  counts: PhraseCounts;
  /** By the text that stands for it. */
  kinds: Map<string, Kind>;
  waves: string[];
}

function phrases(question: CommentsQuestion): Collector<Counted> {
  const counter = phraseCounter({ atLeast: FEWEST });
  const kinds = new Map<string, Kind>();
  const { outcome, by, wave } = question;
  return {
    take: (response) => {
      if (!isEnglish(response)) return;
      const tone = outcome ? toneOf(outcome, response.code) : undefined;
      const kind: Kind = {
        matched: response.aspects.length > 0,
        tone: tone === 'good' || tone === 'bad' ? tone : null,
        segments: by.length > 0 ? response.segments.map((segment) => segment.join(' / ')) : [],
        wave: wave === null ? null : response.wave,
      };
      const key = JSON.stringify(kind);
      kinds.set(key, kind);
      counter.add({ tokens: tokenise(response.comment!), group: key });
    },
    end: () => ({
      counts: counter.end(),
      kinds,
      waves: [...new Set([...kinds.values()].flatMap((kind) => kind.wave ?? []))].sort(naturally),
    }),
  };
}

/** One theme: phrases that the same comments hold, told by the most distinctive of them. */
interface Theme {
  lead: Phrase;
  also: string[];
  n: number;
  others: number;
  z: number;
}

interface Contrast {
  sizeA: number;
  sizeB: number;
  themes: Theme[];
}

/** What is distinctive of the comments of one kind against those of another. */
function contrast(
  { counts, kinds }: Counted,
  a: (kind: Kind) => boolean,
  b: (kind: Kind) => boolean,
  fromZ = DISTINCTIVE,
): Contrast {
  const within = (byGroup: Map<string | null, number>, test: (kind: Kind) => boolean) => {
    let n = 0;
    for (const [group, own] of byGroup) if (group !== null && test(kinds.get(group)!)) n += own;
    return n;
  };
  const sizes = { sizeA: within(counts.byGroup, a), sizeB: within(counts.byGroup, b) };
  const known = counts.phrases;
  if (known.length < 2 || sizes.sizeA === 0 || sizes.sizeB === 0) return { ...sizes, themes: [] };
  const inA = known.map(({ byGroup }) => within(byGroup, a));
  const inB = known.map(({ byGroup }) => within(byGroup, b));
  const total = (list: number[]) => list.reduce((sum, n) => sum + n, 0);
  // The prior is as strong as the smaller side: rare phrases must be one-sided to stand out.
  const strength = Math.max(1, Math.min(total(inA), total(inB))) / total(known.map(({ n }) => n));
  const found = distinctive(
    inA,
    inB,
    known.map(({ n }) => n * strength),
  );
  const marked = known
    .map((phrase, i) => ({ phrase, z: found[i]!.z, n: inA[i]!, others: inB[i]! }))
    .filter(({ z, n }) => z >= fromZ && n >= FEWEST)
    .sort((x, y) => y.z - x.z || y.n - x.n || (x.phrase.phrase < y.phrase.phrase ? -1 : 1));
  const byPhrase = new Map(marked.map((one) => [one.phrase, one]));
  const themes = groupPhrases(marked.map(({ phrase }) => phrase)).map(({ lead, phrases: all }) => ({
    lead,
    also: all.slice(1).map(({ phrase }) => phrase),
    ...byPhrase.get(lead)!,
  }));
  return { ...sizes, themes };
}

export async function themesOf(
  question: CommentsQuestion,
  find: (name: string) => Column,
  shown: number,
): Promise<{ sections: Section[]; notices: Notice[] }> {
  const counted = await eachComment(question, find, () => phrases(question));
  const sections: Section[] = [];
  const unmatched = contrast(
    counted,
    (kind) => !kind.matched,
    (kind) => kind.matched,
    // New issues begin small: here the order counts, and every phrase that leans this way is told.
    Number.MIN_VALUE,
  );
  sections.push(
    themeTable(
      'themes',
      'In comments that no topic covers',
      unmatched,
      'those with a topic',
      shown,
      question,
    ),
  );
  const some = unmatched.themes.slice(0, shown);
  if (some.length > 0) sections.push(await examples(question, find, some));
  if (question.outcome) {
    const { good, bad } = sidesOf(question);
    const isGood = (kind: Kind) => kind.tone === 'good';
    const isBad = (kind: Kind) => kind.tone === 'bad';
    sections.push(
      themeTable(
        'themes_bad',
        `Distinctive of ${bad}, against ${good}`,
        contrast(counted, isBad, isGood),
        good,
        shown,
        question,
      ),
      themeTable(
        'themes_good',
        `Distinctive of ${good}, against ${bad}`,
        contrast(counted, isGood, isBad),
        bad,
        shown,
        question,
      ),
    );
  }
  const last = counted.waves.at(-1);
  if (last !== undefined && counted.waves.length > 1) {
    const before = (kind: Kind) => kind.wave !== null && kind.wave !== last;
    sections.push(
      themeTable(
        'themes_wave',
        `New in ${last}, against the waves before`,
        contrast(counted, (kind) => kind.wave === last, before),
        'before',
        shown,
        question,
      ),
    );
  }
  if (question.by.length > 0) {
    const segments = [...new Set([...counted.kinds.values()].flatMap((kind) => kind.segments))].sort(
      naturally,
    );
    if (segments.length > MOST_SEGMENTS) {
      throw new Problem(
        'usage',
        `--by gives ${segments.length.toLocaleString('en')} segments, each of which would have a table.`,
        {
          tryThis: `choose a column with at most ${MOST_SEGMENTS} different values`,
        },
      );
    }
    for (const segment of segments) {
      const inside = (kind: Kind) => kind.segments.includes(segment);
      sections.push(
        themeTable(
          `themes_segment`,
          `Distinctive of ${segment}, against all others`,
          contrast(counted, inside, (kind) => !inside(kind)),
          'others',
          shown,
          question,
        ),
      );
    }
  }
  const none = sections.every((section) => section.kind !== 'table' || section.rows.length === 0);
  const notices: Notice[] = none
    ? [
        {
          id: 'no-phrases',
          level: 'note',
          text: `No phrase stands out: each would have to come in ${FEWEST} comments at least, and more often than chance on one side.`,
          tryThis: null,
        },
      ]
    : [];
  return { sections, notices };
}

function sidesOf({ outcome }: CommentsQuestion): { good: string; bad: string } {
  const label = (tone: string) =>
    outcome!.definition.groups.find((group) => group.tone === tone)?.label.toLowerCase() ?? tone;
  return { good: label('good'), bad: label('bad') };
}

function themeTable(
  id: string,
  title: string,
  { sizeA, sizeB, themes }: Contrast,
  others: string,
  shown: number,
  { level }: CommentsQuestion,
): Section {
  const rows = themes.slice(0, shown).map((theme): Record<string, TableValue> => {
    const limits = wilson(theme.n / sizeA, sizeA, level);
    return {
      theme: theme.lead.phrase,
      also: theme.also.slice(0, 5).join(', ') || null,
      n: theme.n,
      base: sizeA,
      share: theme.n / sizeA,
      share_low: limits?.low ?? null,
      share_high: limits?.high ?? null,
      others: theme.others / sizeB,
      z: theme.z,
    };
  });
  return {
    kind: 'table',
    id,
    title: `${title} (${sizeA.toLocaleString('en')} comments against ${sizeB.toLocaleString('en')})`,
    columns: [
      tableColumn('theme', 'Phrase', 'text'),
      tableColumn('also', 'with', 'text', true),
      tableColumn('n', 'Comments', 'integer'),
      ...shareColumns('share', 'Share'),
      tableColumn('others', `Of ${others}`, 'share'),
      tableColumn('z', 'z', 'number'),
    ],
    rows,
  };
}

/** Comments behind each theme: the shortest that says more than the phrase. */
async function examples(
  question: CommentsQuestion,
  find: (name: string) => Column,
  themes: Theme[],
): Promise<Section> {
  const wanted = new Map<number, Theme[]>();
  for (const theme of themes)
    for (const place of theme.lead.comments) wanted.set(place, [...(wanted.get(place) ?? []), theme]);
  const found = await eachComment(question, find, () => {
    const chosen = new Map(themes.map((theme) => [theme, new Foremost(QUOTES)]));
    let place = -1;
    return {
      take: (response: CommentedResponse) => {
        if (!isEnglish(response)) return;
        place += 1;
        if (response.aspects.length > 0) return;
        for (const theme of wanted.get(place) ?? []) {
          chosen.get(theme)!.offer(response, Math.abs(response.comment!.length - 80));
        }
      },
      end: () => chosen,
    };
  });
  return {
    kind: 'verbatims',
    id: 'theme_examples',
    title: 'Comments behind them',
    groups: themes.map((theme) => ({
      label: theme.lead.phrase,
      n: theme.n,
      quotes: found
        .get(theme)!
        .responses()
        .map((response) => quoteOf(response, 'example', question)),
    })),
  };
}
