/** Round numbers along an axis. */
import type { ColumnType, Unit } from '../../model/document.js';
import type { Formats } from '../format.js';

export interface Axis {
  domain: [number, number];
  ticks: number[];
}

/** An axis that holds all the values, within `limits`, with about `wanted` ticks. */
export function axisFor(values: readonly number[], limits: [number, number] | null, wanted: number): Axis {
  const finite = values.filter(Number.isFinite);
  let low = Math.min(...finite);
  let high = Math.max(...finite);
  if (finite.length === 0) [low, high] = [0, 1];
  if (low === high) {
    const room = Math.abs(low) / 10 || 1;
    [low, high] = [low - room, high + room];
  }
  const step = niceStep((high - low) / wanted);
  low = Math.floor(low / step + 1e-9) * step;
  high = Math.ceil(high / step - 1e-9) * step;
  if (limits !== null) [low, high] = [Math.max(low, limits[0]), Math.min(high, limits[1])];
  const ticks: number[] = [];
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + step * 1e-9; k++) {
    ticks.push(Number((k * step).toPrecision(12)));
  }
  return { domain: [low, high], ticks };
}

function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = raw / power;
  return (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10) * power;
}

/** Tick labels: whole units where all ticks are whole, so that +20.0 reads +20. */
export function tickLabels(ticks: readonly number[], type: ColumnType | 'mean', formats: Formats): string[] {
  const shown = (value: number) => (type === 'mean' ? formats.mean(value) : formats.tableValue(value, type));
  const whole = ticks.every((tick) =>
    Number.isInteger(Number((type === 'share' ? tick * 100 : tick).toPrecision(9))),
  );
  if (!whole) return ticks.map(shown);
  if (type === 'share') return ticks.map((tick) => formats.level(tick));
  // Whole numbers: the sign is the one of the style, the decimals are none.
  return ticks.map((tick) => {
    const digits = formats.decimal(Math.round(tick));
    return type === 'points' && tick > 0 ? `+${digits}` : digits;
  });
}

export function typeOf(unit: Unit): ColumnType | 'mean' {
  return unit;
}
