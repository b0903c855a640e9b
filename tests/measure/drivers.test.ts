/**
 * Drivers of whole exports, held against base R (fixtures/oracle/drivers.R), and the identities that no sample
 * can break. Files go through the program as they do for its users: JSON is read.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Document, Section, TableValue } from '../../src/model/document.js';
import { cxstat, FIXTURES, textOf } from '../cli/world.js';
import { oracle } from '../stats/oracle.js';

const FILE = join(FIXTURES, 'example/touchpoints.csv');
/** As the oracle has them. */
const NAMES = [
  'Reliability of the line',
  'Speed',
  'Time until somebody answers',
  'Knowledge of the agent',
  'Clarity of the bill',
  'Price',
];

const folder = mkdtempSync(join(tmpdir(), 'cxstat-drivers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Rows = Record<string, TableValue>[];
interface Found {
  document: Document;
  rows(id: string): Rows;
  fact(id: string): TableValue;
  /** A column of a table, by driver in the order of NAMES. */
  column(table: string, id: string): number[];
}

async function drivers(file: string, ...flags: string[]): Promise<Found> {
  const ran = await cxstat(['drivers', file, '--format', 'json', ...flags]);
  expect(ran.exit, ran.err).toBe(0);
  const document = JSON.parse(ran.out) as Document;
  const section = (id: string) => document.sections.find((one: Section) => one.id === id)!;
  const rows = (id: string): Rows => {
    const found = section(id);
    return found?.kind === 'table' ? found.rows : [];
  };
  return {
    document,
    rows,
    fact: (id) => {
      const found = section('model');
      return found.kind === 'facts' ? (found.facts.find((one) => one.id === id)?.value ?? null) : null;
    },
    column: (table, id) =>
      NAMES.map((name) => Number(rows(table).find(({ driver }) => driver === name)?.[id] ?? Number.NaN)),
  };
}

const near = (actual: number[], expected: number[], within = 1e-9) => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    expect(Math.abs(value - expected[i]!), `${value} against ${expected[i]}`).toBeLessThanOrEqual(
      within * Math.max(1, Math.abs(expected[i]!)),
    );
  });
};

interface Model {
  n: number;
  rSquared: number;
  lmg: number[];
  coefficients: number[];
}
const R = oracle<{
  listwise: Model & {
    relativeWeights: number[];
    correlations: number[];
    vif: number[];
    shareLow: number[];
    shareHigh: number[];
  };
  pairwise: Pick<Model, 'lmg' | 'coefficients'>;
  imputed: Model;
  penalty: { rewards: number[]; penalties: number[] };
  emptied: number[];
  net: Pick<Model, 'rSquared' | 'coefficients'>;
  logistic: { mcFadden: number; dominance: number[]; effects: number[]; emptied: number[] };
  linearEvent: Pick<Model, 'lmg'>;
  weighted: Model;
  areas: Record<'Town' | 'Valley', Model>;
  presence: Pick<Model, 'n' | 'rSquared' | 'coefficients'> & {
    shares: number[];
    with: number[];
    without: number[];
  };
}>('drivers.json');

