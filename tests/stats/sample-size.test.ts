import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  clusterDesignEffect,
  inFinitePopulation,
  krejcieMorgan,
  meanMargin,
  meanSampleSize,
  netScoreMargin,
  netScoreSampleSize,
  proportionMargin,
  proportionSampleSize,
  roundUp,
  yamane,
} from '../../src/stats/sample-size.js';
import { oracle, relativeError } from './oracle.js';

interface Sizes {
  proportions: { p: number; margin: number; level: number; n: number }[];
  means: { sd: number; margin: number; level: number; n: number }[];
  netScores: { up: number; down: number; margin: number; level: number; variance: number; n: number }[];
  margins: { p: number; n: number; level: number; deff: number; population: number; margin: number }[];
  finite: { n: number; population: number; size: number }[];
}
const expected = oracle<Sizes>('sample-size.json');
const exact = 1e-12;

const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });
const part = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('agrees with R', () => {
  test('shares, means and net scores', () => {
    for (const { p, margin, level, n } of expected.proportions) {
      expect(relativeError(proportionSampleSize(p, margin, level), n)).toBeLessThan(exact);
    }
    for (const { sd, level, n, ...row } of expected.means) {
      expect(relativeError(meanSampleSize(sd, row.margin, level), n)).toBeLessThan(exact);
    }
    for (const { up, down, variance, margin, level, n } of expected.netScores) {
      expect(relativeError(netScoreSampleSize({ up, down }, margin, level), n)).toBeLessThan(exact);
      expect(relativeError(netScoreSampleSize({ variance }, margin, level), n)).toBeLessThan(exact);
    }
  });
  test('margins and finite populations', () => {
    for (const { p, n, level, deff, population, margin } of expected.margins) {
      expect(relativeError(proportionMargin(p, n, level, deff, population), margin)).toBeLessThan(exact);
    }
    for (const { n, population, size } of expected.finite) {
      expect(relativeError(inFinitePopulation(n, population), size)).toBeLessThan(exact);
    }
  });
});

describe('worked values', () => {
  test('385 for a share of one half, 5 points at 95 %, and less in a finite population', () => {
    const n = proportionSampleSize(0.5, 0.05, 0.95);
    expect(n).toBeCloseTo(384.1459, 4);
    expect(roundUp(n)).toBe(385);
    expect([500, 1000, 10_000].map((size) => roundUp(inFinitePopulation(n, size)))).toEqual([218, 278, 370]);
  });
  test('a net score, 5 points: 1,030 for v = 0.67, 1,537 in the worst case', () => {
    expect(roundUp(netScoreSampleSize({ variance: 0.67 }, 0.05, 0.95))).toBe(1030);
    expect(roundUp(netScoreSampleSize({ up: 0.5, down: 0.5 }, 0.05, 0.95))).toBe(1537);
  });
  test('200 up, 200 neither, 100 down: a margin of 6.56 points', () => {
    expect(netScoreMargin({ up: 0.4, down: 0.2 }, 500, 0.95)).toBeCloseTo(0.0656, 4);
  });
  test('the other examples of the documentation', () => {
    expect(meanSampleSize(2, 0.25, 0.95)).toBeCloseTo(245.85, 2);
    expect(meanMargin(2, 246, 0.95)).toBeCloseTo(0.2499, 4);
    expect(inFinitePopulation(proportionSampleSize(0.5, 0.05, 0.95), 1000)).toBeCloseTo(277.73, 2);
    expect(proportionMargin(0.5, 385, 0.95)).toBeCloseTo(0.04994, 5);
    expect(proportionMargin(0.5, 278, 0.95, 1, 1000)).toBeCloseTo(0.04997, 5);
    expect(clusterDesignEffect(20, 0.05)).toBeCloseTo(1.95, 14);
  });
});

