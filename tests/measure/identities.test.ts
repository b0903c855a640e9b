import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERVALS } from '../../src/measure/estimate.js';
import type { ScoreOptions } from '../../src/measure/scores.js';
import type { Interval, Result } from '../../src/model/document.js';
import { Problem } from '../../src/model/problem.js';
import type { Cell } from '../../src/model/tally.js';
import { twoSidedZ } from '../../src/stats/distributions.js';
import {
  CLUSTERED,
  cell,
  column,
  counted,
  metricOf,
  NO_DESIGN,
  noticeIds,
  STRATIFIED,
  scored,
  total,
  usualScale,
  WEIGHTED,
} from './tallies.js';

/** Every metric with every interval method that it has, on its usual scale. */
const METHODS = ['nps', 'csat', 'ces', 'top-box', 'mean'].flatMap((metric) =>
  INTERVALS[metricOf(metric).family].map((interval) => ({ metric, interval })),
);
const WITHOUT_BOOTSTRAP = METHODS.filter(({ interval }) => interval !== 'bootstrap');

const weight = fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10);
const tallyOf = (metric: string, minLength = 1) => {
  const { low, high } = usualScale(metric);
  return fc.array(
    fc.record({
      code: fc.integer({ min: low, max: high }),
      n: fc.integer({ min: 1, max: 40 }),
      weight,
      stratum: fc.constantFrom('a', 'b', 'c'),
      cluster: fc.constantFrom('1', '2', '3', '4'),
    }),
    { minLength, maxLength: 25 },
  );
};
type Drawn = { code: number; n: number; weight: number; stratum: string; cluster: string };

const plain = (drawn: Drawn[]) => drawn.map(({ code, n }) => cell(code, n));
const weighted = (drawn: Drawn[], factor = 1) =>
  drawn.map(({ code, n, weight: own }) => cell(code, n, { weight: own * factor }));
const designed = (drawn: Drawn[], factor = 1) =>
  drawn.map(({ code, n, weight: own, stratum, cluster }) =>
    cell(code, n, { weight: own * factor, stratum, cluster }),
  );
const ALL_DESIGN = { ...WEIGHTED, strata: STRATIFIED.strata, cluster: CLUSTERED.cluster };

const near = (a: number | null, b: number | null, noise = 1e-9): boolean =>
  a === null || b === null
    ? a === b
    : a === b || Math.abs(a - b) <= noise * Math.max(1, Math.abs(a), Math.abs(b));

/** Estimate, standard error, intervals and companions agree but for rounding. */
function expectSame(a: Result, b: Result): void {
  const rows = (result: Result) => [result, ...result.companions];
  const [left, right] = [rows(a), rows(b)];
  expect(left.length).toBe(right.length);
  left.forEach((one, i) => {
    const other = right[i]!;
    const size = one === a ? a.range[1] - a.range[0] : one.unit === 'points' ? 200 : 10;
    // A standard error of nothing but rounding noise decides about the limits; that case has a test of its own.
    const still = one.estimate !== null && Math.max(one.standardError!, other.standardError!) < 1e-6 * size;
    const figures = (result: typeof one) => [
      result.estimate,
      ...(still ? [] : [result.standardError, ...result.intervals.flatMap(({ low, high }) => [low, high])]),
    ];
    const [mine, its] = [figures(one), figures(other)];
    if (mine.length !== its.length || !mine.every((value, k) => near(value, its[k]!, 1e-7))) {
      expect(mine).toEqual(its);
    }
  });
}

