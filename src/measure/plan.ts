import type { Card, ColumnType, Notice, Result, Section, TableColumn } from '../model/document.js';
import { allocate } from '../stats/allocation.js';
import { twoSidedZ } from '../stats/distributions.js';
import { finitePopulationFactor } from '../stats/finite-population.js';
import {
  inFinitePopulation,
  netScoreMargin,
  netScoreSampleSize,
  proportionMargin,
  proportionSampleSize,
  roundUp,
} from '../stats/sample-size.js';
import { trinomialVariance } from '../stats/trinomial-intervals.js';
import type { Origin } from './sample-size.js';
import { fact, tableColumn } from './section-parts.js';

/** One segment, touchpoint or stratum of a study. Margins are shares, or points of NPS. */
export type PlanLine = {
  segment: string;
  population: number;
  responseRate: number;
  margin: number;
  cost: number | null;
  origin: Origin;
} & ({ metric: 'proportion'; proportion: number } | { metric: 'nps'; promoters: number; detractors: number });

export const ALLOCATIONS = ['proportional', 'equal', 'neyman', 'cost'] as const;
export type Allocation = (typeof ALLOCATIONS)[number];

export interface PlanQuestion {
  lines: PlanLine[];
  level: number;
  /** Answers to split among the segments; null when each segment's own margin decides. */
  total: number | null;
  allocation: Allocation;
  /** Completes that come in on a day, over all segments. */
  perDay: number | null;
  /** Responses that came in so far, by segment; null before the fieldwork. */
  achieved: Map<string, number> | null;
}

export const PLAN_CARD: Card = {
  id: 'plan',
  label: 'Plan of a study',
  question:
    'How many answers does each segment need, can it give them, whom to invite, and how to split a fixed total?',
  formula:
    'For each segment n = n₀/(1 + (n₀ − 1)/N) as in sample-size; invitations = n / response rate. A segment that would need more invitations than it has people gets as many answers as its response rate yields, and the margin of those. Allocation of a total: proportional to N, equal, Neyman (N·S) or cost-optimal (N·S/√c); none gets more than it can yield. Margin of the whole: z·√(Σ (N_h/N)²·S_h²/n_h·(N_h − n_h)/(N_h − 1)).',
  interval:
    'The margin is half of a two-sided interval at the confidence named; z is the exact normal quantile.',
  assumptions: [
    'each segment is sampled at random and apart; its response rate and its shares are those of the plan',
    'response rates stay what they were; those who do not answer do not differ',
  ],
  notWhen: [
    'segments overlap, or one customer is asked twice',
    'segments are to be compared: power says how many each needs for that',
  ],
  source: [
    'Cochran, W. G. (1977), Sampling Techniques, 3rd edition, Wiley, chapter 5',
    'Neyman, J. (1934), On the two different aspects of the representative method, Journal of the Royal Statistical Society 97(4), 558–625',
  ],
  example:
    'A segment of 1,000 with a response rate of 20 %, p = 50 %, 5 points: 278 answers from 1,390 invitations, more than it has; 200 answers bear 6.2 points.',
};

/** What a plan takes from an earlier export for each segment, all but its shares. */
export interface PlanFrame {
  margin: number;
  responseRate: number;
  population(segment: string): number;
}

/**
 * The lines of a plan from the scores of an earlier export: shares as observed. Where all answers were alike
 * there is no spread to plan with, and the worst case takes its place.
 */
export function planLinesFrom(results: Result[], frame: PlanFrame): PlanLine[] {
  return results.flatMap((result): PlanLine[] => {
    const [part] = result.segment;
    if (!part || result.wave !== null || result.estimate === null || result.unit === 'mean') return [];
    const common = {
      segment: part.value,
      population: frame.population(part.value),
      responseRate: frame.responseRate,
      margin: frame.margin,
      cost: null,
    };
    if (result.unit === 'share') {
      const known = result.estimate > 0 && result.estimate < 1;
      const proportion = known ? result.estimate : 0.5;
      return [{ ...common, metric: 'proportion', proportion, origin: known ? 'from data' : 'worst case' }];
    }
    const shareOf = (id: string) => result.groups.find((group) => group.id === id)?.share ?? 0;
    const shares = { up: shareOf('promoters'), down: shareOf('detractors') };
    const known = trinomialVariance(shares) > 0;
    const { up, down } = known ? shares : { up: 0.5, down: 0.5 };
    return [
      {
        ...common,
        metric: 'nps',
        promoters: up,
        detractors: down,
        origin: known ? 'from data' : 'worst case',
      },
    ];
  });
}

/** Variance of one answer, as a share or on the −1…1 of a net score. */
function variance(line: PlanLine): number {
  if (line.metric === 'proportion') return line.proportion * (1 - line.proportion);
  return trinomialVariance({ up: line.promoters, down: line.detractors });
}

