// Measures whole processes against what one would write by hand:
//   node bench/run.mjs [start] [small] [million] [ten-million] [wide] [drivers] [--rounds N] [--keep]
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
import { NPS_QUESTION, records, truth, write } from './generate.mjs';
import {
  DRIVERS,
  driverRecords,
  driverSums,
  LOGISTIC_DRIVERS,
  randomCorrelations,
} from './generate-drivers.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const DATA = join(HERE, 'data');
const CXSTAT = join(HERE, '..', 'bin', 'cxstat.js');
const node = process.execPath;

const LARGEST_TO_KEEP = 50e6;
const ROUNDS = { start: 25, small: 15, million: 5, 'ten-million': 5, wide: 5, drivers: 3 };

const args = process.argv.slice(2);
const roundsAt = args.indexOf('--rounds');
const givenRounds = roundsAt === -1 ? null : Number(args[roundsAt + 1]);
const wanted = Object.keys(ROUNDS).filter((name) => args.includes(name));
const suites = wanted.length > 0 ? wanted : Object.keys(ROUNDS);
const table = [];

/** A file of records, generated if absent, and what is to be found in it. */
async function generated(name, content, truthOf) {
  const path = join(DATA, `${name}.csv`);
  const known = join(DATA, `${name}.json`);
  if (!existsSync(path) || !existsSync(known)) {
    process.stderr.write(`generating ${name}.csv\n`);
    mkdirSync(DATA, { recursive: true });
    const out = createWriteStream(`${path}.part`);
    await write(content, out);
    out.end();
    await finished(out);
    writeFileSync(known, JSON.stringify(truthOf(), null, 2));
    renameSync(`${path}.part`, path);
  }
  return { path, truth: JSON.parse(readFileSync(known, 'utf8')) };
}

/** The file of so many rows, and what the scores in it are. */
async function dataFile(rows, wide = false) {
  const { see, regions } = truth();
  const file = await generated(`${rows}${wide ? '-wide' : ''}`, records(rows, { wide, see }), regions);
  return { path: file.path, regions: file.truth };
}

/** The file of so many rows with drivers, and what they must be found to explain. */
function driversFile(rows) {
  const { see, truth: truthOf } = driverSums();
  return generated(`${rows}-drivers`, driverRecords(rows, { see }), truthOf);
}

const cxstat = (path) => [node, CXSTAT, 'nps', path, '--by', 'region', '--weight', 'weight'];
const duckdb = (path, ...flags) => [node, join(HERE, 'hand-written.mjs'), path, ...flags];
const pandas = (path, ...flags) => [pythonWithPandas(), join(HERE, 'hand-written.py'), path, ...flags];
const miller = (path) => {
  const columns = `region,weight,${NPS_QUESTION}`;
  const program = join(HERE, 'hand-written.mlr');
  return ['mlr', '--icsv', '--ojson', 'cut', '-f', columns, 'then', 'put', '-q', '-f', program, path];
};

const drivers = (path, ...flags) => {
  const chosen = flags.includes('--drivers') ? [] : ['--drivers', 'd*'];
  return [node, CXSTAT, 'drivers', path, '--outcome', 'score', ...chosen, ...flags];
};
const rByHand = (...rest) => ['Rscript', join(HERE, 'hand-written.R'), ...rest];

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

/** R² and what each driver has of it, from cxstat's JSON, in the form of the hand-written program. */
function driversOf({ sections }, count = DRIVERS) {
  const part = (wanted) => sections.find(({ id }) => id === wanted);
  const fact = (wanted) => part('model').facts.find(({ id }) => id === wanted).value;
  const { rows } = part('importance');
  return {
    n: fact('n'),
    rSquared: fact('r_squared'),
    importance: namesOf(count).map((name) => rows.find(({ driver }) => driver === name).value),
  };
}

/** The same for each region. */
function driversByRegion({ sections }) {
  const rowsOf = (wanted) => sections.find(({ id }) => id === wanted).rows;
  const shares = rowsOf('segment-importance');
  return rowsOf('segment-models').map(({ segment_1: region, n, r_squared: rSquared }) => {
    const own = shares.filter(({ segment_1 }) => segment_1 === region);
    const share = (name) => own.find(({ driver }) => driver === name).importance;
    return { region, n, rSquared, importance: namesOf(DRIVERS).map((name) => rSquared * share(name)) };
  });
}

const namesOf = (count) => Array.from({ length: count }, (_, j) => `d${j + 1}`);

