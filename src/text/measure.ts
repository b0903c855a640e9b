import type { ClauseOfWords } from './clauses.js';
import { DEGREE, NEGATOR, OPINION, THING } from './lexicon/word-kinds.js';
import type { Units } from './units.js';

/**
 * What the combiner sees of a comment, or of one clause of it: how much good and bad its opinions say, in which order,
 * what is asked for, and what the trained weights of its words add up to.
 */
export const MEASURES = [
  'one',
  'balance',
  'good',
  'bad',
  'worst clause',
  'best clause',
  'last clause',
  'first clause',
  'suggestions',
  'bare negations',
  'words',
  'words without praise',
  'questions',
  'weights',
  'weights without opinions',
] as const;

/** Sums beyond this many points are worth little more. */
const ENOUGH = 3;

const squash = (sum: number): number => sum / (Math.abs(sum) + ENOUGH);

/** `weights` is the sum of the trained weights of the words of these clauses. */
export function measure(units: Units, clauses: readonly ClauseOfWords[], weights: number): number[] {
  let good = 0;
  let bad = 0;
  let worst = 0;
  let best = 0;
  let suggestions = 0;
  let bare = 0;
  let words = 0;
  let questions = 0;
  let opinions = 0;
  let first: number | undefined;
  let last = 0;
  for (const clause of clauses) {
    let sum = 0;
    for (const { value, rule } of clause.opinions) {
      sum += value;
      if (value > 0) good += value;
      else bad -= value;
      if (rule === 'suggestion' && value < 0) suggestions += 1;
      opinions += 1;
    }
    bare += clause.bareNegations.length;
    words += clause.to - clause.from;
    if (units.asks[clause.to - 1] === 1) questions += 1;
    worst = Math.min(worst, sum);
    best = Math.max(best, sum);
    if (clause.opinions.length > 0) {
      last = sum;
      first ??= sum;
    }
  }
  const length = Math.log1p(words);
  return [
    1,
    squash(good - bad),
    Math.log1p(good),
    Math.log1p(bad),
    squash(worst),
    squash(best),
    squash(last),
    squash(first ?? 0),
    Math.log1p(suggestions),
    Math.log1p(bare),
    length,
    good === 0 ? length : 0,
    Math.log1p(questions),
    weights,
    opinions === 0 ? weights : 0,
  ];
}

/** A word or pair of words of a comment that may have a weight. */
export class Feature {
  readonly word: string;
  /** The word before it in a pair; `^` where the clause begins with it. */
  readonly before: string | undefined;
  /** A word alone, behind a negator. */
  readonly isNegated: boolean;
  readonly from: number;
  readonly to: number;

  constructor(word: string, before: string | undefined, isNegated: boolean, from: number, to: number) {
    this.word = word;
    this.before = before;
    this.isNegated = isNegated;
    this.from = from;
    this.to = to;
  }

  get name(): string {
    if (this.before !== undefined) return `${this.before} ${this.word}`;
    return this.isNegated ? `!${this.word}` : this.word;
  }
}

/** Weights of one word. */
interface WordWeights {
  alone: number | undefined;
  negated: number | undefined;
  /** By the word before it. */
  after: Map<string, number> | undefined;
}

/** Weights by the names of features, looked up by their words: to write down the names takes longer than all else. */
export class FeatureWeights {
  private readonly byWord = new Map<string, WordWeights>();

  /** Weights are given in hundredths. */
  constructor(hundredths: Readonly<Record<string, number>>) {
    for (const [name, value] of Object.entries(hundredths)) {
      const weight = value / 100;
      const space = name.indexOf(' ');
      if (space >= 0) {
        const own = this.weightsOf(name.slice(space + 1));
        own.after ??= new Map();
        own.after.set(name.slice(0, space), weight);
      } else if (name.startsWith('!')) this.weightsOf(name.slice(1)).negated = weight;
      else this.weightsOf(name).alone = weight;
    }
  }

  get({ word, before, isNegated }: Feature): number | undefined {
    const own = this.byWord.get(word);
    if (own === undefined) return undefined;
    if (before !== undefined) return own.after?.get(before);
    return isNegated ? own.negated : own.alone;
  }

  private weightsOf(word: string): WordWeights {
    let own = this.byWord.get(word);
    if (own === undefined) {
      own = { alone: undefined, negated: undefined, after: undefined };
      this.byWord.set(word, own);
    }
    return own;
  }
}

/** How many words behind a negator are marked as negated. */
const MARKED = 3;

/**
 * Names of the words and pairs of a clause: numbers are "#", things "@", words behind a negator begin with "!". Words for
 * which a lexicon speaks are left out; to learn from a user's own scores (`toLearn`) only those of the user's lexicon, and
 * things are named as they are.
 */
export function featuresOf(
  { words, kinds, kind, parting }: Units,
  { from, to, covered }: ClauseOfWords,
  toLearn = false,
): Feature[] {
  const features: Feature[] = [];
  let marked = 0;
  let before = '^';
  for (let at = from; at < to; at++) {
    if (parting[at]! > 0) marked = 0;
    const written = words[at]!;
    const word = kind[at] === 2 ? '#' : !toLearn && (kinds[at]! & THING) !== 0 ? '@' : written;
    const is = word === written ? kinds[at]! : 0;
    const negates = (is & NEGATOR) !== 0;
    if (word.length > 24) {
      before = '?';
      continue;
    }
    if (covered[at] === 3 || (covered[at] === 1 && !toLearn)) {
      before = word;
      marked = negates ? MARKED : marked - 1;
      continue;
    }
    // What the lexicon weighs has no second weight, so that "excellent" stays above "good".
    const speaks = !toLearn && (is & OPINION) !== 0;
    const degree = !toLearn && at + 1 < to && (is & DEGREE) !== 0 && (kinds[at + 1]! & OPINION) !== 0;
    if (word !== '@' && !speaks && !degree)
      features.push(new Feature(word, undefined, marked > 0, at, at + 1));
    if (!(word === '@' && before === '@') && !(speaks && before === '^') && !degree)
      features.push(new Feature(word, before, false, before === '^' ? at : at - 1, at + 1));
    marked = negates ? MARKED : marked - 1;
    before = word;
  }
  return features;
}
