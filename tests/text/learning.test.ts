import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import { englishEngine, readEnglish, scoreEnglish } from '../../src/text/english.js';
import { type LearnedModel, readLearned } from '../../src/text/learned.js';
import { learnWeights, type ScoredComment } from '../../src/text/learning.js';
import { readLexicon } from '../../src/text/lexicon-file.js';
import { FeatureWeights, featuresOf } from '../../src/text/measure.js';

/** Numbers from 0 to 1 that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const THINGS = 'plan phone line shop contract router app bill tariff handset'.split(' ');
const MIDDLES = 'on monday|for my sister|in town|at home|since may|with the box|by post|over here'.split('|');

/**
 * Customers of a phone company: "unlimited" and "roaming" come with high scores and "capped" with low ones, eight
 * times of ten; nothing else tells them apart. The engine that ships knows none of these words.
 */
function phoneCompany(n: number, reliability = 0.8): ScoredComment[] {
  const next = numbers(n);
  const one = (list: readonly string[]) => list[Math.floor(next() * list.length)]!;
  return Array.from({ length: n }, () => {
    const high = next() < 0.6;
    const says = next() < reliability === high ? one(['unlimited', 'roaming']) : 'capped';
    const text = `The ${one(THINGS)} and the ${one(THINGS)} ${one(MIDDLES)} ${says} ${one(MIDDLES)}`;
    return { text, target: high ? 1 : 0 };
  });
}

const learn = (comments: ScoredComment[]) => learnWeights(comments, { source: 'NPS' });
const taught = learn(phoneCompany(800));

test('weights are found by the words of a feature as by its name', () => {
  const { units, clauses } = readEnglish("They did not tell me n't about 12 lines, and the bill was wrong");
  const features = clauses.flatMap((clause) => featuresOf(units, clause, true));
  const names = features.map(({ name }) => name);
  expect(names).toContain('!tell');
  expect(names).toContain('about #');
  const weights = new FeatureWeights(Object.fromEntries([...new Set(names)].map((name, i) => [name, i])));
  expect(features.map((feature) => weights.get(feature))).toEqual(
    names.map((name) => [...new Set(names)].indexOf(name) / 100),
  );
  expect(
    features.map((feature) => new FeatureWeights({ 'they !tell': 1, '! tell': 1 }).get(feature)),
  ).toEqual(names.map(() => undefined));
});

describe('what is learned', () => {
  test('are the words of this survey that the engine does not know', () => {
    expect(taught.ngrams.unlimited).toBeGreaterThan(0);
    expect(taught.ngrams.roaming).toBeGreaterThan(0);
    expect(taught.ngrams.capped).toBeLessThan(0);
    const score = englishEngine({ learned: taught });
    expect(score('The plan at home unlimited').sentiment).toBe('positive');
    expect(score('The plan at home capped').sentiment).toBe('negative');
  });

  test('is measured on comments that had no part in it', () => {
    const { shipped, learned } = taught.crossValidated;
    expect(taught.improves).toBe(true);
    // The words are right eight times of ten, so nobody can be right more often but by chance (3 standard errors).
    expect(Math.abs(learned.accuracy - 0.8)).toBeLessThan(0.045);
    // The engine that ships knows no word of them: it can but guess.
    expect(Math.abs(shipped.auc - 0.5)).toBeLessThan(0.07);
    expect(learned.auc).toBeGreaterThan(0.7);
    expect(taught.rows.high + taught.rows.low).toBe(800);
  });

  test('is nothing where scores have nothing to do with comments', () => {
    const next = numbers(5);
    const guessed = learn(phoneCompany(1200).map(({ text }) => ({ text, target: next() < 0.6 ? 1 : 0 })));
    // Three standard errors of an area of .5 with 720 and 480 comments.
    expect(Math.abs(guessed.crossValidated.learned.auc - 0.5)).toBeLessThan(0.052);
    expect(guessed.improves).toBe(false);
  });

  test('gives its reasons', () => {
    const strong = englishEngine({ learned: { ...taught, ngrams: { unlimited: 150, capped: -99 } } });
    const reasons = strong('It is unlimited or capped').clauses.flatMap((clause) => clause.reasons);
    expect(reasons.find(({ rule }) => rule === 'learned')).toEqual({
      text: 'unlimited',
      start: 6,
      value: 1.5,
      rule: 'learned',
    });
  });

  test('has its zero where as many comments are below as have low scores', () => {
    const comments = phoneCompany(800);
    const score = englishEngine({ learned: taught });
    const below = comments.filter(({ text }) => score(text).score < 0).length;
    const low = comments.filter(({ target }) => target === 0).length;
    expect(Math.abs(below - low) / comments.length).toBeLessThan(0.1);
  });

  test('takes the neutral zone from comments in the middle, where there are enough', () => {
    expect(taught.neutral).toBe(0.25);
    // Half of them hold none of the words that tell.
    const middle = phoneCompany(300).map(({ text }, i) => ({
      text: i % 2 ? text.replace(/unlimited|roaming|capped/, 'is') : text,
      target: 0.5,
    }));
    const sided = phoneCompany(800);
    const { rows, neutral, ngrams } = learn([...sided, ...middle]);
    expect(rows).toEqual({ ...taught.rows, middle: 300 });
    expect(neutral).not.toBe(0.25);
    // They place the zone and teach no word.
    expect(ngrams.unlimited).toBeGreaterThan(0);
    expect(learn([...sided, ...middle.slice(0, 29)]).neutral).toBe(0.25);
  });

  test('counts scores near the middle for less', () => {
    const graded = learn(
      phoneCompany(800).map(({ text, target }) => ({ text, target: target === 1 ? 0.6 : 0 })),
    );
    // The same sides, but praise now weighs a fifth of blame: what is between is rather blame.
    expect(graded.rows).toEqual(taught.rows);
    expect(graded.shipped === taught.shipped && graded.bias === taught.bias).toBe(false);
  });

  test('does not depend on the unit of weights, and does on the weights', () => {
    const weighted = (weight: (high: boolean) => number) =>
      learn(phoneCompany(400).map((one) => ({ ...one, weight: weight(one.target === 1) })));
    expect(weighted(() => 4)).toEqual(weighted(() => 1));
    expect(weighted((high) => (high ? 4 : 1))).not.toEqual(weighted(() => 1));
  });

  test('leaves the words of the user’s own lexicon to it', () => {
    const lexicon = readLexicon('words:\n  unlimited: 3\n', 'words.yaml');
    const model = learnWeights(phoneCompany(800), { source: 'NPS', lexicon });
    expect(Object.keys(model.ngrams)).not.toContain('unlimited');
    expect(model.crossValidated.shipped.auc).toBeGreaterThan(taught.crossValidated.shipped.auc);
  });
});

