/**
 * Sample size for a margin of error, and the margin of error that a sample size gives.
 *
 * Shares and margins are parts of 1, never percent; a net score and its margin are on the scale −1…1.
 * Nothing here is rounded, so that a finite population, a design effect and a response rate can follow;
 * `roundUp` comes once, at the end. z is the exact two-sided normal quantile.
 */
import { twoSidedZ } from './distributions.js';
import { finitePopulationFactor } from './finite-population.js';
import { trinomialVariance, type UpDown } from './trinomial-intervals.js';

/** What one observation of a net score varies by: its two shares, or the variance itself. */
export type NetScoreSpread = UpDown | { variance: number };

/**
 * How many observations give a share this margin of error?
 *
 * Formula: z² p(1 − p)/e².
 * Source: Cochran, W. G. (1977), Sampling Techniques, 3rd edition, section 4.4, pp. 75–76.
 * Assumes: a simple random sample from an endless population; n large enough for a normal estimate.
 * Not for: p near 0 or 1 with few observations expected on the rare side. A size for one share is no
 * size for another, nor for a net score: p = 0.5 is the worst case of a share only.
 * Errors: RangeError for p or margin outside 0…1 (exclusive), or a level that is none.
 * Example: p = 0.5, margin 0.05 at 95 %: 384.15, rounded up 385.
 */
export function proportionSampleSize(p: number, margin: number, level: number): number {
  return sampleSize(proportionVariance(p), checkedMargin(margin), level);
}

/**
 * How many observations give a mean this margin of error?
 *
 * Formula: z² s²/e², s the standard deviation of one observation, in the unit of the margin.
 * Source: Cochran (1977), section 4.6, pp. 77–78.
 * Assumes: as `proportionSampleSize`, and a standard deviation that is known or guessed well.
 * Not for: a handful of observations, where Student's t is wider than z.
 * Errors: RangeError when sd or margin is not above 0.
 * Example: sd 2, margin 0.25 at 95 %: 245.85, rounded up 246.
 */
export function meanSampleSize(sd: number, margin: number, level: number): number {
  return sampleSize(meanVariance(sd), positive('The margin', margin), level);
}

/**
 * How many observations give a net score (up − down) this margin of error?
 *
 * Formula: z² v/e², v = up + down − (up − down)², at most 1.
 * Source: Rocks, B. (2016), The American Statistician 70(4), 365–372, for the variance; Cochran (1977),
 * section 4.6, pp. 77–78, for the size. The adjusted Wald interval adds 3 observations: it needs 3 less.
 * Assumes: as `proportionSampleSize`.
 * Not for: shares that nobody has; the variance 1 (half up, half down) is the worst case.
 * Errors: RangeError for a margin outside 0…1 (5 points are 0.05), shares that are none, or no variance.
 * Example: v = 0.67, margin 0.05 at 95 %: 1,029.51, rounded up 1,030; v = 1: 1,537.
 */
export function netScoreSampleSize(spread: NetScoreSpread, margin: number, level: number): number {
  return sampleSize(netScoreVariance(spread), checkedMargin(margin), level);
}

/**
 * What remains of a sample size when the population is finite?
 *
 * Formula: n/(1 + (n − 1)/N), n for an endless population and with its design effect. Never above N.
 * Source: Cochran (1977), section 4.4, p. 76.
 * Assumes: sampling without replacement, and conclusions about these N only.
 * Errors: RangeError when n is not above 0 or N below 1.
 * Example: 384.15 of 1,000: 277.73.
 */
export function inFinitePopulation(n: number, populationSize: number): number {
  positive('The sample size', n);
  if (!(populationSize >= 1)) {
    throw new RangeError(`A population has one member or more; this is ${populationSize}.`);
  }
  return n / (1 + (n - 1) / populationSize);
}

