/** Topics that a comment mentions, by the patterns of a taxonomy. */
import type { Mention } from './reading.js';
import type { Token } from './tokens.js';
import {
  farthestEnd,
  isPlainWord,
  nearestEnd,
  nextTest,
  type Pattern,
  parsePattern,
  passes,
  patternEnds,
  type Step,
  Vocabulary,
  WordLists,
  type Words,
  wordPieces,
} from './topic-pattern.js';

export interface Topic {
  /** Kebab-case, such as `agent-attitude`; it stands in outputs and must not change. */
  id: string;
  /** Id of its group. */
  group: string;
  label: string;
  /** One line: what belongs here and what does not. */
  belongs: string;
  /** Any of these is a mention; see topic-pattern.ts for how they read. */
  patterns: readonly string[];
  /** A mention that shares a word with one of these is none. */
  except: readonly string[];
  /** Sentences that mention it, and sentences that look as if they did. */
  examples: readonly string[];
  counterExamples: readonly string[];
  /** How much it says when a comment mentions other topics too; `SPECIFIC` when left out. */
  salience?: number;
  /** Language of the comments that it is looked for in, ISO 639-1; English when left out. */
  language?: string;
}

export const languageOf = ({ language = 'en' }: Topic): string => language;

/**
 * Salience: which of the topics of a comment is its main one. First mentions come first, so most topics are
 * simply specific. Of all orders that were tried on complaints with one reason and on answers of patients with one
 * theme, this came out best; going by the most negative clause first did worse.
 */
/** Praise or blame of everything: a topic only where the comment mentions no other. */
export const REMARK = 0;
/** Says whom or where it is about, but not what for: a topic only where its clause mentions no specific one. */
export const BROAD = 1;
/** What happened, good or bad. */
export const SPECIFIC = 2;
/** What people name as the reason even when they tell of another trouble first. */
export const DECISIVE = 3;

export interface TopicGroup {
  id: string;
  label: string;
}

export interface Taxonomy {
  groups: readonly TopicGroup[];
  topics: readonly Topic[];
  /** Alternatives that patterns name as `{staff}`. */
  lists: ReadonlyMap<string, string>;
}

/** Stretch of a comment; the caller's clauses. */
export interface Span {
  start: number;
  end: number;
}

export type TopicMatcher = (tokens: readonly Token[], clauses: readonly Span[]) => Mention[];

interface Rule {
  topic: number;
  steps: readonly Step[];
  /** The test of its first word. */
  opener: number;
  /** Ids of tests without which it cannot match, the rarest first. */
  required: readonly number[];
  /** One word and no more: its first word is all of it. */
  isWord: boolean;
  /** A test that a word behind its first must pass, and how many words later at most; −1 where there is none. */
  next: number;
  within: number;
}

interface Learnt {
  pattern: Pattern;
  required: readonly number[];
}

/** Words of a comment, the end exclusive. */
interface WordSpan {
  from: number;
  to: number;
}

/**
 * Makes the matcher of a taxonomy. Throws `PatternFault` for a pattern that does not parse.
 *
 * Every topic is found at most once per clause: the clause that holds its first word. Mentions come in the
 * order of the comment; remarks and broad topics only where nothing more specific is said, see `REMARK`.
 */
