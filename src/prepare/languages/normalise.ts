const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\u02bc\u02b9\u00b4\u0060]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;
/** Soft hyphen, zero-width characters, direction marks, variation selectors. */
const INVISIBLE = /\p{Cf}|\ufe0e|\ufe0f/gu;
const EDGE_QUOTES = /^["'\s]+|["'\s]+$/g;
/** A dash, point or comma before a digit belongs to the number: "-1", ".5". */
const EDGE_PUNCTUATION =
  /^(?:[.,;:!?\u00a1\u00bf*\u2022\u00b7\s-](?!\d))+|[.,;:!?\u00a1\u00bf*\u2022\u00b7\s-]+$/g;
const BRACKETS: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** Words of Latin or Cyrillic letters that are composed already: for them only the case is to be folded. */
const PLAIN =
  /^[A-Za-z0-9\u00c0-\u012f\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0218-\u021b\u0400-\u045f](?:[A-Za-z0-9\u00c0-\u012f\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0218-\u021b\u0400-\u045f ]*[A-Za-z0-9\u00c0-\u012f\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0218-\u021b\u0400-\u045f])?$/;
/** Numbers, dates and times, which have nothing to fold. */
const DIGITS = /^\d(?:(?:[\d.:/-]| (?! ))*\d)?$/;
/** The ending of the other gender: "zadowolony/a", "satisfait(e)", "satisfait·e", "zufriedene(r)". */
const OTHER_GENDER = /(\p{L}{4,})(?:\(-?\p{L}{1,3}\)|[/·.]-?\p{L}{1,3}|-(?:es?|a))(?=[\s,]|$)/gu;

/** Takes off a pair of brackets that encloses the whole text: "(neutral)", not "very (very) good". */
function withoutBrackets(text: string): string {
  const open = text[0] ?? '';
  const close = BRACKETS[open];
  if (close === undefined || !text.endsWith(close)) return text;
  let depth = 0;
  for (let i = 0; i < text.length - 1; i += 1) {
    if (text[i] === open) depth += 1;
    else if (text[i] === close) depth -= 1;
    if (depth === 0) return text;
  }
  return text.slice(1, -1).trim();
}

/**
 * The form in which answer labels are compared: one spelling of quotes, dashes and white space, lower case
 * whatever the locale, no commas, no second gender, no punctuation, quotes or brackets around the whole. Diacritics and Thai marks stay.
 * Text that is nothing but punctuation ("-", "--", ".") is returned as it is, since it may mark a missing answer.
 */
export function normaliseLabel(text: string): string {
  if (DIGITS.test(text)) return text;
  if (PLAIN.test(text) && !text.includes('  ')) return text.toLowerCase();
  let label = text
    // Before NFKC, which would turn an acute accent used as a quote into a space and a combining mark.
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(DASHES, '-')
    .toLowerCase()
    // Turkish İ lower-cases to i and a combining dot.
    .replace(/i\u0307/g, 'i')
    // NFKC takes Thai sara am apart; some keyboards put the tone mark between its halves.
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .normalize('NFC')
    .replace(OTHER_GENDER, '$1')
    .replace(/[,;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (;;) {
    let next = label;
    for (const step of [
      (s: string) => s.replace(EDGE_QUOTES, ''),
      withoutBrackets,
      (s: string) => s.replace(EDGE_PUNCTUATION, ''),
    ]) {
      next = step(next) || next;
    }
    if (next === label) return label;
    label = next;
  }
}
