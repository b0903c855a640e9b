// Measures whole processes against what one would write by hand:
//   node bench/run.mjs [start] [small] [million] [ten-million] [wide] [--rounds N] [--keep]
import { spawn, spawnSync } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { generate, NPS_QUESTION, truth } from './generate.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const DATA = join(HERE, 'data');
const CXSTAT = join(HERE, '..', 'bin', 'cxstat.js');
const node = process.execPath;

const LARGEST_TO_KEEP = 50e6;
const ROUNDS = { start: 25, small: 15, million: 5, 'ten-million': 5, wide: 5 };

const args = process.argv.slice(2);
const roundsAt = args.indexOf('--rounds');
const givenRounds = roundsAt === -1 ? null : Number(args[roundsAt + 1]);
const wanted = Object.keys(ROUNDS).filter((name) => args.includes(name));
const suites = wanted.length > 0 ? wanted : Object.keys(ROUNDS);
const table = [];

/** The file of so many rows, generated if absent, and what the scores in it are. */
async function dataFile(rows, wide = false) {
  const name = `${rows}${wide ? '-wide' : ''}`;
  const path = join(DATA, `${name}.csv`);
  const known = join(DATA, `${name}.json`);
  if (!existsSync(path) || !existsSync(known)) {
    process.stderr.write(`generating ${rows} rows${wide ? ', wide' : ''}\n`);
    mkdirSync(DATA, { recursive: true });
    const { see, regions } = truth();
    const out = createWriteStream(`${path}.part`);
    await generate(rows, out, { wide, see });
    out.end();
    await finished(out);
    writeFileSync(known, JSON.stringify(regions(), null, 2));
    renameSync(`${path}.part`, path);
  }
  return { path, regions: JSON.parse(readFileSync(known, 'utf8')) };
}

const cxstat = (path) => [node, CXSTAT, 'nps', path, '--by', 'region', '--weight', 'weight'];
const duckdb = (path, ...flags) => [node, join(HERE, 'hand-written.mjs'), path, ...flags];
const pandas = (path, ...flags) => [pythonWithPandas(), join(HERE, 'hand-written.py'), path, ...flags];
const miller = (path) => {
  const columns = `region,weight,${NPS_QUESTION}`;
  const program = join(HERE, 'hand-written.mlr');
  return ['mlr', '--icsv', '--ojson', 'cut', '-f', columns, 'then', 'put', '-q', '-f', program, path];
};

function pythonWithPandas() {
  const names = [process.env.PYTHON, 'python3', '/usr/bin/python3'].filter(Boolean);
  return names.find((name) => spawnSync(name, ['-c', 'import pandas']).status === 0) ?? null;
}

/** Rows by region from cxstat's JSON, in the form of the hand-written programs. */
function regionsOf(json) {
  const { results } = json.sections[0];
  return results
    .filter((result) => result.segment.length > 0)
    .map(({ segment, base, groups, estimate }) => ({
      region: segment[0].value,
      n: base.n,
      w: base.weighted,
      w2: base.weighted ** 2 / base.effective,
      promoters: groups.find(({ id }) => id === 'promoters').n,
      detractors: groups.find(({ id }) => id === 'detractors').n,
      nps: estimate,
    }));
}

/** Ends the run when a program's figures are not those that were generated. */
function check(what, [program, ...rest], expected) {
  const ran = spawnSync(program, rest, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (ran.status !== 0) throw new Error(`${what} failed: ${ran.stderr || ran.error}`);
  const output = JSON.parse(ran.stdout);
  const found = Array.isArray(output) ? output : regionsOf(output);
  const near = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  const equal =
    found.length === expected.length &&
    expected.every((one) => {
      const own = found.find(({ region }) => region === one.region);
      return own && Object.entries(one).every(([key, value]) => own[key] === value || near(own[key], value));
    });
  if (!equal) throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
}

/** Wall time, CPU time and peak memory of one process, in seconds and bytes. The last two need Linux. */
async function measure([program, ...rest]) {
  const cpuBefore = childrenCpu();
  const begin = performance.now();
  const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'pipe'] });
  let peak = 0;
  let error = '';
  const look = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'latin1');
      peak = Math.max(peak, 1024 * Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // It has ended, or there is no /proc here.
    }
  };
  const watch = setInterval(look, 10);
  child.stderr.on('data', (text) => {
    error += text;
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  const wall = (performance.now() - begin) / 1000;
  clearInterval(watch);
  if (code !== 0) throw new Error(`${[program, ...rest].join(' ')} ended with ${code}: ${error}`);
  return { wall, cpu: childrenCpu() - cpuBefore, peak };
}

/** User and system time of all children that have ended, to the clock tick of 10 ms. */
function childrenCpu() {
  try {
    const stat = readFileSync('/proc/self/stat', 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return Number.NaN;
  }
}

/** Runs the programs in turn, A B C A B C …, after one round that does not count. */
async function interleave(programs, rounds) {
  const runs = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, program] of Object.entries(programs)) {
      const run = await measure(program);
      if (round > 0) runs[name].push(run);
    }
  }
  return runs;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of the ratios of runs that followed one another, which a slow moment of the machine hits alike. */
