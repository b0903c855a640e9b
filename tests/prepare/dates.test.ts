import { describe, expect, it } from 'vitest';
import { detectDates } from '../../src/prepare/dates.js';
import type { NO_OVERRIDES } from '../../src/prepare/survey.js';
import { counted, csv, opened, sums, written } from '../tally/written.js';

/** The days that the engine reads from cells, in their order; null where it reads none. */
async function daysOf(
  cells: string[],
  overrides: Partial<typeof NO_OVERRIDES> = {},
): Promise<(string | null)[]> {
  const rows = cells.map((cell, i) => [`k${i}`, cell, 'x']);
  const survey = await opened(written(csv([['key', 'when', 'other'], ...rows])), overrides);
  if (!survey.dated) return cells.map(() => null);
  const { tallies } = await counted(survey, { answers: ['other'], by: [['key']], wave: 'day' });
  const byKey = new Map(tallies[0]!.cells.map(({ segment, wave }) => [segment[0], wave]));
  return cells.map((_, i) => byKey.get(`k${i}`) ?? null);
}

describe('dates are read as they are written', () => {
  const cases: [what: string, cells: string[], days: (string | null)[]][] = [
    ['ISO', ['2026-01-05', '2026-12-31'], ['2026-01-05', '2026-12-31']],
    ['ISO with T and Z', ['2026-01-05T23:59:59Z', '2026-12-31T00:00:00Z'], ['2026-01-05', '2026-12-31']],
    [
      'ISO with milliseconds',
      ['2026-01-05T23:59:59.123Z', '2026-12-31T00:00:00.000Z'],
      ['2026-01-05', '2026-12-31'],
    ],
    [
      'ISO with an offset',
      ['2026-01-05T23:30:00+02:00', '2026-12-31T01:00:00-0500'],
      ['2026-01-05', '2026-12-31'],
    ],
    ['year first with slashes', ['2026/01/05', '2026/12/31'], ['2026-01-05', '2026-12-31']],
    ['day first, told by 31', ['05/01/2026', '31/12/2026'], ['2026-01-05', '2026-12-31']],
    ['month first, told by 31', ['01/05/2026', '12/31/2026'], ['2026-01-05', '2026-12-31']],
    ['day first with points', ['5.1.2026', '31.12.2026'], ['2026-01-05', '2026-12-31']],
    ['two digits of the year', ['1/5/26', '12/31/26'], ['2026-01-05', '2026-12-31']],
    ['AM and PM', ['1/5/2026 12:05 AM', '12/31/2026 11:59 PM'], ['2026-01-05', '2026-12-31']],
    [
      'AM and PM with seconds',
      ['1/5/2026 1:05:09 pm', '12/31/2026 11:59:00 am'],
      ['2026-01-05', '2026-12-31'],
    ],
    ['a zone by name', ['2026-01-05 10:00:00 UTC', '2026-12-31 11:00:00 CET'], ['2026-01-05', '2026-12-31']],
    [
      'a zone as GMT and hours',
      ['05/01/2026 10:00 GMT+2', '31/12/2026 10:00 GMT+2'],
      ['2026-01-05', '2026-12-31'],
    ],
    ['seconds since 1970', ['1767571200', '1798675200'], ['2026-01-05', '2026-12-31']],
    ['milliseconds since 1970', ['1767571200000', '1798675200000'], ['2026-01-05', '2026-12-31']],
    ['blank cells between', ['2026-01-05', '', '2026-12-31'], ['2026-01-05', null, '2026-12-31']],
    ['blanks around', [' 2026-01-05', '2026-12-31 '], ['2026-01-05', '2026-12-31']],
    ['with and without a time', ['2026-01-05', '2026-12-31 10:00'], ['2026-01-05', '2026-12-31']],
    ['midnight of a leap day', ['2024-02-29 00:00', '2024-03-01 00:00'], ['2024-02-29', '2024-03-01']],
    // Guards against: fractions after a comma are taken for dates, and then none is read: the pattern has a point.
    ['a decimal comma', ['2026-01-05 10:00:00,250', '2026-12-31 10:00:00,250'], ['2026-01-05', '2026-12-31']],
  ];
  it.each(cases)('%s', async (_, cells, days) => {
    expect(await daysOf(cells)).toEqual(days);
  });
});

