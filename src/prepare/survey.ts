import type { Column, Source, Survey } from '../model/survey.js';
import { describeColumn, type SampleColumn } from './columns.js';
import { detectDates } from './dates.js';
import { findColumn } from './find-column.js';
import type { ScaleOverride } from './scales.js';

/** What the user said that beats the guesses. Columns are named as `findColumn` understands them. */
export interface Overrides {
  /** Columns that the scale flags are about; empty: those that a guess finds. */
  score: string[];
  scale: ScaleOverride;
  date: string | null;
  /** A strptime pattern for the date column. */
  dateFormat: string | null;
  /** True: unfinished, preview and spam responses count too. */
  allResponses: boolean;
}

export const NO_OVERRIDES: Overrides = {
  score: [],
  scale: {},
  date: null,
  dateFormat: null,
  allResponses: false,
};

/**
 * Understands a source: gives each column a role, a scale and a way to read its cells, with the evidence
 * for each, from the platform's own columns, the questions' words and the answers of the sample.
 */
export function understand(source: Source, overrides: Overrides): Survey {
  const decimal = source.files[0]!.format.decimal;
  const monthFirst = source.files[0]!.format.delimiter === ',' && decimal === '.';
  const fixed = new Map(source.platform.roles.map((role) => [role.id, role]));
  const scored = new Set(overrides.score.map((name) => findColumn(source.columns, name).id));
  const rows = withoutBlankRecords(source.sample);
  const columns: Column[] = source.columns.map((own, index) => {
    const sample: SampleColumn = {
      own,
      cells: rows.map((row) => (row[index] ?? '').trim()),
      monthFirst,
      decimal,
    };
    const isScored = scored.has(own.id);
    const override = isScored || scored.size === 0 ? overrides.scale : {};
    return describeColumn(sample, fixed.get(own.id) ?? null, override, isScored);
  });
  if (overrides.date !== null) {
    const column = findColumn(columns, overrides.date);
    const cells = rows
      .map((row) => (row[columns.indexOf(column)] ?? '').trim())
      .filter((cell) => cell !== '');
    column.role = 'date';
    column.confidence = 'given';
    column.dateFormat = detectDates(cells.slice(0, 1000), monthFirst);
  }
  if (overrides.dateFormat !== null) {
    for (const column of columns) {
      if (column.role === 'date') {
        column.dateFormat = { patterns: [overrides.dateFormat], zoneSuffix: null, ambiguous: false };
      }
    }
  }
  return {
    source,
    columns,
    exclusions: overrides.allResponses ? [] : source.platform.exclusions,
    dated: datingColumn(columns, source.platform.dateId),
  };
}

/** The date that the user named, that the platform writes for it, or the only one. */
function datingColumn(columns: Column[], platformId: string | null): Column | null {
  const dates = columns.filter((column) => column.role === 'date' && column.dateFormat !== null);
  const given = dates.find((column) => column.confidence === 'given');
  const platform = dates.find((column) => column.id === platformId);
  return given ?? platform ?? (dates.length === 1 ? dates[0]! : null);
}

function withoutBlankRecords(rows: string[][]): string[][] {
  const kept = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return kept.length > 0 ? kept : rows;
}
