/**
 * Importance of predictors in a linear model: how much of R² is owed to each?
 *
 * Predictors that correlate share what they explain, and the measures differ in how they part it. All are
 * computed from correlations; none needs the observations again, so that a bootstrap can repeat them.
 *
 * | measure | sums to R² | a predictor without own effect |
 * |---|---|---|
 * | Shapley value (LMG), relative weight | yes, none below 0 | shares what it carries of others |
 * | Pratt | yes, may be below 0 | gets nothing |
 * | first | no, above or below | gets its correlation, squared |
 * | last | no, mostly below | gets nothing |
 */
import { eigenOfSymmetric } from './matrix.js';
import type { CentredMoments } from './moments.js';
import { seededRandom } from './random.js';

/**
 * Correlations of k predictors among each other (k × k, row by row) and with the outcome (k).
 * Covariances will do for an outcome of variance 1: predictors are scaled by their own variances.
 */
export interface Correlations {
  /** k. */
  size: number;
  predictors: Float64Array;
  outcome: Float64Array;
}

/** Up to so many players the Shapley value is exact; each one more doubles the time. */
export const EXACT_LIMIT = 24;

/**
 * What a predictor of variance 1 must have left, given the others before it, to be a predictor of its own.
 * Below, it is a combination of those others and adds nothing.
 */
const SMALLEST_REMAINDER = 1e-12;

/**
 * Correlations from moments.
 *
 * Formula: Σw(x − x̄)(y − ȳ) / √(Σw(x − x̄)² Σw(y − ȳ)²). A predictor that does not vary, as may happen in a
 * resample, correlates with nothing: it then explains nothing.
 * Errors: RangeError for an outcome that does not vary, and for moments that are not finite.
 */
export function correlationsOf(
  moments: CentredMoments,
  outcome: number,
  predictors: readonly number[],
): Correlations {
  const { size: width, products } = moments;
  const size = predictors.length;
  const deviation = (variable: number) => Math.sqrt(products[variable * width + variable]!);
  const scale = deviation(outcome);
  if (!(scale > 0)) throw new RangeError('The outcome does not vary: nothing can explain it.');
  const deviations = predictors.map(deviation);
  const among = new Float64Array(size * size);
  const withOutcome = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const row = predictors[i]! * width;
    const own = deviations[i]!;
    among[i * size + i] = 1;
    if (own === 0) continue;
    withOutcome[i] = correlation(products[row + outcome]!, own, scale);
    for (let j = 0; j < i; j++) {
      if (deviations[j] === 0) continue;
      const value = correlation(products[row + predictors[j]!]!, own, deviations[j]!);
      among[i * size + j] = value;
      among[j * size + i] = value;
    }
  }
  const found = { size, predictors: among, outcome: withOutcome };
  check(found);
  return found;
}

/**
 * Shapley value of R², also LMG: the average increase of R² when a predictor enters, over all orders in
 * which predictors can enter.
 *
 * Question: how much does each predictor explain, when what several explain together is parted evenly?
 * Formula: Σ over sets S without i of |S|!(k − |S| − 1)!/k! · (R²(S ∪ i) − R²(S)). Values sum to R².
 * Sets are walked depth first, each by one elimination step from the set before it, and R² is summed by the
 * size of the set and the predictors in it, so that a set costs a few operations whatever k is.
 * Source: Lindeman, R. H., Merenda, P. F. & Gold, R. Z. (1980), Introduction to Bivariate and Multivariate
 * Analysis, Scott, Foresman, pp. 119 ff.; Shapley, L. S. (1953), A value for n-person games; Grömping, U.
 * (2006), Relative importance for linear regression in R: the package relaimpo, Journal of Statistical
 * Software 17(1); for groups Owen, G. (1977), Values of games with a priori unions, is another answer.
 * Assumes: a linear relation, and predictors of which none causes another.
 * Not for: finding out what would change if a predictor were changed; that is the coefficient.
 * Errors: RangeError for more than `EXACT_LIMIT` players, groups that leave out or repeat a predictor, sizes
 * that do not fit and numbers that are not finite.
 * Example: predictors that correlate .6, .3 and .4, with the outcome .5, .55, .35: .13298, .17356, .05671.
 *
 * `groups` are players, each a list of predictors that enter together; without them each predictor plays
 * for itself. A predictor that is a combination of others shares with them, a copy equally with its twin.
 */
