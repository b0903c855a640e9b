import { Problem } from '../../model/problem.js';
import type { Column, Scale } from '../../model/survey.js';
import type { Design, Tally } from '../../model/tally.js';
import { SENTIMENTS, type Sentiment } from '../../text/reading.js';
import {
  CodeCounts,
  codeIs,
  designOf,
  type Group,
  type GroupedCounts,
  partAndRest,
} from '../comments/counting.js';
import type { CommentsQuestion } from '../comments/question.js';
import type { TopicCounts } from '../comments/topics.js';
import { designContext, type Population } from '../design-context.js';
import { isValid } from '../estimate.js';
import { type Figure, type Metric, NO_METRIC_OPTIONS, shareOf } from '../metric.js';
import { inOrder } from '../scores.js';
import { naturally } from '../segments.js';
import type { Evidence } from './verdict.js';

/** Counts of answers and comments as the evidence that gates are judged by. */

/** The figure that a gate names: the metric's own, or the share of one of its groups. */
export function gatedFigure(metric: Metric, scale: Scale, group: string | null): Figure {
  const definition = metric.define(scale, NO_METRIC_OPTIONS);
  if (group === null) return definition;
  const found = definition.groups.find(({ id }) => id === group);
  if (found) return shareOf(found.has);
  throw new Problem('usage', `${metric.id} has no part ".${group}" on this scale.`, {
    exists: [
      `${definition.groups.map(({ id, label }) => `.${id} (${label})`).join(', ')}`,
      '.estimate, .low, .high of the interval',
    ],
    tryThis: `${metric.id}.${definition.groups[0]!.id} <= 20%`,
  });
}

export function scoreEvidence(
  tally: Tally,
  figure: Figure,
  design: Design,
  population: Population | null,
): Evidence {
  const all = inOrder(tally.cells);
  const cells = all.filter(isValid);
  const waves = [...new Set(cells.map(({ wave }) => wave).filter((wave) => wave !== null))].sort(naturally);
  return {
    figure,
    noun: 'answer',
    cells,
    waves: waves.map((wave) => ({ wave, cells: cells.filter((cell) => cell.wave === wave) })),
    design: designContext(all, design, population),
  };
}

/** How many answers a column has: points of its scale, or whatever is no missing marker where it has none. */
export function answersOf(column: Column, tally: Tally): number {
  const counts = tally.cells.filter((cell) =>
    column.scale === null ? cell.answer.kind !== 'missing' : isValid(cell),
  );
  return counts.reduce((sum, { n }) => sum + n, 0);
}

/** Of the comments in languages that have topics, those that mention one; or how its mentions are meant. */
export function topicEvidence(
  question: CommentsQuestion,
  found: TopicCounts,
  topic: string,
  sentiment: Sentiment | null,
): Evidence {
  const own = found.topics.get(topic);
  const mentions = (group: Group) => own?.of(group) ?? new CodeCounts();
  return grouped(question, found.base, sentiment === null ? 'comment' : 'mention', (group) => ({
    figure: codeIs(sentiment === null ? 1 : SENTIMENTS.indexOf(sentiment)),
    cells: sentiment === null ? partAndRest(mentions(group), found.base.of(group)) : mentions(group).cells(),
  }));
}

/** Of the scored comments, those that are meant in a way. */
export function sentimentEvidence(
  question: CommentsQuestion,
  counts: GroupedCounts,
  sentiment: Sentiment,
): Evidence {
  const figure = codeIs(SENTIMENTS.indexOf(sentiment));
  return grouped(question, counts, 'scored comment', (group) => ({
    figure,
    cells: counts.of(group).cells(),
  }));
}

function grouped(
  question: CommentsQuestion,
  base: GroupedCounts,
  noun: string,
  part: (group: Group) => Pick<Evidence, 'figure' | 'cells'>,
): Evidence {
  const all: Group = { segment: null, wave: null };
  return {
    ...part(all),
    noun,
    waves: base.waves().map((wave) => ({ wave, cells: part({ segment: null, wave }).cells })),
    design: designOf(base.of(all).cells(), question),
  };
}
