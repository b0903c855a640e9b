import { basename } from 'node:path';
import { METRICS } from '../../measure/index.js';
import { inspectSections } from '../../measure/inspect.js';
import type { Metric } from '../../measure/metric.js';
import { composeReport } from '../../measure/report/chapters.js';
import { headlineOf, segmentsOf, waveUnitOf } from '../../measure/report/choice.js';
import { gatherReports } from '../../measure/report/gathering.js';
import {
  EVERYBODY,
  REPORT_SECTIONS,
  type ReportQuestion,
  type ReportSection,
  type Scored,
} from '../../measure/report/question.js';
import type { Notice } from '../../model/document.js';
import { EXIT, Problem } from '../../model/problem.js';
import type { Column, Survey } from '../../model/survey.js';
import { countRows } from '../../tally/counts.js';
import { periodOf, type SurveySummary, summarise } from '../../tally/summary.js';
import { type Check, runAnalysis } from '../analysis.js';
import { limitOf, questionOf, WITH_TOPICS } from '../comments-question.js';
import { type Flags, nameOfKey, typedOf } from '../flags.js';
import { columnFinder, groupingOf, type Opened, type OpeningOptions } from '../open-survey.js';
import { readChoice, readList } from '../option-values.js';
import { commentColumn } from '../text-columns.js';
import type { World } from '../world.js';
import { askedDrivers } from './drivers.js';
import { chooseColumns, designOf, offScale, readScoreOptions, surveyNotices, waveBy } from './score.js';

/** Everything that a file can bear, in one document. */
export async function runReport(world: World, files: string[], flags: Flags): Promise<number> {
  const settings = readReportSettings(flags);
  const rules = (flags.gate as string[] | undefined) ?? [];
  refuseIdleGateFlags(rules, typedOf(world, flags, GATE_FLAGS));
  refuseIdle(world, settings, flags);
  const gates = rules.length === 0 ? null : await import('../gate-verdicts.js');
  const opening = openingOf(settings, gates?.gateOpening(rules, flags) ?? null, flags);
  return runAnalysis(world, files, flags, opening, async (survey, check) => {
    const find = columnFinder(survey);
    const { question, notices, period } = await reportQuestion(survey, settings, flags, check);
    const [summary, { rows, reports }] = await Promise.all([
      summarise(survey, period),
      gatherReports(question, null, find),
    ]);
    const judged = await gates?.judgeGates(survey, rules, withWave(flags, question));
    const composed = await composeReport(question, reports.get(EVERYBODY)!, {
      parts: settings.sections,
      data: inspectSections(survey, summary, false),
      gates: judged?.section ?? null,
    });
    check(rows, [offScale(composed.scores)]);
    return {
      title: () => settings.title ?? `Report: ${fileNames(survey)}`,
      sections: composed.sections,
      notices: [...notices, ...composed.notices],
      rows,
      used: [...usedColumns(question), ...(judged?.columns ?? [])],
      exit: judged?.failed ? EXIT.gate : EXIT.ok,
    };
  });
}

/** Gates compare the waves that the report shows. */
function withWave(flags: Flags, { wave }: ReportQuestion): Flags {
  return flags.wave === undefined && wave !== null && 'date' in wave ? { ...flags, wave: wave.unit } : flags;
}

const GATE_FLAGS = ['junit', 'allowUndetermined', 'invited'];

/** Options that change something only where one of these parts is shown. */
const ABOUT: Record<string, ReportSection[]> = {
  by: ['first', 'segments'],
  wave: ['first', 'waves', 'comments', 'gates'],
  outcome: ['drivers'],
  drivers: ['drivers'],
  replicates: ['drivers'],
  limit: ['comments'],
};

