/** Round numbers along an axis. */
import type { ColumnType, Unit } from '../../model/document.js';
import type { Formats } from '../format.js';

export interface Axis {
  domain: [number, number];
  ticks: number[];
}

/** How the numbers of a drawing are to be read. */
export type NumberKind = ColumnType | Unit;

export function written(value: number | null, kind: NumberKind, formats: Formats): string {
  return kind === 'mean' ? formats.mean(value) : formats.tableValue(value, kind);
}

/** False for what no axis can hold beside other numbers, and no survey has. */
export function isDrawable(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) < 1e12;
}

/** An axis that holds all the values with a little room, within `limits`, with about `wanted` ticks. */
export function axisFor(
  values: readonly number[],
  limits: readonly [number, number] | null,
  wanted: number,
): Axis {
  let [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const largest = Math.max(Math.abs(low), Math.abs(high));
  // What differs in the last digits of a float only is one value.
  const room = high - low > largest * 1e-6 ? (high - low) * 0.04 : largest / 10 || 1;
  [low, high] = [low - room, high + room];
  if (limits !== null) [low, high] = [Math.max(low, limits[0]), Math.min(high, limits[1])];
  const step = niceStep((high - low) / wanted);
  const ticks: number[] = [];
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + step * 1e-9; k++) {
    ticks.push(Number((k * step).toPrecision(12)));
  }
  return { domain: [low, high], ticks };
}

function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = raw / power;
  return (factor <= 1.2 ? 1 : factor <= 2.4 ? 2 : factor <= 6 ? 5 : 10) * power;
}

/** Tick labels: whole where all ticks are whole, so that +20.0 reads +20. */
export function tickLabels(ticks: readonly number[], kind: NumberKind, formats: Formats): string[] {
  const inUnits = (tick: number) => Number((kind === 'share' ? tick * 100 : tick).toPrecision(9));
  const whole = ticks.every((tick) => Number.isInteger(inUnits(tick)));
  if (kind === 'share') {
    if (!whole) return ticks.map(formats.share);
    return ticks.map((tick) => (tick < 0 ? '−' : '') + formats.level(Math.abs(tick)));
  }
  if (kind === 'points' && !whole) return ticks.map(formats.points);
  if (whole) {
    return ticks.map((tick) => (kind === 'points' && tick > 0 ? '+' : '') + formats.decimal(tick));
  }
  const fine = ticks.some((tick) => !Number.isInteger(Number((tick * 100).toPrecision(9))));
  return ticks.map(fine ? formats.decimal : formats.mean);
}
