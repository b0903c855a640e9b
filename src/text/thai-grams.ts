/**
 * What the weights of Thai are attached to: runs of two to five characters of the text as written, after what does
 * not matter is made alike. Characters and not words: Thai does not part its words, chat spells them freely, and
 * the dictionary that parts them differs between versions of Node while weights must not; it is also what would
 * take most of the time. On held-out comments words by Intl.Segmenter beside the runs gained .4 percent.
 *
 * A run has no name but a place in a table, which several may share (hashing, Weinberger et al. 2009).
 */

/** Places in the table of weights. */
export const TABLE = 2 ** 17;
const SHORTEST = 2;
const LONGEST = 5;

export interface ThaiText {
  /** How many characters there are, made alike. */
  length: number;
  /** Their code points. */
  codes: Int32Array;
  /** For each its place in the text as written, in UTF-16 units; one more for the end. */
  places: Int32Array;
}

/** 0 where a character has to be looked at; −1 where it is nothing. */
const ALIKE = new Int32Array(0x10000);
for (let code = 1; code < 0x80; code++) {
  const letter = String.fromCharCode(code);
  ALIKE[code] =
    code === 10 || code === 13
      ? 10
      : code <= 32
        ? 32
        : /\d/.test(letter)
          ? 48
          : letter.toLowerCase().charCodeAt(0);
}
ALIKE[0x7f] = -1;
for (let code = 0xe01; code < 0xe5c; code++) ALIKE[code] = code >= 0xe50 && code <= 0xe59 ? 48 : code;
for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0xfe0e, 0xfe0f, 0xfeff]) ALIKE[code] = -1;

const BLANK = 32;
const BREAK = 10;

/** Small letters, one blank for many, 0 for every digit, no more than two of a letter, no links, nothing unseen. */
export function thaiText(text: string): ThaiText {
  const codes = new Int32Array(text.length + 2);
  const places = new Int32Array(text.length + 3);
  // A blank at both ends, so that what stands alone ("😔", "ดี") has runs too.
  codes[0] = BLANK;
  let n = 1;
  let link = false;
  for (let at = 0, step = 1; at < text.length; at += step) {
    const unit = text.charCodeAt(at);
    step = 1;
    let code = ALIKE[unit]!;
    if (code === 0) {
      const point = text.codePointAt(at)!;
      step = point > 0xffff ? 2 : 1;
      code = madeAlike(point);
    }
    if (code === BLANK || code === BREAK) link = false;
    else if (!link && code === 104 && /^https?:/i.test(text.slice(at, at + 6))) link = true;
    if (link || code < 0) continue;
    const last = codes[n - 1]!;
    if ((code === BLANK || code === BREAK) && (last === BLANK || last === BREAK)) {
      // A line that ends is more than a blank.
      if (code === BREAK && n > 1) codes[n - 1] = BREAK;
      continue;
    }
    if (code === last && n > 1 && codes[n - 2] === code) continue;
    // เ twice looks like แ, and is typed for it.
    if (code === 0xe40 && last === 0xe40) {
      codes[n - 1] = 0xe41;
      continue;
    }
    codes[n] = code;
    places[n] = at;
    n += 1;
  }
  if (codes[n - 1] !== BLANK && codes[n - 1] !== BREAK) {
    codes[n] = BLANK;
    places[n] = text.length;
    n += 1;
  }
  places[n] = text.length;
  return { length: n, codes, places };
}

function madeAlike(point: number): number {
  const character = String.fromCodePoint(point);
  if (/\s/.test(character)) return BLANK;
  if (/\p{Cf}|\p{Cs}|\p{Cc}|[\u{1f3fb}-\u{1f3ff}]/u.test(character)) return -1;
  return character.toLowerCase().codePointAt(0)!;
}

/**
 * Calls `visit` with the place in the table, the start and the length of every run between two characters of a text,
 * but for those inside of a subject: `inside` has, for each character, the place behind the subject it is part of.
 */
export function eachGram(
  { codes }: ThaiText,
  from: number,
  to: number,
  inside: Int32Array,
  visit: (place: number, start: number, length: number) => void,
): void {
  for (let start = from; start < to; start++) {
    let hash = 0x811c9dc5;
    const most = Math.min(LONGEST, to - start);
    const hidden = inside[start]!;
    for (let n = 1; n <= most; n++) {
      const code = codes[start + n - 1]!;
      hash = Math.imul(hash ^ (code === BREAK ? BLANK : code), 0x01000193);
      if (n < SHORTEST || start + n <= hidden) continue;
      const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      visit((mixed ^ (mixed >>> 13)) & (TABLE - 1), start, n);
    }
  }
}

/** Finds the longest of a list of words that begins at a character. */
export class WordList<Value> {
  readonly #first = new Uint8Array(0x10000);
  /** A node and a code point, as one number, to the next node. */
  readonly #next = new Map<number, number>();
  readonly #values: (Value | undefined)[] = [undefined];

  constructor(words: Iterable<readonly [word: string, value: Value]>) {
    for (const [word, value] of words) {
      const { codes, length } = thaiText(word);
      let node = 0;
      // Without the blanks at its ends.
      for (let i = 1; i < length - 1; i++) {
        if (node === 0) this.#first[codes[i]! & 0xffff] = 1;
        const key = node * 0x200000 + codes[i]!;
        let next = this.#next.get(key);
        if (next === undefined) {
          next = this.#values.push(undefined) - 1;
          this.#next.set(key, next);
        }
        node = next;
      }
      this.#values[node] = value;
    }
  }

  longestAt({ codes, length }: ThaiText, at: number): { value: Value; length: number } | undefined {
    if (this.#first[codes[at]! & 0xffff] === 0) return undefined;
    let node = 0;
    let found: { value: Value; length: number } | undefined;
    for (let i = at; i < length; i++) {
      const next = this.#next.get(node * 0x200000 + codes[i]!);
      if (next === undefined) break;
      node = next;
      const value = this.#values[node];
      if (value !== undefined && !belongsToLetterBefore(codes[i + 1]!)) found = { value, length: i + 1 - at };
    }
    return found;
  }
}

/** Vowels and tones above and below: a word that ends before one of them is another word. */
export function belongsToLetterBefore(code: number): boolean {
  return (
    code === 0xe31 || code === 0xe33 || (code >= 0xe34 && code <= 0xe3a) || (code >= 0xe47 && code <= 0xe4e)
  );
}
