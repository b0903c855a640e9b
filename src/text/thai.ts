/**
 * Sentiment of Thai comments: trained weights of runs of characters, a short list of what customers praise and
 * blame, and emoji.
 *
 * The weights come from comments on brands in social media (see weights/thai.json for source, licence and what
 * cross-validation says of them); the list and the emoji correct them where customers write shorter and plainer.
 * A logistic regression: the sum of the weights over the root of their number, so that long comments are not more
 * extreme than short ones. Between the classes lies a dead zone, where the weights are wrong nearly as often as right.
 */
import { createRequire } from 'node:module';
import { emojiIn } from './lexicon/emoji.js';
import { THAI_CONTRAST, THAI_NEGATORS, THAI_WORDS } from './lexicon/thai.js';
import type { Clause, Reason, Scored } from './reading.js';
import { GramWeights, thaiText } from './thai-grams.js';

const require = createRequire(import.meta.url);

/** Longer comments are read up to here. */
const READ_AT_MOST = 20_000;
/**
 * What a point of the list, and of an emoji, adds to the logit. On the folds .1 to .5 are alike; customers write
 * plainer than the training set, so the list counts more than those would ask for.
 */
const WORD_WORTH = 0.6;
const EMOJI_WORTH = 0.2;
const POINTS_AT_MOST = 4;
const NEGATED = -0.7;
/** Blanks part sentences, but also names and numbers from the words around: both sides must be this long. */
const BLANK_PARTS = 12;
/** How sure both sides of a contrast must be for the comment to be mixed, as a score. */
const MIXED_FROM = 0.3;
const REASONS_AT_MOST = 5;
const REASON_FROM = 0.1;

interface Weights {
  weights: GramWeights;
  offset: number;
  shrink: number;
  zero: number;
  dead: number;
}

interface StoredWeights {
  offset: number;
  shrink: number;
  zero: number;
  dead: number;
  grams: string;
  weights: string;
}

let loaded: Weights | undefined;

function thaiWeights(): Weights {
  if (loaded === undefined) {
    const { grams, weights, ...rest } = require('./weights/thai.json') as StoredWeights;
    const values = weights.split(' ').map((weight) => Number(weight) / 20);
    loaded = { ...rest, weights: new GramWeights(grams.split('\n'), values) };
  }
  return loaded;
}

let segmenter: Intl.Segmenter | undefined;
const WORD_VALUES = new Map(
  THAI_WORDS.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);
const WORD_BEGINNINGS = new Set(
  [...WORD_VALUES.keys()].flatMap((word) => Array.from(word, (_, i) => word.slice(0, i + 1))),
);
const NEGATORS = new Set(THAI_NEGATORS.split(' '));
const CONTRAST = new Set(THAI_CONTRAST.split(' '));
/** A listed word may be parted in as many, as dictionaries differ. */
const WORDS_IN_ONE = 4;

interface Word {
  text: string;
  start: number;
}

function wordsOf(text: string): Word[] {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, start: index }));
}

/**
 * What does a Thai comment say? Clauses are what stands between marks, longer blanks and words such as "แต่" (but).
 *
 * Example: scoreThai('อาหารอร่อยมาก แต่พนักงานพูดจาไม่ดี') is mixed.
 */
export function scoreThai(comment: string): Scored {
  const text = comment.length > READ_AT_MOST ? comment.slice(0, READ_AT_MOST) : comment;
  const words = wordsOf(text);
  const parts = partsOf(text, words);
  const whole = scorePart(text, { start: 0, end: text.length, words });
  if (parts.length < 2) {
    const { start, end } = parts[0] ?? { start: 0, end: text.length };
    return { score: whole.score, sentiment: whole.sentiment, clauses: [{ ...whole, start, end }] };
  }
  const clauses = parts.map((part) => scorePart(text, part));
  const mixed = parts.some(({ contrasts }, i) => {
    if (!contrasts || i === 0) return false;
    const before = Math.max(...clauses.slice(0, i).map(({ score }) => score));
    const least = Math.min(...clauses.slice(0, i).map(({ score }) => score));
    const { score } = clauses[i]!;
    return (score <= -MIXED_FROM && before >= MIXED_FROM) || (score >= MIXED_FROM && least <= -MIXED_FROM);
  });
  return { score: whole.score, sentiment: mixed ? 'mixed' : whole.sentiment, clauses };
}

interface Span {
  start: number;
  end: number;
  words: readonly Word[];
}

interface Part extends Span {
  /** Begins with a word of contrast. */
  contrasts: boolean;
}

function partsOf(text: string, words: readonly Word[]): Part[] {
  const parts: Part[] = [];
  let first = 0;
  let contrasts = false;
  let says = false;
  // What has neither letter nor number nor picture (")))", a face) belongs to the part behind it, or to the last.
  const close = (last: number, next: number, contrast: boolean) => {
    if (says) {
      const own = trimmed(words.slice(first, last));
      parts.push({ start: own[0]!.start, end: endOf(own.at(-1)!), words: own, contrasts });
      contrasts = contrast;
      says = false;
      first = next;
    } else contrasts ||= contrast;
  };
  words.forEach((word, i) => {
    if (CONTRAST.has(word.text)) close(i, i, true);
    else if (/^[\n\r.!?…,;]+$/.test(word.text)) {
      if (!/^\d/.test(words[i + 1]?.text ?? '')) close(i + 1, i + 1, false);
    } else if (
      isBlank(word) &&
      word.start - (words[first]?.start ?? 0) >= BLANK_PARTS &&
      runAfter(text, word.start + word.text.length) >= BLANK_PARTS
    ) {
      close(i, i + 1, false);
    }
    says ||= /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word.text);
  });
  close(words.length, words.length, false);
  const rest = trimmed(words.slice(first));
  const last = parts.at(-1);
  if (last !== undefined && rest.length > 0) {
    last.words = [...last.words, ...rest];
    last.end = endOf(rest.at(-1)!);
  }
  return parts;
}

