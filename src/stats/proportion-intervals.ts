/**
 * Intervals for one proportion: given that a share p of n independent observations has a property,
 * which shares in the population are compatible with that?
 *
 * All take the observed share p (0…1), the number of observations n and the confidence level, and
 * give limits on the scale of p. n > 0 need not be an integer: with unequal weights it is the
 * effective sample size, and x = np stands for the number of successes. An infinite n means that
 * nothing was left to chance (a census): both limits are then p.
 *
 * Limits are cut to 0…1 and hold p between them. For every method but Jeffreys' that is a property of
 * the method, and the cut only removes the last bit of rounding noise.
 */
import { betaQuantile, tailProbability, twoSidedZ } from './distributions.js';
import type { Limits } from './interval.js';

export type ProportionIntervalId = 'wilson' | 'clopper-pearson' | 'jeffreys' | 'agresti-coull' | 'wald';
export type ProportionInterval = (p: number, n: number, level: number) => Limits | null;

/**
 * Wilson score interval, without continuity correction.
 *
 * Question: which population shares would a two-sided z test at this level not reject, when the
 * standard error is computed under the share that is tested?
 * Formula: centre (p + z²/2n) / (1 + z²/n); half width z √(p(1 − p)/n + z²/4n²) / (1 + z²/n).
 * Source: Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22(158), 209–212. Recommended for small n by Brown,
 * Cai & DasGupta (2001), Interval estimation for a binomial proportion, Statistical Science 16(2),
 * 101–133, section 3.1.
 * Assumes: independent observations with one probability; n is what carries the information.
 * Not for: a guarantee of at least the nominal coverage at every p (use Clopper–Pearson).
 * Example: 42 of 50 at 95 %: 0.7149 to 0.9166.
 */
export function wilson(p: number, n: number, level: number): Limits | null {
  const z = twoSidedZ(level);
  return cutTo01(p, n, (share) => {
    const shrink = 1 + z ** 2 / n;
    const centre = (share + z ** 2 / (2 * n)) / shrink;
    const half = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / shrink;
    return { low: centre - half, high: centre + half };
  });
}

/**
 * Clopper–Pearson ("exact") interval, through beta quantiles.
 *
 * Question: which population shares make neither "x or more" nor "x or fewer" successes rarer than
 * half of the error probability α = 1 − level?
 * Formula: low is the α/2 quantile of beta(x, n − x + 1), 0 at x = 0; high is the 1 − α/2 quantile of
 * beta(x + 1, n − x), 1 at x = n. The beta form is what extends it to a non-integer x = np.
 * Source: Clopper, C. J. & Pearson, E. S. (1934), The use of confidence or fiducial limits illustrated
 * in the case of the binomial, Biometrika 26(4), 404–413. With an effective sample size: Korn & Graubard (1998).
 * Assumes: independent observations with one probability. Coverage is at least the level for integer x.
 * Not for: a typical interval; it is wider than it has to be, most of all for small n.
 * Example: 42 of 50 at 95 %: 0.7089 to 0.9283.
 */
export function clopperPearson(p: number, n: number, level: number): Limits | null {
  const tail = tailProbability(level);
  return cutTo01(p, n, (share) => {
    const successes = n * share;
    const failures = n * (1 - share);
    return {
      low: share === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
      high: share === 1 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
    };
  });
}

/**
 * Jeffreys interval with equal tails.
 *
 * Question: starting from Jeffreys' prior beta(½, ½), between which shares does the population share
 * lie with this probability?
 * Formula: the α/2 and 1 − α/2 quantiles of beta(x + ½, n − x + ½); lower limit 0 at x = 0, upper limit
 * 1 at x = n.
 * Source: Brown, L. D., Cai, T. T. & DasGupta, A. (2001), Interval estimation for a binomial
 * proportion, Statistical Science 16(2), 101–133, section 3.1.
 * Assumes: independent observations with one probability.
 * Not for: a guarantee of coverage at every p.
 * Example: 42 of 50 at 95 %: 0.7207 to 0.9213.
 *
 * The rule at x = 0 and x = n keeps p inside the interval. With a non-integer n there are successes
 * between 0 and 1, where the quantile would again lie above p; the rule is therefore applied in its
 * continuous form, the quantile or p, whichever is further out. For integer x at the usual levels this
 * changes nothing but x = 0 and x = n.
 */
