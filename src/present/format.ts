/**
 * The only rounding in the program. NPS points and percentages have one decimal, means two; the minus is
 * U+2212, which is as wide as the plus; what does not exist is an en dash.
 */
import type { ColumnType, Interval, TableValue, Unit } from '../model/document.js';

export const NOTHING = '–';
const MINUS = '−';
const PERCENT = ' %';
const RANGE = ' … ';

function fixed(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/u.test(digits) ? MINUS + digits : digits;
}

function isMissing(value: number | null): value is null {
  return value === null || !Number.isFinite(value);
}

/** With its sign, which zero has not. */
function signed(value: number | null, decimals: number): string {
  if (isMissing(value)) return NOTHING;
  const text = fixed(value, decimals);
  return value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
}

/** NPS points and their differences: +19.9, −3.2, 0.0. */
export function points(value: number | null): string {
  return signed(value, 1);
}

/** The score of a sentiment, −1 to 1: +0.62, −0.62, 0.00. */
export function polarity(value: number | null): string {
  return signed(value, 2);
}

/** What a word adds to such a score, before it is brought into −1 to 1: +1.5. */
export function polarityPart(value: number): string {
  return signed(value, 1);
}

function percentDigits(value: number | null): string {
  return isMissing(value) ? NOTHING : fixed(value * 100, 1);
}

/** A share of 0.456 is 45.6 %. */
export function share(value: number | null): string {
  return isMissing(value) ? NOTHING : percentDigits(value) + PERCENT;
}

export function mean(value: number | null): string {
  return isMissing(value) ? NOTHING : fixed(value, 2);
}

/** Counts and sums of weights: whole from 100 upwards, one decimal below where they are not whole. */
export function count(value: number | null): string {
  if (isMissing(value)) return NOTHING;
  return fixed(value, Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 1);
}

/** Any other number: two decimals, or two significant digits where that would show nothing but zeros. */
export function decimal(value: number | null): string {
  if (isMissing(value)) return NOTHING;
  if (Number.isInteger(value)) return fixed(value, 0);
  if (Math.abs(value) >= 0.01) return fixed(value, 2);
  if (Math.abs(value) >= 0.0001) return fixed(value, 4);
  return value > 0 ? '<0.0001' : `>${MINUS}0.0001`;
}

const byUnit: Record<Unit, (value: number | null) => string> = { points, share, mean };

export function estimate(value: number | null, unit: Unit): string {
  return byUnit[unit](value);
}

/** Both ends of an interval; a share has its percent sign at the upper end only. */
export function limits(interval: Interval, unit: Unit): { low: string; high: string } {
  const low = unit === 'share' ? percentDigits(interval.low) : estimate(interval.low, unit);
  return { low, high: estimate(interval.high, unit) };
}

/** +13.4 … +26.5 */
export function interval(value: Interval, unit: Unit): string {
  const { low, high } = limits(value, unit);
  return range(low, high);
}

export function range(low: string, high: string): string {
  return low + RANGE + high;
}

/** 0.95 as the number 95, free of the noise of binary fractions. */
export function levelNumber(level: number): number {
  return Number((level * 100).toPrecision(6));
}

export function level(value: number): string {
  return `${levelNumber(value)}${PERCENT}`;
}

const byType: Record<ColumnType, (value: number) => string> = {
  text: (value) => String(value),
  date: (value) => String(value),
  integer: (value) => count(Math.round(value)),
  share,
  points,
  number: decimal,
};

export const COLUMN_TYPES = Object.keys(byType) as ColumnType[];

/** A table's value in the style of its column; text passes as it is, for the caller to make safe. */
export function tableValue(value: TableValue, type: ColumnType): string {
  if (value === null) return NOTHING;
  return typeof value === 'string' ? value : byType[type](value);
}

export function isNumeric(type: ColumnType): boolean {
  return type !== 'text' && type !== 'date';
}
