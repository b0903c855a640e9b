import type { Column, Survey } from '../model/survey.js';
import type { RowAccount } from '../model/tally.js';
import { countAnswers, exclusionCase } from './counts.js';
import { withEngine } from './engine.js';
import { literal, scan, timeOf, trimmed } from './scan.js';

export interface SurveySummary {
  rows: RowAccount;
  /** By column of the survey, among the responses that count. */
  columns: { missing: number }[];
  /** First and last day of the date column, `YYYY-MM-DD`; null without readable dates. */
  period: { column: Column; first: string; last: string } | null;
}

/** What `inspect` shows of the whole file: missing cells of each column, the period, and the row account. */
export async function summarise(survey: Survey): Promise<SurveySummary> {
  const question = { survey, answers: [], groupings: [], wave: null, where: null };
  const design = { weight: null, strata: null, cluster: null };
  const { rows } = await countAnswers({ ...question, design }, () => survey.columns[0]!);
  const date = survey.dated;
  const hasBlank = rows.leftOut.some(({ reason }) => reason === 'blank');
  const counts = await withEngine(survey, async (engine) => {
    const projections = [
      ...survey.columns.map((column, i) => ({
        name: `m${i}`,
        sql: (cell: (column: Column) => string) => isMissing(column, cell(column)),
      })),
      { name: 'excluded', sql: (cell: (column: Column) => string) => exclusionCase(survey, hasBlank, cell) },
      {
        name: 'dated',
        sql: (cell: (column: Column) => string) => (date ? timeOf(cell(date), date) : 'NULL::TIMESTAMP'),
      },
    ];
    const wanted = [
      "strftime(min(dated), '%Y-%m-%d')",
      "strftime(max(dated), '%Y-%m-%d')",
      ...survey.columns.map((_, i) => `CAST(count(*) FILTER (m${i}) AS DOUBLE)`),
    ];
    const [row] = await engine.rows(
      `SELECT ${wanted.join(', ')} FROM (${scan(survey, projections)}) WHERE excluded IS NULL`,
    );
    return row!;
  });
  const [first, last, ...missing] = counts;
  return {
    rows,
    columns: missing.map((n) => ({ missing: n as number })),
    period: date && first && last ? { column: date, first: String(first), last: String(last) } : null,
  };
}

function isMissing(column: Column, cell: string): string {
  // Trimming takes most of the time of the scan, and few cells begin with white space.
  const blank = `CASE WHEN ${cell} IS NULL THEN true WHEN ${cell} < '!' OR starts_with(${cell}, '\u00a0') THEN ${trimmed(cell)} IS NULL ELSE false END`;
  if (column.missingMarkers.length === 0) return blank;
  return `(${blank} OR ${trimmed(cell)} IN (${column.missingMarkers.map(literal).join(', ')}))`;
}
