import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignDecimals, displayWidth, padEnd, truncate, wrap } from '../../src/present/display-width.js';
import { safeText } from '../../src/present/safe-text.js';

describe('display width', () => {
  it.each([
    ['plain', 5],
    ['zażółć', 6],
    ['e\u0301', 1],
    ['ที่', 1],
    ['ลูกค้า', 4],
    ['น้ำ', 2],
    ['満足', 4],
    ['한국', 4],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['🇵🇱', 2],
    ['❤️', 2],
    ['█▒░…–', 5],
  ])('%s takes %i cells', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('never cuts beyond the width, nor through a grapheme', () => {
    expect(truncate('満足しています', 6)).toBe('満足…');
    expect(truncate('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3)).toBe('👩‍👩‍👧‍👦…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (raw, width) => {
        const text = safeText(raw);
        expect(displayWidth(truncate(text, width))).toBeLessThanOrEqual(width);
        expect(displayWidth(padEnd(truncate(text, width), width))).toBe(width);
      }),
    );
  });

  it('wraps to the width and loses nothing but blanks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 8, max: 30 }),
        (raw, width) => {
          const text = safeText(raw);
          const lines = wrap(text, width);
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });

  it('breaks a grapheme that is wider than a line, and no other', () => {
    const joined = 'क्'.repeat(30);
    const lines = wrap(`${joined} 👩‍👩‍👧‍👦👩‍👩‍👧‍👦`, 3);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(3);
    expect(lines.join('')).toBe(`${joined}👩‍👩‍👧‍👦👩‍👩‍👧‍👦`);
    expect(lines.slice(-2)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
  });

  it('puts decimal points one above another', () => {
    expect(alignDecimals(['+19.9', '−3.2', '–', '5.43', '78.4 %'])).toEqual([
      '+19.9  ',
      ' −3.2  ',
      '  –    ',
      '  5.43 ',
      ' 78.4 %',
    ]);
  });
});
