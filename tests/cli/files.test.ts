/** What commands write, and what they leave alone. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cxstat, INPUTS, textOf } from './world.js';

const before = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'cxstat-test-'));
let folders = 0;
/** Each test works in a folder of its own with copies of the inputs. */
beforeEach(() => {
  const folder = join(root, String(++folders));
  mkdirSync(folder);
  for (const name of ['nps.csv', 'csat.csv', 'broken.csv'])
    copyFileSync(join(INPUTS, name), join(folder, name));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(root, { recursive: true, force: true });
});

const GIVEN = ['broken.csv', 'csat.csv', 'nps.csv'];
const present = () => readdirSync('.').sort();

describe('-o', () => {
  it.each([
    ['a.json', /^\{\n {2}"schemaVersion"/],
    ['a.CSV', /^metric,/],
    ['a.md', /^# NPS/],
    ['a.markdown', /^# NPS/],
    ['a.html', /^<!doctype html>/],
    ['a.HTM', /^<!doctype html>/],
    ['a.txt', /^NPS {2}How likely/],
    ['a.xyz', /^NPS {2}How likely/],
    ['json', /^NPS {2}How likely/],
  ])('the ending of %s says the format', async (name, beginning) => {
    const ran = await cxstat(['nps', 'nps.csv', '-o', name]);
    expect(ran).toMatchObject({ exit: 0, out: '' });
    expect(textOf(name)).toMatch(beginning);
    expect(textOf(name)).toMatch(/\n$/);
    expect(present()).toEqual([...GIVEN, name].sort());
  });

  it('--format beats the ending, and - is standard output', async () => {
    await cxstat(['nps', 'nps.csv', '--format', 'json', '-o', 'a.csv']);
    expect(textOf('a.csv')).toMatch(/^\{/);
    const ran = await cxstat(['nps', 'nps.csv', '--format', 'csv', '-o', '-']);
    expect(ran.out).toMatch(/^metric,/);
  });

  it('a workbook is for a file or a pipe, and no terminal', async () => {
    const terminal = await cxstat(['nps', 'nps.csv', '--format', 'xlsx'], { tty: true });
    expect(terminal).toMatchObject({ exit: 2, out: '' });
    expect(terminal.err).toContain('--format xlsx writes a workbook, which a terminal cannot show');
    const piped = await cxstat(['nps', 'nps.csv', '--format', 'xlsx']);
    const written = await cxstat(['nps', 'nps.csv', '-o', 'a.xlsx'], { tty: true });
    for (const ran of [piped, written]) expect(ran).toMatchObject({ exit: 0, err: '' });
    // How every zip begins.
    expect(piped.out).toMatch(/^PK\u0003\u0004/);
    expect(readFileSync('a.xlsx').subarray(0, 4).toString()).toBe('PK\u0003\u0004');
  });

  it('writes what standard output would get', async () => {
    for (const format of ['table', 'csv', 'markdown', 'html']) {
      const { out } = await cxstat(['nps', '--counts', '5,3,2', '--format', format]);
      await cxstat(['nps', '--counts', '5,3,2', '--format', format, '-o', 'a']);
      const plain = (text: string) => text.replace(/Made with.*/, '');
      expect(plain(textOf('a'))).toBe(plain(out));
    }
  });

  it('a file never has colours, whatever the terminal', async () => {
    await cxstat(['nps', 'nps.csv', '-o', 'a.txt', '--color'], { tty: true, env: { FORCE_COLOR: '1' } });
    expect(textOf('a.txt')).not.toContain('\u001b');
  });

  it('replaces a file whole', async () => {
    writeFileSync('a.csv', 'x'.repeat(100_000));
    await cxstat(['nps', 'nps.csv', '-o', 'a.csv']);
    expect(textOf('a.csv')).toMatch(/^metric,/);
    expect(textOf('a.csv')).not.toContain('xxx');
  });

  it.each([
    [['nps', 'nps.csv', '--by', 'nothing', '-o', 'a.csv'], 2],
    [['nps', 'broken.csv', '--strict', '-o', 'a.csv'], 3],
    [['nps', 'nosuch.csv', '-o', 'a.csv'], 3],
    [['nps', 'nps.csv', '--format', 'xml', '-o', 'a.csv'], 2],
  ])('a command that fails leaves the file as it was: %j', async (args, exit) => {
    expect((await cxstat(args)).exit).toBe(exit);
    expect(present()).toEqual(GIVEN);
    writeFileSync('a.csv', 'as it was');
    expect((await cxstat(args)).exit).toBe(exit);
    expect(textOf('a.csv')).toBe('as it was');
  });

  it('a folder that is not there, or a folder in its place: exit 2, nothing left behind', async () => {
    for (const output of ['no/such/a.json', '.']) {
      const ran = await cxstat(['nps', 'nps.csv', '-o', output]);
      expect(ran).toMatchObject({ exit: 2, out: '' });
      expect(ran.err).toContain(`"${output}" cannot be written`);
    }
    expect(present()).toEqual(GIVEN);
    expect(readdirSync('..').filter((name) => name.includes('tmp'))).toEqual([]);
  });
});

describe('an input is never written over', () => {
  const destroys = (ran: { exit: number; err: string }) => {
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('is one of the inputs');
    for (const name of GIVEN) expect(textOf(name)).toBe(textOf(join(INPUTS, name)));
  };

  it.each(['-o', '--rejects'])('%s, by any name', async (option) => {
    symlinkSync('nps.csv', 'link.csv');
    for (const [input, output] of [
      ['nps.csv', 'nps.csv'],
      ['nps.csv', './nps.csv'],
      ['nps.csv', join(process.cwd(), 'nps.csv')],
      ['nps.csv', 'link.csv'],
      ['link.csv', 'nps.csv'],
    ]) {
      destroys(await cxstat(['nps', input!, option, output!]));
    }
    destroys(await cxstat(['score', 'nps.csv', 'csat.csv', option, 'csat.csv']));
    destroys(await cxstat(['inspect', 'nps.csv', option, 'nps.csv']));
  });

  // Guards against: a quoted pattern is compared as it stands, so "*.csv" does not hold nps.csv: -o nps.csv destroys it.
  it.each(['-o', '--rejects'])('%s, where the input is a pattern', async (option) => {
    destroys(await cxstat(['nps', 'np*.csv', option, 'nps.csv']));
  });

  // Guards against: the second write silently takes the place of the first.
  it('-o and --rejects to one file are refused', async () => {
    const ran = await cxstat(['nps', 'broken.csv', '-o', 'a.txt', '--rejects', 'a.txt']);
    expect(ran.exit).toBe(2);
    expect(present()).toEqual(GIVEN);
  });

  // Guards against: --rejects is written before -o is refused.
  it('a refused -o writes no --rejects either', async () => {
    await cxstat(['nps', 'broken.csv', '-o', 'broken.csv', '--rejects', 'r.jsonl']);
    expect(present()).toEqual(GIVEN);
  });
});

describe('--rejects', () => {
  it('names each record with its line, as it was written', async () => {
    const ran = await cxstat(['nps', 'broken.csv', '--rejects', 'r.jsonl']);
    expect(ran.exit).toBe(0);
    const lines = textOf('broken.csv').split('\n');
    const rejects = textOf('r.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; kind: string; reason: string; text: string });
    expect(rejects.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
      'repaired short',
      'rejected long',
    ]);
    for (const { line, text } of rejects) expect(lines[line - 1]).toBe(text);
  });

  it('is empty where nothing was irregular', async () => {
    await cxstat(['nps', 'nps.csv', '--rejects', 'r.jsonl']);
    expect(textOf('r.jsonl')).toBe('');
  });

  // Guards against: --strict throws before the list is written, and its hint names --rejects to see the records.
  it('is written with --strict too', async () => {
    const ran = await cxstat(['nps', 'broken.csv', '--strict', '--rejects', 'r.jsonl']);
    expect(ran.exit).toBe(3);
    expect(existsSync('r.jsonl')).toBe(true);
  });
});

describe('streams', () => {
  it('notices are on stderr beside a table, and in the document of other formats', async () => {
    const table = await cxstat(['nps', 'broken.csv']);
    expect(table.err).toContain('could not be read');
    expect(table.out).not.toContain('Try:');
    for (const format of ['json', 'csv', 'markdown', 'html']) {
      const ran = await cxstat(['nps', 'broken.csv', '--format', format]);
      expect(ran.err).toBe('');
      expect(ran.out).toContain('could not be read');
    }
  });

  it.each([
    [[], {}, false, false],
    [[], {}, true, true],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '' }, true, true],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [[], { TERM: 'dumb' }, true, false],
    [['--color'], { NO_COLOR: '1' }, false, true],
    [['--no-color'], { FORCE_COLOR: '1' }, true, false],
  ])('colours: %j %j on a terminal: %s', async (flags, env, tty, colours) => {
    const ran = await cxstat(['nps', 'nps.csv', ...flags], {
      env: { ...env } as Record<string, string>,
      tty,
    });
    expect(ran.out.includes('\u001b[')).toBe(colours);
  });

  it('control characters of a file never reach a terminal', async () => {
    writeFileSync('evil.csv', `${textOf('nps.csv')}99,9,"\u001b[31mred\u0007\u202e"\n`);
    for (const args of [
      ['nps', 'evil.csv', '--by', 'region'],
      ['inspect', 'evil.csv'],
    ]) {
      const ran = await cxstat(args);
      expect(ran.exit).toBe(0);
      expect(ran.out + ran.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });

  it('a file that may not be read is told as such', async () => {
    mkdirSync('folder.csv');
    const ran = await cxstat(['nps', 'folder.csv']);
    expect(ran.exit).toBe(3);
    expect(ran.err).toContain('is a folder');
    if (process.getuid?.() !== 0) {
      chmodSync('csat.csv', 0);
      expect((await cxstat(['csat', 'csat.csv'])).err).toContain('permissions');
      chmodSync('csat.csv', 0o600);
    }
  });
});
