import { Problem } from '../../model/problem.js';
import { percentileLimits } from '../../stats/bootstrap.js';
import { correlationsOf, EXACT_LIMIT, nonPositive } from '../../stats/importance.js';
import { rankStability, ranks } from '../../stats/rank-stability.js';
import { effectiveSize } from '../../stats/weighting.js';
import { penaltiesAndRewards } from './boxes.js';
import {
  driverMoments,
  type Estimates,
  estimateLinear,
  importanceOf,
  linearReplicate,
  shapeOf,
} from './linear.js';
import {
  type Combinations,
  combinationsOf,
  estimateLogistic,
  type LogisticEstimates,
  logisticReplicates,
} from './logistic.js';
import { answeredLeast, performanceOf } from './performance.js';
import { presenceOf } from './presence.js';
import { type Driver, type DriversQuestion, driverValue, lowestAboveBottom } from './question.js';
import { refusalOf } from './refusals.js';
import { partsOf, resampled, wholeOf } from './resampling.js';
import type { Analysis, DriversData, DriversModel, Emptied } from './results.js';

/** The whole answer, but for segments; throws a `Problem` where there is no model. */
export async function analyse(question: DriversQuestion, data: DriversData): Promise<Analysis> {
  const model = await modelOf(question, data, () => true);
  if (model instanceof Problem) throw model;
  return {
    model,
    performance: question.drivers.map((driver) => performanceOf(driver, question, data)),
    emptied: question.drivers.map((driver, i) => emptiedOf(driver, i, question, data, model)),
    presence: await presenceOf(question, data.moments),
    boxes: await penaltiesAndRewards(question, data.moments.blocks, model),
  };
}

/** R² from which the outcome was computed from the drivers. */
const ALL_EXPLAINED = 1 - 1e-9;

/** The model of all responses or of a segment, or why there is none. */
export async function modelOf(
  question: DriversQuestion,
  data: DriversData,
  isIn: (segment: (string | null)[]) => boolean,
): Promise<DriversModel | Problem> {
  const parts = partsOf(
    data.moments.blocks.filter(({ segment }) => isIn(segment)),
    0,
  );
  const sums = wholeOf(parts);
  if (sums.n === 0) return nobody(question, data);
  const moments = driverMoments(question, sums);
  const refusal = refusalOf(question, moments, () => answeredLeast(question, data));
  if (refusal) return refusal;
  const shape = shapeOf(question, moments);
  if (question.missing === 'pairwise' && nonPositive(correlationsOf(moments, 0, shape.predictors))) {
    return new Problem(
      'data',
      'The correlations of these pairs contradict one another: too few responses answered the same questions.',
      { tryThis: '--missing-data imputed, or fewer --drivers' },
    );
  }
  const linear = estimateLinear(question, moments, shape);
  if (linear.rSquared > ALL_EXPLAINED) {
    return new Problem(
      'data',
      `The drivers together are the outcome "${question.outcome.column.id}": it follows from them exactly, so nothing is left to find out.`,
      { tryThis: 'leave out with --drivers what was computed from the others' },
    );
  }
  const fitted = question.model === 'logistic' ? await fitCombinations(question, data, isIn) : null;
  if (fitted instanceof Problem) return fitted;
  const estimates: Estimates = fitted?.logistic ?? linear;
  const refitted = fitted && (await logisticReplicates(question, fitted.combinations, fitted.logistic));
  const replicates: Estimates[] =
    refitted ?? (await resampled(parts, question, linearReplicate(question, shape, linear)));
  const shares = sharesOf(estimates.importance);
  const replicated = replicates.map(({ importance }) => sharesOf(importance));
  const stability = rankStability(shares, replicated, question.level);
  const rank = ranks(shares);
  const isLmg = question.model === 'linear' && question.method === 'lmg';
  const lmg = isLmg
    ? linear.importance
    : question.model === 'linear' && shape.k <= EXACT_LIMIT
      ? importanceOf('lmg', linear.correlations, shape.groups)
      : null;
  const relative = importanceOf('relative-weights', linear.correlations, shape.groups);
  const limitsOf = (of: (one: Estimates) => number) => percentileLimits(replicates.map(of), question.level);
  return {
    n: moments.n,
    effective: question.weight ? effectiveSize(sums.w, sums.w2) : null,
    rSquared: { value: estimates.rSquared, limits: limitsOf((one) => one.rSquared) },
    adjustedRSquared: fitted ? null : linear.model.adjustedRSquared,
    residualSd: fitted ? null : linear.model.residualSd,
    results: question.drivers.map((driver, i) => ({
      driver,
      share: {
        value: shares[i]!,
        limits: percentileLimits(
          replicated.map((one) => one[i]!),
          question.level,
        ),
      },
      importance: estimates.importance[i]!,
      rank: rank[i]!,
      ranks: stability.limits[i]!,
      staysAhead: stability.staysAhead[i]!,
      effect: { value: estimates.coefficients[i]!, limits: limitsOf((one) => one.coefficients[i]!) },
      beta: linear.model.betas[i]!,
      correlation: linear.correlations.outcome[i]!,
      inflation: linear.model.varianceInflation[i]!,
      lmg: lmg?.[i] ?? null,
      relativeWeight: relative[i]!,
      samplingError: linear.samplingErrors?.[i] ?? null,
    })),
    stability,
    replicates,
    parts: parts.rows.length,
    linear,
    logistic: fitted && refitted && { ...fitted.logistic, replicates: refitted },
  };
}

