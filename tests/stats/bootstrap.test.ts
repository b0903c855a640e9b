import { expect, test } from 'vitest';
import { percentileLimits } from '../../src/stats/bootstrap.js';

test('takes the middle part of the replicates, sorted or not', () => {
  const replicates = Array.from({ length: 101 }, (_, i) => 100 - i);
  const limits = percentileLimits(replicates, 0.9)!;
  expect(limits.low).toBeCloseTo(5, 12);
  expect(limits.high).toBeCloseTo(95, 12);
  expect(replicates[0]).toBe(100);
});

test('interpolates between replicates: R quantile(c(1, 2, 4, 8), c(.25, .75)) is 1.75 and 5', () => {
  expect(percentileLimits([8, 1, 4, 2], 0.5)).toEqual({ low: 1.75, high: 5 });
});

test('nothing to sort, no limits; no level, no limits either', () => {
  expect(percentileLimits([], 0.95)).toBeNull();
  expect(() => percentileLimits([1, 2], 95)).toThrow(RangeError);
});
