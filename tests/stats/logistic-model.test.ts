import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  approximateDominance,
  averageMarginalEffects,
  type BinaryCells,
  EXACT_DOMINANCE_LIMIT,
  fitLogistic,
  type LogisticModel,
  mcFaddenDominance,
  meanProbability,
} from '../../src/stats/logistic-model.js';
import { seededRandom } from '../../src/stats/random.js';
import { oracle, relativeError } from './oracle.js';

interface Fitted {
  names: string[];
  predictors: number[][];
  event: number[];
  weight: number | number[];
  intercept: number;
  coefficients: number[];
  covariance: number[][];
  standardErrors: number[];
  logLikelihood: number;
  nullLogLikelihood: number;
  mcFadden: number;
  dominance: number[];
  linearShares: number[];
  marginalEffects: number[];
  firstMax: number;
  meanWithFirstRaised: number;
}
const { cars, survey, weighted, strong } =
  oracle<Record<'cars' | 'survey' | 'weighted' | 'strong', Fitted>>('logistic.json');

interface Observation {
  x: number[];
  event: number;
  trials: number;
}

function observations({ predictors, event, weight }: Fitted): Observation[] {
  return predictors.map((x, at) => {
    const trials = typeof weight === 'number' ? weight : weight[at]!;
    return { x, event: event[at]! * trials, trials };
  });
}

function cellsOf(rows: readonly Observation[]): BinaryCells {
  return {
    k: rows[0]!.x.length,
    predictors: Float64Array.from(rows.flatMap(({ x }) => x)),
    events: Float64Array.from(rows, ({ event }) => event),
    trials: Float64Array.from(rows, ({ trials }) => trials),
  };
}

/** Observations with the same values in one cell. */
function grouped(rows: readonly Observation[]): Observation[] {
  const cells = new Map<string, Observation>();
  for (const { x, event, trials } of rows) {
    const cell = cells.get(x.join()) ?? { x, event: 0, trials: 0 };
    cells.set(x.join(), { x, event: cell.event + event, trials: cell.trials + trials });
  }
  return [...cells.values()];
}

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, one) => total + one, 0);
function expectClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
  floor = 1e-3,
) {
  expect(actual.length).toBe(expected.length);
  for (let at = 0; at < expected.length; at++)
    expect(relativeError(actual[at]!, expected[at]!, floor), `at ${at}`).toBeLessThan(tolerance);
}

/** Cells whose odds are never beyond about 10 in 10,000, so that nothing separates. */
const overlapping = (k: number, cells: number) =>
  fc
    .array(
      fc.record({
        x: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: k, maxLength: k }),
        event: fc.integer({ min: 1, max: 10 }),
        other: fc.integer({ min: 1, max: 10 }),
      }),
      { minLength: cells, maxLength: cells },
    )
    .map((rows): Observation[] => [
      // One more cell per predictor, so that none is constant or a combination of others.
      ...rows.map(({ x, event, other }) => ({ x, event, trials: event + other })),
      ...Array.from({ length: k + 1 }, (_, at) => ({
        x: Array.from({ length: k }, (_, j) => (j === at ? 5 : 1)),
        event: at + 1,
        trials: 7,
      })),
    ]);

describe('as glm() of R', () => {
  for (const [name, expected] of Object.entries({ cars, survey, weighted, strong })) {
    const rows = observations(expected);
    for (const [form, cells] of [
      ['observations', cellsOf(rows)],
      ['cells', cellsOf(grouped(rows))],
    ] as const) {
      test(`${name}, as ${form}`, () => {
        const model = fitLogistic(cells);
        expect(model.separated).toBe(false);
        expectClose([model.intercept], [expected.intercept], 1e-10);
        expectClose(model.coefficients, expected.coefficients, 1e-10);
        // The covariance in R is that of the last iteration but one.
        expectClose(model.covariance, expected.covariance.flat(), 1e-6);
        expectClose(model.standardErrors, expected.standardErrors, 1e-6);
        expectClose([model.logLikelihood], [expected.logLikelihood], 1e-12);
        expectClose([model.nullLogLikelihood], [expected.nullLogLikelihood], 1e-12);
        expectClose([model.mcFadden], [expected.mcFadden], 1e-12);
        expectClose(mcFaddenDominance(cells), expected.dominance, 1e-10);
        expectClose(
          approximateDominance(cells, model),
          expected.linearShares.map((share) => share * expected.mcFadden),
          1e-10,
        );
        // The oracle is a finite difference.
        expectClose(averageMarginalEffects(cells, model), expected.marginalEffects, 1e-8);
        const raised = meanProbability(cells, model, (j, x) =>
          j === 0 ? Math.min(x + 1, expected.firstMax) : x,
        );
        expectClose([raised], [expected.meanWithFirstRaised], 1e-10);
      });
    }
  }
});

