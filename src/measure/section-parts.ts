import type { ColumnType, Section, TableColumn, TableValue } from '../model/document.js';

/** The parts that sections are put together from. */

export type Fact = Extract<Section, { kind: 'facts' }>['facts'][number];

export function fact(id: string, label: string, value: TableValue, type: ColumnType = 'text'): Fact {
  return { id, label, value, type };
}

export function tableColumn(id: string, label: string, type: ColumnType, detail = false): TableColumn {
  return { id, label, type, detail };
}
