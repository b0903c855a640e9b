/**
 * Sentiment by a lexicon of stems: an engine for languages that bend their words, where each language is data.
 *
 * A word has the value of the longest stem that it begins with. What turns it (a negator within reach) and what
 * makes it stronger or weaker (an intensifier before it) is looked for in the same clause only. Phrases come
 * before words, so that "bez problemu" and "pas mal" mean what they mean. A comment without a known word is
 * neutral with score 0 and has no reasons, so that a caller can tell "no opinion" from "not understood".
 */
import { emojiIn } from './lexicon/emoji.js';
import type { LexiconFile } from './lexicon-file.js';
import type { Clause, Reason, Scored } from './reading.js';
import { headOf, LONGEST_READ } from './scan.js';

export interface StemLexicon {
  language: string;
  /** Value, and beginnings of words; a word that must stand as it is ends in "=". */
  stems: readonly (readonly [value: number, stems: string])[];
  /** Value, and phrases parted by "|", of whole words or, with "*" behind, of their beginnings. */
  phrases: readonly (readonly [value: number, phrases: string])[];
  negators: string;
  /** Those of them that are blame where their clause has nothing else that is known ("nobody came"). */
  faultNegators: string;
  /** How many words on a negator reaches. */
  negatesAhead: number;
  /** Those of them that may stand behind what they negate ("gefällt mir nicht"), within the same reach. */
  negatorsBehind: string;
  /** Words that miss something: they negate a known word behind them ("brak problemów"), else they are blame. */
  absences: string;
  /** Factor, and words that stand before what they change. */
  intensifiers: readonly (readonly [factor: number, words: string])[];
  /** Words that begin a clause that says something else than the one before. */
  contrast: string;
}

const INTENSIFIES = 2;
/** A negated praise is nearly a blame ("nicht gut"); a negated blame is a faint praise ("nicht schlecht"). */
const PRAISE_NEGATED = -0.8;
const BLAME_NEGATED = -0.5;
/** What it is worth that something is missing. */
const ABSENT = -1.5;
/** What it is worth that something does not happen: less than any word, and right in four of five. */
const NOT_HAPPENED = -0.8;
/** Sum of values at which a score is about .7. */
const HALF_SURE = 2.4;
const NEUTRAL_BELOW = 0.1;
const MIXED_FROM = 0.25;
const REASONS_AT_MOST = 8;

interface Token {
  text: string;
  start: number;
  end: number;
  /** The mark between the word before and this one: none, one that may part, one that parts. */
  mark: '' | ',' | '.';
}

interface Compiled {
  whole: Map<string, number>;
  beginnings: Map<string, number>;
  longest: number;
  /** By their first word (or its first three letters), longest first. */
  phrases: Map<string, Phrase[]>;
  negators: Set<string>;
  faultNegators: Set<string>;
  negatorsBehind: Set<string>;
  absences: Set<string>;
  /** Negators and absences. */
  turns: Set<string>;
  intensifiers: Map<string, number>;
  contrast: Set<string>;
  /** Stems that the user has written. */
  own: Set<string>;
  isExtension: boolean;
  lexicon: StemLexicon;
}

interface Phrase {
  words: string[];
  value: number;
  isOwn: boolean;
}

/** Letters as they are typed on a keyboard that does not have them. */
export function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe');
}

const PHRASE_KEY = 3;

