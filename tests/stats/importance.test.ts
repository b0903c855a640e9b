import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Correlations,
  correlationsOf,
  EXACT_LIMIT,
  firstImportances,
  lastImportances,
  nonPositive,
  prattImportances,
  relativeWeights,
  sampledShapleyValues,
  shapleyValues,
  standardisedCoefficients,
  sumOverGroups,
} from '../../src/stats/importance.js';
import { fitLinear } from '../../src/stats/linear-model.js';
import { seededRandom } from '../../src/stats/random.js';
import { oracle, relativeError } from './oracle.js';
import { momentsOfRows } from './sums-of-rows.js';

interface Case {
  name: string;
  y: number[];
  x: number[][];
  weights: number[] | null;
  correlations: number[][];
  outcomeCorrelations: number[];
  rSquared: number;
  betas: number[];
  lmg: number[];
  first: number[];
  last: number[];
  pratt: number[];
  relativeWeights: number[];
  groups: number[][] | null;
  groupedLmg: number[] | null;
}
const { cases } = oracle<{ cases: Case[] }>('importance.json');

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const sumOf = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);
const correlationsOfRows = (rows: number[][], weights?: number[]) => {
  const k = rows[0]!.length - 1;
  return correlationsOf(momentsOfRows(rows, weights), k, upTo(k));
};
const casesOf = ({ x, y, weights }: Case) =>
  correlationsOfRows(
    x.map((row, observation) => [...row, y[observation]!]),
    weights ?? undefined,
  );

function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number) {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    expect(Math.abs(actual[i]! - expected[i]!), `place ${i}`).toBeLessThan(tolerance);
  }
}

/** Predictors that share a factor with the outcome, each in its own measure. */
function related(seed: number, k: number, n = 30): number[][] {
  const random = seededRandom(seed);
  const own = upTo(k + 1).map(() => 0.3 + random.uniform());
  return upTo(n).map(() => {
    const factor = random.uniform();
    return own.map((spread) => factor + spread * random.uniform());
  });
}
const correlated = fc
  .tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 7 }))
  .map(([seed, k]) => correlationsOfRows(related(seed, k)));

function permuted({ size, predictors, outcome }: Correlations, order: number[]): Correlations {
  return {
    size,
    predictors: Float64Array.from(predictors, (_, at) => {
      const [row, column] = [order[Math.floor(at / size)]!, order[at % size]!];
      return predictors[row * size + column]!;
    }),
    outcome: Float64Array.from(order, (place) => outcome[place]!),
  };
}

const measures = {
  shapleyValues: (c: Correlations) => shapleyValues(c),
  relativeWeights,
  firstImportances,
  lastImportances,
  prattImportances,
  standardisedCoefficients,
};

describe('as all subsets of lm of R', () => {
  test.each(cases)('$name', (expected) => {
    const c = casesOf(expected);
    expectClose(c.predictors, expected.correlations.flat(), 1e-12);
    expectClose(c.outcome, expected.outcomeCorrelations, 1e-12);
    expect(nonPositive(c)).toBe(false);
    expectClose(shapleyValues(c), expected.lmg, 1e-11);
    expectClose(firstImportances(c), expected.first, 1e-12);
    expectClose(lastImportances(c), expected.last, 1e-11);
    expectClose(relativeWeights(c), expected.relativeWeights, 1e-11);
    // Longley's inflation of 1,800 leaves some digits fewer in the coefficients.
    expectClose(standardisedCoefficients(c), expected.betas, 1e-10);
    expectClose(prattImportances(c), expected.pratt, 1e-10);
    if (expected.groups !== null) {
      expectClose(shapleyValues(c, expected.groups), expected.groupedLmg!, 1e-11);
    }
  });
});

