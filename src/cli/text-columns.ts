import type { Notice } from '../model/document.js';
import { Problem } from '../model/problem.js';
import type { Column, Enrichment, SourceColumn, Survey } from '../model/survey.js';
import { describe, findColumn } from '../prepare/find-column.js';
import type { CommentCells } from '../text/cells.js';
import { ANNOTATIONS, type TextColumn, WORKING_COLUMNS } from '../text/columns.js';
import { languageName } from '../text/language-name.js';
import type { ReaderSettings } from '../text/read.js';
import type { CommentReading } from '../text/reading.js';
import { readChoice } from './option-values.js';
import type { Flags } from './program.js';
import { readText } from './world.js';

/** Columns that are made of the comments of a file: language, sentiment, topics. */

/** Options that say how comments are read, by their key in the flags. */
export const COMMENT_FLAGS = ['comment', 'engine', 'topics'] as const;

/** What became of the comments of a file, all records counted. */
export interface CommentAccount {
  comments: number;
  saysNothing: number;
  /** By language code; null where it cannot be told. */
  languages: Map<string | null, { scored: number; notScored: number }>;
}

export interface TextEnrichment extends Enrichment {
  account: CommentAccount;
  /** Ids of the new columns by what they are: a file may have a column of that name. */
  ids: Map<string, string>;
  readOne(comment: string): CommentReading;
}

/** Names by which people ask for a column of the comments, as words of a condition or a list of columns. */
const ASKED = /(?<![\w-])(topics?|sentiment|sentiment_score|language)(?![\w-])/gi;

/** Whether the flags of a command name a column of the comments that the file does not have itself. */
export function asksForText(flags: Flags, columns: SourceColumn[]): boolean {
  const named = ['by', 'drivers', 'outcome', 'wave', 'score'].flatMap((name) => flags[name] ?? []);
  const condition = String(flags.where ?? '').replace(/'(?:[^']|'')*'/g, '');
  const asked = [...named, condition].flatMap((text) => String(text).match(ASKED) ?? []);
  return asked.some((name) => !columns.some(({ id }) => id.toLowerCase().startsWith(name.toLowerCase())));
}

/** An option about comments is no use where nothing of them is asked for. */
export function refuseCommentFlags(flags: Flags): void {
  const given = COMMENT_FLAGS.find((name) => flags[name] !== undefined);
  if (!given) return;
  throw new Problem('usage', `--${given} changes nothing here: nothing is asked of the comments.`, {
    tryThis: `--by topic, --by sentiment, --where "sentiment = 'negative'"; or leave it out`,
  });
}

/** The column of comments: the one that is named, or the only one. */
export function commentColumn(survey: Survey, flags: Flags): Column {
  if (typeof flags.comment === 'string') return findColumn(survey.columns, flags.comment);
  const comments = survey.columns.filter(({ role }) => role === 'comment');
  const sure = comments.filter(({ confidence }) => confidence !== 'low');
  const found = sure.length > 0 ? sure : comments;
  if (found.length === 1) return found[0]!;
  throw new Problem(
    'usage',
    found.length === 0 ? 'No column holds comments.' : `${found.length} columns hold comments.`,
    {
      exists: describe((found.length === 0 ? survey.columns : found).slice(0, 20)),
      tryThis: '--comment COLUMN names the one to read',
    },
  );
}

/** How the cells of the columns are made. The engines are loaded here, for commands that read comments only. */
export async function textEnrichment(
  survey: Survey,
  flags: Flags,
  which: 'annotations' | 'all',
): Promise<TextEnrichment> {
  const from = commentColumn(survey, flags);
  const [{ ENGINE_NAMES, languageMix }, { batchReader }] = await Promise.all([
    import('../text/read.js'),
    import('../text/reading-pool.js'),
  ]);
  const columns = which === 'all' ? [...ANNOTATIONS, ...WORKING_COLUMNS] : ANNOTATIONS;
  const index = from.position - 1;
  const settings: ReaderSettings = {
    question: from.label,
    mix: languageMix(
      survey.source.sample.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== ''),
    ),
    engine: readChoice('--engine', String(flags.engine ?? 'cxstat'), ENGINE_NAMES),
    taxonomy: typeof flags.topics === 'string' ? await taxonomyOf(flags.topics) : null,
  };
  const blank = columns.map(() => '');
  const batches = batchReader({ reader: settings, columns: columns.map(({ id }) => id) });
  // Languages are counted in the order of the file, whichever batch is done first.
  let counted: Promise<unknown> = Promise.resolve();
  const account: CommentAccount = { comments: 0, saysNothing: 0, languages: new Map() };
  const ids = idsOf(columns, survey);
  return {
    from,
    account,
    ids,
    readOne: batches.readOne,
    columns: columns.map(({ id, label, role, separator }) => ({
      id: ids.get(id)!,
      label,
      role,
      because: `computed from the comments in "${from.id}"`,
      ...(separator === undefined ? {} : { separator }),
    })),
    read: async (cells, isSample) => {
      const comments = cells.filter((cell) => cell.trim() !== '');
      const before = counted;
      const reading = batches.read(comments);
      const done = Promise.all([reading, before]).then(([read]) => {
        if (!isSample) for (const one of read) addTo(account, one);
      });
      counted = done;
      await done;
      const read = await reading;
      let next = 0;
      return cells.map((cell) => (cell.trim() === '' ? blank : read[next++]!.cells));
    },
    close: batches.close,
  };
}

async function taxonomyOf(file: string) {
  const [{ readTaxonomy }, { englishTaxonomy }] = await Promise.all([
    import('../text/taxonomy-file.js'),
    import('../text/taxonomy/index.js'),
  ]);
  return readTaxonomy(readText('--topics', file), file, englishTaxonomy);
}

function idsOf(columns: TextColumn[], survey: Survey): Map<string, string> {
  const taken = (name: string) => survey.columns.some(({ id }) => id.toLowerCase() === name);
  return new Map(columns.map(({ id }) => [id, taken(id) ? `comment_${id}` : id]));
}

function addTo(account: CommentAccount, { language, status }: CommentCells): void {
  account.comments += 1;
  if (status === 'says nothing') {
    account.saysNothing += 1;
    return;
  }
  const own = account.languages.get(language) ?? { scored: 0, notScored: 0 };
  own[status === 'scored' ? 'scored' : 'notScored'] += 1;
  account.languages.set(language, own);
}

/** What a reader must know of comments that have no sentiment. */
export function commentNotices({ comments, languages }: CommentAccount): Notice[] {
  const left = [...languages]
    .filter(([, { notScored }]) => notScored > 0)
    .sort(([, a], [, b]) => b.notScored - a.notScored)
    .map(([code, { notScored }]) => ({
      name: code === null ? 'language not told' : languageName(code),
      n: notScored,
    }));
  const n = left.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return [];
  const shown = left.slice(0, 6).map((one) => `${one.name} ${one.n}`);
  if (left.length > 6) shown.push(`${left.length - 6} other languages`);
  const share = ((100 * n) / comments).toFixed(1);
  return [
    {
      id: 'comments-not-scored',
      level: 'note',
      text: `${n} of ${comments} comments (${share} %) are not scored: ${shown.join(', ')}. They count as neither good nor bad.`,
      tryThis: null,
    },
  ];
}
