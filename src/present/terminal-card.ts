/** The explanation of a metric for the terminal. */
import type { Card } from '../model/document.js';
import { cardParts } from './card-parts.js';
import { wrap } from './display-width.js';
import { GAP } from './grid.js';
import type { Ink } from './ink.js';
import { safeText } from './safe-text.js';

const NAME_WIDTH = 'Question'.length + GAP;
/** Prose is hard to read on longer lines. */
const LONGEST_LINE = 100;

export function terminalCard(card: Card, width: number, ink: Ink): string[] {
  const room = Math.min(width, LONGEST_LINE) - NAME_WIDTH;
  const heading = wrap(safeText(card.label), width).map(ink.heading);
  if (safeText(card.id) !== safeText(card.label)) heading.push(ink.faint(safeText(card.id)));
  const parts = cardParts(card).flatMap((part) => {
    const lines = part.items.flatMap((item) =>
      part.listed
        ? wrap(item, room - 2).map((line, index) => (index === 0 ? `• ${line}` : `  ${line}`))
        : wrap(item, room),
    );
    return lines.map((line, index) =>
      index === 0 ? ink.faint(part.name.padEnd(NAME_WIDTH)) + line : ' '.repeat(NAME_WIDTH) + line,
    );
  });
  return [...heading, '', ...parts];
}
