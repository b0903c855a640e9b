import type { Lexicon } from './english.js';

/**
 * Kinds of words, one bit each, so that the rules ask a number what a word is: twenty look-ups of each word of a
 * comment take longer than all that is made of them.
 */
type Test = (word: string, lexicon: Lexicon) => boolean;

const tests: Test[] = [];

/** The bit of a kind. Kinds are defined as modules are loaded, before any word is read. */
export function wordKind(kind: string | Test): number {
  if (tests.length === 31) throw new RangeError('A number has no bit for another kind of words.');
  if (typeof kind === 'string') {
    const words = new Set(kind.split(' '));
    tests.push((word) => words.has(word));
  } else tests.push(kind);
  return 1 << (tests.length - 1);
}

/** The bits of all kinds that a word is of. */
export function kindsOf(word: string, lexicon: Lexicon): number {
  let kinds = 0;
  for (const [i, test] of tests.entries()) if (test(word, lexicon)) kinds |= 1 << i;
  return kinds;
}

/** Has a value. */
export const VALUED = wordKind((word, { words }) => words.has(word));
export const DEGREE = wordKind((word, { degrees }) => degrees.has(word));
export const NEGATOR = wordKind((word, { negators }) => negators.has(word));
export const TRANSPARENT = wordKind((word, { transparent }) => transparent.has(word));
export const CONTRAST = wordKind((word, { contrasts }) => contrasts.has(word));
export const COPULA = wordKind((word, { copulas }) => copulas.has(word));
export const COMPARATIVE = wordKind((word, { comparatives }) => comparatives.has(word));
export const IMPERATIVE = wordKind((word, { imperatives }) => imperatives.has(word));
export const THING = wordKind((word, { things }) => things.has(word));
/** Worth at least 1 or at most −1. */
export const OPINION = wordKind((word, { opinions }) => opinions.has(word));
/** Of the user's own lexicon. */
export const OWN = wordKind((word, { own }) => own.has(word));