describe('logistic regression', () => {
  test('one predictor with two values is the odds ratio of a 2 × 2 table', () => {
    const one = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(one, one, one, one, (a, b, c, d) => {
        const cells = cellsOf([
          { x: [0], event: a, trials: a + b },
          { x: [1], event: c, trials: c + d },
        ]);
        const model = fitLogistic(cells);
        expect(model.coefficients[0]!).toBeCloseTo(Math.log((c * b) / (d * a)), 9);
        expect(model.intercept).toBeCloseTo(Math.log(a / b), 9);
        // The information is that before the last step, which is tiny.
        expectClose(model.standardErrors, [Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d)], 1e-6);
        expectClose(mcFaddenDominance(cells), [model.mcFadden], 1e-9);
        expectClose(approximateDominance(cells, model), [model.mcFadden], 1e-9);
        expect(meanProbability(cells, model)).toBeCloseTo((a + c) / (a + b + c + d), 10);
        expect(meanProbability(cells, model, () => 1)).toBeCloseTo(c / (c + d), 10);
      }),
    );
  });

  test('the example in the comment', () => {
    const cells = cellsOf([
      { x: [0], event: 10, trials: 40 },
      { x: [1], event: 30, trials: 40 },
    ]);
    const model = fitLogistic(cells);
    expect(model.coefficients[0]!.toFixed(4)).toBe('2.1972');
    expect(model.standardErrors[0]!.toFixed(4)).toBe('0.5164');
    expect(model.mcFadden.toFixed(4)).toBe('0.1887');
    expect(averageMarginalEffects(cells, model)[0]!.toFixed(4)).toBe('0.4120');
  });

  test('observed and expected sums agree: those of the event and of its predictors', () => {
    // Weights of very different size and a far value, where a full step of Newton's method leaps too far.
    const count = fc.integer({ min: 0, max: 6 }).chain((digits) => fc.integer({ min: 1, max: 10 ** digits }));
    const cell = fc.record({ x: fc.constantFrom(0, 1, 2, 3, 40), event: count, other: count });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 8 }), (cells) => {
        fc.pre(new Set(cells.map(({ x }) => x)).size > 1);
        const rows = cells.map(({ x, event, other }) => ({ x: [x], event, trials: event + other }));
        const { intercept, coefficients, separated } = fitLogistic(cellsOf(rows));
        expect(separated).toBe(false);
        const expected = rows.map(
          ({ x, trials }) => trials / (1 + Math.exp(-intercept - coefficients[0]! * x[0]!)),
        );
        const trials = sum(rows.map((row) => row.trials));
        for (const weigh of [() => 1, (x: number) => x]) {
          const difference = sum(rows.map(({ x, event }, at) => weigh(x[0]!) * (event - expected[at]!)));
          expect(Math.abs(difference) / (40 * trials)).toBeLessThan(1e-10);
        }
      }),
      {
        numRuns: 300,
        examples: [
          [
            [
              { x: 0, event: 259, other: 1 },
              { x: 1, event: 1, other: 7 },
            ],
          ],
        ],
      },
    );
  });

  test('halves of a cell, cells without observations and the order of cells change nothing', () => {
    fc.assert(
      fc.property(overlapping(3, 12), fc.integer({ min: 0, max: 11 }), (rows, split) => {
        const half = { x: rows[split]!.x, event: rows[split]!.event / 2, trials: rows[split]!.trials / 2 };
        const others = [
          half,
          { x: [9, -4, 100], event: 0, trials: 0 },
          ...rows.filter((_, at) => at !== split).reverse(),
          half,
        ];
        expectSame(fitLogistic(cellsOf(rows)), fitLogistic(cellsOf(others)));
        expectClose(mcFaddenDominance(cellsOf(rows)), mcFaddenDominance(cellsOf(others)), 1e-9);
      }),
    );
  });

  test('twice the weights: the same estimate, half the covariance', () => {
    fc.assert(
      fc.property(overlapping(2, 8), (rows) => {
        const once = fitLogistic(cellsOf(rows));
        const twice = fitLogistic(
          cellsOf(rows.map(({ x, event, trials }) => ({ x, event: 2 * event, trials: 2 * trials }))),
        );
        expectClose(twice.coefficients, once.coefficients, 1e-9);
        expectClose(
          twice.covariance.map((one) => 2 * one),
          once.covariance,
          1e-6,
        );
        expect(twice.mcFadden).toBeCloseTo(once.mcFadden, 11);
      }),
    );
  });

  test('the opposite event has the opposite coefficients', () => {
    fc.assert(
      fc.property(overlapping(3, 12), (rows) => {
        const model = fitLogistic(cellsOf(rows));
        const opposite = fitLogistic(
          cellsOf(rows.map(({ x, event, trials }) => ({ x, event: trials - event, trials }))),
        );
        expectClose([-opposite.intercept], [model.intercept], 1e-8);
        expectClose(
          opposite.coefficients.map((one) => -one),
          model.coefficients,
          1e-8,
        );
        expectClose(opposite.covariance, model.covariance, 1e-6);
      }),
    );
  });

  test('a start changes nothing but the way, however bad it is', () => {
    const start = fc.record({
      intercept: fc.double({ min: -1e3, max: 1e3, noNaN: true }),
      coefficients: fc.array(fc.double({ min: -50, max: 50 }), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(overlapping(3, 12), start, (rows, start) => {
        const model = fitLogistic(cellsOf(rows));
        expectSame(fitLogistic(cellsOf(rows), undefined, start), model);
        expect(fitLogistic(cellsOf(rows), undefined, model).iterations).toBe(1);
      }),
    );
  });

  test('some predictors: those columns alone, in that order', () => {
    fc.assert(
      fc.property(overlapping(3, 12), (rows) => {
        const alone = rows.map(({ x, ...rest }) => ({ x: [x[2]!, x[0]!], ...rest }));
        expectSame(fitLogistic(cellsOf(rows), [2, 0]), fitLogistic(cellsOf(alone)));
      }),
    );
    const none = fitLogistic(cellsOf(observations(survey)), []);
    expect(none.logLikelihood).toBeCloseTo(survey.nullLogLikelihood, 10);
    expect(none.mcFadden).toBeCloseTo(0, 12);
    expect(none.coefficients).toHaveLength(0);
  });

  test('a nearly collinear predictor has right digits, a collinear one is refused by its position', () => {
    const rows = observations(survey);
    const replaced = (scale: number) =>
      cellsOf(rows.map(({ x, ...rest }) => ({ x: [x[0]!, x[1]!, x[0]! + scale * x[2]!], ...rest })));
    const model = fitLogistic(cellsOf(rows), [0, 1, 2]);
    const [first, second, third] = model.coefficients as unknown as [number, number, number];
    for (const scale of [1, 1e-2, 1e-4])
      expectClose(
        fitLogistic(replaced(scale)).coefficients,
        [first - third / scale, second, third / scale],
        1e-6,
      );
    for (const scale of [1e-7, 0])
      expect(() => fitLogistic(replaced(scale))).toThrow(/Predictor 2 is a comb/);
    expect(() => fitLogistic(replaced(0), [1, 2, 0])).toThrow(/Predictor 0 is a combination/);
    expect(() => mcFaddenDominance(replaced(0))).toThrow(/Predictor 2 is a combination/);
    const constant = cellsOf(rows.map(({ x, ...rest }) => ({ x: [x[0]!, 0.1], ...rest })));
    expect(() => fitLogistic(constant)).toThrow(/Predictor 1 has one value only/);
  });

  test('what cannot be cells is refused', () => {
    const cells = cellsOf(observations(survey));
    expect(() => fitLogistic({ ...cells, k: 4 })).toThrow(RangeError);
    expect(() => fitLogistic(cells, [5])).toThrow(/no predictor 5/);
    expect(() => fitLogistic(cells, [0], { intercept: 0, coefficients: [1, 2] })).toThrow(RangeError);
    expect(() => fitLogistic({ ...cells, trials: cells.trials.map(() => 0) })).toThrow(RangeError);
    expect(() => fitLogistic({ ...cells, events: cells.events.fill(2) })).toThrow(/2 events in 1 trials/);
    expect(() => averageMarginalEffects(cells, fitLogistic(cellsOf(observations(cars))))).toThrow(RangeError);
    const nan = cellsOf([
      { x: [Number.NaN], event: 1, trials: 2 },
      { x: [1], event: 1, trials: 2 },
    ]);
    expect(() => fitLogistic(nan)).toThrow(/no numbers/);
  });
});

