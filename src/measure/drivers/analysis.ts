import type { Interval } from '../../model/document.js';
import { Problem } from '../../model/problem.js';
import type { Column } from '../../model/survey.js';
import type { MomentBlock, MomentsResult, Tally } from '../../model/tally.js';
import { percentileLimits } from '../../stats/bootstrap.js';
import { correlationsOf, EXACT_LIMIT, nonPositive } from '../../stats/importance.js';
import type { Limits } from '../../stats/interval.js';
import { type RankStability, rankStability, ranks } from '../../stats/rank-stability.js';
import { effectiveSize } from '../../stats/weighting.js';
import { designContext } from '../design-context.js';
import { estimateFigure, isValid } from '../estimate.js';
import { meanOf, rankFromBest, shareOf } from '../metric.js';
import { usualBox } from '../metrics/box.js';
import { boxEffects, boxesOf, classOf, type DriverClass } from './boxes.js';
import {
  driverMoments,
  type Estimates,
  estimateLinear,
  importanceOf,
  type LinearEstimates,
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
import { type Presence, presenceOf } from './presence.js';
import {
  type Driver,
  type DriversQuestion,
  driverValue,
  endBoxes,
  isNumber,
  lowestAboveBottom,
  upwards,
} from './question.js';
import { quoted, refusalOf } from './refusals.js';
import { partsOf, resampled, wholeOf } from './resampling.js';

/** Everything the engine found for the question. */
export interface DriversData {
  /** Of the columns whose answers were counted. */
  tallies: Map<Column, Tally>;
  moments: MomentsResult;
  /** The outcome by the segments' and the drivers' columns; for a logistic model. */
  combined: Tally | null;
  /** Responses that count, before those with missing answers are left out. */
  used: number;
}

/** A number with its bootstrap interval. */
export interface Estimated {
  value: number;
  limits: Limits | null;
}

export interface DriverResult {
  driver: Driver;
  /** Share of the sum of all importances. */
  share: Estimated;
  importance: number;
  rank: number;
  ranks: Limits | null;
  staysAhead: number | null;
  /** Change of the outcome for one point, one unit, or presence. */
  effect: Estimated;
  beta: number;
  correlation: number;
  inflation: number;
  lmg: number | null;
  relativeWeight: number;
  samplingError: number | null;
}

/** A model of one sample: all responses, or a segment. */
export interface DriversModel {
  n: number;
  effective: number | null;
  rSquared: Estimated;
  adjustedRSquared: number | null;
  residualSd: number | null;
  results: DriverResult[];
  stability: RankStability;
  /** Replicates that bore a model. */
  replicates: Estimates[];
  parts: number;
  linear: LinearEstimates;
  logistic: LogisticEstimates | null;
}

export interface BoxResult {
  penalty: Estimated | null;
  reward: Estimated | null;
  /** What the reward gains less what the penalty costs. */
  asymmetry: Estimated | null;
  kind: DriverClass;
}

export interface Emptied {
  effect: Estimated;
  /** Share of the answers that lie in the bottom box. */
  share: number;
}

export interface Analysis {
  model: DriversModel;
  performance: (Performing | null)[];
  emptied: (Emptied | null)[];
  /** Of the drivers that are there or not. */
  presence: Presence[];
  /** Null where it was not asked, or no box holds enough answers. */
  boxes: BoxResult[] | null;
}

export interface Performing {
  /** Null for what is present or absent: how many have it is no grade. */
  estimate: number | null;
  interval: Interval | null;
  /** Valid answers, and why others are none. */
  n: number;
  missing: number;
  notApplicable: number;
  offScale: number;
  unit: 'mean' | 'share';
  range: [number, number];
}

export async function analyse(question: DriversQuestion, data: DriversData): Promise<Analysis> {
  const model = await modelOf(question, data, () => true);
  if (model instanceof Problem) throw model;
  return {
    model,
    performance: question.drivers.map((driver) => performanceOf(driver, question, data)),
    emptied: question.drivers.map((driver, i) => emptiedOf(driver, i, question, data, model)),
    presence: await presenceOf(question, data.moments.blocks),
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
  const replicates =
    fitted !== null
      ? await logisticReplicates(question, fitted.combinations, fitted.logistic)
      : await resampled(parts, question, linearReplicate(question, shape, linear));
  const shares = sharesOf(estimates.importance);
  const replicated = replicates.map(({ importance }) => sharesOf(importance));
  const stability = rankStability(shares, replicated, question.level);
  const rank = ranks(shares);
  const c = correlationsOf(moments, 0, shape.predictors);
  const lmg =
    shape.k <= EXACT_LIMIT && question.model === 'linear' ? importanceOf('lmg', c, shape.groups) : null;
  const relative = importanceOf('relative-weights', c, shape.groups);
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
      correlation: linear.correlations[i]!,
      inflation: linear.model.varianceInflation[i]!,
      lmg: lmg?.[i] ?? null,
      relativeWeight: relative[i]!,
      samplingError: linear.samplingErrors?.[i] ?? null,
    })),
    stability,
    replicates,
    parts: parts.rows.length,
    linear,
    logistic: fitted?.logistic ?? null,
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

