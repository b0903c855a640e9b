/** Codes that survey software gives to answers that are none: "don't know", "refused", "not applicable". */
const SPECIAL_CODES = new Set([
  77, 88, 97, 98, 99, 777, 888, 996, 997, 998, 999, 9999, -7, -8, -9, -77, -88, -97, -98, -99, -999,
]);

/**
 * A cell that is nothing but a number; null for anything else. A comma is a decimal mark only in files that
 * use it so: elsewhere "1,2" is two choices.
 */
export function parseNumber(cell: string, decimal: '.' | ','): number | null {
  const text = cell.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50));
  const number = decimal === ',' ? text.replace(',', '.') : text;
  return /^[-+]?\d+(\.\d+)?$/.test(number) ? Number(number) : null;
}

/** "10 - Extremely likely", "1 (Very poor)", "5 = sehr zufrieden", "Very satisfied (5)": the code and its label. */
export function parseLabelledNumber(cell: string): { code: number; label: string } | null {
  const leading = /^\s*(-?\d{1,3})\s*[-–—=:.)(/]\s*(?!\d)(\S.*?)\s*\)?\s*$/s.exec(cell);
  if (leading) return { code: Number(leading[1]), label: leading[2]! };
  const trailing = /^\s*([^\d\s].*?)\s*[-–—=:(]\s*(\d{1,3})\s*\)?\s*$/s.exec(cell);
  return trailing ? { code: Number(trailing[2]), label: trailing[1]! } : null;
}

/**
 * Splits whole-number answers into a run of scale points and special codes beyond a gap, such as 97 and 98 on
 * a scale from 1 to 5.
 */
export function separateSpecialCodes(values: Map<number, number>): {
  points: Map<number, number>;
  special: Map<number, number>;
} {
  const ordinary = [...values.keys()].filter((value) => !SPECIAL_CODES.has(value));
  const high = Math.max(...ordinary);
  const low = Math.min(...ordinary);
  const points = new Map<number, number>();
  const special = new Map<number, number>();
  for (const [value, n] of values) {
    const apart = SPECIAL_CODES.has(value) && (value < 0 ? low >= 0 : value > 2 * high && high <= 11);
    (apart && ordinary.length > 0 ? special : points).set(value, n);
  }
  return { points, special };
}
