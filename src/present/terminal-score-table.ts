/** One metric of one question by segment and wave, as a table for the terminal. */
import type { Result } from '../model/document.js';
import { blocksFor, rangeBar, stackedBar } from './bars.js';
import { alignDecimals, displayWidth, truncate } from './display-width.js';
import * as format from './format.js';
import type { Ink } from './ink.js';
import { shortLabels } from './part-labels.js';
import { safeText, safeValue } from './safe-text.js';
import {
  baseColumn,
  type Column,
  type Columns,
  estimateColumn,
  intervalColumns,
  type KeyEntry,
  keyLines,
  layOut,
  optionalColumn,
  type TextColumn,
} from './score-columns.js';
import { blocksOf, hasSmallBase, isTotal, partOf, type ScoreBlock, type ScoreGroup } from './score-groups.js';

export function terminalScoreTable(group: ScoreGroup, width: number, ink: Ink): string[] {
  const marks = blocksFor(group.parts);
  let hasBar = false;
  const lines = blocksOf(group).flatMap((block, index) => {
    const table = layOut(columnsOf(block, group, marks, ink), width, ink);
    hasBar ||= table.bar;
    return [...(index > 0 ? [''] : []), ...table.lines];
  });
  const key = hasBar ? keyEntries(group, marks, width, ink) : [];
  if (group.results.some(hasSmallBase)) key.push({ mark: ink.warning('*'), name: 'small base' });
  return key.length === 0 ? lines : [...lines, '', ...keyLines(key, width, ink)];
}

function columnsOf(block: ScoreBlock, group: ScoreGroup, marks: Map<string, string>, ink: Ink): Columns {
  const { results } = block;
  const base = results.map((result) => result.base);
  const label = safeText(group.first.metricLabel);
  return {
    texts: textColumns(block, ink),
    base: [baseColumn(results, ink)],
    besideBase: optionalColumn(
      'Weighted',
      base.map((each) => each.weighted),
      ink,
    ),
    effective: optionalColumn(
      'Eff. n',
      base.map((each) => each.effective),
      ink,
    ),
    estimate: estimateColumn(results, displayWidth(label) <= 8 ? label : 'Score', ink),
    intervals: intervalColumns(results, ink),
    shares: shareColumns(results, group),
    extras: companionColumns(results, ink),
    bar: { header: '', cells: (width) => results.map((result) => bar(result, marks, width, ink)) },
  };
}

function textColumns(block: ScoreBlock, ink: Ink): TextColumn[] {
  const { results, segmentColumns } = block;
  const columns = segmentColumns.map((name, position) => ({
    header: safeValue(name),
    cells: results.map((result) => {
      const part = result.segment[position];
      if (part !== undefined) return { text: safeValue(part.value) };
      return position === 0 ? { text: 'Total', paint: ink.strong } : { text: '' };
    }),
  }));
  if (results.some((result) => result.wave !== null)) {
    columns.push({
      header: 'Wave',
      cells: results.map((result) =>
        result.wave === null ? { text: 'All', paint: ink.strong } : { text: safeValue(result.wave) },
      ),
    });
  }
  return columns;
}

function shareColumns(results: readonly Result[], group: ScoreGroup): Column[] {
  const headers = shortLabels(group.parts.map((part) => safeText(part.label)));
  return group.parts.map((part, index) => {
    const shares = results.map((result) =>
      result.estimate === null ? null : (partOf(result, part.id)?.share ?? null),
    );
    const cells = alignDecimals(shares.map(format.share)).map((text) => ({ text }));
    return { header: headers[index] ?? '', align: 'right', cells };
  });
}

/** The first companion, such as the mean; the others are in the formats without a width. */
function companionColumns(results: readonly Result[], ink: Ink): Column[] {
  const first = results.find((result) => result.companions.length > 0)?.companions[0];
  if (first === undefined) return [];
  const values = results.map((result) =>
    result.estimate === null
      ? null
      : (result.companions.find((each) => each.id === first.id)?.estimate ?? null),
  );
  const label = truncate(safeText(first.label), 12);
  return optionalColumn(label, values, ink, (value) => format.estimate(value, first.unit));
}

function bar(result: Result, marks: Map<string, string>, width: number, ink: Ink) {
  if (result.estimate === null) return { text: '' };
  if (result.groups.length > 0) return stackedBar(result.groups, marks, width, ink);
  return { text: rangeBar(result.estimate, result.intervals.at(-1), result.range, width) };
}

function keyEntries(group: ScoreGroup, marks: Map<string, string>, width: number, ink: Ink): KeyEntry[] {
  if (group.parts.length > 0) {
    return group.parts.map((part) => ({
      mark: ink.tone[part.tone](marks.get(part.id) ?? '='),
      name: truncate(safeText(part.label), width - 2).toLowerCase(),
    }));
  }
  const drawn = group.results.find((result) => !isTotal(result)) ?? group.first;
  const [low, high] = drawn.range.map((end) => format.decimal(end));
  return [
    { mark: '●', name: 'estimate' },
    { mark: '━', name: `interval, on a line from ${low} to ${high}` },
  ];
}
