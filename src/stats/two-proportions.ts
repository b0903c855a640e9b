/** Do two independent groups differ in a share, and by how much? */
import { normalCdf } from './distributions.js';
import { exactShare, wilson } from './proportion-intervals.js';

/** A share (0…1) of n independent observations; n may be an effective size. */
export interface ObservedShare {
  share: number;
  n: number;
}

export interface TwoProportions {
  /** Share b − share a. */
  difference: number;
  low: number;
  high: number;
  level: number;
  /** z, with the sign of the difference; null for Fisher's test and between two censuses. */
  statistic: number | null;
  pValue: number;
  method: 'pooled-z' | 'fisher';
  /** The smallest of the four counts that equal shares would let expect; Infinity between two censuses. */
  smallestExpectedCount: number;
}

/** Below this expected count the normal distribution is no good account of a count. */
const EXPECTED_COUNT_LEAST = 5;

/** Tables this much less likely than the likeliest are left out: near the smallest number, products stop falling. */
const LIKELIHOOD_LEAST = 1e-300;

/**
 * Difference of two independent shares, b − a.
 *
 * Question: is the share in b another than in a, and which differences are compatible with what was observed?
 * Formula: the test is z = (b − a)/√(p̄(1 − p̄)(1/nA + 1/nB)), p̄ the share in both together, two-sided; where a
 * count expected under p̄ is below 5 and all counts are whole it is Fisher's exact test. The interval is Newcombe's
 * hybrid score: with Wilson limits l, u of each share, from d − √((b − lB)² + (uA − a)²) to
 * d + √((uB − b)² + (a − lA)²).
 * Source: Fleiss, J. L., Levin, B. & Paik, M. C. (2003), Statistical Methods for Rates and Proportions, 3rd
 * edition, chapter 3, without continuity correction, as prop.test(correct = FALSE) of R; Newcombe, R. G. (1998),
 * Interval estimation for the difference between independent proportions: comparison of eleven methods,
 * Statistics in Medicine 17(8), 873–890, method 10; for the rule of 5 Cochran, W. G. (1954), Some methods for
 * strengthening the common χ² tests, Biometrics 10(4), 417–451.
 * Assumes: two samples that share nobody, each of independent observations. Effective sizes, which are not whole,
 * have no table that Fisher's test could count: z then stands, and with a small expected count it is rough.
 * Not for: two shares of the same observations; one group against a total that contains it.
 * Test and interval are two methods: near the edge one may find a difference where the other just does not.
 * Null when a group is empty. Where all or none of both groups have the property there is no difference to test:
 * z = 0, p = 1, and the interval has width. Between two censuses p is 0 or 1.
 * Errors: RangeError for a share outside 0…1, a negative size, and a level that is not between 0 and 1.
 * Example: 48 of 80, then 56 of 70, at 95 %: 0.2, 0.0524 to 0.3339, z = 2.6502, p = 0.0080.
 */
export function twoProportions(a: ObservedShare, b: ObservedShare, level: number): TwoProportions | null {
  if (a.n === 0 || b.n === 0) return null;
  const limitsA = wilson(a.share, a.n, level)!;
  const limitsB = wilson(b.share, b.n, level)!;
  const shareA = exactShare(a.share);
  const shareB = exactShare(b.share);
  const difference = shareB - shareA;
  const below = Math.sqrt((shareB - limitsB.low) ** 2 + (limitsA.high - shareA) ** 2);
  const above = Math.sqrt((limitsB.high - shareB) ** 2 + (shareA - limitsA.low) ** 2);

  const pooled = pooledShare(shareA, a.n, shareB, b.n);
  const smaller = Math.min(a.n, b.n);
  const smallestExpectedCount =
    smaller === Number.POSITIVE_INFINITY ? smaller : smaller * Math.min(pooled, 1 - pooled);
  const hitsA = wholeCount(shareA, a.n);
  const hitsB = wholeCount(shareB, b.n);
  const interval = {
    difference,
    low: Math.max(-1, difference - below),
    high: Math.min(1, difference + above),
    level,
    smallestExpectedCount,
  };
  if (smallestExpectedCount < EXPECTED_COUNT_LEAST && hitsA !== null && hitsB !== null) {
    const pValue = fisherExact(hitsA, Math.round(a.n), hitsB, Math.round(b.n));
    return { ...interval, statistic: null, pValue, method: 'fisher' };
  }
  const standardError = Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
  const z = difference === 0 ? 0 : difference / standardError;
  return {
    ...interval,
    statistic: Number.isFinite(z) ? z : null,
    pValue: Math.min(1, 2 * normalCdf(-Math.abs(z))),
    method: 'pooled-z',
  };
}

