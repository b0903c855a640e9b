import type { Quote, QuoteClause } from '../../model/document.js';
import { redact } from '../../text/redaction.js';
import { BLANK } from '../segments.js';
import type { CommentsQuestion } from './question.js';
import type { CommentedResponse } from './responses.js';

/** Keeps the few responses that come first in an order; of equals, those that came first in the files. */
export class Foremost {
  private readonly kept: { response: CommentedResponse; rank: number }[] = [];

  constructor(private readonly limit: number) {}

  /** The smaller the rank, the sooner it is shown. */
  offer(response: CommentedResponse, rank: number): void {
    const { kept, limit } = this;
    if (kept.length === limit && rank >= (kept.at(-1)?.rank ?? 0)) return;
    // What was said before in the same words is not said twice.
    if (kept.some((one) => one.response.comment === response.comment)) return;
    let at = kept.length;
    while (at > 0 && kept[at - 1]!.rank > rank) at--;
    kept.splice(at, 0, { response, rank });
    if (kept.length > limit) kept.pop();
  }

  responses(): CommentedResponse[] {
    return this.kept.map(({ response }) => response);
  }
}

/** A comment as a document quotes it; with its reasons where they are asked for. */
export function quoteOf(
  response: CommentedResponse,
  kind: string,
  question: CommentsQuestion,
  why = false,
): Quote {
  const { outcome, by } = question;
  const shown = (text: string) => (question.redacted ? redact(text) : { text, found: [] });
  const comment = response.comment ?? '';
  const { text, found } = shown(comment);
  const beside: Quote['beside'] = [];
  if (outcome && response.code !== null) {
    beside.push({ label: outcome.metric.label, value: String(response.code) });
  }
  by.forEach(({ id }, i) => {
    const values = [...new Set(response.segments.map((segment) => segment[i]!))];
    if (values[0] !== BLANK) beside.push({ label: id, value: values.join(', ') });
  });
  if (response.time !== null) {
    beside.push({ label: '', value: new Date(response.time).toISOString().slice(0, 10) });
  }
  beside.push({ label: 'Response', value: response.id ?? `#${response.place}` });
  return {
    kind,
    text,
    redacted: found.reduce((sum, { n }) => sum + n, 0),
    language: response.language,
    sentiment: response.sentiment,
    score: response.score,
    beside,
    clauses: why ? clausesOf(comment, question, (part) => shown(part).text) : [],
  };
}

function clausesOf(
  comment: string,
  question: CommentsQuestion,
  shown: (text: string) => string,
): QuoteClause[] {
  const { scored } = question.readOne(comment);
  return (scored?.clauses ?? []).map(({ start, end, sentiment, score, reasons }) => {
    const text = shown(comment.slice(start, end).trim());
    return {
      text,
      sentiment,
      score,
      // A part of what was taken out shows it no less than the whole.
      reasons: reasons
        .filter((reason) => text.includes(reason.text))
        .map((reason) => ({ text: reason.text, value: reason.value, rule: reason.rule })),
    };
  });
}
