import type { RowAccount } from './tally.js';

export const SCHEMA_VERSION = 1;

/** `points` run from −100 to 100, `share` from 0 to 1, `mean` in the units of the scale. */
export type Unit = 'points' | 'share' | 'mean';

export interface Interval {
  level: number;
  low: number;
  high: number;
  /** Id of the method, as in `--interval`. */
  method: string;
}

export interface Base {
  /** Valid answers. */
  n: number;
  /** Sum of their weights; null when unweighted. */
  weighted: number | null;
  /** Effective number of answers after the design; null when it is n. */
  effective: number | null;
  /** Blank cells and missing markers. */
  missing: number;
  /** Answers that are not on the scale. */
  offScale: number;
}

/** One part of a distribution: a group such as promoters, or a scale point. */
export interface DistributionPart {
  id: string;
  label: string;
  n: number;
  /** Weighted where there are weights; of the valid answers. */
  share: number;
  /** How the terminal colours it; never the only sign. */
  tone: 'good' | 'neutral' | 'bad' | 'none';
}

/** A figure shown beside the main one, such as the mean beside a top-2 box share. */
export interface Companion {
  id: string;
  label: string;
  unit: Unit;
  estimate: number;
  standardError: number | null;
  intervals: Interval[];
}

/** One estimate of one metric for one column, segment and wave. */
export interface Result {
  metric: string;
  metricLabel: string;
  unit: Unit;
  /** The column's id and question text; null for typed counts. */
  column: { id: string; label: string } | null;
  /** Empty for the total. */
  segment: { column: string; value: string }[];
  wave: string | null;
  base: Base;
  /** Null without a base, or when the base is suppressed. */
  estimate: number | null;
  standardError: number | null;
  /** One a confidence level; empty when no honest interval exists (a notice says why). */
  intervals: Interval[];
  /** Range of the estimate: [-100, 100], [0, 1] or the scale's ends. */
  range: [number, number];
  /** Sampling variance over that of a simple random sample of the same size; null when unweighted. */
  designEffect: number | null;
  groups: DistributionPart[];
  points: DistributionPart[];
  companions: Companion[];
  /** What the metric assumed of this column, in a few words: scale, direction, definition. */
  definition: string;
  notices: Notice[];
}

export interface Notice {
  id: NoticeId;
  level: 'note' | 'warning';
  /** What it means for the reader, one sentence. */
  text: string;
  /** The option or command to try. */
  tryThis: string | null;
}

/** The closed list of notices. */
export const NOTICE_IDS = [
  'small-base',
  'suppressed-base',
  'no-base',
  'no-interval',
  'off-scale',
  'missing-markers',
  'rows-left-out',
  'rows-rejected',
  'rows-repaired',
  'assumed-scale',
  'reversed-scale',
  'constant-weights',
  'no-date',
  'segments-hidden',
  'overlapping-segments',
  'custom-breaks',
  'not-nps',
  'ces-on-five-points',
  'ambiguous-dates',
  'columns-differ',
  'mixed-encoding',
  'single-stratum-unit',
  'unused-weights',
  'possible-ratings',
  'worst-case',
  'too-few-people',
  'none-detectable',
  'margin-not-reached',
  'plan-line-left-out',
  'incomplete-responses',
  'imputed-answers',
  'no-penalty',
  'few-for-drivers',
  'weak-model',
  'suppressed-driver',
  'collinear-drivers',
  'replicates-left-out',
  'sampled-importance',
  'approximate-importance',
  'not-applicable',
  'driver-left-out',
  'comments-read',
  'comments-chosen',
  'comments-not-scored',
  'comments-without-topics',
  'learned',
  'redacted',
  'no-phrases',
  'large-page',
] as const;
export type NoticeId = (typeof NOTICE_IDS)[number];

/** The explanation of a metric or method, from which `explain` and the docs derive. */
export interface Card {
  id: string;
  label: string;
  question: string;
  formula: string;
  interval: string;
  assumptions: string[];
  notWhen: string[];
  source: string[];
  example: string;
}

/** `link`: the name of a file beside the document. */
export type ColumnType = 'text' | 'integer' | 'share' | 'points' | 'number' | 'date' | 'link';
export interface TableColumn {
  id: string;
  label: string;
  type: ColumnType;
  /** True for what explains a row: a narrow terminal shows it on a line below. */
  detail: boolean;
}
export type TableValue = string | number | null;

