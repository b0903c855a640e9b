import { readSmallTable, type SmallTable } from '../../intake/table.js';
import { METRICS } from '../../measure/index.js';
import {
  ALLOCATIONS,
  PLAN_CARD,
  type PlanFrame,
  type PlanLine,
  type PlanQuestion,
  planLinesFrom,
  planSections,
} from '../../measure/plan.js';
import type { Notice, Section } from '../../model/document.js';
import { EXIT, Problem } from '../../model/problem.js';
import { countAnswers } from '../../tally/counts.js';
import { runAnalysis } from '../analysis.js';
import type { Flags } from '../flags.js';
import { columnFinder, openSurvey } from '../open-survey.js';
import {
  readChoice,
  readInteger,
  readLevels,
  readPopulation,
  readPositive,
  readShare,
} from '../option-values.js';
import { formatOf, writeTyped } from '../output.js';
import { refuseOverwrite, type World } from '../world.js';
import { readScoreOptions, scoreSurvey } from './score.js';

/** A whole study from a table of its segments, or from an earlier export. */
export async function runPlan(world: World, files: string[], flags: Flags): Promise<number> {
  formatOf(flags);
  const earlier = flags.from as string | undefined;
  if (earlier !== undefined) return planFromExport(world, files, earlier, flags);
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new Problem('usage', 'A plan is one file with a line for each segment.', {
      tryThis: 'cxstat plan plan.csv, with the columns segment, population, response_rate, margin',
    });
  }
  for (const name of ['score', 'margin', 'population', 'responseRate']) {
    if (flags[name] !== undefined) {
      throw new Problem(
        'usage',
        'A plan in a file brings its own margins, people and rates; those options go with --from.',
      );
    }
  }
  if (typeof flags.output === 'string' && flags.output !== '-') {
    refuseOverwrite(flags.output, [file, String(flags.achieved ?? file)]);
  }
  const { lines, notices } = readLines(file, await readSmallTable(file), flags);
  const planned = planSections(await readQuestion(world, lines, flags));
  await writeTyped(world, flags, {
    title: PLAN_CARD.label,
    sections: [...planned.sections, ...cardOf(flags)],
    notices: [...notices, ...planned.notices],
  });
  return EXIT.ok;
}

/** Shares as an earlier export had them, by segment; margin, people and response rate as given. */
async function planFromExport(world: World, files: string[], earlier: string, flags: Flags): Promise<number> {
  const text = (name: string) => flags[name] as string | undefined;
  if (files.length > 0) throw new Problem('usage', '--from takes the place of a plan; give one of them.');
  const idle = ['achieved', 'keepGoing'].find((name) => flags[name] !== undefined);
  if (idle !== undefined)
    throw new Problem('usage', `--${idle === 'achieved' ? idle : 'keep-going'} goes with a plan in a file.`);
  for (const [name, option, example] of [
    ['by', '--by', '--by region'],
    ['margin', '--margin', '--margin 5'],
    ['population', '--population', '--population "EU=4000,US=9000"'],
    ['responseRate', '--response-rate', '--response-rate 20'],
  ] as const) {
    if (flags[name] === undefined) {
      throw new Problem('usage', `--from needs ${option} too.`, { tryThis: example });
    }
  }
  const people = readPopulation('--population', text('population')!);
  const metrics = flags.score === undefined ? METRICS.filter(({ id }) => id === 'nps') : METRICS;
  const responseRate = readShare('--response-rate', text('responseRate')!, true);
  const { confidence: _, ...scoring } = flags;
  const options = { ...readScoreOptions(metrics, scoring), population: null };
  const frame = (isNps: boolean): PlanFrame => ({
    margin: isNps ? readPoints(text('margin')!) : readShare('--margin', text('margin')!),
    responseRate,
    population: (segment) => {
      const size = 'size' in people ? people.size : people.byStratum.get(segment);
      if (size === undefined) {
        throw new Problem('usage', `--population names no size for the segment "${segment}".`, {
          tryThis: 'one number for each, or NAME=NUMBER for every value of the column',
        });
      }
      return size;
    },
  });
  return runAnalysis(world, [earlier], scoring, {}, async (survey, check) => {
    const scored = await scoreSurvey(survey, metrics, scoring, options, check);
    const lines = planLinesFrom(scored.results, frame(scored.results[0]?.unit === 'points'));
    if (lines.length === 0) {
      throw new Problem('data', 'No segment of the export has a share to plan with.', {
        tryThis: '--score COLUMN of a rating that is no mean',
      });
    }
    const planned = planSections(questionOf(lines, null, flags));
    return {
      ...scored,
      title: (names) => `${PLAN_CARD.label}: ${names}`,
      sections: [...planned.sections, ...cardOf(flags)],
      notices: [...scored.notices, ...planned.notices],
    };
  });
}

