import { Problem } from '../model/problem.js';
import type { Answer, Column, Exclusion, Survey } from '../model/survey.js';
import {
  type Cell,
  LEFT_OUT_REASONS,
  type LeftOutReason,
  type Question,
  type RowAccount,
  type Tally,
  type TallyResult,
  type WaveBy,
} from '../model/tally.js';
import { type Condition, readCondition } from './condition.js';
import { conditionProblem, datePatternProblem, type Engine, type Row, withEngine } from './engine.js';
import { literal, numberOf, type Projection, raw, scan, timeOf, trimmed, typed, waveOf } from './scan.js';

/** More cells than this are no table that anyone reads: the column was no scale or no segment. */
const MOST_CELLS = 200_000;
/** With clusters, each of which is a cell of its own. */
const MOST_CLUSTERED_CELLS = 2_000_000;
/** Groupings of one scan; each costs the engine a hash table of its own. */
const MOST_GROUPINGS = 8;

/**
 * Counts a survey: for each answer column and grouping, how many responses, their weights and squared
 * weights, in one scan of the files. `find` resolves the column names of the condition. More than `most` cells are
 * refused.
 */
export async function countAnswers(
  question: Question,
  find: (name: string) => Column,
  most = question.design.cluster ? MOST_CLUSTERED_CELLS : MOST_CELLS,
): Promise<TallyResult> {
  const count = () =>
    withEngine(question.survey, async (engine) => {
      try {
        const result = await countOnce(engine, question, find, most, false);
        // An empty anchor hints at records of nothing but delimiters; only then is every column read.
        return result.suspects > 0 ? await countOnce(engine, question, find, most, true) : result;
      } catch (error) {
        const known = datePatternProblem(error);
        throw question.where === null ? known : conditionProblem(known, question.where);
      }
    });
  let result = await count();
  // The engine must find at least what intake found in the heads of the files; otherwise it misread one.
  const { files } = question.survey.source;
  if (result.rows.read < files.reduce((sum, file) => sum + file.headRecords, 0)) {
    for (const file of files) if (!file.clean) await question.survey.source.repair(file);
    result = await count();
  }
  return addIntake(question.survey, result);
}

/** What becomes of the records, where no answers are to be counted. */
export async function countRows(
  survey: Survey,
  weight: Column | null,
  where: string | null,
  find: (name: string) => Column,
): Promise<RowAccount> {
  const design = { weight, strata: null, cluster: null };
  return (await countAnswers({ survey, answers: [], groupings: [], wave: null, design, where }, find)).rows;
}

type Counted = TallyResult & { suspects: number };

async function countOnce(
  engine: Engine,
  question: Question,
  find: (name: string) => Column,
  most: number,
  lookForBlank: boolean,
): Promise<Counted> {
  const wanted = question.groupings.length > 0 ? question.groupings : [[]];
  // The same columns in another order, or one of them twice, are the same counts.
  const keyOf = (grouping: Column[]) =>
    [...new Set(grouping.map(({ position }) => position))].sort().join(' ');
  const groupings = [
    ...new Map(wanted.map((grouping) => [keyOf(grouping), [...new Set(grouping)]])).values(),
  ];
  const parts: Counted[] = [];
  for (let at = 0; at < groupings.length; at += MOST_GROUPINGS) {
    const some = { ...question, groupings: groupings.slice(at, at + MOST_GROUPINGS) };
    parts.push(await countGroupings(engine, some, find, most, lookForBlank));
  }
  const counted = parts.flatMap((part) => part.tallies);
  // By answer column, its groupings as they were asked for.
  const tallies = question.answers.flatMap((column) =>
    wanted.map((grouping): Tally => {
      const own = counted.find((one) => one.column === column && keyOf(one.grouping) === keyOf(grouping))!;
      const places = grouping.map((one) => own.grouping.indexOf(one));
      const cells = own.cells.map((cell) => ({
        ...cell,
        segment: places.map((place) => cell.segment[place] ?? null),
      }));
      return { column, grouping, cells };
    }),
  );
  return { ...parts[0]!, tallies };
}

