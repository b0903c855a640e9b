import type {
  ColumnType,
  Notice,
  QuadrantPoint,
  Section,
  TableColumn,
  TableDrawing,
  TableValue,
} from '../../model/document.js';
import { Problem } from '../../model/problem.js';
import { pointsText } from '../metric.js';
import { fact, tableColumn } from '../section-parts.js';
import { boxCodes } from './boxes.js';
import { driversNotices, signOf } from './notices.js';
import {
  type DriversQuestion,
  type ImportanceMethod,
  isNumber,
  type MissingTreatment,
  measureOutcome,
  nameOfColumn,
} from './question.js';
import type { Analysis, DriverResult, DriversModel, Estimated, Performing, Presence } from './results.js';
import type { SegmentComparison } from './segment-models.js';

/** What the analysis of drivers says, as sections. */

const METHOD_NAMES: Record<ImportanceMethod, string> = {
  lmg: 'Shapley value of R² (LMG)',
  'relative-weights': "Johnson's relative weight",
  first: 'r² of each driver alone (first)',
  last: 'R² lost without the driver (last)',
  pratt: "Pratt's β × r",
  beta: 'standardised coefficient β, its sign aside',
};

/** What the importance of each driver is, in the units of its method. */
const VALUE_NAMES: Record<ImportanceMethod, string> = {
  lmg: 'part of R²',
  'relative-weights': 'part of R²',
  first: 'r² alone',
  last: 'R² lost without it',
  pratt: 'part of R²',
  beta: 'in deviations',
};

const MISSING_NAMES: Record<MissingTreatment, string> = {
  listwise: 'left out: responses with every answer only (listwise)',
  pairwise: 'each correlation from the responses that have both answers (pairwise)',
  imputed: 'the mean in its place, and a flag beside it that counts for the driver (imputed)',
};

export function driversDocument(
  question: DriversQuestion,
  analysis: Analysis,
  comparison: SegmentComparison | null,
  used: number,
): { sections: Section[]; notices: Notice[] } {
  const sections: Section[] = [
    modelSection(question, analysis.model, used),
    importanceSection(question, analysis),
    ...quadrantSection(question, analysis),
    ...performanceSection(question, analysis),
    ...presenceSection(question, analysis),
    effectSection(question, analysis),
    ...(analysis.boxes ? [boxSection(question, analysis)] : []),
    ...(comparison ? segmentSections(question, comparison) : []),
  ];
  return { sections, notices: driversNotices(question, analysis, comparison, used) };
}

const inOrder = (results: DriverResult[]) => [...results].sort((a, b) => b.share.value - a.share.value);

