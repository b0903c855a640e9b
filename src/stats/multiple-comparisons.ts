/**
 * Holm's adjustment of p-values for many comparisons.
 *
 * Question: which of these would still be found if chance had been given only one try?
 * Formula: the smallest p times m, the next times m − 1, and so on; never below one before it, at most 1.
 * Source: Holm, S. (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of
 * Statistics 6(2), 65–70.
 * Assumes: nothing of how the tests hang together.
 * Not for: long screening lists, where a share of false discoveries is accepted (Benjamini–Hochberg).
 * Example: 0.01, 0.04, 0.03 → 0.03, 0.06, 0.06.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[a]! - pValues[b]!);
  const adjusted = new Array<number>(pValues.length);
  let before = 0;
  order.forEach((i, rank) => {
    before = Math.max(before, Math.min(1, pValues[i]! * (pValues.length - rank)));
    adjusted[i] = before;
  });
  return adjusted;
}
