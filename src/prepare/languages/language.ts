import type { ScaleKind } from '../../model/survey.js';

/**
 * An ordered set of answer labels, from the unfavourable or smallest end to the favourable or largest:
 * point i (from 0) has code i + 1. Each point is its spellings with ` | ` between them, the usual one first.
 * Case, commas, quotes, dashes and a second gender in brackets do not matter (see `normaliseLabel`).
 * `ease` runs from difficult to easy, `effort` from little effort to much.
 */
export interface LabelSet {
  id: string;
  kind: ScaleKind;
  points: string[];
}

/**
 * Parts of words that tell what a question or column is about. They are looked for as substrings of the question
 * text after `normaliseLabel`, with everything but letters, their marks and digits turned into single spaces, and
 * one space at each end. So a space at the start or end of an entry is a word boundary: ' ease ' is that word
 * only (not "please"), ' date' any word that begins with it (not "update"), 'recommend' anywhere. An apostrophe
 * or hyphen has become a space too: "don't" is written 'don t', "e-mail" 'e mail'. Thai puts no spaces
 * between words, so its entries have none at their ends.
 */
export interface QuestionWords {
  recommend: string[];
  satisfaction: string[];
  ease: string[];
  effort: string[];
  agreement: string[];
  comment: string[];
  date: string[];
  weight: string[];
  revenue: string[];
  id: string[];
  personal: string[];
}

/** Everything that is particular to a language. To add one: a file like these and a line in `index.ts`. */
export interface Language {
  code: string;
  name: string;
  labelSets: LabelSet[];
  /**
   * Answers that are no answer, with ` | ` between them: "no answer", "don't know", "prefer not to say", and what
   * leaves open which it is: "don't know / not applicable".
   */
  missing: string;
  /**
   * Answers by which the question does not apply to who answers, in the same form: not applicable, does not apply
   * to me, have not used it, no experience with it, n/a. None of them stands in `missing` too.
   */
  notApplicable: string;
  questions: QuestionWords;
}
