/**
 * How often the bootstrap intervals of importance cover the truth, in samples from a population whose Shapley
 * values are known from its correlations. The bounds leave room for what 400 samples can tell: three standard
 * errors of a coverage of 95 % are 3.3 points.
 */
import { describe, expect, it } from 'vitest';
import { driverMoments, estimateLinear, linearReplicate, shapeOf } from '../../src/measure/drivers/linear.js';
import type { DriversQuestion } from '../../src/measure/drivers/question.js';
import { partsOf, resampled, wholeOf } from '../../src/measure/drivers/resampling.js';
import type { MomentBlock } from '../../src/model/tally.js';
import { percentileLimits } from '../../src/stats/bootstrap.js';
import { shapleyValues } from '../../src/stats/importance.js';
import { seededRandom } from '../../src/stats/random.js';

/** The three drivers and their correlations with the outcome, as in the example of the card. */
const AMONG = [1, 0.6, 0.3, 0.6, 1, 0.4, 0.3, 0.4, 1];
const WITH_OUTCOME = [0.5, 0.55, 0.35];
const SAMPLES = 400;

const question = {
  drivers: [{}, {}, {}],
  method: 'lmg',
  missing: 'listwise',
  replicates: 500,
  seed: 1,
} as unknown as DriversQuestion;

/** Lower triangle that gives normal numbers the correlations of outcome and drivers. */
function cholesky(matrix: number[][]): number[][] {
  const lower = matrix.map((row) => row.map(() => 0));
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const rest = lower[i]!.slice(0, j).reduce((sum, value, m) => sum + value * lower[j]![m]!, 0);
      lower[i]![j] = i === j ? Math.sqrt(row[i]! - rest) : (row[j]! - rest) / lower[j]![j]!;
    }
  });
  return lower;
}

const population = cholesky([
  [1, ...WITH_OUTCOME],
  ...WITH_OUTCOME.map((r, i) => [r, ...AMONG.slice(3 * i, 3 * i + 3)]),
]);

/** Normal by Box and Muller. */
function sampleOf(n: number, parts: number, uniform: () => number): MomentBlock[] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const blocks = new Map<number, MomentBlock>();
  for (let i = 0; i < n; i++) {
    const z = population.map(normal);
    const x = population.map((row) => row.reduce((sum, weight, j) => sum + weight * z[j]!, 0));
    const block = parts < n ? Math.floor(uniform() * parts) : i;
    const own = blocks.get(block) ?? {
      segment: [],
      block,
      n: 0,
      w: 0,
      w2: 0,
      models: [{ sums: new Float64Array(4), products: new Float64Array(10) }],
    };
    const model = own.models[0]!;
    let at = 0;
    for (let a = 0; a < 4; a++) {
      model.sums[a]! += x[a]!;
      for (let b = a; b < 4; b++) model.products[at++]! += x[a]! * x[b]!;
    }
    blocks.set(block, { ...own, n: own.n + 1, w: own.w + 1, w2: own.w2 + 1 });
  }
  return [...blocks.values()];
}

describe.each([
  ['300 responses, one by one', 300, 300],
  // As few parts as a segment ever has.
  ['2,500 responses in 500 parts', 2500, 500],
])('%s', (_, responses, parts) => {
  it('covers the shares of R² in about 95 of 100 samples', { timeout: 120_000 }, async () => {
    const truth = shapleyValues({
      size: 3,
      predictors: Float64Array.from(AMONG),
      outcome: Float64Array.from(WITH_OUTCOME),
    });
    const total = truth.reduce((sum, value) => sum + value, 0);
    const covered = [0, 0, 0];
    const { uniform } = seededRandom(20260);
    for (let sample = 0; sample < SAMPLES; sample++) {
      const own = partsOf(sampleOf(responses, parts, uniform), 0);
      const moments = driverMoments(question, wholeOf(own));
      const shape = shapeOf(question, moments);
      const whole = estimateLinear(question, moments, shape);
      const replicates = await resampled(
        own,
        { ...question, seed: sample },
        linearReplicate(question, shape, whole),
      );
      truth.forEach((value, i) => {
        const shares = replicates.map(
          ({ importance }) => importance[i]! / importance.reduce((sum, one) => sum + one, 0),
        );
        const limits = percentileLimits(shares, 0.95)!;
        if (limits.low <= value / total && value / total <= limits.high) covered[i]! += 1;
      });
    }
    for (const times of covered) {
      expect(times / SAMPLES).toBeGreaterThan(0.91);
      expect(times / SAMPLES).toBeLessThan(0.985);
    }
  });
});
