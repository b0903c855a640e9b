import {
  countTitleRows,
  type Dialect,
  exclusionsWhere,
  find,
  fold,
  questionOverOption,
  RESPONSE_WORDS,
  rolesByName,
} from '../dialect.js';

const ROLES = {
  'respondent id': 'id',
  respondentid: 'id',
  'collector id': 'metadata',
  collectorid: 'metadata',
  'start date': 'date',
  startdate: 'date',
  'end date': 'date',
  enddate: 'date',
  'date created': 'date',
  'date modified': 'date',
  'ip address': 'personal',
  'email address': 'personal',
  'first name': 'personal',
  'last name': 'personal',
  'custom data 1': 'metadata',
} as const;

const OTHER = /^(other|autre|andere|otro|altro|outro|anders|inne?) ?\(/i;

export const surveyMonkey: Dialect = {
  id: 'surveymonkey',
  label: 'SurveyMonkey',
  description:
    'Two header records: the question over the first of its columns, below it `Response`, `Open-Ended Response` or the option. A record of question codes or a title line may come before.',
  recognise({ records }) {
    const titles = countTitleRows(records);
    const evidence: string[] = [];
    // The question row is the first, or the second below a row of question codes.
    for (let row = titles; row < Math.min(titles + 2, records.length - 1); row++) {
      const questions = records[row]!;
      const options = records[row + 1]!;
      const respondent = find(questions, 'respondent id', 'respondentid');
      const collector = find(questions, 'collector id', 'collectorid');
      const words = options.filter(
        (cell) => RESPONSE_WORDS.test(fold(cell)) || OTHER.test(fold(cell)),
      ).length;
      const blanksBelowIds = respondent !== -1 && (options[respondent] ?? '').trim() === '';
      const gaps = questions.filter(
        (cell, index) => cell.trim() === '' && (options[index] ?? '').trim() !== '',
      ).length;
      if (words === 0 || (respondent === -1 && gaps === 0)) continue;
      if (respondent !== -1) evidence.push(`a column "${questions[respondent]!.trim()}"`);
      if (collector !== -1) evidence.push(`a column "${questions[collector]!.trim()}"`);
      evidence.push(`${words} cells below the header say "Response" or the like`);
      if (gaps > 0) evidence.push(`${gaps} options without a question above: it stands over the first only`);
      if (row > titles) evidence.push('a record of question codes comes first');
      if (titles > 0) evidence.push(`${titles} title record${titles > 1 ? 's' : ''} above the header`);
      return {
        strength: 2 + (respondent !== -1 ? 3 : 0) + (collector !== -1 ? 3 : 0) + (blanksBelowIds ? 1 : 0),
        evidence,
        titleRows: titles,
        headerRows: row - titles + 2,
        headings: questionOverOption(questions, options),
        roles: rolesByName(questions, ROLES, 'SurveyMonkey'),
        dateIndex: find(questions, 'end date', 'enddate', 'date modified', 'date created', 'start date'),
        exclusions: exclusionsWhere({
          reason: 'unfinished',
          index: find(questions, 'completed'),
          values: ['no', 'false', 'incomplete'],
        }),
      };
    }
    return null;
  },
};
