/** Do two independent groups differ in their mean, and by how much? */
import { tCdf } from './distributions.js';
import { tInterval } from './mean-intervals.js';

export interface ObservedMean {
  mean: number;
  /** Of the mean, not of one observation: s²/n in a simple random sample, the squared standard error. */
  varianceOfMean: number;
  /** n − 1 in a simple random sample, primary sampling units minus strata in a complex one. */
  degreesOfFreedom: number;
}

export interface TwoMeans {
  /** Mean b − mean a. */
  difference: number;
  low: number;
  high: number;
  level: number;
  /** t, with the sign of the difference. */
  statistic: number;
  degreesOfFreedom: number;
  pValue: number;
}

/**
 * Welch's t test of two independent means, b − a.
 *
 * Question: is the mean of b another than that of a, when the groups need not vary alike?
 * Formula: t = (b − a)/√(vA + vB), v the variances of the means; degrees of freedom
 * (vA + vB)²/(vA²/dfA + vB²/dfB); the interval is the difference ± t-quantile times the root.
 * Source: Welch, B. L. (1947), The generalization of "Student's" problem when several different population variances
 * are involved, Biometrika 34(1–2), 28–35; Satterthwaite, F. E. (1946), An approximate distribution of estimates of
 * variance components, Biometrics Bulletin 2(6), 110–114; as t.test of R.
 * Assumes: two samples that share nobody; means that are nearly normal over repeated samples.
 * Not for: the same respondents twice, where the change of each counts; a handful of observations from a skewed
 * scale. A group of which all members are alike counts as known exactly, which few observations do not earn.
 * Null when a group has less than one degree of freedom, or no group varies: there is no spread to judge by.
 * Errors: RangeError for a mean that is no finite number, a variance that is negative or not finite, and a level that
 * is not between 0 and 1.
 * Example: Student's sleep data, means 0.75 and 2.33, variances of the mean 0.3201 and 0.4009, df 9 each, at
 * 95 %: 1.58, −0.2055 to 3.3655, t = 1.8608 with 17.78 degrees of freedom, p = 0.0794.
 */
export function twoMeans(a: ObservedMean, b: ObservedMean, level: number): TwoMeans | null {
  if (!(a.degreesOfFreedom >= 1 && b.degreesOfFreedom >= 1)) return null;
  for (const { mean, varianceOfMean } of [a, b]) {
    if (!Number.isFinite(mean)) throw new RangeError(`A mean is a finite number; this is ${mean}.`);
    if (!(varianceOfMean >= 0) || !Number.isFinite(varianceOfMean)) {
      throw new RangeError(`A variance is a finite number, 0 or more; this is ${varianceOfMean}.`);
    }
  }
  const variance = a.varianceOfMean + b.varianceOfMean;
  // As parts of the whole, so that the squares of tiny variances do not underflow.
  const partA = a.varianceOfMean / variance;
  const partB = b.varianceOfMean / variance;
  const degreesOfFreedom = 1 / (partA ** 2 / a.degreesOfFreedom + partB ** 2 / b.degreesOfFreedom);
  const difference = b.mean - a.mean;
  const standardError = Math.sqrt(variance);
  const limits = tInterval(difference, standardError, degreesOfFreedom, level);
  if (limits === null) return null;
  const statistic = difference / standardError;
  const pValue = Math.min(1, 2 * tCdf(-Math.abs(statistic), degreesOfFreedom));
  return { difference, ...limits, level, statistic, degreesOfFreedom, pValue };
}