/** Rows as printed in Krejcie & Morgan (1970), Educational and Psychological Measurement 30, p. 608. */
const printed: [number, number][] = [
  [10, 10],
  [15, 14],
  [20, 19],
  [25, 24],
  [50, 44],
  [75, 63],
  [100, 80],
  [140, 103],
  [220, 140],
  [250, 152],
  [500, 217],
  [1000, 278],
  [1200, 291],
  [1500, 306],
  [2800, 338],
  [9000, 368],
  [10_000, 370],
  [75_000, 382],
  [1_000_000, 384],
];

describe('the table of Krejcie and Morgan', () => {
  test.each(printed)('N = %i: %i', (populationSize, size) => {
    expect(krejcieMorgan(populationSize)).toBe(size);
  });
  test('100,000, which is not a row of it, gives 383', () => {
    expect(krejcieMorgan(100_000)).toBe(383);
  });
  test('rounds down where the margin needs one more', () => {
    expect(krejcieMorgan(500)).toBe(217);
    expect(proportionMargin(0.5, 217, 0.95, 1, 500)).toBeGreaterThan(0.05);
    expect(proportionMargin(0.5, 218, 0.95, 1, 500)).toBeLessThan(0.05);
  });
  test('begins at 1 and ends at 384', () => {
    expect(krejcieMorgan(1)).toBe(1);
    expect(krejcieMorgan(Number.POSITIVE_INFINITY)).toBe(384);
    expect(() => krejcieMorgan(0)).toThrow(RangeError);
  });
});

describe('rounding up', () => {
  test('binary noise is no fraction', () => {
    expect(42 / 0.7).toBeGreaterThan(60);
    expect(roundUp(42 / 0.7)).toBe(60);
    expect((1.96 ** 2 * 0.2 * 0.8) / 0.008 ** 2).toBeGreaterThan(9604);
    expect(roundUp((1.96 ** 2 * 0.2 * 0.8) / 0.008 ** 2)).toBe(9604);
  });
  test('a fraction is', () => {
    expect([0, 0.2, 1e-9, 60, 60.000001, 384.1459, 1e6 + 0.001].map(roundUp)).toEqual([
      0, 1, 1, 60, 61, 385, 1_000_001,
    ]);
  });
  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%s is no number of observations', (n) => {
    expect(() => roundUp(n)).toThrow(RangeError);
  });
});

describe('identities', () => {
  test('the margin of the size is the margin asked for, with a design effect and a population', () => {
    fc.assert(
      fc.property(
        part,
        part,
        level,
        fc.double({ min: 1, max: 5, noNaN: true }),
        fc.double({ min: 100, max: 1e7, noNaN: true }),
        (p, margin, level, deff, populationSize) => {
          const needed = deff * proportionSampleSize(p, margin, level);
          fc.pre(needed >= 1);
          const n = inFinitePopulation(needed, populationSize);
          expect(relativeError(proportionMargin(p, needed, level, deff), margin)).toBeLessThan(1e-9);
          // Near a census N − n cancels, so the squares are compared, on the scale of an endless population.
          const squared = proportionMargin(p, n, level, deff, populationSize) ** 2;
          const endless = proportionMargin(p, n, level, deff) ** 2;
          expect(Math.abs(squared - margin ** 2) / endless).toBeLessThan(1e-9);
        },
      ),
    );
  });
  test('the three kinds are one formula', () => {
    fc.assert(
      fc.property(part, part, level, (p, margin, level) => {
        const n = proportionSampleSize(p, margin, level);
        const sd = Math.sqrt(p * (1 - p));
        expect(relativeError(meanSampleSize(sd, margin, level), n)).toBeLessThan(exact);
        expect(relativeError(netScoreSampleSize({ up: p, down: 0 }, margin, level), n)).toBeLessThan(1e-10);
        expect(relativeError(meanMargin(sd, 50, level), proportionMargin(p, 50, level))).toBeLessThan(exact);
      }),
    );
  });
  test('a census has no margin, and no sample exceeds its population', () => {
    expect(proportionMargin(0.5, 80, 0.95, 1, 80)).toBe(0);
    expect(inFinitePopulation(1e12, 80)).toBeLessThanOrEqual(80);
    expect(inFinitePopulation(385, Number.POSITIVE_INFINITY)).toBe(385);
  });
  test('clusters of one, or of independent members, cost nothing; clusters of copies cost their size', () => {
    expect(clusterDesignEffect(1, 0.4)).toBe(1);
    expect(clusterDesignEffect(25, 0)).toBe(1);
    expect(clusterDesignEffect(25, 1)).toBe(25);
    expect(clusterDesignEffect(5, -0.25)).toBe(0);
  });
});

