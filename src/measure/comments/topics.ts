import type { Notice, Section, TableValue } from '../../model/document.js';
import { SENTIMENTS } from '../../text/reading.js';
import { languageOf } from '../../text/topics.js';
import type { DesignContext } from '../estimate.js';
import { tableColumn, UNIT_TYPES } from '../section-parts.js';
import {
  compareFigures,
  differenceColumns,
  differenceOf,
  shareOfPart,
  TEST_COLUMNS,
  withHolm,
} from './contrasts.js';
import {
  CodeCounts,
  codeIs,
  designOf,
  figureOf,
  type Group,
  GroupedCounts,
  limitsOf,
  partAndRest,
  shareColumns,
} from './counting.js';
import type { CommentsQuestion } from './question.js';
import { type Collector, saysSomething } from './responses.js';
import { groupCells, groupColumns } from './sentiment.js';

const ALL: Group = { segment: null, wave: null };

/** Comments by the topics that they mention. */
export interface TopicCounts {
  /** Comments that say something in a language that has topics: the base of every share. */
  base: GroupedCounts;
  /** Those that mention a topic, by the sentiment of its clauses (place in SENTIMENTS). */
  topics: Map<string, GroupedCounts>;
  /** Those that mention any topic of a group of topics. */
  groups: Map<string, CodeCounts>;
  /** Those that mention none. */
  unmatched: CodeCounts;
  /** Answers to the question of the outcome: of the base, and of those who mention a topic. */
  outcome: { all: CodeCounts; topics: Map<string, CodeCounts> };
}

export function topicCounts(question: CommentsQuestion): Collector<TopicCounts> {
  const languages = topicLanguages(question);
  const groupOf = new Map(question.taxonomy.topics.map(({ id, group }) => [id, group]));
  const found: TopicCounts = {
    base: new GroupedCounts(question),
    topics: new Map(),
    groups: new Map(),
    unmatched: new CodeCounts(),
    outcome: { all: new CodeCounts(), topics: new Map() },
  };
  return {
    take: (response) => {
      const { aspects, code, weight, status, language } = response;
      if (!saysSomething(status) || language === null || !languages.has(language)) return;
      found.base.add(response, 0);
      if (aspects.length === 0) found.unmatched.add(0, weight);
      if (code !== null) found.outcome.all.add(code, weight);
      for (const { topic, sentiment } of aspects) {
        of(found.topics, topic, () => new GroupedCounts(question)).add(
          response,
          SENTIMENTS.indexOf(sentiment),
        );
        if (code !== null) of(found.outcome.topics, topic, () => new CodeCounts()).add(code, weight);
      }
      const groups = new Set(aspects.map(({ topic }) => groupOf.get(topic) ?? topic));
      for (const group of groups) of(found.groups, group, () => new CodeCounts()).add(0, weight);
    },
    end: () => found,
  };
}

/** Languages in whose comments topics are looked for. */
export function topicLanguages({ taxonomy }: Pick<CommentsQuestion, 'taxonomy'>): Set<string> {
  return new Set(taxonomy.topics.map(languageOf));
}

function of<V>(map: Map<string, V>, key: string, make: () => V): V {
  let own = map.get(key);
  if (own === undefined) {
    own = make();
    map.set(key, own);
  }
  return own;
}

/** What every table of topics needs. */
interface View {
  question: CommentsQuestion;
  found: TopicCounts;
  /** Topics that are mentioned, those of most comments first. */
  ids: string[];
  labelOf(id: string): string;
  design: DesignContext;
}

