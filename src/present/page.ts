/**
 * A document as a page: headings, tables, lists and quotes in their order, every figure written. Markdown and HTML render
 * the same page, and add nothing to what it says.
 *
 * Texts are as the document has them; who renders the page makes them safe.
 */
import type {
  Document,
  Finding,
  Notice,
  Provenance,
  Quote,
  Result,
  Section,
  Verdict,
} from '../model/document.js';
import { cardParts } from './card-parts.js';
import { noticesOf } from './collected-notices.js';
import { truncate } from './display-width.js';
import { type Formats, isNumeric, NOTHING } from './format.js';
import {
  besideLine,
  commentCount,
  groupLabel,
  type QuoteGroup,
  reasonsLine,
  shortened,
  verdict,
} from './quote-parts.js';
import { rowAccount } from './row-account.js';
import { safeText, safeValue } from './safe-text.js';
import {
  blocksOf,
  definitionLine,
  definitions,
  groupScores,
  intervalAt,
  isOnlyTotal,
  isTotal,
  levelsOf,
  outsideBase,
  partOf,
  reasonForNothing,
  type ScoreBlock,
  type ScoreGroup,
} from './score-groups.js';

export interface Page {
  title: string;
  parts: Part[];
  /** How the figures came about: rows, condition, inputs, command. */
  provenance: { label: string; text: string }[];
}

/** A section, or the notices. */
export interface Part {
  /** What it is made from; null for the notices. */
  section: Section | null;
  /** From 2; that of its inner headings is one more. */
  depth: number;
  /** Empty where what stands above it says the same. */
  heading: string;
  blocks: Block[];
}

export type Block =
  | { kind: 'heading'; depth: number; text: string }
  | { kind: 'paragraph'; text: string }
  /** Scores at a glance; a table that says the same follows. */
  | { kind: 'tiles'; tiles: Tile[] }
  /** What may be drawn. Its figures are null where a table that says the same follows, and stand here else. */
  | { kind: 'drawn'; section: Section; figures: TableBlock | null }
  /** Why nothing stands here. */
  | { kind: 'nothing'; text: string }
  | TableBlock
  | { kind: 'terms'; terms: { label: string; text: string }[] }
  | { kind: 'findings'; findings: { tone: Finding['tone']; text: string; chapter: string | null }[] }
  | { kind: 'card'; parts: ReturnType<typeof cardParts> }
  | { kind: 'quotes'; quotes: QuoteParts[] }
  | { kind: 'notices'; notices: Notice[] };

export interface Head {
  header: string;
  /** `link`: the name of a file beside the page. */
  as: 'words' | 'detail' | 'number' | 'score' | 'verdict' | 'link';
}

export interface TableBlock {
  kind: 'table';
  caption: string;
  heads: Head[];
  rows: string[][];
  /** So many rows at the top are of everybody, those below of some. */
  totals: number;
}

export interface Tile {
  metric: string;
  question: string;
  estimate: string;
  /** The widest one; empty without any. */
  interval: string;
  base: string;
}

export interface QuoteParts {
  quote: Quote;
  text: string;
  kind: string;
  verdict: string;
  beside: string;
  clauses: { verdict: string; text: string; reasons: string }[];
}

export function isRight({ as }: Head): boolean {
  return as === 'number' || as === 'score';
}

const NOTHING_TO_LIST: Block = { kind: 'nothing', text: 'Nothing to list.' };

/**
 * Where a document has chapters, headings nest in them. Notices of results stand below their section where `near`, all
 * of them in a part of their own else; that one stands before the chapter of methods, or at the end.
 */
export function pageOf(document: Document, formats: Formats, { near }: { near: boolean }): Page {
  const said = new Set(near ? document.notices.map(({ text }) => text) : []);
  let chapter = '';
  let depth = 2;
  const parts: Part[] = document.sections.map((section) => {
    const opens = section.kind === 'chapter';
    const name = section.kind === 'card' ? section.card.label : section.title;
    const above = opens || depth === 2 ? document.title : chapter;
    if (opens) chapter = name;
    const part: Part = {
      section,
      depth: opens ? 2 : depth,
      heading: safeText(name) === safeText(above) ? '' : name,
      blocks: blocksOfSection(section, opens ? 2 : depth, formats),
    };
    if (opens) depth = 3;
    if (near) part.blocks.push(...noticesNear(document, section, said));
    return part;
  });
  const rest = near ? document.notices : noticesOf(document);
  if (rest.length > 0) {
    const methods = parts.findIndex(({ section }) => section?.kind === 'chapter' && section.id === 'methods');
    parts.splice(methods < 0 ? parts.length : methods, 0, {
      section: null,
      depth: 2,
      heading: 'Notices',
      blocks: [{ kind: 'notices', notices: rest }],
    });
  }
  return { title: document.title, parts, provenance: provenanceLines(document.provenance, formats) };
}

