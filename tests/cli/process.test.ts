/** The built program as a process: pipes, signals and what stays behind. Needs `npm run build`, as npm test does. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INPUTS } from './world.js';

const BIN = fileURLToPath(new URL('../../bin/cxstat.js', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'cxstat-test-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const around = {
  cwd: INPUTS,
  env: { ...process.env, TMPDIR: scratch, NO_COLOR: '1' },
  encoding: 'utf8',
} as const;

beforeAll(() => {
  const ran = spawnSync(process.execPath, [BIN, '--version'], around);
  expect(ran.status, `build first: ${ran.stderr}`).toBe(0);
});

const leftBehind = () => readdirSync(scratch).filter((name) => name.startsWith('cxstat-'));
const shell = (line: string) =>
  spawnSync('bash', ['-c', `cxstat() { "${process.execPath}" "${BIN}" "$@"; }; ${line}`], around);

describe('pipes', () => {
  it('a reader that has seen enough is no error', () => {
    const ran = shell('cxstat nps nps.csv --by case --format json | head -1; echo "$PIPESTATUS"');
    expect(ran.stdout).toBe('{\n0\n');
    expect(ran.stderr).toBe('');
  });

  it('a reader that does not read at all is none either', () => {
    const ran = shell('cxstat nps nps.csv --by case --format json | true; echo "$PIPESTATUS"');
    expect(ran.stdout).toBe('0\n');
    expect(ran.stderr).toBe('');
  });

  it('a slow reader gets everything', () => {
    const ran = shell('cxstat nps nps.csv --by case --format json | (sleep 0.5; cat)');
    const document = JSON.parse(ran.stdout) as { sections: { results: unknown[] }[] };
    expect(document.sections[0]!.results).toHaveLength(37);
  });

  it('standard input, plain and packed', () => {
    const expected = shell('cxstat nps nps.csv').stdout;
    expect(shell('cat nps.csv | cxstat nps -').stdout).toBe(expected);
    expect(shell('gzip -c nps.csv | cxstat nps -').stdout).toBe(expected);
  });

  // Guards against: -o renames a temporary file over the pipe, which is gone then; as root this would replace /dev/null too.
  it('-o to a named pipe writes into it', () => {
    const ran = shell(
      `mkfifo "${scratch}/pipe"; timeout 3 cat "${scratch}/pipe" & cxstat nps --counts 5,3,2 --format csv -o "${scratch}/pipe"; wait`,
    );
    expect(ran.stdout).toMatch(/^metric,/);
  });
});

describe('exit codes', () => {
  it.each([
    ['cxstat nps nps.csv', 0],
    ['cxstat', 0],
    ['cxstat --help', 0],
    ['cxstat nps --help', 0],
    ['cxstat help nps', 0],
    ['cxstat nps nps.csv --by nothing', 2],
    ['cxstat nps empty.csv', 3],
    ['cxstat nps - < /dev/null', 3],
  ])('%s: %i', (line, exit) => {
    const ran = shell(line);
    expect(ran.status).toBe(exit);
    expect(ran.stderr === '').toBe(exit === 0);
    expect(ran.stdout === '').toBe(exit !== 0);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
  });
});

describe('what stays behind', () => {
  it('nothing, after success and after failure', () => {
    shell('cat nps.csv | cxstat nps -');
    shell('cxstat nps broken.csv');
    shell('cxstat nps broken.csv --strict');
    shell('cat empty.csv | cxstat nps -');
    expect(leftBehind()).toEqual([]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 130],
  ] as const)('nothing, after %s: exit %i', async (signal, exit) => {
    const child = spawn(process.execPath, [BIN, 'nps', '-'], { ...around, stdio: ['pipe', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdin.on('error', () => undefined);
    // Standard input is kept in a folder of its own until it ends, which it does not.
    child.stdin.write(readFileSync(join(INPUTS, 'nps.csv')));
    for (let i = 0; i < 100 && leftBehind().length === 0; i++) await wait(50);
    expect(leftBehind()).toHaveLength(1);
    const closed = new Promise<number | null>((done) => {
      child.once('close', (code) => done(code));
    });
    child.kill(signal);
    expect(await closed).toBe(exit);
    expect(leftBehind()).toEqual([]);
    expect(stderr).toBe('');
  });
});

describe('many comments', () => {
  const many = join(scratch, 'comments.csv');
  let records: string[] = [];
  /** The program on a machine with so many cores. */
  const onCores = (count: number) => {
    const patch = `import os from 'node:os'; import { syncBuiltinESMExports } from 'node:module'; os.availableParallelism = () => ${count}; syncBuiltinESMExports();`;
    return ['--import', `data:text/javascript,${encodeURIComponent(patch)}`, BIN];
  };
  beforeAll(async () => {
    const generator = new URL('../../bench/generate-comments.mjs', import.meta.url);
    records = [...(await import(generator.href)).commentRecords(9000)];
    writeFileSync(many, records.join(''));
  });

  it('are read to the same bytes on one core and on three', () => {
    const asked = ['nps', many, '--by', 'sentiment', '--by', 'topics', '--format', 'csv'];
    const [one, three] = [1, 3].map((count) =>
      spawnSync(process.execPath, [...onCores(count), ...asked], around),
    );
    expect(one!.stdout).toContain('negative');
    expect(three!.stdout).toBe(one!.stdout);
    expect(three!.stderr).toBe(one!.stderr);
    expect([one!.status, three!.status]).toEqual([0, 0]);
    expect(leftBehind()).toEqual([]);
  }, 120_000);

  it('can be interrupted while threads read them', async () => {
    const [header, ...rest] = records;
    writeFileSync(many, [header, ...Array.from({ length: 20 }, () => rest.join(''))].join(''));
    const child = spawn(process.execPath, [...onCores(2), 'nps', many, '--by', 'sentiment'], around);
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    const closed = new Promise<number | null>((done) => {
      child.once('close', (code) => done(code));
    });
    // The first piece of the copy is written when its comments are read, and the next ones are read then.
    const written = () =>
      leftBehind()
        .flatMap((name) => readdirSync(join(scratch, name)).map((file) => join(scratch, name, file)))
        .some((path) => statSync(path).size > 500_000);
    while (!written() && child.exitCode === null) await wait(50);
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    expect(leftBehind()).toEqual([]);
    expect(stderr).toBe('');
  }, 120_000);
});
