import { german } from './lexicon/german.js';
import type { Scored } from './reading.js';
import { stemEngine } from './stem-lexicon.js';

/**
 * Sentiment of German comments by a lexicon of stems.
 *
 * Example: scoreGerman('Nettes Personal, aber viel zu lange Wartezeit') is mixed.
 */
export const scoreGerman: (comment: string) => Scored = stemEngine(german);