export function shapleyValues(c: Correlations, groups?: readonly (readonly number[])[]): Float64Array {
  const players = playersOf(c, groups);
  const count = players.length;
  if (count > EXACT_LIMIT) {
    throw new RangeError(
      `The Shapley value is exact for at most ${EXACT_LIMIT} players, not ${count}: sample the orders.`,
    );
  }
  const { bySize, withPlayer } = sumsOverSets(c, players);
  const width = count + 1;
  return Float64Array.from(players, (_, player) => {
    let value = 0;
    // A set of s players with i adds (s − 1)!(k − s)!/k! of its R², one without i takes away s!(k − s − 1)!/k!.
    let sets = 1;
    for (let s = 0; s <= count; s++) {
      const inside = withPlayer[player * width + s]!;
      if (s > 0) value += inside / (s * sets);
      if (s < count) value -= (bySize[s]! - inside) / ((count - s) * sets);
      sets = (sets * (count - s)) / (s + 1);
    }
    return value;
  });
}

/**
 * R² of all sets of players, summed by the size of the set: over all sets, and over those with each player.
 *
 * At a node of the walk, players before `level` are decided. What the included ones leave of the others
 * stands in `pool` from `from` on: row by row the upper triangle, each row closed by what is left of the
 * covariance with the outcome. To leave a player out is to skip its row; to include it is a step of
 * elimination into a smaller triangle, which has one place per number of columns: on the way down only one
 * triangle of each size is in use.
 */
function sumsOverSets(c: Correlations, players: readonly (readonly number[])[]) {
  const count = players.length;
  const width = count + 1;
  const columns = c.size;
  const places = new Int32Array(columns + 1);
  for (let left = 1; left <= columns; left++) places[left] = places[left - 1]! + triangleSize(left - 1);
  const pool = new Float64Array(places[columns]! + triangleSize(columns));
  triangle(c, players.flat(), pool, places[columns]!);

  const withPlayer = new Float64Array(count * width);
  // One row per number of players left: R² over the sets below the current node, by players included there.
  const below = new Float64Array(width * width);
  const groupSizes = Int32Array.from(players, (group) => group.length);

  const walk = (level: number, from: number, left: number, included: number, explained: number): void => {
    const undecided = count - level;
    const row = undecided * width;
    if (undecided === 0) {
      below[row] = explained;
      return;
    }
    if (left === 2 && undecided === 2) {
      // Three quarters of all nodes are below this one: written out, they cost no calls.
      const a = pool[from]!;
      const b = pool[from + 1]!;
      const x = pool[from + 2]!;
      const d = pool[from + 3]!;
      const y = pool[from + 4]!;
      const hasFirst = a >= SMALLEST_REMAINDER;
      const first = hasFirst ? explained + (x * x) / a : explained;
      const second = d >= SMALLEST_REMAINDER ? explained + (y * y) / d : explained;
      const factor = hasFirst ? b / a : 0;
      const rest = d - factor * b;
      const open = y - factor * x;
      const both = rest >= SMALLEST_REMAINDER ? first + (open * open) / rest : first;
      below[row] = explained;
      below[row + 1] = first + second;
      below[row + 2] = both;
      const at = level * width + included + 1;
      withPlayer[at] = withPlayer[at]! + first;
      withPlayer[at + 1] = withPlayer[at + 1]! + both;
      withPlayer[at + width] = withPlayer[at + width]! + second;
      withPlayer[at + width + 1] = withPlayer[at + width + 1]! + both;
      return;
    }
    const child = row - width;
    let skipped = from;
    let start = from;
    let total = explained;
    let remaining = left;
    for (let member = groupSizes[level]!; member > 0; member--) {
      skipped += left - (groupSizes[level]! - member) + 1;
      const pivot = pool[start]!;
      if (pivot >= SMALLEST_REMAINDER) {
        const outcome = pool[start + remaining]!;
        total += (outcome * outcome) / pivot;
        eliminate(pool, start, remaining, places[remaining - 1]!);
        start = places[remaining - 1]!;
      } else {
        start += remaining + 1;
      }
      remaining--;
    }

    // The triangle of the included player is written already; without it, smaller ones may be overwritten.
    walk(level + 1, start, remaining, included + 1, total);
    const at = level * width + included + 1;
    below[row] = 0;
    for (let s = 0; s < undecided; s++) {
      const sum = below[child + s]!;
      below[row + s + 1] = sum;
      withPlayer[at + s] = withPlayer[at + s]! + sum;
    }
    walk(level + 1, skipped, remaining, included, explained);
    for (let s = 0; s < undecided; s++) below[row + s] = below[row + s]! + below[child + s]!;
  };
  walk(0, places[columns]!, columns, 0, 0);
  return { bySize: below.slice(count * width), withPlayer };
}