describe('the published example of three predictors', () => {
  // Correlations .6 (1 and 2), .3 (1 and 3), .4 (2 and 3); .5, .55, .35 with the outcome.
  const c: Correlations = {
    size: 3,
    predictors: Float64Array.of(1, 0.6, 0.3, 0.6, 1, 0.4, 0.3, 0.4, 1),
    outcome: Float64Array.of(0.5, 0.55, 0.35),
  };
  test('relative weights and Shapley values', () => {
    expectClose(relativeWeights(c), [0.13391, 0.17059, 0.05875], 5.01e-6);
    expectClose(shapleyValues(c), [0.13298, 0.17356, 0.05671], 5.01e-6);
    expect(Math.abs(sumOf(shapleyValues(c)) - 0.363249)).toBeLessThan(5.01e-7);
  });
  test('covariances give the same as correlations', () => {
    const deviations = [2, 0.5, 30];
    const covariances = {
      size: 3,
      predictors: c.predictors.map(
        (value, at) => value * deviations[Math.floor(at / 3)]! * deviations[at % 3]!,
      ),
      outcome: c.outcome.map((value, i) => value * deviations[i]!),
    };
    for (const measure of Object.values(measures)) expectClose(measure(covariances), measure(c), 1e-14);
    expect(sampledShapleyValues(covariances, { orders: 5, seed: 1 })).toEqual(
      sampledShapleyValues(c, { orders: 5, seed: 1 }),
    );
    expect(nonPositive(covariances)).toBe(false);
  });
});

test('the digits that relaimpo prints for swiss, the running example of Grömping (2006)', () => {
  const swiss = casesOf(cases.find(({ name }) => name === 'swiss')!);
  // Agriculture, Examination, Education, Catholic, Infant.Mortality; as remembered, not read off the print again. The
  // all-subsets regressions of R above are the warrant.
  const printed = [0.05709122, 0.17117303, 0.26013468, 0.10557015, 0.11276592];
  expectClose(shapleyValues(swiss), printed, 5.01e-9);
});

