import type {
  Card,
  ColumnType,
  Notice,
  Result,
  Section,
  TableColumn,
  TableValue,
} from '../model/document.js';
import { normalQuantile, twoSidedZ } from '../stats/distributions.js';
import { meanMargin, netScoreMargin, proportionMargin } from '../stats/sample-size.js';
import {
  confidenceFacts,
  curvePoints,
  designEffectFacts,
  type Expectation,
  expectedColumns,
  expectedValues,
  type Origin,
  worstCaseNotice,
} from './sample-size.js';
import { fact, tableColumn, UNIT_TYPES } from './section-parts.js';

export interface MarginQuestion {
  /** Answers there are. */
  n: number;
  expectations: Expectation[];
  levels: number[];
  levelOrigin: Origin;
  /** Chance to find the smallest detectable difference. */
  power: number;
  designEffects: { factor: number; because: string }[];
  /** True when nobody said which metric is meant: all of them are shown. */
  everyMetric: boolean;
}

export const MARGIN_CARD: Card = {
  id: 'margin',
  label: 'Margin of error',
  question:
    'What can so many answers bear: how far may the estimate be off, and which difference would show?',
  formula:
    'Margin = z·√(deff·p(1 − p)/n · (N − n)/(N − 1)); s² stands for p(1 − p) with means, P + D − (P − D)² with NPS, in points/100. Smallest detectable difference = (z of the confidence + z of the power)·√2·standard error: from another group or wave with as many answers and the same spread.',
  interval:
    'The margin is half of a two-sided interval at the confidence named; z is the exact normal quantile.',
  assumptions: [
    'the answers are a random sample of those that they speak for; no margin covers those who did not answer',
    'the proportion (or shares, or standard deviation) is the one named; from an export it is the observed one',
  ],
  notWhen: [
    'the base is small or the share near 0 or 100 %: read the interval that the score command prints',
    'everybody was asked and answered: there is no sampling error',
  ],
  source: [
    'Cochran, W. G. (1977), Sampling Techniques, 3rd edition, Wiley, pp. 51–60',
    'Cohen, J. (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd edition, Erlbaum, chapters 2 and 6',
  ],
  example:
    '400 answers, p = 50 %, 95 %: 1.95996 × √(0.25/400) = 4.9 points; against a group of 400, 9.9 points at 80 % power.',
};

/** Difference from a group of the same size and spread that a test finds with this power. */
function detectable(standardError: number, level: number, power: number): number {
  return (twoSidedZ(level) + normalQuantile(power)) * Math.SQRT2 * standardError;
}

function designEffectOf({ designEffects }: MarginQuestion): number {
  return designEffects.reduce((product, { factor }) => product * factor, 1);
}

/** Margin in the units of the metric: share, scale, or points. */
function marginOf(expected: Expectation, n: number, level: number, designEffect: number): number {
  const population = expected.population ?? Number.POSITIVE_INFINITY;
  if (expected.metric === 'proportion')
    return proportionMargin(expected.proportion, n, level, designEffect, population);
  if (expected.metric === 'mean') return meanMargin(expected.sd, n, level, designEffect, population);
  const spread = { up: expected.promoters, down: expected.detractors };
  return 100 * netScoreMargin(spread, n, level, designEffect, population);
}

const UNIT: Record<Expectation['metric'], ColumnType> = {
  proportion: 'share',
  mean: 'number',
  nps: 'number',
};

