/**
 * The only rounding in the program. NPS points and percentages have one decimal, means two; the minus is
 * U+2212, which is as wide as the plus; what does not exist is an en dash.
 *
 * The house writes 1,234.5 and 45.6 %; a report may be written as it is usual elsewhere.
 */
import type { ColumnType, Interval, Sentence, TableValue, Unit } from '../model/document.js';

export const NOTHING = '–';
const MINUS = '−';
const RANGE = ' … ';

/** How digits are grouped and parted, and where the percent sign stands. */
interface Notation {
  /** A number from 0 upwards. */
  digits(value: number, decimals: number): string;
  /** A share from 0 upwards. */
  percent(value: number, decimals: number): string;
}

function grouped(value: number, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

const HOUSE: Notation = {
  digits: grouped,
  percent: (value, decimals) => `${grouped(value * 100, decimals)} %`,
};

function notationOf(locale: string): Notation {
  const formats = new Map<string, Intl.NumberFormat>();
  const written = (value: number, style: 'decimal' | 'percent', decimals: number) => {
    const key = `${style} ${decimals}`;
    const known = formats.get(key);
    const format =
      known ??
      new Intl.NumberFormat(locale, {
        style,
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
    if (!known) formats.set(key, format);
    return format.format(value);
  };
  return {
    digits: (value, decimals) => written(value, 'decimal', decimals),
    percent: (value, decimals) => written(value, 'percent', decimals),
  };
}

export type Formats = ReturnType<typeof formatsOf>;

/** The ways to write figures, as the house does or in the notation of a locale such as `pl` or `de-CH`. */
export function formatsOf(locale: string | null) {
  const notation = locale === null ? HOUSE : notationOf(locale);

  function withSign(value: number, decimals: number, text: string, plus: boolean): string {
    if (Number(Math.abs(value).toFixed(decimals)) === 0) return text;
    return value < 0 ? MINUS + text : plus ? `+${text}` : text;
  }

  function fixed(value: number, decimals: number, plus = false): string {
    return withSign(value, decimals, notation.digits(Math.abs(value), decimals), plus);
  }

  /** With its sign, which zero has not. */
  function signed(value: number | null, decimals: number): string {
    return isMissing(value) ? NOTHING : fixed(value, decimals, true);
  }

  /** NPS points and their differences: +19.9, −3.2, 0.0. */
  function points(value: number | null): string {
    return signed(value, 1);
  }

  /** The score of a sentiment, −1 to 1: +0.62, −0.62, 0.00. */
  function polarity(value: number | null): string {
    return signed(value, 2);
  }

  /** What a word adds to such a score, before it is brought into −1 to 1: +1.5. */
  function polarityPart(value: number): string {
    return signed(value, 1);
  }

  /** A share of 0.456 is 45.6 %. */
  function share(value: number | null): string {
    if (isMissing(value)) return NOTHING;
    return withSign(value * 100, 1, notation.percent(Math.abs(value), 1), false);
  }

  function mean(value: number | null): string {
    return isMissing(value) ? NOTHING : fixed(value, 2);
  }

  /** Counts and sums of weights: whole from 100 upwards, one decimal below where they are not whole. */
  function count(value: number | null): string {
    if (isMissing(value)) return NOTHING;
    return fixed(value, Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 1);
  }

  /** Any other number: two decimals, or two significant digits where that would show nothing but zeros. */
  function decimal(value: number | null): string {
    if (isMissing(value)) return NOTHING;
    if (Number.isInteger(value)) return fixed(value, 0);
    if (Math.abs(value) >= 0.01) return fixed(value, 2);
    if (Math.abs(value) >= 0.0001) return fixed(value, 4);
    return value > 0 ? `<${fixed(0.0001, 4)}` : `>${fixed(-0.0001, 4)}`;
  }

  const byUnit: Record<Unit, (value: number | null) => string> = { points, share, mean };

  function estimate(value: number | null, unit: Unit): string {
    return byUnit[unit](value);
  }

  /** Both ends of an interval; a share has its percent sign at the upper end only. */
  function limits(interval: Interval, unit: Unit): { low: string; high: string } {
    const low = unit === 'share' ? fixed(interval.low * 100, 1) : estimate(interval.low, unit);
    return { low, high: estimate(interval.high, unit) };
  }

  /** +13.4 … +26.5 */
  function interval(value: Interval, unit: Unit): string {
    const { low, high } = limits(value, unit);
    return range(low, high);
  }

  /** 0.95 as 95 %. */
  function level(value: number): string {
    const digits = levelNumber(value);
    const decimals = String(digits).split('.')[1]?.length ?? 0;
    return notation.percent(value, decimals);
  }

  const byType: Record<ColumnType, (value: number) => string> = {
    text: (value) => String(value),
    link: (value) => String(value),
    date: (value) => String(value),
    integer: (value) => count(Math.round(value)),
    share,
    points,
    number: decimal,
  };

  /** A table's value in the style of its column; text passes as it is, for the caller to make safe. */
  function tableValue(value: TableValue, type: ColumnType): string {
    if (value === null) return NOTHING;
    return typeof value === 'string' ? value : byType[type](value);
  }

  /** A sentence with its figures rounded; its words pass as they are, for the caller to make safe. */
  function sentence(parts: Sentence): string {
    return parts
      .map((part) => (typeof part === 'string' ? part : tableValue(part.value, part.type)))
      .join('');
  }

  return {
    points,
    polarity,
    polarityPart,
    share,
    mean,
    count,
    decimal,
    estimate,
    limits,
    interval,
    level,
    tableValue,
    sentence,
  };
}

export const HOUSE_FORMATS = formatsOf(null);
export const {
  points,
  polarity,
  polarityPart,
  share,
  mean,
  count,
  decimal,
  estimate,
  limits,
  interval,
  level,
  tableValue,
  sentence,
} = HOUSE_FORMATS;

function isMissing(value: number | null): value is null {
  return value === null || !Number.isFinite(value);
}

export function range(low: string, high: string): string {
  return low + RANGE + high;
}

/** 0.95 as the number 95, free of the noise of binary fractions. */
export function levelNumber(level: number): number {
  return Number((level * 100).toPrecision(6));
}

export const COLUMN_TYPES: readonly ColumnType[] = [
  'text',
  'link',
  'date',
  'integer',
  'share',
  'points',
  'number',
];

export function isNumeric(type: ColumnType): boolean {
  return type !== 'text' && type !== 'link' && type !== 'date';
}
