/** A page as GitHub-flavoured Markdown, for reports and pull requests; aligned in the source too. */
import type { Document, Notice } from '../model/document.js';
import { noticeText } from './collected-notices.js';
import { displayWidth, padEnd, padStart, widest } from './display-width.js';
import { formatsOf, NOTHING } from './format.js';
import {
  type Block,
  type Head,
  isRight,
  type Page,
  pageOf,
  type QuoteParts,
  type TableBlock,
} from './page.js';
import { fileAddress, safeMarkdown, safeMarkdownLine, safeText } from './safe-text.js';

/** Figures are written as in `locale`; null for the house's notation. */
export function markdown(document: Document, locale: string | null): string {
  const page = pageOf(document, formatsOf(locale), { near: false });
  const blocks = [
    heading(1, page.title),
    ...page.parts.flatMap((part) => [heading(part.depth, part.heading), ...part.blocks.map(rendered)]),
    provenance(page.provenance),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function heading(depth: number, text: string): string {
  const safe = safeMarkdownLine(text);
  return safe === '' ? '' : `${'#'.repeat(depth)} ${safe}`;
}

function rendered(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return heading(block.depth, block.text);
    case 'paragraph':
    case 'nothing':
      return safeMarkdownLine(block.text);
    case 'tiles':
    case 'drawn':
      return '';
    case 'table':
      return table(block);
    case 'terms':
      return block.terms
        .map(({ label, text }) => `- ${safeMarkdown(label)}: ${safeMarkdown(text)}`)
        .join('\n');
    case 'findings':
      return block.findings.map(({ text }) => `- ${safeMarkdownLine(text)}`).join('\n');
    case 'card':
      return block.parts
        .map(({ name, items, listed }) =>
          listed
            ? `**${name}**\n\n${items.map((item) => `- ${safeMarkdownLine(item)}`).join('\n')}`
            : `**${name}:** ${items.map(safeMarkdown).join(' ')}`,
        )
        .join('\n\n');
    case 'quotes':
      return block.quotes.map(blockquote).join('\n\n');
    case 'notices':
      return block.notices.map(notice).join('\n');
  }
}

/** The comment, a line in italics on it, and what each clause says, all in one block. */
function blockquote({ text, kind, verdict, beside, clauses }: QuoteParts): string {
  const about = [safeText(kind), verdict, beside].filter((part) => part !== '');
  const said = clauses.flatMap((clause) => [
    `- ${clause.verdict}: ${safeMarkdown(clause.text)}`,
    ...(clause.reasons === '' ? [] : [`  - ${safeMarkdownLine(clause.reasons)}`]),
  ]);
  return [
    safeMarkdownLine(text),
    ...(about.length === 0 ? [] : ['', `*${safeMarkdown(about.join(' · '))}*`]),
    ...(said.length === 0 ? [] : ['', ...said]),
  ]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** Cells wider than this are not worth padding the others for. */
const LONGEST_PADDING = 60;

/** Every cell is escaped here. */
function table({ heads, rows }: TableBlock): string {
  const cells = [
    heads.map(({ header }) => safeMarkdown(header)),
    ...rows.map((row) => row.map((text, index) => cellText(text, heads[index]))),
  ];
  const widths = heads.map((_, index) =>
    Math.min(LONGEST_PADDING, Math.max(3, widest(cells.map((row) => row[index] ?? '')))),
  );
  const lines = cells.map((row) =>
    line(
      heads.map((head, index) => {
        const pad = isRight(head) ? padStart : padEnd;
        return pad(row[index] ?? '', widths[index] ?? displayWidth(row[index] ?? ''));
      }),
    ),
  );
  const rule = line(
    heads.map((head, index) => {
      const dashes = '-'.repeat((widths[index] ?? 3) - 1);
      return isRight(head) ? `${dashes}:` : `${dashes}-`;
    }),
  );
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellText(text: string, head: Head | undefined): string {
  const safe = safeMarkdown(text);
  return head?.as === 'link' && text !== NOTHING ? `[${safe}](${fileAddress(text)})` : safe;
}

function notice(given: Notice): string {
  const name = given.level === 'warning' ? '**Warning:**' : 'Note:';
  return `- ${name} ${safeMarkdown(noticeText(given))}`;
}

function provenance(lines: Page['provenance']): string {
  const texts = lines.map(({ label, text }) => safeMarkdownLine(label === '' ? text : `${label}: ${text}`));
  return `---\n\n${texts.join('  \n')}`;
}
