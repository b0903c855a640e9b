import type { Notice, Section, TableColumn, TableValue } from '../../model/document.js';
import { SENTIMENTS } from '../../text/reading.js';
import { tableColumn } from '../section-parts.js';
import { compareShares, TEST_COLUMNS, withHolm } from './contrasts.js';
import { codeIs, designOf, figureOf, type Group, GroupedCounts, limitsOf, shareColumns } from './counting.js';
import type { CommentsQuestion } from './question.js';
import type { Collector } from './responses.js';

/** Scored comments of each group by their sentiment, its place in SENTIMENTS being the code. */
export function sentimentCounts(question: CommentsQuestion): Collector<GroupedCounts> {
  const counts = new GroupedCounts(question);
  return {
    take: (response) => {
      if (response.sentiment !== null) counts.add(response, SENTIMENTS.indexOf(response.sentiment));
    },
    end: () => counts,
  };
}

/** Shares of each sentiment with their intervals: the total, its waves, each segment and its waves. */
export function sentimentSections(
  question: CommentsQuestion,
  counts: GroupedCounts,
): { sections: Section[]; notices: Notice[] } {
  const design = designOf(counts.of({ segment: null, wave: null }).cells(), question);
  const table: Section = {
    kind: 'table',
    id: 'sentiment',
    title: 'Sentiment of the scored comments',
    columns: [
      ...groupColumns(question),
      tableColumn('sentiment', 'Sentiment', 'text'),
      tableColumn('n', 'Comments', 'integer'),
      tableColumn('base', 'Of', 'integer'),
      ...shareColumns('share', 'Share'),
    ],
    rows: counts.list().flatMap(({ group, counts: own }) =>
      SENTIMENTS.map((sentiment, code) => ({
        ...groupCells(group, question),
        sentiment,
        n: own.sum(code).n,
        base: own.sum().n,
        ...limitsOf('share', figureOf(own.cells(), codeIs(code), design, question)),
      })),
    ),
  };
  const { minBase } = question;
  const groups = counts.list();
  const small = groups.filter(({ counts: own }) => own.sum().n < minBase).length;
  const notices: Notice[] =
    small > 0
      ? [
          {
            id: 'small-base',
            level: 'warning',
            text:
              groups.length === 1
                ? `Fewer than ${minBase} scored comments: read the limits, not the shares.`
                : `${small} of ${groups.length} groups have fewer than ${minBase} scored comments: read their limits, not their shares.`,
            tryThis: null,
          },
        ]
      : [];
  return { sections: question.wave === null ? [table] : [table, ...changes(question, counts)], notices };
}

/** What moved between the last two waves. */
function changes(question: CommentsQuestion, counts: GroupedCounts): Section[] {
  const waves = counts.waves();
  const [before, after] = waves.slice(-2);
  if (before === undefined || after === undefined) return [];
  const [a, b] = [before, after].map((wave) => counts.of({ segment: null, wave }));
  const rows = SENTIMENTS.map((name, code) => ({
    sentiment: name,
    ...compareShares(a!, b!, code, question),
  }));
  return [
    {
      kind: 'table',
      id: 'sentiment_change',
      title: `Change from ${before} to ${after}`,
      columns: [
        tableColumn('sentiment', 'Sentiment', 'text'),
        tableColumn('before', before, 'share'),
        tableColumn('after', after, 'share'),
        ...TEST_COLUMNS,
      ],
      rows: withHolm(rows),
    },
  ];
}

/** Columns that name a group. */
export function groupColumns({ by, wave }: CommentsQuestion): TableColumn[] {
  return [
    ...by.map(({ id }, i) => tableColumn(`segment_${i + 1}`, id, 'text')),
    ...(wave === null ? [] : [tableColumn('wave', 'Wave', 'text')]),
  ];
}

export function groupCells({ segment, wave }: Group, question: CommentsQuestion): Record<string, TableValue> {
  return {
    ...Object.fromEntries(
      question.by.map((_, i) => [`segment_${i + 1}`, segment?.[i] ?? (i === 0 ? 'Total' : null)]),
    ),
    ...(question.wave === null ? {} : { wave: wave ?? 'All' }),
  };
}
