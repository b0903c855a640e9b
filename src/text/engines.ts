import { scoreFrench } from './french.js';
import { scoreGerman } from './german.js';
import { scorePolish } from './polish.js';
import type { Scored } from './reading.js';
import { scoreSpanish } from './spanish.js';
import { scoreThai } from './thai.js';

/** Engine of each language whose comments can be scored; a language that is not here is never scored. */
export const ENGINES: Readonly<Record<string, (comment: string) => Scored>> = {
  de: scoreGerman,
  es: scoreSpanish,
  fr: scoreFrench,
  pl: scorePolish,
  th: scoreThai,
};

/**
 * Was anything in the comment understood? A lexicon knows no word of some comments; they come back neutral with
 * score 0 and without a reason in any clause, and count as not scored rather than as neutral.
 */
export function isUnderstood({ score, clauses }: Scored): boolean {
  return score !== 0 || clauses.some(({ reasons }) => reasons.length > 0);
}
