import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, counted, csv, inFolder, leftOut, opened, sums, written } from './written.js';

const RECOMMEND = 'How likely are you to recommend us?';
const first = ({ segment }: { segment: (string | null)[] }) => segment[0] ?? null;

/** Twelve answers on 0 to 10 and what else a test puts beside them. */
const CODES = [10, 9, 9, 8, 7, 6, 3, 0, 10, 10, 2, 5];
const beside = (header: string, cells: (string | number)[]) =>
  csv([[RECOMMEND, header, 'case'], ...CODES.map((code, i) => [code, cells[i % cells.length]!, i + 1])]);

describe('waves', () => {
  // First days of weeks around new year by ISO 8601 (the week of the year's first Thursday is week 1), and leap days.
  const DAYS: [day: string, week: string, quarter: string][] = [
    ['2020-12-31', '2020-W53', '2020-Q4'],
    ['2021-01-03', '2020-W53', '2021-Q1'],
    ['2021-01-04', '2021-W01', '2021-Q1'],
    ['2024-02-29', '2024-W09', '2024-Q1'],
    ['2024-12-29', '2024-W52', '2024-Q4'],
    ['2024-12-30', '2025-W01', '2024-Q4'],
    ['2025-12-31', '2026-W01', '2025-Q4'],
    ['2026-01-01', '2026-W01', '2026-Q1'],
    ['2026-06-30', '2026-W27', '2026-Q2'],
    ['2026-07-01', '2026-W27', '2026-Q3'],
    ['2027-01-01', '2026-W53', '2027-Q1'],
    ['2027-01-04', '2027-W01', '2027-Q1'],
  ];
  const names = {
    day: DAYS.map(([day]) => day),
    week: DAYS.map(([, week]) => week),
    month: DAYS.map(([day]) => day.slice(0, 7)),
    quarter: DAYS.map(([, , quarter]) => quarter),
    year: DAYS.map(([day]) => day.slice(0, 4)),
  };
  const tallyOf = (waves: string[]) => {
    const counts: Record<string, number> = {};
    for (const wave of waves) counts[wave] = (counts[wave] ?? 0) + 1;
    return counts;
  };

  it.each(Object.keys(names) as (keyof typeof names)[])('by %s', async (unit) => {
    const survey = await opened(
      written(
        beside(
          'date',
          DAYS.map(([day], i) => `${day} ${i % 2 ? '23:59:59' : '00:00:00'}`),
        ),
      ),
    );
    const { tallies } = await counted(survey, { answers: [RECOMMEND], wave: unit });
    expect(sums(tallies[0]!, (cell) => cell.wave)).toEqual(tallyOf(names[unit]));
  });

  it('by the values of a column; blank ones are in no wave', async () => {
    const survey = await opened(written(beside('round', ['first', 'second', ' '])));
    const { tallies } = await counted(survey, { answers: [RECOMMEND], wave: { column: 'round' } });
    expect(sums(tallies[0]!, (cell) => cell.wave)).toEqual({ first: 4, second: 4, '(none)': 4 });
  });

  it('a date that cannot be read is in no wave', async () => {
    const days = [...Array(40).fill('2026-03-01'), '2026-13-45', ''];
    const file = csv([[RECOMMEND, 'date'], ...days.map((day, i) => [i % 11, day])]);
    const survey = await opened(written(file));
    const { tallies } = await counted(survey, { answers: [RECOMMEND], wave: 'month' });
    expect(sums(tallies[0]!, (cell) => cell.wave)).toEqual({ '2026-03': 40, '(none)': 2 });
  });
});

