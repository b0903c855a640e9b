/**
 * Takes what identifies a person out of a comment, before it is quoted: mail addresses, phone, card and
 * account numbers, identity numbers, addresses of pages, and names where the sentence says that it is one.
 *
 * What is sure goes, what is not stays: numbers of cards, accounts and identity that have a check digit must
 * pass it, and a name is taken for one only behind words such as "my name is". No tool finds all; the figures
 * of `found` say what was replaced, not that nothing is left.
 *
 * A comment is walked once, from sign to sign; the few regular expressions see one short piece at a time.
 */

import { englishStopWords } from './stop-words.js';

export const REDACTION_KINDS = ['mail', 'phone', 'card', 'id', 'url', 'iban', 'name'] as const;
export type RedactionKind = (typeof REDACTION_KINDS)[number];

export interface Redaction {
  /** The comment, with `[mail]` for an address and so on. */
  text: string;
  /** What was replaced, by kind, in the order of REDACTION_KINDS; kinds that did not occur are left out. */
  found: { kind: RedactionKind; n: number }[];
}

interface Piece {
  start: number;
  end: number;
  kind: RedactionKind;
}

export function redact(text: string): Redaction {
  const counts = new Map<RedactionKind, number>();
  let left = text;
  // What was taken out may part what then is a number or an address by itself.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const pieces = piecesOf(left);
    if (pieces.length === 0) break;
    let written = '';
    let from = 0;
    for (const { start, end, kind } of pieces) {
      written += `${left.slice(from, start)}[${kind}]`;
      from = end;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    left = written + left.slice(from);
  }
  return {
    text: left,
    found: REDACTION_KINDS.filter((kind) => counts.has(kind)).map((kind) => ({ kind, n: counts.get(kind)! })),
  };
}

const MOST_ROUNDS = 5;

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const far: Far = { at: -1, domain: 0 };
  let at = 0;
  while (at < text.length) {
    const piece = pieceAt(text, at, far);
    if (piece === null) {
      // No number, address or name begins within a word that begins none.
      at = isWordUnit(text, at) ? wordEnd(text, at) : at + 1;
    } else {
      pieces.push(piece);
      at = piece.end;
    }
  }
  return pieces;
}

/** What a look ahead has told, so that the next does not walk the same way again. */
interface Far {
  /** The next @ at or behind the place, the length of the text when there is none. */
  at: number;
  /** No domain of a page begins before this place. */
  domain: number;
}

function pieceAt(text: string, at: number, far: Far): Piece | null {
  const unit = text.charCodeAt(at);
  if (isDigit(unit) || ((unit === PLUS || unit === OPEN) && hasDigitNear(text, at))) {
    const number = numberAt(text, at);
    if (number !== null || !isDigit(unit)) return number;
  }
  if (!isWordUnit(text, at)) return null;
  return (
    mailAt(text, at, far) ??
    urlAt(text, at, far) ??
    ibanAt(text, at) ??
    insuranceNumberAt(text, at) ??
    nameAt(text, at)
  );
}

function hasDigitNear(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 2));
}

// Addresses

/** No address of a person is longer; the standard allows 64 signs before the @ and 255 behind it. */
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;
const LONGEST_URL = 2_000;

function mailAt(text: string, start: number, far: Far): Piece | null {
  if (far.at < start) {
    const next = text.indexOf('@', start);
    far.at = next < 0 ? text.length : next;
  }
  if (far.at - start > LONGEST_LOCAL_PART || far.at === text.length) return null;
  for (let at = start; at < far.at; at++) if (!isLocalUnit(text, at)) return null;
  const { end } = domainAt(text, far.at + 1);
  return end === null ? null : { start, end, kind: 'mail' };
}

/**
 * The end of a domain with at least one point and letters behind the last one, or null; and the end of what
 * was looked at.
 */
function domainAt(text: string, start: number): { end: number | null; seen: number } {
  let end = start;
  let point = -1;
  let at = start;
  while (at < text.length && at - start <= LONGEST_DOMAIN) {
    if (isWordUnit(text, at)) end = at + 1;
    else if (text[at] === '.' && at > start && isWordUnit(text, at - 1) && isWordUnit(text, at + 1))
      point = at;
    else if (text[at] !== '-' && text[at] !== '_') break;
    at++;
  }
  const last = text.slice(point + 1, end);
  const isDomain = point >= 0 && last.length >= 2 && last.length <= 24 && /^\p{L}+$/u.test(last);
  return { end: isDomain ? end : null, seen: at };
}

