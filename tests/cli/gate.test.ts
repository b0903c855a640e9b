/** `cxstat gate` from end to end: what its exit code and its files say, whatever the format. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document, GateVerdict, Result } from '../../src/model/document.js';
import { FORMATS } from '../../src/present/index.js';
import { cxstat, INPUTS, textOf } from './world.js';

const before = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'cxstat-test-'));
beforeAll(() => process.chdir(INPUTS));
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const documentOf = async (args: string[]) =>
  JSON.parse((await cxstat([...args, '--format', 'json'])).out) as Document;
async function gatesOf(args: string[]): Promise<GateVerdict[]> {
  const [section] = (await documentOf(['gate', ...args])).sections;
  return section?.kind === 'gates' ? section.gates : [];
}
async function scoresOf(args: string[]): Promise<Result[]> {
  const [section] = (await documentOf(args)).sections;
  return section?.kind === 'scores' ? section.results : [];
}

describe('gate', () => {
  it.each([
    ['passes', ['nps >= -100'], 0],
    ['fails', ['nps >= -100', 'nps >= 90'], 1],
    ['is undetermined', ['nps >= -47'], 1],
    ['is undetermined and allowed to', ['nps >= -47', '--allow-undetermined'], 0],
    ['fails beside what is allowed', ['nps >= -47', 'nps >= 90', '--allow-undetermined'], 1],
  ])('exits by its verdicts in every format: %s', async (_, args, exit) => {
    for (const format of FORMATS) {
      expect((await cxstat(['gate', 'survey.csv', ...args, '--format', format])).exit, format).toBe(exit);
    }
  });

  it.each([
    [['--interval', 'score', '--confidence', '90']],
    [['--weight', 'weight']],
    [['--weight', 'weight', '--strata', 'stratum', '--cluster', 'store']],
    [['--population', '500', '--missing', '9']],
  ])('judges the interval that nps prints, %s', async (options) => {
    const [total] = await scoresOf(['nps', 'survey.csv', ...options]);
    const [eu] = await scoresOf(['nps', 'survey.csv', ...options, '--where', "region = 'EU'"]);
    const found = await gatesOf([
      'survey.csv',
      'nps >= 0',
      "nps where region = 'EU' >= 0",
      '--min-base',
      '1',
      ...options,
    ]);
    for (const [i, result] of [total, eu].entries()) {
      const { estimate, low, high, n } = found[i]!;
      const interval = result!.intervals[0]!;
      expect([estimate, low, high, n]).toEqual([
        result!.estimate,
        interval.low,
        interval.high,
        result!.base.n,
      ]);
    }
  });

  it('judges shares of groups and of topics as nps and topics print them', async () => {
    const [total] = await scoresOf(['nps', 'survey.csv']);
    const [detractors] = await gatesOf(['survey.csv', 'detractors <= 90%']);
    expect(detractors!.estimate).toBe(total!.groups.find(({ id }) => id === 'detractors')!.share);
    const commented = ['commented.csv', '--comment', 'reason'];
    const { sections } = await documentOf(['topics', ...commented]);
    const table = sections.find(({ id }) => id === 'topics');
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.length).toBeGreaterThan(1);
    const [first] = rows;
    const [topic] = await gatesOf([...commented, `topic '${first!.id}' share <= 90%`, '--min-base', '1']);
    expect([topic!.estimate, topic!.low, topic!.high]).toEqual([
      first!.share,
      first!.share_low,
      first!.share_high,
    ]);
  });

  it('takes a condition of its own within that of --where', async () => {
    const base = (rule: string, where: string[]) =>
      gatesOf(['survey.csv', rule, ...where]).then(([one]) => one!.n);
    const eu = await base('base >= 1', ['--where', "region = 'EU'"]);
    const both = await base("base where channel = 'web' >= 1", ['--where', "region = 'EU'"]);
    expect(both).toBe(await base('base >= 1', ['--where', "region = 'EU' AND channel = 'web'"]));
    expect(both).toBeLessThan(eu);
    // "or" within it stays within it, and a comment ends with its line.
    const either = await base("base where channel = 'web' or channel = 'app' -- x >= 1", [
      '--where',
      "region = 'EU' -- y",
    ]);
    expect(either).toBeLessThanOrEqual(eu);
    expect(either).toBeGreaterThan(both);
  });

  it('refuses rules that are no condition, and what comments cannot bear', async () => {
    const cases: [string[], RegExp][] = [
      [["nps where region = 'EU'; DROP TABLE x >= 3"], /more than a condition|not understood/],
      [["nps where getenv('HOME') <> '' >= 3"], /may not call getenv/],
      [['nps of Regoin >= 3'], /There is no column "Regoin"/],
      [['nps.happy >= 3%'], /nps has no part "\.happy"[\s\S]*\.detractors/],
      [['nps of satisfied >= 3'], /cannot be scored as NPS/],
      [['nps no significant drop vs previous wave', '--wave', 'moonth'], /no unit of time/],
      [['response_rate >= 1%', '--invited', '3'], /fewer than the 60 who responded/],
      [['nps >= 3', '--confidence', '90,95'], /one level/],
      [['nps >= 3', '--comment', 'region'], /nothing is asked of the comments/],
    ];
    for (const [args, message] of cases) {
      const ran = await cxstat(['gate', 'survey.csv', ...args]);
      expect([ran.exit, ran.out], args[0]).toEqual([2, '']);
      expect(ran.err).toMatch(message);
    }
    const ran = await cxstat([
      'gate',
      'commented.csv',
      '--comment',
      'reason',
      'sentiment negative <= 3%',
      '--strata',
      'region',
    ]);
    expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining('no strata')]);
  });

  it('writes JUnit XML whole, and over nothing that it needs', async () => {
    const file = join(folder, 'gates.xml');
    const rules = ['nps >= -100', 'nps >= -47', 'nps >= 90'];
    const ran = await cxstat(['gate', 'survey.csv', ...rules, '--junit', file]);
    expect([ran.exit, ran.out.startsWith('Gates')]).toEqual([1, true]);
    expect(textOf(file)).toContain('tests="3" failures="2" errors="0" skipped="0"');
    expect(readdirSync(folder)).toEqual(['gates.xml']);
    const refused = async (...args: string[]) =>
      (await cxstat(['gate', 'survey.csv', 'nps >= 0', ...args])).err;
    expect(await refused('--junit', 'survey.csv')).toContain('one of the inputs');
    const settings = join(folder, 'settings.yaml');
    writeFileSync(settings, 'confidence: 90\n');
    expect(await refused('--config', settings, '--junit', settings)).toContain('one of the inputs');
    expect(await refused('--topics', settings, '-o', settings)).toContain('one of the inputs');
    expect(await refused('--junit', join(folder, 'a'), '-o', join(folder, 'a'))).toContain('both name');
    expect(await refused('--junit', '-')).toContain('takes a file');
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it('takes further exports, and rules alone behind them', async () => {
    const [one] = await gatesOf(['nps.csv', 'base >= 1']);
    const [two] = await gatesOf(['nps.csv', 'base >= 1', '--file', 'broken.csv']);
    const [other] = await gatesOf(['base >= 1', '--file', 'broken.csv']);
    expect(two!.n).toBe(one!.n + other!.n);
  });
});
