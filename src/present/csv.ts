/**
 * The doorway to csv-stringify. Each section is a table under a header line, unrounded, shares from 0 to 1,
 * an empty field for what does not exist. Tables are separated by an empty line: the sections first, and last, only
 * where there is something to say, a table `notice,level,about,text,try` of every notice and of the rows
 * that were left out. A reader of one table stops at the first empty line.
 *
 * Scores are tidy: a line for each result, its segments in columns `by_<name>`, the limits of a level in
 * `low_95` and `high_95`, the groups in `<group>_share` and `<group>_n`, companions by their id. Verbatims are a line
 * for each quote, at full length. Chapters hold no figures and are left out.
 */
import { stringify } from 'csv-stringify/sync';
import type { Document, Quote, Result, Section, TableValue } from '../model/document.js';
import { cardParts } from './card-parts.js';
import { collectNotices } from './collected-notices.js';
import { levelNumber, sentence } from './format.js';
import { rowAccount } from './row-account.js';
import { safeText } from './safe-text.js';
import { intervalAt, levelsOf } from './score-groups.js';

type Table = TableValue[][];

export function csv(document: Document): string {
  const tables = document.sections.filter(({ kind }) => kind !== 'chapter').map(sectionTable);
  const notices = noticeTable(document);
  if (notices.length > 1) tables.push(notices);
  return tables.map(write).join('\n');
}

/** Numbers stay numbers: a guard against formulas must not touch −5. */
function write(table: Table): string {
  const records = table.map((row) =>
    row.map((value) => {
      if (typeof value === 'string') return safeText(value);
      return typeof value === 'number' && Number.isFinite(value) ? value : '';
    }),
  );
  return stringify(records, { escape_formulas: true, record_delimiter: '\n' });
}

function sectionTable(section: Section): Table {
  switch (section.kind) {
    case 'scores':
      return scoresTable(section.results);
    case 'facts':
      return [['id', 'label', 'value'], ...section.facts.map((fact) => [fact.id, fact.label, fact.value])];
    case 'table':
      return [
        section.columns.map((column) => column.id),
        ...section.rows.map((row) =>
          section.columns.map((column) => (Object.hasOwn(row, column.id) ? (row[column.id] ?? null) : null)),
        ),
      ];
    case 'curve':
      return [[section.x.id, section.y.id], ...section.points.map(({ x, y }) => [x, y])];
    case 'quadrants':
      return quadrantsTable(section);
    case 'verbatims':
      return verbatimsTable(section.groups);
    case 'chapter':
      return [];
    case 'findings':
      return [
        ['finding', 'tone', 'text'],
        ...section.findings.map(({ id, tone, text }) => [id, tone, sentence(text)]),
      ];
    case 'gates':
      return [
        ['gate', 'verdict', 'estimate', 'low', 'high', 'bound', 'n', 'because'],
        ...section.gates.map(({ gate, verdict, estimate, low, high, bound, n, because }) => [
          gate,
          verdict,
          estimate,
          low,
          high,
          bound,
          n,
          sentence(because),
        ]),
      ];
    case 'card':
      return [
        ['part', 'text'],
        ...cardParts(section.card).flatMap((part) => part.items.map((item) => [part.name, item])),
      ];
  }
}

/** The cuts stand on every line, so that one line tells on which side of them its point lies. */
function quadrantsTable({ x, y, cut, points }: Extract<Section, { kind: 'quadrants' }>): Table {
  return [
    ['label', x.id, y.id, 'field', `cut_${x.id}`, `cut_${y.id}`],
    ...points.map((point) => [point.label, point.x, point.y, point.field, cut.x, cut.y]),
  ];
}

type Groups = Extract<Section, { kind: 'verbatims' }>['groups'];

/** A line for each quote, what stands beside it in columns `beside_<label>`. */
function verbatimsTable(groups: Groups): Table {
  const quotes = groups.flatMap((group) => group.quotes.map((quote) => ({ group, quote })));
  const labels = distinct(quotes.flatMap(({ quote }) => quote.beside.map(({ label }) => label)));
  return [
    [
      ...['group', 'n', 'kind', 'text', 'sentiment', 'score', 'language', 'redacted'],
      ...labels.map((label) => (label === '' ? 'beside' : `beside_${label}`)),
      ...['clauses', 'reasons'],
    ],
    ...quotes.map(({ group, quote }) => [
      group.label,
      group.n,
      quote.kind,
      quote.text,
      quote.sentiment,
      quote.score,
      quote.language,
      quote.redacted,
      ...labels.map((label) => besideUnder(label, quote)),
      quote.clauses.map(({ text, sentiment, score }) => `${sentiment} ${score}: ${text}`).join('; '),
      quote.clauses
        .flatMap(({ reasons }) => reasons.map(({ text, value, rule }) => `${text} ${value} (${rule})`))
        .join('; '),
    ]),
  ];
}

