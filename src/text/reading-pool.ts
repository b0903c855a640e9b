import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { type CellSettings, type CommentCells, cellsOf, textColumns } from './cells.js';
import { commentReader } from './read.js';
import type { CommentReading } from './reading.js';
import { startThreads, type Threads } from './threads.js';

/**
 * Comments by the batch, on several cores.
 *
 * A thread takes as long to start as some thousand comments take to be read, so threads start when it is known that
 * there are more than that. The answers are the same on any number of threads: a comment is read on its own.
 */
export interface BatchReader {
  /** All that is found in one comment. */
  readOne(comment: string): CommentReading;
  /**
   * The cells of each comment, in order. Call it again before the last call is done, so that no thread waits.
   * What a thread throws is thrown here, a `Problem` as a `Problem`.
   */
  read(comments: readonly string[]): Promise<CommentCells[]>;
  /** Ends the threads, and with an error what they still read. They start anew when there is more to read. */
  close(): void;
}

export interface ReadingThreads {
  /** How many read beside the main thread; below 2 there are none, and it reads alone. */
  count: number;
  /** The built file of `reading-worker.ts`; null where it is not built. */
  worker: URL | null;
  /** Different comments that the main thread reads before there are threads. */
  after: number;
}

/** Each takes some 170 MB. */
const MOST_THREADS = 4;
const READ_ALONE = 3000;
/** Comments that a thread takes at a time: few enough that all threads end together. */
const AT_A_TIME = 250;

const USUAL_THREADS: ReadingThreads = {
  count: Math.min(availableParallelism(), MOST_THREADS),
  worker: import.meta.url.endsWith('.ts') ? null : new URL('./reading-worker.js', import.meta.url),
  after: READ_ALONE,
};

export function batchReader(settings: CellSettings, threads: Partial<ReadingThreads> = {}): BatchReader {
  const { count, worker, after } = { ...USUAL_THREADS, ...threads };
  const readOne = commentReader(settings.reader);
  const columns = textColumns(settings.columns);
  let soFar = 0;
  let pool: Promise<Threads<string[], CommentCells[]>> | null = null;
  const readHere = async (comments: string[]): Promise<CommentCells[]> => {
    const read: CommentCells[] = [];
    for (const comment of comments) {
      read.push(cellsOf(readOne(comment), columns));
      // Ctrl-C is heard in between.
      if (read.length % AT_A_TIME === 0) await setImmediate();
    }
    return read;
  };
  const readDistinct = async (comments: string[]): Promise<CommentCells[]> => {
    soFar += comments.length;
    if (worker === null || count < 2 || (pool === null && soFar <= after)) return readHere(comments);
    pool ??= startThreads(worker, count, settings);
    const { run } = await pool;
    const parts: Promise<CommentCells[]>[] = [];
    for (let from = 0; from < comments.length; from += AT_A_TIME) {
      parts.push(run(comments.slice(from, from + AT_A_TIME)));
    }
    return (await Promise.all(parts)).flat();
  };
  return {
    readOne,
    async read(comments) {
      const places = new Map<string, number>();
      const own = comments.map((comment) => {
        const text = comment.trim();
        const place = places.get(text) ?? places.size;
        places.set(text, place);
        return place;
      });
      const read = await readDistinct([...places.keys()]);
      return own.map((place) => read[place]!);
    },
    close() {
      pool?.then((started) => started.end()).catch(() => undefined);
      pool = null;
      soFar = 0;
    },
  };
}
