/** A document as GitHub-flavoured Markdown, for reports and pull requests; aligned in the source too. */
import type {
  Document,
  Finding,
  GateVerdict,
  Notice,
  Provenance,
  Quote,
  QuoteClause,
  Result,
  Section,
} from '../model/document.js';
import { cardParts } from './card-parts.js';
import { noticesOf, noticeText } from './collected-notices.js';
import { displayWidth, padEnd, padStart, widest } from './display-width.js';
import * as format from './format.js';
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
import { safeMarkdown, safeMarkdownLine, safeText, safeValue } from './safe-text.js';
import {
  blocksOf,
  definitionLine,
  definitions,
  groupScores,
  intervalAt,
  isOnlyTotal,
  outsideBase,
  partOf,
  reasonForNothing,
  type ScoreBlock,
  type ScoreGroup,
} from './score-groups.js';

export function markdown(document: Document): string {
  const blocks = [
    heading(1, document.title),
    ...document.sections.flatMap((section) => sectionBlocks(section, document.title)),
    notices(noticesOf(document)),
    provenance(document.provenance),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function heading(depth: number, text: string): string {
  const safe = safeMarkdownLine(text);
  return safe === '' ? '' : `${'#'.repeat(depth)} ${safe}`;
}

/** A section named as the page needs no heading of its own. */
function sectionBlocks(section: Section, page: string): string[] {
  const name = section.kind === 'card' ? section.card.label : section.title;
  const title = safeText(name) === safeText(page) ? '' : heading(2, name);
  switch (section.kind) {
    case 'scores':
      return [title, ...scores(section.results)];
    case 'facts':
      return [
        title,
        table(
          [
            { header: 'Fact', right: false },
            { header: 'Value', right: false },
          ],
          section.facts.map((fact) => [fact.label, format.tableValue(fact.value, fact.type)]),
        ),
      ];
    case 'table':
      return [
        title,
        table(
          section.columns.map((column) => ({ header: column.label, right: format.isNumeric(column.type) })),
          section.rows.map((row) =>
            section.columns.map((column) =>
              format.tableValue(Object.hasOwn(row, column.id) ? (row[column.id] ?? null) : null, column.type),
            ),
          ),
        ),
      ];
    case 'curve':
      return [
        title,
        table(
          [section.x, section.y].map(({ label }) => ({ header: label, right: true })),
          section.points.map(({ x, y }) => [
            format.tableValue(x, section.x.type),
            format.tableValue(y, section.y.type),
          ]),
        ),
      ];
    case 'quadrants':
      return [title, ...quadrants(section)];
    case 'verbatims':
      return [title, ...verbatims(section.groups)];
    case 'chapter':
      return [title, safeMarkdownLine(format.sentence(section.lead))];
    case 'findings':
      return [title, findings(section.findings)];
    case 'gates':
      return [title, gates(section.gates)];
    case 'card':
      return [
        title,
        ...cardParts(section.card).map((part) =>
          part.listed
            ? `**${part.name}**\n\n${part.items.map((item) => `- ${safeMarkdownLine(item)}`).join('\n')}`
            : `**${part.name}:** ${part.items.map(safeMarkdown).join(' ')}`,
        ),
      ];
  }
}

function quadrants({ x, y, cut, points }: Extract<Section, { kind: 'quadrants' }>): string[] {
  const cuts = [
    `${x.label} ${format.tableValue(cut.x, x.type)}`,
    `${y.label} ${format.tableValue(cut.y, y.type)}`,
  ];
  return [
    safeMarkdownLine(`Cut at ${cuts.join(' and ')}.`),
    table(
      [
        { header: 'Point', right: false },
        { header: x.label, right: true },
        { header: y.label, right: true },
        { header: 'Field', right: false },
      ],
      points.map((point) => [
        point.label,
        format.tableValue(point.x, x.type),
        format.tableValue(point.y, y.type),
        point.field,
      ]),
    ),
  ];
}

function findings(list: readonly Finding[]): string {
  if (list.length === 0) return 'Nothing stands out.';
  return list.map(({ text }) => `- ${safeMarkdownLine(format.sentence(text))}`).join('\n');
}

function gates(list: readonly GateVerdict[]): string {
  const words = (header: string) => ({ header, right: false });
  return table(
    [words('Gate'), words('Verdict'), words('Because')],
    list.map(({ gate, verdict, because }) => [gate, verdict, format.sentence(because)]),
  );
}

function verbatims(groups: readonly QuoteGroup[]): string[] {
  if (groups.length === 0) return ['Nothing to list.'];
  return groups.flatMap((group) => [
    heading(3, `${groupLabel(group)} · ${commentCount(group)}`),
    ...(group.quotes.length === 0 ? ['Nothing to list.'] : group.quotes.map(blockquote)),
  ]);
}

/** The comment, a line in italics on it, and what each clause says, all in one block. */
function blockquote(quote: Quote): string {
  const about = [safeText(quote.kind), verdictText(quote), besideLine(quote)].filter((part) => part !== '');
  const clauses = quote.clauses.flatMap((clause) => {
    const reasons = reasonsLine(clause);
    return [
      `- ${verdictText(clause)}: ${safeMarkdown(shortened(clause.text))}`,
      ...(reasons === '' ? [] : [`  - ${safeMarkdownLine(reasons)}`]),
    ];
  });
  return [
    safeMarkdownLine(shortened(quote.text) || format.NOTHING),
    ...(about.length === 0 ? [] : ['', `*${safeMarkdown(about.join(' · '))}*`]),
    ...(clauses.length === 0 ? [] : ['', ...clauses]),
  ]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function verdictText(of: Quote | QuoteClause): string {
  const { word, score } = verdict(of);
  return `${word} ${score}`.trim();
}

function scores(results: readonly Result[]): string[] {
  const groups = groupScores(results);
  if (groups.length > 1 && groups.every(isOnlyTotal)) return manyMetrics(groups);
  return groups.flatMap((group) => [
    heading(3, questionHeading(group)),
    safeMarkdownLine(definitionLine(group.results)),
    ...blocksOf(group).map((block) => scoreTable(block, group)),
    ...(isOnlyTotal(group) ? [distribution(group.first)] : []),
    safeMarkdownLine(outsideBase(group)),
  ]);
}

function questionHeading(group: ScoreGroup): string {
  const { metricLabel, column } = group.first;
  if (column === null) return metricLabel;
  const id = column.label === column.id || column.label === '' ? '' : ` (${column.id})`;
  return `${metricLabel}: ${column.label || column.id}${id}`;
}

interface Head {
  header: string;
  right: boolean;
}

interface Field extends Head {
  of: (result: Result) => string;
}

const number = (header: string, of: Field['of']): Field => ({ header, right: true, of });
const words = (header: string, of: Field['of']): Field => ({ header, right: false, of });

function fieldsTable(fields: readonly Field[], results: readonly Result[]): string {
  return table(
    fields,
    results.map((result) => fields.map((field) => field.of(result))),
  );
}

function intervalField(level: number): Field {
  return number(`${format.level(level)} interval`, (result) => {
    const found = intervalAt(result, level);
    return found ? format.interval(found, result.unit) : reasonForNothing(result) || format.NOTHING;
  });
}

function baseFields(results: readonly Result[]): Field[] {
  const any = (of: (result: Result) => number | null) => results.some((result) => of(result) !== null);
  const fields = [number('Base', (result) => format.count(result.base.n))];
  if (any((result) => result.base.weighted)) {
    fields.push(number('Weighted', (result) => format.count(result.base.weighted)));
  }
  if (any((result) => result.base.effective)) {
    fields.push(number('Eff. n', (result) => format.count(result.base.effective)));
  }
  return fields;
}

function scoreTable(block: ScoreBlock, group: ScoreGroup): string {
  const { results, segmentColumns } = block;
  const fields: Field[] = [
    ...segmentColumns.map((name, position) =>
      words(safeValue(name), (result) => {
        const part = result.segment[position];
        return part === undefined ? (position === 0 ? 'Total' : '') : safeValue(part.value);
      }),
    ),
    ...(results.some((result) => result.wave !== null)
      ? [words('Wave', (result) => (result.wave === null ? 'All' : safeValue(result.wave)))]
      : []),
    ...baseFields(results),
    number(group.first.metricLabel, (result) => format.estimate(result.estimate, result.unit)),
    ...group.levels.map(intervalField),
    ...group.parts.map((part) =>
      number(part.label, (result) =>
        format.share(result.estimate === null ? null : (partOf(result, part.id)?.share ?? null)),
      ),
    ),
    ...companionFields(group),
  ];
  return fieldsTable(fields, results);
}

function companionFields(group: ScoreGroup): Field[] {
  const labels = new Map(
    group.results.flatMap((result) => result.companions.map((each) => [each.id, each.label] as const)),
  );
  return [...labels].map(([id, label]) =>
    number(label, (result) => {
      const found = result.companions.find((each) => each.id === id);
      if (found === undefined || result.estimate === null) return format.NOTHING;
      const first = found.intervals.at(-1);
      const value = format.estimate(found.estimate, found.unit);
      return first === undefined ? value : `${value} (${format.interval(first, found.unit)})`;
    }),
  );
}

function distribution(result: Result): string {
  const parts = [...result.groups, ...result.points];
  if (parts.length === 0 || result.estimate === null) return '';
  return table(
    [
      { header: 'Answer', right: false },
      { header: 'Count', right: true },
      { header: 'Share', right: true },
    ],
    parts.map((part) => [
      part.label === '' || part.label === part.id || result.groups.includes(part)
        ? part.label || part.id
        : `${part.id} ${part.label}`,
      format.count(part.n),
      format.share(part.share),
    ]),
  );
}

function manyMetrics(groups: readonly ScoreGroup[]): string[] {
  const results = groups.map((group) => group.first);
  const levels = [...new Set(groups.flatMap((group) => group.levels))].sort((a, b) => a - b);
  const fields: Field[] = [
    words('Metric', (result) => result.metricLabel),
    words('Question', (result) =>
      result.column === null ? format.NOTHING : result.column.label || result.column.id,
    ),
    ...baseFields(results),
    number('Score', (result) => format.estimate(result.estimate, result.unit)),
    ...levels.map(intervalField),
    number('Missing', (result) => format.count(result.base.missing)),
    number('Off scale', (result) => format.count(result.base.offScale)),
  ];
  const explained = definitions(results).map(
    ({ label, text }) => `- ${safeMarkdown(label)}: ${safeMarkdown(text)}`,
  );
  return [fieldsTable(fields, results), explained.join('\n')];
}

/** Cells wider than this are not worth padding the others for. */
const LONGEST_PADDING = 60;

/** Every cell is escaped here. */
function table(heads: readonly Head[], rows: readonly string[][]): string {
  if (heads.length === 0 || rows.length === 0) return 'Nothing to list.';
  const cells = [heads.map((head) => head.header), ...rows].map((row) => row.map(safeMarkdown));
  const widths = heads.map((_, index) =>
    Math.min(LONGEST_PADDING, Math.max(3, widest(cells.map((row) => row[index] ?? '')))),
  );
  const lines = cells.map((row) =>
    line(
      heads.map((head, index) => {
        const pad = head.right ? padStart : padEnd;
        return pad(row[index] ?? '', widths[index] ?? displayWidth(row[index] ?? ''));
      }),
    ),
  );
  const rule = line(
    heads.map((head, index) => {
      const dashes = '-'.repeat((widths[index] ?? 3) - 1);
      return head.right ? `${dashes}:` : `${dashes}-`;
    }),
  );
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function notices(list: readonly Notice[]): string {
  if (list.length === 0) return '';
  const lines = list.map((notice) => {
    const name = notice.level === 'warning' ? '**Warning:**' : 'Note:';
    return `- ${name} ${safeMarkdown(noticeText(notice))}`;
  });
  return `${heading(2, 'Notices')}\n\n${lines.join('\n')}`;
}

/** How the figures came about: rows, condition, inputs, command. */
function provenance(from: Provenance): string {
  const lines = [
    from.rows === null ? '' : rowAccount(from.rows),
    from.where === null ? '' : `Condition: ${from.where}`,
    ...from.inputs.map((input) => {
      const hash = input.sha256 === null ? '' : `, SHA-256 ${input.sha256}`;
      return `Input: ${input.name} (${input.dialect}, ${input.encoding}${hash})`;
    }),
    from.configuration === null
      ? ''
      : `Configuration: ${from.configuration.name} (SHA-256 ${from.configuration.sha256})`,
    `Made with cxstat ${from.version}: ${from.command}`,
  ].filter((text) => text !== '');
  return `---\n\n${lines.map(safeMarkdownLine).join('  \n')}`;
}
