/**
 * Learns from a user's own scores: what the customers of this survey mean by their words.
 *
 * What the engine that ships says of a comment is one predictor; words and pairs of words are the others, and a ridge
 * keeps those that prove little near 0. How strong the ridge is, how much either side is to be trusted, and every
 * figure come from comments that had no part in the fit: those of a fold are read by weights of the other folds. The
 * result holds no word or pair that fewer than five different comments use, so nobody's sentence can be read from it.
 */
import { Problem } from '../model/problem.js';
import { readForLearning } from './english.js';
import type { LearnedFigures, LearnedModel } from './learned.js';
import { englishLexicon, ownEnglishLexicon } from './lexicon/english.js';
import type { LexiconFile } from './lexicon-file.js';
import { featureSum, fitLogistic, type SparseRows } from './logistic.js';
import { LONGEST_READ } from './scan.js';

export interface ScoredComment {
  text: string;
  /**
   * 0 the lowest score, 1 the highest. Those nearer to the middle count for less; those at .5 belong to no side, and
   * only place the neutral zone.
   */
  target: number;
  /** What the answer stands for; 1 when left out. */
  weight?: number;
}

export interface LearningOptions {
  /** The column that the scores are from, for who reads the file. */
  source: string;
  /** The user's own words and phrases, which stay as they are. */
  lexicon?: LexiconFile | undefined;
}

const FOLDS = 5;
/** Different comments that must use a word or pair of words. */
const FEWEST_USES = 5;
export const FEWEST_COMMENTS = 200;
export const FEWEST_OF_A_SIDE = 30;
/** Ridges to choose from, the strongest first: each begins where the one before ended. */
const RIDGES = [4, 1, 0.25, 0.0625];
/** Only keeps the combination of both predictors finite where they part all comments. */
const RIDGE_OF_TRUST = 0.01;
/** Smaller weights, in hundredths, are not worth their place in the file. */
const SMALLEST = 5;
/** Of Student's t on four degrees of freedom, one-sided, 5 %: five folds must agree that much. */
const BEYOND_CHANCE = 2.132;
/** Those to choose from: below what counts as clearly good or bad. */
const NEUTRALS = Array.from({ length: 10 }, (_, i) => i / 20);
/** Where too few comments are in between to tell. */
const SHIPPED_NEUTRAL = 0.25;

/**
 * Weights for `englishEngine`. The comments must be English, and say something; those without a word are left out.
 * The same comments in the same order give the same weights.
 *
 * Throws a `Problem` (data) where there are too few to learn from.
 */
