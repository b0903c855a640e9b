import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticesOf } from '../../src/present/collected-notices.js';
import { displayWidth } from '../../src/present/display-width.js';
import { present } from '../../src/present/index.js';
import { presentNotices } from '../../src/present/notices.js';
import * as documents from './documents.js';

const ANSI = /\u001b\[[\d;]*m/gu;
const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u;

async function lines(name: keyof typeof documents.ALL, width = 80): Promise<string[]> {
  return (await present(documents.ALL[name]!, 'table', { width, color: 0 })).split('\n');
}

describe('the terminal', () => {
  for (const [name, document] of Object.entries(documents.ALL)) {
    for (const width of [40, 60, 80, 120, 200]) {
      it(`fits ${name} into ${width} cells, and holds no control character`, async () => {
        const text = await present(document, 'table', { width, color: 0 });
        const notices = presentNotices(noticesOf(document), { width, color: 0 });
        for (const line of `${text}${notices}`.split('\n')) {
          expect(line).not.toMatch(CONTROL);
          expect(line).toBe(line.trimEnd());
          expect(displayWidth(line), line).toBeLessThanOrEqual(width);
        }
        expect(text).toMatch(/[^\n]\n$/u);
        expect(text).not.toContain('\n\n\n');
      });
    }

    it(`says the same of ${name} with and without colour`, async () => {
      const plain = await present(document, 'table', { width: 80, color: 0 });
      const coloured = await present(document, 'table', { width: 80, color: 1 });
      expect(coloured.replace(ANSI, '')).toBe(plain);
      expect(coloured).not.toBe(plain);
    });
  }

  it('leaves room for twelve cells of bar beside segments and shares in 80 cells', async () => {
    const total = (await lines('bySegment')).find((line) => line.startsWith('Total'));
    expect(total).toMatch(/24\.0 % {2}32\.0 % {2}44\.0 % {2}░+▒+█+$/u);
    expect(/[░▒█]+$/u.exec(total ?? '')?.[0].length).toBeGreaterThanOrEqual(12);
  });

  it('lines decimal points up', async () => {
    const rows = (await lines('bySegment')).filter((line) => /^(Total|North|South|Abroad)/u.test(line));
    expect(rows.length).toBe(5);
    for (const decimal of [1, 2, 3]) {
      const places = rows.map((row) => row.split('.').slice(0, decimal).join('.').length);
      expect(new Set(places).size, `decimal ${decimal}`).toBe(1);
    }
  });

  it('explains what is not shown, marks small bases and names the empty segment', async () => {
    const text = (await lines('bySegment')).join('\n');
    expect(text).toMatch(/\(blank\) +4 +– +suppressed/u);
    expect(text).toMatch(/Abroad +21\*/u);
    expect(text).toContain('* small base');
    expect(text).toContain('12 blank or missing, 3 off the scale');
  });

  it('shows one score large, with groups, points and companions', async () => {
    const text = (await lines('singleTotal')).join('\n');
    expect(text).toContain('NPS +20.0   95 % +12.6 … +27.4   n = 500');
    expect(text).toMatch(/█ Promoters +220 +44\.0 % +█{40}/u);
    expect(text).toMatch(/Mean +7\.61 +95 % 7\.38 … 7\.84/u);
    expect(text).toContain(
      '820 rows read = 761 used + 59 left out (30 unfinished, 28 preview, 1\nunreadable); 2 repaired',
    );
  });

  it('gives up bars, then columns, as the terminal narrows', async () => {
    const header = async (width: number) =>
      (await lines('weightedTwoLevels', width)).find((line) => line.startsWith('Region'));
    expect(await header(120)).toMatch(/Weighted.*Eff\. n.*90 %.*95 %.*Detr\..*Prom\./u);
    expect(await header(80)).toMatch(/Base.*Eff\. n.*90 %.*95 %/u);
    expect(await header(40)).toMatch(/Base.*NPS.*95 %/u);
    expect(await header(40)).not.toContain('90 %');
  });

  it('fits any names, bases and numbers of segments into any width', async () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 40 });
    const counts = fc.tuple(fc.nat(2_000_000), fc.nat(2_000_000), fc.integer({ min: 1, max: 2_000_000 }));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 40, max: 200 }),
        fc.array(name, { maxLength: 5 }),
        fc.array(fc.tuple(counts, name, fc.boolean()), { minLength: 1, maxLength: 4 }),
        async (width, columns, rows) => {
          const results = rows.map(([[bad, neutral, good], value, waves]) =>
            documents.nps(bad, neutral, good, {
              segment: columns.map((column) => ({ column, value })),
              wave: waves ? value : null,
              base: { n: bad + good, weighted: bad / 3, effective: neutral, missing: bad, offScale: good },
            }),
          );
          const document = documents.document([documents.scores(results)]);
          const text = await present(document, 'table', { width, color: 0 });
          for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
        },
      ),
      // Bases of seven digits, weighted and effective: wider than a line of their own.
      { numRuns: 60, examples: [[40, [], [[[299_999, 1_000_000, 1], '', false]]]] },
    );
  });

  it('shows no interval that has no ends', async () => {
    const text = await present(documents.endless, 'table', { width: 80, color: 0 });
    expect(text).toMatch(/Total +6 +\+33\.3 +– /u);
  });

  it('gives each group a block of its own, also where tones repeat', async () => {
    const groups = ['Hate', 'Dislike', 'Like', 'Love'].map((label, index) => ({
      id: label,
      label,
      n: 25,
      share: 0.25,
      tone: index < 2 ? ('bad' as const) : ('good' as const),
    }));
    const document = documents.document([documents.scores([documents.nps(50, 0, 50, { groups })])]);
    const text = await present(document, 'table', { width: 80, color: 0 });
    const marks = [...text.matchAll(/^ {2}(\S) (?:Hate|Dislike|Like|Love)/gmu)].map((match) => match[1]);
    expect(new Set(marks).size).toBe(4);
  });

  it('loads neither colours nor tables for the formats of machines', async () => {
    const { readFile } = await import('node:fs/promises');
    const queue = ['json.ts', 'csv.ts', 'markdown.ts'];
    const seen = new Set<string>();
    for (const file of queue) {
      if (seen.has(file)) continue;
      seen.add(file);
      const source = await readFile(new URL(`../../src/present/${file}`, import.meta.url), 'utf8');
      expect(source).not.toMatch(/from '(?:chalk|cli-table3)'/u);
      for (const match of source.matchAll(/^(?:import|export) (?!type)[^;]*from '\.\/(.+)\.js'/gmu)) {
        queue.push(`${match[1]}.ts`);
      }
    }
    expect(seen.size).toBeGreaterThan(5);
  });
});

