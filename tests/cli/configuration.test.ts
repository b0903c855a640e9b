/** A configuration gives options their values: which command gets which, what beats what, and what `init` writes. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { configure } from '../../src/cli/configuration.js';
import { checkShape, configurationJsonSchema } from '../../src/cli/configuration-schema.js';
import type { Flags } from '../../src/cli/flags.js';
import { ANNOTATE, BATCH, GATE, type OptionSpec, REPORT, TOPICS } from '../../src/cli/options.js';
import { REPORT_SETTINGS, SURVEY_SETTINGS } from '../../src/cli/settings.js';
import type { World } from '../../src/cli/world.js';
import type { Document, Result } from '../../src/model/document.js';
import { YamlFile } from '../../src/text/yaml-file.js';
import { type Around, cxstat, FIXTURES, INPUTS, textOf } from './world.js';

const before = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'cxstat-test-'));
let n = 0;
/** Each test runs in a folder of its own, with one export. */
beforeEach(() => {
  n += 1;
  const folder = join(root, String(n));
  mkdirSync(folder);
  cpSync(join(INPUTS, 'survey.csv'), join(folder, 'survey.csv'));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(root, { recursive: true, force: true });
});

const settings = (text: string, name = 'cxstat.yaml') => writeFileSync(name, text);

async function documentOf(args: string[], around: Around = {}): Promise<Document> {
  const ran = await cxstat([...args, '--format', 'json'], around);
  expect(ran.err).toBe('');
  return JSON.parse(ran.out) as Document;
}

async function resultsOf(args: string[], around: Around = {}): Promise<Result[]> {
  const { sections } = await documentOf(args, around);
  return sections.flatMap((section) => (section.kind === 'scores' ? section.results : []));
}

/** The level of the first interval tells which value was in force. */
async function levelsOf(args: string[], around: Around = {}): Promise<number[]> {
  return (await resultsOf(args, around))[0]!.intervals.map(({ level }) => level);
}

describe('what beats what', () => {
  it('flags beat the environment, which beats the file, which beats the default', async () => {
    expect(await levelsOf(['nps', 'survey.csv'])).toEqual([0.95]);
    settings('confidence: [80, 90]\n');
    expect(await levelsOf(['nps', 'survey.csv'])).toEqual([0.8, 0.9]);
    const around = { env: { CXSTAT_CONFIDENCE: '85' } };
    expect(await levelsOf(['nps', 'survey.csv'], around)).toEqual([0.85]);
    expect(await levelsOf(['nps', 'survey.csv', '--confidence', '99'], around)).toEqual([0.99]);
    expect(await levelsOf(['nps', 'survey.csv', '--no-config'])).toEqual([0.95]);
    expect(await levelsOf(['nps', 'survey.csv', '--no-config'], around)).toEqual([0.85]);
  });

  it('a file that is named stands in the place of the one that is found', async () => {
    settings('confidence: 80\n');
    settings('{ "confidence": 90 }', 'other.json');
    expect(await levelsOf(['nps', 'survey.csv', '--config', 'other.json'])).toEqual([0.9]);
  });

  it('every setting is the same as its option', async () => {
    const flags = ['--where', "region = 'EU'", '--weight', 'weight', '--strata', 'stratum'];
    const typed = await resultsOf(['nps', 'survey.csv', ...flags, '--population', 'large=90,small=80']);
    settings(
      "where: region = 'EU'\nweight: weight\nstrata: stratum\npopulation: { large: 90, small: 80 }\ninputs: survey.csv\n",
    );
    expect(await resultsOf(['nps'])).toEqual(typed);
  });
});

