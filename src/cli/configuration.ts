/**
 * A configuration gives options their values: the file cxstat.yaml of the folder or the one of --config, and
 * variables such as CXSTAT_MIN_BASE. Flags beat variables, variables beat the file.
 */
import { dirname, isAbsolute, join } from 'node:path';
import { sha256 } from '../intake/bytes.js';
import { looksLikeRule } from '../measure/gates/rule.js';
import { type Place, Problem } from '../model/problem.js';
import type { ScaleOverride } from '../prepare/scales.js';
import type { ColumnSetting } from '../prepare/survey.js';
import { mixInk } from '../present/ink.js';
import { nearest, type PlainYaml, YamlFile } from '../text/yaml-file.js';
import { type ColumnValues, type ConfigurationValues, checkShape } from './configuration-schema.js';
import { type Flags, keyOf } from './flags.js';
import { checkedLabels, readScaleEnds } from './option-values.js';
import { MARGIN_TYPED, nameOf, type OptionSpec } from './options.js';
import { formatOf } from './output.js';
import {
  BATCH_SETTINGS,
  GATES_SETTING,
  REPORT_SETTINGS,
  type Setting,
  SURVEY_SETTINGS,
  variableOf,
} from './settings.js';
import { CONFIGURATION_NAMES, colorLevel, existing, readText, type World } from './world.js';

/** Commands with a section of their own are told by it; all others by the settings of surveys. */
export type SectionName = 'survey' | 'report' | 'gates' | 'batch';

/** A setting with its value and where it stands. */
export interface GivenSetting {
  setting: Setting;
  section: SectionName;
  value: string | string[] | boolean;
  from: { place: Place } | { variable: string };
}

export interface Configuration {
  /** Null where only the environment gives values. */
  file: { name: string; sha256: string } | null;
  inputs: { paths: string[]; place: Place } | null;
  columns: ColumnSetting[];
  /** All that are set, for whatever command. */
  given: GivenSetting[];
  /** Those that gave the options of this command a value, by the key of the flag. */
  applied: Map<string, GivenSetting>;
  /** Variables that gave options of this command a value. */
  variables: [name: string, value: string][];
  /** Variables that are called like settings and are none. */
  unknownVariables: string[];
}

/** What a command runs with. */
export interface Configured {
  world: World;
  files: string[];
  flags: Flags;
}

/** The part of a command that settings are chosen by. */
export interface ConfiguredCommand {
  name: string;
  options: OptionSpec[];
}

/** Options that stand in the place of a file; with them nothing is read, and no setting applies. */
const TYPED = ['counts', 'text', ...MARGIN_TYPED.map(nameOf)].map(keyOf);

/** Gives the options that were not typed their values. Throws a usage `Problem` for what is wrong in the file. */
export async function configure(
  world: World,
  command: ConfiguredCommand,
  files: string[],
  flags: Flags,
  isTyped: (key: string) => boolean,
): Promise<Configured> {
  const { config, ...own } = flags;
  const typed = TYPED.find(isTyped);
  if (typed !== undefined && typeof config === 'string') {
    throw new Problem('usage', `--config has nothing to apply to: --${typed} takes the place of a file.`);
  }
  if (typed !== undefined) return { world, files, flags: own };
  const configuration = await readConfiguration(world, config);
  const showsSettings = command.name === 'inspect' && config !== undefined && files.length === 0;
  for (const [key, given] of valuesFor(command, configuration.given)) {
    if (isTyped(key)) continue;
    // The engine that is typed has no use for what another one reads.
    if (own.engine === 'wink' && isTyped('engine') && ['lexicon', 'learned'].includes(key)) continue;
    own[key] = given.value;
    configuration.applied.set(key, given);
    if ('variable' in given.from) configuration.variables.push([given.from.variable, spelt(given.value)]);
  }
  if (config === undefined && configuration.file !== null) sayFound(world, configuration.file.name, own);
  return {
    world: { ...world, configuration },
    ...(showsSettings
      ? { files, flags: { ...own, config } }
      : withInputs(command, files, own, configuration)),
  };
}

/** A file that nobody named is no surprise where it is said; what is printed with its provenance says it there. */
function sayFound(world: World, name: string, flags: Flags): void {
  if (flags.output === undefined && ['json', 'markdown', 'html'].includes(formatOf(flags))) return;
  const ink = mixInk(colorLevel(world, world.stderr, flags.color as boolean | undefined));
  world.stderr.write(`${ink.faint(`settings: ${name}`)}\n`);
}

