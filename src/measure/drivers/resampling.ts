import type { MomentBlock } from '../../model/tally.js';
import type { MomentSums } from '../../stats/moments.js';
import { seededRandom } from '../../stats/random.js';

/** The parts of a sample, each as one row of a model's sums, so that a replicate is a sum of rows. */
export interface Parts {
  rows: Float64Array[];
  /** Variables of the model. */
  size: number;
}

const HEAD = 3;

/** The sums of one model. Parts with the same number, of several segments, are one part. */
export function partsOf(blocks: MomentBlock[], model: number): Parts {
  const byNumber = new Map<number, Float64Array>();
  for (const { block, n, w, w2, models } of blocks) {
    const { sums, products } = models[model]!;
    const row = Float64Array.from([n, w, w2, ...sums, ...products]);
    const own = byNumber.get(block);
    if (own) addRow(own, row, 1);
    else byNumber.set(block, row);
  }
  return {
    rows: [...byNumber].sort(([a], [b]) => a - b).map(([, row]) => row),
    size: blocks[0]?.models[model]?.sums.length ?? 0,
  };
}

function addRow(target: Float64Array, row: Float64Array, times: number): void {
  for (let i = 0; i < row.length; i++) target[i]! += times * row[i]!;
}

/** The moments over all parts. */
export function wholeOf(parts: Parts): MomentSums {
  return momentsOf(parts, new Float64Array(parts.rows.length).fill(1));
}

function momentsOf({ rows, size }: Parts, times: ArrayLike<number>): MomentSums {
  const total = new Float64Array(HEAD + size + (size * (size + 1)) / 2);
  const parts: number[] = [];
  for (let i = 0; i < rows.length; i++) if (times[i]! > 0) parts.push(i);
  // Four at a time, in the same order of sums: most of the time goes into reading and writing the totals.
  const fours = parts.length - (parts.length % 4);
  for (let at = 0; at < fours; at += 4) {
    const [i, j, k, l] = [parts[at]!, parts[at + 1]!, parts[at + 2]!, parts[at + 3]!];
    const [a, b, c, d] = [rows[i]!, rows[j]!, rows[k]!, rows[l]!];
    const [s, t, u, v] = [times[i]!, times[j]!, times[k]!, times[l]!];
    for (let x = 0; x < total.length; x++) {
      total[x] = total[x]! + s * a[x]! + t * b[x]! + u * c[x]! + v * d[x]!;
    }
  }
  for (const i of parts.slice(fours)) addRow(total, rows[i]!, times[i]!);
  const [n = 0, w = 0, w2 = 0] = total;
  return {
    n,
    w,
    w2,
    sums: total.subarray(HEAD, HEAD + size),
    products: total.subarray(HEAD + size),
  };
}

/** How many parts each draw takes of each: as many draws as parts, with replacement. */
function drawn(parts: number, uniform: () => number): Float64Array {
  const times = new Float64Array(parts);
  for (let draw = 0; draw < parts; draw++) times[Math.floor(uniform() * parts)]! += 1;
  return times;
}

/** So many replicates between two looks at the rest of the world: an interrupt, a line of progress. */
const REPLICATES_AT_ONCE = 20;

/** Computes something so many times; what a replicate cannot give (null) is left out. */
export async function repeated<T>(times: number, one: (replicate: number) => T | null): Promise<T[]> {
  const found: T[] = [];
  for (let replicate = 0; replicate < times; replicate++) {
    if (replicate % REPLICATES_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
    const value = one(replicate);
    if (value !== null) found.push(value);
  }
  return found;
}

/** The bootstrap: parts are drawn with replacement, and what `evaluate` makes of their moments is collected. */
export function resampled<T>(
  parts: Parts,
  { replicates, seed }: { replicates: number; seed: number },
  evaluate: (sums: MomentSums) => T | null,
): Promise<T[]> {
  const { uniform } = seededRandom(seed);
  return repeated(replicates, () => evaluate(momentsOf(parts, drawn(parts.rows.length, uniform))));
}