export function topicSections(
  question: CommentsQuestion,
  found: TopicCounts,
): { sections: Section[]; notices: Notice[] } {
  const base = found.base.of(ALL);
  if (base.sum().n === 0) return { sections: [], notices: [] };
  const ids = [...found.topics.keys()].sort(
    (a, b) => sizeOf(found, b) - sizeOf(found, a) || (a < b ? -1 : 1),
  );
  const labels = new Map(question.taxonomy.topics.map(({ id, label }) => [id, label]));
  const design = designOf(base.cells(), question);
  const view: View = { question, found, ids, design, labelOf: (id) => labels.get(id) ?? id };
  const sections: Section[] = [
    volumes(view),
    sentiments(view),
    groupTable(view),
    ...(question.outcome ? [impact(view)] : []),
    ...changeTable(view),
    ...(question.by.length > 0 || question.wave !== null ? [byGroup(view)] : []),
  ];
  const small = ids.filter((id) => sizeOf(found, id) < question.minBase).length;
  if (small === 0) return { sections, notices: [] };
  return {
    sections,
    notices: [
      {
        id: 'small-base',
        level: 'note',
        text: `${small} of ${ids.length} topics are mentioned in fewer than ${question.minBase} comments: read their limits, not their shares.`,
        tryThis: null,
      },
    ],
  };
}

const sizeOf = (found: TopicCounts, id: string) => found.topics.get(id)!.of(ALL).sum().n;

/** Share of the comments that mention each topic, and how they mean it. */
function volumes({ question, found, ids, labelOf, design }: View): Section {
  const base = found.base.of(ALL);
  const rows = ids.map((id): Record<string, TableValue> => {
    const counts = found.topics.get(id)!.of(ALL);
    return {
      topic: labelOf(id),
      id,
      n: counts.sum().n,
      ...limitsOf('share', figureOf(partAndRest(counts, base), codeIs(1), design, question)),
    };
  });
  const none = found.unmatched;
  rows.push({
    topic: '(no topic)',
    id: null,
    n: none.sum().n,
    ...limitsOf('share', figureOf(partAndRest(none, base), codeIs(1), design, question)),
  });
  return {
    kind: 'table',
    id: 'topics',
    title: `Topics of ${base.sum().n.toLocaleString('en')} comments`,
    columns: [
      tableColumn('topic', 'Topic', 'text'),
      tableColumn('id', 'Id', 'text'),
      tableColumn('n', 'n', 'integer'),
      ...shareColumns('share', 'Share'),
    ],
    rows,
  };
}

/** How the clauses are meant that mention each topic. */
function sentiments({ question, found, ids, labelOf, design }: View): Section {
  return {
    kind: 'table',
    id: 'topic_sentiment',
    title: 'How each topic is meant',
    columns: [
      tableColumn('topic', 'Topic', 'text'),
      tableColumn('n', 'n', 'integer'),
      ...shareColumns('negative', 'Negat.'),
      ...shareColumns('positive', 'Posit.'),
    ],
    rows: ids.map((id) => {
      const counts = found.topics.get(id)!.of(ALL);
      const share = (name: (typeof SENTIMENTS)[number]) =>
        figureOf(counts.cells(), codeIs(SENTIMENTS.indexOf(name)), design, question);
      return {
        topic: labelOf(id),
        n: counts.sum().n,
        ...limitsOf('negative', share('negative')),
        ...limitsOf('positive', share('positive')),
      };
    }),
    drawing: {
      as: 'parts',
      label: 'topic',
      size: 'n',
      parts: [
        { column: 'negative', tone: 'bad' },
        { column: 'positive', tone: 'good' },
      ],
    },
  };
}

function groupTable({ question, found, design }: View): Section {
  const base = found.base.of(ALL);
  const labels = new Map(question.taxonomy.groups.map(({ id, label }) => [id, label]));
  const rows = [...found.groups]
    .sort(([, a], [, b]) => b.sum().n - a.sum().n)
    .map(([id, counts]) => ({
      group: labels.get(id) ?? id,
      n: counts.sum().n,
      ...limitsOf('share', figureOf(partAndRest(counts, base), codeIs(1), design, question)),
    }));
  return {
    kind: 'table',
    id: 'topic_groups',
    title: 'Groups of topics',
    columns: [
      tableColumn('group', 'Group', 'text'),
      tableColumn('n', 'Comments', 'integer'),
      ...shareColumns('share', 'Share'),
    ],
    rows,
  };
}

/** Of fewer answers nothing can be told, and their tests would only weaken those of the others. */
const FEWEST_TESTED = 10;

