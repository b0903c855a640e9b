// Keeps the documentation true. `node docs/generate.mjs` writes docs/dialects.md, docs/methods.md,
// docs/output.schema.json and docs/config.schema.json from the program's own lists, and runs the commands shown in README.md,
// CONTRIBUTING.md and docs/*.md again to refresh their outputs. `--check` writes nothing and fails where
// something would change. Build first: it reads dist/.
//
// A command is shown in a block fenced as `console`, on a line that begins with "$ ". Below it stands what a
// terminal of 80 columns shows: standard output and standard error in the order in which they come.
// Files that a block writes go into a scratch folder. The version of cxstat is written X.Y.Z. A block
// fenced as `text` below a comment `<!-- $ command -->` holds the output without the command. In a table below
// `<!-- conditions of FILE -->` the last cell is the number of responses for which the first cell holds.
// Below `<!-- output of the code above -->` stands what the block of JavaScript before it prints.

import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configurationJsonSchema } from '../dist/config-schema.js';
import {
  ANALYSIS_CARDS,
  countAnswers,
  DIALECTS,
  findColumn,
  LANGUAGES,
  METRICS,
  NO_OVERRIDES,
  OUTPUT_SCHEMA,
  openSource,
  PLANNING_CARDS,
  understand,
} from '../dist/index.js';
import { dialectsPage } from './pages/dialects.mjs';
import { methodsPage } from './pages/methods.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Files that are written as a whole, by their path in the repository. */
export function writtenFiles() {
  return new Map([
    [
      'docs/dialects.md',
      dialectsPage(
        DIALECTS,
        LANGUAGES.map(({ name }) => name),
      ),
    ],
    ['docs/methods.md', methodsPage(METRICS, ANALYSIS_CARDS, PLANNING_CARDS)],
    ['docs/output.schema.json', `${JSON.stringify(OUTPUT_SCHEMA, null, 2)}\n`],
    ['docs/config.schema.json', `${JSON.stringify(configurationJsonSchema(), null, 2)}\n`],
  ]);
}

/** Pages by hand, whose commands are run. */
export function handWrittenPages() {
  const written = writtenFiles();
  const inDocs = readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .filter((path) => !written.has(path));
  return ['README.md', 'CONTRIBUTING.md', ...inDocs];
}

/** Everything in a page that a command fills: where its text stands, and how to make it anew. */
export function filledParts(page) {
  const parts = [];
  const add = (match, title, body, make) => {
    const start = match.index + match[0].indexOf(body, match[0].indexOf('\n'));
    parts.push({ title, start, body, make });
  };
  for (const match of page.matchAll(/^```console\n([\s\S]*?)^```$/gm)) {
    const body = match[1];
    const commands = commandsOf(body);
    add(match, commands.map(firstLine).join(' && '), body, () => runBlock(commands));
  }
  for (const match of page.matchAll(/^<!-- \$ (.+) -->\n+```text\n([\s\S]*?)^```$/gm)) {
    const [, command, body] = match;
    add(match, command, body, async () => (await inScratch(command)).trimEnd().concat('\n'));
  }
  const code = /^```js\n([\s\S]*?)^```\n+<!-- output of the code above -->\n+```text\n([\s\S]*?)^```$/gm;
  for (const match of page.matchAll(code)) {
    const [all, script, body] = match;
    const start = match.index + all.lastIndexOf('```text\n') + '```text\n'.length;
    const make = () => inScratch(`node --input-type=module <<'END_OF_CODE'\n${script}END_OF_CODE`);
    parts.push({ title: firstLine(script), start, body, make });
  }
  for (const match of page.matchAll(/^<!-- conditions of (\S+) -->\n+\|.*\n\|[-| :]+\n((?:\|.*\n)+)/gm)) {
    const [, file, body] = match;
    for (const row of body.trimEnd().split('\n')) {
      const cells = row.split(/(?<!\\)\|/);
      const condition = cells[1]
        .trim()
        .replace(/^`+|`+$/g, '')
        .replaceAll('\\|', '|');
      add(match, `--where ${condition}`, row, async () => {
        const used = String(await countWhere(file, condition)).padStart(cells.at(-2).length - 2);
        return [...cells.slice(0, -2), ` ${used} `, ''].join('|');
      });
    }
  }
  return parts;
}