/** The settings of the file that is named or found, and of the environment. */
async function readConfiguration(world: World, config: Flags[string]): Promise<Configuration> {
  const name = config === false ? null : typeof config === 'string' ? config : foundFile();
  const environment = readEnvironment(world.env);
  if (config === true && name === null && environment.given.length + environment.unknown.length === 0) {
    throw new Problem('usage', 'There is no configuration in this folder.', {
      exists: [`looked for ${CONFIGURATION_NAMES.join(', ')}`],
      tryThis: 'cxstat init responses.csv writes one; --config FILE names one elsewhere',
    });
  }
  const fromFile = name === null ? { inputs: null, columns: [], given: [] } : readFile(name);
  return {
    ...fromFile,
    file: name === null ? null : { name, sha256: await sha256(name, name) },
    given: [
      ...environment.given,
      ...fromFile.given.filter(
        ({ setting, section }) =>
          !environment.given.some((one) => one.setting.name === setting.name && one.section === section),
      ),
    ],
    applied: new Map(),
    variables: [],
    unknownVariables: environment.unknown,
  };
}

/** The configuration of the current folder, if there is one. */
export function foundFile(): string | null {
  const found = existing(CONFIGURATION_NAMES);
  if (found.length < 2) return found[0] ?? null;
  throw new Problem('usage', `${found.join(' and ')} are two configurations in one folder.`, {
    tryThis: `keep one of them, or name it: --config ${found[0]}`,
  });
}

function readFile(name: string): Pick<Configuration, 'inputs' | 'columns' | 'given'> {
  const yaml = new YamlFile(readText('--config', name), name, {
    holds: 'settings',
    hint: '--config takes a file of settings; cxstat init responses.csv writes one to begin with',
    kind: 'usage',
  }).plain();
  const checked = checkShape(yaml.value);
  const placeOf = (...path: PropertyKey[]): Place => ({ file: name, line: yaml.lineOf(path) });
  if ('problem' in checked) throw shapeProblem(checked.problem, yaml, name);
  const { values } = checked;
  const folder = dirname(name);
  const given = (
    section: SectionName,
    settings: readonly Setting[],
    own: ConfigurationValues,
    ...path: string[]
  ) =>
    settings.flatMap((setting): GivenSetting[] => {
      const value = own[setting.name];
      if (value === undefined || value === null) return [];
      const place = placeOf(...path, setting.name);
      const flag = flagValue(setting, value, place);
      return [{ setting, section, value: setting.isPath ? eachPath(flag, folder) : flag, from: { place } }];
    });
  return {
    inputs:
      values.inputs === undefined || values.inputs === null
        ? null
        : {
            paths: [values.inputs].flat().map((path) => beside(folder, String(path))),
            place: placeOf('inputs'),
          },
    columns: Object.entries(values.columns ?? {}).map(([column, own]) =>
      columnSetting(column, own, (key) => placeOf('columns', column, key)),
    ),
    given: [
      ...given('survey', SURVEY_SETTINGS, values),
      ...given('report', REPORT_SETTINGS, values.report ?? {}, 'report'),
      ...given('gates', [GATES_SETTING], values),
      ...given('batch', BATCH_SETTINGS, values.batch ?? {}, 'batch'),
    ],
  };
}

/** A path of the file, from where the command runs. */
function beside(folder: string, path: string): string {
  return isAbsolute(path) || path === '-' ? path : join(folder, path);
}

function eachPath(value: GivenSetting['value'], folder: string): GivenSetting['value'] {
  if (Array.isArray(value)) return value.map((path) => beside(folder, path));
  return typeof value === 'string' ? beside(folder, value) : value;
}

/** The value as the command line would hand it over. */
function flagValue({ kind, repeats, name }: Setting, value: unknown, place: Place): GivenSetting['value'] {
  if (kind === 'truth') return value as boolean;
  if (kind === 'sizes' && typeof value === 'object') {
    return Object.entries(value as Record<string, number>)
      .map(([stratum, size]) => `${stratum}=${size}`)
      .join(',');
  }
  if (kind !== 'list') return String(value);
  const values = [value].flat().map(String);
  if (repeats) return values;
  const joined = Array.isArray(value) ? values.find((one) => one.includes(',')) : undefined;
  if (joined !== undefined) {
    throw new Problem('usage', `"${joined}" has a comma, which parts the values of "${name}".`, {
      place,
      ...(name === 'missing'
        ? { tryThis: 'name it under the column: columns: { Q1: { missing: […] } }' }
        : {}),
    });
  }
  return values.join(',');
}

