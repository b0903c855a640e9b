import type { Population } from '../measure/design-context.js';
import { Problem } from '../model/problem.js';
import { unlikeness } from '../prepare/nearest.js';

/** Readers of option values: each throws a usage `Problem` that quotes the value and says what is allowed. */

const bad = (option: string, value: string, expected: string): Problem =>
  new Problem('usage', `${option} "${value}" is not understood: ${expected}.`);

export function readInteger(option: string, value: string, low: number, high: number): number {
  const number = Number(value);
  if (!/^[-+]?\d+$/.test(value.trim()) || number < low || number > high) {
    throw bad(
      option,
      value,
      `it takes a whole number from ${low.toLocaleString('en')} to ${high.toLocaleString('en')}`,
    );
  }
  return number;
}

export function readChoice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value.toLowerCase());
  if (found !== undefined) return found;
  const near = [...choices].sort((a, b) => unlikeness(a, value) - unlikeness(b, value))[0];
  throw new Problem('usage', `${option} "${value}" does not exist.`, {
    exists: [choices.join(', ')],
    tryThis: `${option} ${near}`,
  });
}

/** "95", "95%", "0.95", several with commas; as shares. A bare 1 could be both and is refused. */
export function readLevels(option: string, value: string): number[] {
  const levels = value.split(',').map((part) => {
    const match = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(%?)\s*$/.exec(part);
    if (!match) throw bad(option, part, 'it takes a confidence such as 95, 95% or 0.95');
    const number = Number(match[1]);
    if (number === 1 && match[2] === '') {
      throw bad(option, part, '1 could mean one per cent or all; write 1% or 99%');
    }
    return match[2] === '%' || number > 1 ? number / 100 : number;
  });
  const wrong = levels.findIndex((level) => !(level > 0 && level < 1));
  if (wrong !== -1) throw bad(option, value.split(',')[wrong]!, 'a confidence lies between 0 and 100 %');
  return [...new Set(levels)].sort((a, b) => a - b);
}

/** "1-7", "0..10", "-5 to 5". */
export function readScaleEnds(option: string, value: string): { low: number; high: number } {
  const match = /^\s*(-?\d{1,3})\s*(?:-|–|\.\.|to|,)\s*(-?\d{1,3})\s*$/.exec(value);
  const ends = match && { low: Number(match[1]), high: Number(match[2]) };
  if (!ends || ends.high <= ends.low || ends.high - ends.low > 100) {
    throw bad(option, value, 'it takes the two ends of the scale, such as 1-7 or 0-10');
  }
  return ends;
}

/** "Poor|Fair|Good" from the lowest, or with codes "Poor=1|Fair=2|Good=3". */
export function readLabels(option: string, value: string): { code: number; label: string }[] {
  const labels = value.split('|').map((part, i) => {
    const match = /^(.*\S)\s*=\s*(-?\d{1,3})\s*$/s.exec(part);
    return match ? { label: match[1]!.trim(), code: Number(match[2]) } : { label: part.trim(), code: i + 1 };
  });
  const expected =
    'it takes labels from the lowest to the highest, such as "Poor|Fair|Good" or "Poor=1|Good=3"';
  return checkedLabels(option, value, labels, expected);
}

/** Labels with their codes, if they can be a scale: two of them or more, with more than one code. */
export function checkedLabels(
  option: string,
  value: string,
  labels: { code: number; label: string }[],
  expected: string,
): { code: number; label: string }[] {
  if (labels.length < 2 || labels.some((one) => one.label === '')) throw bad(option, value, expected);
  const codes = new Set(labels.map((one) => one.code));
  if (codes.size < 2) throw bad(option, value, 'all labels have the same code');
  return labels;
}

export function readList(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function readNumbers(option: string, value: string): number[] {
  return readList(value).map((part) => {
    if (!/^-?\d+(\.\d+)?$/.test(part)) throw bad(option, part, 'it takes numbers with commas between them');
    return Number(part);
  });
}

/** "10000", or "EU=10000,US=5000" by stratum. */
export function readPopulation(option: string, value: string): Population {
  const whole = (text: string): number => {
    const number = Number(text.replace(/[ _]/g, ''));
    if (!Number.isInteger(number) || number < 1)
      throw bad(option, value, 'it takes a whole number from 1, or NAME=NUMBER for each stratum');
    return number;
  };
  if (!value.includes('=')) return { size: whole(value) };
  return {
    byStratum: new Map(
      value.split(',').map((part) => {
        const at = part.lastIndexOf('=');
        return [part.slice(0, at).trim(), whole(part.slice(at + 1).trim())];
      }),
    ),
  };
}

/**
 * A share: percent when it carries % or exceeds 1, a share when below 1. A bare 1 could be one per cent or all
 * and is refused with both readings. `whole` allows 100 %.
 */
export function readShare(option: string, value: string, whole = false): number {
  const match = /^\s*(\d+(?:[.,]\d+)?|[.,]\d+)\s*(%?)\s*$/.exec(value);
  if (!match) throw bad(option, value, 'it takes a share such as 30, 30% or 0.3');
  const number = Number(match[1]!.replace(',', '.'));
  if (number === 1 && match[2] === '') {
    throw new Problem('usage', `${option} 1 could mean one per cent or all.`, {
      tryThis: `${option} 1% for one per cent, ${whole ? `${option} 100% for all` : `${option} 0.99 for nearly all`}`,
    });
  }
  const share = match[2] === '%' || number > 1 ? number / 100 : number;
  if (share > 0 && (share < 1 || (whole && share === 1))) return share;
  throw bad(option, value, `it takes a share above 0 and ${whole ? 'up to' : 'below'} 100 %`);
}

/** A number above 0 (or from `low` on), such as a standard deviation. */
export function readPositive(option: string, value: string, low = 0): number {
  const number = Number(value.trim().replace(',', '.'));
  if (!/^\s*\d*[.,]?\d+\s*$/.test(value) || !Number.isFinite(number) || number < low || number === 0) {
    throw bad(option, value, low > 0 ? `it takes a number from ${low}` : 'it takes a number above 0');
  }
  return number;
}

/** Any number, such as a mean. */
export function readNumber(option: string, value: string): number {
  const number = Number(value.trim().replace(',', '.'));
  if (value.trim() === '' || !Number.isFinite(number)) throw bad(option, value, 'it takes a number');
  return number;
}