/** What would change nothing is refused, unless the configuration says it, which serves several reports. */
export function refuseIdle(world: World, { sections }: ReportSettings, given: Flags): void {
  const flags = typedOf(world, given, Object.keys(ABOUT));
  for (const [name, parts] of Object.entries(ABOUT)) {
    if (flags[name] === undefined || parts.some((part) => sections.includes(part))) continue;
    throw new Problem('usage', `--${name} changes nothing here: --sections leaves out ${parts.join(', ')}.`, {
      tryThis: `--sections ${[...sections, parts.at(-1)].join(',')}`,
    });
  }
}

function refuseIdleGateFlags(rules: string[], flags: Flags): void {
  if (rules.length > 0) return;
  const idle = GATE_FLAGS.find((name) => flags[name] !== undefined);
  if (idle === undefined) return;
  throw new Problem('usage', `--${nameOfKey(idle)} changes nothing here: no gates are set.`, {
    tryThis: "--gate 'nps >= 30'",
  });
}

/** What the flags say before a file is read. */
export interface ReportSettings {
  title: string | null;
  sections: readonly ReportSection[];
  metrics: Metric[];
  limit: number;
}

export function readReportSettings(flags: Flags): ReportSettings {
  const { sections, metrics } = flags;
  const settings = {
    title: typeof flags.title === 'string' ? flags.title : null,
    sections:
      typeof sections === 'string'
        ? readList(sections).map((one) => readChoice('--sections', one, REPORT_SECTIONS))
        : REPORT_SECTIONS,
    metrics:
      typeof metrics === 'string'
        ? readList(metrics).map((one) => {
            const id = readChoice(
              '--metrics',
              one,
              METRICS.map((metric) => metric.id),
            );
            return METRICS.find((metric) => metric.id === id)!;
          })
        : METRICS,
    limit: limitOf(flags, 2),
  };
  const empty = (['sections', 'metrics'] as const).find((name) => settings[name].length === 0);
  if (empty !== undefined) {
    throw new Problem('usage', `--${empty} names none.`, {
      tryThis: `leave --${empty} out for all that the file can bear`,
    });
  }
  if (readScoreOptions(settings.metrics, flags).levels.length > 1) {
    throw new Problem('usage', '--confidence takes one level here.');
  }
  return settings;
}

/** Comments are read where the report shows them and there are any, or where gates need them. */
export function openingOf(
  { sections }: ReportSettings,
  gates: { flags: Flags; comments: string[] } | null,
  flags: Flags,
): OpeningOptions {
  const shown = sections.includes('comments');
  const needed = gates?.comments ?? [];
  return {
    // Of the rules, only the columns that their conditions name: --scale is not for the columns of gates alone.
    ...(gates ? { flags: { ...gates.flags, score: flags.score } } : {}),
    ...(shown || needed.length > 0
      ? {
          comments: (survey: Survey) => {
            const from = reportedComments(survey, flags);
            // Says that there are none.
            if (from === null && needed.length > 0) commentColumn(survey, flags);
            return from && { from, columns: shown ? WITH_TOPICS : needed };
          },
        }
      : {}),
  };
}

/** The column that is named, or of those that hold comments the one that most answered. */
function reportedComments(survey: Survey, flags: Flags): Column | null {
  if (flags.comment !== undefined) return commentColumn(survey, flags);
  const comments = commentColumns(survey);
  return comments.sort((a, b) => a.sampleBlank - b.sampleBlank || a.position - b.position)[0] ?? null;
}

function commentColumns({ columns }: Survey): Column[] {
  return columns.filter(({ role, confidence }) => role === 'comment' && confidence !== 'low');
}

