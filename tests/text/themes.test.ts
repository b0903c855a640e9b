import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupPhrases,
  type Phrase,
  type PhraseComment,
  type PhraseOptions,
  phraseCounter,
} from '../../src/text/themes.js';
import { tokenise } from '../../src/text/tokens.js';

function countPhrases(all: Iterable<PhraseComment>, options: PhraseOptions) {
  const counter = phraseCounter(options);
  for (const comment of all) counter.add(comment);
  return counter.end();
}

function* comments(texts: readonly string[], group: (i: number) => string | null = () => null) {
  for (const [i, text] of texts.entries()) yield { tokens: tokenise(text), group: group(i) };
}
const counted = (texts: readonly string[], atLeast = 1) =>
  countPhrases(comments(texts), { atLeast }).phrases.map(({ phrase, n }) => `${phrase} ${n}`);

describe('phrases', () => {
  test('are counted once per comment, alike in all their forms, without stop words at the ends', () => {
    expect(
      counted(['The coffee machine. The coffee machine!', 'Two coffee machines', 'A cup of tea']),
    ).toEqual(['coffee machine 2', 'cup of tea 1']);
  });

  test('end at marks, and are no numbers', () => {
    expect(counted(['vending, lockers', '24 vending'])).toEqual(['vending 2', 'lockers 1']);
  });

  test('give way to longer ones that are nearly as frequent, and stay when they are not', () => {
    const texts = ['long wait times', 'long wait times', 'long wait times', 'wait', 'wait', 'wait'];
    expect(counted(texts)).toEqual(['wait 6', 'long wait times 3']);
    expect(counted(texts.slice(0, 4))).toEqual(['long wait times 3']);
  });

  test('are told from as many comments as asked for, with their groups and places', () => {
    const texts = ['vegan menu', 'vegan menu', 'parking', 'vegan menu'];
    const {
      phrases,
      comments: n,
      byGroup,
      undercount,
    } = countPhrases(
      comments(texts, (i) => (i < 1 ? 'promoter' : null)),
      { atLeast: 2 },
    );
    expect(phrases).toEqual([
      {
        phrase: 'vegan menu',
        n: 3,
        byGroup: new Map([
          ['promoter', 1],
          [null, 2],
        ]),
        comments: [0, 1, 3],
      },
    ]);
    expect([n, undercount]).toEqual([4, 0]);
    expect(byGroup).toEqual(
      new Map([
        ['promoter', 1],
        [null, 3],
      ]),
    );
  });

  test('keep the first 200 places', () => {
    const [phrase] = countPhrases(comments(Array(300).fill('vegan menu')), { atLeast: 2 }).phrases;
    expect([phrase!.n, phrase!.comments.length, phrase!.comments.at(-1)]).toEqual([300, 200, 199]);
  });

  test('are bounded, and no count is off by more than is said', () => {
    const words = fc.array(
      fc.constantFrom('vegan', 'menu', 'parking', 'coffee', 'queue', 'locker', 'towel', 'pool'),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.integer({ min: 4, max: 40 }), (said, capacity) => {
        const texts = said.map((one) => one.join(' '));
        const all = countPhrases(comments(texts), { atLeast: 1, longest: 1 });
        const few = countPhrases(comments(texts), { atLeast: 1, longest: 1, capacity });
        const truth = new Map(all.phrases.map(({ phrase, n }) => [phrase, n]));
        expect(few.phrases.length).toBeLessThanOrEqual(capacity);
        for (const { phrase, n } of few.phrases) {
          expect(n).toBeLessThanOrEqual(truth.get(phrase)!);
          expect(n).toBeGreaterThanOrEqual(truth.get(phrase)! - few.undercount);
        }
        const kept = new Set(few.phrases.map(({ phrase }) => phrase));
        for (const [phrase, n] of truth) if (!kept.has(phrase)) expect(n).toBeLessThanOrEqual(few.undercount);
      }),
    );
  });

  test('refuse to count from nothing', () => {
    expect(() => countPhrases([], { atLeast: 0 })).toThrow(RangeError);
    expect(countPhrases([], { atLeast: 1 })).toEqual({
      phrases: [],
      comments: 0,
      byGroup: new Map(),
      undercount: 0,
    });
  });
});

describe('groups of phrases', () => {
  const phrase = (name: string, places: number[], n = places.length): Phrase => ({
    phrase: name,
    n,
    byGroup: new Map([[null, n]]),
    comments: places,
  });
  const names = (phrases: Phrase[]) => groupPhrases(phrases).map((one) => one.phrases.map((p) => p.phrase));

  test('share at least three comments of five with their lead', () => {
    const lead = phrase('vegan menu', [0, 1, 2, 3, 4]);
    expect(names([lead, phrase('oat milk', [1, 2, 3]), phrase('parking', [7, 8])])).toEqual([
      ['vegan menu', 'oat milk'],
      ['parking'],
    ]);
    expect(names([lead, phrase('oat milk', [1, 2])])).toEqual([['vegan menu'], ['oat milk']]);
    // A frequent phrase does not swallow a rare one that stands with it.
    expect(names([phrase('menu', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), phrase('oat milk', [1, 2])])).toHaveLength(
      2,
    );
  });

  test('compare frequent phrases where both lists tell', () => {
    const even = Array.from({ length: 200 }, (_, i) => 2 * i);
    const early = Array.from({ length: 200 }, (_, i) => i);
    expect(names([phrase('a', even, 1000), phrase('b', early, 2000)])).toHaveLength(2);
    expect(names([phrase('a', early, 1000), phrase('b', early.slice(0, 150), 150)])).toHaveLength(1);
  });
});
