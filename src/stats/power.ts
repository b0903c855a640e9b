/**
 * Power of a comparison of two groups or waves: how likely is a difference of this size to be found
 * significant, how many observations make that likely, and which difference is large enough?
 *
 * All tests are two-sided at α = 1 − level. Power is the probability of a significant difference in the
 * direction of the true one; the other direction, at most α/2 and as a rule far below 0.1 %, is no
 * discovery and is left out, as R does by default. Sizes are those of the first group, unrounded; the
 * second group has `ratio` times as many. Each `…SampleSize` and `…Detectable` inverts its `…Power`.
 */
import { normalCdf, normalQuantile, tailProbability, twoSidedT, twoSidedZ } from './distributions.js';
import { noncentralTCdf } from './noncentral-t.js';

/**
 * Power of the z test of two shares, pooled under the null hypothesis.
 *
 * Question: when the shares are p1 and p2, how often do n1 and n2 observations show it?
 * Formula: Φ((|p2 − p1| − z √(p̄q̄(1/n1 + 1/n2)))/√(p1q1/n1 + p2q2/n2)), p̄ = (n1p1 + n2p2)/(n1 + n2).
 * Source: Fleiss, J. L., Levin, B. & Paik, M. C. (2003), Statistical Methods for Rates and Proportions,
 * 3rd edition, chapter 4, pp. 64–85, without continuity correction; as power.prop.test of R.
 * Assumes: two independent simple random samples, large enough for a normal test.
 * Not for: expected counts under 5, or two shares of the same observations.
 * Errors: RangeError for shares outside 0…1 (exclusive) or sizes not above 0.
 * Example: 0.5 against 0.6, 400 each at 95 %: 0.8125.
 */
export function twoProportionsPower(p1: number, p2: number, n1: number, n2: number, level: number): number {
  share(p1);
  share(p2);
  positive('A group size', n1);
  positive('A group size', n2);
  return pooledPower(p1, p2, n1, n2, twoSidedZ(level));
}

/**
 * How many observations in the first group find the difference of two shares with this power?
 *
 * Formula: (z √(p̄q̄(1 + 1/r)) + z_β √(p1q1 + p2q2/r))²/(p2 − p1)², r the ratio, p̄ = (p1 + r p2)/(1 + r),
 * z_β the normal quantile of the power.
 * Source, assumptions: as `twoProportionsPower`.
 * Errors: RangeError as there, for two equal shares, and for a power outside α/2…1 (exclusive).
 * Example: 0.5 against 0.6, power 0.8 at 95 %: 387.34, rounded up 388 per group.
 */
export function twoProportionsSampleSize(
  p1: number,
  p2: number,
  power: number,
  level: number,
  ratio = 1,
): number {
  share(p1);
  share(p2);
  positive('The ratio of group sizes', ratio);
  const difference = distance(p2 - p1);
  const zBeta = powerQuantile(power, level);
  const pooled = (p1 + ratio * p2) / (1 + ratio);
  const underNull = Math.sqrt(pooled * (1 - pooled) * (1 + 1 / ratio));
  const underTruth = Math.sqrt(p1 * (1 - p1) + (p2 * (1 - p2)) / ratio);
  // A power barely above α/2 can need nothing at all where the pooled variance is the smaller one.
  return (Math.max(0, twoSidedZ(level) * underNull + zBeta * underTruth) / difference) ** 2;
}

/**
 * Which share p2 above p1 is the smallest that is found with this power?
 *
 * Formula: the p2 at which `twoProportionsPower` is the power. Null when none below 1 is far enough away.
 * A p2 below p1 is 1 minus the answer for 1 − p1.
 * Source, assumptions, errors: as `twoProportionsSampleSize`.
 * Example: p1 = 0.5, 400 each, power 0.8 at 95 %: 0.5984.
 */
export function twoProportionsDetectable(
  p1: number,
  n1: number,
  n2: number,
  power: number,
  level: number,
): number | null {
  share(p1);
  positive('A group size', n1);
  positive('A group size', n2);
  powerQuantile(power, level);
  const z = twoSidedZ(level);
  const isEnough = (p2: number) => pooledPower(p1, p2, n1, n2, z) >= power;
  // Above one half, power only grows with p2. Below, in a tiny second group, it may fall again near 1:
  // walking up in steps finds the first crossing.
  const steps = 256;
  for (let step = 1; step <= steps; step++) {
    const low = p1 + ((1 - p1) * (step - 1)) / steps;
    const high = step === steps ? 1 : p1 + ((1 - p1) * step) / steps;
    if (!isEnough(high)) continue;
    const p2 = smallest(isEnough, low, high);
    return p2 < 1 ? p2 : null;
  }
  return null;
}

