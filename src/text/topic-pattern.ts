/**
 * The language in which a topic says which words it is mentioned by. A pattern is a line of these, parted by
 * blanks:
 *
 *   refund        the word, in any form whose base form it is: refund, refunds, refunded
 *   =left         the word as it is written only: left, but neither leave nor leaving
 *   refund*       any word that begins so: refundable
 *   (rude|short with me)   one of these, each of one word or more
 *   very?  (a|the)?        these may be there
 *   ..3           up to three other words in between (at most 9); `..` alone stands for three
 *   #             a number in digits; #hr* one written together with a unit, as in 3hrs
 *   {staff}       a list of the taxonomy, by its name
 *   ^  $          the first and the last word of the comment
 *
 * Case, punctuation and hyphens count for nothing: `check-in` finds "Check in". A pattern never reaches beyond
 * the end of a sentence. Nothing in it can stall: all ways to match are walked abreast, one word of the
 * pattern after the other, never tried one by one.
 */

/** What a word of a comment is to the patterns of a vocabulary: which of their tests it passes. */
export interface WordEntry {
  /** As written, in lower case. */
  text: string;
  /** Base form; of a number `#`, of one with its unit `#hrs`. */
  lemma: string;
  /** The tests, by their ids, as one bit each. */
  bits: Int32Array;
  /** Those of them that tell whether a pattern can match, and those that some may begin with. */
  watched: readonly number[];
  openers: readonly number[];
}

/** Words of a comment; places run over words, not over tokens. */
export interface Words {
  n: number;
  entry: WordEntry[];
  /** First place behind the sentence of the word. */
  until: number[];
  /** Place of the token that the word is (part of). */
  token: number[];
}

/** Matches one word of a comment. */
export interface WordTest {
  kind: 'word';
  /** Found as written or as base form. */
  forms: string[];
  /** Found as written only. */
  exact: string[];
  prefixes: string[];
  /** Place in the vocabulary; −1 before it is learnt. */
  id: number;
}
interface Choice {
  kind: 'choice';
  sequences: Part[][];
  /** What each of them begins with, undefined for what may be missing: most are done with after one look. */
  firsts?: (WordTest | undefined)[];
}
export type Part = (
  | WordTest
  | Choice
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'gap'; upTo: number }
) & { optional?: boolean };

export interface Pattern {
  parts: Part[];
  /** What the first word may be. */
  opener: WordTest;
  /** Tests that some word of the comment must pass for the pattern to match at all. */
  required: WordTest[];
}

/** What is wrong with a pattern, and at which character (from 0). */
export class PatternFault extends Error {
  override readonly name = 'PatternFault';
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Kinds of steps. */
const WORD = 0;
const GAP = 1;
const START = 2;
const END = 3;
const CHOICE = 4;

export const LONGEST_GAP = 9;
export const LONGEST_PATTERN = 2000;
const DEFAULT_GAP = 3;

/** Named lists of alternatives, each read once however many patterns name it. */
export class WordLists {
  private readonly sources: ReadonlyMap<string, string>;
  private readonly read = new Map<string, Part>();

  constructor(sources: ReadonlyMap<string, string> = new Map()) {
    this.sources = sources;
  }

  names(): string[] {
    return [...this.sources.keys()];
  }

  /** The list as a part; undefined when there is none of that name. */
  part(name: string, open: readonly string[]): Part | undefined {
    const known = this.read.get(name);
    if (known !== undefined) return known;
    const source = this.sources.get(name);
    if (source === undefined) return undefined;
    const part = new PatternReader(source, this, [...open, name]).wholeList();
    this.read.set(name, part);
    return part;
  }
}

/** Reads a pattern. Throws `PatternFault`. */
export function parsePattern(source: string, lists = new WordLists()): Pattern {
  if (source.length > LONGEST_PATTERN) {
    throw new PatternFault(`is longer than ${LONGEST_PATTERN} characters`, LONGEST_PATTERN);
  }
  const parts = new PatternReader(source, lists, []).whole();
  const first = firstWords(parts);
  if (first.mayBeMissing) throw new PatternFault('has no word that must be there', 0);
  const required: WordTest[] = [];
  for (const part of parts) {
    if (part.optional || (part.kind !== 'word' && part.kind !== 'choice')) continue;
    const { test, mayBeMissing } = firstWords([part]);
    if (!mayBeMissing) required.push(test);
  }
  return { parts, opener: first.test, required };
}

function emptyTest(): WordTest {
  return { kind: 'word', forms: [], exact: [], prefixes: [], id: -1 };
}

class PatternReader {
  private at = 0;
  private readonly source: string;
  private readonly lists: WordLists;
  /** Names of the lists that are being read, to see a list that holds itself. */
  private readonly open: readonly string[];

