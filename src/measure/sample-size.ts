import type { Card, ColumnType, Notice, Section, TableColumn, TableValue } from '../model/document.js';
import { twoSidedZ } from '../stats/distributions.js';
import {
  inFinitePopulation,
  krejcieMorgan,
  meanSampleSize,
  netScoreSampleSize,
  proportionSampleSize,
  roundUp,
  yamane,
} from '../stats/sample-size.js';
import { type Fact, fact, tableColumn } from './section-parts.js';

/** Where a number of the answer comes from. */
export type Origin = 'given' | 'from data' | 'worst case' | 'default';

/** One segment, or the whole: what its answers are expected to be. */
export type Expectation = { name: string | null; origin: Origin; population: number | null } & (
  | { metric: 'proportion'; proportion: number }
  | { metric: 'mean'; sd: number }
  | { metric: 'nps'; promoters: number; detractors: number }
);

export const CONVENTIONS = ['krejcie-morgan', 'yamane'] as const;
export type Convention = (typeof CONVENTIONS)[number];

export interface SampleSizeQuestion {
  expectations: Expectation[];
  /** Share, points of NPS, or units of the scale. */
  margin: number;
  levels: number[];
  levelOrigin: Origin;
  responseRate: number | null;
  /** Each multiplies; with the words that say where it comes from. */
  designEffects: { factor: number; because: string }[];
  /** A published convention to show beside the answer. */
  convention: Convention | null;
}

export const SAMPLE_SIZE_CARD: Card = {
  id: 'sample-size',
  label: 'Sample size',
  question: 'How many completed answers are needed for an estimate within a given margin?',
  formula:
    'Proportion: n₀ = z²·p(1 − p)/e². Mean: n₀ = z²·s²/e². NPS: n₀ = z²·v/e² with v = P + D − (P − D)² and e in points/100. A design effect multiplies n₀; a known population N then gives n = n₀/(1 + (n₀ − 1)/N). Rounded up once, at the end. Invitations = n / response rate, rounded up.',
  interval:
    'The margin is half of a two-sided interval at the confidence named; z is the exact normal quantile.',
  assumptions: [
    'the proportion (or shares, or standard deviation) is the one that the population has; where none is given, the worst case is taken and named',
    'answers come from a random sample; those who do not answer do not differ from those who do',
  ],
  notWhen: [
    'two groups or waves are to be compared: that takes more, see power',
    'proportions below 5 % or above 95 %: a margin of some points says little there',
  ],
  source: [
    'Cochran, W. G. (1977), Sampling Techniques, 3rd edition, Wiley, pp. 75–78',
    'Kish, L. (1965), Survey Sampling, Wiley, pp. 257–263 (design effect)',
  ],
  example:
    'p = 50 %, margin 5 points, 95 %: 1.95996² × 0.25 / 0.05² = 384.15, so 385; of a population of 1,000: 278.',
};

interface Answer {
  unrounded: number;
  completes: number;
  invitations: number | null;
}

function answer(question: SampleSizeQuestion, population: number | null, infinite: number): Answer {
  const designed = question.designEffects.reduce((n, { factor }) => n * factor, infinite);
  const unrounded = population === null ? designed : inFinitePopulation(designed, population);
  const completes = roundUp(unrounded);
  return {
    unrounded,
    completes,
    invitations: question.responseRate === null ? null : roundUp(completes / question.responseRate),
  };
}

/** Answers that a simple random sample of an endless population would need. */
function infiniteSize(expected: Expectation, margin: number, level: number): number {
  if (expected.metric === 'proportion') return proportionSampleSize(expected.proportion, margin, level);
  if (expected.metric === 'mean') return meanSampleSize(expected.sd, margin, level);
  return netScoreSampleSize({ up: expected.promoters, down: expected.detractors }, margin / 100, level);
}

