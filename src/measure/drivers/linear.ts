import {
  type Correlations,
  correlationsOf,
  EXACT_LIMIT,
  firstImportances,
  lastImportances,
  prattImportances,
  relativeWeights,
  sampledShapleyValues,
  shapleyValues,
  standardisedCoefficients,
  sumOverGroups,
} from '../../stats/importance.js';
import { constantVariables, findCollinear, fitLinear, type LinearModel } from '../../stats/linear-model.js';
import { type CentredMoments, centre, type MomentSums } from '../../stats/moments.js';
import type { DriversQuestion, ImportanceMethod } from './question.js';

/** Variable 0 of every model is the outcome; the drivers follow, then whether each was answered. */
const OUTCOME = 0;

/** Up to so many drivers a replicate walks all subsets; with more it takes a fixed set of random orders. */
const EXACT_IN_REPLICATES = 16;
const ORDERS_OF_A_REPLICATE = 100;
export const ORDERS_OF_AN_ESTIMATE = 5_000;

/** Which variables enter, once it is known which of them vary and which say the same. */
export interface Shape {
  /** Drivers; their variables are 1 … k. */
  k: number;
  /** Variables of the model that is fitted: the drivers and the flags that can be told apart. */
  fitted: number[];
  /** Variables whose importance is asked: the drivers and all flags that vary. */
  predictors: number[];
  /** Of each driver, its places in `predictors`: its own and its flag's. */
  groups: number[][];
}

/** The moments that the question's way with missing answers makes of the sums. */
export function driverMoments({ missing, drivers }: DriversQuestion, sums: MomentSums): CentredMoments {
  return missing === 'pairwise' ? pairwiseMoments(sums, drivers.length) : centre(sums);
}

export function shapeOf({ missing, drivers }: DriversQuestion, moments: CentredMoments): Shape {
  const k = drivers.length;
  const own = drivers.map((_, i) => i + 1);
  const plain = { k, fitted: own, predictors: own, groups: own.map((_, i) => [i]) };
  if (missing !== 'imputed') return plain;
  const flagOf = (i: number) => k + 1 + i;
  const constant = new Set(
    constantVariables(
      moments,
      own.map((_, i) => flagOf(i)),
    ),
  );
  const flags = own.map((_, i) => flagOf(i)).filter((flag) => !constant.has(flag));
  const predictors = [...own, ...flags];
  const groups = own.map((_, i) => {
    const place = flags.indexOf(flagOf(i));
    return place === -1 ? [i] : [i, k + place];
  });
  // Questions that were skipped together have the same flag: one of them is enough for the fit.
  let fitted = predictors;
  for (;;) {
    const collinear = findCollinear(moments, fitted);
    const spare = collinear.findLast(({ predictor }) => fitted[predictor]! > k);
    if (!spare) return { k, fitted, predictors, groups };
    fitted = fitted.filter((_, place) => place !== spare.predictor);
  }
}

/**
 * Moments where each pair of variables has its own responses: the covariance of two is that of the responses
 * that have both, the variance that of all that have the one (R's cov with use = "pairwise.complete.obs").
 * The number of responses is that of the pair with the fewest.
 */
export function pairwiseMoments({ n, w, w2, sums, products }: MomentSums, k: number): CentredMoments {
  const at = productOf(sums.length, products);
  const isThere = (i: number) => i + k;
  const size = k + 1;
  const means = new Float64Array(size);
  const centred = new Float64Array(size * size);
  // The outcome is always there: its own weight is all of it.
  const weightOf = (i: number, j: number): number => {
    if (i === OUTCOME && j === OUTCOME) return w;
    if (i === OUTCOME) return at(isThere(j), isThere(j));
    return j === OUTCOME ? at(isThere(i), isThere(i)) : at(isThere(i), isThere(j));
  };
  const sumOf = (i: number, within: number): number => {
    if (i === OUTCOME) return within === OUTCOME ? sums[OUTCOME]! : at(OUTCOME, isThere(within));
    return at(i, within === OUTCOME ? isThere(i) : isThere(within));
  };
  let least = w;
  for (let i = 0; i < size; i++) {
    means[i] = sumOf(i, i) / weightOf(i, i);
    for (let j = i; j < size; j++) {
      const weight = weightOf(i, j);
      least = Math.min(least, weight);
      const product = at(i, j) - (sumOf(i, j) * sumOf(j, i)) / weight;
      const covariance = product / (weight - w / n);
      centred[i * size + j] = covariance;
      centred[j * size + i] = covariance;
    }
  }
  const scaled = least - w / n;
  return {
    size,
    n: Math.round((n * least) / w),
    w: least,
    w2: (w2 * least) / w,
    means,
    products: centred.map((covariance) => covariance * scaled),
  };
}

