/**
 * Allocation of a sample to strata.
 *
 * Question: how should a total of n be split, so that the strata get it in proportion to some weight and
 * none gets more than it has?
 *
 * Formula: n_h = n · a_h/Σa, with a_h = N_h (proportional), 1 (equal), N_h·S_h (Neyman) or N_h·S_h/√c_h
 * (optimal for costs c_h). A stratum whose share exceeds its cap gets the cap, and the rest is split again
 * among the others. Whole numbers by largest remainder, so they add up to n.
 * Source: Neyman, J. (1934), Journal of the Royal Statistical Society 97(4), 558–625; Cochran, W. G. (1977),
 * Sampling Techniques, 3rd edition, sections 5.5–5.9 (optimum allocation, and more than 100 per cent).
 * Assumes: caps are whole numbers; n is at most their sum.
 * Not for: a minimum per stratum; plan those first and allocate what is left.
 * Errors: RangeError for weights below 0 or all 0, and when n exceeds the caps.
 * Example: 100 to strata of 800 and 200, proportionally: 80 and 20; capped at 50 each: 50 and 50.
 */
export function allocate(total: number, weights: readonly number[], caps: readonly number[]): number[] {
  if (weights.some((weight) => !(weight >= 0)))
    throw new RangeError('Weights of an allocation are 0 or more.');
  if (total > caps.reduce((sum, cap) => sum + cap, 0))
    throw new RangeError('The strata have fewer than the total.');
  const shares = weights.map(() => 0);
  const open = new Set(weights.keys());
  let left = total;
  for (;;) {
    const sum = [...open].reduce((all, h) => all + weights[h]!, 0);
    if (left > 0 && !(sum > 0)) throw new RangeError('No stratum with a weight is left.');
    const over = [...open].filter((h) => (left * weights[h]!) / sum >= caps[h]!);
    if (over.length === 0 || left === 0) {
      for (const h of open) shares[h] = left === 0 ? 0 : (left * weights[h]!) / sum;
      break;
    }
    for (const h of over) {
      shares[h] = caps[h]!;
      left -= caps[h]!;
      open.delete(h);
    }
    if (open.size === 0) break;
  }
  return wholeNumbers(shares, total, caps);
}

/** Whole numbers next to the shares that add up to the total, the largest remainders first. */
function wholeNumbers(shares: number[], total: number, caps: readonly number[]): number[] {
  const whole = shares.map((share) => Math.floor(share + 1e-9));
  let missing = total - whole.reduce((sum, n) => sum + n, 0);
  const byRemainder = [...shares.keys()].sort(
    (a, b) => shares[b]! - whole[b]! - (shares[a]! - whole[a]!) || a - b,
  );
  for (const h of byRemainder) {
    if (missing <= 0) break;
    if (whole[h]! < caps[h]!) {
      whole[h] = whole[h]! + 1;
      missing -= 1;
    }
  }
  return whole;
}