function compile(lexicon: StemLexicon, file: LexiconFile | undefined): Compiled {
  const isExtension = file?.extends ?? true;
  const whole = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const umlauts = (word: string) =>
    word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
  const spellings = (word: string) => new Set([word, withoutAccents(word), umlauts(word)]);
  for (const [value, stems] of isExtension ? lexicon.stems : []) {
    for (const stem of stems.trim().split(/\s+/)) {
      const into = stem.endsWith('=') ? whole : beginnings;
      for (const spelling of spellings(stem.replace('=', '')))
        if (!into.has(spelling) || spelling === stem) into.set(spelling, value);
    }
  }
  const own = new Set<string>();
  for (const [stem, value] of file?.words ?? []) {
    for (const spelling of spellings(stem)) {
      own.add(spelling);
      if (stem.endsWith('=')) whole.set(spelling.replace('=', ''), value);
      else {
        beginnings.set(spelling, value);
        whole.delete(spelling);
      }
    }
  }
  const phrases = new Map<string, Phrase[]>();
  const addPhrase = (phrase: string, value: number, isOwn: boolean): void => {
    for (const spelling of spellings(phrase.trim())) {
      const words = spelling.split(/\s+/);
      const key = words[0]!.slice(0, PHRASE_KEY).replace('*', '');
      const alike = phrases.get(key) ?? [];
      alike.push({ words, value, isOwn });
      phrases.set(key, alike);
    }
  };
  // Of two as long the first is read.
  for (const { elements, value } of file?.phrases ?? []) addPhrase(elements.join(' '), value, true);
  for (const [value, list] of isExtension ? lexicon.phrases : [])
    for (const phrase of list.split('|')) addPhrase(phrase, value, false);
  for (const alike of phrases.values())
    alike.sort(
      (a, b) => b.words.length - a.words.length || b.words.join(' ').length - a.words.join(' ').length,
    );
  const words = (list: string) =>
    new Set(
      list
        .trim()
        .split(/\s+/)
        .flatMap((word) => [...spellings(word)]),
    );
  return {
    whole,
    beginnings,
    longest: [...beginnings.keys()].reduce((longest, { length }) => Math.max(longest, length), 0),
    phrases,
    negators: words(lexicon.negators),
    faultNegators: words(lexicon.faultNegators),
    negatorsBehind: words(lexicon.negatorsBehind),
    absences: words(lexicon.absences),
    turns: words(`${lexicon.negators} ${lexicon.absences}`),
    intensifiers: new Map(
      lexicon.intensifiers.flatMap(([factor, list]) =>
        [...words(list)].map((word) => [word, factor] as const),
      ),
    ),
    contrast: words(lexicon.contrast),
    own,
    isExtension,
    lexicon,
  };
}

/** The engine of a language: made of its data, and of the user's own words and phrases, on first use. */
export function stemEngine(lexicon: StemLexicon, own?: LexiconFile): (comment: string) => Scored {
  let compiled: Compiled | undefined;
  return (comment) => {
    compiled ??= compile(lexicon, own);
    return score(headOf(comment, LONGEST_READ), compiled);
  };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}]+|\d+/gu)) {
    const between = text.slice(last, match.index);
    const written = match[0].toLowerCase().normalize('NFC');
    last = match.index + match[0].length;
    tokens.push({
      text: written,
      start: match.index,
      end: last,
      mark: /[.!?;:\n…()]/.test(between) ? '.' : /[,–—]| - /.test(between) ? ',' : '',
    });
  }
  return tokens;
}

interface Hit extends Reason {
  first: number;
  last: number;
  /** A phrase of blame, or with a negator of its own, means what it means and is not negated again. */
  fixed: boolean;
  /** The value is the user's own. */
  isOwn?: boolean;
}

function score(text: string, compiled: Compiled): Scored {
  const tokens = tokensOf(text);
  const hits = hitsOf(text, tokens, compiled);
  const emoji: Reason[] = (compiled.isExtension ? emojiIn(text) : []).map(({ text: face, start, value }) => ({
    text: face,
    start,
    value,
    rule: 'emoji',
  }));
  const clauses = clausesOf(text, tokens, [...hits, ...emoji], compiled);
  const sum = clauses.reduce((total, { sum }) => total + sum, 0);
  const total = squashed(sum);
  const mixed =
    clauses.some(({ clause }) => clause.score >= MIXED_FROM) &&
    clauses.some(({ clause }) => clause.score <= -MIXED_FROM);
  return {
    score: total,
    sentiment: mixed ? 'mixed' : sentimentOf(total),
    clauses: clauses.map(({ clause }) => clause),
  };
}

function squashed(sum: number): number {
  return sum / Math.sqrt(sum * sum + HALF_SURE * HALF_SURE);
}

function sentimentOf(value: number): Clause['sentiment'] {
  return value > NEUTRAL_BELOW ? 'positive' : value < -NEUTRAL_BELOW ? 'negative' : 'neutral';
}

