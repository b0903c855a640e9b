/**
 * Comments in groups for the terminal: why each was chosen and what it says in a narrow column, its text wrapped
 * beside it, faint below what else is known of the response, and the clauses where they are asked for.
 */
import type { Quote, QuoteClause } from '../model/document.js';
import { displayWidth, padEnd, padStart, widest, wrap } from './display-width.js';
import { NOTHING } from './format.js';
import { GAP } from './grid.js';
import type { Ink, Tone } from './ink.js';
import {
  besideLine,
  commentCount,
  groupLabel,
  type QuoteGroup,
  reasonsLine,
  shortened,
  verdict,
} from './quote-parts.js';
import { safeText } from './safe-text.js';

const WORD = 'negative'.length;
const SCORE = '−0.62'.length;
const VERDICT = WORD + 1 + SCORE;
/** Prose is hard to read on longer lines. */
const LONGEST_LINE = 100;
/** With less beside the narrow column, clauses begin under it. */
const ROOMY = 56;

const TONES: Record<NonNullable<Quote['sentiment']>, Tone> = {
  positive: 'good',
  mixed: 'neutral',
  neutral: 'none',
  negative: 'bad',
};

export function terminalVerbatims(groups: readonly QuoteGroup[], width: number, ink: Ink): string[] {
  if (groups.length === 0) return [ink.faint('Nothing to list.')];
  const kinds = groups.flatMap(({ quotes }) => quotes.map(({ kind }) => safeText(kind)));
  const narrow = Math.max(VERDICT, Math.min(widest(kinds), Math.floor(width / 4)));
  return groups.flatMap((group, index) => [
    ...(index > 0 ? [''] : []),
    ...heading(group, width, ink),
    ...(group.quotes.length === 0 ? [ink.faint('Nothing to list.')] : []),
    ...group.quotes.flatMap((quote) => ['', ...quoteLines(quote, narrow, width, ink)]),
  ]);
}

function heading(group: QuoteGroup, width: number, ink: Ink): string[] {
  const lines = wrap(groupLabel(group), width);
  const last = lines.pop() ?? '';
  const size = ` · ${commentCount(group)}`;
  const fits = displayWidth(last + size) <= width;
  return [
    ...lines.map(ink.heading),
    ...(fits ? [ink.heading(last) + ink.faint(size)] : [ink.heading(last), ink.faint(commentCount(group))]),
  ];
}

function quoteLines(quote: Quote, narrow: number, width: number, ink: Ink): string[] {
  const edge = narrow + GAP;
  const room = Math.min(LONGEST_LINE, width - edge);
  const kind = safeText(quote.kind);
  const left = [
    ...(kind === '' ? [] : wrap(kind, narrow).map((text) => ({ text, paint: ink.faint }))),
    { text: verdictText(quote), paint: toneOf(quote, ink) },
  ];
  const beside = besideLine(quote);
  const text = shortened(quote.text);
  const right = [
    ...wrap(text === '' ? NOTHING : `“${text}”`, room),
    ...(beside === '' ? [] : wrap(beside, room).map(ink.faint)),
  ];
  const lines = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const { text, paint } = left[index] ?? { text: '', paint: ink.faint };
    const after = right[index] ?? '';
    const pad = after === '' ? '' : ' '.repeat(edge - displayWidth(text));
    return (text === '' ? '' : paint(text)) + pad + after;
  });
  const indent = room < ROOMY ? GAP : edge;
  return [...lines, ...quote.clauses.flatMap((clause) => clauseLines(clause, indent, width, ink))];
}

function clauseLines(clause: QuoteClause, indent: number, width: number, ink: Ink): string[] {
  const edge = indent + VERDICT + GAP;
  const room = Math.min(LONGEST_LINE, width - edge);
  const reasons = reasonsLine(clause);
  const [first = '', ...others] = wrap(shortened(clause.text) || NOTHING, room);
  const verdict = verdictText(clause);
  return [
    ' '.repeat(indent) +
      toneOf(clause, ink)(verdict) +
      ' '.repeat(edge - indent - displayWidth(verdict)) +
      first,
    ...[...others, ...(reasons === '' ? [] : wrap(reasons, room).map(ink.faint))].map(
      (line) => ' '.repeat(edge) + line,
    ),
  ];
}

/** "negative −0.62", the scores of all one below another. */
function verdictText(of: Quote | QuoteClause): string {
  const { word, score } = verdict(of);
  return word === '' && score === '' ? NOTHING : (padEnd(word, WORD + 1) + padStart(score, SCORE)).trimEnd();
}

function toneOf({ sentiment }: Quote | QuoteClause, ink: Ink) {
  return sentiment === null ? ink.faint : ink.tone[TONES[sentiment]];
}
