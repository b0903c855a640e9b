/**
 * How wide a text will be in a page's font, without that font: widths of a common sans-serif, on the wide
 * side, so that what fits here fits there.
 */
import { displayWidth, graphemes } from '../display-width.js';

/** Widths in parts of the font size. */
const NARROW = /[iljI.,:;|!'’`· ]/u;
const SLIM = /[ftr()[\]{}/\\"*°-]/u;
const BROAD = /[mwMW@%…—ЩШЖЮМщшжюмфыѿ]/u;
const CAPITAL = /\p{Lu}/u;

function widthOf(grapheme: string): number {
  if (NARROW.test(grapheme)) return 0.32;
  if (SLIM.test(grapheme)) return 0.42;
  if (BROAD.test(grapheme)) return 0.96;
  const cells = displayWidth(grapheme);
  if (cells !== 1) return cells * 0.55 + (cells > 1 ? 0.1 : 0);
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
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => textWidth(candidate.trimEnd(), size, bold) <= width;
  for (const piece of pieces(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    // A word wider than a line is broken where the line ends.
    for (const grapheme of fits(piece) ? [piece] : graphemes(piece)) {
      if (line !== '' && !fits(line + grapheme)) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += grapheme;
    }
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(`${lines[most - 1]!}…`, width, size, bold)];
}

/** One line; what is too wide is cut, with an ellipsis. */
export function cut(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const kept = graphemes(text.replace(/…$/u, ''));
  while (kept.length > 0 && textWidth(`${kept.join('').trimEnd()}…`, size, bold) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}
