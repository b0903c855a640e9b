import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adjustedWald,
  bootstrapTrinomial,
  scoreTrinomial,
  TRINOMIAL_INTERVALS,
  type TrinomialIntervalId,
  trinomialVariance,
  waldTrinomial,
  waldTrinomialNMinus1,
} from '../../src/stats/trinomial-intervals.js';
import { oracle } from './oracle.js';

interface Row {
  method: TrinomialIntervalId;
  up: number;
  middle: number;
  down: number;
  level: number;
  low: number | null;
  high: number | null;
}
const { intervals } = oracle<{ intervals: Row[] }>('trinomial.json');
const ids = Object.keys(TRINOMIAL_INTERVALS) as TrinomialIntervalId[];

const shares = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b]) => ({ up: Math.min(a, b), down: 1 - Math.max(a, b) }));
const size = fc.double({ min: 1.5, max: 1e5, noNaN: true });
const level = fc.double({ min: 0.86, max: 0.999, noNaN: true });

function inPoints(limits: { low: number; high: number } | null): { centre: number; half: number } {
  return { centre: 50 * (limits!.low + limits!.high), half: 50 * (limits!.high - limits!.low) };
}

describe('published worked values, in points', () => {
  test('200 up, 200 neither, 100 down at 95 %', () => {
    const observed = { up: 0.4, down: 0.2 };
    const wald = inPoints(waldTrinomial(observed, 500, 0.95));
    expect(wald.centre).toBeCloseTo(20, 10);
    expect(wald.half).toBeCloseTo(6.56, 2);
    const adjusted = inPoints(adjustedWald(observed, 500, 0.95));
    expect(adjusted.centre).toBeCloseTo(19.88, 2);
    expect(adjusted.half).toBeCloseTo(6.54, 2);
  });
  test('19 up, 10 neither, 7 down at 95 %', () => {
    const adjusted = inPoints(adjustedWald({ up: 19 / 36, down: 7 / 36 }, 36, 0.95));
    expect(adjusted.centre).toBeCloseTo(30.77, 2);
    expect(adjusted.half).toBeCloseTo(24.52, 2);
  });
  test('n − 1 for n widens Wald by √(n/(n − 1))', () => {
    const observed = { up: 0.4, down: 0.2 };
    const ratio =
      inPoints(waldTrinomialNMinus1(observed, 500, 0.95)).half /
      inPoints(waldTrinomial(observed, 500, 0.95)).half;
    expect(ratio).toBeCloseTo(Math.sqrt(500 / 499), 12);
  });
});