/** The drivers that the fewest answered, in words. */
function answeredLeast(question: DriversQuestion, data: DriversData): string[] {
  return question.drivers
    .flatMap((driver) => {
      const own = performanceOf(driver, question, data);
      return own ? [{ name: quoted(driver), n: own.n }] : [];
    })
    .sort((a, b) => a.n - b.n)
    .slice(0, 8)
    .map(({ name, n }) => `${n.toLocaleString('en')} of ${data.used.toLocaleString('en')} answered ${name}`);
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
export function sharesOf(importance: ArrayLike<number>): number[] {
  const all = Array.from(importance);
  const total = all.reduce((sum, value) => sum + Math.abs(value), 0);
  return all.map((value) => (total > 0 ? Math.abs(value) / total : 0));
}

/** How well each driver is rated by all who rated it. */
function performanceOf(driver: Driver, question: DriversQuestion, data: DriversData): Performing | null {
  const tally = data.tallies.get(driver.column);
  if (!tally || isNumber(driver)) return null;
  const { cells } = tally;
  const count = (test: (cell: (typeof cells)[number]) => boolean) =>
    cells.reduce((sum, cell) => sum + (test(cell) ? cell.n : 0), 0);
  const bases = {
    n: count(({ answer }) => driverValue(driver, answer) !== null),
    missing: count(({ answer }) => answer.kind === 'missing' && !answer.notApplicable),
    notApplicable: count(({ answer }) => answer.kind === 'missing' && answer.notApplicable === true),
    offScale: count(({ answer }) => answer.kind === 'off-scale' && driverValue(driver, answer) === null),
  };
  const design = { weight: question.weight, strata: null, cluster: null };
  const options = { levels: [question.level], interval: null, seed: question.seed };
  const { scale } = driver.column;
  if (driver.choice !== null || scale === null) {
    return { estimate: null, interval: null, unit: 'share', range: [0, 1], ...bases };
  }
  const asTopBox = question.performance === 'top-box';
  const figure = asTopBox
    ? shareOf((code) => rankFromBest(scale, code) < usualBox(scale))
    : { ...meanOf(scale), value: (code: number) => upwards(scale, code) };
  const found = estimateFigure(cells.filter(isValid), figure, designContext(cells, design, null), options);
  return {
    estimate: found?.estimate ?? null,
    interval: found?.intervals[0] ?? null,
    unit: asTopBox ? 'share' : 'mean',
    range: figure.range,
    ...bases,
  };
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
      model.replicates.map((one) => (one as LogisticEstimates).emptied[i]!),
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

async function penaltiesAndRewards(
  question: DriversQuestion,
  blocks: MomentBlock[],
  model: DriversModel,
): Promise<BoxResult[] | null> {
  if ((blocks[0]?.models.length ?? 0) < 2) return null;
  const parts = partsOf(blocks, 1);
  const whole = wholeOf(parts);
  const boxes = boxesOf(question.drivers, whole);
  const effects = boxes && boxEffects(boxes, whole);
  if (!boxes || !effects) return null;
  const replicates = await resampled(parts, question, (sums) => boxEffects(boxes, sums));
  return boxes.places.map(({ top, bottom }, i): BoxResult => {
    const limitsOf = (of: (effects: Float64Array) => number) =>
      percentileLimits(replicates.map(of), question.level);
    const estimated = (of: (effects: Float64Array) => number): Estimated => ({
      value: of(effects),
      limits: limitsOf(of),
    });
    // What is better of a driver may make less of the outcome: of detractors, or of those who leave.
    const direction = model.results[i]!.correlation < 0 ? -1 : 1;
    const both = top !== null && bottom !== null;
    const asymmetry = both ? estimated((of) => direction * (of[top]! + of[bottom]!)) : null;
    const cost = bottom === null ? null : limitsOf((of) => -direction * of[bottom]!);
    const gain = top === null ? null : limitsOf((of) => direction * of[top]!);
    return {
      penalty: bottom === null ? null : estimated((of) => of[bottom]!),
      reward: top === null ? null : estimated((of) => of[top]!),
      asymmetry,
      kind: classOf(asymmetry?.limits ?? null, cost, gain),
    };
  });
}

/** The bottom and top box of a driver on a scale, in its own codes. */
export function boxCodes({ column: { scale } }: Driver): { bottom: number[]; top: number[] } | null {
  if (scale === null) return null;
  const { bottom, top } = endBoxes(scale);
  const codes = scale.points.map(({ code }) => code);
  return {
    bottom: codes.filter((code) => rankFromBest(scale, code) >= codes.length - bottom),
    top: codes.filter((code) => rankFromBest(scale, code) < top),
  };
}
