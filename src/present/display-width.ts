/**
 * How many terminal cells a text takes, and cutting, padding and wrapping by that measure. Counting
 * characters fails for Thai vowels (0 cells), Chinese (2) and emoji (2 for several code points).
 */

let segmenter: Intl.Segmenter | null = null;

/** Latin letters, punctuation, arrows, mathematical signs and box drawing: each character is one grapheme, one cell. */
const SIMPLE =
  /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u2500-\u259F]*$/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}|\u20E3/u;
const ZERO = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11FF]/u;
/** East Asian Width W and F of Unicode 15, emoji apart. */
const WIDE =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18D08}\u{1B000}-\u{1B2FB}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u;

export function graphemes(text: string): string[] {
  if (SIMPLE.test(text)) return [...text];
  // Its data takes 10 ms to load, which few texts are worth.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

function graphemeWidth(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) {
    if (!ZERO.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** Cells of a text without control characters. */
export function displayWidth(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** The text, or its beginning and an ellipsis where it is wider than `width`. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width < 1) return '';
  return `${head(text, width - 1).trimEnd()}…`;
}

/** The graphemes from the start that fit. */
function head(text: string, width: number): string {
  let taken = '';
  let used = 0;
  for (const grapheme of graphemes(text)) {
    used += graphemeWidth(grapheme);
    if (used > width) break;
    taken += grapheme;
  }
  return taken;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}

/** Lines of at most `width` cells, broken at blanks, and within a word only where it is wider than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = broken(word, width);
    for (const part of parts.slice(0, -1)) lines.push(part);
    line = parts.at(-1) ?? '';
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** A word in parts that fit; within a grapheme (Indic consonants can join without end) only where it alone does not. */
function broken(word: string, width: number): string[] {
  const units = graphemes(word).flatMap((unit) => (graphemeWidth(unit) > width ? [...unit] : [unit]));
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const unit of units) {
    const cells = graphemeWidth(unit);
    if (used + cells > width && part !== '') {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += unit;
    used += cells;
  }
  return [...parts, part];
}

/** Numbers as text, padded so that their decimal points stand one above another. */
export function alignDecimals(numbers: readonly string[]): string[] {
  const parts = numbers.map((text) => {
    const end = /[^\d,+\-−<>–]/u.exec(text)?.index ?? text.length;
    return { whole: text.slice(0, end), rest: text.slice(end) };
  });
  const whole = widest(parts.map((part) => part.whole));
  const rest = widest(parts.map((part) => part.rest));
  return parts.map((part) => padStart(part.whole, whole) + padEnd(part.rest, rest));
}
