/** Do independent groups have the same coefficients? */
import { chiSquareCdf } from './distributions.js';
import { factorise } from './matrix.js';

export interface ChiSquareTest {
  statistic: number;
  degreesOfFreedom: number;
  pValue: number;
}

/**
 * Cochran's Q: do independent estimates of one number agree?
 *
 * Question: could the groups have the same true value, given how sure each estimate is?
 * Formula: Σ (bᵢ − b̄)²/vᵢ with b̄ the mean weighted by 1/vᵢ, against χ² with one less than the estimates.
 * Source: Cochran, W. G. (1954), The combination of estimates from different experiments, Biometrics 10(1),
 * 101–129.
 * Assumes: estimates independent and about normal, variances well known: groups that are not small.
 * Not for: overlapping groups; a handful of observations in each, where it finds too much.
 * Errors: RangeError for fewer than two estimates, or a variance that is not above 0.
 * Example: 1.0 and 2.0 with variances 0.25 and 0.25: Q = 2, p = 0.157.
 */
export function cochranQ(estimates: ArrayLike<number>, variances: ArrayLike<number>): ChiSquareTest {
  const b = Array.from(estimates);
  if (b.length < 2 || b.length !== variances.length) {
    throw new RangeError(`Two or more estimates with a variance each are compared; these are ${b.length}.`);
  }
  const weights = Array.from(variances, (variance) => 1 / variance);
  if (!weights.every((weight) => weight > 0 && Number.isFinite(weight))) {
    throw new RangeError('A variance is a number above 0.');
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = b.reduce((sum, estimate, i) => sum + estimate * weights[i]!, 0) / total;
  const statistic = b.reduce((sum, estimate, i) => sum + weights[i]! * (estimate - mean) ** 2, 0);
  return chiSquareTest(statistic, b.length - 1);
}

/**
 * The Wald test that several independent vectors of coefficients are one.
 *
 * Question: do the groups need a model each, or does one serve them all?
 * Formula: Σ (bᵢ − b̄)'Vᵢ⁻¹(bᵢ − b̄) with b̄ = (ΣVᵢ⁻¹)⁻¹ΣVᵢ⁻¹bᵢ, against χ² with k(groups − 1).
 * Source: Wald, A. (1943), Transactions of the American Mathematical Society 54(3), 426–482; the several-
 * coefficients form of Cochran's Q.
 * Assumes: as `cochranQ`, with the covariances of each group's coefficients.
 * Not for: groups with hardly more observations than coefficients.
 * Null where a covariance cannot be inverted. Errors: RangeError for fewer than two groups.
 * Example: with one coefficient it is Cochran's Q.
 */
export function equalCoefficients(
  estimates: readonly ArrayLike<number>[],
  covariances: readonly ArrayLike<number>[],
): ChiSquareTest | null {
  if (estimates.length < 2) throw new RangeError('Two or more groups are compared.');
  const k = estimates[0]!.length;
  const precisions = covariances.map((covariance) => factorise(covariance, k)?.inverse() ?? null);
  const total = new Float64Array(k * k);
  const weighted = new Float64Array(k);
  for (const [g, precision] of precisions.entries()) {
    if (precision === null) return null;
    for (let i = 0; i < k; i++) {
      for (let j = 0; j < k; j++) {
        total[i * k + j]! += precision[i * k + j]!;
        weighted[i]! += precision[i * k + j]! * estimates[g]![j]!;
      }
    }
  }
  const mean = factorise(total, k)?.solve(weighted);
  if (!mean) return null;
  let statistic = 0;
  for (const [g, precision] of precisions.entries()) {
    for (let i = 0; i < k; i++) {
      for (let j = 0; j < k; j++) {
        statistic += (estimates[g]![i]! - mean[i]!) * precision![i * k + j]! * (estimates[g]![j]! - mean[j]!);
      }
    }
  }
  return chiSquareTest(statistic, k * (estimates.length - 1));
}

function chiSquareTest(statistic: number, degreesOfFreedom: number): ChiSquareTest {
  return { statistic, degreesOfFreedom, pValue: Math.max(0, 1 - chiSquareCdf(statistic, degreesOfFreedom)) };
}
