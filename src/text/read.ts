import { enginesWith, isUnderstood, type OwnData } from './engines.js';
import { detectLanguages, type LanguageShare, languageDetector } from './language.js';
import type { Clause, CommentReading, Mention, Scored, Sentiment } from './reading.js';
import { answersNothing, asksForFaults, saysNothing } from './says-nothing.js';
import { englishTaxonomy } from './taxonomy/index.js';
import { tokenise, tokeniseForms, winkSentiment } from './tokens.js';
import { languageOf, type Taxonomy, type TopicMatcher, topicMatcher } from './topics.js';

/** Comments of one question, read one after the other: language first, then what is said in it. */

/** `wink` is wink-nlp's own score, for English only, kept to compare with. */
export const ENGINE_NAMES = ['cxstat', 'wink'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** Everything that a reader must know. Plain data: it is handed to other threads. */
export interface ReaderSettings {
  /** The question's own words: "nothing" is praise where it asks what to improve. */
  question: string;
  /** Languages of the column, from its head. */
  mix: LanguageShare[];
  engine: EngineName;
  /** False where nobody asks for topics, which are half of the work. */
  withTopics: boolean;
  /** Null for the topics that ship with cxstat. */
  taxonomy: Taxonomy | null;
  /** The user's own lexicons, and what was learned from the user's scores. */
  own: OwnData;
}

/** The mix of languages in comments of the head of a column. */
export function languageMix(sample: readonly string[]): LanguageShare[] {
  return detectLanguages(sample).mix;
}

/** Distinct comments whose reading is kept: the same few words come again and again. */
const MOST_REMEMBERED = 5000;
/** Longer ones seldom come twice, and what is known of them takes some kilobytes. */
const LONGEST_REMEMBERED = 60;

/** A function that reads comments; the same comment is read once. */
export function commentReader(settings: ReaderSettings): (comment: string) => CommentReading {
  const detect = languageDetector(settings.mix);
  const nothingIsPraise = asksForFaults(settings.question);
  const engines: ReturnType<typeof enginesWith> =
    settings.engine === 'wink' ? { en: scoreByWink } : enginesWith(settings.own);
  const topicsIn = topicFinder(settings.taxonomy ?? englishTaxonomy);
  const read = (comment: string): CommentReading => {
    if (nothingIsPraise && answersNothing(comment)) {
      return { language: detect(comment), saysSomething: true, scored: praise(comment), mentions: [] };
    }
    const language = detect(comment);
    if (saysNothing(comment, language)) {
      return { language: null, saysSomething: false, scored: null, mentions: [] };
    }
    const found = engines[language ?? '']?.(comment) ?? null;
    // A lexicon may know no word of a comment; English is read by weights too, and always scored.
    const scored = found !== null && (language === 'en' || isUnderstood(found)) ? found : null;
    const mentions = settings.withTopics ? topicsIn(comment, language ?? '', found?.clauses ?? []) : [];
    return { language, saysSomething: true, scored, mentions };
  };
  const known = new Map<string, CommentReading>();
  return (comment) => {
    const text = comment.trim();
    const remembered = known.get(text);
    if (remembered) return remembered;
    const reading = read(text);
    if (text.length <= LONGEST_REMEMBERED) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, reading);
    }
    return reading;
  };
}

/** Matchers by language: to make one takes as long as to read some thousand comments. */
const matchersOf = new WeakMap<Taxonomy, Map<string, TopicMatcher | null>>();

/** Finds the topics of comments, each language by its own; a matcher is made when the first comment needs it. */
function topicFinder(taxonomy: Taxonomy) {
  const { topics, ...rest } = taxonomy;
  const matchers = matchersOf.get(taxonomy) ?? new Map<string, TopicMatcher | null>();
  matchersOf.set(taxonomy, matchers);
  return (comment: string, language: string, clauses: readonly Clause[]): Mention[] => {
    let match = matchers.get(language);
    if (match === undefined) {
      const own = topics.filter((topic) => languageOf(topic) === language);
      match = own.length > 0 ? topicMatcher({ ...rest, topics: own }) : null;
      matchers.set(language, match);
    }
    return match?.(language === 'en' ? tokenise(comment) : tokeniseForms(comment), clauses) ?? [];
  };
}

/** From here on wink's score counts as positive or negative; the bounds that VADER's authors use for theirs. */
const WINK_NEUTRAL = 0.05;

function scoreByWink(comment: string): Scored {
  const score = Math.max(-1, Math.min(1, winkSentiment(comment)));
  const sentiment = score >= WINK_NEUTRAL ? 'positive' : score <= -WINK_NEUTRAL ? 'negative' : 'neutral';
  return whole(comment, score, sentiment, 'wink');
}

/** "Nothing" to the question what could be better. */
function praise(comment: string): Scored {
  return whole(comment, 0.5, 'positive', 'nothing to improve');
}

/** A comment that is one clause with one reason. */
function whole(comment: string, score: number, sentiment: Exclude<Sentiment, 'mixed'>, rule: string): Scored {
  const reasons = score === 0 ? [] : [{ text: comment, start: 0, value: score, rule }];
  return { score, sentiment, clauses: [{ start: 0, end: comment.length, score, sentiment, reasons }] };
}
