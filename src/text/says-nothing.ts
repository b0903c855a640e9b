/**
 * Comments that say nothing, and those whose "nothing" is praise.
 *
 * A text box that had to be filled is filled with "n/a", "-", "no comment", "asdf". Counting them as neutral
 * comments would say that customers are indifferent; they only had nothing to write. "Nothing" is the same,
 * unless the question asked for faults: then it is the best answer that can be given.
 */
import { BLANK_ANYWHERE, NOTHING_SAID } from './lexicon/nothing-said.js';

/** Longer texts say something, whatever they say. */
const AT_MOST = 80;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** Faces and hearts of punctuation; two marks at least, so that "(" and ":" are none. */
const EMOTICON =
  /[:;=8xX]['^]?[-o]?[)(\][DPpoO/\\|*3}{]|<\/?3|\^_*\^|[)(\]D]-?[:;=]|[-=>]_[-=<]|\b[TQ]_+[TQ]\b/;
const ROWS = [
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
];
const RUNS = new Set(
  ROWS.flatMap((row) => [row, [...row].reverse().join('')]).flatMap((row) =>
    Array.from({ length: row.length - 3 }, (_, start) => row.slice(start, start + 4)),
  ),
);

const ASCII_ONLY = /^[\x00-\x7f]*$/;

interface Phrases {
  whole: Set<string>;
  tails: Set<string>;
  /** The first words of all of them. */
  firsts: Set<string>;
  /** In words; a phrase of more words than this need not be looked for. */
  longest: number;
}

const BLANK = phrasesBy(({ blank, nothing }) => `${blank}|${nothing}|${BLANK_ANYWHERE}`);
const NOTHING = phrasesBy(({ nothing, fine }) => `${nothing}|${fine}`);
const WITHOUT_SPACES = new Set(['th', 'zh', 'ja']);

function phrasesBy(choose: (said: (typeof NOTHING_SAID)[string]) => string): [string, Phrases][] {
  return Object.entries(NOTHING_SAID).map(([language, said]) => {
    const whole = new Set(choose(said).split('|').map(plain));
    const tails = new Set(said.tails.split('|').map(plain));
    const phrases = [...whole, ...tails].map((phrase) => phrase.split(' '));
    const firsts = new Set(phrases.map(([first]) => first!));
    const longest = Math.max(...phrases.map(({ length }) => length));
    return [language, { whole, tails, firsts, longest }];
  });
}

/** Small letters and digits with single spaces between; marks and what cannot be seen are dropped. */
function plain(text: string): string {
  // Most texts, which need no normal form.
  if (ASCII_ONLY.test(text)) {
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´]|\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Does the comment say nothing? True for blank ones, refusals, "nothing" in the languages of the house, lone marks,
 * digits and letters, and noise of the keyboard. An emoji says something, and so does a smile of punctuation.
 *
 * Example: saysNothing('N/A.', 'en'), saysNothing('sin comentarios', 'es'); not saysNothing('👍', 'en').
 */
export function saysNothing(text: string, language: string | null): boolean {
  const trimmed = text.length > 4 * AT_MOST ? text.trim() : text;
  if (trimmed.length > AT_MOST) return trimmed.length < 20_000 ? repeatsOneMark(trimmed) : false;
  if (EMOJI.test(trimmed) || EMOTICON.test(trimmed)) return false;
  const words = plain(trimmed);
  // Pluses and marks out of ten are grades.
  if (words === '') return !/^\s*\++\s*$/.test(trimmed);
  if (/^\d+ \d+$/.test(words) && /\d\s*\/\s*\d/.test(trimmed)) return false;
  if (/^[\p{N} ]+$/u.test(words)) return !(/%/.test(trimmed) || (language === 'th' && /^5{3,}$/.test(words)));
  return isNoise(words, language) || isMadeOf(words, BLANK);
}

/**
 * Does the comment name no fault: "nothing", "none", "all good", "rien", "nichts", "nada"? That is praise where
 * the question asked for faults (see asksForFaults). Not for "n/a" and "no comment", which only decline to answer.
 *
 * Example: answersNothing('Nothing, thanks!').
 */
export function answersNothing(text: string): boolean {
  if (text.length > AT_MOST) return false;
  const words = plain(text);
  return words !== '' && isMadeOf(words, NOTHING);
}

/**
 * Does the question ask what was bad, so that "nothing" praises? False where it asks for what was liked as well.
 *
 * Example: asksForFaults('What could we improve?'), asksForFaults('Was hat Ihnen nicht gefallen?'); not
 * asksForFaults('What did you like?').
 */
export function asksForFaults(question: string): boolean {
  const words = ` ${plain(question.slice(0, 500))} `;
  return ASKED.some(({ decides, faults, likes }) => {
    if (decides.some((part) => words.includes(part))) return true;
    const found = faults.filter((part) => words.includes(part));
    if (found.length === 0) return false;
    const rest = found.reduce((left, part) => left.split(part).join(' '), words);
    return !likes.some((part) => rest.includes(part));
  });
}

/** Parts of questions, longest first, so that "nicht gefallen" is taken out before "gefallen" is looked for. */
const ASKED = Object.entries(NOTHING_SAID).map(([language, { faults, likes }]) => {
  // Where words are not parted by spaces, a part may begin anywhere.
  const start = WITHOUT_SPACES.has(language) ? '' : ' ';
  const parts = (list: string[]) =>
    list.map((part) => start + plain(part)).sort((one, another) => another.length - one.length);
  const listed = faults.split('|');
  return {
    decides: parts(listed.filter((part) => part.endsWith('!'))),
    faults: parts(listed.filter((part) => !part.endsWith('!'))),
    likes: parts(likes.split('|')),
  };
});

function isMadeOf(words: string, lists: [string, Phrases][]): boolean {
  const list = words.split(' ');
  return lists.some(([language, phrases]) =>
    WITHOUT_SPACES.has(language)
      ? isMadeOfLetters(words.replaceAll(' ', ''), phrases)
      : list.length <= 10 && phrases.firsts.has(list[0]!) && isMadeOfWords(list, 0, phrases, false),
  );
}

/** Can the words from `start` on be cut into phrases and tails, with a phrase among them? */
function isMadeOfWords(words: string[], start: number, phrases: Phrases, hasPhrase: boolean): boolean {
  if (start === words.length) return hasPhrase;
  for (let n = Math.min(phrases.longest, words.length - start); n > 0; n--) {
    const part = words.slice(start, start + n).join(' ');
    if (phrases.whole.has(part)) return isMadeOfWords(words, start + n, phrases, true);
    if (phrases.tails.has(part)) return isMadeOfWords(words, start + n, phrases, hasPhrase);
  }
  return false;
}

function isMadeOfLetters(text: string, { whole, tails }: Phrases): boolean {
  if (text.length > 30) return false;
  if (whole.has(text)) return true;
  for (const tail of tails) {
    if (tail !== '' && text.length > tail.length && text.endsWith(tail)) {
      const rest = text.slice(0, -tail.length);
      if (
        whole.has(rest) ||
        [...tails].some((one) => one !== '' && rest.endsWith(one) && whole.has(rest.slice(0, -one.length)))
      ) {
        return true;
      }
    }
  }
  return false;
}

function isNoise(words: string, language: string | null): boolean {
  return words.split(' ').every((word) => isNoiseWord(word, language));
}

function isNoiseWord(word: string, language: string | null): boolean {
  if (word.length === 1) return /[a-zа-яα-ω]/.test(word);
  // Laughter: kkk in Portuguese, hhh in Arabic and Hebrew chat, ㅋㅋ in Korean.
  if (/^(.)\1{2,}$/u.test(word))
    return !(language === 'pt' && word[0] === 'k') && !/[\u110f\u1112\u314b\u314e]/.test(word[0]!);
  if (/^(..?.?.?)\1+$/u.test(word) && word.length >= 6 && isRowPart(word.slice(0, 3))) return true;
  if (word.length < 4) return false;
  if (/^[sdfghjkl]{5,}$|^[zxcvbnm]{5,}$/.test(word)) return true;
  for (let i = 0; i + 4 <= word.length; i++) if (!RUNS.has(word.slice(i, i + 4))) return false;
  return true;
}

function isRowPart(part: string): boolean {
  return ROWS.some((row) => row.includes(part));
}

function repeatsOneMark(text: string): boolean {
  return /^(.)\1+$/u.test(text) && /^[^\p{Extended_Pictographic}]/u.test(text);
}
