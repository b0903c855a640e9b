import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/stats/proportion-intervals.js';
import { fisherExact, type ObservedShare, twoProportions } from '../../src/stats/two-proportions.js';
import { oracle, relativeError } from './oracle.js';

interface Table {
  hitsA: number;
  nA: number;
  hitsB: number;
  nB: number;
  pValue: number;
}
interface Row extends Table {
  level: number;
  difference: number;
  low: number;
  high: number;
  statistic: number;
}
const expected = oracle<{ fisher: Table[]; shares: Row[] }>('two-samples.json');
const of = (hits: number, n: number): ObservedShare => ({ share: hits / n, n });

describe('Newcombe’s interval', () => {
  // Newcombe (1998), table II, method 10, printed to four decimals as p1 − p2: the first group is our b.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i/%i less %i/%i is the published one', (hits1, n1, hits2, n2, low, high) => {
    const found = twoProportions(of(hits2, n2), of(hits1, n1), 0.95)!;
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('against a group that is known is Wilson’s of the other, moved', () => {
    const known = { share: 0.3, n: Number.POSITIVE_INFINITY };
    const found = twoProportions(known, of(42, 50), 0.95)!;
    const own = wilson(0.84, 50, 0.95)!;
    expect(found.low).toBeCloseTo(own.low - 0.3, 12);
    expect(found.high).toBeCloseTo(own.high - 0.3, 12);
    // z against a known share is the one-sample test: (0.84 − 0.3)/√(0.3 · 0.7/50).
    expect(found.statistic).toBeCloseTo(0.54 / Math.sqrt(0.21 / 50), 12);
  });
});

test('difference, interval, z and p are those of R', () => {
  for (const row of expected.shares) {
    const found = twoProportions(of(row.hitsA, row.nA), of(row.hitsB, row.nB), row.level)!;
    expect(found.difference).toBeCloseTo(row.difference, 12);
    expect(found.low).toBeCloseTo(row.low, 11);
    expect(found.high).toBeCloseTo(row.high, 11);
    expect(found.method).toBe('pooled-z');
    expect(found.statistic).toBeCloseTo(row.statistic, 9);
    expect(relativeError(found.pValue, row.pValue, 1e-250)).toBeLessThan(1e-9);
  }
});

describe('Fisher’s exact test', () => {
  test.each(expected.fisher)('$hitsA/$nA against $hitsB/$nB is R’s', ({ hitsA, nA, hitsB, nB, pValue }) => {
    // R takes logarithms of factorials, which costs it a few digits in large tables.
    expect(relativeError(fisherExact(hitsA, nA, hitsB, nB), pValue)).toBeLessThan(1e-8);
  });

  test('of the lady who tasted tea: 34 of 70 tables are at most as likely', () => {
    // C(4,3)·C(4,1) = 16 is the observed one; at most as likely are 16 + 16 + 1 + 1 of C(8,4) = 70.
    expect(fisherExact(3, 4, 1, 4)).toBeCloseTo(34 / 70, 14);
  });

  test('of tables that are hopeless to enumerate is quick, and 0 where p is smaller than any number', () => {
    expect(fisherExact(9_000_000, 10_000_000, 1, 10_000_000)).toBe(0);
    expect(fisherExact(4, 1_000_000_000, 4, 1_000_000_000)).toBeCloseTo(1, 12);
  });

  test('sums to the same by all tables, one by one', () => {
    const size = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(size, size, fc.nat(), fc.nat(), (nA, nB, seedA, seedB) => {
        const hitsA = seedA % (nA + 1);
        const hitsB = seedB % (nB + 1);
        const ways = (k: number) => choose(nA, k) * choose(nB, hitsA + hitsB - k);
        let all = 0;
        let asUnlikely = 0;
        for (let k = 0; k <= nA; k++) {
          all += ways(k);
          if (ways(k) <= ways(hitsA)) asUnlikely += ways(k);
        }
        return Math.abs(fisherExact(hitsA, nA, hitsB, nB) - asUnlikely / all) < 1e-12;
      }),
    );
  });

  test.each([
    [1.5, 10, 2, 10],
    [1, 10.5, 2, 10],
    [11, 10, 2, 10],
    [1, 10, -1, 10],
    [1, Number.POSITIVE_INFINITY, 1, 10],
  ])('is refused for %s of %s and %s of %s', (...table) => {
    expect(() => fisherExact(...table)).toThrow(RangeError);
  });
});

