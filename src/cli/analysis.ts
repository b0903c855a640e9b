import type { Document, Notice, Section } from '../model/document.js';
import { EXIT } from '../model/problem.js';
import type { Column } from '../model/survey.js';
import type { RowAccount } from '../model/tally.js';
import type { Flags } from './flags.js';
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
import { pageOptions } from './page-options.js';
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
  /** The condition, where it is another than that of --where. */
  where?: string;
  /** Exit code, where it is not 0. */
  exit?: number;
}

/** Ends the command where nothing is left to analyse, or, with --strict, where something was lost. */
export type Check = (rows: RowAccount, losses?: Loss[]) => void;

/** Files that are open, and what every command does with them. */
export interface Opening {
  survey: Opened;
  /** The names of the files, for titles. */
  names: string;
  check: Check;
  /** SHA-256 of each input; empty where the format shows none. */
  hashes: Promise<(string | null)[]>;
  /** How the format is to be written, as the flags say. */
  page: ReturnType<typeof pageOptions>;
  document(found: Analysed): Promise<Document>;
}

/** Opens the files of a command, and closes them again however it ends. */
export async function withSurvey<T>(
  world: World,
  files: string[],
  flags: Flags,
  opening: OpeningOptions,
  use: (opened: Opening) => Promise<T>,
): Promise<T> {
  // Before anything is read.
  const format = formatOf(flags);
  const page = pageOptions(world, flags, format);
  const survey = await openSurvey(world, files, flags, opening);
  try {
    const names = survey.source.files.map(({ name }) => name).join(', ');
    const where = (flags.where as string | undefined) ?? null;
    // While the engine reads; whoever waits for them hears of a failure.
    const hashes = HASHED_FORMATS.includes(format) ? hashInputs(survey) : Promise.resolve([]);
    hashes.catch(() => undefined);
    return await use({
      survey,
      names,
      hashes,
      page,
      check: (rows, losses = []) => {
        writeRejects(survey, flags);
        refuseEmpty(rows, where);
        refuseLosses(flags, [...readingLosses(survey, rows), ...losses]);
      },
      document: async (found) => {
        const used = found.used.filter((column) => column !== null && column !== undefined);
        return makeDocument(world, {
          title: found.title(names),
          sections: found.sections,
          notices: [...intakeNotices(survey, found.rows, flags, [...new Set(used)]), ...found.notices],
          files: survey.source.files,
          hashes: await hashes,
          rows: found.rows,
          where: found.where ?? where,
        });
      },
    });
  } finally {
    survey.source.dispose();
  }
}

/**
 * Analyses the files of a command and writes the document. An analysis calls `check` once it has counted, before it
 * does what takes time.
 */
export function runAnalysis(
  world: World,
  files: string[],
  flags: Flags,
  opening: OpeningOptions,
  analyse: (survey: Opened, check: Check) => Promise<Analysed>,
): Promise<number> {
  return withSurvey(world, files, flags, opening, async ({ survey, names, page, check, document }) => {
    const [found, whole] = await withProgress(world, `reading ${names}`, async () => {
      const analysed = await analyse(survey, check);
      return [analysed, await document(analysed)] as const;
    });
    await writeDocument(world, whole, flags, page);
    return found.exit ?? EXIT.ok;
  });
}
