import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import { ENGINES, enginesWith, type OwnData } from '../../src/text/engines.js';
import { englishEngine, scoreEnglish } from '../../src/text/english.js';
import { readLexicon } from '../../src/text/lexicon-file.js';
import { commentReader } from '../../src/text/read.js';
import type { Scored } from '../../src/text/reading.js';

const read = (text: string) => readLexicon(text, 'words.yaml');
const engineOf = (yaml: string) => englishEngine({ lexicon: read(yaml) });
const reasonsOf = ({ clauses }: Scored) => clauses.flatMap(({ reasons }) => reasons);
const own = (scored: Scored) =>
  reasonsOf(scored)
    .filter(({ rule }) => rule === 'own lexicon')
    .map(({ text, value }) => [text, value]);

function problem(file: string): Problem {
  try {
    read(file);
  } catch (fault) {
    expect(fault).toBeInstanceOf(Problem);
    return fault as Problem;
  }
  throw new Error('was read');
}

describe('a user’s own words', () => {
  test('are worth what the user says, and are told apart from those that ship', () => {
    const score = engineOf('words:\n  unlimited: 3\n');
    expect(own(score('The data is unlimited'))).toEqual([['unlimited', 3]]);
    expect(score('The data is unlimited').score).toBeGreaterThan(scoreEnglish('The data is unlimited').score);
    expect(score('Rude staff')).toEqual(scoreEnglish('Rude staff'));
  });

  test('stand before those that ship, and are turned and strengthened like them', () => {
    const score = engineOf('words:\n  sick: 3\n');
    expect(scoreEnglish('It is sick').score).toBeLessThan(0);
    expect(score('It is sick').score).toBeGreaterThan(0);
    expect(score('It is not sick').score).toBeLessThan(score('It is sick').score);
    expect(own(score('It is very sick'))[0]![1]).toBeGreaterThan(3);
  });

  test('say nothing at 0: neither the lexicon nor the trained weights read them', () => {
    const score = engineOf('words:\n  fine: 0\n');
    expect(reasonsOf(scoreEnglish('I got a parking fine')).map(({ text }) => text)).toContain('fine');
    expect(reasonsOf(score('I got a parking fine')).map(({ text }) => text)).not.toContain('fine');
  });

  test('may have forms, capitals, hyphens, digits, or be emoji', () => {
    const score = engineOf(
      'words:\n  queue/n: -3\n  NoiseCo: -2\n  over-engineered: -2\n  4g: 2\n  👾: -3\n  ":)": -3\n',
    );
    const found = own(score('Queues, a queue, noiseco, over-engineered, over engineered, 4G, 👾 :)'));
    expect(found.map(([text]) => text)).toEqual([
      'Queues',
      'queue',
      'noiseco',
      'over-engineered',
      'over engineered',
      '4G',
      '👾',
      ':)',
    ]);
  });
});

describe('a user’s own phrases', () => {
  test('are of the form of those that ship', () => {
    const score = engineOf(
      'phrases:\n  (can not/won\'t) log/sign in: -3\n  signal drops .. call: -2 \n  "^ <good> # | so-so": 1\n',
    );
    const texts = (comment: string) => own(score(comment)).map(([text]) => text);
    expect(texts("I can't log in")).toEqual(["can't log in"]);
    expect(texts('I won’t sign in')).toEqual(['won’t sign in']);
    expect(texts('The signal drops in every call')).toEqual(['signal drops in every call']);
    expect(texts('Great 24. Great 24, it is so-so')).toEqual(['Great 24', 'Great 24', 'so-so']);
  });

  test('stand before those that ship where both are as long', () => {
    const shipped = scoreEnglish('That is spot on');
    const score = engineOf('phrases:\n  spot on: -4\n');
    expect(shipped.score).toBeGreaterThan(0);
    expect(score('That is spot on').score).toBeLessThan(0);
  });

  test('say nothing at 0', () => {
    const comment = 'We talked about customer complaints';
    expect(scoreEnglish(comment).score).toBeLessThan(0);
    const speaks = (reasons: { text: string }[]) => reasons.some(({ text }) => text.includes('complaints'));
    expect(speaks(reasonsOf(scoreEnglish(comment)))).toBe(true);
    expect(speaks(reasonsOf(engineOf('phrases:\n  customer complaints: 0\n')(comment)))).toBe(false);
  });
});

