import type { Interval } from '../model/document.js';
import { Problem } from '../model/problem.js';
import type { Cell } from '../model/tally.js';
import { twoSidedZ } from '../stats/distributions.js';
import { effectiveSizeInPopulation, finitePopulationFactor } from '../stats/finite-population.js';
import type { Limits } from '../stats/interval.js';
import { linearisedVariance, type StratumTotals } from '../stats/linearisation.js';
import { tInterval } from '../stats/mean-intervals.js';
import { PROPORTION_INTERVALS, type ProportionIntervalId } from '../stats/proportion-intervals.js';
import {
  bootstrapTrinomial,
  TRINOMIAL_INTERVALS,
  type TrinomialIntervalId,
} from '../stats/trinomial-intervals.js';
import { effectiveSize, kishDesignEffect } from '../stats/weighting.js';
import type { Figure, IntervalFamily } from './metric.js';

/** Interval methods by what they suit; the first of each is the default. */
export const INTERVALS: Record<IntervalFamily, string[]> = {
  trinomial: ['adjusted-wald', 'score', 'wald', 'wald-n-1', 'bootstrap'],
  proportion: ['wilson', 'clopper-pearson', 'jeffreys', 'agresti-coull', 'wald'],
  mean: ['t'],
};

const BOOTSTRAP_REPLICATES = 2000;

/** What a standard error must know of the whole sample, apart from the answers of one segment. */
export interface DesignContext {
  /** `simple`: every answer counts once; `weighted`: weights only; `complex`: strata or clusters. */
  kind: 'simple' | 'weighted' | 'complex';
  /** Primary sampling units of each stratum in the whole design, and the part of the population they are. */
  strata: Map<string, { units: number; samplingFraction: number }>;
  clustered: boolean;
  /** Valid answers of the whole sample and size of the population; for `simple` samples. */
  population: { sampled: number; size: number } | null;
}

export interface EstimateOptions {
  levels: number[];
  /** A method id; families that do not have it use their default. */
  interval: string | null;
  seed: number;
}

export interface Estimate {
  estimate: number;
  /** Null where the design cannot show it: a single cluster. */
  standardError: number | null;
  /** Answers that a simple random sample would need for the same precision; null for a census or without a standard error. */
  effective: number | null;
  /** Of the standard error: answers less one, or sampling units less strata. */
  degreesOfFreedom: number;
  designEffect: number | null;
  intervals: Interval[];
  singleUnitStrata: number;
}

/** Cells whose answer is a scale point, with its code. */
export type ValidCell = Cell & { answer: { kind: 'point'; code: number } };

export const isValid = (cell: Cell): cell is ValidCell => cell.answer.kind === 'point';

/**
 * The mean of a figure's values over the valid cells of a domain (the total, a segment, a wave), with its
 * standard error under the design and an interval per level. Null without valid answers.
 *
 * Simple samples: v/n for shares and nets, s²/n for means, times the finite population factor. With weights,
 * strata or clusters: Taylor linearisation for sampling with replacement, as R survey::svymean; the units of
 * the whole design count, also those outside the domain.
 */
