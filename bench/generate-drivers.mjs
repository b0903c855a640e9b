// Writes a made-up survey with drivers of an outcome as CSV, the same for the same arguments:
//   node bench/generate-drivers.mjs ROWS [--seed N] > file.csv
// and works out by the plainest means what a driver analysis of it must find: one elimination, or one fit, for
// each set of drivers.
import { pathToFileURL } from 'node:url';
import { uniform, write } from './generate.mjs';

/** Ratings on 1–5 are called d1, d2 …; the outcome on 0–10 is called score. */
export const DRIVERS = 12;
/** The first so many are those of the logistic model. */
export const LOGISTIC_DRIVERS = 5;

const REGIONS = ['North', 'South', 'East', 'West', 'Centre'];
/** How much each rating moves with the respondent's general mood, and what a point of it does to the outcome. */
const LOADINGS = [0.9, 0.8, 0.8, 0.7, 0.7, 0.6, 0.6, 0.5, 0.5, 0.4, 0.3, 0.6];
const EFFECTS = [0.6, 0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1, 0.05, 0];
const MIDDLES = [3.6, 3.9, 3.4, 3.1, 4.1, 3.5, 3.7, 3.2, 3.8, 3.3, 4, 3.6];
const CELLS = 5 ** LOGISTIC_DRIVERS;

/** Near a normal deviate: the bytes of one number, added and brought to mean 0 and deviation 1. */
function deviate(next) {
  const n = next();
  return ((n & 255) + ((n >>> 8) & 255) + ((n >>> 16) & 255) + (n >>> 24) - 510) / 147.8;
}

/**
 * The header and `rows` records, a string each. `see` is told region, weight and answers of every record: the
 * outcome, then the drivers, −1 where it is blank. The array is the same each time.
 */
export function* driverRecords(rows, { seed = 1, see = null } = {}) {
  const next = uniform(seed);
  const below = (n) => next() % n;
  const answers = new Int8Array(1 + DRIVERS);
  const names = LOADINGS.map((_, j) => `d${j + 1}`);
  yield `response_id,region,weight,${names.join(',')},score\n`;
  for (let i = 1; i <= rows; i++) {
    const at = below(REGIONS.length);
    const weight = (200 + below(2800)) / 1000;
    const mood = deviate(next);
    let score = 7;
    let ratings = '';
    for (let j = 0; j < DRIVERS; j++) {
      const rating = Math.max(
        1,
        Math.min(5, Math.round(MIDDLES[j] + LOADINGS[j] * mood + 0.8 * deviate(next))),
      );
      // Regions differ in what the first driver does there.
      score += (j === 0 ? EFFECTS[j] + 0.1 * at : EFFECTS[j]) * (rating - MIDDLES[j]);
      const blank = below(50) === 0;
      answers[j + 1] = blank ? -1 : rating;
      ratings += blank ? ',' : `,${rating}`;
    }
    const outcome = Math.max(0, Math.min(10, Math.round(score + 1.6 * deviate(next))));
    const blank = below(50) === 0;
    answers[0] = blank ? -1 : outcome;
    see?.(at, weight, answers);
    yield `R_${1e8 + i},${REGIONS[at]},${weight}${ratings},${blank ? '' : outcome}\n`;
  }
}

/** Sums while records are generated: pass `see` to `driverRecords`, then ask for `truth`. */
export function driverSums() {
  const size = 1 + DRIVERS;
  const empty = () => ({
    n: 0,
    w: 0,
    sums: Array(size).fill(0),
    products: Array(size ** 2).fill(0),
  });
  const all = empty();
  const regions = REGIONS.map(empty);
  const promoters = Array(CELLS).fill(0);
  const others = Array(CELLS).fill(0);
  const add = (own, w, answers) => {
    own.n += 1;
    own.w += w;
    for (let i = 0; i < size; i++) {
      const x = w * answers[i];
      own.sums[i] += x;
      for (let j = 0; j <= i; j++) own.products[i * size + j] += x * answers[j];
    }
  };
  const see = (region, weight, answers) => {
    let cell = 0;
    let complete = answers[0] >= 0;
    for (let j = 1; complete && j < size; j++) {
      complete = answers[j] > 0;
      cell = cell * 5 + answers[j] - 1;
      if (j === LOGISTIC_DRIVERS && complete) (answers[0] >= 9 ? promoters : others)[cell] += 1;
    }
    if (!complete) return;
    add(all, 1, answers);
    add(regions[region], weight, answers);
  };
  const truth = () => ({
    all: linearTruth(all),
    regions: REGIONS.map((region, at) => ({ region, ...linearTruth(regions[at]) })),
    logistic: logisticTruth(promoters, others),
  });
  return { see, truth };
}

/** R² of all drivers and the Shapley value of each. */
function linearTruth({ n, w, sums, products }) {
  const size = sums.length;
  const covariance = (i, j) => products[Math.max(i, j) * size + Math.min(i, j)] - (sums[i] * sums[j]) / w;
  return { n, ...shapley(DRIVERS, (set) => rSquared(covariance, set)) };
}

