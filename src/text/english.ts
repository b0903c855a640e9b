import { createRequire } from 'node:module';
import { type ClauseOfWords, splitClauses } from './clauses.js';
import type { LearnedModel } from './learned.js';
import { englishLexicon, type Lexicon, ownEnglishLexicon } from './lexicon/english.js';
import type { LexiconFile } from './lexicon-file.js';
import { FeatureWeights, featuresOf, MEASURES, measure } from './measure.js';
import type { Clause, Reason, Scored, Sentiment } from './reading.js';
import { type Piece, scan } from './scan.js';
import { readUnits, type Units } from './units.js';

/**
 * Sentiment of an English comment of a customer.
 *
 * A lexicon of words and phrases says what is good and bad, after negation, degree and wishes; trained weights of
 * words and pairs of words say what a lexicon misses ("still waiting"); a small logistic model makes one number of
 * both. The same model reads the whole comment and each clause of it. Every part of a score can be shown as a reason.
 */
const require = createRequire(import.meta.url);

/** Trained by bin/train-sentiment.mjs, which explains each part. */
export interface Weights {
  /** Hundredths of a weight, by word or pair of words. */
  ngrams: Record<string, number>;
  bias: number;
  /** By measure. */
  coefficients: Record<(typeof MEASURES)[number], number>;
  /** Scores from −neutral to positive are neither good nor bad. Missing blame costs more than missing praise. */
  neutral: number;
  positive: number;
  /** A clause counts as clearly good or bad from here, and a comment with both is mixed. */
  clear: number;
}

interface Trained {
  weights: Weights;
  ngrams: FeatureWeights;
  /** In the order of the measures. */
  coefficients: number[];
}

let loaded: Trained | undefined;

function trained(): Trained {
  if (loaded === undefined) {
    const weights: Weights = require('./weights/english.json');
    loaded = {
      weights,
      ngrams: new FeatureWeights(weights.ngrams),
      coefficients: MEASURES.map((measure) => weights.coefficients[measure]),
    };
  }
  return loaded;
}

/** What a comment is made of, before any trained number is known: the trainer starts here. */
export function readEnglish(
  text: string,
  lexicon: Lexicon = englishLexicon(),
): { pieces: Piece[]; units: Units; clauses: ClauseOfWords[] } {
  const pieces = scan(text);
  const units = readUnits(pieces, lexicon);
  return { pieces, units, clauses: units.words.length === 0 ? [] : splitClauses(units, lexicon) };
}

/** What the user knows better, in the form in which it is looked up. */
export interface OwnKnowledge {
  lexicon?: Lexicon;
  learned?: { model: LearnedModel; ngrams: FeatureWeights };
}

export function scoreEnglish(text: string, known: OwnKnowledge = {}): Scored {
  const { learned, lexicon = englishLexicon() } = known;
  const { pieces, units, clauses } = readEnglish(text, lexicon);
  if (clauses.length === 0) return { score: 0, sentiment: 'neutral', clauses: [] };
  const { weights, ngrams } = trained();
  const zone = learned ? { neutral: learned.model.neutral, positive: learned.model.neutral } : weights;
  let sum = 0;
  let sumLearned = 0;
  let countLearned = 0;
  let count = 0;
  /** Whether anything at all was found that says good or bad. */
  let says = false;
  const scored: Clause[] = [];
  for (const clause of clauses) {
    const reasons = clause.opinions.map(({ from, to, value, rule, isOwn }) =>
      reason(text, pieces, units, from, to, value, isOwn ? 'own lexicon' : rule),
    );
    const features = featuresOf(units, clause);
    let own = 0;
    let ownLearned = 0;
    for (const feature of features) {
      const weight = lexicon.isShipped ? ngrams.get(feature) : undefined;
      if (weight === undefined) continue;
      says = true;
      own += weight;
      if (Math.abs(weight) >= SHOWN)
        reasons.push(reason(text, pieces, units, feature.from, feature.to, weight, 'weights'));
    }
    sum += own;
    count += features.length;
    const learnable = learned === undefined ? [] : featuresOf(units, clause, true);
    for (const feature of learnable) {
      const weight = learned?.ngrams.get(feature);
      if (weight === undefined) continue;
      says = true;
      ownLearned += weight;
      if (Math.abs(weight) >= SHOWN)
        reasons.push(reason(text, pieces, units, feature.from, feature.to, weight, 'learned'));
    }
    sumLearned += ownLearned;
    countLearned += learnable.length;
    if (clause.opinions.length > 0 || clause.bareNegations.length > 0) says = true;
    const score =
      clauses.length === 1
        ? 0
        : polarity(
            shippedLogit(units, [clause], own, features.length, lexicon),
            ownLearned,
            learnable.length,
            learned?.model,
          );
    scored.push({
      start: pieces[units.piece[clause.from]!]!.start,
      end: endOfClause(pieces, units, clause.to),
      score,
      sentiment: signOf(score, zone),
      reasons,
    });
  }
  // What holds no word that the engine knows is not guessed at.
  const score = says
    ? polarity(shippedLogit(units, clauses, sum, count, lexicon), sumLearned, countLearned, learned?.model)
    : 0;
  if (scored.length === 1) {
    scored[0]!.score = score;
    scored[0]!.sentiment = signOf(score, zone);
  }
  return { score, sentiment: sentimentOf(score, scored, zone, weights.clear), clauses: scored };
}

