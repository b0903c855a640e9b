import { Problem } from '../../model/problem.js';
import type { Answer, Column, Scale } from '../../model/survey.js';
import type { Variable } from '../../model/tally.js';
import { rankFromBest } from '../metric.js';
import { usualBox } from '../metrics/box.js';
import { nps } from '../metrics/nps.js';
import { choicesIn } from '../segments.js';

/** What is explained, by what, and how: the question that `cxstat drivers` asks. */

export const OUTCOME_KINDS = ['rating', 'net', 'promoter', 'detractor', 'top-box', 'bottom-box'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export const IMPORTANCE_METHODS = ['lmg', 'relative-weights', 'first', 'last', 'pratt', 'beta'] as const;
export type ImportanceMethod = (typeof IMPORTANCE_METHODS)[number];

export const MODELS = ['linear', 'logistic'] as const;
export type ModelKind = (typeof MODELS)[number];

/** Complete responses only; every pair of columns that has both; or mean and flag in the place of what is missing. */
export const MISSING_TREATMENTS = ['listwise', 'pairwise', 'imputed'] as const;
export type MissingTreatment = (typeof MISSING_TREATMENTS)[number];

export const PERFORMANCES = ['mean', 'top-box'] as const;
export type Performance = (typeof PERFORMANCES)[number];

export interface Outcome {
  column: Column;
  kind: OutcomeKind;
  /** Answers that are the event, for columns that are no scale ("churned"); empty otherwise. */
  events: string[];
}

export interface Driver {
  column: Column;
  /** The answer or choice whose presence drives; null for a scale or a number. */
  choice: string | null;
  /** As the reader knows it. */
  name: string;
}

export interface DriversQuestion {
  outcome: Outcome;
  drivers: Driver[];
  method: ImportanceMethod;
  model: ModelKind;
  missing: MissingTreatment;
  performance: Performance;
  /** Where the quadrants are cut; null for the means. */
  cuts: { performance: number; importance: number } | null;
  level: number;
  replicates: number;
  seed: number;
  weight: Column | null;
  by: Column[];
  /** Reads a cell of a column of numbers. */
  readNumber(cell: string): number | null;
}

/** So many responses are resampled one by one; of more, parts are. */
const MOST_ONE_BY_ONE = 2000;
const PARTS = 1000;
/** With segments, each of which has parts of its own. */
const PARTS_OF_SEGMENTS = 500;

/** How many parts the responses are dealt to, for the bootstrap to resample. */
export function partsFor(responses: number, inSegments: boolean): number {
  if (responses <= MOST_ONE_BY_ONE) return Math.max(1, responses);
  return inSegments ? PARTS_OF_SEGMENTS : PARTS;
}

/** Parts of all segments together that are held at once. */
const PARTS_OF_ALL = 50_000;
/** A bootstrap of fewer parts says little. */
const FEWEST_PARTS = 50;

/** How many parts each of many segments is dealt to, where each has a model of its own; null where they are too many. */
export function partsForEach(segments: number): number | null {
  const parts = Math.min(PARTS_OF_SEGMENTS, Math.floor(PARTS_OF_ALL / segments));
  return parts < FEWEST_PARTS ? null : parts;
}

/** How the outcome counts: its values, and what one unit of them is. */
export interface OutcomeMeasure {
  /** For titles: the question where it is short, else the column's id. */
  label: string;
  /** What was done with the answers, in a few words. */
  definition: string;
  /** `points` of NPS or per cent; `number` in points of the scale. */
  unit: 'points' | 'number';
  /** Null for cells that are numbers themselves. */
  value: ((answer: Answer) => number | null) | null;
}

const LONGEST_TITLE = 40;
/** Of a question before the answer whose presence drives. */
const LONGEST_BEFORE_ANSWER = 24;

const BINARY: OutcomeKind[] = ['promoter', 'detractor', 'top-box', 'bottom-box'];

export function isBinary({ kind, events }: Outcome): boolean {
  return events.length > 0 || BINARY.includes(kind);
}

export function measureOutcome({ column, kind, events }: Outcome): OutcomeMeasure {
  const name = shortName(column, LONGEST_TITLE);
  if (events.length > 0) {
    const wanted = new Set(events.map(fold));
    return {
      label: `${name} = ${events.join(', ')}`,
      definition: `share of "${events.join('", "')}" among the answers, in per cent`,
      unit: 'points',
      value: (answer) => eventValue(answer, column.scale, wanted),
    };
  }
  const { scale } = column;
  if (scale === null) {
    return { label: name, definition: 'the number as written', unit: 'number', value: null };
  }
  if (kind === 'rating') {
    const turned = scale.favourable === 'low';
    return {
      label: name,
      definition: `the answer on ${scale.low}–${scale.high}${turned ? `, turned round so that more is better (${scale.low} was the good end)` : ''}`,
      unit: 'number',
      value: onPoints((code) => upwards(scale, code)),
    };
  }
  if (kind === 'top-box' || kind === 'bottom-box') {
    const size = kind === 'top-box' ? usualBox(scale) : endBoxes(scale).bottom;
    const isIn = (code: number) =>
      kind === 'top-box'
        ? rankFromBest(scale, code) < size
        : rankFromBest(scale, code) >= scale.points.length - size;
    return {
      label: `${name}, ${kind.replace('-', ' ')}`,
      definition: `share of the ${size === 1 ? '' : `${size} `}${kind === 'top-box' ? 'best' : 'worst'} ${size === 1 ? 'point' : 'points'} of ${scale.low}–${scale.high}, in per cent`,
      unit: 'points',
      value: onPoints((code) => (isIn(code) ? 100 : 0)),
    };
  }
  const refused = nps.refuses(scale, { top: null, points: null, breaks: null }, true);
  if (refused !== null) {
    throw new Problem('usage', `"${column.id}" cannot be taken as ${kind}: ${refused}.`, {
      tryThis: '--as rating takes the answers as they are; --as top-box those of the best points',
    });
  }
  const definition = nps.define(scale, { top: null, points: null, breaks: null });
  if (kind === 'net') {
    return {
      label: `NPS of ${name}`,
      definition: `100 for a promoter, 0 for a passive, −100 for a detractor (${definition.text}): its mean is the NPS`,
      unit: 'points',
      value: onPoints(definition.value),
    };
  }
  const group = definition.groups.find(({ id }) => id === `${kind}s`)!;
  return {
    label: `${group.label} of ${name}`,
    definition: `share of ${group.label.toLowerCase()} in per cent (${definition.text})`,
    unit: 'points',
    value: onPoints((code) => (group.has(code) ? 100 : 0)),
  };
}

/** A number of the answer where it is a scale point, else null. */
function onPoints(value: (code: number) => number): (answer: Answer) => number | null {
  return (answer) => (answer.kind === 'point' ? value(answer.code) : null);
}

/** The code, counted so that more is better. */
export function upwards(scale: Scale, code: number): number {
  return scale.favourable === 'high' ? code : scale.low + scale.high - code;
}

const fold = (text: string) => text.trim().toLowerCase();

function eventValue(answer: Answer, scale: Scale | null, wanted: Set<string>): number | null {
  if (answer.kind === 'missing') return null;
  if (answer.kind === 'off-scale') return wanted.has(fold(answer.text)) ? 100 : scale === null ? 0 : null;
  const label = scale?.points.find(({ code }) => code === answer.code)?.label ?? '';
  return wanted.has(String(answer.code)) || wanted.has(fold(label)) ? 100 : 0;
}

/** Answers of a column that say that something is not so. */
export const DENIED: ReadonlySet<string> = new Set([
  'n',
  'no',
  'nein',
  'non',
  'nie',
  'não',
  'nao',
  'ne',
  'false',
  '0',
]);

/** The number of a driver's answer, more being better or more present; null where there is none. */
export function driverValue({ column, choice }: Driver, answer: Answer): number | null {
  const { scale } = column;
  if (choice === null) {
    return answer.kind === 'point' && scale !== null ? upwards(scale, answer.code) : null;
  }
  if (answer.kind === 'missing') return null;
  const text = answer.kind === 'point' ? labelOf(scale, answer.code) : answer.text;
  if (column.separator !== null) return choicesIn(text, column.separator).includes(choice) ? 1 : 0;
  // A column of its own for one choice holds the choice, or yes, or nothing.
  if (choice === column.part) return DENIED.has(fold(text)) ? 0 : 1;
  return fold(text) === fold(choice) ? 1 : 0;
}

/** A choice that nobody made is not missing: whoever left a list of choices blank did not choose. */
export function blankCountsAsNo({ column, choice }: Driver): boolean {
  return choice !== null && column.role === 'multi';
}

function labelOf(scale: Scale | null, code: number): string {
  return scale?.points.find((point) => point.code === code)?.label ?? String(code);
}

/**
 * A column as a driver, or as several: a scale or a number is one, a list of choices one for each choice that
 * was made, yes and no one. `written` are its cells as read; throws a `Problem` that names the option.
 */
export function driversOf(
  column: Column,
  choice: string | null,
  written: Map<string, Answer>,
  option: string,
): Driver[] {
  const name = nameOfColumn(column);
  const texts = [...written.values()].flatMap((answer) =>
    answer.kind === 'off-scale'
      ? [answer.text]
      : answer.kind === 'point'
        ? [labelOf(column.scale, answer.code)]
        : [],
  );
  const { separator } = column;
  const choices = [
    ...new Set(separator === null ? texts : texts.flatMap((text) => choicesIn(text, separator))),
  ];
  if (choice !== null) {
    const found = choices.find((one) => fold(one) === fold(choice));
    if (found === undefined) {
      throw new Problem('usage', `Nobody answered "${choice}" in "${column.id}".`, {
        exists: choices.sort().slice(0, 20),
        tryThis: `${option} with one of these`,
      });
    }
    return [withAnswer(column, found)];
  }
  if (column.scale !== null && column.role !== 'multi') return [{ column, choice: null, name }];
  if (separator !== null) {
    return choices.sort().map((one) => withAnswer(column, one));
  }
  if (column.role === 'multi' && column.part !== null) return [{ column, choice: column.part, name }];
  if (column.numeric) return [{ column, choice: null, name }];
  const yes = choices.filter((one) => !DENIED.has(fold(one)));
  if (choices.length === 2 && yes.length === 1) {
    return [withAnswer(column, yes[0]!)];
  }
  throw new Problem(
    'usage',
    `"${column.id}" is neither a scale nor a number: it holds ${choices.length} different answers.`,
    {
      exists: choices.sort().slice(0, 12),
      tryThis: `--drivers "${column.id}=${choices[0] ?? 'answer'}" takes the presence of one; --labels "worst|…|best" makes a scale of them`,
    },
  );
}

function withAnswer(column: Column, choice: string): Driver {
  return { column, choice, name: `${shortName(column, LONGEST_BEFORE_ANSWER)} = ${choice}` };
}

const NAMES_BY_ROLE: Partial<Record<Column['role'], string>> = {
  nps: 'likelihood to recommend',
  satisfaction: 'satisfaction',
  effort: 'ease',
};

/** The question where it is short, else the id, else what kind of question it is. */
function shortName(column: Column, longest: number): string {
  const question = nameOfColumn(column).replace(/[\s.?!:]+$/, '');
  const found = [question, column.id, NAMES_BY_ROLE[column.role]].find(
    (name) => name !== undefined && name.length <= longest,
  );
  return found ?? `${question.slice(0, longest - 1)}…`;
}

/** The row of a matrix, else the question. */
export function nameOfColumn(column: Column): string {
  return column.question === undefined ? (column.part ?? column.label) : column.label;
}

/**
 * How many points the ends of a scale have for penalties and rewards. Answers crowd at the good end, so it is
 * the narrower one: 1–2 and 5 of five points, 0–6 and 9–10 of eleven.
 */
export function endBoxes(scale: Scale): { bottom: number; top: number } {
  const size = scale.points.length;
  if (size <= 4) return { bottom: 1, top: 1 };
  if (size <= 6) return { bottom: 2, top: 1 };
  if (size <= 9) return { bottom: 3, top: 2 };
  return { bottom: Math.round(size * 0.64), top: Math.round(size * 0.18) };
}

/** The lowest point above the bottom box of a driver on a scale, counted upwards. */
export function lowestAboveBottom({ column: { scale }, choice }: Driver): number | null {
  if (scale === null || choice !== null) return null;
  const codes = scale.points.map(({ code }) => upwards(scale, code)).sort((a, b) => a - b);
  return codes[endBoxes(scale).bottom] ?? null;
}

/** The variables of a question, and which of them each model has. */
export interface Frame {
  variables: Variable[];
  models: number[][];
}

/**
 * What the engine has to add up. Model 0: the outcome, then each driver; where missing answers are not left
 * out also whether each driver was answered. Model 1, of complete responses: the outcome, then whether each
 * driver on a scale lies in its top box and whether in its bottom box.
 */
export function frameOf(
  { outcome, drivers, missing }: DriversQuestion,
  written: Map<Column, Map<string, Answer>>,
  means: (number | null)[],
): Frame {
  const of = (column: Column, value: (answer: Answer) => number | null): Variable['read'] => ({
    kind: 'values',
    values: new Map(
      [...(written.get(column) ?? [])].flatMap(([text, answer]): [string, number][] => {
        const number = value(answer);
        return number === null ? [] : [[text, number]];
      }),
    ),
  });
  const measure = measureOutcome(outcome);
  const variables: Variable[] = [
    {
      column: outcome.column,
      read: measure.value === null ? { kind: 'numbers' } : of(outcome.column, measure.value),
      otherwise: null,
    },
  ];
  const add = (variable: Variable) => variables.push(variable) - 1;
  const filled = missing !== 'listwise';
  const first = [0];
  drivers.forEach((driver, i) => {
    const { column } = driver;
    const otherwise = filled ? 0 : blankCountsAsNo(driver) ? 0 : null;
    // What is missing takes the mean: it lies at 0 when the mean is taken off the others. No answer is no presence.
    const middle = filled && driver.choice === null ? (means[i] ?? 0) : 0;
    const value = (answer: Answer) => {
      const own = driverValue(driver, answer);
      return own === null ? null : own - middle;
    };
    first.push(add({ column, read: isNumber(driver) ? { kind: 'numbers' } : of(column, value), otherwise }));
  });
  if (filled) {
    for (const driver of drivers) {
      const read = isNumber(driver)
        ? ({ kind: 'presence' } as const)
        : of(driver.column, (answer) => (driverValue(driver, answer) === null ? null : 1));
      first.push(add({ column: driver.column, read, otherwise: blankCountsAsNo(driver) ? 1 : 0 }));
    }
    return { variables, models: [first] };
  }
  const second = [0];
  for (const driver of drivers) {
    const { scale } = driver.column;
    if (driver.choice !== null || scale === null) continue;
    const { top, bottom } = endBoxes(scale);
    const inTop = (code: number) => rankFromBest(scale, code) < top;
    const inBottom = (code: number) => rankFromBest(scale, code) >= scale.points.length - bottom;
    for (const isIn of [inTop, inBottom]) {
      const read = of(
        driver.column,
        onPoints((code) => (isIn(code) ? 1 : 0)),
      );
      second.push(add({ column: driver.column, read, otherwise: null }));
    }
  }
  return { variables, models: second.length > 1 ? [first, second] : [first] };
}

/** A driver whose cells are numbers themselves. */
export function isNumber({ column, choice }: Driver): boolean {
  return choice === null && column.scale === null;
}
