import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { inspectSections } from '../../measure/inspect.js';
import { batchSections } from '../../measure/report/batch.js';
import { composeReport, headlineTotals } from '../../measure/report/chapters.js';
import { gatherReports } from '../../measure/report/gathering.js';
import type { ReportQuestion } from '../../measure/report/question.js';
import { naturally } from '../../measure/segments.js';
import type { Document } from '../../model/document.js';
import { EXIT, Problem } from '../../model/problem.js';
import type { RowAccount } from '../../model/tally.js';
import { findColumn } from '../../prepare/find-column.js';
import { type Format, present } from '../../present/index.js';
import { summarise } from '../../tally/summary.js';
import { type Analysed, withSurvey } from '../analysis.js';
import { type Flags, filesOf } from '../flags.js';
import { columnFinder } from '../open-survey.js';
import { readChoice } from '../option-values.js';
import { presenterOf } from '../presenting.js';
import { withProgress } from '../progress.js';
import { isFile, makeFolder, readText, removeFile, type World, writeWhole } from '../world.js';
import {
  fileNames,
  openingOf,
  readReportSettings,
  refuseIdle,
  reportQuestion,
  usedColumns,
} from './report.js';

const ENDINGS: Partial<Record<Format, string>> = { html: 'html', markdown: 'md', json: 'json', xlsx: 'xlsx' };
const BATCH_FORMATS = Object.keys(ENDINGS) as Format[];

/** One report for each value of a column, from one pass over the data, and an index of them. */
export async function runBatch(world: World, files: string[], flags: Flags): Promise<number> {
  const settings = readReportSettings(flags);
  refuseIdle(world, settings, flags);
  const format = readChoice('--format', String(flags.format ?? 'html'), BATCH_FORMATS) as Format;
  const { each, output } = flags;
  if (typeof each !== 'string') {
    throw new Problem('usage', 'Nothing says what each report is about.', {
      tryThis: '--each store: a report for each value of that column',
    });
  }
  if (typeof output !== 'string' || output === '-') {
    throw new Problem('usage', 'A batch is a folder of files.', { tryThis: '-o reports' });
  }
  // The folder is no file to be written over, so the rest of the flags is as if there were none.
  const rest: Flags = { replicates: FEW_REPLICATES, ...flags, output: undefined, format };
  return withSurvey(world, files, rest, openingOf(settings, null, rest), async (opened) => {
    const { survey, names, check, document, hashes } = opened;
    const by = findColumn(survey.columns, each);
    const page = { width: 80, color: 0 as const, ...opened.page };
    const { question, notices, period } = await reportQuestion(survey, settings, rest, check);
    const groupings = question.groupings.filter((grouping) => !grouping.includes(by));
    // Topics by wave of each value are many more counts, of a handful of comments each.
    const comments =
      typeof question.comments === 'string' ? question.comments : { ...question.comments, wave: null };
    const asked: ReportQuestion = { ...question, groupings, comments };
    const [summary, { rows, reports }] = await withProgress(world, `reading ${names}`, () =>
      Promise.all([summarise(survey, period), gatherReports(asked, by, columnFinder(survey))]),
    );
    const values = [...reports.keys()].sort(naturally);
    refuseMany(values, by.id);
    makeFolder(output);
    const files = namesOf(values, ENDINGS[format]!);
    const state = readState(output, keyOf(await hashes, rest, world));
    const about = (found: Omit<Analysed, 'title' | 'used'>, title: string): Promise<Document> =>
      document({ ...found, title: () => title, used: usedColumns(asked) });
    const condition = (value: string) =>
      [flags.where === undefined ? null : `(${flags.where})`, `${by.id} = ${value}`]
        .filter((part) => part !== null)
        .join(' AND ');
    const parts = { parts: settings.sections, data: inspectSections(survey, summary, false), gates: null };
    const waiting = values.filter((value) => {
      const file = files.get(value)!;
      return !(state.done.has(file) && isFile(join(output, file)));
    });
    let written = values.length - waiting.length;
    const writing = await presenterOf(waiting.length);
    const writeReport = async (value: string): Promise<void> => {
      const data = reports.get(value)!;
      const composed = await composeReport(asked, data, parts);
      const whole = await about(
        {
          sections: composed.sections,
          notices: [...notices, ...composed.notices],
          rows: accountOf(rows, data.used),
          where: condition(value),
        },
        `${settings.title ?? fileNames(survey)}: ${value}`,
      );
      const file = files.get(value)!;
      writeWhole(join(output, file), await writing.present({ document: whole, format, page }));
      state.done.add(file);
      writeState(output, state);
      written += 1;
    };
    try {
      await withProgress(
        world,
        `writing ${output}`,
        () => eachOf(waiting, AT_ONCE, writeReport),
        () => bar(written, values.length),
      );
    } finally {
      writing.close();
    }
    const entries = values.map((value) => ({
      value,
      file: files.get(value)!,
      used: reports.get(value)!.used,
      totals: headlineTotals(asked, reports.get(value)!),
    }));
    const index = await about(
      { sections: batchSections(asked, by.id, entries), notices, rows },
      `${settings.title ?? fileNames(survey)}: ${values.length} reports by ${by.id}`,
    );
    const indexFile = `${INDEX}.${ENDINGS[format]}`;
    writeWhole(join(output, indexFile), await present(index, format, page));
    state.done.add(indexFile);
    writeState(output, state);
    // Of an earlier batch into the same folder, whose values are no more.
    for (const file of state.stale) if (!state.done.has(file)) removeFile(join(output, file));
    return EXIT.ok;
  });
}

