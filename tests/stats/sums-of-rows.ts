import { type CentredMoments, centre, type MomentSums } from '../../src/stats/moments.js';

/** Sums as a caller takes them: one pass over the observations, each variable moved by a number of its own. */
export function sumsOfRows(rows: number[][], weights?: number[], origin?: ArrayLike<number>): MomentSums {
  const size = rows[0]!.length;
  const sums = new Float64Array(size);
  const products = new Float64Array((size * (size + 1)) / 2);
  let w = 0;
  let w2 = 0;
  rows.forEach((row, observation) => {
    const weight = weights?.[observation] ?? 1;
    const moved = row.map((value, variable) => value - (origin?.[variable] ?? 0));
    w += weight;
    w2 += weight ** 2;
    let at = 0;
    for (let i = 0; i < size; i++) {
      sums[i]! += weight * moved[i]!;
      for (let j = i; j < size; j++) products[at++]! += weight * moved[i]! * moved[j]!;
    }
  });
  return { n: rows.length, w, w2, sums, products };
}

/** Moments taken about this origin, means moved back. */
export function momentsOfRows(
  rows: number[][],
  weights?: number[],
  origin: number[] = meansOfRows(rows),
): CentredMoments {
  const centred = centre(sumsOfRows(rows, weights, origin));
  return { ...centred, means: centred.means.map((mean, variable) => mean + origin[variable]!) };
}

export function meansOfRows(rows: number[][]): number[] {
  return rows[0]!.map((_, variable) => rows.reduce((sum, row) => sum + row[variable]!, 0) / rows.length);
}
