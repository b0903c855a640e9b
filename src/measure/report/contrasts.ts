import type { Result, Section, Sentence, TableValue, Unit } from '../../model/document.js';
import type { Cell, Tally } from '../../model/tally.js';
import { cochranQ } from '../../stats/homogeneity.js';
import { holm } from '../../stats/multiple-comparisons.js';
import { designContext } from '../design-context.js';
import { type DesignContext, estimateFigure, isValid, type ValidCell } from '../estimate.js';
import { compareGroups } from '../group-comparison.js';
import { type Definition, type Figure, NO_METRIC_OPTIONS } from '../metric.js';
import { shortened, tableColumn, UNIT_TYPES } from '../section-parts.js';
import { choicesOf, naturally } from '../segments.js';
import type { ReportData } from './gathering.js';
import type { ReportQuestion, Scored } from './question.js';

/** Which segments and waves differ by more than chance. */

/** A figure in two groups that share nobody: b − a, in its own units. */
export interface Difference {
  unit: Unit;
  a: number;
  b: number;
  difference: number;
  low: number;
  high: number;
  pValue: number;
}

/** Null where a group has fewer answers than `least`, or shows no variation to judge by. */
function differenceBetween(
  a: ValidCell[],
  b: ValidCell[],
  figure: Figure,
  design: DesignContext,
  level: number,
  least: number,
): Difference | null {
  const answers = (cells: ValidCell[]) => cells.reduce((sum, { n }) => sum + n, 0);
  if (Math.min(answers(a), answers(b)) < Math.max(1, least)) return null;
  const found = compareGroups(figure, a, b, design, { level, interval: null, seed: 1 });
  return found.test && { ...found.test, unit: figure.unit, a: found.a.estimate, b: found.b.estimate };
}

/** A segment against all others. */
export interface SegmentContrast {
  scored: Scored;
  segment: Result['segment'];
  /** From the others to the segment. */
  difference: Difference;
  /** Holm's, over all segments of all headline questions. */
  pAdjusted: number;
}

/** The last wave against the one before, and whether all waves could be one. */
export interface WaveContrast {
  scored: Scored;
  before: string;
  after: string;
  change: Difference;
  /** Holm's, over all headline questions. */
  pAdjusted: number;
  /** Cochran's Q over the waves that have a standard error, by Holm too; null where fewer than three have. */
  pAllAlike: number | null;
}

interface View {
  scored: Scored;
  definition: Definition;
  design: DesignContext;
}

/** The headline questions as they are compared, each under the design of the whole. */
function viewsOf({ headline, scored, options, design }: ReportQuestion, { totals }: ReportData): View[] {
  return headline.map((one) => ({
    scored: one,
    definition: one.metric.define(one.column.scale!, options.metric),
    design: designContext(totals[scored.indexOf(one)]!.cells, design, options.population),
  }));
}

/** Each segment that has a base worth testing, against all who are not in it. */
export function segmentContrasts(question: ReportQuestion, data: ReportData): SegmentContrast[] {
  const found = viewsOf(question, data).flatMap((view, i) =>
    data.segments[i]!.flatMap((tally) => contrastsOf(view, tally, question)),
  );
  const adjusted = holm(found.map(({ difference }) => difference.pValue));
  return found.map((one, i) => ({ ...one, pAdjusted: adjusted[i]! }));
}

function contrastsOf(
  { scored, definition, design }: View,
  { grouping, cells }: Tally,
  { options, level }: ReportQuestion,
): Omit<SegmentContrast, 'pAdjusted'>[] {
  const members = new Map<string, Set<Cell>>();
  for (const cell of cells) {
    for (const values of choicesOf(cell.segment, grouping)) {
      const key = JSON.stringify(values);
      members.set(key, (members.get(key) ?? new Set()).add(cell));
    }
  }
  const valid = cells.filter(isValid);
  return [...members]
    .sort(([a], [b]) => naturally(a, b))
    .flatMap(([key, own]) => {
      const inside = valid.filter((cell) => own.has(cell));
      const outside = valid.filter((cell) => !own.has(cell));
      const difference = differenceBetween(outside, inside, definition, design, level, options.minBase);
      if (!difference) return [];
      const values = JSON.parse(key) as string[];
      return [
        { scored, segment: values.map((value, i) => ({ column: grouping[i]!.id, value })), difference },
      ];
    });
}

const FEWEST_FOR_ALL = 3;