function columnSetting(name: string, own: ColumnValues, placeOf: (key: string) => Place): ColumnSetting {
  const scale: ScaleOverride = {};
  const at = <T>(key: string, read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw error instanceof Problem ? placed(error, placeOf(key)) : error;
    }
  };
  const { scale: ends, labels } = own;
  if (ends !== undefined) scale.ends = at('scale', () => readScaleEnds('scale', String(ends)));
  if (labels !== undefined) {
    const pairs = Array.isArray(labels)
      ? labels.map((label, i) => ({ label: String(label).trim(), code: i + 1 }))
      : Object.entries(labels).map(([label, code]) => ({ label: label.trim(), code }));
    const shown = pairs.map(({ label }) => label).join(', ');
    scale.labels = at('labels', () =>
      checkedLabels('labels', shown, pairs, 'it takes labels from the lowest to the highest'),
    );
  }
  if (own.reverse === true) scale.reverse = true;
  if (own.missing !== undefined) scale.missing = [own.missing].flat().map(String);
  return {
    name,
    scale,
    place: placeOf(''),
    ...(own.label === undefined ? {} : { label: String(own.label) }),
    ...(own.role === undefined ? {} : { role: own.role }),
  };
}

/** What is not of the shape: a key that is none, with those that it may have meant, or a value of another type. */
function shapeProblem(
  problem: Exclude<ReturnType<typeof checkShape>, { values: unknown }>['problem'],
  { value, lineOf }: PlainYaml,
  file: string,
): Problem {
  const { path } = problem;
  const place = { file, line: lineOf(path) };
  const name = String(path.findLast((key) => typeof key === 'string') ?? '');
  if ('unknown' in problem) {
    const section = path.length === 1 ? '' : String(path[0]);
    const known = namesIn(section);
    const elsewhere = ['columns', 'report', 'batch', ''].find(
      (other) => other !== section && namesIn(other).includes(name),
    );
    return new Problem('usage', `"${name}" is no setting${section === '' ? '' : ` of ${section}`}.`, {
      place,
      exists: [nearest(name, known).join(', ')],
      ...(elsewhere === undefined
        ? {}
        : { tryThis: elsewhere === '' ? 'put it at the top of the file' : `put it under ${elsewhere}:` }),
    });
  }
  const given = path.reduce<unknown>(
    (own, key) => (own as Record<PropertyKey, unknown> | null)?.[key],
    value,
  );
  const shown = typeof given === 'string' || typeof given === 'number' ? ` "${given}"` : '';
  return new Problem('usage', `${name}${shown} is not understood: ${problem.expected}.`, { place });
}

function namesIn(section: string): string[] {
  const names = (settings: readonly Setting[]) => settings.map(({ name }) => name);
  if (section === 'columns') return ['label', 'role', 'scale', 'reverse', 'labels', 'missing'];
  if (section === 'report') return names(REPORT_SETTINGS);
  if (section === 'batch') return names(BATCH_SETTINGS);
  return [...names(SURVEY_SETTINGS), 'inputs', 'columns', 'report', 'gates', 'batch'];
}

function readEnvironment(env: NodeJS.ProcessEnv): { given: GivenSetting[]; unknown: string[] } {
  const of = (section: SectionName, settings: readonly Setting[]) =>
    settings.flatMap((setting): GivenSetting[] => {
      const variable = variableOf(setting);
      const text = env[variable];
      if (text === undefined || text === '') return [];
      return [{ setting, section, value: variableValue(setting, variable, text), from: { variable } }];
    });
  const given = [
    ...of('survey', SURVEY_SETTINGS),
    ...of('report', REPORT_SETTINGS),
    ...of('gates', [GATES_SETTING]),
  ];
  const known = [...SURVEY_SETTINGS, ...REPORT_SETTINGS, GATES_SETTING].map(variableOf);
  const unknown = Object.keys(env)
    .filter((name) => name.startsWith('CXSTAT_') && name !== 'CXSTAT_DEBUG' && !known.includes(name))
    .sort();
  return { given, unknown };
}

function variableValue({ kind, repeats }: Setting, variable: string, text: string): GivenSetting['value'] {
  if (kind === 'truth') {
    if (/^(true|1|yes|on)$/i.test(text)) return true;
    if (/^(false|0|no|off)$/i.test(text)) return false;
    throw new Problem('usage', `${variable} "${text}" is not understood: it takes true or false.`);
  }
  return repeats
    ? text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : text;
}

