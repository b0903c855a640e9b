/** The columns of a table of scores, and which of them fit. */
import type { DistributionPart, Result } from '../model/document.js';
import { blockOfTone } from './bars.js';
import { shareWidth } from './cell-widths.js';
import { alignDecimals, displayWidth, widest } from './display-width.js';
import * as format from './format.js';
import { type GridCell, grid, gridWidth } from './grid.js';
import type { Ink, Tone } from './ink.js';
import { hasSmallBase, intervalAt, levelsOf, reasonForNothing } from './score-groups.js';

export interface Column {
  header: string;
  align: 'left' | 'right';
  cells: GridCell[];
}

export interface TextColumn {
  header: string;
  cells: GridCell[];
}

/** Everything that could be shown, in the order of the columns. */
export interface Columns {
  /** Cut where they are too wide. */
  texts: TextColumn[];
  base: Column[];
  /** Further counts, the first numbers to go. */
  besideBase: Column[];
  effective: Column[];
  estimate: Column;
  intervals: Column[];
  shares: Column[];
  extras: Column[];
  bar: { header: string; cells: (width: number) => GridCell[] } | null;
}

/** What to do without, from nothing to nearly everything; the first that fits is taken. */
interface Plan {
  text: number;
  bar: number;
  without: readonly ('besideBase' | 'effective' | 'shares' | 'extras' | 'levels')[];
}

const PLANS: readonly Plan[] = [
  { text: 24, bar: 16, without: [] },
  { text: 18, bar: 12, without: ['extras'] },
  { text: 17, bar: 8, without: ['extras'] },
  { text: 13, bar: 8, without: ['extras', 'besideBase'] },
  { text: 12, bar: 0, without: ['extras'] },
  { text: 10, bar: 0, without: ['extras', 'besideBase'] },
  { text: 13, bar: 10, without: ['extras', 'besideBase', 'shares'] },
  { text: 10, bar: 8, without: ['extras', 'besideBase', 'effective', 'shares'] },
  { text: 8, bar: 0, without: ['extras', 'besideBase', 'shares'] },
  { text: 8, bar: 0, without: ['extras', 'besideBase', 'effective', 'shares'] },
  { text: 8, bar: 0, without: ['extras', 'besideBase', 'effective', 'shares', 'levels'] },
  { text: 5, bar: 0, without: ['extras', 'besideBase', 'effective', 'shares', 'levels'] },
];

const LONGEST_BAR = 32;

/** The lines of the widest plan that fits; `bar` tells whether they have one, and a key is due. */
export function layOut(columns: Columns, width: number, ink: Ink): { lines: string[]; bar: boolean } {
  const naturals = columns.texts.map((column) =>
    Math.max(displayWidth(column.header), widest(column.cells.map((cell) => cell.text))),
  );
  for (const plan of PLANS) {
    const numbers = numbersOf(columns, plan);
    const bar = plan.bar > 0 && columns.bar !== null;
    if (plan.bar > 0 && columns.bar === null && plan.without.includes('shares')) continue;
    const widths = numbers.map(columnWidth);
    const room =
      width - gridWidth([...naturals.map(() => 0), ...widths, ...(bar ? [0] : [])]) - (bar ? plan.bar : 0);
    const least = naturals.reduce((sum, natural) => sum + Math.min(natural, plan.text), 0);
    if (least > room) continue;
    const texts = shareWidth(naturals, room);
    const spare = room - texts.reduce((sum, each) => sum + each, 0);
    const barWidth = Math.min(LONGEST_BAR, plan.bar + spare);
    return { lines: draw(columns, numbers, texts, bar ? barWidth : 0, ink), bar };
  }
  return layOut(mergeTexts(columns), width, ink);
}

function numbersOf(columns: Columns, plan: Plan): Column[] {
  const unless = (name: Plan['without'][number], list: Column[]) => (plan.without.includes(name) ? [] : list);
  return [
    ...columns.base,
    ...unless('besideBase', columns.besideBase),
    ...unless('effective', columns.effective),
    columns.estimate,
    ...(plan.without.includes('levels') ? columns.intervals.slice(-1) : columns.intervals),
    ...unless('shares', columns.shares),
    ...unless('extras', columns.extras),
  ];
}

/** The narrowest a header is cut to, where its numbers are narrower still. */
const LONGEST_HEADER = 13;

function columnWidth(column: Column): number {
  const header = Math.min(displayWidth(column.header), LONGEST_HEADER);
  return Math.max(header, widest(column.cells.map((cell) => cell.text)));
}

function draw(columns: Columns, numbers: Column[], texts: number[], bar: number, ink: Ink): string[] {
  const bars = bar > 0 ? (columns.bar?.cells(bar) ?? []) : null;
  const heads = [
    ...columns.texts.map((column, index) => ({
      header: column.header,
      width: texts[index] ?? 0,
      align: 'left' as const,
    })),
    ...numbers.map((column) => ({ header: column.header, width: columnWidth(column), align: column.align })),
    ...(bars === null ? [] : [{ header: columns.bar?.header ?? '', width: bar, align: 'left' as const }]),
  ];
  const rows = columns.estimate.cells.map((_, row) => [
    ...columns.texts.map((column) => column.cells[row] ?? { text: '' }),
    ...numbers.map((column) => column.cells[row] ?? { text: '' }),
    ...(bars === null ? [] : [bars[row] ?? { text: '' }]),
  ]);
  return grid(heads, rows, ink);
}

