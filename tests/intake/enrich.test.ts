/** Columns that are computed from another: in the scanned copy, and behind the bytes of the file itself. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openSource } from '../../src/intake/source.js';
import { Problem } from '../../src/model/problem.js';
import type { Enrichment, Source } from '../../src/model/survey.js';
import { findColumn } from '../../src/prepare/find-column.js';
import { NO_OVERRIDES, understand } from '../../src/prepare/survey.js';
import { countAnswers } from '../../src/tally/counts.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'cxstat-enrich-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filesIn(path: string): string[] {
  return readdirSync(path).flatMap((name) => {
    const inner = join(path, name);
    if (statSync(inner).isDirectory()) return filesIn(inner);
    return /\.(csv|tsv|txt|gz)$/.test(name) ? [inner] : [];
  });
}

const open = (path: string) => openSource([path], process.stdin);

async function annotated(source: Source, enrichment: Enrichment): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of source.annotate(source.files[0]!, enrichment)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Length and first letter of each cell of the first column. */
const lengths = (source: Source): Enrichment => ({
  from: source.columns[0]!,
  columns: [
    { id: 'added_length', label: 'Length', role: 'number', because: 'a test' },
    { id: 'added_list', label: 'List, of two', role: 'multi', because: 'a test', separator: '; ' },
  ],
  read: async (cells) => cells.map((cell) => [String(cell.length), `${cell.slice(0, 1)}; "b"`]),
});
const nothing = (source: Source): Enrichment => ({ ...lengths(source), columns: [], read: async () => [] });

describe.each(filesIn(join(FIXTURES, 'exports')).map((path) => [path.slice(FIXTURES.length), path] as const))(
  '%s',
  (_, path) => {
    it('without further columns is written byte for byte', async () => {
      const source = await open(path);
      try {
        const original = readFileSync(path);
        const bytes = original[0] === 0x1f && original[1] === 0x8b ? gunzipSync(original) : original;
        if (source.files[0]!.undecodable > 0) {
          await expect(annotated(source, nothing(source))).rejects.toThrow(Problem);
          return;
        }
        expect((await annotated(source, nothing(source))).equals(bytes)).toBe(true);
      } finally {
        source.dispose();
      }
    });

    it('with further columns is read as before, and the columns stand at its end', async () => {
      const source = await open(path);
      if (source.files[0]!.undecodable > 0) return source.dispose();
      const file = join(folder, 'annotated.csv');
      writeFileSync(file, await annotated(source, lengths(source)));
      const again = await open(file);
      try {
        expect(again.files[0]!.dialect.id).toBe(source.files[0]!.dialect.id);
        const ids = source.columns.map(({ id }) => id);
        expect(again.columns.map(({ id }) => id).slice(0, ids.length)).toEqual(ids);
        expect(again.sample.map((row) => row.slice(0, ids.length))).toEqual(source.sample);
        const [number, list] = again.sample[0]!.slice(-2);
        // Masks of formulas are taken off when a file is read, and are still there in its bytes.
        if (!['formbricks', 'limesurvey'].includes(source.files[0]!.dialect.id))
          expect(number).toBe(String(source.sample[0]![0]!.length));
        expect(list).toMatch(/; "b"$/);
      } finally {
        source.dispose();
        again.dispose();
      }
    });

    it('enriched is scanned with the columns, and with the same responses', async () => {
      const [plain, rich] = [await open(path), await open(path)];
      try {
        await rich.enrich(lengths(rich));
        const survey = understand(rich, NO_OVERRIDES);
        const list = findColumn(survey.columns, 'added_list');
        expect(list.separator).toBe('; ');
        const question = { groupings: [], wave: null, where: null };
        const design = { weight: null, strata: null, cluster: null };
        const none = () => survey.columns[0]!;
        const counted = await countAnswers({ ...question, survey, answers: [list], design }, none);
        const before = await countAnswers(
          { ...question, survey: understand(plain, NO_OVERRIDES), answers: [], design },
          none,
        );
        const { read, used, leftOut } = before.rows;
        // A record of blanks has a cell now.
        const blank = leftOut.find(({ reason }) => reason === 'blank')?.n ?? 0;
        expect(counted.rows.read).toBe(read);
        expect(counted.rows.used).toBe(used + blank);
        expect([...counted.written.get(list)!.keys()].every((text) => text.endsWith('; "b"'))).toBe(true);
      } finally {
        plain.dispose();
        rich.dispose();
      }
    });
  },
);

it('a column that the file has already is not written twice', async () => {
  const path = join(folder, 'own.csv');
  writeFileSync(path, 'comment,sentiment\ngood,1\nbad,2\n');
  const source = await open(path);
  const enrichment: Enrichment = {
    from: source.columns[0]!,
    columns: [{ id: 'sentiment', label: 'Sentiment', role: 'segment', because: 'a test' }],
    read: async (cells) => cells.map(() => ['x']),
  };
  await expect(source.enrich(enrichment)).rejects.toThrow('has a column "sentiment" of its own');
  source.dispose();
});

describe('threads of an enrichment are ended', () => {
  const path = join(folder, 'ended.csv');
  const closing = (source: Source, read: Enrichment['read']) => {
    const enrichment = { ...lengths(source), read, closed: 0, close: () => void enrichment.closed++ };
    return enrichment;
  };
  const good: Enrichment['read'] = async (cells) => cells.map(() => ['1', '2']);
  const bad: Enrichment['read'] = async () => {
    throw new Error('not readable');
  };

  it('once all is read, or where reading fails', async () => {
    writeFileSync(path, 'comment,score\ngood,1\nbad,2\n');
    for (const read of [good, bad]) {
      const [copied, annotatedOne] = [await open(path), await open(path)];
      const [first, second] = [closing(copied, read), closing(annotatedOne, read)];
      const outcomes = await Promise.allSettled([copied.enrich(first), annotated(annotatedOne, second)]);
      expect(outcomes.map(({ status }) => status)).toEqual(
        read === good ? ['fulfilled', 'fulfilled'] : ['rejected', 'rejected'],
      );
      expect([first.closed, second.closed]).toEqual([1, 1]);
      copied.dispose();
      annotatedOne.dispose();
    }
  });

  it('where the reader of an annotated file stops', async () => {
    const source = await open(path);
    const enrichment = closing(source, good);
    for await (const _ of source.annotate(source.files[0]!, enrichment)) break;
    expect(enrichment.closed).toBe(1);
    source.dispose();
  });
});
