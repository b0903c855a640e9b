import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/present/display-width.js';
import { present } from '../../src/present/index.js';
import { mixInk } from '../../src/present/ink.js';
import { terminalVerbatims } from '../../src/present/terminal-verbatims.js';
import * as documents from './documents.js';

const PLAIN = mixInk(0);
const options = { width: 80, color: 0 } as const;

const show = (groups: Parameters<typeof terminalVerbatims>[0], width = 80, ink = PLAIN) =>
  terminalVerbatims(groups, width, ink);
const one = (quote: Parameters<typeof documents.quote>[1], text = 'Fine.') => [
  { label: 'Staff', n: 34, quotes: [documents.quote(text, quote)] },
];
const page = (quote: Parameters<typeof documents.quote>[1], text?: string) =>
  present(documents.document([documents.verbatims(one(quote, text))]), 'markdown', options);

describe('verbatims at the terminal', () => {
  it('have why and what in a column, the text and the facts beside it', () => {
    expect(show(one({ kind: 'most negative', score: -0.624 }, 'They never rang me back.'))).toEqual([
      'Staff · 34 comments',
      '',
      'most negative   “They never rang me back.”',
      'negative −0.62  Region EU · 2026-10-03',
    ]);
  });

  it('wrap the column and the text apart', () => {
    expect(show([{ label: 'Delivery', n: 1, quotes: [{ ...documents.LATE, clauses: [] }] }], 40)).toEqual([
      'Delivery · 1 comment',
      '',
      'promoter,       “The parcel came two',
      'negative        days late, but the',
      'comment         courier was lovely.”',
      'mixed    −0.10  Region EU · 2026-10-03',
    ]);
  });

  it('list clauses beneath with their reasons, under the text where there is room', () => {
    const clauses = (width: number) =>
      show([{ label: 'Delivery', n: 1, quotes: [documents.LATE] }], width)
        .join('\n')
        .split('2026-10-03\n')[1]
        ?.split('\n');
    expect(clauses(80)).toEqual(
      [
        'negative −0.73  The parcel came two days late,',
        '                late −1.5 (lexicon) · two days late −1.0',
        '                (weights)',
        'positive +0.50  but the courier was lovely.',
        '                lovely +2.1 (intensified)',
        'neutral   0.00  That is all.',
      ].map((line) => ' '.repeat(22) + line),
    );
    expect(clauses(40)?.[0]).toBe('  negative −0.73  The parcel came two');
  });

  it('name a language other than English, and leave out what is not known', () => {
    const facts = (quote: Parameters<typeof documents.quote>[1]) => show(one(quote)).slice(3);
    expect(facts({ language: 'pl' })).toEqual(['negative −0.62  Language pl · Region EU · 2026-10-03']);
    expect(facts({ language: null, beside: [] })).toEqual(['negative −0.62']);
    expect(facts({ language: 'th', sentiment: null, score: null, beside: [] })).toEqual([
      '–               Language th',
    ]);
  });

  it('colour the verdict, which is told by word and sign too', () => {
    const colours = (['positive', 'negative', 'mixed', 'neutral'] as const).map((sentiment) => {
      const line = show(one({ sentiment, score: 0.5 }), 80, mixInk(1))[3] ?? '';
      return [/^\u001b\[(\d+)m/u.exec(line)?.[1], /^\W*(?:\d+m)?(\w+)/u.exec(line)?.[1]];
    });
    expect(colours).toEqual([
      ['32', 'positive'],
      ['31', 'negative'],
      ['33', 'mixed'],
      [undefined, 'neutral'],
    ]);
  });

  it('say that there is nothing to list', () => {
    expect(show([])).toEqual(['Nothing to list.']);
    expect(show([{ label: '', n: 0, quotes: [] }])).toEqual(['(blank) · 0 comments', 'Nothing to list.']);
  });

  it('do not run on in prose on very wide terminals', () => {
    const lines = show(one({}, 'never again '.repeat(40)), 200);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(116);
    expect(Math.max(...lines.map(displayWidth))).toBeGreaterThan(100);
  });

  it('fit any texts into any width, and say the same with colours', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(...documents.HOSTILE, ...documents.LONG_TEXTS.map((text) => text.slice(0, 1_000))),
    );
    const score = fc.double({ min: -1, max: 1, noNaN: true });
    const sign = fc.constantFrom('positive' as const, 'neutral' as const, 'negative' as const);
    const quote = fc.record({
      kind: text,
      text,
      redacted: fc.nat(),
      language: fc.option(text),
      sentiment: fc.option(fc.oneof(sign, fc.constant('mixed' as const))),
      score: fc.option(score),
      beside: fc.array(fc.record({ label: text, value: text }), { maxLength: 3 }),
      clauses: fc.array(
        fc.record({
          text,
          sentiment: sign,
          score,
          reasons: fc.array(fc.record({ text, value: fc.double(), rule: text }), { maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
    });
    const groups = fc.array(
      fc.record({ label: text, n: fc.nat(), quotes: fc.array(quote, { maxLength: 2 }) }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 200 }), groups, (width, sample) => {
        const plain = show(sample, width);
        for (const line of plain) {
          expect(displayWidth(line), line).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        }
        const coloured = show(sample, width, mixInk(1)).join('\n');
        expect(coloured.replace(/\u001b\[[\d;]*m/gu, '')).toBe(plain.join('\n'));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a very long comment', () => {
  it('is cut for people and whole for machines', async () => {
    for (const text of documents.LONG_TEXTS) {
      const document = documents.document([documents.verbatims(one({}, text))]);
      for (const format of ['table', 'markdown'] as const) {
        const shown = await present(document, format, options);
        expect(shown).toMatch(/…”?$/mu);
        expect(shown.length).toBeLessThan(3_000);
      }
      const { sections } = JSON.parse(await present(document, 'json', options));
      expect(sections[0].groups[0].quotes[0].text).toBe(text);
    }
    const words = documents.document([documents.verbatims(one({}, documents.LONG_TEXTS[0]))]);
    const [, row] = parse((await present(words, 'csv', options)).split('\n\n')[0] ?? '') as string[][];
    expect(row?.[3]).toBe(documents.LONG_TEXTS[0]?.trim());
  });

  it('is cut between characters, never within an emoji', async () => {
    const shown = await page({}, '👩‍👩‍👧‍👦'.repeat(900));
    expect(/^> (.+)…$/mu.exec(shown)?.[1]?.replaceAll('👩‍👩‍👧‍👦', '')).toBe('');
  });
});

describe('verbatims for machines and pages', () => {
  it('are blockquotes with a line of facts and nested clauses in Markdown', async () => {
    const text = await present(documents.comments, 'markdown', options);
    expect(text).toContain(
      [
        '### Delivery · 1,034 comments',
        '',
        '> I waited for the parcel the whole of Tuesday and nobody rang, then I found a card in the letter box that said I had not been at home. Please call \\[phone\\] next time.',
        '>',
        '> *most negative · negative −0.91 · Region EU · 2026-10-03*',
        '',
        '> The parcel came two days late, but the courier was lovely.',
        '>',
        '> *promoter, negative comment · mixed −0.10 · Region EU · 2026-10-03*',
        '>',
        '> - negative −0.73: The parcel came two days late,',
        '>   - late −1.5 (lexicon) · two days late −1.0 (weights)',
        '> - positive +0.50: but the courier was lovely.',
        '>   - lovely +2.1 (intensified)',
        '> - neutral 0.00: That is all.',
        '',
      ].join('\n'),
    );
    expect(text).toContain('### Price · 0 comments\n\nNothing to list.\n');
    expect(text).toContain('> *typical · Language th*');
  });

  it('hold no markup of strangers', async () => {
    for (const [text, shown] of [
      ['# Heading\n\n- list', '\\# Heading - list'],
      ['- list', '\\- list'],
      ['1. list', '1\\. list'],
      ['---', '\\---'],
      ['> quote', '&gt; quote'],
      ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
      ['![x](https://example.org)', '!\\[x\\](https\\://example.org)'],
      ['www.example.org or me@example.org', 'www\\.example.org or me\\@example.org'],
      ['', '–'],
    ] as const) {
      const lines = (await page({ beside: [{ label: 'Says', value: text }] }, text)).split('\n');
      expect(lines.filter((line) => line.startsWith('>'))[0]).toBe(`> ${shown}`);
    }
  });

  it('are a CSV line for each quote, with a column for each label beside', async () => {
    const text = await present(documents.comments, 'csv', options);
    const [header = [], ...rows] = parse(text.split('\n\n')[0] ?? '') as string[][];
    expect(header).toEqual(
      'group,n,kind,text,sentiment,score,language,redacted,beside_Region,beside,beside_Plan,clauses,reasons'.split(
        ',',
      ),
    );
    const records = rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
    expect(records).toHaveLength(5);
    expect(records[0]).toMatchObject({
      group: 'Delivery',
      n: '1034',
      kind: 'most negative',
      sentiment: 'negative',
      score: '-0.914',
      language: 'en',
      redacted: '1',
      beside_Region: 'EU',
      beside: '2026-10-03',
      beside_Plan: '',
      clauses: '',
      reasons: '',
    });
    expect(records[1]?.clauses).toBe(
      'negative -0.731: The parcel came two days late,; positive 0.5: but the courier was lovely.; neutral 0: That is all.',
    );
    expect(records[1]?.reasons).toBe(
      'late -1.5 (lexicon); two days late -1.04 (weights); lovely 2.1 (intensified)',
    );
    expect(records[2]).toMatchObject({ language: 'pl', beside_Region: '', beside_Plan: 'Premium' });
    expect(records[3]).toMatchObject({ sentiment: '', score: '' });
  });

  it('keep both answers of two questions with one label in CSV', async () => {
    const beside = ['EU', 'North'].map((value) => ({ label: 'Region', value }));
    const document = documents.document([documents.verbatims(one({ beside }))]);
    const [header, row] = parse(
      (await present(document, 'csv', options)).split('\n\n')[0] ?? '',
    ) as string[][];
    expect(row?.[header?.indexOf('beside_Region') ?? -1]).toBe('EU; North');
  });

  it('are data in JSON, in the order of the schema', async () => {
    const { sections } = JSON.parse(await present(documents.comments, 'json', options));
    expect(sections).toEqual(documents.comments.sections);
    const [, late] = sections[0].groups[0].quotes;
    expect(Object.keys(late)).toEqual(
      'kind,text,redacted,language,sentiment,score,beside,clauses'.split(','),
    );
    expect(Object.keys(late.clauses[0])).toEqual(['text', 'sentiment', 'score', 'reasons']);
  });
});