/** Two questions may have one label: both answers stand under it. */
function besideUnder(label: string, { beside }: Quote): TableValue {
  const values = beside.filter((each) => each.label === label).map(({ value }) => value);
  return values.length === 0 ? null : values.join('; ');
}

interface Field {
  name: string;
  of: (result: Result) => TableValue;
}

function scoresTable(results: readonly Result[]): Table {
  const fields: Field[] = [
    { name: 'metric', of: (result) => result.metric },
    { name: 'column', of: (result) => result.column?.id ?? null },
    { name: 'question', of: (result) => result.column?.label ?? null },
    ...segmentFields(results),
    { name: 'wave', of: (result) => result.wave },
    { name: 'n', of: (result) => result.base.n },
    { name: 'weighted_n', of: (result) => result.base.weighted },
    { name: 'effective_n', of: (result) => result.base.effective },
    { name: 'missing', of: (result) => result.base.missing },
    { name: 'off_scale', of: (result) => result.base.offScale },
    { name: 'estimate', of: (result) => result.estimate },
    { name: 'standard_error', of: (result) => result.standardError },
    ...levelsOf(results).flatMap((level) =>
      (['low', 'high'] as const).map((end) => ({
        name: `${end}_${levelNumber(level)}`,
        of: (result: Result) => intervalAt(result, level)?.[end] ?? null,
      })),
    ),
    { name: 'method', of: (result) => distinct(result.intervals.map((each) => each.method)).join(' ') },
    { name: 'design_effect', of: (result) => result.designEffect },
    ...groupFields(results),
    ...companionFields(results),
    { name: 'definition', of: (result) => result.definition },
    { name: 'notices', of: (result) => distinct(result.notices.map((notice) => notice.id)).join(' ') },
  ];
  return [
    fields.map((field) => field.name),
    ...results.map((result) => fields.map((field) => field.of(result))),
  ];
}

function segmentFields(results: readonly Result[]): Field[] {
  const names = distinct(results.flatMap((result) => result.segment.map((part) => part.column)));
  return names.map((name) => ({
    name: `by_${name}`,
    of: (result) => result.segment.find((part) => part.column === name)?.value ?? null,
  }));
}

function groupFields(results: readonly Result[]): Field[] {
  const ids = distinct(results.flatMap((result) => result.groups.map((part) => part.id)));
  return ids.flatMap((id) =>
    (['share', 'n'] as const).map((figure) => ({
      name: `${fieldName(id)}_${figure}`,
      of: (result: Result) => result.groups.find((part) => part.id === id)?.[figure] ?? null,
    })),
  );
}

function companionFields(results: readonly Result[]): Field[] {
  const all = results.flatMap((result) => result.companions);
  return distinct(all.map((each) => each.id)).flatMap((id) => {
    const of = (result: Result) => result.companions.find((each) => each.id === id);
    const levels = [
      ...new Set(
        all.filter((each) => each.id === id).flatMap((each) => each.intervals.map(({ level }) => level)),
      ),
    ];
    return [
      { name: fieldName(id), of: (result: Result) => of(result)?.estimate ?? null },
      { name: `${fieldName(id)}_standard_error`, of: (result: Result) => of(result)?.standardError ?? null },
      ...levels
        .sort((a, b) => a - b)
        .flatMap((level) =>
          (['low', 'high'] as const).map((end) => ({
            name: `${fieldName(id)}_${end}_${levelNumber(level)}`,
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

function noticeTable(document: Document): Table {
  const table: Table = [
    ['notice', 'level', 'about', 'text', 'try'],
    ...collectNotices(document).map(({ about, notice }) => [
      notice.id,
      notice.level,
      about,
      notice.text,
      notice.tryThis,
    ]),
  ];
  const { rows } = document.provenance;
  if (rows !== null && (rows.read !== rows.used || rows.repaired > 0)) {
    table.push(['rows', 'note', null, rowAccount(rows), null]);
  }
  return table;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
