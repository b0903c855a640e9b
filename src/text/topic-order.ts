import type { Mention } from './reading.js';

/**
 * The topics of a comment, each once, the main one first: the most salient, of equals the one that is mentioned
 * first, of those that begin together the longer one.
 */
export function topicsInOrder(mentions: readonly Mention[]): string[] {
  const sorted = [...mentions].sort((a, b) => b.salience - a.salience || a.start - b.start || b.end - a.end);
  return [...new Set(sorted.map(({ topic }) => topic))];
}

/** The one topic that a comment is about before all others; undefined when it mentions none. */
export function mainTopic(mentions: readonly Mention[]): string | undefined {
  return topicsInOrder(mentions)[0];
}
