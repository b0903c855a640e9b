import { EMOJI_VALUES, FACE_VALUES } from './emoji.js';
import {
  COMPARATIVES,
  CONTRASTS,
  COPULAS,
  DEGREES,
  IMPERATIVES,
  NEGATORS,
  THINGS,
  TRANSPARENT,
} from './english-modifiers.js';
import { LISTS, PHRASES } from './english-phrases.js';
import { WORDS } from './english-words.js';
import { inflect } from './inflections.js';
import { compilePhrases, type PhraseBook } from './phrase-book.js';

/** The English lexicon in the form in which it is looked up, made of the lists that people review. */
export interface Lexicon {
  words: ReadonlyMap<string, number>;
  phrases: PhraseBook;
  emoji: ReadonlyMap<string, number>;
  degrees: ReadonlyMap<string, number>;
  negators: ReadonlySet<string>;
  transparent: ReadonlySet<string>;
  contrasts: ReadonlySet<string>;
  copulas: ReadonlySet<string>;
  comparatives: ReadonlySet<string>;
  imperatives: ReadonlySet<string>;
  things: ReadonlySet<string>;
  /** Words that are worth at least 1 or at most −1. */
  opinions: ReadonlySet<string>;
}

/** Lines of a list that say something: "value words", without headings. */
export function linesOf(list: string): { value: number; wish: boolean; rest: string }[] {
  return list
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const space = line.indexOf(' ');
      const value = line.slice(0, space);
      return { value: Number.parseFloat(value), wish: value.endsWith('?'), rest: line.slice(space + 1) };
    });
}

function valuesOf(list: string): Map<string, number> {
  return new Map(linesOf(list).flatMap(({ value, rest }) => rest.split(' ').map((word) => [word, value])));
}

const setOf = (list: string): Set<string> => new Set(list.split(' '));

let compiled: Lexicon | undefined;

/** The lexicon, compiled at the first comment: commands that read none do not wait for it. */
export function englishLexicon(): Lexicon {
  compiled ??= compile();
  return compiled;
}

function compile(): Lexicon {
  const words = new Map<string, number>();
  const derived = new Map<string, number>();
  const hyphenated: { value: number; wish: boolean; phrase: string }[] = [];
  for (const { value, rest } of linesOf(WORDS)) {
    for (const entry of rest.split(' ')) {
      const [base, ...others] = inflect(entry);
      if (base!.includes('-')) {
        hyphenated.push({ value, wish: false, phrase: base!.replaceAll('-', ' ') });
        continue;
      }
      words.set(base!, value);
      for (const other of others) derived.set(other, value);
    }
  }
  // A form that has a line of its own is worth what stands there.
  for (const [form, value] of derived) if (!words.has(form)) words.set(form, value);
  const phrases = linesOf(PHRASES).flatMap(({ value, wish, rest }) =>
    rest.split(' | ').map((phrase) => ({ value, wish, phrase })),
  );
  return {
    words,
    phrases: compilePhrases([...hyphenated, ...phrases], LISTS, words),
    emoji: new Map([...EMOJI_VALUES, ...FACE_VALUES]),
    degrees: valuesOf(DEGREES),
    negators: setOf(NEGATORS),
    transparent: setOf(TRANSPARENT),
    contrasts: setOf(CONTRASTS),
    copulas: setOf(COPULAS),
    comparatives: setOf(COMPARATIVES),
    imperatives: setOf(IMPERATIVES),
    things: setOf(THINGS),
    opinions: new Set([...words].filter(([, value]) => Math.abs(value) >= 1).map(([word]) => word)),
  };
}
