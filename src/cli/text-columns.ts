import { type Coverage, cover, noCoverage } from '../measure/comments/coverage.js';
import { Problem } from '../model/problem.js';
import type { Column, Enrichment, SourceColumn, Survey } from '../model/survey.js';
import { describe, findColumn } from '../prepare/find-column.js';
import { textColumns } from '../text/cells.js';
import { ANNOTATIONS, needsTopics } from '../text/columns.js';
import type { OwnData } from '../text/engines.js';
import type { ReaderSettings } from '../text/read.js';
import type { CommentReading } from '../text/reading.js';
import type { Taxonomy } from '../text/topics.js';
import type { Flags } from './flags.js';
import { readChoice } from './option-values.js';
import { readText } from './world.js';

/** Columns that are made of the comments of a file: language, sentiment, topics. */

/** Options that say how comments are read, by their key in the flags. */
export const COMMENT_FLAGS = ['comment', 'engine', 'lexicon', 'learned', 'topics'] as const;

export interface TextEnrichment extends Enrichment {
  /** What became of the comments of the files, all records counted. */
  coverage: Coverage;
  /** Names of the new columns by their ids: a file may have a column that is called so. */
  names: Map<string, string>;
  taxonomy: Taxonomy;
  own: OwnData;
  readOne(comment: string): CommentReading;
}

/** Names by which people ask for a column of the comments, as words of a condition or a list of columns. */
const ASKED = /(?<![\w-])(topics?|sentiment|sentiment_score|language)(?![\w-])/gi;

/** Ids of the columns of the comments that the flags of a command name and the file does not have itself. */
export function askedColumns(flags: Flags, columns: SourceColumn[]): string[] {
  const named = ['by', 'drivers', 'outcome', 'wave', 'score'].flatMap((name) => flags[name] ?? []);
  const condition = String(flags.where ?? '').replace(/'(?:[^']|'')*'/g, '');
  const asked = [...named, condition]
    .flatMap((text) => String(text).match(ASKED) ?? [])
    .map((name) => name.toLowerCase())
    .filter((name) => !columns.some(({ id }) => id.toLowerCase().startsWith(name)));
  return ANNOTATIONS.map(({ id }) => id).filter(
    (id) => asked.includes(id) || (id === 'topics' && asked.includes('topic')),
  );
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
  from: Column,
  ids: string[],
): Promise<TextEnrichment> {
  const withTopics = ids.some(needsTopics);
  if (!withTopics && flags.topics !== undefined) {
    throw new Problem('usage', '--topics changes nothing here: no topics are asked for.', {
      tryThis: '--by topic, cxstat topics; or leave it out',
    });
  }
  const index = from.position - 1;
  const sample = survey.source.sample.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
  const [{ settings, taxonomy }, { batchReader }] = await Promise.all([
    readerSettings(flags, from.question ?? from.label, sample, withTopics),
    import('../text/reading-pool.js'),
  ]);
  const columns = textColumns(ids);
  const blank = columns.map(() => '');
  const batches = batchReader({ reader: settings, columns: ids });
  const coverage = noCoverage();
  const names = namesOf(ids, survey);
  return {
    from,
    taxonomy,
    own: settings.own,
    coverage,
    names,
    readOne: batches.readOne,
    columns: columns.map(({ id, label, role, separator }) => ({
      id: names.get(id)!,
      label,
      role,
      because: `computed from the comments in "${from.id}"`,
      ...(separator === undefined ? {} : { separator }),
    })),
    read: async (cells, isSample) => {
      const read = await batches.read(cells.filter((cell) => cell.trim() !== ''));
      let next = 0;
      return cells.map((cell) => {
        const own = cell.trim() === '' ? null : read[next++]!;
        if (!isSample) cover(coverage, own?.status ?? null, own?.language ?? null);
        return own?.cells ?? blank;
      });
    },
    close: batches.close,
  };
}

/** How comments that answer a question are read; `sample` shows the mix of languages. */
export async function readerSettings(
  flags: Flags,
  question: string,
  sample: string[],
  withTopics: boolean,
): Promise<{ settings: ReaderSettings; taxonomy: Taxonomy }> {
  const topics = (flags.topics as string[] | undefined) ?? [];
  const [{ ENGINE_NAMES, languageMix }, { englishTaxonomy }] = await Promise.all([
    import('../text/read.js'),
    import('../text/taxonomy/index.js'),
  ]);
  const engine = readChoice('--engine', String(flags.engine ?? 'cxstat'), ENGINE_NAMES);
  if (engine === 'wink' && (flags.lexicon ?? flags.learned) !== undefined) {
    throw new Problem('usage', '--engine wink takes neither --lexicon nor --learned: its score is its own.');
  }
  const taxonomy = topics.length === 0 ? null : await taxonomyOf(topics, englishTaxonomy);
  const own = await ownData(flags);
  return {
    settings: { question, mix: languageMix(sample), engine, withTopics, taxonomy, own },
    taxonomy: taxonomy ?? englishTaxonomy,
  };
}

/** Each file extends what the ones before it have made of the topics that ship. */
async function taxonomyOf(files: string[], base: Taxonomy): Promise<Taxonomy> {
  const { readTaxonomy } = await import('../text/taxonomy-file.js');
  return files.reduce((known, file) => readTaxonomy(readText('--topics', file), file, known), base);
}

/** The user's own lexicons, and what was learned from the user's scores. */
async function ownData({ lexicon, learned }: Flags): Promise<OwnData> {
  const [{ readLexicon }, { readLearned }] = await Promise.all([
    import('../text/lexicon-file.js'),
    import('../text/learned.js'),
  ]);
  const lexicons = (lexicon as string[] | undefined) ?? [];
  return {
    lexicons: lexicons.map((file) => readLexicon(readText('--lexicon', file), file)),
    ...(typeof learned === 'string' ? { learned: readLearned(readText('--learned', learned), learned) } : {}),
  };
}

/** How far the reading is, for progress. */
export function readSoFar({ coverage }: TextEnrichment): string {
  return `${coverage.comments.toLocaleString('en')} read, `;
}

function namesOf(ids: string[], survey: Survey): Map<string, string> {
  const taken = (name: string) => survey.columns.some(({ id }) => id.toLowerCase() === name);
  return new Map(ids.map((id) => [id, taken(id) ? `comment_${id}` : id]));
}
