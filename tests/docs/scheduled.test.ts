/** The workflow and the script of the cookbook do what it says of them. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../docs/generate.mjs';

const COOKBOOK = readFileSync(join(ROOT, 'docs/cookbook.md'), 'utf8');
const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string };

/** The first block of that kind that begins so. */
function block(kind: string, beginning: string): string {
  const blocks = [...COOKBOOK.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  return blocks.find(([, of, body]) => of === kind && body?.startsWith(beginning))?.[2] ?? '';
}

const scratch = mkdtempSync(join(tmpdir(), 'cxstat-scheduled-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const shims = join(scratch, 'bin');
mkdirSync(shims);
const shim = (command: string, script: string) =>
  writeFileSync(join(shims, command), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
shim('cxstat', `exec '${process.execPath}' '${join(ROOT, 'bin/cxstat.js')}' "$@"`);
shim('npm', 'echo "$@" >> npm.log');
shim('mail', 'echo "$@" > mail.log && cat >> mail.log');

/** A folder with the export and a configuration as a reader of the chapter has it. */
function folderWith(gate: string): string {
  const folder = mkdtempSync(join(scratch, 'survey-'));
  copyFileSync(join(ROOT, 'fixtures/example/responses.csv'), join(folder, 'responses.csv'));
  configure(folder, gate);
  return folder;
}

function configure(folder: string, gate: string): void {
  const report = 'report: { sections: [first, gates] }';
  writeFileSync(join(folder, 'cxstat.yaml'), `inputs: [responses.csv]\n${report}\ngates: ["${gate}"]\n`);
}

function run(folder: string, command: string) {
  const env = {
    ...process.env,
    PATH: `${shims}${delimiter}${process.env.PATH}`,
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    MAILTO: 'insights@example.com',
  };
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', command], { cwd: folder, env });
  return { status, text: `${stdout}${stderr}` };
}

const KEPT = 'nps >= 15';
const BROKEN = 'nps >= 50';

describe('the workflow', () => {
  const workflow = parse(block('yaml', '# .github/workflows/')) as {
    on: { schedule: { cron: string }[] };
    jobs: { report: { steps: { run?: string; uses?: string; with?: { path?: string } }[] } };
  };
  const { steps } = workflow.jobs.report;
  const last = steps.at(-1)!.run!;

  it('publishes the report of a broken gate, and fails the job after that', () => {
    const folder = folderWith(BROKEN);
    for (const { run: command, with: settings } of steps.slice(0, -1)) {
      if (command !== undefined) expect(run(folder, command).status, command).toBe(0);
      for (const file of settings?.path?.trim().split('\n') ?? []) {
        expect(existsSync(join(folder, file)), file).toBe(true);
      }
    }
    expect(readFileSync(join(folder, 'npm.log'), 'utf8')).toBe(`install -g ${name}\n`);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain(BROKEN.replace('>', '&gt;'));
    expect(readFileSync(join(folder, 'gates.xml'), 'utf8')).toContain('failures="1"');
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/## Where to look first[\s\S]*## Gates/);
    expect(run(folder, last).status).toBe(1);
    configure(folder, KEPT);
    expect(run(folder, last).status).toBe(0);
  });

  it('ends at once where there is no report', () => {
    const folder = folderWith(KEPT);
    rmSync(join(folder, 'responses.csv'));
    const command = steps.find((step) => step.run?.startsWith('cxstat'))?.run ?? '';
    expect(run(folder, command).status).toBe(1);
    expect(existsSync(join(folder, 'report.html'))).toBe(false);
  });
});

describe.skipIf(process.platform !== 'linux')('the script for cron', () => {
  const [line = ''] = /^\S+ \S+ \S+ \S+ \S+ \/.+$/m.exec(block('text', 'MAILTO=')) ?? [];
  const command = line.split(' ').slice(5).join(' ');

  /** What cron does with the line, below another root. */
  const cron = (gate: string) => {
    const root = mkdtempSync(join(scratch, 'root-'));
    const folder = folderWith(gate);
    const script = block('sh', '#!/bin/sh');
    mkdirSync(join(root, 'reports'));
    run(root, `mv '${folder}' survey`);
    writeFileSync(join(root, 'survey/report.sh'), script, { mode: 0o755 });
    const start = (before = '') => run(root, `${before}${command.replaceAll('/srv', root)}`).status;
    const read = (path: string) => readFileSync(join(root, path), 'utf8');
    return { root, start, read };
  };

  it('copies the report, and leaves a line in the log', () => {
    const { start, read } = cron(KEPT);
    expect(start()).toBe(0);
    expect(read('reports/report.html')).toContain('Where to look first');
    expect(read('survey/report.log')).toMatch(/exit code 0\n$/);
  });

  it('tells of a broken gate, with the verdicts', () => {
    const { start, read } = cron(BROKEN);
    expect(start()).toBe(1);
    expect(read('reports/report.html')).toContain('Where to look first');
    expect(read('survey/mail.log')).toMatch(/insights@example\.com\n[\s\S]*fail +nps >= 50/);
  });

  it('copies nothing while the run before is not over, nor where there is no report', () => {
    const { root, start, read } = cron(KEPT);
    expect(start(`flock '${root}/survey/.lock' `)).toBe(0);
    expect(read('survey/report.log')).toBe('');
    rmSync(join(root, 'survey/responses.csv'));
    expect(start()).toBe(3);
    expect(read('survey/report.log')).toMatch(/no such file[\s\S]*no report: exit code 3\n/);
    expect(existsSync(join(root, 'reports/report.html'))).toBe(false);
  });
});
