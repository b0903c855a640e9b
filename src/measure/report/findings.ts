import type { Finding, QuadrantPoint, Result, Section, Sentence } from '../../model/document.js';
import {
  differenceSentence,
  nameOf,
  type SegmentContrast,
  segmentName,
  TYPE_OF,
  type WaveContrast,
} from './contrasts.js';
import type { ReportQuestion } from './question.js';

/** What a reader should know first: found by rules, each of which a test or an interval bears. */

/** What the parts of a report have found. */
export interface Found {
  question: ReportQuestion;
  /** Totals of the headline questions. */
  totals: Result[];
  segments: SegmentContrast[];
  waves: WaveContrast[];
  /** Of the drivers; empty where there is no model. */
  driverSections: Section[];
  /** Of the topics; empty without comments. */
  topicSections: Section[];
}

const MOST_SEGMENTS = 3;
const MOST_DRIVERS = 2;
const MOST_TOPICS = 2;

export function findingsOf(found: Found): Finding[] {
  return [
    ...found.totals.map(scoreFinding),
    ...found.waves.map((one) => waveFinding(one, found.question.level)),
    ...segmentFindings(found),
    ...driverFindings(found),
    ...topicFindings(found),
  ].map((one, i) => ({ ...one, id: `${one.id}_${i + 1}` }));
}

function scoreFinding(total: Result): Finding {
  const type = TYPE_OF[total.unit];
  const [interval] = total.intervals.slice(-1);
  const about = `${total.metricLabel} of "${shortened(total.column?.label ?? '')}"`;
  const text: Sentence =
    total.estimate === null
      ? [`${about} has no score: `, { value: total.base.n, type: 'integer' }, ' valid answers.']
      : [
          `${about} is `,
          { value: total.estimate, type },
          ...(interval
            ? [' (', { value: interval.low, type }, ' … ', { value: interval.high, type }, ')']
            : [' (no interval)']),
          ', base ',
          { value: total.base.n, type: 'integer' },
          '.',
        ];
  return { id: 'score', tone: 'neutral', text, chapter: 'scores' };
}

function waveFinding({ scored, before, after, change, pAllAlike }: WaveContrast, level: number): Finding {
  const moved = change.pValue < 1 - level;
  const better = change.difference > 0;
  const swings: Sentence =
    pAllAlike === null
      ? []
      : pAllAlike < 1 - level
        ? [' Over all waves it varies by more than chance (p ', { value: pAllAlike, type: 'number' }, ').']
        : [
            ' Over all waves it varies no more than chance would make it (p ',
            { value: pAllAlike, type: 'number' },
            '): no wave is a best one.',
          ];
  return {
    id: 'wave',
    tone: moved ? (better ? 'good' : 'bad') : 'neutral',
    text: [
      moved
        ? `${nameOf(scored)} ${better ? 'rose' : 'fell'} from ${before} to ${after} by `
        : `${nameOf(scored)} did not clearly move from ${before} to ${after}: `,
      ...differenceSentence(change),
      '.',
      ...swings,
    ],
    chapter: 'waves',
  };
}

function segmentFindings({ segments, question }: Found): Finding[] {
  if (segments.length === 0) return [];
  const clear = segments
    .filter(({ pAdjusted }) => pAdjusted < 1 - question.level)
    .sort((a, b) => a.pAdjusted - b.pAdjusted || a.difference.pValue - b.difference.pValue);
  const tests: Sentence = [{ value: segments.length, type: 'integer' }, ' comparisons, by Holm'];
  if (clear.length === 0) {
    return [
      {
        id: 'segments',
        tone: 'neutral',
        text: ['No segment differs from all others by more than chance (', ...tests, ').'],
        chapter: 'segments',
      },
    ];
  }
  const lower = clear.filter(({ difference }) => difference.difference < 0).slice(0, MOST_SEGMENTS);
  const higher = clear.filter(({ difference }) => difference.difference > 0).slice(0, MOST_SEGMENTS);
  return [...lower, ...higher].map(
    ({ scored, segment, difference, pAdjusted }): Finding => ({
      id: 'segment',
      tone: difference.difference < 0 ? 'bad' : 'good',
      text: [
        `${segmentName(segment)} has ${difference.difference < 0 ? 'a lower' : 'a higher'} ${nameOf(scored)} than all others: `,
        { value: difference.b, type: TYPE_OF[difference.unit] },
        ' against ',
        { value: difference.a, type: TYPE_OF[difference.unit] },
        ', ',
        ...differenceSentence(difference),
        '; ',
        { value: pAdjusted, type: 'number' },
        ' adjusted for ',
        ...tests,
        '.',
      ],
      chapter: 'segments',
    }),
  );
}

/** Important and rated below the others: where to act. */
function driverFindings({ driverSections }: Found): Finding[] {
  const plane = driverSections.find(
    (section): section is Extract<Section, { kind: 'quadrants' }> => section.kind === 'quadrants',
  );
  const table = driverSections.find(
    (section): section is Extract<Section, { kind: 'table' }> =>
      section.kind === 'table' && section.id === 'importance',
  );
  if (!plane || !table) return [];
  const first = plane.points.filter(({ field }) => field === plane.fields.topLeft).slice(0, MOST_DRIVERS);
  const rowOf = ({ label }: QuadrantPoint) => table.rows.find(({ driver }) => driver === label);
  return first.map((point): Finding => {
    const row = rowOf(point);
    const figure = (id: string) => ({ value: Number(row?.[id] ?? null), type: 'share' as const });
    return {
      id: 'driver',
      tone: 'bad',
      text: [
        `"${shortened(point.label)}" goes with the outcome and is rated below the other drivers: importance `,
        figure('importance'),
        ' (',
        figure('importance_low'),
        ' … ',
        figure('importance_high'),
        `), ${plane.x.label.toLowerCase()} `,
        { value: point.x, type: plane.x.type },
        '. Association, not proof of cause.',
      ],
      chapter: 'drivers',
    };
  });
}

/** Topics whose mentioners score lower than other commenters, by more than chance. */
function topicFindings({ topicSections, question }: Found): Finding[] {
  const table = topicSections.find(
    (section): section is Extract<Section, { kind: 'table' }> =>
      section.kind === 'table' && section.id === 'topic_scores',
  );
  if (!table) return [];
  const type = table.columns.find(({ id }) => id === 'difference')!.type;
  const lower = table.rows
    .filter(
      ({ difference, p_adjusted }) =>
        Number(difference) < 0 && p_adjusted !== null && Number(p_adjusted) < 1 - question.level,
    )
    // What it costs in all: how many, times how much.
    .sort((a, b) => Number(a.n) * Number(a.difference) - Number(b.n) * Number(b.difference))
    .slice(0, MOST_TOPICS);
  return lower.map(
    (row): Finding => ({
      id: 'topic',
      tone: 'bad',
      text: [
        `Who mentions "${row.topic}" scores lower than other commenters: `,
        { value: Number(row.score), type },
        ' against ',
        { value: Number(row.rest), type },
        ' (',
        { value: Number(row.n), type: 'integer' },
        ' comments, ',
        { value: Number(row.p_adjusted), type: 'number' },
        ' adjusted).',
      ],
      chapter: 'comments',
    }),
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
