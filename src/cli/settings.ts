import { keyOf } from './flags.js';
import { BATCH, nameOf, type OptionSpec, REPORT, SHOWING } from './options.js';

/** Which options a configuration or the environment may give a value, and how that value is written. */

export type SettingKind = 'text' | 'list' | 'number' | 'truth' | 'sizes';

/** A setting stands for the option of its name, with the same meaning. */
export interface Setting {
  name: string;
  /** Of the value among the flags of a command. */
  key: string;
  kind: SettingKind;
  /** Several values are several uses of the option. */
  repeats: boolean;
  /** It names a file. */
  isPath: boolean;
  help: string;
}

/** Settings of a survey, for every command that reads exports and has such an option. */
const OF_SURVEYS = [
  'date',
  'date-format',
  'all-responses',
  'strict',
  'missing',
  'where',
  'weight',
  'strata',
  'cluster',
  'population',
  'confidence',
  'seed',
  'min-base',
  'suppress-base',
  'comment',
  'topics',
  'engine',
  'lexicon',
  'learned',
  'invited',
  'allow-undetermined',
  'color',
];

/** What a report takes on its command line only: outputs, and what is said by column or in a section of its own. */
const TYPED_ONLY = [
  'scale',
  'reverse',
  'labels',
  'rejects',
  'junit',
  'gate',
  'config',
  'no-config',
  'no-color',
  'format',
  'output',
];

function settingOf(option: OptionSpec): Setting {
  const long = nameOf(option);
  const name = long.replace(/^no-/, '');
  const value = /<(.+)>/.exec(option.flags)?.[1];
  const repeats = option.repeats === true;
  const kind =
    value === undefined
      ? 'truth'
      : name === 'population'
        ? 'sizes'
        : repeats || ['list', 'levels', 'columns'].includes(value)
          ? 'list'
          : value === 'n'
            ? 'number'
            : 'text';
  // An option that turns something off has a setting that says whether it is on.
  const help = long === name ? option.help : `false: ${option.help}`;
  return { name, key: keyOf(name), kind, repeats, isPath: value === 'file', help };
}

const ALL = [...REPORT, ...SHOWING];
const named = (names: readonly string[]) => ALL.filter((option) => names.includes(nameOf(option)));

export const SURVEY_SETTINGS: readonly Setting[] = named(OF_SURVEYS).map(settingOf);

export const REPORT_SETTINGS: readonly Setting[] = ALL.filter(
  (option) => ![...OF_SURVEYS, ...TYPED_ONLY].includes(nameOf(option)),
).map(settingOf);

/** What `batch` has of its own. */
export const BATCH_SETTINGS: readonly Setting[] = BATCH.filter((option) => nameOf(option) === 'each').map(
  settingOf,
);

/** The bounds of a report and of `gate`. */
export const GATES_SETTING: Setting = { ...settingOf(named(['gate'])[0]!), name: 'gates' };

/** The variable of the environment that stands for a setting. */
export function variableOf({ name }: Setting): string {
  return `CXSTAT_${name.toUpperCase().replaceAll('-', '_')}`;
}
