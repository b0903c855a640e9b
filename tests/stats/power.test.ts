import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  netScoresDetectable,
  netScoresPower,
  netScoresSampleSize,
  overlapVariance,
  twoMeansDetectable,
  twoMeansPower,
  twoMeansSampleSize,
  twoProportionsDetectable,
  twoProportionsPower,
  twoProportionsSampleSize,
} from '../../src/stats/power.js';
import { roundUp } from '../../src/stats/sample-size.js';
import { trinomialVariance } from '../../src/stats/trinomial-intervals.js';
import { oracle, relativeError } from './oracle.js';

interface Sized {
  level: number;
  n: number;
  power: number;
  target: number;
  size: number;
}
interface Powers {
  proportions: ({ p1: number; p2: number } & Sized)[];
  proportionsDetectable: { p1: number; n: number; power: number; level: number; p2: number }[];
  means: ({ difference: number; sd: number } & Sized)[];
  meansDetectable: { sd: number; n: number; power: number; level: number; difference: number }[];
  unequalMeans: { difference: number; n1: number; n2: number; level: number; power: number }[];
}
const expected = oracle<Powers>('power.json');

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const power = fc.double({ min: 0.5, max: 0.99, noNaN: true });
const level = fc.double({ min: 0.8, max: 0.999, noNaN: true });
const ratio = fc.double({ min: 0.2, max: 5, noNaN: true });
const size = fc.double({ min: 5, max: 5000, noNaN: true });

describe('two shares, as power.prop.test of R', () => {
  test('power and sizes', () => {
    for (const { p1, p2, level, n, power, target, size } of expected.proportions) {
      const row = `${p1}, ${p2}, ${level}, ${target}`;
      expect(Math.abs(twoProportionsPower(p1, p2, n, n, level) - power), row).toBeLessThan(1e-12);
      expect(relativeError(twoProportionsSampleSize(p1, p2, target, level), size), row).toBeLessThan(1e-9);
    }
  });
  test('detectable shares; where R names one above 1 there is none', () => {
    const ends = expected.proportionsDetectable.filter(({ p2 }) => p2 >= 1);
    expect(ends.length).toBeGreaterThan(0);
    for (const { p1, n, power, level, p2 } of expected.proportionsDetectable) {
      const found = twoProportionsDetectable(p1, n, n, power, level);
      if (p2 >= 1) expect(found).toBeNull();
      else expect(relativeError(found!, p2)).toBeLessThan(1e-9);
    }
  });
  test('the size has the power, in both directions and with unequal groups', () => {
    fc.assert(
      fc.property(share, share, power, level, ratio, (p1, p2, power, level, ratio) => {
        fc.pre(Math.abs(p2 - p1) > 0.001);
        const n = twoProportionsSampleSize(p1, p2, power, level, ratio);
        fc.pre(n > 1e-6);
        expect(twoProportionsPower(p1, p2, n, ratio * n, level)).toBeCloseTo(power, 9);
        expect(
          relativeError(twoProportionsSampleSize(p2, p1, power, level, 1 / ratio), ratio * n),
        ).toBeLessThan(1e-9);
      }),
    );
  });
  test('the detectable share has the power, and none below it has', () => {
    fc.assert(
      fc.property(share, size, size, power, level, (p1, n1, n2, power, level) => {
        const p2 = twoProportionsDetectable(p1, n1, n2, power, level);
        if (p2 === null) {
          expect(twoProportionsPower(p1, 1 - 1e-12, n1, n2, level)).toBeLessThan(power + 1e-6);
        } else {
          expect(twoProportionsPower(p1, p2, n1, n2, level)).toBeCloseTo(power, 6);
          expect(twoProportionsPower(p1, (p1 + p2) / 2, n1, n2, level)).toBeLessThan(power);
        }
      }),
    );
  });
  test('a power that is reached and lost again is found where it is reached', () => {
    const p2 = twoProportionsDetectable(0.5, 1000, 2, 0.06, 0.95)!;
    expect(twoProportionsPower(0.5, p2, 1000, 2, 0.95)).toBeCloseTo(0.06, 9);
    expect(twoProportionsPower(0.5, 1 - 1e-9, 1000, 2, 0.95)).toBeLessThan(0.06);
  });
  test('the examples of the documentation', () => {
    expect(twoProportionsPower(0.5, 0.6, 400, 400, 0.95)).toBeCloseTo(0.8125, 4);
    expect(twoProportionsSampleSize(0.5, 0.6, 0.8, 0.95)).toBeCloseTo(387.34, 2);
    expect(twoProportionsDetectable(0.5, 400, 400, 0.8, 0.95)).toBeCloseTo(0.5984, 4);
  });
});

