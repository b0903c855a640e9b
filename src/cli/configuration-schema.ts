/** The shape of a configuration: what checks a file, and the JSON Schema that editors read. The doorway to `zod`. */
import { z } from 'zod';
import { ROLES } from '../model/survey.js';
import {
  BATCH_SETTINGS,
  GATES_SETTING,
  REPORT_SETTINGS,
  type Setting,
  type SettingKind,
  SURVEY_SETTINGS,
} from './settings.js';

/** A role that can be given: that a column is empty, its cells say. */
const GIVEN_ROLES = ROLES.filter((role) => role !== 'empty');

const scalar = z.union([z.string().min(1), z.number()]);
const takes = (what: string) => ({ error: `it takes ${what}` });

const text = z.union([z.string().min(1), z.number()], takes('text'));
const listOf = (what: string) =>
  z.union([z.string().min(1), z.number(), z.array(scalar).min(1)], takes(what));
const list = listOf('a text or a list of them');
const truth = z.boolean(takes('true or false'));
const KINDS: Record<SettingKind, z.ZodType> = {
  text,
  list,
  truth,
  number: z.number(takes('a number')),
  sizes: z.union(
    [z.number(), z.string().min(1), z.record(z.string(), z.number())],
    takes('a number, or names with their numbers'),
  ),
};

const shapeOf = (settings: readonly Setting[]) =>
  Object.fromEntries(settings.map(({ name, kind, help }) => [name, KINDS[kind].describe(help).optional()]));

const section = (settings: readonly Setting[], what: string) =>
  z.strictObject(shapeOf(settings), takes('settings with their values')).describe(what).nullish();

const column = z.strictObject(
  {
    label: text.describe('shown in the place of the question').optional(),
    role: z
      .enum(GIVEN_ROLES, takes(GIVEN_ROLES.join(', ')))
      .describe('what the column is')
      .optional(),
    scale: text.describe('ends of its scale, such as 1-7 or 0-10').optional(),
    reverse: truth.describe('the other end of the scale is the good one').optional(),
    labels: z
      .union(
        [z.array(scalar).min(2), z.record(z.string(), z.int().min(-999).max(999))],
        takes('a list of labels from the lowest, or labels with their codes'),
      )
      .describe('answer labels from the lowest, or each with its code')
      .optional(),
    missing: list.describe('further answers that are none').optional(),
  },
  takes(`settings of a column: label, role, scale, reverse, labels, missing`),
);

// A section whose lines are all comments is null: it says nothing, which is no mistake.
const configuration = z
  .strictObject({
    $schema: z.string().optional(),
    inputs: list
      .describe('exports to read when the command line names none, relative to this file; globs too')
      .nullish(),
    columns: z
      .record(z.string(), column, takes('columns with their settings'))
      .describe('what single columns are, by id, #position or a part of the question')
      .nullish(),
    ...shapeOf(SURVEY_SETTINGS),
    report: section(REPORT_SETTINGS, 'for report and batch'),
    gates: listOf('a rule or a list of them')
      .describe(`for report and gate: ${GATES_SETTING.help}`)
      .nullish(),
    batch: section(BATCH_SETTINGS, 'for batch'),
  })
  .meta({ title: 'cxstat configuration', description: 'Gives options their values, by their long names.' });

type Value = string | number | boolean | (string | number)[] | Record<string, number> | null;

/** What one column may be told. */
export type ColumnValues = z.infer<typeof column>;

/** A file that keeps to the shape. */
export type ConfigurationValues = Record<string, Value | undefined> & {
  columns?: Record<string, ColumnValues> | null;
  report?: Record<string, Value> | null;
  batch?: Record<string, Value> | null;
};

/** What is wrong first: an unknown key, or a value of the wrong type. */
export type ShapeProblem =
  | { path: PropertyKey[]; unknown: string }
  | { path: PropertyKey[]; expected: string };

export function checkShape(value: unknown): { values: ConfigurationValues } | { problem: ShapeProblem } {
  const result = configuration.safeParse(value);
  if (result.success) return { values: result.data as unknown as ConfigurationValues };
  const issue = result.error.issues[0]!;
  return issue.code === 'unrecognized_keys'
    ? { problem: { path: [...issue.path, issue.keys[0]!], unknown: issue.keys[0]! } }
    : { problem: { path: issue.path, expected: issue.message } };
}

/** The JSON Schema of a configuration, for editors. */
export function configurationJsonSchema(): unknown {
  return z.toJSONSchema(configuration, { target: 'draft-2020-12' });
}
