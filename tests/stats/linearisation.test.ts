import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearisedVariance, type StratumTotals } from '../../src/stats/linearisation.js';
import { oracle, oracleText, relativeError } from './oracle.js';

interface Row {
  id: string;
  region: string;
  store: string;
  stratum: string;
  weight: number;
  nps: number | null;
  csat: number | null;
}
interface Answer {
  measure: 'nps_score' | 'csat_top2' | 'csat_mean';
  region: string | null;
  n: number;
  estimate: number;
  se: number;
  df: number;
}
interface Oracle {
  populations: { customers: Record<string, number>; stores: Record<string, number>; all: number };
  designs: Record<string, { df: number; answers: Answer[] }>;
}
interface Plan {
  rows: Row[];
  stratum: (row: Row) => string;
  unit: (row: Row) => string;
  unitsInPopulation: (stratum: string) => number;
}

const expected = oracle<Oracle>('design.json');
const rows: Row[] = oracleText('design.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [id, region, store, stratum, weight, nps, csat] = line.split(',') as string[];
    const score = (cell: string | undefined) => (cell === '' ? null : Number(cell));
    return {
      id: id!,
      region: region!,
      store: store!,
      stratum: stratum!,
      weight: Number(weight),
      nps: score(nps),
      csat: score(csat),
    };
  });

const person = (row: Row) => row.id;
const store = (row: Row) => `${row.stratum} ${row.store}`;
const none = () => '';
const stratum = (row: Row) => row.stratum;
const endless = () => Number.POSITIVE_INFINITY;
const { customers, stores, all } = expected.populations;
const plans: Record<string, Plan> = {
  weights: { rows, stratum: none, unit: person, unitsInPopulation: endless },
  strata: { rows, stratum, unit: person, unitsInPopulation: endless },
  clusters: { rows, stratum: none, unit: store, unitsInPopulation: endless },
  'strata-clusters': { rows, stratum, unit: store, unitsInPopulation: endless },
  fpc: { rows, stratum: none, unit: person, unitsInPopulation: () => all },
  'strata-fpc': { rows, stratum, unit: person, unitsInPopulation: (name) => customers[name]! },
  'strata-clusters-fpc': { rows, stratum, unit: store, unitsInPopulation: (name) => stores[name]! },
  'lonely-store': {
    rows: rows.filter((row) => row.stratum !== 'large' || row.store === '1'),
    stratum,
    unit: store,
    unitsInPopulation: endless,
  },
};
const values: Record<Answer['measure'], (row: Row) => number | null> = {
  nps_score: ({ nps }) => (nps === null ? null : nps >= 9 ? 100 : nps <= 6 ? -100 : 0),
  csat_top2: ({ csat }) => (csat === null ? null : csat >= 4 ? 1 : 0),
  csat_mean: ({ csat }) => csat,
};

/** Weighted mean over the domain and the totals that its variance needs, from the rows. */
function totals(plan: Plan, value: (row: Row) => number | null, inDomain: (row: Row) => boolean) {
  const domain = plan.rows.filter((row) => inDomain(row) && value(row) !== null);
  const sumW = domain.reduce((sum, row) => sum + row.weight, 0);
  const mean = domain.reduce((sum, row) => sum + row.weight * value(row)!, 0) / sumW;
  const units = new Map<string, Map<string, number>>();
  const represented = new Map<string, Set<string>>();
  for (const row of plan.rows) {
    const h = plan.stratum(row);
    if (!units.has(h)) units.set(h, new Map());
    if (!represented.has(h)) represented.set(h, new Set());
    const inside = domain.includes(row);
    const z = inside ? (row.weight * (value(row)! - mean)) / sumW : 0;
    const ofStratum = units.get(h)!;
    ofStratum.set(plan.unit(row), (ofStratum.get(plan.unit(row)) ?? 0) + z);
    if (inside) represented.get(h)!.add(plan.unit(row));
  }
  const strata: StratumTotals[] = [...units].map(([h, ofStratum]) => {
    const z = [...ofStratum.values()];
    return {
      units: z.length,
      unitsInDomain: represented.get(h)!.size,
      sum: z.reduce((sum, value) => sum + value, 0),
      sumOfSquares: z.reduce((sum, value) => sum + value ** 2, 0),
      samplingFraction: z.length / plan.unitsInPopulation(h),
    };
  });
  return { n: domain.length, mean, strata };
}

