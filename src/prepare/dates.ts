import type { DateFormat } from '../model/survey.js';

const ZONE =
  /\s*(?:Z|(?:GMT|UTC|[A-Z]{3,4})?\s*[+-]\d{1,2}(?::?\d{2})?|\b(?:GMT|UTC|CES?T|EES?T|WES?T|BST|[ECMP][SD]T)\b)$/;

const TIME = [
  [/^$/, ''],
  [/^ \d{1,2}:\d{2}$/, ' %H:%M'],
  [/^ \d{1,2}:\d{2}:\d{2}$/, ' %H:%M:%S'],
  [/^ \d{1,2}:\d{2}:\d{2}\.\d+$/, ' %H:%M:%S.%f'],
  [/^ \d{1,2}:\d{2}:\d{2},\d+$/, ' %H:%M:%S,%f'],
  [/^ \d{1,2}:\d{2} [AP]M$/i, ' %I:%M %p'],
  [/^ \d{1,2}:\d{2}:\d{2} [AP]M$/i, ' %I:%M:%S %p'],
] as const;

/** Orders of day, month and year, with the separator in place of `-`. */
const DAYS: {
  order: 'ymd' | 'mdy' | 'dmy';
  parts: RegExp;
  pattern: (mark: string, year: string) => string;
}[] = [
  { order: 'ymd', parts: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})/, pattern: (mark) => `%Y${mark}%m${mark}%d` },
  {
    order: 'mdy',
    parts: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/,
    pattern: (mark, year) => `%m${mark}%d${mark}${year}`,
  },
  {
    order: 'dmy',
    parts: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/,
    pattern: (mark, year) => `%d${mark}%m${mark}${year}`,
  },
];

/** Whether a cell, without its zone, fits an order of day and month; its strptime pattern if so. */
function patternOf(cell: string, order: 'ymd' | 'mdy' | 'dmy'): string | null {
  const day = DAYS.find((one) => one.order === order)!;
  const match = day.parts.exec(cell);
  if (!match) return null;
  const numbers = [Number(match[1]), Number(match[3]), Number(match[4])] as [number, number, number];
  const month = order === 'mdy' ? numbers[0] : numbers[1];
  const dayOfMonth = order === 'ymd' ? numbers[2] : order === 'mdy' ? numbers[1] : numbers[0];
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
  const year = order === 'ymd' || match[4]!.length === 4 ? '%Y' : '%y';
  const rest = cell.slice(match[0].length).replace(/^T/, ' ');
  const time = TIME.find(([shape]) => shape.test(rest));
  if (!time) return null;
  const joint = cell[match[0].length] === 'T' ? 'T' : ' ';
  return day.pattern(match[2]!, year) + time[1].replace(/^ /, joint);
}

/**
 * How the dates of a column are written, or null when it holds none. Day before month or month before day is
 * told by a number over 12; where all dates allow both, `monthFirst` decides and the format is ambiguous.
 */
export function detectDates(cells: string[], monthFirst: boolean): DateFormat | null {
  if (cells.length === 0) return null;
  if (cells.every((cell) => /^1\d{9}(\.\d+)?$/.test(cell))) {
    return { patterns: ['unix'], zoneSuffix: null, ambiguous: false };
  }
  if (cells.every((cell) => /^1\d{12}$/.test(cell))) {
    return { patterns: ['unix-ms'], zoneSuffix: null, ambiguous: false };
  }
  const zoned = cells.some((cell) => /\d:\d\d/.test(cell) && ZONE.test(cell) && !/[AP]M$/i.test(cell));
  const zoneSuffix = zoned ? ZONE.source : null;
  const bare = zoned ? cells.map((cell) => cell.replace(ZONE, '')) : cells;
  const fits = (['ymd', 'mdy', 'dmy'] as const)
    .map((order) => {
      const patterns = bare.map((cell) => patternOf(cell, order));
      const n = patterns.filter((pattern) => pattern !== null).length;
      return { order, n, patterns: [...new Set(patterns.filter((pattern) => pattern !== null))] };
    })
    .filter((fit) => fit.n >= 0.95 * cells.length)
    .sort((a, b) => b.n - a.n || (monthFirst ? 0 : a.order === 'dmy' ? -1 : b.order === 'dmy' ? 1 : 0));
  const best = fits[0];
  if (!best) return null;
  const rival = fits[1];
  return { patterns: best.patterns, zoneSuffix, ambiguous: rival !== undefined && rival.n === best.n };
}
