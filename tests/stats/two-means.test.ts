import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tInterval } from '../../src/stats/mean-intervals.js';
import { type ObservedMean, twoMeans } from '../../src/stats/two-means.js';
import { oracle, relativeError } from './oracle.js';

interface Row {
  meanA: number;
  varianceA: number;
  dfA: number;
  meanB: number;
  varianceB: number;
  dfB: number;
  level: number;
  difference: number;
  low: number;
  high: number;
  statistic: number;
  df: number;
  pValue: number;
}
const { means } = oracle<{ means: Row[] }>('two-samples.json');
const of = (mean: number, varianceOfMean: number, degreesOfFreedom: number): ObservedMean => ({
  mean,
  varianceOfMean,
  degreesOfFreedom,
});

test('all numbers are those of t.test in R', () => {
  for (const row of means) {
    const a = of(row.meanA, row.varianceA, row.dfA);
    const found = twoMeans(a, of(row.meanB, row.varianceB, row.dfB), row.level)!;
    expect(found.difference).toBeCloseTo(row.difference, 12);
    expect(found.low).toBeCloseTo(row.low, 9);
    expect(found.high).toBeCloseTo(row.high, 9);
    expect(found.statistic).toBeCloseTo(row.statistic, 10);
    expect(relativeError(found.degreesOfFreedom, row.df)).toBeLessThan(1e-10);
    expect(relativeError(found.pValue, row.pValue)).toBeLessThan(1e-8);
  }
});

test('the sleep data as R’s manual prints them', () => {
  const found = twoMeans(of(0.75, 0.3200555556, 9), of(2.33, 0.4009, 9), 0.95)!;
  expect(found.statistic).toBeCloseTo(1.8608, 4);
  expect(found.degreesOfFreedom).toBeCloseTo(17.776, 3);
  expect(found.pValue).toBeCloseTo(0.07939, 5);
  expect(found.low).toBeCloseTo(-0.2054832, 7);
  expect(found.high).toBeCloseTo(3.3654832, 7);
});

describe('identities', () => {
  const group = fc.record({
    mean: fc.double({ min: -10, max: 10, noNaN: true }),
    varianceOfMean: fc.double({ min: 1e-6, max: 10, noNaN: true }),
    degreesOfFreedom: fc.double({ min: 1, max: 1e4, noNaN: true }),
  });
  const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });

  test('swapping the groups negates the difference and swaps the limits', () => {
    fc.assert(
      fc.property(group, group, level, (a, b, l) => {
        const there = twoMeans(a, b, l)!;
        const back = twoMeans(b, a, l)!;
        expect(back.difference + there.difference).toBe(0);
        expect(back.statistic + there.statistic).toBe(0);
        expect(relativeError(back.low, -there.high, 1)).toBeLessThan(1e-12);
        expect(relativeError(back.high, -there.low, 1)).toBeLessThan(1e-12);
        expect(relativeError(back.pValue, there.pValue)).toBeLessThan(1e-9);
      }),
    );
  });

  test('degrees of freedom lie between the smaller and the sum', () => {
    fc.assert(
      fc.property(group, group, level, (a, b, l) => {
        const { degreesOfFreedom: df } = twoMeans(a, b, l)!;
        const both = [a.degreesOfFreedom, b.degreesOfFreedom] as const;
        return Math.min(...both) * (1 - 1e-12) <= df && df <= (both[0] + both[1]) * (1 + 1e-12);
      }),
    );
  });

  test('p is below 1 − level exactly when the interval leaves out 0', () => {
    fc.assert(
      fc.property(group, group, level, (a, b, l) => {
        const { low, high, pValue } = twoMeans(a, b, l)!;
        fc.pre(Math.abs(pValue - (1 - l)) > 1e-7);
        return pValue < 1 - l === (low > 0 || high < 0);
      }),
    );
  });

  test('another unit changes the difference and nothing of the test', () => {
    fc.assert(
      fc.property(group, group, fc.constantFrom(1e-150, 20, 1e100), (a, b, unit) => {
        const scaled = ({ mean, varianceOfMean, degreesOfFreedom }: ObservedMean) =>
          of(mean * unit, varianceOfMean * unit * unit, degreesOfFreedom);
        const own = twoMeans(a, b, 0.95)!;
        const other = twoMeans(scaled(a), scaled(b), 0.95)!;
        expect(relativeError(other.high, own.high * unit, unit)).toBeLessThan(1e-9);
        expect(relativeError(other.degreesOfFreedom, own.degreesOfFreedom)).toBeLessThan(1e-9);
        expect(Math.abs(other.pValue - own.pValue)).toBeLessThan(1e-9);
      }),
    );
  });
});

test('against a mean that is known it is the t interval of the other, moved', () => {
  const found = twoMeans(of(4, 0, Number.POSITIVE_INFINITY), of(4.2, 0.01, 24), 0.95)!;
  const own = tInterval(4.2, 0.1, 24, 0.95)!;
  expect(found.degreesOfFreedom).toBeCloseTo(24, 10);
  expect(found.low).toBeCloseTo(own.low - 4, 12);
  expect(found.high).toBeCloseTo(own.high - 4, 12);
});

test('no answer without spread or degrees of freedom', () => {
  expect(twoMeans(of(4, 0, 10), of(5, 0, 10), 0.95)).toBeNull();
  expect(twoMeans(of(4, Number.NaN, 0), of(5, 0.1, 10), 0.95)).toBeNull();
  expect(twoMeans(of(4, 0.1, 10), of(Number.NaN, Number.NaN, Number.NaN), 0.95)).toBeNull();
});

test('what is no mean, variance or level is refused', () => {
  expect(() => twoMeans(of(Number.NaN, 0.1, 10), of(5, 0.1, 10), 0.95)).toThrow(RangeError);
  expect(() => twoMeans(of(4, 0.1, 10), of(5, -0.1, 10), 0.95)).toThrow(RangeError);
  expect(() => twoMeans(of(4, Number.POSITIVE_INFINITY, 10), of(5, 0.1, 10), 0.95)).toThrow(RangeError);
  expect(() => twoMeans(of(4, 0.1, 10), of(5, 0.1, 10), 95)).toThrow(RangeError);
});
