/**
 * Finite population correction: what it is worth that a sample without replacement has used up a part of
 * a population of N.
 *
 * Source: Cochran, W. G. (1977), Sampling Techniques, 3rd edition, section 3.2, p. 51.
 * Assumes: a simple random sample without replacement, and a variance that is plugged in from the sample
 * with divisor n, as p(1 − p)/n is. With divisor n − 1 the factor would be (N − n)/N.
 * Not for: inference beyond this population, such as "customers in general" or next year's.
 */

/**
 * By which factor is the variance of a mean smaller than with replacement?
 *
 * Formula: (N − n)/(N − 1): 1 for a single observation, 0 at a census.
 * Errors: RangeError when n is not above 0, or is above N, or N is below 1.
 * Example: 200 of 1,000: 800/999 = 0.8008.
 */
export function finitePopulationFactor(n: number, populationSize: number): number {
  if (!(n > 0)) throw new RangeError(`The number of observations must be above 0; this is ${n}.`);
  if (!(populationSize >= 1 && n <= populationSize)) {
    throw new RangeError(`A sample of ${n} cannot come from a population of ${populationSize}.`);
  }
  if (populationSize === Number.POSITIVE_INFINITY) return 1;
  // Also spares 0/0 for the one member of a population of one.
  if (n === populationSize) return 0;
  // An effective size below 1 would otherwise gain more than the population's variance.
  return Math.min(1, (populationSize - n) / (populationSize - 1));
}

/**
 * Which sample from an endless population is as precise as n of N?
 *
 * Formula: n divided by the factor; Infinity at a census, where nothing is left to chance.
 * Errors: as `finitePopulationFactor`.
 * Example: 200 of 1,000: 249.75.
 */
export function effectiveSizeInPopulation(n: number, populationSize: number): number {
  const factor = finitePopulationFactor(n, populationSize);
  return factor === 0 ? Number.POSITIVE_INFINITY : n / factor;
}
