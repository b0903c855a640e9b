/** Numbers and refusals of whole command lines, read from their JSON. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { METRICS } from '../../src/measure/index.js';
import type { Document, Result } from '../../src/model/document.js';
import { type Around, cxstat, INPUTS, words } from './world.js';

const before = process.cwd();
beforeAll(() => process.chdir(INPUTS));
afterAll(() => process.chdir(before));

async function resultsOf(line: string, around?: Around): Promise<Result[]> {
  const ran = await cxstat([...words(line), '--format', 'json'], around);
  expect(ran.exit, ran.err).toBe(0);
  const document = JSON.parse(ran.out) as Document;
  return document.sections.flatMap((section) => (section.kind === 'scores' ? section.results : []));
}
const resultOf = async (line: string, around?: Around): Promise<Result> =>
  (await resultsOf(line, around))[0]!;

describe('the examples of the cards are what the program prints', () => {
  const lines: Record<string, string> = {
    nps: '--counts 200,200,100',
    csat: '--counts 42/50',
    ces: '--counts 60/80',
    'top-box': '--counts 81/99',
    mean: '--counts 0,0,2,6,2',
  };
  it.each(METRICS.map((metric) => [metric.id, metric] as const))('%s', async (id, metric) => {
    const result = await resultOf(`${id} ${lines[id]}`);
    const [interval] = result.intervals;
    const factor = result.unit === 'share' ? 100 : 1;
    const digits = result.unit === 'mean' ? 2 : 1;
    const said = metric.card.example.replaceAll('−', '-');
    for (const figure of [result.estimate!, interval!.low, interval!.high]) {
      expect(said).toContain((factor * figure).toFixed(digits));
    }
  });
});

describe('typed counts are the file that they stand for', () => {
  it.each([
    ['nps --counts 19,10,7', 'nps nps.csv'],
    ['nps --counts 2,0,0,2,0,0,3,5,5,10,9', 'nps nps.csv'],
    ['csat --counts 42/50', 'csat csat.csv'],
    ['csat --counts 2,2,4,12,30', 'csat csat.csv'],
    ['top-box --counts 2,2,4,12,30 --top 1', 'top-box csat.csv --score satisfied --top 1'],
    ['mean --counts 2,2,4,12,30', 'mean csat.csv --score satisfied'],
  ])('%s', async (counts, file) => {
    for (const more of ['', ' --confidence 80', ' --population 1000']) {
      const [typed, read] = [await resultOf(counts + more), await resultOf(file + more)];
      const figures = ({ estimate, standardError, intervals }: Result) => [
        estimate!,
        standardError!,
        ...intervals.flatMap(({ low, high }) => [low, high]),
      ];
      const expected = figures(read);
      expect(expected).toHaveLength(4);
      figures(typed).forEach((figure, i) => {
        expect(figure).toBeCloseTo(expected[i]!, 9);
      });
    }
  });
});

describe('figures of a command line', () => {
  it('--weight, --strata and --by of the same file agree with each other', async () => {
    const [total, ...segments] = await resultsOf(
      'mean survey.csv --score satisfied --by stratum --weight weight',
    );
    const sum = segments.reduce((all, { estimate, base }) => all + estimate! * base.weighted!, 0);
    expect(sum / total!.base.weighted!).toBeCloseTo(total!.estimate!, 9);
    expect(segments.reduce((all, { base }) => all + base.n, 0)).toBe(total!.base.n);
  });

  it('--confidence in any spelling and order', async () => {
    const [first] = await resultsOf('nps nps.csv --confidence 95,80');
    for (const spelling of ['80,95', '0.8,0.95', '80%,95%', '.80,95%,0.8']) {
      expect((await resultOf(`nps nps.csv --confidence "${spelling}"`)).intervals).toEqual(first!.intervals);
    }
  });

  it('a name of a column in any way', async () => {
    const [expected] = await resultsOf('nps nps.csv --score "#2"');
    for (const name of ['recommend', 'HOW LIKELY', 'How likely are you to recommend us?']) {
      expect(await resultOf(`nps nps.csv --score "${name}"`)).toEqual(expected);
    }
  });

  it('standard input is the file', async () => {
    const { readFileSync } = await import('node:fs');
    const stdin = readFileSync('nps.csv', 'utf8');
    expect(await resultsOf('nps - --by region', { stdin })).toEqual(
      await resultsOf('nps nps.csv --by region'),
    );
  });

  // Guards against: a repeated --by counts every response twice: n = 72, and an interval too narrow by √2.
  it.each(['--by region --by region', '--by case --by region --by case'])('%s', async (by) => {
    const [total] = await resultsOf(`nps nps.csv ${by}`);
    expect(total!.base.n).toBe(36);
  });

  // Guards against: the engine gives its cells in any order, and sums over them differ in their last digits from run to run.
  it('the same command prints the same, to the last digit', async () => {
    const line = 'score survey.csv --by store --by "region * channel" --weight weight --format json';
    const first = await cxstat(words(line));
    for (let i = 0; i < 12; i++) expect(await cxstat(words(line))).toEqual(first);
  });
});

describe('what would say something else than the user means is refused', () => {
  // Guards against: all of these are accepted. A box of all points is 100 %, which the top-box command refuses; the rest
  // are options that typed groups cannot bear.
  it.each([
    'csat csat.csv --top 5',
    'csat csat.csv --top 100',
    'ces survey.csv --score easy --top 7',
    'csat --counts 42/50 --top 5',
    'csat --counts 42/50 --reverse',
    'csat --counts 42/50 --scale 1-7',
    'top-box --counts 42/50 --points 4',
    'nps --counts 200,200,100 --breaks 7,8',
    'nps --counts 200,200,100 --reverse',
    'csat --counts 42/50 --strict',
    'csat --counts 42/50 --all-responses',
    'csat --counts 42/50 --sort score',
    'csat --counts 42/50 --top-n 3',
    'csat --counts 0/0',
  ])('%s', async (line) => {
    const ran = await cxstat(words(line));
    expect([ran.exit, ran.out]).toEqual([2, '']);
  });

  // Guards against: files that share no column are read as one survey; the check compares each file with the columns of all.
  it('files of different surveys', async () => {
    const ran = await cxstat(['nps', 'nps.csv', 'words.csv']);
    expect([ran.exit, ran.out]).toEqual([3, '']);
    expect(ran.err).toContain('"words.csv" shares no column with "nps.csv"');
  });

  // Guards against: a typed share has no points, so the notice that "this question has 5" speaks of what nobody said.
  it('a typed share brings no notice about its scale', async () => {
    expect((await resultOf('ces --counts 60/80')).notices).toEqual([]);
  });

  it.each([
    ['nps nps.csv --confidence 0', 'confidence'],
    ['nps nps.csv --confidence 100', 'confidence'],
    ['nps nps.csv --confidence -5', '-5'],
    ['nps nps.csv --confidence ""', 'confidence'],
    ['nps nps.csv --confidence 95,,', 'confidence'],
    ['nps nps.csv --breaks 6', '--breaks'],
    ['nps nps.csv --breaks 8,6', '8,6'],
    ['nps nps.csv --breaks 6,10', '6,10'],
    ['nps nps.csv --seed -1', '--seed'],
    ['nps nps.csv --seed 1.5', '--seed'],
    ['nps nps.csv --top-n 0', '--top-n'],
    ['nps nps.csv --population 0', '--population'],
    ['nps nps.csv --population x=5', '--strata'],
    ['nps nps.csv --sort size', '--sort'],
    ['nps nps.csv --format xml', '--format'],
    ['nps nps.csv --score recommend --scale 5-5', '--scale'],
    ['nps nps.csv --score recommend --scale 10-0', '--scale'],
    ['nps nps.csv --score recommend --labels Bad', '--labels'],
    ['nps nps.csv --score recommend --labels "Bad=1|Good=1"', 'same code'],
    ['csat csat.csv --interval bootstrap', '--interval'],
    ['top-box csat.csv --score satisfied --points a', '--points'],
    ['csat csat.csv --points 5', "'--points'"],
    ['mean csat.csv --score satisfied --top 2', "'--top'"],
    ['nps nps.csv --weight region', 'weight'],
  ])('%s', async (line, words_) => {
    const ran = await cxstat(words(line));
    expect([2, 3]).toContain(ran.exit);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(/^error: /);
    expect(ran.err).toContain(words_);
  });

  // Guards against: the engine's word on a pattern that it does not know ends with exit code 70, "a bug of cxstat".
  it.each(['%Q', '%Y-%', ''])('--date-format "%s"', async (pattern) => {
    const ran = await cxstat(['nps', 'ambiguous.csv', '--wave', 'month', '--date-format', pattern]);
    expect(ran.exit).not.toBe(70);
    expect(ran.err).toContain('--date-format');
  });
});