describe('a lexicon that stands alone', () => {
  const score = engineOf('extends: false\nwords:\n  unlimited: 2\n');

  test('reads nothing but itself', () => {
    expect(score('Terrible service, awful staff 😡')).toMatchObject({ score: 0, sentiment: 'neutral' });
    expect(reasonsOf(score('Terrible service, awful staff 😡'))).toEqual([]);
    expect(score('Terrible but unlimited').sentiment).toBe('positive');
  });

  test('still knows what turns a word round', () => {
    expect(score('It is not unlimited').score).toBeLessThan(0);
  });
});

describe('in a language of stems', () => {
  const polish = (yaml: string) => enginesWith({ lexicons: [read(`language: pl\n${yaml}`)] }).pl!;

  test('a word is the beginning of words, or with "=" a whole one', () => {
    const score = polish('words:\n  paczkomat: 2\n  kolejka=: -2\n');
    expect(own(score('Są paczkomaty i kolejka, kolejkami'))).toEqual([
      ['paczkomaty', 2],
      ['kolejka', -2],
    ]);
  });

  test('what ships is changed, silenced, or left out', () => {
    const comment = 'To jest okropne';
    expect(ENGINES.pl!(comment).score).toBeLessThan(0);
    expect(polish('words:\n  okropn: 2\n')(comment).score).toBeGreaterThan(0);
    expect(polish('words:\n  okropne: 0\n')(comment)).toMatchObject({ score: 0, sentiment: 'neutral' });
    expect(polish('extends: false\nwords:\n  okno: 1\n')('Miła obsługa 😡').score).toBe(0);
  });

  test('phrases stand before words, and without accents too', () => {
    const score = polish('phrases:\n  miła inacz*: -3\n');
    expect(own(score('mila inaczej'))).toEqual([['mila inaczej', -3]]);
  });

  test('two lexicons of one language are refused', () => {
    const file = read('words:\n  a: 1\n');
    expect(() => enginesWith({ lexicons: [file, { ...file }] })).toThrow(Problem);
  });
});

test('a reader of comments takes a lexicon', () => {
  const score = (own: OwnData) =>
    commentReader({
      question: '',
      mix: [{ language: 'en', n: 1, share: 1 }],
      engine: 'cxstat',
      withTopics: true,
      taxonomy: null,
      own,
    })('It is unlimited').scored!.score;
  expect(score({ lexicons: [read('words:\n  unlimited: 4\n')] })).toBeGreaterThan(score({}));
});

test('a lexicon can be sent to a worker', () => {
  const file = read('words:\n  unlimited: 2\nphrases:\n  can/could not log in: -2\n');
  expect(structuredClone(file)).toEqual(file);
  expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  expect(file).toEqual({
    language: 'en',
    extends: true,
    words: [['unlimited', 2]],
    phrases: [
      { elements: ['can', 'not', 'log', 'in'], value: -2 },
      { elements: ['could', 'not', 'log', 'in'], value: -2 },
    ],
  });
});

