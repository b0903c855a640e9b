/**
 * Logistic regression with a ridge on many rare features and one column beside them: minimises
 * Σ weight · log loss + ½ ridge Σ w², by L-BFGS (Liu and Nocedal 1989, Mathematical Programming 45: 503-528). A pass
 * costs as much as there are entries, and nothing is random.
 */
export interface SparseRows {
  /** Entries of row i are those from `starts[i]` to before `starts[i + 1]`. */
  starts: Int32Array;
  /** The feature of each entry. A feature that stands twice in a row counts twice. */
  ids: Int32Array;
  /** What each entry of a row is worth. */
  scale: Float64Array;
  /** Number of features. */
  size: number;
  /** The column beside the features, which bears no ridge. */
  beside: Float64Array;
  /** 0 or 1. */
  targets: Uint8Array;
  weights: Float64Array;
}

/** Earlier steps that shape the next one. */
const REMEMBERED = 8;
const MOST_STEPS = 80;
/** It ends where a step makes the loss smaller by less than this share. */
const SMALL_GAIN = 5e-4;

/** Sum of the coefficients of a row's features. */
export function featureSum(
  { starts, ids, scale }: SparseRows,
  row: number,
  coefficients: Float64Array,
): number {
  let sum = 0;
  for (let i = starts[row]!; i < starts[row + 1]!; i++) sum += coefficients[ids[i]!]!;
  return sum * scale[row]!;
}

/** Coefficients of the features, of the column beside them, and the intercept. `start` is where it begins. */
export function fitLogistic(
  data: SparseRows,
  rows: Int32Array,
  ridge: number,
  start: Float64Array,
): Float64Array {
  const { starts, ids, scale, size, beside, targets, weights } = data;
  const length = size + 2;
  const at = Float64Array.from(start);
  const margins = new Float64Array(rows.length);
  const marginsOf = (x: Float64Array, into: Float64Array): void => {
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r]!;
      into[r] = featureSum(data, row, x) + beside[row]! * x[size]! + x[size + 1]!;
    }
  };
  const lossAt = (ahead: Float64Array, step: number, square: number): number => {
    let loss = 0.5 * ridge * square;
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r]!;
      const margin = margins[r]! + step * ahead[r]!;
      const wrong = targets[row] === 1 ? -margin : margin;
      loss +=
        weights[row]! * (wrong > 0 ? wrong + Math.log1p(Math.exp(-wrong)) : Math.log1p(Math.exp(wrong)));
    }
    return loss;
  };
  const gradientOf = (into: Float64Array): void => {
    for (let i = 0; i < size; i++) into[i] = ridge * at[i]!;
    into[size] = 0;
    into[size + 1] = 0;
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r]!;
      const error = (1 / (1 + Math.exp(-margins[r]!)) - targets[row]!) * weights[row]!;
      const each = error * scale[row]!;
      for (let i = starts[row]!; i < starts[row + 1]!; i++) into[ids[i]!]! += each;
      into[size]! += error * beside[row]!;
      into[size + 1]! += error;
    }
  };

  const curvature = curvatureOf(data, rows, ridge);
  marginsOf(at, margins);
  let gradient = new Float64Array(length);
  gradientOf(gradient);
  const ahead = new Float64Array(rows.length);
  let loss = lossAt(ahead, 0, dot(at, at, size));
  const moves: { move: Float64Array; turn: Float64Array; product: number }[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = directionOf(gradient, curvature, moves);
    const slope = dot(direction, gradient, length);
    if (!(slope < 0)) break;
    marginsOf(direction, ahead);
    // Margins change in a straight line, so steps are tried without another pass over the entries.
    const [square, cross, own] = [
      dot(at, at, size),
      dot(at, direction, size),
      dot(direction, direction, size),
    ];
    let share = 1;
    let next = loss;
    for (let halving = 0; halving < 30; halving++, share /= 2) {
      next = lossAt(ahead, share, square + 2 * share * cross + share * share * own);
      if (next <= loss + 1e-4 * share * slope) break;
    }
    if (!(next < loss)) break;
    const move = new Float64Array(length);
    for (let i = 0; i < length; i++) {
      move[i] = share * direction[i]!;
      at[i]! += move[i]!;
    }
    for (let r = 0; r < rows.length; r++) margins[r]! += share * ahead[r]!;
    const turn = new Float64Array(length);
    gradientOf(turn);
    const newer = Float64Array.from(turn);
    for (let i = 0; i < length; i++) turn[i]! -= gradient[i]!;
    gradient = newer;
    const product = dot(move, turn, length);
    if (product > 0) moves.push({ move, turn, product });
    if (moves.length > REMEMBERED) moves.shift();
    const gain = loss - next;
    loss = next;
    if (gain < SMALL_GAIN * loss) break;
  }
  return at;
}

/** An upper bound of the curvature along each coefficient: rare features need longer steps than common ones. */
function curvatureOf(
  { starts, ids, scale, size, beside, weights }: SparseRows,
  rows: Int32Array,
  ridge: number,
): Float64Array {
  // A column that is 0 in every row bends nothing, and must not divide by 0.
  const curvature = new Float64Array(size + 2).fill(1e-12).fill(ridge, 0, size);
  for (const row of rows) {
    const most = weights[row]! / 4;
    const each = most * scale[row]! ** 2;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) curvature[ids[i]!]! += each;
    curvature[size]! += most * beside[row]! ** 2;
    curvature[size + 1]! += most;
  }
  return curvature;
}

/** Two loops over the earlier steps stand for the inverse of the curvature. */
function directionOf(
  gradient: Float64Array,
  curvature: Float64Array,
  moves: readonly { move: Float64Array; turn: Float64Array; product: number }[],
): Float64Array {
  const length = gradient.length;
  const direction = gradient.map((g) => -g);
  const shares: number[] = [];
  for (let m = moves.length - 1; m >= 0; m--) {
    const { move, turn, product } = moves[m]!;
    const share = dot(move, direction, length) / product;
    shares[m] = share;
    for (let i = 0; i < length; i++) direction[i]! -= share * turn[i]!;
  }
  const last = moves.at(-1);
  let factor = 1;
  if (last !== undefined) {
    let square = 0;
    for (let i = 0; i < length; i++) square += last.turn[i]! ** 2 / curvature[i]!;
    factor = last.product / square;
  }
  for (let i = 0; i < length; i++) direction[i]! *= factor / curvature[i]!;
  for (let m = 0; m < moves.length; m++) {
    const { move, turn, product } = moves[m]!;
    const share = shares[m]! - dot(turn, direction, length) / product;
    for (let i = 0; i < length; i++) direction[i]! += share * move[i]!;
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a[i]! * b[i]!;
  return sum;
}
