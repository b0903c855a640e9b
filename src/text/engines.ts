import { Problem } from '../model/problem.js';
import { englishEngine } from './english.js';
import type { LearnedModel } from './learned.js';
import { french } from './lexicon/french.js';
import { german } from './lexicon/german.js';
import { polish } from './lexicon/polish.js';
import { spanish } from './lexicon/spanish.js';
import type { LexiconFile } from './lexicon-file.js';
import type { Scored } from './reading.js';
import { type StemLexicon, stemEngine } from './stem-lexicon.js';
import { scoreThai } from './thai.js';

/** Languages that a lexicon of stems reads. */
const STEMS: Readonly<Record<string, StemLexicon>> = { de: german, es: spanish, fr: french, pl: polish };

/** Engine of each language but English whose comments can be scored; a language that is not here is never scored. */
export const ENGINES: Readonly<Record<string, (comment: string) => Scored>> = {
  ...Object.fromEntries(Object.entries(STEMS).map(([language, stems]) => [language, stemEngine(stems)])),
  th: scoreThai,
};

/** What the user knows better than what ships. Plain data, so that it can be sent to a worker. */
export interface OwnData {
  /** One of a language. */
  lexicons?: readonly LexiconFile[];
  learned?: LearnedModel;
}

/** The engine of each language, English among them, with what the user knows better. */
export function enginesWith({
  lexicons = [],
  learned,
}: OwnData): Record<string, (comment: string) => Scored> {
  const engines: Record<string, (comment: string) => Scored> = { ...ENGINES };
  for (const lexicon of lexicons) {
    const { language } = lexicon;
    if (lexicons.find((one) => one.language === language) !== lexicon) {
      throw new Problem('usage', `Two lexicons are of the language "${language}".`, {
        tryThis: 'Write their words and phrases in one file.',
      });
    }
    const stems = STEMS[language];
    if (stems) engines[language] = stemEngine(stems, lexicon);
  }
  engines.en = englishEngine({ lexicon: lexicons.find(({ language }) => language === 'en'), learned });
  return engines;
}

/**
 * Was anything in the comment understood? A lexicon knows no word of some comments; they come back neutral with
 * score 0 and without a reason in any clause, and count as not scored rather than as neutral.
 */
export function isUnderstood({ score, clauses }: Scored): boolean {
  return score !== 0 || clauses.some(({ reasons }) => reasons.length > 0);
}
