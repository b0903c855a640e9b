/** Sharing the width of a terminal among columns of text. */

/**
 * Widths that add up to at most `available`: every column gets what it needs up to a common limit, so that
 * only the widest are cut.
 */
export function shareWidth(natural: readonly number[], available: number): number[] {
  const widths = natural.map(() => 0);
  let open = natural.map((_, index) => index);
  let left = available;
  while (open.length > 0) {
    const limit = Math.floor(left / open.length);
    const content = open.filter((index) => (natural[index] ?? 0) <= limit);
    if (content.length === 0) {
      const spare = left - limit * open.length;
      open.forEach((index, order) => {
        widths[index] = limit + (order < spare ? 1 : 0);
      });
      return widths;
    }
    for (const index of content) {
      widths[index] = natural[index] ?? 0;
      left -= natural[index] ?? 0;
    }
    open = open.filter((index) => !content.includes(index));
  }
  return widths;
}
