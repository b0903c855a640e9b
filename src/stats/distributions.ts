/**
 * Distributions: cumulative probabilities and quantiles to double precision.
 *
 * This file is the only doorway to @stdlib. The packages are CommonJS and cost 20 to 60 ms each to
 * load, which is more than most commands need to compute their answer, so each one is loaded at the
 * first call that needs it, and synchronously, so that no statistic has to be asynchronous.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

function onFirstUse<F>(load: () => unknown): () => F {
  let loaded: F | undefined;
  return () => {
    loaded ??= load() as F;
    return loaded;
  };
}

type OneParameter = (x: number, a: number) => number;
type TwoParameters = (x: number, a: number, b: number) => number;

const stdlibNormalQuantile = onFirstUse<TwoParameters>(() =>
  require('@stdlib/stats-base-dists-normal-quantile'),
);
const stdlibNormalCdf = onFirstUse<TwoParameters>(() => require('@stdlib/stats-base-dists-normal-cdf'));
const stdlibTQuantile = onFirstUse<OneParameter>(() => require('@stdlib/stats-base-dists-t-quantile'));
const stdlibTCdf = onFirstUse<OneParameter>(() => require('@stdlib/stats-base-dists-t-cdf'));
const stdlibBetaQuantile = onFirstUse<TwoParameters>(() => require('@stdlib/stats-base-dists-beta-quantile'));
const stdlibChiSquareCdf = onFirstUse<OneParameter>(() => require('@stdlib/stats-base-dists-chisquare-cdf'));

/**
 * Quantile of the standard normal distribution: which z has probability p below it?
 *
 * NaN outside 0…1; −Infinity at 0, Infinity at 1. Example: normalQuantile(0.975) = 1.9599639845400538.
 */
export function normalQuantile(p: number): number {
  const z = stdlibNormalQuantile()(p, 0, 1);
  return p > 0 && p < 0.01 ? refinedLowerTail(p, z) : z;
}

/**
 * stdlib inverts erf at 2p − 1, which rounds a small p away: eight digits are left at p = 1e-8, and
 * from p = 1e-17 the answer is −Infinity. The normal distribution function is exact in that tail, so
 * Halley's method on it restores the digits. The upper tail needs nothing: 2p − 1 is exact there.
 */
function refinedLowerTail(p: number, start: number): number {
  let z = Number.isFinite(start) ? start : -Math.sqrt(-2 * Math.log(p));
  for (let step = 0; step < 50; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const newton = (normalCdf(z) - p) / density;
    const change = newton / (1 + (z * newton) / 2);
    z -= change;
    if (Math.abs(change) <= 1e-15 * Math.abs(z)) break;
  }
  return z;
}

/** Probability that a standard normal variable is at most x. Example: normalCdf(1.96) = 0.9750021048517795. */
export function normalCdf(x: number): number {
  return stdlibNormalCdf()(x, 0, 1);
}

/**
 * Quantile of Student's t distribution. `df` need not be an integer; Infinity is the normal
 * distribution. Example: tQuantile(0.975, 10) = 2.2281388519862744.
 */
export function tQuantile(p: number, df: number): number {
  return df === Number.POSITIVE_INFINITY ? normalQuantile(p) : stdlibTQuantile()(p, df);
}

/** Probability that a t variable with `df` degrees of freedom is at most x. Example: tCdf(1, 1) = 0.75. */
export function tCdf(x: number, df: number): number {
  return df === Number.POSITIVE_INFINITY ? normalCdf(x) : stdlibTCdf()(x, df);
}

/** Quantile of the beta distribution with shapes a, b > 0. Example: betaQuantile(0.5, 1, 1) = 0.5. */
export function betaQuantile(p: number, a: number, b: number): number {
  return stdlibBetaQuantile()(p, a, b);
}

/** Probability that a χ² variable is at most x. Example: chiSquareCdf(3.841458820694124, 1) = 0.95. */
export function chiSquareCdf(x: number, df: number): number {
  return stdlibChiSquareCdf()(x, df);
}

/**
 * How many standard errors a two-sided normal interval reaches to each side.
 * `level` is the confidence level, strictly between 0 and 1: twoSidedZ(0.95) = 1.9599639845400538.
 */
export function twoSidedZ(level: number): number {
  return normalQuantile(upperProbability(level));
}

/** As `twoSidedZ`, of Student's t: twoSidedT(0.95, 10) = 2.2281388519862744. */
export function twoSidedT(level: number, df: number): number {
  return tQuantile(upperProbability(level), df);
}

/**
 * The probability left in each tail by a two-sided interval: tailProbability(0.9) = 0.05.
 * A level of 95 is the likeliest slip, and would otherwise travel on as NaN: RangeError.
 */
export function tailProbability(level: number): number {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`A confidence level lies between 0 and 1, for example 0.95; this is ${level}.`);
  }
  return (1 - level) / 2;
}

function upperProbability(level: number): number {
  tailProbability(level);
  // Not 1 − tail: 1 + level is rounded once, and at the same place for every caller.
  return (1 + level) / 2;
}
