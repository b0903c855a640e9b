import {
  cleanHeading,
  type Dialect,
  fold,
  type Heading,
  isGroupedHeader,
  questionOverOption,
  rolesByName,
} from '../dialect.js';

const ROLES = {
  id: 'id',
  'response id': 'id',
  'answer id': 'id',
  submitdate: 'date',
  'date submitted': 'date',
  lastpage: 'metadata',
  'last page': 'metadata',
  startlanguage: 'metadata',
  'start language': 'metadata',
  seed: 'metadata',
  startdate: 'date',
  'date started': 'date',
  datestamp: 'date',
  'date last action': 'date',
  ipaddr: 'personal',
  'ip address': 'personal',
  refurl: 'metadata',
  'referrer url': 'metadata',
  token: 'personal',
  'access code': 'personal',
} as const;

const OWN = new Set([
  'submitdate',
  'date submitted',
  'lastpage',
  'last page',
  'startlanguage',
  'start language',
  'seed',
]);

/** `G01Q02[SQ001]. Question [sub-question]` into code, text and part. */
function heading(cell: string): Heading {
  const text = cleanHeading(cell);
  const coded = /^([A-Za-z]\w*(?:\[[^\]]+\])*)\. (.+)$/s.exec(text);
  const label = coded ? coded[2]! : text;
  const sub = /^(.*\S)\s*\[\s*([^[\]]+?)\s*\]$/s.exec(label);
  return { id: coded ? coded[1]! : text, label, part: sub ? sub[2]! : null };
}

export const limeSurvey: Dialect = {
  id: 'limesurvey',
  label: 'LimeSurvey',
  description:
    'One header record with byte order mark, usually `;` and everything quoted: `id. Response ID`, `submitdate. Date submitted`, `lastpage`, `startlanguage`, `seed`, as code, text or both; sub-questions as `Q[SQ001]` or `Question [row]`. Responses with a blank submit date are unfinished and left out. Some exports carry the questions in a record above the sub-questions.',
  recognise({ records, bom, delimiter }) {
    const cells = records[0];
    if (!cells) return null;
    const headings = cells.map(heading);
    const names = headings.map((own) => fold(own.id));
    const labels = headings.map((own) => fold(own.label));
    const evidence: string[] = [];
    const own = headings.filter((_, i) => OWN.has(names[i]!) || OWN.has(labels[i]!)).length;
    if (own > 0)
      evidence.push(`${own} of LimeSurvey's own columns (submitdate, lastpage, startlanguage, seed)`);
    const first = labels[0] === 'response id' || labels[0] === 'answer id' || names[0] === 'id';
    const subQuestions = cells.filter((cell) => /\[[^\]]+\]["\s]*$/.test(cell)).length;
    if (bom && delimiter === ';') {
      evidence.push('byte order mark and ";"');
      if (first) evidence.push(`it begins with "${cleanHeading(cells[0]!)}"`);
      if (subQuestions > 1) evidence.push(`${subQuestions} columns "Question [sub-question]"`);
    } else if (own > 0 && first) evidence.push(`it begins with "${cleanHeading(cells[0]!)}"`);
    const grouped = bom && delimiter === ';' && isGroupedHeader(cells, records[1] ?? []);
    if (grouped) evidence.push('questions stand in a record above their sub-questions');
    if (evidence.length < 2) return null;
    const submitted = Math.max(names.indexOf('submitdate'), labels.indexOf('date submitted'));
    const shown = names.map((name, i) => (Object.hasOwn(ROLES, name) ? name : labels[i]!));
    return {
      strength: evidence.length + (own > 1 ? 3 : 0),
      evidence,
      titleRows: 0,
      headerRows: grouped ? 2 : 1,
      headings: grouped ? questionOverOption(cells, records[1]!) : headings,
      roles: rolesByName(shown, ROLES, 'LimeSurvey'),
      dateIndex: submitted,
      exclusions: submitted === -1 ? [] : [{ reason: 'unfinished', index: submitted, values: [null] }],
    };
  },
};
