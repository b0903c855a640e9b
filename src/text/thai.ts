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
import { THAI_CONTRAST, THAI_NEGATORS, THAI_OTHERS, THAI_WORDS } from './lexicon/thai.js';
import type { Clause, Reason, Scored } from './reading.js';
import { headOf, LONGEST_READ } from './scan.js';
import type { ThaiText } from './thai-grams.js';
import { belongsToLetterBefore, eachGram, thaiText, WordList } from './thai-grams.js';
import { subjectsIn } from './thai-subjects.js';

const require = createRequire(import.meta.url);

/**
 * What a point of the list adds to the logit: less of a long comment, of which the weights know more. On held-out
 * comments .2 is best; customers write plainer than those, and shorter.
 */
const WORD_WORTH = 0.2;
const WORD_WORTH_ALONE = 0.9;
/** What an emoji adds. */
const EMOJI_WORTH = 0.2;
const POINTS_AT_MOST = 4;
const NEGATED = -0.7;
/** Entries of so many points speak alone for their characters. */
const NOT_WEIGHED = 3;
/** A comment of so many runs is half way between what is short and what the weights were made for. */
const HALF_LONG = 60;
/** Blanks part sentences, but also names and numbers from the words around: both sides must be this long. */
const BLANK_PARTS = 12;
/** How sure both sides of a contrast must be for the comment to be mixed, as a score. */
const MIXED_FROM = 0.3;
const REASONS_AT_MOST = 5;
const REASON_FROM = 0.1;

interface Weights {
  shrink: number;
  parts: number;
  zero: number;
  dead: number;
  weights: Int8Array;
}

let loaded: Weights | undefined;

function thaiWeights(): Weights {
  if (loaded === undefined) {
    const { weights, ...rest } = require('./weights/thai.json') as Omit<Weights, 'weights'> & {
      weights: string;
    };
    loaded = { ...rest, weights: Int8Array.from(Buffer.from(weights, 'base64')) };
  }
  return loaded;
}

interface Entry {
  kind: 'value' | 'negator' | 'contrast' | 'other';
  value: number;
}

const entriesOf = (words: string, entry: Entry) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, entry] as const);
const LIST = new WordList<Entry>([
  ...entriesOf(THAI_NEGATORS, { kind: 'negator', value: 0 }),
  ...entriesOf(THAI_CONTRAST, { kind: 'contrast', value: 0 }),
  ...entriesOf(THAI_OTHERS, { kind: 'other', value: 0 }),
  ...THAI_WORDS.flatMap(([value, words]) => entriesOf(words, { kind: 'value', value })),
]);

/** A text made ready: characters, what of them is listed, and what is only a subject. */
interface Ready {
  written: string;
  text: ThaiText;
  /** For each character its part of the weights of the runs that it is in, and how many runs begin at it. */
  onCharacter: Float64Array;
  begun: Int32Array;
  listed: Reason[];
  emoji: Reason[];
}

/**
 * What does a Thai comment say? Clauses are what stands between marks, longer blanks and words such as "แต่" (but).
 *
 * Example: scoreThai('อาหารอร่อยมาก แต่พนักงานพูดจาไม่ดี') is mixed.
 */
export function scoreThai(comment: string): Scored {
  const written = headOf(comment, LONGEST_READ);
  const text = thaiText(written);
  const inside = subjectsIn(text);
  const { listed, contrasts } = listedIn(written, text, inside);
  const emoji = emojiIn(written).map((one) => ({ ...one, value: one.value * EMOJI_WORTH, rule: 'emoji' }));
  const ready: Ready = { written, text, ...weighed(text, inside), listed, emoji };
  const parts = partsOf(text, contrasts);
  const whole = scorePart(ready, { from: 0, to: text.length });
  if (parts.length < 2) return { score: whole.score, sentiment: whole.sentiment, clauses: [whole] };
  const clauses = parts.map((part) => scorePart(ready, part));
  const mixed = parts.some(({ contrasts: turns }, i) => {
    if (!turns || i === 0) return false;
    const before = clauses.slice(0, i).map(({ score }) => score);
    const { score } = clauses[i]!;
    return (
      (score <= -MIXED_FROM && before.some((one) => one >= MIXED_FROM)) ||
      (score >= MIXED_FROM && before.some((one) => one <= -MIXED_FROM))
    );
  });
  return { score: whole.score, sentiment: mixed ? 'mixed' : whole.sentiment, clauses };
}

