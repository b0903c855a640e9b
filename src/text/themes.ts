/**
 * Phrases of comments that no topic names: what to look at when a taxonomy is missing something. Here they
 * are only counted; which of them are distinctive is a question of statistics, for who has the counts.
 */
import { englishStopWords } from './stop-words.js';
import type { Token } from './tokens.js';

export interface PhraseComment {
  tokens: readonly Token[];
  /** What to count apart, such as detractors and promoters; null for none. */
  group: string | null;
}

export interface Phrase {
  /** Words as they are written most often, parted by blanks. */
  phrase: string;
  /** Comments that hold it, however often each does. */
  n: number;
  byGroup: Map<string | null, number>;
  /** Places of the first of these comments, ascending, at most 200. */
  comments: number[];
}

export interface PhraseCounts {
  /** The most frequent first; equally frequent ones by spelling. */
  phrases: Phrase[];
  /** Comments that were read, in all and by group. */
  comments: number;
  byGroup: Map<string | null, number>;
  /** No count is less than the truth by more than this: 0 unless there were too many phrases to hold. */
  undercount: number;
}

export interface PhraseOptions {
  /** Fewest comments that a phrase is worth telling in. */
  atLeast: number;
  /** Words of a phrase, at most. */
  longest?: number;
  stopWords?: ReadonlySet<string>;
  /** Phrases held at a time, at most. */
  capacity?: number;
}

/** Takes comments one by one; the places of comments count from 0 in the order in which they come. */
export interface PhraseCounter {
  add(comment: PhraseComment): void;
  end(): PhraseCounts;
}

const KEPT_COMMENTS = 200;
const CAPACITY = 100_000;
const LONGEST_PHRASE = 3;
/** Of one comment; nobody says more, and a hostile cell shall not push out what others said. */
const MOST_WORDS = 2_000;
/** A longer phrase in so many of the comments of the shorter one says it better. */
const SAME_SHARE = 0.6;

interface Held {
  n: number;
  /** Places of groups and their counts: nearly every phrase is held for one group only. */
  groups: number[];
  counts: number[];
  comments: number[];
  /** The form written most often, by the vote of Boyer and Moore, which needs no count of every form. */
  written: string;
  lead: number;
}

/**
 * Counts phrases of one to three words by the comments that hold them. Phrases are alike when their base
 * forms are, end at any mark, begin and end with no stop word, and are no numbers. A phrase within a longer one
 * that is nearly as frequent ("wait" in "long wait time") gives way to it.
 *
 * Memory is bounded. When more phrases are held than `capacity`, the rarest go until half of it is left, as in
 * lossy counting (Manku, G. S. & Motwani, R. (2002), Approximate Frequency Counts over Data Streams, VLDB):
 * what goes has been seen in few comments, and `undercount` says in how many at most.
 *
 * Errors: RangeError for an `atLeast` or a capacity below 1.
 */
export function phraseCounter(options: PhraseOptions): PhraseCounter {
  const { atLeast, longest = LONGEST_PHRASE, stopWords = englishStopWords, capacity = CAPACITY } = options;
  if (!(atLeast >= 1) || !(capacity >= 1)) {
    throw new RangeError('Phrases need at least one comment, and room for at least one phrase.');
  }
  const held = new Map<string, Held>();
  const groups: (string | null)[] = [];
  const groupSizes: number[] = [];
  let undercount = 0;
  let place = 0;
  const add = ({ tokens, group }: PhraseComment): void => {
    let g = groups.indexOf(group);
    if (g < 0) g = groups.push(group) - 1;
    groupSizes[g] = (groupSizes[g] ?? 0) + 1;
    for (const [key, written] of phrasesOf(tokens, longest, stopWords)) {
      const entry = held.get(key);
      if (entry === undefined) {
        held.set(key, { n: 1, groups: [g], counts: [1], comments: [place], written, lead: 1 });
      } else {
        addComment(entry, g, place, written);
      }
    }
    if (held.size > capacity) undercount += forgetRarest(held, capacity / 2);
    place++;
  };
  const end = (): PhraseCounts => {
    const phrases: Phrase[] = [];
    const keys = new Map<Phrase, string>();
    for (const [key, { n, groups: of, counts, comments, written }] of held) {
      if (n < atLeast) continue;
      const byGroup = new Map(of.map((g, i) => [groups[g]!, counts[i]!]));
      const phrase = { phrase: written, n, byGroup, comments };
      phrases.push(phrase);
      keys.set(phrase, key);
    }
    phrases.sort((a, b) => b.n - a.n || (a.phrase < b.phrase ? -1 : 1));
    return {
      phrases: withoutContained(phrases, keys),
      comments: place,
      byGroup: new Map(groups.map((group, i) => [group, groupSizes[i]!])),
      undercount,
    };
  };
  return { add, end };
}

