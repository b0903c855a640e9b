/**
 * Cuts a comment into words, numbers, marks and emoji, with their places in the comment as written.
 *
 * One pass over the characters and no pattern that can run back over them: a cell of an export can hold ten
 * megabytes of anything, and must not stall the reading of the others.
 */

/** What is read of one comment, in UTF-16 units. Nobody says anything new after that, and attackers stop there. */
export const LONGEST_READ = 20_000;

/**
 * The first units of a text, in a string of its own: words that are remembered would otherwise hold on to the whole
 * text, of which they are slices to the engine.
 */
export function headOf(text: string, units: number): string {
  return text.length > units ? ` ${text.slice(0, units)}`.slice(1) : text;
}

export type PieceKind = 'word' | 'number' | 'mark' | 'emoji';

export interface Piece {
  kind: PieceKind;
  /** As written. */
  text: string;
  /** Lower case, straight apostrophes, no invisible characters, accents composed. */
  normal: string;
  start: number;
  end: number;
  /** Place of its sentence in the comment. */
  sentence: number;
}

const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
const EMOJI = 5;
const UNSEEN = 6;
const APOSTROPHE = 7;
const BREAK = 8;
const UNKNOWN = 255;

const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** Class of a UTF-16 unit that is no surrogate; asked once for each unit. */
function classOf(unit: number): number {
  const known = classes[unit]!;
  if (known !== UNKNOWN) return known;
  const found = findClass(String.fromCharCode(unit), unit);
  classes[unit] = found;
  return found;
}

function findClass(character: string, unit: number): number {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return BREAK;
  // The apostrophes that keyboards, word processors and phones write.
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x60 || unit === 0xb4)
    return APOSTROPHE;
  if (/\s/.test(character)) return SPACE;
  // Joiners, direction marks, soft hyphens, variation selectors: nobody sees them, so no word ends there.
  if (/\p{Default_Ignorable_Code_Point}|\p{Cf}/u.test(character)) return UNSEEN;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{L}|\p{M}/u.test(character)) return LETTER;
  if (unit > 0xff && /\p{Extended_Pictographic}/u.test(character)) return EMOJI;
  return /\p{P}|\p{S}/u.test(character) ? MARK : OTHER;
}

function classOfPair(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)) return EMOJI;
  // Skin tones and tags belong to the emoji before them.
  if (/\p{Emoji_Modifier}|\p{Default_Ignorable_Code_Point}/u.test(character)) return UNSEEN;
  if (/\p{L}|\p{M}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return MARK;
}

/** Emoticons, the longer before the shorter. A letter at the end must not go on as a word: "food:Delicious". */
const EMOTICONS = [
  ...[":'-(", ":'-)", ":'(", ":')", ':-)', ':-(', ':-D', ':-/', ':-|', ':-P', ':-p', ':-*', ':-\\', ';-)'],
  ...[':)', ':(', ':D', ':/', ':|', ':P', ':p', ':*', ':\\', ':]', ':[', ';)', ';(', '=)', '=(', '=D', '=/'],
  ...['</3', '<3', '(:', '):', 'D:'],
];
const emoticonsByFirst = new Map<number, string[]>();
for (const emoticon of EMOTICONS) {
  const first = emoticon.charCodeAt(0);
  emoticonsByFirst.set(first, [...(emoticonsByFirst.get(first) ?? []), emoticon]);
}

function emoticonAt(text: string, at: number): string | undefined {
  const candidates = emoticonsByFirst.get(text.charCodeAt(at));
  if (candidates === undefined) return undefined;
  for (const emoticon of candidates) {
    if (!text.startsWith(emoticon, at)) continue;
    const after = at + emoticon.length;
    const next = after < text.length ? classOf(text.charCodeAt(after)) : SPACE;
    // An address or a list, "http://x", "rooms:(2)", is no face.
    if (next === LETTER || next === DIGIT || (emoticon.endsWith('/') && text[after] === '/')) continue;
    if (emoticon.charCodeAt(0) === 0x28 && at > 0 && classOf(text.charCodeAt(at - 1)) === LETTER) continue;
    if ((emoticon === '):' || emoticon === 'D:') && !startsAfterSpace(text, at)) continue;
    return emoticon;
  }
  return undefined;
}

function startsAfterSpace(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = classOf(text.charCodeAt(at - 1));
  return before === SPACE || before === BREAK;
}

/** After these a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st vs etc eg ie approx no nr tel dept ext min mins hr hrs inc ltd co jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

let lastComment: string | undefined;
let lastPieces: Piece[] = [];

/**
 * The pieces of the first `LONGEST_READ` units of a comment, in their order. The array of the last comment is given out
 * again, for sentiment and topics both ask: do not change it.
 */
export function scan(comment: string): Piece[] {
  if (comment !== lastComment) {
    lastPieces = scanOnce(comment);
    lastComment = comment;
  }
  return lastPieces;
}