/** What was not said before. */
function noticesNear(document: Document, section: Section, said: Set<string>): Block[] {
  const notices = noticesOf({ ...document, notices: [], sections: [section] }).filter(
    ({ text }) => !said.has(text),
  );
  for (const { text } of notices) said.add(text);
  return notices.length === 0 ? [] : [{ kind: 'notices', notices }];
}

function blocksOfSection(section: Section, depth: number, formats: Formats): Block[] {
  const { tableValue, sentence } = formats;
  switch (section.kind) {
    case 'scores':
      return scores(section, depth + 1, formats);
    case 'facts':
      return [
        table(
          section.title,
          [words('Fact'), words('Value')],
          section.facts.map((fact) => [fact.label, tableValue(fact.value, fact.type)]),
        ),
      ];
    case 'table':
      return [
        { kind: 'drawn', section, figures: null },
        table(
          section.title,
          section.columns.map(({ label, type, detail }) => ({
            header: label,
            as: type === 'link' ? 'link' : isNumeric(type) ? 'number' : detail ? 'detail' : 'words',
          })),
          section.rows.map((row) =>
            section.columns.map(({ id, type }) =>
              tableValue(Object.hasOwn(row, id) ? (row[id] ?? null) : null, type),
            ),
          ),
        ),
      ];
    case 'curve':
      return [
        { kind: 'drawn', section, figures: null },
        table(
          section.title,
          [section.x, section.y].map(({ label }) => number(label)),
          section.points.map(({ x, y }) => [tableValue(x, section.x.type), tableValue(y, section.y.type)]),
        ),
      ];
    case 'quadrants':
      return quadrants(section, formats);
    case 'verbatims':
      return section.groups.length === 0
        ? [NOTHING_TO_LIST]
        : section.groups.flatMap((group) => verbatims(group, depth + 1, formats));
    case 'chapter':
      return [{ kind: 'paragraph', text: sentence(section.lead) }];
    case 'findings':
      return section.findings.length === 0
        ? [{ kind: 'nothing', text: 'Nothing stands out.' }]
        : [
            {
              kind: 'findings',
              findings: section.findings.map((each) => ({ ...each, text: sentence(each.text) })),
            },
          ];
    case 'gates':
      return [
        table(
          section.title,
          [words('Gate'), { header: 'Verdict', as: 'verdict' }, words('Because')],
          section.gates.map(({ gate, verdict, because }) => [
            gate,
            verdict satisfies Verdict,
            sentence(because),
          ]),
        ),
      ];
    case 'card':
      return [{ kind: 'card', parts: cardParts(section.card) }];
  }
}

function words(header: string): Head {
  return { header, as: 'words' };
}

function number(header: string): Head {
  return { header, as: 'number' };
}

function table(caption: string, heads: Head[], rows: string[][], totals = 0): Block {
  if (heads.length === 0 || rows.length === 0) return NOTHING_TO_LIST;
  return { kind: 'table', caption, heads, rows, totals };
}

function quadrants(section: Extract<Section, { kind: 'quadrants' }>, { tableValue }: Formats): Block[] {
  const { title, x, y, cut, points } = section;
  const cuts = [`${x.label} ${tableValue(cut.x, x.type)}`, `${y.label} ${tableValue(cut.y, y.type)}`];
  return [
    { kind: 'paragraph', text: `Cut at ${cuts.join(' and ')}.` },
    { kind: 'drawn', section, figures: null },
    table(
      title,
      [words('Point'), number(x.label), number(y.label), words('Field')],
      points.map((point) => [
        point.label,
        tableValue(point.x, x.type),
        tableValue(point.y, y.type),
        point.field,
      ]),
    ),
  ];
}

function verbatims(group: QuoteGroup, depth: number, formats: Formats): Block[] {
  return [
    { kind: 'heading', depth, text: `${groupLabel(group)} · ${commentCount(group, formats)}` },
    group.quotes.length === 0
      ? NOTHING_TO_LIST
      : { kind: 'quotes', quotes: group.quotes.map((quote) => quoteParts(quote, formats)) },
  ];
}

