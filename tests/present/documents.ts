/** Documents written by hand, one for each thing that a command can have to say. */
import type {
  Card,
  Companion,
  DistributionPart,
  Document,
  Interval,
  Notice,
  Provenance,
  Quote,
  Result,
  Section,
} from '../../src/model/document.js';

export const RECOMMEND = 'How likely are you to recommend us to a friend or colleague?';
const NPS_DEFINITION = '0–6 detractor, 7–8 passive, 9–10 promoter';

export function interval(low: number, high: number, level = 0.95, method = 'adjusted-wald'): Interval {
  return { level, low, high, method };
}

export function npsGroups(detractors: number, passives: number, promoters: number): DistributionPart[] {
  const n = detractors + passives + promoters || 1;
  return [
    { id: 'detractors', label: 'Detractors', n: detractors, share: detractors / n, tone: 'bad' },
    { id: 'passives', label: 'Passives', n: passives, share: passives / n, tone: 'neutral' },
    { id: 'promoters', label: 'Promoters', n: promoters, share: promoters / n, tone: 'good' },
  ];
}

export function npsPoints(counts: readonly number[]): DistributionPart[] {
  const n = counts.reduce((sum, each) => sum + each, 0);
  return counts.map((count, code) => ({
    id: String(code),
    label: String(code),
    n: count,
    share: count / n,
    tone: code <= 6 ? 'bad' : code <= 8 ? 'neutral' : 'good',
  }));
}

export function meanCompanion(estimate: number, half: number): Companion {
  return {
    id: 'mean',
    label: 'Mean',
    unit: 'mean',
    estimate,
    standardError: half / 1.96,
    intervals: [interval(estimate - half, estimate + half, 0.95, 't')],
  };
}

/** An NPS result from three counts, with an interval of a half width that is good enough to look at. */
export function nps(
  detractors: number,
  passives: number,
  promoters: number,
  more: Partial<Result> = {},
): Result {
  const n = detractors + passives + promoters;
  const estimate = (100 * (promoters - detractors)) / n;
  const half = 165 / Math.sqrt(n);
  return {
    metric: 'nps',
    metricLabel: 'NPS',
    unit: 'points',
    column: { id: 'Q1', label: RECOMMEND },
    segment: [],
    wave: null,
    base: { n, weighted: null, effective: null, missing: 0, offScale: 0 },
    estimate,
    standardError: half / 1.96,
    intervals: [interval(estimate - half, estimate + half)],
    range: [-100, 100],
    designEffect: null,
    groups: npsGroups(detractors, passives, promoters),
    points: [],
    companions: [],
    definition: NPS_DEFINITION,
    notices: [],
    ...more,
  };
}

export const SMALL_BASE: Notice = {
  id: 'small-base',
  level: 'warning',
  text: 'Fewer than 30 answers: the score can move by tens of points from chance alone',
  tryThis: '--min-base 30',
};
export const SUPPRESSED: Notice = {
  id: 'suppressed-base',
  level: 'note',
  text: 'Fewer answers than --min-base, so the score is not shown.',
  tryThis: 'a lower --min-base',
};
const OFF_SCALE: Notice = {
  id: 'off-scale',
  level: 'warning',
  text: '3 answers are not on the scale 0 to 10 and were left out: 6.5 (2), 11 (1).',
  tryThis: 'cxstat inspect responses.csv',
};

export function provenance(more: Partial<Provenance> = {}): Provenance {
  return {
    tool: 'cxstat',
    version: '0.1.0',
    command: 'cxstat nps responses.csv',
    inputs: [
      {
        name: 'responses.csv',
        bytes: 48_213,
        sha256: 'a'.repeat(64),
        dialect: 'qualtrics',
        encoding: 'utf-8',
      },
    ],
    rows: {
      read: 820,
      used: 761,
      leftOut: [
        { reason: 'unfinished', n: 30 },
        { reason: 'preview', n: 28 },
        { reason: 'rejected', n: 1 },
      ],
      repaired: 2,
    },
    where: null,
    configuration: null,
    ...more,
  };
}

export function document(sections: Section[], more: Partial<Document> = {}): Document {
  return {
    schemaVersion: 1,
    title: 'Net Promoter Score',
    sections,
    notices: [],
    provenance: provenance(),
    ...more,
  };
}

