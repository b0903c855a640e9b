import { describe, expect, test } from 'vitest';
import { featureSum, fitLogistic, type SparseRows } from '../../src/text/logistic.js';

/** Rows of features, each with its target and weight. */
function data(
  rows: [ids: number[], beside: number, target: 0 | 1, weight: number][],
  size: number,
): SparseRows {
  const starts = [0];
  for (const [ids] of rows) starts.push(starts.at(-1)! + ids.length);
  return {
    starts: Int32Array.from(starts),
    ids: Int32Array.from(rows.flatMap(([ids]) => ids)),
    scale: Float64Array.from(rows, ([ids]) => 1 / Math.sqrt(Math.max(1, ids.length))),
    size,
    beside: Float64Array.from(rows, ([, beside]) => beside),
    targets: Uint8Array.from(rows, ([, , target]) => target),
    weights: Float64Array.from(rows, ([, , , weight]) => weight),
  };
}

/** A thousand rows that look random and are the same each time. */
const many = data(
  Array.from({ length: 1000 }, (_, i) => {
    const ids = [i % 7, (i * i) % 11, (i * 3) % 13];
    const beside = ((i * 37) % 100) / 25 - 2;
    return [ids, beside, (i * i * 31) % 17 < 6 + beside + ids[0]! ? 1 : 0, 1 + (i % 3)];
  }),
  13,
);
const everyRow = (rows: SparseRows) => Int32Array.from(rows.targets.keys());
const fitted = (rows: SparseRows, ridge: number) =>
  fitLogistic(rows, everyRow(rows), ridge, new Float64Array(rows.size + 2));

describe('logistic regression with a ridge', () => {
  test('without features gives the log odds of the shares', () => {
    const rows = data(
      [
        [[], 0, 1, 3],
        [[], 0, 0, 1],
      ],
      0,
    );
    expect(fitted(rows, 1)[1]).toBeCloseTo(Math.log(3), 2);
  });

  test('ends where no coefficient can make the loss smaller', () => {
    const ridge = 2;
    const coefficients = fitted(many, ridge);
    // The slope of the loss along each coefficient, by its definition.
    const slopes = Array.from(coefficients, (c, i) => (i < many.size ? ridge * c : 0));
    let total = 0;
    for (const row of everyRow(many)) {
      const beside = many.beside[row]!;
      const logit = featureSum(many, row, coefficients) + coefficients[13]! * beside + coefficients[14]!;
      const error = (1 / (1 + Math.exp(-logit)) - many.targets[row]!) * many.weights[row]!;
      for (let i = many.starts[row]!; i < many.starts[row + 1]!; i++) {
        slopes[many.ids[i]!]! += error * many.scale[row]!;
      }
      slopes[13]! += error * beside;
      slopes[14]! += error;
      total += many.weights[row]!;
    }
    expect(Math.max(...slopes.map(Math.abs)) / total).toBeLessThan(0.005);
  });

  test('a stronger ridge gives smaller coefficients', () => {
    const size = (ridge: number) =>
      fitted(many, ridge)
        .slice(0, many.size)
        .reduce((sum, c) => sum + c * c, 0);
    expect(size(1)).toBeGreaterThan(size(10));
    expect(size(10)).toBeGreaterThan(size(1000));
  });

  test('reads only the rows it is given', () => {
    const half = Int32Array.from({ length: 500 }, (_, i) => i);
    const start = new Float64Array(many.size + 2);
    const turned = { ...many, targets: many.targets.map((t, i) => (i < 500 ? t : 1 - t)) };
    expect(fitLogistic(many, half, 1, start)).toEqual(fitLogistic(turned, half, 1, start));
    expect(fitLogistic(many, everyRow(many), 1, start)).not.toEqual(
      fitLogistic(turned, everyRow(turned), 1, start),
    );
  });
});
