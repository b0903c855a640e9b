import { THAI_SUBJECTS } from './lexicon/thai.js';
import type { ThaiText } from './thai-grams.js';
import { WordList } from './thai-grams.js';

const SUBJECTS = new WordList(
  THAI_SUBJECTS.trim()
    .split(/\s+/)
    .map((word) => [word, true] as const),
);

/**
 * For each character the place behind the subject (food, staff, price) that it is part of, else 0. What a comment is
 * about says nothing of what it thinks of it: in talk about brands "staff" and "food" stand in complaints, in a
 * survey as often in praise, so that runs inside such words are left out.
 */
export function subjectsIn(text: ThaiText): Int32Array {
  const ends = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const subject = SUBJECTS.longestAt(text, i);
    if (subject === undefined) continue;
    ends.fill(i + subject.length, i, i + subject.length);
    i += subject.length - 1;
  }
  return ends;
}