describe('which command gets which setting', () => {
  const FILE = [
    'inputs: [a.csv, /b.csv]',
    'missing: [98, 99]',
    'topics: own.yaml',
    'all-responses: false',
    'strict: true',
    'report:',
    '  by: [region, store]',
    '  wave: month',
    '  metrics: [nps, csat]',
    '  redact: false',
    '  logo: logo.svg',
    'batch: { each: agent }',
    "gates: ['nps >= 30', 'csat >= 80%']",
  ].join('\n');
  const configured = async (name: string, options: OptionSpec[], words: string[] = [], typed: Flags = {}) => {
    mkdirSync('sub');
    settings(FILE, 'sub/c.yaml');
    const world = { env: {}, args: [] } as unknown as World;
    const flags = { ...typed, config: 'sub/c.yaml' };
    const { files, flags: given } = await configure(world, { name, options }, words, flags, (key) =>
      Object.hasOwn(flags, key),
    );
    return { files, given };
  };
  const survey = { missing: '98,99', topics: [join('sub', 'own.yaml')], strict: true };

  it('a report gets those of the survey, of reports, and the gates; paths are from the folder of the file', async () => {
    expect(await configured('report', REPORT)).toEqual({
      files: [join('sub', 'a.csv'), '/b.csv'],
      given: {
        ...survey,
        by: ['region', 'store'],
        wave: 'month',
        metrics: 'nps,csat',
        redact: false,
        logo: join('sub', 'logo.svg'),
        gate: ['nps >= 30', 'csat >= 80%'],
      },
    });
  });

  it('a batch is parted by its own column, and each report split as the one of all', async () => {
    expect((await configured('batch', BATCH)).given).toMatchObject({
      each: 'agent',
      by: ['region', 'store'],
      metrics: 'nps,csat',
    });
  });

  it('an analysis of comments gets none of a report, and its files are those that are typed', async () => {
    expect(await configured('topics', TOPICS, ['typed.csv'])).toEqual({
      files: ['typed.csv'],
      given: survey,
    });
  });

  it('a flag that is typed is left as it is', async () => {
    const { given } = await configured('report', REPORT, [], { by: ['channel'], strict: true });
    expect(given).toMatchObject({ by: ['channel'], wave: 'month' });
  });

  it('gate takes the inputs and rules of the file where none are typed', async () => {
    const rules = ['nps >= 30', 'csat >= 80%'];
    const own = { ...survey, wave: 'month' };
    expect(await configured('gate', GATE)).toEqual({
      files: [join('sub', 'a.csv'), ...rules],
      given: { ...own, file: ['/b.csv'] },
    });
    rmSync('sub', { recursive: true });
    expect(await configured('gate', GATE, ['new.csv', 'ces >= 70%'])).toEqual({
      files: ['new.csv', 'ces >= 70%'],
      given: own,
    });
    rmSync('sub', { recursive: true });
    expect(await configured('gate', GATE, ['new.csv'])).toEqual({ files: ['new.csv', ...rules], given: own });
  });

  it('a command for one export refuses two inputs', async () => {
    await expect(configured('annotate', ANNOTATE)).rejects.toThrow('takes one export, and the inputs are 2');
  });

  it('typed numbers and texts are left alone', async () => {
    settings('inputs: none.csv\nconfidence: 80\nweight: nothing\n');
    for (const args of [
      ['nps', '--counts', '200,200,100'],
      ['margin', '--n', '400'],
      ['sample-size', '--margin', '5'],
    ]) {
      const env = { CXSTAT_CONFIDENCE: '90' };
      expect(await cxstat(args, { env }), args.join(' ')).toEqual(await cxstat([...args]));
      expect((await documentOf(args)).provenance.configuration, args.join(' ')).toBeNull();
    }
    expect(await levelsOf(['nps', '--counts', '200,200,100'])).toEqual([0.95]);
  });

  it('a file of settings is no use to typed numbers, and that is said', async () => {
    settings('confidence: 80\n', 'c.yaml');
    const ran = await cxstat(['nps', '--counts', '200,200,100', '--config', 'c.yaml']);
    expect(ran.err).toContain('--config has nothing to apply to: --counts takes the place of a file.');
  });

  it('a margin without a number takes the inputs', async () => {
    settings('inputs: survey.csv\n');
    expect((await documentOf(['margin'])).sections).toEqual(
      (await documentOf(['margin', 'survey.csv', '--no-config'])).sections,
    );
  });

  it('what it says of comments hinders no command that reads none, nor the engine that is typed', async () => {
    cpSync(join(INPUTS, 'topics.yaml'), 'topics.yaml');
    cpSync(join(INPUTS, 'lexicon.yaml'), 'lexicon.yaml');
    cpSync(join(INPUTS, 'commented.csv'), 'commented.csv');
    const plain = await resultsOf(['nps', 'commented.csv']);
    settings('comment: reason\ntopics: topics.yaml\nlexicon: lexicon.yaml\n');
    expect(await resultsOf(['nps', 'commented.csv'])).toEqual(plain);
    const wink = ['nps', 'commented.csv', '--by', 'sentiment', '--engine', 'wink'];
    expect(await resultsOf(wink)).toEqual(await resultsOf([...wink, '--no-config', '--comment', 'reason']));
    // Typed, it changes nothing here, and that is said.
    expect((await cxstat(['nps', 'commented.csv', '--comment', 'reason'])).exit).toBe(2);
  });
});

