import { Problem } from '../../model/problem.js';
import { type ChiSquareTest, cochranQ, equalCoefficients } from '../../stats/homogeneity.js';
import { holm } from '../../stats/multiple-comparisons.js';
import { BLANK, choicesOf, naturally } from '../segments.js';
import { modelOf } from './analysis.js';
import type { DriversQuestion } from './question.js';
import type { DriversData, DriversModel } from './results.js';

/** More models than anyone compares. */
const MOST_MODELS = 50;

export interface SegmentModel {
  /** Value of each column of `by`. */
  values: string[];
  model: DriversModel | Problem;
}

export interface DriverDifference {
  test: ChiSquareTest;
  /** Adjusted for the number of drivers, by Holm. */
  pAdjusted: number;
  lowest: { segment: string; effect: number };
  highest: { segment: string; effect: number };
}

export interface SegmentComparison {
  segments: SegmentModel[];
  /** Whether all coefficients are the same in all segments; null where it cannot be tested. */
  all: ChiSquareTest | null;
  /** By driver. Empty where fewer than two segments have a model, or they overlap. */
  differences: DriverDifference[];
  overlapping: boolean;
}

/** A model for each segment, and whether the drivers' effects differ between them. */
export async function compareSegments(
  question: DriversQuestion,
  data: DriversData,
): Promise<SegmentComparison> {
  const { by } = question;
  const found = new Map<string, string[]>();
  for (const { segment } of data.moments.blocks)
    for (const values of choicesOf(segment, by)) found.set(JSON.stringify(values), values);
  if (found.size > MOST_MODELS) {
    const name = by.map(({ id }) => id).join(' * ');
    throw new Problem(
      'usage',
      `--by "${name}" gives ${found.size.toLocaleString('en')} segments, and each would have a model.`,
      {
        tryThis: `choose a column with at most ${MOST_MODELS} different values`,
      },
    );
  }
  const last = (values: string[]) => (values.includes(BLANK) ? 1 : 0);
  const ordered = [...found.values()].sort(
    (a, b) => last(a) - last(b) || naturally(a.join('\n'), b.join('\n')),
  );
  const segments: SegmentModel[] = [];
  for (const values of ordered) {
    const key = JSON.stringify(values);
    const isIn = (segment: (string | null)[]) =>
      choicesOf(segment, by).some((choice) => JSON.stringify(choice) === key);
    const model = await modelOf(question, data, isIn);
    segments.push({ values, model });
  }
  const overlapping = by.some(({ separator }) => separator !== null);
  const modelled = segments.flatMap(({ values, model }) =>
    model instanceof Problem || model.replicates.length < 2 ? [] : [{ name: values.join(' / '), model }],
  );
  const spreads = modelled.map(({ model }) => covarianceOf(model));
  const k = question.drivers.length;
  // An effect that no replicate moves has no variance to be compared by.
  const isTested = spreads.every((spread) => question.drivers.every((_, i) => spread[i * k + i]! > 0));
  if (overlapping || modelled.length < 2 || !isTested)
    return { segments, all: null, differences: [], overlapping };
  const tests = question.drivers.map((_, i) => {
    const variances = spreads.map((spread) => spread[i * k + i]!);
    return cochranQ(
      modelled.map(({ model }) => model.results[i]!.effect.value),
      variances,
    );
  });
  const adjusted = holm(tests.map(({ pValue }) => pValue));
  return {
    segments,
    overlapping,
    all: equalCoefficients(
      modelled.map(({ model }) => model.results.map(({ effect }) => effect.value)),
      spreads,
    ),
    differences: tests.map((test, i) => {
      const effects = modelled
        .map(({ name, model }) => ({ segment: name, effect: model.results[i]!.effect.value }))
        .sort((a, b) => a.effect - b.effect);
      return { test, pAdjusted: adjusted[i]!, lowest: effects[0]!, highest: effects.at(-1)! };
    }),
  };
}

/** Covariance of the effects over the replicates, k × k. */
function covarianceOf({ replicates, results }: DriversModel): Float64Array {
  const k = results.length;
  const means = results.map(
    (_, i) => replicates.reduce((sum, { coefficients }) => sum + coefficients[i]!, 0) / replicates.length,
  );
  const covariance = new Float64Array(k * k);
  for (const { coefficients } of replicates) {
    for (let i = 0; i < k; i++)
      for (let j = 0; j < k; j++)
        covariance[i * k + j]! +=
          ((coefficients[i]! - means[i]!) * (coefficients[j]! - means[j]!)) / (replicates.length - 1);
  }
  return covariance;
}
