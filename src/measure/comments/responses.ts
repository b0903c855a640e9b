import type { Column } from '../../model/survey.js';
import { eachResponse } from '../../tally/responses.js';
import { type Aspect, aspectsIn, type Status } from '../../text/columns.js';
import type { Sentiment } from '../../text/reading.js';
import { choicesOf } from '../segments.js';
import type { CommentsQuestion } from './question.js';

/** A response with what was read in its comment. */
export interface CommentedResponse {
  place: number;
  /** Null for blank. */
  comment: string | null;
  /** Null for a blank comment. */
  status: Status | null;
  language: string | null;
  sentiment: Sentiment | null;
  score: number | null;
  /** Topics with the sentiment of the clauses that mention them. */
  aspects: Aspect[];
  /** Answer to the question of the outcome; null where it is none. */
  code: number | null;
  /** Segments that it belongs to; one empty list without `by`. */
  segments: string[][];
  wave: string | null;
  time: number | null;
  weight: number;
  /** What names the response: cells of columns that identify it. */
  id: string | null;
}

/** Whether a comment says something, in English, whose words can be compared. */
export function isEnglish({ status, language }: CommentedResponse): boolean {
  return saysSomething(status) && language === 'en';
}

export function saysSomething(status: CommentedResponse['status']): boolean {
  return status === 'scored' || status === 'not scored';
}

/** What is made of the responses while they pass by. */
export interface Collector<T> {
  take(response: CommentedResponse): void;
  end(): T;
}

/** Hands every response that counts to a collector, in the order of the files. */
export function eachComment<T>(
  question: CommentsQuestion,
  find: (name: string) => Column,
  begin: () => Collector<T>,
): Promise<T> {
  const { survey, text, outcome, by, wave, weight, where } = question;
  const id = survey.columns.find(({ role }) => role === 'id') ?? null;
  const fixed = [text.comment, text.status, text.language, text.sentiment, text.score, text.aspects];
  const columns = [...fixed, outcome?.column ?? null, id, ...by];
  const wanted = columns.filter((column) => column !== null);
  const places = columns.map((column) => (column === null ? -1 : wanted.indexOf(column)));
  return eachResponse({ survey, columns: wanted, wave, dated: survey.dated, weight, where }, find, () => {
    const collector = begin();
    return {
      end: () => collector.end(),
      take: ({ cells, ...row }) => {
        const cell = (at: number) => (places[at] === -1 ? null : (cells[places[at]!] ?? null));
        const answer = outcome?.column.read(cell(6));
        collector.take({
          place: row.place,
          comment: cell(0),
          status: cell(1) as CommentedResponse['status'],
          language: cell(2),
          sentiment: cell(3) as Sentiment | null,
          score: cell(4) === null ? null : Number(cell(4)),
          aspects: aspectsIn(cell(5)),
          code: answer?.kind === 'point' ? answer.code : null,
          segments: choicesOf(
            by.map((_, i) => cell(8 + i)),
            by,
          ),
          wave: row.wave,
          time: row.time,
          weight: row.weight,
          id: cell(7),
        });
      },
    };
  });
}

/** Several collectors as one. */
export function together<T extends readonly unknown[]>(
  ...collectors: { [K in keyof T]: Collector<T[K]> }
): Collector<T> {
  return {
    take: (response) => {
      for (const collector of collectors) collector.take(response);
    },
    end: () => collectors.map((collector) => collector.end()) as unknown as T,
  };
}
