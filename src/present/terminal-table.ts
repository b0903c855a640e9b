/** Facts and general tables for the terminal. */
import type { Section, TableColumn, TableValue } from '../model/document.js';
import { shareWidth } from './cell-widths.js';
import { alignDecimals, displayWidth, padEnd, truncate, widest, wrap } from './display-width.js';
import { isNumeric, NOTHING, tableValue } from './format.js';
import { GAP, grid, gridWidth } from './grid.js';
import type { Ink } from './ink.js';
import { safeText } from './safe-text.js';

type Facts = Extract<Section, { kind: 'facts' }>['facts'];
type Rows = Record<string, TableValue>[];

/** The narrowest that a text column is cut to before the table becomes a list. */
const NARROWEST_TEXT = 8;

export function terminalFacts(facts: Facts, width: number, ink: Ink): string[] {
  if (facts.length === 0) return [ink.faint('Nothing to list.')];
  return pairs(
    facts.map((fact) => ({
      label: safeText(fact.label),
      value: safeText(tableValue(fact.value, fact.type)) || NOTHING,
    })),
    width,
    ink,
  );
}

/** Labels in a column of their own, values wrapped beside them. */
export function pairs(entries: { label: string; value: string }[], width: number, ink: Ink): string[] {
  const labelWidth = Math.min(Math.floor(width / 3), widest(entries.map((entry) => entry.label)));
  return entries.flatMap(({ label, value }) => {
    const name = padEnd(truncate(label, labelWidth), labelWidth);
    const margin = ' '.repeat(labelWidth + GAP);
    return wrap(value, width - labelWidth - GAP).map((line, index) =>
      (index === 0 ? ink.faint(name) + ' '.repeat(GAP) + line : margin + line).trimEnd(),
    );
  });
}

/** From this width on, what explains a row stands beside it. */
const WIDE = 160;

export function terminalTable(all: TableColumn[], rows: Rows, width: number, ink: Ink): string[] {
  if (all.length === 0 || rows.length === 0) return [ink.faint('Nothing to list.')];
  const details = width < WIDE ? all.filter((column) => column.detail) : [];
  const columns = all.filter((column) => !details.includes(column));
  const lines = table(columns, rows, width, ink);
  // Of records (a very narrow terminal), each is many lines already.
  if (details.length === 0 || lines.length !== rows.length + 2) return lines;
  const explained = rows.map((row) => {
    const parts = details.map((column) => detailText(column, row)).filter((part) => part !== '');
    return parts.length === 0
      ? []
      : wrap(parts.join(' · '), width - 4).map((line) => `    ${ink.faint(line)}`);
  });
  return [
    ...lines.slice(0, 2),
    ...rows.flatMap((_, index) => [lines[index + 2] ?? '', ...(explained[index] ?? [])]),
  ];
}

/** "because all different" with a small label, the value alone with a capital one. */
function detailText(column: TableColumn, row: Record<string, TableValue>): string {
  const value = cellText(column, row);
  if (value === '' || value === NOTHING) return '';
  const label = safeText(column.label);
  return /^\p{Ll}/u.test(label) ? `${label} ${value}` : value;
}

function table(columns: TableColumn[], rows: Rows, width: number, ink: Ink): string[] {
  const cells = columns.map((column) => columnCells(column, rows));
  const bodies = cells.map((texts, index) => layoutWidth(columns[index], texts));
  const isText = columns.map((column) => !isNumeric(column.type));
  const natural = columns.map((column, index) =>
    Math.max(bodies[index] ?? 0, Math.min(displayWidth(safeText(column.label)), isText[index] ? 24 : 12)),
  );
  const fixed = natural.filter((_, index) => !isText[index]);
  const flexible = natural.filter((_, index) => isText[index]);
  const room = width - gridWidth(natural.map(() => 0)) - fixed.reduce((sum, each) => sum + each, 0);
  const needed = flexible.reduce((sum, each) => sum + Math.min(each, NARROWEST_TEXT), 0);
  if (needed > room) return records(columns, rows, width, ink);
  const shared = shareWidth(flexible, room);
  let nextText = 0;
  const widths = natural.map((each, index) => (isText[index] ? (shared[nextText++] ?? 0) : each));
  return grid(
    columns.map((column, index) => ({
      header: safeText(column.label),
      width: widths[index] ?? 0,
      align: isText[index] ? ('left' as const) : ('right' as const),
    })),
    rows.map((_, row) =>
      cells.map((texts) => {
        const text = texts[row] ?? '';
        return text.trim() === NOTHING ? { text, paint: ink.faint } : { text };
      }),
    ),
    ink,
  );
}

/** Numbers are aligned among themselves; a word in a column of numbers does not move them. */
function columnCells(column: TableColumn, rows: Rows): string[] {
  const texts = rows.map((row) => cellText(column, row));
  if (!isNumeric(column.type)) return texts;
  const isWord = rows.map((row) => typeof valueIn(column, row) === 'string');
  const aligned = alignDecimals(texts.map((text, index) => (isWord[index] ? '' : text)));
  return texts.map((text, index) => (isWord[index] ? text : (aligned[index] ?? '')));
}

function valueIn(column: TableColumn, row: Record<string, TableValue>): TableValue {
  return Object.hasOwn(row, column.id) ? (row[column.id] ?? null) : null;
}

function cellText(column: TableColumn, row: Record<string, TableValue>): string {
  return safeText(tableValue(valueIn(column, row), column.type));
}

function layoutWidth(column: TableColumn | undefined, texts: string[]): number {
  const width = widest(texts);
  return column !== undefined && isNumeric(column.type) ? Math.min(width, 20) : width;
}

/** Where the columns do not fit side by side, each row is a small list. */
function records(columns: TableColumn[], rows: Rows, width: number, ink: Ink): string[] {
  return rows.flatMap((row, index) => [
    ...(index > 0 ? [''] : []),
    ...pairs(
      columns.map((column) => ({
        label: safeText(column.label),
        value: cellText(column, row) || NOTHING,
      })),
      width,
      ink,
    ),
  ]);
}
