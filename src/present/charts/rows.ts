/** A chart of rows: labels at left (above, where it is narrow), marks in the middle, figures at right. */
import { type Axis, axisFor } from './axis.js';
import { emptyPicture, INK, LINE, type Picture, pixels, type Scale, SOFT } from './picture.js';
import { textWidth, wrapped } from './text-layout.js';

export const TEXT = 13;
export const SMALL = 12;
const LEADING = 16;
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
  plot: { left: number; right: number; top: number; bottom: number };
}

export interface RowsOptions {
  width: number;
  /** Heads of the columns of figures. */
  heads: string[];
  /** Room above the rows, such as for the labels of an axis. */
  head: number;
  /** Height of a row's marks. */
  band: number;
}

export function isNarrow(width: number): boolean {
  return width < NARROW;
}

/** Lays out labels and figures; the marks are the caller's. */
export function layRows(rows: readonly Row[], options: RowsOptions): RowsLayout {
  const { width, heads, head, band } = options;
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
        Math.max(90, ...rows.map((row) => Math.ceil(textWidth(row.label, TEXT, row.bold)))),
        Math.round(width * 0.32),
      );
  const left = narrow ? 8 : labelRoom + GAP;
  const right = narrow ? width - 8 : width - figuresWidth - 4;
  const ends = columns.map(
    (_, column) => width - columns.slice(column + 1).reduce((sum, each) => sum + each + GAP, 0),
  );

  let y = head;
  // The heads of the figures stand above the first row, at left of nothing.
  if (heads.some((title) => title !== '')) {
    if (narrow) y += LEADING + 4;
    heads.forEach((title, column) => {
      picture.words.push(words(ends[column]!, narrow ? y - 8 : head - 8, title, SOFT, SMALL, false, 'right'));
    });
  }
  const top = y;
  const middles = rows.map((row) => {
    const lines = wrapped(row.label, labelRoom, TEXT, 3, row.bold);
    const height = narrow ? lines.length * LEADING + band : Math.max(band, lines.length * LEADING + 8);
    const first = narrow ? y + 13 : y + height / 2 - ((lines.length - 1) * LEADING) / 2 + 4.5;
    lines.forEach((line, index) => {
      picture.words.push(words(0, first + index * LEADING, line, INK, TEXT, row.bold, 'left'));
    });
    row.figures.forEach((figure, column) => {
      const baseline = narrow ? y + 13 : y + height / 2 + 4.5;
      picture.words.push(
        words(ends[column]!, baseline, figure, column === 0 ? INK : SOFT, TEXT, row.bold, 'right'),
      );
    });
    const middle = narrow ? y + lines.length * LEADING + band / 2 - 2 : y + height / 2;
    y += height;
    return middle;
  });
  picture.height = Math.ceil(y + 4);
  picture.y = pixels(picture.height);
  return { picture, middles, plot: { left, right, top, bottom: y } };
}

/** An axis above the rows, with light lines down through them. */
export function drawAxis(layout: RowsLayout, axis: Axis, labels: readonly string[]): Scale {
  const { picture, plot } = layout;
  const scale: Scale = { domain: axis.domain, range: [plot.left, plot.right] };
  picture.x = scale;
  let end = Number.NEGATIVE_INFINITY;
  axis.ticks.forEach((tick, index) => {
    const label = labels[index]!;
    const half = textWidth(label, SMALL) / 2;
    const x =
      plot.left + ((tick - axis.domain[0]) / (axis.domain[1] - axis.domain[0])) * (plot.right - plot.left);
    picture.grid.push({
      x: tick,
      x2: tick,
      y: isNarrow(picture.width) ? 18 : plot.top - 2,
      y2: plot.bottom,
      stroke: LINE,
      width: 1,
    });
    const center = Math.min(Math.max(x, half), picture.width - half);
    if (center - half < end + 8) return;
    end = center + half;
    picture.words.push(words(center, 12, label, SOFT, SMALL, false, 'center'));
  });
  return scale;
}

export function words(
  x: number,
  y: number,
  text: string,
  fill: string,
  size: number,
  bold: boolean,
  align: 'left' | 'center' | 'right',
) {
  return { x, y, text, fill, size, bold, align };
}

export { axisFor };
