import { availableParallelism } from 'node:os';
import type { Document } from '../model/document.js';
import { type Format, type PresentOptions, present } from '../present/index.js';
import { startThreads } from '../text/threads.js';

/** A document to be presented, as a thread is told. */
export interface Presenting {
  document: Document;
  format: Format;
  page: PresentOptions;
}

/** Presents documents, many of them beside the main thread, which measures the next ones meanwhile. */
export interface Presenter {
  present(presenting: Presenting): Promise<string | Uint8Array>;
  close(): void;
}

/** A thread takes as long to start as a dozen documents take to be presented. */
const FEW = 24;
/** What one thread presents, the main one measures in about half the time: so none of both waits. */
const MOST_THREADS = 4;

export async function presenterOf(documents: number): Promise<Presenter> {
  const worker = import.meta.url.endsWith('.ts') ? null : new URL('./presenting-worker.js', import.meta.url);
  const count = Math.min(availableParallelism(), MOST_THREADS);
  if (worker === null || count < 2 || documents < FEW) {
    return {
      present: ({ document, format, page }) => present(document, format, page),
      close: () => undefined,
    };
  }
  const threads = await startThreads<Presenting, string | Uint8Array>(worker, count, null);
  return { present: threads.run, close: threads.end };
}
