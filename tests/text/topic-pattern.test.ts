import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/text/tokens.js';
import { mainTopic, topicsInOrder } from '../../src/text/topic-order.js';
import { parsePattern, WordLists } from '../../src/text/topic-pattern.js';
import {
  BROAD,
  DECISIVE,
  REMARK,
  SPECIFIC,
  type Taxonomy,
  type Topic,
  topicMatcher,
} from '../../src/text/topics.js';

function topic(id: string, patterns: string[], except: string[] = []): Topic {
  return { id, group: 'g', label: id, belongs: '', patterns, except, examples: [], counterExamples: [] };
}
function taxonomy(topics: Topic[], lists: Record<string, string> = {}): Taxonomy {
  return { groups: [{ id: 'g', label: 'G' }], topics, lists: new Map(Object.entries(lists)) };
}
function mentions(topics: Topic[], text: string, lists: Record<string, string> = {}) {
  return topicMatcher(taxonomy(topics, lists))(tokenise(text), [{ start: 0, end: text.length }]).map(
    ({ topic, start, end }) => `${topic}: ${text.slice(start, end)}`,
  );
}
/** What a pattern finds first. */
function found(pattern: string, text: string, lists: Record<string, string> = {}): string | undefined {
  return mentions([topic('t', [pattern])], text, lists)[0]?.slice(3);
}

describe('a pattern', () => {
  test.each([
    ['refund', 'Where are my refunds?', 'refunds'],
    ['refund', 'It is refundable', undefined],
    ['refund*', 'It is refundable', 'refundable'],
    ['=left', 'He left early', 'left'],
    ['=left', 'He is leaving', undefined],
    ['leave', 'He left early', 'left'],
    ['rude staff', 'RUDE, staff!', 'RUDE, staff'],
    ['check-in', 'Check in was slow', 'Check in'],
    ['check in', 'The check-in was slow', 'check-in'],
    ['(rude|short with me) today', 'They were short with me today', 'short with me today'],
    ['very? (the|a)? slow reply', 'a slow reply', 'a slow reply'],
    ['wait ..2 hours', 'We had to wait for two hours', 'wait for two hours'],
    ['wait ..2 hours', 'We had to wait for about two hours', undefined],
    ['wait .. hours', 'We had to wait for about two hours', 'wait for about two hours'],
    ['# minutes', 'After 45 minutes', '45 minutes'],
    ['#min*', 'After 45mins', '45mins'],
    ['{who} was kind', 'The nurse was kind', 'nurse was kind'],
    ['^ nothing $', 'Nothing!', 'Nothing'],
    ['^ nothing $', 'Nothing to say', undefined],
    ['^ nothing', 'There is nothing', undefined],
    ["can't help", 'You cannot, can’t and cant help', 'cant help'],
    ['can not help', "I can't help it", "can't help"],
    ['late flight', '#LateFlight again', 'LateFlight'],
    ['t & c', 'Read the T & C', 'T & C'],
  ])('%s in "%s" is %s', (pattern, text, expected) => {
    expect(found(pattern, text, { who: 'doctor|nurse|{other}', other: 'cleaner' })).toBe(expected);
  });

  test('begins where a regular expression of the same words does', () => {
    const word = fc.constantFrom('kib', 'lom', 'dax');
    /** A pattern and the regular expression of words, each with a blank behind. */
    const { sequence } = fc.letrec<{ item: [string, string]; sequence: [string, string] }>((tie) => ({
      item: fc.oneof(
        { depthSize: 'small' },
        word.map((w): [string, string] => [`=${w}`, `${w} `]),
        fc
          .tuple(tie('sequence'), tie('sequence'), fc.boolean())
          .map(([[a, x], [b, y], optional]): [string, string] => [
            `(${a}|${b})${optional ? '?' : ''}`,
            `(?:${x}|${y})${optional ? '?' : ''}`,
          ]),
      ),
      sequence: fc
        .array(fc.tuple(tie('item'), fc.nat(2)), { minLength: 1, maxLength: 3 })
        .map((items): [string, string] => [
          items.map(([[a]], i) => (i > 0 && items[i]![1] > 0 ? `..${items[i]![1]} ${a}` : a)).join(' '),
          items.map(([[, x], gap], i) => (i > 0 ? `(?:\\w+ ){0,${gap}}${x}` : x)).join(''),
        ]),
    }));
    const text = fc.array(fc.constantFrom('kib', 'lom', 'dax', 'zug'), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sequence, text, ([pattern, expression], words) => {
        try {
          parsePattern(pattern);
        } catch {
          return;
        }
        const comment = words.join(' ');
        const [mention] = topicMatcher(taxonomy([topic('t', [pattern])]))(tokenise(comment), []);
        expect(mention?.start).toBe(new RegExp(`\\b${expression}`).exec(`${comment} `)?.index);
      }),
      { numRuns: 2000 },
    );
  });

  test('stays within a sentence', () => {
    expect(found('wait ..5 hours', 'We had to wait. Two hours')).toBeUndefined();
  });

  test('finds no topic in the name of a company or a person', () => {
    expect(found('delivery', '@delivery hello')).toBeUndefined();
    expect(found('delivery', '@shop delivery')).toBe('delivery');
  });

  test.each([
    ['', 'is empty'],
    ['a (b', '"(" without its ")"'],
    ['a)', '")" out of place'],
    ['(a||b)', 'empty alternative'],
    ['..2 a', 'begins or ends with a gap'],
    ['a ..', 'begins or ends with a gap'],
    ['a ..20 b', 'a gap is 1 to 9'],
    ['a..3 b', 'gap that touches a word'],
    ['a ..3b', 'gap that touches a word'],
    ['a* *', '"*" without the beginning'],
    ['re*fund', 'in the middle of a word'],
    ['a?', 'no word that must be there'],
    ['a? ..2 b', 'gap before the first word'],
    ['{nobody} a', 'list "nobody" that is not there'],
    ['{loop}', 'within itself'],
    ['{open', '"{" without its "}"'],
    ['…', 'no letter and no digit'],
  ])('%s is refused', (pattern, message) => {
    const parse = () => parsePattern(pattern, new WordLists(new Map([['loop', 'a|{loop}']])));
    expect(parse).toThrow(message);
  });

  test('of thousands of characters is refused', () => {
    expect(() => parsePattern('x '.repeat(1500))).toThrow('longer than');
  });

  test('whatever it is, it parses or says what is wrong', () => {
    const signs = fc.constantFrom(
      'a',
      'b',
      ' ',
      '(',
      ')',
      '|',
      '?',
      '*',
      '..2',
      '..',
      '#',
      '{l}',
      '^',
      '$',
      '=',
    );
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 20 }),
        fc.array(fc.constantFrom('a', 'b', '.')),
        (written, said) => {
          const pattern = written.join('');
          let match: ReturnType<typeof topicMatcher>;
          try {
            match = topicMatcher(taxonomy([topic('t', [pattern])], { l: 'a|b c' }));
          } catch (fault) {
            expect((fault as Error).name).toBe('PatternFault');
            return;
          }
          const text = said.join(' ');
          for (const { start, end } of match(tokenise(text), [{ start: 0, end: text.length }])) {
            expect(text.slice(start, end)).not.toBe('');
          }
        },
      ),
    );
  });

  test('does not stall, however often it could match', () => {
    const pattern = Array.from({ length: 12 }, () => '(a|a a|a?b?a)').join(' ..9 ');
    const text = 'a '.repeat(10_000);
    expect(found(`${pattern} z`, text)).toBeUndefined();
  });
});

