import { resolve } from 'node:path';
import { sha256 } from '../intake/bytes.js';
import { openSource } from '../intake/source.js';
import { notScoredNotices } from '../measure/comments/coverage.js';
import type { Notice } from '../model/document.js';
import { Problem } from '../model/problem.js';
import type { Column, Survey } from '../model/survey.js';
import type { RowAccount } from '../model/tally.js';
import { findColumn } from '../prepare/find-column.js';
import type { ScaleOverride } from '../prepare/scales.js';
import { understand } from '../prepare/survey.js';
import { needsTopics } from '../text/columns.js';
import { type Flags, filesOf, typedOf } from './flags.js';
import { readLabels, readList, readScaleEnds } from './option-values.js';
import { withProgress } from './progress.js';
import {
  askedColumns,
  COMMENT_FLAGS,
  commentColumn,
  readSoFar,
  refuseCommentFlags,
  type TextEnrichment,
  textEnrichment,
} from './text-columns.js';
import { readWhole, refuseOverwrite, type World, writeWhole } from './world.js';

export interface Opened extends Survey {
  /** The columns that were made of its comments, where some were asked for. */
  text: TextEnrichment | null;
}

export interface OpeningOptions {
  /** The flags as opening is to see them, where they name more columns than those of the command. */
  flags?: Flags;
  /** Names the columns that the flags about scales are for, where --score does not. */
  scaled?: (survey: Survey) => string[];
  /** Which columns are made of which comments even if no flag names them; null: none. */
  comments?: (survey: Survey) => CommentsWanted | null;
}

export interface CommentsWanted {
  from: Column;
  columns: string[];
}

/** Opens the files of a command and understands them as the reading flags say. Dispose of `survey.source`. */
export async function openSurvey(
  world: World,
  files: string[],
  given: Flags,
  { flags = given, scaled, comments }: OpeningOptions = {},
): Promise<Opened> {
  if (files.length === 0) {
    throw new Problem('usage', 'No file is named.', {
      tryThis: 'cxstat score responses.csv, or - to read standard input',
    });
  }
  if (flags.rejects === '-') {
    throw new Problem('usage', '--rejects takes a file: standard output is for the scores.');
  }
  if (flags.junit === '-') {
    throw new Problem(
      'usage',
      '--junit takes a file: standard output is for the verdicts as people read them.',
    );
  }
  const scale: ScaleOverride = {};
  if (typeof flags.scale === 'string') scale.ends = readScaleEnds('--scale', flags.scale);
  if (typeof flags.labels === 'string') scale.labels = readLabels('--labels', flags.labels);
  if (typeof flags.missing === 'string') scale.missing = readList(flags.missing);
  if (flags.reverse === true) scale.reverse = true;
  const source = await openSource(files, world.stdin);
  try {
    const settings = world.configuration?.file ?? null;
    refuseOutputs(flags, [
      ...source.files.map(({ name }) => name),
      ...(settings === null ? [] : [settings.name]),
      ...filesOf(flags),
    ]);
    const overrides = {
      score: (flags.score as string[] | undefined) ?? [],
      scale,
      date: (flags.date as string | undefined) ?? null,
      dateFormat: (flags.dateFormat as string | undefined) ?? null,
      allResponses: flags.allResponses === true,
      columns: world.configuration?.columns ?? [],
    };
    let text: TextEnrichment | null = null;
    const asked = askedColumns(flags, source.columns);
    const before =
      comments || asked.length > 0 ? understand(source, { ...overrides, score: [], scale: {} }) : null;
    const wanted = before && (comments?.(before) ?? null);
    const made = [...new Set([...(wanted?.columns ?? []), ...asked])];
    if (before && made.length > 0) {
      const from = wanted?.from ?? commentColumn(before, flags);
      const reading = made.some(needsTopics) ? flags : typedOf(world, flags, ['topics']);
      text = await textEnrichment(before, reading, from, made);
      const names = source.files.map(({ name }) => name).join(', ');
      const enrichment = text;
      await withProgress(
        world,
        `reading the comments of ${names}`,
        () => source.enrich(enrichment),
        () => readSoFar(enrichment),
      );
    } else refuseCommentFlags(typedOf(world, flags, COMMENT_FLAGS));
    if (scaled === undefined) return { ...understand(source, overrides), text };
    const { missing } = scale;
    const survey = understand(source, { ...overrides, scale: missing ? { missing } : {} });
    const aboutScales = [scale.ends, scale.labels, scale.reverse].some((one) => one !== undefined);
    return { ...(aboutScales ? understand(source, { ...overrides, score: scaled(survey) }) : survey), text };
  } catch (error) {
    source.dispose();
    throw error;
  }
}

