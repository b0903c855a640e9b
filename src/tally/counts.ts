import { Problem } from '../model/problem.js';
import type { Answer, Column, Exclusion, SourceFile, Survey } from '../model/survey.js';
import type {
  Cell,
  LeftOutReason,
  Question,
  RowAccount,
  Tally,
  TallyResult,
  WaveBy,
} from '../model/tally.js';
import { readCondition } from './condition.js';
import { conditionProblem, type Engine, type Row, withEngine } from './engine.js';
import { literal, numberOf, type Projection, raw, scan, timeOf, trimmed, typed, waveOf } from './scan.js';

/** More cells than this are no table that anyone reads: the column was no scale or no segment. */
const MOST_CELLS = 1_000_000;
/** Grouping sets of one scan; the engine tells them apart by a bit mask. */
const MOST_KEYS = 50;

/**
 * Counts a survey: for each answer column and grouping, how many responses, their weights and squared
 * weights, in one scan of the files. `find` resolves the column names of the condition.
 */
export async function countAnswers(question: Question, find: (name: string) => Column): Promise<TallyResult> {
  return withEngine(question.survey, async (engine) => {
    try {
      let result = await countOnce(engine, question, find, false);
      // An empty anchor hints at records of nothing but delimiters; only then is every column read.
      if (result.suspects > 0) result = await countOnce(engine, question, find, true);
      return addIntake(question.survey, result);
    } catch (error) {
      throw question.where === null ? error : conditionProblem(error, question.where);
    }
  });
}

type Counted = TallyResult & { suspects: number };

async function countOnce(
  engine: Engine,
  question: Question,
  find: (name: string) => Column,
  lookForBlank: boolean,
): Promise<Counted> {
  const groupings = question.groupings.length > 0 ? question.groupings : [[]];
  const parts: Counted[] = [];
  const perScan = Math.max(1, MOST_KEYS - new Set(groupings.flat()).size);
  for (let at = 0; at === 0 || at < question.answers.length; at += perScan) {
    const answers = question.answers.slice(at, at + perScan);
    parts.push(await countBatch(engine, { ...question, answers, groupings }, find, lookForBlank));
  }
  return { ...parts[0]!, tallies: parts.flatMap((part) => part.tallies) };
}