export function scores(results: Result[], title = 'Net Promoter Score'): Section {
  return { kind: 'scores', id: 'scores', title, results };
}

const POINTS = [9, 4, 6, 11, 14, 31, 45, 66, 94, 88, 132];

export const singleTotal = document(
  [
    scores([
      nps(120, 160, 220, {
        base: { n: 500, weighted: null, effective: null, missing: 12, offScale: 3 },
        points: npsPoints(POINTS),
        companions: [meanCompanion(7.612_345, 0.23)],
        notices: [OFF_SCALE],
      }),
    ]),
  ],
  { notices: [{ id: 'assumed-scale', level: 'note', text: 'Q1 was taken as 0 to 10.', tryThis: null }] },
);

const region = (value: string) => ({ segment: [{ column: 'Region', value }] });

export const bySegment = document([
  scores([
    nps(120, 160, 220, {
      base: { n: 500, weighted: null, effective: null, missing: 12, offScale: 3 },
      companions: [meanCompanion(7.61, 0.23)],
    }),
    nps(20, 60, 90, { ...region('North'), companions: [meanCompanion(8.02, 0.3)] }),
    nps(61, 50, 59, { ...region('South'), companions: [meanCompanion(7.1, 0.4)] }),
    nps(35, 40, 60, { ...region('North-East'), companions: [meanCompanion(7.7, 0.5)] }),
    nps(3, 8, 10, { ...region('Abroad'), notices: [SMALL_BASE] }),
    nps(1, 2, 1, {
      ...region(''),
      estimate: null,
      standardError: null,
      intervals: [],
      groups: [],
      notices: [SUPPRESSED],
    }),
  ]),
]);

function weighted(result: Result): Result {
  const { n } = result.base;
  const middle = result.estimate ?? 0;
  const half = 200 / Math.sqrt(n);
  return {
    ...result,
    base: { ...result.base, weighted: n * 1.013_7, effective: n / 1.31 },
    designEffect: 1.31,
    intervals: [
      interval(middle - half * 0.8, middle + half * 0.8, 0.9),
      interval(middle - half, middle + half, 0.95),
    ],
  };
}

export const weightedTwoLevels = document([
  scores([
    weighted(nps(1200, 1600, 2200)),
    weighted(nps(200, 600, 900, region('North'))),
    weighted(nps(610, 500, 590, region('South'))),
  ]),
]);

export const weightedTotal = document([
  scores([weighted(nps(1200, 1600, 2200, { points: npsPoints(POINTS) }))]),
]);

export const crossedWithWave = document([
  scores([
    nps(120, 160, 220),
    nps(60, 80, 100, { wave: '2024-Q1' }),
    nps(60, 80, 120, { wave: '2024-Q2' }),
    ...['North', 'South'].flatMap((place, i) =>
      ['Basic', 'Premium plus'].flatMap((plan, j) =>
        ['2024-Q1', '2024-Q2'].map((wave, k) =>
          nps(10 + 3 * i + k, 20 + j, 30 - 4 * i + 2 * k, {
            wave,
            segment: [
              { column: 'Region', value: place },
              { column: 'Plan', value: plan },
            ],
          }),
        ),
      ),
    ),
    nps(44, 50, 70, { segment: [{ column: 'Channel', value: 'E-mail' }], wave: '2024-Q1' }),
    nps(40, 51, 73, { segment: [{ column: 'Channel', value: 'Telephone' }], wave: '2024-Q2' }),
  ]),
]);

const SATISFIED: DistributionPart[] = [
  { id: 'top2', label: 'Top 2 box', n: 392, share: 0.784, tone: 'good' },
  { id: 'middle', label: 'Middle', n: 61, share: 0.122, tone: 'neutral' },
  { id: 'bottom2', label: 'Bottom 2 box', n: 47, share: 0.094, tone: 'bad' },
];
const EASE: DistributionPart[] = [
  { id: 'difficult', label: 'Difficult', n: 60, share: 60 / 480, tone: 'bad' },
  { id: 'neither', label: 'Neither', n: 90, share: 90 / 480, tone: 'neutral' },
  { id: 'easy', label: 'Easy', n: 330, share: 330 / 480, tone: 'good' },
];

