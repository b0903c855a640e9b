import type { Finding, GateVerdict, QuadrantPoint, Result, Section, Sentence } from '../../model/document.js';
import { towardsGood } from '../metric.js';
import { shortened, UNIT_TYPES } from '../section-parts.js';
import {
  type Difference,
  differenceSentence,
  nameOf,
  type SegmentContrast,
  segmentName,
  type WaveContrast,
} from './contrasts.js';
import type { ReportQuestion, Scored } from './question.js';

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
  gates: GateVerdict[];
}

const MOST_SEGMENTS = 3;
const MOST_DRIVERS = 2;
const MOST_TOPICS = 2;

export function findingsOf(found: Found): Finding[] {
  const rest = [
    ...found.gates.filter(({ verdict }) => verdict === 'fail').map(gateFinding),
    ...waveFindings(found),
    ...segmentFindings(found),
    ...driverFindings(found),
    ...topicFindings(found),
  ];
  const toned = (tone: Finding['tone']) => rest.filter((one) => one.tone === tone);
  return [...found.totals.map(scoreFinding), ...toned('bad'), ...toned('good'), ...toned('neutral')].map(
    (one, i) => ({ ...one, id: `${one.id}_${i + 1}` }),
  );
}

function gateFinding({ gate, because }: GateVerdict): Finding {
  return {
    id: 'gate',
    tone: 'bad',
    text: [`The gate "${shortened(gate)}" is not kept: `, ...because, '.'],
    chapter: 'gates',
  };
}

function scoreFinding(total: Result): Finding {
  const type = UNIT_TYPES[total.unit];
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

/** What moved, and of what did not, whether there is anything to explain at all. */
function waveFindings({ waves, question }: Found): Finding[] {
  const isClear = (p: number | null) => p !== null && p < 1 - question.level;
  const still = waves.filter(({ pAdjusted }) => !isClear(pAdjusted));
  const swinging = still.filter(({ pAllAlike }) => isClear(pAllAlike));
  const alike = still.filter(({ pAllAlike }) => pAllAlike !== null && !isClear(pAllAlike));
  const moved = waves.filter((one) => !still.includes(one)).map(movedFinding);
  if (still.length === 0) return moved;
  const text: Sentence = [
    `${named(still)} did not clearly move from ${still[0]!.before} to ${still[0]!.after}.`,
    ...(swinging.length > 0 ? [` Over all waves more than chance is at work in ${named(swinging)}.`] : []),
    ...(alike.length > 0
      ? [` The waves of ${named(alike)} differ no more than chance would make them: none is a best one.`]
      : []),
  ];
  return [...moved, { id: 'still', tone: 'neutral', text, chapter: 'waves' }];
}

function movedFinding({ scored, before, after, change, pAdjusted }: WaveContrast): Finding {
  const type = UNIT_TYPES[change.unit];
  return {
    id: 'wave',
    tone: isBetter(scored, change) ? 'good' : 'bad',
    text: [
      `${nameOf(scored)}${lowIsGood(scored, change)} ${change.difference > 0 ? 'rose' : 'fell'} from ${before} to ${after}: from `,
      { value: change.a, type },
      ' to ',
      { value: change.b, type },
      ', ',
      ...differenceSentence(change),
      '; ',
      { value: pAdjusted, type: 'number' },
      ' adjusted for the questions that are followed, by Holm.',
    ],
    chapter: 'waves',
  };
}

const isBetter = ({ column }: Scored, { unit, difference }: Difference) =>
  difference * towardsGood({ unit }, column.scale!) > 0;

const lowIsGood = ({ column }: Scored, { unit }: Difference) =>
  towardsGood({ unit }, column.scale!) < 0 ? ', where low is good,' : '';

const named = (waves: WaveContrast[]) => waves.map(({ scored }) => nameOf(scored)).join(', ');

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
  const worse = clear.filter((one) => !isBetter(one.scored, one.difference)).slice(0, MOST_SEGMENTS);
  const better = clear.filter((one) => isBetter(one.scored, one.difference)).slice(0, MOST_SEGMENTS);
  return [...worse, ...better].map(
    ({ scored, segment, difference, pAdjusted }): Finding => ({
      id: 'segment',
      tone: isBetter(scored, difference) ? 'good' : 'bad',
      text: [
        `${segmentName(segment)} has ${difference.difference < 0 ? 'a lower' : 'a higher'} ${nameOf(scored)}${lowIsGood(scored, difference)} than all others: `,
        { value: difference.b, type: UNIT_TYPES[difference.unit] },
        ' against ',
        { value: difference.a, type: UNIT_TYPES[difference.unit] },
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
  const rowOf = ({ label }: QuadrantPoint) => table.rows.find(({ driver }) => driver === label);
  const first = plane.points.filter(
    (point) =>
      point.field === plane.fields.topLeft &&
      // Beyond what the draw of the sample may have made of it.
      Number(rowOf(point)?.importance_low ?? 0) > plane.cut.y,
  );
  return first.slice(0, MOST_DRIVERS).map((point): Finding => {
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
        `), ${plane.x.label.toLowerCase()}: `,
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
  const outcome = typeof question.comments === 'string' ? null : question.comments.outcome;
  const sign = outcome === null ? 1 : towardsGood(outcome.definition, outcome.column.scale!);
  const worse = table.rows
    .filter(
      ({ difference, p_adjusted }) =>
        sign * Number(difference) < 0 && p_adjusted !== null && Number(p_adjusted) < 1 - question.level,
    )
    // What it costs in all: how many, times how much.
    .sort((a, b) => sign * (Number(a.n) * Number(a.difference) - Number(b.n) * Number(b.difference)))
    .slice(0, MOST_TOPICS);
  return worse.map(
    (row): Finding => ({
      id: 'topic',
      tone: 'bad',
      text: [
        `Who mentions "${row.topic}" scores ${sign > 0 ? 'lower' : 'higher, where low is good,'} than other commenters: `,
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