/**
 * By which factor is the variance larger when whole clusters are sampled?
 *
 * Formula: 1 + (m − 1)ρ, m observations per cluster and ρ their intraclass correlation.
 * Source: Kish, L. (1965), Survey Sampling, section 5.4, p. 162.
 * Assumes: clusters of about one size, and observations of one cluster that are equally alike.
 * Not for: very unequal clusters, where the effect is larger than their mean size says.
 * Errors: RangeError when m is below 1, or ρ outside −1/(m − 1)…1.
 * Example: 20 per cluster, ρ = 0.05: 1.95.
 */
export function clusterDesignEffect(clusterSize: number, icc: number): number {
  if (!(clusterSize >= 1 && Number.isFinite(clusterSize))) {
    throw new RangeError(`A cluster has one observation or more; this is ${clusterSize}.`);
  }
  const effect = 1 + (clusterSize - 1) * icc;
  if (!(icc >= -1 && icc <= 1 && effect >= 0)) {
    throw new RangeError(`No clusters of ${clusterSize} have the intraclass correlation ${icc}.`);
  }
  return effect;
}

/**
 * The next whole number, for real fractions only.
 *
 * A quotient of decimals can lie a binary rounding error above the whole number that it is on paper:
 * 42/0.7 gives 60.00000000000001. What differs from a whole number by 1e-12 of it, or less, is that number.
 * Errors: RangeError for a negative number, or none.
 * Example: 384.15 → 385, 42/0.7 → 60, 1.96² × 0.2 × 0.8/0.008² → 9,604.
 */
export function roundUp(n: number): number {
  if (!(n >= 0 && Number.isFinite(n))) {
    throw new RangeError(`A number of observations is 0 or more, and finite; this is ${n}.`);
  }
  const nearest = Math.round(n);
  return Math.abs(n - nearest) <= 1e-12 * nearest ? nearest : Math.ceil(n);
}

/**
 * Which margin of error has a share, planned from n observations?
 *
 * Formula: z √(deff · p(1 − p)/n · (N − n)/(N − 1)), the inverse of `proportionSampleSize`.
 * Source: Cochran (1977), section 3.2, p. 51; Kish (1965), section 8.2, p. 258, for the design effect.
 * Assumes: as `proportionSampleSize`.
 * Not for: an observed share, which has an interval of its own that is honest near 0 and 1.
 * Errors: RangeError for p outside 0…1 (exclusive), n not above 0 or above N, a design effect not above 0.
 * Example: p = 0.5, n = 385 at 95 %: 0.04994; 278 of 1,000: 0.04997.
 */
export function proportionMargin(
  p: number,
  n: number,
  level: number,
  designEffect = 1,
  populationSize = Number.POSITIVE_INFINITY,
): number {
  return marginOfError(proportionVariance(p), n, level, designEffect, populationSize);
}

/**
 * Which margin of error has a mean, planned from n observations?
 *
 * Formula: z √(deff · s²/n · (N − n)/(N − 1)), the inverse of `meanSampleSize`; as `proportionMargin`.
 * Example: sd 2, n = 246 at 95 %: 0.2499.
 */
export function meanMargin(
  sd: number,
  n: number,
  level: number,
  designEffect = 1,
  populationSize = Number.POSITIVE_INFINITY,
): number {
  return marginOfError(meanVariance(sd), n, level, designEffect, populationSize);
}

/**
 * Which margin of error has a net score, planned from n observations?
 *
 * Formula: z √(deff · v/n · (N − n)/(N − 1)), the inverse of `netScoreSampleSize`; as `proportionMargin`.
 * Example: 40 % up, 20 % down, n = 500 at 95 %: 0.0656.
 */
export function netScoreMargin(
  spread: NetScoreSpread,
  n: number,
  level: number,
  designEffect = 1,
  populationSize = Number.POSITIVE_INFINITY,
): number {
  return marginOfError(netScoreVariance(spread), n, level, designEffect, populationSize);
}

