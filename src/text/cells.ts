import { ANNOTATIONS, type Status, statusOf, type TextColumn, WORKING_COLUMNS } from './columns.js';
import type { ReaderSettings } from './read.js';
import type { CommentReading } from './reading.js';

/** What is kept of the reading of a comment when it becomes a record of a table. Plain data: threads hand it over. */
export interface CommentCells {
  language: string | null;
  status: Status;
  /** In the order of the columns that were asked for. */
  cells: string[];
}

/** What makes cells of comments. Plain data. */
export interface CellSettings {
  reader: ReaderSettings;
  /** Ids of `ANNOTATIONS` and `WORKING_COLUMNS`. */
  columns: string[];
}

/** The columns of these ids. */
export function textColumns(ids: readonly string[]): TextColumn[] {
  const all = [...ANNOTATIONS, ...WORKING_COLUMNS];
  return ids.map((id) => all.find((column) => column.id === id)!);
}

export function cellsOf(reading: CommentReading, columns: readonly TextColumn[]): CommentCells {
  return {
    language: reading.language,
    status: statusOf(reading),
    cells: columns.map((column) => column.cell(reading)),
  };
}
