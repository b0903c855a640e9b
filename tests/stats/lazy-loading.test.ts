import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import '../../src/stats/finite-population.js';
import '../../src/stats/linearisation.js';
import '../../src/stats/mean-intervals.js';
import '../../src/stats/proportion-intervals.js';
import '../../src/stats/weighting.js';
import { adjustedWald, bootstrapTrinomial } from '../../src/stats/trinomial-intervals.js';

/** The libraries that have been loaded so far, of those that this room may load. */
function loaded(): string[] {
  const files = Object.keys(createRequire(import.meta.url).cache ?? {}).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const entry =
    /node_modules\/(@stdlib\/stats-base-dists-(?:normal|t|beta|chisquare)-(?:cdf|quantile)|simple-statistics)\//;
  return [...new Set(files.flatMap((file) => entry.exec(file)?.[1] ?? []))].sort();
}

test('a library is loaded by the first statistic that needs it, not by an import', () => {
  expect(loaded()).toEqual([]);
  adjustedWald({ up: 0.4, down: 0.2 }, 500, 0.95);
  expect(loaded()).toEqual(['@stdlib/stats-base-dists-normal-quantile']);
  bootstrapTrinomial({ up: 4, middle: 3, down: 2 }, 0.95, { seed: 1, replicates: 10 });
  expect(loaded()).toEqual(['@stdlib/stats-base-dists-normal-quantile', 'simple-statistics']);
});
