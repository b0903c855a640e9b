import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { present } from '../../src/present/index.js';
import * as documents from './documents.js';

const options = { width: 80, color: 0 } as const;

async function tables(document: Document): Promise<string[][][]> {
  const text = await present(document, 'csv', options);
  return text.split(/\n\n/u).map((part) => parse(part, { relax_column_count: false }) as string[][]);
}

async function records(document: Document): Promise<Record<string, string>[]> {
  const [header = [], ...rows] = (await tables(document))[0] ?? [];
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

describe('CSV', () => {
  for (const [name, document] of Object.entries(documents.ALL)) {
    it(`of ${name} is one table for each section, with a line for each row`, async () => {
      const found = await tables(document);
      expect(found.length).toBeGreaterThanOrEqual(document.sections.length === 0 ? 0 : 1);
      const text = await present(document, 'csv', options);
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
    });
  }

  it('parses back to the same numbers', async () => {
    const section = documents.weightedTwoLevels.sections[0]!;
    if (section.kind !== 'scores') throw new Error('expected scores');
    const rows = await records(documents.weightedTwoLevels);
    expect(rows).toHaveLength(section.results.length);
    for (const [index, result] of section.results.entries()) {
      const row = rows[index]!;
      expect(Number(row.estimate)).toBe(result.estimate);
      expect(Number(row.standard_error)).toBe(result.standardError);
      expect(Number(row.low_90)).toBe(result.intervals[0]?.low);
      expect(Number(row.high_95)).toBe(result.intervals[1]?.high);
      expect(Number(row.weighted_n)).toBe(result.base.weighted);
      expect(Number(row.effective_n)).toBe(result.base.effective);
      expect(Number(row.design_effect)).toBe(result.designEffect);
      expect(Number(row.promoters_share)).toBe(result.groups[2]?.share);
      expect(row.by_Region).toBe(result.segment[0]?.value ?? '');
    }
  });

  it('leaves negative numbers as numbers and guards formulas in text', async () => {
    const [, , , south] = [null, ...(await records(documents.bySegment))];
    expect(south?.estimate).toBe('-1.1764705882352942');
    const text = await present(documents.hostile, 'csv', options);
    const cells = text.split('\n\n').flatMap((part) => (parse(part) as string[][]).flat());
    expect(cells).toContain('\'=HYPERLINK("https://example.org","x")');
    expect(cells).toContain("'-2+3");
    for (const cell of cells) expect(cell).not.toMatch(/^(?:[=+@]|-(?!\d+(?:\.\d+)?$))/u);
  });

  it('leaves empty what does not exist, and names the notices of a line', async () => {
    const rows = await records(documents.bySegment);
    expect(rows.at(-1)).toMatchObject({ n: '4', estimate: '', low_95: '', notices: 'suppressed-base' });
    expect(rows.at(-2)).toMatchObject({ notices: 'small-base' });
  });

  it('puts notices and rows left out into a last table, only where there are any', async () => {
    const last = (await tables(documents.bySegment)).at(-1) ?? [];
    expect(last[0]).toEqual(['notice', 'level', 'about', 'text', 'try']);
    expect(last.map((row) => row[0])).toEqual(['notice', 'small-base', 'suppressed-base', 'rows']);
    const clean = documents.document([documents.scores([documents.nps(1, 2, 3)])], {
      provenance: documents.provenance({ rows: { read: 6, used: 6, leftOut: [], repaired: 0 } }),
    });
    expect(await tables(clean)).toHaveLength(1);
  });
});
