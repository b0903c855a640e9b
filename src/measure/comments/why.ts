import type { Section } from '../../model/document.js';
import { SENTIMENTS, type Sentiment } from '../../text/reading.js';
import type { CommentsQuestion } from './question.js';
import { Foremost, quoteOf } from './quotes.js';
import type { Collector } from './responses.js';

type Reasoned = Map<Sentiment, { n: number; some: Foremost }>;

/** A few comments of each sentiment, the clearest first. */
export function reasonCollector(each: number): Collector<Reasoned> {
  const found: Reasoned = new Map(SENTIMENTS.map((name) => [name, { n: 0, some: new Foremost(each) }]));
  return {
    take: (response) => {
      const { sentiment, score } = response;
      if (each === 0 || sentiment === null || score === null) return;
      const own = found.get(sentiment)!;
      own.n += 1;
      const clear = sentiment === 'positive' || sentiment === 'negative';
      own.some.offer(response, clear ? -Math.abs(score) : Math.abs(score));
    },
    end: () => found,
  };
}

/** The words that made the score of some comments of each sentiment. */
export function whySection(question: CommentsQuestion, found: Reasoned): Section {
  return {
    kind: 'verbatims',
    id: 'reasons',
    title: 'Why: the words behind the scores',
    groups: [...found].map(([name, { n, some }]) => ({
      label: name,
      n,
      quotes: some.responses().map((response) => quoteOf(response, name, question, true)),
    })),
  };
}