/** SHA-256 of each input as it lies on disk; null for standard input, which is not there twice. */
export async function hashInputs(survey: Survey): Promise<(string | null)[]> {
  const hashes: (string | null)[] = [];
  for (const { name } of survey.source.files) {
    hashes.push(name === 'standard input' ? null : await sha256(name, name));
  }
  return hashes;
}

/** "1 record", "2 records". */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Columns as conditions and options name them. */
export function columnFinder(survey: Survey): (name: string) => Column {
  return (name) => findColumn(survey.columns, name);
}

/** What a reader must know of how the files were read; and the list of irregular records where it was asked for. */
export function intakeNotices(survey: Opened, rows: RowAccount, flags: Flags, used: Column[]): Notice[] {
  const notices: Notice[] = [];
  const listed = flags.rejects === undefined ? '--rejects FILE writes them with their line numbers' : null;
  const { files } = survey.source;
  const rejected = rows.leftOut.find(({ reason }) => reason === 'rejected')?.n ?? 0;
  if (rejected > 0) {
    notices.push({
      id: 'rows-rejected',
      level: 'warning',
      text: `${rejected} record${rejected === 1 ? '' : 's'} could not be read and ${rejected === 1 ? 'is' : 'are'} left out.`,
      tryThis: listed,
    });
  }
  if (rows.repaired > 0) {
    notices.push({
      id: 'rows-repaired',
      level: 'note',
      text: `${rows.repaired} record${rows.repaired === 1 ? ' was' : 's were'} repaired (missing fields filled with blanks, surplus blank fields dropped, stray quotes read as text).`,
      tryThis: listed,
    });
  }
  const unweighted = rows.leftOut.find(({ reason }) => reason === 'weight')?.n ?? 0;
  if (unweighted > 0) {
    notices.push({
      id: 'rows-left-out',
      level: 'warning',
      text: `${counted(unweighted, 'response')} without a weight above 0 ${unweighted === 1 ? 'does' : 'do'} not count.`,
      tryThis: null,
    });
  }
  if (rows.leftOut.some(({ reason }) => ['unfinished', 'preview', 'spam', 'disqualified'].includes(reason))) {
    notices.push({
      id: 'rows-left-out',
      level: 'note',
      text: 'Responses that the platform marks as unfinished, preview, spam or disqualified do not count.',
      tryThis: '--all-responses counts them too',
    });
  }
  for (const file of files) {
    if (file.undecodable > 0) {
      notices.push({
        id: 'mixed-encoding',
        level: 'warning',
        text: `"${file.name}" mixes encodings: some bytes do not exist in ${file.format.encoding}, so some letters of its texts are wrong.`,
        tryThis: null,
      });
    }
    const absent = used.filter((column) => file.positions[column.position - 1] === -1);
    if (absent.length > 0) {
      const some = absent
        .slice(0, 3)
        .map(({ id }) => `"${id}"`)
        .join(', ');
      notices.push({
        id: 'columns-differ',
        level: 'warning',
        text: `"${file.name}" does not have ${some}${absent.length > 3 ? ` and ${absent.length - 3} more columns` : ''}; there they count as blank.`,
        tryThis: null,
      });
    }
  }
  if (survey.text) notices.push(...notScoredNotices(survey.text.coverage));
  return notices;
}