describe('what importances have in common', () => {
  test('Shapley values, relative weights and Pratt sum to R² of the linear model', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 9 }), (seed, k) => {
        const moments = momentsOfRows(related(seed, k));
        const c = correlationsOf(moments, k, upTo(k));
        const { rSquared, betas, varianceInflation } = fitLinear(moments, k, upTo(k));
        for (const measure of [shapleyValues, relativeWeights, prattImportances]) {
          expect(Math.abs(sumOf(measure(c)) - rSquared)).toBeLessThan(1e-12);
        }
        expectClose(standardisedCoefficients(c), betas, 1e-11);
        expectClose(
          lastImportances(c),
          betas.map((beta, j) => beta ** 2 / varianceInflation[j]!),
          1e-12,
        );
        for (const value of [...shapleyValues(c), ...relativeWeights(c), ...lastImportances(c)]) {
          expect(value).toBeGreaterThan(-1e-14);
        }
      }),
    );
  });

  test('permuting predictors permutes them', () => {
    fc.assert(
      fc.property(correlated, fc.infiniteStream(fc.nat()), (c, stream) => {
        const keys = upTo(c.size).map(() => stream.next().value);
        const order = upTo(c.size).sort((a, b) => keys[a]! - keys[b]!);
        for (const measure of Object.values(measures)) {
          const plain = measure(c);
          expectClose(
            measure(permuted(c, order)),
            order.map((place) => plain[place]!),
            1e-11,
          );
        }
      }),
    );
  });

  test('scaling and shifting variables changes nothing; turning one round only its coefficient', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.boolean(),
        (seed, factor, isTurned) => {
          const rows = related(seed, 4);
          const sign = isTurned ? -1 : 1;
          const c = correlationsOfRows(rows);
          const changed = correlationsOfRows(
            rows.map((row) => [sign * factor * row[0]! + 50, ...row.slice(1)]),
          );
          for (const [name, measure] of Object.entries(measures)) {
            const expected = measure(c);
            if (name === 'standardisedCoefficients') expected[0]! *= sign;
            expectClose(measure(changed), expected, 1e-9);
          }
        },
      ),
    );
  });

  test('uncorrelated predictors: all are the squared correlation', () => {
    const outcome = Float64Array.of(0.5, -0.3, 0.1, 0, 0.4);
    const c = {
      size: 5,
      predictors: Float64Array.from({ length: 25 }, (_, at) => (at % 6 === 0 ? 1 : 0)),
      outcome,
    };
    const squares = outcome.map((r) => r ** 2);
    for (const [name, measure] of Object.entries(measures)) {
      expectClose(measure(c), name === 'standardisedCoefficients' ? outcome : squares, 1e-15);
    }
    expectClose(sampledShapleyValues(c, { orders: 3, seed: 1 }).values, squares, 1e-15);
  });

  test('one predictor, and none', () => {
    const one = { size: 1, predictors: Float64Array.of(1), outcome: Float64Array.of(-0.6) };
    for (const [name, measure] of Object.entries(measures)) {
      expectClose(measure(one), [name === 'standardisedCoefficients' ? -0.6 : 0.36], 1e-15);
    }
    const none = { size: 0, predictors: new Float64Array(), outcome: new Float64Array() };
    for (const measure of Object.values(measures)) expect(measure(none)).toHaveLength(0);
  });

  test('two predictors: Shapley values are relative weights', () => {
    const r = fc.double({ min: -0.55, max: 0.55, noNaN: true });
    fc.assert(
      fc.property(r, r, r, (between, first, second) => {
        const c = {
          size: 2,
          predictors: Float64Array.of(1, between, between, 1),
          outcome: Float64Array.of(first, second),
        };
        expectClose(shapleyValues(c), relativeWeights(c), 1e-13);
      }),
    );
  });

  test('a copy shares with its twin, and together they have no more than one of them had', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 6 }), (seed, k) => {
        const rows = related(seed, k);
        const c = correlationsOfRows(rows);
        const twin = correlationsOfRows(rows.map((row) => [3 - 2 * row[0]!, ...row]));
        for (const measure of [shapleyValues, relativeWeights, prattImportances]) {
          const values = measure(twin);
          expect(values[0]).toBeCloseTo(values[1]!, 11);
          expect(sumOf(values)).toBeCloseTo(sumOf(measure(c)), 11);
        }
        // As one player the two are the one that they copy.
        const groups = [[0, 1], ...upTo(k - 1).map((other) => [other + 2])];
        expectClose(shapleyValues(twin, groups), shapleyValues(c), 1e-11);
        expectClose(lastImportances(twin).slice(0, 2), [0, 0], 1e-15);
        const betas = standardisedCoefficients(twin);
        const plain = standardisedCoefficients(c);
        expectClose(betas, [-plain[0]! / 2, plain[0]! / 2, ...plain.slice(1)], 1e-9);
      }),
    );
  });

  test('a predictor that is the sum of two others is shared out, and R² stays', () => {
    const rows = related(5, 4);
    const c = correlationsOfRows(rows);
    const more = correlationsOfRows(rows.map((row) => [row[0]! + row[1]!, ...row]));
    for (const measure of [shapleyValues, relativeWeights, prattImportances]) {
      expect(sumOf(measure(more))).toBeCloseTo(sumOf(measure(c)), 11);
    }
    expectClose(lastImportances(more).slice(0, 3), [0, 0, 0], 1e-15);
  });

  test('a predictor that does not vary explains nothing', () => {
    const rows = related(6, 3);
    const values = shapleyValues(correlationsOfRows(rows));
    const more = correlationsOfRows(rows.map(([first, ...others]) => [first!, 4, ...others]));
    expectClose(shapleyValues(more), [values[0]!, 0, values[1]!, values[2]!], 1e-12);
    expect(standardisedCoefficients(more)[1]).toBe(0);
    expect(() => correlationsOfRows(rows.map((row) => [row[0]!, 1]))).toThrow(RangeError);
    expect(() => correlationsOfRows(rows.map((row) => [Number.NaN, ...row]))).toThrow(RangeError);
  });
});