function trimmed(words: readonly Word[]): readonly Word[] {
  let first = 0;
  let last = words.length;
  while (first < last && isBlank(words[first]!)) first++;
  while (first < last && isBlank(words[last - 1]!)) last--;
  return words.slice(first, last);
}

function endOf({ start, text }: Word): number {
  return start + text.length;
}

function isBlank({ text }: Word): boolean {
  return /^\s+$/.test(text);
}

function runAfter(text: string, start: number): number {
  for (let n = 0; n < BLANK_PARTS; n++) {
    if (start + n >= text.length || /\s/.test(text[start + n]!)) return n;
  }
  return BLANK_PARTS;
}

function scorePart(text: string, { start, end, words: inside }: Span): Clause {
  const { zero, dead } = thaiWeights();
  const own = start === 0 && end === text.length ? text : text.slice(start, end);
  const { logit, reasons } = fromGrams(own, start, inside);
  const listed = fromWords(inside);
  const emoji = emojiIn(own).map((one) => ({
    ...one,
    start: one.start + start,
    value: one.value * EMOJI_WORTH,
    rule: 'emoji',
  }));
  if (logit === null && listed.length + emoji.length === 0) {
    return { start, end, score: 0, sentiment: 'neutral', reasons: [] };
  }
  const from = (logit ?? zero) - zero + bounded(listed, WORD_WORTH) + bounded(emoji, EMOJI_WORTH);
  const sentiment = Math.abs(from) <= dead ? 'neutral' : from > 0 ? 'positive' : 'negative';
  return {
    start,
    end,
    score: Math.tanh(from / 2),
    sentiment,
    reasons: strongest([...listed, ...emoji], reasons),
  };
}

function bounded(reasons: readonly Reason[], worth: number): number {
  const sum = reasons.reduce((total, { value }) => total + value, 0);
  return Math.max(-POINTS_AT_MOST * worth, Math.min(POINTS_AT_MOST * worth, sum));
}

/** The logit of the trained weights, null where none is known, and what of it falls on each word. */
function fromGrams(
  text: string,
  offset: number,
  words: readonly Word[],
): { logit: number | null; reasons: Reason[] } {
  const { weights, offset: constant, shrink } = thaiWeights();
  const alike = thaiText(text);
  const { characters, places } = alike;
  const onCharacter = new Float64Array(characters.length);
  const { sum, n } = weights.sumOf(alike, onCharacter);
  // Weights of Latin letters tell in which talk a name was dropped, not what is thought of it.
  if (n === 0 || !/[\u0e01-\u0e4e]/.test(text)) return { logit: null, reasons: [] };
  const root = Math.sqrt(n + shrink);
  const reasons: Reason[] = [];
  let at = 0;
  for (const word of words) {
    const end = word.start + word.text.length - offset;
    let value = 0;
    for (; at < characters.length && places[at]! < end; at++) value += onCharacter[at]! / root;
    if (/[\p{L}\p{M}]/u.test(word.text))
      reasons.push({ text: word.text, start: word.start, value, rule: 'weights' });
  }
  return { logit: constant + sum / root, reasons };
}

function fromWords(words: readonly Word[]): Reason[] {
  const found: Reason[] = [];
  for (let i = 0; i < words.length; i++) {
    let text = '';
    let longest = 0;
    let value: number | undefined;
    for (let n = 0; n < WORDS_IN_ONE && i + n < words.length; n++) {
      text += words[i + n]!.text;
      if (!WORD_BEGINNINGS.has(text)) break;
      const known = WORD_VALUES.get(text);
      if (known === undefined) continue;
      value = known;
      longest = n + 1;
    }
    if (value === undefined) continue;
    const before = words[i - 1];
    const negated = before !== undefined && NEGATORS.has(before.text);
    const own = words.slice(negated ? i - 1 : i, i + longest);
    found.push({
      text: own.map((word) => word.text).join(''),
      start: own[0]!.start,
      value: value * WORD_WORTH * (negated ? NEGATED : 1),
      rule: negated ? 'negated' : 'lexicon',
    });
    i += longest - 1;
  }
  return found;
}

/** The strongest reasons; where the list and the weights speak of the same place, the list's. */
function strongest(listed: readonly Reason[], weighed: readonly Reason[]): Reason[] {
  const order = (reasons: readonly Reason[]) =>
    reasons
      .filter(({ value }) => Math.abs(value) >= REASON_FROM)
      .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.start - b.start)
      .slice(0, REASONS_AT_MOST);
  const first = order(listed);
  const free = weighed.filter(
    ({ start, text }) =>
      !first.some((one) => one.start < start + text.length && start < one.start + one.text.length),
  );
  return order([...first, ...order(free)]);
}
