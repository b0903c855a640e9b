/**
 * Languages of comments.
 *
 * The column speaks before the comment: a survey is answered in few languages, and its many long comments
 * tell which, so that a short one ("gut", "ok", "super") needs to be told only among those. Formally a
 * mixture: every comment gives evidence for each language, the shares of the languages are estimated from
 * all comments together (expectation and maximisation), and a comment takes the language that its own
 * evidence times that share favours.
 *
 * Evidence is the sum of three parts in natural logarithms: runs of letters (see ngrams.ts); words that tell a
 * language, which weigh most where those see too little; and letters that a language does not have. A
 * text of an alphabet that one language owns needs none of them.
 */
import { LANGUAGE_WORDS } from './lexicon/language-words.js';
import { addNgrams, NGRAM_LANGUAGES } from './ngrams.js';
import { headOf } from './scan.js';

export interface LanguageShare {
  /** ISO 639-1; null for comments without a word, in a column that has no language at all. */
  language: string | null;
  n: number;
  share: number;
}

export interface LanguageOptions {
  /** The only languages that the survey was answered in, where that is known. */
  among?: readonly string[];
}

/** No comment needs more to give its language away. */
const READ_AT_MOST = 300;
/** Comments that the shares are estimated from: more change nothing but the time. */
const MIX_FROM = 4000;
/** How many comments the shares that are usual in surveys count for, against those of the column. */
const USUAL_COUNTS_FOR = 4;
/** How much of the scores of runs is believed: those of a word are not independent. */
const NGRAM_TRUST = 1 / 30;
/** How much a question or exclamation mark upside down speaks for Spanish. */
const SPANISH_MARK = 20;
/** A word of the lists of so many languages is a word of all of them. */
const EVERYWHERE = 5;
const FOREIGN_LETTER = -5;
const FOREIGN_LETTER_IN_LOANWORDS = -1.5;

/** How usual a language is in surveys before anything is known: a code, and a natural logarithm. */
const USUAL: Record<string, number> = {
  en: 0,
  ...shareOf('de fr es', -0.7),
  ...shareOf('it pt nl pl', -1),
  ...shareOf('cs sv da no fi tr hu ro th zh ja ko ru ar el', -1.5),
  ...shareOf('sk hr sl et lv lt uk bg he vi', -2.5),
  ...shareOf('ca id tl sr be fa hi', -3.2),
  ...shareOf('ms', -4.2),
  ...shareOf('is sq eu az yo ur ku mr', -5),
  ...shareOf('am bn gu hy ka kn lo ml or pa ta te', -3),
};

function shareOf(codes: string, share: number): Record<string, number> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, share]));
}

const CODES = Object.keys(USUAL);
const PLACE = new Map(CODES.map((code, place) => [code, place]));
const USUAL_SHARES = normalised(CODES.map((code) => Math.exp(USUAL[code]! / 2)));

