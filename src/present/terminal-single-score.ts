/** One score on its own: the figure large, then the groups, the scale points and the companions. */
import type { Companion, DistributionPart, Result } from '../model/document.js';
import { blocksFor, partBar } from './bars.js';
import { alignDecimals, displayWidth, padEnd, truncate, widest, wrap } from './display-width.js';
import * as format from './format.js';
import { GAP } from './grid.js';
import type { Ink, Paint } from './ink.js';
import { safeText } from './safe-text.js';
import { hasSmallBase, reasonForNothing } from './score-groups.js';

const INDENT = 2;
const LONGEST_BAR = 40;
const SHORTEST_BAR = 6;

export function terminalSingleScore(result: Result, width: number, ink: Ink): string[] {
  const lines = flow(headline(result, ink), width);
  if (result.estimate !== null) {
    lines.push(...distribution(result, width, ink));
    if (result.companions.length > 0) lines.push('', ...companions(result.companions, width, ink));
  }
  return lines;
}

interface Fragment {
  text: string;
  paint?: Paint;
}

function headline(result: Result, ink: Ink): Fragment[] {
  const { base } = result;
  const reason = reasonForNothing(result);
  const label = truncate(safeText(result.metricLabel), 24);
  const counts = [
    base.weighted === null ? '' : `weighted ${format.count(base.weighted)}`,
    base.effective === null ? '' : `effective ${format.count(base.effective)}`,
  ].filter((part) => part !== '');
  return [
    { text: `${label} ${format.estimate(result.estimate, result.unit)}`, paint: ink.strong },
    ...result.intervals.map((each) => ({
      text: `${format.level(each.level)} ${format.interval(each, result.unit)}`,
    })),
    ...(reason === '' ? [] : [{ text: reason, paint: ink.faint }]),
    { text: `n = ${format.count(base.n)}` },
    ...(hasSmallBase(result) ? [{ text: 'small base', paint: ink.warning }] : []),
    ...(counts.length === 0 ? [] : [{ text: `(${counts.join(', ')})`, paint: ink.faint }]),
    ...(result.designEffect === null
      ? []
      : [{ text: `design effect ${format.mean(result.designEffect)}`, paint: ink.faint }]),
  ];
}

/** Fragments three blanks apart, on further lines where one line is too short. */
function flow(fragments: readonly Fragment[], width: number): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const { text, paint = (plain: string) => plain } of fragments) {
    const last = lines.length - 1;
    if (last >= 0 && used + 3 + displayWidth(text) <= width) {
      lines[last] += `   ${paint(text)}`;
      used += 3 + displayWidth(text);
    } else {
      const parts = wrap(text, width - INDENT);
      lines.push(...parts.map((part) => ' '.repeat(INDENT) + paint(part)));
      used = INDENT + displayWidth(parts.at(-1)!);
    }
  }
  return lines;
}

/** Groups, then scale points, with bars to the same scale. */
function distribution(result: Result, width: number, ink: Ink): string[] {
  const marks = blocksFor(result.groups);
  const labels = {
    groups: result.groups.map((part) => safeText(part.label)),
    points: result.points.map(pointLabel),
  };
  const parts = [...result.groups, ...result.points];
  if (parts.length === 0) return [];
  const counts = alignDecimals(parts.map((part) => format.count(part.n)));
  const shares = alignDecimals(parts.map((part) => format.share(part.share)));
  const numbers = counts.map((count, index) => `${count}  ${shares[index] ?? ''}`);
  const fixed = INDENT + 2 + GAP + widest(numbers) + GAP;
  const labelWidth = Math.min(
    widest([...labels.groups, ...labels.points]),
    Math.max(12, Math.min(36, width - fixed - 16)),
  );
  const barWidth = Math.min(LONGEST_BAR, width - fixed - labelWidth);
  const full = Math.max(...parts.map((part) => part.share));
  const line = (part: DistributionPart, label: string, mark: string, number: string) => {
    const block = mark === ' ' ? blockOfPoint(part, result.groups, marks) : mark;
    const bar = barWidth >= SHORTEST_BAR ? partBar(part, block, full, barWidth) : '';
    const paint = ink.tone[part.tone];
    const shown = padEnd(truncate(label, labelWidth), labelWidth);
    const start = `${' '.repeat(INDENT)}${mark === ' ' ? ' ' : paint(mark)} ${shown}  ${number}`;
    return bar === '' ? start.trimEnd() : `${start}  ${paint(bar)}`;
  };
  const groups = result.groups.map((part, index) =>
    line(part, labels.groups[index] ?? '', marks.get(part.id) ?? '=', numbers[index] ?? ''),
  );
  const points = result.points.map((part, index) =>
    line(part, labels.points[index] ?? '', ' ', numbers[result.groups.length + index] ?? ''),
  );
  return [groups, points].filter((part) => part.length > 0).flatMap((part) => ['', ...part]);
}

/** The block of the group with the same tone; a point knows its tone, not its group. */
function blockOfPoint(
  part: DistributionPart,
  groups: readonly DistributionPart[],
  marks: Map<string, string>,
): string {
  const group = groups.find((each) => each.tone === part.tone);
  return (group && marks.get(group.id)) ?? '█';
}

/** 5 Very satisfied; only 5 where the label says no more. */
function pointLabel(part: DistributionPart): string {
  const id = safeText(part.id);
  const label = safeText(part.label);
  const said = label === '' || label === id;
  return said ? id.padStart(2) : label.startsWith(`${id} `) ? label : `${id} ${label}`;
}

function companions(list: readonly Companion[], width: number, ink: Ink): string[] {
  const labels = list.map((each) => truncate(safeText(each.label), 30));
  const labelWidth = widest(labels);
  const estimates = alignDecimals(list.map((each) => format.estimate(each.estimate, each.unit)));
  return list.flatMap((each, index) => {
    const intervals = each.intervals
      .map((value) => `${format.level(value.level)} ${format.interval(value, each.unit)}`)
      .join('   ');
    const text = `${padEnd(labels[index] ?? '', labelWidth)}  ${estimates[index] ?? ''}`;
    const start = `${' '.repeat(INDENT)}${text}   `;
    const [first = '', ...others] = wrap(intervals, width - displayWidth(start));
    return [
      start.slice(0, start.length - 3) + (first === '' ? '' : `   ${ink.faint(first)}`),
      ...others.map((line) => ' '.repeat(displayWidth(start)) + ink.faint(line)),
    ].map((line) => line.trimEnd());
  });
}
