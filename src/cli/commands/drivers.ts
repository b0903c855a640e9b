import { analyse } from '../../measure/drivers/analysis.js';
import { DRIVERS_CARD } from '../../measure/drivers/card.js';
import {
  countDrivers,
  type DriversAsked,
  gatherDrivers,
  offScale,
  type Wanted,
} from '../../measure/drivers/gathering.js';
import {
  DENIED,
  type DriversQuestion,
  IMPORTANCE_METHODS,
  isBinary,
  MISSING_TREATMENTS,
  MODELS,
  OUTCOME_KINDS,
  type Outcome,
  PERFORMANCES,
} from '../../measure/drivers/question.js';
import { driversDocument } from '../../measure/drivers/sections.js';
import { compareSegments } from '../../measure/drivers/segment-models.js';
import type { Section } from '../../model/document.js';
import { Problem } from '../../model/problem.js';
import type { Column, Survey } from '../../model/survey.js';
import { describe, findColumn } from '../../prepare/find-column.js';
import { parseNumber } from '../../prepare/numbers.js';
import { runAnalysis } from '../analysis.js';
import type { Flags } from '../flags.js';
import { columnFinder, groupingOf, optionalColumn, unusedWeights } from '../open-survey.js';
import { readChoice, readInteger, readLevels, readList, readNumber, readShare } from '../option-values.js';
import type { World } from '../world.js';

/** What goes with the outcome: importance, quadrants, effects, penalties and rewards. */
export async function runDrivers(world: World, files: string[], flags: Flags): Promise<number> {
  readOptions(flags);
  const scaled = (read: Survey) =>
    chooseDrivers(read, outcomeOf(read, flags).column, flags).map(({ column }) => column.id);
  return runAnalysis(world, files, flags, { scaled }, async (survey, check) => {
    const asked = askedDrivers(survey, flags);
    const find = columnFinder(survey);
    const counted = await countDrivers(asked, find);
    check(counted.rows, [[offScale(counted), 'off the scale']]);
    const { question, data, notices } = await gatherDrivers(asked, counted, find);
    const analysis = await analyse(question, data);
    const comparison = asked.by.length > 0 ? await compareSegments(question, data) : null;
    const found = driversDocument(question, analysis, comparison, counted.rows.used);
    const card: Section[] =
      flags.explain === true
        ? [{ kind: 'card', id: 'drivers', title: DRIVERS_CARD.label, card: DRIVERS_CARD }]
        : [];
    return {
      title: (names) => `${DRIVERS_CARD.label}: ${names}`,
      sections: [...found.sections, ...card],
      notices: [...unusedWeights(survey, asked.weight), ...notices, ...found.notices],
      rows: counted.rows,
      used: [asked.outcome.column, ...question.drivers.map(({ column }) => column), ...asked.by],
    };
  });
}

/** What the flags ask of the drivers of a survey. */
export function askedDrivers(survey: Survey, flags: Flags): DriversAsked {
  const options = readOptions(flags);
  const outcome = outcomeOf(survey, flags);
  return {
    ...options,
    survey,
    outcome,
    wanted: chooseDrivers(survey, outcome.column, flags),
    model: modelFor(outcome, flags),
    weight: optionalColumn(flags.weight, columnFinder(survey)),
    by: options.by === null ? [] : groupingOf(survey, options.by),
    where: (flags.where as string | undefined) ?? null,
    readNumber: (cell) => parseNumber(cell, survey.source.files[0]!.format.decimal),
  };
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
  const method = readChoice('--method', text('method', 'lmg'), IMPORTANCE_METHODS);
  const missing = readChoice('--missing-data', text('missingData', 'listwise'), MISSING_TREATMENTS);
  if (missing === 'imputed' && !['lmg', 'relative-weights'].includes(method)) {
    throw new Problem('usage', `--method ${method} has no place for the flags of --missing-data imputed.`, {
      tryThis: '--method lmg or relative-weights, which count the flag for its driver',
    });
  }
  return {
    method,
    missing,
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
  const parts = pattern.toLowerCase().split('*');
  const found = columns.filter(({ id, label }) =>
    [id, label].some((text) => fits(text.toLowerCase(), parts)),
  );
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

/** Whether a text is these parts with anything between them. */
function fits(text: string, parts: string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
