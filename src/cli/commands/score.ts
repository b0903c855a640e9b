import { INTERVALS } from '../../measure/estimate.js';
import type { IntervalFamily, Metric, MetricOptions } from '../../measure/metric.js';
import { type Measured, type ScoreOptions, SORTS, scoreSection } from '../../measure/scores.js';
import type { Notice, Result } from '../../model/document.js';
import { EXIT, Problem } from '../../model/problem.js';
import type { Column, Survey } from '../../model/survey.js';
import { type Design, WAVE_UNITS, type WaveBy, type WaveUnit } from '../../model/tally.js';
import { describe, findColumn } from '../../prepare/find-column.js';
import { countAnswers } from '../../tally/counts.js';
import type { Analysed, Check } from '../analysis.js';
import { runAnalysis } from '../analysis.js';
import { type Flags, nameOfKey } from '../flags.js';
import {
  columnFinder,
  counted as countedNoun,
  groupingOf,
  type Loss,
  type Opened,
  optionalColumn,
  refuseEmpty,
  unusedWeights,
} from '../open-survey.js';
import { readChoice, readInteger, readLevels, readNumbers, readPopulation } from '../option-values.js';
import { formatOf, writeTyped } from '../output.js';
import type { World } from '../world.js';

const FAMILY_NAMES: Record<IntervalFamily, string> = {
  trinomial: 'net scores (nps)',
  proportion: 'shares (csat, ces, top-box)',
  mean: 'means (mean)',
};

const NO_DESIGN: Design = { weight: null, strata: null, cluster: null };

/** `cxstat score` with every metric, or one metric's own command. */
export async function runScore(
  world: World,
  metrics: Metric[],
  files: string[],
  flags: Flags,
): Promise<number> {
  const options = readScoreOptions(metrics, flags);
  formatOf(flags);
  if (typeof flags.counts === 'string') return scoreCounts(world, metrics[0]!, files, flags, options);
  const title = metrics.length === 1 ? metrics[0]!.label : 'Scores';
  return runAnalysis(world, files, flags, {}, async (survey, check) => ({
    title: (names) => `${title}: ${names}`,
    ...(await scoreSurvey(survey, metrics, flags, options, check)),
  }));
}

export interface Scored extends Omit<Analysed, 'title'> {
  results: Result[];
}

/** Scores the columns that the flags name, or those that the metrics find. */
export async function scoreSurvey(
  survey: Opened,
  metrics: Metric[],
  flags: Flags,
  options: ScoreOptions,
  check: Check,
): Promise<Scored> {
  const find = columnFinder(survey);
  const design = designOf(survey, flags);
  const wave = typeof flags.wave === 'string' ? waveBy(survey, flags.wave) : null;
  const groupings = ((flags.by as string[] | undefined) ?? []).map((by) => groupingOf(survey, by));
  const chosen = chooseColumns(survey, metrics, flags, options.metric);
  const where = (flags.where as string | undefined) ?? null;
  const { rows, tallies } = await countAnswers(
    { survey, answers: chosen.map(({ column }) => column), groupings, wave, design, where },
    find,
  );
  refuseEmpty(rows, where);
  const perAnswer = Math.max(1, groupings.length);
  const measured: Measured[] = chosen.map((one, i) => ({
    ...one,
    grouped: null,
    tallies: tallies.slice(i * perAnswer, (i + 1) * perAnswer),
  }));
  const { section, notices } = scoreSection(measured, { ...options, design, waves: wave !== null });
  const results = section.kind === 'scores' ? section.results : [];
  check(rows, [offScale(results)]);
  return {
    sections: [section],
    results,
    notices: [...notices, ...surveyNotices(survey, metrics, chosen, design, wave)],
    rows,
    used: [...chosen.map(({ column }) => column), ...groupings.flat(), ...Object.values(design)],
  };
}

/** The sampling design that the flags describe. */
export function designOf(survey: Survey, flags: Flags): Design {
  const find = columnFinder(survey);
  return {
    weight: optionalColumn(flags.weight, find),
    strata: optionalColumn(flags.strata, find),
    cluster: optionalColumn(flags.cluster, find),
  };
}

/** Answers of all responses that are not on their scale. */
export function offScale(results: Result[]): Loss {
  const totals = results.filter((result) => result.segment.length === 0 && result.wave === null);
  return [totals.reduce((sum, { base }) => sum + base.offScale, 0), 'off the scale'];
}

