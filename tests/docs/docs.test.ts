import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filledParts, handWrittenPages, ROOT, writtenFiles } from '../../docs/generate.mjs';

const OUT_OF_DATE = 'npm run docs brings it up to date';
const PAGES = [
  'CHANGELOG.md',
  ...handWrittenPages(),
  ...[...writtenFiles().keys()].filter((p) => p.endsWith('.md')),
];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('generated files', () => {
  for (const [path, text] of writtenFiles()) {
    it(`${path} is what the program's lists say`, () => {
      expect(read(path), OUT_OF_DATE).toBe(text);
    });
  }
});

describe.concurrent('what the documentation shows', () => {
  // The reports of the gallery take their time: `npm run check` holds them, by `docs/generate.mjs --check`.
  for (const path of handWrittenPages().filter((page) => page !== 'docs/gallery.md')) {
    for (const { title, body, make } of filledParts(read(path))) {
      it(`${path}: ${title}`, async ({ expect }) => {
        const { text, files = new Map<string, Buffer>() } = await make();
        expect(text, OUT_OF_DATE).toBe(body);
        for (const [kept, bytes] of files) {
          expect(readFileSync(join(ROOT, kept)).equals(bytes), `${kept}: ${OUT_OF_DATE}`).toBe(true);
        }
      });
    }
  }
});

describe('pages', () => {
  it.each(PAGES)('%s has no link to nowhere', (path) => {
    const broken = linksOf(read(path)).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : relative(ROOT, join(ROOT, dirname(path), file));
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it.each(PAGES)('%s names files that exist', (path) => {
    const named = [
      ...withoutBlocks(read(path)).matchAll(/`((?:src|docs|tests|fixtures|bin|bench)\/[\w./-]*)`/g),
    ];
    expect(named.map((match) => match[1] ?? '').filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });

  it.each(PAGES)('%s shows commands in blocks that are run', (path) => {
    const blocks = [...read(path).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
    const idle = blocks.filter(([, kind, body]) => kind !== 'console' && /^\$ /m.test(body ?? ''));
    expect(idle.map(([, , body]) => body)).toEqual([]);
  });
});

describe('README', () => {
  it('begins with the one line that shows what it does', () => {
    const [first] = read('README.md').matchAll(/^```\w+\n([\s\S]*?)^```$/gm);
    expect(first?.[1]).toBe('npm install && npx cxstat score fixtures/example/responses.csv\n');
  });
});

describe('the gallery', () => {
  it('holds nothing that its page does not lead to', () => {
    const gallery = join(ROOT, 'docs/gallery');
    const files = readdirSync(gallery, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    const unknown = files.map(({ name }) => name).filter((name) => !read('docs/gallery.md').includes(name));
    expect(unknown).toEqual([]);
  });
});

/** Relative links of a page, those of its code left out. */
function linksOf(page: string): string[] {
  return [...withoutBlocks(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
}

function withoutBlocks(page: string): string {
  return page.replace(/^```[\s\S]*?^```$/gm, '');
}

/** The anchors that a forge gives to headings. */
function anchorsOf(page: string): string[] {
  return [...withoutBlocks(page).matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