describe('refusals', () => {
  test.each([0, 1, -0.1, 50, Number.NaN])('%s is no share to plan with', (p) => {
    expect(() => proportionSampleSize(p, 0.05, 0.95)).toThrow(/share lies between 0 and 1/);
    expect(() => proportionMargin(p, 100, 0.95)).toThrow(RangeError);
  });
  test.each([0, -0.05, 5, Number.NaN])('%s is no margin of a share or a net score', (margin) => {
    expect(() => proportionSampleSize(0.5, margin, 0.95)).toThrow(/5 points are 0\.05/);
    expect(() => netScoreSampleSize({ up: 0.4, down: 0.2 }, margin, 0.95)).toThrow(RangeError);
  });
  test('a mean takes any margin above 0, and no other', () => {
    expect(meanSampleSize(31, 3, 0.95)).toBeGreaterThan(0);
    expect(() => meanSampleSize(31, 0, 0.95)).toThrow('The margin must be above 0');
    expect(() => meanSampleSize(0, 1, 0.95)).toThrow(RangeError);
    expect(() => meanMargin(-1, 10, 0.95)).toThrow(RangeError);
  });
  test('shares of more than everything, and scores without variance', () => {
    expect(() => netScoreSampleSize({ up: 0.7, down: 0.4 }, 0.05, 0.95)).toThrow(/add up to 1/);
    expect(() => netScoreSampleSize({ up: -0.1, down: 0.4 }, 0.05, 0.95)).toThrow(RangeError);
    expect(() => netScoreSampleSize({ up: 1, down: 0 }, 0.05, 0.95)).toThrow('The variance must be above 0');
    expect(() => netScoreMargin({ variance: 0 }, 100, 0.95)).toThrow(RangeError);
    expect(() => netScoreMargin({ variance: 6700 }, 100, 0.95)).toThrow(/variance of a score/);
  });
  test('levels, sizes, populations and clusters that are none', () => {
    expect(() => proportionSampleSize(0.5, 0.05, 95)).toThrow(/confidence level/);
    expect(() => proportionMargin(0.5, 0, 0.95)).toThrow(RangeError);
    expect(() => proportionMargin(0.5, 101, 0.95, 1, 100)).toThrow(/cannot come from a population/);
    expect(() => proportionMargin(0.5, 100, 0.95, 0)).toThrow('The design effect');
    expect(() => inFinitePopulation(0, 100)).toThrow(RangeError);
    expect(() => inFinitePopulation(10, 0.5)).toThrow(RangeError);
    expect(() => clusterDesignEffect(0.5, 0.1)).toThrow(RangeError);
    expect(() => clusterDesignEffect(10, 1.1)).toThrow(RangeError);
    expect(() => clusterDesignEffect(10, -0.2)).toThrow(RangeError);
  });
});

describe('Yamane', () => {
  it('is N/(1 + N e²), the finite correction with z = 2 and p = 0.5 up to the 1 in n − 1', () => {
    expect(yamane(1000, 0.05)).toBeCloseTo(285.714, 3);
    expect(yamane(1000, 0.05)).toBeCloseTo(1 / (1 / 400 + 1 / 1000), 9);
    expect(() => yamane(0, 0.05)).toThrow(RangeError);
    expect(() => yamane(100, 1)).toThrow(RangeError);
  });
});
