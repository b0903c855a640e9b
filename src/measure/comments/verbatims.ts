import type { Notice, Quote, Section } from '../../model/document.js';
import type { CommentsQuestion } from './question.js';
import { Foremost, quoteOf } from './quotes.js';
import type { Collector, CommentedResponse } from './responses.js';

/** Neither a shout nor an essay: a typical comment has so many characters. */
const TYPICAL = { least: 25, most: 300 };
/** What a further topic in a comment costs when the typical one is looked for, in points of sentiment. */
const FURTHER_TOPIC = 0.1;

/** What each topic is like as a whole: known before its typical comments can be told. */
export interface TopicMeans {
  topics: Map<string, { n: number; sum: number }>;
  all: { n: number; sum: number };
}

export function topicMeans(): Collector<TopicMeans> {
  const found: TopicMeans = { topics: new Map(), all: { n: 0, sum: 0 } };
  const add = (own: { n: number; sum: number }, score: number) => {
    own.n += 1;
    own.sum += score;
  };
  return {
    take: ({ score, aspects }) => {
      if (score === null) return;
      add(found.all, score);
      for (const { topic } of aspects) {
        const own = found.topics.get(topic) ?? { n: 0, sum: 0 };
        found.topics.set(topic, own);
        add(own, score);
      }
    },
    end: () => found,
  };
}

interface Chosen {
  typical: Foremost;
  positive: Foremost;
  negative: Foremost;
  recent: Foremost;
}

/** The comments of each topic that are typical of it, at its ends, and the latest; those of all comments have the topic null. */
export function chosenVerbatims(
  means: TopicMeans,
  isWanted: (topic: string | null) => boolean,
  each: number,
): Collector<Map<string | null, Chosen>> {
  const found = new Map<string | null, Chosen>();
  const choose = (
    topic: string | null,
    mean: { n: number; sum: number },
    response: CommentedResponse,
    score: number,
  ) => {
    let own = found.get(topic);
    if (!own) {
      own = {
        typical: new Foremost(each),
        positive: new Foremost(each),
        negative: new Foremost(each),
        recent: new Foremost(each),
      };
      found.set(topic, own);
    }
    const { length } = response.comment!;
    if (length >= TYPICAL.least && length <= TYPICAL.most) {
      const others = Math.max(0, response.aspects.length - 1);
      own.typical.offer(response, Math.abs(score - mean.sum / mean.n) + FURTHER_TOPIC * others);
    }
    if (score > 0) own.positive.offer(response, -score);
    if (score < 0) own.negative.offer(response, score);
    if (response.time !== null) own.recent.offer(response, -response.time);
  };
  return {
    take: (response) => {
      const { score, aspects } = response;
      if (score === null || response.comment === null) return;
      if (isWanted(null)) choose(null, means.all, response, score);
      for (const { topic } of aspects) {
        if (isWanted(topic)) choose(topic, means.topics.get(topic)!, response, score);
      }
    },
    end: () => found,
  };
}

const KINDS: [keyof Chosen, string][] = [
  ['typical', 'typical'],
  ['negative', 'most negative'],
  ['positive', 'most positive'],
  ['recent', 'most recent'],
];

export function verbatimSections(
  question: CommentsQuestion,
  means: TopicMeans,
  found: Map<string | null, Chosen>,
  why: boolean,
): { sections: Section[]; notices: Notice[] } {
  const labels = new Map(question.taxonomy.topics.map(({ id, label }) => [id, label]));
  const sizeOf = (topic: string | null) => (topic === null ? means.all.n : means.topics.get(topic)!.n);
  const groups = [...found]
    .sort(
      ([a], [b]) =>
        Number(b === null) - Number(a === null) || sizeOf(b) - sizeOf(a) || (String(a) < String(b) ? -1 : 1),
    )
    .map(([topic, chosen]) => ({
      label: topic === null ? 'All comments' : (labels.get(topic) ?? topic),
      n: sizeOf(topic),
      quotes: quotesOf(chosen, question, why),
    }));
  const quotes = groups.flatMap((group) => group.quotes);
  const redacted = quotes.filter((quote) => quote.redacted > 0).length;
  const notices: Notice[] =
    redacted > 0
      ? [
          {
            id: 'redacted',
            level: 'note',
            text: `What identifies a person was taken out of ${redacted} of ${quotes.length} quotes, as far as it was found.`,
            tryThis: '--no-redact shows them as written',
          },
        ]
      : [];
  return {
    sections: [{ kind: 'verbatims', id: 'verbatims', title: 'Verbatims by topic', groups }],
    notices,
  };
}

/** Each comment once, for the first reason that it was chosen for. */
function quotesOf(chosen: Chosen, question: CommentsQuestion, why: boolean): Quote[] {
  const seen = new Set<string | null>();
  return KINDS.flatMap(([key, kind]) =>
    chosen[key].responses().flatMap((response) => {
      if (seen.has(response.comment)) return [];
      seen.add(response.comment);
      return [quoteOf(response, kind, question, why)];
    }),
  );
}
