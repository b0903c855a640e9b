import type { CommentsQuestion, Outcome } from '../measure/comments/question.js';
import { METRICS } from '../measure/index.js';
import { NO_METRIC_OPTIONS } from '../measure/metric.js';
import { Problem } from '../model/problem.js';
import type { Column, Survey } from '../model/survey.js';
import { findColumn } from '../prepare/find-column.js';
import { unlikeness } from '../prepare/nearest.js';
import type { Taxonomy } from '../text/topics.js';
import { metricFor, usualMetric, waveBy } from './commands/score.js';
import type { Flags } from './flags.js';
import { columnFinder, groupingOf, type Opened, optionalColumn } from './open-survey.js';
import { readInteger } from './option-values.js';

/** What is asked of comments, for every command that asks it. */

/** Columns of the comments that every analysis needs, and that of topics with the sentiment of their clauses. */
export const MEANT = ['language', 'sentiment', 'sentiment_score', 'comment_status'];
export const WITH_TOPICS = [...MEANT, 'aspects'];

/** What the flags ask of the comments of a survey. */
export function questionOf(survey: Opened, flags: Flags, level: number, minBase: number): CommentsQuestion {
  const text = survey.text!;
  const find = columnFinder(survey);
  const made = (id: string) => survey.columns.find((column) => column.id === text.names.get(id))!;
  const by = (flags.by as string[] | undefined) ?? [];
  if (by.length > 1) {
    throw new Problem('usage', '--by is given more than once here.', {
      tryThis: `--by "${by.join(' * ')}" crosses the columns`,
    });
  }
  return {
    survey,
    text: {
      comment: survey.columns[text.from.position - 1]!,
      language: made('language'),
      sentiment: made('sentiment'),
      score: made('sentiment_score'),
      status: made('comment_status'),
      aspects: text.names.has('aspects') ? made('aspects') : null,
    },
    outcome: outcomeOf(survey, flags),
    by: by.length > 0 ? groupingOf(survey, by[0]!) : [],
    wave: typeof flags.wave === 'string' ? waveBy(survey, flags.wave) : null,
    weight: optionalColumn(flags.weight, find),
    where: (flags.where as string | undefined) ?? null,
    level,
    minBase,
    taxonomy: text.taxonomy,
    own: text.own,
    readOne: text.readOne,
    redacted: flags.redact !== false,
  };
}

/** The score beside the comments: the one that is named, else the only one of the first metric that has any. */
function outcomeOf(survey: Survey, flags: Flags): Outcome | null {
  const named = (flags.score as string[] | undefined) ?? [];
  if (named.length > 1) throw new Problem('usage', '--score takes one column here.');
  if (named.length === 1) {
    const column = findColumn(survey.columns, named[0]!);
    return outcome(column, metricFor(column, METRICS, NO_METRIC_OPTIONS));
  }
  const scored = survey.columns.filter(({ scale, role }) => scale !== null && role !== 'rating');
  const found = scored.flatMap((column) => {
    const metric = usualMetric(column, METRICS);
    return metric && metric.refuses(column.scale!, NO_METRIC_OPTIONS, false) === null
      ? [{ column, metric }]
      : [];
  });
  for (const metric of METRICS) {
    const own = found.filter((one) => one.metric === metric);
    if (own.length === 1) return outcome(own[0]!.column, metric);
  }
  return null;
}

function outcome(column: Column, metric: Outcome['metric']): Outcome {
  return { column, metric, definition: metric.define(column.scale!, NO_METRIC_OPTIONS) };
}

export function limitOf(flags: Flags, usual: number): number {
  return readInteger('--limit', String(flags.limit ?? usual), 1, 1000);
}

export function topicNamed({ topics }: Taxonomy, name: string): string {
  const wanted = name.trim().toLowerCase();
  const found = topics.find(({ id, label }) => id === wanted || label.toLowerCase() === wanted);
  if (found) return found.id;
  // A part of a name comes before names that are spelled alike.
  const far = ({ id, label }: (typeof topics)[number]) =>
    wanted !== '' && `${id} ${label.toLowerCase()}`.includes(wanted) ? 0 : unlikeness(id, name);
  const near = [...topics].sort((a, b) => far(a) - far(b)).slice(0, 8);
  throw new Problem('usage', `There is no topic "${name}".`, {
    exists: near.map(({ id, label }) => `${id} · ${label}`),
    tryThis: 'cxstat topics FILE lists those that the comments mention',
  });
}
