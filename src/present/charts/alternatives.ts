/** Pictures in words: what a reader who does not see one should know of it. */
import type { CurvePoint, DistributionPart, Section, TableColumn } from '../../model/document.js';
import { truncate } from '../display-width.js';
import type { Formats } from '../format.js';
import { safeText, safeValue } from '../safe-text.js';
import { type NumberKind, written } from './axis.js';
import type { PartsChart, PartsRow } from './distribution.js';
import type { IntervalChart, IntervalRow } from './intervals.js';
import type { WaveChart } from './waves.js';

/** A name as a sentence can bear it. */
function short(name: string): string {
  return truncate(name, 60);
}

/** Promoters: 42.1 %, passives: 30.0 % … (n 550). */
export function partsWords(parts: readonly DistributionPart[], n: number, formats: Formats): string {
  const shares = parts.map((part) => `${short(safeText(part.label))}: ${formats.share(part.share)}`);
  return `${shares.join(', ')} (n ${formats.count(n)}).`;
}

/** Which points were chosen most. */
export function pointsWords(points: readonly DistributionPart[], n: number, formats: Formats): string {
  const most = [...points].sort((a, b) => b.share - a.share).slice(0, 3);
  return `The most frequent answers: ${partsWords(most, n, formats)}`;
}

export function rowsWords(
  { rows, kind, reference }: Pick<IntervalChart, 'rows' | 'kind' | 'reference'>,
  formats: Formats,
): string {
  const shown = (row: IntervalRow) => `${short(row.label)} (${figures(row, kind, formats)})`;
  const others = rows.filter((row) => !row.bold && row.value !== null);
  if (others.length === 0) return 'No row has a value.';
  const [highest, lowest] = ends(others);
  const sentences: string[] = [];
  if (others.length === 1) sentences.push(`Only ${shown(highest)} has a value`);
  else sentences.push(`Highest: ${shown(highest)}; lowest: ${shown(lowest)}${overlap(highest, lowest)}`);
  if (reference !== null) {
    const total = rows.some((row) => row.bold) ? 'total' : 'line of reference';
    sentences.push(`The ${total} is ${written(reference, kind, formats)}`);
  }
  const hollow = others.filter((row) => row.hollow).length;
  const missing = rows.filter((row) => row.value === null).length;
  const rest = [
    hollow > 0 ? `${formats.count(hollow)} with a small base (hollow)` : '',
    missing > 0 ? `${formats.count(missing)} without a value` : '',
  ].filter((part) => part !== '');
  if (rest.length > 0) sentences.push(`Of the rows, ${rest.join(' and ')}`);
  return `${sentences.join('. ')}.`;
}

function figures({ value, low, high }: Ranged, kind: NumberKind, formats: Formats): string {
  if (low === null || high === null) return written(value, kind, formats);
  return `${written(value, kind, formats)}, ${written(low, kind, formats)} to ${written(high, kind, formats)}`;
}

interface Ranged {
  value: number | null;
  low: number | null;
  high: number | null;
}

function overlap(higher: Ranged, lower: Ranged): string {
  if (higher.low === null || lower.high === null) return '';
  return higher.low > lower.high ? '; their intervals do not overlap' : '; their intervals overlap';
}

function ends<T extends Ranged>(rows: readonly T[]): [T, T] {
  const most = rows.reduce((best, row) => (row.value! > best.value! ? row : best));
  const least = rows.reduce((best, row) => (row.value! < best.value! ? row : best));
  return [most, least];
}

export function wavesWords({ waves, panels, kind }: WaveChart, metric: string, formats: Formats): string {
  const last = waves.length - 1;
  const lasting = panels.flatMap((panel) => {
    const point = panel.points.find(({ wave, value }) => wave === last && value !== null);
    return point === undefined ? [] : [{ ...point, label: panel.label }];
  });
  const first = panels[0];
  const known = first?.points.filter(({ value }) => value !== null) ?? [];
  if (first === undefined || known.length === 0) return 'No wave has a value.';
  const told = (point: (typeof known)[number]) =>
    `${figures(point, kind, formats)} in ${short(waves[point.wave]!)}`;
  const [start, end] = [known[0]!, known.at(-1)!];
  const who = panels.length > 1 ? `${metric}, ${short(first.label)}` : metric;
  const sentences = [
    start === end
      ? `${who}: ${told(end)}`
      : `${who}: ${told(start)}, and ${told(end)}${overlapOf(start, end)}`,
  ];
  if (panels.length === 1 && known.length > 2) {
    const [high, low] = ends(known);
    sentences.push(
      `Highest in ${short(waves[high.wave]!)} (${written(high.value, kind, formats)}), lowest in ${short(waves[low.wave]!)} (${written(low.value, kind, formats)})`,
    );
  }
  const others = lasting.filter(({ label }) => label !== first.label);
  if (others.length > 1) {
    const [high, low] = ends(others);
    sentences.push(
      `In the last wave, highest: ${short(high.label)} (${written(high.value, kind, formats)}); lowest: ${short(low.label)} (${written(low.value, kind, formats)})`,
    );
  }
  return `${sentences.join('. ')}.`;
}

function overlapOf(a: Ranged, b: Ranged): string {
  return a.value! > b.value! ? overlap(a, b) : overlap(b, a);
}

/** The longest bar, and the one with the largest bad part. */
export function barsWords({ rows, heads }: Pick<PartsChart, 'rows' | 'heads'>, formats: Formats): string {
  const share = (row: PartsRow) =>
    row.parts.filter((part) => part.tone === 'bad').reduce((sum, part) => sum + part.share, 0);
  const told = (row: PartsRow) =>
    `${short(row.label)} (${row.figures.map((figure, index) => `${short(heads[index]!)}: ${figure}`).join(', ')})`;
  const longest = rows.reduce((best, row) => (row.size > best.size ? row : best));
  const worst = rows.reduce((best, row) => (share(row) > share(best) ? row : best));
  const sentences = [`The longest of ${formats.count(rows.length)} bars: ${told(longest)}`];
  if (share(worst) > 0) sentences.push(`The largest bad part: ${told(worst)}`);
  return `${sentences.join('. ')}.`;
}

const MOST_NAMES = 5;

/** What lies in each field. */
export function planeWords(
  { points, fields }: Extract<Section, { kind: 'quadrants' }>,
  formats: Formats,
): string {
  const order = [fields.topLeft, fields.topRight, fields.bottomLeft, fields.bottomRight];
  return `${[...new Set(order)]
    .map((field) => {
      const within = points
        .filter((point) => point.field === field)
        .map(({ label }) => short(safeValue(label)));
      const more = within.length - MOST_NAMES;
      const names =
        within.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${formats.count(more)} more` : '');
      return `${short(safeValue(field))}: ${names || 'nothing'}`;
    })
    .join('. ')}.`;
}

export function curveWords(
  x: TableColumn,
  y: TableColumn,
  points: readonly CurvePoint[],
  formats: Formats,
): string {
  const told = (point: CurvePoint) =>
    `${formats.tableValue(point.y, y.type)} at ${formats.tableValue(point.x, x.type)}`;
  return `${short(safeText(y.label))} against ${short(safeText(x.label))}: from ${told(points[0]!)} to ${told(points.at(-1)!)}.`;
}
