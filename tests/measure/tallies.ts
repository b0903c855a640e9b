/** Tallies written by hand: what a score metric is given, without a file or an engine. */
import { METRICS } from '../../src/measure/index.js';
import {
  DEFAULT_SCORE_OPTIONS,
  type Measured,
  type ScoreOptions,
  scoreSection,
} from '../../src/measure/scores.js';
import type { Notice, Result } from '../../src/model/document.js';
import type { Column, Scale } from '../../src/model/survey.js';
import type { Cell, Design } from '../../src/model/tally.js';

export const NO_DESIGN: Design = { weight: null, strata: null, cluster: null };

export const DEFAULTS: ScoreOptions = DEFAULT_SCORE_OPTIONS;

export function scale(low: number, high: number, more: Partial<Scale> = {}): Scale {
  const points = Array.from({ length: high - low + 1 }, (_, i) => ({ code: low + i, label: null }));
  return {
    low,
    high,
    points,
    favourable: 'high',
    kind: low === 0 && high === 10 ? 'recommend' : 'unknown',
    coding: 'numbers',
    labelSet: null,
    confidence: 'given',
    ...more,
  };
}

export function column(id: string, own: Scale | null, more: Partial<Column> = {}): Column {
  return {
    id,
    label: id,
    part: null,
    position: 1,
    role: 'rating',
    confidence: 'given',
    evidence: [],
    scale: own,
    read: () => ({ kind: 'missing', marker: null }),
    missingMarkers: [],
    dateFormat: null,
    numeric: true,
    separator: null,
    sampleBlank: 0,
    sampleMissing: 0,
    sampleDistinct: 0,
    examples: [],
    ...more,
  };
}

/** `n` responses with one answer; each has the weight given, 1 unless said. */
export function cell(code: number, n: number, more: Partial<Cell> & { weight?: number } = {}): Cell {
  const { weight = 1, ...rest } = more;
  return {
    segment: [],
    wave: null,
    stratum: null,
    cluster: null,
    answer: { kind: 'point', code },
    n,
    w: n * weight,
    w2: n * weight * weight,
    ...rest,
  };
}

/** Cells from counts by code: `{ 10: 200, 7: 200, 0: 100 }`. */
export function counted(counts: Record<string, number>): Cell[] {
  return Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([code, n]) => cell(Number(code), n));
}

export const WEIGHTED: Design = { ...NO_DESIGN, weight: column('weight', null) };
export const STRATIFIED: Design = { ...NO_DESIGN, strata: column('stratum', null) };
export const CLUSTERED: Design = { ...NO_DESIGN, cluster: column('store', null) };

export function metricOf(id: string) {
  const metric = METRICS.find((one) => one.id === id);
  if (!metric) throw new Error(`no metric ${id}`);
  return metric;
}

/** Scale that a metric is usually asked on. */
export function usualScale(metric: string): Scale {
  if (metric === 'nps') return scale(0, 10);
  return scale(1, metric === 'ces' ? 7 : 5);
}

export function scored(
  metric: string,
  tallies: { grouping: Column[]; cells: Cell[] }[],
  options: Partial<ScoreOptions> = {},
  own: Scale = usualScale(metric),
): { results: Result[]; notices: Notice[] } {
  const asked = column('answer', own);
  const measured: Measured = {
    metric: metricOf(metric),
    column: asked,
    named: true,
    grouped: null,
    tallies: tallies.map((tally) => ({ column: asked, ...tally })),
  };
  const { section, notices } = scoreSection([measured], { ...DEFAULTS, ...options });
  if (section.kind !== 'scores') throw new Error('no scores');
  return { results: section.results, notices };
}

/** The score of all cells together. */
export function total(
  metric: string,
  cells: Cell[],
  options: Partial<ScoreOptions> = {},
  own?: Scale,
): Result {
  return scored(metric, [{ grouping: [], cells }], options, own).results[0]!;
}

export const noticeIds = (result: Result): string[] => result.notices.map(({ id }) => id);
