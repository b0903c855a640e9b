/** Do independent groups have the same coefficients? */
import { chiSquareCdf } from './distributions.js';
import { factorise } from './matrix.js';

export interface ChiSquareTest {
  statistic: number;
  degreesOfFreedom: number;
  /** Below 1e-15 the digits are lost, and it may be 0. */
  pValue: number;
}

/**
 * A coefficient whose variance, given the others, is so small a part of its variance is a sum of the others, and
 * the inverse of the covariance is rounding.
 */
const OWN_PART_LEAST = 1e-12;

/**
 * Cochran's Q: do independent estimates of one number agree?
 *
 * Question: could the groups have the same true value, given how sure each estimate is?
 * Formula: Σ (bᵢ − b̄)²/vᵢ with b̄ the mean weighted by 1/vᵢ, against χ² with one less than the estimates.
 * Source: Cochran, W. G. (1954), The combination of estimates from different experiments, Biometrics 10(1),
 * 101–129.
 * Assumes: estimates independent and about normal, variances well known: groups that are not small.
 * Not for: overlapping groups; a handful of observations in each, where variances are guesses and it finds too
 * much.
 * Errors: RangeError for fewer than two estimates, one that is no finite number, or a variance that is not above 0.
 * Example: 1.0 and 2.0 with variances 0.25 and 0.25: Q = 2, p = 0.157.
 */
export function cochranQ(estimates: ArrayLike<number>, variances: ArrayLike<number>): ChiSquareTest {
  const b = Array.from(estimates);
  if (b.length < 2 || b.length !== variances.length) {
    throw new RangeError(
      `Two or more estimates with a variance each are compared; these are ${b.length} and ${variances.length}.`,
    );
  }
  refuseNoNumbers(b);
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
 * Source: Wald, A. (1943), Tests of statistical hypotheses concerning several parameters when the number of
 * observations is large, Transactions of the American Mathematical Society 54(3), 426–482. This is the form of
 * Cochran's Q for several coefficients; contrasts of the groups give the same number.
 * Assumes: as `cochranQ`, with the covariances of each group's coefficients, row by row.
 * Not for: groups with hardly more observations than coefficients.
 * Null where a covariance cannot be inverted, or only with rounding. Errors: RangeError for fewer than two groups,
 * groups with different coefficients or none, or a coefficient that is no finite number.
 * Example: with one coefficient it is Cochran's Q: 1.0 and 2.0 with 0.25 each give 2.
 */
export function equalCoefficients(
  estimates: readonly ArrayLike<number>[],
  covariances: readonly ArrayLike<number>[],
): ChiSquareTest | null {
  if (estimates.length < 2) throw new RangeError('Two or more groups are compared.');
  const k = estimates[0]!.length;
  if (
    k === 0 ||
    covariances.length !== estimates.length ||
    estimates.some((own) => own.length !== k) ||
    covariances.some((own) => own.length !== k * k)
  ) {
    throw new RangeError(
      'The groups have the same coefficients, one at least, and a covariance of every two.',
    );
  }
  for (const own of estimates) refuseNoNumbers(Array.from(own));
  const precisions = covariances.map((covariance) => inverseOf(covariance, k));
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

function inverseOf(covariance: ArrayLike<number>, k: number): Float64Array | null {
  const inverse = factorise(covariance, k)?.inverse() ?? null;
  if (inverse === null) return null;
  for (let at = 0; at < k * k; at += k + 1) {
    if (!(1 / (covariance[at]! * inverse[at]!) > OWN_PART_LEAST)) return null;
  }
  return inverse;
}

function refuseNoNumbers(estimates: number[]): void {
  const none = estimates.find((estimate) => !Number.isFinite(estimate));
  if (none !== undefined) throw new RangeError(`An estimate is a finite number; this is ${none}.`);
}

function chiSquareTest(statistic: number, degreesOfFreedom: number): ChiSquareTest {
  return { statistic, degreesOfFreedom, pValue: Math.max(0, 1 - chiSquareCdf(statistic, degreesOfFreedom)) };
}
