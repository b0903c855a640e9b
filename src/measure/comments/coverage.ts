import type { Notice, Section } from '../../model/document.js';
import type { Status } from '../../text/columns.js';
import { languageName } from '../../text/language-name.js';
import { fact, tableColumn } from '../section-parts.js';
import type { CommentsQuestion } from './question.js';
import type { Collector } from './responses.js';

/** How many comments there are, in which languages, and what became of them. */
export interface Coverage {
  responses: number;
  comments: number;
  saysNothing: number;
  /** Null where the language cannot be told. */
  languages: Map<string | null, { scored: number; notScored: number }>;
}

export function noCoverage(): Coverage {
  return { responses: 0, comments: 0, saysNothing: 0, languages: new Map() };
}

/** Counts a response; `status` null for a blank comment. */
export function cover(seen: Coverage, status: Status | null, language: string | null): void {
  seen.responses += 1;
  if (status === null) return;
  seen.comments += 1;
  if (status === 'says nothing') {
    seen.saysNothing += 1;
    return;
  }
  const own = seen.languages.get(language) ?? { scored: 0, notScored: 0 };
  own[status === 'scored' ? 'scored' : 'notScored'] += 1;
  seen.languages.set(language, own);
}

export function coverage(): Collector<Coverage> {
  const seen = noCoverage();
  return { take: ({ status, language }) => cover(seen, status, language), end: () => seen };
}

const nameOf = (code: string | null) => (code === null ? 'language not told' : languageName(code));

export function coverageSections({ text }: CommentsQuestion, found: Coverage): Section[] {
  const { responses, comments, saysNothing, languages } = found;
  const said = [...languages.values()].reduce((sum, { scored, notScored }) => sum + scored + notScored, 0);
  const notScored = [...languages.values()].reduce((sum, own) => sum + own.notScored, 0);
  const { id, label } = text.comment;
  const ordered = [...languages]
    .map(([code, own]) => ({ language: nameOf(code), ...own, n: own.scored + own.notScored }))
    .sort((a, b) => b.n - a.n || a.language.localeCompare(b.language, 'en'));
  const facts: Section = {
    kind: 'facts',
    id: 'comments',
    title: 'Comments',
    facts: [
      fact('column', 'Column', label === id ? id : `${label} [${id}]`),
      fact('responses', 'Responses', responses, 'integer'),
      fact('comments', 'With a comment', comments, 'integer'),
      fact('comments_share', 'Share with one', responses > 0 ? comments / responses : null, 'share'),
      fact('says_nothing', 'Saying nothing', saysNothing, 'integer'),
      fact('not_scored', 'Not scored', notScored, 'integer'),
      fact('scored', 'Scored', said - notScored, 'integer'),
      ...(ordered.length === 1 ? [fact('language', 'Language', ordered[0]!.language)] : []),
    ],
  };
  if (ordered.length < 2) return [facts];
  const table: Section = {
    kind: 'table',
    id: 'languages',
    title: 'Languages',
    columns: [
      tableColumn('language', 'Language', 'text'),
      tableColumn('n', 'Comments', 'integer'),
      tableColumn('share', 'Share', 'share'),
      tableColumn('scored', 'Scored', 'integer'),
      tableColumn('not_scored', 'Not scored', 'integer'),
    ],
    rows: ordered.map(({ language, n, scored, notScored: left }) => ({
      language,
      n,
      share: n / said,
      scored,
      not_scored: left,
    })),
  };
  return [facts, table];
}

/** What a reader must know of comments that have no sentiment. */
export function notScoredNotices({ comments, languages }: Coverage): Notice[] {
  const left = [...languages]
    .filter(([, { notScored }]) => notScored > 0)
    .map(([code, { notScored }]) => ({ name: nameOf(code), n: notScored }))
    // The order in which languages were met hangs on the threads that read them.
    .sort((a, b) => b.n - a.n || a.name.localeCompare(b.name, 'en'));
  const n = left.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return [];
  const shown = named(left);
  const share = ((100 * n) / comments).toFixed(1);
  return [
    {
      id: 'comments-not-scored',
      level: 'note',
      text: `${n} of ${comments} comments (${share} %) are not scored: ${shown}. They count as neither good nor bad.`,
      tryThis: null,
    },
  ];
}

/** Languages that a notice names. */
const MOST_NAMED = 6;

function named(languages: { name: string; n: number }[]): string {
  const shown = languages.slice(0, MOST_NAMED).map(({ name, n }) => `${name} ${n}`);
  const rest = languages.slice(MOST_NAMED).reduce((sum, { n }) => sum + n, 0);
  return [...shown, ...(rest > 0 ? [`others ${rest}`] : [])].join(', ');
}

/** Comments in whose languages no topics are known. */
export function topicNotices({ languages }: Coverage, known: Set<string>): Notice[] {
  const without = [...languages]
    .filter(([code]) => code === null || !known.has(code))
    .map(([code, { scored, notScored }]) => ({ name: nameOf(code), n: scored + notScored }))
    .sort((a, b) => b.n - a.n || a.name.localeCompare(b.name, 'en'));
  const n = without.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return [];
  const shown = named(without);
  return [
    {
      id: 'comments-without-topics',
      level: 'note',
      text: `No topics are known in the languages of ${n} comments, which are in no base here: ${shown}.`,
      tryThis: '--topics FILE with "language: pl" and patterns of your own',
    },
  ];
}
