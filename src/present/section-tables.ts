/**
 * Each section as a table of raw values, for formats that programs and spreadsheets read.
 *
 * Scores are tidy: a row for each result, its segments in columns of their own. Verbatims are a row for each quote, at
 * full length. Chapters hold no figures and have no table.
 */
import type { ColumnType, Document, Quote, Result, Section, TableValue, Unit } from '../model/document.js';
import { cardParts } from './card-parts.js';
import { collectNotices } from './collected-notices.js';
import { level as levelLabel, levelNumber, sentence } from './format.js';
import { rowAccount } from './row-account.js';
import { intervalAt, levelsOf } from './score-groups.js';

/** How a value is to be read; `polarity` is the score of a sentiment, −1 to 1. */
export type ValueType = ColumnType | Unit | 'polarity';

export interface SectionColumn {
  /** For programs: the header in CSV. */
  id: string;
  /** For people. */
  label: string;
  /** Of all its values, or of each row's. */
  type: ValueType | readonly ValueType[];
  /** True for what tells people nothing. */
  forPrograms?: boolean;
  /** True where an empty text is a value like others, such as a segment's, and null is none. */
  blankCounts?: boolean;
}

export interface SectionTable {
  columns: SectionColumn[];
  rows: TableValue[][];
}

export type TabledSection = Exclude<Section, { kind: 'chapter' }>;

export function sectionTable(section: TabledSection): SectionTable {
  switch (section.kind) {
    case 'scores':
      return tabulate(scoreFields(section.results), section.results);
    case 'facts':
      return {
        columns: [
          { ...text('id', 'Id'), forPrograms: true },
          text('label', 'Fact'),
          { id: 'value', label: 'Value', type: section.facts.map(({ type }) => type) },
        ],
        rows: section.facts.map((fact) => [fact.id, fact.label, fact.value]),
      };
    case 'table':
      return {
        columns: section.columns,
        rows: section.rows.map((row) =>
          section.columns.map((column) => (Object.hasOwn(row, column.id) ? (row[column.id] ?? null) : null)),
        ),
      };
    case 'curve':
      return { columns: [section.x, section.y], rows: section.points.map(({ x, y }) => [x, y]) };
    case 'quadrants':
      return quadrantsTable(section);
    case 'verbatims':
      return verbatimsTable(section.groups);
    case 'findings':
      return {
        columns: [
          { ...text('finding', 'Id'), forPrograms: true },
          text('tone', 'Tone'),
          text('text', 'Finding'),
        ],
        rows: section.findings.map((finding) => [finding.id, finding.tone, sentence(finding.text)]),
      };
    case 'gates':
      return gatesTable(section.gates);
    case 'card':
      return {
        columns: [text('part', 'Part'), text('text', 'Text')],
        rows: cardParts(section.card).flatMap((part) => part.items.map((item) => [part.name, item])),
      };
  }
}

/** A row for each notice, and one for the rows that were left out or repaired. */
export function noticeTable(document: Document): SectionTable {
  const rows: TableValue[][] = collectNotices(document).map(({ about, notice }) => [
    notice.id,
    notice.level,
    about,
    notice.text,
    notice.tryThis,
  ]);
  const account = document.provenance.rows;
  if (account !== null && (account.read !== account.used || account.repaired > 0)) {
    rows.push(['rows', 'note', null, rowAccount(account), null]);
  }
  return {
    columns: [
      text('notice', 'Notice'),
      text('level', 'Level'),
      text('about', 'About'),
      text('text', 'Text'),
      text('try', 'Try'),
    ],
    rows,
  };
}

function text(id: string, label: string): SectionColumn {
  return { id, label, type: 'text' };
}

/** The cuts stand on every line, so that one line tells on which side of them its point lies. */
function quadrantsTable({ x, y, cut, points }: Extract<Section, { kind: 'quadrants' }>): SectionTable {
  return {
    columns: [
      text('label', 'Name'),
      x,
      y,
      text('field', 'Field'),
      { id: `cut_${x.id}`, label: `${x.label}, cut`, type: x.type },
      { id: `cut_${y.id}`, label: `${y.label}, cut`, type: y.type },
    ],
    rows: points.map((point) => [point.label, point.x, point.y, point.field, cut.x, cut.y]),
  };
}

