/** How sure an order is: what repeated samples make of it. */
import { percentileLimits } from './bootstrap.js';
import type { Limits } from './interval.js';

/** Rank of each value, 1 for the largest; equal ones share the better rank. Example: 5, 7, 5 → 2, 1, 2. */
export function ranks(values: ArrayLike<number>): number[] {
  const all = Array.from(values);
  return all.map((value) => 1 + all.filter((other) => other > value).length);
}

export interface RankStability {
  /** Limits of each rank, in whole ranks. */
  limits: (Limits | null)[];
  /** Share of the replicates in which each stays ahead of the one that follows it; null for the last. */
  staysAhead: (number | null)[];
  /** Share of the replicates in which the first is the first. */
  firstHolds: number;
  /** Share of the replicates that have the whole order. */
  orderHolds: number;
}

/**
 * Stability of a ranking under resampling.
 *
 * Question: would another sample have put these in the same order?
 * Formula: the replicates are ranked as the estimate was. Limits are percentiles of the replicated ranks,
 * rounded outwards; the shares count replicates.
 * Source: Hall, P. & Miller, H. (2009), Using the bootstrap to quantify the authority of an empirical ranking,
 * Annals of Statistics 37(6B), 3929–3959.
 * Assumes: replicates of a bootstrap of the whole sample.
 * Not for: near ties: there the percentile limits of a rank are too narrow, as Hall and Miller show; read the
 * share that stays ahead.
 * Example: estimate 3, 2, 1; replicates (3, 2, 1) and (2, 3, 1): the first stays ahead of the second in half.
 */
export function rankStability(
  estimate: ArrayLike<number>,
  replicates: readonly ArrayLike<number>[],
  level: number,
): RankStability {
  const own = ranks(estimate);
  const replicated = replicates.map(ranks);
  const share = (test: (of: number[]) => boolean) =>
    replicated.length === 0 ? Number.NaN : replicated.filter(test).length / replicated.length;
  const order = own.map((_, i) => i).sort((a, b) => own[a]! - own[b]! || a - b);
  const first = order[0]!;
  return {
    limits: own.map((_, i) => {
      const limits = percentileLimits(
        replicated.map((of) => of[i]!),
        level,
      );
      return limits && { low: Math.floor(limits.low), high: Math.ceil(limits.high) };
    }),
    staysAhead: own.map((_, i) => {
      const next = order[order.indexOf(i) + 1];
      return next === undefined ? null : share((of) => of[i]! < of[next]!);
    }),
    firstHolds: share((of) => of[first] === 1),
    orderHolds: share((of) => order.every((i, place) => place === 0 || of[order[place - 1]!]! <= of[i]!)),
  };
}
