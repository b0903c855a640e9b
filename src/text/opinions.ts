import type { Lexicon } from './lexicon/english.js';
import {
  COMPARATIVE,
  DEGREE,
  IMPERATIVE,
  NEGATOR,
  OWN,
  TRANSPARENT,
  VALUED,
  wordKind,
} from './lexicon/word-kinds.js';
import type { Units } from './units.js';

/** A word or phrase of a comment that says something good or bad, after what stands around it. */
export interface Opinion {
  /** First word, and the one behind the last. */
  from: number;
  to: number;
  value: number;
  rule:
    | 'lexicon'
    | 'phrase'
    | 'negated'
    | 'intensified'
    | 'softened'
    | 'emoji'
    | 'suggestion'
    | 'too'
    | 'exception'
    | 'background';
  /** The value is the user's own. */
  isOwn?: boolean;
}

/** What a stretch of words without a hard break says. */
export interface Stretch {
  opinions: Opinion[];
  /** Words that a phrase covers, at which no clause ends. */
  covered: Uint8Array;
  /** Negators that turn nothing round: "no parking", "they did not". */
  bareNegations: number[];
}

/** Words that a negator reaches, beside those that only link. */
const REACH = 4;
/** What is left of good words that are wished for, and of those behind "if" or in a question. */
const WISHED = 0.15;
const ASKED = 0.5;

const SUBJECTS = new Set(
  'i we you he she it they the this that there these those my our your his her their staff everyone everything nobody'.split(
    ' ',
  ),
);
/** "Too kind" is thanks. */
const NEVER_TOO = new Set(['good', 'kind', 'nice', 'funny', 'helpful']);
const LINK = wordKind('or nor and');
const FILLER = wordKind(
  'a an some maybe perhaps possibly just please the and also only have having would like i need we want to with for but so',
);
const FACT = wordKind('is was are were has had have than thank thanks feel feels feeling felt now much got');
/** Begin what praise and blame are about: "when I had a problem", "after my accident". */
const CIRCUMSTANCE = wordKind('when whenever if after following during');
/** What is left of the blame in them beside praise. */
const IN_BACKGROUND = 0.2;

