/** How sure an order is: what repeated samples make of it. */
import { percentileLimits } from './bootstrap.js';
import type { Limits } from './interval.js';

/**
 * Rank of each value, 1 for the largest; equal ones share the better rank. Example: 5, 7, 5 → 2, 1, 2.
 *
 * RangeError for a value that is NaN: it has no rank, and would compare as the largest.
 */
export function ranks(values: ArrayLike<number>): number[] {
  const all = Array.from(values);
  if (all.some(Number.isNaN))
    throw new RangeError('A value that is ranked is a number; one of these is NaN.');
  return all.map((value) => 1 + all.filter((other) => other > value).length);
}

export interface RankStability {
  /** Limits of each rank, in whole ranks; null without replicates. */
  limits: (Limits | null)[];
  /** Share of the replicates in which each stays ahead of the one that follows it, not level; null for the last. */
  staysAhead: (number | null)[];
  /** Share of the replicates in which the first is ahead of all that it leads. */
  firstHolds: number;
  /** Share of the replicates in which all are ahead of those that they lead. */
  orderHolds: number;
}

/**
 * Stability of a ranking under resampling.
 *
 * Question: would another sample have put these in the same order?
 * Formula: the replicates are ranked as the estimate was. Limits are percentiles of the replicated ranks,
 * rounded outwards; the shares count replicates, of which one that is level does not hold. Of equal estimates the
 * one that was given first comes first, and neither leads the other. Without replicates the shares are NaN.
 * Source: Hall, P. & Miller, H. (2009), Using the bootstrap to quantify the authority of an empirical ranking,
 * Annals of Statistics 37(6B), 3929–3959.
 * Assumes: replicates of a bootstrap of the whole sample.
 * Not for: near ties, where the usual bootstrap of a rank need not become right as the sample grows (Hall and
 * Miller): its limits tell the order of size of the doubt, no more; read the share that stays ahead.
 * Errors: RangeError for a value that is NaN, and for a level that is not between 0 and 1.
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
  const first = order.slice(0, 1);
  /** Whether all that the leaders lead in the estimate are behind them. */
  const lead = (of: number[], leaders: number[]) =>
    leaders.every((i) => own.every((rank, j) => rank <= own[i]! || of[i]! < of[j]!));
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
    firstHolds: share((of) => lead(of, first)),
    orderHolds: share((of) => lead(of, order)),
  };
}