function scanOnce(comment: string): Piece[] {
  const text = headOf(comment, LONGEST_READ);
  const length = text.length;
  const pieces: Piece[] = [];
  let sentence = 0;
  /** A sentence has ended; the next piece begins another. */
  let ended = false;
  let at = 0;
  const push = (kind: PieceKind, start: number, end: number, plain: boolean): void => {
    if (ended && pieces.length > 0) sentence += 1;
    ended = false;
    const written = text.slice(start, end);
    pieces.push({ kind, text: written, normal: plain ? written : normalise(written), start, end, sentence });
  };
  while (at < length) {
    const unit = text.charCodeAt(at);
    const own = unit >= 0xd800 && unit < 0xe000 ? UNKNOWN : classOf(unit);
    if (own === SPACE || own === UNSEEN || own === OTHER) {
      at += 1;
    } else if (own === BREAK) {
      ended = true;
      at += 1;
    } else if (own === LETTER) {
      // Most words are small letters from end to end.
      let end = at;
      while (isLowerCase(text.charCodeAt(end))) end += 1;
      const next = end < length ? text.charCodeAt(end) : 32;
      const isPlainWord = end > at && (next === 32 || next === 46 || next === 44);
      if (!isPlainWord) end = endOfWord(text, at);
      push('word', at, end, isPlainWord || isPlain(text, at, end));
      at = end;
    } else if (own === DIGIT) {
      const end = endOfNumber(text, at);
      push('number', at, end, false);
      at = end;
    } else if (own === UNKNOWN) {
      const codePoint = text.codePointAt(at)!;
      // A lone surrogate means nothing.
      if (codePoint < 0x10000) at += 1;
      else {
        const pair = classOfPair(codePoint);
        const end =
          pair === EMOJI ? endOfEmoji(text, at + 2) : pair === LETTER ? endOfWord(text, at) : at + 2;
        if (pair !== UNSEEN)
          push(pair === EMOJI ? 'emoji' : pair === LETTER ? 'word' : 'mark', at, end, false);
        at = end;
      }
    } else if (own === EMOJI) {
      const end = endOfEmoji(text, at + 1);
      push('emoji', at, end, false);
      at = end;
    } else {
      const emoticon = own === MARK ? emoticonAt(text, at) : undefined;
      if (emoticon !== undefined) {
        push('emoji', at, at + emoticon.length, false);
        at += emoticon.length;
        continue;
      }
      // A run of one mark, or of ! ? and full stops in any order, is one piece.
      const ending = isEnding(unit);
      let end = at + 1;
      while (end < length && (ending ? isEnding(text.charCodeAt(end)) : text.charCodeAt(end) === unit))
        end += 1;
      const before = pieces.at(-1);
      push('mark', at, end, true);
      if (ending && endsSentence(text, at, end, before)) ended = true;
      at = end;
    }
  }
  return pieces;
}

function isEnding(unit: number): boolean {
  // . ! ? … ！ ？ 。
  return (
    unit === 46 ||
    unit === 33 ||
    unit === 63 ||
    unit === 0x2026 ||
    unit === 0xff01 ||
    unit === 0xff1f ||
    unit === 0x3002
  );
}

function endsSentence(text: string, at: number, end: number, before: Piece | undefined): boolean {
  if (end - at > 1 || text.charCodeAt(at) !== 46) return true;
  // An address, "example.com", is one thing; a missing space, "Great food.Rude staff", is none.
  if (isLowerCase(text.charCodeAt(end)) && startsDomain(text, end)) return false;
  const touches = before !== undefined && before.end === at;
  // "Dr. Smith", "J. Smith".
  if (touches && before.kind === 'word' && (before.normal.length === 1 || ABBREVIATIONS.has(before.normal))) {
    return before.normal === 'i' || before.normal === 'no' || end >= text.length;
  }
  return true;
}

function isLowerCase(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function startsDomain(text: string, at: number): boolean {
  for (const domain of ['com', 'co', 'org', 'net', 'uk', 'gov', 'nhs', 'edu', 'io']) {
    if (text.startsWith(domain, at) && !isLowerCase(text.charCodeAt(at + domain.length))) return true;
  }
  return false;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xe000) {
      const codePoint = text.codePointAt(at)!;
      if (codePoint < 0x10000 || classOfPair(codePoint) !== LETTER) break;
      at += 2;
      continue;
    }
    const own = classOf(unit);
    if (own === LETTER || own === DIGIT || own === UNSEEN) at += 1;
    else if (own === APOSTROPHE && at > from && at + 1 < text.length && isLetter(text.charCodeAt(at + 1)))
      at += 2;
    else break;
  }
  return at;
}

/** "3", "3.5", "1,200", "10/10", "24/7", "100%", "5*", "2nd", "30mins". */
function endOfNumber(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xe000) break;
    const own = classOf(unit);
    if (own === DIGIT || own === LETTER || own === UNSEEN) at += 1;
    // . , / : inside of a number
    else if ((unit === 46 || unit === 44 || unit === 47 || unit === 58) && isDigit(text.charCodeAt(at + 1)))
      at += 2;
    // % or *
    else if (unit === 37 || unit === 42) return at + 1;
    else break;
  }
  return at;
}

function endOfEmoji(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit >= 0xe000) {
      if (classOf(unit) !== UNSEEN) break;
      // A zero-width joiner binds the next emoji to this one.
      at += 1;
      if (unit === 0x200d && at < text.length) {
        const next = text.codePointAt(at)!;
        if (next >= 0x10000 ? classOfPair(next) === EMOJI : next < 0xd800 && classOf(next) === EMOJI) {
          at += next >= 0x10000 ? 2 : 1;
        }
      }
      continue;
    }
    const codePoint = text.codePointAt(at)!;
    if (codePoint < 0x10000 || classOfPair(codePoint) !== UNSEEN) break;
    at += 2;
  }
  return at;
}

function isLetter(unit: number): boolean {
  return (unit < 0xd800 || unit >= 0xe000) && classOf(unit) === LETTER;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether a word is its own normal form already, which most are. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < 97 || unit > 122) && unit !== 0x27) return false;
  }
  return true;
}

function normalise(written: string): string {
  const lower = written.toLowerCase();
  // Only what is not ASCII can hide something.
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 126 || lower.charCodeAt(at) === 0x60) {
      return lower
        .normalize('NFC')
        .replace(/[\u2018\u2019\u0060\u00b4]/g, "'")
        .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '');
    }
  }
  return lower;
}
