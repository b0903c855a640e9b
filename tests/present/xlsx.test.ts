import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Document, Section } from '../../src/model/document.js';
import { present } from '../../src/present/index.js';
import { safeText } from '../../src/present/safe-text.js';
import * as documents from './documents.js';

interface ReadCell {
  value: string | number;
  /** Code of its number format; empty for none. */
  format: string;
  bold: boolean;
}
interface ReadSheet {
  name: string;
  xml: string;
  /** By address, such as B2. */
  cells: Map<string, ReadCell>;
  /** Rows below the header, by its labels. */
  rows: Record<string, ReadCell>[];
}

const bytesOf = (document: Document) => present(document, 'xlsx', { width: 80, color: 0 });

const plain = (xml: string) =>
  xml.replace(/&(?:lt|gt|quot|apos|amp);/gu, (name) => {
    return { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }[name]!;
  });
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

/** Reads as much of the format as it takes to see what a spreadsheet would show. */
async function read(document: Document): Promise<{ sheets: ReadSheet[]; parts: Record<string, string> }> {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(await bytesOf(document))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const texts = all(parts['xl/sharedStrings.xml']!, /<si><t[^>]*>([^<]*)<\/t><\/si>/gu).map(plain);
  const styles = parts['xl/styles.xml']!;
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/gu)].map((match) => [
      match[1]!,
      plain(match[2]!),
    ]),
  );
  const fonts = all(styles.split('<fonts')[1]!.split('</fonts>')[0]!, /<font>(.*?)<\/font>/gu);
  const xfs = all(styles.split('<cellXfs')[1]!, /<xf ([^>]*)>/gu);
  const sheets = all(parts['xl/workbook.xml']!, /<sheet [^>]*\bname="([^"]*)"/gu).map(
    (name, index): ReadSheet => {
      const xml = parts[`xl/worksheets/sheet${index + 1}.xml`]!;
      const cells = new Map<string, ReadCell>();
      for (const [, attributes, content] of xml.matchAll(/<c ([^>]*[^/])>(.*?)<\/c>/gu)) {
        const attribute = (key: string) => new RegExp(`\\b${key}="([^"]*)"`, 'u').exec(attributes!)?.[1];
        const raw = /^<v>([^<]*)<\/v>$/u.exec(content!)?.[1];
        if (raw === undefined) throw new Error(`${name} holds ${content}`);
        const style = xfs[Number(attribute('s'))] ?? '';
        const number = Number(raw);
        if (!Number.isFinite(number)) throw new Error(`${name} holds the number ${raw}`);
        const isText = attribute('t') === 's';
        if (isText && texts[number] === undefined) throw new Error(`${name} points at no text`);
        cells.set(attribute('r')!, {
          value: isText ? texts[number]! : number,
          format: codes.get(/numFmtId="(\d+)"/u.exec(style)?.[1] ?? '') ?? '',
          bold: (fonts[Number(/fontId="(\d+)"/u.exec(style)?.[1] ?? 0)] ?? '').includes('<b/>'),
        });
      }
      const headers = [...cells].filter(([address]) => /^[A-Z]+1$/u.test(address));
      const count = all(xml, /<row r="(\d+)"/gu).length;
      const rows = Array.from({ length: count - 1 }, (_, row) =>
        Object.fromEntries(
          headers.flatMap(([address, header]) => {
            const cell = cells.get(address.replace('1', String(row + 2)));
            return cell === undefined ? [] : [[String(header.value), cell] as const];
          }),
        ),
      );
      return { name: plain(name), xml, cells, rows };
    },
  );
  return { sheets, parts };
}

const facts = (title: string, values: readonly string[] = ['a']): Section => ({
  kind: 'facts',
  id: 'facts',
  title,
  facts: values.map((value, index) => ({ id: `f${index}`, label: `Fact ${index}`, value, type: 'text' })),
});
const chapter = (title: string): Section => ({ kind: 'chapter', id: title, title, lead: ['It is so.'] });
const namesOf = async (sections: Section[]) =>
  (await read(documents.document(sections))).sheets.map(({ name }) => name);

afterEach(() => void vi.useRealTimers());

