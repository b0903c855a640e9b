import type { Column, Survey } from '../model/survey.js';
import type { RowAccount } from '../model/tally.js';
import { countAnswers, exclusionCase } from './counts.js';
import { type Row, withEngine } from './engine.js';
import { literal, type Projection, scan, timeOf, trimmed } from './scan.js';

export interface SurveySummary {
  rows: RowAccount;
  /** By column of the survey, among the responses that count. */
  columns: { missing: number }[];
  /** First and last day of the date column, `YYYY-MM-DD`; null without readable dates. */
  period: { column: Column; first: string; last: string } | null;
}

/**
 * What `inspect` shows of the whole file: missing cells of each column, the period where it is not known already, and the
 * row account.
 */
export async function summarise(survey: Survey, known?: SurveySummary['period']): Promise<SurveySummary> {
  const question = { survey, answers: [], groupings: [], wave: null, where: null };
  const design = { weight: null, strata: null, cluster: null };
  const { rows } = await countAnswers({ ...question, design }, () => survey.columns[0]!);
  const hasBlank = rows.leftOut.some(({ reason }) => reason === 'blank');
  const [period, columns] = await Promise.all([
    known === undefined ? periodOf(survey) : known,
    overall(
      survey,
      hasBlank,
      survey.columns.map((column, i) => ({
        name: `m${i}`,
        sql: (cell: (column: Column) => string) => isMissing(column, cell(column)),
      })),
      survey.columns.map((_, i) => `CAST(count(*) FILTER (m${i}) AS DOUBLE)`),
    ),
  ]);
  return { rows, columns: columns.map((n) => ({ missing: n as number })), period };
}

/**
 * First and last day of the responses that count; null without readable dates. To be asked after `countAnswers`, which
 * finds out whether the engine reads the files as they are written.
 */
export async function periodOf(survey: Survey): Promise<SurveySummary['period']> {
  const { dated } = survey;
  if (dated === null) return null;
  const [first, last] = await overall(
    survey,
    // A blank record has no date.
    false,
    [{ name: 'dated', sql: (cell: (column: Column) => string) => timeOf(cell(dated), dated) }],
    ["strftime(min(dated), '%Y-%m-%d')", "strftime(max(dated), '%Y-%m-%d')"],
  );
  return first && last ? { column: dated, first: String(first), last: String(last) } : null;
}

/** Aggregates over all responses that count. */
function overall(
  survey: Survey,
  hasBlank: boolean,
  projections: Projection[],
  wanted: string[],
): Promise<Row> {
  return withEngine(survey, async (engine) => {
    const excluded: Projection = { name: 'excluded', sql: (cell) => exclusionCase(survey, hasBlank, cell) };
    const [row] = await engine.rows(
      `SELECT ${wanted.join(', ')} FROM (${scan(survey, [...projections, excluded])}) WHERE excluded IS NULL`,
    );
    return row!;
  });
}

function isMissing(column: Column, cell: string): string {
  // Trimming takes most of the time of the scan, and few cells begin with white space.
  const blank = `CASE WHEN ${cell} IS NULL THEN true WHEN ${cell} < '!' OR starts_with(${cell}, '\u00a0') THEN ${trimmed(cell)} IS NULL ELSE false END`;
  if (column.missingMarkers.length === 0) return blank;
  return `(${blank} OR ${trimmed(cell)} IN (${column.missingMarkers.map(literal).join(', ')}))`;
}
