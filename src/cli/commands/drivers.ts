import { analyse, type DriversData } from '../../measure/drivers/analysis.js';
import { DRIVERS_CARD } from '../../measure/drivers/card.js';
import { MOST_LOGISTIC_DRIVERS, tooMany } from '../../measure/drivers/logistic.js';
import {
  DENIED,
  type Driver,
  type DriversQuestion,
  driversOf,
  driverValue,
  frameOf,
  IMPORTANCE_METHODS,
  isBinary,
  isNumber,
  MISSING_TREATMENTS,
  MODELS,
  OUTCOME_KINDS,
  type Outcome,
  PERFORMANCES,
  partsFor,
} from '../../measure/drivers/question.js';
import { driversDocument } from '../../measure/drivers/sections.js';
import { compareSegments } from '../../measure/drivers/segment-models.js';
import { readingNotices } from '../../measure/scores.js';
import type { Notice, Section } from '../../model/document.js';
import { EXIT, Problem } from '../../model/problem.js';
import type { Answer, Column, Survey } from '../../model/survey.js';
import type { Cell, Tally } from '../../model/tally.js';
import { describe, findColumn } from '../../prepare/find-column.js';
import { parseNumber } from '../../prepare/numbers.js';
import { countAnswers } from '../../tally/counts.js';
import { sumMoments } from '../../tally/moments.js';
import {
  columnFinder,
  groupingOf,
  hashInputs,
  intakeNotices,
  openSurvey,
  optionalColumn,
  readingLosses,
  refuseEmpty,
  refuseLosses,
  unusedWeights,
  writeRejects,
} from '../open-survey.js';
import { readChoice, readInteger, readLevels, readList, readNumber, readShare } from '../option-values.js';
import { formatOf, makeDocument, writeDocument } from '../output.js';
import type { Flags } from '../program.js';
import { withProgress } from '../progress.js';
import type { World } from '../world.js';

/** More columns than this are a whole questionnaire, not drivers. */
const MOST_DRIVERS = 60;

/** What goes with the outcome: importance, quadrants, effects, penalties and rewards. */
export async function runDrivers(world: World, files: string[], flags: Flags): Promise<number> {
  const format = formatOf(flags);
  const options = readOptions(flags);
  const survey = await openSurvey(world, files, flags, (read) =>
    chooseDrivers(read, outcomeOf(read, flags).column, flags).map(({ column }) => column.id),
  );
  try {
    const find = columnFinder(survey);
    const outcome = outcomeOf(survey, flags);
    const wanted = chooseDrivers(survey, outcome.column, flags);
    const weight = optionalColumn(flags.weight, find);
    const by = options.by === null ? [] : groupingOf(survey, options.by);
    const where = (flags.where as string | undefined) ?? null;
    const names = survey.source.files.map(({ name }) => name).join(', ');
    const design = { weight, strata: null, cluster: null };
    const count = (answers: Column[], groupings: Column[][]) =>
      countAnswers({ survey, answers, groupings, wave: null, design, where }, find);

    const document = await withProgress(world, `reading ${names}`, async () => {
      const columns = [outcome.column, ...wanted.map(({ column }) => column)];
      const coded = [...new Set(columns.filter((column) => !isRead(column, outcome, wanted)))];
      const counted = await count(coded, []);
      writeRejects(survey, flags);
      refuseEmpty(counted.rows, where);
      const cellsOf = new Map(counted.tallies.map((tally) => [tally.column, tally]));
      const { drivers, notices } = usableDrivers(wanted, counted.written, cellsOf);
      checkOutcome(outcome, counted.written.get(outcome.column));
      const question: DriversQuestion = {
        ...options,
        outcome,
        drivers,
        model: modelFor(outcome, flags),
        weight,
        by,
        readNumber: (cell) => parseNumber(cell, survey.source.files[0]!.format.decimal),
      };
      if (question.model === 'logistic') refuseManyForLogistic(drivers);
      const means = drivers.map((driver) => meanOf(driver, cellsOf.get(driver.column)));
      const moments = await sumMoments(
        {
          survey,
          ...frameOf(question, counted.written, means),
          by,
          weight,
          where,
          blocks: partsFor(counted.rows.used, by.length > 0),
        },
        find,
      );
      const data: DriversData = {
        tallies: cellsOf,
        moments,
        combined:
          question.model === 'logistic'
            ? await combine(question, () =>
                count([outcome.column], [[...by, ...drivers.map(({ column }) => column)]]),
              )
            : null,
        used: counted.rows.used,
      };
      const analysis = await analyse(question, data);
      const comparison = by.length > 0 ? await compareSegments(question, data) : null;
      const offScale = [...cellsOf.values()].flatMap(({ cells }) => cells.filter(isOffScale));
      refuseLosses(flags, [
        ...readingLosses(survey, counted.rows),
        [offScale.reduce((sum, { n }) => sum + n, 0), 'off the scale'],
      ]);
      const found = driversDocument(question, analysis, comparison, counted.rows.used);
      const card: Section[] =
        flags.explain === true
          ? [{ kind: 'card', id: 'drivers', title: DRIVERS_CARD.label, card: DRIVERS_CARD }]
          : [];
      return makeDocument(world, {
        title: `${DRIVERS_CARD.label}: ${names}`,
        sections: [...found.sections, ...card],
        notices: [
          ...intakeNotices(survey, counted.rows, flags, [...new Set([...columns, ...by])]),
          ...unusedWeights(survey, weight),
          ...columnNotices(outcome, drivers, cellsOf),
          ...notices,
          ...found.notices,
        ],
        files: survey.source.files,
        hashes: ['json', 'markdown'].includes(format) ? await hashInputs(survey) : [],
        rows: counted.rows,
        where,
      });
    });
    await writeDocument(world, document, flags);
    return EXIT.ok;
  } finally {
    survey.source.dispose();
  }
}