export const csat = nps(47, 61, 392, {
  metric: 'csat',
  metricLabel: 'CSAT',
  unit: 'share',
  column: { id: 'Q2', label: 'Overall, how satisfied are you with our service?' },
  estimate: 0.784,
  standardError: 0.0184,
  intervals: [interval(0.7457, 0.8179, 0.95, 'wilson')],
  range: [0, 1],
  groups: SATISFIED,
  points: ['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'].map((label, i) => ({
    id: String(i + 1),
    label,
    n: [20, 27, 61, 190, 202][i]!,
    share: [20, 27, 61, 190, 202][i]! / 500,
    tone: i < 2 ? 'bad' : i === 2 ? 'neutral' : 'good',
  })),
  companions: [
    meanCompanion(4.05, 0.09),
    {
      id: 'bottom-box',
      label: 'Bottom box',
      unit: 'share',
      estimate: 0.04,
      standardError: 0.009,
      intervals: [interval(0.026, 0.061, 0.95, 'wilson')],
    },
  ],
  definition: '4–5 of 1–5 satisfied',
  base: { n: 500, weighted: null, effective: null, missing: 1204, offScale: 0 },
});

export const ces = nps(60, 90, 330, {
  metric: 'ces',
  metricLabel: 'CES',
  unit: 'mean',
  column: { id: 'Q3', label: 'The company made it easy for me to handle my issue.' },
  estimate: 5.4271,
  standardError: 0.061,
  intervals: [interval(5.307, 5.547, 0.95, 't')],
  range: [1, 7],
  groups: EASE,
  definition: 'mean of 1–7, high is easy',
});

export const manyMetrics = document(
  [
    scores(
      [
        nps(120, 160, 220, {
          base: { n: 500, weighted: null, effective: null, missing: 12, offScale: 3 },
        }),
        csat,
        ces,
        {
          ...csat,
          column: { id: 'Q4', label: 'How satisfied are you with delivery?' },
          base: { ...csat.base, n: 0 },
          estimate: null,
          standardError: null,
          intervals: [],
          groups: [],
          notices: [{ id: 'no-base', level: 'warning', text: 'No valid answers in Q4.', tryThis: null }],
        },
      ],
      'Scores',
    ),
  ],
  { title: 'Scores' },
);

export const csatTotal = document([scores([csat], 'Customer satisfaction')]);

export const meanBySegment = document([
  scores([
    { ...ces, groups: [] },
    { ...ces, groups: [], estimate: 6.12, intervals: [interval(5.9, 6.34)], ...region('North') },
    { ...ces, groups: [], estimate: 2.2, intervals: [interval(1.8, 2.6)], ...region('South') },
  ]),
]);

export const inspect = document(
  [
    {
      kind: 'facts',
      id: 'file',
      title: 'File',
      facts: [
        { id: 'name', label: 'Name', value: 'responses.csv', type: 'text' },
        {
          id: 'dialect',
          label: 'Dialect',
          value: 'Qualtrics, because of {"ImportId":"QID1"} in its third line',
          type: 'text',
        },
        { id: 'rows', label: 'Records', value: 12_820, type: 'integer' },
        { id: 'finished', label: 'Finished', value: 0.9634, type: 'share' },
        { id: 'period', label: 'Period', value: null, type: 'date' },
      ],
    },
    {
      kind: 'table',
      id: 'columns',
      title: 'Columns',
      columns: [
        { id: 'position', label: '#', type: 'integer', detail: false },
        { id: 'id', label: 'Column', type: 'text', detail: false },
        { id: 'role', label: 'Role', type: 'text', detail: false },
        { id: 'scale', label: 'Scale', type: 'text', detail: false },
        { id: 'missing', label: 'Missing', type: 'share', detail: false },
        { id: 'distinct', label: 'Distinct', type: 'integer', detail: false },
        { id: 'because', label: 'Because', type: 'text', detail: false },
      ],
      rows: [
        {
          position: 1,
          id: 'ResponseId',
          role: 'id',
          scale: null,
          missing: 0,
          distinct: 12_820,
          because: 'fixed by Qualtrics',
        },
        {
          position: 2,
          id: 'EndDate',
          role: 'date',
          scale: null,
          missing: 0.0012,
          distinct: 12_001,
          because: 'every cell reads as %Y-%m-%d %H:%M:%S',
        },
        {
          position: 3,
          id: 'Q1',
          role: 'nps',
          scale: '0–10',
          missing: 0.0234,
          distinct: 11,
          because: 'integers 0 to 10 and a question on recommending',
        },
        {
          position: 4,
          id: 'Q2',
          role: 'satisfaction',
          scale: '1–5',
          missing: 0.105,
          distinct: 5,
          because: 'five labels of en/satisfaction-5',
        },
        {
          position: 10,
          id: 'Which of these best describes your company?',
          role: 'segment',
          scale: null,
          missing: 0.5,
          distinct: 7,
          because: 'few distinct texts',
        },
      ],
    },
  ],
  { title: 'responses.csv' },
);