function quoteParts(quote: Quote, formats: Formats): QuoteParts {
  const inWords = (of: Parameters<typeof verdict>[0]) => {
    const { word, score } = verdict(of, formats);
    return `${word} ${score}`.trim();
  };
  return {
    quote,
    text: shortened(quote.text) || NOTHING,
    kind: quote.kind,
    verdict: inWords(quote),
    beside: besideLine(quote),
    clauses: quote.clauses.map((clause) => ({
      verdict: inWords(clause),
      text: shortened(clause.text),
      reasons: reasonsLine(clause, formats),
    })),
  };
}

type Scores = Extract<Section, { kind: 'scores' }>;

function scores(section: Scores, depth: number, formats: Formats): Block[] {
  const groups = groupScores(section.results);
  if (groups.length > 1 && groups.every(isOnlyTotal)) return manyMetrics(section, groups, formats);
  return groups.flatMap((group) => [
    { kind: 'heading', depth, text: questionHeading(group) },
    ...(isOnlyTotal(group) ? [headline(group.first, formats)] : []),
    { kind: 'paragraph', text: definitionLine(group.results, formats) },
    ...blocksOf(group).flatMap((block): Block[] => [
      { kind: 'drawn', section: { ...section, results: withTotals(block, group) }, figures: null },
      scoreTable(block, group, formats),
    ]),
    ...(isOnlyTotal(group) ? distribution(group.first, formats) : []),
    { kind: 'paragraph', text: outsideBase(group, formats) },
  ]);
}

/** A drawing shows each kind of segment against the total, which only the first table repeats. */
function withTotals({ results }: ScoreBlock, group: ScoreGroup): Result[] {
  return [...new Set([...group.results.filter(isTotal), ...results])];
}

function questionHeading(group: ScoreGroup): string {
  const { metricLabel, column } = group.first;
  if (column === null) return metricLabel;
  const id = column.label === column.id || column.label === '' ? '' : ` (${column.id})`;
  return `${metricLabel}: ${column.label || column.id}${id}`;
}

interface Field extends Head {
  of: (result: Result) => string;
}

function field(as: Head['as'], header: string, of: Field['of']): Field {
  return { as, header, of };
}

function fieldsTable(caption: string, fields: Field[], results: readonly Result[], totals: number): Block {
  return table(
    caption,
    fields.map(({ header, as }) => ({ header, as })),
    results.map((result) => fields.map((each) => each.of(result))),
    totals,
  );
}

function intervalField(level: number, formats: Formats): Field {
  return field('number', `${formats.level(level)} interval`, (result) => {
    const found = intervalAt(result, level);
    return found ? formats.interval(found, result.unit) : reasonForNothing(result) || NOTHING;
  });
}

function baseFields(results: readonly Result[], { count }: Formats): Field[] {
  const any = (of: (result: Result) => number | null) => results.some((result) => of(result) !== null);
  return [
    field('number', 'Base', (result) => count(result.base.n)),
    ...(any((result) => result.base.weighted)
      ? [field('number', 'Weighted', (result) => count(result.base.weighted))]
      : []),
    ...(any((result) => result.base.effective)
      ? [field('number', 'Eff. n', (result) => count(result.base.effective))]
      : []),
  ];
}

function scoreTable({ results, segmentColumns }: ScoreBlock, group: ScoreGroup, formats: Formats): Block {
  const fields: Field[] = [
    ...segmentColumns.map((name, position) =>
      field('words', safeValue(name), (result) => {
        const part = result.segment[position];
        return part === undefined ? (position === 0 ? 'Total' : '') : safeValue(part.value);
      }),
    ),
    ...(results.some((result) => result.wave !== null)
      ? [field('words', 'Wave', (result) => (result.wave === null ? 'All' : safeValue(result.wave)))]
      : []),
    ...baseFields(results, formats),
    field('score', group.first.metricLabel, (result) => formats.estimate(result.estimate, result.unit)),
    ...group.levels.map((level) => intervalField(level, formats)),
    ...group.parts.map((part) =>
      field('number', part.label, (result) =>
        formats.share(result.estimate === null ? null : (partOf(result, part.id)?.share ?? null)),
      ),
    ),
    ...companionFields(group, formats),
  ];
  if (segmentColumns.length === 0) return fieldsTable(questionHeading(group), fields, results, 0);
  const caption = `${group.first.metricLabel} by ${segmentColumns.map(safeValue).join(' and ')}`;
  return fieldsTable(caption, fields, results, results.filter(isTotal).length);
}

function companionFields(group: ScoreGroup, formats: Formats): Field[] {
  const labels = new Map(
    group.results.flatMap((result) => result.companions.map((each) => [each.id, each.label] as const)),
  );
  return [...labels].map(([id, label]) =>
    field('number', label, (result) => {
      const found = result.companions.find((each) => each.id === id);
      if (found === undefined || result.estimate === null) return NOTHING;
      const first = found.intervals.at(-1);
      const value = formats.estimate(found.estimate, found.unit);
      return first === undefined ? value : `${value} (${formats.interval(first, found.unit)})`;
    }),
  );
}

