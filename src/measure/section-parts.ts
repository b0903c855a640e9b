import type { ColumnType, Section, TableColumn, TableValue, Unit } from '../model/document.js';

/** The parts that sections are put together from. */

export type Fact = Extract<Section, { kind: 'facts' }>['facts'][number];

export function fact(id: string, label: string, value: TableValue, type: ColumnType = 'text'): Fact {
  return { id, label, value, type };
}

export function tableColumn(id: string, label: string, type: ColumnType, detail = false): TableColumn {
  return { id, label, type, detail };
}

/** How a figure of each unit stands in a table. */
export const UNIT_TYPES = { points: 'points', share: 'share', mean: 'number' } as const satisfies Record<
  Unit,
  ColumnType
>;

/** A text that names something, in so many characters at most. */
export function shortened(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