describe.each(ids)('%s', (id) => {
  const interval = TRINOMIAL_INTERVALS[id];

  test('agrees with R, all alike, one observation and non-integer counts included', () => {
    const rows = intervals.filter((row) => row.method === id);
    expect(rows.length).toBeGreaterThan(80);
    for (const row of rows) {
      const n = row.up + row.middle + row.down;
      const limits = interval({ up: row.up / n, down: row.down / n }, n, row.level);
      const where = JSON.stringify(row);
      if (row.low === null || row.high === null) {
        expect(limits, where).toBeNull();
      } else {
        expect(Math.abs(limits!.low - row.low), where).toBeLessThan(1e-10);
        expect(Math.abs(limits!.high - row.high), where).toBeLessThan(1e-10);
      }
    }
  });

  test('exchanging up and down negates the limits and exchanges them', () => {
    fc.assert(
      fc.property(shares, size, level, ({ up, down }, n, l) => {
        const limits = interval({ up, down }, n, l);
        const exchanged = interval({ up: down, down: up }, n, l);
        if (limits === null || exchanged === null) return limits === exchanged;
        return Math.abs(limits.low + exchanged.high) < 1e-14 && Math.abs(limits.high + exchanged.low) < 1e-14;
      }),
    );
  });

  test('low ≤ difference ≤ high within −1…1, for two observations or more at 95 %', () => {
    fc.assert(
      fc.property(shares, size, fc.double({ min: 0.95, max: 0.999, noNaN: true }), ({ up, down }, n, l) => {
        const limits = interval({ up, down }, n, l);
        if (limits === null) return id.startsWith('wald');
        const difference = up - down;
        const noise = 1e-12;
        return (
          -1 <= limits.low &&
          limits.low <= difference + noise &&
          difference - noise <= limits.high &&
          limits.high <= 1
        );
      }),
    );
  });

  test('a higher level is wider', () => {
    fc.assert(
      fc.property(shares, size, level, fc.double({ min: 1e-4, max: 0.5, noNaN: true }), (s, n, l, step) => {
        const narrow = interval(s, n, l);
        const wide = interval(s, n, l + (1 - l) * step);
        if (narrow === null || wide === null) return narrow === wide;
        return wide.low <= narrow.low + 1e-12 && narrow.high <= wide.high + 1e-12;
      }),
    );
  });

  test('more observations of the same shares, whole or not, are narrower', () => {
    fc.assert(
      fc.property(shares, size, level, fc.double({ min: 1.01, max: 4, noNaN: true }), (s, n, l, factor) => {
        const few = interval(s, n, l);
        const many = interval(s, n * factor, l);
        if (few === null || many === null) return few === many;
        return many.high - many.low <= few.high - few.low + 1e-12;
      }),
    );
  });

  test('a census leaves nothing open', () => {
    expect(interval({ up: 0.5, down: 0.25 }, Number.POSITIVE_INFINITY, 0.95)).toEqual({
      low: 0.25,
      high: 0.25,
    });
  });

  test('shares that are 1 but for the rounding of weights count as 1', () => {
    expect(interval({ up: 1 + 4e-16, down: 0 }, 20, 0.95)).toEqual(interval({ up: 1, down: 0 }, 20, 0.95));
    expect(interval({ up: 1e-17, down: 1 - 4e-16 }, 20, 0.95)).toEqual(
      interval({ up: 0, down: 1 }, 20, 0.95),
    );
  });

  test('shares, sizes and levels that cannot be are refused', () => {
    expect(() => interval({ up: 0.7, down: 0.4 }, 50, 0.95)).toThrow(RangeError);
    expect(() => interval({ up: -0.1, down: 0.4 }, 50, 0.95)).toThrow(RangeError);
    expect(() => interval({ up: 40, down: 20 }, 50, 0.95)).toThrow(RangeError);
    expect(() => interval({ up: 0.4, down: 0.2 }, 0, 0.95)).toThrow(RangeError);
    expect(() => interval({ up: 0.4, down: 0.2 }, 50, 95)).toThrow(RangeError);
  });
});

describe('when all observations are alike', () => {
  const alike = [
    { up: 1, down: 0 },
    { up: 0, down: 1 },
    { up: 0, down: 0 },
  ];
  test.each(alike)('Wald has no answer, the others have width: $up up, $down down', (observed) => {
    expect(waldTrinomial(observed, 40, 0.95)).toBeNull();
    expect(waldTrinomialNMinus1(observed, 40, 0.95)).toBeNull();
    for (const interval of [adjustedWald, scoreTrinomial]) {
      const { low, high } = interval(observed, 40, 0.95)!;
      expect(high - low).toBeGreaterThan(0.05);
    }
  });
  test('the score interval has a closed form there', () => {
    const z2 = 1.959963984540054 ** 2;
    const allUp = scoreTrinomial({ up: 1, down: 0 }, 10, 0.95)!;
    expect(allUp.high).toBe(1);
    expect(allUp.low).toBeCloseTo((10 - z2) / (10 + z2), 13);
    const noneEither = scoreTrinomial({ up: 0, down: 0 }, 10, 0.95)!;
    expect(noneEither.high).toBeCloseTo(z2 / (10 + z2), 13);
    expect(noneEither.low).toBe(-noneEither.high);
  });
  test('n − 1 of one observation is nothing', () => {
    expect(waldTrinomialNMinus1({ up: 0.5, down: 0.5 }, 1, 0.95)).toBeNull();
  });
});

test('without any down, the upper score limit is Wilson’s', async () => {
  const { wilson } = await import('../../src/stats/proportion-intervals.js');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), size, level, (up, n, l) => {
      const score = scoreTrinomial({ up, down: 0 }, n, l)!;
      const allOrNone = wilson(up, n, l)!;
      // With no down at all the restricted share of down is 0 above the estimate: a proportion's own test.
      return Math.abs(score.high - allOrNone.high) < 1e-9;
    }),
  );
});

