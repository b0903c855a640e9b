import { describe, expect, it } from 'vitest';
import * as format from '../../src/present/format.js';

describe('numbers as text', () => {
  it.each([
    [19.94, '+19.9'],
    [-3.2, '−3.2'],
    [0, '0.0'],
    [-0.04, '0.0'],
    [0.04, '0.0'],
    [100, '+100.0'],
    [null, '–'],
    [Number.NaN, '–'],
  ])('points %s', (value, text) => {
    expect(format.points(value)).toBe(text);
  });

  it('gives scores of sentiment their sign', () => {
    expect([0.624, -0.624, 0, 0.004, -0.004, 1].map(format.polarity)).toEqual([
      '+0.62',
      '−0.62',
      '0.00',
      '0.00',
      '0.00',
      '+1.00',
    ]);
    expect([1.5, -0.04].map(format.polarityPart)).toEqual(['+1.5', '0.0']);
  });

  it('shows shares as percent, means with two decimals, counts with commas', () => {
    expect(format.share(0.456)).toBe('45.6 %');
    expect(format.share(1)).toBe('100.0 %');
    expect(format.mean(5.4271)).toBe('5.43');
    expect(format.count(1_234_567)).toBe('1,234,567');
    expect(format.count(1234.56)).toBe('1,235');
    expect(format.count(12.34)).toBe('12.3');
    expect(format.decimal(0.000_02)).toBe('<0.0001');
    expect(format.decimal(0.0012)).toBe('0.0012');
  });

  it('writes an interval with one percent sign', () => {
    const interval = { level: 0.95, low: 0.7457, high: 0.8179, method: 'wilson' };
    expect(format.interval(interval, 'share')).toBe('74.6 … 81.8 %');
    expect(format.interval({ ...interval, low: -1.2, high: 26.5 }, 'points')).toBe('−1.2 … +26.5');
  });

  it('names levels without binary noise', () => {
    expect([0.9, 0.95, 0.99, 0.999, 0.57].map(format.levelNumber)).toEqual([90, 95, 99, 99.9, 57]);
  });
});
