// Keeps the documentation true. `node docs/generate.mjs` writes docs/dialects.md, docs/methods.md,
// docs/output.schema.json and docs/config.schema.json from the program's own lists, and runs the commands shown in README.md,
// CONTRIBUTING.md and docs/*.md again to refresh their outputs. `--check` writes nothing and fails where
// something would change. Build first: it reads dist/.
//
// A command is shown in a block fenced as `console`, on a line that begins with "$ ". Below it stands what a
// terminal of 80 columns shows: standard output and standard error in the order in which they come.
// Files that a block writes go into a scratch folder; those of a block below `<!-- files kept in FOLDER -->` are
// what that folder holds. The version of cxstat is written X.Y.Z, in files too. A block
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
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
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
  const block = /^(?:<!-- files kept in (\S+) -->\n+)?```console\n([\s\S]*?)^```$/gm;
  for (const match of page.matchAll(block)) {
    const [, folder, body] = match;
    const commands = commandsOf(body);
    add(match, commands.map(firstLine).join(' && '), body, () => runBlock(commands, folder));
  }
  for (const match of page.matchAll(/^<!-- \$ (.+) -->\n+```text\n([\s\S]*?)^```$/gm)) {
    const [, command, body] = match;
    add(match, command, body, async () => {
      const { text } = await inScratch([command]);
      return { text: text.trimEnd().concat('\n') };
    });
  }
  const code = /^```js\n([\s\S]*?)^```\n+<!-- output of the code above -->\n+```text\n([\s\S]*?)^```$/gm;
  for (const match of page.matchAll(code)) {
    const [all, script, body] = match;
    const start = match.index + all.lastIndexOf('```text\n') + '```text\n'.length;
    const make = () => inScratch([`node --input-type=module <<'END_OF_CODE'\n${script}END_OF_CODE`]);
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
        return { text: [...cells.slice(0, -2), ` ${used} `, ''].join('|') };
      });
    }
  }
  return parts;
}

const firstLine = (text) => text.split('\n')[0];

/** The page with the output of its commands as it is today, and the files that they keep, by their paths. */
export async function refreshed(page) {
  const parts = filledParts(page).sort((a, b) => b.start - a.start);
  const made = await Promise.all(parts.map((part) => atMost(4, part.make)));
  const text = parts.reduce(
    (text, { start, body }, i) => text.slice(0, start) + made[i].text + text.slice(start + body.length),
    page,
  );
  return { text, files: made.flatMap(({ files }) => [...(files ?? [])]) };
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

async function runBlock(commands, folder) {
  const { text, files } = await inScratch(
    commands.map((command) => `printf '\\001'; ${command}`),
    folder,
  );
  return { text: shownText(text, commands), files };
}

function shownText(outputs, commands) {
  return outputs
    .split('\u0001')
    .slice(1)
    .map(
      (output, i) => `$ ${commands[i]}\n${output === '' || output.endsWith('\n') ? output : `${output}\n`}`,
    )
    .join('\n');
}

/**
 * Runs lines of shell where fixtures/ and docs/ are, away from the working tree. Gives what a terminal shows and, where
 * they are kept, the files that were written, by their paths in the repository.
 */
async function inScratch(lines, kept) {
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
    return { text: text.replaceAll(version, 'X.Y.Z'), files: kept ? filesOf(folder, kept) : new Map() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the commands wrote into a folder, under the paths where it is kept. */
function filesOf(folder, kept) {
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return new Map(
    written.map((path) => [`${kept}/${path}`, withoutVersion(path, readFileSync(join(folder, path)))]),
  );
}

/** A text, or a workbook with its texts, in which the version is written X.Y.Z. */
function withoutVersion(path, bytes) {
  const inText = (part) => strToU8(strFromU8(part).replaceAll(version, 'X.Y.Z'));
  if (!path.endsWith('.xlsx')) return Buffer.from(inText(bytes));
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, inText(part)]);
  return Buffer.from(zipSync(Object.fromEntries(parts), { mtime: '1980-01-01' }));
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
  const contents = writtenFiles();
  for (const path of handWrittenPages()) {
    const { text, files } = await refreshed(readFileSync(join(ROOT, path), 'utf8'));
    contents.set(path, text);
    for (const [kept, bytes] of files) contents.set(kept, bytes);
  }
  for (const [path, content] of contents) {
    const file = join(ROOT, path);
    if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) continue;
    if (onlyCheck) process.exitCode = 1;
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    console.log(onlyCheck ? `${path} is out of date: npm run docs` : `${path} written`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));
