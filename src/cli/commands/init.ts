import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { METRICS } from '../../measure/index.js';
import { segmentsOf, waveUnitOf } from '../../measure/report/choice.js';
import { EXIT, Problem } from '../../model/problem.js';
import type { Column, Role } from '../../model/survey.js';
import { safeText } from '../../present/safe-text.js';
import { type SurveySummary, summarise } from '../../tally/summary.js';
import type { Flags } from '../flags.js';
import { type Opened, openSurvey } from '../open-survey.js';
import { withProgress } from '../progress.js';
import { CONFIGURATION_NAMES, existing, exists, refuseOverwrite, type World, writeWhole } from '../world.js';

/** Roles that a configuration is worth to be written for; the others are as the platform writes them. */
const WRITTEN: readonly Role[] = [
  'nps',
  'satisfaction',
  'effort',
  'rating',
  'comment',
  'segment',
  'date',
  'weight',
  'revenue',
];
const SCORED: readonly Role[] = ['nps', 'satisfaction', 'effort', 'rating'];

/** Writes a configuration to begin with, from what the columns of an export were found to be. */
export async function runInit(world: World, files: string[], flags: Flags): Promise<number> {
  const output = typeof flags.output === 'string' ? flags.output : 'cxstat.yaml';
  if (output !== '-' && flags.force !== true && exists(output)) {
    throw new Problem('usage', `"${output}" is there already.`, {
      tryThis: '--force writes over it; -o gives another name, -o - prints',
    });
  }
  if (output !== '-') {
    refuseOverwrite(output, files);
    refuseSecond(output);
  }
  const survey = await openSurvey(world, files, {});
  try {
    const names = survey.source.files.map(({ name }) => name);
    const summary = await withProgress(world, `reading ${names.join(', ')}`, () => summarise(survey));
    const folder = output === '-' ? '.' : dirname(output);
    const text = configurationOf(survey, summary, files, folder, world.version);
    if (output === '-') world.stdout.write(text);
    else {
      writeWhole(output, text);
      world.stdout.write(`${output} written. Read it: cxstat inspect --config ${output}\n`);
    }
    return EXIT.ok;
  } finally {
    survey.source.dispose();
  }
}

/** Commands refuse a folder with two configurations, so none is written beside another. */
function refuseSecond(output: string): void {
  if (!CONFIGURATION_NAMES.includes(basename(output))) return;
  const others = CONFIGURATION_NAMES.filter((name) => name !== basename(output));
  const [other] = existing(others.map((name) => join(dirname(output), name)));
  if (other === undefined) return;
  throw new Problem('usage', `"${other}" is there, and a folder has one configuration.`, {
    tryThis: `-o ${other} --force writes over it; -o - prints`,
  });
}

/** The text of the file. What is in force there says what was found without it; suggestions are comments. */
function configurationOf(
  survey: Opened,
  { period }: SurveySummary,
  files: string[],
  folder: string,
  version: string,
): string {
  const columns = survey.columns.filter(({ role }) => WRITTEN.includes(role));
  const dates = columns.filter(({ role }) => role === 'date');
  const weights = columns.filter(({ role }) => role === 'weight');
  const segments = segmentsOf(survey);
  const metrics = METRICS.filter(({ roles }) =>
    columns.some((column) => column.scale !== null && isSure(column) && column.role === roles[0]),
  );
  const unit = waveUnitOf(period);
  const from = (file: string) => (isAbsolute(file) ? file : relative(folder, file));
  const typed = files.filter((file) => file !== '-');
  const lines = [
    `# yaml-language-server: $schema=https://unpkg.com/cxstat@${version}/docs/config.schema.json`,
    '# Settings have the long names of the options that they stand for; what is typed beats them.',
    '',
    typed.length > 0 ? `inputs: [${typed.map(from).map(quoted).join(', ')}]` : '# inputs: ["responses.csv"]',
    '',
    '# What each column is. A line that begins with "#" was not sure enough to be in force: see whether it is right.',
    'columns:',
    ...columns.flatMap(columnLines),
    '',
    ...(dates.length > 0 ? [`# date: ${quoted((survey.dated ?? dates[0]!).id)}`] : []),
    ...(weights.length > 0 ? [`# weight: ${quoted(weights[0]!.id)}`] : []),
    '# confidence: 95',
    '# min-base: 30',
    '# suppress-base: 10',
    '# missing: ["No idea", 98]',
    '',
    '# For cxstat report',
    'report:',
    ...(metrics.length > 0 ? [`  metrics: [${metrics.map(({ id }) => id).join(', ')}]`] : []),
    ...(segments.length > 0 ? [`  by: [${segments.map(({ id }) => quoted(id)).join(', ')}]`] : []),
    ...(unit === null ? [] : [`  wave: ${unit}`]),
    '  # title: "What customers say"',
    '',
    '# For cxstat report and cxstat gate',
    '# gates:',
    ...(metrics.length > 0 ? metrics : METRICS.slice(0, 1)).map(
      ({ id, family }) =>
        `#   - ${quoted(`${id} >= ${family === 'trinomial' ? 30 : family === 'mean' ? 4 : '80%'}`)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Sure enough to be in force; the role of a question that has no fitting scale in this export would be refused. */
function isSure({ role, scale, confidence }: Column): boolean {
  if (confidence !== 'high' && confidence !== 'given') return false;
  if (!SCORED.includes(role)) return true;
  return scale !== null && (role !== 'nps' || (scale.low === 0 && scale.high === 10));
}

function columnLines(column: Column): string[] {
  const { id, label, role, scale, confidence, evidence } = column;
  const isScored = SCORED.includes(role) && scale !== null;
  // The ends of labelled scales are in the labels; a scale that was guessed stays a guess, with its notice.
  const isKnown = isScored && scale.coding === 'numbers' && scale.confidence === 'high';
  const own = [`role: ${role}`];
  if (isKnown) own.push(`scale: ${quoted(`${scale.low}-${scale.high}`)}`);
  const about = [
    label === id ? '' : cut(safeText(label)),
    isScored && !isKnown ? `${scale.low} to ${scale.high}` : '',
    isScored && scale.favourable === 'low' ? 'low is good' : '',
    isSure(column) ? '' : `${confidence} confidence: ${evidence.map(safeText).join('; ')}`,
  ].filter((text) => text !== '');
  return [
    ...(about.length > 0 ? [`  # ${about.join('; ')}`] : []),
    `  ${isSure(column) ? '' : '# '}${quoted(id)}: { ${own.join(', ')} }`,
  ];
}

function cut(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

/** Text in double quotes as YAML reads it back: JSON, and what JSON leaves bare of line ends and control characters. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
