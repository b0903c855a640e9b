// Trains src/text/weights/thai.json from labelled Thai comments: a gzipped CSV of text and label, which it takes by
// path and which is not part of this project. Prints what five-fold cross-validation says of the weights.
//
//   node bin/train-thai.mjs path/to/th_wisesight_train.csv.gz
//
// A logistic regression of positive against negative on hashed runs of characters, without a constant, so that a text of
// which nothing is known is neither. Neutral comments are told as one half, with little weight, so that what all
// comments say weighs nothing. Runs are scaled by how differently the two classes use them (Wang and Manning 2012,
// "Baselines and Bigrams"), as far as they are in several comments.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { build } from 'esbuild';

const IN_TEXTS = 5;
const ROUNDS = 4;
const STEP = 0.1;
const DECAY = 3e-4;
const NEUTRAL_WEIGHT = 0.2;
/** Counts beside the runs of a text, so that a word of few runs is not surer than a sentence. */
const SHRINK = 8;
/** Weights are written in parts of one. */
const PARTS = 10;
const FOLDS = 5;
const CUT = 2000;

const [path, into = 'src/text/weights/thai.json'] = process.argv.slice(2);
if (path === undefined)
  throw new Error('Say where the labelled comments are: node bin/train-thai.mjs FILE.csv.gz');

