import type { Exclusion, Role } from '../../model/survey.js';
import {
  cleanHeading,
  type Dialect,
  exclusionsWhere,
  find,
  fold,
  type Heading,
  type Recognition,
  rolesByName,
  singleRow,
} from '../dialect.js';

interface OneRowPlatform {
  id: string;
  label: string;
  description: string;
  /** Columns that it writes itself, and their role. */
  roles: Record<string, Role>;
  /** Headers that tell it from others; `least` of them must be there. */
  signs: string[];
  least: number;
  exclusions: { reason: Exclusion['reason']; column: string[]; values: (string | null)[] }[];
}

/** Platforms that write one header record and differ only in the names of their own columns. */
const PLATFORMS: OneRowPlatform[] = [
  {
    id: 'alchemer',
    label: 'Alchemer (SurveyGizmo)',
    description:
      'One header record with `Response ID`, `Time Started`, `Date Submitted`, `Status`, …; options as `Option:Question`; often Windows-1252. Partial and Disqualified responses are left out.',
    roles: {
      'response id': 'id',
      'time started': 'date',
      'date submitted': 'date',
      status: 'metadata',
      'contact id': 'metadata',
      'legacy comments': 'metadata',
      comments: 'metadata',
      language: 'metadata',
      referer: 'metadata',
      sessionid: 'metadata',
      'user agent': 'metadata',
      'extended referer': 'metadata',
      longitude: 'metadata',
      latitude: 'metadata',
      country: 'segment',
      city: 'metadata',
      'state/region': 'metadata',
      postal: 'personal',
      'ip address': 'personal',
    },
    signs: ['time started', 'date submitted', 'status', 'legacy comments', 'sessionid', 'referer'],
    least: 3,
    exclusions: [
      { reason: 'unfinished', column: ['status'], values: ['partial', 'incomplete', 'abandoned'] },
      { reason: 'disqualified', column: ['status'], values: ['disqualified'] },
    ],
  },
  {
    id: 'questionpro',
    label: 'QuestionPro',
    description:
      'One header record with `Response ID`, `Time Taken to Complete (Seconds)`, `Response Status`, `Seq. Number`, `External Reference`, `Custom Variable 1`…; started and terminated responses are left out.',
    roles: {
      'response id': 'id',
      'ip address': 'personal',
      timestamp: 'date',
      'timestamp (mm/dd/yyyy)': 'date',
      duplicate: 'metadata',
      'time taken to complete (seconds)': 'metadata',
      'response status': 'metadata',
      'seq. number': 'metadata',
      'external reference': 'metadata',
      'custom variable 1': 'metadata',
      'custom variable 2': 'metadata',
      'custom variable 3': 'metadata',
      'custom variable 4': 'metadata',
      'custom variable 5': 'metadata',
      'respondent email': 'personal',
      'email list': 'metadata',
      'country code': 'segment',
      region: 'segment',
    },
    signs: [
      'time taken to complete (seconds)',
      'response status',
      'seq. number',
      'external reference',
      'custom variable 1',
    ],
    least: 2,
    exclusions: [
      {
        reason: 'unfinished',
        column: ['response status'],
        values: ['started', 'incomplete', 'partial', 'in progress'],
      },
      {
        reason: 'disqualified',
        column: ['response status'],
        values: ['terminated', 'screened out', 'over quota'],
      },
      { reason: 'unfinished', column: ['time taken to complete (seconds)'], values: ['0'] },
    ],
  },
  {
    id: 'delighted',
    label: 'Delighted',
    description:
      'One header record with `survey_type`, `score`, `comment`, `permalink`, `created_at`, then properties.',
    roles: {
      survey_type: 'metadata',
      comment: 'comment',
      permalink: 'metadata',
      created_at: 'date',
      updated_at: 'date',
      id: 'id',
      person_id: 'metadata',
      person_email: 'personal',
      person_name: 'personal',
      name: 'personal',
      email: 'personal',
      person: 'personal',
      tags: 'metadata',
      notes: 'metadata',
    },
    signs: ['survey_type', 'permalink', 'created_at', 'person_email'],
    least: 2,
    exclusions: [],
  },
  {
    id: 'asknicely',
    label: 'AskNicely',
    description:
      'One header record with `question_type` beside the answer; NPS, CSAT and 5-star answers stand in one column, so the analysis must name one type.',
    roles: {
      question_type: 'segment',
      response_id: 'id',
      email: 'personal',
      name: 'personal',
      phone: 'personal',
      customer_name: 'personal',
      customer_email: 'personal',
      sent: 'date',
      opened: 'date',
      responded: 'date',
    },
    signs: ['question_type', 'answer', 'score', 'responded', 'response', 'comment', 'survey_template'],
    least: 2,
    exclusions: [],
  },
  {
    id: 'formbricks',
    label: 'Formbricks',
    description:
      "One header record with `No.`, `Response ID`, `Timestamp`, `Finished`, `Survey ID`, …, then `1. Question`; cells that begin with = + - @ carry a leading `'`, which is undone. Unfinished responses are left out.",
    roles: {
      'no.': 'metadata',
      'response id': 'id',
      timestamp: 'date',
      finished: 'metadata',
      'survey id': 'metadata',
      'formbricks id (internal)': 'metadata',
      'user id': 'personal',
      tags: 'metadata',
      notes: 'metadata',
    },
    signs: ['no.', 'finished', 'survey id', 'formbricks id (internal)', 'user id'],
    least: 3,
    exclusions: [{ reason: 'unfinished', column: ['finished'], values: ['no', 'false', '0'] }],
  },
];