export function findOpinions(
  units: Units,
  from: number,
  to: number,
  lexicon: Lexicon,
  covered: Uint8Array,
): Stretch {
  const { words, kinds, parting, loud, kind, asks, exclaims } = units;
  const opinions: Opinion[] = [];
  const bareNegations: number[] = [];
  /** Unit of the negator in force, words it still reaches, and whether it has turned something round. */
  let negator = -1;
  let reach = 0;
  let turned = false;
  let wished = suggests(units, from, to, lexicon);
  if (wished >= 0) {
    const weight = (kinds[wished]! & IMPERATIVE) !== 0 ? -1 : -2;
    opinions.push({ from: wished, to: wished + 1, value: weight, rule: 'suggestion' });
  }
  const supposing = words[from] === 'if' || words[from] === 'unless';
  const endNegation = (): void => {
    if (negator >= 0 && !turned) bareNegations.push(negator);
    negator = -1;
    reach = 0;
    turned = false;
  };
  let at = from;
  while (at < to) {
    if (parting[at]! > 0 && at > from) {
      endNegation();
      // A wish reaches to the next comma.
      wished = -1;
    }
    const word = words[at]!;
    const is = kinds[at]!;
    const phrase = lexicon.phrases.longestAt(words, at, from, softEnd(parting, at, to));
    // "Keep up the good work" asks for nothing.
    if (at === wished && phrase !== undefined && phrase.value > 0) {
      opinions.pop();
      wished = -1;
    }
    if (phrase !== undefined && !(phrase.end === at + 1 && at === wished)) {
      // Only what a phrase weighs itself is kept from the trained weights, and the user's own (3) from those learned too.
      for (let i = at; i < phrase.end; i++) covered[i] = phrase.isOwn ? 3 : phrase.value === 0 ? 2 : 1;
      if (phrase.value !== 0) {
        let value = phrase.value * degreeBefore(units, from, at, lexicon, covered);
        let rule: Opinion['rule'] = phrase.wish ? 'suggestion' : 'phrase';
        if (negator >= 0 && reach > 0 && !phrase.negates) {
          value = turn(value);
          rule = 'negated';
          turned = true;
        } else if (wished >= 0 && value > 0) value *= WISHED;
        opinions.push({ from: at, to: phrase.end, value, rule, isOwn: phrase.isOwn });
      }
      if (phrase.negates || phrase.value !== 0) endNegation();
      // "not very helpful or friendly"
      if (phrase.negates && phrase.value < 0 && (words[phrase.end] === 'or' || words[phrase.end] === 'nor')) {
        negator = at;
        reach = 2;
        turned = true;
      }
      if (phrase.wish) wished = at;
      at = phrase.end;
      continue;
    }
    if ((is & NEGATOR) !== 0 && !answers(units, from, at, to, lexicon)) {
      endNegation();
      negator = at;
      reach = REACH;
      at += 1;
      continue;
    }
    const isOwn = (is & OWN) !== 0 && !isDegree(units, at, to);
    if (isOwn) covered[at] = 3;
    const emoji = kind[at] === 1;
    const value = emoji ? lexicon.emoji.get(word) : (is & VALUED) !== 0 ? lexicon.words.get(word) : undefined;
    if (value === undefined || at === wished || isDegree(units, at, to)) {
      if (negator >= 0) {
        if ((is & LINK) !== 0 && (SUBJECTS.has(words[at + 1] ?? '') || turned === false)) {
          if (word === 'and') endNegation();
        } else if ((is & TRANSPARENT) === 0) reach -= 1;
        if (reach <= 0) endNegation();
      }
      at += 1;
      continue;
    }
    const degree = emoji ? 1 : degreeBefore(units, from, at, lexicon, covered);
    let own = value * degree;
    let rule: Opinion['rule'] = emoji
      ? 'emoji'
      : degree > 1.01
        ? 'intensified'
        : degree < 0.99
          ? 'softened'
          : 'lexicon';
    if (loud[at] === 1) own *= 1.2;
    if (!emoji && negator >= 0 && reach > 0) {
      own = turn(own);
      rule = 'negated';
      turned = true;
      // "not quick or friendly": what is linked is turned too, what comes after is not.
      reach = at + 1 < words.length && (kinds[at + 1]! & LINK) !== 0 ? 2 : 0;
      if (reach === 0) endNegation();
    } else if (own > 0 && words[at - 1] === 'too' && at > from && !NEVER_TOO.has(word)) {
      own = -0.5 * own;
      rule = 'too';
    } else if (wished >= 0 && own > 0) {
      own *= WISHED;
      rule = 'suggestion';
    }
    opinions.push({ from: at, to: at + 1, value: own, rule, isOwn });
    at += 1;
  }
  endNegation();
  if (opinions.length > 1) intoBackground(units, from, to, opinions);
  const last = to - 1;
  for (const opinion of opinions) {
    if (opinion.value > 0 && (supposing || asks[last] === 1)) opinion.value *= ASKED;
    if (exclaims[last]! > 0) opinion.value *= 1.1;
  }
  return { opinions, covered, bareNegations };
}

/**
 * Whether "nothing", "none" or "no" answers a question and what follows is another thought: "Nothing they are amazing",
 * "No very happy with it".
 */
function answers(
  { words, kinds, parting }: Units,
  from: number,
  at: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const word = words[at]!;
  if (at !== from || (word !== 'nothing' && word !== 'none' && word !== 'no') || at + 1 >= to) return false;
  if (parting[at + 1]! > 0) return true;
  const next = words[at + 1]!;
  if (SUBJECTS.has(next) || next === 'all' || (kinds[at + 1]! & DEGREE) !== 0)
    return next !== 'too' && next !== 'such';
  return word !== 'no' && (lexicon.words.get(next) ?? 0) >= 2.5;
}