/**
 * Power of the t test of two means.
 *
 * Question: when two means differ by this much, how often do n1 and n2 observations show it?
 * Formula: 1 − F(t), F the noncentral t distribution with n1 + n2 − 2 degrees of freedom and
 * noncentrality |difference|/(sd √(1/n1 + 1/n2)), t the two-sided quantile of Student's t.
 * Source: Cohen, J. (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd edition,
 * section 2.2, pp. 20–27, and chapter 12, pp. 544–546; as power.t.test of R.
 * Assumes: two independent samples, nearly normal means, one standard deviation in both groups.
 * Not for: the same respondents twice, where the standard deviation of the change counts.
 * Errors: RangeError for a standard deviation not above 0, or a group of fewer than 2.
 * Example: difference 0.5, sd 1, 64 each at 95 %: 0.8015.
 */
export function twoMeansPower(difference: number, sd: number, n1: number, n2: number, level: number): number {
  finite('The difference', difference);
  positive('The standard deviation', sd);
  pair(n1, n2);
  return tPower(Math.abs(difference) / (sd * Math.sqrt(1 / n1 + 1 / n2)), n1 + n2 - 2, level);
}

/**
 * How many observations in the first group find the difference of two means with this power?
 *
 * Formula: the n at which `twoMeansPower` is the power; never fewer than 2 in the smaller group.
 * Source, assumptions: as `twoMeansPower`.
 * Errors: RangeError as there, for a difference of 0, and for a power outside α/2…1 (exclusive).
 * Example: difference 0.5, sd 1, power 0.8 at 95 %: 63.77, rounded up 64 per group.
 */
export function twoMeansSampleSize(
  difference: number,
  sd: number,
  power: number,
  level: number,
  ratio = 1,
): number {
  const shift = distance(difference) / positive('The standard deviation', sd);
  positive('The ratio of group sizes', ratio);
  const zSum = twoSidedZ(level) + powerQuantile(power, level);
  const isEnough = (n: number) =>
    tPower(shift * Math.sqrt(n / (1 + 1 / ratio)), n * (1 + ratio) - 2, level) >= power;
  const fewest = Math.max(2, 2 / ratio);
  if (isEnough(fewest)) return fewest;
  let high = Math.max(2 * fewest, 2 * (1 + 1 / ratio) * (zSum / shift) ** 2);
  while (!isEnough(high)) high *= 2;
  return smallest(isEnough, fewest, high);
}

/**
 * Which difference of two means is the smallest that is found with this power?
 *
 * Formula: the difference at which `twoMeansPower` is the power.
 * Source, assumptions, errors: as `twoMeansSampleSize`.
 * Example: sd 1, 64 each, power 0.8 at 95 %: 0.4991.
 */
export function twoMeansDetectable(sd: number, n1: number, n2: number, power: number, level: number): number {
  positive('The standard deviation', sd);
  pair(n1, n2);
  powerQuantile(power, level);
  const isEnough = (shift: number) => tPower(shift, n1 + n2 - 2, level) >= power;
  let high = 4;
  while (!isEnough(high)) high *= 2;
  return smallest(isEnough, 0, high) * sd * Math.sqrt(1 / n1 + 1 / n2);
}

/**
 * Power of the z test of two net scores.
 *
 * Question: when two net scores (−1…1) differ by this much, how often do n1 and n2 observations show it?
 * Formula: Φ(|difference|/√(v1/n1 + v2/n2) − z), v the variance of one observation (`trinomialVariance`),
 * times its design effect when it has one.
 * Source: Cochran, W. G. (1977), Sampling Techniques, 3rd edition, section 2.14, p. 39, for the
 * normal approximation of a difference; Rocks, B. (2016), The American Statistician 70(4), 365–372, for v.
 * Assumes: two independent samples, large enough for a normal test.
 * Not for: waves of one panel: the test of their difference has `overlapVariance` instead.
 * Errors: RangeError for a variance not above 0, or sizes not above 0.
 * Example: 10 points, v = 0.5875 and 0.5275, 876 each at 95 %: 0.8004. Half of them: 0.5088.
 */
export function netScoresPower(
  difference: number,
  v1: number,
  v2: number,
  n1: number,
  n2: number,
  level: number,
): number {
  finite('The difference', difference);
  return normalCdf(Math.abs(difference) / standardError(v1, v2, n1, n2) - twoSidedZ(level));
}

/**
 * How many observations in the first group find the difference of two net scores with this power?
 *
 * Formula: (v1 + v2/ratio)(z + z_β)²/difference². One variance in place of two would halve the sample,
 * and its power would be near 50 %, not 80 %.
 * Source, assumptions: as `netScoresPower`.
 * Errors: RangeError as there, for a difference of 0, and for a power outside α/2…1 (exclusive).
 * Example: 10 points, v = 0.67 each, power 0.8 at 95 %: 1,051.75, rounded up 1,052 per group.
 */