const ratio = (a, b, key = 'wall') => median(a.map((run, i) => run[key] / b[i][key]));

function showRuns(runs) {
  for (const [name, own] of Object.entries(runs)) {
    const wall = median(own.map((run) => run.wall));
    const cpu = own.reduce((sum, run) => sum + run.cpu, 0) / own.length;
    const peak = Math.max(...own.map((run) => run.peak));
    process.stderr.write(
      `  ${name.padEnd(28)} ${wall.toFixed(3).padStart(8)} s   CPU ${cpu.toFixed(2).padStart(6)} s   peak ${(peak / 1e6).toFixed(0).padStart(5)} MB\n`,
    );
  }
}

/** A line of the table; `target` is [`<=` or `>=`, limit], or null where there is none. */
function report(measured, figure, unit, target) {
  const met = target === null || (target[0] === '<=' ? figure <= target[1] : figure >= target[1]);
  table.push({
    measured,
    figure: `${figure.toFixed(unit === 'MB' ? 0 : 2)} ${unit}`,
    target: target === null ? '–' : `${target[0] === '<=' ? 'at most' : 'at least'} ${target[1]} ${unit}`,
    verdict: target === null ? '' : met ? 'met' : 'missed',
  });
  if (!met) process.exitCode = 1;
}

const SUITES = {
  async start(rounds) {
    const runs = await interleave(
      {
        'node -e 0': [node, '-e', '0'],
        'cxstat --help': [node, CXSTAT, '--help'],
        'cxstat explain nps': [node, CXSTAT, 'explain', 'nps'],
        'cxstat sample-size': [node, CXSTAT, 'sample-size', '--margin', '5'],
      },
      rounds,
    );
    showRuns(runs);
    const targets = { 'cxstat --help': 2, 'cxstat explain nps': 2, 'cxstat sample-size': 2.5 };
    for (const [name, target] of Object.entries(targets)) {
      report(`${name} / node -e 0`, ratio(runs[name], runs['node -e 0']), '×', ['<=', target]);
    }
  },

  async small(rounds) {
    const { path, regions } = await dataFile(1000);
    check('cxstat', [...cxstat(path), '--format', 'json'], regions);
    check('DuckDB by hand', duckdb(path), regions);
    const runs = await interleave(
      {
        'node -e 0': [node, '-e', '0'],
        'cxstat nps': [node, CXSTAT, 'nps', path],
        'cxstat nps --by --weight': cxstat(path),
        'DuckDB by hand': duckdb(path),
      },
      rounds,
    );
    showRuns(runs);
    const bare = runs['node -e 0'];
    report('1,000 rows: cxstat nps / node -e 0', ratio(runs['cxstat nps'], bare), '×', ['<=', 8]);
    const weighted = runs['cxstat nps --by --weight'];
    report('1,000 rows: by region, weighted / node -e 0', ratio(weighted, bare), '×', ['<=', 8]);
    report('1,000 rows: DuckDB by hand / node -e 0', ratio(runs['DuckDB by hand'], bare), '×', null);
  },

  async million(rounds) {
    const { path, regions } = await dataFile(1_000_000);
    const programs = { cxstat: cxstat(path), 'DuckDB by hand': duckdb(path) };
    if (pythonWithPandas()) {
      programs.pandas = pandas(path, '--all-columns');
      programs['pandas, 3 columns'] = pandas(path);
    }
    if (spawnSync('mlr', ['--version']).status === 0) programs.Miller = miller(path);
    for (const [name, program] of Object.entries(programs)) {
      check(name, name === 'cxstat' ? [...program, '--format', 'json'] : program, regions);
    }
    const runs = await interleave(programs, rounds);
    showRuns(runs);
    for (const name of ['pandas', 'pandas, 3 columns', 'Miller']) {
      if (runs[name]) {
        report(`1 million rows: ${name} / cxstat`, ratio(runs[name], runs.cxstat), '×', ['>=', 4]);
      } else process.stderr.write(`  ${name} is not installed: not measured\n`);
    }
    report('1 million rows: cxstat / DuckDB by hand', ratio(runs.cxstat, runs['DuckDB by hand']), '×', null);
  },

  async 'ten-million'(rounds) {
    const small = await dataFile(1_000_000);
    const { path, regions } = await dataFile(10_000_000);
    const programs = {
      cxstat: cxstat(path),
      'DuckDB by hand': duckdb(path),
      'DuckDB by hand, types given': duckdb(path, '--types'),
    };
    for (const [name, program] of Object.entries(programs)) {
      check(name, name === 'cxstat' ? [...program, '--format', 'json'] : program, regions);
    }
    const runs = await interleave({ ...programs, 'cxstat, 1 million rows': cxstat(small.path) }, rounds);
    showRuns(runs);
    for (const name of ['DuckDB by hand', 'DuckDB by hand, types given']) {
      report(`10 million rows: cxstat / ${name}`, ratio(runs.cxstat, runs[name]), '×', ['<=', 1.3]);
      report(`10 million rows, CPU: cxstat / ${name}`, ratio(runs.cxstat, runs[name], 'cpu'), '×', null);
    }
    const peak = (name) => Math.max(...runs[name].map((run) => run.peak));
    if (peak('cxstat') > 0) {
      report('10 million rows: peak memory', peak('cxstat') / 1e6, 'MB', ['<=', 500]);
      // Flat, but for the engine's buffers: a small file does not fill all that it may hold at a time.
      const usual = (name) => median(runs[name].map((run) => run.peak));
      const growth = usual('cxstat') / usual('cxstat, 1 million rows');
      report('peak memory, 10 million rows / 1 million', growth, '×', ['<=', 1.5]);
    }
  },

  async wide(rounds) {
    const { path, regions } = await dataFile(200_000, true);
    const programs = { cxstat: cxstat(path), 'DuckDB by hand': duckdb(path) };
    check('cxstat', [...programs.cxstat, '--format', 'json'], regions);
    check('DuckDB by hand', programs['DuckDB by hand'], regions);
    const runs = await interleave(programs, rounds);
    showRuns(runs);
    report('200,000 × 200: cxstat / DuckDB by hand', ratio(runs.cxstat, runs['DuckDB by hand']), '×', null);
    report('200,000 × 200: peak memory', Math.max(...runs.cxstat.map((run) => run.peak)) / 1e6, 'MB', null);
  },
};

function printTable() {
  const headings = { measured: 'Measure', figure: 'Figure', target: 'Target', verdict: '' };
  const widths = Object.keys(headings).map((key) =>
    Math.max(...[headings, ...table].map((line) => line[key].length)),
  );
  for (const line of [headings, ...table]) {
    const cells = Object.keys(headings).map((key, i) =>
      key === 'figure' ? line[key].padStart(widths[i]) : line[key].padEnd(widths[i]),
    );
    process.stdout.write(`${cells.join('   ').trimEnd()}\n`);
  }
}

try {
  for (const name of suites) {
    process.stderr.write(`${name}\n`);
    await SUITES[name](givenRounds ?? ROUNDS[name]);
  }
  process.stdout.write(`Node ${process.version}, ${cpus().length} cores, ${process.platform}\n\n`);
  printTable();
} finally {
  if (!args.includes('--keep') && existsSync(DATA)) {
    for (const name of readdirSync(DATA)) {
      const path = join(DATA, name);
      if (statSync(path).size > LARGEST_TO_KEEP) rmSync(path);
    }
  }
}
