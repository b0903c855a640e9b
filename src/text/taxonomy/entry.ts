/**
 * A topic as the files beside this one write it: one pattern, exception or sentence a line. Patterns are
 * explained in ../topic-pattern.ts; tests hold every sentence against the matcher.
 */
export interface TopicEntry {
  id: string;
  label: string;
  /** What belongs here, and what does not. */
  belongs: string;
  /** Its place among the other topics of a comment; specific when left out. See `REMARK` in ../topics.ts. */
  salience?: number;
  patterns: string;
  /** What looks like a mention and is none. */
  except?: string;
  /** Sentences that mention the topic. */
  examples: string;
  /** Sentences that share words with it and do not. */
  counterExamples: string;
}

export interface GroupEntry {
  id: string;
  label: string;
  topics: readonly TopicEntry[];
}