describe('two means, as power.t.test of R', () => {
  test('power and sizes', () => {
    for (const { difference, sd, level, n, power, target, size } of expected.means) {
      const row = `${difference}, ${sd}, ${level}, ${target}`;
      expect(Math.abs(twoMeansPower(difference, sd, n, n, level) - power), row).toBeLessThan(1e-10);
      // R looks below two observations per group, where there is no test.
      const found = twoMeansSampleSize(difference, sd, target, level);
      expect(relativeError(found, Math.max(2, size)), row).toBeLessThan(1e-8);
    }
  });
  test('detectable differences', () => {
    for (const { sd, n, power, level, difference } of expected.meansDetectable) {
      const found = twoMeansDetectable(sd, n, n, power, level);
      expect(relativeError(found, difference)).toBeLessThan(1e-8);
    }
  });
  test.each(expected.unequalMeans)('$n1 against $n2 at $level', ({ difference, n1, n2, level, power }) => {
    expect(Math.abs(twoMeansPower(difference, 1, n1, n2, level) - power)).toBeLessThan(1e-10);
    expect(Math.abs(twoMeansPower(-difference, 1, n2, n1, level) - power)).toBeLessThan(1e-10);
  });
  test('the size and the detectable difference have the power', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 1, noNaN: true }),
        power,
        fc.double({ min: 0.8, max: 0.99, noNaN: true }),
        ratio,
        (difference, power, level, ratio) => {
          const n = twoMeansSampleSize(difference, 1, power, level, ratio);
          const reached = twoMeansPower(difference, 1, n, Math.max(2, ratio * n), level);
          if (Math.min(n, ratio * n) > 2 + 1e-9) expect(reached).toBeCloseTo(power, 8);
          else expect(reached).toBeGreaterThanOrEqual(power - 1e-9);
          const detectable = twoMeansDetectable(3, 2 + n, 40, power, level);
          expect(twoMeansPower(detectable, 3, 2 + n, 40, level)).toBeCloseTo(power, 8);
        },
      ),
      { numRuns: 50 },
    );
  });
  test('a small difference needs what the normal approximation says', () => {
    const n = twoMeansSampleSize(0.001, 1, 0.8, 0.95);
    expect(relativeError(n, netScoresSampleSize(0.001, 1, 1, 0.8, 0.95))).toBeLessThan(1e-6);
  });
  test('extreme levels and powers in the smallest groups are answered', () => {
    const difference = twoMeansDetectable(1, 2, 2, 0.9999, 0.9999);
    expect(twoMeansPower(difference, 1, 2, 2, 0.9999)).toBeCloseTo(0.9999, 9);
    expect(relativeError(twoMeansSampleSize(difference, 1, 0.9999, 0.9999), 2)).toBeLessThan(1e-6);
  });
  test('a difference beyond doubt needs two in each group', () => {
    expect(twoMeansPower(1e9, 1e-3, 1e5, 1e5, 0.95)).toBe(1);
    expect(twoMeansSampleSize(1e6, 1, 0.8, 0.95)).toBe(2);
    expect(twoMeansSampleSize(1e6, 1, 0.8, 0.95, 0.5)).toBe(4);
  });
  test('the examples of the documentation', () => {
    expect(twoMeansPower(0.5, 1, 64, 64, 0.95)).toBeCloseTo(0.8015, 4);
    expect(twoMeansSampleSize(0.5, 1, 0.8, 0.95)).toBeCloseTo(63.77, 2);
    expect(twoMeansDetectable(1, 64, 64, 0.8, 0.95)).toBeCloseTo(0.4991, 4);
  });
});

