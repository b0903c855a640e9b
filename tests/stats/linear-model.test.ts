import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Collinearity,
  constantVariables,
  findCollinear,
  fitLinear,
  SMALLEST_TOLERANCE,
} from '../../src/stats/linear-model.js';
import { type CentredMoments, centre } from '../../src/stats/moments.js';
import { seededRandom } from '../../src/stats/random.js';
import { oracle, relativeError } from './oracle.js';
import { meansOfRows, momentsOfRows, sumsOfRows } from './sums-of-rows.js';

interface Case {
  name: string;
  y: number[];
  x: number[][];
  weights: number[] | null;
  rSquared: number;
  adjustedRSquared: number;
  residualSd: number;
  degreesOfFreedom: number;
  intercept: number;
  coefficients: number[];
  standardErrors: number[];
  betas: number[];
  varianceInflation: number[];
}
const { cases } = oracle<{ cases: Case[] }>('importance.json');

interface Certified {
  name: string;
  powers?: number;
  x: number[] | number[][];
  y: number[];
  certified: { coefficients: number[]; standardErrors: number[]; residualSd: number; rSquared: number };
}
const nist = JSON.parse(
  readFileSync(new URL('../../fixtures/worked/nist-strd.json', import.meta.url), 'utf8'),
) as { sets: Certified[] };

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const fitAll = (moments: CentredMoments) => fitLinear(moments, moments.size - 1, upTo(moments.size - 1));

/** Rows of independent uniform numbers, for predictors that tests then make depend on each other. */
function noise(seed: number, n: number, columns: number): number[][] {
  const random = seededRandom(seed);
  return upTo(n).map(() => upTo(columns).map(() => random.uniform()));
}
const collinearOf = (rows: number[][]) => findCollinear(momentsOfRows(rows), upTo(rows[0]!.length));
const named = (found: Collinearity[]) => found.map(({ predictor, on }) => [predictor, ...on]);

describe('least squares, as lm of R', () => {
  test.each(cases)('$name', (expected) => {
    const rows = expected.x.map((row, observation) => [...row, expected.y[observation]!]);
    const model = fitAll(momentsOfRows(rows, expected.weights ?? undefined));
    expect(model.n).toBe(rows.length);
    expect(model.k).toBe(expected.x[0]!.length);
    expect(model.degreesOfFreedom).toBe(expected.degreesOfFreedom);
    for (const key of ['rSquared', 'adjustedRSquared', 'residualSd', 'intercept'] as const) {
      expect(relativeError(model[key], expected[key]), key).toBeLessThan(1e-10);
    }
    for (const key of ['coefficients', 'standardErrors', 'betas', 'varianceInflation'] as const) {
      expected[key].forEach((value, i) => {
        expect(relativeError(model[key][i]!, value), `${key} ${i}`).toBeLessThan(1e-9);
      });
    }
    expect(relativeError(model.residualVariance, expected.residualSd ** 2)).toBeLessThan(1e-10);
  });

  test('the example of the documentation', () => {
    const model = fitAll(
      momentsOfRows([
        [1, 2],
        [2, 4],
        [3, 5],
        [4, 9],
      ]),
    );
    expect(model.intercept).toBeCloseTo(-0.5, 12);
    expect(model.coefficients[0]).toBeCloseTo(2.2, 12);
    expect(model.rSquared).toBeCloseTo(0.9308, 4);
    expect(model.standardErrors[0]).toBeCloseTo(0.4243, 4);
  });

  test('without predictors the mean is left, and the variance about it', () => {
    const { intercept, rSquared, residualVariance } = fitLinear(momentsOfRows([[1], [2], [6]]), 0, []);
    expect([intercept, rSquared, residualVariance]).toEqual([3, 0, 7]);
  });
});

/**
 * Certified digits of the worst coefficient and standard error that must come out: about the means, about
 * points 0.3 standard deviations away from them, and about zero. Null: refused. A coefficient of Wampler's
 * polynomials can be a millionth of the others when standardised, and has fewer digits by that.
 */
const DIGITS: Record<string, { means: number | null; near: number | null; zero: number | null }> = {
  Norris: { means: 10, near: 10, zero: 10 },
  Longley: { means: 10, near: 10, zero: null },
  Filip: { means: null, near: null, zero: null },
  Wampler1: { means: 6, near: 6, zero: 6 },
  Wampler2: { means: 8, near: 8, zero: 8 },
  Wampler3: { means: 6, near: 6, zero: 6 },
  Wampler4: { means: 6, near: 5, zero: 6 },
  Wampler5: { means: 5, near: 5, zero: 6 },
};

