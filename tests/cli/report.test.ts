/** A report says what its commands say, each report of a batch what the report of its responses says. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { Document, Result, Section } from '../../src/model/document.js';
import { cxstat, FIXTURES, textOf } from './world.js';

const RESPONSES = `${FIXTURES}example/responses.csv`;
const TOUCHPOINTS = `${FIXTURES}example/touchpoints.csv`;
const folder = mkdtempSync(join(tmpdir(), 'cxstat-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function documentOf(...args: string[]): Promise<Document> {
  const { out, err, exit } = await cxstat([...args, '--format', 'json']);
  expect(exit, err).toBe(0);
  return JSON.parse(out) as Document;
}

const sectionOf = <K extends Section['kind']>(document: Document, kind: K, id: string) =>
  document.sections.find((one) => one.kind === kind && one.id === id) as Extract<Section, { kind: K }>;
const figures = (results: Result[]) =>
  results
    .map(({ notices: _, ...figure }) => figure)
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe('a report', () => {
  it('gives the figures of the commands for its parts', async () => {
    const report = await documentOf(
      'report',
      RESPONSES,
      '--by',
      'Region',
      '--wave',
      'quarter',
      '--weight',
      'Weight',
    );
    const all = ['score', RESPONSES, '--weight', 'Weight'];
    const whole = await documentOf(...all);
    const segments = await documentOf(...all, '--by', 'Region');
    const waves = await documentOf(...all, '--wave', 'quarter');
    for (const [id, command] of [
      ['scores', whole],
      ['segments', segments],
      ['waves', waves],
    ] as const) {
      const ratings = id === 'scores' ? (sectionOf(report, 'scores', 'ratings')?.results ?? []) : [];
      expect(figures([...sectionOf(report, 'scores', id).results, ...ratings])).toEqual(
        figures(sectionOf(command, 'scores', 'scores').results),
      );
    }
    expect(report.provenance.rows).toEqual(whole.provenance.rows);
    const topics = await documentOf(
      'topics',
      RESPONSES,
      '--score',
      'Q1',
      '--wave',
      'quarter',
      '--weight',
      'Weight',
    );
    for (const id of ['topics', 'topic_sentiment', 'topic_scores', 'topic_change']) {
      expect(sectionOf(report, 'table', id)).toEqual(sectionOf(topics, 'table', id));
    }
  });

  it('compares a segment with the answers of all others, and the last two waves', async () => {
    const report = await documentOf(
      'report',
      RESPONSES,
      '--by',
      'Region',
      '--wave',
      'quarter',
      '--sections',
      'segments,waves',
    );
    const nps = async (...more: string[]) =>
      sectionOf(await documentOf('nps', RESPONSES, ...more), 'scores', 'scores').results;
    const [others] = await nps('--where', "Region <> 'West'");
    const [own] = await nps('--where', "Region = 'West'");
    const west = sectionOf(report, 'table', 'segment_differences_1').rows.find(
      ({ segment }) => segment === 'Region: West',
    )!;
    expect(west.others).toBeCloseTo(others!.estimate!, 10);
    expect(west.score).toBeCloseTo(own!.estimate!, 10);
    expect(west.difference).toBeCloseTo(own!.estimate! - others!.estimate!, 10);
    const [before, after] = (await nps('--wave', 'quarter')).filter(({ wave }) => wave !== null).slice(-2);
    const [change] = sectionOf(report, 'table', 'wave_change_1').rows;
    expect(change!.change).toBeCloseTo(after!.estimate! - before!.estimate!, 10);
    // Of as many questions as are followed, none has a smaller p after the adjustment.
    expect(Number(change!.p_adjusted)).toBeGreaterThanOrEqual(Number(change!.p));
  });

  it('explains its first question as drivers does', async () => {
    const report = await documentOf('report', TOUCHPOINTS, '--sections', 'drivers', '--replicates', '100');
    const drivers = await documentOf('drivers', TOUCHPOINTS, '--replicates', '100');
    expect(report.sections.slice(1)).toEqual(drivers.sections);
  });

  it('has the parts that are asked for, in their order', async () => {
    const { sections } = await documentOf('report', RESPONSES, '--sections', 'methods,scores,data');
    const chapters = sections.filter(({ kind }) => kind === 'chapter');
    expect(chapters.map(({ id }) => id)).toEqual(['methods', 'scores', 'data']);
  });

  it('refuses lists that name nothing', async () => {
    for (const option of ['--sections', '--metrics']) {
      const { exit, err } = await cxstat(['report', RESPONSES, option, ' ,']);
      expect([exit, err]).toEqual([2, expect.stringContaining(`${option} names none.`)]);
    }
  });

  it('says why a part is empty', async () => {
    const path = join(folder, 'bare.csv');
    writeFileSync(path, `How likely are you to recommend us? (0-10)\n${'9\n8\n3\n10\n'.repeat(20)}`);
    const { sections } = await documentOf('report', path);
    const leads = Object.fromEntries(
      sections.flatMap((one) => (one.kind === 'chapter' ? [[one.id, one.lead.join('')]] : [])),
    );
    expect(leads.segments).toContain('--by COLUMN');
    expect(leads.waves).toContain('--date COLUMN');
    expect(leads.drivers).toContain('No column is a rating that could drive the outcome');
    expect(leads.comments).toContain('No column holds comments');
  });

  it('knows which way is better, also of a mean whose low end is good', async () => {
    const path = join(folder, 'reversed.csv');
    const rows = Array.from({ length: 240 }, (_, i) => {
      const worse = i >= 120;
      const effort = (worse ? 4 : 1) + (i % 2);
      return `${effort},2026-0${worse ? 2 : 1}-10,${worse ? 'West' : 'East'}`;
    });
    writeFileSync(
      path,
      `"How much effort did you have to put forth? (1 = very low, 5 = very high)",Date,Region\n${rows.join('\n')}\n`,
    );
    for (const [metric, word] of [
      ['mean', 'rose'],
      ['ces', 'fell'],
    ] as const) {
      const report = await documentOf('report', path, '--metrics', metric, '--wave', 'month');
      const { findings } = sectionOf(report, 'findings', 'findings');
      const texts = findings.map(({ tone, text }) => [
        tone,
        text.filter((one) => typeof one === 'string').join(''),
      ]);
      expect(texts).toContainEqual(['bad', expect.stringContaining(`${word} from 2026-01 to 2026-02`)]);
      expect(texts).toContainEqual(['bad', expect.stringMatching(/^Region: West has/)]);
      expect(texts).toContainEqual(['good', expect.stringMatching(/^Region: East has/)]);
    }
  });

  it('shows no cell of a column that names people, in any format', async () => {
    const path = join(folder, 'guests.csv');
    const rows = Array.from({ length: 150 }, (_, i) =>
      [
        `R_${1000 + i}xy`,
        `Zofia Nowak${i}`,
        `zofia${i}@corp.example`,
        `10.9.8.${i}`,
        `Told Zofia${i} that she may come on Monday`,
        // A record whose cells are out of place.
        i === 7 ? 'zofia7@corp.example' : `${i % 11}`,
        i % 3 === 0 ? `My mail is zofia${i}@corp.example and delivery was slow` : `Slow delivery ${i}`,
      ].join(','),
    );
    writeFileSync(
      path,
      `Response ID,Name,E-mail,IP Address,Note,How likely are you to recommend us? (0-10),"What could we do better?"\n${rows.join('\n')}\n`,
    );
    for (const format of ['html', 'markdown', 'json', 'xlsx', 'csv', 'table']) {
      const out = join(folder, `people.${format}`);
      const ran = await cxstat(['report', path, '--comment', 'better', '--format', format, '-o', out]);
      expect(ran.exit, ran.err).toBe(0);
      const shown =
        format === 'xlsx'
          ? Object.values(unzipSync(readFileSync(out)))
              .map((bytes) => strFromU8(bytes))
              .join('')
          : textOf(out);
      expect(shown).toContain('NPS');
      expect(shown.match(/.{0,60}(Zofia|zofia|10\.9\.8|Monday).{0,40}/)?.[0]).toBeUndefined();
    }
  });

  it('is the same bytes twice, in every format', async () => {
    for (const ending of ['html', 'md', 'json', 'xlsx']) {
      const path = join(folder, `report.${ending}`);
      const parts = ['--sections', 'first,scores,segments,data'];
      const written = async () => {
        expect((await cxstat(['report', RESPONSES, ...parts, '-o', path])).exit).toBe(0);
        return readFileSync(path);
      };
      expect((await written()).equals(await written()), ending).toBe(true);
    }
  }, 20_000);

  it('says that a page is large, and leaves nothing out of it', async () => {
    const path = join(folder, 'many.csv');
    const rows = Array.from({ length: 1200 }, (_, i) => `${i % 11},${`long name ${i % 600} `.repeat(250)}`);
    writeFileSync(path, `How likely are you to recommend us? (0-10),Store\n${rows.join('\n')}\n`);
    const page = join(folder, 'many.html');
    const ran = await cxstat(['report', path, '--by', 'Store', '--sections', 'segments', '-o', page]);
    expect(ran.exit).toBe(0);
    expect(ran.err).toContain('MB; nothing is left out of it');
    expect(textOf(page)).toContain('long name 599 ');
  });

  it('ends with 1 where a gate fails, and writes the verdicts for build servers', async () => {
    const xml = join(folder, 'gates.xml');
    const line = ['report', RESPONSES, '--sections', 'gates', '--junit', xml, '--gate', 'base >= 100'];
    expect((await cxstat(line)).exit).toBe(0);
    const failing = await cxstat([...line, '--gate', 'nps >= 90']);
    expect(failing.exit).toBe(1);
    expect(failing.out).toContain('fail');
    expect(textOf(xml)).toContain('failures="1"');
  });
});

describe('a batch', () => {
  it('gives each value the report of its responses', async () => {
    const out = join(folder, 'regions');
    const parts = [
      '--sections',
      'scores,segments,waves,comments',
      '--by',
      'Channel',
      '--wave',
      'quarter',
      '--limit',
      '1',
    ];
    const line = ['batch', RESPONSES, '--each', 'Region', ...parts, '--format', 'json', '-o', out];
    const ran = await cxstat(line);
    expect(ran.exit, ran.err).toBe(0);
    expect(readdirSync(out).sort()).toEqual(
      ['.cxstat-batch.json', 'east.json', 'index.json', 'north.json', 'south.json', 'west.json'].sort(),
    );
    const west = JSON.parse(textOf(join(out, 'west.json'))) as Document;
    const own = await documentOf('report', RESPONSES, '--where', "Region = 'West'", ...parts);
    const figuresOf = ({ sections }: Document) =>
      sections.filter(({ kind, id }) => kind === 'scores' || kind === 'verbatims' || id === 'topic_scores');
    expect(figuresOf(west)).toEqual(figuresOf(own));
    for (const id of ['topics', 'topic_sentiment', 'segment_differences_1', 'wave_change_1', 'agreement']) {
      expect(sectionOf(west, 'table', id), id).toEqual(sectionOf(own, 'table', id));
    }
    expect(west.provenance.rows).toEqual(own.provenance.rows);
    const index = JSON.parse(textOf(join(out, 'index.json'))) as Document;
    const rows = sectionOf(index, 'table', 'reports').rows;
    expect(rows.map(({ value, file }) => [value, file])).toContainEqual(['West', 'west.json']);
    const [nps] = sectionOf(own, 'scores', 'scores').results;
    expect(rows.find(({ value }) => value === 'West')).toMatchObject({
      n: own.provenance.rows!.used,
      score_1: nps!.estimate,
    });
    expect(rows.reduce((sum, { n }) => sum + Number(n), 0)).toBe(index.provenance.rows!.used);
  });

  it('gives each value the drivers of its responses', async () => {
    const out = join(folder, 'areas');
    const parts = ['--sections', 'drivers', '--replicates', '100'];
    const ran = await cxstat([
      'batch',
      TOUCHPOINTS,
      '--each',
      'Area',
      ...parts,
      '--format',
      'json',
      '-o',
      out,
    ]);
    expect(ran.exit, ran.err).toBe(0);
    const town = JSON.parse(textOf(join(out, 'town.json'))) as Document;
    const own = await documentOf('report', TOUCHPOINTS, '--where', "Area = 'Town'", ...parts);
    const importance = (document: Document) =>
      sectionOf(document, 'table', 'importance').rows.map(
        ({ driver, importance: share, value, performance }) => ({
          driver,
          share: Number(share).toFixed(9),
          value: Number(value).toFixed(9),
          performance: Number(performance).toFixed(9),
        }),
      );
    // Limits hang on how responses are dealt to parts.
    expect(importance(town)).toEqual(importance(own));
  });

  const line = (out: string, ...more: string[]) => [
    ...['batch', RESPONSES, '--each', 'Region', '--sections', 'scores', '--format', 'markdown', '-o', out],
    ...more,
  ];

  it('goes on where it was interrupted, and begins anew for other settings', async () => {
    const out = join(folder, 'resumed');
    expect((await cxstat(line(out))).exit).toBe(0);
    const old = new Date(2020, 0, 1);
    const touch = () => {
      for (const name of readdirSync(out)) utimesSync(join(out, name), old, old);
    };
    const written = () =>
      readdirSync(out).filter(
        (name) => statSync(join(out, name)).mtimeMs !== old.getTime() && !/^(index|\.)/.test(name),
      );
    touch();
    expect((await cxstat(line(out))).exit).toBe(0);
    expect(written()).toEqual([]);
    rmSync(join(out, 'south.md'));
    expect((await cxstat(line(out))).exit).toBe(0);
    expect(written()).toEqual(['south.md']);
    touch();
    expect((await cxstat(line(out, '--confidence', '90'))).exit).toBe(0);
    expect(written().sort()).toEqual(['east.md', 'north.md', 'south.md', 'west.md']);
    // Of values that are no more, none is left to be taken for new.
    expect((await cxstat(line(out, '--where', "Region <> 'East'"))).exit).toBe(0);
    expect(existsSync(join(out, 'east.md'))).toBe(false);
    expect(existsSync(join(out, 'west.md'))).toBe(true);
    expect((await cxstat(line(out, '--format', 'json'))).exit).toBe(0);
    expect(readdirSync(out).filter((name) => name.endsWith('.md'))).toEqual([]);
  });

  it('names files by letters and digits, whatever the values', async () => {
    const path = join(folder, 'names.csv');
    const values = [
      '../../etc/passwd',
      'index',
      'Łódź / 1',
      'łódź 1',
      '<script>',
      '',
      'กรุงเทพ',
      '...',
      '𝓐'.repeat(70),
    ];
    const rows = values.flatMap((value) => [9, 3, 10, 7].map((score) => `"${value}",${score}`));
    writeFileSync(path, `Store,How likely are you to recommend us? (0-10)\n${rows.join('\n')}\n`);
    const out = join(folder, 'names');
    const ran = await cxstat([
      'batch',
      path,
      '--each',
      'Store',
      '--sections',
      'scores',
      '--format',
      'markdown',
      '-o',
      out,
    ]);
    expect(ran.exit, ran.err).toBe(0);
    expect(
      readdirSync(out)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(
      [
        'blank.md',
        'etc-passwd.md',
        'index-2.md',
        'index.md',
        'report.md',
        'script.md',
        'łódź-1-2.md',
        'łódź-1.md',
        'กรุงเทพ.md',
        `${'𝓐'.repeat(50)}.md`,
      ].sort(),
    );
    expect(textOf(join(out, 'index.md'))).not.toContain('<script>');
  });

  it('removes no file that a batch cannot have written, whatever the state of the folder says', async () => {
    const out = join(folder, 'stale');
    const victim = join(folder, 'victim.md');
    expect((await cxstat(line(out))).exit).toBe(0);
    writeFileSync(victim, 'mine');
    const state = join(out, '.cxstat-batch.json');
    for (const done of [['../victim.md', victim, '..', 7, 'gone.md'], 'north.md', null]) {
      writeFileSync(join(out, 'gone.md'), 'of an earlier batch');
      writeFileSync(state, JSON.stringify({ key: 'other', done }));
      const { exit, err } = await cxstat(line(out));
      expect(exit, err).toBe(0);
      expect(existsSync(victim)).toBe(true);
      expect(existsSync(join(out, 'gone.md'))).toBe(!Array.isArray(done));
    }
    writeFileSync(state, 'null');
    expect((await cxstat(line(out))).exit).toBe(0);
  });

  it('refuses what is no folder, no column, or more reports than anyone reads', async () => {
    for (const [args, message] of [
      [['--each', 'Region'], 'A batch is a folder of files'],
      [['-o', join(folder, 'x')], 'Nothing says what each report is about'],
      [['--each', 'Regoin', '-o', join(folder, 'x')], 'There is no column "Regoin"'],
      [['--each', 'Region', '-o', RESPONSES], 'cannot be written: a file has that name'],
      [['--each', 'Region', '-o', join(folder, 'x'), '--format', 'csv'], '--format'],
    ] as const) {
      const { exit, err } = await cxstat(['batch', RESPONSES, ...args]);
      expect(exit).toBe(2);
      expect(err).toContain(message);
    }
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});
