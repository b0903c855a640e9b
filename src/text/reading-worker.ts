import { workerData } from 'node:worker_threads';
import { Problem } from '../model/problem.js';
import { type CellSettings, type CommentCells, cellReader } from './cells.js';

/** The thread that reads comments for `reading-pool.ts`; a file of its own in the built program. */

/** What it answers: a `Problem` would lose its class, and what it has beside its sentence, on the way. */
export type Answer =
  | { read: CommentCells[] }
  | { problem: Pick<Problem, 'kind' | 'message' | 'place' | 'exists' | 'tryThis'> };

let read: ((comment: string) => CommentCells) | undefined;

export default function answer(comments: string[]): Answer {
  try {
    // Made with the first comments: what goes wrong is the answer then, and not the end of the thread.
    read ??= cellReader(workerData as CellSettings);
    return { read: comments.map(read) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { kind, message, place, exists, tryThis } = error;
    return { problem: { kind, message, place, exists, tryThis } };
  }
}