describe('agrees with svymean and svyby of R', () => {
  test('every design of the oracle is covered', () => {
    expect(Object.keys(plans).sort()).toEqual(Object.keys(expected.designs).sort());
  });

  const cases = Object.entries(expected.designs).flatMap(([design, { answers }]) =>
    answers.map((answer) => ({ design, ...answer })),
  );
  test.each(cases)(
    '$design: $measure, region $region',
    ({ design, measure, region, n, estimate, se, df }) => {
      const domain = (row: Row) => region === null || row.region === region;
      const ours = totals(plans[design]!, values[measure], domain);
      const { variance, degreesOfFreedom } = linearisedVariance(ours.strata);
      expect(ours.n).toBe(n);
      expect(relativeError(ours.mean, estimate)).toBeLessThan(1e-11);
      expect(relativeError(Math.sqrt(variance), se)).toBeLessThan(1e-9);
      expect(degreesOfFreedom).toBe(df);
    },
  );

  test.each(Object.entries(expected.designs))(
    'degrees of freedom of the whole design: %s',
    (design, { df }) => {
      const { strata } = totals(plans[design]!, values.csat_mean, () => true);
      const whole = strata.map(({ unitsInDomain: _, ...stratum }) => stratum);
      expect(linearisedVariance(whole).degreesOfFreedom).toBe(df);
    },
  );

  test('a stratum with a single unit is counted', () => {
    const singles = Object.entries(plans).map(([design, plan]) => [
      design,
      linearisedVariance(totals(plan, values.csat_mean, () => true).strata).singleUnitStrata,
    ]);
    expect(singles.filter(([, count]) => count !== 0)).toEqual([['lonely-store', 1]]);
  });
});

describe('identities', () => {
  const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 60 });

  test('equal weights, no strata, no clusters: s²/n', () => {
    fc.assert(
      fc.property(answers, (ys) => {
        const n = ys.length;
        const mean = ys.reduce((sum, y) => sum + y, 0) / n;
        const z = ys.map((y) => (y - mean) / n);
        const { variance } = linearisedVariance([oneStratum(z)]);
        const s2 = ys.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (n - 1);
        return Math.abs(variance - s2 / n) < 1e-12;
      }),
    );
  });

  test('a census has no variance; half a population has half', () => {
    fc.assert(
      fc.property(answers, (ys) => {
        const full = linearisedVariance([oneStratum(ys)]).variance;
        const half = linearisedVariance([{ ...oneStratum(ys), samplingFraction: 0.5 }]).variance;
        const census = linearisedVariance([{ ...oneStratum(ys), samplingFraction: 1 }]).variance;
        return census === 0 && Math.abs(half - full / 2) <= 1e-12 * full;
      }),
    );
  });

  test('strata add up, in any order', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const both = linearisedVariance([oneStratum(a), oneStratum(b)]);
        const swapped = linearisedVariance([oneStratum(b), oneStratum(a)]);
        const apart =
          linearisedVariance([oneStratum(a)]).variance + linearisedVariance([oneStratum(b)]).variance;
        return (
          Math.abs(both.variance - apart) <= 1e-12 * apart &&
          Math.abs(both.variance - swapped.variance) <= 1e-12 * apart &&
          both.degreesOfFreedom === a.length + b.length - 2
        );
      }),
    );
  });

  test('a stratum with nobody in the domain adds neither variance nor degrees of freedom', () => {
    const inside = { ...oneStratum([0.1, -0.3, 0.2]), unitsInDomain: 3 };
    const outside = { units: 9, unitsInDomain: 0, sum: 0, sumOfSquares: 0, samplingFraction: 0 };
    expect(linearisedVariance([inside, outside])).toEqual(linearisedVariance([inside]));
  });

  test('impossible strata are refused', () => {
    expect(() => linearisedVariance([{ units: 0, sum: 0, sumOfSquares: 0, samplingFraction: 0 }])).toThrow(
      RangeError,
    );
    expect(() => linearisedVariance([{ ...oneStratum([1, 2]), samplingFraction: 1.2 }])).toThrow(RangeError);
  });
});

function oneStratum(z: number[]): StratumTotals {
  return {
    units: z.length,
    sum: z.reduce((sum, value) => sum + value, 0),
    sumOfSquares: z.reduce((sum, value) => sum + value ** 2, 0),
    samplingFraction: 0,
  };
}