function nobody(question: DriversQuestion, data: DriversData): Problem {
  const { missing } = question;
  const all = data.used.toLocaleString('en');
  if (missing !== 'listwise') {
    return new Problem('data', `None of the ${all} responses answered the outcome.`, {
      tryThis: 'another --outcome',
    });
  }
  return new Problem('data', `None of the ${all} responses answered the outcome and every driver.`, {
    exists: answeredLeast(question, data),
    tryThis: 'leave out what few answered with --drivers; --missing-data pairwise or imputed',
  });
}

async function fitCombinations(
  question: DriversQuestion,
  data: DriversData,
  isIn: (segment: (string | null)[]) => boolean,
): Promise<{ combinations: Combinations; logistic: LogisticEstimates } | Problem> {
  const combinations = combinationsOf(question, data.combined!, isIn);
  const logistic = estimateLogistic(question, combinations);
  if (logistic) return { combinations, logistic };
  return new Problem(
    'data',
    'A driver, or several together, parts those with the event from those without: a logistic model has no finite coefficients there.',
    { tryThis: '--model linear; or fewer --drivers' },
  );
}

/** Of the sum of all, signs aside. */
function sharesOf(importance: ArrayLike<number>): number[] {
  const all = Array.from(importance);
  const total = all.reduce((sum, value) => sum + Math.abs(value), 0);
  return all.map((value) => (total > 0 ? Math.abs(value) / total : 0));
}

/** The outcome if the answers in a driver's bottom box rose to the lowest point above it. */
function emptiedOf(
  driver: Driver,
  i: number,
  { level }: DriversQuestion,
  data: DriversData,
  model: DriversModel,
): Emptied | null {
  const floor = lowestAboveBottom(driver);
  const cells = data.tallies.get(driver.column)?.cells ?? [];
  if (floor === null) return null;
  let all = 0;
  let inBox = 0;
  let rise = 0;
  for (const cell of cells) {
    const value = driverValue(driver, cell.answer);
    if (value === null) continue;
    all += cell.w;
    if (value >= floor) continue;
    inBox += cell.w;
    rise += cell.w * (floor - value);
  }
  if (all === 0) return null;
  if (model.logistic) {
    const value = model.logistic.emptied[i]!;
    const limits = percentileLimits(
      model.logistic.replicates.map(({ emptied }) => emptied[i]!),
      level,
    );
    return { effect: { value, limits }, share: inBox / all };
  }
  const lift = rise / all;
  const { value, limits } = model.results[i]!.effect;
  return {
    effect: { value: value * lift, limits: limits && { low: limits.low * lift, high: limits.high * lift } },
    share: inBox / all,
  };
}