/** The last resort for many crossed segments: one column of all their values. */
function mergeTexts(columns: Columns): Columns {
  const merged = columns.estimate.cells.map((_, row) => ({
    text: columns.texts
      .map((column) => column.cells[row]?.text ?? '')
      .filter((text) => text !== '')
      .join(' / '),
  }));
  const header = columns.texts.map((column) => column.header).join(' / ');
  return {
    ...columns,
    texts: [{ header, cells: merged }],
    besideBase: [],
    effective: [],
    shares: [],
    extras: [],
    intervals: columns.texts.length > 1 ? columns.intervals.slice(-1) : [],
    bar: null,
  };
}

/** Valid answers; an asterisk marks a small base. */
export function baseColumn(results: readonly Result[], ink: Ink): Column {
  const marks = results.some(hasSmallBase);
  const numbers = alignDecimals(results.map((result) => format.count(result.base.n)));
  const cells = results.map((result, index) => {
    const mark = !marks ? '' : hasSmallBase(result) ? '*' : ' ';
    const text = (numbers[index] ?? '') + mark;
    return mark === '*' ? { text, paint: ink.warning } : { text };
  });
  return { header: marks ? 'Base ' : 'Base', align: 'right', cells };
}

export function optionalColumn(
  header: string,
  values: (number | null)[],
  ink: Ink,
  style: (value: number | null) => string = format.count,
): Column[] {
  if (values.every((value) => value === null)) return [];
  const texts = alignDecimals(values.map(style));
  return [{ header, align: 'right', cells: texts.map((text) => ({ text, paint: ink.faint })) }];
}

export function estimateColumn(results: readonly Result[], header: string, ink: Ink): Column {
  const texts = alignDecimals(results.map((result) => format.estimate(result.estimate, result.unit)));
  return {
    header,
    align: 'right',
    cells: texts.map((text, index) => ({
      text,
      paint: results[index]?.estimate === null ? ink.faint : ink.strong,
    })),
  };
}

/** Ends one above another, unless their units differ; instead of a missing interval, the reason. */
export function intervalColumn(results: readonly Result[], level: number, ink: Ink): Column {
  const ends = results.map((result) => {
    const found = intervalAt(result, level);
    return found === undefined ? null : format.limits(found, result.unit);
  });
  const known = ends.filter((each) => each !== null);
  const low = alignDecimals(known.map((each) => each.low));
  const high = alignDecimals(known.map((each) => each.high));
  const mixed = new Set(results.map((result) => result.unit)).size > 1;
  let next = 0;
  const cells = ends.map((each, index) => {
    if (each !== null) {
      const text = mixed
        ? format.range(each.low, each.high)
        : format.range(low[next] ?? '', high[next] ?? '');
      next += 1;
      return { text };
    }
    const result = results[index];
    return { text: (result && reasonForNothing(result)) || format.NOTHING, paint: ink.faint };
  });
  const header = `${format.level(level)} interval`;
  return { header, align: mixed ? 'left' : 'right', cells };
}

/** Reasons have a place only where there is an interval column; without any, they get one. */
export function intervalColumns(results: readonly Result[], ink: Ink): Column[] {
  const levels = levelsOf(results);
  if (levels.length > 0) return levels.map((level) => intervalColumn(results, level, ink));
  const reasons = results.map(reasonForNothing);
  if (reasons.every((reason) => reason === '')) return [];
  return [{ header: 'Interval', align: 'right', cells: reasons.map((text) => ({ text, paint: ink.faint })) }];
}

/** Blocks by tone only, where metrics with different groups share a key. */
export function toneBlocks(parts: readonly DistributionPart[]): Map<string, string> {
  return new Map(parts.map((part) => [part.id, blockOfTone(part.tone)]));
}

const TONE_NAMES: Record<Tone, string> = {
  bad: 'unfavourable',
  neutral: 'in between',
  good: 'favourable',
  none: 'other',
};

/** Bars of different metrics compare when they begin at the same end. */
export function fromBadToGood(parts: readonly DistributionPart[]): DistributionPart[] {
  const tones = Object.keys(TONE_NAMES);
  return [...parts].sort((a, b) => tones.indexOf(a.tone) - tones.indexOf(b.tone));
}

/** The key to bars by tone: the tones that occur. */
export function toneKey(results: readonly Result[], ink: Ink): KeyEntry[] {
  const tones = new Set(results.flatMap((result) => result.groups.map((part) => part.tone)));
  return (Object.keys(TONE_NAMES) as Tone[])
    .filter((tone) => tones.has(tone))
    .map((tone) => ({ mark: ink.tone[tone](blockOfTone(tone)), name: TONE_NAMES[tone] }));
}

export interface KeyEntry {
  /** One cell wide, coloured. */
  mark: string;
  name: string;
}

/** Entries side by side, on as many lines as they need. */
export function keyLines(entries: readonly KeyEntry[], width: number, ink: Ink): string[] {
  const lines: { text: string; width: number }[] = [];
  for (const { mark, name } of entries) {
    const own = displayWidth(name) + 2;
    const last = lines.at(-1);
    const text = `${mark} ${ink.faint(name)}`;
    if (last !== undefined && last.width + 3 + own <= width) {
      last.text += `   ${text}`;
      last.width += 3 + own;
    } else {
      lines.push({ text, width: own });
    }
  }
  return lines.map((line) => line.text);
}