/**
 * Shapley value of R², estimated from random orders.
 *
 * Question: as `shapleyValues`, for more players than can be walked through.
 * Formula: the average increase of R² over random orders, each followed by its reverse: a player that came
 * early then comes late, which takes out much of the chance. Values sum to R² whatever the orders. Standard
 * errors are those of the mean over such pairs; they tell the error of sampling orders, not of the data.
 * Source: Castro, J., Gómez, D. & Tejada, J. (2009), Polynomial calculation of the Shapley value based on
 * sampling, Computers & Operations Research 36(5), 1726–1730.
 * Not for: up to `EXACT_LIMIT` players, where the exact value takes less than a second.
 * Errors: RangeError as there, without a limit of players, and for fewer than 2 orders.
 * Example: two players have one order and its reverse, so that the estimate is exact.
 */
export function sampledShapleyValues(
  c: Correlations,
  { orders, seed }: { orders: number; seed: number },
  groups?: readonly (readonly number[])[],
): { values: Float64Array; standardErrors: Float64Array } {
  const players = playersOf(c, groups);
  if (!Number.isSafeInteger(orders) || orders < 2) {
    throw new RangeError(`Orders are counted in whole numbers from 2 on, not ${orders}.`);
  }
  const random = seededRandom(seed);
  const count = players.length;
  const order = players.map((_, player) => player);
  const values = new Float64Array(count);
  const squares = new Float64Array(count);
  const increases = new Float64Array(count);
  const pool = new Float64Array(triangleSize(c.size));
  const enter = () => {
    triangle(
      c,
      order.flatMap((player) => players[player]!),
      pool,
      0,
    );
    let from = 0;
    let left = c.size;
    for (const player of order) {
      for (let member = players[player]!.length; member > 0; member--) {
        increases[player] = increases[player]! + increaseInPlace(pool, from, left) / 2;
        from += left + 1;
        left--;
      }
    }
  };
  for (let drawn = 1; drawn <= orders; drawn++) {
    for (let last = count - 1; last > 0; last--) {
      const place = Math.floor(random.uniform() * (last + 1));
      [order[last], order[place]] = [order[place]!, order[last]!];
    }
    increases.fill(0);
    enter();
    order.reverse();
    enter();
    for (let player = 0; player < count; player++) {
      // Running mean and sum of squares: subtracting two large sums would lose a small error.
      const distance = increases[player]! - values[player]!;
      values[player] = values[player]! + distance / drawn;
      squares[player] = squares[player]! + distance * (increases[player]! - values[player]!);
    }
  }
  return { values, standardErrors: squares.map((sum) => Math.sqrt(sum / (orders - 1) / orders)) };
}

/**
 * Relative weights of Johnson.
 *
 * Question: as the Shapley value, whose numbers these come near to at a fraction of the work.
 * Formula: predictors are replaced by the uncorrelated variables nearest to them; the outcome's squared
 * coefficients on those are handed back to the predictors by their squared correlations with them. With
 * R = QΛQ′ and L = QΛ^½Q′: weight of j = Σ over m of L²_jm (L⁻¹r)²_m. Weights sum to R², none is below 0.
 * Source: Johnson, J. W. (2000), A heuristic method for estimating the relative weight of predictor variables
 * in multiple regression, Multivariate Behavioral Research 35(1), 1–19.
 * Assumes: a linear relation. With two predictors it is the Shapley value exactly; with more it has no
 * justification beyond coming near to it (Thomas, Zumbo, Kwan & Schweitzer (2014), On Johnson's (2000)
 * relative weights method for assessing variable importance: a reanalysis, the same journal 49(4), 329–338).
 * Errors: RangeError for sizes that do not fit and numbers that are not finite.
 * Example: as `shapleyValues`: .13391, .17059, .05875.
 */