export function netScoresSampleSize(
  difference: number,
  v1: number,
  v2: number,
  power: number,
  level: number,
  ratio = 1,
): number {
  positive('The ratio of group sizes', ratio);
  const variance = positive('A variance', v1) + positive('A variance', v2) / ratio;
  return variance * ((twoSidedZ(level) + powerQuantile(power, level)) / distance(difference)) ** 2;
}

/**
 * Which difference of two net scores is the smallest that is found with this power?
 *
 * Formula: (z + z_β) √(v1/n1 + v2/n2). Null when above 2: two scores on −1…1 are never that far apart.
 * Source, assumptions, errors: as `netScoresSampleSize`.
 * Example: v = 0.67 each, 1,052 each, power 0.8 at 95 %: 0.09999, that is 10 points.
 */
export function netScoresDetectable(
  v1: number,
  v2: number,
  n1: number,
  n2: number,
  power: number,
  level: number,
): number | null {
  const difference = (twoSidedZ(level) + powerQuantile(power, level)) * standardError(v1, v2, n1, n2);
  return difference <= 2 ? difference : null;
}

/**
 * Variance of the difference between two waves of a panel that share a part of their respondents.
 *
 * Formula: v1/n1 + v2/n2 − 2 γ r √(v1 v2)/max(n1, n2). With c respondents in both waves the covariance of
 * the two means is c r √(v1 v2)/(n1 n2), and γ = c/min(n1, n2) is their share of the smaller wave. With
 * equal waves and variances that is (2v/n)(1 − γr).
 * Source: Kish, L. (1965), Survey Sampling, section 12.4, p. 457 ff., for overlapping samples.
 * Assumes: r is the correlation between the two answers of one respondent; different respondents are
 * independent of each other.
 * Not for: a pure panel whose pairs are at hand: their differences have this variance without assuming r.
 * Errors: RangeError for variances or sizes not above 0, γ outside 0…1, r outside −1…1.
 * Example: v = 0.6 and n = 500 twice, half in both, r = 0.6: 0.00168 in place of 0.0024.
 */
export function overlapVariance(
  v1: number,
  n1: number,
  v2: number,
  n2: number,
  overlap: number,
  correlation: number,
): number {
  const apart = standardError(v1, v2, n1, n2) ** 2;
  if (!(overlap >= 0 && overlap <= 1)) {
    throw new RangeError(`The overlap is a share of the smaller wave, from 0 to 1; this is ${overlap}.`);
  }
  if (!(correlation >= -1 && correlation <= 1)) {
    throw new RangeError(`A correlation lies between -1 and 1; this is ${correlation}.`);
  }
  const shared = (2 * overlap * correlation * Math.sqrt(v1 * v2)) / Math.max(n1, n2);
  // Identical waves leave nothing but a rounding error, which may be below zero.
  return Math.max(0, apart - shared);
}

function pooledPower(p1: number, p2: number, n1: number, n2: number, z: number): number {
  const pooled = (n1 * p1 + n2 * p2) / (n1 + n2);
  const underNull = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  const underTruth = Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2);
  return normalCdf((Math.abs(p2 - p1) - z * underNull) / underTruth);
}

function tPower(noncentrality: number, df: number, level: number): number {
  return 1 - noncentralTCdf(twoSidedT(level, df), df, noncentrality);
}

function standardError(v1: number, v2: number, n1: number, n2: number): number {
  const first = positive('A variance', v1) / positive('A group size', n1);
  return Math.sqrt(first + positive('A variance', v2) / positive('A group size', n2));
}

/** The normal quantile of a power. With α/2 or less to reach, chance alone is enough. */
function powerQuantile(power: number, level: number): number {
  const byChance = tailProbability(level);
  if (!(power > byChance && power < 1)) {
    throw new RangeError(`The power lies between ${byChance} (chance alone) and 1; this is ${power}.`);
  }
  return normalQuantile(power);
}

/** The smallest argument for which a condition holds that `high` meets, and that stays once it holds. */
function smallest(holds: (x: number) => boolean, low: number, high: number): number {
  let outside = low;
  let inside = high;
  for (;;) {
    const middle = (outside + inside) / 2;
    if (middle <= outside || middle >= inside) return inside;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
}

function distance(difference: number): number {
  if (finite('The difference', difference) !== 0) return Math.abs(difference);
  throw new RangeError('No number of observations finds a difference of 0.');
}

function share(p: number): number {
  if (p > 0 && p < 1) return p;
  throw new RangeError(`A share lies between 0 and 1, for example 0.5; this is ${p}.`);
}

function pair(n1: number, n2: number): void {
  for (const n of [n1, n2]) {
    if (!(n >= 2 && Number.isFinite(n))) {
      throw new RangeError(`A t test needs two observations or more in each group; this is ${n}.`);
    }
  }
}

function positive(what: string, value: number): number {
  if (value > 0 && Number.isFinite(value)) return value;
  throw new RangeError(`${what} must be above 0 and finite; this is ${value}.`);
}

function finite(what: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`${what} must be a finite number; this is ${value}.`);
}
