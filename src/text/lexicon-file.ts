/**
 * Words and phrases that a user writes, as YAML. For example:
 *
 *   language: en              # the default; or de, es, fr, pl
 *   extends: true             # beside the lexicon that ships, which is the default; or false: only what stands here
 *   words:                    # from -4, a disaster, to 4, outstanding; 0 says nothing
 *     unlimited: 2
 *     queue/n: -1.5           # /n adds the plural; lexicon/english-words.ts lists the others
 *     fine: 0                 # a parking fine is no praise
 *     🐔: -1
 *   phrases:                  # in the form of lexicon/english-phrases.ts
 *     can not log/sign in: -3
 *     signal drops .. call: -2
 *
 * A word is worth what stands here, whatever ships; of two phrases the longer is read, of two as long the user's. In
 * the other languages a word is the beginning of words, or with "=" behind a whole word, and a word of a phrase
 * may end in "*". Everything that is wrong names its line.
 */
import { englishLexicon } from './lexicon/english.js';
import { LISTS } from './lexicon/english-phrases.js';
import { inflect } from './lexicon/inflections.js';
import { sequencesOf } from './lexicon/phrase-book.js';
import { scan } from './scan.js';
import { readUnits } from './units.js';
import { cut, type Entry, nearest, YamlFile } from './yaml-file.js';

/** A user's lexicon, checked. Plain data, so that it can be sent to a worker. */
export interface LexiconFile {
  /** ISO 639-1. */
  language: string;
  /** Whether the lexicon that ships is read too. */
  extends: boolean;
  words: [word: string, value: number][];
  phrases: { elements: string[]; value: number }[];
}

/** Languages whose engine reads a lexicon. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'pl'];
const KEYS = ['language', 'extends', 'words', 'phrases'];
const MOST_VALUE = 4;
const MOST_WORDS = 20_000;
const MOST_PHRASES = 5_000;
/** With every choice within them written out. */
const MOST_SEQUENCES = 20_000;
const LONGEST_ENTRY = 200;
/** Gaps of one phrase: each may be up to three words, and all of them are tried. */
const MOST_GAPS = 3;
const HINT = 'A lexicon is "words:" with lines such as "  unlimited: 2" below, and "phrases:" likewise.';

/** Throws a `Problem` (data) that names the line of whatever is wrong. `file` is the name, for messages. */
export function readLexicon(text: string, file: string): LexiconFile {
  const yaml = new YamlFile(text, file, { holds: 'words or phrases', hint: HINT });
  const top = yaml.top(KEYS);
  const language = yaml.optionalString(top.get('language')) ?? 'en';
  if (!LANGUAGES.includes(language)) {
    const line = top.get('language')!.keyLine;
    throw yaml.problem(
      `No lexicon of "${cut(language)}" can be extended.`,
      line,
      nearest(language, LANGUAGES),
    );
  }
  const isEnglish = language === 'en';
  const words = new Map<string, { value: number; line: number }>();
  const phrases = new Map<string, { elements: string[]; value: number; line: number }>();
  const addPhrase = (elements: string[], value: number, entry: Entry): void => {
    const key = elements.join(' ');
    const before = phrases.get(key);
    if (before !== undefined) throw yaml.twice(`the phrase "${cut(key)}"`, entry.keyLine, before.line);
    if (phrases.size >= MOST_SEQUENCES) {
      throw new RangeError(`The phrases have more than ${MOST_SEQUENCES} choices.`);
    }
    phrases.set(key, { elements, value, line: entry.keyLine });
  };
  const each = (key: string, most: number, add: (entry: Entry, value: number) => void): void => {
    const section = top.get(key);
    if (section === undefined) return;
    const entries = yaml.map(section.node, null, `"${key}"`);
    if (entries.size > most) {
      throw yaml.problem(`"${key}" holds ${entries.size} entries; ${most} is the most.`, section.keyLine);
    }
    for (const entry of entries.values()) {
      const value = yaml.number(entry, -MOST_VALUE, MOST_VALUE);
      try {
        if (entry.key.length > LONGEST_ENTRY) throw new RangeError(`"${cut(entry.key)}" is too long.`);
        add(entry, value);
      } catch (fault) {
        if (!(fault instanceof RangeError)) throw fault;
        const list = /^"<(.*)>" is no list/.exec(fault.message)?.[1];
        const exists = list === undefined ? [] : nearest(list, ['good', 'bad', ...Object.keys(LISTS)]);
        throw yaml.problem(fault.message, entry.keyLine, exists);
      }
    }
  };

  each('words', MOST_WORDS, (entry, value) => {
    const forms = isEnglish ? englishForms(entry.key) : [[stem(entry.key)]];
    for (const parts of forms) {
      const word = parts[0]!;
      if (parts.length > 1) addPhrase(parts, value, entry);
      else if (words.has(word)) throw yaml.twice(`"${cut(word)}"`, entry.keyLine, words.get(word)!.line);
      else words.set(word, { value, line: entry.keyLine });
    }
  });
  each('phrases', MOST_PHRASES, (entry, value) => {
    const sequences = isEnglish ? englishPhrase(entry.key) : [entry.key.split(/\s+/).map(beginning)];
    for (const elements of sequences) addPhrase(elements, value, entry);
  });
  if (words.size + phrases.size === 0) throw yaml.empty(1);
  return {
    language,
    extends: yaml.flag(top.get('extends'), true),
    words: [...words].map(([word, { value }]) => [word, value]),
    phrases: [...phrases.values()].map(({ elements, value }) => ({ elements, value })),
  };
}

