import { spanish } from './lexicon/spanish.js';
import type { Scored } from './reading.js';
import { stemEngine } from './stem-lexicon.js';

/**
 * Sentiment of Spanish comments by a lexicon of stems.
 *
 * Example: scoreSpanish('Buena comida, pero el servicio es muy lento') is mixed.
 */
export const scoreSpanish: (comment: string) => Scored = stemEngine(spanish);
