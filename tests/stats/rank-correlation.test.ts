import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spearman } from '../../src/stats/rank-correlation.js';
import { oracle, relativeError } from './oracle.js';

interface Case {
  x: number[];
  y: number[];
  level: number;
  rho: number;
  low: number;
  high: number;
  pValue: number;
}
const expected = oracle<{ spearman: Case[]; perfect: { n: number; pValue: number }[] }>('two-samples.json');

/** Each pair once, as rows. */
function single(x: number[], y: number[], level = 0.95) {
  return spearman({ x, y, counts: x.map(() => 1) }, level);
}

/** Equal pairs put together, as a table of counts. */
function table(x: number[], y: number[]) {
  const cells = new Map<string, [number, number, number]>();
  x.forEach((value, i) => {
    const cell = cells.get(`${value} ${y[i]}`) ?? [value, y[i]!, 0];
    cell[2]++;
    cells.set(`${value} ${y[i]}`, cell);
  });
  const columns = [0, 1, 2].map((column) => [...cells.values()].map((cell) => cell[column]!));
  return { x: columns[0]!, y: columns[1]!, counts: columns[2]! };
}

test('ρ, interval and p are those of R, from rows and from a table', () => {
  for (const one of expected.spearman) {
    for (const found of [single(one.x, one.y, one.level)!, spearman(table(one.x, one.y), one.level)!]) {
      expect(found.rho).toBeCloseTo(one.rho, 12);
      expect(found.low).toBeCloseTo(one.low, 11);
      expect(found.high).toBeCloseTo(one.high, 11);
      expect(relativeError(found.pValue, one.pValue)).toBeLessThan(1e-8);
      expect(found.n).toBe(one.x.length);
    }
  }
});

test('of the textbook example: Σd² = 194 in 10 pairs without ties is −29/165', () => {
  // 1 − 6 · 194/(10 · 99) = −0.17576.
  const { rho } = single(
    [86, 97, 99, 100, 101, 103, 106, 110, 112, 113],
    [2, 20, 28, 27, 50, 29, 7, 17, 6, 12],
  )!;
  expect(rho).toBeCloseTo(-29 / 165, 13);
});

describe('a perfect order', () => {
  test.each(expected.perfect)('of $n pairs has the exact p of R, and no width', ({ n, pValue }) => {
    const x = Array.from({ length: n }, (_, i) => i);
    for (const sign of [1, -1]) {
      const found = single(
        x,
        x.map((value) => sign * Math.exp(value)),
      )!;
      expect(found).toMatchObject({ rho: sign, low: null, high: null, statistic: null });
      expect(relativeError(found.pValue, pValue)).toBeLessThan(1e-12);
    }
  });
  test('with ties: 2 of the 4!/(2! 2!) = 6 pairings, and 2 of 2 of 200 million at most 1', () => {
    expect(spearman({ x: [1, 2], y: [7, 9], counts: [2, 2] }, 0.95)!.pValue).toBeCloseTo(2 / 6, 14);
    expect(spearman({ x: [1, 2], y: [7, 9], counts: [1e8, 1e8] }, 0.95)!.pValue).toBe(0);
    // One pair apart from all others: it could be any of them.
    expect(spearman({ x: [1, 2], y: [9, 7], counts: [1e8 - 1, 1] }, 0.95)!.pValue).toBeCloseTo(2e-8, 20);
  });
});

