import type { Notice } from '../model/document.js';
import type { Column } from '../model/survey.js';

/** How values of columns make segments. */

export const BLANK = '(blank)';
/** More segments than anyone reads: the column was an id or a comment. */
export const MOST_SEGMENTS = 10_000;

/** The segments that a response belongs to: one, or with a list of choices one for each. */
export function choicesOf(segment: readonly (string | null)[], grouping: Column[]): string[][] {
  let combinations: string[][] = [[]];
  grouping.forEach((column, i) => {
    const value = segment[i] ?? null;
    const parts =
      value === null ? [BLANK] : column.separator === null ? [value] : choicesIn(value, column.separator);
    combinations = combinations.flatMap((head) => parts.map((part) => [...head, part]));
  });
  return combinations;
}

/** The choices of a cell that holds several, each once. */
export function choicesIn(text: string, separator: string): string[] {
  return [...new Set(text.split(separator).map((part) => part.trim()))].filter((part) => part !== '');
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
/** As people sort names, numbers by size; names that differ in case or accents only, by their code points. */
export const naturally = (a: string, b: string) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

/** What a reader must know of segments by a list of choices. */
export function overlappingNotice(name: string): Notice {
  return {
    id: 'overlapping-segments',
    level: 'note',
    text: `"${name}" allows several choices: a response counts in each of them, so the bases add up to more than the total.`,
    tryThis: null,
  };
}