const CARD: Card = {
  id: 'nps',
  label: 'Net Promoter Score',
  question: 'How likely is it that you would recommend us to a friend or colleague, from 0 to 10?',
  formula: 'Share of answers 9 and 10 minus share of answers 0 to 6, times 100.',
  interval:
    'Adjusted Wald: three quarters of an answer are added to the promoters and to the detractors, and one and a half to the passives, before the variance is taken.',
  assumptions: [
    'Answers are independent of one another, or the design is declared with --weight, --strata and --cluster.',
    'Nonresponse has nothing to do with the score.',
  ],
  notWhen: ['The scale is not 0 to 10.', 'The question is not one on recommending.'],
  source: [
    'Reichheld (2003), Harvard Business Review 81(12), 46–54.',
    'Rocks (2016), The American Statistician 70(4), 365–372.',
  ],
  example: '220 promoters, 160 passives and 120 detractors: 44.0 % − 24.0 % = +20.0.',
};

export const explained = document([{ kind: 'card', id: 'card', title: 'Net Promoter Score', card: CARD }], {
  title: 'Net Promoter Score',
  provenance: provenance({ inputs: [], rows: null, command: 'cxstat explain nps' }),
});

/** Text that attacks terminals, spreadsheets, Markdown and object keys. */
export const HOSTILE = [
  '\u001b[31mred\u001b[0m\u0007\u009b2J',
  '\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007',
  '=HYPERLINK("https://example.org","x")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1:A9)',
  '| a | b |\r\n|---|---|\n# *bold* _it_ `code` [x](y) <script>&amp;',
  '\u202Eevil\u202C \u2066x\u2069 zero\u200Bwidth \uFEFF',
  '\uD800 lone \uDC00',
  '__proto__',
  'constructor',
  'Bardzo długa odpowiedź: zażółć gęślą jaźń '.repeat(8).slice(0, 300),
  'ลูกค้าที่พึงพอใจมากที่สุดในปีนี้',
  '非常に満足しています、ありがとうございます',
  '👩‍👩‍👧‍👦 families 🇵🇱 👍🏽 ❤️',
  'لن أوصي بهم أبدا',
  'e\u0301\u0301\u0301 combining',
  '\u2028\u2029\u0085\t\v',
  '',
  '   ',
  '"quoted", and; separated',
  '1. list',
  '\\backslash\\|pipe',
] as const;

const hostileNotice = (text: string): Notice => ({ id: 'small-base', level: 'warning', text, tryThis: text });

