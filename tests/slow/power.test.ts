/**
 * Does "80 % power" mean 80 %? Samples of the size that a formula names are drawn from populations that
 * differ as planned, and the test is done on each: how often is the difference significant, in its direction?
 */
import { describe, expect, test } from 'vitest';
import { twoSidedZ } from '../../src/stats/distributions.js';
import { netScoresSampleSize, twoProportionsSampleSize } from '../../src/stats/power.js';
import { seededRandom } from '../../src/stats/random.js';
import { roundUp } from '../../src/stats/sample-size.js';
import { trinomialVariance, type UpDown } from '../../src/stats/trinomial-intervals.js';

const draws = 40_000; // a standard error of 0.2 points
const within = 0.02;
const z = twoSidedZ(0.95);

function foundNetScores(first: UpDown, second: UpDown, n1: number, n2: number): number {
  const random = seededRandom(n1);
  const draw = ({ up, down }: UpDown, n: number): UpDown => {
    const [ups, , downs] = random.multinomial(n, [up, 1 - up - down, down]) as [number, number, number];
    return { up: ups / n, down: downs / n };
  };
  let found = 0;
  for (let i = 0; i < draws; i++) {
    const a = draw(first, n1);
    const b = draw(second, n2);
    const error = Math.sqrt(trinomialVariance(a) / n1 + trinomialVariance(b) / n2);
    if (b.up - b.down - (a.up - a.down) > z * error) found++;
  }
  return found / draws;
}

function foundShares(p1: number, p2: number, n1: number, n2: number): number {
  const random = seededRandom(n1);
  let found = 0;
  for (let i = 0; i < draws; i++) {
    const x1 = random.binomial(n1, p1);
    const x2 = random.binomial(n2, p2);
    const pooled = (x1 + x2) / (n1 + n2);
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    if (x2 / n2 - x1 / n1 > z * error) found++;
  }
  return found / draws;
}

describe('two net scores', () => {
  const cases = [
    { first: { up: 0.45, down: 0.2 }, second: { up: 0.5, down: 0.15 }, ratio: 1 },
    { first: { up: 0.45, down: 0.2 }, second: { up: 0.5, down: 0.15 }, ratio: 2.5 },
    { first: { up: 0.3, down: 0.3 }, second: { up: 0.34, down: 0.29 }, ratio: 1 },
    { first: { up: 0.2, down: 0.5 }, second: { up: 0.35, down: 0.4 }, ratio: 0.5 },
  ];
  test.each(cases)('$first against $second, ratio $ratio: 80 %', ({ first, second, ratio }) => {
    const difference = second.up - second.down - (first.up - first.down);
    const n = netScoresSampleSize(
      difference,
      trinomialVariance(first),
      trinomialVariance(second),
      0.8,
      0.95,
      ratio,
    );
    const found = foundNetScores(first, second, roundUp(n), roundUp(n * ratio));
    expect(Math.abs(found - 0.8)).toBeLessThan(within);
  });
  test('half the sample, as with one variance in place of two, gives 50 %', () => {
    const found = foundNetScores({ up: 0.45, down: 0.2 }, { up: 0.5, down: 0.15 }, 438, 438);
    expect(Math.abs(found - 0.5)).toBeLessThan(within);
  });
});

describe('two shares', () => {
  const cases = [
    { p1: 0.5, p2: 0.6, ratio: 1 },
    { p1: 0.1, p2: 0.15, ratio: 1 },
    { p1: 0.7, p2: 0.75, ratio: 2 },
    { p1: 0.3, p2: 0.42, ratio: 0.5 },
  ];
  test.each(cases)('$p1 against $p2, ratio $ratio: 80 %', ({ p1, p2, ratio }) => {
    const n = twoProportionsSampleSize(p1, p2, 0.8, 0.95, ratio);
    const found = foundShares(p1, p2, roundUp(n), roundUp(n * ratio));
    expect(Math.abs(found - 0.8)).toBeLessThan(within);
  });
});