function readPoints(value: string): number {
  const margin = readPositive('--margin', value.replace(/%\s*$/, ''));
  if (margin >= 0.5 && margin < 100) return margin;
  throw new Problem('usage', `--margin "${value}" is no margin in points of NPS.`, { tryThis: '--margin 5' });
}

function cardOf(flags: Flags): Section[] {
  return flags.explain === true
    ? [{ kind: 'card', id: 'plan', title: PLAN_CARD.label, card: PLAN_CARD }]
    : [];
}

async function readQuestion(world: World, lines: PlanLine[], flags: Flags): Promise<PlanQuestion> {
  // What is wrong with the options is said before the export is read.
  questionOf(lines, null, flags);
  return questionOf(lines, await readAchieved(world, flags), flags);
}

function questionOf(lines: PlanLine[], achieved: PlanQuestion['achieved'], flags: Flags): PlanQuestion {
  const text = (name: string) => flags[name] as string | undefined;
  const levels = readLevels('--confidence', text('confidence') ?? '95');
  if (levels.length > 1) throw new Problem('usage', '--confidence takes one level here.');
  const allocation = readChoice('--allocate', text('allocate') ?? 'proportional', ALLOCATIONS);
  const total = text('total');
  if (text('allocate') !== undefined && total === undefined) {
    throw new Problem('usage', '--allocate needs --total, the answers to split.');
  }
  const perDay = text('perDay');
  const question: PlanQuestion = {
    lines,
    level: levels[0]!,
    total: total === undefined ? null : readInteger('--total', total, 1, 100_000_000_000),
    allocation,
    perDay: perDay === undefined ? null : readPositive('--per-day', perDay),
    achieved,
  };
  const capacity = lines.reduce(
    (sum, line) => sum + Math.floor(line.population * line.responseRate + 1e-9),
    0,
  );
  if (question.total !== null && question.total > capacity) {
    throw new Problem(
      'usage',
      `--total ${question.total} is more than the segments yield: ${capacity} when everybody is invited.`,
    );
  }
  if (allocation === 'cost' && lines.some(({ cost }) => cost === null)) {
    throw new Problem('usage', '--allocate cost needs a cost in every line.', {
      tryThis: 'a column "cost", or --allocate neyman',
    });
  }
  return question;
}

/** Responses of an export by the values of a column, as the score commands would count them. */
async function readAchieved(world: World, flags: Flags): Promise<Map<string, number> | null> {
  const { achieved, by } = flags;
  if (typeof achieved !== 'string') {
    if (by !== undefined)
      throw new Problem('usage', '--by says which column of --achieved holds the segments; there is none.');
    return null;
  }
  const [name] = (by as string[] | undefined) ?? [];
  if (name === undefined) {
    throw new Problem('usage', '--achieved needs --by, the column that holds the segments of the plan.');
  }
  const survey = await openSurvey(world, [achieved], {});
  try {
    const find = columnFinder(survey);
    const column = find(name);
    const design = { weight: null, strata: null, cluster: null };
    const question = { survey, answers: [column], groupings: [[column]], wave: null, design, where: null };
    const { tallies } = await countAnswers(question, find);
    const counts = new Map<string, number>();
    for (const { segment, n } of tallies[0]!.cells) {
      const value = segment[0] ?? null;
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + n);
    }
    return counts;
  } finally {
    survey.source.dispose();
  }
}