export function estimateFigure(
  given: ValidCell[],
  figure: Figure,
  design: DesignContext,
  options: EstimateOptions,
): Estimate | null {
  // Weights that are all the same are no weights, down to the last digit.
  const cells = design.kind === 'simple' ? given.map((cell) => ({ ...cell, w: cell.n, w2: cell.n })) : given;
  let n = 0;
  let w = 0;
  let w2 = 0;
  let sum = 0;
  for (const cell of cells) {
    n += cell.n;
    w += cell.w;
    w2 += cell.w2;
    sum += cell.w * figure.value(cell.answer.code);
  }
  if (n === 0 || w <= 0) return null;
  const estimate = sum / w;
  let spread = 0;
  for (const cell of cells) spread += cell.w * (figure.value(cell.answer.code) - estimate) ** 2;
  // What sums of weights leave in the last digits is no variance.
  const noise = (figure.range[1] - figure.range[0]) ** 2 * 1e-22;
  const answerVariance = spread / w < noise ? 0 : spread / w;
  const { degreesOfFreedom, singleUnitStrata, ...raw } =
    design.kind === 'simple'
      ? simpleVariance(answerVariance, n, figure.family, design)
      : designedVariance(cells, figure, estimate, w, design);
  const variance = raw.variance < noise ? 0 : raw.variance;
  const census = isCensus(design);
  // One cluster a stratum, and no more: nothing shows how clusters differ.
  const unknown = design.kind === 'complex' && !census && degreesOfFreedom < 1;
  const standardError = unknown ? null : Math.sqrt(variance);
  const effective =
    unknown || census ? null : effectiveAnswers(n, w, w2, answerVariance, variance, degreesOfFreedom, design);
  const method = methodFor(figure.family, options.interval);
  const intervals: Interval[] = [];
  for (const level of options.levels) {
    const limits = census
      ? { low: estimate, high: estimate }
      : standardError === null || effective === null
        ? null
        : intervalOf(method, level, {
            cells,
            figure,
            estimate,
            standardError,
            effective,
            degreesOfFreedom,
            design,
            seed: options.seed,
          });
    if (limits && Number.isFinite(limits.low) && Number.isFinite(limits.high)) {
      const [lowest, highest] = figure.range;
      intervals.push({
        level,
        low: Math.max(limits.low, lowest),
        high: Math.min(limits.high, highest),
        method,
      });
    }
  }
  return {
    estimate,
    standardError,
    effective,
    degreesOfFreedom,
    designEffect: designEffectOf(n, w, w2, answerVariance, variance, unknown, design),
    intervals,
    singleUnitStrata,
  };
}

/** Everybody in the population answered: the estimate is the figure itself. */
function isCensus(design: DesignContext): boolean {
  if (design.kind === 'simple')
    return design.population !== null && design.population.sampled === design.population.size;
  return (
    design.strata.size > 0 &&
    [...design.strata.values()].every(({ samplingFraction }) => samplingFraction === 1)
  );
}

function designEffectOf(
  n: number,
  w: number,
  w2: number,
  answerVariance: number,
  variance: number,
  unknown: boolean,
  design: DesignContext,
): number | null {
  if (design.kind === 'simple' || unknown) return null;
  if (design.kind === 'weighted') return kishDesignEffect(n, w, w2);
  return answerVariance > 0 && variance > 0 ? variance / (answerVariance / n) : null;
}

/** The method of a family: the one asked for where it has it, else its default. */
export function methodFor(family: IntervalFamily, asked: string | null): string {
  return asked !== null && INTERVALS[family].includes(asked) ? asked : INTERVALS[family][0]!;
}

interface Uncertainty {
  variance: number;
  degreesOfFreedom: number;
  singleUnitStrata: number;
}

function simpleVariance(
  answerVariance: number,
  n: number,
  family: IntervalFamily,
  design: DesignContext,
): Uncertainty {
  const { sampled, size } = design.population ?? { sampled: 1, size: Number.POSITIVE_INFINITY };
  // s²/n with 1 − n/N for means, v/n with (N − n)/(N − 1) for shares: the same thing, up to n/(n − 1).
  const variance =
    family === 'mean'
      ? n > 1
        ? (answerVariance / (n - 1)) * (1 - sampled / size)
        : 0
      : (answerVariance / n) * finitePopulationFactor(sampled, size);
  return { variance, degreesOfFreedom: n - 1, singleUnitStrata: 0 };
}

