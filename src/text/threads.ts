import type { Piscina } from 'piscina';
import { Problem } from '../model/problem.js';

/** A pool of threads: the only doorway to piscina. */
export interface Threads<Task, Result> {
  /** What a thread throws is thrown here, a `Problem` as a `Problem`. */
  run(task: Task): Promise<Result>;
  /** Ends the threads, and with an error what they still do. */
  end(): void;
}

/** What a thread answers: a `Problem` would lose its class, and what it has beside its sentence, on the way. */
export type Answer<Result> =
  | { result: Result }
  | { problem: Pick<Problem, 'kind' | 'message' | 'place' | 'exists' | 'tryThis'> };

/** The answer of a thread to a task. */
export async function answerOf<Result>(work: () => Result | Promise<Result>): Promise<Answer<Result>> {
  try {
    return { result: await work() };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { kind, message, place, exists, tryThis } = error;
    return { problem: { kind, message, place, exists, tryThis } };
  }
}

/** Starts so many threads of a built file, whose default export answers a task. */
export async function startThreads<Task, Result>(
  worker: URL,
  count: number,
  workerData: unknown,
): Promise<Threads<Task, Result>> {
  const { Piscina } = await import('piscina');
  const pool: Piscina = new Piscina({
    filename: worker.href,
    workerData,
    minThreads: count,
    maxThreads: count,
  });
  // A thread that cannot start has no task yet that could fail.
  let broken: Error | null = null;
  const end = () => void pool.destroy().catch(() => undefined);
  pool.on('error', (error: Error) => {
    broken ??= error;
    end();
  });
  return {
    end,
    run: async (task) => {
      if (broken) throw broken;
      let answer: Answer<Result>;
      try {
        answer = await pool.run(task);
      } catch (error) {
        throw broken ?? error;
      }
      if ('result' in answer) return answer.result;
      const { kind, message, place, exists, tryThis } = answer.problem;
      throw new Problem(kind, message, { place, exists, ...(tryThis === undefined ? {} : { tryThis }) });
    },
  };
}
