/** A record that intake had to repair or could not read. Lines count from 1 in the file as written. */
export interface Irregularity {
  /** The file as the user named it, in the list that --rejects writes. */
  file?: string;
  line: number;
  kind: 'repaired' | 'rejected';
  reason: 'short' | 'long' | 'stray-quote' | 'unclosed-quote' | 'undecodable';
  /** The record as written, cut at 2,000 characters. */
  text: string;
}

export interface Irregularities {
  repaired: number;
  rejected: number;
  /** Written here by intake while it repairs; one JSON object a line. Null where nothing was irregular. */
  listPath: string | null;
}

/** How one file is written. All of it is found by evidence from the head of the file. */
export interface FileFormat {
  encoding: string;
  bom: boolean;
  delimiter: ',' | ';' | '\t' | '|';
  decimal: '.' | ',';
  /** Records before the header (titles). */
  titleRows: number;
  /** Records of the header: 0 to 3. */
  headerRows: number;
  compressed: boolean;
}

/** One input file. `path` is what the engine reads: the file itself, or a clean temporary copy. */
export interface SourceFile {
  /** As the user named it; `-` for standard input. */
  name: string;
  path: string;
  /** True when `path` is UTF-8, comma separated, regular, with one header line and then data records only. */
  clean: boolean;
  bytes: number;
  format: FileFormat;
  dialect: DialectMatch;
  /** For each column of the source, its 0-based position in this file; -1 where the file has no such column. */
  positions: number[];
  /** Fields of each record. */
  width: number;
  /** Data records that the head of the file holds for certain; the scan must find at least these. */
  headRecords: number;
  /** Longest record that repair met, in bytes; 0 while unknown. */
  longestRecord: number;
  irregularities: Irregularities;
  /** Byte sequences of the head that its encoding does not have: two encodings mixed. */
  undecodable: number;
}

export interface DialectMatch {
  id: string;
  label: string;
  /** What in the file says so, for `inspect`. */
  evidence: string[];
}

/** A column as the export names it. */
export interface SourceColumn {
  /** Unique, case-insensitively: the header cell, with ` (2)`, ` (3)` … for repeats, `#7` where it is empty. */
  id: string;
  /** The question's text where the dialect has one apart from the id, else the header cell. */
  label: string;
  /** That text, where the user gave another label in its place. */
  question?: string;
  /** For parts of a matrix or multi-select: the option or row. */
  part: string | null;
  /** 1-based, in the first file. */
  position: number;
}

/** What intake hands on: files that the engine can scan, their columns, and the first records. */
export interface Source {
  files: SourceFile[];
  columns: SourceColumn[];
  /** The first records of the files, one array a record, aligned with `columns`. */
  sample: string[][];
  /** Facts of the dialect for `prepare`: columns whose role the platform fixes, and which answers do not count. */
  platform: PlatformFacts;
  /** Rewrites an irregular file into a clean one; the engine calls it when a scan meets an irregularity. */
  repair(file: SourceFile): Promise<void>;
  /**
   * Adds columns that are computed from the cells of another: the files are copied once more, with the new cells
   * behind their own. Understand the source again afterwards.
   */
  enrich(enrichment: Enrichment): Promise<void>;
  /** The bytes of a file with such columns at the end of each record, all else as it was. */
  annotate(file: SourceFile, enrichment: Enrichment): AsyncIterable<Buffer>;
  /** Removes temporary files. */
  dispose(): void;
}

/** New columns from the cells of one that there is. */
export interface Enrichment {
  from: SourceColumn;
  columns: { id: string; label: string; role: Role; because: string; separator?: string }[];
  /**
   * The new cells of each of these cells, in order; in batches of a size that intake chooses. Cells of the sample
   * come a second time. Intake asks for the next batches before the last one is done.
   */
  read(cells: string[], isSample?: boolean): Promise<string[][]>;
  /** Intake has read all that it will, or gives up: ends threads and what they still read. */
  close?(): void;
}

/** What a dialect knows of its own columns. Ids are those of `SourceColumn`. */
export interface PlatformFacts {
  roles: { id: string; role: Role; because: string; separator?: string }[];
  exclusions: Exclusion[];
  /** Of several dates, the column that says when a response came in. */
  dateId: string | null;
}

/** Responses that do not count by default. First match wins. */
export interface Exclusion {
  reason: 'unfinished' | 'preview' | 'spam' | 'disqualified';
  columnId: string;
  /** The cell values, trimmed and compared without case, that mean so; `null` in the list stands for blank. */
  values: (string | null)[];
}

export const ROLES = [
  'nps',
  'satisfaction',
  'effort',
  'rating',
  'comment',
  'segment',
  'multi',
  'date',
  'weight',
  'id',
  'revenue',
  'number',
  'metadata',
  'personal',
  'empty',
] as const;
export type Role = (typeof ROLES)[number];

export type Confidence = 'given' | 'high' | 'medium' | 'low';

export interface ScalePoint {
  code: number;
  label: string | null;
}

/** An ordered answer scale. `code` counts upwards as written; `favourable` says which end is good. */
export interface Scale {
  low: number;
  high: number;
  points: ScalePoint[];
  favourable: 'high' | 'low';
  /** What the scale measures, where labels or the question say so. */
  kind: ScaleKind;
  /** How cells are turned into codes. */
  coding: 'numbers' | 'labels';
  /** The label set that matched, as `language/id`, for `inspect`. */
  labelSet: string | null;
  /** `given` when a flag said it, else how sure. */
  confidence: Confidence;
}

export const SCALE_KINDS = [
  'recommend',
  'satisfaction',
  'ease',
  'effort',
  'agreement',
  'likelihood',
  'quality',
  'favourability',
  'frequency',
  'importance',
  'amount',
  'expectation',
  'unknown',
] as const;
export type ScaleKind = (typeof SCALE_KINDS)[number];

/** A cell of an answer column as the scale reads it. */
export type Answer =
  | { kind: 'point'; code: number }
  /**
   * The missing marker as written; null for a blank cell. `notApplicable` is present where the marker says that
   * the question does not apply.
   */
  | { kind: 'missing'; marker: string | null; notApplicable?: true }
  | { kind: 'off-scale'; text: string };

/** How the cells of a date column are written: patterns in the engine's strptime spelling. */
export interface DateFormat {
  patterns: string[];
  /** Matches zone names or offsets behind the time, which are taken off; null where there are none. */
  zoneSuffix: string | null;
  /** True when day and month could be the other way round in every date of the sample. */
  ambiguous: boolean;
}

export interface Column extends SourceColumn {
  role: Role;
  confidence: Confidence;
  evidence: string[];
  scale: Scale | null;
  /** Reads a trimmed cell; without a scale every answer is off it. */
  read(cell: string | null): Answer;
  /** Missing markers seen in the sample, as written. */
  missingMarkers: string[];
  dateFormat: DateFormat | null;
  /** True when its cells are numbers, labelled or not: conditions compare it as one. */
  numeric: boolean;
  /** Separator of a multi-select cell. */
  separator: string | null;
  /** In the sample: share of blank cells, share of blank or missing ones, and distinct values. */
  sampleBlank: number;
  sampleMissing: number;
  sampleDistinct: number;
  /** Up to three, as written. */
  examples: string[];
}

/** A source whose columns are understood. */
export interface Survey {
  source: Source;
  columns: Column[];
  exclusions: Exclusion[];
  /** The column that dates a response, where one can be told. */
  dated: Column | null;
}