  constructor(source: string, lists: WordLists, open: readonly string[]) {
    this.source = source;
    this.lists = lists;
    this.open = open;
  }

  whole(): Part[] {
    const parts = this.sequence();
    if (this.at < this.source.length) this.fail(`has a "${this.source[this.at]}" out of place`);
    if (parts.length === 0) this.fail('is empty');
    for (const edge of [parts[0]!, parts.at(-1)!]) {
      if (edge.kind === 'gap') this.fail('begins or ends with a gap');
    }
    return parts;
  }

  wholeList(): Part {
    const part = this.alternatives();
    if (this.at < this.source.length) this.fail(`has a "${this.source[this.at]}" out of place`);
    return part;
  }

  private alternatives(): Part {
    /** Alternatives of one word each become one test; that is most of them, and the quickest. */
    const test = emptyTest();
    const rest: Part[][] = [];
    let hasWords = false;
    do {
      this.skipBlanks();
      const plain = this.plainWord();
      if (plain !== null) {
        test.forms.push(plain);
        hasWords = true;
        continue;
      }
      const parts = this.sequence();
      const [only] = parts;
      if (only === undefined) this.fail('has an empty alternative');
      if (parts.length === 1 && only!.kind === 'word' && !only!.optional) {
        addWords(test, only!);
        hasWords = true;
      } else rest.push(parts);
    } while (this.take('|'));
    if (rest.length === 0) return test;
    return { kind: 'choice', sequences: hasWords ? [...rest, [test]] : rest };
  }

  /** An alternative of small letters alone, read without the detours that others need. */
  private plainWord(): string | null {
    let end = this.at;
    while (isSmallLetter(this.source.charCodeAt(end))) end++;
    const next = this.source[end];
    if (end === this.at || (next !== undefined && next !== '|' && next !== ')')) return null;
    const word = this.source.slice(this.at, end);
    if (HASTY_NOT.has(word)) return null;
    this.at = end;
    return word;
  }

  private sequence(): Part[] {
    const parts: Part[] = [];
    for (;;) {
      this.skipBlanks();
      const sign = this.source[this.at];
      if (sign === undefined || sign === '|' || sign === ')') return parts;
      parts.push(...this.item());
    }
  }

  private item(): Part[] {
    let parts: Part[];
    if (this.take('(')) {
      parts = [this.alternatives()];
      if (!this.take(')')) this.fail('has a "(" without its ")"');
    } else if (this.take('{')) {
      parts = [this.list()];
    } else if (this.take('^')) {
      return [{ kind: 'start' }];
    } else if (this.take('$')) {
      return [{ kind: 'end' }];
    } else if (this.source.startsWith('..', this.at)) {
      return [this.gap()];
    } else {
      parts = this.word();
    }
    if (this.take('?')) {
      parts =
        parts.length === 1 && !parts[0]!.optional
          ? [{ ...parts[0]!, optional: true }]
          : [{ kind: 'choice', sequences: [parts], optional: true }];
    }
    return parts;
  }

  private list(): Part {
    const end = this.source.indexOf('}', this.at);
    if (end < 0) this.fail('has a "{" without its "}"');
    const name = this.source.slice(this.at, end).trim();
    if (this.open.includes(name)) this.fail(`uses the list "${name}" within itself`);
    const part = this.lists.part(name, this.open);
    if (part === undefined) this.fail(`names a list "${name}" that is not there`);
    this.at = end + 1;
    return part!;
  }

