import {
  countTitleRows,
  type Dialect,
  find,
  fold,
  isGroupedHeader,
  questionOverOption,
  rolesByName,
  singleRow,
} from '../dialect.js';

const ROLES = {
  '#': 'id',
  'network id': 'personal',
  'start date (utc)': 'date',
  'submit date (utc)': 'date',
  'stage date (utc)': 'date',
  'response type': 'metadata',
  tags: 'metadata',
  ending: 'metadata',
} as const;

export const typeform: Dialect = {
  id: 'typeform',
  label: 'Typeform',
  description:
    'One header record that begins with `#` (a token) or ends with `Start Date (UTC)`, `Submit Date (UTC)`, `Network ID`; newer files add `Response Type`, `Stage Date (UTC)`, `Tags`, `Ending`. Some have the questions in a record above their options. Partial responses are left out.',
  recognise({ records }) {
    const titles = countTitleRows(records.slice(0, 20));
    for (const row of [titles, titles + 1]) {
      const cells = records[row];
      if (!cells) continue;
      const evidence: string[] = [];
      if (fold(cells[0]) === '#') evidence.push('the first column is "#", a token');
      for (const name of [
        'start date (utc)',
        'submit date (utc)',
        'stage date (utc)',
        'network id',
        'response type',
      ]) {
        const index = find(cells, name);
        if (index !== -1) evidence.push(`a column "${cells[index]!.trim()}"`);
      }
      if (evidence.length === 0 || (evidence.length === 1 && fold(cells[0]) !== '#')) continue;
      const above = row > 0 ? records[row - 1]! : null;
      const grouped = above !== null && isGroupedHeader(above, cells);
      if (row > titles && !grouped) continue;
      if (grouped) evidence.push('questions stand in a record above their options');
      const type = find(cells, 'response type');
      return {
        strength: 2 * evidence.length,
        evidence,
        titleRows: grouped ? row - 1 : row,
        headerRows: grouped ? 2 : 1,
        headings: grouped ? questionOverOption(above, cells) : singleRow(cells),
        roles: rolesByName(cells, ROLES, 'Typeform'),
        dateIndex: find(cells, 'submit date (utc)', 'stage date (utc)', 'start date (utc)'),
        exclusions:
          type === -1
            ? []
            : [{ reason: 'unfinished', index: type, values: ['started', 'partial', 'incomplete'] }],
      };
    }
    return null;
  },
};
