import { readFileSync } from 'node:fs';
import { eld } from 'eld/large';
import { describe, expect, it } from 'vitest';
import { addNgrams, NGRAM_LANGUAGES } from '../../src/text/ngrams.js';

const stored = JSON.parse(
  readFileSync(new URL('../../src/text/weights/ngrams.json', import.meta.url), 'utf8'),
);

function sumsOf(word: string): Float64Array {
  const sums = new Float64Array(NGRAM_LANGUAGES.length);
  addNgrams(word, sums);
  return sums;
}

describe('the packed n-grams', () => {
  it('say where they come from', () => {
    expect(stored.sourceLicence).toBe('Apache-2.0');
    expect(stored.source).toContain('eld');
  });

  // eld reports x / (x + 25) for the mean x of the scores of a word's runs.
  it.each([
    'a',
    'nie',
    'gut',
    'être',
    'freundlich',
    'obsługa',
    'zufriedenstellend',
    "d'accord",
    'доставка',
    'ممتاز',
  ])('rank the languages of %s as eld does from its own', (word) => {
    const sums = sumsOf(word);
    const means = Object.entries(eld.detect(word).getScores())
      .map(([code, scaled]) => [NGRAM_LANGUAGES.indexOf(code), (25 * scaled) / (1 - scaled)] as const)
      .filter(([place]) => place >= 0);
    expect(means.length).toBeGreaterThan(0);
    const runs = sums[means[0]![0]]! / means[0]![1];
    expect(runs).toBeCloseTo(Math.round(runs), 6);
    for (const [place, mean] of means) expect(sums[place]).toBeCloseTo(mean * runs, 6);
  });

  it('say nothing of a word without a known run, and stop reading an endless one', () => {
    expect(sumsOf('…').every((sum) => sum === 0)).toBe(true);
    expect(sumsOf('straße'.repeat(100))).toEqual(sumsOf('straße'.repeat(100_000)));
    // A lone surrogate is written as U+FFFD.
    expect(sumsOf('\ud83d')).toEqual(sumsOf('\ufffd'));
  });
});