async function countBatch(
  engine: Engine,
  question: Question,
  find: (name: string) => Column,
  lookForBlank: boolean,
): Promise<Counted> {
  const { survey, answers, groupings, wave, design } = question;
  const condition = question.where === null ? null : await readCondition(engine, question.where, find);
  const segments = [...new Set(groupings.flat())];
  const projections: Projection[] = [
    ...answers.map((column, i) => raw(`a${i}`, column)),
    ...segments.map((column, i) => raw(`g${i}`, column)),
    ...(condition?.columns ?? []).map((column) => ({
      name: `t${column.position}`,
      sql: (cell: (column: Column) => string, file: SourceFile) => typed(column, cell(column), file),
    })),
  ];
  const designKeys: string[] = [];
  if (wave) {
    projections.push(
      'date' in wave
        ? { name: 'wave', sql: (cell) => waveOf(timeOf(cell(wave.date), wave.date), wave.unit) }
        : raw('wave', wave.column),
    );
    designKeys.push('wave');
  }
  if (design.strata) projections.push(raw('stratum', design.strata));
  if (design.strata) designKeys.push('stratum');
  if (design.cluster) projections.push(raw('psu', design.cluster));
  if (design.cluster) designKeys.push('psu');
  const { weight } = design;
  if (weight) projections.push({ name: 'w', sql: (cell, file) => numberOf(cell(weight), file) });
  projections.push({
    name: 'excluded',
    sql: (cell) => exclusionCase(survey, lookForBlank, cell),
  });
  const anchor = anchorColumn(survey);
  projections.push({ name: 'suspect', sql: (cell) => `${cell(anchor)} IS NULL` });

  const reasons = ['WHEN excluded IS NOT NULL THEN excluded'];
  if (condition) reasons.push(`WHEN (${condition.sql}) IS NOT TRUE THEN 'where'`);
  if (weight) reasons.push("WHEN NOT coalesce(w > 0 AND w < 'Infinity'::DOUBLE, false) THEN 'weight'");
  const reason = `CASE ${reasons.join(' ')} END`;
  const measures = ['CAST(count(*) AS DOUBLE)', 'CAST(count(*) FILTER (suspect) AS DOUBLE)'];
  if (weight) measures.push('sum(w)', 'sum(w * w)');

  const keys = [...answers.map((_, i) => `a${i}`), ...segments.map((_, i) => `g${i}`), ...designKeys];
  const sets = (answers.length > 0 ? answers.map((_, i) => [`a${i}`]) : [[]]).flatMap((answer) =>
    groupings.map((grouping) => [
      'reason',
      ...answer,
      ...grouping.map((column) => `g${segments.indexOf(column)}`),
      ...designKeys,
    ]),
  );
  const shown = keys.map((key) => (key === 'wave' ? 'CAST(wave AS VARCHAR)' : key));
  const inner = `SELECT ${[...keys, `${reason} AS reason`, 'suspect', ...(weight ? ['w'] : [])].join(', ')} FROM (${scan(survey, projections)})`;
  const grouped =
    sets.length === 1
      ? `GROUP BY ${sets[0]!.join(', ')}`
      : `GROUP BY GROUPING SETS (${sets.map((set) => `(${set.join(', ')})`).join(', ')})`;
  const which = sets.length === 1 ? '0::DOUBLE' : `CAST(grouping_id(${keys.join(', ')}) AS DOUBLE)`;
  const rows = await engine.rows(
    `SELECT ${[which, 'reason', ...shown, ...measures].join(', ')} FROM (${inner}) ${grouped} LIMIT ${MOST_CELLS + 1}`,
  );
  if (rows.length > MOST_CELLS) {
    throw new Problem(
      'data',
      `There are more than ${MOST_CELLS.toLocaleString('en')} different combinations of ${[...answers, ...segments].map((column) => `"${column.id}"`).join(', ')}.`,
      {
        tryThis: 'choose columns with fewer different values',
      },
    );
  }
  return collect(rows, question, segments, keys, sets, weight !== null);
}

/** Why a record does not count, or null; the platform's exclusions in their order. */
export function exclusionCase(
  survey: Survey,
  lookForBlank: boolean,
  cell: (column: Column) => string,
): string {
  const cases: string[] = [];
  if (lookForBlank) {
    const all = survey.columns.map(cell).filter((one) => one !== 'NULL::VARCHAR');
    cases.push(`WHEN coalesce(${all.map(trimmed).join(', ')}) IS NULL THEN 'blank'`);
  }
  for (const exclusion of survey.exclusions) {
    const column = survey.columns.find((own) => own.id === exclusion.columnId)!;
    const at = cell(column);
    if (at !== 'NULL::VARCHAR')
      cases.push(`WHEN ${exclusionTest(exclusion, at)} THEN ${literal(exclusion.reason)}`);
  }
  return cases.length > 0 ? `CASE ${cases.join(' ')} END` : 'NULL::VARCHAR';
}

function exclusionTest(exclusion: Exclusion, cell: string): string {
  const words = exclusion.values.filter((value) => value !== null);
  const tests: string[] = [];
  if (words.length > 0) tests.push(`lower(${trimmed(cell)}) IN (${words.map(literal).join(', ')})`);
  if (words.length < exclusion.values.length) tests.push(`${trimmed(cell)} IS NULL`);
  return `(${tests.join(' OR ')})`;
}

/** The column that is blank least often: where it is filled, a record cannot be blank. */
function anchorColumn(survey: Survey): Column {
  return survey.columns.reduce((best, column) => (column.sampleBlank < best.sampleBlank ? column : best));
}