describe('segments', () => {
  const file = csv([
    [RECOMMEND, 'region', 'channel', 'used'],
    [10, 'EU', 'web', 'web;app'],
    [9, 'EU', 'app', 'app'],
    [7, 'US', 'web', 'app;web'],
    [3, 'US', 'web', 'web'],
    [0, '', 'app', 'shop;app;web'],
    [8, ' EU', 'web', 'shop;web'],
  ]);

  it('one column, another after it, and two crossed', async () => {
    const survey = await opened(written(file));
    const by = [['region'], ['channel'], ['region', 'channel'], []];
    const { tallies, rows } = await counted(survey, { answers: [RECOMMEND], by });
    expect(rows).toMatchObject({ read: 6, used: 6 });
    expect(tallies.map((tally) => sums(tally, ({ segment }) => segment.join(' × ')))).toEqual([
      { EU: 3, US: 2, '': 1 },
      { web: 4, app: 2 },
      { 'EU × web': 2, 'EU × app': 1, 'US × web': 2, ' × app': 1 },
      { '': 6 },
    ]);
  });

  // Guards against: a grouping of the same columns twice counts every response twice.
  it.each([
    [[['region'], ['region']]],
    [
      [
        ['region', 'channel'],
        ['channel', 'region'],
      ],
    ],
    [[['region'], ['channel'], ['region']]],
    [[['region'], ['region', 'region']]],
  ])('the same grouping again changes no count: %j', async (by) => {
    const survey = await opened(written(file));
    const { tallies, rows } = await counted(survey, { answers: [RECOMMEND], by });
    expect(rows.read).toBe(6);
    for (const [i, tally] of tallies.entries()) {
      const once = await counted(survey, { answers: [RECOMMEND], by: [by[i]!] });
      expect(sums(tally, ({ segment }) => segment.join(' × '))).toEqual(
        sums(once.tallies[0]!, ({ segment }) => segment.join(' × ')),
      );
    }
  });

  it('a column crossed with itself is that column', async () => {
    const survey = await opened(written(file));
    const { tallies } = await counted(survey, { answers: [RECOMMEND], by: [['region', 'region']] });
    expect(sums(tallies[0]!, ({ segment }) => segment.join(' × '))).toEqual({
      'EU × EU': 3,
      'US × US': 2,
      ' × ': 1,
    });
  });

  it('more groupings than one scan takes', async () => {
    const names = Array.from({ length: 19 }, (_, i) => `s${i}`);
    const rows = Array.from({ length: 60 }, (_, r) => [
      r % 11,
      ...names.map((_, i) => `v${(r * (i + 1)) % 5}`),
    ]);
    const survey = await opened(written(csv([[RECOMMEND, ...names], ...rows])));
    const { tallies, rows: account } = await counted(survey, {
      answers: [RECOMMEND],
      by: names.map((n) => [n]),
    });
    expect(account).toMatchObject({ read: 60, used: 60 });
    names.forEach((_, i) => {
      const expected: Record<string, number> = {};
      for (const row of rows) expected[row[i + 1]!] = (expected[row[i + 1]!] ?? 0) + 1;
      expect(sums(tallies[i]!, first)).toEqual(expected);
    });
  });

  it('several answer columns are counted each for itself, under each grouping', async () => {
    const survey = await opened(
      written(
        csv([
          ['a', 'b', 'g'],
          ...Array.from({ length: 30 }, (_, i) => [(i % 5) + 1, (i % 3) + 1, `g${i % 2}`]),
        ]),
      ),
      { score: ['a', 'b'], scale: { ends: { low: 1, high: 5 } } },
    );
    const { tallies } = await counted(survey, { answers: ['a', 'b'], by: [[], ['g']] });
    expect(tallies.map(({ column, grouping }) => `${column.id} by ${grouping.map(({ id }) => id)}`)).toEqual([
      'a by ',
      'a by g',
      'b by ',
      'b by g',
    ]);
    expect(sums(tallies[0]!, answerOf)).toEqual({ 1: 6, 2: 6, 3: 6, 4: 6, 5: 6 });
    expect(sums(tallies[2]!, answerOf)).toEqual({ 1: 10, 2: 10, 3: 10 });
    expect(sums(tallies[3]!, (cell) => `${first(cell)} ${answerOf(cell)}`)).toEqual({
      'g0 1': 5,
      'g0 2': 5,
      'g0 3': 5,
      'g1 1': 5,
      'g1 2': 5,
      'g1 3': 5,
    });
  });

  it('names with quotes, breaks, delimiters and markup are segments as written', async () => {
    const names = [
      'a "b" c',
      'line\nbreak',
      'x,y',
      "'; drop table survey; --",
      '__proto__',
      '<b>',
      'ż\u202e',
    ];
    const survey = await opened(
      written(csv([[RECOMMEND, 'o"d,d\n"name"', 'case'], ...names.map((name, i) => [i, name, `c${i}`])])),
    );
    const { tallies } = await counted(survey, { answers: [RECOMMEND], by: [['#2']] });
    const found = tallies[0]!.cells.map(({ segment }) => segment[0]).sort();
    expect(found).toEqual([...names].sort());
  });

  it('columns named like members of objects', async () => {
    const header = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'c0', 't1', 'excluded', 'w'];
    const rows = Array.from({ length: 22 }, (_, i) => [
      i % 11,
      ...header.slice(1).map((name) => `${name}${i % 2}`),
    ]);
    const survey = await opened(written(csv([header, ...rows])), {
      score: ['__proto__'],
      scale: { ends: { low: 0, high: 10 } },
    });
    for (const name of header.slice(1)) {
      const { tallies } = await counted(survey, {
        answers: ['__proto__'],
        by: [[name]],
        where: `"${name}" = '${name}1'`,
      });
      expect(sums(tallies[0]!, first)).toEqual({ [`${name}1`]: 11 });
    }
  });
});