/** R² of a set of drivers, from the covariances of the outcome (0) and the drivers (1, 2 …). */
function rSquared(covariance, set) {
  const y = set.map((j) => covariance(j + 1, 0));
  const among = set.map((i) => set.map((j) => covariance(i + 1, j + 1)));
  return solve(among, y).reduce((sum, b, i) => sum + b * y[i], 0) / covariance(0, 0);
}

/** McFadden's R² of the first drivers, and the Shapley value of each. */
function logisticTruth(promoters, others) {
  const cells = promoters
    .map((yes, cell) => {
      const x = Array.from(
        { length: LOGISTIC_DRIVERS },
        (_, j) => Math.floor(cell / 5 ** (LOGISTIC_DRIVERS - 1 - j)) % 5,
      );
      return { x, yes, no: others[cell] };
    })
    .filter(({ yes, no }) => yes + no > 0);
  const none = logLikelihood(cells, []);
  const n = cells.reduce((sum, { yes, no }) => sum + yes + no, 0);
  return { n, ...shapley(LOGISTIC_DRIVERS, (set) => 1 - logLikelihood(cells, set) / none) };
}

/** Of a logistic model of these drivers, by Newton's steps. */
function logLikelihood(cells, set) {
  const rows = cells.map(({ x, yes, no }) => ({ x: [1, ...set.map((j) => x[j])], yes, no }));
  const b = Array(set.length + 1).fill(0);
  for (let last = Number.NEGATIVE_INFINITY; ; ) {
    const slope = b.map(() => 0);
    const curve = b.map(() => b.map(() => 0));
    let value = 0;
    for (const { x, yes, no } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, one, i) => sum + one * b[i], 0)));
      value += yes * Math.log(p) + no * Math.log(1 - p);
      for (let i = 0; i < b.length; i++) {
        slope[i] += x[i] * (yes - (yes + no) * p);
        for (let j = 0; j < b.length; j++) curve[i][j] += x[i] * x[j] * (yes + no) * p * (1 - p);
      }
    }
    if (!(value > last + 1e-12 * Math.abs(value))) return value;
    last = value;
    solve(curve, slope).forEach((step, i) => {
      b[i] += step;
    });
  }
}

/** Shapley values of what sets explain: each driver's increase, averaged over all orders. */
function shapley(k, explained) {
  const of = Array.from({ length: 2 ** k }, (_, mask) =>
    explained(Array.from({ length: k }, (_, j) => j).filter((j) => mask & (1 << j))),
  );
  const factorial = (n) => (n < 2 ? 1 : n * factorial(n - 1));
  const shares = Array(k).fill(0);
  for (let mask = 0; mask < 2 ** k; mask++) {
    const size = mask.toString(2).replaceAll('0', '').length;
    const orders = (factorial(size) * factorial(k - size - 1)) / factorial(k);
    for (let j = 0; j < k; j++) {
      if (!(mask & (1 << j))) shares[j] += orders * (of[mask | (1 << j)] - of[mask]);
    }
  }
  return { rSquared: of[2 ** k - 1], importance: shares };
}

/** x of Ax = b by Gaussian elimination; A is symmetric and positive, so that no rows need be exchanged. */
function solve(matrix, right) {
  const a = matrix.map((row, i) => [...row, right[i]]);
  const size = right.length;
  for (let i = 0; i < size; i++) {
    for (let r = i + 1; r < size; r++) {
      const factor = a[r][i] / a[i][i];
      for (let c = i; c <= size; c++) a[r][c] -= factor * a[i][c];
    }
  }
  const x = Array(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let rest = a[i][size];
    for (let c = i + 1; c < size; c++) rest -= a[i][c] * x[c];
    x[i] = rest / a[i][i];
  }
  return x;
}

/**
 * Correlations of random numbers as CSV: the outcome in the first row and column, k drivers in the others.
 * With them R² of all drivers.
 */
export function randomCorrelations(k, seed = 1) {
  const next = uniform(seed);
  const mood = Array.from({ length: 4 * k }, () => deviate(next));
  const columns = Array.from({ length: k + 1 }, () => {
    const column = mood.map((own) => own + deviate(next));
    const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
    const length = Math.sqrt(column.reduce((sum, x) => sum + (x - mean) ** 2, 0));
    return column.map((x) => (x - mean) / length);
  });
  const rows = columns.map((a) =>
    columns.map((b) => (a === b ? 1 : a.reduce((sum, x, i) => sum + x * b[i], 0))),
  );
  const all = Array.from({ length: k }, (_, j) => j);
  return {
    csv: rows.map((row) => `${row.join(',')}\n`).join(''),
    rSquared: rSquared((i, j) => rows[i][j], all),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  const rows = Number(args[0]);
  const seedAt = args.indexOf('--seed');
  if (!Number.isInteger(rows) || rows < 1) {
    process.stderr.write('usage: node bench/generate-drivers.mjs ROWS [--seed N]\n');
    process.exitCode = 2;
  } else {
    process.stdout.on('error', (error) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
    await write(driverRecords(rows, { seed: seedAt === -1 ? 1 : Number(args[seedAt + 1]) }), process.stdout);
  }
}
