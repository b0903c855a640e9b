// Measures the reading of comments, on one thread and on two, and other engines on the same comments:
//   node bench/comments.mjs [--comments N] [--rounds N] [--no-million] [--keep]
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { write } from './generate.mjs';
import { commentRecords, comments } from './generate-comments.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const DATA = join(HERE, 'data');
const CHUNKS = join(HERE, '..', 'dist', 'chunks');
const CXSTAT = join(HERE, '..', 'bin', 'cxstat.js');
const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);
const count = option('--comments', 100_000);
const rounds = option('--rounds', 3);

/** The built file whose name begins so; the rest of it is made of its content. */
const chunk = (name) =>
  join(
    CHUNKS,
    readdirSync(CHUNKS).find((file) => file.startsWith(`${name}-`)),
  );

/** What a fresh process measures of itself: seconds, and how many comments are positive. */
const PARTS = {
  threads: async (threads) => {
    const { languageMix } = await import(chunk('read'));
    const { batchReader } = await import(chunk('reading-pool'));
    const all = [...comments(count)];
    const reader = {
      question: 'Why?',
      mix: languageMix(all.slice(0, 2000)),
      engine: 'cxstat',
      withTopics: true,
      taxonomy: null,
      own: {},
    };
    const batches = batchReader({ reader, columns: ['sentiment', 'topics'] }, { count: Number(threads) });
    const before = process.cpuUsage();
    const started = performance.now();
    let positive = 0;
    const underWay = [];
    const take = async () => {
      for (const { cells } of await underWay.shift()) if (cells[0] === 'positive') positive += 1;
    };
    // As intake does: pieces of about a megabyte, two of them asked for ahead.
    for (let from = 0; from < count; from += 10_000) {
      underWay.push(batches.read(all.slice(from, from + 10_000)));
      if (underWay.length > 2) await take();
    }
    while (underWay.length > 0) await take();
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(before);
    batches.close();
    return { seconds, cpu: (user + system) / 1e6, positive };
  },
  async VADER() {
    const { default: vader } = await import('vader-sentiment');
    const score = (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;
    return timed([...comments(count)], score);
  },
  async wink() {
    const [{ default: winkNlp }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = winkNlp(model, ['sbd', 'negation', 'sentiment']);
    return timed([...comments(count)], (text) => nlp.readDoc(text).out(nlp.its.sentiment));
  },
  /** From nothing to the first reading in each language that has an engine. */
  async load() {
    const started = performance.now();
    const { commentReader } = await import(chunk('read'));
    const languages = ['en', 'de', 'es', 'fr', 'pl', 'th'];
    const mix = languages.map((language) => ({ language, n: 100, share: 1 / languages.length }));
    const read = commentReader({
      question: 'Why?',
      mix,
      engine: 'cxstat',
      withTopics: true,
      taxonomy: null,
      own: {},
    });
    read('The delivery was late and nobody told me.');
    const seconds = (performance.now() - started) / 1000;
    read('Die Lieferung kam zu spät und niemand hat sich gemeldet.');
    read('La atención fue excelente, me ayudaron en seguida.');
    read('Le service client est très aimable, mais la livraison était lente.');
    read('Obsługa bardzo miła, ale na odpowiedź czekałem długo.');
    read('บริการดีมาก ประทับใจ');
    return { seconds, all: (performance.now() - started) / 1000 };
  },
};

function timed(all, score) {
  const started = performance.now();
  let positive = 0;
  for (const text of all) if (score(text) >= 0.05) positive += 1;
  return { seconds: (performance.now() - started) / 1000, positive };
}

function measureSelf(...part) {
  const ran = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), '--comments', count, '--part', ...part],
    {
      encoding: 'utf8',
    },
  );
  if (ran.status !== 0) throw new Error(`${part.join(' ')} failed: ${ran.stderr}`);
  return JSON.parse(ran.stdout);
}

/** Says that the machine has one core, or leaves it at what it has. */
const ONE_CORE = [
  '--import',
  `data:text/javascript,${encodeURIComponent("import os from 'node:os'; import { syncBuiltinESMExports } from 'node:module'; os.availableParallelism = () => 1; syncBuiltinESMExports();")}`,
];

