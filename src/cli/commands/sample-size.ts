import {
  CONVENTIONS,
  SAMPLE_SIZE_CARD,
  type SampleSizeQuestion,
  sampleSizeCurves,
  sampleSizeSections,
} from '../../measure/sample-size.js';
import { EXIT, Problem } from '../../model/problem.js';
import {
  type PlannedMetric,
  readDesignEffects,
  readExpectations,
  readPlannedMetric,
  withPopulations,
} from '../expectations.js';
import type { Flags } from '../flags.js';
import { readChoice, readLevels, readPositive, readShare } from '../option-values.js';
import { formatOf, writeTyped } from '../output.js';
import type { World } from '../world.js';

/** How many answers are needed, from typed numbers alone. */
export async function runSampleSize(world: World, flags: Flags): Promise<number> {
  formatOf(flags);
  const question = readQuestion(flags);
  const { sections, notices } = sampleSizeSections(question);
  const curves = flags.curve === true ? sampleSizeCurves(question) : [];
  const card = {
    kind: 'card' as const,
    id: 'sample-size',
    title: SAMPLE_SIZE_CARD.label,
    card: SAMPLE_SIZE_CARD,
  };
  await writeTyped(world, flags, {
    title: SAMPLE_SIZE_CARD.label,
    sections: [...sections, ...curves, ...(flags.explain === true ? [card] : [])],
    notices,
  });
  return EXIT.ok;
}

function readQuestion(flags: Flags): SampleSizeQuestion {
  const text = (name: string) => flags[name] as string | undefined;
  const metric = readPlannedMetric(flags);
  const margin = text('margin');
  if (margin === undefined) {
    throw new Problem('usage', 'No margin is given: how far may the estimate be off?', {
      tryThis:
        metric === 'mean' ? '--margin 0.2, in units of the scale' : '--margin 5, for plus or minus 5 points',
    });
  }
  const table = text('table');
  const convention = table === undefined ? null : readChoice('--table', table, CONVENTIONS);
  const population = text('population');
  if (table !== undefined && population === undefined) {
    throw new Problem('usage', `--table ${table} needs --population, by which it goes.`);
  }
  const responseRate = text('responseRate');
  return {
    expectations: withPopulations(readExpectations(metric, flags), population),
    margin: readMargin(metric, margin),
    levels: readLevels('--confidence', text('confidence') ?? '95'),
    levelOrigin: flags.confidence === undefined ? 'default' : 'given',
    responseRate: responseRate === undefined ? null : readShare('--response-rate', responseRate, true),
    designEffects: readDesignEffects(flags),
    convention,
  };
}

function readMargin(metric: PlannedMetric, value: string): number {
  if (metric === 'proportion') return readShare('--margin', value);
  const margin = readPositive('--margin', value.replace(/%\s*$/, ''));
  if (metric === 'nps' && (margin < 0.5 || margin >= 100)) {
    throw new Problem(
      'usage',
      `--margin "${value}" for NPS is in points, and this would be ${margin} of them.`,
      {
        tryThis: '--margin 5 for plus or minus 5 points',
      },
    );
  }
  return margin;
}
