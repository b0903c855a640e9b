import type { Finding, Result, Section, TableValue } from '../../model/document.js';
import { cochranQ } from '../../stats/homogeneity.js';
import { tableColumn, UNIT_TYPES } from '../section-parts.js';
import { nameOf } from './contrasts.js';
import type { ReportQuestion } from './question.js';

/** One report of a batch, for the index. */
export interface BatchEntry {
  value: string;
  /** Name of its file, beside the index. */
  file: string;
  used: number;
  /** Totals of the headline questions, in their order. */
  totals: Result[];
}

/** The index of a batch: what the reports have in common, and a line for each with its headline scores. */
export function batchSections(question: ReportQuestion, each: string, entries: BatchEntry[]): Section[] {
  const { headline } = question;
  const [first] = headline;
  return [
    { kind: 'findings', id: 'findings', title: 'Findings', findings: findingsOf(question, each, entries) },
    {
      kind: 'table',
      id: 'reports',
      title: `Reports by ${each}`,
      columns: [
        tableColumn('value', each, 'text'),
        tableColumn('n', 'Responses', 'integer'),
        ...headline.flatMap((one, i) => {
          const type = UNIT_TYPES[entries.find(({ totals }) => totals[i])?.totals[i]?.unit ?? 'mean'];
          return [
            tableColumn(`score_${i + 1}`, one.metric.label, type),
            tableColumn(`low_${i + 1}`, 'Low', type),
            tableColumn(`high_${i + 1}`, 'High', type),
          ];
        }),
        tableColumn('file', 'Report', 'link'),
      ],
      rows: entries.map(({ value, file, used, totals }) => ({
        value,
        n: used,
        ...Object.assign({}, ...totals.map((total, i) => scoreCells(total, i))),
        file,
      })),
      ...(first
        ? {
            drawing: {
              as: 'intervals' as const,
              label: 'value',
              value: 'score_1',
              low: 'low_1',
              high: 'high_1',
              reference: null,
            },
          }
        : {}),
    },
  ];
}

function scoreCells({ estimate, intervals }: Result, i: number): Record<string, TableValue> {
  const interval = intervals.at(-1);
  return {
    [`score_${i + 1}`]: estimate,
    [`low_${i + 1}`]: interval?.low ?? null,
    [`high_${i + 1}`]: interval?.high ?? null,
  };
}

/** Whether the values differ by more than chance would make them: a ranking of noise is no ranking. */
function findingsOf(
  { headline, level, options }: ReportQuestion,
  each: string,
  entries: BatchEntry[],
): Finding[] {
  return headline.flatMap((one, i): Finding[] => {
    const known = entries.flatMap(({ totals }) => {
      const own = totals[i];
      return own?.estimate != null && own.standardError && own.base.n >= options.minBase ? [own] : [];
    });
    if (known.length < 2) return [];
    const { pValue } = cochranQ(
      known.map(({ estimate }) => estimate!),
      known.map(({ standardError }) => standardError! ** 2),
    );
    const differ = pValue < 1 - level;
    return [
      {
        id: `alike_${i + 1}`,
        tone: 'neutral',
        text: [
          `${nameOf(one)}: the `,
          { value: known.length, type: 'integer' },
          ` values of ${each} with `,
          { value: options.minBase, type: 'integer' },
          differ
            ? ' or more answers differ by more than chance (p '
            : ' or more answers differ no more than chance would make them, so their order is none (p ',
          { value: pValue, type: 'number' },
          ').',
        ],
        chapter: null,
      },
    ];
  });
}