export function waveContrasts(question: ReportQuestion, data: ReportData): WaveContrast[] {
  if (question.wave === null) return [];
  const found = viewsOf(question, data).flatMap(({ scored, definition, design }, i) => {
    const waves = new Map<string, ValidCell[]>();
    for (const cell of data.waves[i]!.cells.filter(isValid)) {
      if (cell.wave !== null) waves.set(cell.wave, [...(waves.get(cell.wave) ?? []), cell]);
    }
    const names = [...waves.keys()].sort(naturally);
    const [before, after] = names.slice(-2);
    if (before === undefined || after === undefined) return [];
    const [a, b] = [waves.get(before)!, waves.get(after)!];
    const change = differenceBetween(a, b, definition, design, question.level, 1);
    if (!change) return [];
    const options = { levels: [], interval: null, seed: 1 };
    const estimates = names.flatMap((name) => {
      const own = estimateFigure(waves.get(name)!, definition, design, options);
      return own?.standardError ? [own] : [];
    });
    const all =
      estimates.length < FEWEST_FOR_ALL
        ? null
        : cochranQ(
            estimates.map(({ estimate }) => estimate),
            estimates.map(({ standardError }) => standardError! ** 2),
          );
    return [{ scored, before, after, change, pAllAlike: all?.pValue ?? null }];
  });
  const changes = holm(found.map(({ change }) => change.pValue));
  const tested = found.filter(({ pAllAlike }) => pAllAlike !== null);
  const alike = holm(tested.map(({ pAllAlike }) => pAllAlike!));
  return found.map((one, i) => ({
    ...one,
    pAdjusted: changes[i]!,
    pAllAlike: alike[tested.indexOf(one)] ?? null,
  }));
}

/** A table for each headline question: its segments against all others, the lowest first. */
export function contrastSections(contrasts: SegmentContrast[]): Section[] {
  const questions = [...new Set(contrasts.map(({ scored }) => scored))];
  return questions.map((scored, i): Section => {
    const own = contrasts
      .filter((one) => one.scored === scored)
      .sort((a, b) => a.difference.difference - b.difference.difference);
    const type = UNIT_TYPES[own[0]!.difference.unit];
    return {
      kind: 'table',
      id: `segment_differences_${i + 1}`,
      title: `${nameOf(scored)} of each segment against all others`,
      columns: [
        tableColumn('segment', 'Segment', 'text'),
        tableColumn('score', scored.metric.label, type),
        tableColumn('others', 'Others', type),
        tableColumn('difference', 'Differ.', type),
        tableColumn('low', 'Low', type),
        tableColumn('high', 'High', type),
        tableColumn('p', 'p', 'number'),
        tableColumn('p_adjusted', 'p (Holm)', 'number'),
      ],
      rows: own.map(
        ({ segment, difference, pAdjusted }): Record<string, TableValue> => ({
          segment: segmentName(segment),
          score: difference.b,
          others: difference.a,
          difference: difference.difference,
          low: difference.low,
          high: difference.high,
          p: difference.pValue,
          p_adjusted: pAdjusted,
        }),
      ),
      drawing: {
        as: 'intervals',
        label: 'segment',
        value: 'difference',
        low: 'low',
        high: 'high',
        reference: 0,
      },
    };
  });
}

/** The last two waves of each headline question. */
export function waveSections(contrasts: WaveContrast[]): Section[] {
  return contrasts.map(({ scored, before, after, change, pAdjusted, pAllAlike }, i): Section => {
    const type = UNIT_TYPES[change.unit];
    return {
      kind: 'table',
      id: `wave_change_${i + 1}`,
      title: `${nameOf(scored)}: ${after} against ${before}`,
      columns: [
        tableColumn('before', before, type),
        tableColumn('after', after, type),
        tableColumn('change', 'Change', type),
        tableColumn('low', 'Low', type),
        tableColumn('high', 'High', type),
        tableColumn('p', 'p', 'number'),
        tableColumn('p_adjusted', 'p (Holm)', 'number'),
        tableColumn('p_all', 'p of all waves alike (Holm)', 'number'),
      ],
      rows: [
        {
          before: change.a,
          after: change.b,
          change: change.difference,
          low: change.low,
          high: change.high,
          p: change.pValue,
          p_adjusted: pAdjusted,
          p_all: pAllAlike,
        },
      ],
    };
  });
}

/** "NPS (Q1)", "CSAT (Speed)": by the item of a question that has several. */
export function nameOf({ metric, column }: Scored): string {
  const { label } = metric.define(column.scale!, NO_METRIC_OPTIONS);
  return `${label} (${shortened(column.part ?? column.id, 40)})`;
}

export function segmentName(segment: Result['segment']): string {
  return segment.map(({ column, value }) => `${column}: ${value}`).join(', ');
}

/** "+6.2 points (−1.0 … +13.4, p 0.09)" as a sentence: per cent of a per cent would be something else. */
export function differenceSentence({ unit, difference, low, high, pValue }: Difference): Sentence {
  const figure = (value: number) =>
    unit === 'share' ? { value: 100 * value, type: 'points' as const } : { value, type: UNIT_TYPES[unit] };
  return [
    figure(difference),
    unit === 'mean' ? ' (' : ' points (',
    figure(low),
    ' … ',
    figure(high),
    ', p ',
    { value: pValue, type: 'number' },
    ')',
  ];
}