/**
 * Yamane's formula (also called Slovin's): a sample size for a share in a population of N.
 *
 * Formula: N/(1 + N e²). It is the correction for a finite population with p = 0.5 and z taken for 2.
 * Source: Yamane, T. (1967), Statistics: An Introductory Analysis, 2nd edition, Harper & Row, p. 886.
 * Not for: anything but comparison with it. It knows one p and one level, and z = 2 asks for 4 % too many.
 * Errors: RangeError for a population below 1 or a margin outside 0…1 (exclusive).
 * Example: N = 1,000 and 5 points: 285.7.
 */
export function yamane(populationSize: number, margin: number): number {
  if (!(populationSize >= 1)) throw new RangeError(`A population of ${populationSize} has nobody in it.`);
  if (!(margin > 0 && margin < 1)) throw new RangeError(`A margin lies between 0 and 1; this is ${margin}.`);
  return populationSize / (1 + populationSize * margin ** 2);
}

/**
 * The table of Krejcie and Morgan: the sample size for a share in a population of N.
 *
 * Formula: χ² N P(1 − P)/(d²(N − 1) + χ² P(1 − P)) with χ² = 3.841, P = 0.5, d = 0.05, rounded to nearest.
 * Source: Krejcie, R. V. & Morgan, D. W. (1970), Determining sample size for research activities,
 * Educational and Psychological Measurement 30(3), 607–610.
 * Not for: anything but comparison with that table. It knows one p, one margin and one level, and where
 * it rounds down, the margin is missed by a hair: N = 500 gives 217, and the margin needs 218.
 * Errors: RangeError when N is below 1.
 * Example: N = 1,000: 278.
 */
export function krejcieMorgan(populationSize: number): number {
  if (!(populationSize >= 1)) {
    throw new RangeError(`A population has one member or more; this is ${populationSize}.`);
  }
  const chiSquare = 3.841;
  const margin = 0.05;
  const spread = chiSquare * 0.5 * (1 - 0.5);
  // Divided by N above and below, so that an endless population has an answer too.
  return Math.round(spread / (margin ** 2 * (1 - 1 / populationSize) + spread / populationSize));
}

function sampleSize(variance: number, margin: number, level: number): number {
  return (twoSidedZ(level) ** 2 * variance) / margin ** 2;
}

function marginOfError(
  variance: number,
  n: number,
  level: number,
  designEffect: number,
  populationSize: number,
): number {
  positive('The design effect', designEffect);
  const factor = finitePopulationFactor(n, populationSize);
  return twoSidedZ(level) * Math.sqrt(((designEffect * variance) / n) * factor);
}

function proportionVariance(p: number): number {
  if (!(p > 0 && p < 1)) {
    throw new RangeError(`A share lies between 0 and 1, for example 0.5; this is ${p}.`);
  }
  return p * (1 - p);
}

function meanVariance(sd: number): number {
  return positive('The standard deviation', sd) ** 2;
}

function netScoreVariance(spread: NetScoreSpread): number {
  if ('variance' in spread) {
    const { variance } = spread;
    // A sample variance with divisor n − 1 is above 1 at times, and 2 at n = 2.
    if (variance > 0 && variance <= 2) return variance;
    throw new RangeError(
      `The variance of a score on −1…1 is above 0 and about 1 at most; this is ${variance}.`,
    );
  }
  const { up, down } = spread;
  // Room for the rounding error of a sum such as 0.7 + 0.2 + 0.1.
  if (!(up >= 0 && down >= 0 && up + down <= 1 + 1e-12)) {
    throw new RangeError(
      `Two shares of one sample are not negative and add up to 1 at most: ${up}, ${down}.`,
    );
  }
  return positive('The variance', trinomialVariance(spread));
}

function checkedMargin(margin: number): number {
  if (!(margin > 0 && margin < 1)) {
    throw new RangeError(`A margin lies between 0 and 1, 5 points are 0.05; this is ${margin}.`);
  }
  return margin;
}

function positive(what: string, value: number): number {
  if (!(value > 0 && Number.isFinite(value))) {
    throw new RangeError(`${what} must be above 0 and finite; this is ${value}.`);
  }
  return value;
}