describe('what is said of it', () => {
  it('a file that was found is named on stderr, and in the provenance with its hash', async () => {
    settings('min-base: 1\n');
    const table = await cxstat(['nps', 'survey.csv']);
    expect(table.err).toContain('settings: cxstat.yaml\n');
    expect((await cxstat(['nps', 'survey.csv', '--config', 'cxstat.yaml'])).err).not.toContain('settings:');
    const { provenance } = await documentOf(['nps', 'survey.csv']);
    const sha256 = createHash('sha256').update('min-base: 1\n').digest('hex');
    expect(provenance.configuration).toEqual({ name: 'cxstat.yaml', sha256 });
    const markdown = await cxstat(['nps', 'survey.csv', '--format', 'markdown']);
    expect(markdown.out).toContain(`Configuration: cxstat.yaml (SHA-256 ${sha256})`);
    expect(markdown.err).toBe('');
  });

  it('the command of the provenance says the variables that changed something, and no others', async () => {
    const env = { CXSTAT_WHERE: "region = 'EU'", CXSTAT_LOCALE: 'de', CXSTAT_DEBUG: '1' };
    const { provenance } = await documentOf(['nps', 'survey.csv'], { env });
    expect(provenance.command).toBe(
      `CXSTAT_WHERE='region = '\\''EU'\\''' cxstat nps survey.csv --format json`,
    );
    expect(provenance.configuration).toBeNull();
  });

  it('two files in one folder are refused', async () => {
    settings('min-base: 1\n');
    settings('{}', 'cxstat.json');
    const ran = await cxstat(['nps', 'survey.csv']);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('cxstat.yaml and cxstat.json are two configurations in one folder.');
    expect((await cxstat(['nps', 'survey.csv', '--config', 'cxstat.yaml'])).exit).toBe(0);
  });

  it('a value from a variable that cannot be is told by the name of the variable', async () => {
    const said = async (env: Record<string, string>) => (await cxstat(['nps', 'survey.csv'], { env })).err;
    expect(await said({ CXSTAT_MIN_BASE: 'many' })).toContain(
      'error: CXSTAT_MIN_BASE "many" is not understood',
    );
    expect(await said({ CXSTAT_STRICT: 'maybe' })).toContain('CXSTAT_STRICT "maybe" is not understood');
    expect(await said({ CXSTAT_WEIGHT: 'Wieght' })).toContain('CXSTAT_WEIGHT: There is no column "Wieght"');
    // An empty variable is one that is not set.
    expect(await said({ CXSTAT_WEIGHT: '' })).toBe((await cxstat(['nps', 'survey.csv'])).err);
  });

  it('inspect --config shows the origin of each value, and variables that are no settings', async () => {
    settings('min-base: 50\nconfidence: 90\nmissing: [98]\n');
    const env = { CXSTAT_CONFIDENCE: '80', CXSTAT_WIEGHT: 'w', CXSTAT_DEBUG: '1' };
    const { sections } = await documentOf(['inspect', '--missing', '99', '--config'], { env });
    const table = sections.find(({ id }) => id === 'settings');
    const rows = table?.kind === 'table' ? table.rows : [];
    const of = (name: string) => rows.find(({ setting }) => setting === name);
    expect(of('missing')).toEqual({ setting: 'missing', value: '99', origin: 'flag' });
    expect(of('confidence')).toMatchObject({ value: '80', origin: 'environment CXSTAT_CONFIDENCE' });
    expect(of('min-base')).toMatchObject({ value: '50', origin: 'cxstat.yaml line 1' });
    expect(of('seed')).toMatchObject({ value: '1', origin: 'default' });
    const none = sections.find(({ id }) => id === 'no-settings');
    rmSync('cxstat.yaml');
    const alone = await documentOf(['inspect', '--config'], { env });
    expect(JSON.stringify(alone.sections)).toContain('environment CXSTAT_CONFIDENCE');
    expect(none?.kind === 'facts' ? none.facts.map(({ label }) => label) : []).toEqual(['CXSTAT_WIEGHT']);
  });
});

