import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreThai } from '../../src/text/thai.js';
import { eachGram, TABLE, thaiText } from '../../src/text/thai-grams.js';
import { subjectsIn } from '../../src/text/thai-subjects.js';

const stored = readFileSync(new URL('../../src/text/weights/thai.json', import.meta.url));
const rows = parse(readFileSync(new URL('../../fixtures/text/thai.csv', import.meta.url)), {
  columns: true,
}) as { text: string; label: string }[];

describe('the weights', () => {
  const { weights, sourceLicence, crossValidation, inAtLeastTexts } = JSON.parse(stored.toString());

  it('say where they come from, and are small', () => {
    expect(sourceLicence).toBe('CC0-1.0');
    expect(inAtLeastTexts).toBeGreaterThanOrEqual(5);
    expect(gzipSync(stored).length).toBeLessThan(150_000);
    expect(Buffer.from(weights, 'base64')).toHaveLength(TABLE);
  });

  it('were right in 85 % of the positive and negative comments held out', () => {
    expect(crossValidation.twoClasses).toBeGreaterThanOrEqual(85);
  });
});

describe('Thai comments', () => {
  it('invented ones are scored as a reader would, in 85 % at least', () => {
    const right = rows.filter(({ text, label }) => scoreThai(text).score > 0 === (label === 'positive'));
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.85);
  });

  it.each([
    'ส่งของช้า',
    'แอปค้าง',
    'รอนานมาก',
    'ยังไม่ได้รับสินค้า',
    'โทรไปไม่มีคนรับสาย',
    'ได้ของไม่ครบ',
    'เงินหักซ้ำสองรอบ',
    'เว็บโหลดช้า',
    'ที่จอดรถน้อย',
    'คนขับมาสาย',
  ])('that state a fault are blame, and the list says why: %s', (text) => {
    const { score, clauses } = scoreThai(text);
    expect(score).toBeLessThan(0);
    expect(
      clauses.flatMap(({ reasons }) => reasons).some(({ rule, value }) => rule === 'lexicon' && value < 0),
    ).toBe(true);
  });

  it.each(['ไม่มีปัญหา', 'ไม่ต้องรอนาน', 'ไม่แพง', 'แก้ปัญหาให้ทันที'])('that miss a fault are praise: %s', (text) => {
    expect(scoreThai(text).score).toBeGreaterThan(0);
  });

  it('are no praise or blame for words that only look like it', () => {
    const words = (text: string) =>
      scoreThai(text)
        .clauses.flatMap(({ reasons }) => reasons)
        .filter(({ rule }) => rule !== 'weights');
    for (const text of ['รับผิดชอบ', 'อยากได้', 'สวัสดีค่ะ', 'ช้าง', 'วิดีโอ']) expect(words(text)).toEqual([]);
  });

  it('that praise and blame are mixed, and both clauses are shown', () => {
    const text = 'อาหารอร่อยมาก แต่พนักงานพูดจาไม่ดี';
    const { sentiment, clauses } = scoreThai(text);
    expect(sentiment).toBe('mixed');
    expect(clauses.map(({ sentiment }) => sentiment)).toEqual(['positive', 'negative']);
    expect(clauses.map(({ start, end }) => text.slice(start, end))).toEqual([
      'อาหารอร่อยมาก',
      'แต่พนักงานพูดจาไม่ดี',
    ]);
  });

  it('keep a face in the clause that it stands beside', () => {
    expect(scoreThai(':(\nดี').clauses).toMatchObject([{ start: 0, end: 5 }]);
    expect(scoreThai('บริการดีมาก\n:)').clauses).toHaveLength(1);
  });

  it('begin no clause inside words that only begin like "but"', () => {
    expect(scoreThai('ตกแต่งร้านสวยมาก').clauses).toHaveLength(1);
    expect(scoreThai('ใช้บริการมาตั้งแต่ปีที่แล้ว').clauses).toHaveLength(1);
  });

  it('of which nothing is known have no score and no reasons', () => {
    for (const text of ['', ' ', '…', 'x', 'Booking']) {
      expect(scoreThai(text)).toMatchObject({ score: 0, sentiment: 'neutral' });
      expect(scoreThai(text).clauses.flatMap(({ reasons }) => reasons)).toEqual([]);
    }
  });

  it('are read the same however many blanks, zero-width marks and repeated letters they have', () => {
    const { score } = scoreThai('บริการดีมากกก ประทับใจ');
    expect(scoreThai('บริการดีมากกกกกกก ประทับใจ').score).toBe(score);
  });
});

describe('the table', () => {
  it('is met at the same places whatever stands before, and not inside of a subject', () => {
    const placesOf = (written: string, from: number) => {
      const text = thaiText(written);
      const found: number[] = [];
      eachGram(text, from, text.length, subjectsIn(text), (place) => found.push(place));
      return found;
    };
    // Both begin at the second blank.
    expect(placesOf('กขค ดีมาก', 4)).toEqual(placesOf('ฮ ดีมาก', 2));
    expect(placesOf('ดีมาก', 0)).toHaveLength(6 + 5 + 4 + 3);
    // Of the four letters of "shop" only the runs that leave the word are left.
    const text = thaiText('ร้าน');
    const runs: [number, number][] = [];
    eachGram(text, 0, text.length, subjectsIn(text), (_, start, length) => runs.push([start, length]));
    expect(runs.every(([start, length]) => start < 1 || start + length > 5)).toBe(true);
    expect(runs.length).toBeGreaterThan(0);
  });
});

describe('any text', () => {
  it('has places inside itself, and scores from −1 to 1', () => {
    const piece = fc.constantFrom(
      'ดี',
      'แย่',
      'แต่',
      'ไม่',
      ' ',
      'ๆ',
      '😀',
      ':(',
      '\n',
      'เเ',
      '\u200b',
      'ok',
      '\ud83d',
      '123',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { score, clauses } = scoreThai(text);
        expect(Math.abs(score)).toBeLessThanOrEqual(1);
        let last = 0;
        for (const { start, end, score: part, reasons } of clauses) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Math.abs(part)).toBeLessThanOrEqual(1);
          for (const reason of reasons) {
            expect(text.slice(reason.start, reason.start + reason.text.length)).toBe(reason.text);
            expect(reason.start).toBeGreaterThanOrEqual(start);
          }
          last = end;
        }
      }),
    );
  });

  it.each([
    ['ten megabytes', 'ดีมาก'.repeat(700_000)],
    ['ten thousand emoji', '😀'.repeat(10_000)],
    ['nothing but "but"', 'แต่'.repeat(7000)],
    ['right-to-left overrides', '\u202eดี\u202c'.repeat(5000)],
    ['dots', '.'.repeat(20_000)],
    ['marks without a letter', '\u0e49'.repeat(20_000)],
  ])('%s does not stall', (_, text) => {
    const started = performance.now();
    scoreThai(text);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