export const hostile = document(
  [
    scores(
      [
        nps(120, 160, 220, { column: { id: HOSTILE[0], label: HOSTILE[6] } }),
        ...HOSTILE.map((text, index) =>
          nps(20 + index, 60, 90, {
            column: { id: HOSTILE[0], label: HOSTILE[6] },
            metricLabel: HOSTILE[0],
            segment: [{ column: HOSTILE[7], value: text }],
            wave: text,
            groups: npsGroups(20, 60, 90).map((part) => ({ ...part, label: text })),
            companions: [{ ...meanCompanion(5, 1), label: text }],
            definition: text,
            notices: [hostileNotice(text)],
          }),
        ),
        ...HOSTILE.map((text, index) =>
          nps(20 + index, 60, 90, {
            metricLabel: text,
            definition: text,
            column: { id: `${index}${text}`, label: text },
          }),
        ),
      ],
      HOSTILE[6],
    ),
    scores(
      HOSTILE.map((text, index) =>
        nps(20, 60, 90, {
          metricLabel: text,
          definition: text,
          column: { id: `${index}${text}`, label: text },
        }),
      ),
    ),
    {
      kind: 'facts',
      id: 'facts',
      title: HOSTILE[1],
      facts: HOSTILE.map((text) => ({ id: text, label: text, value: text, type: 'text' as const })),
    },
    {
      kind: 'table',
      id: 'table',
      title: HOSTILE[2],
      columns: HOSTILE.slice(0, 12).map((text, index) => ({
        id: text,
        label: text,
        type: index % 3 === 0 ? ('integer' as const) : ('text' as const),
        detail: index > 9,
      })),
      rows: HOSTILE.map((text, row) =>
        Object.fromEntries(HOSTILE.map((id, column) => [id, column % 3 === 0 ? row * 1234 - 5 : text])),
      ),
    },
    {
      kind: 'table',
      id: 'narrow',
      title: HOSTILE[3],
      columns: [
        { id: '__proto__', label: HOSTILE[11], type: 'text', detail: false },
        { id: 'n', label: HOSTILE[6], type: 'number', detail: false },
      ],
      rows: HOSTILE.map((text, row) =>
        Object.fromEntries([
          ['__proto__', text],
          ['n', row % 2 ? text : -row / 3],
        ]),
      ),
    },
    {
      kind: 'card',
      id: 'card',
      title: HOSTILE[4],
      card: {
        id: 'nps',
        label: HOSTILE[6],
        question: HOSTILE[11],
        formula: HOSTILE[2],
        interval: HOSTILE[12],
        assumptions: [...HOSTILE],
        notWhen: [...HOSTILE],
        source: [...HOSTILE],
        example: HOSTILE[7],
      },
    },
  ],
  {
    title: HOSTILE[0],
    notices: HOSTILE.map(hostileNotice),
    provenance: provenance({
      command: HOSTILE[6],
      where: HOSTILE[6],
      inputs: [{ name: HOSTILE[0], bytes: 1, sha256: null, dialect: HOSTILE[6], encoding: HOSTILE[7] }],
    }),
  },
);

/** A number that is none, an empty section, three crossed segment columns and large bases. */
export const extremes = document([
  scores([]),
  scores([
    nps(1_200_345, 1_600_456, 2_200_567, {
      standardError: Number.NaN,
      base: { n: 5_001_368, weighted: 5_001_368.25, effective: 4_000_000.5, missing: 0, offScale: 0 },
    }),
    nps(5, 0, 0, {
      segment: ['Country of residence', 'Business unit', 'Product line', 'Channel'].map((column) => ({
        column,
        value: `${column} with a long value`,
      })),
      wave: '2024-12-31',
      estimate: -100,
      standardError: 0,
      intervals: [interval(-100, -34.4)],
    }),
  ]),
  scores([nps(0, 0, 1, { column: null, intervals: [], definition: '' })]),
  { kind: 'table', id: 'empty', title: '', columns: [], rows: [] },
  { kind: 'facts', id: 'none', title: 'None', facts: [] },
]);

/** An interval without ends, which no room should make. */
export const endless = document([
  scores([
    nps(1, 2, 3, { intervals: [interval(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)] }),
    nps(1, 2, 3, region('North')),
  ]),
]);

export const curves = document([
  {
    kind: 'curve',
    id: 'margin-by-answers',
    title: 'Margin by answers',
    x: { id: 'n', label: 'Answers', type: 'integer', detail: false },
    y: { id: 'margin', label: 'Margin ±', type: 'share', detail: false },
    points: Array.from({ length: 65 }, (_, i) => ({ x: 100 + 25 * i, y: 1 / Math.sqrt(100 + 25 * i) })),
  },
  {
    kind: 'curve',
    id: 'nothing',
    title: 'Nothing',
    x: { id: 'n', label: HOSTILE[3]!, type: 'integer', detail: false },
    y: { id: 'margin', label: HOSTILE[5]!, type: 'share', detail: false },
    points: [],
  },
]);

type Quadrants = Extract<Section, { kind: 'quadrants' }>;
export const FIELDS = {
  topLeft: 'Fix first',
  topRight: 'Keep up',
  bottomLeft: 'Low priority',
  bottomRight: 'Overdone',
};