const SCHEMES = ['https://', 'http://', 'ftp://', 'www.'];
/** Behind a name without a scheme only these tell an address from a missing blank after a full stop. */
const PLAIN_DOMAINS = new Set('com org net edu gov info biz'.split(' '));

function urlAt(text: string, start: number, far: Far): Piece | null {
  const head = text.slice(start, start + 8).toLowerCase();
  const scheme = SCHEMES.find((one) => head.startsWith(one));
  if (scheme !== undefined) {
    const end = urlEnd(text, start + scheme.length);
    return end > start + scheme.length ? { start, end, kind: 'url' } : null;
  }
  if (start < far.domain) return null;
  const { end, seen } = domainAt(text, start);
  // A domain ends as each of its parts does, so that what is none here is none from a later part on.
  far.domain = seen;
  if (end === null) return null;
  const parts = text.slice(start, end).split('.').slice(-2);
  // "Great.Com on" is a sentence that lost its blank; an address is written in one case.
  const isPlain = PLAIN_DOMAINS.has(parts[1]!) && parts[0] === parts[0]!.toLowerCase();
  if (text[end] !== '/' && !isPlain) return null;
  return { start, end: text[end] === '/' ? urlEnd(text, end) : end, kind: 'url' };
}

function urlEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < LONGEST_URL && isUrlUnit(text.charCodeAt(end))) end++;
  // Marks at the end belong to the sentence.
  while (end > start && '.,;:!?\'")]}'.includes(text[end - 1]!)) end--;
  return end;
}

// Numbers

const LONGEST_NUMBER = 40;
/** Of the digits of one number. */
const MOST_RUNS = 8;

interface Numeral {
  end: number;
  digits: string;
  /** Lengths of the runs of digits between blanks and marks. */
  runs: number[];
  /** As written. */
  written: string;
}

/** A run of digits that single blanks, points, hyphens, slashes and brackets may part. */
function numeralAt(text: string, start: number): Numeral | null {
  let at = start;
  let end = start;
  let digits = '';
  const runs: number[] = [];
  let run = 0;
  while (at < text.length && at - start <= LONGEST_NUMBER && runs.length < MOST_RUNS) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      digits += text[at];
      run++;
      end = at + 1;
    } else {
      if (run > 0) runs.push(run);
      run = 0;
      const isJoint =
        ' \u00a0.-/()'.includes(text[at]!) ||
        unit === NON_BREAKING_HYPHEN ||
        unit === EN_DASH ||
        (unit === PLUS && at === start);
      if (!isJoint) break;
      // At most two joints in a row, as in "(020) 7946".
      if (at - end >= 2 && digits !== '') break;
    }
    at++;
  }
  if (run > 0) runs.push(run);
  if (digits === '' || isWordUnit(text, end)) return null;
  return { end, digits, runs, written: text.slice(start, end) };
}

function numberAt(text: string, start: number): Piece | null {
  if (start > 0 && isWordUnit(text, start - 1)) return null;
  // "30" of "16.30" begins no number.
  if (start > 1 && './-'.includes(text[start - 1]!) && isDigit(text.charCodeAt(start - 2))) return null;
  let numeral = numeralAt(text, start);
  // "020 7946 0018 20 times" holds more digits than the number: what stands last goes first.
  while (numeral !== null) {
    const kind = kindOf(numeral, text, start);
    if (kind !== null) return { start, end: numeral.end, kind };
    numeral = withoutLastRun(numeral, text, start);
  }
  return null;
}

function withoutLastRun(numeral: Numeral, text: string, start: number): Numeral | null {
  if (numeral.runs.length < 2) return null;
  let end = numeral.end - numeral.runs.at(-1)!;
  while (!isDigit(text.charCodeAt(end - 1))) end--;
  // What a bracket or a slash parts off belongs to the number.
  if (/[-/()]/.test(text.slice(end, numeral.end))) return null;
  const runs = numeral.runs.slice(0, -1);
  const digits = numeral.digits.slice(0, numeral.digits.length - numeral.runs.at(-1)!);
  return { end, digits, runs, written: text.slice(start, end) };
}