export function learnWeights(comments: Iterable<ScoredComment>, options: LearningOptions): LearnedModel {
  const data = read(comments, options);
  const sided = data.all.filter((row) => data.weights[row]! > 0);
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    inside: sided.filter((row) => data.folds[row] === fold),
    outside: sided.filter((row) => data.folds[row] !== fold),
    everyone: data.all.filter((row) => data.folds[row] === fold),
  }));

  // What the words add up to for comments that had no part in the fit, by ridge.
  const unseen = RIDGES.map(() => new Float64Array(data.all.length));
  for (const { outside, everyone } of folds) {
    let coefficients = startOf(data);
    RIDGES.forEach((ridge, i) => {
      coefficients = fitLogistic(data, outside, ridge, coefficients);
      for (const row of everyone) unseen[i]![row] = featureSum(data, row, coefficients);
    });
  }
  // Each fold is read with the ridge and the trust that the other folds would choose.
  const validated = new Float64Array(data.all.length);
  for (const { outside, everyone } of folds) {
    const { logits } = bestTrust(data, unseen, outside);
    for (const row of everyone) validated[row] = logits[row]!;
  }
  const shipped = folds.map((fold) => figuresOf(data, data.beside, fold));
  const learned = folds.map((fold) => figuresOf(data, validated, fold));

  const { ridge, trust, logits } = bestTrust(data, unseen, sided);
  let coefficients = startOf(data);
  for (const one of RIDGES.slice(0, RIDGES.indexOf(ridge) + 1)) {
    coefficients = fitLogistic(data, sided, one, coefficients);
  }
  const zero = zeroOf(data, logits, sided);
  const ngrams = data.names.flatMap((name, id): [string, number][] => {
    const hundredths = Math.round(coefficients[id]! * trust.words * 100);
    return Math.abs(hundredths) < SMALLEST ? [] : [[name, hundredths]];
  });
  return {
    format: 1,
    language: 'en',
    source: options.source,
    rows: data.rows,
    folds: FOLDS,
    crossValidated: { shipped: meanOf(shipped), learned: meanOf(learned) },
    // Better than what ships, and than a coin.
    improves: isBeyondChance(learned.map(({ auc }, i) => auc - Math.max(0.5, shipped[i]!.auc))),
    shipped: round(trust.shipped),
    bias: round(trust.bias - zero),
    neutral: neutralOf(data, logits, zero),
    ngrams: Object.fromEntries(ngrams.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

interface LearningData extends SparseRows {
  /** Every row. */
  all: Int32Array;
  /** Name of each feature. */
  names: string[];
  scores: Float64Array;
  folds: Uint8Array;
  rows: LearnedModel['rows'];
}

type Side = keyof LearnedModel['rows'];

function sideOf(target: number): Side {
  return target > 0.5 ? 'high' : target < 0.5 ? 'low' : 'middle';
}

/** A comment by its words alone: "Great!" and "great" are the same. */
interface ReadText {
  ids: Int32Array;
  logit: number;
  fold: number;
}

/** Comments as numbers. The same comment is always in the same fold, and counts once for how many use a word. */
function read(comments: Iterable<ScoredComment>, { lexicon: file, source }: LearningOptions): LearningData {
  const lexicon = file === undefined ? englishLexicon() : ownEnglishLexicon(file);
  const idByName = new Map<string, number>();
  const uses: number[] = [];
  const textByWords = new Map<string, ReadText>();
  const different: LearnedModel['rows'] = { high: 0, low: 0, middle: 0 };
  const rows: { read: ReadText; target: number; weight: number }[] = [];
  for (const { text, target, weight = 1 } of comments) {
    if (!(target >= 0 && target <= 1)) throw new RangeError(`A target of ${target} is not from 0 to 1.`);
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`A weight of ${weight} is none.`);
    }
    if (weight === 0) continue;
    const words = text
      .slice(0, LONGEST_READ)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
    if (words === '') continue;
    let read = textByWords.get(words);
    if (read === undefined) {
      const { names, logit } = readForLearning(text, lexicon);
      const ids = Int32Array.from(names, (name) => {
        const id = idByName.get(name) ?? idByName.size;
        idByName.set(name, id);
        return id;
      });
      for (const id of new Set(ids)) uses[id] = (uses[id] ?? 0) + 1;
      const side = sideOf(target);
      // Each fold has its part of either side.
      read = { ids, logit, fold: different[side] % FOLDS };
      different[side] += 1;
      textByWords.set(words, read);
    }
    rows.push({ read, target, weight });
  }
  refuseTooFew(different, source);

  const names: string[] = [];
  const kept = new Int32Array(uses.length).fill(-1);
  for (const [name, id] of idByName) if (uses[id]! >= FEWEST_USES) kept[id] = names.push(name) - 1;
  for (const read of textByWords.values()) read.ids = read.ids.map((id) => kept[id]!);
  return asMatrix(rows, names);
}

function refuseTooFew({ high, low, middle }: LearnedModel['rows'], source: string): void {
  if (high + low >= FEWEST_COMMENTS && Math.min(high, low) >= FEWEST_OF_A_SIDE) return;
  throw new Problem(
    'data',
    `Too few comments with a score in "${source}" to learn from: ${high} different ones are high, ${low} low, ${middle} in between.`,
    {
      place: { column: source },
      tryThis: `${FEWEST_COMMENTS} that are high or low are needed, ${FEWEST_OF_A_SIDE} at least of either: learn from an export of more waves.`,
    },
  );
}