export function readScoreOptions(metrics: Metric[], flags: Flags): ScoreOptions {
  const text = (name: string, fallback: string): string => (flags[name] as string | undefined) ?? fallback;
  const sort = text('sort', 'name');
  const interval = flags.interval as string | undefined;
  const families = [...new Set(metrics.map((metric) => metric.family))];
  if (interval !== undefined) {
    const fitting = [...new Set(families.flatMap((family) => INTERVALS[family]))];
    const other = Object.entries(INTERVALS).find(([, methods]) => methods.includes(interval.toLowerCase()));
    if (other && !fitting.includes(interval.toLowerCase())) {
      throw new Problem(
        'usage',
        `--interval ${interval} is for ${FAMILY_NAMES[other[0] as IntervalFamily]}.`,
        {
          exists: [fitting.join(', ')],
          tryThis: `--interval ${fitting[0]}`,
        },
      );
    }
    readChoice('--interval', interval, fitting);
  }
  const breaks = typeof flags.breaks === 'string' ? readNumbers('--breaks', flags.breaks) : null;
  if (breaks && breaks.length !== 2) {
    throw new Problem(
      'usage',
      `--breaks "${String(flags.breaks)}" is not understood: it takes two numbers, such as 6,8.`,
    );
  }
  const metric: MetricOptions = {
    top: typeof flags.top === 'string' ? readInteger('--top', flags.top, 1, 100) : null,
    points: typeof flags.points === 'string' ? readNumbers('--points', flags.points) : null,
    breaks: breaks as [number, number] | null,
  };
  return {
    metric,
    levels: readLevels('--confidence', text('confidence', '95')),
    interval: interval?.toLowerCase() ?? null,
    seed: readInteger('--seed', text('seed', '1'), 0, 4_294_967_295),
    minBase: readInteger('--min-base', text('minBase', '30'), 0, 1_000_000_000),
    suppressBase: readInteger('--suppress-base', text('suppressBase', '0'), 0, 1_000_000_000),
    sort: readChoice('--sort', sort.replace(/^-/, ''), SORTS),
    descending: sort.startsWith('-'),
    topN: typeof flags.topN === 'string' ? readInteger('--top-n', flags.topN, 1, 1_000_000) : null,
    population:
      typeof flags.population === 'string' ? readPopulation('--population', flags.population) : null,
    design: NO_DESIGN,
    waves: false,
  };
}

