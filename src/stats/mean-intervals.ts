import { twoSidedT } from './distributions.js';
import type { Limits } from './interval.js';

/**
 * t interval of a mean.
 *
 * Question: which population means are compatible with this mean and its standard error?
 * Formula: mean ± t × standard error, t the two-sided quantile of Student's t with df degrees of freedom
 * (n − 1 for a simple random sample, primary sampling units minus strata for a complex one).
 * Source: Student (1908), The probable error of a mean, Biometrika 6(1), 1–25.
 * Assumes: the mean is nearly normal over repeated samples: n large, or answers not far from normal.
 * Not for: a share near 0 or 1, or a handful of observations from a skewed scale.
 * Null when df < 1 or the standard error is 0 or not finite: no width, or none that can be known.
 * Example: mean 4.2, standard error 0.1, df 24 at 95 %: 3.9936 to 4.4064.
 */
export function tInterval(mean: number, standardError: number, df: number, level: number): Limits | null {
  if (!(df >= 1) || !(standardError > 0) || !Number.isFinite(standardError)) return null;
  const half = twoSidedT(level, df) * standardError;
  return { low: mean - half, high: mean + half };
}
