import { type Place, Problem } from '../model/problem.js';
import type { Column, Role, Scale, Source, SourceColumn, Survey } from '../model/survey.js';
import { describeColumn, type FixedRole, isScaleRole } from './columns.js';
import { detectDates } from './dates.js';
import { findColumn } from './find-column.js';
import type { ScaleOverride } from './scales.js';

/** What a configuration says of one column. */
export interface ColumnSetting {
  /** As the user names it; `findColumn` says which one is meant. */
  name: string;
  /** Shown in the place of the question. */
  label?: string;
  role?: Role;
  scale: ScaleOverride;
  /** Where it stands, for what is wrong with it. */
  place: Place;
}

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
  /** Settings of single columns; the fields above beat them. */
  columns: readonly ColumnSetting[];
}

export const NO_OVERRIDES: Overrides = {
  score: [],
  scale: {},
  date: null,
  dateFormat: null,
  allResponses: false,
  columns: [],
};

/**
 * Understands a source: gives each column a role, a scale and a way to read its cells, with the evidence
 * for each, from the platform's own columns, the questions' words and the answers of the sample.
 */
export function understand(source: Source, overrides: Overrides): Survey {
  const decimal = source.files[0]!.format.decimal;
  const monthFirst = source.files[0]!.format.delimiter === ',' && decimal === '.';
  const fixed = new Map(source.platform.roles.map((role) => [role.id, role]));
  const settings = settingsById(source.columns, overrides.columns);
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
    const setting = settings.get(own.id);
    const role = fixedRole(fixed.get(own.id) ?? null, setting);
    const column = describeColumn(sample, role, override, scored.has(own.id), usualSets);
    // Roles are told by the words of the question, so the label comes last.
    return setting?.label === undefined ? column : { ...column, label: setting.label, question: own.label };
  };
  const { missing = [] } = overrides.scale;
  const overrideOf = (
    own: SourceColumn,
    flags: ScaleOverride = scored.has(own.id) ? overrides.scale : { missing },
  ) => both(settings.get(own.id)?.scale ?? {}, flags);
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
      columns[index] = describe(own, index, overrideOf(own, overrides.scale), usualSets);
    else if (set !== null && !usualSets.has(set))
      columns[index] = describe(own, index, overrideOf(own), usualSets);
  });
  refuseIdleRoles(columns, settings, scored);
  let named: Column | null = null;
  if (overrides.date !== null) {
    const column = findColumn(columns, overrides.date);
    const cells = rows
      .map((row) => (row[columns.indexOf(column)] ?? '').trim())
      .filter((cell) => cell !== '');
    column.role = 'date';
    column.confidence = 'given';
    column.dateFormat = detectDates(cells.slice(0, 1000), monthFirst);
    named = column;
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
    dated: datingColumn(columns, source.platform.dateId, named),
  };
}

/** The settings by the id of the column that each means. Throws a usage `Problem` with its place. */
function settingsById(
  columns: SourceColumn[],
  settings: readonly ColumnSetting[],
): Map<string, ColumnSetting> {
  const byId = new Map<string, ColumnSetting>();
  for (const setting of settings) {
    const { id } = columnAt(columns, setting);
    const other = byId.get(id);
    if (other !== undefined) {
      throw new Problem('usage', `"${other.name}" and "${setting.name}" are one column, "${id}".`, {
        place: setting.place,
        tryThis: 'say all of it under one of the names',
      });
    }
    byId.set(id, setting);
  }
  return byId;
}

function columnAt(columns: SourceColumn[], { name, place }: ColumnSetting): SourceColumn {
  try {
    return findColumn(columns, name);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { kind, message, exists, tryThis } = error;
    throw new Problem(kind, message, { place, exists, ...(tryThis === undefined ? {} : { tryThis }) });
  }
}

function fixedRole(platform: FixedRole | null, setting: ColumnSetting | undefined): FixedRole | null {
  if (setting?.role === undefined) return platform;
  const because = 'the configuration says so';
  // How the choices of a cell are joined is still as the platform writes it.
  const own = platform?.role === setting.role ? platform : {};
  return { ...own, role: setting.role, because, confidence: 'given' };
}

/** Flags beat settings; missing markers add up, since each names further ones. */
function both(setting: ScaleOverride, flags: ScaleOverride): ScaleOverride {
  const missing = [...(setting.missing ?? []), ...(flags.missing ?? [])];
  const isRead = flags.ends !== undefined || flags.labels !== undefined;
  const { ends, labels, ...rest } = setting;
  const kept: ScaleOverride = isRead ? rest : setting;
  const configured = (['ends', 'labels', 'reverse'] as const).filter(
    (what) => kept[what] !== undefined && flags[what] === undefined,
  );
  return { ...kept, ...flags, missing, configured };
}

/** A column that is to be scored, and has answers that its metric cannot take, would be left out without a word. */
function refuseIdleRoles(columns: Column[], settings: Map<string, ColumnSetting>, scored: Set<string>): void {
  for (const column of columns) {
    const setting = settings.get(column.id);
    if (setting === undefined || column.sampleDistinct === 0) continue;
    if (column.scale !== null) {
      if (setting.role === 'nps' && !scored.has(column.id)) refuseOtherThanNps(setting, column.scale);
      continue;
    }
    const { role, scale, place } = setting;
    const wanted = role !== undefined && isScaleRole(role) ? `its role is ${role}` : null;
    const given = scale.ends === undefined && scale.labels === undefined ? null : 'it has a scale';
    const because = wanted ?? given;
    // A column that is no rating by its role may well have a scale that nobody needs.
    if (because === null || (role !== undefined && !isScaleRole(role))) continue;
    throw new Problem('usage', `"${setting.name}" has answers that are on no scale, though ${because}.`, {
      place,
      exists: column.examples,
      tryThis: 'labels: [worst, …, best] names its answers in order; scale: 0-10 the ends of a numeric scale',
    });
  }
}

function refuseOtherThanNps({ name, place }: ColumnSetting, { low, high, coding }: Scale): void {
  if (low === 0 && high === 10 && coding === 'numbers') return;
  const answers = coding === 'labels' ? 'labels' : `numbers from ${low} to ${high}`;
  throw new Problem('usage', `"${name}" cannot be nps: its answers are ${answers}, and NPS needs 0 to 10.`, {
    place,
    tryThis: 'scale: 0-10 if they are from that scale all the same; role: rating if not',
  });
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
function datingColumn(columns: Column[], platformId: string | null, named: Column | null): Column | null {
  const dates = columns.filter((column) => column.role === 'date' && column.dateFormat !== null);
  if (named) return named.dateFormat === null ? null : named;
  const platform = dates.find((column) => column.id === platformId);
  return platform ?? (dates.length === 1 ? dates[0]! : null);
}

function withoutBlankRecords(rows: string[][]): string[][] {
  const kept = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return kept.length > 0 ? kept : rows;
}