function distribution(result: Result, formats: Formats): Block[] {
  const rows = partsOf(result, formats);
  return rows.length === 0
    ? []
    : [table('Answers', [words('Answer'), number('Count'), number('Share')], rows)];
}

/** Each part of the distribution with its count and share. */
function partsOf(result: Result, { count, share }: Formats): string[][] {
  if (result.estimate === null) return [];
  return [...result.groups, ...result.points].map((part) => [
    part.label === '' || part.label === part.id || result.groups.includes(part)
      ? part.label || part.id
      : `${part.id} ${part.label}`,
    count(part.n),
    share(part.share),
  ]);
}

/** Of one question, which the heading above names. */
/** The whole question stands in the table beside the tiles. */
const LONGEST_IN_TILE = 160;

function headline(result: Result, formats: Formats): Block {
  return { kind: 'tiles', tiles: [{ ...tile(result, formats), question: '' }] };
}

function tile(result: Result, formats: Formats): Tile {
  const { metricLabel, column, estimate, unit, base } = result;
  const level = result.intervals
    .map((each) => each.level)
    .sort((a, b) => a - b)
    .at(-1);
  const widest = level === undefined ? undefined : intervalAt(result, level);
  return {
    metric: metricLabel,
    question: column === null ? '' : truncate(column.label || column.id, LONGEST_IN_TILE),
    estimate: formats.estimate(estimate, unit),
    interval: widest
      ? `${formats.level(widest.level)} ${formats.interval(widest, unit)}`
      : reasonForNothing(result),
    base: `${formats.count(base.n)} ${base.n === 1 ? 'answer' : 'answers'}`,
  };
}

const MOST_TILES = 6;

function manyMetrics(section: Scores, groups: readonly ScoreGroup[], formats: Formats): Block[] {
  const results = groups.map((group) => group.first);
  const levels = levelsOf(results);
  const fields: Field[] = [
    field('words', 'Metric', (result) => result.metricLabel),
    field('words', 'Question', (result) =>
      result.column === null ? NOTHING : result.column.label || result.column.id,
    ),
    ...baseFields(results, formats),
    field('score', 'Score', (result) => formats.estimate(result.estimate, result.unit)),
    ...levels.map((level) => intervalField(level, formats)),
    field('number', 'Missing', (result) => formats.count(result.base.missing)),
    field('number', 'Off scale', (result) => formats.count(result.base.offScale)),
  ];
  return [
    // Of more, the table is the better glance.
    ...(results.length > MOST_TILES
      ? []
      : [{ kind: 'tiles' as const, tiles: results.map((result) => tile(result, formats)) }]),
    fieldsTable('All scores', fields, results, 0),
    { kind: 'terms', terms: definitions(results, formats) },
    ...distinct(results.map(({ metric }) => metric)).map((metric) => {
      const members = results.filter((result) => result.metric === metric);
      return spread({ ...section, results: members }, formats);
    }),
  ];
}

/** How the answers to the questions of one metric are spread: no table of scores says that. */
function spread(section: Scores, formats: Formats): Block {
  const rows = section.results.flatMap((result) => {
    const question = result.column?.label || result.column?.id || NOTHING;
    return partsOf(result, formats).map((cells) => [question, ...cells]);
  });
  const heads = [words('Question'), words('Answer'), number('Count'), number('Share')];
  const caption = `${section.results[0]?.metricLabel ?? ''}: how the answers are spread`;
  return { kind: 'drawn', section, figures: { kind: 'table', caption, heads, rows, totals: 0 } };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function provenanceLines(from: Provenance, formats: Formats): Page['provenance'] {
  return [
    ...(from.rows === null ? [] : [{ label: '', text: rowAccount(from.rows, formats) }]),
    ...(from.where === null ? [] : [{ label: 'Condition', text: from.where }]),
    ...from.inputs.map(({ name, dialect, encoding, sha256 }) => ({
      label: 'Input',
      text: `${name} (${dialect}, ${encoding}${sha256 === null ? '' : `, SHA-256 ${sha256}`})`,
    })),
    ...(from.configuration === null
      ? []
      : [
          {
            label: 'Configuration',
            text: `${from.configuration.name} (SHA-256 ${from.configuration.sha256})`,
          },
        ]),
    { label: `Made with cxstat ${from.version}`, text: from.command },
  ];
}
