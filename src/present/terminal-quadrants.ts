/**
 * Points in a plane cut into four fields, drawn in character cells: a frame, the two cuts, a marker for each point, its
 * label where there is room, and a list with the figures. Names and markers tell what the colours tell.
 */
import type { QuadrantPoint, Section } from '../model/document.js';
import { shareWidth } from './cell-widths.js';
import { alignDecimals, displayWidth, padEnd, padStart, truncate, widest, wrap } from './display-width.js';
import { NOTHING, tableValue } from './format.js';
import { GAP, grid, gridWidth } from './grid.js';
import type { Ink, Paint, Tone } from './ink.js';
import {
  type Axis,
  layAxis,
  type Piece,
  placeBeside,
  placeFigures,
  placeMarkers,
  Taken,
  upwards,
} from './quadrant-plane.js';
import { safeText } from './safe-text.js';

type Quadrants = Extract<Section, { kind: 'quadrants' }>;

/** A point ready to be shown: every text safe, every figure formatted. */
interface Item {
  marker: string;
  label: string;
  x: string;
  y: string;
  field: string;
  tone: Tone;
  at: { x: number; y: number };
}

/** Narrower than this, four fields hold nothing that can be read. */
const NARROWEST_CHART = 36;
const WIDEST_CHART = 100;
/** With so much left beside the list, the list stands beside the chart. */
const ROOMY_CHART = 72;
const BESIDE = 4;
const LONGEST_LABEL = 24;

/** Without l, o, I and O, which look like figures. */
const MARKERS = [...'123456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ'];
const SPARE_MARKER = '•';

/** Terminals that set such letters from right to left move what else is on the line. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EEFF}]/u;

export function terminalQuadrants(section: Quadrants, width: number, ink: Ink): string[] {
  if (section.points.length === 0) return [ink.faint('Nothing to draw.')];
  const items = section.points.map((point, index) => itemOf(section, point, index));
  if (width < NARROWEST_CHART) return stackedList(section, items, width, ink);
  const drawn = items.filter(({ at }) => isDrawable(at));
  if (drawn.length === 0 || !isDrawable(section.cut)) return itemList(section, items, width, ink);
  const beside = width - listWidth(section, items) - BESIDE;
  const isRoomy = beside >= ROOMY_CHART;
  const chartWidth = Math.min(WIDEST_CHART, isRoomy ? beside : width);
  const chart = drawChart(section, drawn, chartWidth, ink);
  if (!isRoomy) return [...chart.map((line) => line.text), '', ...itemList(section, items, width, ink)];
  const edge = chartWidth + BESIDE;
  const list = itemList(section, items, width - edge, ink);
  return Array.from({ length: Math.max(chart.length, list.length) }, (_, index) => {
    const { text, width: used } = chart[index] ?? { text: '', width: 0 };
    const right = list[index] ?? '';
    return right === '' ? text : text + ' '.repeat(edge - used) + right;
  });
}

function isDrawable({ x, y }: { x: number; y: number }): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}

function itemOf(section: Quadrants, point: QuadrantPoint, index: number): Item {
  return {
    marker: MARKERS[index] ?? SPARE_MARKER,
    label: safeText(point.label) || NOTHING,
    x: safeText(tableValue(point.x, section.x.type)),
    y: safeText(tableValue(point.y, section.y.type)),
    field: safeText(point.field) || NOTHING,
    tone: toneAt(point, section.cut),
    at: { x: point.x, y: point.y },
  };
}

/** High and left is what to mend, high and right what to keep; what is low asks for nothing. */
function toneAt(point: { x: number; y: number }, cut: { x: number; y: number }): Tone {
  if (!(point.y >= cut.y)) return 'none';
  return point.x >= cut.x ? 'good' : 'bad';
}

// The chart

interface Line {
  text: string;
  /** Cells, colours apart. */
  width: number;
}

interface Painted extends Piece {
  text: string;
  paint: Paint;
}

