import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../model/problem.js';
import type { Configuration } from './configuration.js';

/** Everything outside the program that a command may touch: files it writes, environment, clock, streams. */
export interface World {
  args: string[];
  env: NodeJS.ProcessEnv;
  stdin: NodeJS.ReadableStream;
  stdout: OutputStream;
  stderr: OutputStream;
  version: string;
  now(): number;
  /** What a configuration says of this command: where its options got values from, and what it says of columns. */
  configuration?: Configuration;
}

export interface OutputStream {
  /** False when the reader is slower than the writer. */
  write(text: string | Uint8Array): unknown;
  once?(event: 'drain', then: () => void): unknown;
  isTTY?: boolean;
  columns?: number;
}

export function realWorld(): World {
  const manifest = new URL('../../package.json', import.meta.url);
  return {
    args: process.argv.slice(2),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    version: (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version,
    now: () => Date.now(),
  };
}

/** Refuses to write over a file that is being read. */
export function refuseOverwrite(output: string, inputs: string[]): void {
  if (!existsSync(output)) return;
  const target = realpathSync(output);
  if (inputs.some((input) => existsSync(input) && realpathSync(input) === target)) {
    throw new Problem('usage', `"${output}" is one of the inputs; writing it would destroy the data.`, {
      tryThis: 'give another name with -o',
    });
  }
}

/** Writes a file whole or not at all: to a temporary name beside it, then renamed. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  // A pipe or a device is written to, not replaced.
  if (existsSync(path) && !statSync(path).isFile() && !statSync(path).isDirectory()) {
    writeFileSync(path, content);
    return;
  }
  const temporary = temporaryFor(path);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw notWritten(path, error);
  }
}

/**
 * Writes bytes as they come: to a file whole or not at all, or to standard output where `path` is null, no faster
 * than they are read there.
 */
export async function writeBytes(
  { stdout }: World,
  path: string | null,
  pieces: AsyncIterable<Buffer>,
): Promise<void> {
  if (path === null) {
    for await (const piece of pieces) {
      if (stdout.write(piece) === false && stdout.once) {
        await new Promise<void>((resolve) => stdout.once!('drain', resolve));
      }
    }
    return;
  }
  // A pipe or a device is written to, not replaced.
  const direct = existsSync(path) && !statSync(path).isFile() && !statSync(path).isDirectory();
  const temporary = direct ? path : temporaryFor(path);
  try {
    const file = openSync(temporary, 'w');
    // Also when the program is interrupted halfway.
    const forget = () => rmSync(temporary, { force: true });
    if (!direct) process.once('exit', forget);
    try {
      for await (const piece of pieces) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
    if (direct) return;
    renameSync(temporary, path);
    process.removeListener('exit', forget);
  } catch (error) {
    if (!direct) rmSync(temporary, { force: true });
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : notWritten(path, error);
  }
}

function temporaryFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

function notWritten(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const because: Record<string, string> = {
    ENOENT: 'its folder does not exist',
    EEXIST: 'a file has that name',
    ENOTDIR: 'a part of its path is a file',
    EACCES: 'its folder may not be written to',
    EROFS: 'its folder may not be written to',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
  };
  return new Problem('usage', `"${path}" cannot be written: ${because[code] ?? (error as Error).message}.`);
}

export function exists(path: string): boolean {
  return existsSync(path);
}

export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Makes a folder with those above it; one that is there stays as it is. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw notWritten(path, error);
  }
}

export function removeFile(path: string): void {
  rmSync(path, { force: true });
}

/** The text of a small file that an option names, such as a list of topics. */
export function readText(option: string, path: string): string {
  return readBytes(option, path).toString('utf8');
}

/** The bytes of a small file that an option names. */
export function readBytes(option: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const because: Record<string, string> = { ENOENT: 'it does not exist', EISDIR: 'it is a folder' };
    throw new Problem('usage', `${option} "${path}" cannot be read: ${because[code] ?? code}.`);
  }
}

/** The names of a configuration in the folder where a command runs. */
export const CONFIGURATION_NAMES = ['cxstat.yaml', 'cxstat.yml', 'cxstat.json'];

/** Whether a file or a variable may give options their values; what reads them is not loaded for nothing. */
export function mayBeConfigured({ env }: World, config: unknown): boolean {
  if (typeof config === 'string' || config === true) return true;
  if (config === undefined && existing(CONFIGURATION_NAMES).length > 0) return true;
  return Object.keys(env).some((name) => name.startsWith('CXSTAT_') && name !== 'CXSTAT_DEBUG');
}

/** Those of the paths that exist. */
export function existing(paths: string[]): string[] {
  return paths.filter(exists);
}

/** The content of a file that intake made. */
export function readWhole(path: string): Buffer {
  return readFileSync(path);
}

export type ColorLevel = 0 | 1 | 2 | 3;

/** Colours of a stream: the flag, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. */
export function colorLevel(world: World, stream: OutputStream, flag: boolean | undefined): ColorLevel {
  const { env } = world;
  if (flag !== undefined) return flag ? 2 : 0;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR === '0' ? 0 : 2;
  if (stream.isTTY !== true || env.TERM === 'dumb') return 0;
  if (env.COLORTERM === 'truecolor') return 3;
  return env.TERM?.includes('256') ? 2 : 1;
}

/** Columns of a terminal; 80 for a file or pipe. */
export function widthOf(world: World, stream: OutputStream): number {
  const forced = Number(world.env.COLUMNS);
  return stream.columns ?? (Number.isInteger(forced) && forced > 0 ? forced : 80);
}
