/** Dots with their intervals, one a row. */
import type { ColumnType } from '../../model/document.js';
import type { Formats } from '../format.js';
import { axisFor, tickLabels } from './axis.js';
import { ACCENT, INK, type Picture, SOFT, SURFACE } from './picture.js';
import { drawAxis, isNarrow, layRows, SMALL, words } from './rows.js';
import { textWidth } from './text-layout.js';

export interface IntervalRow {
  label: string;
  /** The total, or whatever the others are held against. */
  bold: boolean;
  value: number | null;
  low: number | null;
  high: number | null;
  /** Written at right, after the value. */
  base: string;
  /** Drawn hollow: too few answers to lean on. */
  hollow: boolean;
  /** Why there is no value. */
  reason: string;
}

export interface IntervalChart {
  rows: IntervalRow[];
  type: ColumnType | 'mean';
  limits: [number, number] | null;
  reference: number | null;
  valueHead: string;
  baseHead: string;
  formats: Formats;
}

export function intervalsPicture(chart: IntervalChart, width: number): Picture {
  const { rows, type, formats, reference } = chart;
  const shown = (value: number | null) =>
    type === 'mean' ? formats.mean(value) : formats.tableValue(value, type);
  const hasBase = rows.some((row) => row.base !== '');
  const narrow = isNarrow(width);
  const layout = layRows(
    rows.map((row) => ({
      label: row.label,
      bold: row.bold,
      figures: [row.value === null ? '–' : shown(row.value), ...(hasBase ? [row.base] : [])],
    })),
    {
      width,
      heads: [chart.valueHead, ...(hasBase ? [chart.baseHead] : [])],
      head: 28,
      band: narrow ? 24 : 30,
    },
  );
  const { picture, middles, plot } = layout;
  const ends = rows.flatMap(({ value, low, high }) => [value, low, high]).filter((end) => end !== null);
  const axis = axisFor(reference === null ? ends : [...ends, reference], chart.limits, narrow ? 4 : 6);
  drawAxis(layout, axis, tickLabels(axis.ticks, type, formats));
  if (reference !== null) {
    picture.grid.push({
      x: reference,
      x2: reference,
      y: plot.top - 2,
      y2: plot.bottom,
      stroke: INK,
      width: 1,
      dash: reference !== 0,
    });
  }
  rows.forEach((row, index) => {
    const y = middles[index]!;
    if (row.value === null) {
      if (row.reason === '') return;
      const middle = (plot.left + plot.right) / 2;
      picture.words.push(words(middle, y + 4, row.reason, SOFT, SMALL, false, 'center'));
      const half = textWidth(row.reason, SMALL) / 2 + 4;
      picture.rects.push({ ...backing(picture, middle, half), y: y - 9, y2: y + 9, fill: SURFACE });
      return;
    }
    const stroke = row.bold ? INK : ACCENT;
    if (row.low !== null && row.high !== null) {
      const [low, high] = [Math.max(row.low, axis.domain[0]), Math.min(row.high, axis.domain[1])];
      picture.rules.push({ x: low, x2: high, y, y2: y, stroke, width: row.bold ? 2.5 : 2 });
    }
    picture.dots.push({ x: row.value, y, fill: row.hollow ? SURFACE : stroke, stroke, size: 64 });
  });
  return picture;
}

/** The ends of a patch in units of the axis. */
function backing(picture: Picture, middle: number, half: number): { x: number; x2: number } {
  const { domain, range } = picture.x;
  const value = (pixel: number) =>
    domain[0] + ((pixel - range[0]) / (range[1] - range[0])) * (domain[1] - domain[0]);
  return { x: value(middle - half), x2: value(middle + half) };
}
