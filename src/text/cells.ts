import { ANNOTATIONS, type Status, statusOf, WORKING_COLUMNS } from './columns.js';
import { commentReader, type ReaderSettings } from './read.js';

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

/** A function that makes the cells of a comment. */
export function cellReader({ reader, columns }: CellSettings): (comment: string) => CommentCells {
  const all = [...ANNOTATIONS, ...WORKING_COLUMNS];
  const wanted = columns.map((id) => all.find((column) => column.id === id)!);
  const read = commentReader(reader);
  return (comment) => {
    const reading = read(comment);
    return {
      language: reading.language,
      status: statusOf(reading),
      cells: wanted.map((column) => column.cell(reading)),
    };
  };
}
