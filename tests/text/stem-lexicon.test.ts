import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGINES, isUnderstood } from '../../src/text/engines.js';
import { polish } from '../../src/text/lexicon/polish.js';
import type { StemLexicon } from '../../src/text/stem-lexicon.js';
import { stemEngine } from '../../src/text/stem-lexicon.js';

const LANGUAGES = [
  ['pl', 'polish', 150],
  ['de', 'german', 80],
  ['es', 'spanish', 80],
  ['fr', 'french', 80],
] as const;

function comments(name: string): { text: string; label: string }[] {
  return parse(readFileSync(new URL(`../../fixtures/text/${name}.csv`, import.meta.url)), { columns: true });
}

describe.each(LANGUAGES)('%s', (code, name, atLeast) => {
  const rows = comments(name);
  const score = ENGINES[code]!;
  const told = rows.filter(({ label }) => label === 'positive' || label === 'negative');

  it(`knows a word of most of ${atLeast} invented comments and more, and reads them as a reader would`, () => {
    expect(rows.length).toBeGreaterThanOrEqual(atLeast);
    const understood = told.filter(({ text }) => isUnderstood(score(text)));
    const right = understood.filter(({ text, label }) => score(text).score > 0 === (label === 'positive'));
    expect(understood.length / told.length).toBeGreaterThanOrEqual(0.9);
    expect(right.length / understood.length).toBeGreaterThanOrEqual(0.83);
  });

  it('finds both sides of mixed ones, as two clauses', () => {
    for (const { text } of rows.filter(({ label }) => label === 'mixed')) {
      const { sentiment, clauses } = score(text);
      expect([text, sentiment]).toEqual([text, 'mixed']);
      expect(clauses.map((clause) => clause.sentiment)).toEqual(
        expect.arrayContaining(['positive', 'negative']),
      );
    }
  });

  it('says nothing of what it does not understand', () => {
    for (const { text } of rows.filter(({ label }) => label === 'neutral')) {
      expect([text, isUnderstood(score(text))]).toEqual([text, false]);
      expect(score(text)).toMatchObject({ score: 0, sentiment: 'neutral' });
    }
  });

  it('reads the same in capitals', () => {
    for (const { text } of rows.filter((row) => !/[ßẞ]/.test(row.text))) {
      expect(score(text.toUpperCase()).score).toBe(score(text).score);
    }
  });

  it('has places inside the comment', () => {
    const words = rows.flatMap(({ text }) => text.split(' ')).slice(0, 300);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, ',', '.', '😀', ':(', '\ud83d', '\n'), { maxLength: 25 }),
        (some) => {
          const text = some.join(' ');
          const { score: whole, clauses } = score(text);
          expect(Math.abs(whole)).toBeLessThanOrEqual(1);
          let last = 0;
          for (const { start, end, reasons } of clauses) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(text.length);
            for (const reason of reasons) {
              expect(text.slice(reason.start, reason.start + reason.text.length)).toBe(reason.text);
              expect(reason.start).toBeGreaterThanOrEqual(start);
              expect(reason.start + reason.text.length).toBeLessThanOrEqual(end);
            }
            last = end;
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['ten megabytes', 'bardzo gut muy bien pas mal '.repeat(400_000)],
    ['ten thousand emoji', '😀'.repeat(10_000)],
    ['one endless word', 'a'.repeat(1_000_000)],
    ['nothing but negations', 'nie nicht no pas '.repeat(2000)],
    ['nothing but "but"', 'ale aber pero mais '.repeat(2000)],
    ['lone surrogates', '\ud83d\udc00'.repeat(10_000)],
  ])('%s does not stall', (_, text) => {
    const started = performance.now();
    score(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('turns and strengths', () => {
  const sign = (code: string, text: string) => Math.sign(ENGINES[code]!(text).score);
  const scoreOf = (code: string, text: string) => ENGINES[code]!(text).score;

  it.each([
    ['pl', 'nie polecam', -1],
    ['pl', 'Nie jestem zadowolona', -1],
    ['pl', 'bez problemu', 1],
    ['pl', 'bez zarzutu', 1],
    ['pl', 'dno', -1],
    ['pl', 'mogłoby być lepiej', -1],
    ['pl', 'szkoda', -1],
    ['pl', 'strata czasu', -1],
    ['pl', 'na czas', 1],
    ['pl', 'swietna obsluga', 1],
    ['pl', 'za drogo', -1],
    ['pl', 'brak profesjonalizmu', -1],
    ['pl', 'brak problemów', 1],
    ['de', 'nicht gut', -1],
    ['de', 'gefällt mir nicht', -1],
    ['de', 'nicht schlecht', 1],
    ['de', 'kein Problem', 1],
    ['de', 'zuverlaessig und puenktlich', 1],
    ['de', 'zu teuer', -1],
    ['es', 'no me gustó', -1],
    ['es', 'sin problemas', 1],
    ['es', 'nada mal', 1],
    ['fr', 'je ne recommande pas', -1],
    ['fr', 'pas mal', 1],
    ['fr', 'pas cher', 1],
    ['fr', 'trop cher', -1],
    ['fr', 'tres decu', -1],
  ])('%s: %s', (code, text, expected) => {
    expect(sign(code, text)).toBe(expected);
  });

  it('do not reach over a mark', () => {
    expect(sign('pl', 'Nie. Świetna obsługa')).toBe(1);
    expect(sign('de', 'Nein, nicht heute. Gute Beratung')).toBe(1);
  });

  it('strengthen and weaken what follows', () => {
    expect(scoreOf('pl', 'bardzo dobra')).toBeGreaterThan(scoreOf('pl', 'dobra'));
    expect(scoreOf('de', 'etwas langsam')).toBeGreaterThan(scoreOf('de', 'langsam'));
    expect(sign('pl', 'strasznie miła obsługa')).toBe(1);
    expect(sign('pl', 'było strasznie')).toBe(-1);
  });

  it('are named as reasons', () => {
    const [clause] = ENGINES.pl!('Bardzo miła wizyta').clauses;
    expect(clause!.reasons).toEqual([{ text: 'miła', start: 7, value: 3, rule: 'intensified' }]);
  });
});

describe('the engine', () => {
  const tiny: StemLexicon = {
    language: 'xx',
    stems: [
      [2, 'good gold='],
      [-2, 'bad'],
      [0, 'goodbye'],
    ],
    phrases: [
      [1, 'not bad'],
      [-3, 'good rid*'],
    ],
    negators: 'not never',
    faultNegators: 'never',
    negatesAhead: 2,
    negatorsBehind: '',
    absences: 'lack',
    intensifiers: [[2, 'very']],
    contrast: 'but',
  };
  const score = stemEngine(tiny);
  const values = (text: string) =>
    score(text).clauses.flatMap(({ reasons }) => reasons.map(({ value }) => value));

  it('takes the longest stem, whole words before beginnings, and phrases before words', () => {
    expect(values('goods')).toEqual([2]);
    expect(values('goodbye')).toEqual([]);
    expect(values('gold')).toEqual([2]);
    expect(values('golden')).toEqual([]);
    expect(values('not bad')).toEqual([1]);
    expect(values('good riddance')).toEqual([-3]);
  });

  it('turns, misses and strengthens by its rules', () => {
    expect(values('not good')).toEqual([-1.6]);
    expect(values('not so very good')).toEqual([4]);
    expect(values('very good')).toEqual([4]);
    expect(values('lack good')).toEqual([-1.6]);
    expect(values('lack of')).toEqual([-1.5]);
  });

  it('takes what does not happen for faint blame, where nothing else of the clause is known', () => {
    expect(score('he never came').clauses[0]!.reasons).toEqual([
      { text: 'never came', start: 3, value: -0.8, rule: 'bare negation' },
    ]);
    expect(values('never')).toEqual([]);
    expect(values('he did not come')).toEqual([]);
    expect(values('never good')).toEqual([-1.6]);
    expect(values('bad, he never came')).toEqual([-2, -0.8]);
  });

  it('parts clauses at contrast, and at commas only where they disagree', () => {
    expect(score('good but bad').clauses).toHaveLength(2);
    expect(score('good, gold').clauses).toHaveLength(1);
    expect(score('good, bad').sentiment).toBe('mixed');
  });
});

describe('the Polish lexicon', () => {
  it('has 500 stems and more', () => {
    const stems = polish.stems.flatMap(([, list]) => list.trim().split(/\s+/));
    expect(new Set(stems).size).toBeGreaterThanOrEqual(500);
  });

  it('gives no stem two values', () => {
    const seen = new Map<string, number>();
    for (const [value, list] of polish.stems) {
      for (const stem of list.trim().split(/\s+/)) {
        if (value !== 0) expect([stem, seen.get(stem) ?? value]).toEqual([stem, value]);
        seen.set(stem, value);
      }
    }
  });
});