export function jeffreys(p: number, n: number, level: number): Limits | null {
  const tail = tailProbability(level);
  return cutTo01(p, n, (share) => {
    const a = n * share + 0.5;
    const b = n * (1 - share) + 0.5;
    return { low: betaQuantile(tail, a, b), high: betaQuantile(1 - tail, a, b) };
  });
}

/**
 * Agresti–Coull interval.
 *
 * Question: as Wilson's, with a formula as simple as Wald's.
 * Formula: add z²/2 successes and z²/2 failures, then Wald on the adjusted share: n′ = n + z²,
 * p′ = (np + z²/2)/n′, p′ ± z √(p′(1 − p′)/n′). Always at least as wide as Wilson's, with its centre.
 * Source: Agresti, A. & Coull, B. A. (1998), Approximate is better than "exact" for interval estimation
 * of binomial proportions, The American Statistician 52(2), 119–126.
 * Assumes: independent observations with one probability.
 * Not for: shares near 0 or 1 where the width matters; Wilson is then shorter and covers as well.
 * Example: 42 of 50 at 95 %: 0.7122 to 0.9193.
 */
export function agrestiCoull(p: number, n: number, level: number): Limits | null {
  const z = twoSidedZ(level);
  return cutTo01(p, n, (share) => {
    const adjustedN = n + z ** 2;
    const adjustedP = (n * share + z ** 2 / 2) / adjustedN;
    const half = z * Math.sqrt((adjustedP * (1 - adjustedP)) / adjustedN);
    return { low: adjustedP - half, high: adjustedP + half };
  });
}

/**
 * Wald interval for a proportion.
 *
 * Question: the textbook one, estimate plus and minus z standard errors.
 * Formula: p ± z √(p(1 − p)/n).
 * Source: any textbook; why to avoid it: Brown, Cai & DasGupta (2001), Statistical Science 16(2),
 * 101–133, section 2.
 * Assumes: n large, p not near 0 or 1.
 * Not for: anything but comparison with another tool. Its coverage falls well below the level without
 * warning. With p = 0 or 1 it would have no width, which is no honest answer: null.
 * Example: 42 of 50 at 95 %: 0.7384 to 0.9416.
 */
export function waldProportion(p: number, n: number, level: number): Limits | null {
  const z = twoSidedZ(level);
  return cutTo01(p, n, (share) => {
    if (share === 0 || share === 1) return null;
    const half = z * Math.sqrt((share * (1 - share)) / n);
    return { low: share - half, high: share + half };
  });
}

export const PROPORTION_INTERVALS: Readonly<Record<ProportionIntervalId, ProportionInterval>> = Object.freeze(
  {
    wilson,
    'clopper-pearson': clopperPearson,
    jeffreys,
    'agresti-coull': agrestiCoull,
    wald: waldProportion,
  },
);

function cutTo01(p: number, n: number, interval: (share: number) => Limits | null): Limits | null {
  const share = exactShare(p);
  if (!(n > 0)) throw new RangeError(`The number of observations must be above 0; this is ${n}.`);
  if (n === Number.POSITIVE_INFINITY) return { low: share, high: share };
  const limits = interval(share);
  return (
    limits && {
      low: Math.max(0, Math.min(limits.low, share)),
      high: Math.min(1, Math.max(limits.high, share)),
    }
  );
}

/** Sums of weights leave 1.0000000000000002 for "all": the edges decide which formula holds, so they snap. */
export function exactShare(p: number): number {
  const noise = 1e-12;
  if (!(p >= -noise && p <= 1 + noise)) throw new RangeError(`A share lies between 0 and 1; this is ${p}.`);
  if (p < noise) return 0;
  return p > 1 - noise ? 1 : p;
}