function gatesTable(gates: Extract<Section, { kind: 'gates' }>['gates']): SectionTable {
  const type = gates.map((gate) => gate.type);
  return {
    columns: [
      text('gate', 'Gate'),
      text('verdict', 'Verdict'),
      { id: 'estimate', label: 'Estimate', type },
      { id: 'low', label: 'Low', type },
      { id: 'high', label: 'High', type },
      { id: 'bound', label: 'Bound', type },
      { id: 'n', label: 'Base', type: 'integer' },
      text('because', 'Because'),
    ],
    rows: gates.map(({ gate, verdict, estimate, low, high, bound, n, because }) => [
      gate,
      verdict,
      estimate,
      low,
      high,
      bound,
      n,
      sentence(because),
    ]),
  };
}

/** A column of a table that is made from records. */
interface Field<T> extends Omit<SectionColumn, 'type'> {
  type: ValueType | ((record: T) => ValueType);
  of: (record: T) => TableValue;
}

function tabulate<T>(fields: readonly Field<T>[], records: readonly T[]): SectionTable {
  return {
    columns: fields.map(({ of, type, ...column }) => ({
      ...column,
      type: typeof type === 'function' ? records.map(type) : type,
    })),
    rows: records.map((record) => fields.map(({ of }) => of(record))),
  };
}

type Groups = Extract<Section, { kind: 'verbatims' }>['groups'];

/** A line for each quote, what stands beside it in columns `beside_<label>`. */
function verbatimsTable(groups: Groups): SectionTable {
  const quotes = groups.flatMap((group) => group.quotes.map((quote) => ({ group, quote })));
  const labels = distinct(quotes.flatMap(({ quote }) => quote.beside.map(({ label }) => label)));
  const fields: Field<(typeof quotes)[number]>[] = [
    { id: 'group', label: 'Group', type: 'text', blankCounts: true, of: ({ group }) => group.label },
    { id: 'n', label: 'Comments', type: 'integer', of: ({ group }) => group.n },
    { id: 'kind', label: 'Kind', type: 'text', of: ({ quote }) => quote.kind },
    { id: 'text', label: 'Comment', type: 'text', of: ({ quote }) => quote.text },
    { id: 'sentiment', label: 'Sentiment', type: 'text', of: ({ quote }) => quote.sentiment },
    { id: 'score', label: 'Score', type: 'polarity', of: ({ quote }) => quote.score },
    { id: 'language', label: 'Language', type: 'text', of: ({ quote }) => quote.language },
    { id: 'redacted', label: 'Taken out', type: 'integer', of: ({ quote }) => quote.redacted },
    ...labels.map((label) => ({
      id: label === '' ? 'beside' : `beside_${label}`,
      label: label === '' ? 'Beside' : label,
      type: 'text' as const,
      of: ({ quote }: (typeof quotes)[number]) => besideUnder(label, quote),
    })),
    {
      id: 'clauses',
      label: 'Clauses',
      type: 'text',
      of: ({ quote }) =>
        quote.clauses.map((clause) => `${clause.sentiment} ${clause.score}: ${clause.text}`).join('; '),
    },
    {
      id: 'reasons',
      label: 'Reasons',
      type: 'text',
      of: ({ quote }) =>
        quote.clauses
          .flatMap(({ reasons }) => reasons.map((each) => `${each.text} ${each.value} (${each.rule})`))
          .join('; '),
    },
  ];
  return tabulate(fields, quotes);
}

/** Two questions may have one label: both answers stand under it. */
function besideUnder(label: string, { beside }: Quote): TableValue {
  const values = beside.filter((each) => each.label === label).map(({ value }) => value);
  return values.length === 0 ? null : values.join('; ');
}

type ScoreField = Field<Result>;
const ENDS = ['low', 'high'] as const;
const END_LABELS = { low: 'Low', high: 'High' };
const unitOf = (result: Result): ValueType => result.unit;

