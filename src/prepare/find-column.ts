import { Problem } from '../model/problem.js';
import type { SourceColumn } from '../model/survey.js';
import { unlikeness } from './nearest.js';

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/**
 * The column that a user means: by its id, by its position (`#22`), or by any part of its id or question text
 * that no other column has. Throws a `Problem` with the nearest names, or with all that match.
 */
export function findColumn<C extends SourceColumn>(columns: C[], name: string): C {
  const wanted = fold(name);
  const exact =
    columns.find((column) => column.id === name) ?? columns.find((column) => fold(column.id) === wanted);
  if (exact) return exact;
  const position = /^#(\d+)$/.exec(wanted);
  if (position) {
    const column = columns[Number(position[1]) - 1];
    if (column) return column;
    throw new Problem('usage', `There is no column ${name}: the file has ${columns.length}.`);
  }
  // A label of the user's own does not take its question's name away.
  const texts = ({ label, question }: C) => [label, question ?? label].map(fold);
  const labelled = columns.filter((column) => texts(column).includes(wanted));
  const partial =
    wanted === ''
      ? []
      : columns.filter((column) => [fold(column.id), ...texts(column)].some((text) => text.includes(wanted)));
  const found = labelled.length > 0 ? labelled : partial;
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    throw new Problem('usage', `"${name}" fits ${found.length} columns.`, {
      exists: describe(found.slice(0, 12)),
      tryThis: `name one by its position, such as "#${found[0]!.position}"`,
    });
  }
  const near = columns
    .map((column) => ({ column, far: Math.min(unlikeness(column.id, name), unlikeness(column.label, name)) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 5);
  throw new Problem('usage', `There is no column "${name}".`, {
    exists: describe(near.map(({ column }) => column)),
    tryThis: 'cxstat inspect FILE lists all columns; a part of the question or "#3" names one too',
  });
}

/** Columns for an error message: position, id, and the question where it differs. */
export function describe(columns: SourceColumn[]): string[] {
  const cut = (text: string) => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
  return columns.map(
    ({ position, id, label }) => `#${position} ${cut(id)}${label === id ? '' : ` · ${cut(label)}`}`,
  );
}