function asMatrix(
  rows: readonly { read: ReadText; target: number; weight: number }[],
  names: string[],
): LearningData {
  const length = rows.length;
  const starts = new Int32Array(length + 1);
  rows.forEach(({ read }, row) => {
    starts[row + 1] = starts[row]! + read.ids.reduce((n, id) => (id < 0 ? n : n + 1), 0);
  });
  const ids = new Int32Array(starts[length]!);
  const data: LearningData = {
    all: Int32Array.from(rows.keys()),
    names,
    size: names.length,
    starts,
    ids,
    scale: new Float64Array(length),
    beside: new Float64Array(length),
    targets: new Uint8Array(length),
    weights: new Float64Array(length),
    scores: new Float64Array(length),
    folds: new Uint8Array(length),
    rows: { high: 0, low: 0, middle: 0 },
  };
  let total = 0;
  let sided = 0;
  rows.forEach(({ read, target, weight }, row) => {
    let at = starts[row]!;
    for (const id of read.ids) if (id >= 0) ids[at++] = id;
    // Those without a weight count too, as they do where the weights are read.
    data.scale[row] = 1 / Math.sqrt(Math.max(1, read.ids.length));
    data.beside[row] = read.logit;
    data.targets[row] = target > 0.5 ? 1 : 0;
    data.weights[row] = weight * Math.abs(2 * target - 1);
    data.scores[row] = target;
    data.folds[row] = read.fold;
    data.rows[sideOf(target)] += 1;
    total += data.weights[row]!;
    if (target !== 0.5) sided += 1;
  });
  for (let row = 0; row < length; row++) data.weights[row]! *= sided / total;
  return data;
}

/** The engine that ships is believed until the comments say otherwise. */
function startOf({ size }: LearningData): Float64Array {
  const start = new Float64Array(size + 2);
  start[size] = 1;
  return start;
}

interface Trust {
  words: number;
  shipped: number;
  bias: number;
}

/** The ridge whose weights, with the engine that ships, foretell comments best that they have not seen. */
function bestTrust(
  data: LearningData,
  unseen: readonly Float64Array[],
  rows: Int32Array,
): { ridge: number; trust: Trust; logits: Float64Array } {
  const { beside } = data;
  const tried = RIDGES.map((ridge, i) => {
    const trust = trustOf(data, unseen[i]!, rows);
    const logits = beside.map(
      (logit, row) => trust.shipped * logit + trust.words * unseen[i]![row]! + trust.bias,
    );
    return { ridge, trust, logits, loss: logLoss(data, logits, rows) };
  });
  return tried.reduce((best, one) => (one.loss < best.loss ? one : best));
}

function trustOf(data: LearningData, sums: Float64Array, rows: Int32Array): Trust {
  const length = sums.length;
  const trustIn = (scale: Float64Array): Trust => {
    const one: SparseRows = {
      ...data,
      starts: Int32Array.from({ length: length + 1 }, (_, i) => i),
      ids: new Int32Array(length),
      scale,
      size: 1,
    };
    const [words, shipped, bias] = fitLogistic(one, rows, RIDGE_OF_TRUST, Float64Array.of(1, 1, 0));
    return { words: words!, shipped: shipped!, bias: bias! };
  };
  const trust = trustIn(sums);
  // Words that mislead where they were not seen are not read backwards.
  return trust.words > 0 ? trust : { ...trustIn(new Float64Array(length)), words: 0 };
}

function logLoss({ targets, weights }: LearningData, logits: Float64Array, rows: Int32Array): number {
  let loss = 0;
  for (const row of rows) {
    const wrong = targets[row] === 1 ? -logits[row]! : logits[row]!;
    loss += weights[row]! * (Math.max(0, wrong) + Math.log1p(Math.exp(-Math.abs(wrong))));
  }
  return loss;
}

interface Fold {
  /** Rows of it with a side, those of the other folds, and all of its own. */
  inside: Int32Array;
  outside: Int32Array;
  everyone: Int32Array;
}

function figuresOf(data: LearningData, logits: Float64Array, fold: Fold): LearnedFigures {
  const { targets, scores } = data;
  const threshold = thresholdOf(data, logits, fold.outside);
  const right = { high: 0, low: 0 };
  const wrong = { high: 0, low: 0 };
  for (const row of fold.inside) {
    const side = targets[row] === 1 ? 'high' : 'low';
    if (logits[row]! > threshold === (side === 'high')) right[side] += 1;
    else wrong[side] += 1;
  }
  const mistakes = wrong.high + wrong.low;
  const f1 = (side: 'high' | 'low') => (2 * right[side]) / (2 * right[side] + mistakes);
  const ranks = ranksOf(Float64Array.from(fold.inside, (row) => logits[row]!));
  const high = right.high + wrong.high;
  const low = right.low + wrong.low;
  const sum = fold.inside.reduce((total, row, i) => total + (targets[row] === 1 ? ranks[i]! : 0), 0);
  return {
    accuracy: (right.high + right.low) / fold.inside.length,
    macroF1: (f1('high') + f1('low')) / 2,
    auc: (sum - (high * (high + 1)) / 2) / (high * low),
    spearman: correlation(
      ranksOf(Float64Array.from(fold.everyone, (row) => logits[row]!)),
      ranksOf(Float64Array.from(fold.everyone, (row) => scores[row]!)),
    ),
  };
}

