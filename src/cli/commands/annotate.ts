import { openSource } from '../../intake/source.js';
import { notScoredNotices } from '../../measure/comments/coverage.js';
import { EXIT, Problem } from '../../model/problem.js';
import { NO_OVERRIDES, understand } from '../../prepare/survey.js';
import { ANNOTATIONS } from '../../text/columns.js';
import type { Flags } from '../flags.js';
import { counted } from '../open-survey.js';
import { withProgress } from '../progress.js';
import { commentColumn, readSoFar, textEnrichment } from '../text-columns.js';
import { colorLevel, refuseOverwrite, type World, widthOf, writeBytes } from '../world.js';

/** Writes the export as it is, byte for byte, with the columns of its comments at the end of each record. */
export async function runAnnotate(world: World, files: string[], flags: Flags): Promise<number> {
  const [name] = files;
  if (name === undefined) {
    throw new Problem('usage', 'No file is named.', {
      tryThis: 'cxstat annotate responses.csv --comment "main reason" -o annotated.csv',
    });
  }
  const source = await openSource([name], world.stdin);
  try {
    if (source.files.length > 1) {
      throw new Problem(
        'usage',
        `"${name}" names ${source.files.length} files; annotate takes one at a time.`,
      );
    }
    const output = typeof flags.output === 'string' && flags.output !== '-' ? flags.output : null;
    if (output !== null) refuseOverwrite(output, [name]);
    const file = source.files[0]!;
    const survey = understand(source, {
      ...NO_OVERRIDES,
      columns: world.configuration?.columns ?? [],
    });
    const text = await textEnrichment(
      survey,
      flags,
      commentColumn(survey, flags),
      ANNOTATIONS.map(({ id }) => id),
    );
    const pieces = source.annotate(file, text);
    await withProgress(
      world,
      `reading the comments of ${file.name}`,
      () => writeBytes(world, output, pieces),
      () => readSoFar(text),
    );
    const { presentNotices } = await import('../../present/notices.js');
    const { comments, saysNothing } = text.coverage;
    const added = [...text.names.values()].join(', ');
    world.stderr.write(
      presentNotices(
        [
          {
            id: 'comments-read',
            level: 'note',
            text: `${counted(comments, 'comment')} of "${text.from.id}" read, of which ${saysNothing} say nothing. Added: ${added}.`,
            tryThis: null,
          },
          ...notScoredNotices(text.coverage),
        ],
        {
          width: widthOf(world, world.stderr),
          color: colorLevel(world, world.stderr, flags.color as boolean | undefined),
        },
      ),
    );
    return EXIT.ok;
  } finally {
    source.dispose();
  }
}