export function topicMatcher(taxonomy: Taxonomy): TopicMatcher {
  const topics = taxonomy.topics;
  const lists = new WordLists(taxonomy.lists);
  const vocabulary = new Vocabulary();
  const learn = (source: string, isException: boolean): Learnt => {
    const pattern = parsePattern(source, lists);
    return { pattern, required: vocabulary.learn(pattern, isException) };
  };
  const learnt = topics.map(({ patterns }) => patterns.map((source) => learn(source, false)));
  const learntExceptions = topics.map(({ except }) => except.map((source) => learn(source, true)));
  const ruleOf = ({ pattern, required }: Learnt, topic: number): Rule => {
    const steps = vocabulary.steps(pattern);
    const { test = -1, within = 0 } = nextTest(steps) ?? {};
    return {
      topic,
      steps,
      opener: pattern.opener.id,
      required,
      isWord: steps.length === 1 && isPlainWord(steps[0]),
      next: test,
      within,
    };
  };
  const rules = learnt.flatMap((patterns, topic) => patterns.map((one) => ruleOf(one, topic)));
  const exceptions = learntExceptions.map((except, topic) => except.map((one) => ruleOf(one, topic)));
  /** Rules by the rarest of their words: most comments then never come to them. By place, as all below. */
  const wokenBy: number[][] = Array.from({ length: vocabulary.size }, () => []);
  for (const [rule, { required }] of rules.entries()) wokenBy[required[0]!]!.push(rule);
  /** Rules that can match in this comment, by the test of their first word: the first, the last, and who comes next. */
  const firstOpened = new Int32Array(vocabulary.size).fill(-1);
  const lastOpened = new Int32Array(vocabulary.size);
  const nextOpened = new Int32Array(rules.length);
  // What is asked of a hundred rules a comment lies close together.
  const wakes = Uint8Array.from(wokenBy, (woken) => (woken.length > 0 ? 1 : 0));
  const openerOf = Int32Array.from(rules, ({ opener }) => opener);
  const topicOf = Int32Array.from(rules, ({ topic }) => topic);
  const nextOf = Int32Array.from(rules, ({ next }) => next);
  const withinOf = Int32Array.from(rules, ({ within }) => within);
  /** Without the one that wakes it. */
  const othersRequired = rules.map(({ required }) => required.slice(1));

  const words: Words = { n: 0, entry: [], until: [], token: [] };
  /** The last comment in which some word passed the test; most rules end here. */
  const passedIn = new Uint32Array(vocabulary.size);
  let comment = 0;
  /** Tests that some word of the comment passes and that wake rules; as many as are counted. */
  const passed = new Int32Array(vocabulary.size);
  const opened = new Int32Array(vocabulary.size);
  let openedCount = 0;
  /** The last clause, counted over all comments, in which the topic was found. */
  const foundIn = new Uint32Array(topics.length);
  let turn = 0;
  const arePossible = (required: readonly number[]): boolean => {
    for (let i = 0; i < required.length; i++) if (passedIn[required[i]!] !== comment) return false;
    return true;
  };

  return (tokens, clauses) => {
    comment++;
    readWords(tokens, words, vocabulary);
    for (let i = 0; i < openedCount; i++) firstOpened[opened[i]!] = -1;
    openedCount = 0;
    let passedCount = 0;
    for (let at = 0; at < words.n; at++) {
      const { watched } = words.entry[at]!;
      for (let i = 0; i < watched.length; i++) {
        const test = watched[i]!;
        if (passedIn[test] === comment) continue;
        passedIn[test] = comment;
        if (wakes[test] === 1) passed[passedCount++] = test;
      }
    }
    for (let i = 0; i < passedCount; i++) {
      const woken = wokenBy[passed[i]!]!;
      for (let k = 0; k < woken.length; k++) {
        const rule = woken[k]!;
        if (!arePossible(othersRequired[rule]!)) continue;
        const opener = openerOf[rule]!;
        if (firstOpened[opener] === -1) {
          opened[openedCount++] = opener;
          firstOpened[opener] = rule;
        } else nextOpened[lastOpened[opener]!] = rule;
        lastOpened[opener] = rule;
        nextOpened[rule] = -1;
      }
    }
    const found: Mention[] = [];
    const masks: (readonly WordSpan[] | undefined)[] = [];
    let clause = -1;
    for (let at = 0; at < words.n; at++) {
      const { start } = tokens[words.token[at]!]!;
      const here = clauseAt(clauses, start, Math.max(clause, 0));
      if (here !== clause) {
        clause = here;
        turn++;
      }
      const { openers } = words.entry[at]!;
      for (let i = 0; i < openers.length; i++) {
        for (let rule = firstOpened[openers[i]!]!; rule !== -1; rule = nextOpened[rule]!) {
          const topic = topicOf[rule]!;
          if (foundIn[topic] === turn) continue;
          const next = nextOf[rule]!;
          if (next >= 0 && !isNear(words, next, at, withinOf[rule]!)) continue;
          const { steps, isWord } = rules[rule]!;
          const ends = isWord ? 2 : patternEnds(steps, words, at);
          if (ends === 0) continue;
          const to = at + nearestEnd(ends);
          masks[topic] ??= exceptionSpans(exceptions[topic]!);
          if (masks[topic].some((one) => at < one.to && one.from < to)) continue;
          foundIn[topic] = turn;
          found.push({
            topic: topics[topic]!.id,
            clause,
            start,
            end: tokens[words.token[to - 1]!]!.end,
            salience: topics[topic]!.salience ?? SPECIFIC,
          });
        }
      }
    }
    return withoutIdle(found);
  };

  function exceptionSpans(rules: readonly Rule[]): WordSpan[] {
    const spans: WordSpan[] = [];
    for (const rule of rules) {
      if (!arePossible(rule.required)) continue;
      for (let from = 0; from < words.n; from++) {
        if (!passes(words.entry[from]!, rule.opener)) continue;
        const ends = patternEnds(rule.steps, words, from);
        if (ends !== 0) spans.push({ from, to: from + farthestEnd(ends) });
      }
    }
    return spans;
  }
}

