import type { Section } from '../../model/document.js';
import { spearman } from '../../stats/rank-correlation.js';
import { SENTIMENTS, type Sentiment } from '../../text/reading.js';
import { fact, tableColumn, UNIT_TYPES } from '../section-parts.js';
import { CodeCounts, designOf, figureOf, limitsOf } from './counting.js';
import { type CommentsQuestion, type Outcome, toneOf } from './question.js';
import { Foremost, quoteOf } from './quotes.js';
import type { Collector, CommentedResponse } from './responses.js';

/** The score that a customer gave against what the same customer wrote. */
export interface Agreement {
  bySentiment: Map<Sentiment, CodeCounts>;
  pairs: { x: number; y: number; n: number }[];
  /** A good score beside a negative comment, and the other way round; and how many of each there are. */
  kindButAngry: { n: number; some: CommentedResponse[] };
  lowButHappy: { n: number; some: CommentedResponse[] };
}

export function agreement(outcome: Outcome, shown: number): Collector<Agreement> {
  const bySentiment = new Map<Sentiment, CodeCounts>();
  const pairs = new Map<string, { x: number; y: number; n: number }>();
  const kind = { n: 0, some: new Foremost(shown) };
  const low = { n: 0, some: new Foremost(shown) };
  return {
    take: (response) => {
      const { sentiment, score, code, weight } = response;
      if (sentiment === null || score === null || code === null) return;
      const counts = bySentiment.get(sentiment) ?? new CodeCounts();
      bySentiment.set(sentiment, counts);
      counts.add(code, weight);
      const key = `${score} ${code}`;
      const pair = pairs.get(key) ?? { x: score, y: code, n: 0 };
      pairs.set(key, pair);
      pair.n += 1;
      if (sentiment === 'negative' && toneOf(outcome, code) === 'good') {
        kind.n += 1;
        kind.some.offer(response, score);
      }
      if (sentiment === 'positive' && toneOf(outcome, code) === 'bad') {
        low.n += 1;
        low.some.offer(response, -score);
      }
    },
    end: () => ({
      bySentiment,
      pairs: [...pairs.values()],
      kindButAngry: { n: kind.n, some: kind.some.responses() },
      lowButHappy: { n: low.n, some: low.some.responses() },
    }),
  };
}

export function agreementSections(question: CommentsQuestion, found: Agreement): Section[] {
  const outcome = question.outcome!;
  const { metric, definition } = outcome;
  const all = new CodeCounts();
  for (const counts of found.bySentiment.values()) all.include(counts);
  const design = designOf(all.cells(), question);
  const type = UNIT_TYPES[definition.unit];
  const rows = SENTIMENTS.flatMap((sentiment) => {
    const counts = found.bySentiment.get(sentiment);
    if (!counts) return [];
    const estimate = figureOf(counts.cells(), definition, design, question);
    return [{ sentiment, n: counts.sum().n, ...limitsOf('score', estimate) }];
  });
  if (rows.length === 0) return [];
  const correlation = spearman(
    {
      x: found.pairs.map(({ x }) => x),
      y: found.pairs.map(({ y }) => y),
      counts: found.pairs.map(({ n }) => n),
    },
    question.level,
  );
  const quotes = (list: CommentedResponse[], kind: string) =>
    list.map((response) => quoteOf(response, kind, question));
  const good = definition.groups.find(({ tone }) => tone === 'good')?.label ?? 'Good score';
  const bad = definition.groups.find(({ tone }) => tone === 'bad')?.label ?? 'Low score';
  return [
    {
      kind: 'table',
      id: 'score_by_sentiment',
      title: `${metric.label} by the sentiment of the comment`,
      columns: [
        tableColumn('sentiment', 'Sentiment', 'text'),
        tableColumn('n', 'Answers', 'integer'),
        tableColumn('score', metric.label, type),
        tableColumn('score_low', 'Low', type),
        tableColumn('score_high', 'High', type),
      ],
      rows,
    },
    {
      kind: 'facts',
      id: 'agreement',
      title: 'Score and comment',
      facts: [
        fact('n', 'Scored on both', correlation?.n ?? 0, 'integer'),
        fact('spearman', 'Spearman’s ρ', correlation?.rho ?? null, 'number'),
        fact('spearman_low', 'Low', correlation?.low ?? null, 'number'),
        fact('spearman_high', 'High', correlation?.high ?? null, 'number'),
        fact('good_but_negative', `${good}, negative`, found.kindButAngry.n, 'integer'),
        fact('bad_but_positive', `${bad}, positive`, found.lowButHappy.n, 'integer'),
      ],
    },
    {
      kind: 'verbatims',
      id: 'contradictions',
      title: 'Where score and comment disagree most',
      groups: [
        {
          label: `${good} with a negative comment`,
          n: found.kindButAngry.n,
          quotes: quotes(found.kindButAngry.some, 'negative'),
        },
        {
          label: `${bad} with a positive comment`,
          n: found.lowButHappy.n,
          quotes: quotes(found.lowButHappy.some, 'positive'),
        },
      ],
    },
  ];
}
