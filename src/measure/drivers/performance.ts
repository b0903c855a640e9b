import { designContext } from '../design-context.js';
import { estimateFigure, isValid } from '../estimate.js';
import { meanOf, rankFromBest, shareOf } from '../metric.js';
import { usualBox } from '../metrics/box.js';
import { type Driver, type DriversQuestion, driverValue, isNumber, upwards } from './question.js';
import { quoted } from './refusals.js';
import type { DriversData, Performing } from './results.js';

/** How well each driver is rated by all who rated it. */
export function performanceOf(
  driver: Driver,
  question: DriversQuestion,
  data: DriversData,
): Performing | null {
  const tally = data.tallies.get(driver.column);
  if (!tally || isNumber(driver)) return null;
  const { cells } = tally;
  const count = (test: (cell: (typeof cells)[number]) => boolean) =>
    cells.reduce((sum, cell) => sum + (test(cell) ? cell.n : 0), 0);
  const bases = {
    n: count(({ answer }) => driverValue(driver, answer) !== null),
    missing: count(({ answer }) => answer.kind === 'missing' && !answer.notApplicable),
    notApplicable: count(({ answer }) => answer.kind === 'missing' && answer.notApplicable === true),
    offScale: count(({ answer }) => answer.kind === 'off-scale' && driverValue(driver, answer) === null),
  };
  const design = { weight: question.weight, strata: null, cluster: null };
  const options = { levels: [question.level], interval: null, seed: question.seed };
  const { scale } = driver.column;
  if (driver.choice !== null || scale === null) {
    return { estimate: null, interval: null, range: [0, 1], ...bases };
  }
  const asTopBox = question.performance === 'top-box';
  const figure = asTopBox
    ? shareOf((code) => rankFromBest(scale, code) < usualBox(scale))
    : { ...meanOf(scale), value: (code: number) => upwards(scale, code) };
  const found = estimateFigure(cells.filter(isValid), figure, designContext(cells, design, null), options);
  return {
    estimate: found?.estimate ?? null,
    interval: found?.intervals[0] ?? null,
    range: figure.range,
    ...bases,
  };
}

/** The drivers that the fewest answered, in words. */
export function answeredLeast(question: DriversQuestion, data: DriversData): string[] {
  return question.drivers
    .flatMap((driver) => {
      const own = performanceOf(driver, question, data);
      return own ? [{ name: quoted(driver), n: own.n }] : [];
    })
    .sort((a, b) => a.n - b.n)
    .slice(0, 8)
    .map(({ name, n }) => `${n.toLocaleString('en')} of ${data.used.toLocaleString('en')} answered ${name}`);
}
