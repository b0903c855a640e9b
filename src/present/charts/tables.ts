/** Pictures of tables that say how they are to be drawn. */
import type { Section, TableValue } from '../../model/document.js';
import type { Formats } from '../format.js';
import { safeText, safeValue } from '../safe-text.js';
import { barsWords, rowsWords } from './alternatives.js';
import { isDrawable } from './axis.js';
import { partsPicture } from './distribution.js';
import { intervalsPicture } from './intervals.js';
import type { Drawing } from './picture.js';
import { MOST_ROWS } from './scores.js';

type Table = Extract<Section, { kind: 'table' }>;

export function tableDrawings(table: Table, formats: Formats): Drawing[] {
  const { drawing, rows: all } = table;
  if (drawing === undefined || all.length === 0) return [];
  const column = (id: string) => table.columns.find((each) => each.id === id);
  const head = (id: string) => safeText(column(id)?.label ?? id);
  const rows = all.slice(0, MOST_ROWS);
  const rest =
    all.length > rows.length ? `, the first ${formats.count(MOST_ROWS)} of ${formats.count(all.length)}` : '';
  const title = safeText(table.title) + rest;
  const labelOf = (row: Record<string, TableValue>) => safeValue(String(row[drawing.label] ?? ''));

  if (drawing.as === 'intervals') {
    const chart = {
      rows: rows.map((row) => ({
        label: labelOf(row),
        bold: false,
        value: numberIn(row[drawing.value]),
        low: numberIn(row[drawing.low]),
        high: numberIn(row[drawing.high]),
        base: null,
        hollow: false,
        reason: '',
      })),
      kind: column(drawing.value)?.type ?? 'number',
      limits: null,
      reference: drawing.reference,
      valueHead: head(drawing.value),
    };
    if (chart.rows.every((row) => row.value === null)) return [];
    return [
      { title, alt: rowsWords(chart, formats), picture: (width) => intervalsPicture(chart, width, formats) },
    ];
  }

  const bad = drawing.parts.filter((part) => part.tone === 'bad');
  const chart = {
    rows: rows.map((row) => {
      const size = numberIn(row[drawing.size]);
      const part = (id: string) => numberIn(row[id]);
      return {
        label: labelOf(row),
        size: size ?? 0,
        parts: drawing.parts.map(({ column: id, tone }) => ({ share: part(id) ?? 0, tone })),
        figures: [
          formats.tableValue(size, column(drawing.size)?.type ?? 'number'),
          ...bad.map(({ column: id }) => formats.share(part(id))),
        ],
      };
    }),
    names: drawing.parts.map(({ column: id, tone }) => ({ label: head(id), tone })),
    inside: false,
    heads: [head(drawing.size), ...bad.map(({ column: id }) => head(id))],
  };
  return [{ title, alt: barsWords(chart, formats), picture: (width) => partsPicture(chart, width, formats) }];
}

function numberIn(value: TableValue | undefined): number | null {
  return isDrawable(value) ? value : null;
}
