import { Problem } from '../../model/problem.js';
import type { Tally } from '../../model/tally.js';
import {
  approximateDominance,
  averageMarginalEffects,
  type BinaryCells,
  EXACT_DOMINANCE_LIMIT,
  fitLogistic,
  type LogisticModel,
  mcFaddenDominance,
  meanProbability,
} from '../../stats/logistic-model.js';
import { seededRandom } from '../../stats/random.js';
import type { Estimates } from './linear.js';
import {
  blankCountsAsNo,
  type Driver,
  type DriversQuestion,
  driverValue,
  isNumber,
  lowestAboveBottom,
  measureOutcome,
} from './question.js';
import { repeated } from './resampling.js';

/** Different combinations of answers that a thousand fits can bear. */
const MOST_COMBINATIONS = 20_000;
/** Each replicate walks all subsets of the drivers. */
export const MOST_LOGISTIC_DRIVERS = 16;
/** Fits of one cell that the exact dominance may cost. */
const MOST_WORK = 25_000_000;

/** Complete responses by what they answered: predictors, and how many had the event. */
export interface Combinations {
  cells: BinaryCells;
  /** Responses with and without the event in each cell. */
  n: { events: Float64Array; others: Float64Array };
}

/** From a tally of the outcome by the segments' and the drivers' columns: those in a segment. */
export function combinationsOf(
  { outcome, drivers, by, readNumber }: DriversQuestion,
  tally: Tally,
  isIn: (segment: (string | null)[]) => boolean,
): Combinations {
  const { value } = measureOutcome(outcome);
  const skip = by.length;
  const found = new Map<string, { x: number[]; n: [number, number]; w: [number, number] }>();
  for (const cell of tally.cells) {
    const event = value!(cell.answer);
    if (event === null || !isIn(cell.segment.slice(0, skip))) continue;
    const x = drivers.map((driver) => {
      const text = cell.segment[tally.grouping.indexOf(driver.column, skip)] ?? null;
      if (isNumber(driver)) return text === null ? null : readNumber(text);
      return driverValue(driver, driver.column.read(text));
    });
    const filled = x.map((number, i) => number ?? (blankCountsAsNo(drivers[i]!) ? 0 : null));
    if (!filled.every((number) => number !== null)) continue;
    const key = filled.join(' ');
    const own = found.get(key) ?? { x: filled, n: [0, 0], w: [0, 0] };
    const side = event > 0 ? 0 : 1;
    own.n[side] += cell.n;
    own.w[side] += cell.w;
    found.set(key, own);
  }
  if (found.size > MOST_COMBINATIONS) throw tooMany(drivers);
  // One order, so that one file gives one answer.
  const all = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
  return {
    cells: {
      k: drivers.length,
      predictors: Float64Array.from(all.flatMap(({ x }) => x)),
      events: Float64Array.from(all, ({ w }) => w[0]),
      trials: Float64Array.from(all, ({ w }) => w[0] + w[1]),
    },
    n: { events: Float64Array.from(all, ({ n }) => n[0]), others: Float64Array.from(all, ({ n }) => n[1]) },
  };
}

export function tooMany(drivers: Driver[]): Problem {
  return new Problem(
    'usage',
    `The ${drivers.length} drivers were answered in more than ${MOST_COMBINATIONS.toLocaleString('en')} different ways, too many for a logistic model.`,
    {
      tryThis:
        '--model linear, whose importances hardly differ and which takes any number of responses; or fewer drivers',
    },
  );
}

export interface LogisticReplicate extends Estimates {
  /** Change of the share, in per cent, when each driver's bottom box is emptied; null where it has none. */
  emptied: (number | null)[];
}

export interface LogisticEstimates extends LogisticReplicate {
  model: LogisticModel;
  /** False where the importances were approximated. */
  exact: boolean;
}

/** Null where a driver separates those with the event from those without. */
export function estimateLogistic(
  { drivers }: DriversQuestion,
  { cells }: Combinations,
): LogisticEstimates | null {
  const model = fitLogistic(cells);
  if (model.separated) return null;
  const work = 2 ** cells.k * cells.trials.length;
  const exact = cells.k <= EXACT_DOMINANCE_LIMIT && work <= MOST_WORK;
  return {
    ...effectsOf(drivers, cells, model),
    importance: exact ? mcFaddenDominance(cells) : approximateDominance(cells, model),
    rSquared: model.mcFadden,
    model,
    exact,
  };
}

function effectsOf(
  drivers: Driver[],
  cells: BinaryCells,
  model: LogisticModel,
): Pick<LogisticReplicate, 'coefficients' | 'emptied'> {
  const now = meanProbability(cells, model);
  return {
    coefficients: averageMarginalEffects(cells, model).map((effect) => 100 * effect),
    emptied: drivers.map((driver, i) => {
      const floor = lowestAboveBottom(driver);
      if (floor === null) return null;
      const change = (j: number, value: number) => (j === i ? Math.max(value, floor) : value);
      return 100 * (meanProbability(cells, model, change) - now);
    }),
  };
}

/**
 * Responses are drawn with replacement, and the full model is fitted anew. The importances of a replicate are
 * approximated; what the approximation misses in the whole sample is added to each.
 */
export function logisticReplicates(
  { drivers, replicates, seed }: DriversQuestion,
  { cells, n }: Combinations,
  whole: LogisticEstimates,
): Promise<LogisticReplicate[]> {
  const random = seededRandom(seed);
  const missed = approximateDominance(cells, whole.model).map((value, i) => whole.importance[i]! - value);
  const size = cells.trials.length;
  const counts = [...n.events, ...n.others];
  const total = counts.reduce((sum, count) => sum + count, 0);
  const shares = counts.map((count) => count / total);
  return repeated(replicates, () => {
    const times = random.multinomial(total, shares);
    const events = new Float64Array(size);
    const trials = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      const weight = (place: number, count: number, w: number) =>
        count > 0 ? (times[place]! * w) / count : 0;
      events[i] = weight(i, n.events[i]!, cells.events[i]!);
      trials[i] = events[i]! + weight(size + i, n.others[i]!, cells.trials[i]! - cells.events[i]!);
    }
    const sample = { ...cells, events, trials };
    try {
      const model = fitLogistic(sample, undefined, whole.model);
      if (model.separated) return null;
      return {
        ...effectsOf(drivers, sample, model),
        importance: approximateDominance(sample, model).map((value, i) => value + missed[i]!),
        rSquared: model.mcFadden,
      };
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  });
}
