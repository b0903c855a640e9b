import type { Expectation, SampleSizeQuestion } from '../measure/sample-size.js';
import { Problem } from '../model/problem.js';
import { clusterDesignEffect } from '../stats/sample-size.js';
import type { Flags } from './flags.js';
import { readChoice, readPopulation, readPositive, readShare } from './option-values.js';

/** What the planning commands are told of the answers that they plan for. */

const METRIC_CHOICES = ['proportion', 'mean', 'nps'] as const;
export type PlannedMetric = (typeof METRIC_CHOICES)[number];

/** Options that only one metric has a use for. */
const ONLY_FOR: Record<string, PlannedMetric> = {
  proportion: 'proportion',
  promoters: 'nps',
  detractors: 'nps',
  sd: 'mean',
};

/** The metric, and no option that another one would need. */
export function readPlannedMetric(flags: Flags): PlannedMetric {
  const metric = readChoice('--metric', (flags.metric as string | undefined) ?? 'proportion', METRIC_CHOICES);
  const idle = Object.keys(ONLY_FOR).find((name) => flags[name] !== undefined && ONLY_FOR[name] !== metric);
  if (idle !== undefined) {
    throw new Problem('usage', `--${idle} has no use for --metric ${metric}.`, {
      tryThis: `--metric ${ONLY_FOR[idle]}`,
    });
  }
  return metric;
}

/** Without the population, which another option gives. */
type Expected = Expectation extends infer E ? (E extends Expectation ? Omit<E, 'population'> : never) : never;

/** One population for all, or one for each segment by its name. */
export function withPopulations(expectations: Expected[], value: string | undefined): Expectation[] {
  if (value === undefined) return expectations.map((expected) => ({ ...expected, population: null }));
  const given = readPopulation('--population', value);
  return expectations.map((expected) => {
    const population = 'size' in given ? given.size : given.byStratum.get(expected.name ?? '');
    if (population === undefined) {
      throw new Problem(
        'usage',
        `--population "${value}" names no size for the segment "${expected.name ?? 'all'}".`,
        {
          exists: expectations.map(({ name }) => name ?? 'all'),
          tryThis: 'one number for all, or NAME=NUMBER for each name in --proportion',
        },
      );
    }
    if (population < 2) {
      throw new Problem('usage', `A population of ${population} needs no sample: ask everybody.`);
    }
    return { ...expected, population };
  });
}

export function readExpectations(metric: PlannedMetric, flags: Flags): Expected[] {
  if (metric === 'mean') {
    if (typeof flags.sd !== 'string') {
      throw new Problem('usage', 'No standard deviation is given, and a mean has no worst case.', {
        tryThis:
          '--sd 1.2, from the last wave (cxstat mean prints the distribution); about 1 on five points, 2.5 on 0 to 10',
      });
    }
    return [{ metric, sd: readPositive('--sd', flags.sd), name: null, origin: 'given' }];
  }
  if (metric === 'nps') {
    const { promoters, detractors } = flags;
    if (promoters === undefined && detractors === undefined) {
      return [{ metric, promoters: 0.5, detractors: 0.5, name: null, origin: 'worst case' }];
    }
    if (typeof promoters !== 'string' || typeof detractors !== 'string') {
      throw new Problem(
        'usage',
        '--promoters and --detractors are needed both, or neither for the worst case.',
      );
    }
    const shares = {
      promoters: readShare('--promoters', promoters),
      detractors: readShare('--detractors', detractors),
    };
    if (shares.promoters + shares.detractors > 1) {
      throw new Problem(
        'usage',
        `--promoters ${promoters} and --detractors ${detractors} are more than 100 % together.`,
      );
    }
    return [{ metric, ...shares, name: null, origin: 'given' }];
  }
  if (typeof flags.proportion !== 'string') {
    return [{ metric, proportion: 0.5, name: null, origin: 'worst case' }];
  }
  const parts = flags.proportion.split(',');
  return parts.map((part, i) => {
    const at = part.lastIndexOf('=');
    const name = at === -1 ? (parts.length > 1 ? `#${i + 1}` : null) : part.slice(0, at).trim();
    return { metric, proportion: readShare('--proportion', part.slice(at + 1)), name, origin: 'given' };
  });
}

export function readDesignEffects(flags: Flags): SampleSizeQuestion['designEffects'] {
  const effects: SampleSizeQuestion['designEffects'] = [];
  const text = (name: string) => flags[name] as string | undefined;
  const [direct, icc, size, loss] = [
    text('designEffect'),
    text('icc'),
    text('clusterSize'),
    text('weightingLoss'),
  ];
  if (direct !== undefined && icc !== undefined) {
    throw new Problem('usage', '--design-effect and --icc both say what clusters cost; give one of them.');
  }
  if ((icc === undefined) !== (size === undefined)) {
    throw new Problem('usage', '--icc and --cluster-size belong together: 1 + (size − 1) × icc.');
  }
  if (direct !== undefined) {
    effects.push({ factor: readPositive('--design-effect', direct, 1), because: 'Design effect, given' });
  }
  if (icc !== undefined && size !== undefined) {
    const factor = clusterDesignEffect(readPositive('--cluster-size', size, 1), readShare('--icc', icc));
    effects.push({ factor, because: 'Design effect of clusters' });
  }
  if (loss !== undefined) {
    effects.push({ factor: 1 + readShare('--weighting-loss', loss), because: 'Loss by weighting' });
  }
  return effects;
}
