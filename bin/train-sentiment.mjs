// Trains the weights of the English sentiment engine:
//   node bin/train-sentiment.mjs DATA_DIR [--date YYYY-MM-DD] [--out FILE]
// DATA_DIR holds the labelled comments named in SOURCES as csv or csv.gz with columns text and label. The same data
// give the same file. Nothing of a comment is kept but words and pairs of words that at least FEWEST of them use.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { build } from 'esbuild';

/**
 * `share` is what the comments of a source count for together, half for the praise and half for the blame among them.
 * Neutral labels are left out: the sources mean different things by them, and a score tells good from bad.
 */
const SOURCES = [
  {
    file: 'en_nhs_fft_phase1',
    share: 1,
    name: 'Friends and Family Test comments of English health services (NHS England, pxtextmining)',
    licence: 'MIT',
  },
  {
    file: 'en_mams_train_unanimous',
    share: 0.6,
    name: 'Restaurant sentences whose aspects agree (MAMS)',
    licence: 'Apache-2.0',
  },
  {
    file: 'en_goemotions_train',
    share: 0.5,
    name: 'Short comments grouped from emotion labels (GoEmotions, Google Research)',
    licence: 'Apache-2.0',
  },
];
const FOLDS = 5;
/** Texts that must use a word or pair of words. */
const FEWEST = 5;
/** Texts of a source that must use it before the source has a say. */
const FEWEST_OF_SOURCE = 3;
/** Ridge penalties. */
const RIDGE = 0.00002;
const RIDGE_OF_COMBINER = 0.0005;
const STEPS = 160;
/** How far the weights take the lexicon at its word while they learn what it leaves open. */
const TRUST = 0.5;
/** How much of the combiner's lesson is about customers whom the weights have never seen. */
const STRANGERS = 0.5;
/**
 * Scores from −NEUTRAL to POSITIVE are neutral, and from CLEAR on a clause is clearly good or bad. A compromise, not
 * fitted: chatter (GoEmotions) would have the zone wide, a survey that asks for praise and blame narrow. It is wider on
 * the side of praise because a complaint that passes for praise is the dearer mistake.
 */
const NEUTRAL = 0.25;
const POSITIVE = 0.4;
const CLEAR = 0.45;
/** Smaller weights are not worth their place in the file. */
const SMALLEST = 0.12;

const [dataDir, ...flags] = process.argv.slice(2);
if (dataDir === undefined) {
  console.error('Usage: node bin/train-sentiment.mjs DATA_DIR [--date YYYY-MM-DD] [--out FILE]');
  process.exit(2);
}
const flag = (name, otherwise) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : otherwise);
const out = flag('--out', fileURLToPath(new URL('../src/text/weights/english.json', import.meta.url)));

const { readEnglish, featuresOf, measure, scaled, MEASURES } = await engine();
const texts = SOURCES.flatMap(read);
weigh(texts);
// The lexicon speaks first: weights learn only what it leaves open.
for (const text of texts) text.measures = text.strange = measure(text.units, text.clauses, 0);
{
  const coefficients = fitCombiner(texts);
  for (const text of texts) text.said = TRUST * dot(coefficients, text.measures);
}

// Each fold is scored by weights that have not seen it, so that the combiner learns how far they can be trusted.
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fitWeights(texts.filter((text) => text.fold !== fold));
  for (const text of texts) if (text.fold === fold) text.logit = logitOf(text, model);
}
for (const text of texts) text.measures = measure(text.units, text.clauses, text.logit);
// Weights know the customers of the sources, and others will come: the same texts again, scored by weights that have
// seen nothing of their source, keep the combiner from trusting them too much.
for (const { file } of SOURCES) {
  const model = fitWeights(texts.filter((text) => text.file !== file));
  for (const text of texts) {
    if (text.file === file) text.strange = measure(text.units, text.clauses, logitOf(text, model));
  }
}
const validated = new Map(texts.map((text) => [text, 0]));
for (let fold = 0; fold < FOLDS; fold++) {
  const coefficients = fitCombiner(texts.filter((text) => text.fold !== fold));
  for (const text of texts) if (text.fold === fold) validated.set(text, dot(coefficients, text.measures));
}
const strangers = new Map(texts.map((text) => [text, 0]));
{
  const coefficients = fitCombiner(texts);
  for (const text of texts) strangers.set(text, dot(coefficients, text.strange));
}
console.table(
  SOURCES.map(({ file }) => ({
    file,
    ...figuresOf(
      texts.filter((text) => text.file === file),
      strangers,
    ),
  })),
);
const figures = SOURCES.map(({ file }) => ({
  file,
  ...figuresOf(texts.filter((text) => text.file === file)),
}));
console.table(figures);

