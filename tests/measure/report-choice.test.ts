import { describe, expect, it } from 'vitest';
import { headlineOf, segmentsOf, waveUnitOf } from '../../src/measure/report/choice.js';
import type { Scored } from '../../src/measure/report/question.js';
import type { Column, Survey } from '../../src/model/survey.js';

const scored = (role: Column['role'], named = false) =>
  ({ metric: { id: role }, column: { role }, named }) as unknown as Scored;
const rolesOf = (all: Scored[]) => headlineOf(all).map(({ column }) => column.role);

describe('which questions are followed', () => {
  it('takes the key metrics, and ratings only where there are none', () => {
    expect(rolesOf([scored('rating'), scored('nps'), scored('rating'), scored('effort')])).toEqual([
      'nps',
      'effort',
    ]);
    expect(rolesOf(Array.from({ length: 9 }, () => scored('rating')))).toHaveLength(3);
    expect(rolesOf([])).toEqual([]);
  });
  it('takes what the user named, whatever it is, and no more than four', () => {
    expect(rolesOf([scored('rating', true), scored('nps')])).toEqual(['rating']);
    expect(rolesOf(Array.from({ length: 9 }, () => scored('nps')))).toHaveLength(4);
  });
});

describe('which columns segment', () => {
  const column = (id: string, role: Column['role'], sampleDistinct: number, sampleMissing = 0) =>
    ({ id, role, sampleDistinct, sampleMissing }) as Column;
  it('takes segments of 2 to 12 values that most have, four at most, in the order of the file', () => {
    const columns = [
      column('one', 'segment', 1),
      column('two', 'segment', 2),
      column('twelve', 'segment', 12),
      column('many', 'segment', 13),
      column('blank', 'segment', 3, 0.5),
      column('rating', 'rating', 5),
      column('a', 'segment', 3, 0.49),
      column('b', 'segment', 4),
      column('c', 'segment', 5),
    ];
    expect(segmentsOf({ columns } as Survey).map(({ id }) => id)).toEqual(['two', 'twelve', 'a', 'b']);
  });
});

describe('the unit of time', () => {
  const unit = (first: string, last: string) => waveUnitOf({ first, last });
  it('is none without dates, or for one day', () => {
    expect(waveUnitOf(null)).toBe(null);
    expect(unit('2026-03-01', '2026-03-01')).toBe(null);
  });
  it.each([
    ['2026-03-01', '2026-03-02', 'day'],
    ['2026-03-01', '2026-03-14', 'day'],
    ['2026-03-01', '2026-03-15', 'week'],
    ['2026-01-01', '2026-12-31', 'month'],
    ['2024-01-01', '2026-12-31', 'quarter'],
    ['2010-01-01', '2026-12-31', 'year'],
  ])('from %s to %s is the %s', (first, last, expected) => {
    expect(unit(first, last)).toBe(expected);
  });
});