function kindOf(numeral: Numeral, text: string, start: number): 'card' | 'id' | 'phone' | null {
  const { digits, runs, written } = numeral;
  if (digits.length < 7 || digits.length > 19) return null;
  const isPlain = !/[+()/]/.test(written);
  if (isPlain && isCard(digits, runs)) return 'card';
  if (isPlain && runs.length === 1 && isPesel(digits)) return 'id';
  if (isSocialSecurity(written)) return 'id';
  const isCalled = runs.length <= 3 && isCalledPhone(digits, text, start);
  return (isCalled || isPhone(digits, runs, written)) && !isDateOrAmount(numeral, text[start - 1])
    ? 'phone'
    : null;
}

/** Days, times and prices have their own shapes. */
function isDateOrAmount({ written, runs, digits }: Numeral, before: string | undefined): boolean {
  if (before !== undefined && '$£€¥'.includes(before)) return true;
  // Nobody tells a survey of hundreds of millions, other than round ones.
  const isRound = digits.endsWith('000');
  return (
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(written) ||
    /^\d{4}[./-]\d{1,2}[./-]\d{1,2}$/.test(written) ||
    /^\d{4} ?[-–/] ?\d{2,4}$/.test(written) ||
    /^\d{1,2}[.]\d{2} ?[-–] ?\d/.test(written) ||
    /^\d+\.\d{1,2}$/.test(written) ||
    (/^\d{1,3}([. ]\d{3})+$/.test(written) && (runs.join('-') !== '3-3-3' || isRound))
  );
}

/** Cards have 13 to 19 digits, in one run or in groups as they are printed, and pass Luhn's check. */
function isCard(digits: string, runs: readonly number[]): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  const isPrinted =
    runs.length === 1 ||
    runs.slice(0, -1).every((run) => run === 4) ||
    ['4,6,5', '4,6,4'].includes(runs.join(','));
  // 3 to 6 begin the cards that people carry; other numbers pass the check one time in ten.
  return isPrinted && '3456'.includes(digits[0]!) && !isOneDigit(digits) && luhn(digits);
}

/** Luhn's check: every second digit from the right doubled, digits added, a multiple of ten. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
  }
  return sum % 10 === 0;
}

const PESEL_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

/** Poland's number of a person: 11 digits, the first six a day of birth, the last a check. */
export function isPesel(digits: string): boolean {
  if (digits.length !== 11) return false;
  // 20, 40, 60 and 80 on top of the month tell the century.
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = PESEL_WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (10 - (sum % 10)) % 10 === Number(digits[10]);
}

/** The shape of a social security number of the United States: 3-2-4, none of the parts 0, no area above 899 or 666. */
function isSocialSecurity(written: string): boolean {
  const parts = /^(\d{3})-(\d{2})-(\d{4})$/.exec(written);
  if (parts === null) return false;
  const [, area, group, serial] = parts;
  return area !== '000' && area !== '666' && area! < '900' && group !== '00' && serial !== '0000';
}

/**
 * A phone number has 7 to 15 digits and a sign that it is one: a + or a leading 0, brackets, or the groups in
 * which numbers are dictated. Bare digits may be an order.
 */
function isPhone(digits: string, runs: readonly number[], written: string): boolean {
  if (digits.length < 7 || digits.length > 15 || isOneDigit(digits)) return false;
  if (written.startsWith('+')) return true;
  if (written.includes('/') && !written.startsWith('0')) return false;
  // "0 1 2 3 4 5 6 7 8" is a scale.
  const isGrouped = runs.every((run) => run >= 2);
  if (written.startsWith('0') && isGrouped && digits.length >= 9 && digits.length <= 12) return true;
  if (written.startsWith('00') && isGrouped && digits.length >= 10) return true;
  if (written.startsWith('(') && digits.length >= 9) return true;
  const groups = runs.join('-');
  const isDictated = [
    '3-3-4',
    '1-3-3-4',
    '3-3-3',
    '3-3-2-2',
    '2-2-2-2-2',
    '3-2-2-2',
    '2-3-2-2',
    '3-4-4',
  ].includes(groups);
  // Thousands are parted in threes too, but by one kind of sign, and then numbers are amounts (see above).
  return isDictated && /[- .]/.test(written);
}

const PHONE_WORDS = new Set('call phone tel telephone mobile cell whatsapp ring fax dial text'.split(' '));
const OTHER_NUMBERS = new Set(
  'order reference ref account ticket booking case invoice policy customer claim tracking parcel flight reservation confirmation id serial card'.split(
    ' ',
  ),
);

