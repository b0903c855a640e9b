import type { Card, DistributionPart, Notice, Unit } from '../model/document.js';
import type { Role, Scale } from '../model/survey.js';

/** Which intervals suit an estimate: a net of two shares, a share, or a mean. */
export type IntervalFamily = 'trinomial' | 'proportion' | 'mean';

/** One figure as the mean of a value per answer: ±100 and 0 for NPS, 0 or 1 for a share, the code for a mean. */
export interface Figure {
  family: IntervalFamily;
  unit: Unit;
  /** The value of an answer with this code. */
  value(code: number): number;
  range: [number, number];
}

export interface DistributionGroup {
  id: string;
  label: string;
  tone: DistributionPart['tone'];
  has(code: number): boolean;
}

/** A metric applied to one scale. */
export interface Definition extends Figure {
  label: string;
  /** What was assumed, in a few words, for the reader. */
  text: string;
  groups: DistributionGroup[];
  companions: (Figure & { id: string; label: string })[];
  notices: Notice[];
}

/** What the options of a metric command say. */
export interface MetricOptions {
  /** Number of most favourable points, for box scores. */
  top: number | null;
  /** The points that count, instead of the top ones. */
  points: number[] | null;
  /** Highest detractor and highest passive, for a net score that is not NPS. */
  breaks: [number, number] | null;
}

export const NO_METRIC_OPTIONS: MetricOptions = { top: null, points: null, breaks: null };

/**
 * A score metric. To add one: a file in `metrics/` that exports it and a line in `index.ts`; the command, its
 * help, `explain`, the docs and the schema derive from it.
 */
export interface Metric {
  id: string;
  label: string;
  /** One line of help for the command. */
  summary: string;
  family: IntervalFamily;
  /** Roles of the columns that a guess may choose. */
  roles: Role[];
  /** Options of the command beyond those that all metrics share. */
  options: (keyof MetricOptions)[];
  card: Card;
  /** Why the metric may not be used on this scale, or null; `named` when the user chose the column. */
  refuses(scale: Scale, options: MetricOptions, named: boolean): string | null;
  define(scale: Scale, options: MetricOptions): Definition;
}

/** How many points lie between this one and the favourable end: 0 for the best. */
export function rankFromBest(scale: Scale, code: number): number {
  return scale.favourable === 'high' ? scale.high - code : code - scale.low;
}

/** "0–10, 10 is the good end", for definitions. */
export function scaleText(scale: Scale): string {
  const good = scale.favourable === 'high' ? scale.high : scale.low;
  const label = scale.points.find((point) => point.code === good)?.label;
  return `${scale.low}–${scale.high}, ${good} is the good end${label ? ` ("${label}")` : ''}`;
}

/** The share of answers whose code passes the test. */
export function shareOf(test: (code: number) => boolean): Figure {
  return { family: 'proportion', unit: 'share', range: [0, 1], value: (code) => (test(code) ? 1 : 0) };
}

/** The mean of the codes as written. */
export function meanOf(scale: Scale): Figure & { id: string; label: string } {
  return {
    id: 'mean',
    label: 'Mean',
    family: 'mean',
    unit: 'mean',
    range: [scale.low, scale.high],
    value: (code) => code,
  };
}

/**
 * 1 where more of the figure is better, −1 where less is: shares and nets count the good answers whichever end is good, a
 * mean takes the codes as written.
 */
export function towardsGood(figure: Pick<Figure, 'unit'>, scale: Scale): 1 | -1 {
  return figure.unit === 'mean' && scale.favourable === 'low' ? -1 : 1;
}

/** Points in words: "4–5", "1–2" or "1, 3". */
export function pointsText(codes: number[]): string {
  const sorted = [...codes].sort((a, b) => a - b);
  const run = sorted.length > 1 && sorted.every((code, i) => i === 0 || code === sorted[i - 1]! + 1);
  return run ? `${sorted[0]}–${sorted.at(-1)}` : sorted.join(', ');
}