describe('XLSX', () => {
  for (const [name, document] of Object.entries(documents.ALL)) {
    it(`of ${name} has a sheet for each table, each under a frozen bold header, and no formula`, async () => {
      const { sheets, parts } = await read(document);
      const cards = document.sections.filter(({ kind }) => kind === 'card').length;
      const chapters = document.sections.filter(({ kind }) => kind === 'chapter').length;
      const tables = document.sections.length - cards - chapters;
      const own = sheets
        .map((sheet) => sheet.name)
        .filter((each) => /^(?:Methods|Notices|About)$/u.test(each));
      expect(sheets.length - own.length).toBe(tables);
      expect(own.includes('Methods')).toBe(cards > 0);
      expect(own).toContain('About');
      for (const sheet of sheets) {
        expect(sheet.name).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u);
        expect(sheet.xml).toMatch(/<pane ySplit="1"[^>]*state="frozen"/u);
        for (const [address, cell] of sheet.cells) expect(cell.bold).toBe(/^[A-Z]+1$/u.test(address));
      }
      expect(new Set(sheets.map((sheet) => sheet.name.toLowerCase())).size).toBe(sheets.length);
      for (const xml of Object.values(parts)) {
        expect(xml).not.toMatch(/<f>|[^\P{Cc}\n]|[\p{Cs}\uFFFE\uFFFF\u202A-\u202E]/u);
      }
    });
  }

  it('holds the figures of the results in full, as numbers that are shown in their unit', async () => {
    const section = documents.weightedTwoLevels.sections[0]!;
    if (section.kind !== 'scores') throw new Error('expected scores');
    const { rows } = (await read(documents.weightedTwoLevels)).sheets[0]!;
    expect(rows).toHaveLength(section.results.length);
    for (const [index, result] of section.results.entries()) {
      const row = rows[index]!;
      expect(row.Base).toMatchObject({ value: result.base.n, format: '#,##0' });
      expect(row['Weighted base']!.value).toBe(result.base.weighted);
      expect(row.Estimate).toMatchObject({ value: result.estimate, format: '+#,##0.0;"−"#,##0.0;0.0' });
      expect(row['Standard error']).toMatchObject({ value: result.standardError, format: '#,##0.00' });
      expect(row['Low 90 %']!.value).toBe(result.intervals[0]!.low);
      expect(row['High 95 %']!.value).toBe(result.intervals[1]!.high);
      expect(row.Promoters).toMatchObject({ value: result.groups[2]!.share, format: '0.0%' });
      expect(row['Promoters, n']!.value).toBe(result.groups[2]!.n);
      expect(row.Region?.value).toBe(result.segment[0]?.value);
    }
  });

  it('shows each row in the unit of its metric', async () => {
    const { rows } = (await read(documents.manyMetrics)).sheets[0]!;
    expect(rows.map((row) => [row.Metric!.value, row.Estimate?.format])).toEqual([
      ['nps', '+#,##0.0;"−"#,##0.0;0.0'],
      ['csat', '0.0%'],
      ['ces', '#,##0.00'],
      ['csat', undefined],
    ]);
  });

  it('has no cell where there is no value, and no column where no row has one', async () => {
    const { rows, cells } = (await read(documents.bySegment)).sheets[0]!;
    expect(rows.at(-1)).toMatchObject({ Base: { value: 4 }, Notices: { value: 'suppressed-base' } });
    // A blank answer is a segment of its own, and the total is none.
    expect(rows.at(-1)!.Region!.value).toBe('(blank)');
    expect(rows[0]).not.toHaveProperty('Region');
    for (const none of ['Estimate', 'Low 95 %', 'Promoters']) expect(rows.at(-1)).not.toHaveProperty(none);
    const headers = [...cells]
      .filter(([address]) => /^[A-Z]+1$/u.test(address))
      .map(([, { value }]) => value);
    expect(headers).toContain('Low 95 %');
    for (const unused of ['Weighted base', 'Design effect', 'Wave']) expect(headers).not.toContain(unused);
  });

  it('keeps text as text, whatever it looks like', async () => {
    const own = [
      '=1+1',
      'constructor',
      '__proto__',
      'toString',
      '~a',
      '<t>~a',
      '0012',
      '1e5',
      'TRUE',
      '2024-01',
    ];
    const values = [
      ...own,
      ...documents.HOSTILE.filter((text) => safeText(text) !== '' && !/\p{Cs}/u.test(text)),
    ];
    const { rows } = (await read(documents.document([facts('Texts', values)]))).sheets[0]!;
    expect(rows.map((row) => row.Value!.value)).toEqual(values.map(safeText));
  });

  it('writes an escape of the format as the text that it is, and cuts what no cell can hold', async () => {
    const { sheets } = await read(documents.document([facts('Texts', ['a_x0007_b', '😀'.repeat(20_000)])]));
    const [escaped, long] = sheets[0]!.rows.map((row) => String(row.Value!.value));
    expect(escaped).toBe('a_x005F_x0007_b');
    expect(long).toBe(`${'😀'.repeat(16_383)}…`);
  });

  it('names sheets by their titles, after their chapter where a title comes twice', async () => {
    const names = await namesOf([
      chapter('Key drivers'),
      facts('Importance: as a share'),
      facts('Scores'),
      chapter('Segments'),
      facts('scores'),
      chapter('Scores'),
      facts('Scores'),
      chapter('What customers in the regions say'),
      facts('Scores'),
      facts("'N/A?'"),
      facts('History'),
      facts('about'),
      facts(''),
    ]);
    expect(names).toEqual([
      'Importance – as a share',
      'Key drivers – Scores',
      'Segments – scores',
      'Scores',
      'What customers i… – Scores',
      'N-A',
      'History (2)',
      'about (2)',
      'Table',
      'Notices',
      'About',
    ]);
  });

  it('tells forty long equal titles apart', async () => {
    const names = await namesOf(
      Array.from({ length: 40 }, () => facts(`Importance ${'of drivers '.repeat(9)}`)),
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(42);
    expect(names.slice(0, 2)).toEqual(['Importance of drivers of drive…', 'Importance of drivers of d… (2)']);
    expect(names[39]).toBe('Importance of drivers of… (40)');
  });

  it('shows gates in the unit of each, findings as sentences, and explanations on one sheet', async () => {
    const gate = { verdict: 'pass', because: ['so'], low: null, high: null, n: 500 } as const;
    const { sheets } = await read(
      documents.document([
        {
          kind: 'gates',
          id: 'gates',
          title: 'Gates',
          gates: [
            {
              ...gate,
              gate: 'nps >= 30',
              because: [...gate.because],
              estimate: 41.25,
              type: 'points',
              bound: 30,
            },
            {
              ...gate,
              gate: 'csat >= 0.8',
              because: [...gate.because],
              estimate: 0.8125,
              type: 'share',
              bound: 0.8,
            },
          ],
        },
        {
          kind: 'findings',
          id: 'findings',
          title: 'First',
          findings: [
            { id: 'f', tone: 'bad', text: ['NPS is ', { value: -3.21, type: 'points' }, '.'], chapter: null },
          ],
        },
        ...documents.explained.sections,
        ...documents.explained.sections,
      ]),
    );
    const [gates, findings, methods] = sheets;
    expect(gates!.rows.map((row) => [row.Bound!.value, row.Bound!.format])).toEqual([
      [30, '+#,##0.0;"−"#,##0.0;0.0'],
      [0.8, '0.0%'],
    ]);
    expect(findings!.rows[0]!.Finding!.value).toBe('NPS is −3.2.');
    expect(findings!.rows[0]).not.toHaveProperty('Id');
    expect(methods!.name).toBe('Methods');
    expect(methods!.rows.filter((row) => row.Part!.value === 'Formula')).toHaveLength(2);
    expect(sheets.map(({ name }) => name)).toEqual(['Gates', 'First', 'Methods', 'Notices', 'About']);
  });

  it('says where the figures come from', async () => {
    const { rows } = (await read(documents.singleTotal)).sheets.at(-1)!;
    const about = new Map(rows.map((row) => [row.Fact!.value, row.Value?.value]));
    expect(about.get('Input, SHA-256')).toBe('a'.repeat(64));
    expect(about.get('Command')).toBe('cxstat nps responses.csv');
    expect(about.get('Rows read')).toBe(820);
    expect(about.get('Rows used')).toBe(761);
  });

  it('refuses a table that no sheet can hold', async () => {
    const rows = Array(1_048_576).fill({});
    const table: Section = { kind: 'table', id: 't', title: 'Long', columns: [], rows };
    await expect(bytesOf(documents.document([table]))).rejects.toThrow(
      '"Long" is larger than a sheet of a workbook can be: 1,048,576 rows and 0 columns.',
    );
  });

  it('is the same file at any time', async () => {
    const first = await bytesOf(documents.bySegment);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    expect(await bytesOf(documents.bySegment)).toEqual(first);
  });
});