test('adjusted Wald leaves a one-sided result outside exactly when z² < 2(n + 3)/(n + 1), as documented', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 500, noNaN: true }),
      fc.double({ min: 0.5, max: 5, noNaN: true }),
      (n, z2) => {
        fc.pre(Math.abs(z2 - (2 * (n + 3)) / (n + 1)) > 1e-6);
        // The level whose squared z is z2 is found by the caller's own search, not by our quantile.
        const l = levelOfZ(Math.sqrt(z2));
        const { high } = adjustedWald({ up: 1, down: 0 }, n, l)!;
        return high < 1 === z2 < (2 * (n + 3)) / (n + 1);
      },
    ),
  );
});

test('the trinomial variance is that of scores +1, 0 and −1', () => {
  fc.assert(
    fc.property(shares, ({ up, down }) => {
      const mean = up - down;
      const bySquares = up * (1 - mean) ** 2 + (1 - up - down) * mean ** 2 + down * (-1 - mean) ** 2;
      return Math.abs(trinomialVariance({ up, down }) - bySquares) < 1e-14;
    }),
  );
});

describe('bootstrap', () => {
  const counts = { up: 200, middle: 200, down: 100 };
  test('comes close to Wald in a large sample', () => {
    const limits = bootstrapTrinomial(counts, 0.95, { seed: 7, replicates: 20_000 })!;
    const wald = waldTrinomial({ up: 0.4, down: 0.2 }, 500, 0.95)!;
    // The standard error of a 2.5 % quantile from 20,000 draws is 0.0006 here, the grid of d is 0.002.
    expect(Math.abs(limits.low - wald.low)).toBeLessThan(0.004);
    expect(Math.abs(limits.high - wald.high)).toBeLessThan(0.004);
  });
  test('the same seed gives the same limits, another seed others, another level others', () => {
    const twice = [1, 2].map(() => bootstrapTrinomial(counts, 0.95, { seed: 3, replicates: 500 }));
    expect(twice[0]).toEqual(twice[1]);
    const seeds = [1, 2, 3, 4, 5].map(
      (seed) => bootstrapTrinomial(counts, 0.95, { seed, replicates: 500 })!.low,
    );
    expect(new Set(seeds).size).toBeGreaterThan(1);
    const narrow = bootstrapTrinomial(counts, 0.5, { seed: 3, replicates: 500 })!;
    expect(narrow.high - narrow.low).toBeLessThan(twice[0]!.high - twice[0]!.low);
  });
  test('all alike: no answer', () => {
    for (const alike of [
      { up: 9, middle: 0, down: 0 },
      { up: 0, middle: 9, down: 0 },
      { up: 0, middle: 0, down: 9 },
      { up: 0, middle: 0, down: 0 },
    ]) {
      expect(bootstrapTrinomial(alike, 0.95, { seed: 1, replicates: 100 })).toBeNull();
    }
  });
  test('ten million observations are no slower than their standard deviation asks', () => {
    const many = { up: 5_000_000, middle: 3_000_000, down: 2_000_000 };
    const limits = bootstrapTrinomial(many, 0.95, { seed: 1, replicates: 200 })!;
    expect(limits.low).toBeGreaterThan(0.299);
    expect(limits.high).toBeLessThan(0.301);
  });
  test('what cannot be resampled is refused', () => {
    expect(() => bootstrapTrinomial({ ...counts, up: 1.5 }, 0.95, { seed: 1, replicates: 10 })).toThrow(
      RangeError,
    );
    expect(() => bootstrapTrinomial({ ...counts, up: -1 }, 0.95, { seed: 1, replicates: 10 })).toThrow(
      RangeError,
    );
    expect(() => bootstrapTrinomial(counts, 0.95, { seed: 1, replicates: 0 })).toThrow(RangeError);
    expect(() => bootstrapTrinomial(counts, 0.95, { seed: -1, replicates: 10 })).toThrow(RangeError);
    expect(() => bootstrapTrinomial(counts, 95, { seed: 1, replicates: 10 })).toThrow(RangeError);
  });
});

/** 2Φ(z) − 1 by Simpson's rule: the level that belongs to z, without asking the code under test. */
function levelOfZ(z: number): number {
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const steps = 2000;
  let sum = density(0) + density(z);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 0 ? 2 : 4) * density((i * z) / steps);
  return (2 * sum * z) / (3 * steps);
}