/** What a report of this survey is about: what the flags name, and by rule what they leave open. */
export async function reportQuestion(
  survey: Opened,
  { metrics, sections, limit }: ReportSettings,
  flags: Flags,
  check: Check,
): Promise<{ question: ReportQuestion; notices: Notice[]; period: SurveySummary['period'] | undefined }> {
  const options = readScoreOptions(metrics, flags);
  const design = designOf(survey, flags);
  const scored = scoredColumns(survey, metrics, flags);
  const headline = headlineOf(scored);
  const by = flags.by as string[] | undefined;
  const where = (flags.where as string | undefined) ?? null;
  check(await countRows(survey, design.weight, where, columnFinder(survey)));
  // What no part shows is not counted.
  const shows = (...parts: ReportSection[]) => parts.some((part) => sections.includes(part));
  const timed = shows('first', 'waves', 'comments', 'gates');
  const period = timed && flags.wave === undefined ? await periodOf(survey) : undefined;
  const unit = period === undefined ? null : waveUnitOf(period);
  const wave = typeof flags.wave === 'string' ? waveBy(survey, flags.wave) : unit && waveBy(survey, unit);
  const [first] = headline;
  const made = new Set(survey.text?.columns.map(({ id }) => id));
  // One question stands beside the comments and is explained by the others; the waves are those of the report.
  const apart: Flags = {
    ...flags,
    by: undefined,
    wave: undefined,
    score: first ? [`#${first.column.position}`] : undefined,
  };
  const level = options.levels[0]!;
  return {
    question: {
      survey,
      scored,
      headline,
      groupings: !shows('first', 'segments')
        ? []
        : by
          ? by.map((one) => groupingOf(survey, one))
          : segmentsOf(survey)
              // Columns that were made of the comments are not what somebody asked people to be told apart by.
              .filter(({ id }) => !made.has(id))
              .map((column) => [column]),
      wave,
      where,
      design,
      options,
      level,
      drivers: sections.includes('drivers')
        ? driversAsked(survey, first, apart)
        : 'No drivers are asked for.',
      comments:
        survey.text?.columns.some(({ role }) => role === 'multi') && sections.includes('comments')
          ? { ...questionOf(survey, apart, level, options.minBase), wave }
          : 'No column holds comments.',
      limit,
    },
    period,
    notices: [
      ...surveyNotices(survey, metrics, scored, design, wave),
      ...(sections.includes('comments') ? chosenComments(survey, flags) : []),
    ],
  };
}

function scoredColumns(survey: Survey, metrics: Metric[], flags: Flags): Scored[] {
  try {
    return chooseColumns(survey, metrics, flags, readScoreOptions(metrics, flags).metric);
  } catch (error) {
    // A file without scores is worth a report too; what was asked for by name is not passed over.
    const asked = [flags.score, flags.metrics].some((one) => one !== undefined);
    if (error instanceof Problem && !asked) return [];
    throw error;
  }
}

function driversAsked(survey: Survey, first: Scored | undefined, flags: Flags): ReportQuestion['drivers'] {
  if (!first && flags.outcome === undefined) return 'No question is scored that others could explain.';
  try {
    return askedDrivers(survey, { ...flags, outcome: flags.outcome ?? `#${first!.column.position}` });
  } catch (error) {
    if (error instanceof Problem && flags.outcome === undefined && flags.drivers === undefined) {
      return error.message;
    }
    throw error;
  }
}

/** Which of several columns of comments was read. */
function chosenComments(survey: Opened, flags: Flags): Notice[] {
  const others = commentColumns(survey).filter(({ id }) => id !== survey.text?.from.id);
  if (!survey.text || flags.comment !== undefined || others.length === 0) return [];
  return [
    {
      id: 'comments-chosen',
      level: 'note',
      text: `${others.length + 1} columns hold comments; those of "${survey.text.from.id}" were read, which most answered.`,
      tryThis: `--comment "${others[0]!.id}"`,
    },
  ];
}

/** The names of the files without their folders. */
export function fileNames({ source }: Survey): string {
  return source.files.map(({ name }) => basename(name)).join(', ');
}

export function usedColumns({ scored, groupings, design, comments }: ReportQuestion): (Column | null)[] {
  return [
    ...scored.map(({ column }) => column),
    ...groupings.flat(),
    ...Object.values(design),
    typeof comments === 'string' ? null : comments.text.comment,
  ];
}