/** Points as label, performance and importance. */
export function plane(
  points: readonly (readonly [label: string, x: number, y: number])[],
  cut = { x: 3.6, y: 0.14 },
  more: Partial<Quadrants> = {},
): Quadrants {
  const fieldAt = (x: number, y: number) => {
    if (y >= cut.y) return x >= cut.x ? FIELDS.topRight : FIELDS.topLeft;
    return x >= cut.x ? FIELDS.bottomRight : FIELDS.bottomLeft;
  };
  return {
    kind: 'quadrants',
    id: 'priorities',
    title: 'Priorities',
    x: { id: 'performance', label: 'Performance', type: 'number', detail: false },
    y: { id: 'importance', label: 'Importance', type: 'share', detail: false },
    cut,
    fields: FIELDS,
    points: points.map(([label, x, y]) => ({ label, x, y, field: fieldAt(x, y) })),
    ...more,
  };
}

export const DRIVERS = [
  ['Speed of service', 3.4, 0.28],
  ['Agent attitude', 4.3, 0.22],
  ['Delivery', 3.2, 0.19],
  ['Website', 3.8, 0.12],
  ['Ease', 3.9, 0.11],
  ['Price', 2.9, 0.05],
  ['Opening hours', 4.1, 0.03],
] as const;

export const priorities = document([plane(DRIVERS)]);

/** Hostile names everywhere, long and wide labels, thirty points, all on the cuts, none, and huge values. */
export const planes = document([
  plane(
    [
      ...HOSTILE.map((text, index) => [text, 2 + index / 4, index / 40] as const),
      ['x'.repeat(300), 3.5, 0.1],
      ['ความเร็วในการให้บริการ', 4, 0.25],
      ['服务速度很快的客户', 4.2, 0.05],
      ['\u202Eשירות לקוחות', 2.8, 0.04],
      ['', 3.3, 0.15],
    ],
    undefined,
    {
      x: { id: 'x', label: HOSTILE[3]!, type: 'points', detail: false },
      y: { id: 'y', label: HOSTILE[5]!.repeat(9), type: 'integer', detail: false },
      fields: { topLeft: HOSTILE[0]!, topRight: HOSTILE[1]!.repeat(9), bottomLeft: '', bottomRight: 'คุณ' },
    },
  ),
  plane(Array.from({ length: 30 }, (_, i) => [`Driver ${i}`, 2 + ((i * 7) % 10) / 4, ((i * 3) % 11) / 40])),
  plane(Array.from({ length: 12 }, (_, i) => [`Same ${i}`, 3.6, 0.14])),
  plane([]),
  plane([
    ['Huge', 1e300, 1e20],
    ['Least', -1.7e308, 0.14],
    ['Most', 1.7e308, -1e20],
  ]),
]);

type QuoteGroup = Extract<Section, { kind: 'verbatims' }>['groups'][number];

export function quote(text: string, more: Partial<Quote> = {}): Quote {
  return {
    kind: 'typical',
    text,
    redacted: 0,
    language: 'en',
    sentiment: 'negative',
    score: -0.62,
    beside: [
      { label: 'Region', value: 'EU' },
      { label: '', value: '2026-10-03' },
    ],
    clauses: [],
    ...more,
  };
}

export function verbatims(groups: QuoteGroup[]): Section {
  return { kind: 'verbatims', id: 'verbatims', title: 'Comments by topic', groups };
}

export const LATE = quote('The parcel came two days late, but the courier was lovely.', {
  kind: 'promoter, negative comment',
  sentiment: 'mixed',
  score: -0.104,
  clauses: [
    {
      text: 'The parcel came two days late,',
      sentiment: 'negative',
      score: -0.731,
      reasons: [
        { text: 'late', value: -1.5, rule: 'lexicon' },
        { text: 'two days late', value: -1.04, rule: 'weights' },
      ],
    },
    {
      text: 'but the courier was lovely.',
      sentiment: 'positive',
      score: 0.5,
      reasons: [{ text: 'lovely', value: 2.1, rule: 'intensified' }],
    },
    { text: 'That is all.', sentiment: 'neutral', score: 0, reasons: [] },
  ],
});

