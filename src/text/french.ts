import { french } from './lexicon/french.js';
import type { Scored } from './reading.js';
import { stemEngine } from './stem-lexicon.js';

/**
 * Sentiment of French comments by a lexicon of stems.
 *
 * Example: scoreFrench('Accueil chaleureux mais attente interminable') is mixed.
 */
export const scoreFrench: (comment: string) => Scored = stemEngine(french);