/** A word as the engine cuts it: "E-Mail" is e mail, "can't" is can not. */
function unitsOf(text: string): string[] {
  const pieces = scan(text);
  const mark = pieces.find(({ kind, normal }) => kind === 'mark' && normal !== '-');
  if (mark !== undefined)
    throw new RangeError(`"${cut(text)}" holds a "${mark.normal}", which is part of no word.`);
  if (pieces.some(({ kind, normal }) => kind === 'word' && /(.)\1\1/u.test(normal))) {
    throw new RangeError(
      `"${cut(text)}" has a letter three times: "soooo" is read as "so", so write the short form.`,
    );
  }
  const { words } = readUnits(pieces);
  if (words.length === 0) throw new RangeError(`"${cut(text)}" holds no word.`);
  return words;
}

function englishForms(key: string): string[][] {
  const trimmed = key.trim();
  if (/\s/.test(trimmed))
    throw new RangeError(`"${cut(key)}" is more than one word: write it under "phrases".`);
  const slash = trimmed.lastIndexOf('/');
  const parts = unitsOf(slash > 0 ? trimmed.slice(0, slash) : trimmed);
  const word = parts[0]!;
  if (parts.length === 1 && englishLexicon().negators.has(word)) {
    throw new RangeError(`"${word}" turns other words round and has no value: write it in a phrase.`);
  }
  if (slash <= 0) return [parts];
  if (parts.length > 1) throw new RangeError(`"${cut(key)}" is more than one word, which has no forms.`);
  return [...new Set(inflect(word + trimmed.slice(slash)))].map((form) => [form]);
}

function englishPhrase(key: string): string[][] {
  return key.split('|').flatMap((source) => {
    const phrase = source.trim().replace(/\s+/g, ' ');
    if (!isBalanced(phrase)) throw new RangeError(`"${cut(phrase)}" has a bracket without its partner.`);
    return sequencesOf(phrase).map((sequence) => {
      const elements = sequence.flatMap((element, i) => {
        const isList = element.startsWith('<') && element.endsWith('>');
        if (
          isList &&
          element !== '<good>' &&
          element !== '<bad>' &&
          !Object.hasOwn(LISTS, element.slice(1, -1))
        ) {
          throw new RangeError(`"${element}" is no list of words.`);
        }
        const isPlace = (element === '^' && i === 0) || (element === '$' && i === sequence.length - 1);
        if (isList || isPlace || element === '..' || element === '#') return [element];
        // "10/10" is read as one.
        return /^\d+\/\d+$/.test(element) ? [element] : unitsOf(element);
      });
      if (elements.filter((element) => element === '..').length > MOST_GAPS) {
        throw new RangeError(`"${cut(phrase)}" has more than ${MOST_GAPS} gaps.`);
      }
      if (elements.length === 1 && /[\p{L}\p{N}]/u.test(elements[0]!) && !elements[0]!.startsWith('<')) {
        throw new RangeError(`"${cut(elements[0]!)}" is one word: write it under "words".`);
      }
      return elements;
    });
  });
}

/** Brackets of phrases stand side by side or within each other one deep, as `sequencesOf` reads them. */
function isBalanced(phrase: string): boolean {
  const open: string[] = [];
  for (const sign of phrase) {
    if (sign === '(' || sign === '[') open.push(sign);
    else if (sign === ')' || sign === ']') {
      if (open.pop() !== (sign === ')' ? '(' : '[')) return false;
    }
  }
  return open.length === 0;
}

function stem(key: string): string {
  const word = key.trim().toLowerCase().normalize('NFC');
  if (/^[\p{L}\p{M}]{2,}=?$/u.test(word)) return word;
  throw new RangeError(`"${cut(key)}" is no word of letters, nor one with "=" behind it.`);
}

function beginning(part: string): string {
  const word = part.toLowerCase().normalize('NFC');
  if (/^(?:[\p{L}\p{M}]{3,}\*|[\p{L}\p{M}]+)$/u.test(word)) return word;
  throw new RangeError(
    `"${cut(part)}" is no word of letters, nor the three first of one with "*" behind them.`,
  );
}
