import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cochranQ, equalCoefficients } from '../../src/stats/homogeneity.js';
import { seededRandom } from '../../src/stats/random.js';
import { oracle, relativeError } from './oracle.js';

interface Tested {
  statistic: number;
  degreesOfFreedom: number;
  pValue: number;
}
const { equal, homogeneity } = oracle<{
  equal: ({ name: string; estimates: number[][]; covariances: number[][] } & Tested)[];
  homogeneity: ({ estimates: number[]; variances: number[] } & Tested)[];
}>('comparison.json');

/** The p-value is 1 less a number near 1, and so right to 16 places, not to 16 digits. */
function expectTest(found: Tested, expected: Tested, tolerance: number) {
  expect(relativeError(found.statistic, expected.statistic, 1)).toBeLessThan(tolerance);
  expect(found.degreesOfFreedom).toBe(expected.degreesOfFreedom);
  expect(Math.abs(found.pValue - expected.pValue)).toBeLessThan(Math.max(1e-14, tolerance));
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const estimate = fc.double({ min: -10, max: 10, noNaN: true });
const variance = fc.double({ min: 0.05, max: 5, noNaN: true });
const single = fc.array(fc.record({ estimate, variance }), { minLength: 2, maxLength: 8 });

/** Groups of k coefficients: covariances are AA' + I, which is positive definite. */
const several = fc
  .record({
    k: fc.integer({ min: 1, max: 5 }),
    groups: fc.integer({ min: 2, max: 6 }),
    seed: fc.nat({ max: 2 ** 31 }),
  })
  .map(({ k, groups, seed }) => {
    const { uniform } = seededRandom(seed);
    return upTo(groups).map(() => {
      const a = upTo(k * k).map(() => 2 * uniform() - 1);
      const product = (i: number, j: number) =>
        upTo(k).reduce((sum, m) => sum + a[i * k + m]! * a[j * k + m]!, 0);
      return {
        estimates: upTo(k).map(() => 4 * uniform() - 2),
        covariance: upTo(k * k).map((at) => {
          const [i, j] = [Math.floor(at / k), at % k];
          return product(i, j) + (i === j ? 1 : 0);
        }),
      };
    });
  });
type Groups = { estimates: number[]; covariance: number[] }[];
const tested = (groups: Groups) =>
  equalCoefficients(
    groups.map(({ estimates }) => estimates),
    groups.map(({ covariance }) => covariance),
  )!;

describe("Cochran's Q", () => {
  test.each(homogeneity)('$estimates, as weighted regressions of R', (one) => {
    expectTest(cochranQ(one.estimates, one.variances), one, 1e-10);
  });
  test('the order of the groups does not matter, nor what is added to all or multiplied with all', () => {
    fc.assert(
      fc.property(single, estimate, fc.double({ min: 0.1, max: 100, noNaN: true }), (groups, more, times) => {
        const b = groups.map(({ estimate }) => estimate);
        const v = groups.map(({ variance }) => variance);
        const expected = cochranQ(b, v);
        expectTest(cochranQ([...b].reverse(), [...v].reverse()), expected, 1e-10);
        expectTest(
          cochranQ(
            b.map((one) => one + more),
            v,
          ),
          expected,
          1e-10,
        );
        expectTest(
          cochranQ(
            b.map((one) => one * times),
            v.map((one) => one * times ** 2),
          ),
          expected,
          1e-10,
        );
      }),
    );
  });
  test('two estimates are compared as by their difference over its standard error', () => {
    fc.assert(
      fc.property(estimate, variance, estimate, variance, (b1, v1, b2, v2) => {
        const { statistic } = cochranQ([b1, b2], [v1, v2]);
        expect(relativeError(statistic, (b1 - b2) ** 2 / (v1 + v2), 1)).toBeLessThan(1e-10);
      }),
    );
  });
  test('equal estimates do not differ', () => {
    expect(cochranQ([0.3, 0.3, 0.3], [1, 2, 3])).toEqual({ statistic: 0, degreesOfFreedom: 2, pValue: 1 });
  });
  test('refusals', () => {
    expect(() => cochranQ([1], [1])).toThrow(RangeError);
    expect(() => cochranQ([], [])).toThrow(RangeError);
    expect(() => cochranQ([1, 2], [1])).toThrow(/these are 2 and 1/);
    expect(() => cochranQ([1, Number.NaN], [1, 1])).toThrow(/An estimate is a finite number/);
    for (const none of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => cochranQ([1, 2], [1, none])).toThrow(/A variance is a number above 0/);
  });
  test('the example of the documentation', () => {
    const { statistic, pValue } = cochranQ([1, 2], [0.25, 0.25]);
    expect(statistic).toBe(2);
    expect(pValue).toBeCloseTo(0.157, 3);
  });
});

describe('equal coefficients', () => {
  test.each(equal)('$name, as contrasts of the regressions of R', (one) => {
    // Ten digits are left of covariances with correlations near 1.
    expectTest(equalCoefficients(one.estimates, one.covariances)!, one, 1e-8);
  });
  test("with one coefficient it is Cochran's Q", () => {
    fc.assert(
      fc.property(single, (groups) => {
        const b = groups.map(({ estimate }) => estimate);
        const v = groups.map(({ variance }) => variance);
        const found = equalCoefficients(
          b.map((one) => [one]),
          v.map((one) => [one]),
        )!;
        expectTest(found, cochranQ(b, v), 1e-10);
      }),
    );
  });
  test('coefficients that do not hang together are tested one by one', () => {
    fc.assert(
      fc.property(several, (groups) => {
        const k = groups[0]!.estimates.length;
        const variances = (i: number) => groups.map(({ covariance }) => covariance[i * k + i]!);
        const apart = groups.map(({ estimates, covariance }) => ({
          estimates,
          covariance: covariance.map((value, at) => (at % (k + 1) === 0 ? value : 0)),
        }));
        const sum = upTo(k).reduce(
          (total, i) =>
            total +
            cochranQ(
              groups.map(({ estimates }) => estimates[i]!),
              variances(i),
            ).statistic,
          0,
        );
        expect(relativeError(tested(apart).statistic, sum, 1)).toBeLessThan(1e-10);
      }),
    );
  });
  test('neither the order of groups nor that of coefficients matters, nor what is added to all', () => {
    fc.assert(
      fc.property(several, estimate, (groups, more) => {
        const k = groups[0]!.estimates.length;
        const expected = tested(groups);
        expect(expected.statistic).toBeGreaterThanOrEqual(0);
        expectTest(tested([...groups].reverse()), expected, 1e-9);
        // Reversed, the last coefficient is the first, and so are the rows and columns.
        const turned = groups.map(({ estimates, covariance }) => ({
          estimates: [...estimates].reverse(),
          covariance: [...covariance].reverse(),
        }));
        expectTest(tested(turned), expected, 1e-9);
        const moved = groups.map(({ estimates, covariance }) => ({
          estimates: estimates.map((one, i) => one + more * (i + 1)),
          covariance,
        }));
        expectTest(tested(moved), expected, 1e-9);
        expect(expected.degreesOfFreedom).toBe(k * (groups.length - 1));
      }),
    );
  });
  test('coefficients in other measures are tested alike', () => {
    fc.assert(
      fc.property(several, (groups) => {
        const k = groups[0]!.estimates.length;
        const scaled = groups.map(({ estimates, covariance }) => ({
          estimates: estimates.map((one, i) => one * 10 ** (2 * i)),
          covariance: covariance.map((one, at) => one * 10 ** (2 * Math.floor(at / k) + 2 * (at % k))),
        }));
        expectTest(tested(scaled), tested(groups), 1e-9);
      }),
    );
  });
  test('null where a covariance has no inverse, exactly or but for rounding', () => {
    const sound = [2, 1, 1, 2];
    const of = (covariance: number[]) =>
      equalCoefficients(
        [
          [1, 2],
          [2, 1],
        ],
        [sound, covariance],
      );
    expect(of(sound)).not.toBeNull();
    for (const covariance of [
      [1, 1, 1, 1],
      [0, 0, 0, 0],
      [1, 2, 2, 1],
      [-1, 0, 0, 1],
      [1, 0, 0, Number.NaN],
      [0.1, 0.1 * (1 - 1e-15), 0.1 * (1 - 1e-15), 0.1],
    ])
      expect(of(covariance), String(covariance)).toBeNull();
    // A small measure is no small share.
    expect(of([1e-20, 0, 0, 1e20])).not.toBeNull();
  });
  test('refusals', () => {
    expect(() => equalCoefficients([[1]], [[1]])).toThrow(RangeError);
    expect(() => equalCoefficients([[], []], [[], []])).toThrow(RangeError);
    expect(() => equalCoefficients([[1], [2]], [[1]])).toThrow(RangeError);
    expect(() => equalCoefficients([[1], [2, 3]], [[1], [1]])).toThrow(RangeError);
    expect(() => equalCoefficients([[1], [2]], [[1], [1, 0, 0, 1]])).toThrow(RangeError);
    expect(() => equalCoefficients([[1], [Number.NaN]], [[1], [1]])).toThrow(/finite number/);
  });
  test('the example of the documentation', () => {
    expect(equalCoefficients([[1], [2]], [[0.25], [0.25]])!.statistic).toBeCloseTo(2, 14);
  });
});
