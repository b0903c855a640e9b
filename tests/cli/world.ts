/** The program in this process, with streams that keep what is written and nothing of the real surroundings. */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { failureText } from '../../src/cli/failure.js';
import { runProgram } from '../../src/cli/program.js';
import type { World } from '../../src/cli/world.js';
import { EXIT, Problem } from '../../src/model/problem.js';

export const INPUTS = fileURLToPath(new URL('./inputs/', import.meta.url));
export const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

export interface Ran {
  out: string;
  err: string;
  exit: number;
}

export interface Around {
  stdin?: string;
  env?: Record<string, string>;
  /** Standard output and error are a terminal. */
  tty?: boolean;
}

/** As `main.ts` runs a command line: every failure becomes one message and a code. */
export async function cxstat(
  args: string[],
  { stdin = '', env = {}, tty = false }: Around = {},
): Promise<Ran> {
  const ran: Ran = { out: '', err: '', exit: EXIT.ok };
  const stream = (key: 'out' | 'err') => ({
    isTTY: tty,
    write: (text: string | Uint8Array) => {
      ran[key] += typeof text === 'string' ? text : Buffer.from(text).toString();
      return true;
    },
  });
  const world: World = {
    args,
    env,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stream('out'),
    stderr: stream('err'),
    version: '0.0.0-test',
    now: () => 0,
  };
  try {
    ran.exit = await runProgram(world);
  } catch (error) {
    ran.err += failureText(error, true);
    ran.exit = error instanceof Problem ? error.exitCode : EXIT.bug;
  }
  return ran;
}

/** Words of a command line: blanks part them, quotes of either kind hold them together. */
export function words(line: string): string[] {
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replaceAll(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single),
  );
}

export const textOf = (path: string): string => readFileSync(path, 'utf8');