describe('identities', () => {
  const code = fc.integer({ min: -3, max: 7 });
  const rows = fc.array(fc.record({ x: code, y: code, count: fc.integer({ min: 0, max: 30 }) }), {
    minLength: 1,
    maxLength: 30,
  });
  const of = (cells: { x: number; y: number; count: number }[]) => ({
    x: cells.map(({ x }) => x),
    y: cells.map(({ y }) => y),
    counts: cells.map(({ count }) => count),
  });

  test('ρ lies inside its limits, all within −1…1', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const found = spearman(of(cells), 0.95);
        if (found === null || found.low === null) return true;
        return (
          -1 <= found.low &&
          found.low < found.rho &&
          found.rho < found.high! &&
          found.high! <= 1 &&
          found.n > 3
        );
      }),
    );
  });

  test('turning one variable turns the sign, exchanging them changes nothing', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const found = spearman(of(cells), 0.95);
        const turned = spearman(of(cells.map(({ x, y, count }) => ({ x, y: -y, count }))), 0.95);
        const exchanged = spearman(of(cells.map(({ x, y, count }) => ({ x: y, y: x, count }))), 0.95);
        if (found === null) {
          expect([turned, exchanged]).toEqual([null, null]);
          return;
        }
        expect(turned!.rho).toBeCloseTo(-found.rho, 12);
        expect(turned!.low ?? 0).toBeCloseTo(-(found.high ?? 0), 12);
        expect(exchanged!.rho).toBeCloseTo(found.rho, 12);
        expect(exchanged!.pValue).toBeCloseTo(found.pValue, 12);
      }),
    );
  });

  test('only the order of values counts, and not that of the rows', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const stretched = cells
          .map(({ x, y, count }) => ({ x: x ** 3 - 5, y: Math.exp(y), count }))
          .reverse();
        const found = spearman(of(cells), 0.95);
        const other = spearman(of(stretched), 0.95);
        expect(other === null).toBe(found === null);
        if (found !== null) expect(other!.rho).toBeCloseTo(found.rho, 12);
      }),
    );
  });
});

test('0 and −0 are one value', () => {
  const found = single([0, -0, 0, 1, 2], [1, 2, 3, 4, 5])!;
  expect(found.rho).toBe(single([0, 0, 0, 1, 2], [1, 2, 3, 4, 5])!.rho);
});

test('one flaw among two billion pairs is not perfect, and has an end', () => {
  const found = spearman({ x: [0, 1, 2, 3], y: [0, 2, 1, 3], counts: [1e9, 1, 1, 1e9] }, 0.95)!;
  expect(found.rho).toBeCloseTo(1, 12);
  expect(found.low).toBeLessThanOrEqual(found.rho);
  expect(Number.isFinite(found.statistic)).toBe(true);
  expect(found.pValue).toBeLessThan(1e-100);
});

test('of a hundred thousand distinct pairs is 1 − 6Σd²/(n³ − n), as without ties', () => {
  const n = 100_003;
  const x = Float64Array.from({ length: n }, (_, i) => i);
  // Without a common divisor of n and the factor no remainder comes twice.
  const y = x.map((i) => (i * 3) % n);
  const squares = x.reduce((sum, i) => sum + (i - y[i]!) ** 2, 0);
  const { rho } = spearman({ x, y, counts: new Uint8Array(n).fill(1) }, 0.95)!;
  expect(rho).toBeCloseTo(1 - (6 * squares) / (n ** 3 - n), 12);
});

test('no answer for fewer than four pairs, or a variable that does not vary', () => {
  expect(single([], [])).toBeNull();
  expect(single([1, 2, 3], [1, 3, 2])).toBeNull();
  expect(single([1, 1, 1, 1, 1], [1, 2, 3, 4, 5])).toBeNull();
  expect(spearman({ x: [1, 2], y: [1, 2], counts: [9, 0] }, 0.95)).toBeNull();
});

test.each([
  [[1, 2], [1], [1, 1], 'an x, a y and a count'],
  [[1, Number.NaN], [1, 2], [1, 1], 'finite'],
  [[1, 2], [1, Number.POSITIVE_INFINITY], [1, 1], 'finite'],
  [[1, 2], [1, 2], [1, 1.5], 'whole number'],
  [[1, 2], [1, 2], [1, -1], 'whole number'],
])('refuses %j, %j, %j', (x, y, counts, message) => {
  expect(() => spearman({ x, y, counts }, 0.95)).toThrow(message);
});
test('refuses a level that is none', () => {
  expect(() => single([1, 2, 3, 4], [1, 2, 4, 3], 95)).toThrow(RangeError);
});