function drawChart(section: Quadrants, drawn: readonly Item[], width: number, ink: Ink): Line[] {
  const { cut } = section;
  const figures = { x: figuresOf(section, drawn, 'x'), y: figuresOf(section, drawn, 'y') };
  const margin = Math.min(Math.max(8, Math.floor(width / 6)), widest(figures.y.map(({ text }) => text))) + 1;
  const columns = width - margin - 2;
  const rows = Math.min(19, Math.max(11, 2 * Math.round(columns / 9) + 1));
  const x = layAxis(
    drawn.map(({ at }) => at.x),
    cut.x,
    columns,
    2,
  );
  // The outermost rows are those of the names.
  const y = upwards(
    layAxis(
      drawn.map(({ at }) => at.y),
      cut.y,
      rows,
      1,
    ),
  );
  const { pieces, moved } = piecesOf(section, drawn, x, y, ink);
  const upright = new Map(figures.y.toReversed().map(({ value, text }) => [y.cellOf(value), text]));
  const across = placeFigures(
    figures.x.map(({ value, text }) => ({ text, cell: x.cellOf(value), width: displayWidth(text) })),
    columns,
    2,
  );
  const indent = ' '.repeat(margin);
  const edge = (left: string, crossing: string, right: string) =>
    indent + ink.faint(left + '─'.repeat(x.cut) + crossing + '─'.repeat(columns - x.cut - 1) + right);
  const whole = (text: string): Line => ({ text, width });
  const plain = (text: string): Line => ({ text: ink.faint(text), width: displayWidth(text) });
  return [
    plain(`${indent}${truncate(`↑ ${safeText(section.y.label)}`.trimEnd(), width - margin)}`),
    whole(edge('┌', '┬', '┐')),
    ...Array.from({ length: rows }, (_, row) => {
      const label = padStart(truncate(upright.get(row) ?? '', margin - 1), margin - 1);
      const onCut = row === y.cut;
      const line = rowText(
        pieces.filter((piece) => piece.row === row),
        Array.from({ length: columns }, (_, column) =>
          column === x.cut ? (onCut ? '┼' : '│') : onCut ? '─' : ' ',
        ),
        ink,
      );
      const figure = label.trim() === '' ? label : ink.faint(label);
      return whole(`${figure} ${ink.faint(onCut ? '├' : '│')}${line}${ink.faint(onCut ? '┤' : '│')}`);
    }),
    whole(edge('└', '┴', '┘')),
    plain(across.reduce((line, { text, start }) => padEnd(line, margin + 1 + start) + text, '').trimEnd()),
    plain(padStart(truncate(`${safeText(section.x.label)} →`.trimStart(), width - margin), width)),
    ...(moved.length === 0
      ? []
      : wrap(`Moved to a free cell nearby: ${moved.join(', ')}.`, width - margin).map((line) =>
          plain(indent + line),
        )),
  ];
}

/** The cut, and the ends of what was found: figures of an axis in the order in which they claim their place. */
function figuresOf(
  section: Quadrants,
  items: readonly Item[],
  axis: 'x' | 'y',
): { value: number; text: string }[] {
  const values = items.map((item) => item.at[axis]);
  const shown = new Set([section.cut[axis], Math.max(...values), Math.min(...values)]);
  return [...shown].map((value) => ({ value, text: safeText(tableValue(value, section[axis].type)) }));
}

function piecesOf(
  section: Quadrants,
  items: readonly Item[],
  x: Axis,
  y: Axis,
  ink: Ink,
): { pieces: Painted[]; moved: string[] } {
  const taken = new Taken(x.cells, y.cells);
  // The rows of the names are theirs alone.
  for (const row of [0, y.cells - 1]) taken.take({ column: 0, row, width: x.cells });
  const markers = placeMarkers(
    items.map(({ at }) => ({ column: x.cellOf(at.x), row: y.cellOf(at.y) })),
    x,
    y,
    taken,
  );
  const pieces = fieldNames(section, x, y, ink);
  for (const [index, item] of items.entries()) {
    const marker = markers[index];
    if (marker === undefined) continue;
    const paint: Paint = (text) => ink.strong(ink.tone[item.tone](text));
    pieces.push({ column: marker.column, row: marker.row, width: 1, text: item.marker, paint });
    if (item.label === NOTHING || RIGHT_TO_LEFT.test(item.label)) continue;
    const text = truncate(item.label, LONGEST_LABEL);
    const place = placeBeside(marker, displayWidth(text), x, taken);
    if (place === null) continue;
    taken.take(place);
    pieces.push({ ...place, text: ` ${text} `, paint: ink.tone.none });
  }
  return { pieces, moved: items.filter((_, index) => markers[index]?.moved).map((item) => item.marker) };
}

/** In the four corners of the plane, as far as a field is wide. */
function fieldNames(section: Quadrants, x: Axis, y: Axis, ink: Ink): Painted[] {
  const { topLeft, topRight, bottomLeft, bottomRight } = section.fields;
  const last = y.cells - 1;
  return [
    { name: topLeft, row: 0, right: false },
    { name: topRight, row: 0, right: true },
    { name: bottomLeft, row: last, right: false },
    { name: bottomRight, row: last, right: true },
  ].flatMap(({ name, row, right }) => {
    const text = truncate(safeText(name), (right ? x.cells - x.cut - 1 : x.cut) - 2);
    const width = displayWidth(text);
    const column = right ? x.cells - 1 - width : 1;
    return text === '' ? [] : [{ column, row, width, text, paint: ink.faint }];
  });
}