function hitsOf(text: string, tokens: readonly Token[], compiled: Compiled): Hit[] {
  const hits: Hit[] = [];
  const known = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const phrase = phraseAt(tokens, i, compiled);
    if (phrase !== undefined) {
      const last = i + phrase.words.length - 1;
      const { start } = tokens[i]!;
      known.fill(1, i, last + 1);
      if (phrase.value !== 0) {
        hits.push({
          text: text.slice(start, tokens[last]!.end),
          start,
          value: phrase.value,
          rule: 'phrase',
          first: i,
          last,
          fixed: phrase.isOwn || phrase.value < 0 || phrase.words.some((word) => compiled.turns.has(word)),
          isOwn: phrase.isOwn,
        });
      }
      i = last;
      continue;
    }
    const word = wordValue(tokens[i]!.text, compiled);
    if (word === undefined || word.value === 0) continue;
    known[i] = 1;
    hits.push({
      text: text.slice(tokens[i]!.start, tokens[i]!.end),
      start: tokens[i]!.start,
      value: word.value,
      rule: 'lexicon',
      first: i,
      last: i,
      fixed: false,
      isOwn: word.isOwn,
    });
  }
  changeByIntensifiers(hits, tokens, compiled);
  dropSpentIntensifiers(hits, tokens, compiled);
  negate(hits, tokens, known, compiled);
  const all = [...hits, ...absencesIn(text, tokens, hits, compiled)];
  for (const hit of all) if (hit.isOwn) hit.rule = 'own lexicon';
  return [...all, ...bareNegationsIn(text, tokens, all, known, compiled)];
}

function wordValue(
  word: string,
  { whole, beginnings, longest, own }: Compiled,
): { value: number; isOwn: boolean } | undefined {
  const exact = whole.get(word);
  if (exact !== undefined) return { value: exact, isOwn: own.has(`${word}=`) };
  for (let n = Math.min(word.length, longest); n >= 2; n--) {
    const stem = word.slice(0, n);
    const value = beginnings.get(stem);
    if (value !== undefined) return { value, isOwn: own.has(stem) };
  }
  return undefined;
}

function phraseAt(tokens: readonly Token[], at: number, { phrases }: Compiled): Phrase | undefined {
  return phrases.get(tokens[at]!.text.slice(0, PHRASE_KEY))?.find(({ words }) =>
    words.every((word, n) => {
      const token = tokens[at + n];
      if (token === undefined || (n > 0 && token.mark === '.')) return false;
      return word.endsWith('*') ? token.text.startsWith(word.slice(0, -1)) : token.text === word;
    }),
  );
}

function changeByIntensifiers(
  hits: readonly Hit[],
  tokens: readonly Token[],
  { intensifiers }: Compiled,
): void {
  for (const hit of hits) {
    for (let i = hit.first - 1; i >= Math.max(0, hit.first - INTENSIFIES); i--) {
      if (tokens[i + 1]!.mark !== '') break;
      const factor = intensifiers.get(tokens[i]!.text);
      if (factor === undefined) continue;
      hit.value *= factor;
      if (hit.rule === 'lexicon') hit.rule = 'intensified';
      break;
    }
  }
}

/** "Strasznie" is blame where it stands alone, and only strengthens in "strasznie miły". */
function dropSpentIntensifiers(hits: Hit[], tokens: readonly Token[], { intensifiers }: Compiled): void {
  for (let i = hits.length - 2; i >= 0; i--) {
    const { first, last, fixed } = hits[i]!;
    const next = hits[i + 1]!;
    if (fixed || first !== last || !intensifiers.has(tokens[first]!.text)) continue;
    if (next.first - last <= INTENSIFIES && tokens[next.first]!.mark === '') hits.splice(i, 1);
  }
}

/** Words for what is missing: turns the known word behind them, else gives blame of its own. */
function absencesIn(text: string, tokens: readonly Token[], hits: readonly Hit[], compiled: Compiled): Hit[] {
  const missing: Hit[] = [];
  tokens.forEach(({ text: word, start, end }, i) => {
    if (!compiled.absences.has(word) || wordValue(word, compiled)?.isOwn) return;
    if (hits.some(({ first, last }) => first <= i && i <= last)) return;
    const hit = hits.find(
      ({ first }) => first > i && first <= i + 2 && !isParted(tokens, i, first, compiled),
    );
    if (hit !== undefined && hit.rule === 'negated') return;
    if (hit !== undefined && !hit.fixed) {
      hit.value *= hit.value > 0 ? PRAISE_NEGATED : BLAME_NEGATED;
      hit.rule = 'negated';
    } else if (hit === undefined) {
      const negated = i > 0 && compiled.negators.has(tokens[i - 1]!.text);
      const value = negated ? ABSENT * BLAME_NEGATED : ABSENT;
      missing.push({
        text: text.slice(start, end),
        start,
        value,
        rule: 'lexicon',
        first: i,
        last: i,
        fixed: false,
      });
    }
  });
  return missing;
}

