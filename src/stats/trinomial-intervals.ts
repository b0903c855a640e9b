/**
 * Intervals for a net share: the difference up − down of two shares of one sample whose observations
 * are up, down or neither. Which differences in the population are compatible with the observed one?
 *
 * The two shares come from the same observations and exclude each other, so they are negatively
 * correlated; adding two binomial variances would leave the covariance out and make the interval too
 * narrow. Everything is on the scale −1…1. n > 0 need not be an integer (an effective sample size);
 * an infinite n means that nothing was left to chance (a census), and both limits are the difference.
 */
import { percentileLimits } from './bootstrap.js';
import { tailProbability, twoSidedZ } from './distributions.js';
import type { Limits } from './interval.js';
import { seededRandom } from './random.js';

/** Two shares of the same observations: up ≥ 0, down ≥ 0, up + down ≤ 1. The rest is neither. */
export interface UpDown {
  up: number;
  down: number;
}

export type TrinomialIntervalId = 'adjusted-wald' | 'wald' | 'wald-n-1' | 'score';
export type TrinomialInterval = (shares: UpDown, n: number, level: number) => Limits | null;

/**
 * Variance of one observation scored +1 (up), 0 or −1 (down): up + down − (up − down)².
 *
 * Source: Rocks, B. (2016), Interval estimation for the "Net Promoter Score", The American
 * Statistician 70(4), 365–372. It is the variance of a three-valued variable, covariance included.
 * Example: up 0.4, down 0.2: 0.6 − 0.04 = 0.56.
 */
export function trinomialVariance({ up, down }: UpDown): number {
  // (up − down)² is at most up + down; the difference may come out a rounding error below zero.
  return Math.max(0, up + down - (up - down) ** 2);
}

/**
 * Adjusted Wald interval (3, T).
 *
 * Question: as Wald's, but honest for small samples and for scores near ±1.
 * Formula: n′ = n + 3 with ¾ observation more that is up, ¾ more that is down and 1½ more that are
 * neither; then d′ ± z √(v′/n′) on the adjusted shares, cut to −1…1.
 * Source: Rocks, B. (2016), The American Statistician 70(4), 365–372, where it and the score interval
 * perform best on real scores; after Agresti & Min (2005), Statistics in Medicine 24(5), 729–740, for
 * matched pairs.
 * Assumes: independent observations with the same three probabilities.
 * Not for: a statement centred on the observed difference. It is centred on d′ = nd/(n + 3), nearer 0.
 * Because of that, a difference of ±1 lies outside when z² < 2(n + 3)/(n + 1): at 95 % only for n below
 * 1.18, that is one single observation; at levels below 84 % for any n. Other differences near ±1 follow.
 * Example: 200 up, 200 neither, 100 down at 95 %: 0.1988 ± 0.0654.
 */
export function adjustedWald(shares: UpDown, n: number, level: number): Limits | null {
  const { net, variance } = adjustedNet(shares, n);
  const half = twoSidedZ(level) * Math.sqrt(variance);
  return { low: Math.max(-1, net - half), high: Math.min(1, net + half) };
}

/**
 * The net d′ on which the adjusted Wald interval is centred, the variance v′/n′ of it, and the observed d.
 * A census is not adjusted: d′ is d, and its variance is 0.
 */
export function adjustedNet(shares: UpDown, n: number): { observed: number; net: number; variance: number } {
  const { up, down } = checked(shares, n);
  const observed = up - down;
  if (n === Number.POSITIVE_INFINITY) return { observed, net: observed, variance: 0 };
  const adjustedN = n + 3;
  const adjusted = { up: (n * up + 0.75) / adjustedN, down: (n * down + 0.75) / adjustedN };
  return {
    observed,
    net: adjusted.up - adjusted.down,
    variance: trinomialVariance(adjusted) / adjustedN,
  };
}

