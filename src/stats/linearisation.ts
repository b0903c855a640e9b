/**
 * Taylor-linearised variance for a stratified sample of primary sampling units.
 *
 * Question: how much would a weighted mean (or share, or difference of shares) vary over repeated
 * samples, when observations have weights, come in clusters and were drawn within strata?
 *
 * Formula: write the estimate as a sum of linearised values, one per observation; for a weighted mean
 * z = w(y − ȳ)/Σw. Add them up within each primary sampling unit. The variance is the sum over strata of
 * (1 − f) · m/(m − 1) · [Σz² − (Σz)²/m], with m units in the stratum and f the fraction of its units that
 * was sampled. Without clusters each observation is a unit; without strata there is one stratum. With
 * neither and with equal weights this is s²/n.
 *
 * Source: Binder, D. A. (1983), International Statistical Review 51(3), 279–292; implemented the same way
 * as svydesign with svymean in R: Lumley, T. (2004), Journal of Statistical Software 9(8), 1–19.
 * Assumes: units drawn independently within strata, with replacement or with one stage of sampling
 * without (f); all units in a stratum of the design are counted.
 * Not for: medians and other estimates that are not smooth; few units per stratum with f unknown.
 *
 * Domains: for a part of the sample (one segment, or those who answered), z is 0 outside it, and `units`
 * stays the number in the WHOLE design: how many of them have a member in the domain is itself random.
 */

export interface StratumTotals {
  /** Primary sampling units in this stratum of the whole design, also those with no member in the domain. */
  units: number;
  /** Σ z over the stratum. */
  sum: number;
  /** Σ z² over the units' totals. Units outside the domain add 0. */
  sumOfSquares: number;
  /** Sampled part of the stratum's units, 0…1; 0 when drawn with replacement or from a population without end. */
  samplingFraction: number;
  /** Units that do have a member in the domain, for the degrees of freedom. All of them unless said. */
  unitsInDomain?: number;
}

export interface LinearisedVariance {
  variance: number;
  /** Units minus strata, of those that have a member in the domain. */
  degreesOfFreedom: number;
  /** Strata with one unit, which cannot show their own variance. */
  singleUnitStrata: number;
}

/**
 * Variance of a total of linearised values.
 *
 * A stratum with a single unit is centred at the mean of all units' totals instead of its own, which
 * errs on the wide side (lonely.psu = "adjust" of R's svydesign); how many there are is in the answer.
 * Errors: RangeError when a stratum has no unit or a sampling fraction outside 0…1.
 * Example: answers 1, 2, 3, 6 with equal weights, no strata, no clusters: z = −0.5, −0.25, 0, 0.75, so
 * 4/3 × 0.875 = 1.1667 = s²/n, with 3 degrees of freedom.
 */
export function linearisedVariance(strata: readonly StratumTotals[]): LinearisedVariance {
  let allUnits = 0;
  let allSum = 0;
  for (const { units, sum } of strata) {
    allUnits += units;
    allSum += sum;
  }
  const grandMean = allSum / allUnits;

  let variance = 0;
  let degreesOfFreedom = 0;
  let singleUnitStrata = 0;
  for (const { units, sum, sumOfSquares, samplingFraction, unitsInDomain = units } of strata) {
    if (!(units >= 1)) throw new RangeError(`A stratum has at least one sampling unit; this has ${units}.`);
    if (!(samplingFraction >= 0 && samplingFraction <= 1)) {
      throw new RangeError(`A sampling fraction lies between 0 and 1; this is ${samplingFraction}.`);
    }
    if (units === 1) singleUnitStrata++;
    const spread =
      units === 1 ? (sum - grandMean) ** 2 : (units / (units - 1)) * (sumOfSquares - sum ** 2 / units);
    // The bracket is a sum of squares, computed as a difference: rounding may leave it just below zero.
    variance += (1 - samplingFraction) * Math.max(0, spread);
    // A segment of five in a sample of a thousand knows its variance from five observations.
    if (unitsInDomain > 0) degreesOfFreedom += unitsInDomain - 1;
  }
  return { variance, degreesOfFreedom, singleUnitStrata };
}