/** Bare digits are a phone number when the words before say so: "call me on 2125550143". */
function isCalledPhone(digits: string, text: string, start: number): boolean {
  if (digits.length < 7 || digits.length > 15) return false;
  const words = text
    .slice(Math.max(0, start - 40), start)
    .toLowerCase()
    // What was taken out before says nothing of what stands here.
    .replace(/\[[a-z]+\]/g, ' ')
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .slice(-4);
  // What stands nearer tells: "call about order 123456789" is no phone number.
  return (
    words.findLastIndex((word) => PHONE_WORDS.has(word)) >
    words.findLastIndex((word) => OTHER_NUMBERS.has(word))
  );
}

function isOneDigit(digits: string): boolean {
  return digits === digits[0]!.repeat(digits.length);
}

// Accounts and identity numbers with letters

/** Length of an account number by country; those that customers of surveys have. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
  UA: 29,
};

function ibanAt(text: string, start: number): Piece | null {
  const length = IBAN_LENGTHS[text.slice(start, start + 2).toUpperCase()];
  if (length === undefined || !isDigit(text.charCodeAt(start + 2))) return null;
  let compact = '';
  let at = start;
  while (at < text.length && compact.length < length) {
    if (isAlphanumeric(text, at)) compact += text[at]!.toUpperCase();
    else if (!' \u00a0-'.includes(text[at]!) || !isAlphanumeric(text, at - 1)) return null;
    at++;
  }
  return compact.length === length && !isWordUnit(text, at) && isIban(compact)
    ? { start, end: at, kind: 'iban' }
    : null;
}

/** The check of ISO 13616: letters as 10 to 35, the first four signs last, remainder 1 by 97. */
export function isIban(compact: string): boolean {
  let remainder = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    if (Number.isNaN(value)) return false;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

const INSURANCE_NUMBER = /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D](?![\p{L}\p{N}])/iu;
const NO_PREFIX = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

/** The national insurance number of the United Kingdom: two letters, six digits, a letter from A to D. */
function insuranceNumberAt(text: string, start: number): Piece | null {
  const found = INSURANCE_NUMBER.exec(text.slice(start, start + 14));
  if (found === null || NO_PREFIX.has(text.slice(start, start + 2).toUpperCase())) return null;
  return { start, end: start + found[0].length, kind: 'id' };
}

// Names

/**
 * Words behind which a name stands, from the first to the last, and how sure they make it. Behind the sure ones a
 * name may be written small ("my name is anna"), behind the others it must begin with a capital letter.
 */
const NAME_LEADS: readonly { words: readonly string[]; isSure: boolean }[] = [
  ...['my name is', 'my name s', 'name is', 'his name was', 'her name was', 'whose name is'].map((words) => ({
    words: words.split(' '),
    isSure: words.startsWith('my'),
  })),
  ...[
    'spoke to',
    'spoke with',
    'spoken to',
    'spoken with',
    'speak to',
    'speaking to',
    'speaking with',
    'talked to',
    'talked with',
    'talking to',
    'served by',
    'helped by',
    'assisted by',
    'dealt with',
    'agent',
    'agent named',
    'agent called',
    'named',
    'a lady called',
    'a man called',
    'a guy called',
    'by the name of',
    'signed',
    'mr',
    'mrs',
    'ms',
    'miss',
    'dr',
    'thanks to',
    'thank you to',
    'ask for',
    'colleague',
    'representative',
    'advisor',
    'adviser',
    'operator',
    'nurse',
    'doctor',
    'waiter',
    'waitress',
    'receptionist',
    'technician',
    'engineer',
    'driver',
  ].map((words) => ({ words: words.split(' '), isSure: false })),
];

const LEADS_BY_FIRST = new Map<string, { words: readonly string[]; isSure: boolean }[]>();
for (const lead of NAME_LEADS) {
  LEADS_BY_FIRST.set(lead.words[0]!, [...(LEADS_BY_FIRST.get(lead.words[0]!) ?? []), lead]);
}