describe('two net scores', () => {
  test('10 points at 80 %: 1,052 per group for v = 0.67, 1,570 in the worst case', () => {
    expect(netScoresSampleSize(0.1, 0.67, 0.67, 0.8, 0.95)).toBeCloseTo(1051.75, 2);
    expect(roundUp(netScoresSampleSize(0.1, 0.67, 0.67, 0.8, 0.95))).toBe(1052);
    expect(roundUp(netScoresSampleSize(0.1, 1, 1, 0.8, 0.95))).toBe(1570);
  });
  test('.45/.35/.20 against .50/.35/.15: 876 per group give 80 %, half of them 50 %', () => {
    const v1 = trinomialVariance({ up: 0.45, down: 0.2 });
    const v2 = trinomialVariance({ up: 0.5, down: 0.15 });
    expect(roundUp(netScoresSampleSize(0.1, v1, v2, 0.8, 0.95))).toBe(876);
    expect(netScoresPower(0.1, v1, v2, 876, 876, 0.95)).toBeCloseTo(0.8004, 4);
    expect(netScoresPower(0.1, v1, v2, 438, 438, 0.95)).toBeCloseTo(0.5088, 4);
  });
  test('power, size and detectable difference are one formula', () => {
    fc.assert(
      fc.property(share, share, power, level, ratio, (v1, v2, power, level, ratio) => {
        const n = netScoresSampleSize(-0.1, v1, v2, power, level, ratio);
        expect(netScoresPower(0.1, v1, v2, n, ratio * n, level)).toBeCloseTo(power, 10);
        expect(netScoresDetectable(v1, v2, n, ratio * n, power, level)).toBeCloseTo(0.1, 10);
      }),
    );
  });
  test('no two scores are more than 2 apart', () => {
    expect(netScoresDetectable(1, 1, 1, 1, 0.8, 0.95)).toBeNull();
    expect(netScoresDetectable(0.67, 0.67, 1052, 1052, 0.8, 0.95)).toBeCloseTo(0.09999, 5);
  });
  test('without a difference it is found by chance only', () => {
    expect(netScoresPower(0, 0.6, 0.6, 100, 100, 0.95)).toBeCloseTo(0.025, 12);
    expect(twoProportionsPower(0.4, 0.4, 100, 100, 0.95)).toBeCloseTo(0.025, 12);
    expect(twoMeansPower(0, 1, 100, 100, 0.95)).toBeCloseTo(0.025, 12);
  });
});

