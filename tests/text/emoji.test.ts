import { describe, expect, it } from 'vitest';
import { EMOJI_VALUES, emojiIn, FACE_VALUES } from '../../src/text/lexicon/emoji.js';

const values = (text: string) => emojiIn(text).map(({ value }) => value);

describe('emoji', () => {
  it('are 150 and more, each from −3 to 3 and none without a value', () => {
    expect(EMOJI_VALUES.size).toBeGreaterThanOrEqual(150);
    for (const value of [...EMOJI_VALUES.values(), ...FACE_VALUES.values()]) {
      expect(Math.abs(value)).toBeGreaterThan(0);
      expect(Math.abs(value)).toBeLessThanOrEqual(3);
    }
  });

  it('count in every skin and with every selector', () => {
    expect(values('👍')).toEqual(values('👍🏽'));
    expect(values('❤️')).toEqual(values('❤'));
  });

  it('of punctuation are found beside words, with their places', () => {
    expect(emojiIn('great :) 👍')).toEqual([
      { text: ':)', start: 6, value: 2 },
      { text: '👍', start: 9, value: 2.5 },
    ]);
    expect(values('sad:(')).toEqual([-2]);
  });

  it('are not seen in addresses, times, ratios and names', () => {
    for (const text of ['http://example.org/:/', '18:00)', '1:3', 'maxD', '(see 8) next', 'C:\\Documents']) {
      expect([text, values(text)]).toEqual([text, []]);
    }
  });
});