/** Capital letters also begin these: who is meant is no person, or the word is no name. */
const NO_NAMES = new Set(
  `
  i the a an my your his her our their this that customer customers service support sales someone somebody anyone nobody everyone
  three two one four several many various multiple another different no some any both all each
  agent agents manager managers supervisor representative reps staff team nurse doctor reception head office services
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december english british american polish german french spanish indian god nhs it hr
  amazon google apple facebook twitter paypal ups fedex dhl and or but in on at about because who was is not very
  had has have were are would could did does said told will when after before again over with for from
  `
    .trim()
    .split(/\s+/),
);
/** "My name is on the list" names nobody. */
const NO_NAMES_WRITTEN_SMALL = new Set(
  'spelt spelled wrong missing misspelled misspelt incorrect there here still now never also listed down mud too'.split(
    ' ',
  ),
);

function nameAt(text: string, start: number): Piece | null {
  const leads = LEADS_BY_FIRST.get(wordAt(text, start).toLowerCase());
  if (leads === undefined || (start > 0 && isWordUnit(text, start - 1))) return null;
  let best: Piece | null = null;
  for (const { words, isSure } of leads) {
    let at = start;
    let fits = true;
    for (const word of words) {
      if (wordAt(text, at).toLowerCase() !== word) {
        fits = false;
        break;
      }
      at = skipJoint(text, at + word.length);
    }
    if (!fits) continue;
    const end = nameEnd(text, at, isSure);
    if (end !== null && (best === null || at > best.start)) best = { start: at, end, kind: 'name' };
  }
  return best;
}

/** The end of up to three words that are a name, or null. */
function nameEnd(text: string, start: number, isSure: boolean): number | null {
  let end: number | null = null;
  let isSmall = false;
  let at = start;
  for (let i = 0; i < 3; i++) {
    const word = wordAt(text, at);
    const lower = word.toLowerCase();
    const isCapital = word !== '' && word[0] !== word[0]!.toLowerCase();
    // Who writes the first name small writes the last name small.
    const maySmall = isSure && (i === 0 ? !NO_NAMES_WRITTEN_SMALL.has(lower) : i === 1 && isSmall);
    const isName =
      word.length >= 2 &&
      !NO_NAMES.has(lower) &&
      /^\p{L}[\p{L}\p{M}’']*$/u.test(word) &&
      // A comment all in capitals tells no names apart.
      (isCapital
        ? word.length < 3 || word !== word.toUpperCase() || isSure
        : maySmall && !englishStopWords.has(lower));
    if (!isName) break;
    if (i === 0) isSmall = !isCapital;
    end = at + word.length;
    if (/['’]s$/.test(word)) return end - 2;
    const next = text[end] === '-' || text[end] === ' ' ? end + 1 : end;
    if (next === end) break;
    at = next;
  }
  return end;
}

/** Behind a word of a lead: blanks, an apostrophe, a point ("Mr."), a colon. */
function skipJoint(text: string, at: number): number {
  let next = at;
  while (next < text.length && next - at < 3 && " \u00a0.:'’".includes(text[next]!)) next++;
  return next;
}

// Signs

const PLUS = 0x2b;
const OPEN = 0x28;
const NON_BREAKING_HYPHEN = 0x2011;
const EN_DASH = 0x2013;
const LONGEST_WORD = 40;

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isAlphanumeric(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isDigit(unit) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

/** Letters and digits of any script. */
function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isAlphanumeric(text, at) || (unit > 0xbf && /[\p{L}\p{N}\p{M}]/u.test(text[at]!));
}

function isLocalUnit(text: string, at: number): boolean {
  return isWordUnit(text, at) || ".!#$%&'*+/=?^_`{|}~-".includes(text[at]!);
}

function isUrlUnit(unit: number): boolean {
  return (
    unit > 32 &&
    unit !== 0x3c &&
    unit !== 0x3e &&
    unit !== 0x22 &&
    unit !== 0xa0 &&
    !(unit >= 0x2000 && unit <= 0x206f)
  );
}

/** The end of what one look has decided: a word, and what joins it to the next in addresses. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isWordUnit(text, at)) at++;
  return at;
}

function wordAt(text: string, start: number): string {
  let at = start;
  while (
    at < text.length &&
    at - start <= LONGEST_WORD &&
    (isWordUnit(text, at) || (at > start && "'’".includes(text[at]!)))
  )
    at++;
  const word = text.slice(start, at);
  // The apostrophe of "name's" parts a lead.
  return /^name['’]s$/i.test(word) ? word.slice(0, 4) : word;
}