/**
 * Fisher's exact test of a table of two groups, two-sided.
 *
 * Question: if hits fell on the members of both groups alike, how often would chance alone give a table as unlikely
 * as this one?
 * Formula: with both sizes and all hits held fixed, the hits of the first group are hypergeometric; p is the
 * probability of all tables that are at most as likely as the observed one. Likelihoods that differ by less than
 * 1 in 10⁷ count as equal, since they are, but for rounding.
 * Source: Fisher, R. A. (1935), The logic of inductive inference, Journal of the Royal Statistical Society 98(1),
 * 39–82; two-sided as Freeman, G. H. & Halton, J. H. (1951), Biometrika 38, 141–149; as fisher.test of R.
 * Assumes: two samples that share nobody, of independent observations.
 * Not for: large counts, where z says the same; it errs on the side of too large a p, since few tables are possible.
 * Errors: RangeError for counts that are not whole, negative, or hits above the size.
 * Example: Fisher's own twins, 10 of 13 against 2 of 17 convicted: p = 0.0005367.
 */
export function fisherExact(hitsA: number, nA: number, hitsB: number, nB: number): number {
  for (const [hits, n] of [
    [hitsA, nA],
    [hitsB, nB],
  ] as const) {
    if (!Number.isSafeInteger(hits) || !Number.isSafeInteger(n) || hits < 0 || hits > n) {
      throw new RangeError(`Hits are whole, from 0 to the size of their group; these are ${hits} of ${n}.`);
    }
  }
  const hits = hitsA + hitsB;
  const fewest = Math.max(0, hits - nB);
  const most = Math.min(hits, nA);
  const likeliest = Math.min(most, Math.floor(((nA + 1) * (hits + 1)) / (nA + nB + 2)));
  /** How much likelier k + 1 hits in the first group are than k. */
  const step = (k: number) => ((hits - k) * (nA - k)) / ((k + 1) * (nB - hits + k + 1));

  // Likelihoods relative to the largest one: no factorials, and what is far below it weighs nothing.
  const likelihoods = [1];
  let observed = hitsA === likeliest ? 1 : 0;
  const note = (k: number, likelihood: number) => {
    likelihoods.push(likelihood);
    if (k === hitsA) observed = likelihood;
  };
  for (let k = likeliest, likelihood = 1; k < most && likelihood > LIKELIHOOD_LEAST; k++) {
    likelihood *= step(k);
    note(k + 1, likelihood);
  }
  for (let k = likeliest, likelihood = 1; k > fewest && likelihood > LIKELIHOOD_LEAST; k--) {
    likelihood /= step(k - 1);
    note(k - 1, likelihood);
  }
  let total = 0;
  let asUnlikely = 0;
  // Smallest first, so that a tiny p keeps its digits.
  for (const likelihood of Float64Array.from(likelihoods).sort()) {
    total += likelihood;
    if (likelihood <= observed * (1 + 1e-7)) asUnlikely = total;
  }
  return asUnlikely / total;
}

/** A census outweighs every sample; two of them, which have no size to weigh by, count alike. */
function pooledShare(shareA: number, nA: number, shareB: number, nB: number): number {
  if (nA === Number.POSITIVE_INFINITY) {
    return nB === Number.POSITIVE_INFINITY ? (shareA + shareB) / 2 : shareA;
  }
  if (nB === Number.POSITIVE_INFINITY) return shareB;
  return (nA * shareA + nB * shareB) / (nA + nB);
}

/** The hits behind a share; null when hits or size are not whole by more than rounding, as effective sizes are. */
function wholeCount(share: number, n: number): number | null {
  const hits = Math.round(share * n);
  const noise = 1e-9 * Math.max(1, n);
  const isWhole =
    Number.isSafeInteger(Math.round(n)) &&
    Math.abs(n - Math.round(n)) <= noise &&
    Math.abs(share * n - hits) <= noise;
  return isWhole ? hits : null;
}
