import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeMarkdown, safeMarkdownLine, safeText, safeValue } from '../../src/present/safe-text.js';

describe('text for a terminal', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007', 'link'],
    ['bell\u0007, tab\there, line\r\nbreak', 'bell, tab here, line break'],
    ['\u202Eevil\u202C \u2066x\u2069 zero\u200Bwidth\uFEFF', 'evil x zerowidth'],
    ['\uD800 lone', '\uFFFD lone'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['hid\u200D den', 'hid den'],
    ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
    ['zażółć ลูกค้า', 'zażółć ลูกค้า'],
  ])('%j', (text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  it('holds no control, bidi or lone surrogate, whatever comes in, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = safeText(text);
        expect(safe).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u);
        expect(safeText(safe)).toBe(safe);
      }),
    );
  });

  it('reads commands that never end in one pass', () => {
    const began = performance.now();
    for (const start of ['\u009d', '\u001b]', '\u009b', '\u001b[0']) safeText(start.repeat(200_000));
    // Where each start is read to the end of the text, it takes most of a minute.
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('names an empty value', () => {
    expect(safeValue(' \u200B ')).toBe('(blank)');
  });
});

describe('text for Markdown', () => {
  it('escapes markup', () => {
    expect(safeMarkdown('a|b *c* _d_ `e` [f](g) <h> & #')).toBe(
      'a\\|b \\*c\\* \\_d\\_ \\`e\\` \\[f\\](g) &lt;h&gt; &amp; \\#',
    );
    expect(safeMarkdown('\\|')).toBe('\\\\\\|');
  });

  it('opens no list and no rule, and leaves numbers alone', () => {
    expect(['- x', '+ x', '1. x', '---', '==='].map(safeMarkdownLine)).toEqual([
      '\\- x',
      '\\+ x',
      '1\\. x',
      '\\---',
      '\\===',
    ]);
    expect(['+20.0', '24.0 %', '--min-base 30'].map(safeMarkdownLine)).toEqual([
      '+20.0',
      '24.0 %',
      '--min-base 30',
    ]);
  });
});
