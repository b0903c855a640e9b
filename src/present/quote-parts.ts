/** The parts of a quoted comment, made safe and cut to what people read. Machines get all of it. */
import type { Quote, QuoteClause, Section } from '../model/document.js';
import { graphemes } from './display-width.js';
import { HOUSE_FORMATS, NOTHING } from './format.js';
import { safeText } from './safe-text.js';

export type QuoteGroup = Extract<Section, { kind: 'verbatims' }>['groups'][number];

const LONGEST_TEXT = 600;

/** One safe line of at most some 600 characters. */
export function shortened(text: string): string {
  const safe = safeText(text);
  if (safe.length <= LONGEST_TEXT) return safe;
  // The last grapheme may be cut in two.
  const whole = graphemes(safe.slice(0, LONGEST_TEXT)).slice(0, -1).join('');
  return `${whole.trimEnd()}…`;
}

export function groupLabel({ label }: QuoteGroup): string {
  return shortened(label) || '(blank)';
}

/** 34 comments */
export function commentCount({ n }: QuoteGroup, { count } = HOUSE_FORMATS): string {
  return `${count(n)} ${n === 1 ? 'comment' : 'comments'}`;
}

/** Word and score, each empty where there is none. */
export function verdict(
  of: Quote | QuoteClause,
  { polarity } = HOUSE_FORMATS,
): { word: string; score: string } {
  return { word: of.sentiment ?? '', score: of.score === null ? '' : polarity(of.score) };
}

/** Language pl · Region EU · 2026-10-03; English is not mentioned. */
export function besideLine({ language, beside }: Quote): string {
  const code = safeText(language ?? '');
  return [
    ...(code === '' || code === 'en' ? [] : [`Language ${code}`]),
    ...beside.map(({ label, value }) => `${safeText(label)} ${shortened(value) || NOTHING}`.trim()),
  ].join(' · ');
}

/** late −1.5 (lexicon) · two days −0.5 (intensified) */
export function reasonsLine({ reasons }: QuoteClause, { polarityPart } = HOUSE_FORMATS): string {
  return reasons
    .map(({ text, value, rule }) => {
      return `${shortened(text) || NOTHING} ${polarityPart(value)} (${safeText(rule)})`;
    })
    .join(' · ');
}