  private gap(): Part {
    this.at += 2;
    const digits = this.run((sign) => sign >= '0' && sign <= '9');
    const upTo = digits === '' ? DEFAULT_GAP : Number(digits);
    if (upTo < 1 || upTo > LONGEST_GAP) this.fail(`has a gap of ${upTo} words; a gap is 1 to ${LONGEST_GAP}`);
    const next = this.source[this.at];
    if (next !== undefined && !' |)\t'.includes(next)) this.fail('has a gap that touches a word');
    return { kind: 'gap', upTo };
  }

  private word(): Part[] {
    const start = this.at;
    const exact = this.take('=');
    const written = this.run((sign) => !' \t|(){}?^$*='.includes(sign))
      .toLowerCase()
      .replaceAll('’', "'");
    const prefix = this.take('*');
    if (written === '') {
      this.at = start;
      this.fail(
        prefix ? 'has a "*" without the beginning of a word' : `has a "${this.source[start]}" out of place`,
      );
    }
    const next = this.source[this.at];
    if (next !== undefined && !' \t|)?'.includes(next)) {
      this.fail(`has a "${next}" in the middle of a word`);
    }
    if (written.includes('..')) this.fail('has a gap that touches a word');
    const pieces = wordPieces(written);
    if (pieces.length === 0) {
      this.at = start;
      this.fail(`has "${written}", which holds no letter and no digit`);
    }
    return pieces.map((piece, i): WordTest => {
      const isPrefix = prefix && i === pieces.length - 1;
      return {
        kind: 'word',
        forms: isPrefix || exact ? [] : [piece],
        exact: exact && !isPrefix ? [piece] : [],
        prefixes: isPrefix ? [piece] : [],
        id: -1,
      };
    });
  }

  private run(belongs: (sign: string) => boolean): string {
    const start = this.at;
    while (this.at < this.source.length && belongs(this.source[this.at]!)) this.at++;
    return this.source.slice(start, this.at);
  }