async function countGroupings(
  engine: Engine,
  question: Question,
  find: (name: string) => Column,
  most: number,
  lookForBlank: boolean,
): Promise<Counted> {
  const { survey, answers, groupings, wave, design } = question;
  const condition = question.where === null ? null : await readCondition(engine, question.where, find);
  const segments = [...new Set(groupings.flat())];
  const keys = segments.map((_, i) => `g${i}`);
  const projections: Projection[] = [
    ...answers.map((column, i) => raw(`a${i}`, column)),
    ...segments.map((column, i) => raw(`g${i}`, column)),
    ...conditionColumns(condition),
  ];
  const always: string[] = [];
  if (wave) {
    always.push('wave');
    projections.push(
      'date' in wave
        ? { name: 'wave', sql: (cell) => waveOf(timeOf(cell(wave.date), wave.date), wave.unit) }
        : raw('wave', wave.column),
    );
  }
  if (design.strata) {
    always.push('stratum');
    projections.push(raw('stratum', design.strata));
  }
  if (design.cluster) {
    always.push('psu');
    projections.push(raw('psu', design.cluster));
  }
  const { weight } = design;
  if (weight) projections.push({ name: 'w', sql: (cell, file) => numberOf(cell(weight), file) });
  projections.push({ name: 'excluded', sql: (cell) => exclusionCase(survey, lookForBlank, cell) });
  const anchor = anchorColumn(survey);
  projections.push({ name: 'suspect', sql: (cell) => `${cell(anchor)} IS NULL` });

  // Several answer columns become rows: one hash table serves them all, whatever their number.
  const answer =
    answers.length > 1
      ? [
          `unnest([${answers.map((_, i) => `a${i}`).join(', ')}]) AS answer`,
          `unnest([${answers.map((_, i) => i).join(', ')}]) AS which`,
        ]
      : [`${answers.length === 1 ? 'a0' : 'NULL::VARCHAR'} AS answer`, '0 AS which'];
  const inner = [
    `${leftOutCase(condition, weight !== null)} AS reason`,
    ...answer,
    ...keys,
    ...always,
    'suspect',
  ];
  if (weight) inner.push('w');
  const by = ['reason', 'which', 'answer', ...always];
  const grouped =
    groupings.length === 1
      ? [...by, ...keys].join(', ')
      : `GROUPING SETS (${groupings
          .map(
            (grouping) =>
              `(${[...by, ...grouping.map((column) => `g${segments.indexOf(column)}`)].join(', ')})`,
          )
          .join(', ')})`;
  const set = groupings.length === 1 ? '0::DOUBLE' : `CAST(grouping_id(${keys.join(', ')}) AS DOUBLE)`;
  const shown = [
    set,
    'reason',
    'CAST(which AS DOUBLE)',
    'answer',
    'CAST(count(*) AS DOUBLE)',
    'CAST(count(*) FILTER (suspect) AS DOUBLE)',
    weight ? 'fsum(w)' : 'CAST(count(*) AS DOUBLE)',
    weight ? 'fsum(w * w)' : 'CAST(count(*) AS DOUBLE)',
    ...always.map((key) => (key === 'wave' ? 'CAST(wave AS VARCHAR)' : key)),
    ...keys,
  ];
  // Threads hand groups over as they finish; sums of doubles hang on the order.
  const rows = await engine.rows(
    `SELECT ${shown.join(', ')} FROM (SELECT ${inner.join(', ')} FROM (${scan(survey, projections)})) GROUP BY ${grouped} ORDER BY ${[...by, ...keys].join(', ')} LIMIT ${most + 1}`,
  );
  if (rows.length > most) {
    const names = [...answers, ...segments].map((column) => `"${column.id}"`).join(', ');
    throw new Problem(
      'data',
      `There are more than ${most.toLocaleString('en')} different combinations of ${names}.`,
      {
        tryThis: 'choose columns with fewer different values',
      },
    );
  }
  return collect(rows, question, segments, always);
}

/** The columns that a condition looks at, as it names them. */
export function conditionColumns(condition: Condition | null): Projection[] {
  return (condition?.columns ?? []).map((column) => ({
    name: `t${column.position}`,
    sql: (cell, file) => typed(column, cell(column), file),
  }));
}

