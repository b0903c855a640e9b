import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreEnglish } from '../../src/text/english.js';
import { LONGEST_READ } from '../../src/text/scan.js';

/**
 * The warrant is what a reader sees at once: every sentence of fixtures/text/english.csv was invented with its label.
 * The engine need not find all; how many it must is written here, and no label was changed to fit it.
 */
const sentences: { text: string; label: string; why: string }[] = parse(
  readFileSync(new URL('../../fixtures/text/english.csv', import.meta.url)),
  { columns: true },
);
const shareRight = (own: typeof sentences): number =>
  own.filter(({ text, label }) => scoreEnglish(text).sentiment === label).length / own.length;

describe('sentences whose sentiment is plain', () => {
  it('are enough to mean something', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(300);
  });

  for (const why of [...new Set(sentences.map((sentence) => sentence.why))]) {
    it(`are read right where they are ${why}`, () => {
      const own = sentences.filter((sentence) => sentence.why === why);
      expect(shareRight(own)).toBeGreaterThanOrEqual(0.85);
    });
  }

  it('are read right 95 of 100 times', () => {
    expect(shareRight(sentences)).toBeGreaterThanOrEqual(0.95);
  });

  it('are hardly ever turned round', () => {
    const turned = sentences.filter(({ text, label }) => {
      const { sentiment } = scoreEnglish(text);
      return (
        (label === 'positive' && sentiment === 'negative') ||
        (label === 'negative' && sentiment === 'positive')
      );
    });
    expect(turned.length / sentences.length).toBeLessThan(0.02);
  });
});

/**
 * Comments as customers of many trades give them beside a mark from 0 to 10, invented with the mark. The half held out
 * was written before the lexicon was worked on and never looked at for it; it keeps the other half honest.
 */
const verbatims: { text: string; score: string; label: string; set: string }[] = parse(
  readFileSync(new URL('../../fixtures/text/english-nps.csv', import.meta.url)),
  { columns: true },
);

describe.each(['development', 'held out'])('comments beside a mark from 0 to 10 (%s)', (set) => {
  const own = verbatims
    .filter((verbatim) => verbatim.set === set)
    .map(({ text, score }) => ({ mark: Number(score), ...scoreEnglish(text) }));
  const detractors = own.filter(({ mark }) => mark <= 6);
  const promoters = own.filter(({ mark }) => mark >= 9);

  it('are 180 and more', () => {
    expect(own.length).toBeGreaterThanOrEqual(180);
  });

  it('lie on the side of their mark 84 of 100 times', () => {
    const right =
      detractors.filter(({ score }) => score < 0).length + promoters.filter(({ score }) => score > 0).length;
    expect(right / (detractors.length + promoters.length)).toBeGreaterThanOrEqual(0.84);
  });

  it('rank promoters above detractors 92 of 100 times', () => {
    let above = 0;
    for (const { score } of promoters) above += detractors.filter((other) => other.score < score).length;
    expect(above / (promoters.length * detractors.length)).toBeGreaterThanOrEqual(0.92);
  });

  it('hardly ever pass for the opposite', () => {
    const share = (of: typeof own, sentiment: string) =>
      of.filter((one) => one.sentiment === sentiment).length / of.length;
    expect(share(detractors, 'positive')).toBeLessThanOrEqual(0.08);
    expect(share(promoters, 'negative')).toBeLessThanOrEqual(0.08);
  });
});

/**
 * What happened, told in short by customers of many trades, and mostly without a word of praise or blame; invented with
 * its label. The lexicon learnt from those that were "read"; the "fresh" ones were written after, and one phrase was mended for them.
 */
const facts: { text: string; label: string; set: string }[] = parse(
  readFileSync(new URL('../../fixtures/text/english-facts.csv', import.meta.url)),
  { columns: true },
);

it.each(['read', 'fresh'])('what happened is taken for praise or blame 84 of 100 times (%s)', (set) => {
  const own = facts.filter((fact) => fact.set === set);
  const scores = own.map(({ text, label }) => scoreEnglish(text).score * (label === 'positive' ? 1 : -1));
  expect(own.length).toBeGreaterThanOrEqual(80);
  expect(scores.filter((score) => score > 0).length / own.length).toBeGreaterThanOrEqual(0.84);
});

