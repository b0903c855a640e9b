/**
 * Holm's adjustment of p-values for many comparisons.
 *
 * Question: which of these findings stand, if the chance of even one false one among them is to stay as small as
 * that of a single test?
 * Formula: the smallest p times m, the next times m − 1, and so on; never below one before it, at most 1.
 * Source: Holm, S. (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of
 * Statistics 6(2), 65–70.
 * Assumes: p-values that are right each for itself; nothing of how the tests hang together.
 * Not for: long screening lists, where a share of false discoveries is accepted (Benjamini–Hochberg).
 * Errors: RangeError for a p-value that is not between 0 and 1.
 * Example: 0.01, 0.04, 0.03 → 0.03, 0.06, 0.06.
 */
export function holm(pValues: readonly number[]): number[] {
  const none = pValues.find((p) => !(p >= 0 && p <= 1));
  if (none !== undefined) throw new RangeError(`A p-value lies between 0 and 1; this is ${none}.`);
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[a]! - pValues[b]!);
  const adjusted = new Array<number>(pValues.length);
  let before = 0;
  order.forEach((i, rank) => {
    before = Math.max(before, Math.min(1, pValues[i]! * (pValues.length - rank)));
    adjusted[i] = before;
  });
  return adjusted;
}
