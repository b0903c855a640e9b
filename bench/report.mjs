// Measures whole reports against csv-parse, which does no more than read the same file once:
//   node bench/report.mjs [ROWS] [BATCH_ROWS] [STORES]      usual: 50000 1000000 500
// A report of 40 columns with comments as HTML; as JSON without comments; a batch of a report for each store.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse';
import { write } from './generate.mjs';
import { reportRecords } from './generate-report.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const DATA = join(HERE, 'data');
const CXSTAT = join(HERE, '..', 'bin', 'cxstat.js');
const [rows = 50_000, batchRows = 1_000_000, stores = 500] = process.argv.slice(2).map(Number);
const WITHOUT_TEXT = ['--sections', 'first,scores,segments,waves,drivers,data,methods'];

async function generated(count) {
  const path = join(DATA, `report-${count}-${stores}.csv`);
  if (!existsSync(path)) {
    mkdirSync(DATA, { recursive: true });
    const out = createWriteStream(path);
    await write(reportRecords(count, { stores, withComments: true }), out);
    out.end();
    await finished(out);
  }
  return path;
}

/** Seconds and megabytes of a process. */
function timed(args) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return {
    seconds: Number(process.hrtime.bigint() - started) / 1e9,
    megabytes: Number(stderr.trim().split('\n').at(-1)) / 1024,
  };
}

if (process.argv[2] === '--read') {
  const records = createReadStream(process.argv[3]).pipe(parse({ relax_column_count: true }));
  let count = 0;
  for await (const _ of records) count += 1;
  if (count === 0) process.exitCode = 1;
} else {
  const folder = join(DATA, 'reports');
  const table = [];
  const measure = (what, file, args) => {
    const own = timed([CXSTAT, ...args]);
    const peer = timed([fileURLToPath(import.meta.url), '--read', file]);
    table.push({
      what,
      MB: (statSync(file).size / 1e6).toFixed(0),
      seconds: own.seconds.toFixed(2),
      'memory MB': own.megabytes.toFixed(0),
      'csv-parse s': peer.seconds.toFixed(2),
      ratio: (own.seconds / peer.seconds).toFixed(2),
    });
  };
  const small = await generated(rows);
  const page = join(DATA, 'report.html');
  measure(`report, ${rows} rows, HTML`, small, ['report', small, '-o', page]);
  measure(`report, ${rows} rows, JSON without comments`, small, [
    ...['report', small, ...WITHOUT_TEXT],
    ...['-o', join(DATA, 'report.json')],
  ]);
  if (batchRows > 0) {
    rmSync(folder, { recursive: true, force: true });
    const large = await generated(batchRows);
    measure(`batch, ${batchRows} rows, ${stores} reports`, large, [
      'batch',
      large,
      '--each',
      'store',
      '-o',
      folder,
    ]);
  }
  console.table(table);
}
