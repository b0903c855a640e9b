import {
  cleanHeading,
  type Dialect,
  exclusionsWhere,
  find,
  fold,
  type Heading,
  type Recognition,
  rolesByName,
} from '../dialect.js';

const ROLES = {
  startdate: 'date',
  enddate: 'date',
  recordeddate: 'date',
  status: 'metadata',
  ipaddress: 'personal',
  progress: 'metadata',
  'duration (in seconds)': 'metadata',
  finished: 'metadata',
  responseid: 'id',
  responseset: 'metadata',
  recipientlastname: 'personal',
  recipientfirstname: 'personal',
  recipientemail: 'personal',
  emailaddress: 'personal',
  name: 'personal',
  externalreference: 'metadata',
  externaldatareference: 'metadata',
  locationlatitude: 'metadata',
  locationlongitude: 'metadata',
  locationaccuracy: 'metadata',
  distributionchannel: 'metadata',
  userlanguage: 'metadata',
} as const;

/** Status 1 is a preview, 8 spam, 4 and 16 their combinations with others; text exports name them. */
function finish(names: string[], shown: string[]): Pick<Recognition, 'roles' | 'exclusions' | 'dateIndex'> {
  const roles = rolesByName(names, ROLES, 'Qualtrics');
  names.forEach((name, index) => {
    if (/_NPS_GROUP$/i.test(name)) {
      roles.push({ index, role: 'metadata', because: 'Qualtrics writes the NPS group beside the score' });
      const score = names.indexOf(name.replace(/_NPS_GROUP$/i, ''));
      if (score !== -1) roles.push({ index: score, role: 'nps', because: `"${name}" stands beside it` });
    }
    if (/ - topics$/i.test(shown[index] ?? '')) {
      roles.push({ index, role: 'metadata', because: 'Qualtrics Text iQ topics' });
    }
  });
  return {
    roles,
    dateIndex: find(names, 'recordeddate', 'enddate', 'startdate'),
    exclusions: exclusionsWhere(
      {
        reason: 'preview',
        index: find(names, 'status'),
        values: ['1', '2', 'survey preview', 'survey test', 'preview', 'test', 'umfragenvorschau'],
      },
      { reason: 'spam', index: find(names, 'status'), values: ['8', '9', '12', 'spam', 'possible spam'] },
      {
        reason: 'unfinished',
        index: find(names, 'finished'),
        values: ['0', 'false', 'falsch', 'faux', 'falso', 'fałsz', 'no'],
      },
    ),
  };
}

function headings(ids: string[], questions: string[]): Heading[] {
  return ids.map((id, index) => ({
    id: cleanHeading(id),
    label: cleanHeading(questions[index] ?? '') || cleanHeading(id),
    part: null,
  }));
}

export const qualtrics: Dialect = {
  id: 'qualtrics',
  label: 'Qualtrics',
  description:
    'Three header records: ids, question text in the language of the survey, and `{"ImportId":…}`. Comma or, as TSV, tab and UTF-16. Responses with `Finished` 0 or False, and with the Status of a preview or of spam, are left out.',
  recognise({ records }) {
    const third = records[2];
    if (!third?.some((cell) => /^\{\s*['"]ImportId['"]/.test(cell.trim()))) return null;
    const [ids, questions] = [records[0]!, records[1]!];
    return {
      strength: 10,
      evidence: ['the third record holds {"ImportId": …}'],
      titleRows: 0,
      headerRows: 3,
      headings: headings(ids, questions),
      ...finish(ids, ids),
    };
  },
};

export const qualtricsLegacy: Dialect = {
  id: 'qualtrics-legacy',
  label: 'Qualtrics (legacy layout)',
  description: 'Two header records: `V1`…`V10` with `ResponseID`… below, then question ids with their text.',
  recognise({ records }) {
    const [ids, names] = [records[0], records[1]];
    if (!ids || !names || fold(ids[0]) !== 'v1' || fold(names[0]) !== 'responseid') return null;
    return {
      strength: 10,
      evidence: ['the first cell is "V1", with "ResponseID" below'],
      titleRows: 0,
      headerRows: 2,
      headings: headings(ids, names),
      ...finish(
        names.map((name, index) => (/^v\d+$/i.test((ids[index] ?? '').trim()) ? name : (ids[index] ?? ''))),
        ids,
      ),
    };
  },
};
