// Sentiment of labelled comments by cxstat, wink-nlp's own score and VADER, in one run:
//   node bench/sentiment.mjs FILE… [--sample N]
// A file is csv or csv.gz with columns text and label (positive, neutral, negative, or mixed, which counts as neutral);
// with a column score (0 to 10) it is also shown how well the scores of comments follow it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { build } from 'esbuild';
import vader from 'vader-sentiment';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

const args = process.argv.slice(2);
const sampleAt = args.indexOf('--sample');
const sample = sampleAt === -1 ? Number.POSITIVE_INFINITY : Number(args[sampleAt + 1]);
const files = args.filter((arg, i) => !arg.startsWith('--') && (sampleAt === -1 || i !== sampleAt + 1));
if (files.length === 0) {
  console.error('Usage: node bench/sentiment.mjs FILE… [--sample N]');
  process.exit(2);
}

const scoreEnglish = await engine();
const nlp = winkNlp(model, ['sbd', 'negation', 'sentiment']);
/** Each says a score and a class; wink names no classes, so those of VADER's authors are applied to it. */
const ENGINES = {
  cxstat: (text) => {
    const { score, sentiment } = scoreEnglish(text);
    return { score, sentiment };
  },
  wink: (text) => named(nlp.readDoc(text).out(nlp.its.sentiment), 0.05),
  VADER: (text) => named(vader.SentimentIntensityAnalyzer.polarity_scores(text).compound, 0.05),
};
const ROUNDS = 3;
const CLASSES = ['positive', 'neutral', 'negative'];

for (const file of files) {
  const comments = read(file).slice(0, sample);
  console.log(`\n${basename(file)}: ${comments.length} comments`);
  console.table(
    Object.fromEntries(Object.entries(ENGINES).map(([name, engine]) => [name, figures(comments, engine)])),
  );
}

async function engine() {
  const text = fileURLToPath(new URL('../src/text', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'sentiment-'));
  const outfile = join(folder, 'engine.mjs');
  try {
    await build({
      entryPoints: [join(text, 'english.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      // The weights are found from where the source stands.
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(text, 'english.ts')).href) },
    });
    return (await import(pathToFileURL(outfile).href)).scoreEnglish;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function named(score, from) {
  return { score, sentiment: score >= from ? 'positive' : score <= -from ? 'negative' : 'neutral' };
}

function read(file) {
  const bytes = readFileSync(file);
  return parse(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true, bom: true })
    .map((row) => (row.label === 'mixed' ? { ...row, label: 'neutral' } : row))
    .filter(({ label }) => CLASSES.includes(label));
}

function figures(comments, engine) {
  let said = [];
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    said = comments.map(({ text }) => engine(text));
    fastest = Math.min(fastest, performance.now() - started);
  }
  const scored = comments.map(({ label }, i) => ({ label, ...said[i] }));
  const praise = scored.filter(({ label }) => label === 'positive');
  const blame = scored.filter(({ label }) => label === 'negative');
  const share = (own, test) => percent(own.filter(test).length / own.length);
  const right = ({ label, score }) => score !== 0 && (label === 'positive') === score > 0;
  return {
    'right, 0 a miss': share([...praise, ...blame], right),
    'right, 0 is blame': share(
      [...praise, ...blame],
      ({ label, score }) => (label === 'positive') === score > 0,
    ),
    AUC: percent(areaUnderCurve(praise, blame)),
    'macro F1': percent(macroF1(scored)),
    'blame called praise': share(blame, ({ sentiment }) => sentiment === 'positive'),
    'praise called blame': share(praise, ({ sentiment }) => sentiment === 'negative'),
    ...(comments[0]?.score === undefined
      ? {}
      : {
          Spearman: percent(
            correlation(
              ranks(said.map(({ score }) => score)),
              ranks(comments.map(({ score }) => Number(score))),
            ),
          ),
        }),
    'comments/s': Math.round((comments.length / fastest) * 1000),
  };
}

/** How often praise has the higher score of the two, half where both are equal. */
function areaUnderCurve(praise, blame) {
  const all = [...praise.map(({ score }) => [score, 1]), ...blame.map(({ score }) => [score, 0])];
  all.sort(([a], [b]) => a - b);
  let below = 0;
  let sum = 0;
  for (let i = 0; i < all.length; ) {
    let same = 0;
    let sameBlame = 0;
    const score = all[i][0];
    for (; i < all.length && all[i][0] === score; i++) {
      if (all[i][1] === 1) same += 1;
      else sameBlame += 1;
    }
    sum += same * (below + sameBlame / 2);
    below += sameBlame;
  }
  return sum / (praise.length * blame.length);
}

/** Over the classes that have comments; a mixed comment counts as the neutral it is on the whole. */
function macroF1(scored) {
  const parts = CLASSES.flatMap((name) => {
    const labelled = scored.filter(({ label }) => label === name).length;
    if (labelled === 0) return [];
    const isCalled = ({ sentiment }) => (sentiment === 'mixed' ? 'neutral' : sentiment) === name;
    const called = scored.filter(isCalled).length;
    const both = scored.filter((one) => one.label === name && isCalled(one)).length;
    return [(2 * both) / (labelled + called)];
  });
  return parts.reduce((sum, f1) => sum + f1, 0) / parts.length;
}

/** Places in order of size; equal values share the mean of theirs. */
function ranks(values) {
  const order = values.map((value, i) => [value, i]).sort(([a], [b]) => a - b);
  const places = [];
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end < order.length && order[end][0] === order[i][0]) end += 1;
    for (let k = i; k < end; k++) places[order[k][1]] = (i + end - 1) / 2;
    i = end;
  }
  return places;
}

function correlation(a, b) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const sum = (f) => a.reduce((total, _, i) => total + f(a[i] - meanA, b[i] - meanB), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

function percent(share) {
  return Math.round(share * 1000) / 10;
}