describe('which test', () => {
  test('Fisher’s below five expected, z from five on', () => {
    // 10 hits in two groups of 20: five expected in each. One hit fewer: 4.5.
    expect(twoProportions(of(2, 20), of(8, 20), 0.95)).toMatchObject({
      method: 'pooled-z',
      smallestExpectedCount: 5,
    });
    const fewer = twoProportions(of(2, 20), of(7, 20), 0.95)!;
    expect(fewer).toMatchObject({ method: 'fisher', statistic: null });
    expect(fewer.smallestExpectedCount).toBeCloseTo(4.5, 12);
    expect(fewer.pValue).toBe(fisherExact(2, 20, 7, 20));
  });
  test('the rule counts those without the property too', () => {
    expect(twoProportions(of(18, 20), of(13, 20), 0.95)!.method).toBe('fisher');
  });
  test('z for effective sizes, and for shares that no whole count has', () => {
    expect(twoProportions(of(2, 20.5), of(7, 20), 0.95)!.method).toBe('pooled-z');
    expect(twoProportions(of(2.5, 20), of(6.5, 20), 0.95)!.method).toBe('pooled-z');
  });
  test('rounding of sums of weights does not hide whole counts', () => {
    const found = twoProportions({ share: 0.1 + 1e-16, n: 20 - 1e-14 }, of(7, 20), 0.95)!;
    expect(found.method).toBe('fisher');
  });
});

describe('edges', () => {
  test('an empty group has no difference', () => {
    expect(twoProportions({ share: 0, n: 0 }, of(5, 10), 0.95)).toBeNull();
    expect(twoProportions(of(5, 10), { share: Number.NaN, n: 0 }, 0.95)).toBeNull();
  });
  test.each([0, 1])(
    'both shares %i: no evidence of a difference, and an interval that has width',
    (share) => {
      for (const n of [10, 10.5, 400]) {
        const found = twoProportions({ share, n }, { share, n: 2 * n }, 0.95)!;
        expect(found.pValue).toBe(1);
        expect(found.low).toBeLessThan(-0.004);
        expect(found.high).toBeGreaterThan(0.004);
      }
    },
  );
  test('all against none, at most 1 apart', () => {
    expect(twoProportions(of(0, 1), of(1, 1), 0.95)).toMatchObject({ difference: 1, high: 1, pValue: 1 });
  });
  test('two censuses differ or do not', () => {
    const n = Number.POSITIVE_INFINITY;
    const same = twoProportions({ share: 0.5, n }, { share: 0.5, n }, 0.95)!;
    expect(same).toMatchObject({ difference: 0, low: 0, high: 0, pValue: 1 });
    const other = twoProportions({ share: 0.5, n }, { share: 0.75, n }, 0.95)!;
    expect(other).toMatchObject({ difference: 0.25, low: 0.25, high: 0.25, pValue: 0, statistic: null });
  });
  test('shares, sizes and levels that cannot be are refused', () => {
    expect(() => twoProportions({ share: 1.2, n: 10 }, of(5, 10), 0.95)).toThrow(RangeError);
    expect(() => twoProportions(of(5, 10), { share: 0.5, n: -1 }, 0.95)).toThrow(RangeError);
    expect(() => twoProportions(of(5, 10), { share: 0.5, n: Number.NaN }, 0.95)).toThrow(RangeError);
    expect(() => twoProportions(of(5, 10), of(6, 10), 95)).toThrow(RangeError);
  });
});

describe('identities', () => {
  const size = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0.5, max: 500, noNaN: true }));
  const share = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 0, max: 10 }).map((k) => k / 10),
  );
  const group = fc.record({ share, n: size });
  const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });

  test('swapping the groups negates the difference and swaps the limits', () => {
    fc.assert(
      fc.property(group, group, level, (a, b, l) => {
        const there = twoProportions(a, b, l)!;
        const back = twoProportions(b, a, l)!;
        expect(back.difference + there.difference).toBe(0);
        expect(back.low + there.high).toBe(0);
        expect(back.high + there.low).toBe(0);
        expect(back.method).toBe(there.method);
        expect((back.statistic ?? 0) + (there.statistic ?? 0)).toBeCloseTo(0, 9);
        expect(relativeError(back.pValue, there.pValue)).toBeLessThan(1e-9);
      }),
    );
  });

  // 1 − share has to be exact enough: a share of 1e-12 would be rounded away.
  const coarse = fc.record({ share: fc.integer({ min: 0, max: 1000 }).map((k) => k / 1000), n: size });
  test('those without the property differ by as much in the other direction', () => {
    fc.assert(
      fc.property(coarse, coarse, level, (a, b, l) => {
        const hits = twoProportions(a, b, l)!;
        const rest = twoProportions({ ...a, share: 1 - a.share }, { ...b, share: 1 - b.share }, l)!;
        expect(rest.low).toBeCloseTo(-hits.high, 8);
        expect(rest.high).toBeCloseTo(-hits.low, 8);
        if (rest.method === hits.method) expect(rest.pValue).toBeCloseTo(hits.pValue, 8);
      }),
    );
  });

  test('the difference lies inside, the limits between −1 and 1, p between 0 and 1', () => {
    fc.assert(
      fc.property(group, group, level, (a, b, l) => {
        const { difference, low, high, pValue } = twoProportions(a, b, l)!;
        return (
          -1 <= low && low <= difference && difference <= high && high <= 1 && pValue >= 0 && pValue <= 1
        );
      }),
    );
  });
});

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  return k === 0 ? 1 : Math.round((choose(n - 1, k - 1) * n) / k);
}
