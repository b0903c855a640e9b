import type { Column } from '../../model/survey.js';
import { type Agreement, agreement, agreementSections } from '../comments/agreement.js';
import type { GroupedCounts } from '../comments/counting.js';
import { type Coverage, coverage, coverageSections, topicNotices } from '../comments/coverage.js';
import type { CommentsQuestion } from '../comments/question.js';
import { type Collector, eachComment, together } from '../comments/responses.js';
import { sentimentCounts, sentimentSections } from '../comments/sentiment.js';
import { type TopicCounts, topicCounts, topicLanguages, topicSections } from '../comments/topics.js';
import { chosenVerbatims, type TopicMeans, topicMeans, verbatimSections } from '../comments/verbatims.js';
import { EVERYBODY, type Part } from './question.js';

/** The comments of reports: a room of its own, because what reads them takes a moment to load. */

export interface CommentsFound {
  question: CommentsQuestion;
  coverage: Coverage;
  sentiment: GroupedCounts;
  agreement: Agreement | null;
  topics: TopicCounts;
  means: TopicMeans;
  verbatims: ReturnType<ReturnType<typeof chosenVerbatims>['end']>;
}

/** What is collected of the comments of one report. */
function collected(question: CommentsQuestion, limit: number) {
  const { outcome } = question;
  return together(
    coverage(),
    sentimentCounts(question),
    outcome ? agreement(outcome, limit) : NOBODY,
    topicCounts(question),
    topicMeans(),
  );
}

const NOBODY: Collector<Agreement | null> = { take: () => undefined, end: () => null };

/** What was collected of the comments of everybody, or of each value of a column. */
export async function commentsOf(
  question: CommentsQuestion,
  limit: number,
  by: Column | null,
  find: (name: string) => Column,
): Promise<Map<string, CommentsFound>> {
  const apart = { ...question, by: by === null ? [] : [by] };
  const first = await eachComment(apart, find, () => byValue(by, () => collected(question, limit)));
  const second = await eachComment(apart, find, () =>
    byValue(by, (key) => {
      const means = first.get(key)![4];
      const quoted = largestTopics(means);
      return chosenVerbatims(means, (topic) => topic === null || quoted.has(topic), limit);
    }),
  );
  return new Map(
    [...first].map(([key, [covered, sentiment, agreed, topics, means]]) => [
      key,
      {
        question,
        coverage: covered,
        sentiment,
        agreement: agreed,
        topics,
        means,
        verbatims: second.get(key)!,
      },
    ]),
  );
}

const MOST_QUOTED = 6;

/** The topics that most comments mention. */
function largestTopics({ topics }: TopicMeans): Set<string> {
  const ordered = [...topics].sort(([a, one], [b, other]) => other.n - one.n || (a < b ? -1 : 1));
  return new Set(ordered.slice(0, MOST_QUOTED).map(([topic]) => topic));
}

/** A collector of its own for each value of the column. */
function byValue<T>(by: Column | null, begin: (key: string) => Collector<T>): Collector<Map<string, T>> {
  const collectors = new Map<string, Collector<T>>();
  const of = (key: string) => {
    const own = collectors.get(key) ?? begin(key);
    collectors.set(key, own);
    return own;
  };
  return {
    take: (response) => {
      if (by === null) of(EVERYBODY).take(response);
      else for (const [key] of response.segments) of(key!).take({ ...response, segments: [[]] });
    },
    end: () => new Map([...collectors].map(([key, own]) => [key, own.end()])),
  };
}

/** The chapter of the comments of one report. */
export function commentsPart({
  question,
  coverage,
  sentiment,
  agreement,
  topics,
  means,
  verbatims,
}: CommentsFound): Part {
  const shares = sentimentSections(question, sentiment);
  const mentioned = topicSections(question, topics);
  const quoted = verbatimSections(question, means, verbatims, false);
  return {
    lead: [
      { value: coverage.comments, type: 'integer' },
      ' comments: how they are meant, what they are about, and some of them: typical, most negative, most positive and most recent',
      question.redacted
        ? ', without what identifies a person, as far as it was found.'
        : ', as they were written.',
    ],
    sections: [
      ...coverageSections(question, coverage),
      ...shares.sections,
      // One table for each segment and wave belongs to its own command.
      ...mentioned.sections.filter(({ id }) => id !== 'topics_by'),
      ...(agreement ? agreementSections(question, agreement) : []),
      ...quoted.sections,
    ],
    notices: [
      ...topicNotices(coverage, topicLanguages(question)),
      ...shares.notices,
      ...mentioned.notices,
      ...quoted.notices,
    ],
  };
}
