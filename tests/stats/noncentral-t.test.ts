import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf, tCdf } from '../../src/stats/distributions.js';
import { noncentralTCdf } from '../../src/stats/noncentral-t.js';
import { oracle } from './oracle.js';

interface Row {
  x: number;
  df: number;
  ncp: number;
  value: number;
}
const expected = oracle<{ noncentralT: Row[]; largeNoncentrality: Row[] }>('power.json');

describe('agrees with R to 1e-10', () => {
  test('pt with ncp', () => {
    expect(expected.noncentralT.length).toBeGreaterThan(400);
    for (const { x, df, ncp, value } of expected.noncentralT) {
      expect(Math.abs(noncentralTCdf(x, df, ncp) - value), `${x}, ${df}, ${ncp}`).toBeLessThan(1e-10);
    }
  });
  test.each(expected.largeNoncentrality)('integral at $x, df $df, ncp $ncp', ({ x, df, ncp, value }) => {
    expect(Math.abs(noncentralTCdf(x, df, ncp) - value)).toBeLessThan(1e-10);
  });
});

describe('identities', () => {
  test('without noncentrality it is Student’s t', () => {
    for (const x of [-3, -0.5, 0, 1, 8]) {
      for (const df of [1, 4.5, 300]) expect(noncentralTCdf(x, df, 0)).toBeCloseTo(tCdf(x, df), 13);
    }
  });
  test('at 0 only the sign of Z counts', () => {
    for (const ncp of [-2, 0, 1.5]) expect(noncentralTCdf(0, 7, ncp)).toBeCloseTo(normalCdf(-ncp), 14);
  });
  test('mirrored, it is the other tail', () => {
    expect(noncentralTCdf(-2, 9, 1)).toBeCloseTo(1 - noncentralTCdf(2, 9, -1), 14);
  });
  test('many degrees of freedom: nearly normal, and normal in the limit', () => {
    // The next term of the expansion in 1/df, Abramowitz & Stegun 26.7.10, is below 1/df here.
    for (const df of [1e6, 1e9, 1e12]) {
      expect(Math.abs(noncentralTCdf(1.96, df, 2.8) - normalCdf(-0.84))).toBeLessThan(1 / df + 1e-12);
    }
    expect(noncentralTCdf(1.96, Number.POSITIVE_INFINITY, 2.8)).toBe(normalCdf(1.96 - 2.8));
  });
  test('is a probability that grows with x and falls with ncp', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 60, noNaN: true }),
        fc.double({ min: 0.5, max: 1e5, noNaN: true }),
        fc.double({ min: -15, max: 50, noNaN: true }),
        (x, df, ncp) => {
          const p = noncentralTCdf(x, df, ncp);
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
          expect(noncentralTCdf(x + 0.1, df, ncp)).toBeGreaterThanOrEqual(p - 1e-10);
          expect(noncentralTCdf(x, df, ncp + 0.1)).toBeLessThanOrEqual(p + 1e-10);
        },
      ),
    );
  });
});

describe('edges', () => {
  test('infinities', () => {
    expect(noncentralTCdf(Number.POSITIVE_INFINITY, 5, 1)).toBe(1);
    expect(noncentralTCdf(Number.NEGATIVE_INFINITY, 5, 1)).toBe(0);
  });
  test('a noncentrality that leaves no doubt costs no sum', () => {
    expect(noncentralTCdf(2, 1e6, 1e7)).toBe(0);
    expect(noncentralTCdf(2, 5, -1e7)).toBe(1);
    expect(noncentralTCdf(-2, 5, 1e7)).toBe(0);
  });
  test('one that leaves a doubt, but is beyond the sum, is refused', () => {
    expect(() => noncentralTCdf(1e5, 1, 1e5)).toThrow(/too large/);
  });
  test('no degrees of freedom and no numbers', () => {
    expect(() => noncentralTCdf(1, 0, 1)).toThrow(RangeError);
    expect(() => noncentralTCdf(Number.NaN, 5, 1)).toThrow(RangeError);
    expect(() => noncentralTCdf(1, 5, Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
  test('the example of the documentation', () => {
    expect(noncentralTCdf(2, 10, 1)).toBeCloseTo(0.8076, 4);
  });
});