/** Writes the repaired and rejected records where --rejects says; an empty file when there are none. */
export function writeRejects(survey: Survey, flags: Flags): void {
  if (typeof flags.rejects !== 'string') return;
  const lists = survey.source.files.flatMap(({ irregularities }) =>
    irregularities.listPath ? [readWhole(irregularities.listPath)] : [],
  );
  writeWhole(flags.rejects, Buffer.concat(lists));
}

/** No output may destroy an input, or another output. */
function refuseOutputs(flags: Flags, inputs: string[]): void {
  const outputs = (
    [
      ['-o', flags.output],
      ['--rejects', flags.rejects],
      ['--junit', flags.junit],
    ] as const
  ).flatMap(([option, path]) => (typeof path === 'string' && path !== '-' ? [{ option, path }] : []));
  for (const { path } of outputs) refuseOverwrite(path, inputs);
  for (const [i, { option, path }] of outputs.entries()) {
    const other = outputs.slice(0, i).find((one) => resolve(one.path) === resolve(path));
    if (!other) continue;
    throw new Problem('usage', `${other.option} and ${option} both name "${path}".`, {
      tryThis: 'give each a file of its own',
    });
  }
}

/** So many of what was not read as written. */
export type Loss = [n: number, what: string];

/** With --strict, anything that was not read as written ends the command. */
export function refuseLosses(flags: Flags, losses: Loss[]): void {
  if (flags.strict !== true) return;
  const real = losses.filter(([n]) => n > 0);
  if (real.length === 0) return;
  throw new Problem(
    'data',
    `--strict: not all was read as written (${real.map(([n, what]) => `${n} ${what}`).join(', ')}).`,
    {
      tryThis: 'leave out --strict to see the scores and what is wrong; --rejects FILE lists the records',
    },
  );
}

/** "region", or "region * channel" where no column is called so. */
export function groupingOf(survey: Survey, by: string): Column[] {
  const parts = by.split(' * ').map((part) => part.trim());
  const whole = survey.columns.find((column) => column.id.toLowerCase() === by.trim().toLowerCase());
  return whole || parts.length === 1
    ? [whole ?? findColumn(survey.columns, by)]
    : parts.map((part) => findColumn(survey.columns, part));
}

/** The column that a flag names, if it is given. */
export function optionalColumn(value: Flags[string], find: (name: string) => Column): Column | null {
  return typeof value === 'string' ? find(value) : null;
}

/** Without a response there is nothing to say. */
export function refuseEmpty(rows: RowAccount, where: string | null): void {
  if (rows.used > 0) return;
  const parts = rows.leftOut
    .map(({ reason, n }) => `${n} ${reason === 'where' ? 'outside --where' : reason}`)
    .join(', ');
  const fromWhere = where !== null && rows.leftOut.some(({ reason }) => reason === 'where');
  throw new Problem(
    'data',
    `No response is left of ${rows.read}${parts === '' ? '' : ` (left out: ${parts})`}.`,
    {
      tryThis: fromWhere
        ? 'check --where; text stands in single quotes and is compared as written'
        : rows.leftOut.some(({ reason }) => reason === 'weight')
          ? '--weight with a column of positive numbers'
          : '--all-responses',
    },
  );
}

/** What a reading may lose, for --strict. */
export function readingLosses(survey: Survey, rows: RowAccount): Loss[] {
  const n = (reason: string) => rows.leftOut.find((one) => one.reason === reason)?.n ?? 0;
  return [
    [n('rejected'), 'unreadable'],
    [rows.repaired, 'repaired'],
    [n('weight'), 'without valid weight'],
    [survey.source.files.reduce((sum, file) => sum + file.undecodable, 0), 'undecodable'],
  ];
}

/** A column that looks like weights and that nobody named. */
export function unusedWeights(survey: Survey, used: Column | null): Notice[] {
  const found = survey.columns.find(
    (column) => column.role === 'weight' && ['given', 'high'].includes(column.confidence),
  );
  if (used !== null || !found) return [];
  return [
    {
      id: 'unused-weights',
      level: 'note',
      text: `"${found.id}" looks like weights and was not used.`,
      tryThis: `--weight "${found.id}"`,
    },
  ];
}