/** Sentences that praise one thing and blame another, invented with what is said of each. */
const aspects: { text: string; about: string; sentiment: string; set: string }[] = parse(
  readFileSync(new URL('../../fixtures/text/english-aspects.csv', import.meta.url)),
  { columns: true },
);

it.each(['development', 'held out'])('things of one sentence are told apart 74 of 100 times (%s)', (set) => {
  const own = aspects.filter((aspect) => aspect.set === set);
  const right = own.filter(({ text, about, sentiment }) => {
    const at = text.indexOf(about);
    const clause = scoreEnglish(text).clauses.find(({ start, end }) => at >= start && at < end);
    return clause?.sentiment === sentiment;
  });
  expect(own.length).toBeGreaterThanOrEqual(50);
  expect(right.length / own.length).toBeGreaterThanOrEqual(0.74);
});

describe('scores', () => {
  const score = (text: string) => scoreEnglish(text).score;

  it('rise with the praise and fall with the blame', () => {
    const rising = [
      'worst company ever, avoid at all costs',
      'terrible',
      'a bit slow',
      'ok',
      'fine',
      'good',
      'very good',
      'Excellent, love it',
    ];
    for (let i = 1; i < rising.length; i++) {
      expect(score(rising[i]!), rising[i]).toBeGreaterThan(score(rising[i - 1]!));
    }
  });

  it('are 0 only where no word is known', () => {
    expect(scoreEnglish('Qwertz')).toMatchObject({ score: 0, sentiment: 'neutral' });
    for (const { text } of verbatims) {
      const { score, clauses } = scoreEnglish(text);
      if (clauses.some(({ reasons }) => reasons.length > 0)) expect(score, text).not.toBe(0);
    }
  });

  it('do not blame for what praise happened after', () => {
    expect(score('When my car broke down you were there, brilliant')).toBeGreaterThan(0);
    expect(score('Brilliant after I lost my card')).toBeGreaterThan(score('Brilliant but you lost my card'));
  });

  it('take commands for blame, and for praise where they tell what is done', () => {
    expect(score('Train your staff')).toBeLessThan(0);
    expect(score('Provide excellent advice')).toBeGreaterThan(0);
  });

  it('call long praise with one complaint praise', () => {
    const text =
      'Friendly staff, excellent food, lovely rooms and a brilliant location. Only the parking was terrible. We loved it.';
    expect(scoreEnglish(text).sentiment).toBe('positive');
  });
});

