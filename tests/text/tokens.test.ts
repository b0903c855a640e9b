import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/text/scan.js';
import { tokenise } from '../../src/text/tokens.js';

describe('scan', () => {
  const texts = (text: string) => scan(text).map((piece) => piece.text);

  it('keeps numbers, contractions, emoji and emoticons whole', () => {
    expect(texts("Didn't wait, 10/10 :) 👩‍👩‍👧 £3.50!!!")).toEqual([
      "Didn't",
      'wait',
      ',',
      '10/10',
      ':)',
      '👩‍👩‍👧',
      '£',
      '3.50',
      '!!!',
    ]);
  });

  it('takes no address or list for a face', () => {
    expect(scan('http://example.com food:Delicious').filter(({ kind }) => kind === 'emoji')).toEqual([]);
  });

  it('ends sentences at marks and breaks, not behind titles or inside addresses', () => {
    const sentences = (text: string) => new Set(scan(text).map(({ sentence }) => sentence)).size;
    expect(sentences('Slow. Very slow! Why?\nNobody knows')).toBe(4);
    expect(sentences('Dr. Smith of example.com was kind')).toBe(1);
    expect(sentences('Great food.Rude staff')).toBe(2);
  });

  it('gives pieces that lie in the text as written, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let before = 0;
        for (const piece of scan(text)) {
          expect(piece.start).toBeGreaterThanOrEqual(before);
          expect(text.slice(piece.start, piece.end)).toBe(piece.text);
          before = piece.end;
        }
      }),
    );
  });
});

describe('tokens', () => {
  it('have lemma and part of speech, the same wherever the word stands', () => {
    const lemmas = (text: string) => tokenise(text).map(({ lemma }) => lemma);
    expect(lemmas('waiting waited waits')).toEqual(['wait', 'wait', 'wait']);
    expect(lemmas("staff's bookings")).toEqual(['staff', 'booking']);
    expect(tokenise('Rude 5 😀 !').map(({ pos }) => pos)).toEqual(['ADJ', 'NUM', 'SYM', 'PUNCT']);
  });
});