export function relativeWeights(c: Correlations): Float64Array {
  const { size } = c;
  const { roots, vectors, projections } = principal(c);
  // An axis without variance belongs to no predictor.
  const onAxes = projections.map((projection, m) => (roots[m]! > 0 ? projection / roots[m]! : 0));
  const at = (j: number, m: number) => vectors[j * size + m]!;
  const squares = new Float64Array(size);
  for (let m = 0; m < size; m++) {
    let coefficient = 0;
    for (let axis = 0; axis < size; axis++) coefficient += at(m, axis) * onAxes[axis]!;
    squares[m] = coefficient ** 2;
  }
  const weights = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    for (let m = 0; m < size; m++) {
      let loading = 0;
      for (let axis = 0; axis < size; axis++) loading += at(j, axis) * roots[axis]! * at(m, axis);
      weights[j] = weights[j]! + loading ** 2 * squares[m]!;
    }
  }
  return weights;
}

/**
 * What each predictor explains when it enters first: its squared correlation with the outcome.
 * Not for: parting R²; what predictors share is counted for each of them. Errors: as `relativeWeights`.
 */
export function firstImportances(c: Correlations): Float64Array {
  return scaled(c).outcome.map((correlation) => correlation ** 2);
}

/**
 * What each predictor explains when it enters last: the R² lost when it is left out.
 * Formula: β²/inflation, β its standardised coefficient; by elimination, so that a copy has exactly 0.
 * Not for: parting R²; what predictors share is counted for none of them. Errors: as `relativeWeights`.
 */
export function lastImportances(c: Correlations): Float64Array {
  const { size } = c;
  const pool = new Float64Array(triangleSize(size));
  const everyone = playersOf(c).flat();
  return Float64Array.from(everyone, (last) => {
    triangle(c, [...everyone.filter((predictor) => predictor !== last), last], pool, 0);
    let increase = 0;
    for (let left = size, from = 0; left > 0; from += left + 1, left--) {
      increase = increaseInPlace(pool, from, left);
    }
    return increase;
  });
}

/**
 * Pratt's measure: standardised coefficient times correlation. Sums to R², but may be below 0.
 * Source: Pratt, J. W. (1987), Dividing the indivisible: using simple symmetry to partition variance
 * explained, Proceedings of the Second International Tampere Conference in Statistics, 245–260.
 * Not for: predictors whose coefficient and correlation differ in sign. Errors: as `relativeWeights`.
 */
export function prattImportances(c: Correlations): Float64Array {
  const { outcome } = scaled(c);
  return standardisedCoefficients(c).map((beta, j) => beta * outcome[j]!);
}

/**
 * Coefficients of the full model when every variable has standard deviation 1.
 *
 * Formula: β = R⁻¹r. Where predictors are combinations of others, many β predict the same: this is the one
 * with the smallest sum of squares, in which a copy and its twin have equal shares.
 * Errors: as `relativeWeights`.
 */
export function standardisedCoefficients(c: Correlations): Float64Array {
  const { size } = c;
  const { roots, vectors, projections } = principal(c);
  return Float64Array.from({ length: size }, (_, j) => {
    let beta = 0;
    for (let axis = 0; axis < size; axis++) {
      if (roots[axis]! > 0) beta += (vectors[j * size + axis]! * projections[axis]!) / roots[axis]! ** 2;
    }
    return beta;
  });
}

/**
 * Can no data have these correlations? Correlations computed from different observations (pairwise) need
 * not fit together; R² of such a matrix can be anything.
 * True when the smallest eigenvalue of the correlations, bordered with the outcome, is below −1e-10.
 */
export function nonPositive(c: Correlations): boolean {
  const { size, predictors, outcome } = scaled(c);
  const width = size + 1;
  const bordered = new Float64Array(width * width);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) bordered[i * width + j] = predictors[i * size + j]!;
    bordered[i * width + size] = outcome[i]!;
    bordered[size * width + i] = outcome[i]!;
  }
  bordered[size * width + size] = 1;
  return eigenOfSymmetric(bordered, width).values[0]! < -1e-10;
}

/** Sums of values over groups of predictors, for measures that are computed per predictor. */
export function sumOverGroups(
  values: ArrayLike<number>,
  groups: readonly (readonly number[])[],
): Float64Array {
  return Float64Array.from(groups, (group) => group.reduce((sum, member) => sum + values[member]!, 0));
}

/** The correlation of two variables, which rounding could carry past 1. */
function correlation(product: number, deviation: number, other: number): number {
  return Math.max(-1, Math.min(1, product / deviation / other));
}

