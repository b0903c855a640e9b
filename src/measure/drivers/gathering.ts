import type { Notice } from '../../model/document.js';
import { Problem } from '../../model/problem.js';
import type { Answer, Column, Survey } from '../../model/survey.js';
import type { RowAccount, Tally } from '../../model/tally.js';
import { countAnswers } from '../../tally/counts.js';
import { sumMoments } from '../../tally/moments.js';
import { readingNotices } from '../scores.js';
import { MOST_LOGISTIC_DRIVERS, tooMany } from './logistic.js';
import {
  type Driver,
  type DriversQuestion,
  driversOf,
  driverValue,
  frameOf,
  isNumber,
  measureOutcome,
  type Outcome,
  partsFor,
} from './question.js';
import type { DriversData } from './results.js';

/** From columns to what the analysis needs: which answers there are, then the sums. */

/** More columns than this are a whole questionnaire, not drivers. */
const MOST_DRIVERS = 60;

/** A column that may drive, the choice that was named, and whether somebody named it. */
export interface Wanted {
  column: Column;
  choice: string | null;
  named: boolean;
}

/** The question before the answers of the columns are known. */
export interface DriversAsked extends Omit<DriversQuestion, 'drivers'> {
  survey: Survey;
  wanted: Wanted[];
  /** A condition in the engine's expression language. */
  where: string | null;
}

/** The answers of the outcome and of each column that may drive, where they are no numbers. */
export interface DriversCounted {
  rows: RowAccount;
  tallies: Map<Column, Tally>;
  written: Map<Column, Map<string, Answer>>;
}

type Find = (name: string) => Column;

/** The first scan: how each column was answered. */
export async function countDrivers(asked: DriversAsked, find: Find): Promise<DriversCounted> {
  const columns = new Set([asked.outcome.column, ...asked.wanted.map(({ column }) => column)]);
  const { rows, tallies, written } = await count(
    asked,
    [...columns].filter((column) => !isRead(column, asked)),
    [],
    find,
  );
  return { rows, written, tallies: new Map(tallies.map((tally) => [tally.column, tally])) };
}

/** How each column was answered in each value of another. */
export async function countDriversBy(
  asked: DriversAsked,
  { tallies }: DriversCounted,
  by: Column,
  find: Find,
): Promise<Tally[]> {
  return (await count(asked, [...tallies.keys()], [by], find)).tallies;
}

function count({ survey, weight, where }: DriversAsked, answers: Column[], by: Column[], find: Find) {
  const design = { weight, strata: null, cluster: null };
  const groupings = by.length > 0 ? [by] : [];
  return countAnswers({ survey, answers, groupings, wave: null, design, where }, find);
}

/** Answers on no point of their scale. */
export function offScale({ tallies }: DriversCounted): number {
  return [...tallies.values()]
    .filter(({ column }) => column.scale !== null)
    .flatMap(({ cells }) => cells)
    .reduce((sum, { answer, n }) => sum + (answer.kind === 'off-scale' ? n : 0), 0);
}

/**
 * The second scan: the sums that the models are made of, in so many parts of each segment. For a logistic model a
 * third, of combinations.
 */
export async function gatherDrivers(
  asked: DriversAsked,
  counted: DriversCounted,
  find: Find,
  parts = partsFor(counted.rows.used, asked.by.length > 0),
): Promise<{ question: DriversQuestion; data: DriversData; notices: Notice[] }> {
  const { survey, outcome, by, weight, where } = asked;
  refuseStrangeEvents(outcome, counted);
  const { drivers, notices } = usableDrivers(asked.wanted, counted);
  const question: DriversQuestion = { ...asked, drivers };
  if (asked.model === 'logistic') refuseManyForLogistic(drivers);
  const means = drivers.map((driver) => meanOf(driver, counted.tallies.get(driver.column)));
  const moments = await sumMoments(
    {
      survey,
      ...frameOf(question, counted.written, means),
      by,
      weight,
      where,
      blocks: parts,
    },
    find,
  );
  const combined = asked.model === 'logistic' ? await combine(asked, drivers, find) : null;
  return {
    question,
    data: { tallies: counted.tallies, moments, combined, used: counted.rows.used },
    notices: [...columnNotices(outcome, drivers, counted.tallies), ...notices],
  };
}