const bundle = await build({
  stdin: {
    contents: "export * from './src/text/thai-grams.ts'; export * from './src/text/thai-subjects.ts';",
    resolveDir: '.',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const { thaiText, eachGram, subjectsIn, TABLE } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`
);

const rows = parse(gunzipSync(readFileSync(path)), { columns: true });
const texts = rows.map(({ text }) => text.slice(0, CUT));
const targets = rows.map(({ label }) => (label === 'positive' ? 1 : label === 'negative' ? 0 : 0.5));
const grams = texts.map((written) => {
  const found = [];
  const text = thaiText(written);
  eachGram(text, 0, text.length, subjectsIn(text), (place) => found.push(place));
  return Int32Array.from(found);
});

let state = 1;
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

/** Weights of the places in the table, in whole parts as they are written. */
function train(rowsIn) {
  const count = [0, 1].map((target) => rowsIn.filter((row) => targets[row] === target).length);
  const inTexts = new Int32Array(TABLE);
  const seen = [0, 1].map(() => new Float64Array(TABLE).fill(1));
  for (const row of rowsIn)
    for (const place of grams[row]) {
      inTexts[place] += 1;
      if (targets[row] !== 0.5) seen[targets[row]][place] += 1;
    }
  const scale = new Float64Array(TABLE).map((_, i) =>
    inTexts[i] < IN_TEXTS ? 0 : Math.log(seen[1][i] / count[1] / (seen[0][i] / count[0])),
  );
  const features = new Map(rowsIn.map((row) => [row, grams[row].filter((place) => scale[place] !== 0)]));
  const weights = new Float64Array(TABLE);
  const squares = new Float64Array(TABLE).fill(1e-6);
  const order = [...rowsIn];
  const half = (count[0] + count[1]) / 2;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const row of order) {
      const x = features.get(row);
      const norm = 1 / Math.sqrt(x.length + SHRINK);
      let z = 0;
      for (const i of x) z += weights[i] * scale[i];
      z *= norm;
      const weight = targets[row] === 0.5 ? NEUTRAL_WEIGHT : half / count[targets[row]];
      const slope = (1 / (1 + Math.exp(-z)) - targets[row]) * weight;
      for (const i of x) {
        const partial = slope * norm * scale[i] + DECAY * weights[i];
        squares[i] += partial * partial;
        weights[i] -= (STEP * partial) / Math.sqrt(squares[i]);
      }
    }
  }
  return Int8Array.from(weights, (weight, i) =>
    Math.max(-127, Math.min(127, Math.round(weight * scale[i] * PARTS))),
  );
}

function logit(weights, row) {
  let sum = 0;
  let n = 0;
  for (const place of grams[row]) {
    sum += weights[place] / PARTS;
    if (weights[place] !== 0) n += 1;
  }
  return sum / Math.sqrt(n + SHRINK);
}

const fold = rows.map(() => Math.floor(random() * FOLDS));
const held = new Float64Array(rows.length);
for (let k = 0; k < FOLDS; k++) {
  const model = train(rows.flatMap((_, row) => (fold[row] === k ? [] : [row])));
  for (const row of rows.keys()) if (fold[row] === k) held[row] = logit(model, row);
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const of = (target) => [...held].filter((_, row) => targets[row] === target);
const recall = (zero) => [
  of(0).filter((z) => z < zero).length / of(0).length,
  of(1).filter((z) => z > zero).length / of(1).length,
];
const steps = Array.from({ length: 201 }, (_, i) => (i - 100) / 100);
// The zero is where both classes are found equally often: surveys have other shares of praise than the training set.
const [neg, pos] = [of(0), of(1)];
const share = (list, test) => list.filter(test).length / list.length;
const zero = steps.reduce((best, at) => {
  const gap = (t) => Math.abs(share(neg, (z) => z < t) - share(pos, (z) => z > t));
  return gap(at) < gap(best) ? at : best;
});
// The dead zone is where fewer than six in ten of the positive and negative comments are on the right side. It is not
// fitted to the neutral comments of the training set, half of which are talk: who is asked for an opinion has one.
const neutral = of(0.5);
const told = (w) => [share(neg, (z) => z < zero - w), share(pos, (z) => z > zero + w)];
const silent = (w) => share(neutral, (z) => Math.abs(z - zero) <= w);
const near = (w) => {
  const around = (z) => Math.abs(Math.abs(z - zero) - w) <= 0.15;
  const rightSide = [
    neg.filter((z) => around(z) && z < zero).length,
    pos.filter((z) => around(z) && z > zero).length,
  ];
  const both = [neg.filter(around).length, pos.filter(around).length];
  return (rightSide[0] / both[0] + rightSide[1] / both[1]) / 2;
};
const dead = steps.find((w) => w >= 0 && near(w) >= 0.6);
const right = (rowsOf) => {
  const told = rowsOf.filter((row) => targets[row] !== 0.5);
  return (100 * told.filter((row) => held[row] > zero === (targets[row] === 1)).length) / told.length;
};
const all = [...rows.keys()];
const percent = (part) => +(100 * part).toFixed(2);
const figures = {
  comments: rows.length,
  twoClasses: +right(all).toFixed(2),
  upTo30Characters: +right(all.filter((row) => texts[row].length <= 30)).toFixed(2),
  negativeFound: percent(recall(zero)[0]),
  positiveFound: percent(recall(zero)[1]),
  beyondDeadZone: { negative: percent(told(dead)[0]), positive: percent(told(dead)[1]) },
  neutralInDeadZone: percent(silent(dead)),
  medianOfPositive: +median(pos).toFixed(3),
};
console.log({ zero, dead, ...figures });

const final = train(all);
const json = JSON.stringify(
  {
    about: 'Weights of hashed runs of characters in Thai comments, a byte each, for src/text/thai.ts.',
    source:
      'wisesight-sentiment (training part), comments on brands in Thai social media, labelled by people',
    sourceLicence: 'CC0-1.0',
    madeBy: 'bin/train-thai.mjs',
    inAtLeastTexts: IN_TEXTS,
    crossValidation: figures,
    shrink: SHRINK,
    parts: PARTS,
    zero,
    dead,
    weights: Buffer.from(final.buffer).toString('base64'),
  },
  null,
  1,
);
writeFileSync(into, `${json}\n`);
console.log(
  `${into}: ${final.filter((weight) => weight !== 0).length} weights, ${Math.round(json.length / 1024)} KiB of characters, ${Math.round(gzipSync(json).length / 1024)} KiB gzipped`,
);