describe('separation', () => {
  const rowsWhere = (isEvent: (x: number, y: number) => boolean | null): Observation[] =>
    Array.from({ length: 36 }, (_, at) => [at % 6, Math.floor(at / 6)] as const).map(([x, y]) => {
      const event = isEvent(x, y);
      return { x: [x, y], event: event === null ? 1 : event ? 2 : 0, trials: 2 };
    });
  const expectSeparated = (cells: BinaryCells, model: LogisticModel) => {
    expect(model.separated).toBe(true);
    expect([model.intercept, ...model.coefficients, ...model.covariance].every(Number.isNaN)).toBe(true);
    expect([...approximateDominance(cells, model)].every(Number.isNaN)).toBe(true);
  };

  test('complete: by one predictor, and by a combination; R² is 1', () => {
    for (const rows of [rowsWhere((x) => x > 2), rowsWhere((x, y) => x + y > 5.5)]) {
      const model = fitLogistic(cellsOf(rows));
      expectSeparated(cellsOf(rows), model);
      expect(model.mcFadden).toBeCloseTo(1, 8);
      expect(sum(mcFaddenDominance(cellsOf(rows)))).toBeCloseTo(1, 8);
    }
    const [alone, other] = mcFaddenDominance(cellsOf(rowsWhere((x) => x > 2)));
    expect(alone!).toBeCloseTo(1, 8);
    expect(other!).toBeCloseTo(0, 8);
  });

  test('with ties: the likelihood is that of the tied cells alone', () => {
    const even = (x: number, y: number) => (x + y === 5 ? null : x + y > 5);
    const model = fitLogistic(cellsOf(rowsWhere(even)));
    expectSeparated(cellsOf(rowsWhere(even)), model);
    // Six cells on the line with one event in two: 12 observations whose probability is one half.
    expectClose([model.logLikelihood], [-12 * Math.LN2], 1e-7);
    // An event that all have at one end, and a finite coefficient of the other predictor.
    const rare = rowsWhere((x, y) => (x === 5 ? true : y === 0 ? false : null));
    const without = rare.filter(({ x }) => x[0]! < 5);
    const end = rare.map(({ x, ...rest }) => ({ x: [x[0] === 5 ? 1 : 0, x[1]! > 2 ? 1 : 0], ...rest }));
    const separated = fitLogistic(cellsOf(end));
    expectSeparated(cellsOf(end), separated);
    const finite = fitLogistic(
      cellsOf(without.map(({ x, ...rest }) => ({ x: [x[1]! > 2 ? 1 : 0], ...rest }))),
    );
    expectClose([separated.logLikelihood], [finite.logLikelihood], 1e-7);
  });

  test('of one predictor: exactly where no event lies on the wrong side of another outcome', () => {
    const row = fc.record({ x: fc.integer({ min: 0, max: 4 }), event: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 9 }), (rows) => {
        fc.pre(new Set(rows.map(({ x }) => x)).size > 1);
        const events = rows.filter(({ event }) => event).map(({ x }) => x);
        const others = rows.filter(({ event }) => !event).map(({ x }) => x);
        const isSeparated =
          Math.max(...events) <= Math.min(...others) || Math.max(...others) <= Math.min(...events);
        const cells = cellsOf(rows.map(({ x, event }) => ({ x: [x], event: event ? 1 : 0, trials: 1 })));
        expect(fitLogistic(cells).separated).toBe(isSeparated);
      }),
      { numRuns: 500 },
    );
  });

  test('of several predictors: wherever a plane was put between the outcomes, those upon it free', () => {
    const whole = fc.integer({ min: -2, max: 2 });
    const row = fc.record({
      x: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
      isFree: fc.boolean(),
    });
    const plane = fc.record({
      x: fc.array(whole, { minLength: 3, maxLength: 3 }),
      at: fc.integer({ min: -5, max: 8 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 60 }), plane, (drawn, plane) => {
        const corners = [
          [1, 1, 1],
          [5, 1, 1],
          [1, 5, 1],
          [1, 1, 5],
        ].map((x) => ({ x, isFree: true }));
        const rows = [...corners, ...drawn];
        const heights = rows.map(({ x }) => sum(x.map((one, j) => one * plane.x[j]!)) - plane.at);
        fc.pre(plane.x.some((one) => one !== 0) && heights.some((height) => height !== 0));
        const outcomes = rows.map(({ isFree }, at) => (heights[at] === 0 ? isFree : heights[at]! > 0));
        const cells = cellsOf(rows.map(({ x }, at) => ({ x, event: outcomes[at] ? 1 : 0, trials: 1 })));
        expect(fitLogistic(cells).separated).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a finite estimate with probabilities next to 0 and 1 is none', () => {
    // Symmetric about 0, with one outcome of each kind on the wrong side.
    const rows = Array.from({ length: 81 }, (_, at) => at - 40).map((x) => ({
      x: [x],
      event: x === -1 ? 1 : x === 1 ? 0 : x > 0 ? 1 : 0,
      trials: 1,
    }));
    const model = fitLogistic(cellsOf(rows));
    expect(model.separated).toBe(false);
    expect(model.coefficients[0]! * 40).toBeGreaterThan(15);
    // The overlap is narrow, and one observation far out: a step that hardly moves the others moves it by much.
    const narrow = fitLogistic(
      cellsOf(
        [1, 2, 2.006, 3.0035, 3, 4, 6, 175].map((x, at) => ({ x: [x], event: at > 3 ? 1 : 0, trials: 1 })),
      ),
    );
    expect(narrow.separated).toBe(false);
    const million = cellsOf([
      { x: [0], event: 1, trials: 1e6 },
      { x: [1], event: 999_999, trials: 1e6 },
    ]);
    expect(fitLogistic(million).coefficients[0]!).toBeCloseTo(2 * Math.log(999_999), 8);
  });

  test('an event that all or none have has no estimate and no R²', () => {
    for (const share of [0, 1]) {
      const cells = cellsOf(observations(survey).map(({ x }) => ({ x, event: share, trials: 1 })));
      const model = fitLogistic(cells);
      expectSeparated(cells, model);
      expect(model.mcFadden).toBeNaN();
      expect([...mcFaddenDominance(cells)].every(Number.isNaN)).toBe(true);
    }
  });
});

describe('general dominance', () => {
  test('the worked example: one predictor has all', () => {
    const cells = cellsOf([
      { x: [0], event: 10, trials: 40 },
      { x: [1], event: 30, trials: 40 },
    ]);
    expect(mcFaddenDominance(cells)[0]!.toFixed(4)).toBe('0.1887');
  });

  const exactly = mcFaddenDominance;
  const roughly = (cells: BinaryCells) => approximateDominance(cells, fitLogistic(cells));
  for (const [name, dominance] of Object.entries({ exactly, roughly })) {
    test(`${name}: sums to R²`, () => {
      fc.assert(
        fc.property(overlapping(4, 12), (rows) => {
          const cells = cellsOf(rows);
          expect(sum(dominance(cells))).toBeCloseTo(fitLogistic(cells).mcFadden, 11);
        }),
      );
    });

    test(`${name}: other orders, origins and units of the predictors do not matter`, () => {
      const units = fc.array(
        fc.tuple(fc.integer({ min: -100, max: 100 }), fc.constantFrom(0.01, -1, 3, 1000)),
        { minLength: 4, maxLength: 4 },
      );
      const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
      fc.assert(
        fc.property(overlapping(4, 12), units, order, (rows, units, order) => {
          const changed = rows.map(({ x, ...rest }) => ({
            x: order.map((j) => units[j]![0] + units[j]![1] * x[j]!),
            ...rest,
          }));
          const values = dominance(cellsOf(rows));
          expectClose(
            dominance(cellsOf(changed)),
            order.map((j) => values[j]!),
            1e-8,
          );
        }),
      );
    });
  }

  test('too many predictors are refused', () => {
    const k = EXACT_DOMINANCE_LIMIT + 1;
    const rows = Array.from({ length: k + 2 }, (_, at) => ({
      x: Array.from({ length: k }, (_, j) => (j === at ? 1 : 0)),
      event: 1,
      trials: 3,
    }));
    expect(() => mcFaddenDominance(cellsOf(rows))).toThrow(/13 predictors are too many/);
  });

  /** The worst of the shares of R², in percentage points. */
  const worst = (approximate: ArrayLike<number>, exact: ArrayLike<number>) =>
    Math.max(...Array.from(exact, (value, j) => (100 * Math.abs(approximate[j]! - value)) / sum(exact)));

  test('roughly: near the exact values of R', () => {
    // Found: 0.6 and 0.5 percentage points at R² 0.18 and 0.15, 3.9 at R² 0.50, 4.3 at R² 0.77 of 32 cars.
    for (const [expected, bound] of [
      [survey, 1],
      [weighted, 1],
      [strong, 4.5],
      [cars, 5],
    ] as const)
      expect(worst(roughly(cellsOf(observations(expected))), expected.dominance)).toBeLessThan(bound);
  });

  // Bounds are a fifth or so above what was found.
  for (const [share, strength, mcFadden, bound] of [
    [0.4, 0.27, 0.05, 0.5],
    [0.4, 0.42, 0.1, 0.75],
    [0.4, 0.95, 0.3, 1.5],
    [0.4, 1.65, 0.5, 2.5],
    [0.05, 0.33, 0.05, 1.75],
    [0.05, 0.5, 0.1, 2.5],
    [0.05, 1.2, 0.3, 4.5],
    [0.05, 2.2, 0.5, 4.75],
  ] as const)
    test(`roughly: near exactly, for an event of ${share} at R² about ${mcFadden}`, () => {
      for (const seed of [1, 2, 3, 4]) {
        const cells = simulated({ seed, strength, share });
        const exact = mcFaddenDominance(cells);
        expect(Math.abs(sum(exact) - mcFadden)).toBeLessThan(mcFadden < 0.2 ? 0.03 : 0.07);
        expect(worst(roughly(cells), exact)).toBeLessThan(bound);
      }
    });

  test('roughly: a predictor that does not vary has nothing, predictors without effect have nothing', () => {
    const rows = observations(survey);
    const constant = rows.map(({ x, ...rest }) => ({ x: [...x, 0.1], ...rest }));
    const whole = fitLogistic(cellsOf(rows));
    const model = { ...whole, coefficients: Float64Array.from([...whole.coefficients, 0]) };
    const values = approximateDominance(cellsOf(constant), model);
    expectClose(values, [...roughly(cellsOf(rows)), 0], 1e-12);
    const even = cellsOf([0, 1, 2].map((x) => ({ x: [x], event: 1, trials: 2 })));
    expect([...roughly(even)]).toEqual([0]);
    expect(() => approximateDominance(cellsOf(constant), whole)).toThrow(RangeError);
  });
});

/** Answers from 1 to 5 that share a mood; the log-odds are linear in them and a given share has the event. */
function simulated({
  seed,
  strength,
  share,
}: {
  seed: number;
  strength: number;
  share: number;
}): BinaryCells {
  const random = seededRandom(seed);
  // Twelve uniform numbers have variance 1 together and need no function that platforms round differently.
  const normal = () => sum(Array.from({ length: 12 }, random.uniform)) - 6;
  const effects = [1, 0.8, 0.5, 0.2, 0, -0.3];
  const answers = Array.from({ length: 2000 }, () => {
    const mood = normal();
    return effects.map(() => Math.min(5, Math.max(1, Math.round(3.4 + 0.7 * mood + 0.9 * normal()))));
  });
  const logOdds = answers.map((x) => strength * sum(x.map((answer, j) => answer * effects[j]!)));
  const chance = (intercept: number, at: number) => 1 / (1 + Math.exp(-intercept - logOdds[at]!));
  let [low, high] = [-50, 50];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    const mean = sum(answers.map((_, at) => chance(middle, at))) / answers.length;
    [low, high] = mean < share ? [middle, high] : [low, middle];
  }
  return cellsOf(
    answers.map((x, at) => ({ x, event: random.uniform() < chance(low, at) ? 1 : 0, trials: 1 })),
  );
}

function expectSame(actual: LogisticModel, expected: LogisticModel): void {
  expectClose([actual.intercept], [expected.intercept], 1e-8);
  expectClose(actual.coefficients, expected.coefficients, 1e-8);
  expectClose(actual.covariance, expected.covariance, 1e-6);
  expect(relativeError(actual.logLikelihood, expected.logLikelihood)).toBeLessThan(1e-11);
}