function sortedBy(logits: Float64Array, rows: Int32Array): Int32Array {
  return rows.slice().sort((a, b) => logits[a]! - logits[b]! || a - b);
}

/** Above it comments are called high, with the fewest mistakes. */
function thresholdOf({ targets }: LearningData, logits: Float64Array, rows: Int32Array): number {
  const sorted = sortedBy(logits, rows);
  let right = sorted.reduce((n, row) => n + targets[row]!, 0);
  let most = right;
  let threshold = Number.NEGATIVE_INFINITY;
  sorted.forEach((row, i) => {
    right += targets[row] === 1 ? -1 : 1;
    const next = sorted[i + 1];
    if (right <= most || (next !== undefined && logits[next] === logits[row])) return;
    most = right;
    threshold = next === undefined ? Number.POSITIVE_INFINITY : (logits[row]! + logits[next]!) / 2;
  });
  return threshold;
}

/** Of those with a side, as many are below it as have a low score. */
function zeroOf({ targets, weights }: LearningData, logits: Float64Array, rows: Int32Array): number {
  const low = rows.reduce((sum, row) => sum + (targets[row] === 0 ? weights[row]! : 0), 0);
  const sorted = sortedBy(logits, rows);
  let below = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    below += weights[sorted[i]!]!;
    if (below >= low) return (logits[sorted[i]!]! + logits[sorted[i + 1]!]!) / 2;
  }
  return 0;
}

/** Where the mean of the F1 of low, middle and high is best. */
function neutralOf({ scores, rows }: LearningData, logits: Float64Array, zero: number): number {
  if (rows.middle < FEWEST_OF_A_SIDE) return SHIPPED_NEUTRAL;
  const signs = Array.from(logits, (logit) => Math.tanh((logit - zero) / 2));
  const f1Of = (neutral: number): number => {
    const counts = { high: [0, 0, 0], low: [0, 0, 0], middle: [0, 0, 0] };
    signs.forEach((score, row) => {
      const side = sideOf(scores[row]!);
      const called = score > neutral ? 'high' : score < -neutral ? 'low' : 'middle';
      counts[side][0]! += 1;
      counts[called][1]! += 1;
      if (side === called) counts[side][2]! += 1;
    });
    return Object.values(counts).reduce((sum, [is, called, both]) => sum + (2 * both!) / (is! + called!), 0);
  };
  const tried = NEUTRALS.map((neutral) => ({ neutral, f1: f1Of(neutral) }));
  return tried.reduce((best, one) => (one.f1 > best.f1 ? one : best)).neutral;
}

/** Ranks from 1; equal values share the mean of theirs. */
function ranksOf(values: Float64Array): Float64Array {
  const order = Int32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + to + 1) / 2;
  }
  return ranks;
}

/** Of ranks; 0 where all are equal. */
function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (a.length + 1) / 2;
  let [both, ofA, ofB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    both += (a[i]! - mean) * (b[i]! - mean);
    ofA += (a[i]! - mean) ** 2;
    ofB += (b[i]! - mean) ** 2;
  }
  return ofA * ofB === 0 ? 0 : both / Math.sqrt(ofA * ofB);
}

function meanOf(figures: readonly LearnedFigures[]): LearnedFigures {
  const mean = (key: keyof LearnedFigures) =>
    round(figures.reduce((sum, one) => sum + one[key], 0) / figures.length);
  return {
    accuracy: mean('accuracy'),
    macroF1: mean('macroF1'),
    auc: mean('auc'),
    spearman: mean('spearman'),
  };
}

/** Whether the folds agree that the differences are above 0. */
function isBeyondChance(differences: readonly number[]): boolean {
  const n = differences.length;
  const mean = differences.reduce((sum, one) => sum + one, 0) / n;
  const variance = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1);
  return mean > BEYOND_CHANCE * Math.sqrt(variance / n);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