function scoreFields(results: readonly Result[]): ScoreField[] {
  return [
    { id: 'metric', label: 'Metric', type: 'text', of: (result) => result.metric },
    { id: 'column', label: 'Column', type: 'text', of: (result) => result.column?.id ?? null },
    { id: 'question', label: 'Question', type: 'text', of: (result) => result.column?.label ?? null },
    ...segmentFields(results),
    { id: 'wave', label: 'Wave', type: 'text', blankCounts: true, of: (result) => result.wave },
    { id: 'n', label: 'Base', type: 'integer', of: (result) => result.base.n },
    { id: 'weighted_n', label: 'Weighted base', type: 'number', of: (result) => result.base.weighted },
    { id: 'effective_n', label: 'Effective base', type: 'number', of: (result) => result.base.effective },
    { id: 'missing', label: 'Missing', type: 'integer', of: (result) => result.base.missing },
    { id: 'off_scale', label: 'Off scale', type: 'integer', of: (result) => result.base.offScale },
    { id: 'estimate', label: 'Estimate', type: unitOf, of: (result) => result.estimate },
    {
      id: 'standard_error',
      label: 'Standard error',
      type: (result) => errorType(result.unit),
      of: (result) => result.standardError,
    },
    ...levelsOf(results).flatMap((level) =>
      ENDS.map((end) => ({
        id: `${end}_${levelNumber(level)}`,
        label: `${END_LABELS[end]} ${levelLabel(level)}`,
        type: unitOf,
        of: (result: Result) => intervalAt(result, level)?.[end] ?? null,
      })),
    ),
    {
      id: 'method',
      label: 'Interval method',
      type: 'text',
      of: (result) => distinct(result.intervals.map((each) => each.method)).join(' '),
    },
    { id: 'design_effect', label: 'Design effect', type: 'number', of: (result) => result.designEffect },
    ...groupFields(results),
    ...companionFields(results),
    { id: 'definition', label: 'Definition', type: 'text', of: (result) => result.definition },
    {
      id: 'notices',
      label: 'Notices',
      type: 'text',
      of: (result) => distinct(result.notices.map((notice) => notice.id)).join(' '),
    },
  ];
}

/** A standard error has no sign to show. */
function errorType(unit: Unit): ValueType {
  return unit === 'points' ? 'mean' : unit;
}

function segmentFields(results: readonly Result[]): ScoreField[] {
  const names = distinct(results.flatMap((result) => result.segment.map((part) => part.column)));
  return names.map((name) => ({
    id: `by_${name}`,
    label: name,
    type: 'text',
    blankCounts: true,
    of: (result) => result.segment.find((part) => part.column === name)?.value ?? null,
  }));
}

function groupFields(results: readonly Result[]): ScoreField[] {
  const parts = firstOfEach(results.flatMap((result) => result.groups));
  return parts.flatMap(({ id, label }) =>
    (['share', 'n'] as const).map((figure) => ({
      id: `${fieldName(id)}_${figure}`,
      label: figure === 'n' ? `${label}, n` : label,
      type: figure === 'n' ? ('integer' as const) : ('share' as const),
      of: (result: Result) => result.groups.find((part) => part.id === id)?.[figure] ?? null,
    })),
  );
}

function companionFields(results: readonly Result[]): ScoreField[] {
  const all = results.flatMap((result) => result.companions);
  return firstOfEach(all).flatMap(({ id, label, unit }) => {
    const of = (result: Result) => result.companions.find((each) => each.id === id);
    const type = (result: Result) => of(result)?.unit ?? unit;
    const levels = distinct(
      all.filter((each) => each.id === id).flatMap((each) => each.intervals.map(({ level }) => level)),
    );
    return [
      { id: fieldName(id), label, type, of: (result: Result) => of(result)?.estimate ?? null },
      {
        id: `${fieldName(id)}_standard_error`,
        label: `${label}, standard error`,
        type: (result: Result) => errorType(type(result)),
        of: (result: Result) => of(result)?.standardError ?? null,
      },
      ...levels
        .sort((a, b) => a - b)
        .flatMap((level) =>
          ENDS.map((end) => ({
            id: `${fieldName(id)}_${end}_${levelNumber(level)}`,
            label: `${label}, ${end} ${levelLabel(level)}`,
            type,
            of: (result: Result) =>
              of(result)?.intervals.find((interval) => interval.level === level)?.[end] ?? null,
          })),
        ),
    ];
  });
}

/** The id bottom-box as it stands in a header: bottom_box. */
function fieldName(id: string): string {
  return id.replace(/-/gu, '_');
}

function firstOfEach<T extends { id: string }>(all: readonly T[]): T[] {
  const found = new Map<string, T>();
  for (const each of all) if (!found.has(each.id)) found.set(each.id, each);
  return [...found.values()];
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