/** What a program prints, as JSON. */
function outputOf(what, [program, ...rest]) {
  const ran = spawnSync(program, rest, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (ran.status !== 0) throw new Error(`${what} failed: ${ran.stderr || ran.error}`);
  return JSON.parse(ran.stdout);
}

/** Is everything expected in what was found, numbers but for rounding? */
function holds(found, expected) {
  if (typeof expected === 'number')
    return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  if (typeof expected !== 'object') return found === expected;
  return Object.entries(expected).every(
    ([key, value]) => found?.[key] !== undefined && holds(found[key], value),
  );
}

/** Ends the run when a program's figures are not those that were generated. */
function check(what, program, expected) {
  const output = outputOf(what, program);
  const found = Array.isArray(output) ? output : regionsOf(output);
  checkRegions(what, found, expected);
}

function checkRegions(what, found, expected) {
  const place = (own) => expected.findIndex(({ region }) => region === own.region);
  const inOrder = [...found].sort((a, b) => place(a) - place(b));
  checkFigures(
    what,
    { count: found.length, regions: inOrder },
    { count: expected.length, regions: expected },
  );
}

function checkFigures(what, found, expected) {
  if (holds(found, expected)) return;
  throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
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

  async drivers(rounds) {
    const hasR = spawnSync('Rscript', ['--version']).status === 0;
    if (!hasR) process.stderr.write('  R by hand is not measured: Rscript is not installed\n');
    timeShapleyValues(rounds, hasR);

    const json = ['--format', 'json'];
    const small = await driversFile(50_000);
    const middle = await driversFile(100_000);
    const large = await driversFile(1_000_000);
    const huge = await driversFile(10_000_000);
    const logistic = ['--as', 'promoter', '--drivers', namesOf(LOGISTIC_DRIVERS).join(',')];
    const byRegion = ['--by', 'region', '--weight', 'weight'];
    for (const { path, truth: expected } of [small, middle, large, huge]) {
      checkFigures('cxstat drivers', driversOf(outputOf('cxstat', drivers(path, ...json))), expected.all);
    }
    const regions = driversByRegion(outputOf('cxstat', drivers(large.path, ...byRegion, ...json)));
    checkRegions('cxstat drivers --by', regions, large.truth.regions);
    const promoters = outputOf('cxstat', drivers(small.path, ...logistic, ...json));
    checkFigures('cxstat drivers --as', driversOf(promoters, LOGISTIC_DRIVERS), small.truth.logistic);

    const programs = {
      '1 million rows': drivers(large.path),
      'by region, weighted': drivers(large.path, ...byRegion),
      '50,000 rows': drivers(small.path),
      '50,000 rows, logistic': drivers(small.path, ...logistic),
      '100,000 rows, 100 replicates': drivers(middle.path, '--replicates', '100'),
    };
    if (hasR) {
      programs['R by hand'] = rByHand('drivers', middle.path, '100');
      checkFigures('R by hand', outputOf('R by hand', programs['R by hand']), middle.truth.all);
    }
    const runs = await interleave(programs, rounds);
    // Once: the check has read it already, and nothing is compared with it.
    runs['10 million rows'] = [await measure(drivers(huge.path))];
    showRuns(runs);
    const seconds = (name) => median(runs[name].map((run) => run.wall));
    report('drivers: 1 million rows, 1,000 replicates', seconds('1 million rows'), 's', ['<=', 10]);
    const { peak } = runs['10 million rows'][0];
    if (peak > 0) report('drivers: 10 million rows, peak memory', peak / 1e6, 'MB', ['<=', 500]);
    report('drivers: 10 million rows', seconds('10 million rows'), 's', null);
    if (hasR) {
      const times = ratio(runs['R by hand'], runs['100,000 rows, 100 replicates']);
      report('drivers: 100,000 rows, 100 replicates: R by hand / cxstat', times, '×', null);
    }
    report('drivers: 1 million rows, by region, weighted', seconds('by region, weighted'), 's', null);
    report('drivers: 50,000 rows', seconds('50,000 rows'), 's', null);
    report('drivers: 50,000 rows, logistic', seconds('50,000 rows, logistic'), 's', null);
  },
};

/** The calculation of importances alone, timed within the programs. */
function timeShapleyValues(rounds, hasR) {
  const inputs = [14, 20, 24].map((k) => ({
    k,
    path: join(DATA, `correlations-${k}.csv`),
    ...randomCorrelations(k),
  }));
  mkdirSync(DATA, { recursive: true });
  for (const { path, csv } of inputs) writeFileSync(path, csv);
  const calculate = (what, program, rSquared) => {
    const { seconds, importance } = outputOf(what, program);
    const total = importance.reduce((sum, value) => sum + value, 0);
    checkFigures(what, { rSquared: total }, { rSquared });
    return { first: seconds[0], usual: median(seconds), importance };
  };
  const own = (path, calls) => [node, join(HERE, 'importance.mjs'), path, calls];
  const runs = { 14: [], 20: [], 24: [], R: [] };
  for (let round = 0; round < rounds; round++) {
    for (const { k, path, rSquared } of inputs) {
      runs[k].push(calculate('shapleyValues', own(path, k === 14 ? '25' : '1'), rSquared));
    }
    if (!hasR) continue;
    const run = calculate('R by hand', rByHand('importance', inputs[0].path, '3'), inputs[0].rSquared);
    checkFigures('R by hand', run.importance, runs[14][round].importance);
    runs.R.push(run);
  }
  for (const [name, all] of Object.entries(runs)) {
    if (all.length === 0) continue;
    const of = (key) => median(all.map((run) => run[key])).toFixed(4);
    process.stderr.write(
      `  ${name === 'R' ? 'R by hand, 14' : name} drivers: first call ${of('first')} s, usual ${of('usual')} s\n`,
    );
  }
  for (const [k, limit] of [
    [20, 0.3],
    [24, 6],
  ]) {
    report(`Shapley values: ${k} drivers`, median(runs[k].map(({ first }) => first)), 's', ['<=', limit]);
  }
  if (!hasR) return;
  report('Shapley values: 14 drivers, R by hand / cxstat', ratio(runs.R, runs[14], 'usual'), '×', ['>=', 50]);
  const first = ratio(runs.R, runs[14], 'first');
  report('Shapley values: 14 drivers, first call of a process', first, '×', null);
}

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
