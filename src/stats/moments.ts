/**
 * Moments: what a linear model must know of a sample of any size.
 *
 * Sums of weights, of each variable and of the products of every two: they add up over parts of a sample, so
 * that a bootstrap can resample parts, and a regression of ten million rows is one of a few hundred numbers.
 */

/** Sums over observations. `products` is the upper triangle, row by row: (0,0), (0,1) … (0,p−1), (1,1) …. */
export interface MomentSums {
  n: number;
  w: number;
  w2: number;
  /** Σwx of each variable. */
  sums: ArrayLike<number>;
  /** Σwxy of every two variables. */
  products: ArrayLike<number>;
}

/** The same about the means. */
export interface CentredMoments {
  /** Number of variables. */
  size: number;
  n: number;
  w: number;
  w2: number;
  means: Float64Array;
  /** Σw(x − x̄)(y − ȳ), size × size, row by row. */
  products: Float64Array;
  /**
   * Σwx² over Σw(x − x̄)² of each variable, as the sums were taken: by so much the rounding of the sums weighs
   * more in what is left. It stays with the moments when means are moved back; absent is 1 everywhere.
   */
  cancellation?: Float64Array;
}

/**
 * Moments about the means, from sums.
 *
 * Formula: Σw(x − x̄)(y − ȳ) = Σwxy − Σwx·Σwy/Σw.
 * Source: Seber, G. A. F. & Lee, A. J. (2003), Linear Regression Analysis, 2nd edition, Wiley, section 11.3.
 * Assumes: variables that are not far from zero compared with their spread; the caller shifts them to where
 * their values lie. Codes of a scale are near enough: the sums of whole numbers are exact.
 * Example: 1, 2, 3, 6 against 2, 4, 6, 12: sums 12 and 24, product 100, about the means 28.
 */
export function centre({ n, w, w2, sums, products }: MomentSums): CentredMoments {
  const size = sums.length;
  const means = Float64Array.from(sums, (sum) => sum / w);
  const centred = new Float64Array(size * size);
  const cancellation = new Float64Array(size);
  let at = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i; j < size; j++) {
      const product = products[at++]! - sums[i]! * means[j]!;
      // A variable that does not vary leaves the rounding of its sums, which is no variance.
      const value = i === j && product < 1e-13 * Math.abs(products[at - 1]!) ? 0 : product;
      centred[i * size + j] = value;
      centred[j * size + i] = value;
      if (i === j) cancellation[i] = Math.max(1, products[at - 1]! / value);
    }
  }
  return { size, n, w, w2, means, products: centred, cancellation };
}