function modelSection(question: DriversQuestion, model: DriversModel, used: number): Section {
  const { method, missing, replicates, seed, level } = question;
  const outcome = measureOutcome(question.outcome);
  const { rSquared, stability } = model;
  const isLogistic = model.logistic !== null;
  const measure = isLogistic
    ? `general dominance: average increase of McFadden's R²${model.logistic!.exact ? '' : ', approximated'}`
    : METHOD_NAMES[method];
  const parts = isLogistic || model.n <= model.parts ? 'responses' : 'parts of the sample';
  const count = (n: number) => n.toLocaleString('en');
  return {
    kind: 'facts',
    id: 'model',
    title: `Key drivers of ${outcome.label}`,
    facts: [
      fact('outcome', 'Outcome', nameOfColumn(question.outcome.column)),
      fact('definition', 'Counted as', outcome.definition),
      fact('n', 'Base', model.n, 'integer'),
      fact('left_out', 'Left out', used - model.n, 'integer'),
      ...(model.effective === null
        ? []
        : [fact('effective_n', 'Effective base', model.effective, 'integer')]),
      fact('model', 'Model', isLogistic ? 'logistic, by maximum likelihood' : 'linear, by least squares'),
      fact('confidence', 'Confidence', level, 'share'),
      fact('r_squared', isLogistic ? "McFadden's R²" : 'R²', rSquared.value, 'share'),
      fact('r_squared_low', 'R² low', rSquared.limits?.low ?? null, 'share'),
      fact('r_squared_high', 'R² high', rSquared.limits?.high ?? null, 'share'),
      ...(model.adjustedRSquared === null
        ? []
        : [fact('adjusted_r_squared', 'Adjusted R²', finite(model.adjustedRSquared), 'share')]),
      ...(model.residualSd === null
        ? []
        : [fact('residual_sd', 'Residual SD', finite(model.residualSd), 'number')]),
      fact('importance', 'Importance', measure),
      fact('missing', 'Missing answers', isLogistic ? MISSING_NAMES.listwise : MISSING_NAMES[missing]),
      fact(
        'bootstrap',
        'Bootstrap',
        `${count(model.replicates.length)} of ${count(replicates)} replicates of ${count(isLogistic ? model.n : model.parts)} ${parts}, seed ${seed}`,
      ),
      fact('first_holds', 'First stays first', finite(stability.firstHolds), 'share'),
      fact('order_holds', 'Whole order holds', finite(stability.orderHolds), 'share'),
    ],
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

const limitColumns = (id: string, type: ColumnType): TableColumn[] => [
  tableColumn(`${id}_low`, 'Low', type),
  tableColumn(`${id}_high`, 'High', type),
];

const limitValues = (id: string, estimated: Estimated | null): Record<string, TableValue> => ({
  [`${id}_low`]: estimated?.limits?.low ?? null,
  [`${id}_high`]: estimated?.limits?.high ?? null,
});

function intervals(value: string, reference: number | null): TableDrawing {
  return { as: 'intervals', label: 'driver', value, low: `${value}_low`, high: `${value}_high`, reference };
}

function importanceSection(question: DriversQuestion, { model, performance }: Analysis): Section {
  const isLinear = model.logistic === null;
  const asTopBox = question.performance === 'top-box';
  const valueType: ColumnType = isLinear && question.method === 'beta' ? 'number' : 'share';
  const sampled = model.results.some(({ samplingError }) => samplingError !== null);
  return {
    kind: 'table',
    id: 'importance',
    title: 'Importance, as a share of what the drivers explain',
    columns: [
      tableColumn('driver', 'Driver', 'text'),
      tableColumn('importance', 'Importance', 'share'),
      ...limitColumns('importance', 'share'),
      tableColumn('rank', 'Rank', 'integer'),
      tableColumn('sign', 'Effect', 'text'),
      tableColumn('performance', asTopBox ? 'Top box' : 'Mean', asTopBox ? 'share' : 'number'),
      tableColumn('column', 'column', 'text', true),
      tableColumn('ranks', 'ranks', 'text', true),
      tableColumn('stays_ahead', 'ahead of the next in', 'share', true),
      tableColumn(
        'value',
        isLinear ? VALUE_NAMES[question.method] : "part of McFadden's R²",
        valueType,
        true,
      ),
      ...(sampled ? [tableColumn('sampling_error', 'give or take', 'share', true)] : []),
      ...(isLinear && question.method !== 'lmg' ? [tableColumn('lmg', 'by LMG', 'share', true)] : []),
      ...(isLinear && question.method !== 'relative-weights'
        ? [tableColumn('relative_weight', 'by relative weight', 'share', true)]
        : []),
      tableColumn('correlation', 'r', 'number', true),
      ...(isLinear ? [tableColumn('beta', 'β', 'number', true)] : []),
      tableColumn('vif', 'inflation (VIF)', 'number', true),
    ],
    rows: inOrder(model.results).map((result) => {
      const own = performance[model.results.indexOf(result)] ?? null;
      return {
        driver: result.driver.name,
        importance: result.share.value,
        ...limitValues('importance', result.share),
        rank: result.rank,
        sign: signOf(result),
        performance: own?.estimate ?? null,
        // A name that stands in the id says which column it is.
        column: result.driver.column.id.includes(result.driver.name) ? null : result.driver.column.id,
        ranks: result.ranks && `${result.ranks.low}–${result.ranks.high}`,
        stays_ahead: result.staysAhead === null ? null : finite(result.staysAhead),
        value: result.importance,
        sampling_error: result.samplingError,
        lmg: result.lmg,
        relative_weight: result.relativeWeight,
        correlation: result.correlation,
        beta: result.beta,
        vif: result.inflation,
      };
    }),
    drawing: intervals('importance', null),
  };
}

/** Each driver by all who rated it, and why others did not. */
function performanceSection(question: DriversQuestion, { model, performance }: Analysis): Section[] {
  const rated = inOrder(model.results).flatMap((result) => {
    const own = performance[model.results.indexOf(result)];
    return own && result.driver.choice === null ? [{ result, own }] : [];
  });
  if (rated.length === 0) return [];
  const asTopBox = question.performance === 'top-box';
  const type: ColumnType = asTopBox ? 'share' : 'number';
  return [
    {
      kind: 'table',
      id: 'performance',
      title: 'How the drivers are rated',
      columns: [
        tableColumn('driver', 'Driver', 'text'),
        tableColumn('performance', asTopBox ? 'Top box' : 'Mean', type),
        ...limitColumns('performance', type),
        tableColumn('n', 'Base', 'integer'),
        tableColumn('missing', 'Missing', 'integer'),
        tableColumn('not_applicable', 'N/A', 'integer'),
        tableColumn('off_scale', 'Off scale', 'integer'),
      ],
      rows: rated.map(({ result, own }) => ({
        driver: result.driver.name,
        performance: own.estimate,
        performance_low: own.interval?.low ?? null,
        performance_high: own.interval?.high ?? null,
        n: own.n,
        missing: own.missing,
        not_applicable: own.notApplicable,
        off_scale: own.offScale,
      })),
    },
  ];
}

const FIELDS = {
  topLeft: 'Fix first',
  topRight: 'Keep',
  bottomLeft: 'Ignore',
  bottomRight: 'Over-served',
};

/** A driver with a grade. */
type Rated = Performing & { estimate: number };

/** Importance against performance; scales of different length are set side by side on 0 to 100. */
function quadrantSection(question: DriversQuestion, { model, performance }: Analysis): Section[] {
  const rated = inOrder(model.results).flatMap((result) => {
    const own = performance[model.results.indexOf(result)];
    return own?.estimate != null ? [{ result, own: { ...own, estimate: own.estimate } }] : [];
  });
  if (rated.length < 2) return [];
  const asTopBox = question.performance === 'top-box';
  const [first] = rated;
  const oneScale = rated.every(({ own }) => own.range.join() === first!.own.range.join());
  const type: ColumnType = asTopBox ? 'share' : 'number';
  const label = asTopBox ? 'Top box' : oneScale ? 'Mean' : 'Mean, as 0–100';
  const performanceOf = ({ estimate, range: [low, high] }: Rated) =>
    asTopBox || oneScale ? estimate : (100 * (estimate - low)) / (high - low);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const cut = {
    x: question.cuts?.performance ?? mean(rated.map(({ own }) => performanceOf(own))),
    y: question.cuts?.importance ?? mean(rated.map(({ result }) => result.share.value)),
  };
  const points = rated.map(({ result, own }): QuadrantPoint => {
    const [x, y] = [performanceOf(own), result.share.value];
    const field =
      y >= cut.y
        ? x >= cut.x
          ? FIELDS.topRight
          : FIELDS.topLeft
        : x >= cut.x
          ? FIELDS.bottomRight
          : FIELDS.bottomLeft;
    return { label: result.driver.name, x, y, field };
  });
  return [
    {
      kind: 'quadrants',
      id: 'quadrants',
      title: `Where to act: importance against performance, cut at ${question.cuts ? 'the values given' : 'the means'}`,
      x: tableColumn('performance', label, type),
      y: tableColumn('importance', 'Importance', 'share'),
      cut,
      fields: FIELDS,
      points,
    },
  ];
}

function presenceSection(question: DriversQuestion, { model, presence }: Analysis): Section[] {
  if (presence.length === 0) return [];
  const outcome = measureOutcome(question.outcome);
  const type: ColumnType = outcome.unit === 'points' ? 'points' : 'number';
  const rank = ({ driver }: Presence) => model.results[driver]!.rank;
  return [
    {
      kind: 'table',
      id: 'presence',
      title: `With and without: mean of ${outcome.label}, other drivers aside`,
      columns: [
        tableColumn('driver', 'Driver', 'text'),
        tableColumn('share', 'Present', 'share'),
        tableColumn('with', 'With', type),
        tableColumn('without', 'Without', type),
        tableColumn('lift', 'Lift', type),
        ...limitColumns('lift', type),
      ],
      rows: [...presence]
        .sort((a, b) => rank(a) - rank(b))
        .map(({ driver, share, present, absent, lift }) => ({
          driver: question.drivers[driver]!.name,
          share,
          with: present,
          without: absent,
          lift: lift.value,
          ...limitValues('lift', lift),
        })),
    },
  ];
}

function effectSection(question: DriversQuestion, { model, emptied }: Analysis): Section {
  const outcome = measureOutcome(question.outcome);
  const type: ColumnType = outcome.unit === 'points' ? 'points' : 'number';
  const hasBoxes = emptied.some((one) => one !== null);
  return {
    kind: 'table',
    id: 'what-if',
    title: `What if? Change of ${outcome.label} with one step up, and with the low box emptied: association, not proof of cause`,
    columns: [
      tableColumn('driver', 'Driver', 'text'),
      tableColumn('effect', 'One step', type),
      ...limitColumns('effect', type),
      ...(hasBoxes
        ? [
            tableColumn('emptied', 'Emptied', type),
            ...limitColumns('emptied', type),
            tableColumn('bottom_box', 'low box', 'text', true),
            tableColumn('bottom_share', 'holding', 'share', true),
          ]
        : []),
      tableColumn('step', 'step', 'text', true),
    ],
    rows: inOrder(model.results).map((result) => {
      const own = emptied[model.results.indexOf(result)] ?? null;
      return {
        driver: result.driver.name,
        effect: result.effect.value,
        ...limitValues('effect', result.effect),
        emptied: own?.effect.value ?? null,
        ...limitValues('emptied', own?.effect ?? null),
        bottom_box: own === null ? null : pointsText(boxCodes(result.driver)!.bottom),
        bottom_share: own?.share ?? null,
        step: stepOf(result),
      };
    }),
    drawing: intervals('effect', 0),
  };
}

function stepOf({ driver }: DriverResult): string {
  if (driver.choice !== null) return 'present instead of absent';
  if (isNumber(driver)) return 'one more';
  const { low, high, favourable } = driver.column.scale!;
  return `one point better on ${low}–${high}${favourable === 'low' ? `, ${low} being the best` : ''}`;
}

function boxSection(question: DriversQuestion, { model, boxes }: Analysis): Section {
  const outcome = measureOutcome(question.outcome);
  const type: ColumnType = outcome.unit === 'points' ? 'points' : 'number';
  return {
    kind: 'table',
    id: 'penalty-reward',
    title: `Penalty of the low box and reward of the high box, against the middle, in ${outcome.label}`,
    columns: [
      tableColumn('driver', 'Driver', 'text'),
      tableColumn('penalty', 'Penalty', type),
      ...limitColumns('penalty', type),
      tableColumn('reward', 'Reward', type),
      ...limitColumns('reward', type),
      tableColumn('class', 'Class', 'text'),
      tableColumn('boxes', 'boxes', 'text', true),
      tableColumn('asymmetry', 'reward and penalty together', type, true),
      tableColumn('asymmetry_low', 'low', type, true),
      tableColumn('asymmetry_high', 'high', type, true),
    ],
    rows: inOrder(model.results).flatMap((result) => {
      const codes = boxCodes(result.driver);
      const own = boxes![model.results.indexOf(result)]!;
      if (codes === null || result.driver.choice !== null) return [];
      return [
        {
          driver: result.driver.name,
          penalty: own.penalty?.value ?? null,
          ...limitValues('penalty', own.penalty),
          reward: own.reward?.value ?? null,
          ...limitValues('reward', own.reward),
          class: own.kind,
          boxes: `${pointsText(codes.bottom)} and ${pointsText(codes.top)}`,
          asymmetry: own.asymmetry?.value ?? null,
          ...limitValues('asymmetry', own.asymmetry),
        },
      ];
    }),
  };
}

function segmentSections(question: DriversQuestion, comparison: SegmentComparison): Section[] {
  const outcome = measureOutcome(question.outcome);
  const type: ColumnType = outcome.unit === 'points' ? 'points' : 'number';
  const columns = question.by.map(({ id }, i) => tableColumn(`segment_${i + 1}`, id, 'text'));
  const named = (values: string[]) =>
    Object.fromEntries(values.map((value, i) => [`segment_${i + 1}`, value]));
  const sections: Section[] = [
    {
      kind: 'table',
      id: 'segment-models',
      title: `A model for each ${question.by.map(({ id }) => id).join(' and ')}`,
      columns: [
        ...columns,
        tableColumn('n', 'Base', 'integer'),
        tableColumn('r_squared', 'R²', 'share'),
        ...limitColumns('r_squared', 'share'),
        tableColumn('first', 'First driver', 'text'),
        tableColumn('first_holds', 'first in', 'share', true),
        tableColumn('refusal', 'no model', 'text', true),
      ],
      rows: comparison.segments.map(({ values, model }) => {
        if (model instanceof Problem) return { ...named(values), refusal: model.message };
        const [first] = inOrder(model.results);
        return {
          ...named(values),
          n: model.n,
          r_squared: model.rSquared.value,
          ...limitValues('r_squared', model.rSquared),
          first: first!.driver.name,
          first_holds: finite(model.stability.firstHolds),
        };
      }),
    },
    {
      kind: 'table',
      id: 'segment-importance',
      title: 'Importance within each segment',
      columns: [
        ...columns,
        tableColumn('driver', 'Driver', 'text'),
        tableColumn('importance', 'Importance', 'share'),
        ...limitColumns('importance', 'share'),
        tableColumn('rank', 'Rank', 'integer'),
        tableColumn('effect', 'One step', type),
        ...limitColumns('effect', type),
      ],
      rows: comparison.segments.flatMap(({ values, model }) =>
        model instanceof Problem
          ? []
          : inOrder(model.results).map((result) => ({
              ...named(values),
              driver: result.driver.name,
              importance: result.share.value,
              ...limitValues('importance', result.share),
              rank: result.rank,
              effect: result.effect.value,
              ...limitValues('effect', result.effect),
            })),
      ),
    },
  ];
  if (comparison.differences.length === 0) return sections;
  const { all } = comparison;
  sections.push({
    kind: 'table',
    id: 'segment-differences',
    title: 'Do the effects differ between the segments?',
    columns: [
      tableColumn('driver', 'Driver', 'text'),
      tableColumn('chi_squared', 'χ²', 'number'),
      tableColumn('df', 'df', 'integer'),
      tableColumn('p', 'p', 'number'),
      tableColumn('p_adjusted', 'p, Holm', 'number'),
      tableColumn('lowest', 'Least', type),
      tableColumn('highest', 'Most', type),
      tableColumn('lowest_segment', 'least in', 'text', true),
      tableColumn('highest_segment', 'most in', 'text', true),
    ],
    rows: [
      ...(all
        ? [{ driver: 'All together', chi_squared: all.statistic, df: all.degreesOfFreedom, p: all.pValue }]
        : []),
      ...comparison.differences.map(({ test, pAdjusted, lowest, highest }, i) => ({
        driver: question.drivers[i]!.name,
        chi_squared: test.statistic,
        df: test.degreesOfFreedom,
        p: test.pValue,
        p_adjusted: pAdjusted,
        lowest: lowest.effect,
        highest: highest.effect,
        lowest_segment: lowest.segment,
        highest_segment: highest.segment,
      })),
    ],
  });
  return sections;
}