describe('mentions', () => {
  test('stand in the clause that holds their first word, once each', () => {
    const text = 'The food was good but the staff were rude, so rude';
    const match = topicMatcher(
      taxonomy([topic('food', ['food']), topic('staff', ['staff ..2 rude', 'rude'])]),
    );
    const but = text.indexOf('but');
    const so = text.indexOf('so rude');
    const clauses = [
      { start: 0, end: but },
      { start: but, end: so },
      { start: so, end: text.length },
    ];
    expect(match(tokenise(text), clauses)).toEqual([
      { topic: 'food', clause: 0, start: 4, end: 8, salience: SPECIFIC },
      {
        topic: 'staff',
        clause: 1,
        start: text.indexOf('staff'),
        end: text.indexOf(', so'),
        salience: SPECIFIC,
      },
      { topic: 'staff', clause: 2, start: text.lastIndexOf('rude'), end: text.length, salience: SPECIFIC },
    ]);
  });

  test('that share a word with an exception are none, and another mention still counts', () => {
    const waiting = [topic('waiting', ['wait'], ['can not wait'])];
    expect(mentions(waiting, 'I can’t wait to come back')).toEqual([]);
    expect(mentions(waiting, 'I can’t wait to come back, despite the wait')).toEqual(['waiting: wait']);
  });

  test('are the same whatever was read before', () => {
    const match = topicMatcher(taxonomy([topic('a', ['a ..2 b']), topic('b', ['b', 'c ..1 a'])]));
    const read = (text: string) => match(tokenise(text), [{ start: 0, end: text.length }]);
    const word = fc.constantFrom('a', 'b', 'c', 'd', '.');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (one, other) => {
        const first = read(one.join(' '));
        read(other.join(' '));
        expect(read(one.join(' '))).toEqual(first);
      }),
    );
  });

  test('of a comment without words are none', () => {
    expect(mentions([topic('t', ['a'])], '')).toEqual([]);
    expect(mentions([topic('t', ['a'])], '😡 !!! — \u202e \ud800')).toEqual([]);
  });
});

describe('of the topics of a comment', () => {
  const topics = [
    { ...topic('awful', ['awful']), salience: REMARK },
    { ...topic('service', ['service']), salience: BROAD },
    topic('late', ['late']),
    topic('price', ['dear', 'late fee']),
    { ...topic('lost', ['lost']), salience: DECISIVE },
  ];
  /** Clauses end at commas. */
  function read(text: string) {
    const clauses: { start: number; end: number }[] = [];
    for (let start = 0; start < text.length; ) {
      const comma = text.indexOf(',', start);
      const end = comma < 0 ? text.length : comma + 1;
      clauses.push({ start, end });
      start = end;
    }
    return topicMatcher(taxonomy(topics))(tokenise(text), clauses);
  }

  test.each<[string, string | undefined, string]>([
    ['It was dear, and late', 'price', 'of equals the one that is mentioned first'],
    ['It was a late fee', 'price', 'of equals that begin together the longer'],
    ['The service was late', 'late', 'a specific one before a broad one'],
    ['It was late, and you lost it', 'lost', 'a decisive one before a specific one'],
    ['Awful service', 'service', 'a broad one before a remark'],
    ['Awful', 'awful', 'a remark, where there is no other'],
    ['Hello', undefined, 'none, where there is none'],
  ])('%s: the main one is %s, %s', (text, main) => {
    expect(mainTopic(read(text))).toBe(main);
    expect(topicsInOrder(read(text))[0]).toBe(main);
  });

  test.each([
    ['The service was late', ['late']],
    ['The service was poor, it was late', ['late', 'service']],
    ['Awful, it was late', ['late']],
    ['Late, lost, late, late', ['lost', 'late']],
  ])('%s: broad ones stand for clauses, remarks for comments without others', (text, topics) => {
    expect(topicsInOrder(read(text))).toEqual(topics);
  });
});