/** What n answers bear, from typed numbers. */
export function marginSections(question: MarginQuestion): { sections: Section[]; notices: Notice[] } {
  const { n, expectations, levels } = question;
  const designEffect = designEffectOf(question);
  const { metric } = expectations[0]!;
  const named = expectations.some(({ name }) => name !== null);
  const finite = expectations.some(({ population }) => population !== null);
  const rows = levels.flatMap((level) =>
    expectations.map((expected): Record<string, TableValue> => {
      const margin = marginOf(expected, n, level, designEffect);
      return {
        ...(named ? { segment: expected.name } : {}),
        ...expectedValues(expected),
        assumption: expected.origin,
        ...(finite ? { population: expected.population } : {}),
        ...(levels.length > 1 ? { confidence: level } : {}),
        margin,
        detectable: detectable(margin / twoSidedZ(level), level, question.power),
      };
    }),
  );
  const own = expectations[0]!;
  const level = levels[0]!;
  const notices: Notice[] = expectations.filter(({ origin }) => origin === 'worst case').map(worstCaseNotice);
  if (n < 30) {
    notices.push({
      id: 'small-base',
      level: 'warning',
      text: 'Under 30 answers the margin is a rough guide only.',
      tryThis: 'cxstat nps --counts or csat --counts for an interval that holds on small bases',
    });
  }
  const sections: Section[] = [
    {
      kind: 'table',
      id: 'margin',
      title: 'What these answers bear',
      columns: [
        ...(named ? [tableColumn('segment', 'Segment', 'text')] : []),
        ...expectedColumns(metric),
        tableColumn('assumption', 'Assumed', 'text'),
        ...(finite ? [tableColumn('population', 'Population', 'integer')] : []),
        ...(levels.length > 1 ? [tableColumn('confidence', 'Confidence', 'share')] : []),
        tableColumn('margin', 'Margin ±', UNIT[metric]),
        tableColumn('detectable', 'Detectable', UNIT[metric]),
      ],
      rows,
    },
    assumed(question),
    {
      kind: 'table',
      id: 'other-bases',
      title: 'With fewer and more answers',
      columns: [tableColumn('n', 'Answers', 'integer'), tableColumn('margin', 'Margin ±', UNIT[metric])],
      rows: [0.25, 0.5, 1, 2, 4]
        .map((factor) => Math.ceil(factor * n))
        .filter((size) => size >= 2 && size <= (own.population ?? size))
        .map((size) => ({ n: size, margin: marginOf(own, size, level, designEffect) })),
    },
    ...(question.everyMetric ? [perMetric(question, designEffect)] : []),
    READING,
  ];
  return { sections, notices };
}

function assumed(question: MarginQuestion): Section {
  return {
    kind: 'facts',
    id: 'assumptions',
    title: 'Assumed',
    facts: [
      fact('n', 'Answers', question.n, 'integer'),
      ...confidenceFacts(question),
      fact('power', 'Power', question.power, 'share'),
      ...designEffectFacts(question),
    ],
  };
}

/** Margin against the number of answers, and for proportions against the proportion, all else as asked. */
export function marginCurves(question: MarginQuestion): Section[] {
  const own = question.expectations[0]!;
  const level = question.levels[0]!;
  const designEffect = designEffectOf(question);
  const most = Math.min(4 * question.n, own.population ?? Number.POSITIVE_INFINITY);
  const margin = tableColumn('margin', 'Margin ±', UNIT[own.metric]);
  const curves: Section[] = [
    {
      kind: 'curve',
      id: 'margin-by-answers',
      title: 'Margin by answers',
      x: tableColumn('n', 'Answers', 'integer'),
      y: margin,
      points: curvePoints(Math.max(1, question.n / 4), most, (n) => marginOf(own, n, level, designEffect)),
    },
  ];
  if (own.metric === 'proportion') {
    curves.push({
      kind: 'curve',
      id: 'margin-by-proportion',
      title: 'Margin by proportion',
      x: tableColumn('proportion', 'Proportion', 'share'),
      y: margin,
      points: curvePoints(0.01, 0.99, (proportion) =>
        marginOf({ ...own, proportion }, question.n, level, designEffect),
      ),
    });
  }
  return curves;
}

/** The widest margins that these answers can have, for each metric in its own unit. */
function perMetric({ n, levels, power, expectations }: MarginQuestion, designEffect: number): Section {
  const level = levels[0]!;
  const rest = { name: null, origin: 'worst case' as const, population: expectations[0]!.population };
  const worst: [metric: string, unit: string, factor: number, expected: Expectation][] = [
    ['Share, half and half', 'points', 100, { metric: 'proportion', proportion: 0.5, ...rest }],
    ['NPS, no passives', 'points', 1, { metric: 'nps', promoters: 0.5, detractors: 0.5, ...rest }],
    ['Mean', 'standard deviations', 1, { metric: 'mean', sd: 1, ...rest }],
  ];
  return {
    kind: 'table',
    id: 'per-metric',
    title: 'At worst, for each metric',
    columns: [
      tableColumn('metric', 'Metric', 'text'),
      tableColumn('margin', 'Margin ±', 'number'),
      tableColumn('detectable', 'Detectable', 'number'),
      tableColumn('unit', 'In', 'text'),
    ],
    rows: worst.map(([metric, unit, factor, expected]) => {
      const margin = factor * marginOf(expected, n, level, designEffect);
      return { metric, margin, detectable: detectable(margin / twoSidedZ(level), level, power), unit };
    }),
  };
}