describe('settings of a column', () => {
  it('are the same as the flags for it, and flags beat them', async () => {
    const labels = ['--labels', 'Meh|Fine|Wow', '--missing', 'Good'];
    const typed = await resultsOf(['top-box', 'survey.csv', '--score', 'Word', ...labels]);
    settings('columns:\n  Word: { labels: [Meh, Fine, Wow], missing: Good }\n');
    expect(await resultsOf(['top-box', 'survey.csv', '--score', 'Word'])).toEqual(typed);
    const other = ['--labels', 'Wow=1|Fine=2|Meh=3'];
    const turned = await resultsOf(['top-box', 'survey.csv', '--score', 'Word', '--no-config', ...other]);
    expect(await resultsOf(['top-box', 'survey.csv', '--score', 'Word', ...other])).toEqual(turned);
    expect(turned).not.toEqual(typed);
  });

  it('decide which columns are scored, and as what', async () => {
    settings(
      "columns:\n  Points: { scale: 0-20, label: Test }\n  Rating: { role: satisfaction }\n  '#2': { role: metadata }\n",
    );
    const results = await resultsOf(['score', 'survey.csv']);
    const found = Object.fromEntries(
      results.map(({ column, metric }) => [column!.id, [metric, column!.label]]),
    );
    expect(found).toMatchObject({
      Points: ['top-box', 'Test'],
      'Rating of the app': ['csat', 'Rating of the app'],
    });
    expect(found).not.toHaveProperty(['How likely are you to recommend us?']);
  });

  it('leave a question its own words: to be named by them, and for the reading of its comments', async () => {
    cpSync(join(INPUTS, 'commented.csv'), 'commented.csv');
    const asked = ['sentiment', 'commented.csv', '--comment', 'better'];
    const sectionsOf = async (args: string[]) =>
      JSON.stringify((await documentOf(args)).sections).replace(
        'Wishes [What could we do better?]',
        QUESTION,
      );
    const QUESTION = 'What could we do better?';
    const plain = await sectionsOf(asked);
    settings('columns:\n  better: { label: Wishes }\n');
    expect(await sectionsOf(asked)).toBe(plain);
    expect(await sectionsOf(['sentiment', 'commented.csv', '--comment', 'Wishes'])).toBe(plain);
  });
});

