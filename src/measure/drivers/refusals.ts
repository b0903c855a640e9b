import { Problem } from '../../model/problem.js';
import { constantVariables, findCollinear } from '../../stats/linear-model.js';
import type { CentredMoments } from '../../stats/moments.js';
import { shortened } from '../section-parts.js';
import type { Driver, DriversQuestion } from './question.js';

/** A driver this close to the outcome is the outcome, rescaled. */
const SAME = 0.9999;
/** Responses for each driver, at the least. */
const LEAST_PER_DRIVER = 2;

/** Variables 1 … k that have no variation. */
export function constantDrivers({ drivers }: DriversQuestion, moments: CentredMoments): Driver[] {
  const constant = constantVariables(
    moments,
    drivers.map((_, i) => i + 1),
  );
  return constant.map((variable) => drivers[variable - 1]!);
}

/** Why there is no model of these responses, with what to do; null where there is one. */
export function refusalOf(
  question: DriversQuestion,
  moments: CentredMoments,
  answeredLeast: () => string[],
): Problem | null {
  const { drivers, outcome } = question;
  const k = drivers.length;
  const least = LEAST_PER_DRIVER * (k + 1);
  if (moments.n < least) {
    return new Problem(
      'data',
      `${k === 1 ? 'One driver needs' : `${k} drivers need`} at least ${least} responses that answered all of them and the outcome; there ${moments.n === 1 ? 'is' : 'are'} ${moments.n}.`,
      {
        exists: answeredLeast(),
        tryThis:
          question.missing === 'listwise'
            ? 'fewer --drivers, or --missing-data pairwise or imputed where answers are missing here and there'
            : 'fewer --drivers',
      },
    );
  }
  if (constantVariables(moments, [0]).length > 0) {
    return new Problem(
      'data',
      `The outcome "${outcome.column.id}" does not vary among the ${moments.n} responses, so nothing drives it.`,
      { tryThis: 'another --outcome, or --as rating instead of a group of its answers' },
    );
  }
  const constant = constantDrivers(question, moments);
  if (constant.length > 0) {
    return new Problem(
      'data',
      `${names(constant)} ${constant.length === 1 ? 'does' : 'do'} not vary among the ${moments.n} responses of the model, so ${constant.length === 1 ? 'it drives' : 'they drive'} nothing.`,
      { tryThis: 'leave out what is constant with --drivers' },
    );
  }
  const own = drivers.map((_, i) => i + 1);
  const { size, products } = moments;
  const same = own.find((variable) => {
    const scale = Math.sqrt(products[0]! * products[variable * size + variable]!);
    return Math.abs(products[variable]! / scale) > SAME;
  });
  if (same !== undefined) {
    return new Problem(
      'data',
      `${names([drivers[same - 1]!])} is the outcome "${outcome.column.id}" on another scale: it explains all of it and tells nothing.`,
      { tryThis: 'leave it out with --drivers' },
    );
  }
  const collinear = findCollinear(moments, own);
  if (collinear.length > 0) {
    const said = new Set<string>();
    const lines = collinear.flatMap(({ predictor, on }) => {
      const members = [predictor, ...on].sort((a, b) => a - b).join(' ');
      if (said.has(members)) return [];
      said.add(members);
      const others = on.map((place) => drivers[place]!);
      return [
        others.length === 1
          ? `${names([drivers[predictor]!])} says the same as ${names(others)}`
          : `${names([drivers[predictor]!])} follows from ${names(others)}`,
      ];
    });
    return new Problem(
      'data',
      `Some drivers say the same, so that no model can tell them apart: ${names([drivers[collinear[0]!.predictor]!])}${collinear.length > 1 ? ` and ${collinear.length - 1} more` : ''}.`,
      { exists: lines, tryThis: 'leave out one of each with --drivers, or take their mean' },
    );
  }
  return null;
}

export function names(drivers: Driver[]): string {
  const shown = drivers.slice(0, 5).map(quoted);
  return drivers.length > 5 ? `${shown.join(', ')} and ${drivers.length - 5} more` : shown.join(', ');
}

/** A driver's name for a message, cut where it is long. */
export function quoted({ name }: Driver): string {
  return `"${shortened(name)}"`;
}