function addComment(entry: Held, group: number, place: number, written: string): void {
  entry.n++;
  const at = entry.groups.indexOf(group);
  if (at < 0) {
    entry.groups.push(group);
    entry.counts.push(1);
  } else entry.counts[at]!++;
  if (entry.comments.length < KEPT_COMMENTS) entry.comments.push(place);
  if (entry.written === written) entry.lead++;
  else if (entry.lead > 0) entry.lead--;
  else {
    entry.written = written;
    entry.lead = 1;
  }
}

/** Lets go of the phrases seen least until `size` are left; returns in how many comments those were seen at most. */
function forgetRarest(held: Map<string, Held>, size: number): number {
  let seen = 0;
  while (held.size > size) {
    seen++;
    for (const [key, { n }] of held) if (n <= seen) held.delete(key);
  }
  return seen;
}

/** The phrases of a comment, each once: base forms, and as written. */
function phrasesOf(
  tokens: readonly Token[],
  longest: number,
  stopWords: ReadonlySet<string>,
): Map<string, string> {
  const phrases = new Map<string, string>();
  const last = Math.min(tokens.length, MOST_WORDS);
  for (let from = 0; from < last; from++) {
    const first = tokens[from]!;
    if (!mayBound(first, stopWords)) continue;
    let key = '';
    let written = '';
    for (let at = from; at < last && at < from + longest; at++) {
      const token = tokens[at]!;
      if (token.sentence !== first.sentence || !isWord(token)) break;
      key = key === '' ? token.lemma : `${key} ${token.lemma}`;
      written = written === '' ? token.normal : `${written} ${token.normal}`;
      if (mayBound(token, stopWords) && !phrases.has(key)) phrases.set(key, written);
    }
  }
  return phrases;
}

function mayBound(token: Token, stopWords: ReadonlySet<string>): boolean {
  return (
    token.pos !== 'NUM' &&
    token.normal.length > 1 &&
    isWord(token) &&
    !stopWords.has(token.normal) &&
    !stopWords.has(token.lemma)
  );
}

function isWord({ pos, normal }: Token): boolean {
  return pos !== 'PUNCT' && pos !== 'SYM' && normal.length <= 40;
}

/** Drops phrases that stand within a longer one in most of their comments. */
function withoutContained(phrases: readonly Phrase[], keys: ReadonlyMap<Phrase, string>): Phrase[] {
  const byKey = new Map(phrases.map((phrase) => [keys.get(phrase)!, phrase]));
  const contained = new Set<Phrase>();
  for (const longer of phrases) {
    const words = keys.get(longer)!.split(' ');
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length; to++) {
        if (to - from === words.length) continue;
        const shorter = byKey.get(words.slice(from, to).join(' '));
        if (shorter !== undefined && longer.n >= SAME_SHARE * shorter.n) contained.add(shorter);
      }
    }
  }
  return phrases.filter((phrase) => !contained.has(phrase));
}

/** Phrases that the same comments hold. */
export interface PhraseGroup {
  /** The first that was given of them. */
  lead: Phrase;
  /** All of them, the lead first. */
  phrases: Phrase[];
}

/**
 * Groups phrases, given in the order of what matters: each joins the first group with whose lead it shares at
 * least `share` of the comments of either, or leads a group of its own. Of phrases in more than 200 comments,
 * the stretch of comments that both lists cover is compared.
 */
export function groupPhrases(phrases: readonly Phrase[], share = SAME_SHARE): PhraseGroup[] {
  const groups: PhraseGroup[] = [];
  /** Groups by the comments of their leads. */
  const byComment = new Map<number, number[]>();
  for (const phrase of phrases) {
    const shared = new Map<number, number>();
    for (const comment of phrase.comments) {
      for (const group of byComment.get(comment) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    const joined = [...shared]
      .sort(([a], [b]) => a - b)
      .find(([group, n]) => n >= share * largerCover(groups[group]!.lead, phrase));
    if (joined !== undefined) {
      groups[joined[0]]!.phrases.push(phrase);
      continue;
    }
    const group = groups.push({ lead: phrase, phrases: [phrase] }) - 1;
    for (const comment of phrase.comments) {
      const list = byComment.get(comment);
      if (list === undefined) byComment.set(comment, [group]);
      else list.push(group);
    }
  }
  return groups;
}

/** Comments of the more frequent of two phrases, in the stretch of which both lists tell. */
function largerCover(a: Phrase, b: Phrase): number {
  const end = Math.min(lastKnown(a), lastKnown(b));
  const within = (phrase: Phrase) => phrase.comments.filter((comment) => comment <= end).length;
  return Math.max(within(a), within(b));
}

function lastKnown({ n, comments }: Phrase): number {
  return n > comments.length ? comments.at(-1)! : Number.POSITIVE_INFINITY;
}
