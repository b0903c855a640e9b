/** The results of a section as a reader takes them: by metric and question, and within by kind of segment. */
import type { DistributionPart, Interval, Result } from '../model/document.js';
import { HOUSE_FORMATS } from './format.js';
import { safeText } from './safe-text.js';

/** Results of one metric for one question, in the order given. */
export interface ScoreGroup {
  first: Result;
  results: Result[];
  levels: number[];
  /** The parts of the distribution, such as promoters, by the first result that has any. */
  parts: DistributionPart[];
}

export function groupScores(results: readonly Result[]): ScoreGroup[] {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const key = JSON.stringify([result.metric, result.column?.id ?? null]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [result]);
    else group.push(result);
  }
  return [...groups.values()].map((members) => ({
    first: members[0]!,
    results: members,
    levels: levelsOf(members),
    parts: members.find((member) => member.groups.length > 0)?.groups ?? [],
  }));
}

export function levelsOf(results: readonly Result[]): number[] {
  const levels = results.flatMap((result) => result.intervals.map((interval) => interval.level));
  return [...new Set(levels)].sort((a, b) => a - b);
}

export function isTotal(result: Result): boolean {
  return result.segment.length === 0;
}

export function isOnlyTotal(group: ScoreGroup): boolean {
  return group.results.length === 1 && isTotal(group.first) && group.first.wave === null;
}

/** One table of a group: rows with the same segment columns. The totals open the first. */
export interface ScoreBlock {
  segmentColumns: string[];
  results: Result[];
}

export function blocksOf(group: ScoreGroup): ScoreBlock[] {
  const totals = group.results.filter(isTotal);
  const blocks = new Map<string, ScoreBlock>();
  for (const result of group.results.filter((each) => !isTotal(each))) {
    const segmentColumns = result.segment.map((part) => part.column);
    const key = JSON.stringify(segmentColumns);
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, { segmentColumns, results: [result] });
    else block.results.push(result);
  }
  const [first, ...others] = blocks.values();
  if (first === undefined) return [{ segmentColumns: [], results: totals }];
  return [{ ...first, results: [...totals, ...first.results] }, ...others];
}

/** The interval of a level, if it has two ends. */
export function intervalAt(result: Result, wanted: number): Interval | undefined {
  return result.intervals.find(
    ({ level, low, high }) => level === wanted && Number.isFinite(low) && Number.isFinite(high),
  );
}

export function partOf(result: Result, id: string): DistributionPart | undefined {
  return result.groups.find((part) => part.id === id);
}

/** Names in the ids of interval methods that are written with a capital. */
const PROPER =
  /\b(?:wald|wilson|student|clopper|pearson|agresti|coull|jeffreys|goodman|taylor|korn|graubard|newcombe)\b/gu;

/** The id `adjusted-wald` in words: adjusted Wald. */
export function methodName(id: string): string {
  if (id === 't') return 't distribution';
  return safeText(id)
    .replace(/-/gu, ' ')
    .replace(PROPER, (name) => name.charAt(0).toUpperCase() + name.slice(1));
}

/** 90 % and 95 % adjusted Wald */
export function methodLine(results: readonly Result[], { level } = HOUSE_FORMATS): string {
  const levels = levelsOf(results);
  if (levels.length === 0) return '';
  const methods = new Set(results.flatMap((result) => result.intervals.map((interval) => interval.method)));
  return `${levels.map(level).join(' and ')} ${[...methods].map(methodName).join(' or ')}`;
}

/** What was assumed, and how the intervals were made. */
export function definitionLine(results: readonly Result[], formats = HOUSE_FORMATS): string {
  return [safeText(results[0]?.definition ?? ''), methodLine(results, formats)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Answers outside the base of the total; empty where there is no total, or nothing is outside. */
export function outsideBase(group: ScoreGroup, { count } = HOUSE_FORMATS): string {
  const total = group.results.find((result) => isTotal(result) && result.wave === null);
  if (total === undefined) return '';
  const { missing, offScale } = total.base;
  return [
    missing > 0 ? `${count(missing)} blank or missing` : '',
    offScale > 0 ? `${count(offScale)} off the scale` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Why a result has no estimate or no interval, in a word or two. */
export function reasonForNothing(result: Result): string {
  const ids = result.notices.map((notice) => notice.id);
  if (result.base.n === 0 || ids.includes('no-base')) return 'no answers';
  if (ids.includes('suppressed-base')) return 'suppressed';
  return ids.includes('no-interval') ? 'no interval' : '';
}

export function hasSmallBase(result: Result): boolean {
  return result.notices.some((notice) => notice.id === 'small-base');
}

/** One line for each metric and definition, however many questions share it. */
export function definitions(
  results: readonly Result[],
  formats = HOUSE_FORMATS,
): { label: string; text: string }[] {
  const shared = new Map<string, Result[]>();
  for (const result of results) {
    const key = JSON.stringify([result.metricLabel, result.definition]);
    shared.set(key, [...(shared.get(key) ?? []), result]);
  }
  return [...shared.values()]
    .map((members) => ({ label: safeText(members[0]!.metricLabel), text: definitionLine(members, formats) }))
    .filter(({ text }) => text !== '');
}