describe('what is wrong is named with its line and what exists', () => {
  test.each([
    ['words:\n  good: 1\nphrase:\n  a: 1\n', 3, '"phrase" is no key', 'phrases'],
    ['words:\n  good: 5\n', 2, '"good" has 5 where a number from -4 to 4', undefined],
    ['words:\n  good: nice\n', 2, '"good" has nice', undefined],
    ['words:\n  a: 1\n  good:\n', 3, '"good" has nothing', undefined],
    ['words:\n  good: .nan\n', 2, 'number from', undefined],
    ['words:\n  good: 1\n  good: 2\n', 3, 'stands here and in line 2', undefined],
    ['words:\n  Good: 1\n  good: 2\n', 3, 'stands here and in line 2', undefined],
    ['words:\n  queue/n: 1\n  queues: 2\n', 3, '"queues" stands here and in line 2', undefined],
    ['words:\n  too long: 1\n', 2, 'write it under "phrases"', undefined],
    ['words:\n  queue/q: 1\n', 2, 'a mark that is none of', undefined],
    ['words:\n  "a/n/n": 1\n', 2, 'part of no word', undefined],
    ['words:\n  AAA: 1\n', 2, 'a letter three times', undefined],
    ['words:\n  c++: 1\n', 2, '"++"', undefined],
    ['words:\n  "": 1\n', 2, 'holds no word', undefined],
    ['words:\n  not: 1\n', 2, 'write it in a phrase', undefined],
    ['words: [good, bad]\n', 1, 'holds no names with their values', undefined],
    ['phrases:\n  a (b: 1\n', 2, 'a bracket without its partner', undefined],
    ['phrases:\n  (a): 1\n', 2, 'may be nothing at all', undefined],
    ['phrases:\n  ^ .. $: 1\n', 2, 'may be nothing at all', undefined],
    ['phrases:\n  "a b | ": 1\n', 2, 'holds no word', undefined],
    ['phrases:\n  slow: 1\n', 2, '"slow" is one word: write it under "words"', undefined],
    ['phrases:\n  <goood> a: 1\n', 2, '"<goood>" is no list', 'good'],
    ['phrases:\n  a .. b .. c .. d .. e: 1\n', 2, 'more than 3 gaps', undefined],
    ['phrases:\n  a/b c: 1\n  a c: 2\n', 3, 'The phrase "a c" stands here and in line 2', undefined],
    [`phrases:\n  ${'a/b '.repeat(40)}: 1\n`, 2, 'more than 1000 phrases', undefined],
    [`phrases:\n  ${'a(b)'.repeat(40)}: 1\n`, 2, 'too many brackets', undefined],
    [`phrases:\n  ${'a '.repeat(200)}: 1\n`, 2, 'is too long', undefined],
    ['language: fi\nwords:\n  good: 1\n', 1, 'No lexicon of "fi"', 'fr'],
    ['extends: maybe\nwords:\n  good: 1\n', 1, 'neither true nor false', undefined],
    ['words: {}\n', 1, 'holds no words or phrases', undefined],
    ['', 1, 'holds no words or phrases', undefined],
    ['words:\n  good: 1\n bad\n', 3, 'not YAML', undefined],
    ['language: pl\nwords:\n  8/10: 1\n', 3, 'no word of letters', undefined],
    ['language: de\nphrases:\n  (a) gut: 1\n', 3, 'no word of letters', undefined],
  ])('%j', (file, line, says, likest) => {
    const found = problem(file);
    expect(found.message).toContain(says);
    expect(found.place).toEqual({ file: 'words.yaml', line });
    if (likest !== undefined) expect(found.exists[0]).toBe(likest);
  });

  test('in a file of any size within seconds', () => {
    const many = (n: number, line: (i: number) => string) =>
      Array.from({ length: n }, (_, i) => line(i)).join('');
    const choices = '[a/b/c/d/e] '.repeat(4);
    expect(problem(`phrases:\n${many(1000, (i) => `  x${i} ${choices}: 1\n`)}`).message).toContain(
      '20000 choices',
    );
    expect(problem(`words:\n${many(100_000, (i) => `  w${i}: 1\n`)}`).message).toContain(
      'holds 100000 entries',
    );
    const engine = engineOf(`words:\n${many(20_000, (i) => `  w${[...String(i)].join('z')}: 1\n`)}`);
    expect(own(engine('w7 w1z9z9z9z9'))).toHaveLength(2);
  }, 60_000);

  test('whatever a phrase holds: it is refused, or every comment is still read', () => {
    const part = fc.constantFrom(
      'a',
      'not',
      '(',
      ')',
      '[',
      ']',
      '/',
      ' ',
      '..',
      '^',
      '$',
      '#',
      '<be>',
      '|',
      "'",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.array(part, { maxLength: 12 }), (phrase, comment) => {
        let score: ReturnType<typeof englishEngine>;
        try {
          score = engineOf(`phrases:\n  ${JSON.stringify(phrase.join(''))}: 2\n`);
        } catch (fault) {
          expect(fault).toBeInstanceOf(Problem);
          return;
        }
        expect(Math.abs(score(comment.join('')).score)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});