type Options = Omit<DriversQuestion, 'outcome' | 'drivers' | 'model' | 'weight' | 'by' | 'readNumber'>;

function readOptions(flags: Flags): Options & { by: string | null } {
  const text = (name: string, fallback: string) => (flags[name] as string | undefined) ?? fallback;
  const levels = readLevels('--confidence', text('confidence', '95'));
  if (levels.length > 1) throw new Problem('usage', '--confidence takes one level here.');
  const by = (flags.by as string[] | undefined) ?? [];
  if (by.length > 1) {
    throw new Problem('usage', '--by is given more than once: each segment has one model here.', {
      tryThis: `--by "${by.join(' * ')}" crosses the columns`,
    });
  }
  return {
    method: readChoice('--method', text('method', 'lmg'), IMPORTANCE_METHODS),
    missing: readChoice('--missing-data', text('missingData', 'listwise'), MISSING_TREATMENTS),
    performance: readChoice('--performance', text('performance', 'mean'), PERFORMANCES),
    cuts: typeof flags.cuts === 'string' ? readCuts(flags.cuts) : null,
    level: levels[0]!,
    replicates: readInteger('--replicates', text('replicates', '1000'), 100, 100_000),
    seed: readInteger('--seed', text('seed', '1'), 0, 4_294_967_295),
    by: by[0] ?? null,
  };
}

function readCuts(value: string): DriversQuestion['cuts'] {
  const parts = readList(value);
  if (parts.length !== 2) {
    throw new Problem(
      'usage',
      `--cuts "${value}" is not understood: it takes a performance and an importance, such as 4,10%.`,
    );
  }
  const performance = /%\s*$/.test(parts[0]!)
    ? readShare('--cuts', parts[0]!)
    : readNumber('--cuts', parts[0]!);
  return { performance, importance: readShare('--cuts', parts[1]!) };
}

const ROLE_OF: Record<string, Column['role']> = { nps: 'nps', csat: 'satisfaction', ces: 'effort' };

