import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIban, isPesel, luhn, redact } from '../../src/text/redaction.js';

describe('what identifies a person is replaced', () => {
  test.each([
    ['Mail me at anna.k+shop@mail.example.co.uk, please.', 'Mail me at [mail], please.'],
    ['jan@żółw.pl', '[mail]'],
    ['Call +44 20 7946 0018 or (212) 555-0143.', 'Call [phone] or [phone].'],
    ['020 7946 0018 20 times', '[phone] 20 times'],
    ['Tel. 601 234 567 or 601-234-567', 'Tel. [phone] or [phone]'],
    ['About order 12345678, call me on 2125550143', 'About order 12345678, call me on [phone]'],
    // The numbers that the card schemes publish for tests.
    ['Card 4111 1111 1111 1111, 5500000000000004, 3782 822463 10005', 'Card [card], [card], [card]'],
    // The examples of the registry of ISO 13616.
    ['GB82 WEST 1234 5698 7654 32 and DE89370400440532013000.', '[iban] and [iban].'],
    ['PESEL 44051401359', 'PESEL [id]'],
    ['NI AB 12 34 56 C', 'NI [id]'],
    ['SSN 078-05-1120', 'SSN [id]'],
    ['See https://example.com/a?b=1, or www.example.org.', 'See [url], or [url].'],
    ['On example.com/help and example.org', 'On [url] and [url]'],
    ['My name is anna kowalska and I waited', 'My name is [name] and I waited'],
    ["My name's Bob", "My name's [name]"],
    ['I spoke to Peter Smith-Jones about it', 'I spoke to [name] about it'],
    ["Agent Maria's reply", "Agent [name]'s reply"],
    ['Thanks to Mary in Leeds and Dr. House', 'Thanks to [name] in Leeds and Dr. [name]'],
  ])('%s', (text, expected) => {
    expect(redact(text).text).toBe(expected);
  });

  test('and counted by kind', () => {
    expect(redact('a@example.com, b@example.com, +44 20 7946 0018').found).toEqual([
      { kind: 'mail', n: 2 },
      { kind: 'phone', n: 1 },
    ]);
  });
});

describe('what identifies nobody stays', () => {
  test.each([
    'On 12/05/2023, 2023-05-12 and 12.05.2023',
    'I paid 1 234 567, $1.234.567 and 20.50 for 3 000 000',
    'Open 08.30-16.30, 10-12, season 2023-2024',
    'Ratings 0 1 2 3 4 5 6 7 8',
    'Order 123456789, flight 1234567, call about order 123456789',
    // One digit off.
    'Card 4111 1111 1111 1112',
    'GB82 WEST 1234 5698 7654 33',
    'PESEL 44051401358',
    // Q begins no national insurance number; that is why forms print it.
    'QQ 12 34 56 C',
    '666-12-3456',
    'Great.Com on it.Thanks',
    'Meet @ noon, me@home',
    'My name is on the list. My name is spelt wrong.',
    'I spoke to Customer Service, to the manager and to three agents.',
    'I SPOKE TO PETER',
  ])('%s', (text) => {
    expect(redact(text)).toEqual({ text, found: [] });
  });
});

describe('check digits', () => {
  const changed = (digits: string, at: number, by: number) =>
    digits.slice(0, at) + ((Number(digits[at]) + by) % 10) + digits.slice(at + 1);

  test('find every single digit that is wrong', () => {
    for (const [valid, check] of [
      ['4111111111111111', luhn],
      ['44051401359', isPesel],
      ['PL61109010140000071219812874', isIban],
    ] as const) {
      expect(check(valid), valid).toBe(true);
      for (let at = 0; at < valid.length; at++) {
        if (!/\d/.test(valid[at]!)) continue;
        for (let by = 1; by < 10; by++)
          expect(check(changed(valid, at, by)), `${valid} at ${at}`).toBe(false);
      }
    }
  });
});

describe('whatever the comment is', () => {
  const parts = fc.constantFrom(
    ...'a@b.com +44 020 7946 0018 4111 my name is Anna GB82 www. . - ( ) 😡 \ud800 \u202e ą [mail]'.split(
      ' ',
    ),
    ' ',
    '\n',
  );
  const comment = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts).map((all) => all.join('')),
  );

  test('redacting twice is redacting once, and what stays was there', () => {
    fc.assert(
      fc.property(comment, (text) => {
        const once = redact(text);
        expect(redact(once.text).text).toBe(once.text);
        if (once.found.length === 0) expect(once.text).toBe(text);
      }),
      {
        examples: [
          ['a@b.com.www.020'],
          ['0207946001807@b.org41110018'],
          ['+44 20 7946 0018 a@b.org41110018'],
        ],
      },
    );
  });

  test('it takes a time that grows with its length only', () => {
    for (const part of [
      'a',
      'a.',
      'a@',
      '1 ',
      '12-',
      '(',
      '+1',
      'my name is ',
      'https://',
      'GB82',
      "'a",
      'a.b-',
    ]) {
      expect(redact(part.repeat(100_000 / part.length)).text.length).toBeGreaterThan(0);
    }
  });
});