export type Section =
  | { kind: 'scores'; id: string; title: string; results: Result[] }
  | {
      kind: 'facts';
      id: string;
      title: string;
      facts: { id: string; label: string; value: TableValue; type: ColumnType }[];
    }
  | {
      kind: 'table';
      id: string;
      title: string;
      columns: TableColumn[];
      rows: Record<string, TableValue>[];
      /** How its figures are drawn, where a picture says more than they do. */
      drawing?: TableDrawing;
    }
  | { kind: 'card'; id: string; title: string; card: Card }
  /** A curve as data, its points from left to right. */
  | { kind: 'curve'; id: string; title: string; x: TableColumn; y: TableColumn; points: CurvePoint[] }
  /** Points in a plane cut into four fields, such as importance against performance. */
  | {
      kind: 'quadrants';
      id: string;
      title: string;
      x: TableColumn;
      y: TableColumn;
      /** Where the plane is cut; what lies on a cut belongs to the field right of it, or above it. */
      cut: { x: number; y: number };
      /** Names of the fields, by where they lie. */
      fields: { topLeft: string; topRight: string; bottomLeft: string; bottomRight: string };
      /** In the order in which they are to be listed, the most important first. */
      points: QuadrantPoint[];
    }
  /** Comments in groups, such as one a topic. */
  | { kind: 'verbatims'; id: string; title: string; groups: { label: string; n: number; quotes: Quote[] }[] }
  /** Opens a part of a report: what stands behind it, up to the next chapter, belongs to it. */
  | { kind: 'chapter'; id: string; title: string; lead: Sentence }
  /** What a reader should know first, the most important first. */
  | { kind: 'findings'; id: string; title: string; findings: Finding[] }
  /** Whether the figures keep the bounds that were set. */
  | { kind: 'gates'; id: string; title: string; gates: GateVerdict[] };

/** Words with unrounded figures among them. */
export type Sentence = (string | SentenceFigure)[];
export interface SentenceFigure {
  value: number | null;
  type: ColumnType;
}

export interface Finding {
  id: string;
  tone: 'good' | 'neutral' | 'bad';
  text: Sentence;
  /** Id of the chapter that says more. */
  chapter: string | null;
}

export const VERDICTS = ['pass', 'fail', 'undetermined'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface GateVerdict {
  /** As it was written. */
  gate: string;
  verdict: Verdict;
  /** What was found, and why that makes the verdict. */
  because: Sentence;
  /** The figure that was compared; null where there is none. */
  estimate: number | null;
  low: number | null;
  high: number | null;
  /** How the figure, its limits and the bound are to be read. */
  type: ColumnType;
  /** Null where the gate compares with no number. */
  bound: number | null;
  /** Valid answers behind the figure. */
  n: number;
}

/** The columns of a table that a picture is made of, by their ids; each row is one mark. */
export type TableDrawing =
  /** A dot with its interval for each row. */
  | {
      as: 'intervals';
      label: string;
      value: string;
      low: string;
      high: string;
      /** A line to read them against, such as 0 or the total; null: none. */
      reference: number | null;
    }
  /** A bar for each row, as long as `size`, cut into parts that are shares of it; what they leave is neutral. */
  | {
      as: 'parts';
      label: string;
      size: string;
      parts: { column: string; tone: 'good' | 'neutral' | 'bad' }[];
    };

/** A comment as it is quoted: what identifies a person is taken out, unless the user asked for all of it. */
export interface Quote {
  /** Why this one was chosen: "typical", "most negative", "promoter, negative comment" … */
  kind: string;
  text: string;
  /** Places where something that identifies a person was taken out. */
  redacted: number;
  /** ISO 639-1; null where it cannot be told. */
  language: string | null;
  /** Null where no engine reads its language. */
  sentiment: 'positive' | 'neutral' | 'negative' | 'mixed' | null;
  /** Of the sentiment, −1 to 1. */
  score: number | null;
  /** Answers and facts of the same response. */
  beside: { label: string; value: string }[];
  /** What each clause says and why; empty unless the reasons were asked for. */
  clauses: QuoteClause[];
}

export interface QuoteClause {
  text: string;
  sentiment: 'positive' | 'neutral' | 'negative';
  score: number;
  /** The words that made the score, what each adds, and the rule that applied. */
  reasons: { text: string; value: number; rule: string }[];
}

export interface CurvePoint {
  x: number;
  y: number;
}

export interface QuadrantPoint {
  label: string;
  x: number;
  y: number;
  /** Name of the field it lies in. */
  field: string;
}

export interface Provenance {
  tool: 'cxstat';
  version: string;
  /** The command as typed. */
  command: string;
  inputs: { name: string; bytes: number; sha256: string | null; dialect: string; encoding: string }[];
  /** Null when nothing was read. */
  rows: RowAccount | null;
  where: string | null;
  /** The file that gave options their values; null where none was used. */
  configuration: { name: string; sha256: string } | null;
}

/** Everything that a command has to say, unrounded. `present` turns it into text. */
export interface Document {
  schemaVersion: typeof SCHEMA_VERSION;
  title: string;
  sections: Section[];
  notices: Notice[];
  provenance: Provenance;
}
