import type { Notice, Section, Sentence } from '../../model/document.js';
import type { Column, Survey } from '../../model/survey.js';
import type { Design, WaveBy } from '../../model/tally.js';
import type { CommentsQuestion } from '../comments/question.js';
import type { DriversAsked } from '../drivers/gathering.js';
import type { Metric } from '../metric.js';
import type { ScoreOptions } from '../scores.js';

/** The parts of a report, in their usual order. */
export const REPORT_SECTIONS = [
  'first',
  'gates',
  'scores',
  'segments',
  'waves',
  'drivers',
  'comments',
  'data',
  'methods',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** A column with the metric that scores it. */
export interface Scored {
  metric: Metric;
  column: Column;
  /** True when the user named it. */
  named: boolean;
}

/** What a report is about. */
export interface ReportQuestion {
  survey: Survey;
  /** Every question that is scored. */
  scored: Scored[];
  /** Those of them that are followed by segment and wave. */
  headline: Scored[];
  /** Each scored apart; the columns of one are crossed. */
  groupings: Column[][];
  wave: WaveBy | null;
  where: string | null;
  design: Design;
  options: ScoreOptions;
  /** Of tests and of every analysis that takes one. */
  level: number;
  /** Or why there are none, as a sentence. */
  drivers: DriversAsked | string;
  comments: CommentsQuestion | string;
  /** Verbatims of each kind. */
  limit: number;
}

/** The key of the report of everybody. */
export const EVERYBODY = '';

/** A part of a report: what opens it, what it shows, and what a reader must know of it. */
export interface Part {
  lead: Sentence;
  sections: Section[];
  notices: Notice[];
}
