import type { Column, Survey } from '../../model/survey.js';
import type { WaveUnit } from '../../model/tally.js';
import type { Scored } from './question.js';

/** What a report is about when nobody has said: rules that look at the columns, never at a score. */

const KEY_ROLES: Column['role'][] = ['nps', 'satisfaction', 'effort'];
const MOST_HEADLINES = 4;
const FEW_RATINGS = 3;

/** The questions that are followed by segment and wave: those of a key metric, else the first ratings. */
export function headlineOf(scored: Scored[]): Scored[] {
  const named = scored.filter((one) => one.named);
  if (named.length > 0) return named.slice(0, MOST_HEADLINES);
  const key = scored.filter(({ column }) => KEY_ROLES.includes(column.role));
  return key.length > 0 ? key.slice(0, MOST_HEADLINES) : scored.slice(0, FEW_RATINGS);
}

const MOST_VALUES = 12;
const MOST_GROUPINGS = 4;

/** The columns that segment a report: those with 2 to 12 values, in the order of the file. */
export function segmentsOf(survey: Survey): Column[] {
  return survey.columns
    .filter(
      ({ role, sampleDistinct, sampleMissing }) =>
        role === 'segment' &&
        sampleDistinct >= 2 &&
        sampleDistinct <= MOST_VALUES &&
        // Where most are blank, the blank ones are no segment that anyone knows of.
        sampleMissing < 0.5,
    )
    .slice(0, MOST_GROUPINGS);
}

const DAY = 86_400_000;
/** From so many days on, a unit gives more waves than a page holds; the last has no end. */
const LONGEST: [WaveUnit, days: number][] = [
  ['day', 14],
  ['week', 84],
  ['month', 548],
  ['quarter', 1461],
  ['year', Number.POSITIVE_INFINITY],
];

/** The unit of time in which the waves of a period are readable; null where it is a single day. */
export function waveUnitOf(period: { first: string; last: string } | null): WaveUnit | null {
  if (period === null || period.first === period.last) return null;
  const days = (Date.parse(period.last) - Date.parse(period.first)) / DAY + 1;
  return LONGEST.find(([, most]) => days <= most)![0];
}