export const comments = document([
  verbatims([
    {
      label: 'Delivery',
      n: 1034,
      quotes: [
        quote(
          'I waited for the parcel the whole of Tuesday and nobody rang, then I found a card in the letter box that said I had not been at home. Please call [phone] next time.',
          { kind: 'most negative', score: -0.914, redacted: 1 },
        ),
        LATE,
        quote('Kurier był miły, ale paczka przyszła zgnieciona.', {
          language: 'pl',
          sentiment: 'neutral',
          score: 0.004,
          beside: [{ label: 'Plan', value: 'Premium' }],
        }),
      ],
    },
    { label: 'Price', n: 0, quotes: [] },
    {
      label: 'Staff',
      n: 1,
      quotes: [
        quote('พนักงานบริการดีมาก', { language: 'th', sentiment: null, score: null, beside: [] }),
        quote('Great!', { sentiment: 'positive', score: 0.88 }),
      ],
    },
  ]),
]);

/** Ten thousand characters: words, one word, Thai, emoji, right to left, joined consonants, marks without end. */
export const LONG_TEXTS = [
  'never again '.repeat(900),
  'x'.repeat(10_000),
  'ลูกค้าที่พึงพอใจมากที่สุดในปีนี้'.repeat(320),
  '👩‍👩‍👧‍👦'.repeat(900),
  'לא אמליץ עליהם לעולם '.repeat(480),
  'क्'.repeat(5_000),
  `e${'\u0301'.repeat(10_000)}`,
  '\uD800'.repeat(10_000),
];

/** Hostile texts in every place of a quote, long ones, and groups without quotes or names. */
export const hostileComments = document([
  verbatims([]),
  verbatims([
    ...[...HOSTILE, ...LONG_TEXTS].map((text, index) => ({
      label: text,
      n: 10 ** (index % 9),
      quotes: [
        quote(text, {
          kind: text.slice(0, 300),
          language: text.slice(0, 40),
          score: index % 2 === 0 ? null : 1 - index / 20,
          beside: [
            { label: text.slice(0, 300), value: text },
            { label: text.slice(0, 300), value: 'again' },
          ],
          clauses: [
            {
              text,
              sentiment: 'neutral' as const,
              score: -1,
              reasons: [{ text, value: -1e9, rule: text.slice(0, 300) }],
            },
            { text, sentiment: 'positive' as const, score: 1, reasons: [] },
          ],
        }),
      ],
    })),
    { label: 'None', n: 0, quotes: [] },
  ]),
]);

const LONG_LABEL = 'Would you say that our engineers kept the time that was agreed';
const BRANCHES = ['Łódź Śródmieście', 'สาขากรุงเทพ', 'فرع القاهرة', LONG_LABEL, ...'ABCDEFGH'].map((name) =>
  name.length === 1 ? `Branch ${name}` : name,
);
const WAVES = ['2025-11', '2025-12', '2026-01', '2026-02'];

const chapter = (id: string, title: string, lead: string): Section => ({
  kind: 'chapter',
  id,
  title,
  lead: [lead],
});
const figure = (id: string, type: 'integer' | 'share' | 'points') => ({ id, label: id, type, detail: false });