function designedVariance(
  cells: ValidCell[],
  figure: Figure,
  estimate: number,
  w: number,
  design: DesignContext,
): Uncertainty {
  const totals = new Map<
    string,
    { sum: number; sumOfSquares: number; units: number; clusters: Map<string, number> }
  >();
  for (const cell of cells) {
    const stratum = cell.stratum ?? '';
    let own = totals.get(stratum);
    if (!own) {
      own = { sum: 0, sumOfSquares: 0, units: 0, clusters: new Map() };
      totals.set(stratum, own);
    }
    const deviation = (figure.value(cell.answer.code) - estimate) / w;
    own.sum += cell.w * deviation;
    if (design.clustered) {
      const cluster = cell.cluster ?? '';
      own.clusters.set(cluster, (own.clusters.get(cluster) ?? 0) + cell.w * deviation);
    } else {
      own.sumOfSquares += cell.w2 * deviation ** 2;
      own.units += cell.n;
    }
  }
  const strata: StratumTotals[] = [...design.strata].map(([stratum, { units, samplingFraction }]) => {
    const own = totals.get(stratum);
    const clusters = own ? [...own.clusters.values()] : [];
    return {
      units,
      samplingFraction,
      sum: own?.sum ?? 0,
      sumOfSquares: design.clustered ? clusters.reduce((sum, z) => sum + z * z, 0) : (own?.sumOfSquares ?? 0),
      unitsInDomain: design.clustered ? clusters.length : (own?.units ?? 0),
    };
  });
  return linearisedVariance(strata);
}

/** Answers of a simple random sample that would be as precise; null where the design shows no variation. */
function effectiveAnswers(
  n: number,
  w: number,
  w2: number,
  answerVariance: number,
  variance: number,
  degreesOfFreedom: number,
  design: DesignContext,
): number | null {
  if (design.kind === 'simple') {
    if (!design.population) return n;
    const { sampled, size } = design.population;
    // A segment profits from the sampled fraction of the whole, not from its own size.
    return n * (effectiveSizeInPopulation(sampled, size) / sampled);
  }
  if (design.kind === 'weighted') {
    const fraction = [...design.strata.values()][0]?.samplingFraction ?? 0;
    return effectiveSize(w, w2) / (1 - fraction);
  }
  if (answerVariance > 0) return variance > 0 ? answerVariance / variance : null;
  // All answers alike: at worst, those of one cluster are one answer.
  return design.clustered ? Math.min(degreesOfFreedom + 1, effectiveSize(w, w2)) : effectiveSize(w, w2);
}

interface IntervalInput {
  cells: ValidCell[];
  figure: Figure;
  estimate: number;
  standardError: number;
  effective: number;
  degreesOfFreedom: number;
  design: DesignContext;
  seed: number;
}

function intervalOf(method: string, level: number, input: IntervalInput): Limits | null {
  const { figure, estimate, standardError, effective } = input;
  if (figure.family === 'mean') return tInterval(estimate, standardError, input.degreesOfFreedom, level);
  // Wald is the standard error itself, whatever the design; no variation, no interval.
  if (method === 'wald') {
    if (standardError === 0) return null;
    const half = twoSidedZ(level) * standardError;
    return { low: estimate - half, high: estimate + half };
  }
  if (figure.family === 'proportion')
    return PROPORTION_INTERVALS[method as ProportionIntervalId](estimate, effective, level);
  const shares = { up: 0, middle: 0, down: 0 };
  for (const cell of input.cells) {
    const value = figure.value(cell.answer.code);
    shares[value > 0 ? 'up' : value < 0 ? 'down' : 'middle'] += cell.w;
  }
  if (method === 'bootstrap') {
    if (input.design.kind !== 'simple' || input.design.population) {
      throw new Problem(
        'usage',
        '--interval bootstrap resamples unweighted answers without a known population.',
        {
          tryThis: 'leave out --interval, or take --interval wald for the standard error of the design',
        },
      );
    }
    return scaled(bootstrapTrinomial(shares, level, { seed: input.seed, replicates: BOOTSTRAP_REPLICATES }));
  }
  const total = shares.up + shares.middle + shares.down;
  const observed = { up: shares.up / total, down: shares.down / total };
  return scaled(TRINOMIAL_INTERVALS[method as TrinomialIntervalId](observed, effective, level));
}

/** From the −1…1 of a difference of shares to points. */
function scaled(limits: Limits | null): Limits | null {
  return limits && { low: 100 * limits.low, high: 100 * limits.high };
}
