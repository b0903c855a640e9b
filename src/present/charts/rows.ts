/** A chart of rows: labels at left (above, where it is narrow), marks in the middle, figures at right. */
import type { Axis } from './axis.js';
import { at, emptyPicture, INK, LINE, type Picture, pixels, SOFT, type Words } from './picture.js';
import { cut, textWidth, wrapped } from './text-layout.js';

export const TEXT = 13;
export const SMALL = 12;
export const LEADING = 16;
const GAP = 14;
/** Below this width labels stand above their rows. */
const NARROW = 480;

export interface Row {
  label: string;
  bold: boolean;
  /** One for each column of figures. */
  figures: string[];
}

export interface RowsLayout {
  picture: Picture;
  /** The middle of each row's marks. */
  middles: number[];
  /** Where lines across the rows may run. */
  strips: { from: number; to: number }[];
  left: number;
  right: number;
}

export interface RowsOptions {
  width: number;
  /** Heads of the columns of figures. */
  heads: string[];
  /** Room above the rows, such as for the labels of an axis. */
  head: number;
  /** Height of a row's marks. */
  band: number;
  /** Room at both ends of the marks, such as for half a dot. */
  inset: number;
}

export function isNarrow(width: number): boolean {
  return width < NARROW;
}

/** Lays out labels and figures; the marks are the caller's. */
export function layRows(
  rows: readonly Row[],
  { width, heads: named, head, band, inset }: RowsOptions,
): RowsLayout {
  const heads = named.map((title) => cut(title, width / 5, SMALL));
  const narrow = isNarrow(width);
  const picture = emptyPicture(width);
  const columns = heads.map((title, column) =>
    Math.ceil(
      Math.max(
        textWidth(title, SMALL),
        ...rows.map((row) => textWidth(row.figures[column] ?? '', TEXT, row.bold)),
      ),
    ),
  );
  const figuresWidth = columns.reduce((sum, each) => sum + each + GAP, 0);
  const labelRoom = narrow
    ? width - figuresWidth
    : Math.min(
        Math.max(80, ...rows.map((row) => Math.ceil(textWidth(row.label, TEXT, row.bold)))),
        Math.round(width * 0.32),
      );
  const left = narrow ? inset : labelRoom + GAP;
  const right = width - inset - (narrow ? 0 : figuresWidth);
  const ends = columns.map((_, column) =>
    columns.slice(column + 1).reduce((end, each) => end - each - GAP, width),
  );

  // In a narrow drawing the heads need a line of their own: the axis has the first.
  let y = narrow && head > 0 && heads.length > 0 ? head + LEADING : head;
  heads.forEach((title, column) => {
    picture.words.push(
      words(ends[column]!, narrow ? y - 6 : 12, title, { fill: SOFT, size: SMALL, align: 'right' }),
    );
  });
  const top = y;
  const middles: number[] = [];
  const strips: RowsLayout['strips'] = [];
  for (const row of rows) {
    const lines = wrapped(row.label, labelRoom, TEXT, 3, row.bold);
    const labels = lines.length * LEADING;
    // Nearer to its own label than to the next.
    const height = narrow ? labels + band + 6 : Math.max(band, labels + 8);
    const middle = narrow ? y + labels + band / 2 - 1 : y + height / 2;
    const first = narrow ? y + 13 : middle - ((lines.length - 1) * LEADING) / 2 + 4.5;
    lines.forEach((line, index) => {
      picture.words.push(words(0, first + index * LEADING, line, { bold: row.bold }));
    });
    row.figures.forEach((figure, column) => {
      const baseline = narrow ? first : middle + 4.5;
      const fill = column === 0 ? INK : SOFT;
      picture.words.push(words(ends[column]!, baseline, figure, { fill, bold: row.bold, align: 'right' }));
    });
    middles.push(middle);
    if (narrow) strips.push({ from: middle - band / 2 + 4, to: middle + band / 2 - 1 });
    y += height;
  }
  if (!narrow) strips.push({ from: top - 4, to: y });
  picture.height = Math.ceil(y + 4);
  picture.y = pixels(picture.height);
  return { picture, middles, strips, left, right };
}

/** An axis above the rows, with light lines down through them. */
export function drawAxis(layout: RowsLayout, axis: Axis, labels: readonly string[]): void {
  const { picture, left, right } = layout;
  picture.x = { domain: axis.domain, range: [left, right] };
  let end = Number.NEGATIVE_INFINITY;
  axis.ticks.forEach((tick, index) => {
    acrossRows(layout, tick, LINE, false);
    const label = labels[index]!;
    const half = textWidth(label, SMALL) / 2;
    const center = Math.min(Math.max(at(picture.x, tick), half), right + 6 - half);
    if (center - half < end + 8) return;
    end = center + half;
    picture.words.push(words(center, 12, label, { fill: SOFT, size: SMALL, align: 'center' }));
  });
}

/** A line at a value through all rows. */
export function acrossRows(
  { picture, strips }: RowsLayout,
  value: number,
  stroke: string,
  dash: boolean,
): void {
  for (const { from, to } of strips) {
    picture.grid.push({ x: value, x2: value, y: from, y2: to, stroke, width: 1, dash });
  }
}

export function words(x: number, y: number, text: string, style: Partial<Words> = {}): Words {
  return { x, y, text, fill: INK, size: TEXT, bold: false, align: 'left', ...style };
}
