import { twoMeans } from '../stats/two-means.js';
import { twoNets } from '../stats/two-nets.js';
import { twoProportions } from '../stats/two-proportions.js';
import { type DesignContext, type Estimate, estimateFigure, type ValidCell } from './estimate.js';
import type { Figure } from './metric.js';

/** The test of a difference between two groups, b − a, in the units of the figure. */
export interface GroupTest {
  difference: number;
  low: number;
  high: number;
  pValue: number;
  /** Above 0 where the test stands on a rise, below on a drop: nets are compared as adjusted. */
  direction: number;
  /** The test by its name. */
  method: string;
}

export interface ComparedGroups {
  a: Estimate;
  b: Estimate;
  /** Null where the groups do not show how sure a difference is. */
  test: GroupTest | null;
}

/**
 * Does a figure differ between two groups that share nobody, such as two waves? Two nets by adjusted Wald, two shares by the pooled z or Fisher's exact test
 * with Newcombe's interval, two means by Welch's t; two-sided. Weights, strata, clusters and a finite population
 * enter by the effective number of answers of each group, of means by their standard errors. The groups are taken
 * as independent samples. Errors: RangeError for a group without an answer.
 */
export function compareGroups(
  figure: Figure,
  cellsA: ValidCell[],
  cellsB: ValidCell[],
  design: DesignContext,
  { level, interval, seed }: { level: number; interval: string | null; seed: number },
): ComparedGroups {
  const [a, b] = [cellsA, cellsB].map((cells) => {
    const found = estimateFigure(cells, figure, design, { levels: [level], interval, seed });
    if (!found) throw new RangeError('A group without an answer cannot be compared.');
    return found;
  }) as [Estimate, Estimate];
  const test = testOf(figure, [cellsA, a], [cellsB, b], level);
  if (test === null) return { a, b, test };
  // A p under all numbers of the machine came out as 0, which is for a census alone: it leaves nothing to chance.
  const pValue = test.low < test.high ? Math.max(test.pValue, Number.MIN_VALUE) : test.pValue;
  return { a, b, test: { ...test, pValue } };
}

type Group = [ValidCell[], Estimate];

function testOf(figure: Figure, a: Group, b: Group, level: number): GroupTest | null {
  if (figure.family === 'mean') {
    const [one, other] = [a, b].map(([, { estimate, standardError, degreesOfFreedom }]) => ({
      mean: estimate,
      varianceOfMean: (standardError ?? Number.NaN) ** 2,
      degreesOfFreedom: standardError === null ? 0 : degreesOfFreedom,
    }));
    const found = twoMeans(one!, other!, level);
    if (!found) return null;
    const { difference, low, high, pValue } = found;
    return { difference, low, high, pValue, direction: difference, method: "Welch's t test" };
  }
  const sizes = [a, b].map(sizeOf);
  if (sizes.includes(null)) return null;
  const [nA, nB] = sizes as [number, number];
  if (figure.family === 'proportion') {
    const found = twoProportions({ share: a[1].estimate, n: nA }, { share: b[1].estimate, n: nB }, level);
    if (!found) return null;
    const { difference, low, high, pValue } = found;
    const method = found.method === 'fisher' ? "Fisher's exact test" : 'pooled z test';
    return { difference, low, high, pValue, direction: difference, method };
  }
  const found = twoNets({ ...upDown(figure, a[0]), n: nA }, { ...upDown(figure, b[0]), n: nB }, level);
  if (!found) return null;
  return {
    difference: 100 * found.difference,
    low: 100 * found.low,
    high: 100 * found.high,
    pValue: found.pValue,
    direction: found.adjustedDifference,
    method: 'z test of adjusted nets',
  };
}

/** Answers of a simple random sample that would be as precise; endless for a census; null where nothing tells. */
function sizeOf([, { intervals, effective }]: Group): number | null {
  if (effective !== null) return effective;
  return intervals.length > 0 ? Number.POSITIVE_INFINITY : null;
}

function upDown(figure: Figure, cells: ValidCell[]): { up: number; down: number } {
  let [up, down, all] = [0, 0, 0];
  for (const { answer, w } of cells) {
    const value = figure.value(answer.code);
    if (value > 0) up += w;
    if (value < 0) down += w;
    all += w;
  }
  return { up: up / all, down: down / all };
}
