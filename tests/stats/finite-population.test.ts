import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveSizeInPopulation, finitePopulationFactor } from '../../src/stats/finite-population.js';

test('is the variance over all samples without replacement, by enumeration', () => {
  // Population 0, 1, 1, 4, 5 (σ² with divisor N); all samples of 1 to 5 of its members.
  const population = [0, 1, 1, 4, 5];
  const mean = 11 / 5;
  const sigma2 = population.reduce((sum, y) => sum + (y - mean) ** 2, 0) / 5;
  for (let n = 1; n <= 5; n++) {
    const means: number[] = [];
    for (let chosen = 0; chosen < 32; chosen++) {
      const sample = population.filter((_, i) => chosen & (1 << i));
      if (sample.length === n) means.push(sample.reduce((sum, y) => sum + y, 0) / n);
    }
    const variance = means.reduce((sum, m) => sum + (m - mean) ** 2, 0) / means.length;
    expect((sigma2 / n) * finitePopulationFactor(n, 5)).toBeCloseTo(variance, 13);
  }
});

test('200 of 1,000 are worth 249.75 of an endless population', () => {
  expect(finitePopulationFactor(200, 1000)).toBe(800 / 999);
  expect(effectiveSizeInPopulation(200, 1000)).toBeCloseTo(249.75, 12);
});

test('a census leaves nothing to chance; an endless population changes nothing', () => {
  for (const size of [1, 2, 37.5, 1e6]) {
    expect(finitePopulationFactor(size, size)).toBe(0);
    expect(effectiveSizeInPopulation(size, size)).toBe(Number.POSITIVE_INFINITY);
  }
  expect(finitePopulationFactor(20, Number.POSITIVE_INFINITY)).toBe(1);
  expect(effectiveSizeInPopulation(20, Number.POSITIVE_INFINITY)).toBe(20);
});

test('is never worth less than the sample, and more the larger the part', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 1e4, noNaN: true }),
      fc.double({ min: 1, max: 1e4, noNaN: true }),
      (n, more) => {
        const size = n + more;
        return (
          effectiveSizeInPopulation(n, size) >= n &&
          effectiveSizeInPopulation(n, size) >= effectiveSizeInPopulation(n, 2 * size)
        );
      },
    ),
  );
});

test('more answers than members, or none at all, are refused', () => {
  expect(() => finitePopulationFactor(101, 100)).toThrow(
    'A sample of 101 cannot come from a population of 100.',
  );
  expect(() => effectiveSizeInPopulation(101, 100)).toThrow(RangeError);
  expect(() => finitePopulationFactor(0, 100)).toThrow(RangeError);
  expect(() => finitePopulationFactor(10, Number.NaN)).toThrow(RangeError);
  expect(() => finitePopulationFactor(0.4, 0.9)).toThrow(RangeError);
});