/** Characters of a part, from the first to the one behind the last. */
interface Part {
  from: number;
  to: number;
}

interface Turn extends Part {
  /** Begins with a word of contrast. */
  contrasts: boolean;
}

function listedIn(
  written: string,
  text: ThaiText,
  inside: Int32Array,
): { listed: Reason[]; contrasts: Set<number> } {
  const listed: Reason[] = [];
  const contrasts = new Set<number>();
  let negator = -1;
  let negatorEnd = -1;
  for (let i = 0; i < text.length; i++) {
    const found = LIST.longestAt(text, i);
    if (found === undefined) continue;
    const end = i + found.length;
    const { kind, value } = found.value;
    if (kind === 'negator') {
      negator = i;
      negatorEnd = end;
    } else if (kind === 'contrast') contrasts.add(i);
    else if (kind === 'value') {
      // The weights know the blame in "no problem" better than that it is missing.
      if (value === NOT_WEIGHED) inside.fill(end, i, end);
      const negated = negatorEnd === i;
      const start = text.places[negated ? negator : i]!;
      listed.push({
        text: written.slice(start, text.places[end]!).trimEnd(),
        start,
        value: value * (negated ? NEGATED : 1),
        rule: negated ? 'negated' : 'lexicon',
      });
    }
    i = end - 1;
  }
  return { listed, contrasts };
}

const MARKS = new Set(Array.from('.!?…,;\n', (mark) => mark.charCodeAt(0)));

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}

/** Vowels that are written before the letter that they are spoken behind. */
function isVowelBefore(code: number): boolean {
  return code >= 0xe40 && code <= 0xe44;
}

function isDigit(code: number): boolean {
  return code === 48;
}

/** Letters, digits and pictures; what has none of them (")))", a face) belongs to the part before. */
function says(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code) || (code > 0xbf && !(code >= 0x2000 && code < 0x2190));
}

function partsOf({ codes, length }: ThaiText, contrasts: ReadonlySet<number>): Turn[] {
  const parts: Turn[] = [];
  let from = 0;
  let contrast = false;
  let said = false;
  const close = (to: number, next: boolean) => {
    if (said) {
      parts.push({ from, to, contrasts: contrast });
      from = to;
      said = false;
      contrast = next;
    } else contrast ||= next;
  };
  for (let i = 0; i < length; i++) {
    const code = codes[i]!;
    if (contrasts.has(i)) close(i, true);
    else if (MARKS.has(code)) {
      let end = i + 1;
      while (end < length && MARKS.has(codes[end]!)) end += 1;
      if (!isDigit(codes[end] ?? 0) || code === 10) close(end, false);
      i = end - 1;
    } else if (isBlank(code) && i - from >= BLANK_PARTS && runAfter(codes, i + 1, length) >= BLANK_PARTS) {
      close(i + 1, false);
    }
    said ||= says(code);
  }
  close(length, false);
  const last = parts.at(-1);
  if (last !== undefined) last.to = length;
  return parts;
}

function runAfter(codes: Int32Array, from: number, length: number): number {
  let n = 0;
  while (n < BLANK_PARTS && from + n < length && !isBlank(codes[from + n]!)) n += 1;
  return n;
}

const among = (reasons: readonly Reason[], start: number, end: number) =>
  reasons.filter((one) => one.start >= start && one.start < end);

