/** What a comment says, as the engine reads it. Places count UTF-16 units of the comment as written. */

export const SENTIMENTS = ['positive', 'neutral', 'negative', 'mixed'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** Why a clause has its score: the words as written, what they add, and the rule that made it so. */
export interface Reason {
  text: string;
  start: number;
  value: number;
  /** "lexicon", "negated", "phrase", "intensified", "emoji", "weights" … */
  rule: string;
}

/** A part of a comment that says one thing: between punctuation and words such as "but". */
export interface Clause {
  start: number;
  end: number;
  /** −1 … 1. */
  score: number;
  sentiment: Exclude<Sentiment, 'mixed'>;
  reasons: Reason[];
}

export interface Scored {
  /** −1 … 1. */
  score: number;
  sentiment: Sentiment;
  clauses: Clause[];
}

/** A topic that a comment mentions, and where. */
export interface Mention {
  /** Id of the topic, such as `waiting`. */
  topic: string;
  /** Place among the clauses of the comment. */
  clause: number;
  start: number;
  end: number;
  /** How much it says beside other topics, by the taxonomy: `topicsInOrder` tells the main one. */
  salience: number;
}

/** What was found in one comment. */
export interface CommentReading {
  /** ISO 639-1; null where the text is too little to tell and nothing else does. */
  language: string | null;
  /** False for "n/a", "-", "none" and their like, which say nothing. */
  saysSomething: boolean;
  /** Null where no engine reads the language, or nothing is said. */
  scored: Scored | null;
  mentions: Mention[];
}