describe('notices for standard error', () => {
  it('are one paragraph each', () => {
    expect(presentNotices([documents.SMALL_BASE], { width: 60, color: 0 })).toBe(
      [
        'warning: Fewer than 30 answers: the score can move by tens',
        '  of points from chance alone. Try: --min-base 30',
        '',
      ].join('\n'),
    );
    expect(presentNotices([], { width: 80, color: 0 })).toBe('');
  });

  it('say once what several results share, and about which', () => {
    const places = ['North', 'South'].map((value) =>
      documents.nps(1, 2, 3, { segment: [{ column: 'Region', value }], notices: [documents.SMALL_BASE] }),
    );
    const found = noticesOf(documents.document([documents.scores(places)]));
    expect(found.map((notice) => notice.text)).toEqual([
      expect.stringMatching(/^North; South: Fewer than 30/u),
    ]);
  });

  it('draws a falling curve that falls, with its ends in figures', async () => {
    const drawn = await lines('curves');
    const axis = drawn.findIndex((line) => line.includes('└'));
    const body = drawn.slice(axis - 10, axis);
    const filled = body.map((line) => [...line].filter((character) => /[▁-█]/u.test(character)).length);
    expect(filled).toEqual([...filled].sort((a, b) => a - b));
    expect(body[0]).toContain('10.0 %');
    expect(drawn[axis + 1]).toMatch(/100 +Answers +1,700/);
    expect(drawn).toContain('Nothing to draw.');
  });
});
