/** Do two ordered variables rise together? */
import { tCdf, twoSidedZ } from './distributions.js';

/** A table of counts: how often x and y were seen together. The same pair may be listed more than once. */
export interface PairCounts {
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  counts: ArrayLike<number>;
}

export interface RankCorrelation {
  /** Spearman's ρ, −1…1. */
  rho: number;
  /** Null when the order is perfect (ρ is 1 or −1): no width can be known from it. */
  low: number | null;
  high: number | null;
  level: number;
  n: number;
  /** t; null when the order is perfect. */
  statistic: number | null;
  degreesOfFreedom: number;
  pValue: number;
}

/**
 * Spearman's rank correlation ρ, from counts of pairs.
 *
 * Question: do higher values of y go with higher values of x, however far apart the values lie?
 * Formula: the product-moment correlation of the ranks, where equal values share the mean of their ranks. Interval:
 * tanh(artanh ρ ± z √((1 + ρ²/2)/(n − 3))). p from t = ρ √((n − 2)/(1 − ρ²)) with n − 2 degrees of freedom.
 * Source: Spearman, C. (1904), The proof and measurement of association between two things, American Journal of
 * Psychology 15(1), 72–101; ties: Kendall, M. G. (1970), Rank Correlation Methods, 4th edition, chapter 3; interval:
 * Bonett, D. G. & Wright, T. A. (2000), Sample size requirements for estimating Pearson, Kendall and Spearman
 * correlations, Psychometrika 65(1), 23–28; p as cor.test(method = "spearman", exact = FALSE) of R.
 * Assumes: independent pairs, both variables ordered.
 * Not for: relations that rise and then fall; weighted observations, as it takes whole counts; |ρ| above 0.95 or
 * fewer than 10 pairs, where interval and p are rough.
 * A perfect order has no t and no width. Its p is exact: twice the part of all pairings of the same values that put
 * them in this order, 2 Πg!/n! with g the sizes of the tied groups, at most 1.
 * Null with fewer than 4 pairs, or when a variable does not vary.
 * Errors: RangeError for arrays of unequal length, values that are not finite, counts that are not whole or
 * negative, and a level that is not between 0 and 1.
 * Example: x 86 97 99 100 101 103 106 110 112 113 with y 2 20 28 27 50 29 7 17 6 12: ρ = −29/165 = −0.1758,
 * p = 0.6272, at 95 % −0.7278 to 0.5145.
 */
export function spearman({ x, y, counts }: PairCounts, level: number): RankCorrelation | null {
  const z = twoSidedZ(level);
  if (x.length !== y.length || x.length !== counts.length) {
    throw new RangeError('Each pair has an x, a y and a count.');
  }
  let n = 0;
  for (let i = 0; i < x.length; i++) {
    if (!Number.isFinite(x[i]) || !Number.isFinite(y[i])) {
      throw new RangeError(`Values of a pair are finite numbers; these are ${x[i]} and ${y[i]}.`);
    }
    const count = counts[i]!;
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError(`A count of pairs is a whole number, 0 or more; this is ${count}.`);
    }
    n += count;
  }
  if (n < 4) return null;

  const ranksX = midRanks(x, counts);
  const ranksY = midRanks(y, counts);
  const middle = (n + 1) / 2;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  let alike = true;
  let opposite = true;
  for (let i = 0; i < x.length; i++) {
    const count = counts[i]!;
    if (count === 0) continue;
    const fromMiddleX = ranksX.ofPair[i]! - middle;
    const fromMiddleY = ranksY.ofPair[i]! - middle;
    xx += count * fromMiddleX ** 2;
    yy += count * fromMiddleY ** 2;
    xy += count * fromMiddleX * fromMiddleY;
    alike &&= fromMiddleX === fromMiddleY;
    opposite &&= fromMiddleX === -fromMiddleY;
  }
  if (xx === 0 || yy === 0) return null;
  const degreesOfFreedom = n - 2;
  const known = { level, n, degreesOfFreedom };
  // Ranks are exact, sums of their squares are not: whether an order is perfect is seen in the ranks.
  if (alike || opposite) {
    const pValue = Math.min(1, 2 * chanceOfOrder(ranksX.groups, n));
    return { ...known, rho: alike ? 1 : -1, low: null, high: null, statistic: null, pValue };
  }
  // Neither does rounding make one of an order with a flaw, in which artanh and t would have no end.
  const most = 1 - Number.EPSILON / 2;
  const rho = Math.max(-most, Math.min(most, xy / Math.sqrt(xx) / Math.sqrt(yy)));
  const centre = Math.atanh(rho);
  const half = z * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  const statistic = rho * Math.sqrt(degreesOfFreedom / ((1 - rho) * (1 + rho)));
  return {
    ...known,
    rho,
    low: Math.tanh(centre - half),
    high: Math.tanh(centre + half),
    statistic,
    pValue: Math.min(1, 2 * tCdf(-Math.abs(statistic), degreesOfFreedom)),
  };
}

interface Ranks {
  /** Of each pair among all observations, 1 for the smallest; equal values share the mean of their ranks. */
  ofPair: Float64Array;
  /** How many observations share each value. */
  groups: Float64Array;
}

function midRanks(values: ArrayLike<number>, counts: ArrayLike<number>): Ranks {
  // A typed array sorts numbers as numbers, and a search in it beats a hash of a million of them.
  const distinct = Float64Array.from(values).sort();
  let size = 0;
  for (const value of distinct) {
    if (size === 0 || value !== distinct[size - 1]) distinct[size++] = value;
  }
  const groupOf = new Uint32Array(values.length);
  const groups = new Float64Array(size);
  for (let i = 0; i < groupOf.length; i++) {
    const value = values[i]!;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (distinct[middle]! < value) low = middle + 1;
      else high = middle;
    }
    groupOf[i] = low;
    groups[low]! += counts[i]!;
  }
  const ranks = new Float64Array(size);
  let before = 0;
  for (let group = 0; group < size; group++) {
    ranks[group] = before + (groups[group]! + 1) / 2;
    before += groups[group]!;
  }
  const ofPair = new Float64Array(groupOf.length);
  for (let i = 0; i < ofPair.length; i++) ofPair[i] = ranks[groupOf[i]!]!;
  return { ofPair, groups };
}

/** Πg!/n!: the part of all orders of the observations that puts groups of equal ones in one given order. */
function chanceOfOrder(groups: Float64Array, n: number): number {
  const rising = groups.slice().sort();
  let chance = 1;
  let left = n;
  // The largest group fills the places that are left. Before it, every place at least halves the chance, so that
  // it is down to 0 after about a thousand of them, whatever the counts.
  for (const size of rising.subarray(0, -1)) {
    for (let k = size; k > 0 && chance > 0; k--) chance *= k / left--;
  }
  return chance;
}