function normalised(weights: number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Alphabets, from the first to the last code unit of their letters, and the languages that are written in them. */
const SCRIPTS: { name: string; ranges: [number, number][]; languages: string; weight: number }[] = [
  {
    name: 'Latin',
    ranges: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0x24f],
      [0x1e00, 0x1eff],
    ],
    languages:
      'en de fr es it pt nl pl cs sv da no fi tr hu ro sk hr sl et lv lt vi ca id ms tl is sq eu az yo',
    // Names and links are Latin in every language.
    weight: 0.5,
  },
  { name: 'Cyrillic', ranges: [[0x400, 0x52f]], languages: 'ru uk bg sr be', weight: 1 },
  {
    name: 'Greek',
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
    languages: 'el',
    weight: 1,
  },
  { name: 'Hebrew', ranges: [[0x590, 0x5ff]], languages: 'he', weight: 1 },
  {
    name: 'Arabic',
    ranges: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfeff],
    ],
    languages: 'ar fa ur ku',
    weight: 1,
  },
  { name: 'Devanagari', ranges: [[0x900, 0x97f]], languages: 'hi mr', weight: 1 },
  { name: 'Bengali', ranges: [[0x980, 0x9ff]], languages: 'bn', weight: 1 },
  { name: 'Gurmukhi', ranges: [[0xa00, 0xa7f]], languages: 'pa', weight: 1 },
  { name: 'Gujarati', ranges: [[0xa80, 0xaff]], languages: 'gu', weight: 1 },
  { name: 'Oriya', ranges: [[0xb00, 0xb7f]], languages: 'or', weight: 1 },
  { name: 'Tamil', ranges: [[0xb80, 0xbff]], languages: 'ta', weight: 1 },
  { name: 'Telugu', ranges: [[0xc00, 0xc7f]], languages: 'te', weight: 1 },
  { name: 'Kannada', ranges: [[0xc80, 0xcff]], languages: 'kn', weight: 1 },
  { name: 'Malayalam', ranges: [[0xd00, 0xd7f]], languages: 'ml', weight: 1 },
  { name: 'Thai', ranges: [[0xe00, 0xe7f]], languages: 'th', weight: 1 },
  { name: 'Lao', ranges: [[0xe80, 0xeff]], languages: 'lo', weight: 1 },
  {
    name: 'Georgian',
    ranges: [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf],
    ],
    languages: 'ka',
    weight: 1,
  },
  { name: 'Ethiopic', ranges: [[0x1200, 0x139f]], languages: 'am', weight: 1 },
  { name: 'Armenian', ranges: [[0x530, 0x58f]], languages: 'hy', weight: 1 },
  {
    name: 'Hangul',
    ranges: [
      [0x1100, 0x11ff],
      [0x3130, 0x318f],
      [0xac00, 0xd7af],
    ],
    languages: 'ko',
    weight: 2.5,
  },
  // Japanese mixes both; one kana decides, so it outweighs what stands around it.
  {
    name: 'Kana',
    ranges: [
      [0x3041, 0x3096],
      [0x30a1, 0x30fa],
      [0xff66, 0xff9d],
    ],
    languages: 'ja',
    weight: 20,
  },
  {
    name: 'Han',
    ranges: [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xf900, 0xfaff],
    ],
    languages: 'zh ja',
    weight: 2.5,
  },
];

/** Place in SCRIPTS + 1 of each code unit; 0 where it is no letter. */
const SCRIPT_OF = new Uint8Array(0x10000);
SCRIPTS.forEach(({ ranges }, place) => {
  for (const [first, last] of ranges) SCRIPT_OF.fill(place + 1, first, last + 1);
});
SCRIPT_OF[0xd7] = 0;
SCRIPT_OF[0xf7] = 0;

/** Letters beyond a–z that each language writes. */
const LETTERS: Record<string, string> = {
  en: '',
  de: 'äöüß',
  fr: 'àâæçéèêëîïôœùûüÿ',
  es: 'áéíñóúü',
  it: 'àèéìîòù',
  pt: 'áâãàçéêíóôõúü',
  nl: 'éèëïóöüáíêĳ',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sv: 'åäöé',
  da: 'æøåé',
  no: 'æøåéòô',
  fi: 'äöåšž',
  tr: 'çğıöşüâîû',
  hu: 'áéíóöőúüű',
  ro: 'ăâîșțşţ',
  hr: 'čćđšž',
  sl: 'čšž',
  et: 'äõöüšž',
  lv: 'āčēģīķļņšūž',
  lt: 'ąčęėįšųūž',
  ca: 'àçéèíïóòúü·',
  vi: 'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
  id: '',
  ms: '',
  tl: 'ñ',
  is: 'áðéíóúýþæö',
  sq: 'çë',
  eu: 'ñç',
  az: 'çəğıöşü',
  yo: 'áàéèẹíìóòọṣúùń',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
  be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  sr: 'абвгдђежзијклљмнњопрстћуфхцчџш',
  zh: '们这说为对开见东车马门问间时务员质个没给谢觉买卖错样还让产贵满货态环境价错',
  ja: '気対応満変売価円実広図検査駅円悪楽説験',
};
/** Letters that travel with names and borrowed words. */
const LOANED = new Set('éèáíóöüñçêâîôàäåø');

/** For each letter beyond a–z the languages, by place, that do not write it; filled on first use. */
const foreignTo = new Map<string, number[]>();

function lettersForeignTo(letter: string, script: number): number[] {
  const key = `${script}${letter}`;
  let places = foreignTo.get(key);
  if (places === undefined) {
    places = placesOf(SCRIPTS[script]!.languages.split(' ')).filter((place) => {
      const letters = LETTERS[CODES[place]!];
      return letters !== undefined && !letters.includes(letter);
    });
    // A letter that none of them writes says nothing about which it is.
    const known = placesOf(SCRIPTS[script]!.languages.split(' ')).length;
    if (places.length === known) places = [];
    foreignTo.set(key, places);
  }
  return places;
}