describe('init', () => {
  const EXPORTS = [
    'exports/qualtrics/numeric-codes.csv',
    'exports/surveymonkey/title-line.csv',
    'exports/google-forms/polish-label-scale.csv',
    'exports/plain/headers-differ-in-case.csv',
    'example/responses.csv',
  ];
  it.each(EXPORTS)('what it writes of %s gives the scores that there were', async (name) => {
    const file = join(FIXTURES, name);
    const { provenance: _, ...without } = await documentOf(['score', file]);
    expect((await cxstat(['init', file])).exit).toBe(0);
    expect(readFileSync('cxstat.yaml', 'utf8')).toMatch(/^ {2}".*role: /m);
    const { provenance, ...with_ } = await documentOf(['score']);
    expect(with_).toEqual(without);
    expect(provenance.configuration?.name).toBe('cxstat.yaml');
  });

  it('a question of NPS where all answers are low is not in force: its scale would be taken for another', async () => {
    const [header, ...rows] = textOf(join(FIXTURES, 'exports/delighted/nps-iso-times.csv')).split('\n');
    const low = rows.map((row) =>
      row.replace(/^nps,(\d+),/, (_, score) => `nps,${1 + (Number(score) % 5)},`),
    );
    writeFileSync('low.csv', [header, ...low].join('\n'));
    const without = await cxstat(['inspect', 'low.csv']);
    await cxstat(['init', 'low.csv']);
    expect(readFileSync('cxstat.yaml', 'utf8')).toMatch(/^ {2}# "score": { role: nps/m);
    const read = await cxstat(['inspect']);
    expect(read.exit, read.err).toBe(without.exit);
  });

  it('its comments are settings too: with all of them in force it is still read', async () => {
    await cxstat(['init', 'survey.csv']);
    const all = readFileSync('cxstat.yaml', 'utf8').replace(
      /^( *)# ("|gates| {2}- |title|date|weight|confidence|min|sup|missing)/gm,
      '$1$2',
    );
    settings(all);
    const { sections } = await documentOf(['inspect', '--config']);
    expect(JSON.stringify(sections)).toContain('nps >= 30');
    expect((await resultsOf(['score'])).map(({ column }) => column!.id)).toContain('Points');
  });

  it('hostile names come back as they are', async () => {
    const header = ['a: {b}', '- x # y', 'say ""no""', 'C:\\new\u0085\u2028', "it's", 'null'];
    const cells = ['', 'x'].map((word) =>
      header.map(() => (word === '' ? '2026-01-05' : '2026-02-07')).join(','),
    );
    writeFileSync('hostile.csv', `${header.map((one) => `"${one}"`).join(',')}\n${cells.join('\n')}\n`);
    await cxstat(['init', 'hostile.csv']);
    const { sections } = await documentOf(['inspect']);
    const columns = sections.find(({ id }) => id === 'columns');
    const rows = columns?.kind === 'table' ? columns.rows : [];
    expect(rows).toHaveLength(header.length);
    for (const one of rows) expect(one).toMatchObject({ role: 'date', confidence: 'given' });
  });

  it('writes over nothing that is there, nor over the export', async () => {
    settings('# mine\n');
    const ran = await cxstat(['init', 'survey.csv']);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('"cxstat.yaml" is there already.');
    expect(readFileSync('cxstat.yaml', 'utf8')).toBe('# mine\n');
    const second = await cxstat(['init', 'survey.csv', '-o', 'cxstat.json']);
    expect(second.err).toContain('"cxstat.yaml" is there, and a folder has one configuration.');
    const over = await cxstat(['init', 'survey.csv', '--force', '-o', 'survey.csv']);
    expect(over.err).toContain('"survey.csv" is one of the inputs');
  });
});

describe('the published schema', () => {
  const validate = new Ajv2020.default({ strict: true, allowUnionTypes: true }).compile(
    configurationJsonSchema() as object,
  );
  const page = textOf(join(FIXTURES, '../docs/configuration.md'));
  const plain = (text: string) => new YamlFile(text, 'c.yaml', { holds: 'settings', hint: '' }).plain().value;

  it('takes the example of the documentation, which names every setting', () => {
    const example = plain(/^```yaml\n([\s\S]*?)^```$/m.exec(page)![1]!);
    expect(checkShape(example)).toHaveProperty('values');
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    for (const { name } of [...SURVEY_SETTINGS, ...REPORT_SETTINGS]) expect(page).toContain(`\`${name}\``);
  });

  it('a number that is written in another way than it is read is text', () => {
    expect(plain('missing: [098, 98, 1.50, "5", -9]')).toEqual({ missing: ['098', 98, '1.50', '5', -9] });
  });

  it('takes and refuses what the program does', () => {
    const folder = join(INPUTS, 'settings');
    const verdicts = readdirSync(folder)
      .filter((name) => !['empty.yaml', 'not-yaml.yaml', 'twice.yaml', 'alias.yaml'].includes(name))
      .map((name) => plain(textOf(join(folder, name))))
      .map((value) => [validate(value), 'values' in checkShape(value)]);
    expect(verdicts.filter(([own, ours]) => own !== ours)).toEqual([]);
    // Both kinds are there.
    expect(new Set(verdicts.map(([own]) => own)).size).toBe(2);
  });
});
