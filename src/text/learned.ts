/**
 * Weights that were fitted to a user's own scores, as they are kept in a file: see learning.ts. The file is JSON. It
 * holds words and pairs of words that at least five different comments use, and no comment.
 */
import { nearest, YamlFile } from './yaml-file.js';

/** How well comments tell the low scores from the high: of comments that had no part in the fit. */
export interface LearnedFigures {
  /** Share on the right side of the threshold that is best for the other folds; comments in between left out. */
  accuracy: number;
  /** Mean of the F1 of low and high at that threshold. */
  macroF1: number;
  /** How often a comment with a high score stands above one with a low. */
  auc: number;
  /** Spearman's correlation with the score, those in between included. */
  spearman: number;
}

/** Plain data, so that it can be sent to a worker. */
export interface LearnedModel {
  format: 1;
  /** ISO 639-1. */
  language: 'en';
  /** The column whose scores were learned. */
  source: string;
  /** Comments that were learned from: above the middle, below, and at it, which only place the neutral zone. */
  rows: { high: number; low: number; middle: number };
  folds: number;
  crossValidated: { shipped: LearnedFigures; learned: LearnedFigures };
  /** Whether what was learned tells the scores better than what ships, beyond chance. */
  improves: boolean;
  /** What a logit of the shipped engine counts for. */
  shipped: number;
  /** Added to the logit, so that of comments with a side as many are below 0 as have a low score. */
  bias: number;
  /** Scores between −neutral and neutral are neither good nor bad. */
  neutral: number;
  /** Hundredths of a weight, by word or pair of words. */
  ngrams: Record<string, number>;
}

const KEYS = [
  'format',
  'language',
  'source',
  'rows',
  'folds',
  'crossValidated',
  'improves',
  'shipped',
  'bias',
  'neutral',
  'ngrams',
];
const FIGURES = ['accuracy', 'macroF1', 'auc', 'spearman'] as const;
const ROWS = ['high', 'low', 'middle'] as const;
const LONGEST_FILE = 10_000_000;
const MOST_ROWS = 1e9;
/** A weight beyond this is none that was fitted. */
const MOST_WEIGHT = 100;
const HINT = 'Learn again from scored comments to write such a file.';

/** Throws a `Problem` (data) that names the line of whatever is no part of such a file. */
export function readLearned(text: string, file: string): LearnedModel {
  const yaml = new YamlFile(text, file, { holds: 'learned weights', hint: HINT, longest: LONGEST_FILE });
  const top = yaml.top(KEYS);
  const entryOf = (entries: ReturnType<typeof yaml.top>, key: string, what: string) => {
    const entry = entries.get(key);
    if (entry === undefined) {
      throw yaml.problem(`${what} has no "${key}".`, 1, nearest(key, [...entries.keys()]), HINT);
    }
    return entry;
  };
  const entry = (key: string) => entryOf(top, key, 'The file');
  const number = (key: string, least: number, most: number) => yaml.number(entry(key), least, most);
  const numbers = <K extends string>(
    keys: readonly K[],
    from: ReturnType<typeof entry>,
    least: number,
    most: number,
  ): Record<K, number> => {
    const entries = yaml.map(from.node, keys, `"${from.key}"`);
    return Object.fromEntries(
      keys.map((key) => [key, yaml.number(entryOf(entries, key, `"${from.key}"`), least, most)]),
    ) as Record<K, number>;
  };
  number('format', 1, 1);
  const language = yaml.string(entry('language').node, 'The language');
  if (language !== 'en') {
    throw yaml.problem(`Weights of "${language}" have no engine.`, entry('language').keyLine, ['en']);
  }
  const figures = yaml.map(entry('crossValidated').node, ['shipped', 'learned'], '"crossValidated"');
  const figuresOf = (key: 'shipped' | 'learned') =>
    numbers(FIGURES, entryOf(figures, key, '"crossValidated"'), -1, 1);
  const ngrams = yaml.map(entry('ngrams').node, null, '"ngrams"');
  return {
    format: 1,
    language,
    source: yaml.string(entry('source').node, 'The source'),
    rows: numbers(ROWS, entry('rows'), 0, MOST_ROWS),
    folds: number('folds', 2, 100),
    crossValidated: { shipped: figuresOf('shipped'), learned: figuresOf('learned') },
    improves: yaml.flag(entry('improves'), false),
    shipped: number('shipped', -MOST_WEIGHT, MOST_WEIGHT),
    bias: number('bias', -MOST_WEIGHT, MOST_WEIGHT),
    neutral: number('neutral', 0, 1),
    ngrams: Object.fromEntries(
      [...ngrams.values()].map((one) => [one.key, yaml.number(one, -MOST_WEIGHT * 100, MOST_WEIGHT * 100)]),
    ),
  };
}
