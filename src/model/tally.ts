import type { Answer, Column, Survey } from './survey.js';

export const WAVE_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type WaveUnit = (typeof WAVE_UNITS)[number];

/** How responses are put into waves: by a calendar unit of a date column, or by a column's values. */
export type WaveBy = { date: Column; unit: WaveUnit } | { column: Column };

/** The sampling design: what a standard error must know besides the answers. */
export interface Design {
  weight: Column | null;
  strata: Column | null;
  cluster: Column | null;
}

/** A question to the engine: one scan answers it. */
export interface Question {
  survey: Survey;
  /** Columns whose answers are counted, each apart. */
  answers: Column[];
  /** Groupings one after another; the columns of each are crossed. Empty: only the total. */
  groupings: Column[][];
  wave: WaveBy | null;
  design: Design;
  /** A condition in the engine's expression language, on the file's own columns. */
  where: string | null;
}

/** Counts of one cell: how many, their weights, their squared weights. Without weights w = w2 = n. */
export interface Count {
  n: number;
  w: number;
  w2: number;
}

/** One cell of a tally. Segment, wave, stratum and cluster are as written; null stands for blank. */
export interface Cell extends Count {
  /** Values of the grouping's columns, in its order. */
  segment: (string | null)[];
  wave: string | null;
  stratum: string | null;
  cluster: string | null;
  answer: Answer;
}

/** Why records are not in any base, in the order of the account. `where` is the user's own condition. */
export const LEFT_OUT_REASONS = [
  'rejected',
  'blank',
  'unfinished',
  'preview',
  'spam',
  'disqualified',
  'where',
  'weight',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface RowAccount {
  /** Records read, rejected ones included. */
  read: number;
  used: number;
  leftOut: { reason: LeftOutReason; n: number }[];
  repaired: number;
}

/** The counts of one answer column under one grouping. */
export interface Tally {
  column: Column;
  grouping: Column[];
  cells: Cell[];
}

export interface TallyResult {
  rows: RowAccount;
  tallies: Tally[];
  /** The cells of each answer column as they stand in the files, blank ones aside, and how each was read. */
  written: Map<Column, Map<string, Answer>>;
}

/** One number of each response: what moments are made of. */
export interface Variable {
  column: Column;
  /**
   * `values`: the number of each cell as it stands in the files; `numbers`: the cell itself, less a shift that
   * keeps sums small; `presence`: 1 where it is a number.
   */
  read: { kind: 'values'; values: Map<string, number> } | { kind: 'numbers' } | { kind: 'presence' };
  /** The number where the cell gives none, of `numbers` with the shift taken off; null leaves the response out. */
  otherwise: number | null;
}

/** What the engine is asked for regressions: sums over the responses that have every variable. */
export interface MomentsQuestion {
  survey: Survey;
  variables: Variable[];
  /** Variables whose joint moments are wanted, by their place in `variables`. */
  models: number[][];
  /** Columns that are crossed; empty: one segment. */
  by: Column[];
  weight: Column | null;
  where: string | null;
  /** At most so many parts of each segment, for a bootstrap to resample. */
  blocks: number;
}

/** Sums over the responses of one part of one segment; without weights w = w2 = n. */
export interface MomentBlock extends Count {
  /** Values of the columns of `by`; null for blank. */
  segment: (string | null)[];
  /** The part: the same number in every segment is the same part of the sample. */
  block: number;
  /** Of each model, Σwx of each variable, then Σwxy of every two: the upper triangle row by row. */
  models: { sums: Float64Array; products: Float64Array }[];
}

export interface MomentsResult {
  blocks: MomentBlock[];
  /** What was taken off each variable. */
  shifts: number[];
}

/** What is wanted of each response, for analyses that must see them one by one, such as those of comments. */
export interface ResponsesQuestion {
  survey: Survey;
  /** Columns whose cells are wanted. */
  columns: Column[];
  wave: WaveBy | null;
  /** The column that tells which response is the latest. */
  dated: Column | null;
  weight: Column | null;
  where: string | null;
}

/** A response that counts. */
export interface ResponseRow {
  /** Place among the records read, from 1. */
  place: number;
  /** Trimmed, in the order of the columns; null for blank. */
  cells: (string | null)[];
  wave: string | null;
  /** Milliseconds since 1970; null where it has no readable date. */
  time: number | null;
  /** 1 without weights. */
  weight: number;
}
