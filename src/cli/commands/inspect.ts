import { inspectSections } from '../../measure/inspect.js';
import { summarise } from '../../tally/summary.js';
import { runAnalysis } from '../analysis.js';
import type { Flags } from '../flags.js';
import { writeRejects } from '../open-survey.js';
import type { World } from '../world.js';

export async function runInspect(world: World, files: string[], flags: Flags): Promise<number> {
  if (flags.config !== undefined) {
    return (await import('./shown-configuration.js')).showConfiguration(world, flags);
  }
  return runAnalysis(world, files, flags, {}, async (survey) => {
    const summary = await summarise(survey);
    writeRejects(survey, flags);
    return {
      title: (names) => `What ${names} holds`,
      sections: inspectSections(survey, summary),
      notices: [],
      rows: summary.rows,
      used: survey.columns,
    };
  });
}
