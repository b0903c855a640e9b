/**
 * The doorway to csv-stringify. Each section is a table under a header line, unrounded, shares from 0 to 1,
 * an empty field for what does not exist. Tables are separated by an empty line: the sections first, and last, only
 * where there is something to say, a table `notice,level,about,text,try` of every notice and of the rows
 * that were left out. A reader of one table stops at the first empty line.
 *
 * Of scores, segments stand in columns `by_<name>`, the limits of a level in `low_95` and `high_95`, the groups in
 * `<group>_share` and `<group>_n`, companions under their id.
 */
import { stringify } from 'csv-stringify/sync';
import type { Document } from '../model/document.js';
import { safeText } from './safe-text.js';
import { noticeTable, type SectionTable, sectionTable } from './section-tables.js';

export function csv(document: Document): string {
  const tables = document.sections.filter((section) => section.kind !== 'chapter').map(sectionTable);
  const notices = noticeTable(document);
  if (notices.rows.length > 0) tables.push(notices);
  return tables.map(write).join('\n');
}

/** Numbers stay numbers: a guard against formulas must not touch −5. */
function write({ columns, rows }: SectionTable): string {
  const records = [columns.map(({ id }) => id), ...rows].map((row) =>
    row.map((value) => {
      if (typeof value === 'string') return safeText(value);
      return typeof value === 'number' && Number.isFinite(value) ? value : '';
    }),
  );
  return stringify(records, { escape_formulas: true, record_delimiter: '\n' });
}
