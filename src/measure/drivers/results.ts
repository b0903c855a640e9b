import type { Interval } from '../../model/document.js';
import type { Column } from '../../model/survey.js';
import type { MomentsResult, Tally } from '../../model/tally.js';
import type { Limits } from '../../stats/interval.js';
import type { RankStability } from '../../stats/rank-stability.js';
import type { Estimates, LinearEstimates } from './linear.js';
import type { LogisticEstimates, LogisticReplicate } from './logistic.js';
import type { Driver } from './question.js';

/** What the analysis of drivers stands on, and what it finds. */

/** Everything the engine found for the question. */
export interface DriversData {
  /** Of the columns whose answers were counted. */
  tallies: Map<Column, Tally>;
  moments: MomentsResult;
  /** The outcome by the segments' and the drivers' columns; for a logistic model. */
  combined: Tally | null;
  /** Responses that count, before those with missing answers are left out. */
  used: number;
}

/** A number with its bootstrap interval. */
export interface Estimated {
  value: number;
  limits: Limits | null;
}

export interface DriverResult {
  driver: Driver;
  /** Share of the sum of all importances. */
  share: Estimated;
  importance: number;
  rank: number;
  ranks: Limits | null;
  staysAhead: number | null;
  /** Change of the outcome for one point, one unit, or presence. */
  effect: Estimated;
  beta: number;
  correlation: number;
  inflation: number;
  lmg: number | null;
  relativeWeight: number;
  samplingError: number | null;
}

/** A model of one sample: all responses, or a segment. */
export interface DriversModel {
  n: number;
  effective: number | null;
  rSquared: Estimated;
  adjustedRSquared: number | null;
  residualSd: number | null;
  results: DriverResult[];
  stability: RankStability;
  /** Replicates that bore a model. */
  replicates: Estimates[];
  parts: number;
  linear: LinearEstimates;
  /** With the same replicates, which know more of a logistic model. */
  logistic: (LogisticEstimates & { replicates: LogisticReplicate[] }) | null;
}

export interface BoxResult {
  penalty: Estimated | null;
  reward: Estimated | null;
  /** What the reward gains less what the penalty costs. */
  asymmetry: Estimated | null;
  kind: DriverClass;
}

export interface Emptied {
  effect: Estimated;
  /** Share of the answers that lie in the bottom box. */
  share: number;
}

export interface Analysis {
  model: DriversModel;
  performance: (Performing | null)[];
  emptied: (Emptied | null)[];
  /** Of the drivers that are there or not. */
  presence: Presence[];
  /** Null where it was not asked, or no box holds enough answers. */
  boxes: BoxResult[] | null;
}

export interface Performing {
  /** Null for what is present or absent: how many have it is no grade. */
  estimate: number | null;
  interval: Interval | null;
  /** Valid answers, and why others are none. */
  n: number;
  missing: number;
  notApplicable: number;
  offScale: number;
  range: [number, number];
}

/** Drivers that are there or not: how often, and the outcome with and without them, other drivers aside. */
export interface Presence {
  /** Place among the drivers. */
  driver: number;
  share: number;
  /** Mean of the outcome where it is present, and where it is absent. */
  present: number;
  absent: number;
  /** The difference of the two: the lift. */
  lift: Estimated;
}

export type DriverClass = 'basic' | 'performance' | 'excitement' | 'unclear';
