import type { LexiconFile } from '../lexicon-file.js';
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
import { compilePhrases, type PhraseBook, type PhraseEntry } from './phrase-book.js';

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
  /** Words and emoji of the user's own lexicon, those among them that shall say nothing included. */
  own: ReadonlySet<string>;
  /** False where the user's own lexicon stands alone: then nothing that was learnt from others has a say. */
  isShipped: boolean;
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

/** The lexicon with a user's own words and phrases, or made of these alone. They stand before those that ship. */
export function ownEnglishLexicon({ extends: isExtension, words: own, phrases }: LexiconFile): Lexicon {
  const base = englishLexicon();
  const words = new Map(isExtension ? base.words : []);
  const emoji = new Map(isExtension ? base.emoji : []);
  for (const [word, value] of own) {
    // Each is looked up by the kind of its piece: a word under the emoji is never found.
    for (const into of [words, emoji]) {
      if (value === 0) into.delete(word);
      else into.set(word, value);
    }
  }
  // <good> and <bad> of the phrases that ship mean the user's words too.
  const shipped = compilePhrases(isExtension ? shippedPhrases() : [], LISTS, words);
  const book = compilePhrases(
    phrases.map((phrase) => ({ ...phrase, wish: false })),
    LISTS,
    words,
  );
  return {
    ...base,
    words,
    emoji,
    phrases: {
      longestAt: (text, at, from, to) => {
        const found = shipped.longestAt(text, at, from, to);
        const ownFound = book.longestAt(text, at, from, to);
        if (ownFound === undefined || (found !== undefined && found.end > ownFound.end)) return found;
        return { ...ownFound, isOwn: true };
      },
    },
    opinions: opinionsOf(words),
    own: new Set(own.map(([word]) => word)),
    isShipped: isExtension,
  };
}

function shippedPhrases(): PhraseEntry[] {
  const hyphenated = linesOf(WORDS).flatMap(({ value, wish, rest }) =>
    rest
      .split(' ')
      .filter((entry) => entry.includes('-'))
      .map((entry) => ({ value, wish, phrase: inflect(entry)[0]!.replaceAll('-', ' ') })),
  );
  const phrases = linesOf(PHRASES).flatMap(({ value, wish, rest }) =>
    rest.split(' | ').map((phrase) => ({ value, wish, phrase })),
  );
  return [...hyphenated, ...phrases];
}

const opinionsOf = (words: ReadonlyMap<string, number>): Set<string> =>
  new Set([...words].filter(([, value]) => Math.abs(value) >= 1).map(([word]) => word));

function compile(): Lexicon {
  const words = new Map<string, number>();
  const derived = new Map<string, number>();
  for (const { value, rest } of linesOf(WORDS)) {
    for (const entry of rest.split(' ')) {
      const [base, ...others] = inflect(entry);
      if (base!.includes('-')) continue;
      words.set(base!, value);
      for (const other of others) derived.set(other, value);
    }
  }
  // A form that has a line of its own is worth what stands there.
  for (const [form, value] of derived) if (!words.has(form)) words.set(form, value);
  return {
    words,
    phrases: compilePhrases(shippedPhrases(), LISTS, words),
    emoji: new Map([...EMOJI_VALUES, ...FACE_VALUES]),
    degrees: valuesOf(DEGREES),
    negators: setOf(NEGATORS),
    transparent: setOf(TRANSPARENT),
    contrasts: setOf(CONTRASTS),
    copulas: setOf(COPULAS),
    comparatives: setOf(COMPARATIVES),
    imperatives: setOf(IMPERATIVES),
    things: setOf(THINGS),
    opinions: opinionsOf(words),
    own: new Set(),
    isShipped: true,
  };
}