const COLUMNS: Record<string, RegExp> = {
  segment: /^(segment|touchpoint|stratum|group)$/i,
  population: /^(population|customers|people|n)$/i,
  responseRate: /^(expected )?response[ _-]?rate$/i,
  proportion: /^(expected )?proportion$/i,
  promoters: /^promoters?$/i,
  detractors: /^detractors?$/i,
  margin: /^margin$/i,
  cost: /^cost$/i,
};

function readLines(file: string, table: SmallTable, flags: Flags): { lines: PlanLine[]; notices: Notice[] } {
  const place = Object.fromEntries(
    Object.entries(COLUMNS).map(([name, pattern]) => [
      name,
      table.header.findIndex((cell) => pattern.test(cell)),
    ]),
  ) as Record<keyof typeof COLUMNS, number>;
  const needed = ['segment', 'population', 'responseRate', 'margin'].filter((name) => place[name] === -1);
  if (needed.length > 0) {
    throw new Problem(
      'data',
      `"${file}" has no column for ${needed.map((name) => name.replace('responseRate', 'response_rate')).join(', ')}.`,
      {
        place: { file },
        exists: table.header,
        tryThis: 'a header such as segment,population,response_rate,proportion,margin,cost',
      },
    );
  }
  if ((place.promoters === -1) !== (place.detractors === -1)) {
    throw new Problem(
      'data',
      `"${file}" has promoters or detractors, and a plan for NPS needs both columns.`,
      { place: { file } },
    );
  }
  const lines: PlanLine[] = [];
  const notices: Notice[] = [];
  for (const { fields, line } of table.rows) {
    const cell = (name: string) => (place[name] === -1 ? '' : fields[place[name]!]!);
    try {
      lines.push(readLine(cell, place.promoters !== -1));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (flags.keepGoing !== true) {
        throw new Problem('data', error.message, {
          place: { file, line },
          tryThis: error.tryThis ?? '--keep-going answers for the other lines',
        });
      }
      notices.push({
        id: 'plan-line-left-out',
        level: 'warning',
        text: `Line ${line} is left out: ${error.message}`,
        tryThis: null,
      });
    }
  }
  if (lines.length === 0)
    throw new Problem('data', `"${file}" has no line that can be planned.`, { place: { file } });
  return { lines, notices };
}

function readLine(cell: (name: string) => string, isNps: boolean): PlanLine {
  const segment = cell('segment');
  if (segment === '') throw new Problem('data', 'The segment has no name.');
  const population = readInteger(
    'population',
    cell('population').replace(/[ ,_](?=\d{3})/g, ''),
    2,
    100_000_000_000,
  );
  const common = {
    segment,
    population,
    responseRate: readShare('response_rate', cell('responseRate'), true),
    cost: cell('cost') === '' ? null : readPositive('cost', cell('cost')),
  };
  if (isNps) {
    const margin = readPositive('margin', cell('margin').replace(/%\s*$/, ''));
    if (margin < 0.5 || margin >= 100)
      throw new Problem('data', `margin "${cell('margin')}" is no margin in points of NPS.`);
    if (cell('promoters') === '' && cell('detractors') === '') {
      return { ...common, metric: 'nps', promoters: 0.5, detractors: 0.5, margin, origin: 'worst case' };
    }
    const promoters = readShare('promoters', cell('promoters'));
    const detractors = readShare('detractors', cell('detractors'));
    if (promoters + detractors > 1)
      throw new Problem('data', 'promoters and detractors are more than 100 % together.');
    return { ...common, metric: 'nps', promoters, detractors, margin, origin: 'given' };
  }
  const margin = readShare('margin', cell('margin'));
  if (cell('proportion') === '')
    return { ...common, metric: 'proportion', proportion: 0.5, margin, origin: 'worst case' };
  return {
    ...common,
    metric: 'proportion',
    proportion: readShare('proportion', cell('proportion')),
    margin,
    origin: 'given',
  };
}
