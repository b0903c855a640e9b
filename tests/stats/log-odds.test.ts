import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctive } from '../../src/stats/log-odds.js';
import { oracle } from './oracle.js';

interface Case {
  a: number[];
  b: number[];
  prior: number[];
  difference: number[];
  z: number[];
}
const expected = oracle<{ cases: Case[] }>('log-odds.json');

describe('weighted log-odds', () => {
  test('of the worked example', () => {
    const [wait, price] = distinctive([30, 10], [10, 30], [5, 5]);
    // ln(35/15) − ln(15/35) = 2 ln(7/3) = 2 · 0.847298; variance 1/35 + 1/15 = 2/21.
    expect(wait!.difference).toBeCloseTo(1.694596, 6);
    expect(wait!.z).toBeCloseTo(1.694596 / Math.sqrt(2 / 21), 5);
    expect(price!.difference).toBeCloseTo(-wait!.difference, 12);
  });

  test('are those of a logistic regression in R', () => {
    for (const { a, b, prior, difference, z } of expected.cases) {
      distinctive(a, b, prior).forEach((found, term) => {
        // glm() stops iterating at a relative change of the deviance of 1e-15.
        expect(Math.abs(found.difference - difference[term]!)).toBeLessThan(1e-7);
        expect(Math.abs(found.z - z[term]!)).toBeLessThan(1e-6);
      });
    }
  });

  const counts = fc.array(
    fc.tuple(fc.nat(1000), fc.nat(1000), fc.double({ min: 0.01, max: 100, noNaN: true })),
    { minLength: 2, maxLength: 20 },
  );
  const columns = (rows: [number, number, number][]) =>
    [0, 1, 2].map((column) => rows.map((row) => row[column]!)) as [number[], number[], number[]];

  test('change sign with the groups, and are 0 for a group against itself', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const [a, b, prior] = columns(rows);
        const back = distinctive(b, a, prior);
        distinctive(a, b, prior).forEach(({ difference, z }, term) => {
          expect(difference).toBeCloseTo(-back[term]!.difference, 10);
          expect(z).toBeCloseTo(-back[term]!.z, 10);
        });
        for (const { difference, z } of distinctive(a, a, prior)) {
          expect(difference).toBe(0);
          expect(z).toBe(0);
        }
      }),
    );
  });

  test('shrink towards 0 as the prior weighs more', () => {
    const [light] = distinctive([30, 10], [10, 30], [1, 1]);
    const [heavy] = distinctive([30, 10], [10, 30], [1000, 1000]);
    expect(heavy!.z).toBeLessThan(light!.z);
    expect(heavy!.difference).toBeGreaterThan(0);
  });

  test.each([
    [[1], [1], [1], 'two terms'],
    [[1, 2], [1], [1, 1], 'each term'],
    [[1, -2], [1, 1], [1, 1], 'not below 0, not -2'],
    [[1, Number.NaN], [1, 1], [1, 1], 'finite'],
    [[1, 2], [1, 1], [1, 0], 'above 0, not 0'],
  ])('refuse %j, %j, %j', (a, b, prior, message) => {
    expect(() => distinctive(a, b, prior)).toThrow(RangeError);
    expect(() => distinctive(a, b, prior)).toThrow(new RegExp(message, 'i'));
  });
});
