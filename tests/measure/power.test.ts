import { describe, expect, it } from 'vitest';
import { type Groups, type PowerQuestion, powerSections, solvePower } from '../../src/measure/power.js';

const HALF: Groups = { metric: 'proportion', first: 0.5, second: null, origin: 'given' };
const MEAN: Groups = { metric: 'mean', sd: 1.5, origin: 'given' };
const NPS: Groups = {
  metric: 'nps',
  first: { up: 0.45, down: 0.2 },
  second: { up: 0.5, down: 0.15 },
  origin: 'given',
};
const QUESTION: PowerQuestion = {
  groups: HALF,
  difference: 0.05,
  n: null,
  power: 0.8,
  ratio: 1,
  level: 0.95,
  overlap: null,
};
const solve = (more: Partial<PowerQuestion>) => solvePower({ ...QUESTION, ...more });

describe('published values', () => {
  it('NPS .45/.35/.20 against .50/.35/.15: 876 in each group give 80 %, half of it 50 %', () => {
    expect(solve({ groups: NPS, difference: 10 }).n).toEqual([876, 876]);
    expect(solve({ groups: NPS, difference: 10, n: [876, 876], power: null }).power).toBeCloseTo(0.8, 3);
    expect(solve({ groups: NPS, difference: 10, n: [438, 438], power: null }).power).toBeCloseTo(0.5, 1);
  });

  it('NPS difference of 10 points with the widest spread: 1,570 in each group', () => {
    const widest: Groups = {
      metric: 'nps',
      first: { up: 0.5, down: 0.5 },
      second: null,
      origin: 'worst case',
    };
    expect(solve({ groups: widest, difference: 10 }).n).toEqual([1570, 1570]);
  });
});

describe('any two give the third', () => {
  const cases: [string, Groups, number][] = [
    ['proportions', HALF, 0.05],
    ['means', MEAN, 0.3],
    ['net scores', NPS, 10],
  ];
  const panels = [null, { share: 0.5, correlation: 0.6 }];
  for (const [name, groups, difference] of cases) {
    for (const overlap of panels) {
      it(`${name}${overlap ? ' of a panel' : ''}`, () => {
        const { unrounded, n } = solve({ groups, difference, overlap });
        expect(n[0]).toBe(Math.ceil(unrounded! - 1e-9));
        const exactly: [number, number] = [unrounded!, unrounded!];
        expect(solve({ groups, difference, overlap, n: exactly, power: null }).power).toBeCloseTo(0.8, 6);
        const found = solve({ groups, overlap, difference: null, n: exactly }).difference!;
        // A panel of proportions takes the spread at the difference itself.
        expect(found).toBeCloseTo(difference, 4);
      });
    }
  }

  it('a panel needs fewer answers, and the more the more alike its answers are', () => {
    const n = (correlation: number) => solve({ overlap: { share: 0.5, correlation } }).unrounded!;
    expect(n(0.8)).toBeLessThan(n(0.4));
    // Half of the variance that is shared: 1 − γr of the independent sample.
    const alone = solve({ overlap: { share: 0.5, correlation: 1e-9 } }).unrounded!;
    expect(n(0.4) / alone).toBeGreaterThan(1 - 0.5 * 0.4 - 1e-3);
    expect(n(0.4) / alone).toBeLessThan(1 - 0.5 * 0.4 + 1e-2);
  });

  it('twice as many in the second group need fewer in the first, and more in all', () => {
    const even = solve({});
    const uneven = solve({ ratio: 2 });
    expect(uneven.n[0]).toBeLessThan(even.n[0]);
    expect(uneven.n[0] + uneven.n[1]).toBeGreaterThan(even.n[0] + even.n[1]);
  });
});

it('says that a worst case was taken, and that nothing could be found', () => {
  const groups: Groups = { metric: 'proportion', first: 0.99, second: null, origin: 'worst case' };
  const { notices } = powerSections({ ...QUESTION, groups, difference: null, n: [10, 10] });
  expect(notices.map(({ id }) => id)).toEqual(['worst-case', 'none-detectable']);
});
