import { describe, expect, test } from 'vitest';
import {
  betaQuantile,
  chiSquareCdf,
  normalCdf,
  normalQuantile,
  tailProbability,
  tCdf,
  tQuantile,
  twoSidedT,
  twoSidedZ,
} from '../../src/stats/distributions.js';
import { oracle, relativeError } from './oracle.js';

interface Distributions {
  normalQuantile: { p: number; value: number }[];
  normalCdf: { x: number; value: number }[];
  tQuantile: { p: number; df: number; value: number }[];
  tCdf: { x: number; df: number; value: number }[];
  betaQuantile: { p: number; a: number; b: number; value: number }[];
  chiSquareCdf: { x: number; df: number; value: number }[];
}
const expected = oracle<Distributions>('distributions.json');

describe('distributions agree with R, tails included', () => {
  test.each(expected.normalQuantile)('normal quantile at $p', ({ p, value }) => {
    expect(relativeError(normalQuantile(p), value, 1e-3)).toBeLessThan(1e-13);
  });
  test.each(expected.normalCdf)('normal probability at $x', ({ x, value }) => {
    expect(relativeError(normalCdf(x), value)).toBeLessThan(1e-12);
  });
  test.each(expected.tQuantile)('t quantile at $p, df $df', ({ p, df, value }) => {
    expect(relativeError(tQuantile(p, df), value, 1e-3)).toBeLessThan(1e-10);
  });
  test.each(expected.tCdf)('t probability at $x, df $df', ({ x, df, value }) => {
    expect(relativeError(tCdf(x, df), value)).toBeLessThan(1e-10);
  });
  test.each(expected.betaQuantile)('beta quantile at $p, shapes $a and $b', ({ p, a, b, value }) => {
    expect(relativeError(betaQuantile(p, a, b), value)).toBeLessThan(1e-10);
  });
  test.each(expected.chiSquareCdf)('chi-square probability at $x, df $df', ({ x, df, value }) => {
    expect(relativeError(chiSquareCdf(x, df), value)).toBeLessThan(1e-11);
  });
});

describe('edges', () => {
  test('the normal quantile ends at the infinities and is undefined beyond', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalQuantile(1.1)).toBeNaN();
  });
  test('t with infinitely many degrees of freedom is the normal distribution', () => {
    expect(tQuantile(0.975, Number.POSITIVE_INFINITY)).toBe(normalQuantile(0.975));
    expect(tCdf(-2.5, Number.POSITIVE_INFINITY)).toBe(normalCdf(-2.5));
  });
  test('two-sided quantiles leave half of the rest in each tail', () => {
    expect(tailProbability(0.9)).toBeCloseTo(0.05, 15);
    expect(2 * normalCdf(-twoSidedZ(0.9))).toBeCloseTo(0.1, 14);
    expect(2 * tCdf(-twoSidedT(0.9, 7), 7)).toBeCloseTo(0.1, 13);
  });
  test.each([0, 1, 95, -0.5, Number.NaN])('a level of %s is refused', (level) => {
    expect(() => twoSidedZ(level)).toThrow(/between 0 and 1/);
    expect(() => twoSidedT(level, 5)).toThrow(RangeError);
  });
});