describe('against base R', () => {
  it('complete responses: base, R², LMG, relative weights, coefficients, correlations, VIF', async () => {
    const found = await drivers(FILE);
    expect(found.fact('n')).toBe(R.listwise.n);
    near([Number(found.fact('r_squared'))], [R.listwise.rSquared]);
    near(found.column('importance', 'value'), R.listwise.lmg);
    near(found.column('importance', 'relative_weight'), R.listwise.relativeWeights);
    near(found.column('what-if', 'effect'), R.listwise.coefficients);
    near(found.column('importance', 'correlation'), R.listwise.correlations);
    near(found.column('importance', 'vif'), R.listwise.vif);
    near(found.column('what-if', 'emptied'), R.emptied);
    near(found.column('penalty-reward', 'penalty'), R.penalty.penalties);
    near(found.column('penalty-reward', 'reward'), R.penalty.rewards);
  });

  it('bootstrap limits of the shares, to what two thousand and four thousand replicates can agree on', async () => {
    const found = await drivers(FILE, '--replicates', '2000');
    near(found.column('importance', 'importance_low'), R.listwise.shareLow, 0.006);
    near(found.column('importance', 'importance_high'), R.listwise.shareHigh, 0.006);
  });

  it('pairwise: correlations as cov with pairwise.complete.obs has them', async () => {
    const found = await drivers(FILE, '--missing-data', 'pairwise');
    near(found.column('importance', 'value'), R.pairwise.lmg);
    near(found.column('what-if', 'effect'), R.pairwise.coefficients);
  });

  it('imputed: a driver and its flag enter together', async () => {
    const found = await drivers(FILE, '--missing-data', 'imputed');
    expect(found.fact('n')).toBe(R.imputed.n);
    near([Number(found.fact('r_squared'))], [R.imputed.rSquared]);
    near(found.column('importance', 'value'), R.imputed.lmg);
    near(found.column('what-if', 'effect'), R.imputed.coefficients);
  });

  it('net: coefficients in points of NPS', async () => {
    const found = await drivers(FILE, '--as', 'net');
    near([Number(found.fact('r_squared'))], [R.net.rSquared]);
    near(found.column('what-if', 'effect'), R.net.coefficients);
  });

  it('detractors: McFadden dominance, average effects and emptied boxes of a logistic model', async () => {
    const found = await drivers(FILE, '--as', 'detractor', '--replicates', '100');
    near([Number(found.fact('r_squared'))], [R.logistic.mcFadden]);
    near(found.column('importance', 'value'), R.logistic.dominance, 1e-8);
    near(found.column('what-if', 'effect'), R.logistic.effects, 1e-8);
    near(found.column('what-if', 'emptied'), R.logistic.emptied, 1e-8);
  });

  it('an event in words, in a linear model', async () => {
    const flags = [
      '--outcome',
      'later',
      '--event',
      'no',
      '--model',
      'linear',
      '--drivers',
      '*each of these*',
    ];
    const found = await drivers(FILE, ...flags, '--where', `"#2" IS NOT NULL`);
    near(found.column('importance', 'value'), R.linearEvent.lmg);
  });

  it('weights enter the moments', async () => {
    const lines = textOf(FILE).trimEnd().split('\n');
    const weighted = join(folder, 'weighted.csv');
    const weightOf = (line: string) => (line.includes(',Valley,') ? '1.5' : '0.8');
    writeFileSync(
      weighted,
      lines.map((line, i) => `${line},${i === 0 ? 'weight' : weightOf(line)}`).join('\n'),
    );
    const found = await drivers(weighted, '--weight', 'weight');
    near([Number(found.fact('r_squared'))], [R.weighted.rSquared]);
    near(found.column('importance', 'value'), R.weighted.lmg);
    near(found.column('what-if', 'effect'), R.weighted.coefficients);
    const unweighted = await drivers(weighted);
    expect(unweighted.column('importance', 'value')).not.toEqual(found.column('importance', 'value'));
  });

  it('a model for each segment', async () => {
    const found = await drivers(FILE, '--by', 'Area');
    for (const area of ['Town', 'Valley'] as const) {
      const model = found.rows('segment-models').find((row) => row.segment_1 === area)!;
      expect(model.n).toBe(R.areas[area].n);
      near([Number(model.r_squared)], [R.areas[area].rSquared]);
      const own = found.rows('segment-importance').filter((row) => row.segment_1 === area);
      const of = (id: string) => NAMES.map((name) => Number(own.find((row) => row.driver === name)![id]));
      near(of('effect'), R.areas[area].coefficients);
      const total = R.areas[area].lmg.reduce((sum, value) => sum + value, 0);
      near(
        of('importance'),
        R.areas[area].lmg.map((value) => value / total),
      );
    }
    // The file was made so that the line counts for more in the valley.
    const line = found.rows('segment-differences').find(({ driver }) => driver === NAMES[0])!;
    expect(Number(line.p_adjusted)).toBeLessThan(0.05);
    expect(line.highest_segment).toBe('Valley');
  });

  it('presence of an answer and of a choice', async () => {
    const flags = ['--drivers', `${NAMES[0]},Area=Valley,"Which"=Phone`.replaceAll('"', '')];
    const found = await drivers(FILE, ...flags);
    expect(found.fact('n')).toBe(R.presence.n);
    near([Number(found.fact('r_squared'))], [R.presence.rSquared]);
    const effect = (name: RegExp) =>
      Number(found.rows('what-if').find(({ driver }) => name.test(String(driver)))!.effect);
    near([effect(/line/), effect(/Valley/), effect(/Phone/)], R.presence.coefficients);
    for (const flag of [[], ['--missing-data', 'imputed']]) {
      const rows = (await drivers(FILE, ...flags, ...flag, '--where', `"#3" IS NOT NULL`)).rows('presence');
      const of = (id: string) =>
        [/Valley/, /Phone/].map((name) => Number(rows.find(({ driver }) => name.test(String(driver)))![id]));
      near(of('share'), R.presence.shares);
      near(of('with'), R.presence.with);
      near(of('without'), R.presence.without);
      near(
        of('lift'),
        R.presence.with.map((mean, i) => mean - R.presence.without[i]!),
      );
    }
  });
});