/** The score of those who mention a topic against that of all other commenters. */
function impact({ question, found, ids, labelOf, design }: View): Section {
  const { metric, definition } = question.outcome!;
  const { all, topics } = found.outcome;
  const type = UNIT_TYPES[definition.unit];
  const rows = ids.flatMap((id): Record<string, TableValue>[] => {
    const own = topics.get(id);
    if (!own || own.sum().n < FEWEST_TESTED) return [];
    const rest = all.without(own);
    const score = (counts: CodeCounts) =>
      figureOf(counts.cells(), definition, design, question)?.estimate ?? null;
    return [
      {
        topic: labelOf(id),
        n: own.sum().n,
        score: score(own),
        rest: score(rest),
        ...compareFigures(rest, own, definition, question),
      },
    ];
  });
  return {
    kind: 'table',
    id: 'topic_scores',
    title: `${metric.label} of those who mention a topic (${FEWEST_TESTED} or more), against all other commenters`,
    columns: [
      tableColumn('topic', 'Topic', 'text'),
      tableColumn('n', 'n', 'integer'),
      tableColumn('score', metric.label, type),
      tableColumn('rest', 'Others', type),
      ...differenceColumns(type),
    ],
    rows: withHolm(rows),
    drawing: {
      as: 'intervals',
      label: 'topic',
      value: 'difference',
      low: 'difference_low',
      high: 'difference_high',
      reference: 0,
    },
  };
}

/** What moved between the last two waves, topic by topic. */
function changeTable({ question, found, ids, labelOf }: View): Section[] {
  const [before, after] = found.base.waves().slice(-2);
  if (before === undefined || after === undefined) return [];
  const [a, b] = [before, after].map((wave) => found.base.of({ segment: null, wave }));
  const share = (id: string, wave: string, base: CodeCounts) => {
    const own = found.topics.get(id)!.of({ segment: null, wave });
    return shareOfPart(own, base, question);
  };
  const rows = ids.map((id): Record<string, TableValue> => {
    const one = share(id, before, a!);
    const other = share(id, after, b!);
    return {
      topic: labelOf(id),
      before: one.share,
      after: other.share,
      ...differenceOf(one, other, question),
    };
  });
  return [
    {
      kind: 'table',
      id: 'topic_change',
      title: `Change of the shares from ${before} (${a!.sum().n} comments) to ${after} (${b!.sum().n})`,
      columns: [
        tableColumn('topic', 'Topic', 'text'),
        tableColumn('before', before, 'share'),
        tableColumn('after', after, 'share'),
        ...TEST_COLUMNS,
      ],
      rows: withHolm(rows).sort((x, y) => Math.abs(Number(y.difference)) - Math.abs(Number(x.difference))),
    },
  ];
}

/** Shares in each segment and wave, the largest topics of all first. */
function byGroup({ question, found, ids, labelOf, design }: View): Section {
  const groups = found.base.list().filter(({ group }) => group.segment !== null || group.wave !== null);
  const rows = groups.flatMap(({ group, counts }) =>
    ids.flatMap((id): Record<string, TableValue>[] => {
      const own = found.topics.get(id)!.of(group);
      const { n } = own.sum();
      if (n === 0) return [];
      return [
        {
          ...groupCells(group, question),
          topic: labelOf(id),
          n,
          base: counts.sum().n,
          ...limitsOf('share', figureOf(partAndRest(own, counts), codeIs(1), design, question)),
          ...limitsOf(
            'negative',
            figureOf(own.cells(), codeIs(SENTIMENTS.indexOf('negative')), design, question),
          ),
        },
      ];
    }),
  );
  return {
    kind: 'table',
    id: 'topics_by',
    title: 'Topics by segment and wave',
    columns: [
      ...groupColumns(question),
      tableColumn('topic', 'Topic', 'text'),
      tableColumn('n', 'Comments', 'integer'),
      tableColumn('base', 'Of', 'integer'),
      ...shareColumns('share', 'Share'),
      ...shareColumns('negative', 'Negat.'),
    ],
    rows,
  };
}