/** The players, after a look at what is given. */
function playersOf(c: Correlations, groups?: readonly (readonly number[])[]): readonly (readonly number[])[] {
  check(c);
  if (groups === undefined) return Array.from({ length: c.size }, (_, predictor) => [predictor]);
  const members = groups.flat();
  const seen = new Set(members);
  const isPlace = (member: number) => Number.isInteger(member) && member >= 0 && member < c.size;
  if (
    groups.some((group) => group.length === 0) ||
    !members.every(isPlace) ||
    members.length !== c.size ||
    seen.size !== c.size
  ) {
    throw new RangeError(`Groups hold each of ${c.size} predictors once, and none is empty.`);
  }
  return groups;
}

function check({ size, predictors, outcome }: Correlations): void {
  if (predictors.length !== size * size || outcome.length !== size) {
    throw new RangeError(
      `${size} predictors have ${size * size} correlations and ${size} with the outcome, not ` +
        `${predictors.length} and ${outcome.length}.`,
    );
  }
  if (!predictors.every(Number.isFinite) || !outcome.every(Number.isFinite)) {
    throw new RangeError('Correlations are finite numbers.');
  }
  for (let i = 0; i < size; i++) {
    if (!(predictors[i * size + i]! > 0)) throw new RangeError(`Predictor ${i} does not vary.`);
  }
}

/** The same with predictors of variance 1. */
function scaled(c: Correlations): Correlations {
  check(c);
  const { size } = c;
  const deviations = Float64Array.from({ length: size }, (_, i) => Math.sqrt(c.predictors[i * size + i]!));
  if (deviations.every((deviation) => deviation === 1)) return c;
  return {
    size,
    predictors: c.predictors.map((value, at) => {
      const row = Math.floor(at / size);
      const column = at % size;
      return row === column ? 1 : value / deviations[row]! / deviations[column]!;
    }),
    outcome: c.outcome.map((value, i) => value / deviations[i]!),
  };
}

/**
 * Principal axes of the predictors: standard deviation along each (0 where rounding hides it), directions, and
 * covariance of each with the outcome.
 */
function principal(c: Correlations) {
  const { size, predictors, outcome } = scaled(c);
  const { values, vectors } = eigenOfSymmetric(predictors, size);
  const largest = values[size - 1] ?? 0;
  const roots = values.map((value) => (value >= SMALLEST_REMAINDER * largest ? Math.sqrt(value) : 0));
  const projections = values.map((_, axis) => {
    let projection = 0;
    for (let j = 0; j < size; j++) projection += vectors[j * size + axis]! * outcome[j]!;
    return projection;
  });
  return { roots, vectors, projections };
}

/** Places that a triangle takes, with the column of the outcome. */
function triangleSize(columns: number): number {
  return (columns * (columns + 3)) / 2;
}

/** Writes the upper triangle of the correlations of variance 1 in this order, rows closed by the outcome. */
function triangle(c: Correlations, order: readonly number[], pool: Float64Array, from: number): void {
  const { size, predictors, outcome } = c;
  let at = from;
  for (let i = 0; i < size; i++) {
    const row = order[i]!;
    const variance = predictors[row * size + row]!;
    pool[at++] = 1;
    for (let j = i + 1; j < size; j++) {
      const column = order[j]!;
      const other = predictors[column * size + column]!;
      const value = predictors[row * size + column]!;
      // Variances of exactly 1, the usual case, must not pay for a root.
      pool[at++] = variance === 1 && other === 1 ? value : value / Math.sqrt(variance) / Math.sqrt(other);
    }
    pool[at++] = variance === 1 ? outcome[row]! : outcome[row]! / Math.sqrt(variance);
  }
}

/** Takes what the first column explains out of the others; writes what is left to `to`, one column smaller. */
function eliminate(pool: Float64Array, from: number, columns: number, to: number): void {
  const inverse = 1 / pool[from]!;
  let read = from + columns + 1;
  let write = to;
  for (let i = 1; i < columns; i++) {
    const factor = pool[from + i]! * inverse;
    for (let j = i; j <= columns; j++) pool[write++] = pool[read++]! - factor * pool[from + j]!;
  }
}

/** The increase of R² by the first column of this triangle, which is then taken out of the columns after it. */
function increaseInPlace(pool: Float64Array, from: number, columns: number): number {
  const pivot = pool[from]!;
  if (!(pivot >= SMALLEST_REMAINDER)) return 0;
  eliminate(pool, from, columns, from + columns + 1);
  return pool[from + columns]! ** 2 / pivot;
}
