/**
 * The linear model by least squares, from moments: which weighted sum of the predictors, with an intercept,
 * comes nearest to the outcome?
 *
 * Moments of double precision carry the digits of a regression only as long as no predictor is nearly a
 * combination of others. How near is measured by the tolerance of a predictor, 1 − R² of its regression on
 * the others (its reciprocal is the variance inflation). Where digits would be lost, the model is refused:
 * ask `constantVariables` and `findCollinear` which variables stand in the way, then fit.
 */
import type { CentredMoments } from './moments.js';

/** Arrays are in the order of the predictors. With an `n` that leaves no degrees of freedom, errors are NaN. */
export interface LinearModel {
  n: number;
  /** Number of predictors. */
  k: number;
  /** n − k − 1. */
  degreesOfFreedom: number;
  rSquared: number;
  adjustedRSquared: number;
  /** Σwe²·(n/Σw)/df. NaN where the fit is so close that rounding hides it; then standard errors are NaN too. */
  residualVariance: number;
  residualSd: number;
  intercept: number;
  coefficients: Float64Array;
  /** Classical ones: equal variances, weights that are inverse variances up to a factor. */
  standardErrors: Float64Array;
  /** Coefficients when every variable has standard deviation 1. */
  betas: Float64Array;
  varianceInflation: Float64Array;
}

export interface Collinearity {
  /** Position in `predictors`. */
  predictor: number;
  /** Positions it is (nearly) a combination of. */
  on: number[];
  /** Infinity where nothing but rounding tells the predictor from that combination. */
  varianceInflation: number;
}

/**
 * The smallest tolerance (1 − R² of a predictor on the others) that leaves about six right digits.
 *
 * Rounding errors of the moments reach the betas divided by the tolerance, as 5e-16 over it by measurement:
 * 5e-9 at the limit, six digits of every beta above 0.005. Moments taken about a point far from the mean
 * have larger errors: the limit grows with their `cancellation`.
 */
export const SMALLEST_TOLERANCE = 1e-7;

/** The smallest unexplained share of a variance of 1, all betas 0, that leaves six digits of it. */
const SMALLEST_UNEXPLAINED = 1e-9;

/** What is left of a variance of 1 by rounding alone, at most: it cannot be told from nothing. */
const ROUNDING = 1e-13;

/**
 * Least squares with an intercept.
 *
 * Question: by how much does the outcome differ, on average, where one predictor is one unit higher and the
 * others are the same?
 * Formula: β = R⁻¹r of the correlations, coefficients β·s_y/s_j; R² = r'β; standard error of a coefficient
 * √(residual variance · inflation / Σw(x − x̄)²), with weights scaled to sum to n. R is inverted by sweeping,
 * the largest remaining variance first.
 * Source: Goodnight, J. H. (1979), A tutorial on the SWEEP operator, The American Statistician 33(3),
 * 149–158; Seber, G. A. F. & Lee, A. J. (2003), Linear Regression Analysis, 2nd edition, Wiley, chapter 3.
 * Assumes: a linear relation; for the standard errors also independent observations of equal variance.
 * Not for: standard errors with sampling weights or clusters, which need a bootstrap or linearisation.
 * Errors: RangeError for a variable that does not vary, for a predictor whose tolerance is below
 * `SMALLEST_TOLERANCE`, and for moments that are not finite.
 * Example: x = 1, 2, 3, 4 and y = 2, 4, 5, 9: y = −0.5 + 2.2 x, R² = 0.9308, standard error 0.4243.
 */