const model = fitWeights(texts);
const coefficients = fitCombiner(texts).map((c) => round(c, 4));
const ngrams = {};
for (const [name, id] of [...model.vocabulary].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const weight = Math.round(model.weights[id] * 100);
  if (Math.abs(weight) >= SMALLEST * 100) ngrams[name] = weight;
}
console.table(MEASURES.map((name, i) => ({ name, coefficient: coefficients[i] })));
const document = {
  about: 'Trained by bin/train-sentiment.mjs; not to be edited by hand.',
  date: flag('--date', '2026-11-25'),
  sources: SOURCES.map(({ file, name, licence, share }) => {
    const own = texts.filter((text) => text.file === file);
    const positive = own.filter(({ positive }) => positive).length;
    return { file, name, licence, share, positive, negative: own.length - positive };
  }),
  settings: {
    FOLDS,
    FEWEST,
    FEWEST_OF_SOURCE,
    RIDGE,
    RIDGE_OF_COMBINER,
    TRUST,
    STRANGERS,
    STEPS,
    NEUTRAL,
    POSITIVE,
    CLEAR,
    SMALLEST,
  },
  crossValidated: figures,
  coefficients: Object.fromEntries(MEASURES.map((name, i) => [name, coefficients[i]])),
  neutral: NEUTRAL,
  positive: POSITIVE,
  clear: CLEAR,
  bias: round(model.bias, 4),
  ngrams,
};
// The layout is Biome's, so that formatting leaves the file alone.
writeFileSync(
  out,
  `${JSON.stringify(document, null, 2)}
`,
);
console.log(`${Object.keys(ngrams).length} weights in ${out}`);

