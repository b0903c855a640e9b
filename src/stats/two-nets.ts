/** Do two independent groups differ in a net of shares, and by how much? */
import { normalCdf, twoSidedZ } from './distributions.js';
import { adjustedNet, type UpDown } from './trinomial-intervals.js';

/** The shares up and down (0…1) of n independent observations; n may be an effective size. */
export interface ObservedNet extends UpDown {
  n: number;
}

export interface TwoNets {
  /** Net b − net a as observed, −2…2. The interval is not centred on it. */
  difference: number;
  /** The difference of the adjusted nets, on which the test and the interval stand. */
  adjustedDifference: number;
  low: number;
  high: number;
  level: number;
  /** z, with the sign of the adjusted difference; null between two censuses. */
  statistic: number | null;
  pValue: number;
}

/**
 * Difference of two independent nets, b − a, adjusted Wald (3, T).
 *
 * Question: is up − down in b another than in a, and which differences are compatible with what was observed?
 * Formula: each group gets 3 observations more, ¾ up, ¾ down and 1½ neither. With d′ and v′/n′ of each group then,
 * z = (d′B − d′A)/√(v′A/n′A + v′B/n′B), and the interval is d′B − d′A ± z-quantile times that root, cut to −2…2.
 * Source: Rocks, B. (2016), Interval estimation for the "Net Promoter Score", The American Statistician 70(4),
 * 365–372, for one group; that each group of a difference gets its own additions is Agresti, A. & Caffo, B. (2000),
 * Simple and effective confidence intervals for proportions and differences of proportions result from adding two
 * successes and two failures, The American Statistician 54(4), 280–288.
 * Assumes: two samples that share nobody, each of independent observations. Sizes may be effective ones.
 * Not for: two nets of the same observations; one group against a total that contains it; the interval of nets that
 * are more than 1 apart in small groups: both are drawn to 0, and 1.6 apart it holds the truth in 82 % of samples of
 * 10 each and 91 % of 30 each. Nearer ones it holds in 93.5 % or more, and equal ones in 95 % or more.
 * The difference is that of the observed nets. The interval is centred on the adjusted one, as each net is drawn
 * towards 0 by the factor n/(n + 3): groups of very different size may even differ in the other direction after
 * it. At 95 % that is never significant, unless a group has fewer than 1.2 observations.
 * Null when a group is empty. Between two censuses p is 0 or 1.
 * Errors: RangeError for shares that are negative or add up to more than 1, a negative size, and a level that is not
 * between 0 and 1.
 * Example: 40 % up, 25 % down of 400, then 46 % up, 22 % down of 500, at 95 %: 0.09; adjusted 0.0897,
 * −0.0139 to 0.1932, z = 1.6974, p = 0.0896.
 */
export function twoNets(a: ObservedNet, b: ObservedNet, level: number): TwoNets | null {
  if (a.n === 0 || b.n === 0) return null;
  const netA = adjustedNet(a, a.n);
  const netB = adjustedNet(b, b.n);
  const adjustedDifference = netB.net - netA.net;
  const standardError = Math.sqrt(netA.variance + netB.variance);
  const half = twoSidedZ(level) * standardError;
  const z = adjustedDifference === 0 ? 0 : adjustedDifference / standardError;
  return {
    difference: netB.observed - netA.observed,
    adjustedDifference,
    low: Math.max(-2, adjustedDifference - half),
    high: Math.min(2, adjustedDifference + half),
    level,
    statistic: Number.isFinite(z) ? z : null,
    pValue: Math.min(1, 2 * normalCdf(-Math.abs(z))),
  };
}
