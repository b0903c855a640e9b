import { workerData } from 'node:worker_threads';
import { type CellSettings, type CommentCells, cellsOf, textColumns } from './cells.js';
import { commentReader } from './read.js';
import { type Answer, answerOf } from './threads.js';

/** The thread that reads comments for `reading-pool.ts`; a file of its own in the built program. */

const { reader, columns: ids } = workerData as CellSettings;
const columns = textColumns(ids);
let read: ReturnType<typeof commentReader> | undefined;

export default function answer(comments: string[]): Promise<Answer<CommentCells[]>> {
  return answerOf(() => {
    // Made with the first comments: what goes wrong is the answer then, and not the end of the thread.
    read ??= commentReader(reader);
    const readOne = read;
    return comments.map((comment) => cellsOf(readOne(comment), columns));
  });
}