/** The answer, what it assumed, its formula with the numbers in it, and what other assumptions would need. */
export function sampleSizeSections(question: SampleSizeQuestion): { sections: Section[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const rows = question.levels.flatMap((level) =>
    question.expectations.map((expected) => {
      const { unrounded, completes, invitations } = answer(
        question,
        expected.population,
        infiniteSize(expected, question.margin, level),
      );
      return { expected, level, unrounded, completes, invitations };
    }),
  );
  const named = question.expectations.some(({ name }) => name !== null);
  const finite = question.expectations.some(({ population }) => population !== null);
  const [first] = rows;
  const unit = question.expectations[0]!.metric;
  const table: Section = {
    kind: 'table',
    id: 'sample-size',
    title: 'Answers needed',
    columns: [
      ...(named ? [tableColumn('segment', 'Segment', 'text')] : []),
      ...expectedColumns(unit),
      tableColumn('assumption', 'Assumed', 'text'),
      ...(finite ? [tableColumn('population', 'Population', 'integer')] : []),
      ...(question.levels.length > 1 ? [tableColumn('confidence', 'Confidence', 'share')] : []),
      tableColumn('completes', 'Completes', 'integer'),
      ...(question.responseRate === null ? [] : [tableColumn('invitations', 'Invitations', 'integer')]),
      tableColumn('unrounded', 'Unrounded', 'number'),
    ],
    rows: rows.map(({ expected, level, unrounded, completes, invitations }) => ({
      ...(named ? { segment: expected.name } : {}),
      ...expectedValues(expected),
      assumption: expected.origin,
      ...(finite ? { population: expected.population } : {}),
      ...(question.levels.length > 1 ? { confidence: level } : {}),
      completes,
      ...(question.responseRate === null ? {} : { invitations }),
      unrounded,
    })),
  };
  const short = rows.find(
    ({ expected, invitations }) => (invitations ?? 0) > (expected.population ?? Infinity),
  );
  if (short) {
    notices.push({
      id: 'too-few-people',
      level: 'warning',
      text: `${short.invitations} invitations are more than the population of ${short.expected.population} has people.`,
      tryThis: 'a wider --margin, or a way to raise the response rate',
    });
  }
  const worst = question.expectations.find(({ origin }) => origin === 'worst case');
  if (worst) notices.push(worstCaseNotice(worst));
  const sections: Section[] = [
    table,
    { kind: 'facts', id: 'assumptions', title: 'Assumed', facts: assumptions(question) },
    {
      kind: 'facts',
      id: 'steps',
      title: 'Worked out',
      facts: steps(question, first!.expected, first!.level),
    },
    alternatives(question, first!.level),
  ];
  const { population } = question.expectations[0]!;
  if (question.convention === 'krejcie-morgan' && population !== null)
    sections.push(krejcieMorganSection(population));
  if (question.convention === 'yamane' && population !== null) sections.push(yamaneSection(population));
  return { sections, notices };
}

function marginType(metric: Expectation['metric']): ColumnType {
  return metric === 'proportion' ? 'share' : 'number';
}

export function expectedColumns(metric: Expectation['metric']): TableColumn[] {
  if (metric === 'proportion') return [tableColumn('proportion', 'Proportion', 'share')];
  if (metric === 'mean') return [tableColumn('sd', 'Std. deviation', 'number')];
  return [tableColumn('promoters', 'Promoters', 'share'), tableColumn('detractors', 'Detractors', 'share')];
}

export function expectedValues(expected: Expectation): Record<string, TableValue> {
  if (expected.metric === 'proportion') return { proportion: expected.proportion };
  if (expected.metric === 'mean') return { sd: expected.sd };
  return { promoters: expected.promoters, detractors: expected.detractors };
}

export function worstCaseNotice(expected: Expectation): Notice {
  const [text, tryThis] =
    expected.metric === 'nps'
      ? [
          'No shares of promoters and detractors were given: half and half, without passives, is the worst case. Real scores need fewer answers.',
          '--promoters 45 --detractors 20, as your last wave had them',
        ]
      : [
          'No proportion was given: 50 % is the worst case. Ask which share the answer is about before you quote the number.',
          '--proportion 30, the share that you expect',
        ];
  return { id: 'worst-case', level: 'warning', text, tryThis };
}

function assumptions(question: SampleSizeQuestion): Fact[] {
  return [
    fact('margin', 'Margin ±', question.margin, marginType(question.expectations[0]!.metric)),
    ...confidenceFacts(question),
    ...(question.expectations.some(({ population }) => population !== null)
      ? []
      : [fact('population', 'Population', 'endless, since none was given')]),
    question.responseRate === null
      ? fact('response-rate', 'Response rate', 'none was given: completes only, no invitations')
      : fact('response-rate', 'Response rate', question.responseRate, 'share'),
    ...designEffectFacts(question),
  ];
}

/** The confidence, where it stands in no column, and why it is that one. */
export function confidenceFacts({
  levels,
  levelOrigin,
}: Pick<SampleSizeQuestion, 'levels' | 'levelOrigin'>): Fact[] {
  return [
    ...(levels.length > 1 ? [] : [fact('confidence', 'Confidence', levels[0]!, 'share')]),
    ...(levelOrigin === 'given'
      ? []
      : [fact('confidence-origin', 'Why that', 'the usual confidence, since none was given')]),
  ];
}

export function designEffectFacts({ designEffects }: Pick<SampleSizeQuestion, 'designEffects'>): Fact[] {
  if (designEffects.length === 0) {
    return [fact('design-effect', 'Design effect', 'none: a simple random sample without weights')];
  }
  return designEffects.map(({ factor, because }, i) =>
    fact(`design-effect-${i + 1}`, because, factor, 'number'),
  );
}

const FORMULAS: Record<Expectation['metric'], string> = {
  proportion: 'n₀ = z²·p(1 − p)/e²',
  mean: 'n₀ = z²·s²/e²',
  nps: 'n₀ = z²·(P + D − (P − D)²)/e²',
};

/** The steps of the first answer, each with its figure. */
function steps(question: SampleSizeQuestion, expected: Expectation, level: number): Fact[] {
  let n = infiniteSize(expected, question.margin, level);
  const facts = [
    fact('z', 'z of the confidence', twoSidedZ(level), 'number'),
    fact('n0', FORMULAS[expected.metric], n, 'number'),
  ];
  question.designEffects.forEach(({ factor, because }, i) => {
    n *= factor;
    facts.push(fact(`designed-${i + 1}`, `× ${because.toLowerCase()}`, n, 'number'));
  });
  if (expected.population !== null) {
    n = inFinitePopulation(n, expected.population);
    facts.push(fact('finite', 'n/(1 + (n − 1)/N)', n, 'number'));
  }
  facts.push(fact('rounded', 'Rounded up', roundUp(n), 'integer'));
  return facts;
}

type Other = { label: string; expected: Expectation };

/** Other expectations that a client may have meant; the labels are those of the columns. */
function others(own: Expectation): Other[] {
  const rest = { name: null, origin: 'given' as const, population: own.population };
  if (own.metric === 'proportion') {
    return (
      [
        ['5 %', 0.05],
        ['10 %', 0.1],
        ['20 %', 0.2],
        ['30 %', 0.3],
        ['40 %', 0.4],
        ['50 %', 0.5],
      ] as const
    ).map(([label, proportion]) => ({ label, expected: { metric: 'proportion', proportion, ...rest } }));
  }
  if (own.metric === 'mean') {
    return (
      [
        ['half the s', 0.5],
        ['s', 1],
        ['1.5 s', 1.5],
        ['2 s', 2],
      ] as const
    ).map(([label, factor]) => ({ label, expected: { metric: 'mean', sd: factor * own.sd, ...rest } }));
  }
  return (
    [
      ['70/10', 0.7, 0.1],
      ['50/20', 0.5, 0.2],
      ['40/30', 0.4, 0.3],
      ['30/40', 0.3, 0.4],
      ['50/50', 0.5, 0.5],
    ] as const
  ).map(([label, promoters, detractors]) => ({
    label,
    expected: { metric: 'nps', promoters, detractors, ...rest },
  }));
}

const ALTERNATIVES: Record<Expectation['metric'], string> = {
  proportion: 'Completes for other proportions and margins',
  mean: 'Completes for other standard deviations and margins',
  nps: 'Completes for other promoters/detractors and margins',
};

/** What other expectations and margins would need, at the first confidence and under the same design. */
function alternatives(question: SampleSizeQuestion, level: number): Section {
  const own = question.expectations[0]!;
  const { metric } = own;
  const list = others(own);
  const margins = [0.5, 1, 2]
    .map((factor) => factor * question.margin)
    .filter((margin) => metric !== 'proportion' || margin < 0.5);
  return {
    kind: 'table',
    id: 'alternatives',
    title: ALTERNATIVES[metric],
    columns: [
      tableColumn('margin', 'Margin ±', marginType(metric)),
      ...list.map(({ label }, i) => tableColumn(`other_${i + 1}`, label, 'integer')),
    ],
    rows: margins.map((margin) => ({
      margin,
      ...Object.fromEntries(
        list.map(({ expected }, i) => [
          `other_${i + 1}`,
          answer(question, own.population, infiniteSize(expected, margin, level)).completes,
        ]),
      ),
    })),
  };
}

function krejcieMorganSection(population: number): Section {
  const ours = roundUp(inFinitePopulation(proportionSampleSize(0.5, 0.05, 0.95), population));
  return {
    kind: 'facts',
    id: 'krejcie-morgan',
    title: 'Krejcie & Morgan (1970)',
    facts: [
      { id: 'table', label: 'Their table', value: krejcieMorgan(population), type: 'integer' },
      { id: 'ours', label: 'Same by default', value: ours, type: 'integer' },
      {
        id: 'why',
        label: 'Why',
        value:
          'Their table takes p = 50 %, ± 5 points, 95 % with χ² = 3.841, and rounds to the nearest number, which can miss the margin by a fraction of an answer; the default rounds up.',
        type: 'text',
      },
    ],
  };
}

function yamaneSection(population: number): Section {
  return {
    kind: 'facts',
    id: 'yamane',
    title: 'Yamane (1967), also called Slovin',
    facts: [
      fact('formula', 'N/(1 + N·e²), 5 points', yamane(population, 0.05), 'number'),
      fact(
        'ours',
        'Same by default',
        roundUp(inFinitePopulation(proportionSampleSize(0.5, 0.05, 0.95), population)),
        'integer',
      ),
      fact(
        'why',
        'Why',
        'The formula takes p = 50 % and z = 2 in place of 1.96 at 95 %, which asks for about 4 % too many; it has no other p, level or design.',
      ),
    ],
  };
}

/** Evenly spaced values of x, and what the function gives there. */
export function curvePoints(from: number, to: number, of: (x: number) => number): { x: number; y: number }[] {
  const steps = 64;
  return Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps).map((x) => ({
    x,
    y: of(x),
  }));
}

/** Answers against the margin, and for proportions against the proportion, all else as asked. */
export function sampleSizeCurves(question: SampleSizeQuestion): Section[] {
  const own = question.expectations[0]!;
  const level = question.levels[0]!;
  const completes = (expected: Expectation, margin: number) =>
    answer(question, expected.population, infiniteSize(expected, margin, level)).completes;
  const curves: Section[] = [
    {
      kind: 'curve',
      id: 'completes-by-margin',
      title: 'Completes by margin',
      x: tableColumn('margin', 'Margin ±', marginType(own.metric)),
      y: tableColumn('completes', 'Completes', 'integer'),
      points: curvePoints(
        question.margin / 2,
        Math.min(2 * question.margin, own.metric === 'proportion' ? 0.5 : Infinity),
        (margin) => completes(own, margin),
      ),
    },
  ];
  if (own.metric === 'proportion') {
    curves.push({
      kind: 'curve',
      id: 'completes-by-proportion',
      title: 'Completes by proportion',
      x: tableColumn('proportion', 'Proportion', 'share'),
      y: tableColumn('completes', 'Completes', 'integer'),
      points: curvePoints(0.01, 0.99, (proportion) => completes({ ...own, proportion }, question.margin)),
    });
  }
  return curves;
}