export function fitLinear(
  moments: CentredMoments,
  outcome: number,
  predictors: readonly number[],
): LinearModel {
  const k = predictors.length;
  const { matrix, deviations, cancellation, limit } = correlations(moments, [...predictors, outcome]);
  const { rest } = sweepLargestFirst(matrix, k + 1, k, limit);
  const varianceInflation = Float64Array.from(predictors, (_, j) => -matrix[j * (k + 1) + j]!);
  if (rest.length > 0 || varianceInflation.some((inflation) => !(inflation <= 1 / limit))) {
    throw new RangeError(
      `A predictor is nearly a combination of others: its tolerance (1 − R²) is below ${limit.toPrecision(2)}, ` +
        'the least that leaves about six right digits with these moments.',
    );
  }

  const { n, w, means } = moments;
  const betas = Float64Array.from(predictors, (_, j) => matrix[j * (k + 1) + k]!);
  const scale = deviations[k]!;
  const coefficients = betas.map((beta, j) => (beta * scale) / deviations[j]!);
  const intercept = predictors.reduce(
    (rest, variable, j) => rest - coefficients[j]! * means[variable]!,
    means[outcome]!,
  );

  const unexplained = matrix[k * (k + 1) + k]!;
  const rSquared = k === 0 ? 0 : Math.min(1, 1 - unexplained);
  const degreesOfFreedom = n - k - 1;
  // Rounding errors of the correlations enter what is left once for the outcome and once per beta, squared.
  const reach = betas.reduce((sum, beta) => sum + Math.abs(beta), 1) ** 2;
  const isTold = degreesOfFreedom >= 1 && unexplained >= SMALLEST_UNEXPLAINED * cancellation * reach;
  const squares = isTold ? unexplained * scale ** 2 : Number.NaN;
  const residualVariance = (squares * (n / w)) / degreesOfFreedom;
  return {
    n,
    k,
    degreesOfFreedom,
    rSquared,
    adjustedRSquared: degreesOfFreedom >= 1 ? 1 - ((1 - rSquared) * (n - 1)) / degreesOfFreedom : Number.NaN,
    residualVariance,
    residualSd: Math.sqrt(residualVariance),
    intercept,
    coefficients,
    standardErrors: varianceInflation.map(
      (inflation, j) => Math.sqrt((squares / degreesOfFreedom) * inflation) / deviations[j]!,
    ),
    betas,
    varianceInflation,
  };
}

/**
 * The predictors that are (nearly) combinations of others, each with those others.
 *
 * Question: which predictors say the same, so that no regression can tell their coefficients apart?
 * Formula: predictors are swept, the one with the largest remaining variance first, until none has a
 * tolerance of `SMALLEST_TOLERANCE` left. Each of the rest is a combination of swept ones: those without
 * which its tolerance would be large enough. A swept one is named by the shortest combination it is part of.
 * Source: Goodnight (1979), as `fitLinear`. Belsley, D. A., Kuh, E. & Welsch, R. E. (1980), Regression
 * Diagnostics, Wiley, chapter 3, on why correlations of two do not show it.
 * Not for: judging moderate collinearity; read the variance inflation of `fitLinear`.
 * Errors: RangeError for a predictor that does not vary, and for moments that are not finite.
 * Example: where the third predictor is the sum of the first two, three entries: 0 on 1 and 2, 1 on 0 and
 * 2, 2 on 0 and 1.
 */
export function findCollinear(moments: CentredMoments, predictors: readonly number[]): Collinearity[] {
  const k = predictors.length;
  const { matrix, cancellation, limit } = correlations(moments, predictors);
  const { swept, rest } = sweepLargestFirst(matrix, k, k, limit);
  const at = (i: number, j: number) => matrix[i * k + j]!;
  const inflations = new Map(swept.map((i) => [i, -at(i, i)]));
  const combinations = new Map<number, number[]>();

  const noise = ROUNDING * cancellation;
  for (const predictor of rest) {
    const remaining = at(predictor, predictor) < noise ? 0 : at(predictor, predictor);
    const on = needed(
      swept,
      (i) => at(i, predictor),
      (i) => remaining - at(i, predictor) ** 2 / at(i, i) >= limit,
    );
    inflations.set(predictor, 1 / remaining);
    combinations.set(predictor, on);
    for (const i of on) inflations.set(i, inflations.get(i)! + at(i, predictor) ** 2 / remaining);
  }
  const relations = [...combinations].map(([predictor, on]) => [predictor, ...on]);
  relations.sort((a, b) => a.length - b.length);

  return predictors.flatMap((_, predictor) => {
    const varianceInflation = inflations.get(predictor)!;
    if (varianceInflation <= 1 / limit) return [];
    const relation =
      combinations.get(predictor) ??
      relations.find((members) => members.includes(predictor)) ??
      // Swept with a variance just above the limit, and below it once all others were.
      needed(
        swept.filter((i) => i !== predictor),
        (i) => at(predictor, i),
        (i) => at(predictor, i) ** 2 / at(i, i) - at(predictor, predictor) <= 1 / limit,
      );
    const on = relation.filter((member) => member !== predictor).sort((a, b) => a - b);
    return [{ predictor, on, varianceInflation }];
  });
}

