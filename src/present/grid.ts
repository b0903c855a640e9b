/**
 * The doorway to cli-table3: columns side by side and a rule under the header.
 *
 * The package counts every Thai vowel sign as a cell, and takes a colour for text when it cuts. So it is
 * given stand-ins, as many private-use characters as the cell is wide, and the texts replace them when the
 * layout is done.
 */
import CliTable from 'cli-table3';
import { displayWidth, truncate } from './display-width.js';
import type { Ink, Paint } from './ink.js';

export interface GridColumn {
  header: string;
  width: number;
  align: 'left' | 'right';
}

/** Pieces may be coloured apart; a text wider than its column is cut. */
export interface GridCell {
  text: string;
  paint?: Paint;
}

export const GAP = 2;
const STAND_IN = '\uE000';
const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};

export function gridWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP * Math.max(0, widths.length - 1);
}

/** Lines: the header, a rule as wide as the table, and one for each row. */
export function grid(columns: readonly GridColumn[], rows: readonly GridCell[][], ink: Ink): string[] {
  const table = new CliTable({
    chars: NO_BORDERS,
    colWidths: columns.map((column) => column.width),
    colAligns: columns.map((column) => column.align),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  const header = columns.map((column) => ({ text: column.header, paint: ink.faint }));
  const cells = [header, ...rows].map((row) =>
    row.map((cell, index) => ({ ...cell, text: truncate(cell.text, columns[index]?.width ?? 0) })),
  );
  table.push(...cells.map((row) => row.map((cell) => STAND_IN.repeat(displayWidth(cell.text)))));
  const queue = cells.flat().filter((cell) => displayWidth(cell.text) > 0);
  let next = 0;
  const lines = table
    .toString()
    .split('\n')
    .map((line) =>
      line.replace(/\uE000+/gu, () => {
        const cell = queue[next++];
        return cell === undefined ? '' : painted(cell);
      }),
    )
    .map((line) => line.trimEnd());
  const rule = ink.faint('─'.repeat(gridWidth(columns.map((column) => column.width))));
  return [lines[0] ?? '', rule, ...lines.slice(1)];
}

/** Colours the text and leaves the blanks around it alone, so that ends of lines can be trimmed. */
function painted(cell: GridCell): string {
  if (cell.paint === undefined) return cell.text;
  const core = cell.text.trim();
  const start = cell.text.indexOf(core);
  return cell.text.slice(0, start) + cell.paint(core) + cell.text.slice(start + core.length);
}
