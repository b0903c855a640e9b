/** Which pictures show the scores of a question: by segment, by wave, or how the answers are spread. */
import type { Interval, Result } from '../../model/document.js';
import { truncate } from '../display-width.js';
import type { Formats } from '../format.js';
import { safeText, safeValue } from '../safe-text.js';
import {
  blocksOf,
  groupScores,
  hasSmallBase,
  intervalAt,
  isOnlyTotal,
  isTotal,
  reasonForNothing,
  type ScoreBlock,
  type ScoreGroup,
} from '../score-groups.js';
import { partsWords, pointsWords, rowsWords, wavesWords } from './alternatives.js';
import { groupsPicture, partsPicture, pointsPicture } from './distribution.js';
import { type IntervalRow, intervalsPicture } from './intervals.js';
import type { Drawing } from './picture.js';
import { type WavePanel, wavesPicture } from './waves.js';

/** More segments than this make no picture. */
export const MOST_ROWS = 40;
const MOST_PANELS = 12;

export function scoreDrawings(results: readonly Result[], formats: Formats): Drawing[] {
  const groups = groupScores(results);
  const several = new Set(groups.map(({ first }) => first.column?.id)).size > 1;
  return [
    ...totals(groups.filter(isOnlyTotal), formats),
    ...groups
      .filter((group) => !isOnlyTotal(group))
      .flatMap((group) => blocksOf(group).flatMap((block) => blockDrawings(group, block, several, formats))),
  ];
}

function blockDrawings(group: ScoreGroup, block: ScoreBlock, several: boolean, formats: Formats): Drawing[] {
  const level = group.levels.at(-1);
  const titled = (by: readonly string[], shown: string) => {
    const names = [by.slice(0, -1).join(', '), by.at(-1)].filter((part) => part !== '').join(' and ');
    const what = several && group.first.column !== null ? `, ${safeText(group.first.column.label)}` : '';
    const interval = level === undefined ? '' : `, ${formats.level(level)} interval`;
    return `${safeText(group.first.metricLabel)} by ${names}${what}${interval}${shown}`;
  };
  const by = block.segmentColumns.map(safeText);
  // Every picture has the total to compare with, though only the first table has.
  const results = [...group.results.filter(isTotal), ...block.results.filter((result) => !isTotal(result))];
  const [dated, undated] = [true, false].map((is) => results.filter(({ wave }) => (wave !== null) === is));
  const drawings: Drawing[] = [];
  if (undated!.some((result) => !isTotal(result))) {
    const shown = onlyFirst(
      MOST_ROWS,
      undated!.filter((result) => !isTotal(result)).length,
      'segments',
      formats,
    );
    drawings.push(segments(group, undated!, titled(by, shown), formats));
  }
  const names = new Set(dated!.map(({ wave }) => wave));
  const parts = new Set(dated!.filter((result) => !isTotal(result)).map(keyOf)).size;
  if (names.size === 1 && parts > 0) {
    // One wave makes no line.
    const shown = onlyFirst(MOST_ROWS, parts, 'segments', formats);
    drawings.push(segments(group, dated!, titled(by, `, ${safeValue([...names][0]!)}${shown}`), formats));
  } else if (names.size > 0) {
    const shown = onlyFirst(MOST_PANELS, parts, 'segments', formats);
    drawings.push(waves(group, dated!, titled([...by, 'wave'], shown), formats));
  }
  return drawings;
}

/** Says that not all are drawn, where that is so. */
function onlyFirst(most: number, all: number, what: string, formats: Formats): string {
  return all > most ? `, the first ${formats.count(most)} of ${formats.count(all)} ${what}` : '';
}

function keyOf(result: Result): string {
  return JSON.stringify(result.segment);
}

function segments(group: ScoreGroup, results: readonly Result[], title: string, formats: Formats): Drawing {
  const total = results.find(isTotal);
  const chart = {
    rows: [
      ...(total === undefined ? [] : [total]),
      ...results.filter((result) => !isTotal(result)).slice(0, MOST_ROWS),
    ].map((result) => intervalRow(group, result, formats)),
    kind: group.first.unit,
    limits: group.first.range,
    reference: total?.estimate ?? null,
    valueHead: safeText(group.first.metricLabel),
  };
  return {
    title,
    alt: rowsWords(chart, formats),
    picture: (width) => intervalsPicture(chart, width, formats),
  };
}