function placesOf(codes: readonly string[]): number[] {
  return codes.flatMap((code) => PLACE.get(code) ?? []);
}

interface ListedWord {
  places: number[];
  weight: number;
}

/** What a word is worth, and to which languages; words that are written without their accents as well. */
const WORDS = new Map<string, ListedWord>();
for (const [code, words] of Object.entries(LANGUAGE_WORDS)) {
  const listed = new Set(words.trim().split(/\s+/));
  for (const word of [...listed]) {
    const plain = withoutAccents(word);
    if (plain.length >= 4) listed.add(plain);
  }
  for (const word of listed) {
    const entry = WORDS.get(word) ?? { places: [], weight: worthOf(word) };
    entry.places.push(PLACE.get(code)!);
    WORDS.set(word, entry);
  }
}

/** Short words turn up by chance, as parts of names and as slips of the keyboard. */
function worthOf(word: string): number {
  return word.length <= 1 ? 1 : word.length === 2 ? 1.6 : word.length <= 4 ? 2.3 : 3;
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i');
}

/** What one comment says about its language: for each language of its alphabet a natural logarithm. */
interface Evidence {
  places: readonly number[];
  logs: readonly number[];
}

const NO_LETTERS: Evidence = { places: [], logs: [] };

interface Candidates {
  /** For each script its languages that are possible. */
  ofScript: (readonly number[])[];
}

function candidatesAmong(among: readonly string[] | undefined): Candidates {
  return {
    ofScript: SCRIPTS.map(({ languages }) =>
      placesOf(languages.split(' ').filter((code) => among === undefined || among.includes(code))),
    ),
  };
}

const weights = new Float64Array(SCRIPTS.length);
const WEIGHTS = Float64Array.from(SCRIPTS, ({ weight }) => weight);
const LATIN = SCRIPTS.findIndex(({ name }) => name === 'Latin');

/** Place in SCRIPTS of the alphabet that most of the text is written in; −1 where it has no letter. */
function scriptOf(text: string, isAscii: boolean): number {
  if (isAscii) return /[a-z]/i.test(text) ? LATIN : -1;
  weights.fill(0);
  for (let i = 0; i < text.length; i++) {
    const script = SCRIPT_OF[text.charCodeAt(i)]!;
    if (script > 0) weights[script - 1]! += WEIGHTS[script - 1]!;
  }
  let best = -1;
  for (let script = 0; script < weights.length; script++) {
    if (weights[script]! > (best < 0 ? 0 : weights[best]!)) best = script;
  }
  return best;
}

const ASCII_ONLY = /^[\x00-\x7f]*$/;
/** What one comment says for each language, by place. */
const all = new Float64Array(CODES.length);

