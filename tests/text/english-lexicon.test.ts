import { describe, expect, it } from 'vitest';
import { englishLexicon, linesOf } from '../../src/text/lexicon/english.js';
import { PHRASES } from '../../src/text/lexicon/english-phrases.js';
import { WORDS } from '../../src/text/lexicon/english-words.js';
import { inflect } from '../../src/text/lexicon/inflections.js';

const entries = [
  ...linesOf(WORDS).flatMap(({ value, rest }) =>
    rest.split(' ').map((entry) => ({ value, entry: entry.split('/')[0]! })),
  ),
  ...linesOf(PHRASES).flatMap(({ value, rest }) => rest.split(' | ').map((entry) => ({ value, entry }))),
];

describe('the English lexicon', () => {
  it('has each entry once', () => {
    const seen = new Set<string>();
    const twice = entries.filter(({ entry }) => seen.size === seen.add(entry).size);
    expect(twice.map(({ entry }) => entry)).toEqual([]);
  });

  it('has values from −4 to 4', () => {
    expect(entries.filter(({ value }) => !(Math.abs(value) <= 4))).toEqual([]);
  });

  it('knows more than 2,500 words and 2,000 phrases', () => {
    expect(englishLexicon().words.size).toBeGreaterThan(2500);
    expect(linesOf(PHRASES).flatMap(({ rest }) => rest.split(' | ')).length).toBeGreaterThan(2000);
  });
});

it.each([
  ['crash/v', 'crash crashes crashed crashing'],
  ['delay/v', 'delay delays delayed delaying'],
  ['love/v', 'love loves loved loving'],
  ['cancel/vv', 'cancel cancels cancelled cancelling'],
  ['deny/v', 'deny denies denied denying'],
  ['bully/n', 'bully bullies'],
  ['easy/ca', 'easy easier easiest easily'],
  ['nice/c', 'nice nicer nicest'],
  ['terrible/a', 'terrible terribly'],
  ['fantastic/a', 'fantastic fantastically'],
])('%s stands for %s', (entry, forms) => {
  expect(inflect(entry).join(' ')).toBe(forms);
});
