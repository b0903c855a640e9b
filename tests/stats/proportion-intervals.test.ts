import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPORTION_INTERVALS, type ProportionIntervalId } from '../../src/stats/proportion-intervals.js';
import { oracle } from './oracle.js';

interface Row {
  method: ProportionIntervalId;
  x: number;
  n: number;
  level: number;
  low: number | null;
  high: number | null;
}
const { intervals } = oracle<{ intervals: Row[] }>('proportion-intervals.json');
const ids = Object.keys(PROPORTION_INTERVALS) as ProportionIntervalId[];

const share = fc.double({ min: 0, max: 1, noNaN: true });
const size = fc.double({ min: 1, max: 1e5, noNaN: true });
const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe.each(ids)('%s', (id) => {
  const interval = PROPORTION_INTERVALS[id];
  const rows = intervals.filter((row) => row.method === id);

  test('agrees with R over the grid, n = 1, x = 0, x = n and non-integer n included', () => {
    expect(rows.length).toBeGreaterThan(200);
    for (const row of rows) {
      const limits = interval(row.x / row.n, row.n, row.level);
      const where = JSON.stringify(row);
      if (row.low === null || row.high === null) {
        expect(limits, where).toBeNull();
      } else {
        expect(Math.abs(limits!.low - row.low), where).toBeLessThan(1e-11);
        expect(Math.abs(limits!.high - row.high), where).toBeLessThan(1e-11);
      }
    }
  });

  test('low ≤ p ≤ high within 0…1', () => {
    fc.assert(
      fc.property(share, size, level, (p, n, l) => {
        const limits = interval(p, n, l);
        if (limits === null) return id === 'wald' && (p < 1e-12 || p > 1 - 1e-12);
        const noise = 1e-12;
        return 0 <= limits.low && limits.low <= p + noise && p - noise <= limits.high && limits.high <= 1;
      }),
    );
  });

  test('counting the failures instead mirrors the limits', () => {
    fc.assert(
      fc.property(share, size, level, (p, n, l) => {
        const limits = interval(p, n, l);
        const mirrored = interval(1 - p, n, l);
        if (limits === null || mirrored === null) return limits === mirrored;
        return (
          Math.abs(limits.low - (1 - mirrored.high)) < 1e-9 &&
          Math.abs(limits.high - (1 - mirrored.low)) < 1e-9
        );
      }),
    );
  });

  test('a higher level is wider', () => {
    fc.assert(
      fc.property(share, size, level, fc.double({ min: 1e-4, max: 0.5, noNaN: true }), (p, n, l, step) => {
        const narrow = interval(p, n, l);
        const wide = interval(p, n, l + (1 - l) * step);
        if (narrow === null || wide === null) return narrow === wide;
        return wide.low <= narrow.low + 1e-12 && narrow.high <= wide.high + 1e-12;
      }),
    );
  });

  test('more observations of the same share, whole or not, are narrower', () => {
    fc.assert(
      fc.property(share, size, level, fc.double({ min: 1.001, max: 4, noNaN: true }), (p, n, l, factor) => {
        const few = interval(p, n, l);
        const many = interval(p, n * factor, l);
        if (few === null || many === null) return few === many;
        return many.high - many.low <= few.high - few.low + 1e-12;
      }),
    );
  });

  test('a census leaves nothing open', () => {
    expect(interval(0.84, Number.POSITIVE_INFINITY, 0.95)).toEqual({ low: 0.84, high: 0.84 });
    expect(interval(1, Number.POSITIVE_INFINITY, 0.95)).toEqual({ low: 1, high: 1 });
  });

  test('a share that is 0 or 1 but for the rounding of weights counts as 0 or 1', () => {
    expect(interval(1 + 4e-16, 20, 0.95)).toEqual(interval(1, 20, 0.95));
    expect(interval(1 - 4e-16, 20, 0.95)).toEqual(interval(1, 20, 0.95));
    expect(interval(-4e-16, 20, 0.95)).toEqual(interval(0, 20, 0.95));
  });

  test('shares, sizes and levels that cannot be are refused', () => {
    for (const p of [-0.01, 1.01, 84, Number.NaN]) expect(() => interval(p, 50, 0.95)).toThrow(RangeError);
    for (const n of [0, -3, Number.NaN]) expect(() => interval(0.5, n, 0.95)).toThrow(RangeError);
    for (const l of [0, 1, 95]) expect(() => interval(0.5, 50, l)).toThrow(RangeError);
  });
});

test('Clopper–Pearson has a closed form at x = 0 and x = n', () => {
  const exact = PROPORTION_INTERVALS['clopper-pearson'];
  const high = 1 - 0.025 ** (1 / 30);
  expect(exact(0, 30, 0.95)!.high).toBeCloseTo(high, 13);
  expect(exact(1, 30, 0.95)!.low).toBeCloseTo(1 - high, 13);
});

test('Wilson 42 of 50 as published: .7149 to .9166', () => {
  const { low, high } = PROPORTION_INTERVALS.wilson(0.84, 50, 0.95)!;
  expect(low).toBeCloseTo(0.7149, 4);
  expect(high).toBeCloseTo(0.9166, 4);
});

test('Wilson’s limits solve the score equation', () => {
  fc.assert(
    fc.property(share, size, (p, n) => {
      const z = 1.6448536269514722;
      const limits = PROPORTION_INTERVALS.wilson(p, n, 0.9)!;
      return [limits.low, limits.high].every(
        (limit) => Math.abs(n * (p - limit) ** 2 - z ** 2 * limit * (1 - limit)) < 1e-9 * n,
      );
    }),
  );
});

test('Agresti–Coull is never narrower than Wilson', () => {
  fc.assert(
    fc.property(share, size, level, (p, n, l) => {
      const inner = PROPORTION_INTERVALS.wilson(p, n, l)!;
      const outer = PROPORTION_INTERVALS['agresti-coull'](p, n, l)!;
      return outer.low <= inner.low + 1e-12 && inner.high <= outer.high + 1e-12;
    }),
  );
});
