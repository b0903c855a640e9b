import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holm } from '../../src/stats/multiple-comparisons.js';
import { oracle, relativeError } from './oracle.js';

const { holm: vectors } = oracle<{ holm: { p: number[]; holm: number[] }[] }>('comparison.json');
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.01, 0.05, 1));
const list = fc.array(share, { maxLength: 20 });

describe("Holm's adjustment", () => {
  test.each(vectors)('$p, as p.adjust of R', ({ p, holm: expected }) => {
    const found = holm(p);
    expect(found.length).toBe(expected.length);
    found.forEach((one, i) => {
      expect(relativeError(one, expected[i]!)).toBeLessThan(1e-14);
    });
  });
  test('is at least the p-value, at most 1, and at most that of Bonferroni', () => {
    fc.assert(
      fc.property(list, (p) => {
        holm(p).forEach((adjusted, i) => {
          expect(adjusted).toBeGreaterThanOrEqual(p[i]!);
          expect(adjusted).toBeLessThanOrEqual(Math.min(1, p[i]! * p.length));
        });
      }),
    );
  });
  test('keeps the order, and equal ones equal', () => {
    fc.assert(
      fc.property(list, (p) => {
        const adjusted = holm(p);
        for (const [i, one] of p.entries()) {
          for (const [j, other] of p.entries()) {
            if (one === other) expect(adjusted[i]).toBe(adjusted[j]);
            if (one < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
          }
        }
      }),
    );
  });
  test('rejects what the procedure of steps rejects', () => {
    // Holm (1979): from the smallest on, reject while p ≤ α/(m − those before), and stop at the first that is not.
    fc.assert(
      fc.property(list, fc.constantFrom(0.01, 0.05, 0.2), (p, alpha) => {
        const adjusted = holm(p);
        const order = p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
        const stop = order.findIndex((i, rank) => p[i]! * (p.length - rank) > alpha);
        const rejected = new Set(stop === -1 ? order : order.slice(0, stop));
        adjusted.forEach((one, i) => {
          expect(one <= alpha).toBe(rejected.has(i));
        });
      }),
    );
  });
  test('does not depend on the order, and leaves the p-values as they are', () => {
    fc.assert(
      fc.property(list, (p) => {
        const before = [...p];
        expect(holm([...p].reverse())).toEqual(holm(p).reverse());
        expect(p).toEqual(before);
      }),
    );
  });
  test('none gives none; what is no p-value is refused', () => {
    expect(holm([])).toEqual([]);
    for (const none of [Number.NaN, -0.01, 1.01])
      expect(() => holm([0.5, none])).toThrow(/A p-value lies between 0 and 1/);
  });
  test('the example of the documentation', () => {
    expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
  });
});
