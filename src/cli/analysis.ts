import type { Notice, Section } from '../model/document.js';
import { EXIT } from '../model/problem.js';
import type { Column } from '../model/survey.js';
import type { RowAccount } from '../model/tally.js';
import {
  hashInputs,
  intakeNotices,
  type Loss,
  type Opened,
  type OpeningOptions,
  openSurvey,
  readingLosses,
  refuseEmpty,
  refuseLosses,
  writeRejects,
} from './open-survey.js';
import { formatOf, HASHED_FORMATS, makeDocument, writeDocument } from './output.js';
import type { Flags } from './program.js';
import { withProgress } from './progress.js';
import type { World } from './world.js';

/** What a command has found out about its files. */
export interface Analysed {
  /** With the names of the files. */
  title(names: string): string;
  sections: Section[];
  notices: Notice[];
  rows: RowAccount;
  /** Columns that it looked at; a file that lacks one is named. */
  used: (Column | null | undefined)[];
  /** Exit code, where it is not 0. */
  exit?: number;
}

/** Ends the command where nothing is left to analyse, or, with --strict, where something was lost. */
export type Check = (rows: RowAccount, losses?: Loss[]) => void;

/**
 * Opens the files of a command, analyses them and writes the document. An analysis calls `check` once it has
 * counted, before it does what takes time.
 */
export async function runAnalysis(
  world: World,
  files: string[],
  flags: Flags,
  opening: OpeningOptions,
  analyse: (survey: Opened, check: Check) => Promise<Analysed>,
): Promise<number> {
  // Before anything is read.
  const format = formatOf(flags);
  const survey = await openSurvey(world, files, flags, opening);
  try {
    const names = survey.source.files.map(({ name }) => name).join(', ');
    const where = (flags.where as string | undefined) ?? null;
    const check: Check = (rows, losses = []) => {
      writeRejects(survey, flags);
      refuseEmpty(rows, where);
      refuseLosses(flags, [...readingLosses(survey, rows), ...losses]);
    };
    const [found, hashes] = await withProgress(world, `reading ${names}`, () =>
      Promise.all([analyse(survey, check), HASHED_FORMATS.includes(format) ? hashInputs(survey) : []]),
    );
    const used = found.used.filter((column) => column !== null && column !== undefined);
    const document = makeDocument(world, {
      title: found.title(names),
      sections: found.sections,
      notices: [...intakeNotices(survey, found.rows, flags, [...new Set(used)]), ...found.notices],
      files: survey.source.files,
      hashes,
      rows: found.rows,
      where,
    });
    await writeDocument(world, document, flags);
    return found.exit ?? EXIT.ok;
  } finally {
    survey.source.dispose();
  }
}