/** Pieces over a background of one character a cell. */
function rowText(pieces: readonly Painted[], background: readonly string[], ink: Ink): string {
  let line = '';
  let next = 0;
  const fill = (end: number) => {
    line += background
      .slice(next, end)
      .join('')
      .replace(/\S+/gu, (drawn) => ink.faint(drawn));
  };
  for (const piece of [...pieces].sort((a, b) => a.column - b.column)) {
    // Only where every cell of a field is full do two markers share one.
    if (piece.column < next) continue;
    fill(piece.column);
    line += piece.paint(piece.text);
    next = piece.column + piece.width;
  }
  fill(background.length);
  return line;
}

// The list

/** Headers of figures, and names, are not cut shorter than this while there is a table. */
const LEAST = { label: 14, figure: 10, field: 8 };

interface ListColumn {
  header: string;
  texts: string[];
  right: boolean;
  /** The least that it can be cut to, and the most that it is worth. */
  least: number;
  most: number;
}

function listColumns(section: Quadrants, items: readonly Item[]): ListColumn[] {
  const figures = (axis: 'x' | 'y'): ListColumn => {
    const texts = alignDecimals(items.map((item) => item[axis]));
    const header = safeText(section[axis].label);
    const needed = widest(texts);
    return {
      header,
      texts,
      right: true,
      least: Math.max(needed, Math.min(displayWidth(header), LEAST.figure)),
      most: Math.max(needed, Math.min(displayWidth(header), 24)),
    };
  };
  const words = (header: string, texts: string[], least: number, most: number): ListColumn => {
    const needed = widest([header, ...texts]);
    return { header, texts, right: false, least: Math.min(needed, least), most: Math.min(needed, most) };
  };
  return [
    words(
      'Point',
      items.map((item) => item.label),
      LEAST.label,
      48,
    ),
    figures('x'),
    figures('y'),
    words(
      'Field',
      items.map((item) => item.field),
      LEAST.field,
      24,
    ),
  ];
}

function listWidth(section: Quadrants, items: readonly Item[]): number {
  return gridWidth([1, ...listColumns(section, items).map((column) => column.most)]);
}

/** A table, or where it would cut too much, two lines or more for each point. */
function itemList(section: Quadrants, items: readonly Item[], width: number, ink: Ink): string[] {
  const columns = listColumns(section, items);
  const room = width - gridWidth([1, ...columns.map(() => 0)]);
  const widths = columnWidths(columns, room);
  if (widths === null) return stackedList(section, items, width, ink);
  return grid(
    [
      { header: '', width: 1, align: 'left' },
      ...columns.map((column, index) => ({
        header: column.header,
        width: widths[index] ?? 0,
        align: column.right ? ('right' as const) : ('left' as const),
      })),
    ],
    items.map((item, row) => [
      { text: item.marker, paint: (text) => ink.strong(ink.tone[item.tone](text)) },
      ...columns.map((column, index) => ({
        text: column.texts[row] ?? '',
        ...(index === columns.length - 1 ? { paint: ink.tone[item.tone] } : {}),
      })),
    ]),
    ink,
  );
}

/** Every column its least, and what is left to those that want more; null where there is not even the least. */
function columnWidths(columns: readonly ListColumn[], room: number): number[] | null {
  const spare = room - columns.reduce((sum, column) => sum + column.least, 0);
  if (spare < 0) return null;
  const more = shareWidth(
    columns.map((column) => column.most - column.least),
    spare,
  );
  return columns.map((column, index) => column.least + (more[index] ?? 0));
}

/** A line with label and field, and the figures beneath. */
function stackedList(section: Quadrants, items: readonly Item[], width: number, ink: Ink): string[] {
  const indent = ' '.repeat(1 + GAP);
  const room = Math.max(1, width - indent.length);
  return items.flatMap((item) => {
    const paint = ink.tone[item.tone];
    const field = truncate(item.field, Math.max(Math.floor(room / 2), room - GAP - displayWidth(item.label)));
    const labelRoom = Math.max(0, room - displayWidth(field) - GAP);
    const label = padEnd(truncate(item.label, labelRoom), labelRoom);
    const figures = (['x', 'y'] as const).map((axis) =>
      `${safeText(section[axis].label)} ${item[axis]}`.trim(),
    );
    const joined = figures.join(' · ');
    // A figure is not torn from its sign while there is another place to break.
    const beneath = displayWidth(joined) <= room ? [joined] : figures.flatMap((text) => wrap(text, room));
    return [
      `${ink.strong(paint(item.marker))}${' '.repeat(GAP)}${label}${' '.repeat(GAP)}${paint(field)}`,
      ...beneath.map((line) => indent + ink.faint(line)),
    ];
  });
}