describe('certified values of NIST', () => {
  const origins = ['means', 'near', 'zero'] as const;
  const all = nist.sets.flatMap((set) => origins.map((origin) => ({ ...set, origin })));
  test.each(all)('$name, sums about $origin', ({ name, powers, x, y, certified, origin }) => {
    const rows = y.map((outcome, o) => {
      const row = x[o]!;
      const predictors = Array.isArray(row) ? row : upTo(powers!).map((power) => row ** (power + 1));
      return [...predictors, outcome];
    });
    const means = meansOfRows(rows);
    const near = means.map(
      (mean, i) =>
        mean + 0.3 * Math.sqrt(rows.reduce((sum, row) => sum + (row[i]! - mean) ** 2, 0) / rows.length),
    );
    const moments = momentsOfRows(rows, undefined, { means, near, zero: means.map(() => 0) }[origin]);
    const predictors = upTo(rows[0]!.length - 1);

    const digits = DIGITS[name]![origin];
    const collinear = findCollinear(moments, predictors);
    expect(constantVariables(moments, predictors)).toEqual([]);
    if (digits === null) {
      expect(collinear.length).toBeGreaterThan(1);
      expect(() => fitAll(moments)).toThrow(RangeError);
      return;
    }
    expect(collinear).toEqual([]);
    const model = fitAll(moments);
    expect(relativeError(model.rSquared, certified.rSquared)).toBeLessThan(1e-12);
    [model.intercept, ...model.coefficients].forEach((coefficient, i) => {
      expect(relativeError(coefficient, certified.coefficients[i]!), `B${i}`).toBeLessThan(10 ** -digits);
    });
    if (certified.residualSd === 0) {
      // An exact fit: what is left is rounding, and no digit of it is shown.
      expect(model.residualSd).toBeNaN();
      expect([...model.standardErrors].every(Number.isNaN)).toBe(true);
      return;
    }
    expect(relativeError(model.residualSd, certified.residualSd)).toBeLessThan(1e-10);
    model.standardErrors.forEach((error, i) => {
      expect(relativeError(error, certified.standardErrors[i + 1]!), `error ${i}`).toBeLessThan(1e-10);
    });
  });
  test('every set is among them', () => {
    expect(nist.sets.map(({ name }) => name)).toEqual(Object.keys(DIGITS));
  });
});