/** Scores a part; a run that reaches over its end counts for both sides by its characters. */
function scorePart(ready: Ready, { from, to }: Part): Clause {
  const { written, text, listed, emoji } = ready;
  const { zero, dead } = thaiWeights();
  const [start, end] = trimmed(
    written,
    text.places[from]!,
    to === text.length ? written.length : text.places[to]!,
  );
  const { logit, n, reasons } = fromGrams(ready, from, to);
  const faces = among(emoji, start, end);
  if (n === 0 && faces.length === 0 && among(listed, start, end).length === 0) {
    return { start, end, score: 0, sentiment: 'neutral', reasons: [] };
  }
  const long = n / (n + HALF_LONG);
  const worth = WORD_WORTH + (WORD_WORTH_ALONE - WORD_WORTH) * (1 - long);
  const words = among(listed, start, end).map((one) => ({ ...one, value: one.value * worth }));
  const own = logit - zero * long;
  const sum = own + bounded(words, worth) + bounded(faces, EMOJI_WORTH);
  return {
    start,
    end,
    score: Math.tanh(sum / 2),
    sentiment: Math.abs(sum) <= dead ? 'neutral' : sum > 0 ? 'positive' : 'negative',
    reasons: strongest([...words, ...faces], reasons),
  };
}

function trimmed(written: string, start: number, end: number): [number, number] {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(written[first]!)) first += 1;
  while (last > first && /\s/.test(written[last - 1]!)) last -= 1;
  return [first, last];
}

function bounded(reasons: readonly Reason[], worth: number): number {
  const sum = reasons.reduce((total, { value }) => total + value, 0);
  return Math.max(-POINTS_AT_MOST * worth, Math.min(POINTS_AT_MOST * worth, sum));
}

function weighed(text: ThaiText, inside: Int32Array): { onCharacter: Float64Array; begun: Int32Array } {
  const { weights } = thaiWeights();
  const onCharacter = new Float64Array(text.length);
  const begun = new Int32Array(text.length);
  eachGram(text, 0, text.length, inside, (place, start, length) => {
    const weight = weights[place]!;
    if (weight === 0) return;
    const each = weight / length;
    for (let i = start; i < start + length; i++) onCharacter[i]! += each;
    begun[start]! += 1;
  });
  return { onCharacter, begun };
}

/** The logit of the trained weights, of how many runs it is, and the strongest of them. */
function fromGrams(
  { written, text, onCharacter, begun }: Ready,
  from: number,
  to: number,
): { logit: number; n: number; reasons: Reason[] } {
  const { shrink, parts } = thaiWeights();
  let sum = 0;
  let n = 0;
  let isThai = false;
  for (let i = from; i < to; i++) {
    isThai ||= text.codes[i]! >= 0xe01 && text.codes[i]! <= 0xe4e;
    sum += onCharacter[i]!;
    n += begun[i]!;
  }
  // Weights of Latin letters tell in which talk a name was dropped, not what is thought of it.
  if (!isThai) return { logit: 0, n: 0, reasons: [] };
  const root = parts * Math.sqrt(n + shrink);
  return { logit: sum / root, n, reasons: runsOf(written, text, from, to, onCharacter, root) };
}

/** Stretches of characters whose weights have one sign, from letter to letter. */
function runsOf(
  written: string,
  { codes, places }: ThaiText,
  from: number,
  to: number,
  onCharacter: Float64Array,
  root: number,
): Reason[] {
  const runs: Reason[] = [];
  let first = from;
  let sum = 0;
  const close = (end: number) => {
    const value = sum / root;
    const [start, last] =
      Math.abs(value) < REASON_FROM ? [0, 0] : trimmed(written, places[first]!, places[end]!);
    if (last > start) {
      runs.push({ text: written.slice(start, last), start, value, rule: 'weights' });
    }
    first = end;
    sum = 0;
  };
  for (let i = from; i < to; i++) {
    const value = onCharacter[i]!;
    const parts = !belongsToLetterBefore(codes[i]!) && !isVowelBefore(codes[i - 1] ?? 0);
    if (isBlank(codes[i]!) || (sum * value < 0 && parts)) close(i);
    if (!isBlank(codes[i]!)) sum += value;
  }
  close(to);
  return runs;
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
