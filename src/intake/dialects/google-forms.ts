import type { Role } from '../../model/survey.js';
import { type Dialect, fold, rolesByName, singleRow } from '../dialect.js';

/** The first column's name in the languages of the form's editor. */
const TIMESTAMP = new Set([
  'timestamp',
  'zeitstempel',
  'horodateur',
  'marca temporal',
  'carimbo de data/hora',
  'informazioni cronologiche',
  'tijdstempel',
  'sygnatura czasowa',
  'časové razítko',
  'časová pečiatka',
  'időbélyeg',
  'marcaj de timp',
  'клеймо за време',
  'χρονική σήμανση',
  'tidstämpel',
  'tidsstempel',
  'tidsstempling',
  'aikaleima',
  'отметка времени',
  'позначка часу',
  'zaman damgası',
  'ประทับเวลา',
]);

const ROLES: Record<string, Role> = {
  'email address': 'personal',
  username: 'personal',
  'adres e-mail': 'personal',
};

export const googleForms: Dialect = {
  id: 'google-forms',
  label: 'Google Forms',
  description:
    'One header record whose first cell is `Timestamp` in the language of the form; checkboxes joined by `, ` or `;`, grids as `Question [row]`.',
  recognise({ records }) {
    const cells = records[0];
    if (!cells || !TIMESTAMP.has(fold(cells[0]))) return null;
    const grids = cells.filter((cell) => /\[[^[\]]+\]\s*$/.test(cell)).length;
    const evidence = [`the first column is "${cells[0]!.trim()}"`];
    if (grids > 0) evidence.push(`${grids} grid columns "Question [row]"`);
    return {
      strength: 4,
      evidence,
      titleRows: 0,
      headerRows: 1,
      headings: singleRow(cells),
      roles: [
        { index: 0, role: 'date', because: 'Google Forms writes it first' },
        ...rolesByName(cells, ROLES, 'Google Forms'),
      ],
      exclusions: [],
      dateIndex: 0,
    };
  },
};
