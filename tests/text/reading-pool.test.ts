/** Comments read by threads: the built one against this thread, and made-up ones that fail. Needs `npm run build`. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import type { CellSettings } from '../../src/text/cells.js';
import { ANNOTATIONS, WORKING_COLUMNS } from '../../src/text/columns.js';
import { languageMix } from '../../src/text/read.js';
import { type BatchReader, batchReader, type ReadingThreads } from '../../src/text/reading-pool.js';

const folder = mkdtempSync(join(tmpdir(), 'cxstat-threads-'));
const BUILT = new URL('../../dist/chunks/reading-worker.js', import.meta.url);
const { comments } = await import(new URL('../../bench/generate-comments.mjs', import.meta.url).href);
const SOME: string[] = [...comments(1000, 7)];
const SETTINGS: CellSettings = {
  reader: {
    question: 'Why?',
    mix: languageMix(SOME),
    engine: 'cxstat',
    withTopics: true,
    taxonomy: null,
    own: {},
  },
  columns: [...ANNOTATIONS, ...WORKING_COLUMNS].map(({ id }) => id),
};

const open: BatchReader[] = [];
const readerOf = (threads: Partial<ReadingThreads>): BatchReader => {
  const reader = batchReader(SETTINGS, { after: 0, count: 2, ...threads });
  open.push(reader);
  return reader;
};
afterEach(() => {
  for (const reader of open.splice(0)) reader.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A thread whose answer to the comments is this. */
function workerThat(name: string, body: string): URL {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `let calls = 0; export default function answer(comments) { calls += 1; ${body} }\n`);
  return pathToFileURL(path);
}
const echo = () =>
  workerThat(
    'echo',
    "return { result: comments.map((one) => ({ language: null, status: 'scored', cells: [one, String(comments.length)] })) };",
  );

describe('the built thread', () => {
  it('says the same as this one, in the order of the comments, whatever the number of threads', async () => {
    expect(existsSync(BUILT), 'build first').toBe(true);
    const here = await readerOf({ worker: null }).read(SOME);
    const reader = readerOf({ worker: BUILT, count: 3 });
    const parts = await Promise.all([reader.read(SOME.slice(0, 400)), reader.read(SOME.slice(400))]);
    expect(parts.flat()).toEqual(here);
    // Of what the generator writes, much has a sentiment and a topic.
    expect(new Set(here.map(({ cells }) => cells[1]))).toEqual(
      new Set(['', 'positive', 'negative', 'neutral', 'mixed']),
    );
  });
});

describe('which comments a thread gets', () => {
  it('each different one of a batch once, without the blanks around it', async () => {
    const read = await readerOf({ worker: echo() }).read(['good', ' good', 'bad', 'good\n', 'bad']);
    expect(read.map(({ cells }) => cells)).toEqual(
      ['good', 'good', 'bad', 'good', 'bad'].map((one) => [one, '2']),
    );
  });

  it('some hundreds at a time', async () => {
    const many = Array.from({ length: 1001 }, (_, i) => `comment ${i}`);
    const read = await readerOf({ worker: echo() }).read(many);
    expect(read.map(({ cells }) => cells[0])).toEqual(many);
    expect(Math.max(...read.map(({ cells }) => Number(cells[1])))).toBeLessThan(500);
  });

  it('none before there are many, and all from then on', async () => {
    const reader = readerOf({ worker: echo(), after: 3 });
    const isHere = async (batch: string[]) =>
      (await reader.read(batch)).every(({ cells }) => cells.length > 2);
    expect(await isHere(['one', 'two', 'two'])).toBe(true);
    expect(await isHere(['three'])).toBe(true);
    expect(await isHere(['four'])).toBe(false);
    expect(await isHere(['one'])).toBe(false);
  });

  it('none with one core, and an empty batch is none', async () => {
    const worker = workerThat('never', "throw new Error('was asked');");
    expect(await readerOf({ worker, count: 1 }).read(['good'])).toHaveLength(1);
    expect(await readerOf({ worker }).read([])).toEqual([]);
  });
});

describe('what goes wrong in a thread', () => {
  it('a problem stays one, with all that it says', async () => {
    const problem = {
      kind: 'data',
      message: 'A topic has no pattern.',
      place: { file: 'topics.yaml', line: 3 },
      exists: ['a', 'b'],
      tryThis: 'give it one',
    };
    const worker = workerThat('problem', `return { problem: ${JSON.stringify(problem)} };`);
    const error = await readerOf({ worker })
      .read(['good'])
      .catch((one: unknown) => one);
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ ...problem, exitCode: 3 });
  });

  it('any other error has its kind and its message', async () => {
    const worker = workerThat('bug', "throw new RangeError('no ' + comments[0]);");
    const reading = readerOf({ worker }).read(['good']);
    await expect(reading).rejects.toThrow(RangeError);
    await expect(reading).rejects.toThrow('no good');
  });

  it('a thread that ends, is not there or cannot be loaded is a failure and no wait', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => `comment ${i}`);
    const dies = workerThat('dies', 'process.exit(3);');
    await expect(readerOf({ worker: dies }).read(many)).rejects.toThrow('worker exited with code: 3');
    const absent = pathToFileURL(join(folder, 'absent.mjs'));
    await expect(readerOf({ worker: absent }).read(many)).rejects.toThrow('absent.mjs');
    writeFileSync(join(folder, 'broken.mjs'), "throw new Error('cannot be loaded');");
    const broken = pathToFileURL(join(folder, 'broken.mjs'));
    const reader = readerOf({ worker: broken });
    await expect(reader.read(many)).rejects.toThrow('cannot be loaded');
    await expect(reader.read(many)).rejects.toThrow('cannot be loaded');
  });
});

describe('the end', () => {
  it('stops what is read, and reading may start anew', async () => {
    const slow = workerThat(
      'slow',
      "if (comments[0] !== 'quick') for (;;); return { result: [{ cells: ['x'] }] };",
    );
    const reader = readerOf({ worker: slow });
    const reading = reader.read(['slow']);
    reading.catch(() => undefined);
    setTimeout(() => reader.close(), 100);
    await expect(reading).rejects.toThrow();
    expect(await reader.read(['quick'])).toEqual([{ cells: ['x'] }]);
  });
});