describe('clauses', () => {
  const signs = (text: string): [string, string][] =>
    scoreEnglish(text).clauses.map(({ start, end, sentiment }) => [text.slice(start, end), sentiment]);

  it.each([
    ['Great food but rude staff', ['Great food', 'positive'], ['but rude staff', 'negative']],
    [
      'food was great and staff were rude',
      ['food was great', 'positive'],
      ['and staff were rude', 'negative'],
    ],
    ['Great food, rude staff', ['Great food', 'positive'], ['rude staff', 'negative']],
    [
      'Although the food was great, the service was slow.',
      ['Although the food was great,', 'positive'],
      ['the service was slow.', 'negative'],
    ],
    [
      'The app is easy to use; the prices are too high',
      ['The app is easy to use;', 'positive'],
      ['the prices are too high', 'negative'],
    ],
    [
      'I waited an hour – the doctor was lovely though',
      ['I waited an hour –', 'negative'],
      ['the doctor was lovely though', 'positive'],
    ],
    [
      'Apart from the parking, lovely rooms',
      ['Apart from the parking', 'negative'],
      ['lovely rooms', 'positive'],
    ],
    ['Good burgers with slow service', ['Good burgers', 'positive'], ['with slow service', 'negative']],
    [
      'Lovely rooms apart from the parking',
      ['Lovely rooms', 'positive'],
      ['apart from the parking', 'negative'],
    ],
    [
      'I did not have to wait long and the staff were great',
      ['I did not have to wait long', 'positive'],
      ['and the staff were great', 'positive'],
    ],
    [
      'Delivery was late. Support sorted it out quickly!',
      ['Delivery was late.', 'negative'],
      ['Support sorted it out quickly!', 'positive'],
    ],
  ])('%s', (text, ...expected) => {
    const trim = ([clause, sentiment]: [string, string]) => [
      clause.replace(/[,;–]\s*$/, '').trim(),
      sentiment,
    ];
    expect(signs(text).map(trim)).toEqual((expected as unknown as [string, string][]).map(trim));
  });

  it('stay together where one thing is said', () => {
    for (const text of [
      'great and friendly',
      'Not only quick but also friendly',
      'It took a while but',
      'friendly, kind, helpful',
    ]) {
      expect(signs(text).map(([clause]) => clause).length, text).toBeLessThanOrEqual(
        text.endsWith('but') ? 2 : 1,
      );
    }
  });

  it('lie in the comment in order and do not overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(...sentences.map(({ text }) => text), ', ', ' but ', '. ', '!? ', ' (', ') ', '😀'),
          { maxLength: 8 },
        ),
        (parts) => {
          const text = parts.join(' ');
          let before = 0;
          for (const { start, end, reasons } of scoreEnglish(text).clauses) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end;
            for (const reason of reasons) {
              expect(text.slice(reason.start, reason.start + reason.text.length)).toBe(reason.text);
              expect(reason.start).toBeGreaterThanOrEqual(start);
            }
          }
          expect(before).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('reasons', () => {
  it('say what made the score', () => {
    const [clause] = scoreEnglish('The staff were not very helpful').clauses;
    expect(clause?.reasons).toContainEqual({
      text: 'not very helpful',
      start: 15,
      value: -2.5,
      rule: 'phrase',
    });
  });

  it('name degree, negation, suggestion and emoji', () => {
    const rules = (text: string) =>
      scoreEnglish(text).clauses.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
    expect(rules('extremely slow')).toContain('intensified');
    expect(rules('It was never dirty')).toContain('negated');
    expect(rules('Quicker appointments')).toContain('suggestion');
    expect(rules('😡')).toContain('emoji');
    expect(rules('somewhat slow')).toContain('softened');
  });
});

describe('what stands around words', () => {
  const score = (text: string) => scoreEnglish(text).score;

  it('makes them stronger and weaker', () => {
    expect(score('very slow')).toBeLessThan(score('slow'));
    expect(score('sooooo good')).toBeGreaterThan(score('so good'));
    expect(score('the service was GOOD')).toBeGreaterThan(score('the service was good'));
    expect(score('good!!!')).toBeGreaterThan(score('good'));
  });

  it('is the same in any case, with straight or curly apostrophes, and with joiners inside', () => {
    for (const { text } of sentences.slice(0, 200)) {
      expect(score(text.replaceAll("'", '’'))).toBe(score(text));
      expect(score(text.replace(/([a-z])([a-z])/, '$1\u200b$2'))).toBe(score(text));
    }
    expect(score('GREAT SERVICE')).toBe(score('great service'));
  });

  it('weakens praise that is asked for', () => {
    expect(score('Is the service good?')).toBeLessThan(score('The service is good'));
    expect(score('I wish the service was good')).toBeLessThan(0);
  });
});

describe('hostile text', () => {
  it('keeps the score within −1 and 1, and comes to an end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { score, clauses } = scoreEnglish(text);
        expect(Math.abs(score)).toBeLessThanOrEqual(1);
        for (const clause of clauses) expect(Math.abs(clause.score)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['emoji', '😀'],
    ['families', '👩‍👩‍👧'],
    ['lone surrogates', '\ud83d'],
    ['overrides', '\u202egood '],
    ['joiners', 'g\u200d'],
    ['marks', '!?'],
    ['addresses', 'http://'],
    ['hyphens', 'a-'],
    ['apostrophes', "a'b"],
    ['one letter', 'a'],
    ['negators', 'not '],
    ['gaps of phrases', 'could not have been '],
    ['spaces', ' '],
    ['zero bytes', '\0'],
    ['combining marks', 'e\u0301\u0301'],
  ])('reads a cell of ten megabytes of %s as if it were short', (_, unit) => {
    const text = unit.repeat(Math.ceil(10_000_000 / unit.length));
    const began = performance.now();
    const { clauses } = scoreEnglish(text);
    // Not a timing: what stalls takes minutes.
    expect(performance.now() - began).toBeLessThan(2000);
    expect(clauses.at(-1)?.end ?? 0).toBeLessThanOrEqual(LONGEST_READ);
  });
});
