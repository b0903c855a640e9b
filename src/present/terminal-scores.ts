/** Results for the terminal: a block for a single score, a table for segments and waves or many metrics. */
import type { Result } from '../model/document.js';
import { stackedBar } from './bars.js';
import { displayWidth, padEnd, truncate, widest, wrap } from './display-width.js';
import * as format from './format.js';
import { GAP } from './grid.js';
import type { Ink } from './ink.js';
import { safeText } from './safe-text.js';
import {
  baseColumn,
  type Column,
  estimateColumn,
  fromBadToGood,
  intervalColumn,
  keyLines,
  layOut,
  optionalColumn,
  toneBlocks,
  toneKey,
} from './score-columns.js';
import {
  definitionLine,
  definitions,
  groupScores,
  isOnlyTotal,
  levelsOf,
  outsideBase,
  type ScoreGroup,
} from './score-groups.js';
import { terminalScoreTable } from './terminal-score-table.js';
import { terminalSingleScore } from './terminal-single-score.js';

export function terminalScores(results: readonly Result[], width: number, ink: Ink): string[] {
  const groups = groupScores(results);
  if (groups.length === 0) return [ink.faint('No results.')];
  if (groups.length > 1 && groups.every(isOnlyTotal)) return manyMetrics(groups, width, ink);
  return groups.flatMap((group, index) => [...(index > 0 ? [''] : []), ...oneGroup(group, width, ink)]);
}

function oneGroup(group: ScoreGroup, width: number, ink: Ink): string[] {
  const lines = [heading(group, width, ink)];
  lines.push(...wrap(definitionLine(group.results), width).filter(Boolean).map(ink.faint), '');
  lines.push(
    ...(isOnlyTotal(group)
      ? terminalSingleScore(group.first, width, ink)
      : terminalScoreTable(group, width, ink)),
  );
  const outside = outsideBase(group);
  return outside === '' ? lines : [...lines, '', ...wrap(outside, width).map(ink.faint)];
}

/** The id in brackets goes where it would leave less than this for the question. */
const SHORTEST_QUESTION = 20;

/** NPS  How likely are you to recommend us?  [Q1] */
function heading(group: ScoreGroup, width: number, ink: Ink): string {
  const metric = truncate(safeText(group.first.metricLabel), Math.floor(width / 3));
  if (group.first.column === null) return ink.heading(metric);
  const id = safeText(group.first.column.id);
  const label = safeText(group.first.column.label) || id;
  const bracket = label === id || id === '' ? '' : `  [${truncate(id, 24)}]`;
  const room = width - displayWidth(metric) - GAP;
  const beside = room - displayWidth(bracket);
  const withBracket = beside >= Math.min(SHORTEST_QUESTION, displayWidth(label));
  const question = truncate(label, withBracket ? beside : room);
  return ink.heading(`${metric}  ${question}`.trim()) + (withBracket ? ink.faint(bracket) : '');
}

/** Rows of one grid begin alike; what tells them apart comes first, since the end is cut. */
function questionCell(id: string, label: string): string {
  const question = label === '' ? id : label;
  // A short id names a question that is cut better than its first words.
  if (id !== question && id !== '' && id.length <= 12) return `${id} · ${question}`;
  const grid = /^(.*\S) \[([^[\]]+)\]$/su.exec(question);
  return grid ? `${grid[2]} · ${grid[1]}` : question;
}

/** Every metric on a line, the totals only. */
function manyMetrics(groups: readonly ScoreGroup[], width: number, ink: Ink): string[] {
  const results = groups.map((group) => group.first);
  const labels = results.map((result) => safeText(result.metricLabel));
  const questions = results.map((result) =>
    result.column === null
      ? format.NOTHING
      : questionCell(safeText(result.column.id), safeText(result.column.label)),
  );
  const outside = (header: string, of: (result: Result) => number): Column[] =>
    results.some((result) => of(result) > 0) ? optionalColumn(header, results.map(of), ink) : [];
  const bars = (cells: number) =>
    results.map((result) =>
      result.estimate === null
        ? { text: '' }
        : stackedBar(fromBadToGood(result.groups), toneBlocks(result.groups), cells, ink),
    );
  const withGroups = results.some((result) => result.groups.length > 0);
  const table = layOut(
    {
      texts: [
        { header: 'Metric', cells: labels.map((text) => ({ text, paint: ink.strong })) },
        { header: 'Question', cells: questions.map((text) => ({ text })) },
      ],
      base: [baseColumn(results, ink)],
      besideBase: outside('Missing', (result) => result.base.missing),
      effective: [],
      estimate: estimateColumn(results, 'Score', ink),
      intervals: levelsOf(results).map((level) => intervalColumn(results, level, ink)),
      shares: [],
      extras: outside('Off scale', (result) => result.base.offScale),
      bar: withGroups ? { header: '', cells: bars } : null,
    },
    width,
    ink,
  );
  const lines = [...table.lines];
  if (table.bar) lines.push('', ...keyLines(toneKey(results, ink), width, ink));
  const indent = Math.min(16, widest(labels)) + GAP;
  const explained = definitions(results).flatMap(({ label, text }) =>
    wrap(text, width - indent).map((line, index) =>
      ink.faint(padEnd(index === 0 ? truncate(label, indent - GAP) : '', indent) + line),
    ),
  );
  if (explained.length > 0) lines.push('', ...explained);
  return lines;
}