describe('answers', () => {
  it('what is written in several ways is one cell', async () => {
    const cells = ['9', ' 9', '9 ', '9.0', '09', '+9', '\t9'];
    const filler = Array.from({ length: 20 }, (_, i) => [i % 11, 'x']);
    const survey = await opened(
      written(csv([[RECOMMEND, 'case'], ...cells.map((cell) => [cell, 'y']), ...filler])),
    );
    const { tallies } = await counted(survey, { answers: [RECOMMEND], where: '"case" = \'y\'' });
    expect(tallies[0]!.cells.map(({ n, answer }) => [n, answer])).toEqual([[7, { kind: 'point', code: 9 }]]);
  });

  it('blank, missing and strange answers are told apart', async () => {
    const cells = [...CODES, ...CODES, '', ' ', 'n/a', 'N/A', '98', '98', '11', '7.5', 'ten'];
    const survey = await opened(written(csv([[RECOMMEND, 'case'], ...cells.map((cell, i) => [cell, i])])));
    const { tallies } = await counted(survey, { answers: [RECOMMEND] });
    const found = sums(tallies[0]!, answerOf);
    expect(Object.values(found).reduce((sum, n) => sum + n, 0)).toBe(cells.length);
    expect(found).toMatchObject({ missing: 2, 'missing 98': 2, 'off 11': 1, 'off 7.5': 1, 'off ten': 1 });
    expect((found['missing n/a'] ?? 0) + (found['missing N/A'] ?? 0)).toBe(2);
    expect(found['10']).toBe(6);
  });

  it('each cell is told as it stands in the files, with how it was read', async () => {
    const cells = ['9', ' 9', '9.0', '', ' ', 'n/a', ' 11', 'ten', '4'];
    const things = ['it\'s 5" wide', "it's", ' größer', 'größer', '\u00a0größer', 'x', 'x', '', 'left out'];
    const rows = cells.map((cell, i) => [cell, things[i]!, `g${i % 2}`]);
    const filler = CODES.map((one) => [one, 'x', 'g2']);
    const survey = await opened(written(csv([[RECOMMEND, 'thing', 'group'], ...rows, ...filler])));
    const answers = [RECOMMEND, 'thing'];
    const where = "thing IS NULL OR thing <> 'left out'";
    const point = (code: number) => ({ kind: 'point', code });
    const off = (text: string) => ({ kind: 'off-scale', text });
    for (const by of [[[]], [['group'], [], ['thing', 'group']]]) {
      const counts = await counted(survey, { answers, by, where });
      const of = (at: number) => Object.fromEntries(counts.written.get(survey.columns[at]!)!);
      expect([...counts.written.keys()]).toEqual(survey.columns.slice(0, 2));
      // 4 stands only in the response that is left out.
      expect(of(0)).toEqual({
        ...Object.fromEntries(CODES.map((one) => [String(one), point(one)])),
        ' 9': point(9),
        '9.0': point(9),
        'n/a': { kind: 'missing', marker: 'n/a', notApplicable: true },
        ' 11': off('11'),
        ten: off('ten'),
      });
      expect(of(1)).toEqual(
        Object.fromEntries([...things.slice(0, 6)].map((thing) => [thing, off(thing.trim())])),
      );
    }
  });
});

