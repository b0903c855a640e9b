import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cell, counted, scale, total, WEIGHTED } from './tallies.js';

interface Case {
  source: string;
  counts: Record<string, number>;
  interval: string;
  estimate?: number;
  standardError?: number;
  centre?: number;
  half?: number;
  low?: number;
  high?: number;
}
interface Sheet {
  metric: string;
  scale: [number, number];
  cases: Case[];
}

const worked = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../fixtures/worked/${name}.json`, import.meta.url), 'utf8')) as T;

describe.each(['nps', 'proportions'])('%s as published or worked by hand', (name) => {
  const sheet = worked<Sheet>(name);
  const digits = sheet.metric === 'nps' ? 2 : 4;
  it.each(sheet.cases)('$counts, $interval', (one) => {
    const result = total(
      sheet.metric,
      counted(one.counts),
      { interval: one.interval },
      scale(...sheet.scale),
    );
    const [interval] = result.intervals;
    const found: Record<string, number> = {
      estimate: result.estimate!,
      standardError: result.standardError!,
      centre: (interval!.low + interval!.high) / 2,
      half: (interval!.high - interval!.low) / 2,
      low: interval!.low,
      high: interval!.high,
    };
    expect(interval!.method).toBe(one.interval);
    for (const [figure, value] of Object.entries(found)) {
      const expected = one[figure as keyof Case] as number | undefined;
      if (expected !== undefined) expect(value, figure).toBeCloseTo(expected, digits);
    }
  });
});

it('weights have the design effect and effective size of Kish', () => {
  const sheet = worked<{ weights: number[]; designEffect: number; effective: number; weighted: number }>(
    'weights',
  );
  const cells = sheet.weights.map((weight, i) => cell([10, 8, 3][i % 3]!, 1, { weight }));
  const result = total('nps', cells, { design: WEIGHTED });
  expect(result.designEffect).toBeCloseTo(sheet.designEffect, 4);
  expect(result.base.effective).toBeCloseTo(sheet.effective, 3);
  expect(result.base).toMatchObject({ n: 7, weighted: sheet.weighted });
});

it("a mean has Student's interval: 1, 2, 3, 6 is 3.00, standard error 1.08, ± 3.18 of them", () => {
  const result = total('mean', counted({ 1: 1, 2: 1, 3: 1, 6: 1 }), {}, scale(-5, 10));
  // s² = 14/3, so the standard error is √(14/12); 3.182446 is t(.975, 3) in every table.
  expect(result.estimate).toBeCloseTo(3, 12);
  expect(result.standardError).toBeCloseTo(Math.sqrt(14 / 12), 12);
  expect(result.intervals[0]!.low).toBeCloseTo(3 - 3.182446 * Math.sqrt(14 / 12), 5);
  expect(result.intervals[0]!.high).toBeCloseTo(3 + 3.182446 * Math.sqrt(14 / 12), 5);
});

describe('which answers count, by definition', () => {
  const each = (low: number, high: number) =>
    counted(Object.fromEntries(Array.from({ length: high - low + 1 }, (_, i) => [low + i, 2 ** i])));
  const sum = (low: number, codes: number[]) => codes.reduce((all, code) => all + 2 ** (code - low), 0);
  const cases: [string, string, [number, number], object, number[]][] = [
    ['NPS promoters are 9 and 10', 'nps', [0, 10], {}, [9, 10]],
    ['CSAT is 4–5 of 5', 'csat', [1, 5], {}, [4, 5]],
    ['CSAT is 6–7 of 7', 'csat', [1, 7], {}, [6, 7]],
    ['CSAT is 9–10 of 10', 'csat', [1, 10], {}, [9, 10]],
    ['CSAT is the best one of 3', 'csat', [1, 3], {}, [3]],
    ['CSAT on a reversed scale is 1–2', 'csat', [1, 5], { favourable: 'low' }, [1, 2]],
    ['CES 2.0 is 5–7 of 7', 'ces', [1, 7], {}, [5, 6, 7]],
    ['CES 1.0 is 1–2 of 5', 'ces', [1, 5], { favourable: 'low', kind: 'effort' }, [1, 2]],
    ['top box is the best two', 'top-box', [0, 10], {}, [9, 10]],
  ];
  it.each(cases)('%s', (_, metric, [low, high], more, codes) => {
    const result = total(metric, each(low, high), {}, scale(low, high, more));
    const good = result.groups.find((group) => group.tone === 'good')!;
    // Each code has a different power of two, so the sum names the codes.
    expect(good.n).toBe(sum(low, codes));
    if (metric !== 'nps') expect(result.estimate).toBeCloseTo(good.n / result.base.n, 12);
  });

  it('NPS detractors are 0 to 6', () => {
    const groups = total('nps', each(0, 10)).groups;
    expect(groups.find(({ id }) => id === 'detractors')!.n).toBe(sum(0, [0, 1, 2, 3, 4, 5, 6]));
    expect(groups.find(({ id }) => id === 'passives')!.n).toBe(sum(0, [7, 8]));
  });
});