function completesFor(line: PlanLine, level: number): number {
  const infinite =
    line.metric === 'proportion'
      ? proportionSampleSize(line.proportion, line.margin, level)
      : netScoreSampleSize({ variance: variance(line) }, line.margin / 100, level);
  return roundUp(inFinitePopulation(infinite, line.population));
}

function marginWith(line: PlanLine, n: number, level: number): number | null {
  if (n < 1) return null;
  return line.metric === 'proportion'
    ? proportionMargin(line.proportion, n, level, 1, line.population)
    : 100 * netScoreMargin({ variance: variance(line) }, n, level, 1, line.population);
}

/** Answers that a segment yields when everybody is invited. */
const yieldOf = (line: PlanLine): number => Math.floor(line.population * line.responseRate + 1e-9);

export interface PlannedSegment {
  line: PlanLine;
  needed: number;
  /** What is planned: what is needed, or all that the segment yields. */
  completes: number;
  invitations: number;
  reaches: boolean;
  /** Margin of what is planned; null when nobody answers. */
  margin: number | null;
}

export function planSegments({ lines, level }: PlanQuestion): PlannedSegment[] {
  return lines.map((line) => {
    const needed = completesFor(line, level);
    const reaches = needed <= yieldOf(line);
    const completes = reaches ? needed : yieldOf(line);
    return {
      line,
      needed,
      completes,
      invitations: Math.min(line.population, roundUp(completes / line.responseRate)),
      reaches,
      margin: marginWith(line, completes, level),
    };
  });
}

/** A total of answers split among the segments. */
export function allocatePlan(question: PlanQuestion): { line: PlanLine; n: number; margin: number | null }[] {
  const weights = question.lines.map((line) => {
    if (question.allocation === 'equal') return 1;
    if (question.allocation === 'proportional') return line.population;
    const spread = line.population * Math.sqrt(variance(line));
    return question.allocation === 'neyman' ? spread : spread / Math.sqrt(line.cost ?? 1);
  });
  const n = allocate(question.total!, weights, question.lines.map(yieldOf));
  return question.lines.map((line, h) => ({
    line,
    n: n[h]!,
    margin: marginWith(line, n[h]!, question.level),
  }));
}

/** Margin of the whole population from strata; null when one of them has no answer. */
export function stratifiedMargin(parts: { line: PlanLine; n: number }[], level: number): number | null {
  if (parts.some(({ n }) => n < 1)) return null;
  const people = parts.reduce((sum, { line }) => sum + line.population, 0);
  const unit = parts[0]!.line.metric === 'nps' ? 100 : 1;
  const sum = parts.reduce((all, { line, n }) => {
    const share = line.population / people;
    return all + share ** 2 * (variance(line) / n) * finitePopulationFactor(n, line.population);
  }, 0);
  return unit * twoSidedZ(level) * Math.sqrt(sum);
}

const UNIT: Record<PlanLine['metric'], ColumnType> = { proportion: 'share', nps: 'number' };

