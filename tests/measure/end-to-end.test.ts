/** From a file to the estimate and its standard error, against svymean and svyby of R survey (design.R). */
import { describe, expect, it } from 'vitest';
import type { Population } from '../../src/measure/design-context.js';
import { scoreSection } from '../../src/measure/scores.js';
import type { Result } from '../../src/model/document.js';
import type { Design } from '../../src/model/tally.js';
import { findColumn } from '../../src/prepare/find-column.js';
import { oracle, oracleText, relativeError } from '../stats/oracle.js';
import { counted, opened, written } from '../tally/written.js';
import { DEFAULTS, metricOf } from './tallies.js';

interface Answer {
  measure: 'nps_score' | 'csat_top2' | 'csat_mean';
  region: string | null;
  n: number;
  estimate: number;
  se: number;
}
interface Oracle {
  populations: { customers: Record<string, number>; all: number };
  designs: Record<string, { answers: Answer[] }>;
}
interface Flags {
  strata?: string;
  cluster?: string;
  population?: Population;
  file?: string;
}

const expected = oracle<Oracle>('design.json');
const lines = oracleText('design.csv').trim().split('\n');
const [, ...body] = lines;
// Stores are numbered anew in each stratum: without --strata their numbers alone would join strangers.
const withUnit = [
  `${lines[0]},unit`,
  ...body.map((line) => `${line},${line.split(',')[3]} ${line.split(',')[2]}`),
];
const lonely = withUnit.filter((line, i) => {
  const [, , store, stratum] = line.split(',');
  return i === 0 || stratum !== 'large' || store === '1';
});
const all = written(withUnit.join('\n'));

const plans: Record<string, Flags | null> = {
  weights: {},
  strata: { strata: 'stratum' },
  clusters: { cluster: 'unit' },
  'strata-clusters': { strata: 'stratum', cluster: 'store' },
  fpc: { population: { size: expected.populations.all } },
  'strata-fpc': {
    strata: 'stratum',
    population: { byStratum: new Map(Object.entries(expected.populations.customers)) },
  },
  // The number of stores in the population cannot be named; --population with --cluster is refused.
  'strata-clusters-fpc': null,
  'lonely-store': { strata: 'stratum', cluster: 'store', file: written(lonely.join('\n')) },
};
const measures: Record<Answer['measure'], [column: string, metric: string]> = {
  nps_score: ['nps', 'nps'],
  csat_top2: ['csat', 'csat'],
  csat_mean: ['csat', 'mean'],
};

async function score(flags: Flags, weight = true): Promise<(answer: Answer) => Result> {
  const survey = await opened(flags.file ?? all);
  const find = (name: string) => findColumn(survey.columns, name);
  const { strata, cluster } = flags;
  const design: Design = {
    weight: weight ? find('weight') : null,
    strata: strata === undefined ? null : find(strata),
    cluster: cluster === undefined ? null : find(cluster),
  };
  const { tallies } = await counted(survey, {
    answers: ['nps', 'csat'],
    by: [['region']],
    ...(weight ? { weight: 'weight' } : {}),
    ...(strata === undefined ? {} : { strata }),
    ...(cluster === undefined ? {} : { cluster }),
  });
  const measured = Object.values(measures).map(([id, metric]) => ({
    metric: metricOf(metric),
    column: find(id),
    named: true,
    grouped: null,
    tallies: tallies.filter(({ column }) => column.id === id),
  }));
  const { section } = scoreSection(measured, { ...DEFAULTS, design, population: flags.population ?? null });
  if (section.kind !== 'scores') throw new Error('no scores');
  return ({ measure, region }) => {
    const [id, metric] = measures[measure];
    return section.results.find(
      (one) => one.column!.id === id && one.metric === metric && (one.segment[0]?.value ?? null) === region,
    )!;
  };
}

it('every design of the oracle has its flags', () => {
  expect(Object.keys(plans).sort()).toEqual(Object.keys(expected.designs).sort());
});

describe.each(Object.entries(plans).flatMap(([design, flags]) => (flags ? [{ design, flags }] : [])))(
  '$design',
  ({ design, flags }) => {
    it('estimate and standard error of every score, overall and by region, to 1e-9', async () => {
      const found = await score(flags);
      const { answers } = expected.designs[design]!;
      expect(answers).toHaveLength(15);
      for (const answer of answers) {
        const where = `${answer.measure}, ${answer.region}`;
        const result = found(answer);
        expect(result.base.n, where).toBe(answer.n);
        expect(relativeError(result.estimate!, answer.estimate), where).toBeLessThan(1e-9);
        expect(relativeError(result.standardError!, answer.se), where).toBeLessThan(1e-9);
      }
    });
  },
);

it('the mean beside a share is the mean by itself', async () => {
  const found = await score({ strata: 'stratum', cluster: 'store' });
  for (const region of [null, 'North', 'South', 'East', 'West']) {
    const alone = found({ measure: 'csat_mean', region } as Answer);
    const beside = found({ measure: 'csat_top2', region } as Answer).companions.find(
      ({ id }) => id === 'mean',
    )!;
    expect([beside.estimate, beside.standardError, beside.intervals]).toEqual([
      alone.estimate,
      alone.standardError,
      alone.intervals,
    ]);
  }
});

it('stores of the same number in different strata are different stores only where strata are named', async () => {
  const nested = await score({ strata: 'stratum', cluster: 'store' });
  const joined = await score({ cluster: 'store' });
  const total: Answer = { measure: 'nps_score', region: null, n: 0, estimate: 0, se: 0 };
  expect(joined(total).estimate).toBeCloseTo(nested(total).estimate!, 9);
  expect(joined(total).standardError).not.toBeCloseTo(nested(total).standardError!, 3);
});
