import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustedWald } from '../../src/stats/trinomial-intervals.js';
import { type ObservedNet, twoNets } from '../../src/stats/two-nets.js';
import { oracle, relativeError } from './oracle.js';

interface Row {
  upA: number;
  downA: number;
  nA: number;
  upB: number;
  downB: number;
  nB: number;
  level: number;
  difference: number;
  adjustedDifference: number;
  low: number;
  high: number;
  statistic: number;
  pValue: number;
}
const { nets } = oracle<{ nets: Row[] }>('two-samples.json');
const of = (up: number, down: number, n: number): ObservedNet => ({ up: up / n, down: down / n, n });

const size = fc.double({ min: 1, max: 1e5, noNaN: true });
const net = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), size)
  .map(([one, other, n]) => ({ up: Math.min(one, other), down: 1 - Math.max(one, other), n }));
const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });

test('all numbers are those of R', () => {
  for (const row of nets) {
    const found = twoNets(of(row.upA, row.downA, row.nA), of(row.upB, row.downB, row.nB), row.level)!;
    expect(found.difference).toBeCloseTo(row.difference, 12);
    expect(found.adjustedDifference).toBeCloseTo(row.adjustedDifference, 12);
    expect(found.low).toBeCloseTo(row.low, 11);
    expect(found.high).toBeCloseTo(row.high, 11);
    expect(found.statistic).toBeCloseTo(row.statistic, 10);
    expect(relativeError(found.pValue, row.pValue)).toBeLessThan(1e-10);
  }
});

test('by hand: one group all up, the other all down', () => {
  // 5 of 5: n′ = 8, shares 5.75/8 and 0.75/8, d′ = 5/8, v′ = 6.5/8 − 25/64 = 27/64, v′/n′ = 27/512; twice that.
  const { adjustedDifference, difference, statistic } = twoNets(of(0, 5, 5), of(5, 0, 5), 0.95)!;
  expect(difference).toBe(2);
  expect(adjustedDifference).toBeCloseTo(1.25, 14);
  expect(statistic).toBeCloseTo(1.25 / Math.sqrt(54 / 512), 13);
});

test('against a net that is known is the adjusted Wald interval of the other, moved', () => {
  fc.assert(
    fc.property(net, level, (b, l) => {
      const own = adjustedWald(b, b.n, l)!;
      fc.pre(own.low > -1 && own.high < 1);
      const { low, high } = twoNets({ up: 0.5, down: 0.25, n: Number.POSITIVE_INFINITY }, b, l)!;
      expect(low).toBeCloseTo(own.low - 0.25, 12);
      expect(high).toBeCloseTo(own.high - 0.25, 12);
    }),
  );
});

describe('identities', () => {
  test('swapping the groups negates the difference and swaps the limits', () => {
    fc.assert(
      fc.property(net, net, level, (a, b, l) => {
        const there = twoNets(a, b, l)!;
        const back = twoNets(b, a, l)!;
        expect(back.difference + there.difference).toBe(0);
        expect(back.adjustedDifference + there.adjustedDifference).toBe(0);
        expect(back.low + there.high).toBe(0);
        expect(back.high + there.low).toBe(0);
        expect(back.statistic! + there.statistic!).toBe(0);
        expect(back.pValue).toBe(there.pValue);
      }),
    );
  });

  test('exchanging up and down turns the sign', () => {
    fc.assert(
      fc.property(net, net, level, (a, b, l) => {
        const turned = ({ up, down, n }: ObservedNet) => ({ up: down, down: up, n });
        const { low, high } = twoNets(a, b, l)!;
        const other = twoNets(turned(a), turned(b), l)!;
        expect(other.low).toBeCloseTo(-high, 12);
        expect(other.high).toBeCloseTo(-low, 12);
      }),
    );
  });

  test('the adjusted difference lies inside, the limits between −2 and 2', () => {
    fc.assert(
      fc.property(net, net, level, (a, b, l) => {
        const { adjustedDifference, low, high } = twoNets(a, b, l)!;
        return -2 <= low && low < adjustedDifference && adjustedDifference < high && high <= 2;
      }),
    );
  });

  test('p is below 1 − level exactly when the interval leaves out 0', () => {
    fc.assert(
      fc.property(net, net, level, (a, b, l) => {
        const { low, high, pValue } = twoNets(a, b, l)!;
        fc.pre(Math.abs(pValue - (1 - l)) > 1e-9);
        return pValue < 1 - l === (low > 0 || high < 0);
      }),
    );
  });

  test('from 1.2 observations on nothing is significant at 95 % against the sign of what was observed', () => {
    const alike = fc.record({ up: fc.constant(1), down: fc.constant(0), n: size });
    const either = fc.oneof(net, alike);
    fc.assert(
      fc.property(either, either, (a, b) => {
        fc.pre(a.n >= 1.2 && b.n >= 1.2);
        const { difference, statistic, pValue } = twoNets(a, b, 0.95)!;
        return pValue > 0.05 || Math.sign(difference) === Math.sign(statistic!);
      }),
      { numRuns: 2000 },
    );
    // One observation that is up, against a net of 0.98 of very many: significant, and against the sign.
    const odd = twoNets({ up: 1, down: 0, n: 1 }, { up: 0.99, down: 0.01, n: 1e9 }, 0.9)!;
    expect(odd.difference).toBeLessThan(0);
    expect(odd.low).toBeGreaterThan(0);
  });
});

describe('edges', () => {
  test('an empty group has no difference', () => {
    expect(twoNets({ up: 0, down: 0, n: 0 }, of(5, 2, 10), 0.95)).toBeNull();
    expect(twoNets(of(5, 2, 10), { up: Number.NaN, down: Number.NaN, n: 0 }, 0.95)).toBeNull();
  });
  test('one observation each, all alike: wide, and no difference', () => {
    const found = twoNets(of(1, 0, 1), of(1, 0, 1), 0.95)!;
    expect(found).toMatchObject({ difference: 0, pValue: 1, statistic: 0 });
    expect(found.high - found.low).toBeGreaterThan(1);
  });
  test('two censuses differ or do not', () => {
    const n = Number.POSITIVE_INFINITY;
    const a = { up: 0.5, down: 0.25, n };
    expect(twoNets(a, a, 0.95)).toMatchObject({ low: 0, high: 0, statistic: 0, pValue: 1 });
    expect(twoNets(a, { ...a, up: 0.75 }, 0.95)).toMatchObject({
      difference: 0.25,
      low: 0.25,
      high: 0.25,
      statistic: null,
      pValue: 0,
    });
  });
  test('shares, sizes and levels that cannot be are refused', () => {
    expect(() => twoNets({ up: 0.7, down: 0.4, n: 10 }, of(5, 2, 10), 0.95)).toThrow(RangeError);
    expect(() => twoNets(of(5, 2, 10), { up: 0.5, down: 0.2, n: -1 }, 0.95)).toThrow(RangeError);
    expect(() => twoNets(of(5, 2, 10), of(5, 2, 10), 95)).toThrow(RangeError);
  });
});
