import { inspectSections } from '../../measure/inspect.js';
import { EXIT } from '../../model/problem.js';
import { summarise } from '../../tally/summary.js';
import { hashInputs, intakeNotices, openSurvey, writeRejects } from '../open-survey.js';
import { formatOf, makeDocument, writeDocument } from '../output.js';
import type { Flags } from '../program.js';
import { withProgress } from '../progress.js';
import type { World } from '../world.js';

export async function runInspect(world: World, files: string[], flags: Flags): Promise<number> {
  formatOf(flags);
  if (flags.config !== undefined)
    return (await import('./shown-configuration.js')).showConfiguration(world, flags);
  const survey = await openSurvey(world, files, flags);
  try {
    const names = survey.source.files.map(({ name }) => name).join(', ');
    const summary = await withProgress(world, `reading ${names}`, () => summarise(survey));
    writeRejects(survey, flags);
    const document = makeDocument(world, {
      title: `What ${names} holds`,
      sections: inspectSections(survey, summary),
      notices: intakeNotices(survey, summary.rows, flags, survey.columns),
      files: survey.source.files,
      hashes: formatOf(flags) === 'json' ? await hashInputs(survey) : [],
      rows: summary.rows,
      where: null,
    });
    await writeDocument(world, document, flags);
    return EXIT.ok;
  } finally {
    survey.source.dispose();
  }
}
