import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allocatePlan,
  type PlanLine,
  planLinesFrom,
  planSections,
  planSegments,
  stratifiedMargin,
} from '../../src/measure/plan.js';
import { allocate } from '../../src/stats/allocation.js';
import { proportionMargin } from '../../src/stats/sample-size.js';
import { cell, total } from './tallies.js';

const line = (segment: string, population: number, more: Partial<PlanLine> = {}): PlanLine =>
  ({
    segment,
    population,
    responseRate: 0.2,
    margin: 0.05,
    cost: null,
    origin: 'given',
    metric: 'proportion',
    proportion: 0.5,
    ...more,
  }) as PlanLine;
const QUESTION = {
  level: 0.95,
  total: null,
  allocation: 'proportional' as const,
  perDay: null,
  achieved: null,
};

describe('allocation', () => {
  const strata = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 500 }), cap: fc.integer({ min: 0, max: 300 }) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );

  it('adds up, and gives no stratum more than it has', () => {
    fc.assert(
      fc.property(strata, fc.double({ min: 0, max: 1, noNaN: true }), (drawn, part) => {
        const caps = drawn.map(({ cap }) => cap);
        const total = Math.floor(part * caps.reduce((sum, cap) => sum + cap, 0));
        const given = allocate(
          total,
          drawn.map(({ weight }) => weight),
          caps,
        );
        expect(given.reduce((sum, n) => sum + n, 0)).toBe(total);
        given.forEach((n, h) => {
          expect(n).toBeGreaterThanOrEqual(0);
          expect(n).toBeLessThanOrEqual(caps[h]!);
        });
      }),
    );
  });

  it('is the weights where no cap binds, and fills the others where one does', () => {
    expect(allocate(100, [800, 200], [1000, 1000])).toEqual([80, 20]);
    expect(allocate(100, [800, 200], [50, 50])).toEqual([50, 50]);
    expect(allocate(90, [1, 1, 1], [10, 100, 100])).toEqual([10, 40, 40]);
    expect(() => allocate(101, [1, 1], [50, 50])).toThrow(RangeError);
  });

  it('Neyman: Cochran (1977), section 5.5: in proportion to people times spread; costs divide by their root', () => {
    const lines = [
      line('a', 1000, { proportion: 0.5, cost: 4 }),
      line('b', 1000, { proportion: 0.1, cost: 1 }),
    ];
    const of = (allocation: 'neyman' | 'cost') =>
      allocatePlan({ ...QUESTION, lines, total: 80, allocation }).map(({ n }) => n);
    // 0.5 to 0.3 of spread is 50 to 30; with costs 0.25 to 0.3 is 36.4 to 43.6.
    expect(of('neyman')).toEqual([50, 30]);
    expect(of('cost')).toEqual([36, 44]);
  });

  it('Neyman gives the whole no wider a margin than the other ways', () => {
    const lines = [
      line('a', 2000, { proportion: 0.5 }),
      line('b', 6000, { proportion: 0.05 }),
      line('c', 900, { proportion: 0.3 }),
    ];
    const of = (allocation: 'neyman' | 'equal' | 'proportional') =>
      stratifiedMargin(allocatePlan({ ...QUESTION, lines, total: 150, allocation }), 0.95)!;
    expect(of('neyman')).toBeLessThanOrEqual(of('equal'));
    expect(of('neyman')).toBeLessThanOrEqual(of('proportional') + 1e-4);
  });
});

describe('segments', () => {
  it('that can give enough do; the others give what they have, and the margin of that', () => {
    const [big, small] = planSegments({ ...QUESTION, lines: [line('big', 10_000), line('small', 1000)] });
    expect(big).toMatchObject({ needed: 370, completes: 370, invitations: 1850, reaches: true });
    expect(small).toMatchObject({ needed: 278, completes: 200, invitations: 1000, reaches: false });
    expect(small!.margin).toBeCloseTo(proportionMargin(0.5, 200, 0.95, 1, 1000), 12);
  });

  it('what was achieved has its own margin, and leaves the rest to invite', () => {
    const lines = [line('a', 10_000), line('b', 10_000)];
    const { sections, notices } = planSections({
      ...QUESTION,
      lines,
      achieved: new Map([
        ['a', 100],
        ['c', 5],
      ]),
    });
    const table = sections.find(({ id }) => id === 'achieved') as Extract<
      (typeof sections)[number],
      { kind: 'table' }
    >;
    expect(table.rows[0]).toMatchObject({ completes: 370, achieved: 100, to_go: 270, invitations: 1350 });
    expect(table.rows[0]!.margin).toBeCloseTo(proportionMargin(0.5, 100, 0.95, 1, 10_000), 12);
    expect(table.rows[1]).toMatchObject({ achieved: 0, margin: null, to_go: 370 });
    expect(notices.map(({ text }) => text).join()).toContain('not in the plan are not counted: c');
  });

  it('one stratum is the simple sample', () => {
    expect(stratifiedMargin([{ line: line('all', 1000), n: 278 }], 0.95)).toBeCloseTo(
      proportionMargin(0.5, 278, 0.95, 1, 1000),
      12,
    );
  });

  it('says who falls short and where the worst case was taken', () => {
    const lines = [line('a', 1000), line('b', 100_000, { origin: 'worst case' })];
    expect(planSections({ ...QUESTION, lines }).notices.map(({ id }) => id)).toEqual([
      'margin-not-reached',
      'worst-case',
    ]);
  });
});

describe('an earlier export', () => {
  const frame = { margin: 0.05, responseRate: 0.2, population: () => 10_000 };
  it('gives the shares that it had, and the worst case where nothing varied', () => {
    const segment = [{ column: 'region', value: 'EU' }];
    const varied = { ...total('csat', [cell(5, 30), cell(1, 70)], {}), segment };
    const alike = { ...total('csat', [cell(5, 30)], {}), segment };
    const [first, second] = planLinesFrom([total('csat', [cell(5, 1)], {}), varied, alike], frame);
    expect(first).toMatchObject({ segment: 'EU', proportion: 0.3, origin: 'from data', population: 10_000 });
    expect(second).toMatchObject({ proportion: 0.5, origin: 'worst case' });
    // The same as typing the share: 0.3 to 5 points of 10,000 people.
    const typed = planSegments({
      ...QUESTION,
      lines: [line('EU', 10_000, { proportion: 0.3 } as Partial<PlanLine>)],
    });
    expect(planSegments({ ...QUESTION, lines: [first!] })[0]!.needed).toBe(typed[0]!.needed);
  });
});
