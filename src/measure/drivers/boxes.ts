import type { MomentBlock } from '../../model/tally.js';
import { percentileLimits } from '../../stats/bootstrap.js';
import type { Limits } from '../../stats/interval.js';
import { constantVariables, findCollinear, fitLinear } from '../../stats/linear-model.js';
import { centre, type MomentSums } from '../../stats/moments.js';
import { rankFromBest } from '../metric.js';
import { type Driver, type DriversQuestion, endBoxes } from './question.js';
import { partsOf, resampled, wholeOf } from './resampling.js';
import type { BoxResult, DriverClass, DriversModel, Estimated } from './results.js';

/** Penalties and rewards: the outcome on whether each driver lies in its top or its bottom box. */

/** Answers that a box needs for an effect of its own. */
const LEAST_IN_A_BOX = 5;

/** Where the top and bottom box of each driver stand among the fitted ones; null where there is none. */
interface Boxes {
  /** Variables of the model, the outcome being 0. */
  fitted: number[];
  places: { top: number | null; bottom: number | null }[];
}

/** Boxes that hold enough answers and can be told apart; null where there are none. */
function boxesOf(drivers: Driver[], sums: MomentSums): Boxes | null {
  const moments = centre(sums);
  const scaled = drivers.filter(({ choice, column }) => choice === null && column.scale !== null);
  const all = scaled.flatMap((_, i) => [1 + 2 * i, 2 + 2 * i]);
  const constant = new Set(constantVariables(moments, all));
  const answers = (variable: number) => moments.means[variable]! * sums.n;
  let fitted = all.filter((variable) => !constant.has(variable) && answers(variable) >= LEAST_IN_A_BOX);
  for (;;) {
    // Where nobody chose the middle, one box is the other turned round: the bottom one goes.
    const collinear = findCollinear(moments, fitted);
    if (collinear.length === 0) break;
    const gone = collinear.findLast(({ predictor }) => fitted[predictor]! % 2 === 0) ?? collinear.at(-1)!;
    fitted = fitted.filter((_, place) => place !== gone.predictor);
  }
  if (fitted.length === 0 || sums.n < fitted.length + 2) return null;
  const place = (variable: number) => {
    const found = fitted.indexOf(variable);
    return found === -1 ? null : found;
  };
  let next = 0;
  const places = drivers.map((driver) => {
    if (!scaled.includes(driver)) return { top: null, bottom: null };
    next += 1;
    return { top: place(2 * next - 1), bottom: place(2 * next) };
  });
  return { fitted, places };
}

/** Effect of each box against the middle, in the order of `fitted`; null where the sample bears none. */
function boxEffects(boxes: Boxes, sums: MomentSums): Float64Array | null {
  try {
    return fitLinear(centre(sums), 0, boxes.fitted).coefficients;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Basic: what the bottom box costs outweighs what the top box gains, beyond chance. Excitement: the other way
 * round. Performance: neither outweighs, and both are there beyond chance. Else the sample cannot tell.
 * `cost` and `gain` are above 0 where they go with the driver's own direction; `asymmetry` is gain less cost.
 */
function classOf(asymmetry: Limits | null, cost: Limits | null, gain: Limits | null): DriverClass {
  if (!asymmetry || !cost || !gain) return 'unclear';
  const costs = cost.low > 0;
  const gains = gain.low > 0;
  if (asymmetry.high < 0 && costs) return 'basic';
  if (asymmetry.low > 0 && gains) return 'excitement';
  return costs && gains ? 'performance' : 'unclear';
}

/** The outcome on the boxes, with intervals and classes; null where no box holds enough answers. */
export async function penaltiesAndRewards(
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