export function waveBy(survey: Survey, wanted: string): WaveBy {
  const unit = WAVE_UNITS.find((one) => one === wanted.toLowerCase());
  if (unit === undefined) {
    try {
      return { column: findColumn(survey.columns, wanted) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      throw new Problem(
        'usage',
        `--wave "${wanted}" is no unit of time, and ${error.message.replace(/^T/, 't')}`,
        {
          exists: [WAVE_UNITS.join(', '), ...error.exists],
          tryThis: '--wave month, or the name of a column',
        },
      );
    }
  }
  return { date: dateColumn(survey, unit), unit };
}

function dateColumn(survey: Survey, unit: WaveUnit): Column {
  if (survey.dated) return survey.dated;
  const dates = survey.columns.filter((column) => column.role === 'date');
  throw new Problem(
    'usage',
    dates.length > 1
      ? `--wave ${unit} needs one date, and ${dates.length} columns hold dates.`
      : `--wave ${unit} needs dates, and no column has any that are understood.`,
    {
      exists: describe(dates),
      tryThis: '--date COLUMN names the one that counts; --date-format "%d.%m.%Y" says how it is written',
    },
  );
}

export type Choice = { metric: Metric; column: Column; named: boolean };

export function chooseColumns(
  survey: Survey,
  metrics: Metric[],
  flags: Flags,
  options: MetricOptions,
): Choice[] {
  const named = ((flags.score as string[] | undefined) ?? []).map((name) => findColumn(survey.columns, name));
  if (named.length > 0)
    return named.map((column) => ({ column, named: true, metric: metricFor(column, metrics, options) }));
  const only = metrics.length === 1 ? metrics[0]! : null;
  const found = survey.columns.flatMap((column): Choice[] => {
    if (column.scale === null || (column.role === 'rating' && column.confidence === 'low')) return [];
    const metric = only ? (only.roles.includes(column.role) ? only : null) : usualMetric(column, metrics);
    if (!metric || metric.refuses(column.scale, options, false) !== null) return [];
    return [{ metric, column, named: false }];
  });
  if (only && found.length > 1) {
    throw new Problem('usage', `${found.length} columns could be meant for ${only.label}.`, {
      exists: describe(found.slice(0, 20).map(({ column }) => column)),
      tryThis: `--score "#${found[0]!.column.position}", or cxstat score for all of them`,
    });
  }
  if (found.length > 0) return found;
  const scales = survey.columns.filter((column) => column.scale !== null && column.role !== 'metadata');
  throw new Problem('usage', noneFound(only, scales, options), {
    exists: describe(scales.slice(0, 20)),
    tryThis: '--score COLUMN says which one to take; cxstat inspect FILE shows how each was understood',
  });
}

function noneFound(metric: Metric | null, scales: Column[], options: MetricOptions): string {
  if (!metric) return 'No column is a rating beyond doubt.';
  const refused = scales
    .filter((column) => metric.roles.includes(column.role) || column.scale!.points.length >= 10)
    .map((column) => ({ column, reason: metric.refuses(column.scale!, options, false) }))
    .filter(({ reason }) => reason !== null)
    // The question that comes nearest is the one to explain.
    .sort(
      (a, b) => Number(b.column.scale!.kind === 'recommend') - Number(a.column.scale!.kind === 'recommend'),
    )[0];
  const why = refused ? ` "${refused.column.id}" is not: ${refused.reason}.` : '';
  return `No column is a question for ${metric.label}.${why}`;
}

/** The metric whose own kind of question this is. */
export function usualMetric(column: Column, metrics: Metric[]): Metric | null {
  return metrics.find((metric) => metric.roles[0] === column.role) ?? null;
}

export function metricFor(column: Column, metrics: Metric[], options: MetricOptions): Metric {
  if (column.scale === null) {
    throw new Problem('usage', `"${column.id}" has no scale that is known: ${whatInstead(column)}.`, {
      exists: column.examples,
      tryThis:
        '--labels "worst|…|best" names its answers in order; --scale 0-10 gives the ends of a numeric scale',
    });
  }
  const metric =
    metrics.length === 1
      ? metrics[0]!
      : (usualMetric(column, metrics) ?? metrics.find((one) => one.roles[0] === 'rating')!);
  const reason = metric.refuses(column.scale, options, true);
  if (reason === null) return metric;
  throw new Problem('usage', `"${column.id}" cannot be scored as ${metric.label}: ${reason}.`, {
    tryThis:
      metric.id === 'nps'
        ? '--scale 0-10 if its answers are from that scale all the same; cxstat top-box or cxstat mean for other scales'
        : 'cxstat inspect FILE shows its scale; --scale LOW-HIGH says another',
  });
}

function whatInstead(column: Column): string {
  const ambiguous = column.evidence.find((one) => one.includes('several scales'));
  if (ambiguous) return ambiguous;
  if (column.examples.length === 0) return 'it holds no answer';
  return `it holds ${column.sampleDistinct} different answers`;
}

/** What a reader must know of columns that were read, or not read, in a way that nobody named. */
export function surveyNotices(
  survey: Survey,
  metrics: Metric[],
  chosen: Choice[],
  design: Design,
  wave: WaveBy | null,
): Notice[] {
  const notices: Notice[] = [];
  notices.push(...unusedWeights(survey, design.weight));
  if (wave && 'date' in wave && wave.date.dateFormat?.ambiguous) {
    notices.push({
      id: 'ambiguous-dates',
      level: 'warning',
      text: `The dates in "${wave.date.id}" could have day and month the other way round; read as ${wave.date.dateFormat.patterns[0]}.`,
      tryThis: '--date-format "%d/%m/%Y", or how they are written',
    });
  }
  const maybe = survey.columns.filter((column) => column.role === 'rating' && column.confidence === 'low');
  if (metrics.length > 1 && chosen.every(({ named }) => !named) && maybe.length > 0) {
    notices.push({
      id: 'possible-ratings',
      level: 'note',
      text: `${countedNoun(maybe.length, 'column')} of whole numbers may be ratings and ${maybe.length === 1 ? 'is' : 'are'} not scored: ${maybe
        .slice(0, 5)
        .map(({ id }) => `"${id}"`)
        .join(', ')}${maybe.length > 5 ? ', …' : ''}.`,
      tryThis: `--score "${maybe[0]!.id}"`,
    });
  }
  return notices;
}

/** Scores typed counts: groups (promoters, passives, detractors; 42/50) or one count a scale point. */
async function scoreCounts(
  world: World,
  metric: Metric,
  files: string[],
  flags: Flags,
  options: ScoreOptions,
): Promise<number> {
  if (files.length > 0) throw new Problem('usage', '--counts takes the place of a file; give one of them.');
  const onlyForFiles = [
    'strict',
    'allResponses',
    'sort',
    'topN',
    'score',
    'by',
    'wave',
    'where',
    'weight',
    'strata',
    'cluster',
    'date',
    'dateFormat',
    'rejects',
    'labels',
    'missing',
  ];
  const idle = onlyForFiles.find((name) => flags[name] !== undefined);
  if (idle !== undefined)
    throw new Problem('usage', `--${nameOfKey(idle)} needs a file; --counts has nothing to apply it to.`);
  const { typedCounts } = await import('../typed-counts.js');
  const measured = typedCounts(metric, String(flags.counts), flags);
  const reason = metric.refuses(measured.column.scale!, options.metric, true);
  if (reason !== null)
    throw new Problem('usage', `The counts cannot be scored as ${metric.label}: ${reason}.`);
  const { section, notices } = scoreSection([measured], options);
  await writeTyped(world, flags, { title: metric.label, sections: [section], notices });
  return EXIT.ok;
}