function dialect(platform: OneRowPlatform): Dialect {
  return {
    id: platform.id,
    label: platform.label,
    description: platform.description,
    guardsFormulas: platform.id === 'formbricks',
    recognise({ records }) {
      const cells = records[0];
      if (!cells) return null;
      const found = platform.signs.filter((sign) => find(cells, sign) !== -1);
      if (found.length < platform.least || (platform.id === 'asknicely' && !found.includes('question_type')))
        return null;
      return {
        strength: 2 * found.length,
        evidence: [
          `columns ${found.map((sign) => `"${cleanHeading(cells[find(cells, sign)]!)}"`).join(', ')}`,
        ],
        titleRows: 0,
        headerRows: 1,
        headings: platform.id === 'alchemer' ? cells.map(optionBeforeQuestion) : singleRow(cells),
        roles: [
          ...rolesByName(cells, platform.roles, platform.label),
          ...ownRoles(platform.id, cells, records.slice(1)),
        ],
        dateIndex: find(
          cells,
          'date submitted',
          'timestamp',
          'timestamp (mm/dd/yyyy)',
          'created_at',
          'responded',
        ),
        exclusions: exclusionsWhere(
          ...platform.exclusions.map(({ reason, column, values }) => ({
            reason,
            values,
            index: find(cells, ...column),
          })),
        ),
      };
    },
  };
}

/** `Option:Question`, as Alchemer writes the parts of a question. */
function optionBeforeQuestion(cell: string): Heading {
  const text = cleanHeading(cell);
  const parts = /^([^:?]{1,120}):\s*(.{8,})$/.exec(text);
  return { id: text, label: text, part: parts ? parts[1]!.trim() : null };
}

/** Where the platform names the kind of its one score in a column of its own: which is which. */
const SCORE_BESIDE_KIND: Record<string, { kind: string[]; score: string[] }> = {
  delighted: { kind: ['survey_type'], score: ['score'] },
  asknicely: { kind: ['question_type'], score: ['answer', 'score'] },
};

function ownRoles(id: string, cells: string[], rows: string[][]): Recognition['roles'] {
  const beside = Object.hasOwn(SCORE_BESIDE_KIND, id) ? SCORE_BESIDE_KIND[id]! : null;
  if (!beside) return [];
  const type = find(cells, ...beside.kind);
  const score = find(cells, ...beside.score);
  if (type === -1 || score === -1) return [];
  const kinds = new Set(rows.map((row) => fold(row[type])).filter((kind) => kind !== ''));
  const only = kinds.size === 1 ? [...kinds][0]! : '';
  const roles: Record<string, Role> = {
    nps: 'nps',
    csat: 'satisfaction',
    ces: 'effort',
    smileys: 'satisfaction',
    '5-star': 'rating',
    pmf: 'rating',
  };
  if (!Object.hasOwn(roles, only)) return [];
  return [{ index: score, role: roles[only]!, because: `${cells[type]} is "${only}" throughout` }];
}

export const oneRowPlatforms: Dialect[] = PLATFORMS.map(dialect);
