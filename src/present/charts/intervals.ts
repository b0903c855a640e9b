/** Dots with their intervals, one a row. */
import type { Formats } from '../format.js';
import { axisFor, type NumberKind, tickLabels, written } from './axis.js';
import { ACCENT, INK, type Picture, SOFT, SURFACE, valueAt } from './picture.js';
import { acrossRows, drawAxis, isNarrow, layRows, SMALL, words } from './rows.js';
import { textWidth } from './text-layout.js';

export interface IntervalRow {
  label: string;
  /** The total, which the others are held against. */
  bold: boolean;
  value: number | null;
  low: number | null;
  high: number | null;
  /** Written at right, after the value; null: no such column. */
  base: string | null;
  /** Drawn hollow: too few answers to lean on. */
  hollow: boolean;
  /** Why there is no value. */
  reason: string;
}

export interface IntervalChart {
  rows: IntervalRow[];
  kind: NumberKind;
  limits: [number, number] | null;
  /** A line to read the rows against. */
  reference: number | null;
  /** Head of the column of values. */
  valueHead: string;
}

export function intervalsPicture(chart: IntervalChart, width: number, formats: Formats): Picture {
  const { rows, kind, reference } = chart;
  const narrow = isNarrow(width);
  const hasBase = rows.some((row) => row.base !== null);
  const layout = layRows(
    rows.map(({ label, bold, value, base }) => ({
      label,
      bold,
      figures: [written(value, kind, formats), ...(hasBase ? [base ?? ''] : [])],
    })),
    {
      width,
      heads: hasBase ? [chart.valueHead, 'n'] : [chart.valueHead],
      head: 26,
      band: narrow ? 22 : 28,
      inset: 6,
    },
  );
  const { picture, middles } = layout;
  const ends = rows.flatMap(({ value, low, high }) => [value, low, high]).filter((end) => end !== null);
  const axis = axisFor(reference === null ? ends : [...ends, reference], chart.limits, narrow ? 4 : 6);
  drawAxis(layout, axis, tickLabels(axis.ticks, kind, formats));
  if (reference !== null) acrossRows(layout, reference, INK, true);
  rows.forEach((row, index) => {
    const y = middles[index]!;
    if (row.value === null) {
      const middle = (layout.left + layout.right) / 2;
      const half = textWidth(row.reason, SMALL) / 2 + 4;
      picture.words.push(words(middle, y + 4, row.reason, { fill: SOFT, size: SMALL, align: 'center' }));
      const [x, x2] = [valueAt(picture.x, middle - half), valueAt(picture.x, middle + half)];
      if (row.reason !== '') picture.rects.push({ x, x2, y: y - 9, y2: y + 9, fill: SURFACE });
      return;
    }
    const stroke = row.bold ? INK : ACCENT;
    if (row.low !== null && row.high !== null) {
      const [x, x2] = [Math.max(row.low, axis.domain[0]), Math.min(row.high, axis.domain[1])];
      picture.rules.push({ x, x2, y, y2: y, stroke, width: 2 });
    }
    picture.dots.push({ x: row.value, y, fill: row.hollow ? SURFACE : stroke, stroke, size: 64 });
  });
  return picture;
}