/** Negators in clauses of which nothing else is known; `known` has the words of phrases. */
function bareNegationsIn(
  text: string,
  tokens: readonly Token[],
  hits: readonly Hit[],
  known: Uint8Array,
  { faultNegators, contrast }: Compiled,
): Hit[] {
  const found: Hit[] = [];
  for (const { first, last } of hits) known.fill(1, first, last + 1);
  let from = 0;
  for (let to = 1; to <= tokens.length; to++) {
    if (to < tokens.length && tokens[to]!.mark === '' && !contrast.has(tokens[to]!.text)) continue;
    for (let i = from; i < to && to - from > 1; i++) {
      if (!faultNegators.has(tokens[i]!.text)) continue;
      if (!known.subarray(from, to).includes(1))
        found.push(bareNegation(text, tokens, i < to - 1 ? i : i - 1));
      break;
    }
    from = to;
  }
  return found;
}

/** The negator with the word behind it, or with the one before where it ends its clause. */
function bareNegation(text: string, tokens: readonly Token[], at: number): Hit {
  const { start } = tokens[at]!;
  return {
    text: text.slice(start, tokens[at + 1]!.end),
    start,
    value: NOT_HAPPENED,
    rule: 'bare negation',
    first: at,
    last: at + 1,
    fixed: true,
  };
}

function negate(hits: readonly Hit[], tokens: readonly Token[], known: Uint8Array, compiled: Compiled): void {
  const { negators, negatorsBehind, lexicon } = compiled;
  for (let i = 0; i < tokens.length; i++) {
    if (!negators.has(tokens[i]!.text) || known[i] === 1) continue;
    const ahead = hits.find(
      ({ first, fixed }) =>
        !fixed && first > i && first <= i + lexicon.negatesAhead && !isParted(tokens, i, first, compiled),
    );
    const behind =
      ahead === undefined && negatorsBehind.has(tokens[i]!.text)
        ? hits.findLast(
            ({ last, fixed }) =>
              !fixed && last < i && last >= i - lexicon.negatesAhead && !isParted(tokens, last, i, compiled),
          )
        : undefined;
    const hit = ahead ?? behind;
    if (hit === undefined || hit.rule === 'negated') continue;
    hit.value *= hit.value > 0 ? PRAISE_NEGATED : BLAME_NEGATED;
    hit.rule = 'negated';
  }
}

function isParted(tokens: readonly Token[], from: number, to: number, { contrast }: Compiled): boolean {
  for (let i = from + 1; i <= to; i++) {
    if (tokens[i]!.mark !== '' || contrast.has(tokens[i]!.text)) return true;
  }
  return false;
}

interface Counted {
  clause: Clause;
  sum: number;
}

/** Parts between marks and words of contrast; those between commas only where they disagree. */
function clausesOf(
  text: string,
  tokens: readonly Token[],
  reasons: Reason[],
  { contrast }: Compiled,
): Counted[] {
  const bounds: { start: number; firm: boolean }[] = [{ start: 0, firm: true }];
  tokens.forEach((token, i) => {
    if (i === 0) return;
    if (contrast.has(token.text) || token.mark === '.') bounds.push({ start: token.start, firm: true });
    else if (token.mark === ',') bounds.push({ start: token.start, firm: false });
  });
  const sorted = reasons.sort((a, b) => a.start - b.start);
  const parts: { start: number; firm: boolean; reasons: Reason[]; sum: number }[] = [];
  let next = 0;
  bounds.forEach(({ start, firm }, i) => {
    const end = bounds[i + 1]?.start ?? text.length;
    const own: Reason[] = [];
    while (next < sorted.length && sorted[next]!.start < end) own.push(sorted[next++]!);
    const sum = own.reduce((total, { value }) => total + value, 0);
    const before = parts.at(-1);
    if (before !== undefined && !firm && !(before.sum * sum < 0)) {
      before.reasons.push(...own);
      before.sum += sum;
    } else parts.push({ start, firm, reasons: own, sum });
  });
  return parts.map(({ start, reasons: own, sum }, i) => {
    const end = parts[i + 1]?.start ?? text.length;
    const piece = text.slice(start, end);
    const value = squashed(sum);
    return {
      sum,
      clause: {
        start: start + piece.length - piece.trimStart().length,
        end: start + Math.max(piece.trimEnd().length, piece.length - piece.trimStart().length),
        score: value,
        sentiment: sentimentOf(value),
        reasons: strongest(own),
      },
    };
  });
}

function strongest(reasons: readonly Reason[]): Reason[] {
  return [...reasons]
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, REASONS_AT_MOST)
    .sort((a, b) => a.start - b.start)
    .map(({ text, start, value, rule }) => ({ text, start, value, rule }));
}
