import type { Column, Survey } from '../../model/survey.js';
import type { WaveBy } from '../../model/tally.js';
import type { OwnData } from '../../text/engines.js';
import type { CommentReading } from '../../text/reading.js';
import type { Taxonomy } from '../../text/topics.js';
import type { Definition, DistributionGroup, Metric } from '../metric.js';

/** The columns that were made of the comments, and the comments themselves. */
export interface TextColumns {
  comment: Column;
  language: Column;
  sentiment: Column;
  score: Column;
  status: Column;
  /** Null where topics were not looked for. */
  aspects: Column | null;
}

/** The score that stands beside the comment. */
export interface Outcome {
  metric: Metric;
  column: Column;
  definition: Definition;
}

/** What an analysis of comments is asked. */
export interface CommentsQuestion {
  survey: Survey;
  text: TextColumns;
  outcome: Outcome | null;
  /** Columns that are crossed; empty: the total only. */
  by: Column[];
  wave: WaveBy | null;
  weight: Column | null;
  where: string | null;
  level: number;
  /** Bases under this are flagged. */
  minBase: number;
  taxonomy: Taxonomy;
  /** What the user knows better than the engines. */
  own: OwnData;
  /** Reads a comment again, for the reasons behind its score. */
  readOne(comment: string): CommentReading;
  /** False: quotes as they were written. */
  redacted: boolean;
}

/** Whether an answer is a good one, by the groups of the metric. */
export function toneOf({ definition }: Outcome, code: number | null): DistributionGroup['tone'] | undefined {
  return code === null ? undefined : definition.groups.find((group) => group.has(code))?.tone;
}