describe('groups', () => {
  // Shapley's formula over all orders of the players, from R² of the linear model.
  function overAllOrders(rows: number[][], groups: number[][]): number[] {
    const moments = momentsOfRows(rows);
    const values = groups.map(() => 0);
    const orders = (players: number[]): number[][] =>
      players.length === 0
        ? [[]]
        : players.flatMap((first) =>
            orders(players.filter((p) => p !== first)).map((rest) => [first, ...rest]),
          );
    const all = orders(upTo(groups.length));
    for (const order of all) {
      let before = 0;
      order.forEach((player, place) => {
        const present = order.slice(0, place + 1).flatMap((one) => groups[one]!);
        const { rSquared } = fitLinear(moments, moments.size - 1, present);
        values[player]! += (rSquared - before) / all.length;
        before = rSquared;
      });
    }
    return values;
  }

  test.each([
    [[[0], [1], [2], [3], [4]]],
    [[[3, 1], [0], [4, 2]]],
    [[[4], [0, 1, 2, 3]]],
    [[[0], [2, 4], [1], [3]]],
    [[[1, 0, 4], [2], [3]]],
    [[[2, 3, 4, 1, 0]]],
  ])('the average over all orders: %j', (groups) => {
    const rows = related(21, 5);
    const c = correlationsOfRows(rows);
    expectClose(shapleyValues(c, groups), overAllOrders(rows, groups), 1e-12);
    const { values, standardErrors } = sampledShapleyValues(c, { orders: 400, seed: 9 }, groups);
    overAllOrders(rows, groups).forEach((value, i) => {
      expect(Math.abs(values[i]! - value)).toBeLessThan(4 * standardErrors[i]! + 1e-12);
    });
  });
  test('a player whose first column is a copy of another player', () => {
    const rows = related(22, 2);
    const moments = momentsOfRows(rows);
    const alone = fitLinear(moments, 2, [0]).rSquared;
    const both = fitLinear(moments, 2, [0, 1]).rSquared;
    const c = correlationsOfRows(rows.map(([x, z, y]) => [x!, 5 - x!, z!, y!]));
    const expected = [alone / 2, both - alone / 2];
    expectClose(shapleyValues(c, [[0], [1, 2]]), expected, 1e-13);
    expectClose(shapleyValues(c, [[1, 2], [0]]), expected.toReversed(), 1e-13);
    expectClose(sampledShapleyValues(c, { orders: 3, seed: 1 }, [[0], [1, 2]]).values, expected, 1e-13);
  });
  test('sums of per-predictor values', () => {
    expect([...sumOverGroups([1, 2, 4, 8], [[3, 0], [1], [2]])]).toEqual([9, 2, 4]);
    expect([...sumOverGroups([1, 2], [])]).toEqual([]);
  });
});

describe('sampled Shapley values', () => {
  const c = correlationsOfRows(related(31, 9, 60));
  const exact = shapleyValues(c);

  test('lie within a few standard errors of the exact ones, and sum to R²', () => {
    const squares = upTo(40).flatMap((seed) => {
      const { values, standardErrors } = sampledShapleyValues(c, { orders: 200, seed });
      expect(sumOf(values)).toBeCloseTo(sumOf(exact), 12);
      return [...values].map((value, i) => ((value - exact[i]!) / standardErrors[i]!) ** 2);
    });
    expect(Math.max(...squares)).toBeLessThan(5 ** 2);
    // Standard errors are of the right size: the mean square of so many ratios is near 1.
    expect(Math.abs(sumOf(squares) / squares.length - 1)).toBeLessThan(0.3);
  });
  test('are the same for the same seed, and others for another', () => {
    const once = sampledShapleyValues(c, { orders: 20, seed: 4 });
    expect(sampledShapleyValues(c, { orders: 20, seed: 4 })).toEqual(once);
    expect(sampledShapleyValues(c, { orders: 20, seed: 5 })).not.toEqual(once);
  });
  test('of two players are exact: one order and its reverse are all', () => {
    const two = correlationsOfRows(related(32, 2));
    const { values, standardErrors } = sampledShapleyValues(two, { orders: 7, seed: 2 });
    expectClose(values, shapleyValues(two), 1e-14);
    expectClose(standardErrors, [0, 0], 1e-14);
  });
  test('take more players than the exact ones', () => {
    const many = correlationsOfRows(related(33, 40, 200));
    expect(() => shapleyValues(many)).toThrow(/at most 24 players, not 40/);
    const { values, standardErrors } = sampledShapleyValues(many, { orders: 50, seed: 1 });
    expect(sumOf(values)).toBeCloseTo(sumOf(relativeWeights(many)), 11);
    relativeWeights(many).forEach((weight, i) => {
      expect(Math.abs(values[i]! - weight)).toBeLessThan(0.01 + 5 * standardErrors[i]!);
    });
    const groups = upTo(10).map((g) => upTo(4).map((member) => 10 * member + g));
    expect(sumOf(shapleyValues(many, groups))).toBeCloseTo(sumOf(values), 11);
  });
});

