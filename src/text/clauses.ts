import type { Lexicon } from './lexicon/english.js';
import { CONTRAST, COPULA, wordKind } from './lexicon/word-kinds.js';
import { findOpinions, type Opinion } from './opinions.js';
import type { Units } from './units.js';

/** Parts a comment into clauses that each say one thing. Places count words. */
export interface ClauseOfWords {
  from: number;
  to: number;
  opinions: Opinion[];
  bareNegations: number[];
  /** Words of the comment that a phrase has spoken for. */
  covered: Uint8Array;
}

const HARD = 2;
/** Contrasts of several words. */
const LONG_CONTRASTS = new Map(
  'apart from | aside from | other than | in spite of | even though | even if | on the other | with the exception'
    .split(' | ')
    .map((phrase) => phrase.split(' '))
    .map(([first, ...rest]) => [`${first} ${rest[0]}`, rest] as const),
);
const BEGINS_LONG_CONTRAST = wordKind(
  [...LONG_CONTRASTS.keys()].map((pair) => pair.split(' ')[0]!).join(' '),
);
/** After these a word of contrast is none: "a while", "nothing but", "not yet". */
const NO_CONTRAST_AFTER = new Set(
  'a the worth quite little nothing anything everything all none not no and last long is are was'.split(' '),
);
/** Words between which a clause may end, beside commas. */
const JOINT = wordKind('and & plus with');
/** Of these only "with" may begin a clause, and only one against the words before: the others say more of their noun. */
const GOES_ON = new Set('with which who whose where that'.split(' '));
const EXCEPTIONS = new Set('except apart aside other with but despite'.split(' '));
const TURNS = new Set('but however yet'.split(' '));
/** After an exception these go on with the whole: "apart from that all was well". */
const WHOLE = new Set('that this those these'.split(' '));

export function splitClauses(units: Units, lexicon: Lexicon): ClauseOfWords[] {
  const { words, parting } = units;
  const clauses: ClauseOfWords[] = [];
  const covered = new Uint8Array(words.length);
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && parting[at]! < HARD && !turnsAt(units, at, from)) continue;
    splitStretch(units, from, at, lexicon, covered, clauses);
    from = at;
  }
  markExceptions(units, clauses);
  return clauses;
}

/** Whether a word begins a thought against the one before. */
function turnsAt({ words, kinds, parting }: Units, at: number, from: number): boolean {
  if ((kinds[at]! & (CONTRAST | BEGINS_LONG_CONTRAST)) === 0) return false;
  const word = words[at]!;
  const before = words[at - 1]!;
  if ((kinds[at]! & CONTRAST) !== 0) {
    if (parting[at] === 0 && NO_CONTRAST_AFTER.has(before)) return false;
    // "not only quick but friendly" goes on with the same thought.
    if (word === 'but' && isNotOnly(words, from, at)) return false;
    // "still" and "yet" contrast only behind a comma; "good though" ends with it, "the tea though was cold" goes on.
    if ((word === 'still' || word === 'yet') && parting[at] === 0) return false;
    const next = at + 1;
    if (
      (word === 'though' || word === 'tho' || word === 'however') &&
      (next >= words.length || parting[next]! > 0 || (parting[at] === 0 && (kinds[next]! & COPULA) !== 0))
    ) {
      return false;
    }
    return true;
  }
  const rest = LONG_CONTRASTS.get(`${word} ${words[at + 1] ?? ''}`);
  if (rest === undefined || (word === 'other' && before === 'no')) return false;
  return rest.every((part, i) => words[at + 1 + i] === part);
}

function isNotOnly(words: readonly string[], from: number, at: number): boolean {
  for (let i = Math.max(from, at - 14); i + 1 < at; i++) {
    if (
      words[i] === 'not' &&
      (words[i + 1] === 'only' || words[i + 1] === 'just' || words[i + 1] === 'merely')
    )
      return true;
  }
  return false;
}

/** Splits at commas and at "and" where both sides say something of their own. */
function splitStretch(
  units: Units,
  from: number,
  to: number,
  lexicon: Lexicon,
  covered: Uint8Array,
  clauses: ClauseOfWords[],
): void {
  const { words, kinds, parting } = units;
  const { opinions, bareNegations } = findOpinions(units, from, to, lexicon, covered);
  const joints: number[] = [];
  for (let at = from + 1; at < to; at++) {
    if (covered[at] !== 0 && parting[at] === 0) continue;
    if (parting[at]! > 0 || (kinds[at]! & JOINT) !== 0) joints.push(at);
  }
  let start = from;
  let next = 0;
  const push = (end: number): void => {
    const own: Opinion[] = [];
    while (next < opinions.length && opinions[next]!.from < end) own.push(opinions[next++]!);
    clauses.push({
      from: start,
      to: end,
      opinions: own,
      bareNegations: bareNegations.filter((at) => at >= start && at < end),
      covered,
    });
    start = end;
  };
  for (let j = 0; j < joints.length; j++) {
    const joint = joints[j]!;
    const end = joints[j + 1] ?? to;
    const left = sumOf(opinions, start, joint);
    const right = sumOf(opinions, joint, end);
    const opposed = left * right < 0 && Math.min(Math.abs(left), Math.abs(right)) >= 0.5;
    // A fact beside an opinion is a thought of its own: "We sat at the bar and the drinks were great".
    const twoThoughts =
      (left !== 0 || right !== 0) &&
      !GOES_ON.has(words[joint]!) &&
      hasCopula(kinds, start, joint) &&
      hasCopula(kinds, joint, end);
    const excepted = start === from && right !== 0 && parting[joint]! > 0 && excepts(words, from);
    if (opposed || twoThoughts || excepted) push(joint);
  }
  push(to);
}

/** "Except for the noise", and not "apart from that", nor "with my family". */
function excepts(words: readonly string[], from: number): boolean {
  const first = words[from]!;
  if (!EXCEPTIONS.has(first) || WHOLE.has(words[from + 2] ?? '')) return false;
  return first !== 'with' || words[from + 2] === 'exception';
}

function sumOf(opinions: readonly Opinion[], from: number, to: number): number {
  let sum = 0;
  for (const { from: at, value } of opinions) if (at >= from && at < to) sum += value;
  return sum;
}

function hasCopula(kinds: readonly number[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((kinds[at]! & COPULA) !== 0) return true;
  return false;
}

/**
 * What stands against praise or blame without a word for it: "Great apart from the parking", "Except for the noise all
 * was well", "Lovely staff but your systems are from another century".
 */
function markExceptions({ words }: Units, clauses: ClauseOfWords[]): void {
  for (let c = 0; c < clauses.length; c++) {
    const { from, to, opinions } = clauses[c]!;
    const first = words[from]!;
    if (opinions.length > 0 || to - from < 2) continue;
    const turns = c > 0 && TURNS.has(first);
    const isException = to - from <= 7 && excepts(words, from);
    if (!turns && !isException) continue;
    // An exception at the beginning is one from what follows.
    const other = clauses[c === 0 ? 1 : c - 1];
    const sum = other === undefined ? 0 : sumOf(other.opinions, other.from, other.to);
    if (sum === 0) continue;
    const value = isException ? (sum > 0 ? -1.5 : 1) : sum > 0 ? -1 : 0.7;
    opinions.push({ from, to, value, rule: 'exception' });
  }
}