describe('an outcome of numbers', () => {
  it('is told with and without an answer at its own level', async () => {
    // Far from zero, so that the sums are kept about another place.
    const visits = Array.from({ length: 60 }, (_, i) => ({
      minutes: 300 + ((i * 7) % 40) + (i % 3 === 0 ? 25 : 0),
      area: i % 3 === 0 ? 'A' : 'B',
      size: (i * 11) % 17,
    }));
    const file = join(folder, 'visits.csv');
    writeFileSync(
      file,
      `minutes,area,size\n${visits.map((one) => `${one.minutes},${one.area},${one.size}`).join('\n')}\n`,
    );
    const flags = ['--outcome', 'minutes', '--drivers', 'area=A,size', '--replicates', '100'];
    const [row] = (await drivers(file, ...flags)).rows('presence');
    const meanIn = (area: string) => {
      const own = visits.filter((one) => one.area === area);
      return own.reduce((sum, { minutes }) => sum + minutes, 0) / own.length;
    };
    near([Number(row!.with), Number(row!.without)], [meanIn('A'), meanIn('B')]);
    near([Number(row!.lift)], [meanIn('A') - meanIn('B')]);
  });
});

describe('identities', () => {
  it('importances sum to R², shares to 1, whatever the method', async () => {
    for (const method of ['lmg', 'relative-weights', 'pratt']) {
      const found = await drivers(FILE, '--method', method, '--replicates', '100');
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      near([sum(found.column('importance', 'value'))], [Number(found.fact('r_squared'))]);
      near([sum(found.column('importance', 'importance'))], [1]);
    }
  });

  it('first is r², last is what the last one adds, beta the standardised coefficient', async () => {
    const first = await drivers(FILE, '--method', 'first', '--replicates', '100');
    near(
      first.column('importance', 'value'),
      R.listwise.correlations.map((r) => r ** 2),
    );
    const beta = await drivers(FILE, '--method', 'beta', '--replicates', '100');
    near(beta.column('importance', 'value'), beta.column('importance', 'beta'));
    const last = await drivers(FILE, '--method', 'last', '--replicates', '100');
    near(
      last.column('importance', 'value'),
      beta.column('importance', 'beta').map((b, i) => b ** 2 / R.listwise.vif[i]!),
    );
  });

  it('the order of the drivers, of the rows, and of the columns changes nothing', async () => {
    const whole = await drivers(FILE, '--replicates', '100');
    const reversed = await drivers(
      FILE,
      '--replicates',
      '100',
      ...[...NAMES].reverse().flatMap((name) => ['--drivers', name]),
    );
    const [header, ...rows] = textOf(FILE).trimEnd().split('\n');
    const shuffled = join(folder, 'shuffled.csv');
    writeFileSync(shuffled, [header, ...rows.reverse()].join('\n'));
    const turned = await drivers(shuffled, '--replicates', '100');
    for (const other of [reversed, turned]) {
      near(other.column('importance', 'value'), whole.column('importance', 'value'), 1e-12);
      near(other.column('what-if', 'effect'), whole.column('what-if', 'effect'), 1e-12);
      near(other.column('penalty-reward', 'penalty'), whole.column('penalty-reward', 'penalty'), 1e-12);
    }
  });

  it('equal weights are no weights, and every response twice is every response once', async () => {
    const [header, ...rows] = textOf(FILE).trimEnd().split('\n');
    const equal = join(folder, 'equal.csv');
    writeFileSync(equal, [`${header},w`, ...rows.map((row) => `${row},2.5`)].join('\n'));
    const twice = join(folder, 'twice.csv');
    writeFileSync(twice, [header, ...rows, ...rows].join('\n'));
    const whole = await drivers(FILE, '--replicates', '100');
    const weighted = await drivers(equal, '--weight', 'w', '--replicates', '100');
    const doubled = await drivers(twice, '--replicates', '100');
    for (const other of [weighted, doubled]) {
      near(other.column('importance', 'value'), whole.column('importance', 'value'), 1e-11);
      near(other.column('what-if', 'effect'), whole.column('what-if', 'effect'), 1e-11);
    }
    expect(doubled.fact('n')).toBe(2 * R.listwise.n);
  });

  it('low ≤ value ≤ high of effects and of R²; the same seed gives the same bytes, another one other limits', async () => {
    const one = await cxstat(['drivers', FILE, '--format', 'json']);
    const same = await cxstat(['drivers', FILE, '--format', 'json']);
    expect(same.out).toBe(one.out);
    const found = await drivers(FILE);
    const effects = found.column('what-if', 'effect');
    found.column('what-if', 'effect_low').forEach((low, i) => {
      expect(low).toBeLessThanOrEqual(effects[i]!);
      expect(found.column('what-if', 'effect_high')[i]!).toBeGreaterThanOrEqual(effects[i]!);
    });
    const other = await drivers(FILE, '--seed', '2');
    expect(other.column('importance', 'value')).toEqual(found.column('importance', 'value'));
    expect(other.column('importance', 'importance_low')).not.toEqual(
      found.column('importance', 'importance_low'),
    );
  });

  it('segments that share a name with nobody add up: all of one segment is the whole', async () => {
    const town = await drivers(FILE, '--where', "Area = 'Town'", '--replicates', '100');
    near([Number(town.fact('r_squared'))], [R.areas.Town.rSquared]);
    near(town.column('importance', 'value'), R.areas.Town.lmg);
  });

  it('more responses than parts: limits of the parts are those of the responses, about', async () => {
    const [header, ...rows] = textOf(FILE).trimEnd().split('\n');
    const many = join(folder, 'many.csv');
    // Eight times as many responses, so that limits are narrower by the root of eight.
    writeFileSync(many, [header, ...Array.from({ length: 8 }, () => rows).flat()].join('\n'));
    const [few, eight] = [await drivers(FILE), await drivers(many)];
    expect(String(eight.fact('bootstrap'))).toContain('parts of the sample');
    const width = (found: Found) =>
      found
        .column('importance', 'importance_high')
        .map((high, i) => high - found.column('importance', 'importance_low')[i]!);
    width(eight).forEach((narrow, i) => {
      const ratio = width(few)[i]! / narrow / Math.sqrt(8);
      expect(ratio).toBeGreaterThan(0.85);
      expect(ratio).toBeLessThan(1.18);
    });
  });
});