describe('what is refused', () => {
  const c = correlationsOfRows(related(41, 3));
  const broken: [string, Correlations][] = [
    ['too few correlations', { ...c, predictors: c.predictors.slice(1) }],
    ['too few with the outcome', { ...c, outcome: c.outcome.slice(1) }],
    ['another size', { ...c, size: 2 }],
    ['NaN among predictors', { ...c, predictors: c.predictors.with(1, Number.NaN) }],
    ['infinity with the outcome', { ...c, outcome: c.outcome.with(0, Number.POSITIVE_INFINITY) }],
    ['a variance of 0', { ...c, predictors: c.predictors.with(4, 0) }],
  ];
  test.each(broken)('%s', (_, wrong) => {
    for (const measure of Object.values(measures)) expect(() => measure(wrong)).toThrow(RangeError);
    expect(() => sampledShapleyValues(wrong, { orders: 5, seed: 1 })).toThrow(RangeError);
    expect(() => nonPositive(wrong)).toThrow(RangeError);
  });
  test.each([
    [[[0], [1]]],
    [[[0], [1], [1, 2]]],
    [[[0, 1], [2], []]],
    [[[0, 1], [3]]],
    [[[0, 1], [1.5]]],
    [[[0, 0, 1, 2]]],
  ])('groups %j', (groups) => {
    expect(() => shapleyValues(c, groups)).toThrow(RangeError);
    expect(() => sampledShapleyValues(c, { orders: 5, seed: 1 }, groups)).toThrow(RangeError);
  });
  test('orders and seeds that are none', () => {
    for (const orders of [1, 0, 2.5, Number.NaN]) {
      expect(() => sampledShapleyValues(c, { orders, seed: 1 })).toThrow(RangeError);
    }
    expect(() => sampledShapleyValues(c, { orders: 5, seed: -1 })).toThrow(RangeError);
  });
  test('the exact limit is a limit', () => {
    expect(EXACT_LIMIT).toBe(24);
    const size = EXACT_LIMIT + 1;
    const predictors = Float64Array.from({ length: size * size }, (_, at) =>
      at % (size + 1) === 0 ? 1 : 0.2,
    );
    const wide = { size, predictors, outcome: new Float64Array(size).fill(0.3) };
    expect(() => shapleyValues(wide)).toThrow(RangeError);
    // Equal players have equal values; R² of equal correlations is k r²/(1 + (k − 1)ρ).
    const groups = [upTo(5), ...upTo(5).map((g) => upTo(4).map((member) => 5 + 4 * g + member))];
    const values = shapleyValues(wide, groups);
    expect(sumOf(values)).toBeCloseTo((size * 0.09) / (1 + (size - 1) * 0.2), 12);
    for (const value of values.slice(2)) expect(relativeError(value, values[1]!)).toBeLessThan(1e-11);
    expect(values[0]).toBeGreaterThan(values[1]!);
  });
});

describe('correlations that no data can have', () => {
  test('are told from those that data have', () => {
    fc.assert(
      fc.property(correlated, (c) => {
        expect(nonPositive(c)).toBe(false);
      }),
    );
    const predictors = Float64Array.of(1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1);
    expect(nonPositive({ size: 3, predictors, outcome: new Float64Array(3) })).toBe(true);
    // Fine among themselves, but more than all of the outcome would be explained: R² = 0.98.
    const apart = { size: 2, predictors: Float64Array.of(1, 0, 0, 1) };
    expect(nonPositive({ ...apart, outcome: Float64Array.of(0.7, 0.7) })).toBe(false);
    expect(nonPositive({ ...apart, outcome: Float64Array.of(0.8, 0.7) })).toBe(true);
  });
  test('exact copies are no reason', () => {
    expect(nonPositive(correlationsOfRows(related(51, 3).map((row) => [row[0]!, ...row])))).toBe(false);
  });
});
