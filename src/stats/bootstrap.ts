import { createRequire } from 'node:module';
import { tailProbability } from './distributions.js';
import type { Limits } from './interval.js';

const require = createRequire(import.meta.url);

type QuantileSorted = (sorted: ArrayLike<number>, probability: number) => number;

/** This file is the doorway to simple-statistics, opened only when somebody asks for a bootstrap. */
function quantileSorted(sorted: ArrayLike<number>, probability: number): number {
  const library = require('simple-statistics') as { quantileSorted: QuantileSorted };
  return library.quantileSorted(sorted, probability);
}

/**
 * Percentile bootstrap limits.
 *
 * Question: between which values does the middle part (the level) of the replicated estimates lie?
 * Formula: the α/2 and 1 − α/2 quantiles of the replicates, with linear interpolation (R's type 7).
 * Source: Efron, B. & Tibshirani, R. J. (1993), An Introduction to the Bootstrap, chapter 13.
 * Assumes: enough replicates; a thousand or more for 95 %.
 * Not for: strongly skewed or biased estimates, which call for a corrected bootstrap.
 * Example: replicates 0, 1, … 100 at 90 %: 5 to 95.
 *
 * Null without replicates. The replicates are not changed; they need not be sorted.
 */
export function percentileLimits(replicates: ArrayLike<number>, level: number): Limits | null {
  const tail = tailProbability(level);
  if (replicates.length === 0) return null;
  const sorted = Float64Array.from(replicates).sort();
  return { low: quantileSorted(sorted, tail), high: quantileSorted(sorted, 1 - tail) };
}
