import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eigenOfSymmetric, factorise } from '../../src/stats/matrix.js';
import { seededRandom } from '../../src/stats/random.js';

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const times = (a: ArrayLike<number>, b: ArrayLike<number>, size: number, columns = size) =>
  upTo(size * columns).map((at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    return upTo(size).reduce((sum, m) => sum + a[row * size + m]! * b[m * columns + column]!, 0);
  });
const identity = (size: number) => upTo(size * size).map((at) => (at % (size + 1) === 0 ? 1 : 0));
const transposed = (a: ArrayLike<number>, size: number) =>
  upTo(size * size).map((at) => a[(at % size) * size + Math.floor(at / size)]!);

function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number) {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    expect(Math.abs(actual[i]! - expected[i]!), `place ${i}`).toBeLessThan(tolerance);
  }
}

const random = fc.record({ size: fc.integer({ min: 1, max: 8 }), seed: fc.nat({ max: 2 ** 31 }) });
/** Numbers from −1 to 1. */
const numbersOf = (count: number, seed: number) => {
  const { uniform } = seededRandom(seed);
  return upTo(count).map(() => 2 * uniform() - 1);
};
/** AA' + I: its eigenvalues lie between 1 and 1 + size². */
const positive = ({ size, seed }: { size: number; seed: number }) => {
  const a = numbersOf(size * size, seed);
  return times(a, transposed(a, size), size).map((value, at) => value + identity(size)[at]!);
};

describe('factorise', () => {
  test('solves and inverts random positive definite matrices', () => {
    fc.assert(
      fc.property(random, ({ size, seed }) => {
        const a = positive({ size, seed });
        const factor = factorise(a, size)!;
        const right = numbersOf(size, seed + 1);
        expectClose(times(a, factor.solve(right), size, 1), right, 1e-12);
        expectClose(times(a, factor.inverse(), size), identity(size), 1e-12);
        expectClose(factor.inverse(), transposed(factor.inverse(), size), 1e-13);
      }),
    );
  });
  test('by hand: 4 2 / 2 3 has the inverse 3 −2 / −2 4 over 8', () => {
    const factor = factorise([4, 2, 2, 3], 2)!;
    expectClose(factor.inverse(), [3 / 8, -2 / 8, -2 / 8, 4 / 8], 1e-15);
    // 4·1 + 2·(−1) = 2 and 2·1 + 3·(−1) = −1.
    expectClose(factor.solve([2, -1]), [1, -1], 1e-15);
  });
  test('the 5 × 5 matrix of Hilbert has an inverse of whole numbers', () => {
    // Its corner is 25, and the largest entry 179,200 (Choi, M.-D. (1983), American Mathematical Monthly 90(5)).
    const size = 5;
    const hilbert = upTo(size * size).map((at) => 1 / (Math.floor(at / size) + (at % size) + 1));
    const inverse = factorise(hilbert, size)!.inverse();
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
    const expected = upTo(size * size).map((at) => {
      const [i, j] = [Math.floor(at / size) + 1, (at % size) + 1];
      const sign = (i + j) % 2 === 0 ? 1 : -1;
      return (
        sign *
        (i + j - 1) *
        choose(size + i - 1, size - j) *
        choose(size + j - 1, size - i) *
        choose(i + j - 2, i - 1) ** 2
      );
    });
    expect(expected[0]).toBe(25);
    expect(Math.max(...expected)).toBe(179_200);
    // Its condition number is 5e5, which takes six of the sixteen digits.
    inverse.forEach((value, at) => {
      expect(Math.abs(value / expected[at]! - 1)).toBeLessThan(1e-10);
    });
  });
  test('a last digit of asymmetry is none', () => {
    const inverse = factorise([2, 1 + 2 ** -52, 1, 2], 2)!.inverse();
    expectClose(inverse, [2 / 3, -1 / 3, -1 / 3, 2 / 3], 1e-15);
  });
  test('null for a singular or an indefinite matrix, and for what is no matrix of numbers', () => {
    expect(factorise([1, 1, 1, 1], 2)).toBeNull();
    expect(factorise([0], 1)).toBeNull();
    expect(factorise([1, 2, 2, 1], 2)).toBeNull();
    expect(factorise([-1, 0, 0, -1], 2)).toBeNull();
    // The third variable is the sum of the two others.
    expect(factorise([1, 0, 1, 0, 1, 1, 1, 1, 2], 3)).toBeNull();
    expect(factorise([1, 0, 0, Number.NaN], 2)).toBeNull();
    expect(factorise([1, Number.NaN, Number.NaN, 1], 2)).toBeNull();
    expect(factorise([Number.POSITIVE_INFINITY, 0, 0, 1], 2)).toBeNull();
  });
  test('null for whatever has a negative eigenvalue', () => {
    fc.assert(
      fc.property(random, fc.double({ min: 0.1, max: 1, noNaN: true }), ({ size, seed }, by) => {
        const a = positive({ size, seed });
        const least = eigenOfSymmetric(a, size).values[0]!;
        const lowered = (amount: number) => a.map((value, at) => value - amount * identity(size)[at]!);
        expect(factorise(lowered(least + by), size)).toBeNull();
        expect(factorise(lowered(least - by), size)).not.toBeNull();
      }),
    );
  });
  test('nothing has an empty inverse', () => {
    expect([...factorise([], 0)!.inverse()]).toEqual([]);
    expect([...factorise([], 0)!.solve([])]).toEqual([]);
  });
  test('what was factorised is not changed', () => {
    const a = Float64Array.of(4, 2, 2, 3);
    const right = Float64Array.of(2, -1);
    const factor = factorise(a, 2)!;
    factor.solve(right);
    factor.inverse();
    expect([...a, ...right]).toEqual([4, 2, 2, 3, 2, -1]);
    expectClose(factor.solve(right), [1, -1], 1e-15);
  });
});

