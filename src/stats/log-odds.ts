/** Which terms tell one body of counts from another. */

/** How much more a term belongs to the first group than to the second. */
export interface TermContrast {
  /** Log-odds of the term in the first group less those in the second; 0 where it belongs to both alike. */
  difference: number;
  /** The difference in its own standard errors; what to rank by. */
  z: number;
}

/**
 * Weighted log-odds of terms with an informative Dirichlet prior.
 *
 * Question: which terms are distinctive of the first group, and which of the second, when rare terms differ by
 * chance and common ones in everything?
 * Formula: with counts y, their sum n, the prior α and its sum α₀, the log-odds of a term in a group are
 * ln((y + α)/(n + α₀ − y − α)). The difference is that of group A less that of group B, its variance about
 * 1/(yA + α) + 1/(yB + α), and z the difference over the root of the variance.
 * Source: Monroe, B. L., Colaresi, M. P. & Quinn, K. M. (2008), Fightin' Words: Lexical Feature Selection and
 * Evaluation for Identifying the Content of Political Conflict, Political Analysis 16(4), 372–403.
 * Assumes: counts of one set of terms in two groups, drawn independently; the prior says how often terms come
 * in general, such as their counts in both groups, or in all comments, scaled to the weight that it shall have.
 * Not for: counts of which one is most of its group, where the variance leaves out too much; nor as a
 * significance test of terms that were chosen because they differ.
 * Errors: RangeError for fewer than two terms, arrays of unequal length, counts that are negative or not
 * finite, and priors that are not above 0.
 * Example: counts (30, 10) against (10, 30), prior (5, 5). First term: ln(35/15) − ln(15/35) = 1.6946,
 * variance 1/35 + 1/15 = 0.0952, z = 5.4911.
 */
export function distinctive(
  countsA: ArrayLike<number>,
  countsB: ArrayLike<number>,
  prior: ArrayLike<number>,
): TermContrast[] {
  const terms = prior.length;
  if (terms < 2) throw new RangeError('Log-odds need at least two terms.');
  if (countsA.length !== terms || countsB.length !== terms) {
    throw new RangeError('Each term needs a count in both groups and a prior.');
  }
  const totalA = sum(countsA, 'A count', 0);
  const totalB = sum(countsB, 'A count', 0);
  const totalPrior = sum(prior, 'A prior', Number.MIN_VALUE);
  return Array.from({ length: terms }, (_, term) => {
    const a = countsA[term]! + prior[term]!;
    const b = countsB[term]! + prior[term]!;
    const difference = Math.log(a / (totalA + totalPrior - a)) - Math.log(b / (totalB + totalPrior - b));
    return { difference, z: difference / Math.sqrt(1 / a + 1 / b) };
  });
}

function sum(values: ArrayLike<number>, what: string, least: number): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value) || value < least) {
      throw new RangeError(
        `${what} must be finite and ${least > 0 ? 'above' : 'not below'} 0, not ${value}.`,
      );
    }
    total += value;
  }
  return total;
}