describe.each(METHODS)('$metric, $interval', ({ metric, interval }) => {
  const score = (cells: Cell[], more: Partial<ScoreOptions> = {}) =>
    total(metric, cells, { interval, ...more });

  // Guards against: --interval bootstrap takes the sums of weights for counts when all weights are the same: a
  // RangeError for 0.5, an interval too narrow for 2.
  it('equal weights equal no weights', () => {
    fc.assert(
      fc.property(tallyOf(metric), fc.constantFrom(0.1, 0.5, 1, 2, 3.7), (drawn, factor) => {
        const cells = drawn.map(({ code, n }) => cell(code, n, { weight: factor }));
        expectSame(score(cells, { design: WEIGHTED }), score(plain(drawn)));
      }),
      { numRuns: interval === 'bootstrap' ? 10 : 60 },
    );
  });

  it('the order of the cells does not matter, nor whether equal cells are added up', () => {
    fc.assert(
      fc.property(tallyOf(metric), (drawn) => {
        const cells = plain(drawn);
        const counts = new Map<number, number>();
        for (const { code, n } of drawn) counts.set(code, (counts.get(code) ?? 0) + n);
        expectSame(score([...cells].reverse()), score(cells));
        expectSame(score([...counts].map(([code, n]) => cell(code, n))), score(cells));
      }),
      { numRuns: interval === 'bootstrap' ? 10 : 60 },
    );
  });

  it('low ≤ estimate ≤ high, within the range', () => {
    fc.assert(
      fc.property(tallyOf(metric), fc.constantFrom(0.8, 0.9, 0.95, 0.99), (drawn, level) => {
        const result = score(plain(drawn), { levels: [level] });
        const [own] = result.intervals;
        if (!own) return;
        expect(result.range[0]).toBeLessThanOrEqual(own.low);
        expect(own.high).toBeLessThanOrEqual(result.range[1]);
        // Adjusted Wald is centred nearer to 0 and says so: for few answers or low levels ±100 lies outside.
        const { n } = result.base;
        if (own.method === 'adjusted-wald' && twoSidedZ(level) ** 2 < (2 * (n + 3)) / (n + 1)) return;
        expect(own.low).toBeLessThanOrEqual(result.estimate! + 1e-9);
        expect(own.high).toBeGreaterThanOrEqual(result.estimate! - 1e-9);
      }),
      { numRuns: interval === 'bootstrap' ? 20 : 100 },
    );
  });

  it('a higher confidence holds the lower ones', () => {
    fc.assert(
      fc.property(tallyOf(metric), (drawn) => {
        const { intervals } = score(plain(drawn), { levels: [0.8, 0.9, 0.95, 0.99] });
        intervals.forEach((outer, i) => {
          if (i === 0) return;
          expect(outer.low).toBeLessThanOrEqual(intervals[i - 1]!.low);
          expect(outer.high).toBeGreaterThanOrEqual(intervals[i - 1]!.high);
        });
        expect([0, 4]).toContain(intervals.length);
      }),
      { numRuns: interval === 'bootstrap' ? 10 : 60 },
    );
  });

  it.each([1, 2, 50])(
    '%i answers that are all the best: an interval with a width, or a stated refusal',
    (n) => {
      const result = score(counted({ [usualScale(metric).high]: n }));
      if (result.intervals.length === 0) expect(noticeIds(result)).toContain('no-interval');
      for (const { low, high } of result.intervals) expect(high - low).toBeGreaterThan(0.001);
      for (const companion of result.companions) {
        for (const { low, high } of companion.intervals) expect(high - low).toBeGreaterThan(0.001);
      }
    },
  );

  it('no valid answer: no number, and a notice', () => {
    const blank = cell(0, 7, { answer: { kind: 'missing', marker: null } });
    const strange = cell(0, 2, { answer: { kind: 'off-scale', text: '42' } });
    for (const cells of [[], [blank, strange]]) {
      const result = score(cells);
      expect(result).toMatchObject({ estimate: null, standardError: null, intervals: [], companions: [] });
      expect(result.groups).toEqual([]);
      expect(noticeIds(result)).toContain('no-base');
      expect(result.base.n).toBe(0);
    }
    expect(score([blank, strange]).base).toMatchObject({ missing: 7, offScale: 2 });
  });
});