/** What to say and what not to say; the figures stand in the table above. */
const READING: Section = {
  kind: 'facts',
  id: 'reading',
  title: 'How to say it',
  facts: [
    {
      id: 'say',
      label: 'Say',
      value:
        'the score with its margin and its base, such as "42 %, give or take the margin, of so many answers"',
      type: 'text',
    },
    {
      id: 'do-not-say',
      label: 'Do not say',
      value: 'that one group or wave is better than another by less than the detectable difference',
      type: 'text',
    },
    {
      id: 'nor',
      label: 'Nor',
      value: 'that the margin covers those who did not answer: it speaks of chance alone',
      type: 'text',
    },
  ],
};

const TITLES: Record<Result['unit'], string> = {
  points: 'Net scores, in points',
  share: 'Shares',
  mean: 'Means',
};
const SPREAD_UNIT: Record<Result['unit'], ColumnType> = { points: 'number', share: 'share', mean: 'number' };

/** What the answers of an export bear: the base and the spread are the observed ones. */
export function observedMargins(results: Result[], levels: number[], power: number): Section[] {
  const sections: Section[] = [];
  for (const unit of ['points', 'share', 'mean'] as const) {
    const own = results.filter((result) => result.unit === unit);
    if (own.length === 0) continue;
    const segments = [...new Set(own.flatMap(({ segment }) => segment.map(({ column }) => column)))];
    const several = new Set(own.map(({ column }) => column?.id)).size > 1;
    const waves = own.some(({ wave }) => wave !== null);
    const effective = own.some(({ base }) => base.effective !== null);
    const columns: TableColumn[] = [
      ...(several
        ? [tableColumn('metric', 'Metric', 'text'), tableColumn('question', 'Question', 'text')]
        : []),
      ...segments.map((name, i) => tableColumn(`segment_${i + 1}`, name, 'text')),
      ...(waves ? [tableColumn('wave', 'Wave', 'text')] : []),
      tableColumn('n', 'Base', 'integer'),
      ...(effective ? [tableColumn('effective', 'Eff. n', 'integer')] : []),
      tableColumn('score', several ? 'Score' : own[0]!.metricLabel, UNIT_TYPES[unit]),
      ...(levels.length > 1 ? [tableColumn('confidence', 'Confidence', 'share')] : []),
      tableColumn('margin', 'Margin ±', SPREAD_UNIT[unit]),
      tableColumn('detectable', 'Detectable', SPREAD_UNIT[unit]),
    ];
    sections.push({
      kind: 'table',
      id: `margins-${unit}`,
      title: TITLES[unit],
      columns,
      rows: own.flatMap((result) =>
        levels.map((level): Record<string, TableValue> => {
          const se = result.standardError;
          return {
            ...(several ? { metric: result.metricLabel, question: result.column?.label ?? null } : {}),
            ...Object.fromEntries(
              segments.map((name, i) => [`segment_${i + 1}`, segmentOf(result, name, i)]),
            ),
            ...(waves ? { wave: result.wave } : {}),
            n: result.base.n,
            ...(effective ? { effective: result.base.effective } : {}),
            score: result.estimate,
            ...(levels.length > 1 ? { confidence: level } : {}),
            margin: se === null ? null : twoSidedZ(level) * se,
            detectable: se === null ? null : detectable(se, level, power),
          };
        }),
      ),
    });
  }
  return [...sections, READING];
}

function segmentOf(result: Result, column: string, index: number): string | null {
  const own = result.segment.find((part) => part.column === column);
  return own ? own.value : result.segment.length === 0 && index === 0 ? 'Total' : null;
}

/** What the scores behind the margins had to say, each once, with what it is about. */
export function noticesOfResults(results: Result[]): Notice[] {
  const found = new Map<string, { notice: Notice; about: Set<string> }>();
  for (const result of results) {
    for (const notice of result.notices) {
      const key = `${notice.id} ${notice.text}`;
      const own = found.get(key) ?? { notice, about: new Set() };
      own.about.add(
        [result.metricLabel, ...result.segment.map(({ value }) => value), result.wave ?? '']
          .filter((part) => part !== '')
          .join(' '),
      );
      found.set(key, own);
    }
  }
  return [...found.values()].map(({ notice, about }) => ({
    ...notice,
    text: `${[...about].join('; ')}: ${notice.text}`,
  }));
}