export function planSections(question: PlanQuestion): { sections: Section[]; notices: Notice[] } {
  const { lines, level } = question;
  const unit = UNIT[lines[0]!.metric];
  const costs = lines.every(({ cost }) => cost !== null);
  const segments = planSegments(question);
  const notices: Notice[] = [];
  const short = segments.filter(({ reaches }) => !reaches);
  if (short.length > 0) {
    notices.push({
      id: 'margin-not-reached',
      level: 'warning',
      text: `${short.map(({ line }) => line.segment).join(', ')} cannot reach the margin wanted, even when everybody is invited; the plan shows what is reached instead.`,
      tryThis: 'a wider margin there, a higher response rate, or segments joined',
    });
  }
  const worst = lines.filter(({ origin }) => origin === 'worst case');
  if (worst.length > 0) {
    notices.push({
      id: 'worst-case',
      level: 'warning',
      text: `No shares are given for ${worst.map(({ segment }) => segment).join(', ')}: the worst case was taken.`,
      tryThis: 'a column "proportion", or "promoters" and "detractors"',
    });
  }
  const total = (of: (segment: PlannedSegment) => number) =>
    segments.reduce((sum, segment) => sum + of(segment), 0);
  const money = (parts: { line: PlanLine; n: number }[]) =>
    parts.reduce((sum, { line, n }) => sum + n * (line.cost ?? 0), 0);
  const planned = segments.map(({ line, completes }) => ({ line, n: completes }));
  const table: Section = {
    kind: 'table',
    id: 'plan',
    title: 'What each segment needs',
    columns: [
      tableColumn('segment', 'Segment', 'text'),
      tableColumn('population', 'People', 'integer'),
      tableColumn('wanted', 'Wanted ±', unit),
      tableColumn('needed', 'Needed', 'integer'),
      tableColumn('completes', 'Planned', 'integer'),
      tableColumn('invitations', 'Invite', 'integer'),
      tableColumn('margin', 'Reached ±', unit),
      tableColumn('verdict', 'Verdict', 'text'),
    ],
    rows: segments.map(({ line, needed, completes, invitations, reaches, margin }) => ({
      segment: line.segment,
      population: line.population,
      wanted: line.margin,
      needed,
      completes,
      invitations,
      margin,
      verdict: reaches ? 'reached' : 'short',
    })),
  };
  const whole: Section = {
    kind: 'facts',
    id: 'whole',
    title: 'The whole study',
    facts: [
      fact(
        'completes',
        'Answers planned',
        total(({ completes }) => completes),
        'integer',
      ),
      fact(
        'invitations',
        'Invitations',
        total(({ invitations }) => invitations),
        'integer',
      ),
      fact('margin', 'Margin of the whole ±', stratifiedMargin(planned, level), unit),
      ...(costs ? [fact('cost', 'Cost', money(planned), 'number')] : []),
      ...(question.perDay === null
        ? []
        : [
            fact(
              'days',
              'Days at the present rate',
              roundUp(total(({ completes }) => completes) / question.perDay),
              'integer',
            ),
          ]),
      fact('confidence', 'Confidence', level, 'share'),
      fact('origin', 'Expected shares', [...new Set(lines.map(({ origin }) => origin))].join(', '), 'text'),
    ],
  };
  const sections: Section[] = [table, whole];
  if (question.achieved !== null) {
    sections.push(achievedSection(question, segments, question.achieved, unit));
    const strange = [...question.achieved.keys()].filter(
      (name) => !lines.some(({ segment }) => segment === name),
    );
    if (strange.length > 0) {
      notices.push({
        id: 'segments-hidden',
        level: 'warning',
        text: `Responses of segments that are not in the plan are not counted: ${strange.sort().join(', ')}.`,
        tryThis: 'the names of the plan must be those of the export',
      });
    }
  }
  if (question.total !== null) sections.push(...allocationSections(question, unit, costs, money));
  return { sections, notices };
}

/** Achieved against planned, the margin of what there is, and what is still to come. */
function achievedSection(
  { level }: PlanQuestion,
  segments: PlannedSegment[],
  achieved: Map<string, number>,
  unit: ColumnType,
): Section {
  return {
    kind: 'table',
    id: 'achieved',
    title: 'Achieved so far',
    columns: [
      tableColumn('segment', 'Segment', 'text'),
      tableColumn('completes', 'Planned', 'integer'),
      tableColumn('achieved', 'Achieved', 'integer'),
      tableColumn('share', 'Of plan', 'share'),
      tableColumn('margin', 'Margin now ±', unit),
      tableColumn('to_go', 'To go', 'integer'),
      tableColumn('invitations', 'Invite more', 'integer'),
    ],
    rows: segments.map(({ line, completes }) => {
      const n = achieved.get(line.segment) ?? 0;
      const toGo = Math.max(0, completes - n);
      return {
        segment: line.segment,
        completes,
        achieved: n,
        share: completes > 0 ? n / completes : null,
        margin: marginWith(line, Math.min(n, line.population), level),
        to_go: toGo,
        invitations: roundUp(toGo / line.responseRate),
      };
    }),
  };
}

const ALLOCATION_TITLES: Record<Allocation, string> = {
  proportional: 'The total, in proportion to the people',
  equal: 'The total, in equal parts',
  neyman: 'The total, by Neyman: people times spread',
  cost: 'The total, by people, spread and cost',
};

function allocationSections(
  question: PlanQuestion,
  unit: ColumnType,
  costs: boolean,
  money: (parts: { line: PlanLine; n: number }[]) => number,
): Section[] {
  const parts = allocatePlan(question);
  const columns: TableColumn[] = [
    tableColumn('segment', 'Segment', 'text'),
    tableColumn('n', 'Answers', 'integer'),
    tableColumn('invitations', 'Invite', 'integer'),
    tableColumn('margin', 'Margin ±', unit),
  ];
  return [
    {
      kind: 'table',
      id: 'allocation',
      title: ALLOCATION_TITLES[question.allocation],
      columns,
      rows: parts.map(({ line, n, margin }) => ({
        segment: line.segment,
        n,
        invitations: Math.min(line.population, roundUp(n / line.responseRate)),
        margin,
      })),
    },
    {
      kind: 'facts',
      id: 'allocation-whole',
      title: 'The total',
      facts: [
        { id: 'n', label: 'Answers', value: question.total, type: 'integer' },
        {
          id: 'margin',
          label: 'Margin of the whole ±',
          value: stratifiedMargin(parts, question.level),
          type: unit,
        },
        ...(costs ? [{ id: 'cost', label: 'Cost', value: money(parts), type: 'number' as const }] : []),
      ],
    },
  ];
}
