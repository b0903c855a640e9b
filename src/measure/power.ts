import type { Card, ColumnType, Notice, Section, TableValue } from '../model/document.js';
import { normalCdf, normalQuantile, twoSidedZ } from '../stats/distributions.js';
import {
  netScoresDetectable,
  netScoresPower,
  netScoresSampleSize,
  overlapVariance,
  twoMeansDetectable,
  twoMeansPower,
  twoMeansSampleSize,
  twoProportionsDetectable,
  twoProportionsPower,
  twoProportionsSampleSize,
} from '../stats/power.js';
import { roundUp } from '../stats/sample-size.js';
import { trinomialVariance, type UpDown } from '../stats/trinomial-intervals.js';
import type { Origin } from './sample-size.js';
import { fact, tableColumn } from './section-parts.js';

/** What is known of two groups or waves before they answer. */
export type Groups =
  | { metric: 'proportion'; first: number; second: number | null; origin: Origin }
  | { metric: 'mean'; sd: number; origin: Origin }
  | { metric: 'nps'; first: UpDown; second: UpDown | null; origin: Origin };

export interface PowerQuestion {
  groups: Groups;
  /** Two of these three are known; the third is asked for. Shares, units of the scale, or points. */
  difference: number | null;
  n: [first: number, second: number] | null;
  power: number | null;
  /** Answers of the second group for one of the first, where n is asked for. */
  ratio: number;
  level: number;
  /** Share of the smaller wave that answered in both, and the correlation of its answers. */
  overlap: { share: number; correlation: number } | null;
}

export const POWER_CARD: Card = {
  id: 'power',
  label: 'Power of a comparison',
  question:
    'How many answers does each of two groups or waves need, or which difference will a test of them find?',
  formula:
    'Two proportions: pooled under the null. Two means: noncentral t. Two NPS: n = (v₁ + v₂)(z of the confidence + z of the power)²/d² for each group, with both variances in it. A panel: the variance of the difference is v₁/n₁ + v₂/n₂ − 2γr√(v₁v₂)/max(n₁, n₂), with the share γ that answered twice and the correlation r of its answers.',
  interval: 'A two-sided test at the confidence named.',
  assumptions: [
    'the spread is the one named; where the second group has none of its own, that of the first is taken',
    'both groups are random samples, independent of each other but for the overlap that is named',
  ],
  notWhen: [
    'one variance instead of two is put into the formula for NPS: half the sample gives a power of 50 %, not 80 %',
    'the difference was seen already: power after the fact only restates the p-value',
  ],
  source: [
    'Cohen, J. (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd edition, Erlbaum, chapters 2 and 6',
    'Fleiss, J. L., Levin, B., Paik, M. C. (2003), Statistical Methods for Rates and Proportions, 3rd edition, Wiley, chapter 4',
  ],
  example:
    'NPS of 45 % promoters and 20 % detractors against 50 % and 15 %: 876 answers in each group find the 10 points with a power of 80 %.',
};

export interface PowerAnswer {
  unrounded: number | null;
  n: [first: number, second: number];
  power: number;
  /** Null where no difference is large enough. */
  difference: number | null;
}

/** Solves for the one of n, power and difference that the question leaves open. */
export function solvePower(question: PowerQuestion): PowerAnswer {
  const { groups, level, ratio } = question;
  const methods =
    question.overlap === null ? independentMethods(groups) : panelMethods(groups, question.overlap);
  if (question.n === null) {
    const unrounded = methods.sampleSize(question.difference!, question.power!, level, ratio);
    return {
      unrounded,
      n: [roundUp(unrounded), roundUp(unrounded * ratio)],
      power: question.power!,
      difference: question.difference,
    };
  }
  const [first, second] = question.n;
  if (question.power === null) {
    const power = methods.power(question.difference!, first, second, level);
    return { unrounded: null, n: question.n, power, difference: question.difference };
  }
  const difference = methods.detectable(first, second, question.power, level);
  return { unrounded: null, n: question.n, power: question.power, difference };
}

interface Methods {
  sampleSize(difference: number, power: number, level: number, ratio: number): number;
  power(difference: number, first: number, second: number, level: number): number;
  detectable(first: number, second: number, power: number, level: number): number | null;
}