/** Wall time in seconds, peak memory in bytes (Linux only) and output of `cxstat nps FILE` with what is added. */
async function command(path, nodeOptions, ...more) {
  const started = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, CXSTAT, 'nps', path, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'latin1');
      peak = Math.max(peak, 1024 * Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // It has ended, or there is no /proc here.
    }
  }, 10);
  let output = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`cxstat ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, peak, output };
}

async function fileOf(rows) {
  const path = join(DATA, `${rows}-comments.csv`);
  mkdirSync(DATA, { recursive: true });
  const out = createWriteStream(path);
  await write(commentRecords(rows), out);
  out.end();
  await finished(out);
  return path;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const table = [];
function report(measured, figure, unit, target = null) {
  const met = target === null || (target[0] === 'at least' ? figure >= target[1] : figure <= target[1]);
  if (!met) process.exitCode = 1;
  const digits = unit === '×' || unit === 's' ? 2 : 0;
  table.push([
    measured,
    `${figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`,
    target === null ? '–' : `${target.join(' ')} ${unit}`,
    target === null ? '' : met ? 'met' : 'missed',
  ]);
}

async function run() {
  const path = await fileOf(count);
  const by = ['--by', 'sentiment', '--format', 'csv'];
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`round ${round + 1} of ${rounds}\n`);
    const own = {
      one: measureSelf('threads', 1),
      two: measureSelf('threads', 2),
      VADER: measureSelf('VADER'),
      wink: measureSelf('wink'),
      load: measureSelf('load'),
      commandOne: await command(path, ONE_CORE, ...by),
      command: await command(path, [], ...by),
    };
    if (own.one.positive !== own.two.positive || own.command.output !== own.commandOne.output) {
      throw new Error('two threads do not say what one says');
    }
    runs.push(own);
  }
  const rate = (name) => median(runs.map((own) => count / own[name].seconds));
  const ratio = (slow, fast) => median(runs.map((own) => own[slow].seconds / own[fast].seconds));
  report('Reading, one thread', rate('one'), 'comments/s');
  report('Reading, two threads', rate('two'), 'comments/s');
  report('Reading, two threads / one', ratio('one', 'two'), '×', ['at least', 1.7]);
  // What threads cost; the ratio above cannot be more than 2 divided by it, however idle the machine.
  const cpu = median(runs.map(({ one, two }) => two.cpu / one.cpu));
  report('Reading, CPU time: two threads / one', cpu, '×');
  report('VADER', rate('VADER'), 'comments/s');
  report('wink-nlp', rate('wink'), 'comments/s');
  report('Reading, one thread / VADER', ratio('VADER', 'one'), '×');
  report('Reading, one thread / wink-nlp', ratio('wink', 'one'), '×');
  report(`nps --by sentiment, one core`, rate('commandOne'), 'comments/s');
  report(`nps --by sentiment, ${cpus().length} cores`, rate('command'), 'comments/s');
  report('nps --by sentiment, cores / one', ratio('commandOne', 'command'), '×');
  report('Load, to the first English reading', median(runs.map(({ load }) => load.seconds)), 's');
  report('Load, to a reading in each language', median(runs.map(({ load }) => load.all)), 's');
  const peak = Math.max(...runs.map((own) => own.command.peak));
  if (peak > 0) report(`${count.toLocaleString('en')} comments: peak memory`, peak / 1e6, 'MB');
  if (!args.includes('--no-million')) {
    process.stderr.write('1 million comments\n');
    const million = await command(await fileOf(1_000_000), [], ...by);
    report('1 million comments: nps --by sentiment', million.seconds, 's');
    if (million.peak > 0) {
      report('1 million comments: peak memory', million.peak / 1e6, 'MB');
      report('Peak memory, 1 million / before', million.peak / peak, '×', ['at most', 1.5]);
    }
  }
  process.stdout.write(`Node ${process.version}, ${cpus().length} cores, ${process.platform}\n\n`);
  const widths = [0, 1, 2].map((i) => Math.max(...table.map((line) => line[i].length)));
  for (const [measured, figure, target, verdict] of table) {
    const cells = [measured.padEnd(widths[0]), figure.padStart(widths[1]), target.padEnd(widths[2]), verdict];
    process.stdout.write(`${cells.join('   ').trimEnd()}\n`);
  }
}

if (args.includes('--part')) {
  const [part, ...more] = args.slice(args.indexOf('--part') + 1);
  process.stdout.write(JSON.stringify(await PARTS[part](...more)));
} else {
  try {
    await run();
  } finally {
    const made = readdirSync(DATA).filter((name) => name.endsWith('-comments.csv'));
    if (!args.includes('--keep')) for (const name of made) rmSync(join(DATA, name));
  }
}