const firstLine = (text) => text.split('\n')[0];

/** The page with the output of its commands as it is today. */
export async function refreshed(page) {
  const parts = filledParts(page).sort((a, b) => b.start - a.start);
  const bodies = await Promise.all(parts.map((part) => atMost(4, part.make)));
  return parts.reduce(
    (text, { start, body }, i) => text.slice(0, start) + bodies[i] + text.slice(start + body.length),
    page,
  );
}

/** Lines that begin with "$ ", each with the lines that a backslash joins to it. */
function commandsOf(body) {
  const commands = [];
  let open = false;
  for (const line of body.split('\n')) {
    if (open) commands[commands.length - 1] += `\n${line}`;
    else if (line.startsWith('$ ')) commands.push(line.slice(2));
    else continue;
    open = line.endsWith('\\');
  }
  return commands;
}

async function runBlock(commands) {
  const outputs = await inScratch(...commands.map((command) => `printf '\\001'; ${command}`));
  return outputs
    .split('\u0001')
    .slice(1)
    .map(
      (output, i) => `$ ${commands[i]}\n${output === '' || output.endsWith('\n') ? output : `${output}\n`}`,
    )
    .join('\n');
}

/** Runs lines of shell where fixtures/ and docs/ are, away from the working tree; gives what a terminal shows. */
async function inScratch(...lines) {
  const folder = mkdtempSync(join(tmpdir(), 'cxstat-docs-'));
  const shown = join(folder, '.shown');
  try {
    for (const name of ['fixtures', 'docs']) symlinkSync(join(ROOT, name), join(folder, name));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(ROOT, join(folder, 'node_modules/cxstat'));
    const script = `cxstat() { node '${join(ROOT, 'bin/cxstat.js')}' "$@"; }\n${lines.join('\n')}\n`;
    const out = openSync(shown, 'w');
    const { FORCE_COLOR: _, ...env } = process.env;
    const child = spawn('sh', ['-c', script], {
      cwd: folder,
      env: { ...env, COLUMNS: '80', NO_COLOR: '1' },
      stdio: ['ignore', out, out],
    });
    closeSync(out);
    await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
    const text = readFileSync(shown, 'utf8');
    if (/ERR_MODULE_NOT_FOUND|this is a bug of cxstat/.test(text)) {
      throw new Error(`cxstat is broken, or was being built:\n${lines.join('\n')}\n${text}`);
    }
    return text.replaceAll(version, 'X.Y.Z');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function countWhere(file, where) {
  const source = await openSource([join(ROOT, file)], process.stdin);
  try {
    const survey = understand(source, NO_OVERRIDES);
    const design = { weight: null, strata: null, cluster: null };
    const question = { survey, answers: [], groupings: [], wave: null, design, where };
    const { rows } = await countAnswers(question, (name) => findColumn(survey.columns, name));
    return rows.used;
  } finally {
    source.dispose();
  }
}

let running = 0;
const waiting = [];

async function atMost(limit, work) {
  if (running >= limit) await new Promise((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function main(onlyCheck) {
  const texts = writtenFiles();
  for (const path of handWrittenPages()) {
    texts.set(path, await refreshed(readFileSync(join(ROOT, path), 'utf8')));
  }
  for (const [path, text] of texts) {
    const file = join(ROOT, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    if (onlyCheck) process.exitCode = 1;
    else writeFileSync(file, text);
    console.log(onlyCheck ? `${path} is out of date: npm run docs` : `${path} written`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));
