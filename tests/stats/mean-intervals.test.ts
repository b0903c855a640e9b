import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tInterval } from '../../src/stats/mean-intervals.js';
import { oracle } from './oracle.js';

const { tQuantile } = oracle<{ tQuantile: { p: number; df: number; value: number }[] }>('distributions.json');

test.each(tQuantile.filter(({ p }) => p === 0.975))(
  'reaches R’s t quantile to each side, df $df',
  ({ df, value }) => {
    const limits = tInterval(4.2, 0.1, df, 0.95)!;
    expect(limits.low).toBeCloseTo(4.2 - 0.1 * value, 11);
    expect(limits.high).toBeCloseTo(4.2 + 0.1 * value, 11);
  },
);

test('the textbook sleep data of Student (1908): mean 1.58, SE 0.38896, df 9 gives 0.7001 to 2.4599', () => {
  // Differences 1.2 2.4 1.3 1.3 0 1 1.8 0.8 4.6 1.4; R: t.test(extra ~ group, paired = TRUE).
  const differences = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
  const mean = differences.reduce((sum, d) => sum + d, 0) / 10;
  const squares = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0);
  const limits = tInterval(mean, Math.sqrt(squares / 9 / 10), 9, 0.95)!;
  expect(limits.low).toBeCloseTo(0.7001142, 7);
  expect(limits.high).toBeCloseTo(2.4598858, 7);
});

test('moves with the mean, widens with level and standard error, narrows with df', () => {
  const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
  const df = fc.double({ min: 1, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(positive, df, fc.double({ min: 0.5, max: 0.99, noNaN: true }), (se, d, level) => {
      const half = (...args: [number, number, number]) => tInterval(0, ...args)!.high;
      const limits = tInterval(10, se, d, level)!;
      return (
        Math.abs(limits.low + limits.high - 20) < 1e-9 * half(se, d, level) + 1e-9 &&
        half(se, d, level) < half(se, d, level + 0.005) &&
        half(se, d, level) < half(1.01 * se, d, level) &&
        half(se, 2 * d, level) < half(se, d, level)
      );
    }),
  );
});

test.each([
  [0.1, 0.9],
  [0.1, 0],
  [0.1, Number.NaN],
  [0, 10],
  [-1, 10],
  [Number.NaN, 10],
  [Number.POSITIVE_INFINITY, 10],
])('no interval from standard error %s with df %s', (standardError, df) => {
  expect(tInterval(4.2, standardError, df, 0.95)).toBeNull();
});