function collect(
  rows: Row[],
  question: Question,
  segments: Column[],
  keys: string[],
  sets: string[][],
  weighted: boolean,
): Counted {
  const { answers, groupings } = question;
  const tallies: Tally[] = [];
  const bySet = new Map<number, Tally | null>();
  const accounts = new Map<LeftOutReason | 'used', number>();
  const merged: Map<string, Cell>[] = [];
  let suspects = 0;
  const at = (key: string) => keys.indexOf(key) + 2;
  sets.forEach((set, i) => {
    // grouping_id has a 1 for each key that a set does not group by, the first key highest.
    const id = sets.length === 1 ? 0 : keys.reduce((mask, key) => mask * 2 + (set.includes(key) ? 0 : 1), 0);
    const answer = answers[Math.floor(i / groupings.length)];
    const tally: Tally | null = answer
      ? { column: answer, grouping: groupings[i % groupings.length]!, cells: [] }
      : null;
    bySet.set(id, tally);
    if (tally) {
      tallies.push(tally);
      merged.push(new Map());
    }
  });
  const firstSet = [...bySet.keys()][0]!;
  const text = (value: Row[number] | undefined): string | null => {
    const own = value === null || value === undefined ? '' : String(value).trim();
    return own === '' ? null : own;
  };
  for (const row of rows) {
    const set = row[0] as number;
    const reason = row[1] as LeftOutReason | null;
    const n = row[keys.length + 2] as number;
    if (set === firstSet) {
      accounts.set(reason ?? 'used', (accounts.get(reason ?? 'used') ?? 0) + n);
      suspects += row[keys.length + 3] as number;
    }
    const tally = bySet.get(set);
    if (reason !== null || !tally) continue;
    const cell: Cell = {
      segment: tally.grouping.map((column) => text(row[at(`g${segments.indexOf(column)}`)])),
      wave: question.wave ? waveLabel(text(row[at('wave')]), question.wave) : null,
      stratum: question.design.strata ? text(row[at('stratum')]) : null,
      cluster: question.design.cluster ? text(row[at('psu')]) : null,
      answer: tally.column.read(text(row[at(`a${answers.indexOf(tally.column)}`)])),
      n,
      w: weighted ? (row[keys.length + 4] as number) : n,
      w2: weighted ? (row[keys.length + 5] as number) : n,
    };
    addCell(merged[tallies.indexOf(tally)]!, cell);
  }
  tallies.forEach((tally, i) => {
    tally.cells = [...merged[i]!.values()];
  });
  const leftOut = [...accounts]
    .filter((entry): entry is [LeftOutReason, number] => entry[0] !== 'used')
    .map(([reason, n]) => ({ reason, n }));
  const used = accounts.get('used') ?? 0;
  const read = used + leftOut.reduce((sum, one) => sum + one.n, 0);
  return { rows: { read, used, leftOut, repaired: 0 }, tallies, suspects };
}

/** "2026-11", "2026-Q4", "2026-W47": the name of a wave from its first day. */
function waveLabel(start: string | null, by: WaveBy): string | null {
  if (start === null || !('date' in by) || by.unit === 'day') return start;
  if (by.unit === 'year') return start.slice(0, 4);
  if (by.unit === 'month') return start.slice(0, 7);
  if (by.unit === 'quarter') return `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
  // The ISO week belongs to the year of its Thursday.
  const thursday = new Date(`${start}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 3);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000));
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Cells that differ only in how they were written ("9", " 9", "9.0") are one. */
function addCell(cells: Map<string, Cell>, cell: Cell): void {
  const key = JSON.stringify([cell.segment, cell.wave, cell.stratum, cell.cluster, answerKey(cell.answer)]);
  const known = cells.get(key);
  if (!known) {
    cells.set(key, cell);
    return;
  }
  known.n += cell.n;
  known.w += cell.w;
  known.w2 += cell.w2;
}

function answerKey(answer: Answer): string | number | null {
  if (answer.kind === 'point') return answer.code;
  return answer.kind === 'missing' ? `missing ${answer.marker ?? ''}` : `off ${answer.text}`;
}

/** Adds what intake rejected and repaired to the account of the engine. */
function addIntake(survey: Survey, { rows, tallies }: Counted): TallyResult {
  const total = (kind: 'repaired' | 'rejected') =>
    survey.source.files.reduce((sum, file) => sum + file.irregularities[kind], 0);
  const rejected = total('rejected');
  const account: RowAccount = {
    read: rows.read + rejected,
    used: rows.used,
    leftOut: rejected > 0 ? [{ reason: 'rejected', n: rejected }, ...rows.leftOut] : rows.leftOut,
    repaired: total('repaired'),
  };
  return { rows: account, tallies };
}
