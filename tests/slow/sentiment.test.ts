/**
 * Is the engine still as good on labelled comments that it has never seen? The sets are not part of the project:
 * CXSTAT_LABELLED names a folder with csv.gz files of text and label, and without it nothing is tested. The floors are
 * what wink-nlp's own score reaches on the same sets (bench/sentiment.mjs), and somewhat more.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { scoreEnglish } from '../../src/text/english.js';

const folder = process.env.CXSTAT_LABELLED ?? '';
const floors = [
  { file: 'en_amazon_cells.csv.gz', right: 0.88, turned: 0.08 },
  { file: 'en_imdb_sentences.csv.gz', right: 0.84, turned: 0.1 },
  { file: 'en_vader_amazon_snippets.csv.gz', right: 0.8, turned: 0.11 },
];

describe.each(floors)('$file', ({ file, right, turned }) => {
  const path = join(folder, file);
  const absent = folder === '' || !existsSync(path);

  it.skipIf(absent)('is read right', () => {
    const rows: { text: string; label: string }[] = parse(gunzipSync(readFileSync(path)), { columns: true });
    const scored = rows
      .filter(({ label }) => label !== 'neutral')
      .map(({ text, label }) => ({ label, ...scoreEnglish(text) }));
    const share = (test: (one: (typeof scored)[number]) => boolean) =>
      scored.filter(test).length / scored.length;
    expect(share(({ label, score }) => (label === 'positive') === score > 0)).toBeGreaterThan(right);
    expect(
      share(
        ({ label, sentiment }) =>
          sentiment !== label && (sentiment === 'positive' || sentiment === 'negative'),
      ),
    ).toBeLessThan(turned);
  });
});