/** The engine as it stands, without weights. */
async function engine() {
  const folder = mkdtempSync(join(tmpdir(), 'train-sentiment-'));
  const outfile = join(folder, 'engine.mjs');
  try {
    await build({
      stdin: {
        contents: `export * from './english.js'; export * from './measure.js'; export * from './lexicon/english.js';`,
        resolveDir: fileURLToPath(new URL('../src/text', import.meta.url)),
        loader: 'ts',
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function read({ file, share }) {
  const path = [`${file}.csv.gz`, `${file}.csv`].map((name) => join(dataDir, name)).find(existsSync);
  const bytes = readFileSync(path);
  const rows = parse(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true, bom: true });
  return (
    rows
      .filter(({ label }) => label === 'positive' || label === 'negative')
      // Some hundred NHS comments reached their publisher with every "i" as "I", and their labels are often wrong too.
      .filter(({ text }) => !/[a-z]I[a-z]/.test(text))
      .map(({ text, label }, i) => {
        const { units, clauses } = readEnglish(text);
        const names = new Set();
        let count = 0;
        for (const clause of clauses) {
          const features = featuresOf(units, clause);
          count += features.length;
          for (const { name } of features) names.add(name);
        }
        return {
          file,
          share,
          fold: i % FOLDS,
          positive: label === 'positive',
          units,
          clauses,
          names,
          scale: count === 0 ? 0 : 1 / Math.sqrt(count),
        };
      })
  );
}

/**
 * The words and pairs that get a weight: used by FEWEST texts, and by comments of two sources at least that agree in
 * whether they are praise. What a source talks about, and its names, drop out by that.
 */
function chooseFeatures(texts) {
  const files = SOURCES.map(({ file }) => file);
  const sides = files.map(() => [1, 1]);
  const seen = new Map();
  for (const { names, file, positive } of texts) {
    const source = files.indexOf(file);
    const side = positive ? 0 : 1;
    sides[source][side] += 1;
    for (const name of names) {
      let uses = seen.get(name);
      if (uses === undefined) {
        uses = files.map(() => [0, 0]);
        seen.set(name, uses);
      }
      uses[source][side] += 1;
    }
  }
  const chosen = new Map();
  for (const [name, uses] of seen) {
    if (uses.flat().reduce((sum, n) => sum + n, 0) < FEWEST) continue;
    const leans = uses.flatMap(([praise, blame], i) =>
      praise + blame < FEWEST_OF_SOURCE
        ? []
        : [Math.log((praise + 0.5) / sides[i][0]) - Math.log((blame + 0.5) / sides[i][1])],
    );
    if (leans.length < 2 || (Math.max(...leans) > 0.2 && Math.min(...leans) < -0.2)) continue;
    chosen.set(name, chosen.size);
  }
  return chosen;
}

function weigh(texts) {
  for (const { file, share } of SOURCES) {
    for (const positive of [true, false]) {
      const own = texts.filter((text) => text.file === file && text.positive === positive);
      for (const text of own) text.weight = share / 2 / own.length;
    }
  }
}

/** Logistic regression on words and pairs, by Adam on all texts at once. */
function fitWeights(texts) {
  const vocabulary = chooseFeatures(texts);
  const size = vocabulary.size;
  for (const text of texts) text.ids = idsOf(text, vocabulary);
  const weights = new Float64Array(size);
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  const gradient = new Float64Array(size + 1);
  let bias = 0;
  const total = texts.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    gradient.fill(0);
    for (const { ids, scale, positive, weight, said } of texts) {
      let logit = 0;
      for (const id of ids) logit += weights[id];
      logit = logit * scale + bias + said;
      const error = ((1 / (1 + Math.exp(-logit)) - (positive ? 1 : 0)) * weight) / total;
      for (const id of ids) gradient[id] += error * scale;
      gradient[size] += error;
    }
    for (let i = 0; i < size; i++) gradient[i] += RIDGE * weights[i];
    const rate = 0.1 * (step < STEPS * 0.6 ? 1 : 0.3);
    for (let i = 0; i <= size; i++) {
      first[i] = 0.9 * first[i] + 0.1 * gradient[i];
      second[i] = 0.99 * second[i] + 0.01 * gradient[i] ** 2;
      const move =
        (rate * (first[i] / (1 - 0.9 ** step))) / (Math.sqrt(second[i] / (1 - 0.99 ** step)) + 1e-8);
      if (i < size) weights[i] -= move;
      else bias -= move;
    }
  }
  return { vocabulary, weights, bias };
}

function idsOf({ names }, vocabulary) {
  const ids = [];
  for (const name of names) {
    const id = vocabulary.get(name);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

function logitOf(text, { vocabulary, weights, bias }) {
  const { scale } = text;
  let sum = 0;
  for (const id of idsOf(text, vocabulary)) sum += weights[id];
  return scale === 0 ? bias : scaled(sum, 1 / scale ** 2, { bias });
}

/** Logistic regression on the measures, by Newton's method. */
function fitCombiner(texts) {
  const size = MEASURES.length;
  const seen = texts.flatMap(({ measures, strange, positive, weight }) => [
    { measures, positive, weight: weight * (1 - STRANGERS) },
    { measures: strange, positive, weight: weight * STRANGERS },
  ]);
  const total = texts.reduce((sum, { weight }) => sum + weight, 0);
  const coefficients = new Array(size).fill(0);
  for (let step = 0; step < 30; step++) {
    const gradient = coefficients.map((c, i) => (i === 0 ? 0 : RIDGE_OF_COMBINER * c));
    const curvature = coefficients.map((_, i) =>
      coefficients.map((_, j) => (i === j ? (i === 0 ? 1e-9 : RIDGE_OF_COMBINER) : 0)),
    );
    for (const { measures, positive, weight } of seen) {
      const p = 1 / (1 + Math.exp(-dot(coefficients, measures)));
      const error = ((p - (positive ? 1 : 0)) * weight) / total;
      const spread = (p * (1 - p) * weight) / total;
      for (let i = 0; i < size; i++) {
        gradient[i] += error * measures[i];
        for (let j = 0; j < size; j++) curvature[i][j] += spread * measures[i] * measures[j];
      }
    }
    const move = solve(curvature, gradient);
    for (let i = 0; i < size; i++) coefficients[i] -= move[i];
  }
  return coefficients;
}

function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  const size = right.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let j = i + 1; j < size; j++) if (Math.abs(rows[j][i]) > Math.abs(rows[pivot][i])) pivot = j;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let j = 0; j < size; j++) {
      if (j === i) continue;
      const factor = rows[j][i] / rows[i][i];
      for (let k = i; k <= size; k++) rows[j][k] -= factor * rows[i][k];
    }
  }
  return rows.map((row, i) => row[size] / row[i]);
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** Shares of comments on the right side, and how well scores rank praise above blame. */
function figuresOf(texts, scores = validated) {
  const scored = texts.map((text) => ({ positive: text.positive, score: scores.get(text) }));
  const right = (positive) => {
    const own = scored.filter((text) => text.positive === positive);
    return own.filter(({ score }) => score > 0 === positive).length / own.length;
  };
  const accuracy = scored.filter(({ positive, score }) => score > 0 === positive).length / scored.length;
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let blame = 0;
  let ordered = 0;
  for (const { positive } of sorted) {
    if (positive) ordered += blame;
    else blame += 1;
  }
  return {
    texts: texts.length,
    accuracy: round(accuracy, 4),
    auc: round(ordered / (blame * (texts.length - blame)), 4),
    praiseFound: round(right(true), 4),
    blameFound: round(right(false), 4),
  };
}

function round(value, digits) {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