describe('weights', () => {
  const weights = ['0.5', ' 2 ', '1e0', '', '-1', '0', 'x', '3', 'NaN', 'inf', '.25', '1'];
  it('blank, zero, negative and text weights leave the response out, and are counted', async () => {
    const survey = await opened(written(beside('weight', weights)));
    const result = await counted(survey, { answers: [RECOMMEND], weight: 'weight' });
    expect(leftOut(result)).toEqual({ weight: 6 });
    expect(result.rows).toMatchObject({ read: 12, used: 6 });
    const [tally] = result.tallies;
    // Weights .5, 2, 1, 3, .25, 1 stand beside the answers 10, 9, 9, 0, 2, 5.
    expect(sums(tally!, answerOf)).toEqual({ 10: 1, 9: 2, 0: 1, 2: 1, 5: 1 });
    expect(sums(tally!, answerOf, 'w')).toEqual({ 10: 0.5, 9: 3, 0: 3, 2: 0.25, 5: 1 });
    expect(sums(tally!, answerOf, 'w2')).toEqual({ 10: 0.25, 9: 5, 0: 9, 2: 0.0625, 5: 1 });
  });

  it('a decimal comma in a file that is written so', async () => {
    const lines = CODES.map((code, i) => `${code};${['0,5', '1,25', '2'][i % 3]};c${i}`);
    const survey = await opened(written([`${RECOMMEND};weight;case`, ...lines].join('\n')));
    expect(survey.source.files[0]!.format).toMatchObject({ delimiter: ';', decimal: ',' });
    const { tallies, rows } = await counted(survey, { answers: [RECOMMEND], weight: 'weight' });
    expect(rows.used).toBe(12);
    const sum = tallies[0]!.cells.reduce((all, { w }) => all + w, 0);
    expect(sum).toBeCloseTo(4 * (0.5 + 1.25 + 2), 12);
  });

  it('sums of weights by any grouping are those of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            code: fc.integer({ min: 0, max: 10 }),
            tenths: fc.integer({ min: 1, max: 99 }),
            stratum: fc.constantFrom('a', 'b'),
            store: fc.constantFrom('1', '2', '3'),
          }),
          { minLength: 12, maxLength: 60 },
        ),
        async (rows) => {
          const header = [RECOMMEND, 'weight', 'stratum', 'store'];
          const body = rows.map(({ code, tenths, stratum, store }) => [code, tenths / 10, stratum, store]);
          const survey = await opened(written(csv([header, ...body])), {
            score: ['#1'],
            scale: { ends: { low: 0, high: 10 } },
          });
          const asked = { answers: ['#1'], weight: 'weight', strata: 'stratum', cluster: 'store' };
          const { tallies } = await counted(survey, asked);
          const key = (stratum: string, store: string, code: string) => `${stratum} ${store} ${code}`;
          const expected: Record<string, number> = {};
          for (const { code, tenths, stratum, store } of rows) {
            const own = key(stratum, store, String(code));
            expected[own] = (expected[own] ?? 0) + tenths / 10;
          }
          const found = sums(tallies[0]!, (cell) => key(cell.stratum!, cell.cluster!, answerOf(cell)), 'w');
          expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
          for (const [name, w] of Object.entries(found)) expect(w).toBeCloseTo(expected[name]!, 9);
          survey.source.dispose();
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('records', () => {
  const row = (i: number) => `${i % 11},r${i % 2},2026-01-0${(i % 9) + 1}`;
  const body = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `${row(from + i)}\n`).join('');
  const header = `${RECOMMEND},region,date\n`;

  it('records of nothing but delimiters are blank, and empty lines are none', async () => {
    const survey = await opened(written(`${header}${body(0, 8)},,\n\n ,,\n${body(8, 12)}`));
    const result = await counted(survey, { answers: [RECOMMEND] });
    expect(result.rows).toMatchObject({ read: 14, used: 12 });
    expect(leftOut(result)).toEqual({ blank: 2 });
  });

  it('the tally of two files is the sum of their tallies', async () => {
    const one = written(header + body(0, 30));
    const two = written(
      `region,extra,${RECOMMEND}\n${Array.from({ length: 20 }, (_, i) => `r${i % 3},e,${i % 7}\n`).join('')}`,
    );
    const asked = { answers: [RECOMMEND], by: [['region']] };
    const key = (cell: { segment: (string | null)[] } & Parameters<typeof answerOf>[0]) =>
      `${first(cell)} ${answerOf(cell)}`;
    const tallyOf = async (paths: string[]) => (await counted(await opened(paths), asked)).tallies[0]!;
    const added = { ...sums(await tallyOf([one]), key) };
    for (const [name, n] of Object.entries(sums(await tallyOf([two]), key)))
      added[name] = (added[name] ?? 0) + n;
    expect(sums(await tallyOf([one, two]), key)).toEqual(added);
    expect(sums(await tallyOf([two, one]), key)).toEqual(added);
  });

  it('globs, gzip and standard input give the same counts as the file', async () => {
    const text = header + body(0, 40);
    const plain = written(text, 'same-a.csv');
    const packed = written(gzipSync(text), 'same-a.csv.gz');
    const misnamed = written(gzipSync(text), 'same-packed.csv');
    const countsOf = async (paths: string | string[], stdin: string | Buffer = '') =>
      sums((await counted(await opened(paths, {}, stdin), { answers: [RECOMMEND] })).tallies[0]!, answerOf);
    const expected = await countsOf(plain);
    expect(Object.values(expected).reduce((a, b) => a + b, 0)).toBe(40);
    expect(await countsOf(packed)).toEqual(expected);
    expect(await countsOf(misnamed)).toEqual(expected);
    expect(await countsOf('-', text)).toEqual(expected);
    expect(await countsOf('-', gzipSync(text))).toEqual(expected);
    const trice = Object.fromEntries(Object.entries(expected).map(([code, n]) => [code, 3 * n]));
    expect(await countsOf(inFolder('same-*'))).toEqual(trice);
    // A file whose own name looks like a pattern is that file.
    expect(await countsOf(written(text, 'odd [1]*.csv'))).toEqual(expected);
    await expect(opened(inFolder('none-*.csv'))).rejects.toThrow(/No file matches/);
  });

  it('a name with quotes is no hole in the query', async () => {
    const path = written(header + body(0, 12), "o'brien'); drop --.csv");
    const { rows } = await counted(await opened(path), { answers: [RECOMMEND], where: "region = 'r1'" });
    expect(rows).toMatchObject({ read: 12, used: 6 });
  });
});
