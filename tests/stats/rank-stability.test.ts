import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankStability, ranks } from '../../src/stats/rank-stability.js';

const value = fc.oneof(fc.double({ min: -5, max: 5, noNaN: true }), fc.integer({ min: -2, max: 2 }));
const ranking = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.record({
    estimate: fc.array(value, { minLength: size, maxLength: size }),
    replicates: fc.array(fc.array(value, { minLength: size, maxLength: size }), {
      minLength: 1,
      maxLength: 30,
    }),
  }),
);

describe('ranks', () => {
  test('1 for the largest; equal ones share the better rank, and the next comes after all of them', () => {
    expect(ranks([5, 7, 5])).toEqual([2, 1, 2]);
    expect(ranks([1, 2, 3])).toEqual([3, 2, 1]);
    expect(ranks([4, 4, 4])).toEqual([1, 1, 1]);
    expect(ranks([0.5, 0.2, 0.5, 0.1, 0.2])).toEqual([1, 3, 1, 5, 3]);
    expect(ranks([-1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])).toEqual([2, 3, 1]);
    expect(ranks(Float64Array.of(0, -0))).toEqual([1, 1]);
    expect(ranks([])).toEqual([]);
  });
  test('say what the values say, pair by pair', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), (values) => {
        const found = ranks(values);
        for (const [i, one] of values.entries())
          for (const [j, other] of values.entries())
            expect(Math.sign(found[j]! - found[i]!)).toBe(Math.sign(one - other) + 0);
      }),
    );
  });
  test('NaN has no rank', () => {
    expect(() => ranks([1, Number.NaN])).toThrow(RangeError);
  });
});

describe('stability of ranks', () => {
  test('an example by hand', () => {
    // Estimate: B, A, C. Replicated orders: B A C, B A C, A B C, B C A.
    const replicates = [
      [2, 3, 1],
      [5, 6, 4],
      [3, 2, 1],
      [1, 3, 2],
    ];
    const { limits, staysAhead, firstHolds, orderHolds } = rankStability([20, 30, 10], replicates, 0.5);
    // B is first in 3 of 4; A ahead of C in 3 of 4; C is the last.
    expect(firstHolds).toBe(3 / 4);
    expect(staysAhead).toEqual([3 / 4, 3 / 4, null]);
    expect(orderHolds).toBe(2 / 4);
    // Ranks of A: 1 2 2 3; of B: 1 1 1 2; of C: 2 3 3 3. The quartiles of R's type 7 are 1.75 and 2.25 for A,
    // 1 and 1.25 for B, 2.75 and 3 for C.
    expect(limits).toEqual([
      { low: 1, high: 3 },
      { low: 1, high: 2 },
      { low: 2, high: 3 },
    ]);
  });
  test('who is level does not stay ahead, and does not hold', () => {
    const replicates = [
      [3, 2, 1],
      [2, 2, 1],
      [3, 1, 1],
      [0, 0, 0],
    ];
    expect(rankStability([3, 2, 1], replicates, 0.95)).toMatchObject({
      staysAhead: [2 / 4, 2 / 4, null],
      firstHolds: 2 / 4,
      orderHolds: 1 / 4,
    });
  });
  test('equal estimates have no order between them that could hold', () => {
    const replicates = [
      [2, 3, 1],
      [3, 2, 1],
      [3, 1, 2],
      [1, 3, 2],
    ];
    const { staysAhead, firstHolds, orderHolds } = rankStability([5, 5, 1], replicates, 0.95);
    expect(staysAhead).toEqual([2 / 4, 3 / 4, null]);
    expect(firstHolds).toBe(3 / 4);
    expect(orderHolds).toBe(2 / 4);
  });
  test('shares hold one another in bounds, and limits are ranks', () => {
    fc.assert(
      fc.property(ranking, ({ estimate, replicates }) => {
        const { limits, staysAhead, firstHolds, orderHolds } = rankStability(estimate, replicates, 0.9);
        const own = ranks(estimate);
        const size = estimate.length;
        expect(staysAhead.filter((share) => share === null)).toHaveLength(1);
        for (const share of [...staysAhead, firstHolds, orderHolds]) {
          if (share === null) continue;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(orderHolds).toBeLessThanOrEqual(firstHolds);
        if (new Set(own).size === size) {
          for (const share of staysAhead) expect(orderHolds).toBeLessThanOrEqual(share ?? 1);
          expect(firstHolds).toBeLessThanOrEqual(staysAhead[own.indexOf(1)] ?? 1);
        }
        for (const one of limits) {
          const { low, high } = one!;
          expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
          expect(low).toBeGreaterThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(size);
        }
      }),
    );
  });
  test('only the order of the values counts, not their size', () => {
    fc.assert(
      fc.property(ranking, ({ estimate, replicates }) => {
        const cubed = (values: number[]) => ranks(values).map((rank) => 100 - rank ** 3);
        expect(rankStability(cubed(estimate), replicates.map(cubed), 0.9)).toEqual(
          rankStability(estimate, replicates, 0.9),
        );
      }),
    );
  });
  test('replicates that are all as the estimate', () => {
    const estimate = [0.1, 0.4, 0.2];
    expect(rankStability(estimate, [estimate, estimate, estimate], 0.95)).toEqual({
      limits: [
        { low: 3, high: 3 },
        { low: 1, high: 1 },
        { low: 2, high: 2 },
      ],
      staysAhead: [null, 1, 1],
      firstHolds: 1,
      orderHolds: 1,
    });
  });
  test('one value alone, no replicates, and levels that are none', () => {
    expect(rankStability([3], [[1]], 0.95)).toEqual({
      limits: [{ low: 1, high: 1 }],
      staysAhead: [null],
      firstHolds: 1,
      orderHolds: 1,
    });
    expect(rankStability([2, 1], [], 0.95)).toEqual({
      limits: [null, null],
      staysAhead: [Number.NaN, null],
      firstHolds: Number.NaN,
      orderHolds: Number.NaN,
    });
    expect(() => rankStability([2, 1], [[2, 1]], 95)).toThrow(RangeError);
    expect(() => rankStability([2, 1], [[2, Number.NaN]], 0.95)).toThrow(RangeError);
  });
  test('the example of the documentation', () => {
    const replicates = [
      [3, 2, 1],
      [2, 3, 1],
    ];
    expect(rankStability([3, 2, 1], replicates, 0.95).staysAhead[0]).toBe(0.5);
  });
});
