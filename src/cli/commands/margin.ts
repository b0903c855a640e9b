import { METRICS } from '../../measure/index.js';
import {
  MARGIN_CARD,
  type MarginQuestion,
  marginCurves,
  marginSections,
  noticesOfResults,
  observedMargins,
} from '../../measure/margin.js';
import type { Section } from '../../model/document.js';
import { EXIT, Problem } from '../../model/problem.js';
import { runAnalysis } from '../analysis.js';
import { readDesignEffects, readExpectations, readPlannedMetric, withPopulations } from '../expectations.js';
import { type Flags, keyOf } from '../flags.js';
import { readInteger, readLevels, readShare } from '../option-values.js';
import { MARGIN_OF_FILE, MARGIN_TYPED, nameOf } from '../options.js';
import { formatOf, writeTyped } from '../output.js';
import type { World } from '../world.js';
import { readScoreOptions, scoreSurvey } from './score.js';

/** What n answers bear: typed with --n, or the answers of an export. */
export async function runMargin(world: World, files: string[], flags: Flags): Promise<number> {
  formatOf(flags);
  const levels = readLevels('--confidence', (flags.confidence as string | undefined) ?? '95');
  const power = readShare('--power', (flags.power as string | undefined) ?? '80');
  const card: Section[] =
    flags.explain === true
      ? [{ kind: 'card', id: 'margin', title: MARGIN_CARD.label, card: MARGIN_CARD }]
      : [];
  if (files.length > 0) {
    refuse(flags, MARGIN_TYPED.map(nameOf), 'is for typed numbers; a file brings its own');
    const options = readScoreOptions(METRICS, flags);
    return runAnalysis(world, files, flags, {}, async (survey, check) => {
      const scored = await scoreSurvey(survey, METRICS, flags, options, check);
      return {
        ...scored,
        title: (names) => `${MARGIN_CARD.label}: ${names}`,
        sections: [...observedMargins(scored.results, levels, power), ...card],
        notices: [...scored.notices, ...noticesOfResults(scored.results)],
      };
    });
  }
  refuse(flags, MARGIN_OF_FILE.map(nameOf), 'needs a file');
  const question = readQuestion(flags, levels, power);
  const { sections, notices } = marginSections(question);
  const curves = flags.curve === true ? marginCurves(question) : [];
  await writeTyped(world, flags, {
    title: MARGIN_CARD.label,
    sections: [...sections, ...curves, ...card],
    notices,
  });
  return EXIT.ok;
}

function refuse(flags: Flags, names: string[], why: string): void {
  const idle = names.find((name) => flags[keyOf(name)] !== undefined);
  if (idle !== undefined) throw new Problem('usage', `--${idle} ${why}.`);
}

function readQuestion(flags: Flags, levels: number[], power: number): MarginQuestion {
  if (typeof flags.n !== 'string') {
    throw new Problem('usage', 'Neither a number of answers nor a file is given.', {
      tryThis: '--n 400, or cxstat margin responses.csv --by region',
    });
  }
  const n = readInteger('--n', flags.n, 2, 100_000_000_000);
  const metric = readPlannedMetric(flags);
  const expectations = withPopulations(
    readExpectations(metric, flags),
    flags.population as string | undefined,
  );
  const small = expectations.find(({ population }) => population !== null && population < n);
  if (small) {
    throw new Problem('usage', `--n ${n} is more than the population of ${small.population}.`, {
      tryThis: '--population with the number of customers that could have answered',
    });
  }
  return {
    n,
    expectations,
    levels,
    levelOrigin: flags.confidence === undefined ? 'default' : 'given',
    power,
    designEffects: readDesignEffects(flags),
    everyMetric: flags.metric === undefined,
  };
}
