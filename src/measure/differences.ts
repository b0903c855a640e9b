import type { Interval, Unit } from '../model/document.js';
import { twoMeans } from '../stats/two-means.js';
import { twoNets } from '../stats/two-nets.js';
import { twoProportions } from '../stats/two-proportions.js';
import { type DesignContext, estimateFigure, type ValidCell } from './estimate.js';
import type { Figure } from './metric.js';

/** A figure in two groups that share nobody: b − a, in the figure's own units. */
export interface Difference {
  unit: Unit;
  a: number;
  b: number;
  difference: number;
  interval: Interval;
  pValue: number;
  /** Valid answers of the smaller group. */
  smallerBase: number;
}

/**
 * Compares a figure between two groups of cells: nets and shares by their z tests on effective sizes, means by
 * Welch's t test on the standard errors of the design. Null where a group is empty or shows no variation to judge by.
 */
export function differenceBetween(
  a: ValidCell[],
  b: ValidCell[],
  figure: Figure,
  design: DesignContext,
  level: number,
): Difference | null {
  const [one, other] = [a, b].map((cells) => observed(cells, figure, design));
  if (!one || !other) return null;
  const found =
    figure.family === 'trinomial'
      ? scaled(twoNets(one, other, level))
      : figure.family === 'proportion'
        ? twoProportions({ share: one.mean, n: one.n }, { share: other.mean, n: other.n }, level)
        : twoMeans(one, other, level);
  if (!found) return null;
  return {
    unit: figure.unit,
    a: one.estimate,
    b: other.estimate,
    difference: other.estimate - one.estimate,
    interval: { level, low: found.low, high: found.high, method: METHODS[figure.family] },
    pValue: found.pValue,
    smallerBase: Math.min(one.answers, other.answers),
  };
}

const METHODS = { trinomial: 'adjusted-wald', proportion: 'newcombe', mean: 'welch' };

function observed(cells: ValidCell[], figure: Figure, design: DesignContext) {
  const found = estimateFigure(cells, figure, design, { levels: [], interval: null, seed: 1 });
  if (!found || found.standardError === null) return null;
  const answers = cells.reduce((sum, cell) => sum + cell.n, 0);
  const w = cells.reduce((sum, cell) => sum + cell.w, 0);
  const shareOf = (sign: number) =>
    cells.reduce((sum, cell) => sum + (Math.sign(figure.value(cell.answer.code)) === sign ? cell.w : 0), 0) /
    w;
  return {
    estimate: found.estimate,
    answers,
    // A census has no size to weigh by: it outweighs every sample.
    n: found.effective ?? Number.POSITIVE_INFINITY,
    mean: found.estimate,
    varianceOfMean: found.standardError ** 2,
    degreesOfFreedom: answers - 1,
    up: shareOf(1),
    down: shareOf(-1),
  };
}

/** From shares to points. */
function scaled<T extends { low: number; high: number }>(found: T | null): T | null {
  return found && { ...found, low: 100 * found.low, high: 100 * found.high };
}
