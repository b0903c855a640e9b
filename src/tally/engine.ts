import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { Problem } from '../model/problem.js';
import type { Survey } from '../model/survey.js';
import { literal } from './scan.js';

export type Row = (string | number | boolean | null)[];

export interface Engine {
  /** Runs a query whose values are text, doubles, booleans or null. */
  rows(sql: string): Promise<Row[]>;
  /** The same, some hundreds at a time: for queries that give a row a response. */
  batches(sql: string): AsyncIterable<Row[]>;
}

/**
 * Runs `work` against an engine that can read the survey's files and nothing else: no other file, no network,
 * no extension, no change of settings. When a scan meets an irregular file, the file is repaired into a
 * clean copy and the work starts again. `inOrder`: the records are seen as they stand in the files, one
 * after the other.
 */
export async function withEngine<T>(
  survey: Survey,
  work: (engine: Engine) => Promise<T>,
  { inOrder = false }: { inOrder?: boolean } = {},
): Promise<T> {
  for (;;) {
    const { files } = survey.source;
    const instance = await DuckDBInstance.create(':memory:', {
      // In order means one thread: records are numbered and doubles are added up the same way every time.
      preserve_insertion_order: String(inOrder),
      ...(inOrder ? { threads: '1' } : {}),
      memory_limit: '1GB',
      // Nothing is written beside the user's files; what does not fit is refused with a reason.
      temp_directory: '',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    try {
      const paths = files.map((file) => literal(file.path)).join(', ');
      await connection.run(`SET allowed_paths = [${paths}]`);
      await connection.run('SET enable_external_access = false');
      await connection.run('SET lock_configuration = true');
      return await work({
        rows: (sql) => readRows(connection, sql),
        batches: (sql) => readBatches(connection, sql),
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const irregular = isIrregularity(message)
        ? files.filter((file) => !file.clean && (files.length === 1 || message.includes(file.path)))
        : [];
      const unclean = files.filter((file) => !file.clean);
      if (/^Out of Memory Error/.test(message)) {
        throw new Problem('data', 'There are more different combinations of values than fit in memory.', {
          tryThis: 'choose fewer --by columns, or columns with fewer different values',
        });
      }
      if (!isIrregularity(message) || unclean.length === 0) throw error;
      for (const file of irregular.length > 0 ? irregular : unclean) await survey.source.repair(file);
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  }
}

async function readRows(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows() as Row[];
}

async function* readBatches(connection: DuckDBConnection, sql: string): AsyncGenerator<Row[]> {
  const result = await connection.stream(sql);
  for await (const rows of result.yieldRows()) yield rows as Row[];
}

function isIrregularity(message: string): boolean {
  return /CSV Error|CSV Parser state machine|not utf-8|Invalid unicode|Maximum line size|Error when (sniffing|converting)/i.test(
    message,
  );
}

/** Turns what the engine says of a user's date pattern into a problem; anything else is passed on. */
export function datePatternProblem(error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error);
  if (!/strptime|format specifier|trailing/i.test(message)) return error;
  return new Problem('usage', '--date-format is no pattern that is understood.', {
    exists: [
      '%Y year, %m month, %d day, %H hour, %I hour of 12, %M minute, %S second, %p AM or PM, %b Jan, %B January',
    ],
    tryThis: '--date-format "%d/%m/%Y %H:%M"',
  });
}

/** Turns what the engine says of a user's condition into a problem; anything else is passed on. */
export function conditionProblem(error: unknown, condition: string): unknown {
  if (error instanceof Problem) return error;
  const message = error instanceof Error ? error.message : String(error);
  const said =
    /^(Parser|Binder|Conversion|Catalog|Invalid Input|Out of Range|Permission|Not implemented) Error: (.*)/i.exec(
      message.split('\n')[0]!,
    );
  if (!said) return error;
  // Our own names for columns mean nothing to the user.
  const reason = said[2]!.replace(/ (when casting )?from source column \w+/, '').replace(/[.!]*$/, '.');
  return new Problem('usage', `The condition "${condition}" does not work: ${reason}`, {
    tryThis: `compare columns with numbers or 'text', such as --where "region = 'EU' AND age >= 18"`,
  });
}