describe('overlapping waves', () => {
  test('is the variance of a linear combination of all answers', () => {
    // Every answer is a variable of its own; the same respondent's two are correlated, others are not.
    const [n1, n2, both] = [7, 4, 3];
    const [v1, v2, r] = [0.5, 0.8, 0.6];
    let variance = 0;
    for (let i = 0; i < n1 + n2; i++) {
      for (let j = 0; j < n1 + n2; j++) {
        const weight = (k: number) => (k < n1 ? -1 / n1 : 1 / n2);
        const [low, high] = [Math.min(i, j), Math.max(i, j)];
        const samePerson = low < both && high === n1 + low;
        const covariance = i === j ? (i < n1 ? v1 : v2) : samePerson ? r * Math.sqrt(v1 * v2) : 0;
        variance += weight(i) * weight(j) * covariance;
      }
    }
    expect(overlapVariance(v1, n1, v2, n2, both / Math.min(n1, n2), r)).toBeCloseTo(variance, 14);
  });
  test('fresh samples add up; a full panel has the variance of its changes; copies have none', () => {
    expect(overlapVariance(0.6, 500, 0.5, 300, 0, 0.7)).toBeCloseTo(0.6 / 500 + 0.5 / 300, 15);
    expect(overlapVariance(0.6, 500, 0.5, 300, 1, 0)).toBeCloseTo(0.6 / 500 + 0.5 / 300, 15);
    const change = 0.6 + 0.5 - 2 * 0.7 * Math.sqrt(0.6 * 0.5);
    expect(overlapVariance(0.6, 500, 0.5, 500, 1, 0.7)).toBeCloseTo(change / 500, 15);
    expect(overlapVariance(0.6, 500, 0.6, 500, 1, 1)).toBeCloseTo(0, 15);
    expect(overlapVariance(0.6, 500, 0.6, 500, 0.5, 0.6)).toBeCloseTo(0.00168, 15);
  });
  test('is never negative', () => {
    fc.assert(
      fc.property(share, size, share, size, share, (v1, n1, v2, n2, overlap) => {
        expect(overlapVariance(v1, n1, v2, n2, overlap, 1)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('refusals', () => {
  test.each([0, 0.025, 1, 80, Number.NaN])('a power of %s', (power) => {
    expect(() => twoProportionsSampleSize(0.5, 0.6, power, 0.95)).toThrow(/power lies between/);
    expect(() => twoProportionsDetectable(0.5, 100, 100, power, 0.95)).toThrow(RangeError);
    expect(() => twoMeansSampleSize(0.5, 1, power, 0.95)).toThrow(RangeError);
    expect(() => twoMeansDetectable(1, 100, 100, power, 0.95)).toThrow(RangeError);
    expect(() => netScoresSampleSize(0.1, 1, 1, power, 0.95)).toThrow(RangeError);
    expect(() => netScoresDetectable(1, 1, 100, 100, power, 0.95)).toThrow(RangeError);
  });
  test('a power just above chance', () => {
    expect(twoProportionsSampleSize(0.01, 0.99, 0.026, 0.95, 5)).toBeGreaterThanOrEqual(0);
  });
  test('no difference', () => {
    expect(() => twoProportionsSampleSize(0.5, 0.5, 0.8, 0.95)).toThrow(/difference of 0/);
    expect(() => twoMeansSampleSize(0, 1, 0.8, 0.95)).toThrow(RangeError);
    expect(() => netScoresSampleSize(0, 1, 1, 0.8, 0.95)).toThrow(RangeError);
    expect(() => netScoresPower(Number.NaN, 1, 1, 10, 10, 0.95)).toThrow(RangeError);
  });
  test('shares, variances, sizes and ratios that are none', () => {
    for (const p of [0, 1, 50, Number.NaN]) {
      expect(() => twoProportionsPower(p, 0.5, 10, 10, 0.95)).toThrow(RangeError);
      expect(() => twoProportionsSampleSize(0.5, p, 0.8, 0.95)).toThrow(RangeError);
      expect(() => twoProportionsDetectable(p, 10, 10, 0.8, 0.95)).toThrow(RangeError);
    }
    expect(() => twoProportionsPower(0.4, 0.5, 0, 10, 0.95)).toThrow('A group size must be above 0');
    expect(() => twoProportionsSampleSize(0.4, 0.5, 0.8, 0.95, 0)).toThrow('The ratio');
    expect(() => twoMeansPower(1, 0, 10, 10, 0.95)).toThrow('The standard deviation');
    expect(() => twoMeansPower(1, 1, 1, 10, 0.95)).toThrow(/two observations or more/);
    expect(() => netScoresPower(0.1, 0, 1, 10, 10, 0.95)).toThrow('A variance');
    expect(() => netScoresPower(0.1, 1, 1, 10, 10, 95)).toThrow(/confidence level/);
    expect(() => overlapVariance(1, 10, 1, 10, 1.1, 0)).toThrow(/overlap/);
    expect(() => overlapVariance(1, 10, 1, 10, 0.5, -1.1)).toThrow(/correlation/);
  });
});