/** The values for the options that a command has, by the key of the flag. */
function valuesFor({ name, options }: ConfiguredCommand, given: GivenSetting[]): Map<string, GivenSetting> {
  const has = new Set(options.map((option) => nameOf(option).replace(/^no-/, '')));
  const optional = new Set(options.map(nameOf).filter((option) => !option.startsWith('no-')));
  const values = new Map<string, GivenSetting>();
  for (const one of given) {
    const { setting, section, value } = one;
    const isFor =
      section === 'survey' ||
      (section === 'gates' && name === 'report') ||
      (section === 'batch' && name === 'batch') ||
      (section === 'report' && (name === 'report' || name === 'batch')) ||
      // The rules of the file were written for its waves.
      (section === 'report' && name === 'gate' && setting.name === 'wave');
    const option = setting.name === GATES_SETTING.name ? 'gate' : setting.name;
    if (!isFor || !has.has(option)) continue;
    // An option that can only be turned on is off where it is not given.
    const isOff = value === false && optional.has(option) && option !== 'color';
    if (!isOff) values.set(setting.key, one);
  }
  return values;
}

/** The inputs of the file, where the command line names none. */
function withInputs(
  { name, options }: ConfiguredCommand,
  files: string[],
  flags: Flags,
  configuration: Configuration,
): Pick<Configured, 'files' | 'flags'> {
  const { inputs } = configuration;
  if (name === 'gate') return withGates(files, flags, configuration);
  if (files.length > 0 || inputs === null) return { files, flags };
  // `annotate` reads one export; a second one would be dropped without a word.
  const isSingle = !options.some((option) => nameOf(option) === 'missing');
  if (isSingle && inputs.paths.length > 1) {
    throw new Problem(
      'usage',
      `cxstat ${name} takes one export, and the inputs are ${inputs.paths.length}.`,
      {
        place: inputs.place,
        exists: inputs.paths,
        tryThis: `cxstat ${name} ${inputs.paths[0]}`,
      },
    );
  }
  return { files: inputs.paths, flags };
}

/** `gate` takes an export and rules: those of the file in the place of what is not typed. */
function withGates(
  words: string[],
  flags: Flags,
  { inputs, given }: Configuration,
): Pick<Configured, 'files' | 'flags'> {
  const gates = given.find(({ section }) => section === 'gates')?.value;
  const typedExports = words.filter((word) => !looksLikeRule(word));
  const typedRules = words.filter(looksLikeRule);
  const [first = [], ...others] = typedExports.length > 0 ? typedExports : (inputs?.paths ?? []);
  const rules = typedRules.length > 0 ? typedRules : Array.isArray(gates) ? gates : [];
  const file = [...((flags.file as string[] | undefined) ?? []), ...others];
  return { files: [first, rules].flat(), flags: file.length > 0 ? { ...flags, file } : flags };
}

/** A setting's value as one text, as a variable of the environment would hold it. */
export function spelt(value: GivenSetting['value']): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

/**
 * What a command says of a value that it got from a configuration names an option that nobody typed: here it names
 * the setting, or the variable, and its place.
 */
export function explained(error: unknown, { applied }: Configuration): unknown {
  if (!(error instanceof Problem) || error.place.file !== undefined) return error;
  const quoted = [...error.message.matchAll(/"([^"]*)"/g)].map(([, text]) => text!);
  const optionOf = ({ setting }: GivenSetting) =>
    `--${setting.name === GATES_SETTING.name ? 'gate' : setting.name}`;
  const blamed =
    [...applied.values()].find((one) => new RegExp(`${optionOf(one)}(?![\\w-])`).test(error.message)) ??
    [...applied.values()].find(({ value, setting }) =>
      [value]
        .flat()
        .some(
          (own) =>
            typeof own === 'string' &&
            quoted.some(
              (text) => text === own || (setting.name === 'where' && text !== '' && own.includes(text)),
            ),
        ),
    );
  if (blamed === undefined) return error;
  const { from, setting } = blamed;
  const called = 'variable' in from ? from.variable : setting.name;
  const renamed = (text: string) => text.replaceAll(new RegExp(`${optionOf(blamed)}(?![\\w-])`, 'g'), called);
  const message = renamed(error.message);
  const tells = message === error.message && 'variable' in from ? `${from.variable}: ${message}` : message;
  return new Problem(error.kind, tells, {
    place: 'place' in from ? from.place : {},
    exists: error.exists,
    ...(error.tryThis === undefined ? {} : { tryThis: renamed(error.tryThis) }),
  });
}

function placed({ kind, message, exists, tryThis }: Problem, place: Place): Problem {
  return new Problem(kind, message, { place, exists, ...(tryThis === undefined ? {} : { tryThis }) });
}