/** Phrases reach over no comma. */
function softEnd(parting: Uint8Array, at: number, to: number): number {
  for (let i = at + 1; i < to && i < at + 12; i++) if (parting[i]! > 0) return i;
  return to;
}

/** A good thing that is not so is bad; a bad thing that is not so is hardly good, beyond phrases such as "no problem". */
function turn(value: number): number {
  return value > 0 ? -0.6 * value - 0.6 : -0.15 * value;
}

/** Whether a word only makes the next one stronger: "pretty good", "terribly sorry", "super friendly". */
function isDegree({ kinds, parting, kind }: Units, at: number, to: number): boolean {
  const next = at + 1;
  if ((kinds[at]! & DEGREE) === 0 || next >= to || parting[next]! > 0 || kind[next] !== 0) return false;
  return (kinds[next]! & (VALUED | DEGREE)) !== 0;
}

/** How much the words before an opinion strengthen or weaken it. */
function degreeBefore(units: Units, from: number, at: number, lexicon: Lexicon, covered: Uint8Array): number {
  let factor = 1;
  for (let i = at - 1; i >= from && i >= at - 3; i--) {
    if (covered[i] !== 0 || units.parting[i + 1]! > 0) break;
    const degree = (units.kinds[i]! & DEGREE) !== 0 ? lexicon.degrees.get(units.words[i]!) : undefined;
    if (degree === undefined) {
      // "a bit of a wait"
      if (units.words[i] === 'a' || units.words[i] === 'of') continue;
      break;
    }
    factor *= degree * (units.loud[i] === 1 ? 1.15 : 1);
  }
  return Math.min(2, factor);
}

/**
 * "When my car broke down you were there", "Brilliant after I lost my card": the misfortune is no fault of those who
 * are praised. The circumstance goes on to the next comma, or else to the first praise behind it.
 */
function intoBackground({ kinds, parting }: Units, from: number, to: number, opinions: Opinion[]): void {
  for (let at = from; at < to; at++) {
    if ((kinds[at]! & CIRCUMSTANCE) === 0) continue;
    let end = at + 1;
    while (end < to && parting[end] === 0) end += 1;
    const praise = opinions.find(({ from: own, value }) => own > at && own < end && value > 0);
    if (praise !== undefined) end = praise.from;
    let outside = 0;
    for (const { from: own, value } of opinions) if (own < at || own >= end) outside += value;
    if (outside >= 1) {
      for (const opinion of opinions) {
        if (opinion.value >= 0 || opinion.from < at || opinion.from >= end) continue;
        opinion.value *= IN_BACKGROUND;
        opinion.rule = 'background';
      }
    }
    at = end - 1;
  }
}

/**
 * The word with which a clause asks for something: "Quicker replies", "Just more staff please". −1 for none, and for
 * clauses that tell how something is: "Better than last year", "Much quicker now".
 */
function suggests({ words, kinds, kind }: Units, from: number, to: number, lexicon: Lexicon): number {
  let at = from;
  while (at < to && at < from + 4 && (kinds[at]! & FILLER) !== 0) at += 1;
  if (at >= to || kind[at] !== 0 || (kinds[at]! & OWN) !== 0) return -1;
  const commands = (kinds[at]! & IMPERATIVE) !== 0;
  if (!commands && (kinds[at]! & COMPARATIVE) === 0) return -1;
  const end = Math.min(to, at + 8);
  if (end - at < 2) return -1;
  for (let i = at + 1; i < end; i++) {
    if ((kinds[i]! & FACT) !== 0) return -1;
    // "Provide good advice" tells what they do, "Provide better advice" what they should.
    if (commands && (kinds[i]! & COMPARATIVE) === 0 && (lexicon.words.get(words[i]!) ?? 0) >= 2) return -1;
  }
  return at;
}