/**
 * Wald interval of a net share, variance over n.
 *
 * Question: the textbook one, estimate plus and minus z standard errors.
 * Formula: d ± z √(v/n), v the trinomial variance, cut to −1…1.
 * Source: Rocks, B. (2016), The American Statistician 70(4), 365–372, who finds its coverage low.
 * Assumes: n large and every kind of observation seen several times.
 * Not for: small samples or one-sided results. When all observations are alike it has no width, which
 * is no honest answer: null.
 * Example: 200 up, 200 neither, 100 down at 95 %: 0.2 ± 0.0656.
 */
export function waldTrinomial(shares: UpDown, n: number, level: number): Limits | null {
  const observed = checked(shares, n);
  if (n === Number.POSITIVE_INFINITY) return pointLimits(observed.up - observed.down);
  return hasVariation(observed) ? symmetric(observed, n, level) : null;
}

/**
 * Wald interval of a net share, variance over n − 1.
 *
 * As `waldTrinomial`, with the sample variance of the scores +1, 0, −1 (divisor n − 1), as other tools
 * compute it that treat the scores as measurements. Null also when n is 1 or less.
 * Example: 200 up, 200 neither, 100 down at 95 %: 0.2 ± 0.0657.
 */
export function waldTrinomialNMinus1(shares: UpDown, n: number, level: number): Limits | null {
  const observed = checked(shares, n);
  if (n === Number.POSITIVE_INFINITY) return pointLimits(observed.up - observed.down);
  return hasVariation(observed) && n > 1 ? symmetric(observed, n - 1, level) : null;
}

/**
 * Score interval of a net share.
 *
 * Question: which differences would a two-sided score test at this level not reject, when the variance
 * is the most likely one under the difference that is tested?
 * Formula: all δ with n (d − δ)² ≤ z² v(δ), where v(δ) = 2q + δ − δ² and q is the maximum-likelihood
 * share of down given up − down = δ, the positive root of 2q² + Bq + C = 0 with
 * B = (2 − d)δ − (up + down), C = −down · δ(1 − δ).
 * Source: Tango, T. (1998), Equivalence test and confidence interval for the difference in proportions
 * for the paired-sample design, Statistics in Medicine 17(8), 891–908 (the discordant pairs are up and
 * down); for net scores Rocks, B. (2016), The American Statistician 70(4), 365–372, "iterative" score.
 * Assumes: independent observations with the same three probabilities.
 * Not for: nothing in particular; it has no closed form, and its limits are found by bisection.
 * Example: all of 10 up at 95 %: (10 − z²)/(10 + z²) = 0.4449 to 1.
 */
export function scoreTrinomial(shares: UpDown, n: number, level: number): Limits | null {
  const { up, down } = checked(shares, n);
  if (n === Number.POSITIVE_INFINITY) return pointLimits(up - down);
  const z = twoSidedZ(level);
  // The lower limit is the upper one with up and down exchanged: one search, and symmetric to the bit.
  return { low: -upperScoreLimit({ up: down, down: up }, n, z), high: upperScoreLimit({ up, down }, n, z) };
}

function upperScoreLimit({ up, down }: UpDown, n: number, z: number): number {
  const difference = up - down;
  const compatible = (tested: number): boolean =>
    n * (difference - tested) ** 2 <= z ** 2 * varianceGivenDifference({ up, down }, tested);
  let inside = difference;
  let outside = 1;
  for (;;) {
    const middle = (inside + outside) / 2;
    if (middle <= inside || middle >= outside) return inside;
    if (compatible(middle)) inside = middle;
    else outside = middle;
  }
}

function varianceGivenDifference({ up, down }: UpDown, difference: number): number {
  // A negative difference is the same question with up and down exchanged. It keeps C ≤ 0, so that
  // the root below is real and can be written without cancellation.
  if (difference < 0) return varianceGivenDifference({ up: down, down: up }, -difference);
  const b = (2 - (up - down)) * difference - (up + down);
  const c = -down * difference * (1 - difference);
  const root = Math.sqrt(b ** 2 - 8 * c);
  const restrictedDown = b > 0 ? (-2 * c) / (b + root) : (root - b) / 4;
  return 2 * restrictedDown + difference * (1 - difference);
}

