import { type CommentReading, SENTIMENTS, type Sentiment } from './reading.js';
import { topicsInOrder } from './topic-order.js';

/** Readings as cells, so that they are columns like any other. */

export const TOPIC_SEPARATOR = '; ';

/** What became of a comment; blank cells have no status. */
export const STATUSES = ['scored', 'not scored', 'says nothing'] as const;
export type Status = (typeof STATUSES)[number];

export interface TextColumn {
  id: string;
  label: string;
  role: 'segment' | 'number' | 'multi';
  separator?: string;
  cell(reading: CommentReading): string;
}

/** Those that an annotated file gets, in this order; the main topic stands first. */
export const ANNOTATIONS: TextColumn[] = [
  { id: 'language', label: 'Language', role: 'segment', cell: ({ language }) => language ?? '' },
  { id: 'sentiment', label: 'Sentiment', role: 'segment', cell: ({ scored }) => scored?.sentiment ?? '' },
  {
    id: 'sentiment_score',
    label: 'Sentiment score',
    role: 'number',
    // Four digits rank comments as well as sixteen, and can be read.
    cell: ({ scored }) => (scored ? String(Math.round(scored.score * 10_000) / 10_000) : ''),
  },
  {
    id: 'topics',
    label: 'Topics',
    role: 'multi',
    separator: TOPIC_SEPARATOR,
    cell: ({ mentions }) => topicsInOrder(mentions).join(TOPIC_SEPARATOR),
  },
];

/** Further ones that the analyses of comments need. */
export const WORKING_COLUMNS: TextColumn[] = [
  { id: 'comment_status', label: 'What became of the comment', role: 'segment', cell: statusOf },
  {
    id: 'aspects',
    label: 'Topics with the sentiment of their clauses',
    role: 'multi',
    separator: TOPIC_SEPARATOR,
    cell: (reading) =>
      aspectsOf(reading)
        .map(({ topic, sentiment }) => `${topic}:${sentiment}`)
        .join(TOPIC_SEPARATOR),
  },
];

export function statusOf({ saysSomething, scored }: CommentReading): Status {
  return scored ? 'scored' : saysSomething ? 'not scored' : 'says nothing';
}

/** A topic of a comment with the sentiment of the clauses that mention it. */
export interface Aspect {
  topic: string;
  sentiment: Sentiment;
}

/** Reads a cell of aspects back: "waiting:negative; price:neutral". */
export function aspectsIn(cell: string | null): Aspect[] {
  if (cell === null) return [];
  return cell.split(TOPIC_SEPARATOR).map((part) => {
    const [topic = '', sentiment = ''] = part.split(':');
    return { topic, sentiment: SENTIMENTS.find((one) => one === sentiment) ?? 'neutral' };
  });
}

/** Each topic of a comment once, mixed where its clauses disagree. */
function aspectsOf({ scored, mentions }: CommentReading): Aspect[] {
  const found = new Map<string, Set<Sentiment>>();
  for (const { topic, clause } of mentions) {
    const own = found.get(topic) ?? new Set();
    own.add(scored?.clauses[clause]?.sentiment ?? 'neutral');
    found.set(topic, own);
  }
  return [...found].map(([topic, sentiments]) => {
    const good = sentiments.has('positive');
    const bad = sentiments.has('negative');
    return { topic, sentiment: good && bad ? 'mixed' : good ? 'positive' : bad ? 'negative' : 'neutral' };
  });
}

/** Whether topics must be looked for to fill a column. */
export function needsTopics(id: string): boolean {
  return id === 'topics' || id === 'aspects';
}
