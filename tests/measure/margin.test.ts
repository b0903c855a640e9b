import { describe, expect, it } from 'vitest';
import { type MarginQuestion, marginSections, observedMargins } from '../../src/measure/margin.js';
import type { Expectation } from '../../src/measure/sample-size.js';
import type { Section } from '../../src/model/document.js';
import { cell, DEFAULTS, total } from './tallies.js';

const HALF: Expectation = {
  metric: 'proportion',
  proportion: 0.5,
  name: null,
  origin: 'given',
  population: null,
};
const QUESTION: MarginQuestion = {
  n: 400,
  expectations: [HALF],
  levels: [0.95],
  levelOrigin: 'given',
  power: 0.8,
  designEffects: [],
  everyMetric: false,
};
const first = (sections: Section[]) => (sections[0] as Extract<Section, { kind: 'table' }>).rows[0]!;
const typed = (more: Partial<MarginQuestion>) => first(marginSections({ ...QUESTION, ...more }).sections);

describe('typed answers', () => {
  it('400 answers, half and half: 4.9 points, and 9.9 points from another group', () => {
    // 1.959964 × √(0.25/400) = 0.0489991; (1.959964 + 0.841621) × √2 × 0.025 = 0.0990510
    const row = typed({});
    expect(row.margin).toBeCloseTo(0.0489991, 6);
    expect(row.detectable).toBeCloseTo(0.099051, 6);
  });

  it('NPS 200/200/100: 6.56 points', () => {
    const nps: Expectation = {
      metric: 'nps',
      promoters: 0.4,
      detractors: 0.2,
      name: null,
      origin: 'given',
      population: null,
    };
    expect(typed({ n: 500, expectations: [nps] }).margin).toBeCloseTo(6.56, 2);
  });

  it('is the inverse of the sample size: 278 of 1,000 bear 5 points, 277 do not', () => {
    const of = (n: number) => typed({ n, expectations: [{ ...HALF, population: 1000 }] }).margin as number;
    expect(of(278)).toBeLessThanOrEqual(0.05);
    expect(of(277)).toBeGreaterThan(0.05);
  });

  it('four times the answers halve the margin; a design effect of four doubles it', () => {
    const margin = typed({}).margin as number;
    expect(typed({ n: 1600 }).margin).toBeCloseTo(margin / 2, 12);
    expect(typed({ designEffects: [{ factor: 4, because: 'x' }] }).margin).toBeCloseTo(2 * margin, 12);
  });

  it('shows every metric at its worst when none is named', () => {
    const { sections } = marginSections({ ...QUESTION, everyMetric: true });
    const table = sections.find(({ id }) => id === 'per-metric') as Extract<Section, { kind: 'table' }>;
    // NPS without passives is twice a share of one half; a mean of s = 1 is z/√n.
    const margins = table.rows.map(({ margin }) => margin as number);
    expect(margins[0]).toBeCloseTo(4.89991, 4);
    expect(margins[1]).toBeCloseTo(2 * margins[0]!, 9);
    expect(margins[2]).toBeCloseTo(1.959964 / 20, 6);
  });

  it('says that a base under 30 is small, and that a worst case was taken', () => {
    const worst = { ...HALF, origin: 'worst case' as const };
    const { notices } = marginSections({ ...QUESTION, n: 20, expectations: [worst] });
    expect(notices.map(({ id }) => id).sort()).toEqual(['small-base', 'worst-case']);
  });
});

describe('answers of an export', () => {
  it('bear what typed ones of the same base and share bear', () => {
    const result = total('csat', [cell(5, 200), cell(1, 200)], {});
    const row = first(observedMargins([result], DEFAULTS.levels, 0.8));
    expect(row).toMatchObject({ n: 400, score: 0.5 });
    expect(row.margin).toBeCloseTo(typed({}).margin as number, 12);
    expect(row.detectable).toBeCloseTo(typed({}).detectable as number, 12);
  });
});