/** The engine with what the user knows better, read once for all comments. */
export function englishEngine({
  lexicon,
  learned,
}: {
  lexicon?: LexiconFile | undefined;
  learned?: LearnedModel | undefined;
} = {}): (text: string) => Scored {
  const own: OwnKnowledge = {
    ...(lexicon && { lexicon: ownEnglishLexicon(lexicon) }),
    ...(learned && { learned: { model: learned, ngrams: new FeatureWeights(learned.ngrams) } }),
  };
  return (text) => scoreEnglish(text, own);
}

/** From here on a comment is not mixed, whatever one clause of it says. */
const SETTLED = 0.6;
/** Weights from here on are shown among the reasons. */
const SHOWN = 1;

/** Of a lexicon that stands alone: a word worth 2 is clearly good. */
const POINTS_OF_LOGIT = 1.8;

/** Sum of weights as the model was trained on it: long comments do not drown it. */
export function scaled(sum: number, count: number, { bias }: Pick<Weights, 'bias'>): number {
  return count === 0 ? bias : bias + sum / Math.sqrt(count);
}

/** What the engine says before anything is learned. `sum` of the trained weights of `count` words and pairs. */
function shippedLogit(
  units: Units,
  clauses: readonly ClauseOfWords[],
  sum: number,
  count: number,
  lexicon: Lexicon,
): number {
  if (!lexicon.isShipped) {
    let said = 0;
    for (const { opinions } of clauses) for (const { value } of opinions) said += value;
    return said / POINTS_OF_LOGIT;
  }
  const { weights, coefficients } = trained();
  const measures = measure(units, clauses, scaled(sum, count, weights));
  let logit = 0;
  for (let i = 0; i < coefficients.length; i++) logit += coefficients[i]! * measures[i]!;
  return logit;
}

/** A comment for who learns from it: the words and pairs that may get a weight, and what the engine says without. */
export function readForLearning(text: string, lexicon: Lexicon): { names: string[]; logit: number } {
  const { units, clauses } = readEnglish(text, lexicon);
  const { ngrams } = trained();
  const shipped = clauses.flatMap((clause) => featuresOf(units, clause));
  const sum = lexicon.isShipped
    ? shipped.reduce((total, feature) => total + (ngrams.get(feature) ?? 0), 0)
    : 0;
  return {
    // What a phrase says here may differ from what it says elsewhere.
    names: clauses.flatMap((clause) => featuresOf(units, clause, true).map(({ name }) => name)),
    logit: shippedLogit(units, clauses, sum, shipped.length, lexicon),
  };
}

function polarity(logit: number, sum: number, count: number, learned: LearnedModel | undefined): number {
  const corrected =
    learned === undefined
      ? logit
      : learned.shipped * logit + learned.bias + (count === 0 ? 0 : sum / Math.sqrt(count));
  return Math.tanh(corrected / 2);
}

/** Where good and bad begin. */
type Zone = Pick<Weights, 'neutral' | 'positive'>;

function signOf(score: number, { neutral, positive }: Zone): Clause['sentiment'] {
  return score > positive ? 'positive' : score < -neutral ? 'negative' : 'neutral';
}

function sentimentOf(score: number, clauses: readonly Clause[], zone: Zone, clear: number): Sentiment {
  let best = 0;
  let worst = 0;
  for (const { score: own, reasons } of clauses) {
    // A clause without an opinion of its own does not turn a comment round.
    if (!reasons.some(({ rule }) => rule !== 'weights' && rule !== 'learned')) continue;
    best = Math.max(best, own);
    worst = Math.min(worst, own);
  }
  // Long praise with one complaint is praise.
  if (best >= clear && worst <= -clear && Math.abs(score) < SETTLED) return 'mixed';
  return signOf(score, zone);
}

function reason(
  text: string,
  pieces: readonly Piece[],
  units: Units,
  from: number,
  to: number,
  value: number,
  rule: string,
): Reason {
  const start = pieces[units.piece[from]!]!.start;
  return { text: text.slice(start, pieces[units.piece[to - 1]!]!.end), start, value, rule };
}

/** A clause ends with the marks behind its last word. */
function endOfClause(pieces: readonly Piece[], { piece }: Units, to: number): number {
  let last = piece[to - 1]!;
  const next = to < piece.length ? piece[to]! : pieces.length;
  const sentence = pieces[last]!.sentence;
  while (last + 1 < next && pieces[last + 1]!.kind === 'mark' && pieces[last + 1]!.sentence === sentence) {
    if (pieces[last + 1]!.normal === '(' || pieces[last + 1]!.normal === '-') break;
    last += 1;
  }
  return pieces[last]!.end;
}