function outcomeOf(survey: Survey, flags: Flags): Outcome {
  const kind = readChoice('--as', (flags.as as string | undefined) ?? 'rating', OUTCOME_KINDS);
  const events = typeof flags.event === 'string' ? readList(flags.event) : [];
  if (events.length > 0 && flags.as !== undefined) {
    throw new Problem('usage', '--event and --as both say how the outcome counts; give one of them.');
  }
  const column = outcomeColumn(survey, (flags.outcome as string | undefined) ?? 'nps');
  if (events.length === 0 && column.scale === null && !column.numeric) {
    const event = column.examples.find((one) => !DENIED.has(one.toLowerCase())) ?? 'yes';
    throw new Problem(
      'usage',
      `"${column.id}" is neither a scale nor a number, so it cannot be an outcome as it is.`,
      {
        exists: column.examples,
        tryThis: `--event "${event}" explains who gives that answer`,
      },
    );
  }
  if (kind !== 'rating' && column.scale === null) {
    throw new Problem('usage', `--as ${kind} needs a scale, and "${column.id}" holds numbers.`, {
      tryThis: 'leave out --as',
    });
  }
  return { column, kind, events };
}

function outcomeColumn(survey: Survey, name: string): Column {
  const role = ROLE_OF[name.toLowerCase()];
  const exact = survey.columns.find(({ id }) => id.toLowerCase() === name.toLowerCase());
  if (exact || role === undefined) return exact ?? findColumn(survey.columns, name);
  const found = survey.columns.filter((column) => column.role === role && column.scale !== null);
  if (found.length === 1) return found[0]!;
  const scales = survey.columns.filter(({ scale, role: own }) => scale !== null && own !== 'metadata');
  throw new Problem(
    'usage',
    found.length > 1
      ? `${found.length} columns could be meant by the outcome ${name}.`
      : `No column is a question for ${name}, to be explained.`,
    {
      exists: describe((found.length > 1 ? found : scales).slice(0, 20)),
      tryThis: '--outcome COLUMN says what is to be explained',
    },
  );
}

/** A yes or no needs no --event; other texts must have the event among them. */
function checkOutcome({ column, events }: Outcome, written: Map<string, Answer> | undefined): void {
  if (events.length === 0 || !written) return;
  for (const event of events) driversOf(column, event, written, '--event');
}

function modelFor(outcome: Outcome, flags: Flags): DriversQuestion['model'] {
  const other = [
    ['method', 'lmg'],
    ['missingData', 'listwise'],
  ].find(([name, usual]) => flags[name!] !== undefined && flags[name!] !== usual);
  if (flags.model === undefined) return isBinary(outcome) && !other ? 'logistic' : 'linear';
  const model = readChoice('--model', String(flags.model), MODELS);
  if (model === 'linear') return model;
  if (!isBinary(outcome)) {
    throw new Problem('usage', '--model logistic needs an outcome of two kinds.', {
      tryThis: '--as promoter, --as detractor, --as top-box, or --event "churned"',
    });
  }
  if (other) {
    const option = other[0] === 'method' ? '--method' : '--missing-data';
    throw new Problem('usage', `${option} ${String(flags[other[0]!])} is for linear models.`, {
      tryThis: `leave out ${option}, or --model logistic`,
    });
  }
  return model;
}

function refuseManyForLogistic(drivers: Driver[]): void {
  if (drivers.length <= MOST_LOGISTIC_DRIVERS) return;
  throw new Problem(
    'usage',
    `A logistic model takes at most ${MOST_LOGISTIC_DRIVERS} drivers, and these are ${drivers.length}.`,
    { tryThis: '--model linear, whose importances hardly differ; or fewer --drivers' },
  );
}

/** A column that may drive, the choice that was named, and whether somebody named it. */
interface Wanted {
  column: Column;
  choice: string | null;
  named: boolean;
}