function evidenceOf(comment: string, { ofScript }: Candidates): Evidence | null {
  const head = headOf(comment, READ_AT_MOST);
  const text = /:\/\/|www\.|@/.test(head) ? head.replace(/(?:https?:|www\.|@)\S+/g, ' ') : head;
  const isAscii = ASCII_ONLY.test(text);
  const script = scriptOf(text, isAscii);
  if (script < 0) return NO_LETTERS;
  const places = ofScript[script]!;
  if (places.length === 0) return null;
  if (places.length === 1) return { places, logs: [0] };
  all.fill(0);
  if (isAscii) {
    addWords(text.toLowerCase().replaceAll('`', "'"), all);
  } else {
    const lower = text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[’‘´`]/g, "'");
    addWords(lower, all);
    addLetters(lower, script, all);
    if (/[¿¡]/.test(lower)) all[PLACE.get('es')!]! += SPANISH_MARK;
  }
  const logs: number[] = [];
  for (let i = 0; i < places.length; i++) logs.push(all[places[i]!]!);
  return { places, logs };
}

/** Sums of the scores of runs, by place in NGRAM_LANGUAGES: of a word, and of a text. */
const scores = new Float64Array(NGRAM_LANGUAGES.length);
const total = new Float64Array(NGRAM_LANGUAGES.length);
/** Indonesian is told from Malay by words alone. */
const PLACES_OF_NGRAMS = NGRAM_LANGUAGES.map((code) => placesOf(code === 'ms' ? ['ms', 'id'] : [code]));

/** What a word says: by itself or by its parts between apostrophes, and by its runs of letters. */
interface WordEvidence {
  listed: readonly ListedWord[];
  /** Place of a language of the runs times SUMS, and the sum of its scores, in one number each. */
  sums: readonly number[];
  /** The last text that it was read in: a word counts once. */
  seenIn: number;
}

const SUMS = 0x10000;
/** Customers of one survey use some thousands; a hostile file must not fill the memory. */
const MOST_WORDS = 20_000;
const evidenceByWord = new Map<string, WordEvidence>();
let textsRead = 0;

function evidenceOfWord(word: string): WordEvidence {
  const remembered = evidenceByWord.get(word);
  if (remembered !== undefined) return remembered;
  const known = WORDS.get(word);
  const sums: number[] = [];
  // Of "super" or "service" the letters only tell where it was heard most.
  if (known === undefined || known.places.length < EVERYWHERE) {
    scores.fill(0);
    addNgrams(word, scores);
    for (let i = 0; i < scores.length; i++) if (scores[i] !== 0) sums.push(i * SUMS + scores[i]!);
  }
  const parts = known === undefined && word.includes("'") ? word.split("'") : [];
  const listed = known === undefined ? parts.flatMap((part) => WORDS.get(part) ?? []) : [known];
  const evidence = { listed, sums, seenIn: 0 };
  evidenceByWord.set(word, evidence);
  return evidence;
}

/** Adds what the words say, and the runs of letters in them. */
function addWords(text: string, logs: Float64Array): void {
  // Between two texts only: what was seen in this one must not be forgotten.
  if (evidenceByWord.size > MOST_WORDS) evidenceByWord.clear();
  textsRead += 1;
  total.fill(0);
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const evidence = evidenceOfWord(text.slice(at, end));
    at = end;
    if (evidence.seenIn === textsRead) continue;
    evidence.seenIn = textsRead;
    const { listed, sums } = evidence;
    for (let i = 0; i < sums.length; i++) total[sums[i]! >> 16]! += sums[i]! & (SUMS - 1);
    for (let i = 0; i < listed.length; i++) {
      const { places, weight } = listed[i]!;
      for (let k = 0; k < places.length; k++) logs[places[k]!]! += weight;
    }
  }
  for (let i = 0; i < total.length; i++) {
    const places = PLACES_OF_NGRAMS[i]!;
    for (let k = 0; k < places.length; k++) logs[places[k]!]! += total[i]! * NGRAM_TRUST;
  }
}

/** The place behind the letters from a place on, and apostrophes between them; the same place where there is none. */
function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isSmallLetter(text.charCodeAt(at))) at += 1;
    const letter = letterAt(text, at);
    if (letter > 0) at += letter;
    else if (at > from && text.charCodeAt(at) === APOSTROPHE && letterAt(text, at + 1) > 0) at += 1;
    else return at;
  }
}

function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

const APOSTROPHE = 0x27;
const LETTER_OR_MARK = /^[\p{L}\p{M}]/u;
/** Of each UTF-16 unit that is no surrogate: 1 a letter or mark, 2 none, 0 not asked yet. */
const letterKinds = new Uint8Array(0x10000);

/** Units of the letter or mark at a place; 0 where there is none. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    return LETTER_OR_MARK.test(character) ? character.length : 0;
  }
  if (letterKinds[unit] === 0) letterKinds[unit] = LETTER_OR_MARK.test(text[at]!) ? 1 : 2;
  return letterKinds[unit] === 1 ? 1 : 0;
}

function addLetters(text: string, script: number, logs: Float64Array): void {
  const seen = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80 || SCRIPT_OF[text.charCodeAt(i)] !== script + 1) continue;
    const letter = text[i]!;
    if (seen.has(letter)) continue;
    seen.add(letter);
    const cost = LOANED.has(letter) ? FOREIGN_LETTER_IN_LOANWORDS : FOREIGN_LETTER;
    for (const place of lettersForeignTo(letter, script)) logs[place]! += cost;
  }
}

/** Adds to `shares` how probable each language is, given the evidence and the shares before. */
function addPosterior({ places, logs }: Evidence, prior: Float64Array, shares: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < places.length; i++) most = Math.max(most, logs[i]! + prior[places[i]!]!);
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += Math.exp(logs[i]! + prior[places[i]!]! - most);
  for (let i = 0; i < places.length; i++) {
    shares[places[i]!]! += Math.exp(logs[i]! + prior[places[i]!]! - most) / sum;
  }
}

/** Logarithms of the shares when `counts` comments were seen, the usual shares standing in for a few. */
function priorFrom(counts: Float64Array): Float64Array {
  const n = counts.reduce((sum, count) => sum + count, 0) + USUAL_COUNTS_FOR;
  return counts.map((count, place) => Math.log((count + USUAL_COUNTS_FOR * USUAL_SHARES[place]!) / n));
}

function mostProbable({ places, logs }: Evidence, prior: Float64Array): string | null {
  let best: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < places.length; i++) {
    const log = logs[i]! + prior[places[i]!]!;
    if (log > most) {
      most = log;
      best = places[i];
    }
  }
  return best === undefined ? null : CODES[best]!;
}

function decide(evidence: Evidence | null, prior: Float64Array, dominant: string | null): string | null {
  if (evidence === null) return null;
  return evidence === NO_LETTERS ? dominant : mostProbable(evidence, prior);
}

function dominantOf(counts: Float64Array): string | null {
  let best = -1;
  for (let place = 0; place < counts.length; place++) {
    if (counts[place]! > (best < 0 ? 0 : counts[best]!)) best = place;
  }
  return best < 0 ? null : CODES[best]!;
}

function every<T>(list: readonly T[], atMost: number): T[] {
  const step = Math.max(1, list.length / atMost);
  const some: T[] = [];
  for (let i = 0; i < list.length; i += step) some.push(list[Math.floor(i)]!);
  return some;
}

/** Comments of each language as far as their evidence tells, by expectation and maximisation. */
function countsOf(evidence: readonly (Evidence | null)[]): Float64Array {
  let counts = new Float64Array(CODES.length);
  for (let round = 0; round < 6; round++) {
    const prior = priorFrom(counts);
    counts = new Float64Array(CODES.length);
    for (const one of evidence) if (one !== null) addPosterior(one, prior, counts);
  }
  return counts;
}

/**
 * Language of each comment of a column: which language is it written in, given what the others are?
 *
 * A comment without letters ("👍", "10/10") takes the language of most others; one in an alphabet that none of
 * `among` uses has none. The mix counts blank comments nowhere.
 *
 * Example: detectLanguages(['Der Service war sehr freundlich', 'gut']).languages = ['de', 'de'].
 */
export function detectLanguages(
  comments: readonly string[],
  options: LanguageOptions = {},
): { languages: (string | null)[]; mix: LanguageShare[] } {
  const candidates = candidatesAmong(options.among);
  const told = comments.filter((comment) => comment.trim() !== '');
  const counts = countsOf(every(told, MIX_FROM).map((comment) => evidenceOf(comment, candidates)));
  const prior = priorFrom(counts);
  const dominant = dominantOf(counts);
  const languages = comments.map((comment) =>
    comment.trim() === '' ? null : decide(evidenceOf(comment, candidates), prior, dominant),
  );
  return { languages, mix: mixOf(languages.filter((_, i) => comments[i]!.trim() !== '')) };
}

function mixOf(languages: readonly (string | null)[]): LanguageShare[] {
  const counts = new Map<string | null, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([language, n]) => ({ language, n, share: n / languages.length }))
    .sort((a, b) => b.n - a.n || String(a.language).localeCompare(String(b.language)));
}

/**
 * Language of one comment of a column whose mix is known, so that a file can be read in batches: the mix from
 * its head, then comment by comment. The same comment always has the same language.
 *
 * Example: languageDetector([{ language: 'pl', n: 900, share: 1 }])('ok') = 'pl'.
 */
export function languageDetector(
  mix: readonly LanguageShare[],
  options: LanguageOptions = {},
): (comment: string) => string | null {
  const candidates = candidatesAmong(options.among);
  const counts = new Float64Array(CODES.length);
  for (const { language, n } of mix) {
    const place = language === null ? undefined : PLACE.get(language);
    if (place !== undefined) counts[place]! += n;
  }
  const prior = priorFrom(counts);
  const dominant = dominantOf(counts);
  return (comment) =>
    comment.trim() === '' ? null : decide(evidenceOf(comment, candidates), prior, dominant);
}
