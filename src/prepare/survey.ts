import type { Column, Source, SourceColumn, Survey } from '../model/survey.js';
import { describeColumn, isScaleRole } from './columns.js';
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
  const describe = (
    own: SourceColumn,
    index: number,
    override: ScaleOverride,
    usualSets: Set<string>,
  ): Column => {
    const cells = rows.map((row) => (row[index] ?? '').trim());
    const sample = { own, cells, monthFirst, decimal };
    return describeColumn(sample, fixed.get(own.id) ?? null, override, scored.has(own.id), usualSets);
  };
  const { missing = [] } = overrides.scale;
  const overrideOf = (own: SourceColumn) => (scored.has(own.id) ? overrides.scale : { missing });
  const columns = source.columns.map((own, index) => describe(own, index, overrideOf(own), new Set()));
  // Nobody may have chosen the middle of one question; the others of the file show that there is one.
  const usualSets = mostUsedSets(columns);
  const { ends, labels, reverse } = overrides.scale;
  // Flags about the scale are for the named columns; without a name, for those that were found to be ratings.
  const forFound = scored.size === 0 && (ends ?? labels ?? reverse) !== undefined;
  columns.forEach((column, index) => {
    const own = source.columns[index]!;
    const set = column.scale?.labelSet ?? null;
    if (forFound && isScaleRole(column.role))
      columns[index] = describe(own, index, overrides.scale, usualSets);
    else if (set !== null && !usualSets.has(set))
      columns[index] = describe(own, index, overrideOf(own), usualSets);
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

/** The label set that most columns use, for each language and kind of scale; of equals, the longer one. */
function mostUsedSets(columns: Column[]): Set<string> {
  const uses = new Map<string, { group: string; n: number; size: number }>();
  for (const { scale } of columns) {
    if (!scale?.labelSet) continue;
    const group = `${scale.labelSet.split('/')[0]} ${scale.kind}`;
    const own = uses.get(scale.labelSet) ?? { group, n: 0, size: scale.points.length };
    uses.set(scale.labelSet, { ...own, n: own.n + 1 });
  }
  const sorted = [...uses].sort(([, a], [, b]) => b.n - a.n || b.size - a.size);
  const first = new Map(sorted.reverse().map(([id, { group }]) => [group, id]));
  return new Set(first.values());
}

/** The date that the user named, that the platform writes for it, or the only one. */
function datingColumn(columns: Column[], platformId: string | null): Column | null {
  const dates = columns.filter((column) => column.role === 'date' && column.dateFormat !== null);
  const named = columns.find((column) => column.role === 'date' && column.confidence === 'given');
  if (named) return named.dateFormat === null ? null : named;
  const platform = dates.find((column) => column.id === platformId);
  return platform ?? (dates.length === 1 ? dates[0]! : null);
}

function withoutBlankRecords(rows: string[][]): string[][] {
  const kept = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return kept.length > 0 ? kept : rows;
}