/** Of the bootstrap behind the drivers: hundreds of reports are wanted soon. */
const FEW_REPLICATES = '100';
/** Reports that are under way together: one is measured while others are presented. */
const AT_ONCE = 6;
const INDEX = 'index';
const MOST_REPORTS = 5000;

function refuseMany(values: string[], column: string): void {
  if (values.length <= MOST_REPORTS) return;
  throw new Problem('usage', `--each "${column}" gives ${values.length.toLocaleString('en')} reports.`, {
    exists: values.slice(0, 5),
    tryThis: 'a column with fewer values: stores, accounts, touchpoints; or --where for some of them',
  });
}

/** All rows read; those of other values are outside the condition. */
function accountOf(rows: RowAccount, used: number): RowAccount {
  const outside = rows.used - used;
  const leftOut = rows.leftOut.filter(({ reason }) => reason !== 'where');
  const before = rows.leftOut.find(({ reason }) => reason === 'where')?.n ?? 0;
  const all =
    outside + before > 0 ? [...leftOut, { reason: 'where' as const, n: outside + before }] : leftOut;
  return { ...rows, used, leftOut: all };
}

/** In letters, each of up to 4 bytes: file systems take 255, and the temporary name beside it is longer. */
const LONGEST_NAME = 50;

/** A name of letters and digits for the file of each value, no two alike. */
function namesOf(values: string[], ending: string): Map<string, string> {
  const taken = new Set([INDEX]);
  return new Map(
    values.map((value) => {
      const plain = value
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '');
      const base = [...plain].slice(0, LONGEST_NAME).join('') || 'report';
      let name = base;
      for (let i = 2; taken.has(name); i++) name = `${base}-${i}`;
      taken.add(name);
      return [value, `${name}.${ending}`];
    }),
  );
}

/** Does something for each, so many at a time. */
async function eachOf<T>(items: T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const next = async () => {
    for (const item of queue) {
      // A turn of the loop, so that an interrupt and the progress are heard.
      await new Promise((resolve) => setImmediate(resolve));
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

const WIDTH = 20;

function bar(done: number, all: number): string {
  const full = Math.floor((WIDTH * done) / Math.max(1, all));
  return `[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${done} of ${all}, `;
}

/** Which reports of a folder are of this data and these settings: a batch that was interrupted goes on from there. */
interface State {
  key: string;
  done: Set<string>;
  /** Files of a batch with other data or settings. */
  stale: string[];
}

const STATE = '.cxstat-batch.json';

function readState(folder: string, key: string): State {
  const path = join(folder, STATE);
  let before: unknown = null;
  if (isFile(path)) {
    try {
      before = JSON.parse(readText('--output', path));
    } catch {
      // What cannot be read tells nothing: all reports are written anew.
    }
  }
  const { key: keyBefore, done } = (before ?? {}) as { key?: unknown; done?: unknown };
  const files = Array.isArray(done) ? done.filter(isReportName) : [];
  return keyBefore === key
    ? { key, done: new Set(files), stale: [] }
    : { key, done: new Set(), stale: files };
}

/** Whether a report may have that name. Stale ones are removed by name, and whoever wrote the state may name anything. */
function isReportName(name: unknown): name is string {
  const endings = Object.values(ENDINGS).join('|');
  return typeof name === 'string' && new RegExp(`^[\\p{L}\\p{M}\\p{N}-]+\\.(${endings})$`, 'u').test(name);
}

function writeState(folder: string, { key, done }: State): void {
  writeWhole(join(folder, STATE), `${JSON.stringify({ key, done: [...done].sort() })}\n`);
}

/** The same for the same version, data and settings. What comes by standard input is never known to be the same. */
function keyOf(inputs: (string | null)[], flags: Flags, world: World): string {
  const contents = filesOf(flags).map((path) => readText('--output', path));
  const known = inputs.every((hash) => hash !== null) ? inputs : [String(world.now())];
  const all = JSON.stringify([world.version, known, Object.entries(flags).sort(), contents]);
  return createHash('sha256').update(all).digest('hex');
}
