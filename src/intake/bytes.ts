import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, gunzipSync, constants as zlib } from 'node:zlib';
import { Problem } from '../model/problem.js';

/** How much of a file is looked at before the engine scans it. */
export const HEAD_BYTES = 1 << 19;

/** How much is read at a time where a whole file is read here. */
const CHUNK_BYTES = 1 << 20;

/** The beginning of a file, decompressed; `whole` when that is all of it. */
export interface Head {
  bytes: Buffer;
  whole: boolean;
  compressed: boolean;
  size: number;
}

/** A private folder for clean copies; removed by `dispose` and, whatever happens, when the process ends. */
export class Scratch {
  private folder: string | null = null;
  private files = 0;
  private readonly remove = () => this.dispose();

  newPath(suffix: string): string {
    if (!this.folder) {
      this.folder = mkdtempSync(join(tmpdir(), 'cxstat-'));
      process.once('exit', this.remove);
    }
    this.files += 1;
    return join(this.folder, `${this.files}${suffix}`);
  }

  /** Another name for a file, without characters that the engine reads as a pattern. */
  linkTo(path: string): string {
    const link = this.newPath('.link');
    try {
      symlinkSync(resolve(path), link);
    } catch {
      copyFileSync(path, link); // some systems let nobody make links
    }
    return link;
  }

  dispose(): void {
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
    this.folder = null;
    process.removeListener('exit', this.remove);
  }
}

/** Keeps what comes on standard input, so that it can be looked at and then scanned. */
export async function keepStream(input: NodeJS.ReadableStream, scratch: Scratch): Promise<string> {
  const path = scratch.newPath('.input');
  await pipeline(input, createWriteStream(path));
  return path;
}

/** The first `HEAD_BYTES` of a file. Gzip is recognised by its magic number, not by the name. */
export function readHead(name: string, path: string): Head {
  let size: number;
  let file: number;
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      throw new Problem('data', `"${name}" is a folder, not a file.`, {
        tryThis: `name the files in it: cxstat … "${name.replace(/[\\/]$/, '')}/*.csv"`,
      });
    }
    size = stat.size;
    file = openSync(path, 'r');
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(name, error);
  }
  try {
    const buffer = Buffer.allocUnsafe(Math.min(HEAD_BYTES, Math.max(size, 1)));
    let filled = 0;
    while (filled < buffer.length) {
      const got = readSync(file, buffer, filled, buffer.length - filled, filled);
      if (got === 0) break;
      filled += got;
    }
    const raw = buffer.subarray(0, filled);
    const compressed = raw[0] === 0x1f && raw[1] === 0x8b;
    if (!compressed) return { bytes: raw, whole: filled >= size, compressed, size };
    // A cut gzip stream still yields what it holds so far.
    const bytes = gunzipSync(raw, { finishFlush: zlib.Z_SYNC_FLUSH });
    const whole = filled >= size && bytes.length <= 4 * HEAD_BYTES;
    return { bytes: bytes.subarray(0, 4 * HEAD_BYTES), whole, compressed, size };
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(name, error);
  } finally {
    closeSync(file);
  }
}

/** All bytes of a file, decompressed, in chunks. */
export async function* readChunks(name: string, path: string, compressed: boolean): AsyncGenerator<Buffer> {
  const raw = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const stream = compressed ? raw.pipe(createGunzip({ chunkSize: CHUNK_BYTES })) : raw;
  raw.on('error', (error) => stream.destroy(error));
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** The SHA-256 of a file as it lies on disk, in hexadecimal. */
export async function sha256(name: string, path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of readChunks(name, path, false)) hash.update(chunk);
  return hash.digest('hex');
}

function unreadable(name: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const because: Record<string, string> = {
    ENOENT: 'there is no such file',
    EACCES: 'its permissions do not allow reading',
    EISDIR: 'it is a folder',
    Z_DATA_ERROR: 'it begins like a gzip file but is damaged',
    Z_BUF_ERROR: 'it is a gzip file that ends too early',
  };
  return new Problem('data', `"${name}" cannot be read: ${because[code] ?? (error as Error).message}.`, {
    place: { file: name },
  });
}
