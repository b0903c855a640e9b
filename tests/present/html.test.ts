import { describe, expect, it } from 'vitest';
import { type PresentOptions, present } from '../../src/present/index.js';
import * as documents from './documents.js';

const html = (document: (typeof documents.ALL)[string], more: Partial<PresentOptions> = {}) =>
  present(document, 'html', { width: 80, color: 0, ...more });

const VOID = new Set(['meta', 'img', 'br']);

interface Tag {
  name: string;
  attributes: Map<string, string>;
}

/** The tags of a page in their order; throws where they do not nest, or an attribute is not quoted. */
function tagsOf(page: string): Tag[] {
  const open: string[] = [];
  const tags: Tag[] = [];
  for (const [whole, end, name = '', rest = ''] of page.matchAll(
    /<(\/?)([a-z][a-z\d]*)((?:[^<>"]|"[^"]*")*)>|<(?!!doctype html>)/giu,
  )) {
    if (name === '') throw new Error(`a bare ${whole} before ${page.slice(0, 20)}`);
    if (end === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const inner = rest.replace(/\/$/u, '');
    const attributes = new Map(
      [...inner.matchAll(/\s([\w:-]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value]),
    );
    if (inner.replace(/\s[\w:-]+="[^"]*"/gu, '').trim() !== '') throw new Error(`loose in ${whole}`);
    tags.push({ name, attributes });
    if (!VOID.has(name) && !rest.endsWith('/')) open.push(name);
  }
  expect(open).toEqual([]);
  return tags;
}

describe('HTML', () => {
  for (const [name, document] of Object.entries(documents.ALL)) {
    it(`of ${name} is sound, has headings in order, and neither runs nor fetches anything`, async () => {
      const page = await html(document);
      const tags = tagsOf(page);
      const names = tags.map((tag) => tag.name);
      const levels = names.filter((tag) => /^h\d$/u.test(tag)).map((tag) => Number(tag[1]));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      levels.forEach((level, index) => {
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      });
      for (const landmark of ['header', 'main', 'footer']) {
        expect(names.filter((tag) => tag === landmark)).toHaveLength(1);
      }
      expect(
        names.filter((tag) => /^(?:script|link|iframe|object|embed|base|form|use|image)$/u.test(tag)),
      ).toEqual([]);
      const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const attributes = tags.flatMap((tag) => [...tag.attributes]);
      const wrong = attributes.filter(([key, value]) => {
        if (/^on|^src$/iu.test(key)) return true;
        if (key === 'href') return !ids.includes(value.slice(1));
        return !/^xmlns|^aria-label$|^data-label$/u.test(key) && /url\(|:\/\//u.test(value);
      });
      expect(wrong).toEqual([]);
      const style = page.slice(page.indexOf('<style>') + 7, page.indexOf('</style>'));
      expect(style).not.toMatch(/url\(|@import|</u);
      expect(page).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
    });
  }

  it('shows hostile text as it is written', async () => {
    const page = await html(documents.hostile);
    expect(page).toContain('[x](y) &lt;script&gt;&amp;amp;');
    expect(page).toContain('&quot;quoted&quot;, and; separated');
  });

  it('is the same, byte for byte, however often it is made', async () => {
    expect(await html(documents.report)).toBe(await html(documents.report));
  });

  it('says notices once, near what they are about, and those of the document before the methods', async () => {
    const page = await html(documents.report);
    const at = (text: string) => {
      expect(page.split(text)).toHaveLength(2);
      return page.indexOf(text);
    };
    const small = at('Fewer than 30 answers');
    expect(small).toBeGreaterThan(page.indexOf('<h2>By segment</h2>'));
    expect(small).toBeLessThan(page.indexOf('<h2>Over time</h2>'));
    const assumed = at('Q1 was taken as 0 to 10. Try: --scale 0-10');
    expect(assumed).toBeGreaterThan(small);
    expect(assumed).toBeLessThan(page.indexOf('<h2>Methods</h2>'));
  });

  it('says a verdict, a tone and a sentiment in words, and of what was taken out of a comment', async () => {
    const page = await html(documents.report);
    for (const verdict of ['✓</span> pass', '✗</span> fail', '?</span> undetermined']) {
      expect(page).toContain(verdict);
    }
    expect(page).toContain('<span class="heard">Bad: </span>');
    expect(page).toContain('<blockquote lang="pl" dir="auto"><p>Kurier był miły');
    expect(page).toMatch(/negative −0\.91<\/span> · Region EU · 2026-10-03 · 1 place redacted/u);
  });

  it('cuts a question in its tile, and has the whole of it in the table', async () => {
    const label = 'How satisfied? '.repeat(300).trim();
    const sections = documents.report.sections.map((section) =>
      section.kind === 'scores'
        ? {
            ...section,
            results: section.results.map((result) => ({
              ...result,
              column: result.column && { ...result.column, label },
            })),
          }
        : section,
    );
    const page = await html({ ...documents.report, sections });
    const tiles = [...page.matchAll(/<p class="base">([^<]*)/gu)].map(([, text = '']) => text);
    expect(tiles.some((text) => text.includes('…'))).toBe(true);
    expect(Math.max(...tiles.map((text) => text.length))).toBeLessThan(200);
    expect(page).toContain(label);
  });

  it('leads from a finding to its chapter', async () => {
    expect(await html(documents.report)).toContain('<a href="#segments">By segment</a></p></li>');
  });

  it('writes figures as they are written elsewhere, as Markdown does', async () => {
    for (const format of ['html', 'markdown'] as const) {
      const options = { width: 80, color: 0 as const };
      const polish = await present(documents.report, format, { ...options, locale: 'pl' });
      expect(polish).toContain('78,4%');
      expect(polish).toContain('NPS is +20,0.');
      const house = /78\.4(?: |&nbsp;)%/u;
      expect(polish).not.toMatch(house);
      expect(await present(documents.report, format, options)).toMatch(house);
    }
  });

  describe('brand', () => {
    const variable = (page: string, name: string) =>
      [...page.matchAll(new RegExp(`--${name}:([^;}]+)`, 'gu'))].map(([, value]) => value);

    it('has its colour in both schemes where it can be seen there', async () => {
      const page = await html(documents.csatTotal, { brand: { accent: '#7a3ea8' } });
      // 6.9 to 1 upon white; 2.6 to 1 upon the dark page, where it has to be lighter.
      expect(variable(page, 'accent')[0]).toBe('#7a3ea8');
      expect(variable(page, 'accent-ink')[0]).toBe('#7a3ea8');
      expect(variable(page, 'on-accent')[0]).toBe('#ffffff');
      expect(variable(page, 'accent')[1]).not.toBe('#7a3ea8');
    });

    it('takes no colour for text that could not be read', async () => {
      const page = await html(documents.csatTotal, { brand: { accent: '#f80' } });
      const [ink] = variable(page, 'ink');
      // Orange upon white has less than 3 to 1: darkened for lines, and no text at all.
      expect(variable(page, 'accent-ink')[0]).toBe(ink);
      expect(variable(page, 'on-accent')[0]).toBe('#000000');
      expect(variable(page, 'accent-ink')[1]).toBe('#ff8800');
    });

    it('has its picture, and nothing else in its place', async () => {
      const logo = 'data:image/png;base64,iVBORw0KGgo=';
      expect(await html(documents.csatTotal, { brand: { logo } })).toContain(
        `<img class="logo" src="${logo}" alt="">`,
      );
      for (const brand of [
        { logo: 'https://example.org/logo.png' },
        { logo: 'data:text/html;base64,PGI+' },
        { accent: 'red' },
        { accent: '#fff;}body{display:none' },
      ]) {
        await expect(html(documents.csatTotal, { brand })).rejects.toMatchObject({ kind: 'usage' });
      }
    });
  });
});
