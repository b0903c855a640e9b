import { workerData } from 'node:worker_threads';
import { Problem } from '../model/problem.js';
import { type CellSettings, type CommentCells, cellsOf, textColumns } from './cells.js';
import { commentReader } from './read.js';

/** The thread that reads comments for `reading-pool.ts`; a file of its own in the built program. */

/** What it answers: a `Problem` would lose its class, and what it has beside its sentence, on the way. */
export type Answer =
  | { read: CommentCells[] }
  | { problem: Pick<Problem, 'kind' | 'message' | 'place' | 'exists' | 'tryThis'> };

const { reader, columns: ids } = workerData as CellSettings;
const columns = textColumns(ids);
let read: ReturnType<typeof commentReader> | undefined;

export default function answer(comments: string[]): Answer {
  try {
    // Made with the first comments: what goes wrong is the answer then, and not the end of the thread.
    read ??= commentReader(reader);
    const readOne = read;
    return { read: comments.map((comment) => cellsOf(readOne(comment), columns)) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { kind, message, place, exists, tryThis } = error;
    return { problem: { kind, message, place, exists, tryThis } };
  }
}