/** Σwxy of two variables, from the upper triangle of the products of so many. */
export function productOf(width: number, products: ArrayLike<number>): (i: number, j: number) => number {
  return (i, j) => {
    const [a, b] = i < j ? [i, j] : [j, i];
    return products[a * width - (a * (a - 1)) / 2 + (b - a)]!;
  };
}

/** What is asked of every sample, the real one and each replicate. */
export interface Estimates {
  /** Of each driver, in the measure asked for. */
  importance: Float64Array;
  rSquared: number;
  /** Change of the outcome for one unit of each driver, the others as they are. */
  coefficients: Float64Array;
}

export interface LinearEstimates extends Estimates {
  model: LinearModel;
  moments: CentredMoments;
  /** Of the predictors with one another and with the outcome. */
  correlations: Correlations;
  /** Standard errors of importances that were sampled from random orders; null where they are exact. */
  samplingErrors: Float64Array | null;
}

export function estimateLinear(
  question: DriversQuestion,
  moments: CentredMoments,
  shape: Shape,
): LinearEstimates {
  const model = fitLinear(moments, OUTCOME, shape.fitted);
  const c = correlationsOf(moments, OUTCOME, shape.predictors);
  const isSampled = question.method === 'lmg' && shape.k > EXACT_LIMIT;
  const sampled = isSampled
    ? sampledShapleyValues(c, { orders: ORDERS_OF_AN_ESTIMATE, seed: question.seed }, shape.groups)
    : null;
  return {
    importance: sampled ? sampled.values : importanceOf(question.method, c, shape.groups),
    samplingErrors: sampled?.standardErrors ?? null,
    rSquared: model.rSquared,
    coefficients: model.coefficients.subarray(0, shape.k),
    model,
    moments,
    correlations: c,
  };
}

export function importanceOf(
  method: ImportanceMethod,
  c: Correlations,
  groups: readonly (readonly number[])[],
): Float64Array {
  if (method === 'lmg') return shapleyValues(c, groups);
  if (method === 'relative-weights') return sumOverGroups(relativeWeights(c), groups);
  return {
    first: firstImportances,
    last: lastImportances,
    pratt: prattImportances,
    beta: standardisedCoefficients,
  }[method](c);
}

/** A function of the moments of a replicate; null where they bear no model. */
export function linearReplicate(
  question: DriversQuestion,
  shape: Shape,
  whole: LinearEstimates,
): (sums: MomentSums) => Estimates | null {
  const { method, seed } = question;
  const inOrders = method === 'lmg' && shape.k > EXACT_IN_REPLICATES;
  const sample = (c: Correlations) =>
    sampledShapleyValues(c, { orders: ORDERS_OF_A_REPLICATE, seed }, shape.groups).values;
  // The same orders for every sample: what they miss is the same too, and known from the whole.
  const offset = inOrders ? sample(whole.correlations).map((value, i) => whole.importance[i]! - value) : null;
  return (sums) => {
    try {
      const moments = driverMoments(question, sums);
      const { rSquared, coefficients } = fitResample(question, moments, shape);
      const c = correlationsOf(moments, OUTCOME, shape.predictors);
      return {
        importance: offset
          ? sample(c).map((value, i) => value + offset[i]!)
          : importanceOf(method, c, shape.groups),
        rSquared,
        coefficients: coefficients.slice(0, shape.k),
      };
    } catch (error) {
      // A resample in which a driver does not vary, or two are the same, has no model.
      if (error instanceof RangeError) return null;
      throw error;
    }
  };
}

/** A resample may hold none of the few missing answers, or flags that are the same by chance: those are left out. */
function fitResample(question: DriversQuestion, moments: CentredMoments, shape: Shape): LinearModel {
  if (question.missing !== 'imputed') return fitLinear(moments, OUTCOME, shape.fitted);
  const constant = new Set(constantVariables(moments, shape.fitted));
  const varying = shape.fitted.filter((variable) => variable <= shape.k || !constant.has(variable));
  try {
    return fitLinear(moments, OUTCOME, varying);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return fitLinear(moments, OUTCOME, shapeOf(question, moments).fitted);
  }
}
