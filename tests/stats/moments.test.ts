import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centre, type MomentSums } from '../../src/stats/moments.js';
import { relativeError } from './oracle.js';
import { momentsOfRows, sumsOfRows } from './sums-of-rows.js';

const code = fc.integer({ min: 0, max: 10 });
const rows = fc.array(fc.tuple(code, code, code), { minLength: 2, maxLength: 40 });
const weight = fc.integer({ min: 1, max: 8 }).map((eighths) => eighths / 4);

const added = (a: MomentSums, b: MomentSums): MomentSums => ({
  n: a.n + b.n,
  w: a.w + b.w,
  w2: a.w2 + b.w2,
  sums: Float64Array.from(a.sums, (sum, i) => sum + b.sums[i]!),
  products: Float64Array.from(a.products, (product, i) => product + b.products[i]!),
});

describe('moments about the means', () => {
  test('the example of the documentation', () => {
    const { means, products } = centre(sumsOfRows([1, 2, 3, 6].map((x) => [x, 2 * x])));
    expect([...means]).toEqual([3, 6]);
    expect([...products]).toEqual([14, 28, 28, 56]);
  });

  test('are the sums of weighted products of distances from the weighted means', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(weight), (rows, stream) => {
        const weights = rows.map(() => stream.next().value);
        const { size, n, w, w2, means, products } = centre(sumsOfRows(rows, weights));
        expect([size, n]).toEqual([3, rows.length]);
        expect(w).toBe(weights.reduce((sum, one) => sum + one, 0));
        expect(w2).toBe(weights.reduce((sum, one) => sum + one ** 2, 0));
        const mean = (i: number) => rows.reduce((sum, row, o) => sum + weights[o]! * row[i]!, 0) / w;
        for (let i = 0; i < 3; i++) {
          expect(means[i]).toBeCloseTo(mean(i), 12);
          for (let j = 0; j < 3; j++) {
            const expected = rows.reduce(
              (sum, row, o) => sum + weights[o]! * (row[i]! - mean(i)) * (row[j]! - mean(j)),
              0,
            );
            expect(products[i * 3 + j]).toBeCloseTo(expected, 9);
          }
        }
      }),
    );
  });

  test('those of two parts add up to those of the whole', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const whole = centre(sumsOfRows([...one, ...other]));
        expect(centre(added(sumsOfRows(one), sumsOfRows(other)))).toEqual(whole);
      }),
    );
  });

  test('a weight of 2 counts as two observations', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const doubled = centre(sumsOfRows(rows, Array(rows.length).fill(2)));
        const repeated = centre(sumsOfRows(rows.flatMap((row) => [row, row])));
        expect(doubled.products).toEqual(repeated.products);
        expect(doubled.means).toEqual(repeated.means);
      }),
    );
  });

  test('do not depend on the origin, and tell what a distant one costs', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -1000, max: 1000 }), (rows, origin) => {
        const near = momentsOfRows(rows);
        const moved = momentsOfRows(rows, undefined, [origin, origin, origin]);
        near.products.forEach((product, i) => {
          expect(moved.products[i]).toBeCloseTo(product, 6);
        });
        for (let i = 0; i < 3; i++) {
          const variance = moved.products[i * 4]!;
          if (variance === 0) continue;
          const expected = 1 + (rows.length * (near.means[i]! - origin) ** 2) / variance;
          expect(relativeError(moved.cancellation![i]!, expected)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  test('a variable that does not vary has exactly no variance', () => {
    const { products } = centre(sumsOfRows(Array.from({ length: 1000 }, (_, i) => [0.1, i, 1e6 + 1 / 3])));
    expect(products[0]).toBe(0);
    expect(products[8]).toBe(0);
    expect(products[4]).toBe((1000 * (1000 ** 2 - 1)) / 12);
  });
});
