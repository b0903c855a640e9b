/**
 * The doorway to ml-matrix: what regressions need of symmetric matrices. A matrix is a flat array, row by row.
 */
import { CholeskyDecomposition, EigenvalueDecomposition, Matrix } from 'ml-matrix';

function matrixOf(values: ArrayLike<number>, rows: number, columns: number): Matrix {
  const matrix = new Matrix(rows, columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) matrix.set(row, column, values[row * columns + column]!);
  return matrix;
}

/**
 * Eigenvalues, the smallest first, with their vectors, of length 1, as the columns of a flat size × size array.
 * RangeError for a matrix that is not all finite numbers.
 */
export function eigenOfSymmetric(
  values: ArrayLike<number>,
  size: number,
): { values: Float64Array; vectors: Float64Array } {
  // The library refuses an empty matrix, which has no eigenvalues and is no fault.
  if (size === 0) return { values: new Float64Array(), vectors: new Float64Array() };
  if (!Array.from(values).every(Number.isFinite)) {
    throw new RangeError('A matrix of which eigenvalues are wanted has finite numbers only.');
  }
  const found = new EigenvalueDecomposition(matrixOf(values, size, size), { assumeSymmetric: true });
  return {
    values: Float64Array.from(found.realEigenvalues),
    vectors: Float64Array.from(found.eigenvectorMatrix.to1DArray()),
  };
}

export interface Factorised {
  solve(right: ArrayLike<number>): Float64Array;
  inverse(): Float64Array;
}

/**
 * The Cholesky factor of a symmetric matrix, to solve with; null where it is not positive definite, or has an entry
 * that is no finite number. One that is singular but for rounding may pass: whoever cannot have that looks at the
 * eigenvalues, or at what is left of each variance.
 */
export function factorise(values: ArrayLike<number>, size: number): Factorised | null {
  // Sums of inverses are symmetric but for the last digit, and the library takes no less than all digits.
  const symmetric = Float64Array.from(
    { length: size * size },
    (_, at) => (values[at]! + values[(at % size) * size + Math.floor(at / size)]!) / 2,
  );
  // To the library NaN is no fault of definiteness but of symmetry, and it throws.
  if (!symmetric.every(Number.isFinite)) return null;
  const decomposition = new CholeskyDecomposition(matrixOf(symmetric, size, size));
  if (!decomposition.isPositiveDefinite()) return null;
  const solve = (right: Matrix) => Float64Array.from(decomposition.solve(right).to1DArray());
  return {
    solve: (right) => solve(matrixOf(right, size, 1)),
    inverse: () => solve(Matrix.eye(size)),
  };
}