/** Why a response does not count, or null, from the projections `excluded`, those of the condition, and `w`. */
export function leftOutCase(condition: Condition | null, weighted: boolean): string {
  const reasons = ['WHEN excluded IS NOT NULL THEN excluded'];
  if (condition) reasons.push(`WHEN (${condition.sql}) IS NOT TRUE THEN 'where'`);
  if (weighted) reasons.push("WHEN NOT coalesce(w > 0 AND w < 'Infinity'::DOUBLE, false) THEN 'weight'");
  return `CASE ${reasons.join(' ')} END`;
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

/** Fixed places of a result row; waves, design and segments follow. */
const ROW = { set: 0, reason: 1, which: 2, answer: 3, n: 4, suspects: 5, w: 6, w2: 7, more: 8 };

function collect(rows: Row[], question: Question, segments: Column[], always: string[]): Counted {
  const { answers, groupings } = question;
  const several = groupings.length > 1;
  // grouping_id has a 1 for each segment column that a set does not group by, the first one highest.
  const setOf = (grouping: Column[]): number =>
    several ? segments.reduce((mask, column) => mask * 2 + (grouping.includes(column) ? 0 : 1), 0) : 0;
  const sets = groupings.map(setOf);
  const merged = new Map<string, Map<string, Cell>>();
  const accounts = new Map<LeftOutReason | 'used', number>();
  let suspects = 0;
  const text = (value: Row[number] | undefined): string | null => {
    const own = value === null || value === undefined ? '' : String(value).trim();
    return own === '' ? null : own;
  };
  // The same answer comes again in every segment and wave.
  const written = new Map(answers.map((column) => [column, new Map<string, Answer>()]));
  const readOnce = (column: Column, cell: Row[number] | undefined): Answer => {
    const own = text(cell);
    if (own === null) return column.read(null);
    const known = written.get(column)!.get(String(cell));
    if (known) return known;
    const answer = column.read(own);
    written.get(column)!.set(String(cell), answer);
    return answer;
  };
  const placeOf = (key: string) => ROW.more + always.indexOf(key);
  const optional = (row: Row, key: string) => (always.includes(key) ? text(row[placeOf(key)]) : null);
  for (const row of rows) {
    const set = row[ROW.set] as number;
    const which = row[ROW.which] as number;
    const reason = row[ROW.reason] as LeftOutReason | null;
    const n = row[ROW.n] as number;
    if (set === sets[0] && which === 0) {
      accounts.set(reason ?? 'used', (accounts.get(reason ?? 'used') ?? 0) + n);
      suspects += row[ROW.suspects] as number;
    }
    const column = answers[which];
    if (reason !== null || !column) continue;
    const answer = readOnce(column, row[ROW.answer]);
    const grouping = groupings[sets.indexOf(set)]!;
    const cells = merged.get(`${which} ${set}`) ?? new Map<string, Cell>();
    merged.set(`${which} ${set}`, cells);
    addCell(cells, {
      segment: grouping.map((one) => text(row[ROW.more + always.length + segments.indexOf(one)])),
      wave: question.wave ? waveLabel(optional(row, 'wave'), question.wave) : null,
      stratum: optional(row, 'stratum'),
      cluster: optional(row, 'psu'),
      answer,
      n,
      w: withoutNoise(row[ROW.w] as number),
      w2: withoutNoise(row[ROW.w2] as number),
    });
  }
  const tallies: Tally[] = answers.flatMap((column, which) =>
    groupings.map((grouping, i) => ({
      column,
      grouping,
      cells: [...(merged.get(`${which} ${sets[i]}`)?.values() ?? [])],
    })),
  );
  const leftOut = LEFT_OUT_REASONS.flatMap((reason) => {
    const n = accounts.get(reason) ?? 0;
    return n > 0 ? [{ reason, n }] : [];
  });
  const used = accounts.get('used') ?? 0;
  const read = used + leftOut.reduce((sum, one) => sum + one.n, 0);
  return { rows: { read, used, leftOut, repaired: 0 }, tallies, written, suspects };
}

/** "2026-11", "2026-Q4", "2026-W47": the name of a wave from its first day. */
export function waveLabel(start: string | null, by: WaveBy): string | null {
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

/**
 * Threads add doubles up in the order in which they finish, which changes the last of their 16 digits. Without
 * those, the same file gives the same output every time.
 */
function withoutNoise(sum: number): number {
  return Number(sum.toPrecision(14));
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
function addIntake(survey: Survey, { rows, tallies, written }: Counted): TallyResult {
  const total = (kind: 'repaired' | 'rejected') =>
    survey.source.files.reduce((sum, file) => sum + file.irregularities[kind], 0);
  const rejected = total('rejected');
  const account: RowAccount = {
    read: rows.read + rejected,
    used: rows.used,
    leftOut: rejected > 0 ? [{ reason: 'rejected', n: rejected }, ...rows.leftOut] : rows.leftOut,
    repaired: total('repaired'),
  };
  return { rows: account, tallies, written };
}