describe.each(WITHOUT_BOOTSTRAP)('$metric, $interval, with a design', ({ metric, interval }) => {
  const score = (cells: Cell[], more: Partial<ScoreOptions> = {}) =>
    total(metric, cells, { interval, ...more });

  it('multiplying all weights changes nothing', () => {
    fc.assert(
      fc.property(tallyOf(metric), fc.constantFrom(0.001, 0.3, 7, 1e6), (drawn, factor) => {
        const design = WEIGHTED;
        expectSame(score(weighted(drawn, factor), { design }), score(weighted(drawn), { design }));
        const all = ALL_DESIGN;
        expectSame(score(designed(drawn, factor), { design: all }), score(designed(drawn), { design: all }));
      }),
      { numRuns: 60 },
    );
  });

  it('two rows of half the weight are one row, for the estimate', () => {
    fc.assert(
      fc.property(tallyOf(metric), (drawn) => {
        const halves = drawn.flatMap(({ code, n, weight: own }) => [
          cell(code, n, { weight: own / 2 }),
          cell(code, n, { weight: own / 2 }),
        ]);
        const split = score(halves, { design: WEIGHTED });
        const whole = score(weighted(drawn), { design: WEIGHTED });
        expect(near(split.estimate, whole.estimate)).toBe(true);
        expect(near(split.base.weighted, whole.base.weighted)).toBe(true);
        split.groups.forEach((group, i) => {
          expect(near(group.share, whole.groups[i]!.share)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('the order of strata and clusters does not matter', () => {
    fc.assert(
      fc.property(tallyOf(metric), (drawn) => {
        const cells = designed(drawn);
        expectSame(score([...cells].reverse(), { design: ALL_DESIGN }), score(cells, { design: ALL_DESIGN }));
      }),
      { numRuns: 60 },
    );
  });

  // Guards against: sums of weights leave a standard error of 1e-17 where there is no variation, and the limits are then
  // the estimate ± 0: with equal answers under wald and t, with equal clusters under every method.
  it('equal answers with weights: an interval with a width, or none', () => {
    fc.assert(
      fc.property(tallyOf(metric), (drawn) => {
        const { high: best } = usualScale(metric);
        const cells = drawn.map(({ n, weight: own, stratum }) => cell(best, n, { weight: own, stratum }));
        for (const design of [WEIGHTED, { ...WEIGHTED, strata: STRATIFIED.strata }]) {
          for (const { low, high } of score(cells, { design }).intervals) {
            expect(high - low).toBeGreaterThan(1e-6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('equal clusters: an interval with a width, or none', () => {
    fc.assert(
      fc.property(tallyOf(metric, 2), (drawn) => {
        const cells = drawn.flatMap(({ code, n, weight: own }) =>
          ['1', '2'].map((cluster) => cell(code, n, { weight: own, cluster })),
        );
        const design = { ...WEIGHTED, cluster: CLUSTERED.cluster };
        for (const { low, high } of score(cells, { design }).intervals) {
          expect(high - low).toBeGreaterThan(1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  // Guards against: with one cluster (or all strata of one unit) the variance is unknown, not 0: the interval shown is
  // that of a simple sample, with design effect 0.00, and the notice says that it errs on the wide side.
  it('one cluster alone tells nothing of the variance between clusters', () => {
    const { low, high } = usualScale(metric);
    const cells = counted({ [low]: 10, [high]: 20 }).map((own) => ({ ...own, cluster: 'only' }));
    const result = score(cells, { design: CLUSTERED });
    expect(result.intervals).toEqual([]);
    expect(noticeIds(result)).toContain('no-interval');
    expect(result.designEffect).toBeNull();
  });
});

// Guards against: sums follow the order in which the engine gives the cells, which changes from run to run: JSON of the same
// command differs in its last digits.
it('to the last digit, figures do not hang on the order of the cells', () => {
  const cells = [0.1, 0.7, 1.3, 2.9, 0.3, 1.7, 0.9].flatMap((own, i) =>
    ['1', '2', '3'].map((cluster, k) =>
      cell((i * 3 + k) % 11, i + k + 1, { weight: own, cluster, stratum: `${k}` }),
    ),
  );
  const reversed = [...cells].reverse();
  for (const metric of ['nps', 'mean']) {
    for (const design of [WEIGHTED, STRATIFIED, CLUSTERED, ALL_DESIGN]) {
      expect(total(metric, reversed, { design }, usualScale('nps'))).toEqual(
        total(metric, cells, { design }, usualScale('nps')),
      );
    }
  }
});

describe('one stratum of single responses is a simple sample', () => {
  it.each(['nps', 'csat', 'mean'])('%s: s²/n', (metric) => {
    fc.assert(
      fc.property(tallyOf(metric, 2), (drawn) => {
        const cells = drawn.map(({ code, n }) => cell(code, n, { stratum: 'all' }));
        const simple = total(metric, plain(drawn));
        const own = total(metric, cells, { design: STRATIFIED });
        const { n } = simple.base;
        if (n < 2) return;
        expect(near(own.estimate, simple.estimate)).toBe(true);
        const divisor = metric === 'mean' ? 1 : Math.sqrt(n / (n - 1));
        expect(near(own.standardError, simple.standardError! * divisor)).toBe(true);
      }),
    );
  });
});

describe('bootstrap', () => {
  const cells = counted({ 10: 61, 8: 40, 3: 33 });
  const withSeed = (seed: number): Interval =>
    total('nps', cells, { interval: 'bootstrap', seed }).intervals[0]!;

  it('is the same for a seed and another for other seeds', () => {
    expect(withSeed(7)).toEqual(withSeed(7));
    const different = new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(withSeed(seed))));
    expect(different.size).toBeGreaterThan(1);
  });

  it('lies near Wald for large samples', () => {
    const large = counted({ 10: 4000, 8: 3000, 2: 3000 });
    const [wald] = total('nps', large, { interval: 'wald' }).intervals;
    const [own] = total('nps', large, { interval: 'bootstrap' }).intervals;
    // 2,000 replicates: a 2.5 % quantile is known to about 3 % of the interval's half.
    const half = (wald!.high - wald!.low) / 2;
    expect(Math.abs(own!.low - wald!.low)).toBeLessThan(0.15 * half);
    expect(Math.abs(own!.high - wald!.high)).toBeLessThan(0.15 * half);
  });

  it('is refused for unequal weights and known populations', () => {
    const unequal = cells.map((own, i) => ({ ...own, w: own.n * (i + 1), w2: own.n * (i + 1) ** 2 }));
    expect(() => total('nps', unequal, { interval: 'bootstrap', design: WEIGHTED })).toThrow(Problem);
    expect(() => total('nps', cells, { interval: 'bootstrap', population: { size: 1000 } })).toThrow(Problem);
  });
});

describe('finite population', () => {
  const cells = (metric: string) =>
    counted(metric === 'nps' ? { 10: 30, 7: 40, 2: 30 } : { 5: 30, 4: 40, 1: 30 });

  // Guards against: a census of a mean has no interval, and the notice says "All answers count the same".
  it.each(METHODS.filter(({ interval }) => interval !== 'bootstrap'))(
    '$metric, $interval: a census is known without error, half of it nearly so',
    ({ metric, interval }) => {
      const of = (size: number | null) =>
        total(metric, cells(metric), { interval, population: size === null ? null : { size } });
      const census = of(100);
      expect(census.standardError).toBe(0);
      expect(census.intervals).toHaveLength(1);
      expect(census.intervals[0]!.low).toBeCloseTo(census.estimate!, 12);
      expect(census.intervals[0]!.high).toBeCloseTo(census.estimate!, 12);
      const width = (result: Result) => result.intervals[0]!.high - result.intervals[0]!.low;
      expect(width(of(110))).toBeLessThan(width(of(200)));
      expect(width(of(200))).toBeLessThan(width(of(null)));
      expect(near(width(of(1e12)), width(of(null)), 1e-6)).toBe(true);
    },
  );

  // Guards against: a census by strata has standard error 0 and an interval as wide as that of a sample without end.
  it.each(['nps', 'csat', 'mean'])('%s: a census of every stratum is known without error', (metric) => {
    const own = cells(metric).map((one, i) => ({ ...one, stratum: 'abc'[i]! }));
    const byStratum = new Map(own.map(({ stratum, n }) => [stratum, n]));
    const result = total(metric, own, { design: STRATIFIED, population: { byStratum } });
    expect(result.standardError).toBe(0);
    expect(result.intervals).toHaveLength(1);
    expect(result.intervals[0]!.high - result.intervals[0]!.low).toBeCloseTo(0, 12);
  });

  it('a population smaller than the sample, sizes without strata, and clusters are refused', () => {
    const nps = cells('nps');
    const strata = nps.map((own) => ({ ...own, stratum: 'EU' }));
    const refusals: [Partial<ScoreOptions>, Cell[], RegExp][] = [
      [{ population: { size: 99 } }, nps, /population of 99 is smaller than its 100/],
      [{ population: { byStratum: new Map([['EU', 99]]) }, design: STRATIFIED }, strata, /stratum "EU"/],
      [
        { population: { byStratum: new Map([['US', 500]]) }, design: STRATIFIED },
        strata,
        /no size for.*"EU"/,
      ],
      [{ population: { byStratum: new Map([['EU', 500]]) } }, nps, /no strata are named/],
      [{ population: { size: 5000 }, design: CLUSTERED }, nps, /--cluster/],
    ];
    for (const [options, own, words] of refusals) {
      expect(() => total('nps', own, options)).toThrow(words);
      expect(() => total('nps', own, options)).toThrow(Problem);
    }
  });
});

describe('bases', () => {
  const by = column('region', null);
  const cells = [
    { ...cell(10, 40), segment: ['big'] },
    { ...cell(0, 4), segment: ['small'] },
    { ...cell(9, 1), segment: [null] },
  ];
  const tally = [{ grouping: [by], cells }];
  const ofSegment = (results: Result[], value: string) =>
    results.find((result) => result.segment[0]?.value === value)!;

  it('a base under --min-base is flagged, at it is not', () => {
    const flagged = (minBase: number) =>
      scored('nps', tally, { minBase })
        .results.filter((result) => noticeIds(result).includes('small-base'))
        .map((result) => result.segment[0]?.value ?? 'total');
    expect(flagged(4)).toEqual(['(blank)']);
    expect(flagged(5)).toEqual(['small', '(blank)']);
    expect(flagged(0)).toEqual([]);
    expect(flagged(46)).toEqual(['total', 'big', 'small', '(blank)']);
  });

  it('with weights the effective base counts', () => {
    const unequal = Array.from({ length: 40 }, (_, i) => cell(10 - (i % 11), 1, { weight: 1 + (i % 2) * 9 }));
    // 40 answers, half of weight 1 and half of 10: (20 + 200)² / (20 + 2000) = 23.96 effective ones.
    const result = total('nps', unequal, { design: WEIGHTED, minBase: 30 });
    expect(result.base.effective).toBeCloseTo(220 ** 2 / 2020, 9);
    expect(result.notices.find(({ id }) => id === 'small-base')!.text).toContain('effective');
  });

  it('a base under --suppress-base shows no figure that would tell the score', () => {
    const { results } = scored('nps', tally, { suppressBase: 5 });
    const hidden = ofSegment(results, 'small');
    expect(hidden).toMatchObject({ estimate: null, standardError: null, intervals: [], designEffect: null });
    expect([hidden.groups, hidden.points, hidden.companions]).toEqual([[], [], []]);
    expect(hidden.base.n).toBe(4);
    expect(noticeIds(hidden)).toEqual(['suppressed-base']);
    expect(ofSegment(results, 'big').estimate).toBe(100);
    expect(ofSegment(scored('nps', tally, { suppressBase: 4 }).results, 'small').estimate).toBe(-100);
  });

  it('segments: blank last by name; by base and score, up and down; --top-n', () => {
    const order = (options: Partial<ScoreOptions>) =>
      scored('nps', tally, options)
        .results.slice(1)
        .map((result) => result.segment[0]!.value);
    expect(order({})).toEqual(['big', 'small', '(blank)']);
    expect(order({ sort: 'base' })).toEqual(['(blank)', 'small', 'big']);
    expect(order({ sort: 'base', descending: true })).toEqual(['big', 'small', '(blank)']);
    expect(order({ sort: 'score' })[0]).toBe('small');
    expect(order({ sort: 'score', descending: true }).at(-1)).toBe('small');
    expect(order({ topN: 1 })).toEqual(['big']);
    expect(scored('nps', tally, { topN: 1 }).notices.map(({ id }) => id)).toEqual(['segments-hidden']);
    // Segments without a score come last, whichever way.
    const suppressed = { suppressBase: 5, sort: 'score' } as const;
    expect(order(suppressed)[0]).toBe('big');
    expect(order({ ...suppressed, descending: true })[0]).toBe('big');
  });

  it('the names of segments are in an order that does not depend on the order of the cells', () => {
    // Guards against: names that differ only in case or accents compare as equal, and stay as the engine gave them.
    const names = ['eu', 'EU', 'Eu', 'résumé', 'resume', 'Q10', 'Q2'];
    const own = names.map((name) => ({ ...cell(10, 3), segment: [name] }));
    const order = (some: Cell[]) =>
      scored('nps', [{ grouping: [by], cells: some }])
        .results.slice(1)
        .map((result) => result.segment[0]!.value);
    const first = order(own);
    expect(first.indexOf('Q2')).toBeLessThan(first.indexOf('Q10'));
    expect(order([...own].reverse())).toEqual(first);
  });

  it('a choice of several counts in each of its segments, once, and the total counts it once', () => {
    const multi = column('used', null, { separator: ';' });
    const own = [
      { ...cell(10, 5), segment: ['web;app'] },
      { ...cell(0, 5), segment: ['app; app'] },
      { ...cell(8, 3), segment: [null] },
    ];
    const { results, notices } = scored('nps', [{ grouping: [multi], cells: own }]);
    expect(results.map((result) => [result.segment[0]?.value ?? 'total', result.base.n])).toEqual([
      ['total', 13],
      ['app', 10],
      ['web', 5],
      ['(blank)', 3],
    ]);
    expect(notices.map(({ id }) => id)).toEqual(['overlapping-segments']);
  });

  it('waves come in their order, in the total and in each segment; a response without one is told', () => {
    const own = ['2026-W10', '2026-W09', null].map((wave, i) => ({
      ...cell([10, 7, 0][i]!, i + 1),
      segment: [['a', 'b', 'a'][i]!],
      wave,
    }));
    const { results, notices } = scored('nps', [{ grouping: [by], cells: own }], { waves: true });
    expect(results.map((one) => [one.segment[0]?.value ?? '', one.wave, one.base.n])).toEqual([
      ['', null, 6],
      ['', '2026-W09', 2],
      ['', '2026-W10', 1],
      ['a', null, 4],
      ['a', '2026-W10', 1],
      ['b', null, 2],
      ['b', '2026-W09', 2],
    ]);
    expect(notices).toMatchObject([{ id: 'no-date', text: expect.stringContaining('3 responses') }]);
  });

  it('what was read as missing or off the scale is listed in an order of its own', () => {
    // Guards against: markers of equal frequency are listed in the engine's order, which changes from run to run.
    const odd = ['n/a', 'none', '98', '99', 'x'].map((text, i) =>
      cell(0, 2, { answer: i < 2 ? { kind: 'missing', marker: text } : { kind: 'off-scale', text } }),
    );
    const texts = (own: Cell[]) => total('nps', [...own, cell(9, 40)]).notices.map(({ text }) => text);
    expect(texts([...odd].reverse())).toEqual(texts(odd));
  });

  it('NO_DESIGN: neither weighted nor effective bases are claimed', () => {
    expect(total('nps', cells, { design: NO_DESIGN }).base).toMatchObject({
      weighted: null,
      effective: null,
    });
    expect(total('nps', cells).designEffect).toBeNull();
  });
});