describe('what cannot be learned from', () => {
  test.each([
    [150, 'high, '],
    [0, '0 different ones are high, 0 low, 0 in between'],
  ])('%i comments', (n, says) => {
    expect(() => learn(phoneCompany(n))).toThrow(Problem);
    expect(() => learn(phoneCompany(n))).toThrow(says);
  });

  test('comments of which hardly any is low', () => {
    const comments = phoneCompany(600).filter(({ target }, i) => target === 1 || i < 40);
    expect(() => learn(comments)).toThrow(/Too few comments with a score in "NPS"/);
  });

  test('the same comment a thousand times', () => {
    const comments = Array.from({ length: 1000 }, (_, i) => ({
      text: i % 4 ? 'Great!' : 'bad',
      target: i % 4 ? 1 : 0,
    }));
    expect(() => learn(comments)).toThrow('1 different ones are high, 1 low');
  });
});

describe('nobody’s words', () => {
  test('are in it that fewer than five comments use', () => {
    const word = fc.constantFrom(
      'unlimited',
      'capped',
      'plan',
      'phone',
      'anna',
      'not',
      'bert',
      'is',
      ',',
      '24',
      'good',
    );
    const extra = fc.array(
      fc.tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 8 })),
      {
        minLength: 5,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(extra, (sentences) => {
        const comments = [
          ...phoneCompany(260),
          ...sentences.flatMap(([words, times], i) =>
            Array.from({ length: times }, () => ({ text: words.join(' '), target: i % 2 })),
          ),
        ];
        const users = new Map<string, number>();
        for (const text of new Set(comments.map((one) => one.text))) {
          const { units, clauses } = readEnglish(text);
          const names = clauses.flatMap((clause) => featuresOf(units, clause, true));
          for (const name of new Set(names.map(({ name }) => name)))
            users.set(name, (users.get(name) ?? 0) + 1);
        }
        for (const name of Object.keys(learn(comments).ngrams))
          expect(users.get(name)).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 30 },
    );
  });

  test('are in it because one comment was sent again and again', () => {
    const signed = { text: 'Zebedee Quux was capped', target: 0 };
    const { ngrams } = learn([...phoneCompany(300), ...Array.from({ length: 50 }, () => signed)]);
    expect(Object.keys(ngrams).filter((name) => /zebedee|quux/.test(name))).toEqual([]);
  });
});

test('the same comments give the same weights, whatever strangers write', () => {
  const comments = [
    ...phoneCompany(300),
    ...[
      '\ud800 unlimited',
      '👩‍👩‍👧 capped \u200d',
      `${'unlimited '.repeat(200_000)}`,
      '((((((((',
      '',
      '…',
      '\0',
    ].map((text) => ({ text, target: 1 })),
  ];
  expect(learn(comments)).toEqual(learn(comments));
});