/** The usual tests of independent groups. */
function independentMethods(groups: Groups): Methods {
  if (groups.metric === 'mean') {
    const { sd } = groups;
    return {
      sampleSize: (difference, power, level, ratio) =>
        twoMeansSampleSize(difference, sd, power, level, ratio),
      power: (difference, first, second, level) => twoMeansPower(difference, sd, first, second, level),
      detectable: (first, second, power, level) => twoMeansDetectable(sd, first, second, power, level),
    };
  }
  if (groups.metric === 'proportion') {
    const p1 = groups.first;
    const other = (difference: number) => groups.second ?? p1 + difference;
    return {
      sampleSize: (difference, power, level, ratio) =>
        twoProportionsSampleSize(p1, other(difference), power, level, ratio),
      power: (difference, first, second, level) =>
        twoProportionsPower(p1, other(difference), first, second, level),
      detectable: (first, second, power, level) => {
        const p2 = twoProportionsDetectable(p1, first, second, power, level);
        return p2 === null ? null : p2 - p1;
      },
    };
  }
  const [v1, v2] = [trinomialVariance(groups.first), trinomialVariance(groups.second ?? groups.first)];
  return {
    sampleSize: (difference, power, level, ratio) =>
      netScoresSampleSize(difference / 100, v1, v2, power, level, ratio),
    power: (difference, first, second, level) =>
      netScoresPower(difference / 100, v1, v2, first, second, level),
    detectable: (first, second, power, level) => {
      const difference = netScoresDetectable(v1, v2, first, second, power, level);
      return difference === null ? null : 100 * difference;
    },
  };
}

/** Normal approximation with both variances, less what those who answered twice save. */
function panelMethods(groups: Groups, overlap: { share: number; correlation: number }): Methods {
  const unit = groups.metric === 'nps' ? 100 : 1;
  const variances = (difference: number): [number, number] => {
    if (groups.metric === 'mean') return [groups.sd ** 2, groups.sd ** 2];
    if (groups.metric === 'nps')
      return [trinomialVariance(groups.first), trinomialVariance(groups.second ?? groups.first)];
    const p2 = groups.second ?? groups.first + difference;
    return [groups.first * (1 - groups.first), p2 * (1 - p2)];
  };
  const { share, correlation } = overlap;
  const standardError = (difference: number, first: number, second: number): number => {
    const [v1, v2] = variances(difference);
    return unit * Math.sqrt(overlapVariance(v1, first, v2, second, share, correlation));
  };
  const needed = (power: number, level: number) => twoSidedZ(level) + normalQuantile(power);
  return {
    // The variance of the difference falls as 1/n, so that of one answer in each group tells the rest.
    sampleSize: (difference, power, level, ratio) =>
      ((needed(power, level) * standardError(difference, 1, ratio)) / difference) ** 2,
    power: (difference, first, second, level) =>
      normalCdf(difference / standardError(difference, first, second) - twoSidedZ(level)),
    detectable: (first, second, power, level) => {
      // For proportions the spread hangs on the difference: a few rounds settle it.
      let difference = 0;
      for (let round = 0; round < 60; round++) {
        const next = needed(power, level) * standardError(difference, first, second);
        if (groups.metric === 'proportion' && groups.first + next >= 1) return null;
        if (Math.abs(next - difference) < 1e-12 * unit) break;
        difference = next;
      }
      return difference <= 2 * unit ? difference : null;
    },
  };
}

const UNIT: Record<Groups['metric'], ColumnType> = { proportion: 'share', mean: 'number', nps: 'number' };