/** Every kind of section in its chapter, with what makes pages burst: scripts, long labels, wide tables, nothing at all. */
export const report = document(
  [
    chapter('first', 'Where to look first', 'What the figures say first.'),
    {
      kind: 'findings',
      id: 'findings',
      title: 'Findings',
      findings: [
        {
          id: 'low',
          tone: 'bad',
          text: ['Łódź Śródmieście is lower than all others: ', { value: -12.34, type: 'points' }, '.'],
          chapter: 'segments',
        },
        { id: 'up', tone: 'good', text: ['Waiting is mentioned less.'], chapter: 'comments' },
        { id: 'flat', tone: 'neutral', text: ['NPS did not clearly move.'], chapter: null },
      ],
    },
    chapter('gates', 'Gates', 'Bounds that were set.'),
    {
      kind: 'gates',
      id: 'gates',
      title: 'Gates',
      gates: (['pass', 'fail', 'undetermined'] as const).map((verdict, index) => ({
        gate: `nps >= ${10 * index}`,
        verdict,
        because: ['NPS is ', { value: 20, type: 'points' as const }, '.'],
        estimate: 20,
        low: 12.6,
        high: 27.4,
        type: 'points',
        bound: 10 * index,
        n: 500,
      })),
    },
    chapter('scores', 'Scores', 'Every question that can be scored.'),
    ...manyMetrics.sections,
    scores(
      [nps(120, 160, 220, { points: npsPoints(POINTS), companions: [meanCompanion(7.61, 0.23)] })],
      'NPS',
    ),
    chapter('segments', 'By segment', 'Twelve branches.'),
    scores(
      [
        nps(120, 160, 220),
        ...BRANCHES.map((value, index) =>
          nps(10 + index, 30, 50 - index, {
            segment: [{ column: 'Branch', value }],
            notices: index === 3 ? [SMALL_BASE] : [],
          }),
        ),
      ],
      'Scores by branch',
    ),
    chapter('waves', 'Over time', ''),
    scores(
      [nps(120, 160, 220), ...WAVES.map((wave, index) => nps(30, 40, 50 + 4 * index, { wave }))],
      'Scores over time',
    ),
    ...curves.sections.slice(0, 1),
    chapter('drivers', 'Drivers', 'What goes with the score.'),
    plane(DRIVERS),
    {
      kind: 'table',
      id: 'importance',
      title: 'Importance',
      columns: [
        { id: 'driver', label: 'Driver', type: 'text', detail: false },
        ...['importance', 'low', 'high'].map((id) => figure(id, 'share')),
      ],
      rows: DRIVERS.map(([driver, , share]) => ({
        driver,
        importance: share,
        low: share - 0.02,
        high: share + 0.03,
      })),
      drawing: {
        as: 'intervals',
        label: 'driver',
        value: 'importance',
        low: 'low',
        high: 'high',
        reference: null,
      },
    },
    chapter('comments', 'Comments', 'What people say.'),
    {
      kind: 'table',
      id: 'topics',
      title: 'Topics',
      columns: [
        { id: 'topic', label: 'Topic', type: 'text', detail: false },
        figure('n', 'integer'),
        figure('negative', 'share'),
        figure('positive', 'share'),
      ],
      rows: BRANCHES.map((topic, index) => ({
        topic,
        n: 60 - 3 * index,
        negative: index / 20,
        positive: 0.4,
      })),
      drawing: {
        as: 'parts',
        label: 'topic',
        size: 'n',
        parts: [
          { column: 'negative', tone: 'bad' },
          { column: 'positive', tone: 'good' },
        ],
      },
    },
    ...comments.sections,
    verbatims([
      {
        label: 'كلام',
        n: 1,
        quotes: [quote('لن أوصي بهم أبدا.', { language: 'ar', sentiment: null, score: null })],
      },
    ]),
    chapter('data', 'The data', 'What the file is.'),
    ...inspect.sections,
    {
      kind: 'table',
      id: 'wide',
      title: 'Forty columns',
      columns: [
        { id: 'name', label: LONG_LABEL, type: 'text', detail: false },
        ...Array.from({ length: 39 }, (_, index) => figure(`Measure ${index + 1}`, 'points')),
      ],
      rows: BRANCHES.slice(0, 4).map((name, row) => ({
        name,
        ...Object.fromEntries(
          Array.from({ length: 39 }, (_, index) => [`Measure ${index + 1}`, 7 * row - index]),
        ),
      })),
    },
    { kind: 'table', id: 'none', title: 'Nothing here', columns: [], rows: [] },
    chapter('methods', 'Methods', 'How each figure is computed.'),
    ...explained.sections,
  ],
  {
    title: 'Alder Street Hardware, spring 2026',
    notices: [
      { id: 'assumed-scale', level: 'note', text: 'Q1 was taken as 0 to 10.', tryThis: '--scale 0-10' },
    ],
    provenance: provenance({ where: "Region <> 'Abroad'" }),
  },
);

export const ALL: Record<string, Document> = {
  report,
  curves,
  priorities,
  planes,
  singleTotal,
  bySegment,
  weightedTwoLevels,
  weightedTotal,
  crossedWithWave,
  manyMetrics,
  csatTotal,
  meanBySegment,
  inspect,
  explained,
  hostile,
  comments,
  hostileComments,
  extremes,
};