  private take(sign: string): boolean {
    if (this.source[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private skipBlanks(): void {
    this.run((sign) => sign === ' ' || sign === '\t');
  }

  private fail(message: string): never {
    throw new PatternFault(message, this.at);
  }
}

function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

const IRREGULAR_NOT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };
const HASTY_NOT = new Set(
  'arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wont wouldnt'.split(
    ' ',
  ),
);

/** A word in the pieces that patterns know: "can't" and "cant" are "can not", "check-in" is "check in". */
export function wordPieces(word: string): string[] {
  if (word === '&') return ['and'];
  return word.split(/[^\p{L}\p{N}\p{M}'#]/u).flatMap((piece) => {
    if (piece === '' || piece === "'") return [];
    const not = piece.length > 3 && piece.endsWith("n't") ? 3 : HASTY_NOT.has(piece) ? 2 : 0;
    if (not > 0) {
      const stem = piece.slice(0, -not);
      return [IRREGULAR_NOT[stem] ?? stem, 'not'];
    }
    const mark = piece.indexOf("'", 1);
    return mark > 0 && mark < piece.length - 1 ? [piece.slice(0, mark), piece.slice(mark)] : [piece];
  });
}

function addWords(into: WordTest, from: WordTest): void {
  for (const form of from.forms) into.forms.push(form);
  for (const word of from.exact) into.exact.push(word);
  for (const prefix of from.prefixes) into.prefixes.push(prefix);
}

interface FirstWords {
  test: WordTest;
  /** All of it may be left out, so what follows may come first. */
  mayBeMissing: boolean;
}

/** What a choice may begin with; lists are shared by many patterns. */
const firstOfChoice = new WeakMap<Choice, FirstWords>();

/** What a sequence may begin with. */
function firstWords(parts: readonly Part[]): FirstWords {
  let test: WordTest | undefined;
  for (const part of parts) {
    if (part.kind === 'start' || part.kind === 'end') continue;
    // A gap after parts that may all be missing would put the first word anywhere.
    if (part.kind === 'gap') throw new PatternFault('has a gap before the first word that must be there', 0);
    const first = part.kind === 'word' ? { test: part, mayBeMissing: false } : firstWordsOfChoice(part);
    if (test === undefined) test = first.test;
    else {
      test = {
        ...emptyTest(),
        forms: [...test.forms],
        exact: [...test.exact],
        prefixes: [...test.prefixes],
      };
      addWords(test, first.test);
    }
    if (part.optional !== true && !first.mayBeMissing) return { test, mayBeMissing: false };
  }
  return { test: test ?? emptyTest(), mayBeMissing: true };
}

function firstWordsOfChoice(choice: Choice): FirstWords {
  const known = firstOfChoice.get(choice);
  if (known !== undefined) return known;
  const test = emptyTest();
  let mayBeMissing = false;
  choice.firsts = choice.sequences.map((sequence) => {
    const first = firstWords(sequence);
    addWords(test, first.test);
    if (first.mayBeMissing) mayBeMissing = true;
    return first.mayBeMissing ? undefined : first.test;
  });
  const first = { test, mayBeMissing };
  firstOfChoice.set(choice, first);
  return first;
}

/**
 * Gives every test of its patterns an id, and tells which tests a word passes. Words are looked up once and
 * then known: vocabularies repeat.
 */
export class Vocabulary {
  private n = 0;
  private readonly openers = new Set<number>();
  private readonly watched = new Set<number>();
  private readonly ids = new Map<string, number>();
  private readonly costs: number[] = [];
  /** Alternatives that are learnt: many patterns share those of a list. */
  private readonly choices = new Set<Part[][]>();
  private readonly walked = new Map<Part[][], Step[][]>();
  private readonly byForm = new Map<string, number[]>();
  private readonly byExact = new Map<string, number[]>();
  private readonly byPrefix = new Map<string, number[]>();
  private entries = new Map<string, WordEntry>();

  /**
   * All patterns must be learnt before the first word is looked up. Words keep at hand what they open, except
   * for patterns that are looked for on purpose only.
   *
   * Returns tests that some word of a comment must pass for the pattern to match at all: the one that the fewest
   * words will pass, as far as can be told, and others that few will.
   */
  learn(pattern: Pattern, isException = false): number[] {
    this.learnParts(pattern.parts);
    this.learnTest(pattern.opener);
    if (!isException) this.openers.add(pattern.opener.id);
    for (const test of pattern.required) this.learnTest(test);
    const tests = [...new Set([pattern.opener, ...pattern.required].map(({ id }) => id))];
    const rarest = tests.reduce((best, test) => (this.costs[test]! < this.costs[best]! ? test : best));
    const telling = tests.filter((test) => test !== rarest && this.costs[test]! < A_COMMON_WORD);
    const ids = [rarest, ...telling];
    for (const test of ids) this.watched.add(test);
    return ids;
  }

  get size(): number {
    return this.n;
  }

  /**
   * A pattern that was learnt, as it is walked. To be asked for after the last pattern is learnt: it needs tests of its
   * own, and the order of those that patterns begin with is the order in which mentions at one place come.
   */
  steps({ parts }: Pattern): Step[] {
    return parts.map((part) => this.step(part));
  }

  private step(part: Part): Step {
    const step: Step = {
      kind: KINDS[part.kind],
      test: -1,
      isOptional: part.optional === true,
      upTo: 0,
      sequences: [],
      firsts: [],
    };
    if (part.kind === 'word') step.test = part.id;
    else if (part.kind === 'gap') step.upTo = part.upTo;
    else if (part.kind === 'choice') {
      const { sequences, firsts } = part;
      let walked = this.walked.get(sequences);
      if (walked === undefined) {
        walked = sequences.map((sequence) => sequence.map((one) => this.step(one)));
        this.walked.set(sequences, walked);
      }
      step.sequences = walked;
      step.firsts = sequences.map((_, i) => firsts?.[i]?.id ?? -1);
      if (firsts?.every((first) => first !== undefined)) {
        const any = emptyTest();
        for (const first of firsts) addWords(any, first!);
        this.learnTest(any);
        step.test = any.id;
      }
    }
    return step;
  }

  entry(text: string, lemma: string): WordEntry {
    const known = this.entries.get(text);
    if (known !== undefined && known.lemma === lemma) return known;
    const found = new Set([
      ...(this.byForm.get(text) ?? []),
      ...(this.byForm.get(lemma) ?? []),
      ...(this.byExact.get(text) ?? []),
    ]);
    this.addPrefixed(text, found);
    if (lemma.startsWith('#')) this.addPrefixed(lemma, found);
    const bits = found.size === 0 ? NO_BITS : new Int32Array((this.n >> 5) + 1);
    for (const id of found) bits[id >> 5]! |= 1 << (id & 31);
    const watched = [...found].filter((id) => this.watched.has(id));
    const openers = [...found].filter((id) => this.openers.has(id));
    const entry = { text, lemma, bits, watched, openers };
    if (text.length <= LONGEST_WORD) {
      // A hostile file may hold a new word every time.
      if (this.entries.size >= MOST_ENTRIES) this.entries = new Map();
      this.entries.set(text, entry);
    }
    return entry;
  }

  private learnParts(parts: readonly Part[]): void {
    for (const part of parts) {
      if (part.kind === 'word') this.learnTest(part);
      else if (part.kind === 'choice') {
        for (const first of part.firsts ?? []) if (first !== undefined) this.learnTest(first);
        if (this.choices.has(part.sequences)) continue;
        this.choices.add(part.sequences);
        for (const sequence of part.sequences) this.learnParts(sequence);
      }
    }
  }

  private learnTest(test: WordTest): void {
    if (test.id >= 0) return;
    const key = `${test.forms.join(' ')}|${test.exact.join(' ')}|${test.prefixes.join(' ')}`;
    const known = this.ids.get(key);
    if (known !== undefined) {
      test.id = known;
      return;
    }
    test.id = this.n++;
    this.ids.set(key, test.id);
    let cost = 3 * test.prefixes.length;
    for (const words of [test.forms, test.exact])
      for (const word of words) cost += COMMON.has(word) ? A_COMMON_WORD : 1;
    this.costs.push(cost);
    for (const form of test.forms) append(this.byForm, form, test.id);
    for (const word of test.exact) append(this.byExact, word, test.id);
    for (const prefix of new Set(test.prefixes)) append(this.byPrefix, prefix, test.id);
  }

  private addPrefixed(word: string, found: Set<number>): void {
    const longest = Math.min(word.length, LONGEST_WORD);
    for (let length = 1; length <= longest; length++) {
      for (const id of this.byPrefix.get(word.slice(0, length)) ?? []) found.add(id);
    }
  }
}

const KINDS = { word: WORD, gap: GAP, start: START, end: END, choice: CHOICE };

/** So many rare words are in as many comments as a common one. */
const A_COMMON_WORD = 60;
const COMMON = new Set(
  (
    'a an the this that these those my our your their his her its it i we you they he she me us them and or but if so as ' +
    'of to in on at for from with by about into out up down off over back again after before be is are was were been ' +
    'being am have has had do does did will would can could should may might not no never nothing any some all more ' +
    'most much many very too really just still only even now then there here what when where who how why which get got ' +
    'go going come make take say tell give use need want know like good great time day one two # people service staff ' +
    'help'
  ).split(' '),
);
const NO_BITS = new Int32Array(0);
const MOST_ENTRIES = 20_000;
const LONGEST_WORD = 60;

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Whether a word passes a test. Bits beyond the end read as undefined, which is no bit. */
export function passes(entry: WordEntry, test: number): boolean {
  return (entry.bits[test >> 5]! & (1 << (test & 31))) !== 0;
}

/** No mention is longer, in words; so that a set of places fits the bits of one number. */
export const LONGEST_MENTION = 30;

/** A part of a pattern as it is walked. All steps have the same fields, which makes reading them several times as fast. */
export interface Step {
  kind: number;
  /** Of a word its test; of a choice one that every match begins with, −1 where there is none. */
  test: number;
  isOptional: boolean;
  /** Of a gap. */
  upTo: number;
  /** Of a choice, and the tests of what they begin with, −1 where that may be missing. */
  sequences: readonly (readonly Step[])[];
  firsts: readonly number[];
}

/**
 * Where the pattern can end when it begins at this word: bit k stands for k words later, so 0 is no match.
 * The word must pass the test of the pattern's opener.
 */
export function patternEnds(steps: readonly Step[], words: Words, start: number): number {
  // The end of the sentence is the end of the world for a pattern.
  const limit = Math.min(LONGEST_MENTION, words.until[start]! - start);
  // Who comes here has seen that the first word fits; a plain one is then behind us.
  const isPlain = isPlainWord(steps[0]);
  return sequenceEnds(steps, words, start, isPlain ? 2 : 1, limit, isPlain ? 1 : 0);
}

/** One word that must be there. */
export function isPlainWord(step: Step | undefined): boolean {
  return step !== undefined && step.kind === WORD && !step.isOptional;
}

/** A test that one of the words behind the first passes in every match, and how many words later at most. */
export function nextTest(steps: readonly Step[]): { test: number; within: number } | undefined {
  let within = 0;
  let hasFirst = false;
  for (const step of steps) {
    if (!step.isOptional && step.test >= 0) {
      if (hasFirst) return { test: step.test, within };
      hasFirst = true;
    }
    within += reach([step]);
  }
  return undefined;
}

/** Words of the longest match. */
function reach(steps: readonly Step[]): number {
  let words = 0;
  for (const { kind, upTo, sequences } of steps) {
    words += kind === WORD ? 1 : kind === CHOICE ? Math.max(...sequences.map(reach)) : upTo;
  }
  return words;
}

export function nearestEnd(ends: number): number {
  return 31 - Math.clz32(ends & -ends);
}

export function farthestEnd(ends: number): number {
  return 31 - Math.clz32(ends);
}

function sequenceEnds(
  steps: readonly Step[],
  words: Words,
  start: number,
  from: number,
  limit: number,
  firstStep: number,
): number {
  let places = from;
  for (let i = firstStep; i < steps.length && places !== 0; i++) {
    places = stepEnds(steps[i]!, words, start, places, limit);
  }
  return places;
}

/** Those of the places whose word passes a test. */
function passing(test: number, words: Words, start: number, places: number, limit: number): number {
  let found = 0;
  for (let rest = places; rest !== 0; rest &= rest - 1) {
    const at = nearestEnd(rest);
    if (at < limit && passes(words.entry[start + at]!, test)) found |= 1 << at;
  }
  return found;
}

/** All places after the step, for all places before it at once: there is nothing to go back to. */
function stepEnds(step: Step, words: Words, start: number, places: number, limit: number): number {
  const { kind, test, isOptional } = step;
  let ends = 0;
  if (kind === WORD) {
    ends = passing(test, words, start, places, limit) << 1;
  } else if (kind === GAP) {
    ends = places;
    for (let i = 0; i < step.upTo; i++) ends |= ends << 1;
    return ends & ((2 << limit) - 1);
  } else if (kind === START) {
    return start === 0 ? places & 1 : 0;
  } else if (kind === END) {
    return words.n - start <= LONGEST_MENTION ? places & (1 << (words.n - start)) : 0;
  } else {
    const begins = test < 0 ? places : passing(test, words, start, places, limit);
    if (begins !== 0) {
      const { sequences, firsts } = step;
      const at = nearestEnd(begins);
      // Most often there is one place, and a choice may be a list of fifty phrases.
      const only = (begins & (begins - 1)) === 0 && at < limit ? words.entry[start + at]! : undefined;
      for (let i = 0; i < sequences.length; i++) {
        const first = firsts[i]!;
        let from = begins;
        if (first >= 0 && only === undefined) from = passing(first, words, start, begins, limit);
        else if (first >= 0 && !passes(only!, first)) continue;
        if (from !== 0) ends |= sequenceEnds(sequences[i]!, words, start, from, limit, 0);
      }
    }
  }
  return isOptional ? ends | places : ends;
}
