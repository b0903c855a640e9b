import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Expectation,
  type SampleSizeQuestion,
  sampleSizeCurves,
  sampleSizeSections,
} from '../../src/measure/sample-size.js';
import type { Section } from '../../src/model/document.js';

const PROPORTION: Expectation = {
  metric: 'proportion',
  proportion: 0.5,
  name: null,
  origin: 'worst case',
  population: null,
};
const QUESTION: SampleSizeQuestion = {
  expectations: [PROPORTION],
  margin: 0.05,
  levels: [0.95],
  levelOrigin: 'default',
  responseRate: null,
  designEffects: [],
  convention: null,
};

type Row = Record<string, string | number | null>;
const tableOf = (sections: Section[], id: string) =>
  sections.find((section) => section.id === id) as Extract<Section, { kind: 'table' }>;
const rowsOf = (question: Partial<SampleSizeQuestion>): Row[] =>
  tableOf(sampleSizeSections({ ...QUESTION, ...question }).sections, 'sample-size').rows;
const completesOf = (question: Partial<SampleSizeQuestion>) => rowsOf(question)[0]!.completes;
const nps = (promoters: number, detractors: number): Expectation => ({
  metric: 'nps',
  promoters,
  detractors,
  name: null,
  origin: 'given',
  population: null,
});

describe('published values', () => {
  // Cochran (1977), pp. 75–78, and every table since: 385 for an endless population, fewer for a small one.
  it.each([
    [null, 385],
    [500, 218],
    [1000, 278],
    [10_000, 370],
  ])('p = 50 %%, 5 points, 95 %%, population %s: %s', (population, completes) => {
    expect(completesOf({ expectations: [{ ...PROPORTION, population }] })).toBe(completes);
  });

  // z²v/e² by hand: 1.959964² × 0.67 / 0.05² = 1029.5, and with v = 1 1536.6.
  it.each([
    [0.5, 0.2, (1.959963984540054 ** 2 * (0.7 - 0.09)) / 0.0025],
    [0.5, 0.5, 1536.58],
  ])('NPS of %s and %s to 5 points', (promoters, detractors, unrounded) => {
    const [row] = rowsOf({ expectations: [nps(promoters, detractors)], margin: 5 });
    expect(row!.unrounded).toBeCloseTo(unrounded, 1);
    expect(row!.completes).toBe(Math.ceil(unrounded));
  });

  it('is rounded up only for real fractions', () => {
    // 1.96-like noise: 0.2 × 0.8 × z²/e² is a whole number for this margin.
    const z = 1.959963984540054;
    const margin = Math.sqrt((z ** 2 * 0.16) / 9604);
    expect(completesOf({ expectations: [{ ...PROPORTION, proportion: 0.2 }], margin })).toBe(9604);
  });
});

describe('identities', () => {
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  it('the worst case needs most; a wider margin, a small population and a lower confidence need less', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.01, max: 0.2, noNaN: true }), (proportion, margin) => {
        const given = { ...PROPORTION, proportion };
        const n = completesOf({ expectations: [given], margin }) as number;
        expect(n).toBeLessThanOrEqual(completesOf({ margin }) as number);
        expect(completesOf({ expectations: [given], margin: 2 * margin })).toBeLessThanOrEqual(n);
        expect(completesOf({ expectations: [given], margin, levels: [0.8] })).toBeLessThanOrEqual(n);
        const few = completesOf({ expectations: [{ ...given, population: 300 }], margin }) as number;
        expect(few).toBeLessThanOrEqual(Math.min(n, 300));
        expect(completesOf({ expectations: [{ ...given, proportion: 1 - proportion }], margin })).toBe(n);
      }),
    );
  });

  it('a design effect multiplies before the population corrects; invitations follow the completes', () => {
    const [plain] = rowsOf({});
    const [designed] = rowsOf({ designEffects: [{ factor: 2, because: 'x' }], responseRate: 0.25 });
    expect(designed!.unrounded).toBeCloseTo(2 * (plain!.unrounded as number), 9);
    expect(designed!.invitations).toBe(4 * (designed!.completes as number));
    const [finite] = rowsOf({
      designEffects: [{ factor: 2, because: 'x' }],
      expectations: [{ ...PROPORTION, population: 1000 }],
    });
    const n = designed!.unrounded as number;
    expect(finite!.unrounded).toBeCloseTo(n / (1 + (n - 1) / 1000), 9);
  });

  it('the table of other assumptions holds the answer itself', () => {
    const { sections } = sampleSizeSections({
      ...QUESTION,
      expectations: [{ ...PROPORTION, proportion: 0.3 }],
    });
    const [own] = tableOf(sections, 'sample-size').rows;
    const others = tableOf(sections, 'alternatives');
    const column = others.columns.find(({ label }) => label === '30 %')!;
    expect(others.rows.find(({ margin }) => margin === 0.05)![column.id]).toBe(own!.completes);
  });
});

describe('curves', () => {
  it('fall with the margin, and peak at one half', () => {
    const [margins, proportions] = sampleSizeCurves(QUESTION) as Extract<Section, { kind: 'curve' }>[];
    const byMargin = margins!.points.map(({ y }) => y);
    expect(byMargin).toEqual([...byMargin].sort((a, b) => b - a));
    expect(margins!.points.find(({ x }) => Math.abs(x - 0.05) < 1e-3)!.y).toBeGreaterThan(360);
    const best = proportions!.points.reduce((a, b) => (b.y > a.y ? b : a));
    expect(best.x).toBeCloseTo(0.5, 1);
    expect(best.y).toBe(385);
  });
});

describe('nothing is silent', () => {
  it('a worst case says so, a given proportion does not', () => {
    expect(sampleSizeSections(QUESTION).notices.map(({ id }) => id)).toEqual(['worst-case']);
    const given = { ...PROPORTION, origin: 'given' as const };
    expect(sampleSizeSections({ ...QUESTION, expectations: [given] }).notices).toEqual([]);
    expect(rowsOf({})[0]!.assumption).toBe('worst case');
  });

  it('more invitations than people are told', () => {
    const few = { ...PROPORTION, origin: 'given' as const, population: 400 };
    const { notices } = sampleSizeSections({ ...QUESTION, expectations: [few], responseRate: 0.1 });
    expect(notices.map(({ id }) => id)).toEqual(['too-few-people']);
  });
});