function chooseDrivers(survey: Survey, outcome: Column, flags: Flags): Wanted[] {
  const given = (flags.drivers as string[] | undefined) ?? [];
  const wanted = given.length > 0 ? given.flatMap((one) => readDrivers(survey, one)) : foundDrivers(survey);
  const own = wanted.find(({ column, named }) => column === outcome && named);
  if (own) {
    throw new Problem(
      'usage',
      `"${outcome.id}" is the outcome and among the drivers; it would explain itself.`,
      {
        tryThis: 'leave it out of --drivers, or name another --outcome',
      },
    );
  }
  const drivers = [
    ...new Map(
      wanted
        .filter(({ column }) => column !== outcome)
        .map((one) => [`${one.column.position} ${one.choice ?? ''}`, one]),
    ).values(),
  ];
  if (drivers.length === 0) {
    const scales = survey.columns.filter(({ scale, role }) => scale !== null && role !== 'metadata');
    throw new Problem('usage', 'No column is a rating that could drive the outcome.', {
      exists: describe(scales.filter((column) => column !== outcome).slice(0, 20)),
      tryThis:
        '--drivers "speed,agent,price" names them; cxstat inspect FILE shows how each column was understood',
    });
  }
  return drivers;
}

/** All ratings beyond doubt. */
function foundDrivers(survey: Survey): Wanted[] {
  return survey.columns
    .filter(
      ({ role, scale, confidence }) =>
        scale !== null &&
        ['nps', 'satisfaction', 'effort', 'rating'].includes(role) &&
        !(role === 'rating' && confidence === 'low'),
    )
    .map((column) => ({ column, choice: null, named: false }));
}

/** One value of --drivers: a column, a pattern with *, COLUMN=ANSWER, or several of these with commas. */
function readDrivers(survey: Survey, value: string): Wanted[] {
  const { columns } = survey;
  const text = value.trim();
  const isColumn = columns.some(({ id, label }) =>
    [id, label].some((one) => one.toLowerCase() === text.toLowerCase()),
  );
  if (!isColumn && text.includes(',')) return readList(text).flatMap((part) => readDrivers(survey, part));
  if (!isColumn && text.includes('*')) return matching(columns, text);
  const at = text.lastIndexOf('=');
  if (!isColumn && at > 0) {
    return [
      { column: findColumn(columns, text.slice(0, at)), choice: text.slice(at + 1).trim(), named: true },
    ];
  }
  return [{ column: findColumn(columns, text), choice: null, named: true }];
}

function matching(columns: Column[], pattern: string): Wanted[] {
  const expression = new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    'is',
  );
  const found = columns.filter(({ id, label }) => expression.test(id) || expression.test(label));
  const usable = found.filter(
    ({ scale, numeric, role }) => (scale !== null || numeric) && role !== 'metadata',
  );
  if (usable.length > 0) return usable.map((column) => ({ column, choice: null, named: false }));
  throw new Problem(
    'usage',
    found.length > 0
      ? `"${pattern}" fits ${found.length} columns, and none of them is a scale or a number.`
      : `"${pattern}" fits no column.`,
    {
      exists: describe((found.length > 0 ? found : columns).slice(0, 12)),
      tryThis: 'cxstat inspect FILE lists all columns',
    },
  );
}

/** Cells that are read as numbers, and not counted by their texts. */
function isRead(column: Column, outcome: Outcome, wanted: Wanted[]): boolean {
  if (column.scale !== null || !column.numeric || column.role === 'multi') return false;
  if (column === outcome.column) return outcome.events.length === 0;
  return wanted.every((one) => one.column !== column || one.choice === null);
}

/** Drivers of the columns; those that nobody named and that do not vary are left out, with a notice. */
function usableDrivers(
  wanted: Wanted[],
  written: Map<Column, Map<string, Answer>>,
  tallies: Map<Column, Tally>,
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
  if (drivers.length === 0) throw new Problem('data', 'None of the drivers varies.');
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

async function combine(
  question: DriversQuestion,
  count: () => Promise<{ tallies: Tally[] }>,
): Promise<Tally> {
  try {
    return (await count()).tallies[0]!;
  } catch (error) {
    if (error instanceof Problem && /different combinations/.test(error.message))
      throw tooMany(question.drivers);
    throw error;
  }
}

const isOffScale = ({ answer }: Cell) => answer.kind === 'off-scale';

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