describe('eigenvalues', () => {
  test.each([
    ['a diagonal', [3, 0, 0, 0, 1, 0, 0, 0, 2], [1, 2, 3]],
    ['2 1 / 1 2', [2, 1, 1, 2], [1, 3]],
    ['0 1 / 1 0', [0, 1, 1, 0], [-1, 1]],
    // The matrix 2 on and −1 beside the diagonal: 2 − 2 cos(jπ/(n + 1)).
    ['second differences', [2, -1, 0, -1, 2, -1, 0, -1, 2], [2 - Math.SQRT2, 2, 2 + Math.SQRT2]],
    [
      'a constant correlation r: 1 − r twice, and 1 + 2r',
      [1, 0.4, 0.4, 0.4, 1, 0.4, 0.4, 0.4, 1],
      [0.6, 0.6, 1.8],
    ],
    ['all ones', [1, 1, 1, 1, 1, 1, 1, 1, 1], [0, 0, 3]],
  ])('%s', (_, matrix, expected) => {
    expectClose(eigenOfSymmetric(matrix, expected.length).values, expected, 1e-14);
  });
  test('of random symmetric matrices: ascending, with vectors of length 1 at right angles that make up the matrix', () => {
    fc.assert(
      fc.property(random, ({ size, seed }) => {
        const half = numbersOf(size * size, seed);
        const a = half.map((value, at) => value + transposed(half, size)[at]!);
        const { values, vectors } = eigenOfSymmetric(a, size);
        expect([...values]).toEqual([...values].sort((x, y) => x - y));
        expectClose(times(transposed(vectors, size), vectors, size), identity(size), 1e-12);
        const spread = upTo(size * size).map((at) => vectors[at]! * values[at % size]!);
        expectClose(times(spread, transposed(vectors, size), size), a, 1e-12);
      }),
    );
  });
  test('of nothing there are none; what is no number is refused', () => {
    expect(eigenOfSymmetric([], 0)).toEqual({ values: new Float64Array(), vectors: new Float64Array() });
    for (const none of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => eigenOfSymmetric([1, none, none, 1], 2)).toThrow(RangeError);
  });
});