/** The answer, what it assumed, and what other differences and powers would need. */
export function powerSections(question: PowerQuestion): { sections: Section[]; notices: Notice[] } {
  const { groups } = question;
  const answer = solvePower(question);
  const unit = UNIT[groups.metric];
  const notices: Notice[] = [];
  if (groups.origin === 'worst case') {
    notices.push({
      id: 'worst-case',
      level: 'warning',
      text: 'No shares were given: the spread is the widest that there can be. Real groups need fewer answers.',
      tryThis:
        groups.metric === 'nps'
          ? '--promoters 45 --detractors 20, as your last wave had them'
          : '--proportion 30, the share of the first group',
    });
  }
  if (answer.difference === null) {
    notices.push({
      id: 'none-detectable',
      level: 'warning',
      text: 'No difference that there can be is large enough to be found with so few answers.',
      tryThis: 'more answers, or a lower --power',
    });
  }
  const asked = question.n === null ? 'n' : question.power === null ? 'power' : 'difference';
  const sections: Section[] = [
    {
      kind: 'table',
      id: 'power',
      title: { n: 'Answers needed', power: 'Power', difference: 'Smallest detectable difference' }[asked],
      columns: [
        tableColumn('difference', 'Difference', unit),
        tableColumn('n1', 'First group', 'integer'),
        tableColumn('n2', 'Second group', 'integer'),
        tableColumn('power', 'Power', 'share'),
        tableColumn('confidence', 'Confidence', 'share'),
        ...(asked === 'n' ? [tableColumn('unrounded', 'Unrounded', 'number')] : []),
      ],
      rows: [
        {
          difference: answer.difference,
          n1: answer.n[0],
          n2: answer.n[1],
          power: answer.power,
          confidence: question.level,
          ...(asked === 'n' ? { unrounded: answer.unrounded } : {}),
        },
      ],
    },
    {
      kind: 'facts',
      id: 'assumptions',
      title: 'Assumed',
      facts: [
        ...spreadFacts(groups).map(([id, label, value, type]) => fact(id, label, value, type)),
        fact('test', 'Test', testOf(question)),
        ...(question.overlap === null
          ? [fact('overlap', 'Overlap', 'none: two groups of different people')]
          : [
              fact('overlap', 'Answered in both', question.overlap.share, 'share'),
              fact('correlation', 'Their correlation', question.overlap.correlation, 'number'),
            ]),
      ],
    },
  ];
  if (asked === 'n') sections.push(alternatives(question, unit));
  return { sections, notices };
}

function testOf({ groups, overlap }: PowerQuestion): string {
  if (overlap !== null || groups.metric === 'nps')
    return 'z on the difference, two-sided, with both variances';
  return groups.metric === 'mean' ? 't of two means, two-sided' : 'z of two proportions, two-sided, pooled';
}

function spreadFacts(groups: Groups): [id: string, label: string, value: TableValue, type: ColumnType][] {
  if (groups.metric === 'mean') return [['sd', 'Standard deviation', groups.sd, 'number']];
  if (groups.metric === 'proportion') {
    return [
      ['first', 'First proportion', groups.first, 'share'],
      ...(groups.second === null
        ? []
        : [
            ['second', 'Second proportion', groups.second, 'share'] as [
              string,
              string,
              TableValue,
              ColumnType,
            ],
          ]),
      ['origin', 'Proportion is', groups.origin, 'text'],
    ];
  }
  const variance = (shares: UpDown) => trinomialVariance(shares);
  return [
    ['v1', 'Variance, first', variance(groups.first), 'number'],
    ['v2', 'Variance, second', variance(groups.second ?? groups.first), 'number'],
    ['origin', 'Shares are', groups.origin, 'text'],
  ];
}

/** Answers in the first group for other differences (rows) and powers (columns). */
function alternatives(question: PowerQuestion, unit: ColumnType): Section {
  const powers = [
    ['power_70', 'Power 70 %', 0.7],
    ['power_80', 'Power 80 %', 0.8],
    ['power_90', 'Power 90 %', 0.9],
    ['power_95', 'Power 95 %', 0.95],
  ] as const;
  const { groups } = question;
  // With both groups' shares named, their difference is the only one.
  const fixed = groups.metric !== 'mean' && groups.second !== null && groups.metric === 'proportion';
  const differences = (fixed ? [1] : [0.5, 1, 2])
    .map((factor) => factor * question.difference!)
    .filter((difference) => groups.metric !== 'proportion' || fixed || groups.first + difference < 1);
  return {
    kind: 'table',
    id: 'alternatives',
    title: 'First group for other differences and powers',
    columns: [
      tableColumn('difference', 'Difference', unit),
      ...powers.map(([id, label]) => tableColumn(id, label, 'integer')),
    ],
    rows: differences.map((difference) => ({
      difference,
      ...Object.fromEntries(
        powers.map(([id, , power]) => [id, solvePower({ ...question, difference, power }).n[0]]),
      ),
    })),
  };
}