export interface TrinomialCounts {
  up: number;
  middle: number;
  down: number;
}

/**
 * Percentile bootstrap interval of a net share.
 *
 * Question: between which values do the differences of samples lie that are drawn again, with
 * replacement, from the observed one?
 * Formula: `replicates` draws of multinomial counts with the observed shares; limits are the α/2 and
 * 1 − α/2 quantiles (linear interpolation) of (up − down)/n.
 * Source: Efron, B. & Tibshirani, R. J. (1993), An Introduction to the Bootstrap, chapter 13.
 * Assumes: independent observations; the sample looks like the population, so n not small.
 * Not for: small samples or one-sided results, where it is as optimistic as Wald. When all observations
 * are alike every draw is the same: null. Not for weighted observations: it takes counts.
 * Errors: RangeError for counts that are not whole numbers, fewer than 1 replicate, or a bad seed.
 * Example: 200 up, 200 neither, 100 down at 95 %, 10,000 replicates: near 0.2 ± 0.066.
 */
export function bootstrapTrinomial(
  counts: TrinomialCounts,
  level: number,
  { seed, replicates }: { seed: number; replicates: number },
): Limits | null {
  tailProbability(level);
  const kinds = [counts.up, counts.middle, counts.down];
  for (const count of kinds) {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError(`A bootstrap of counts needs whole numbers, 0 or more; this is ${count}.`);
    }
  }
  if (!Number.isSafeInteger(replicates) || replicates < 1) {
    throw new RangeError(`The number of replicates is a whole number, 1 or more; this is ${replicates}.`);
  }
  if (kinds.filter((count) => count > 0).length < 2) return null;
  const n = counts.up + counts.middle + counts.down;
  const shares = kinds.map((count) => count / n);
  const random = seededRandom(seed);
  const differences = new Float64Array(replicates);
  for (let draw = 0; draw < replicates; draw++) {
    const [up, , down] = random.multinomial(n, shares) as [number, number, number];
    differences[draw] = (up - down) / n;
  }
  return percentileLimits(differences, level);
}

export const TRINOMIAL_INTERVALS: Readonly<Record<TrinomialIntervalId, TrinomialInterval>> = Object.freeze({
  'adjusted-wald': adjustedWald,
  wald: waldTrinomial,
  'wald-n-1': waldTrinomialNMinus1,
  score: scoreTrinomial,
});

function symmetric(shares: UpDown, n: number, level: number): Limits {
  const difference = shares.up - shares.down;
  const half = twoSidedZ(level) * Math.sqrt(trinomialVariance(shares) / n);
  return { low: Math.max(-1, difference - half), high: Math.min(1, difference + half) };
}

function pointLimits(difference: number): Limits {
  return { low: difference, high: difference };
}

function hasVariation({ up, down }: UpDown): boolean {
  return !(up === 1 || down === 1 || up + down === 0);
}

/** Sums of weights leave 1.0000000000000002 for "all": the edges decide which formula holds, so they snap. */
function checked({ up, down }: UpDown, n: number): UpDown {
  const noise = 1e-12;
  if (!(n > 0)) throw new RangeError(`The number of observations must be above 0; this is ${n}.`);
  if (!(up >= -noise && down >= -noise && up + down <= 1 + noise)) {
    throw new RangeError(
      `Two shares of one sample are not negative and add up to 1 at most: ${up}, ${down}.`,
    );
  }
  if (up > 1 - noise) return { up: 1, down: 0 };
  if (down > 1 - noise) return { up: 0, down: 1 };
  return { up: up < noise ? 0 : up, down: down < noise ? 0 : down };
}