/** Without remarks and broad topics beside which something more specific is said. */
function withoutIdle(mentions: Mention[]): Mention[] {
  let most = REMARK;
  const specific = new Set<number>();
  for (const { salience, clause } of mentions) {
    most = Math.max(most, salience);
    if (salience > BROAD) specific.add(clause);
  }
  if (most === REMARK) return mentions;
  return mentions.filter(
    ({ salience, clause }) => salience > BROAD || (salience === BROAD && !specific.has(clause)),
  );
}

/** Whether one of the next words passes a test: what most rules fail by, seen before they are walked. */
function isNear(words: Words, test: number, at: number, within: number): boolean {
  const end = Math.min(at + within, words.until[at]! - 1);
  for (let place = at + 1; place <= end; place++) if (passes(words.entry[place]!, test)) return true;
  return false;
}

/** The clause that holds a place, or the last that begins before it; none before `from` does. */
function clauseAt(clauses: readonly Span[], place: number, from: number): number {
  let clause = from;
  while (clause + 1 < clauses.length && clauses[clause + 1]!.start <= place) clause++;
  return clause;
}

/** The words of a comment, without marks and handles; parts of contractions and of hashtags stand alone. */
function readWords(tokens: readonly Token[], words: Words, vocabulary: Vocabulary): void {
  const addWord = (text: string, lemma: string, token: number): void => {
    const at = words.n++;
    words.entry[at] = vocabulary.entry(text, lemma);
    words.token[at] = token;
  };
  /** Of the sentence that is being read: its number, and the place of its first word. */
  let reading = -1;
  let from = 0;
  const endSentence = (): void => {
    for (; from < words.n; from++) words.until[from] = words.n;
  };
  words.n = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { text, normal, lemma, start, sentence } = tokens[i]!;
    if (sentence !== reading) {
      endSentence();
      reading = sentence;
    }
    const first = normal.charCodeAt(0);
    if (first >= DIGIT_0 && first <= DIGIT_9) {
      // "3hrs" is found by "#hrs".
      let unit = 1;
      while (unit < normal.length && isNumeral(normal.charCodeAt(unit))) unit++;
      addWord(normal, `#${normal.slice(unit)}`, i);
      continue;
    }
    if (normal === '&') {
      addWord('and', 'and', i);
      continue;
    }
    if (first < LETTER_A || (first > LETTER_Z && first < 0xaa)) continue;
    const before = i > 0 && tokens[i - 1]!.end === start ? tokens[i - 1]!.text : '';
    // A handle names a company or a person: its words are no topic.
    if (before === '@') continue;
    if (before === '#' && HUMP.test(text)) {
      for (const piece of text.replace(HUMPS, '$1 ').toLowerCase().split(' ')) {
        addWord(piece, piece, i);
      }
    } else if (normal.endsWith('nt') || normal.includes("'")) {
      const pieces = wordPieces(normal);
      addWord(pieces[0] ?? normal, lemma, i);
      for (const piece of pieces.slice(1)) addWord(piece, piece, i);
    } else {
      addWord(normal, lemma, i);
    }
  }
  endSentence();
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LETTER_A = 97;
const LETTER_Z = 122;
const HUMP = /\p{Ll}\p{Lu}/u;
const HUMPS = /(\p{Ll})(?=\p{Lu})/gu;

/** Digits, and the points, commas, colons and slashes between them. */
function isNumeral(code: number): boolean {
  return (code >= DIGIT_0 && code <= DIGIT_9) || code === 46 || code === 44 || code === 47 || code === 58;
}
