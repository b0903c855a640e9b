import { Problem } from '../model/problem.js';
import type { Cell, Design } from '../model/tally.js';
import type { DesignContext } from './estimate.js';

/** `--population`: one size for all, or one per stratum. */
export type Population = { size: number } | { byStratum: Map<string, number> };

/**
 * What the whole sample says of its design, from all cells of one answer column. Weights that are all the
 * same are no weights.
 */
export function designContext(
  cells: Cell[],
  design: Design,
  population: Population | null,
): DesignContext & { constantWeights: boolean } {
  let n = 0;
  let w = 0;
  let w2 = 0;
  let valid = 0;
  const strata = new Map<string, { units: number; clusters: Set<string> }>();
  for (const cell of cells) {
    n += cell.n;
    w += cell.w;
    w2 += cell.w2;
    if (cell.answer.kind === 'point') valid += cell.n;
    const stratum = cell.stratum ?? '';
    const own = strata.get(stratum) ?? { units: 0, clusters: new Set<string>() };
    own.units += cell.n;
    if (design.cluster) own.clusters.add(cell.cluster ?? '');
    strata.set(stratum, own);
  }
  const constantWeights = design.weight !== null && n > 0 && (n * w2) / (w * w) - 1 < 1e-9;
  const kind =
    design.strata || design.cluster ? 'complex' : design.weight && !constantWeights ? 'weighted' : 'simple';
  if (population && design.cluster) {
    throw new Problem(
      'usage',
      '--population with --cluster would need the number of clusters in the population.',
      {
        tryThis: 'leave out --population: without it the interval is a little too wide, never too narrow',
      },
    );
  }
  const fraction = (stratum: string, units: number): number => {
    if (!population) return 0;
    if ('size' in population) return fractionOf(n, population.size, 'responses');
    const size = population.byStratum.get(stratum);
    if (size === undefined) {
      throw new Problem('usage', `--population names no size for the stratum "${stratum}".`, {
        exists: [...strata.keys()],
        tryThis: `--population "${[...strata.keys()].map((name) => `${name}=1000`).join(',')}"`,
      });
    }
    return fractionOf(units, size, `responses in stratum "${stratum}"`);
  };
  if (population && 'byStratum' in population && !design.strata) {
    throw new Problem('usage', '--population gives sizes of strata, but no strata are named.', {
      tryThis: 'name their column with --strata, or give one number',
    });
  }
  const context: DesignContext = {
    kind,
    clustered: design.cluster !== null,
    strata: new Map(
      [...strata].map(([stratum, own]) => [
        stratum,
        {
          units: design.cluster ? own.clusters.size : own.units,
          samplingFraction: kind === 'simple' ? 0 : fraction(stratum, own.units),
        },
      ]),
    ),
    population: null,
  };
  if (kind === 'simple' && population && 'size' in population && valid > 0) {
    fractionOf(valid, population.size, 'valid answers');
    context.population = { sampled: valid, size: population.size };
  }
  return { ...context, constantWeights };
}

function fractionOf(n: number, size: number, what: string): number {
  if (n > size) {
    throw new Problem('usage', `A population of ${size} is smaller than its ${n} ${what}.`, {
      tryThis: 'give the number of customers that could have answered',
    });
  }
  return n / size;
}
