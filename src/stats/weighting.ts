/**
 * What unequal weights cost: the precision of n weighted observations, expressed as the size of an
 * unweighted sample that would be as precise.
 *
 * Source: Kish, L. (1992), Weighting for unequal Pᵢ, Journal of Official Statistics 8(2), 183–200.
 * Assumes: weights that have nothing to do with the values, and observations with one variance. Where
 * the weights do follow the values, use a linearised variance instead. Multiplying all weights by a
 * constant changes neither number.
 */

/**
 * Kish's design effect due to unequal weighting: by which factor is the variance of a mean larger than
 * with equal weights?
 *
 * Formula: n Σw²/(Σw)² = 1 + the squared coefficient of variation of the weights.
 * Example: weights 0.5, 0.5, 1, 1, 1, 2, 2: 7 × 11.5/64 = 1.2578.
 * Errors: RangeError when the weights do not sum to more than 0.
 */
export function kishDesignEffect(n: number, sumW: number, sumW2: number): number {
  if (!(sumW > 0)) throw new RangeError(`The sum of weights must be above 0; this is ${sumW}.`);
  return (n * sumW2) / sumW ** 2;
}

/**
 * Effective sample size: how many equally weighted observations are as precise as these?
 *
 * Formula: (Σw)²/Σw². No observations (or none with weight) are worth 0.
 * Example: weights 0.5, 0.5, 1, 1, 1, 2, 2: 64/11.5 = 5.565.
 */
export function effectiveSize(sumW: number, sumW2: number): number {
  return sumW2 === 0 ? 0 : sumW ** 2 / sumW2;
}