/** Without which of these would the combination fail? Where each has a substitute: the largest coefficients. */
function needed(
  candidates: number[],
  coefficient: (i: number) => number,
  isNeeded: (i: number) => boolean,
): number[] {
  const found = candidates.filter(isNeeded);
  if (found.length > 0) return found;
  const largest = Math.max(...candidates.map((i) => Math.abs(coefficient(i))));
  return candidates.filter((i) => Math.abs(coefficient(i)) > 0.01 * largest);
}

/**
 * The variables that do not vary, as positions in `moments`: no correlation with them exists.
 * Example: 3, 3, 3 is one; so is a variable whose spread is below the rounding of its sums.
 */
export function constantVariables(moments: CentredMoments, variables: readonly number[]): number[] {
  return variables.filter((variable) => moments.products[variable * moments.size + variable] === 0);
}

interface Scaled {
  matrix: Float64Array;
  /** √Σw(x − x̄)² of each variable. */
  deviations: Float64Array;
  /** The largest of these variables. */
  cancellation: number;
  /** The smallest tolerance that these moments bear. */
  limit: number;
}

/** Correlations of these variables: units no longer matter, and every variance is 1. */
function correlations(moments: CentredMoments, variables: readonly number[]): Scaled {
  const { size, products } = moments;
  const count = variables.length;
  const deviations = Float64Array.from(variables, (variable) =>
    Math.sqrt(products[variable * size + variable]!),
  );
  const constant = deviations.findIndex(
    (deviation) => !(deviation > 0 && deviation < Number.POSITIVE_INFINITY),
  );
  if (constant >= 0) {
    throw new RangeError(
      `Variable ${variables[constant]} does not vary, or its moments are not finite: it has no correlations.`,
    );
  }
  const matrix = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    const row = variables[i]! * size;
    for (let j = 0; j < count; j++) {
      const value = i === j ? 1 : products[row + variables[j]!]! / deviations[i]! / deviations[j]!;
      if (!Number.isFinite(value)) throw new RangeError('Moments are finite numbers.');
      matrix[i * count + j] = value;
    }
  }
  const cancellation = Math.max(1, ...variables.map((variable) => moments.cancellation?.[variable] ?? 1));
  return { matrix, deviations, cancellation, limit: SMALLEST_TOLERANCE * cancellation };
}

/**
 * Sweeps the first `count` variables as long as one has a remaining variance of `limit`. Of those swept the
 * matrix then holds the negative inverse, of the rest what the swept ones do not explain, and between them
 * the coefficients of the rest on the swept ones.
 */
function sweepLargestFirst(matrix: Float64Array, size: number, count: number, limit: number) {
  const rest = Array.from({ length: count }, (_, i) => i);
  const swept: number[] = [];
  while (rest.length > 0) {
    const remaining = rest.map((i) => matrix[i * size + i]!);
    const largest = Math.max(...remaining);
    if (!(largest >= limit)) break;
    // Among equals the first, whatever the rounding: a copy is then explained by its original.
    const place = remaining.findIndex((variance) => variance >= largest * (1 - 1e-9));
    const [pivot] = rest.splice(place, 1);
    sweep(matrix, size, pivot!);
    swept.push(pivot!);
  }
  return { swept: swept.sort((a, b) => a - b), rest };
}

function sweep(matrix: Float64Array, size: number, pivot: number): void {
  const variance = matrix[pivot * size + pivot]!;
  for (let i = 0; i < size; i++) {
    if (i === pivot) continue;
    const factor = matrix[i * size + pivot]! / variance;
    for (let j = i; j < size; j++) {
      if (j === pivot) continue;
      const value = matrix[i * size + j]! - factor * matrix[pivot * size + j]!;
      matrix[i * size + j] = value;
      matrix[j * size + i] = value;
    }
  }
  for (let i = 0; i < size; i++) {
    const value = i === pivot ? -1 / variance : matrix[i * size + pivot]! / variance;
    matrix[i * size + pivot] = value;
    matrix[pivot * size + i] = value;
  }
}
