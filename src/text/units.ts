import { englishLexicon, type Lexicon } from './lexicon/english.js';
import { CONTRACTIONS } from './lexicon/english-modifiers.js';
import { kindsOf } from './lexicon/word-kinds.js';
import type { Piece } from './scan.js';

/**
 * Words of a comment as rules read them: contractions taken apart, hyphens between words gone, stretched words
 * ("sooooo") brought back, and what stands between two words kept as how far it parts them.
 */
export interface Units {
  words: string[];
  /** Of each word the bits of its kinds, see word-kinds.ts. */
  kinds: number[];
  /** Index of the piece that each word is of. */
  piece: number[];
  /** What parts a word from the one before it: 0 nothing, 1 a comma, 2 a dash, bracket or colon, 3 a sentence. */
  parting: Uint8Array;
  /** Written louder than the words around it: capitals, or a stretched vowel. */
  loud: Uint8Array;
  /** 1 emoji, 2 number, 0 word. */
  kind: Uint8Array;
  /** Marks that close the stretch that each word is in: how many "!" follow it directly, and whether a "?" does. */
  exclaims: Uint8Array;
  asks: Uint8Array;
}

const SOFT = 1;
const HARD = 2;
const SENTENCE = 3;
const contractions = new Map(Object.entries(CONTRACTIONS).map(([form, parts]) => [form, parts.split(' ')]));

/** A word in the form in which it is read, in parts. */
interface ReadWord {
  parts: readonly string[];
  kinds: readonly number[];
  isStretched: boolean;
}

/** Words remembered of a lexicon; a hostile file may hold a new one every time. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;
const rememberedOf = new WeakMap<Lexicon, { words: Map<string, ReadWord>; kinds: Map<string, number> }>();

function remembered<T>(known: Map<string, T>, word: string, read: () => T): T {
  let found = known.get(word);
  if (found === undefined) {
    found = read();
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (word.length <= LONGEST_REMEMBERED) known.set(word, found);
  }
  return found;
}

function readWord(normal: string, lexicon: Lexicon): ReadWord {
  const restored = restore(normal, lexicon);
  const parts = partsOf(restored);
  return {
    parts,
    kinds: parts.map((part) => kindsOf(part, lexicon)),
    isStretched: restored !== normal,
  };
}

export function readUnits(pieces: readonly Piece[], lexicon: Lexicon = englishLexicon()): Units {
  let known = rememberedOf.get(lexicon);
  if (known === undefined) {
    known = { words: new Map(), kinds: new Map() };
    rememberedOf.set(lexicon, known);
  }
  const words: string[] = [];
  const kinds: number[] = [];
  const piece: number[] = [];
  const most = pieces.length * 2;
  const parting = new Uint8Array(most);
  const loud = new Uint8Array(most);
  const kind = new Uint8Array(most);
  const exclaims = new Uint8Array(most);
  const asks = new Uint8Array(most);
  const shouting = isShouted(pieces);
  let gap = 0;
  let sentence = 0;
  for (let i = 0; i < pieces.length; i++) {
    const { kind: what, normal, text, start, end, sentence: own } = pieces[i]!;
    if (own !== sentence) gap = SENTENCE;
    sentence = own;
    if (what === 'mark') {
      const before = pieces[i - 1];
      const after = pieces[i + 1];
      const joined = before?.end === start && after?.start === end;
      gap = Math.max(gap, partingOf(normal, joined));
      if (words.length > 0 && normal.includes('!')) exclaims[words.length - 1] = Math.min(3, normal.length);
      if (words.length > 0 && normal.includes('?')) asks[words.length - 1] = 1;
      continue;
    }
    const at = words.length;
    parting[at] = gap;
    gap = 0;
    if (what === 'word') {
      const read =
        known.words.get(normal) ?? remembered(known.words, normal, () => readWord(normal, lexicon));
      loud[at] = read.isStretched || (!shouting && isCapitals(text)) ? 1 : 0;
      for (let part = 0; part < read.parts.length; part++) {
        words.push(read.parts[part]!);
        kinds.push(read.kinds[part]!);
        piece.push(i);
      }
    } else {
      kind[at] = what === 'emoji' ? 1 : 2;
      const word = what === 'emoji' ? emojiOf(text, normal, lexicon) : normal;
      words.push(word);
      kinds.push(remembered(known.kinds, word, () => kindsOf(word, lexicon)));
      piece.push(i);
    }
  }
  return { words, kinds, piece, parting, loud, kind, exclaims, asks };
}

function partingOf(mark: string, joined: boolean): number {
  const first = mark.charCodeAt(0);
  // . ! ? and runs of them
  if (first === 46 || first === 33 || first === 63 || first === 0x2026)
    return joined && mark === '.' ? 0 : HARD;
  // ; : – — ( ) [ ] | • * → and a line of dashes
  if (';:()[]{}|•·→>–—~'.includes(mark[0]!)) return joined && mark === ':' ? 0 : HARD;
  if (mark === '-' || mark === '*') return joined ? 0 : HARD;
  if (first === 45) return HARD;
  if (mark === '/' || mark === '&' || mark === '+') return 0;
  if (first === 44 || first === 0x60c || first === 0xff0c) return SOFT;
  return 0;
}

/** Faces are told apart by their capitals, and emoji by their first picture: ":D", a heart on fire, any skin. */
function emojiOf(text: string, normal: string, { emoji }: Lexicon): string {
  if (emoji.has(text)) return text;
  return emoji.has(normal) ? normal : String.fromCodePoint(normal.codePointAt(0)!);
}

function partsOf(word: string): readonly string[] {
  const known = contractions.get(word);
  if (known !== undefined) return known;
  const apostrophe = word.indexOf("'");
  if (apostrophe < 0) return [word];
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  // "staff's", "they'll", "would've": what the word is about, without the rest.
  return [word.slice(0, apostrophe)];
}

/** "sooooo" is "so", "goood" is "good": letters that come three times and more are halved until a known word is left. */
function restore(word: string, lexicon: Lexicon): string {
  if (word.length > 40) return word;
  for (let at = 2; at < word.length; at++) {
    if (word.charCodeAt(at) === word.charCodeAt(at - 1) && word.charCodeAt(at) === word.charCodeAt(at - 2)) {
      const twice = word.replace(/(.)\1{2,}/gu, '$1$1');
      if (lexicon.words.has(twice) || lexicon.degrees.has(twice)) return twice;
      const once = word.replace(/(.)\1{2,}/gu, '$1');
      return once;
    }
  }
  return word;
}

function isCapitals(text: string): boolean {
  // Most words end in a small letter and need no copy in capitals.
  const last = text.charCodeAt(text.length - 1);
  if (last >= 97 && last <= 122) return false;
  return text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether a whole comment is in capitals, which then say nothing. */
function isShouted(pieces: readonly Piece[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const { kind, text } of pieces) {
    if (kind !== 'word' || text.length < 3) continue;
    words += 1;
    if (isCapitals(text)) capitals += 1;
  }
  return words > 0 && capitals * 2 > words;
}