/** An event that nobody gave is a slip, or another column was meant. */
function refuseStrangeEvents({ column, kind, events }: Outcome, { written }: DriversCounted): void {
  const answers = written.get(column) ?? new Map<string, Answer>();
  for (const event of events) {
    const { value } = measureOutcome({ column, kind, events: [event] });
    if ([...answers.values()].some((answer) => (value!(answer) ?? 0) > 0)) continue;
    // Says which answers there are.
    driversOf(column, event, answers, '--event');
  }
}

function refuseManyForLogistic(drivers: Driver[]): void {
  if (drivers.length <= MOST_LOGISTIC_DRIVERS) return;
  throw new Problem(
    'usage',
    `A logistic model takes at most ${MOST_LOGISTIC_DRIVERS} drivers, and these are ${drivers.length}.`,
    { tryThis: '--model linear, whose importances hardly differ; or fewer --drivers' },
  );
}

/** Cells that are read as numbers, and not counted by their texts. */
function isRead(column: Column, { outcome, wanted }: DriversAsked): boolean {
  if (column.scale !== null || !column.numeric || column.role === 'multi') return false;
  if (column === outcome.column) return outcome.events.length === 0;
  return wanted.every((one) => one.column !== column || one.choice === null);
}

/** Drivers of the columns; those that nobody named and that do not vary are left out, with a notice. */
function usableDrivers(
  wanted: Wanted[],
  { written, tallies }: DriversCounted,
): { drivers: Driver[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const drivers = wanted.flatMap(({ column, choice, named }) =>
    driversOf(column, choice, written.get(column) ?? new Map(), '--drivers').filter((driver) => {
      if (named || isNumber(driver)) return true;
      const values = new Set(
        (tallies.get(column)?.cells ?? []).flatMap(({ answer }) => driverValue(driver, answer) ?? []),
      );
      if (values.size > 1) return true;
      notices.push({
        id: 'driver-left-out',
        level: 'note',
        text: `"${driver.name}" ${values.size === 0 ? 'has no answer' : 'does not vary'} and is left out.`,
        tryThis: null,
      });
      return false;
    }),
  );
  if (drivers.length > MOST_DRIVERS) {
    throw new Problem('usage', `${drivers.length} drivers are more than one model can tell apart.`, {
      exists: drivers.slice(0, 12).map(({ name }) => name),
      tryThis: `--drivers with at most ${MOST_DRIVERS} of them`,
    });
  }
  if (drivers.length === 0) {
    throw new Problem('data', 'None of the drivers has answers that vary.', {
      exists: notices.slice(0, 12).map(({ text }) => text),
      tryThis: '--drivers COLUMN names others; cxstat inspect FILE lists all columns',
    });
  }
  return { drivers: withOwnNames(drivers), notices };
}

/** Rows of different matrices may be called the same. */
function withOwnNames(drivers: Driver[]): Driver[] {
  const times = new Map<string, number>();
  for (const { name } of drivers) times.set(name, (times.get(name) ?? 0) + 1);
  return drivers.map((driver) =>
    times.get(driver.name)! > 1 ? { ...driver, name: `${driver.name} [#${driver.column.position}]` } : driver,
  );
}

function meanOf(driver: Driver, tally: Tally | undefined): number | null {
  let total = 0;
  let sum = 0;
  for (const { answer, w } of tally?.cells ?? []) {
    const value = driverValue(driver, answer);
    if (value === null) continue;
    total += w;
    sum += w * value;
  }
  return total > 0 ? sum / total : null;
}

async function combine(asked: DriversAsked, drivers: Driver[], find: Find): Promise<Tally> {
  try {
    const by = [...asked.by, ...drivers.map(({ column }) => column)];
    return (await count(asked, [asked.outcome.column], by, find)).tallies[0]!;
  } catch (error) {
    if (error instanceof Problem && /different combinations/.test(error.message)) throw tooMany(drivers);
    throw error;
  }
}

/** What must be known of how the answers of each column were read; missing ones stand in the table. */
function columnNotices(outcome: Outcome, drivers: Driver[], tallies: Map<Column, Tally>): Notice[] {
  const scaled = drivers.filter(({ choice }) => choice === null).map(({ column }) => column);
  return [outcome.column, ...scaled].flatMap((column) => {
    const tally = tallies.get(column);
    if (!tally || column.scale === null) return [];
    const isOutcome = column === outcome.column;
    return readingNotices(tally.cells, column, column.scale, true)
      .filter(({ id }) => isOutcome || id === 'off-scale' || id === 'assumed-scale')
      .map((notice) => ({ ...notice, text: `"${column.id}": ${notice.text}` }));
  });
}
