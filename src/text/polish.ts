import { polish } from './lexicon/polish.js';
import type { Scored } from './reading.js';
import { stemEngine } from './stem-lexicon.js';

/**
 * Sentiment of Polish comments by a lexicon of stems.
 *
 * Example: scorePolish('Obsługa miła, ale bardzo długo czekałam') is mixed.
 */
export const scorePolish: (comment: string) => Scored = stemEngine(polish);