/** The last level is the one that is drawn. */
function drawn(group: ScoreGroup, result: Result): Interval | undefined {
  const level = group.levels.at(-1);
  return level === undefined ? undefined : intervalAt(result, level);
}

function labelOf(result: Result): string {
  return isTotal(result) ? 'Total' : result.segment.map((part) => safeValue(part.value)).join(' · ');
}

function intervalRow(group: ScoreGroup, result: Result, formats: Formats): IntervalRow {
  const limits = drawn(group, result);
  return {
    label: labelOf(result),
    bold: isTotal(result),
    value: result.estimate,
    low: limits?.low ?? null,
    high: limits?.high ?? null,
    base: formats.count(result.base.n),
    hollow: hasSmallBase(result),
    reason: result.estimate === null ? reasonForNothing(result) : '',
  };
}

function waves(group: ScoreGroup, dated: readonly Result[], title: string, formats: Formats): Drawing {
  const names = [...new Set(dated.map((result) => result.wave!))];
  const panels = new Map<string, WavePanel>();
  for (const result of dated) {
    const key = keyOf(result);
    const panel = panels.get(key) ?? { label: labelOf(result), points: [] };
    panels.set(key, panel);
    const limits = drawn(group, result);
    panel.points.push({
      wave: names.indexOf(result.wave!),
      value: result.estimate,
      low: limits?.low ?? null,
      high: limits?.high ?? null,
      hollow: hasSmallBase(result),
    });
  }
  for (const panel of panels.values()) panel.points.sort((a, b) => a.wave - b.wave);
  const totals = dated.some(isTotal) ? 1 : 0;
  const chart = {
    waves: names.map(safeValue),
    panels: [...panels.values()].slice(0, MOST_PANELS + totals),
    kind: group.first.unit,
    limits: group.first.range,
  };
  return {
    title,
    alt: wavesWords(chart, safeText(group.first.metricLabel), formats),
    picture: (width) => wavesPicture(chart, width, formats),
  };
}

/** How the answers are spread: one question in full, several as a bar each. */
function totals(groups: readonly ScoreGroup[], formats: Formats): Drawing[] {
  const metrics = groupBy(
    groups.filter((group) => group.parts.length > 0 && group.first.base.n > 0),
    (group) => JSON.stringify([group.first.metric, group.parts.map((part) => [part.id, part.label])]),
  );
  const drawings: Drawing[] = [];
  for (const members of metrics.values()) {
    const { first, parts } = members[0]!;
    const title = `${safeText(first.metricLabel)}: how the answers are spread`;
    if (members.length === 1) {
      drawings.push({
        title,
        alt: partsWords(parts, first.base.n, formats),
        picture: (width) => groupsPicture(parts, width, formats),
      });
      continue;
    }
    const shown = members.slice(0, MOST_ROWS);
    const rows = shown.map(({ first: { column, base }, parts: own }) => ({
      label: safeValue(column?.label ?? ''),
      size: 1,
      parts: own,
      figures: [formats.count(base.n)],
    }));
    const chart = {
      rows,
      names: parts.map(({ label, tone }) => ({ label: safeText(label), tone })),
      inside: true,
      heads: ['n'],
    };
    drawings.push({
      title: `${title}, by question${onlyFirst(MOST_ROWS, members.length, 'questions', formats)}`,
      alt: shown
        .slice(0, 3)
        .map(
          (member, index) =>
            `${truncate(rows[index]!.label, 60)}: ${partsWords(member.parts, member.first.base.n, formats)}`,
        )
        .join(' '),
      picture: (width) => partsPicture(chart, width, formats),
    });
  }
  // Two metrics of a question have the same points.
  const pointed = groupBy(
    groups.filter((group) => group.first.points.length > 1 && group.first.base.n > 0),
    (group) => group.first.column?.id,
  );
  if (pointed.size === 1) {
    const [group] = [...pointed.values()][0]!;
    const { points, base } = group!.first;
    drawings.push({
      title: `Answers by point of the scale, in % (n ${formats.count(base.n)})`,
      alt: pointsWords(points, base.n, formats),
      picture: (width) => pointsPicture(points, group!.parts, width, formats),
    });
  }
  return drawings;
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