describe('what a linear model may not depend on', () => {
  const sample = fc
    .tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 12, max: 40 }), fc.integer({ min: 1, max: 4 }))
    .map(([seed, n, k]) => noise(seed, n, k + 1));

  test('units: scaling and shifting variables changes coefficients by just that', () => {
    fc.assert(
      fc.property(
        sample,
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        fc.integer({ min: -1000, max: 1000 }),
        (rows, factor, shift) => {
          const plain = fitAll(momentsOfRows(rows));
          const changed = fitAll(
            momentsOfRows(rows.map((row) => [factor * (row[0]! + shift), ...row.slice(1)])),
          );
          expect(changed.rSquared).toBeCloseTo(plain.rSquared, 9);
          expect(changed.betas[0]).toBeCloseTo(plain.betas[0]!, 8);
          // A coefficient near 0 has the digits of its standard error.
          const error = plain.standardErrors[0]!;
          expect(Math.abs(changed.coefficients[0]! * factor - plain.coefficients[0]!)).toBeLessThan(
            1e-8 * error,
          );
          expect(relativeError(changed.standardErrors[0]! * factor, error)).toBeLessThan(1e-8);
        },
      ),
    );
  });

  test('order: permuting predictors permutes the answer', () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const moments = momentsOfRows(rows);
        const k = moments.size - 1;
        const forwards = fitLinear(moments, k, upTo(k));
        const backwards = fitLinear(moments, k, upTo(k).reverse());
        for (const key of ['coefficients', 'standardErrors', 'betas', 'varianceInflation'] as const) {
          backwards[key].reverse().forEach((value, i) => {
            expect(value, key).toBeCloseTo(forwards[key][i]!, 10);
          });
        }
      }),
    );
  });

  test('the size of weights: four times all of them changes nothing', () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const weights = rows.map((_, i) => 1 + (i % 3));
        const once = fitAll(momentsOfRows(rows, weights));
        const fourfold = fitAll(
          momentsOfRows(
            rows,
            weights.map((weight) => 4 * weight),
          ),
        );
        expect(fourfold).toEqual(once);
      }),
    );
  });

  test('residuals sum to zero with each predictor, and their squares are the residual variance', () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const k = rows[0]!.length - 1;
        const { intercept, coefficients, residualVariance, degreesOfFreedom } = fitAll(momentsOfRows(rows));
        const residuals = rows.map((row) =>
          coefficients.reduce((rest, coefficient, j) => rest - coefficient * row[j]!, row[k]! - intercept),
        );
        const against = (j: number) => rows.reduce((sum, row, o) => sum + residuals[o]! * row[j]!, 0);
        for (let j = 0; j < k; j++) expect(against(j)).toBeCloseTo(0, 10);
        const squares = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
        expect(relativeError(residualVariance, squares / degreesOfFreedom)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('what is refused', () => {
  test('a variable that does not vary', () => {
    const moments = momentsOfRows(noise(1, 20, 3).map(([a, b, c]) => [a!, 7.3, b!, c!]));
    expect(constantVariables(moments, [0, 1, 2, 3])).toEqual([1]);
    expect(constantVariables(moments, [2, 3])).toEqual([]);
    expect(() => fitLinear(moments, 3, [0, 1])).toThrow(/Variable 1 does not vary/);
    expect(() => fitLinear(moments, 1, [0])).toThrow(/Variable 1 does not vary/);
    expect(() => findCollinear(moments, [0, 1])).toThrow(RangeError);
    expect(fitLinear(moments, 3, [0, 2]).k).toBe(2);
  });

  test('moments that are not finite', () => {
    const moments = momentsOfRows(noise(2, 20, 3));
    moments.products[1] = Number.NaN;
    expect(() => fitAll(moments)).toThrow(RangeError);
    moments.products[0] = Number.POSITIVE_INFINITY;
    expect(() => fitAll(moments)).toThrow(RangeError);
  });

  test('more predictors than observations can tell apart', () => {
    expect(() => fitAll(momentsOfRows(noise(3, 4, 5)))).toThrow(/combination of others/);
    const { degreesOfFreedom, standardErrors, adjustedRSquared, residualVariance, rSquared } = fitAll(
      momentsOfRows(noise(3, 5, 5)),
    );
    expect(degreesOfFreedom).toBe(0);
    expect(rSquared).toBeCloseTo(1, 12);
    expect([adjustedRSquared, residualVariance, ...standardErrors].every(Number.isNaN)).toBe(true);
  });

  test('digits: what is not refused has six of them, however near to collinear', () => {
    // The outcome is an exact combination, so that the right coefficients are known.
    let refused = 0;
    let fitted = 0;
    for (let power = 0; power < 40; power++) {
      const distance = 10 ** (-power / 5);
      const rows = noise(power, 60, 4).map(([a, b, c, e]) => {
        const near = a! + b! + distance * (e! - 0.5);
        return [a!, b!, c!, near, a! + 2 * b! - c! + near];
      });
      const moments = momentsOfRows(rows);
      if (findCollinear(moments, upTo(4)).length > 0) {
        refused++;
        expect(() => fitAll(moments)).toThrow(RangeError);
        continue;
      }
      fitted++;
      const { coefficients, varianceInflation } = fitAll(moments);
      expect(Math.max(...varianceInflation)).toBeLessThanOrEqual(1 / SMALLEST_TOLERANCE);
      [1, 2, -1, 1].forEach((expected, i) => {
        expect(relativeError(coefficients[i]!, expected), `distance ${distance}`).toBeLessThan(1e-6);
      });
    }
    expect(refused).toBeGreaterThan(5);
    expect(fitted).toBeGreaterThan(5);
  });

  test('digits that sums about a distant point have lost', () => {
    const rows = noise(5, 50, 3).map(([a, b, c]) => [1.7e9 + a!, b!, 2 * a! + c!]);
    expect(fitAll(momentsOfRows(rows)).k).toBe(2);
    const raw = centre(sumsOfRows(rows));
    const isConstant = constantVariables(raw, [0]).length > 0;
    expect(isConstant || findCollinear(raw, [0, 1]).length > 0).toBe(true);
    expect(() => fitAll(raw)).toThrow(RangeError);
  });
});

describe('predictors that say the same', () => {
  test('copies, whatever their units', () => {
    const rows = noise(11, 30, 3).map(([a, b, c]) => [a!, b!, 40 - 1000 * a!, c!]);
    expect(collinearOf(rows)).toEqual([
      { predictor: 0, on: [2], varianceInflation: Number.POSITIVE_INFINITY },
      { predictor: 2, on: [0], varianceInflation: Number.POSITIVE_INFINITY },
    ]);
  });
  test('a sum and what it is the sum of', () => {
    const rows = noise(12, 30, 4).map(([a, b, c, d]) => [d!, a!, b!, a! + b!, c!]);
    expect(named(collinearOf(rows))).toEqual([
      [1, 2, 3],
      [2, 1, 3],
      [3, 1, 2],
    ]);
  });
  test('a sum in which one part is small', () => {
    const rows = noise(13, 30, 3).map(([a, b, c]) => [a!, 0.01 * b!, a! + 0.01 * b!, c!]);
    expect(named(collinearOf(rows))).toEqual([
      [0, 1, 2],
      [1, 0, 2],
      [2, 0, 1],
    ]);
  });
  test('shares that sum to a constant', () => {
    const rows = noise(14, 30, 4).map((row) => {
      const total = row.reduce((sum, value) => sum + value, 0);
      return row.map((value) => (100 * value) / total);
    });
    expect(named(collinearOf(rows))).toEqual([
      [0, 1, 2, 3],
      [1, 0, 2, 3],
      [2, 0, 1, 3],
      [3, 0, 1, 2],
    ]);
  });
  test('two relations at once are kept apart', () => {
    const rows = noise(15, 40, 4).map(([a, b, c, d]) => [a!, 3 * a! + 1, b!, c!, b! - c!, d!]);
    expect(named(collinearOf(rows))).toEqual([
      [0, 1],
      [1, 0],
      [2, 3, 4],
      [3, 2, 4],
      [4, 2, 3],
    ]);
  });
  test('three copies', () => {
    const rows = noise(16, 40, 2).map(([a, b]) => [b!, a!, a!, a!]);
    expect(named(collinearOf(rows)).map(([predictor]) => predictor)).toEqual([1, 2, 3]);
  });
  test('nearly the same, and the inflation that says how nearly', () => {
    const rows = noise(17, 200, 3).map(([a, b, c]) => [a!, a! + 1e-5 * b!, c!]);
    const found = collinearOf(rows);
    expect(named(found)).toEqual([
      [0, 1],
      [1, 0],
    ]);
    // The variances of two independent uniform numbers are equal: 1e10, but for the luck of 200 of them.
    for (const { varianceInflation } of found)
      expect(Math.abs(varianceInflation / 1e10 - 1)).toBeLessThan(0.3);
  });
  test('none among independent ones, and of none', () => {
    expect(collinearOf(noise(18, 30, 6))).toEqual([]);
    expect(findCollinear(momentsOfRows(noise(18, 30, 2)), [])).toEqual([]);
  });

  test('whole-number codes: what is named makes the model refuse, what is left fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(...upTo(4).map(() => fc.integer({ min: 1, max: 3 }))), {
          minLength: 7,
          maxLength: 14,
        }),
        (codes) => {
          const rows = codes.map(([a, b, c, d]) => [a!, b!, c!, a! + b! - c!, d!]);
          const moments = momentsOfRows(rows);
          const constant = constantVariables(moments, upTo(5));
          const varying = upTo(4).filter((variable) => !constant.includes(variable));
          fc.pre(!constant.includes(4) && varying.length > 0);
          const found = findCollinear(moments, varying);
          if (found.length === 0) {
            expect(fitLinear(moments, 4, varying).k).toBe(varying.length);
            return;
          }
          expect(() => fitLinear(moments, 4, varying)).toThrow(RangeError);
          for (const { predictor, on } of found) {
            expect(on).not.toContain(predictor);
            // R² of a named predictor on those it is said to depend on is 1, wherever that can be fitted.
            const others = on.map((position) => varying[position]!);
            if (findCollinear(moments, others).length > 0) continue;
            expect(fitLinear(moments, varying[predictor]!, others).rSquared).toBeCloseTo(1, 10);
          }
        },
      ),
    );
  });
});