describe('day and month', () => {
  const both = ['01/02/2026', '03/04/2026', '05/06/2026'];
  it('are ambiguous where every date allows both; the file decides', () => {
    expect(detectDates(both, true)).toMatchObject({ patterns: ['%m/%d/%Y'], ambiguous: true });
    expect(detectDates(both, false)).toMatchObject({ patterns: ['%d/%m/%Y'], ambiguous: true });
  });

  it('one date over 12 tells, whatever the file', () => {
    for (const monthFirst of [true, false]) {
      expect(detectDates([...both, '13/02/2026'], monthFirst)).toMatchObject({
        patterns: ['%d/%m/%Y'],
        ambiguous: false,
      });
      expect(detectDates([...both, '02/13/2026'], monthFirst)).toMatchObject({
        patterns: ['%m/%d/%Y'],
        ambiguous: false,
      });
    }
  });

  it('year first is never ambiguous', () => {
    expect(detectDates(['2026-01-02', '2026-03-04'], true)).toMatchObject({ ambiguous: false });
  });

  it('a semicolon file with ambiguous dates is read day first, a comma file month first', async () => {
    const file = (mark: string) =>
      [`key${mark}when${mark}other`, ...both.map((day, i) => `k${i}${mark}${day}${mark}x`)].join('\n');
    const dayFirst = await opened(written(file(';')));
    const monthFirst = await opened(written(file(',')));
    expect(dayFirst.dated!.dateFormat!.patterns).toEqual(['%d/%m/%Y']);
    expect(monthFirst.dated!.dateFormat!.patterns).toEqual(['%m/%d/%Y']);
    const { tallies } = await counted(dayFirst, { answers: ['other'], wave: 'month' });
    expect(sums(tallies[0]!, (cell) => cell.wave)).toEqual({ '2026-02': 1, '2026-04': 1, '2026-06': 1 });
  });

  it('what is no date is none', () => {
    for (const cells of [
      [],
      ['1', '2'],
      ['13/13/2026'],
      ['2026'],
      ['12:30'],
      ['1.5', '2.5'],
      ['32/01/2026'],
      ['tomorrow'],
    ]) {
      expect(detectDates(cells, true), cells.join()).toBeNull();
    }
  });
});

describe('--date and --date-format', () => {
  it('a pattern for dates that no guess knows', async () => {
    const cells = ['5 January 2026', '31 December 2026'];
    expect(await daysOf(cells)).toEqual([null, null]);
    expect(await daysOf(cells, { date: 'when', dateFormat: '%d %B %Y' })).toEqual([
      '2026-01-05',
      '2026-12-31',
    ]);
  });

  it('a pattern beats the guess', async () => {
    const cells = ['01/02/2026', '03/04/2026'];
    expect(await daysOf(cells)).toEqual(['2026-01-02', '2026-03-04']);
    expect(await daysOf(cells, { dateFormat: '%d/%m/%Y' })).toEqual(['2026-02-01', '2026-04-03']);
  });

  const two = csv([
    ['key', 'sent', 'answered', 'free'],
    ['k1', '2026-01-05', '2026-02-06', '5 January'],
    ['k2', '2026-01-07', '2026-02-08', '6 January'],
  ]);

  it('of two dates, the one that is named', async () => {
    expect((await opened(written(two))).dated).toBeNull();
    expect((await opened(written(two), { date: 'answered' })).dated!.id).toBe('answered');
  });

  // Guards against: --date of a column whose dates are not understood is ignored, and another column dates the waves.
  it('a named column that holds no date that is understood is not replaced by another', async () => {
    const file = written(two.replaceAll(/,2026-02-\d\d/g, ',later'));
    expect((await opened(file)).dated!.id).toBe('sent');
    const dated = async () => (await opened(file, { date: 'free' })).dated?.id ?? 'none';
    await expect(dated().catch(() => 'refused')).resolves.not.toBe('sent');
  });
});