describe('a file of learned weights', () => {
  const write = (model: LearnedModel) => JSON.stringify(model, null, 2);
  const problem = (text: string): Problem => {
    try {
      readLearned(text, 'learned.json');
    } catch (fault) {
      expect(fault).toBeInstanceOf(Problem);
      return fault as Problem;
    }
    throw new Error('was read');
  };

  test('is read as it was written', () => {
    expect(readLearned(write(taught), 'learned.json')).toEqual(taught);
    expect(readLearned(JSON.stringify(taught), 'learned.json')).toEqual(taught);
    expect(structuredClone(taught)).toEqual(taught);
  });

  test('whatever the words are', () => {
    const ngrams = Object.fromEntries(
      [
        '__proto__',
        'constructor',
        '!not',
        '# x',
        '^ "',
        '\\',
        '👍🏽',
        'null',
        '1',
        '<<',
        "o'clock",
        '\u2028',
        '\ud800',
      ].map((name, i) => [name, i + 1]),
    );
    const read = readLearned(write({ ...taught, ngrams }), 'learned.json');
    expect(Object.entries(read.ngrams).sort()).toEqual(Object.entries(ngrams).sort());
    expect(englishEngine({ learned: read })('constructor __proto__').score).toBeLessThan(1);
  });

  test('holds what is said of it, and no comment', () => {
    expect(Object.keys(taught).sort()).toEqual(
      [
        'bias',
        'crossValidated',
        'folds',
        'format',
        'improves',
        'language',
        'neutral',
        'ngrams',
        'rows',
        'shipped',
        'source',
      ].sort(),
    );
    for (const [name, weight] of Object.entries(taught.ngrams)) {
      expect(name.split(' ').length).toBeLessThanOrEqual(2);
      expect(Number.isInteger(weight)).toBe(true);
    }
  });

  const lines = write({ ...taught, ngrams: { a: 1, b: 2 } }).split('\n');
  const lineOf = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;
  test.each([
    ['"improves": true', '"improves": "yes"', 'neither true nor false'],
    ['"improves": true', '"improve": true', '"improve" is no key'],
    ['"language": "en"', '"language": "de"', 'Weights of "de" have no engine'],
    ['"format": 1', '"format": 2', '"format" has 2 where a number from 1 to 1'],
    ['"neutral": 0.25', '"neutral": 7', 'number from 0 to 1'],
    ['"a": 1', '"a": "1; drop"', 'number from'],
    ['"a": 1', '"a": 1e999', 'number from'],
    ['"b": 2', '"a": 2', 'stands here and in line'],
    ['"b": 2', '"b": [[[[', 'not YAML'],
  ])('%s cannot be %s', (was, is, says) => {
    const found = problem(lines.join('\n').replace(was, is));
    expect(found.message).toContain(says);
    expect(found.place.file).toBe('learned.json');
    // A list without an end is found wrong behind it.
    if (!is.includes('[')) expect(found.place.line).toBe(lineOf(was));
  });

  test.each([
    ['', 'holds no learned weights'],
    ['{}', 'has no "format"'],
    ['[]', 'holds no keys'],
    ['{"format": 1}', 'has no "language"'],
    ['\0\u0001binary', ''],
    ['['.repeat(50_000), ''],
    [`{"ngrams": {${'"a": 1,'.repeat(10_000)}}}`, ''],
    [' '.repeat(10_000_001), 'more than 10000000 characters'],
  ])('%#: is refused', (text, says) => {
    expect(problem(text).message).toContain(says);
  });
});

test('what is learned adds to the logit, spread over the words and pairs of the comment', () => {
  const model: LearnedModel = {
    ...taught,
    shipped: 0.5,
    bias: -0.25,
    ngrams: { unlimited: 150, '!unlimited': 900 },
  };
  // "great", "unlimited", "bills", and each behind the word before it: six.
  const comment = 'Great unlimited bills';
  const logit = 0.5 * 2 * Math.atanh(scoreEnglish(comment).score) - 0.25 + 1.5 / Math.sqrt(6);
  expect(englishEngine({ learned: model })(comment).score).toBeCloseTo(Math.tanh(logit / 2), 10);
});

test('nothing learned changes nothing', () => {
  const silent: LearnedModel = { ...taught, shipped: 1, bias: 0, neutral: 0.25, ngrams: {} };
  const comment = 'The food was great, but we waited for hours and nobody came.';
  expect(englishEngine({ learned: silent })(comment)).toEqual(scoreEnglish(comment));
});
