import { beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import type { Survey } from '../../src/model/survey.js';
import { counted, csv, opened, written } from './written.js';

const HEADER = [
  'case',
  'Answered on',
  'region',
  'age',
  'How likely are you to recommend us to a friend?',
  'How was it?',
  '__proto__',
  '"; drop table survey; --',
  'he said "hi"',
  'line\nbreak',
  "it's",
  'Q1.1',
];
type Row = (string | number)[];
// 12 responses; the case number names them in the expectations.
const ROWS: Row[] = [
  [1, '2026-01-05 09:00', 'EU', 18, 10, 'Very good', 'p', 'd', 'h', 'l', 'i', 'q'],
  [2, '2026-01-06 10:30', 'EU', 25, 9, 'Good', 'p', '', '', '', '', ''],
  [3, '2026-02-07 11:00', ' EU ', 31, 3, 'Bad', '', 'd', '', '', '', ''],
  [4, '2026-02-08 12:00', 'US', 44, 7, 'Good', '', '', 'h', '', '', ''],
  [5, '2026-03-09 13:00', 'US', '', 10, 'Very good', '', '', '', 'l', '', ''],
  [6, '2026-03-10 14:00', "Côte d'Azur", 52, 0, 'Very bad', '', '', '', '', 'i', ''],
  [7, '2026-04-11 15:00', 'eu', 61, '', 'Good', '', '', '', '', '', 'q'],
  [8, '', 'US', 29, 8, '', '', '', '', '', '', ''],
  [9, '2026-04-13 17:00', '', 33, 'n/a', 'Bad', '', '', '', '', '', ''],
  [10, '2026-05-14 18:00', '100%', 38, 6, 'Good', '', '', '', '', '', ''],
  [11, '2026-05-15 19:00', 'A_B', 40, 10, 'Good', '', '', '', '', '', ''],
  [12, '2025-12-31 20:00', 'A-B', 19, 9, 'Very good', '', '', '', '', '', ''],
];
const all = ROWS.map(([id]) => Number(id));
const without = (...ids: number[]) => all.filter((id) => !ids.includes(id));

let survey: Survey;
beforeAll(async () => {
  survey = await opened(written(csv([HEADER, ...ROWS])));
});

async function kept(where: string): Promise<number[]> {
  const { tallies } = await counted(survey, { by: [['case']], answers: ['#5'], where });
  return tallies[0]!.cells.map(({ segment }) => Number(segment[0])).sort((a, b) => a - b);
}

describe('a condition keeps the responses for which it holds', () => {
  const cases: [where: string, ids: number[]][] = [
    ['age >= 40', [4, 6, 7, 11]],
    ['age = 18', [1]],
    ["region = 'EU'", [1, 2, 3]],
    ["region <> 'EU'", without(1, 2, 3, 9)],
    ["REGION = 'EU'", [1, 2, 3]],
    ["lower(region) = 'eu'", [1, 2, 3, 7]],
    ["region = 'EU' AND age > 20", [2, 3]],
    ["region = 'US' OR age < 20", [1, 4, 5, 8, 12]],
    ["NOT (region = 'EU')", without(1, 2, 3, 9)],
    ["region IN ('EU', 'US')", [1, 2, 3, 4, 5, 8]],
    ["region NOT IN ('EU', 'US')", [6, 7, 10, 11, 12]],
    ["region LIKE 'C%'", [6]],
    ["region ILIKE 'e_'", [1, 2, 3, 7]],
    ["region LIKE 'A#_B' ESCAPE '#'", [11]],
    ['region IS NULL', [9]],
    ['region IS NOT NULL', without(9)],
    ['age IS NULL', [5]],
    ['age BETWEEN 25 AND 31', [2, 3, 8]],
    ["region = 'Côte d''Azur'", [6]],
    ["region = '100%'", [10]],
    ['"How was it?" = \'Very good\'', [1, 5, 12]],
    ['"How likely are you to recommend us to a friend?" >= 9', [1, 2, 5, 11, 12]],
    ['recommend < 7', [3, 6, 10]],
    ['"recommend us" BETWEEN 0 AND 3', [3, 6]],
    ['"#4" > 50', [6, 7]],
    ['"Answered on" >= \'2026-05-01\'', [10, 11]],
    ['"Answered on" < \'2026-01-01\'', [12]],
    ["\"Answered on\" BETWEEN '2026-01-05' AND '2026-01-06 10:30'", [1, 2]],
    ['year("Answered on") = 2025', [12]],
    ['month("Answered on") = 2', [3, 4]],
    ['"Answered on" IS NULL', [8]],
    ['age % 2 = 1', [2, 3, 7, 8, 9, 12]],
    ['age * 2 + 1 > 100', [6, 7]],
    ['length(region) > 4', [6]],
    ["CASE WHEN region = 'EU' THEN age > 20 ELSE age < 30 END", [2, 3, 8, 12]],
    ["coalesce(region, 'none') = 'none'", [9]],
    ["regexp_matches(region, '^[A-Z]{2}$')", [1, 2, 3, 4, 5, 8]],
    ['"__proto__" = \'p\'', [1, 2]],
    ['"""; drop table survey; --" = \'d\'', [1, 3]],
    ['"he said ""hi""" = \'h\'', [1, 4]],
    ['"line break" = \'l\'', [1, 5]],
    ["\"it's\" = 'i'", [1, 6]],
    ['"Q1.1" = \'q\'', [1, 7]],
    ["region = 'EU' -- and this is why", [1, 2, 3]],
    ["region = 'EU' /* or the US */ AND age > 20", [2, 3]],
    ['true', all],
    ["region = '; DROP TABLE x --'\n OR age = 18", [1]],
  ];
  it.each(cases)('%s', async (where, ids) => {
    expect(await kept(where)).toEqual(ids);
  });

  it('a condition and its opposite, and the responses that it cannot judge, are all of them', async () => {
    const judged = [
      ...(await kept('age > 30')),
      ...(await kept('NOT age > 30')),
      ...(await kept('age IS NULL')),
    ];
    expect(judged.sort((a, b) => a - b)).toEqual(all);
  });

  it('the account says how many it left out', async () => {
    const { rows } = await counted(survey, { answers: ['#5'], where: "region = 'EU'" });
    expect(rows).toEqual({ read: 12, used: 3, leftOut: [{ reason: 'where', n: 9 }], repaired: 0 });
  });
});

describe('anything else is refused as wrong usage, in words of the user', () => {
  const cases: [where: string, words: RegExp][] = [
    ['(SELECT 1) = 1', /own columns only/],
    ['age IN (SELECT 18)', /own columns only/],
    ["EXISTS (SELECT * FROM read_csv('/etc/passwd'))", /own columns only/],
    ["EXISTS (FROM '/etc/passwd')", /own columns only/],
    ['age = ANY(SELECT 18)', /own columns only/],
    ["read_text('/etc/passwd') IS NOT NULL", /read_text/],
    ["read_csv('/etc/passwd') IS NOT NULL", /read_csv/],
    ["getenv('HOME') = 'x'", /may not call getenv/],
    ["current_setting('threads') = '1'", /may not call current_setting/],
    ['version() = age', /may not call version/],
    ['row_number() OVER () < 3', /own columns only/],
    ['lag(age) OVER () < 3', /own columns only/],
    ['COLUMNS(*) IS NULL', /own columns only/],
    ['list_filter([1], x -> x > 0) IS NOT NULL', /own columns only/],
    ['? = 1', /own columns only/],
    ['$1 = 1', /own columns only/],
    ['1 = 1; DROP TABLE survey', /1 = 1; DROP TABLE survey/],
    ['1 = 1; SELECT 1', /more than a condition/],
    ['1 = 1 UNION SELECT 1', /more than a condition/],
    ['1 = 1 ORDER BY 1', /more than a condition/],
    ['1 = 1 LIMIT 1', /more than a condition/],
    ['1 = 1 GROUP BY 1', /more than a condition/],
    ['1 = 1 HAVING 1 = 1', /more than a condition/],
    ['1 = 1 QUALIFY 1 = 1', /more than a condition/],
    ['1 = 1 USING SAMPLE 1', /more than a condition/],
    // Guards against: is taken as a condition, and what is said is the engine's "syntax error at or near GROUP".
    ['1 = 1 GROUP BY ALL', /more than a condition/],
    ['1 = 1 /* and so on', /not understood.*comment/],
    ['1 = 1) OR (1 = 1', /not understood.*syntax error/],
    ['age >', /not understood.*syntax error/],
    ['', /not understood/],
    ["region = 'EU", /not understood/],
    ['"region = 5', /not understood/],
    ['regoin = 1', /no column "regoin"/],
    ['survey.region = 1', /no column "survey.region"/],
    ["region = 'EU' AND incoem > 5", /no column "incoem"/],
    // Guards against: an aggregate is answered with 'column "excluded" must appear in the GROUP BY clause'.
    ['count(*) > 1', /count/],
    ['sum(age) > 1', /sum/],
    // Guards against: the engine's "when casting from source column t3" names a column of ours.
    ['region = 5', /region = 5.*does not work/],
    ["age = 'old'", /age = 'old'.*does not work/],
    ['"Answered on" > \'yesterday\'', /does not work/],
    ['nosuchfunction(age)', /nosuchfunction/],
  ];
  it.each(cases)('%s', async (where, words) => {
    const error = await kept(where).then(
      (ids) => `kept ${ids}`,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Problem);
    const problem = error as Problem;
    expect(problem.kind).toBe('usage');
    expect(problem.message).toMatch(words);
    // Names of ours (t4, excluded, json_serialize_sql) mean nothing to a user.
    expect(problem.message).not.toMatch(/\bt\d+\b|excluded|serialize|GROUP BY clause/);
  });

  it('an unknown column is answered with the nearest ones', async () => {
    const problem = await kept('regon = 1').catch((thrown: Problem) => thrown);
    expect((problem as Problem).exists[0]).toBe('#3 region');
  });

  // Guards against: random() is allowed, so the same command prints another score each time.
  it.each(['random() > 0.5', 'uuid() IS NOT NULL', 'gen_random_uuid() IS NOT NULL'])(
    '%s would change from run to run',
    async (where) => {
      await expect(kept(where)).rejects.toThrow(Problem);
    },
  );

  it('the engine cannot be talked into other files by any name', async () => {
    for (const path of ['/etc/passwd', '/proc/self/environ', 'https://example.org/x.csv']) {
      for (const where of [
        `EXISTS (SELECT 1 FROM '${path}')`,
        `(SELECT content FROM read_text('${path}')) IS NOT NULL`,
        `query('SELECT 1') IS NULL`,
        `sniff_csv('${path}') IS NULL`,
        `glob('${path}') IS NULL`,
      ]) {
        await expect(kept(where)).rejects.toThrow(Problem);
      }
    }
  });
});

describe('labelled numbers compare as their numbers', () => {
  it.each([
    ['10 - Extremely likely', '0 - Not at all likely'],
    ['Very good (10)', 'Very bad (0)'],
    // Guards against: "Great-10" is understood as 10 by the scale and as -10 by conditions.
    ['Great-10', 'Bad-0'],
  ])('%s', async (best, worst) => {
    const numbers = Array.from({ length: 9 }, (_, i) => [i + 1]);
    const file = csv([['How likely are you to recommend us?'], [best], ...numbers, [worst]]);
    const own = await opened(written(file));
    const [column] = own.columns;
    expect(column!.read(best)).toEqual({ kind: 'point', code: 10 });
    const { rows } = await counted(own, { answers: ['#1'], where: 'recommend >= 9' });
    expect(rows.used).toBe(2);
    expect((await counted(own, { answers: ['#1'], where: 'recommend = 0' })).rows.used).toBe(1);
  });
});
