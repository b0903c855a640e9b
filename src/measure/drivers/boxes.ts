import type { Limits } from '../../stats/interval.js';
import { constantVariables, findCollinear, fitLinear } from '../../stats/linear-model.js';
import { centre, type MomentSums } from '../../stats/moments.js';
import type { Driver } from './question.js';

/** Penalties and rewards: the outcome on whether each driver lies in its top or its bottom box. */

/** Answers that a box needs for an effect of its own. */
const LEAST_IN_A_BOX = 5;

/** Where the top and bottom box of each driver stand among the fitted ones; null where there is none. */
export interface Boxes {
  /** Variables of the model, the outcome being 0. */
  fitted: number[];
  places: { top: number | null; bottom: number | null }[];
}

/** Boxes that hold enough answers and can be told apart; null where there are none. */
export function boxesOf(drivers: Driver[], sums: MomentSums): Boxes | null {
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
export function boxEffects(boxes: Boxes, sums: MomentSums): Float64Array | null {
  try {
    return fitLinear(centre(sums), 0, boxes.fitted).coefficients;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export const DRIVER_CLASSES = ['basic', 'performance', 'excitement', 'unclear'] as const;
export type DriverClass = (typeof DRIVER_CLASSES)[number];

/**
 * Basic: what the bottom box costs outweighs what the top box gains, beyond chance. Excitement: the other way
 * round. Performance: neither outweighs, and both are there beyond chance. Else the sample cannot tell.
 * `cost` and `gain` are above 0 where they go with the driver's own direction; `asymmetry` is gain less cost.
 */
export function classOf(asymmetry: Limits | null, cost: Limits | null, gain: Limits | null): DriverClass {
  if (!asymmetry || !cost || !gain) return 'unclear';
  const costs = cost.low > 0;
  const gains = gain.low > 0;
  if (asymmetry.high < 0 && costs) return 'basic';
  if (asymmetry.low > 0 && gains) return 'excitement';
  return costs && gains ? 'performance' : 'unclear';
}
