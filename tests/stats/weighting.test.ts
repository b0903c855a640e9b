import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveSize, kishDesignEffect } from '../../src/stats/weighting.js';

const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
const squares = (values: number[]) => sumOf(values.map((value) => value ** 2));

test('weights .5 .5 1 1 1 2 2: design effect 1.2578, effective size 5.565', () => {
  const weights = [0.5, 0.5, 1, 1, 1, 2, 2];
  expect(kishDesignEffect(7, sumOf(weights), squares(weights))).toBeCloseTo(1.2578, 4);
  expect(effectiveSize(sumOf(weights), squares(weights))).toBeCloseTo(5.565, 3);
});

test('equal weights cost nothing, and no weights cost more than they are', () => {
  const weights = fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(weights, fc.double({ min: 0.01, max: 100, noNaN: true }), (ws, constant) => {
      const n = ws.length;
      const effect = kishDesignEffect(n, sumOf(ws), squares(ws));
      const size = effectiveSize(sumOf(ws), squares(ws));
      const scaled = ws.map((w) => w * constant);
      return (
        effect >= 1 - 1e-12 &&
        size >= 1 - 1e-12 &&
        size <= n + 1e-9 &&
        Math.abs(effect * size - n) < 1e-9 * n &&
        Math.abs(kishDesignEffect(n, sumOf(scaled), squares(scaled)) - effect) < 1e-9 * effect &&
        Math.abs(effectiveSize(n * constant, n * constant ** 2) - n) < 1e-9 * n
      );
    }),
  );
});

test('no observations are worth 0, and have no design effect', () => {
  expect(effectiveSize(0, 0)).toBe(0);
  expect(() => kishDesignEffect(0, 0, 0)).toThrow(RangeError);
});
