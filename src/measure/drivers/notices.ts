import type { Notice } from '../../model/document.js';
import { Problem } from '../../model/problem.js';
import { ORDERS_OF_AN_ESTIMATE } from './linear.js';
import type { DriversQuestion } from './question.js';
import { names } from './refusals.js';
import type { Analysis, DriverResult, DriversModel } from './results.js';
import type { SegmentComparison } from './segment-models.js';

/** VIF from which coefficients are arbitrary. */
const HIGH_INFLATION = 10;
/** R² under which there is little to share out. */
const WEAK = 0.05;
/** Responses for each driver under which the order is mostly chance. */
const FEW_PER_DRIVER = 10;

/** Of the effect; unclear where its interval holds 0. */
export function signOf({ effect }: DriverResult): string {
  const { value, limits } = effect;
  if (limits && limits.low <= 0 && limits.high >= 0) return 'unclear';
  return value < 0 ? 'negative' : 'positive';
}

/** What a reader of the model must know. */
export function driversNotices(
  question: DriversQuestion,
  { model, performance, boxes }: Analysis,
  comparison: SegmentComparison | null,
  used: number,
): Notice[] {
  const notices: Notice[] = [];
  const add = (id: Notice['id'], level: Notice['level'], text: string, tryThis: string | null = null) =>
    notices.push({ id, level, text, tryThis });
  const k = question.drivers.length;
  const lost = used - model.n;
  if (question.missing === 'listwise' && lost > 0) {
    const share = lost / used;
    add(
      'incomplete-responses',
      share > 0.2 ? 'warning' : 'note',
      `${lost.toLocaleString('en')} of ${used.toLocaleString('en')} responses lack the outcome or a driver and are not in the model.`,
      model.logistic ? null : '--missing-data pairwise or imputed',
    );
  }
  if (question.missing !== 'listwise') {
    add(
      'imputed-answers',
      'note',
      question.missing === 'imputed'
        ? 'Missing answers were replaced by the mean of the driver, with a flag of its own in the model; what the flag explains counts for the driver.'
        : `Each correlation comes from the responses that answered both questions; the base is the smallest of these.`,
    );
    add(
      'no-penalty',
      'note',
      'Penalties and rewards are shown for complete responses only.',
      '--missing-data listwise',
    );
  } else if (
    boxes === null &&
    question.drivers.some(({ choice, column }) => choice === null && column.scale)
  ) {
    add('no-penalty', 'note', 'No penalties and rewards: too few answers in the low and high boxes.');
  }
  const rarer = model.logistic ? rarerOutcome(model) : null;
  if (rarer !== null && rarer < FEW_PER_DRIVER * k) {
    add(
      'few-for-drivers',
      'warning',
      `The rarer outcome has ${rarer.toLocaleString('en')} responses, few for ${k === 1 ? 'a driver' : `${k} drivers`} (ten for each is the least usually asked): read the intervals, not the order.`,
      k > 1 ? 'fewer --drivers' : null,
    );
  } else if (model.n < FEW_PER_DRIVER * k) {
    add(
      'few-for-drivers',
      'warning',
      `${model.n.toLocaleString('en')} responses are few for ${k} drivers (ten for each is the least usually asked): read the intervals, not the order.`,
      'fewer --drivers',
    );
  }
  if (model.rSquared.value < WEAK) {
    add(
      'weak-model',
      'warning',
      `The drivers explain less than ${100 * WEAK} % of the outcome: importance shares out very little.`,
    );
  }
  const suppressed = model.results.filter(
    (result) => signOf(result) !== 'unclear' && result.correlation * result.effect.value < 0,
  );
  if (suppressed.length > 0) {
    add(
      'suppressed-driver',
      'note',
      `${names(suppressed.map(({ driver }) => driver))}: the effect in the model has the other sign than the correlation, because other drivers say much of the same. Do not read such a sign by itself.`,
    );
  }
  const inflated = model.results.filter(({ inflation }) => inflation > HIGH_INFLATION);
  if (inflated.length > 0) {
    add(
      'collinear-drivers',
      'warning',
      `${names(inflated.map(({ driver }) => driver))}: nearly the same as other drivers together (VIF over ${HIGH_INFLATION}). The effects are arbitrary; importance is shared among them.`,
      'leave some out, or take their mean',
    );
  }
  const failed = question.replicates - model.replicates.length;
  if (failed > 0) {
    add(
      'replicates-left-out',
      failed > 0.05 * question.replicates ? 'warning' : 'note',
      `${failed} of ${question.replicates} replicates bore no model (in them a driver did not vary, or two were the same) and are left out of the intervals.`,
    );
  }
  if (model.results.some(({ samplingError }) => samplingError !== null)) {
    add(
      'sampled-importance',
      'note',
      `${k} drivers are too many to walk all orders: importance comes from ${ORDERS_OF_AN_ESTIMATE.toLocaleString('en')} random orders and their reverses, and its error is shown.`,
      '--method relative-weights is exact for any number',
    );
  }
  if (model.logistic && !model.logistic.exact) {
    add(
      'approximate-importance',
      'note',
      'Too many models to fit each: the shares are those of a linear model of the same event, which they resemble, and sum to the R² of the logistic one.',
      '--model linear is exact',
    );
  }
  const turned = question.drivers.filter(
    ({ column, choice }) => choice === null && column.scale?.favourable === 'low',
  );
  if (turned.length > 0) {
    add(
      'reversed-scale',
      'note',
      `${names(turned)}: the low end of the scale is the good one; means and effects are turned round, so that more is better.`,
      '--reverse if it is not',
    );
  }
  const applies = question.drivers.filter((_, i) => (performance[i]?.notApplicable ?? 0) > 0);
  if (applies.length > 0 && question.missing === 'listwise') {
    const most = Math.max(...question.drivers.map((_, i) => performance[i]?.notApplicable ?? 0));
    add(
      'not-applicable',
      'note',
      `${names(applies)}: "not applicable" is no rating, and those who say so are not in the model (up to ${most.toLocaleString('en')} of a driver).`,
      '--missing-data imputed keeps them',
    );
  }
  if (comparison?.overlapping) {
    add(
      'overlapping-segments',
      'note',
      'The segments overlap, since several choices were allowed: their models are not independent and are not tested against one another.',
    );
  }
  if (comparison?.segments.some(({ model: own }) => own instanceof Problem)) {
    add('no-base', 'warning', 'Some segments bear no model; the table says why.');
  }
  return notices;
}

/** Responses with the event or without it, whichever are fewer. */
function rarerOutcome({ n, linear }: DriversModel): number {
  const share = linear.moments.means[0]! / 100;
  return Math.round(n * Math.min(share, 1 - share));
}
