/**
 * Noncentral t: the distribution of Student's t when the null hypothesis is false, which is what the
 * power of a t test is made of.
 */
import { chiSquareCdf, normalCdf, tCdf } from './distributions.js';

/**
 * Probability that a noncentral t variable is at most x.
 *
 * The variable is (Z + ncp)/√(χ²/df): Z standard normal, χ² apart from it with df degrees of freedom.
 * Formula: for x ≥ 0, Φ(−ncp) + ½ Σⱼ [pⱼ I(j + ½, df/2) + qⱼ I(j + 1, df/2)], where with λ = ncp²/2
 * pⱼ = e^−λ λʲ/j!, qⱼ = ncp e^−λ λʲ/(√2 Γ(j + 3/2)), and I is the regularised incomplete beta function at
 * x²/(x² + df), from one j to the next by its recurrence. Below 0, 1 − P(−x, df, −ncp).
 * Source: Lenth, R. V. (1989), Algorithm AS 243: Cumulative distribution function of the non-central t
 * distribution, Applied Statistics 38(1), 185–189. Unlike there, the terms are carried as logarithms,
 * so that a large ncp does not underflow to 0.
 * Accuracy: 1e-10 absolute, checked for df from 1 to 30,000,000 and ncp from −3 to 200.
 * Not for: relative precision in a far tail, where only the absolute error is small.
 * Errors: RangeError when df is not above 0, when x or ncp is no number, or when an ncp above 10,000
 * leaves a probability other than 0 or 1.
 * Example: x = 2, df = 10, ncp = 1: 0.8076.
 */
export function noncentralTCdf(x: number, df: number, ncp: number): number {
  if (!(df > 0)) throw new RangeError(`The degrees of freedom must be above 0; this is ${df}.`);
  if (Number.isNaN(x) || !Number.isFinite(ncp)) {
    throw new RangeError(`Noncentral t takes numbers; these are ${x} and ${ncp}.`);
  }
  if (x === Number.POSITIVE_INFINITY) return 1;
  if (x === Number.NEGATIVE_INFINITY) return 0;
  if (df === Number.POSITIVE_INFINITY) return normalCdf(x - ncp);
  if (x < 0) return 1 - upperHalf(-x, df, -ncp);
  return upperHalf(x, df, ncp);
}

function upperHalf(x: number, df: number, ncp: number): number {
  const below = normalCdf(-ncp);
  const ratio = x ** 2 / df;
  if (ratio === 0 || ncp < -10) return below;
  if (ncp > 20 && isOutOfReach(x, df, ncp)) return 0;
  if (ncp > 10_000) {
    throw new RangeError(`A noncentrality of ${ncp} is too large: 10000 is the most that is summed.`);
  }
  if (ncp === 0) return tCdf(x, df);
  return Math.min(1, Math.max(0, below + series(x, ratio, df, ncp)));
}

/** Even with Z at −ncp/2, or 10 at least, χ would have to be larger than it ever is. */
function isOutOfReach(x: number, df: number, ncp: number): boolean {
  return chiSquareCdf(df * (ncp / (2 * x)) ** 2, df) === 1;
}

function series(x: number, ratio: number, df: number, ncp: number): number {
  const negligible = 1e-17;
  const lambda = ncp ** 2 / 2;
  const logLambda = Math.log(lambda);
  const b = df / 2;
  const logX = -Math.log1p(1 / ratio);
  const logPower = -b * Math.log1p(ratio);

  // I(½, b) and I(1, b), and what each loses when its first argument grows by one.
  let odd = 2 * tCdf(x, df) - 1;
  let even = -Math.expm1(logPower);
  let logOddStep = logX / 2 + logPower + logGammaHalfStep(b) - Math.log(Math.sqrt(Math.PI) / 2);
  let logEvenStep = logX + logPower + Math.log(b);
  // Half of p₀ and of |q₀|, for Γ(3/2) = √π/2.
  let logP = -lambda - Math.LN2;
  let logQ = logP + Math.log(Math.abs(ncp)) + Math.log(2 / Math.PI) / 2;

  let sum = 0;
  for (let j = 0; ; j++) {
    const oddTerm = Math.exp(logP) * odd;
    const evenTerm = Math.exp(logQ) * even;
    sum += oddTerm + Math.sign(ncp) * evenTerm;
    // Both factors fall from here on, and either of them bounds all that is left.
    if (j > lambda && oddTerm < negligible && evenTerm < negligible) return sum;
    if (odd < negligible && even < negligible) return sum;
    odd = Math.max(0, odd - Math.exp(logOddStep));
    even = Math.max(0, even - Math.exp(logEvenStep));
    logOddStep += logX + Math.log((j + 0.5 + b) / (j + 1.5));
    logEvenStep += logX + Math.log((j + 1 + b) / (j + 2));
    logP += logLambda - Math.log(j + 1);
    logQ += logLambda - Math.log(j + 1.5);
  }
}

/**
 * log Γ(b + ½)/Γ(b) for b > 0: Stirling's series for the difference, from b = 20 on; below, by
 * Γ(b + 1) = b Γ(b). Two logarithms of Γ subtracted would lose the digits of a large b.
 * Source: Tricomi, F. G. & Erdélyi, A. (1951), The asymptotic expansion of a ratio of gamma functions,
 * Pacific Journal of Mathematics 1(1), 133–142.
 */
function logGammaHalfStep(b: number): number {
  let shift = 0;
  let a = b;
  for (; a < 20; a++) shift += Math.log(a / (a + 0.5));
  const r = 1 / a ** 2;
  const correction = (-1 / 8 + r * (1 / 192 + r * (-1 / 640 + r * (17 / 14336 - (r * 31) / 18432)))) / a;
  return shift + Math.log(a) / 2 + correction;
}
