import { type Dialect, find, rolesByName, singleRow } from '../dialect.js';

const ROLES = {
  id: 'id',
  'start time': 'date',
  'completion time': 'date',
  email: 'personal',
  name: 'personal',
  'last modified time': 'date',
} as const;

export const microsoftForms: Dialect = {
  id: 'microsoft-forms',
  label: 'Microsoft Forms',
  description:
    'One header record that begins with `ID`, `Start time`, `Completion time`, `Email`, `Name`; choices joined by `;` with one more at the end; Points and Feedback columns of quizzes are metadata.',
  recognise({ records }) {
    const cells = records[0];
    if (!cells) return null;
    const start = find(cells, 'start time');
    const completion = find(cells, 'completion time');
    if (start === -1 || completion === -1 || find(cells, 'id') !== 0) return null;
    return {
      strength: 6,
      evidence: ['it begins with "ID", "Start time", "Completion time"'],
      titleRows: 0,
      headerRows: 1,
      headings: singleRow(cells),
      roles: [
        ...rolesByName(cells.slice(0, 6), ROLES, 'Microsoft Forms'),
        ...cells.flatMap((cell, index) =>
          /^(points|feedback) [-–] /i.test(cell)
            ? [{ index, role: 'metadata' as const, because: 'a quiz column of Microsoft Forms' }]
            : [],
        ),
      ],
      exclusions: [],
      dateIndex: completion,
    };
  },
};
