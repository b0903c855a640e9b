import { readSmallTable, type SmallTable } from '../../intake/table.js';
import { ALLOCATIONS, PLAN_CARD, type PlanLine, planSections } from '../../measure/plan.js';
import type { Notice, Section } from '../../model/document.js';
import { EXIT, Problem } from '../../model/problem.js';
import { countAnswers } from '../../tally/counts.js';
import { columnFinder, openSurvey } from '../open-survey.js';
import { readChoice, readInteger, readLevels, readPositive, readShare } from '../option-values.js';
import { formatOf, writeTyped } from '../output.js';
import type { Flags } from '../program.js';
import { refuseOverwrite, type World } from '../world.js';

/** A whole study from a table of its segments. */
export async function runPlan(world: World, files: string[], flags: Flags): Promise<number> {
  formatOf(flags);
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new Problem('usage', 'A plan is one file with a line for each segment.', {
      tryThis: 'cxstat plan plan.csv, with the columns segment, population, response_rate, margin',
    });
  }
  if (typeof flags.output === 'string' && flags.output !== '-')
    refuseOverwrite(flags.output, [...files, String(flags.achieved ?? file)]);
  const text = (name: string) => flags[name] as string | undefined;
  const levels = readLevels('--confidence', text('confidence') ?? '95');
  if (levels.length > 1) throw new Problem('usage', '--confidence takes one level here.');
  const allocation = readChoice('--allocate', text('allocate') ?? 'proportional', ALLOCATIONS);
  const total = text('total');
  if (text('allocate') !== undefined && total === undefined) {
    throw new Problem('usage', '--allocate needs --total, the answers to split.');
  }
  const { lines, notices } = readLines(file, await readSmallTable(file), flags);
  const perDay = text('perDay');
  const question = {
    lines,
    level: levels[0]!,
    total: total === undefined ? null : readInteger('--total', total, 1, 100_000_000_000),
    allocation,
    perDay: perDay === undefined ? null : readPositive('--per-day', perDay),
    achieved: await readAchieved(world, flags),
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
  const planned = planSections(question);
  const card: Section[] =
    flags.explain === true ? [{ kind: 'card', id: 'plan', title: PLAN_CARD.label, card: PLAN_CARD }] : [];
  await writeTyped(world, flags, {
    title: PLAN_CARD.label,
    sections: [...planned.sections, ...card],
    notices: [...notices, ...planned.notices],
  });
  return EXIT.ok;
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
