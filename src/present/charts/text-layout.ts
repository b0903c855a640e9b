/**
 * How wide a text will be in a page's font, without that font: widths of a common sans-serif, on the wide
 * side, so that what fits here fits there.
 */
import { displayWidth, graphemes } from '../display-width.js';

/** Widths in parts of the font size. */
const NARROW = /[iljI.,:;|!'’`· ]/u;
const SLIM = /[ftr()[\]{}/\\"*°-]/u;
const BROAD = /[mwMW@%…—ЩШЖЮМщшжюмфыѿ]/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const CAPITAL = /\p{Lu}/u;

const known = new Map<string, number>();

function widthOf(grapheme: string): number {
  const width = known.get(grapheme) ?? measured(grapheme);
  // Longer ones can be anything, and too many.
  if (grapheme.length < 4) known.set(grapheme, width);
  return width;
}

function measured(grapheme: string): number {
  if (NARROW.test(grapheme)) return 0.32;
  if (SLIM.test(grapheme)) return 0.42;
  if (BROAD.test(grapheme)) return 0.96;
  if (EMOJI.test(grapheme)) return 1.4;
  const cells = displayWidth(grapheme);
  if (cells !== 1) return cells * 0.55;
  return CAPITAL.test(grapheme) ? 0.72 : 0.62;
}

/** In pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const grapheme of graphemes(text)) width += widthOf(grapheme);
  return width * size * (bold ? 1.06 : 1);
}

let words: Intl.Segmenter | null = null;

/** Where a line may end: at blanks, and between the words of scripts that are written without. */
function pieces(text: string): string[] {
  words ??= new Intl.Segmenter('en', { granularity: 'word' });
  const found: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = found.at(-1);
    // Nothing that is no letter opens a line, and Latin words end at blanks only.
    const opens = last === undefined || last.endsWith(' ') || !/^[\p{L}\p{N}]/u.test(segment);
    if (last !== undefined && (!opens || last.endsWith('-'))) {
      if (isUnspaced(segment) && isUnspaced(last)) found.push(segment);
      else found[found.length - 1] = last + segment;
    } else if (last !== undefined && !last.endsWith(' ')) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

function isUnspaced(text: string): boolean {
  return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
    text,
  );
}

/** At most `most` lines of at most `width` pixels; what is left over is cut, with an ellipsis. */
export function wrapped(text: string, width: number, size: number, most: number, bold = false): string[] {
  if (isWithin(text, width, size, bold)) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const add = (part: string, ends: string) => {
    // A blank at the end takes no room.
    if (line !== '' && used + textWidth(ends, size, bold) > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    line += part;
    used += textWidth(part, size, bold);
  };
  for (const piece of pieces(text.slice(0, MOST))) {
    const word = piece.trimEnd();
    if (textWidth(word, size, bold) <= width) add(piece, word);
    // A word wider than a line is broken where the line ends.
    else for (const unit of units(piece, width / size)) add(unit, unit.trimEnd());
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line.trimEnd());
  if (lines.length <= most && text.length <= MOST) return lines;
  const last = lines[most - 1];
  if (last === undefined) return lines;
  return [...lines.slice(0, most - 1), cut(withEllipsis(last), width, size, bold)];
}

/** One line; what is too wide is cut, with an ellipsis. */
export function cut(text: string, width: number, size: number, bold = false): string {
  if (isWithin(text, width, size, bold)) return text;
  const room = width - textWidth('…', size, bold);
  let kept = '';
  let used = 0;
  for (const unit of units(text.slice(0, MOST), room / size)) {
    used += textWidth(unit, size, bold);
    if (used > room) break;
    kept += unit;
  }
  return withEllipsis(kept.trimEnd());
}

/** Its end is at left where it is read from right to left, and so is the ellipsis, with a mark to say so. */
function withEllipsis(text: string): string {
  return text + (RIGHT_TO_LEFT.test(text) ? '…\u200F' : '…');
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*$/u;

/** Characters, in UTF-16 units, of which no label shows more. */
const MOST = 1000;

function isWithin(text: string, width: number, size: number, bold: boolean): boolean {
  return text.length <= MOST && textWidth(text, size, bold) <= width;
}

/** Graphemes; in their characters where one would not fit (Indic consonants can join without end). */
function units(text: string, most: number): string[] {
  return graphemes(text).flatMap((grapheme) =>
    widthOf(grapheme) * 1.06 > most ? [...grapheme] : [grapheme],
  );
}
