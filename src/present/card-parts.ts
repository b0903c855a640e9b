/** The parts of an explanation, named, as every format shows them. */
import type { Card } from '../model/document.js';
import { safeText } from './safe-text.js';

/** In reading order, made safe, without the empty ones. */
export function cardParts(card: Card): { name: string; items: string[]; listed: boolean }[] {
  return [
    { name: 'Question', items: [card.question], listed: false },
    { name: 'Formula', items: [card.formula], listed: false },
    { name: 'Interval', items: [card.interval], listed: false },
    { name: 'Assumes', items: card.assumptions, listed: true },
    { name: 'Not when', items: card.notWhen, listed: true },
    { name: 'Example', items: [card.example], listed: false },
    { name: 'Source', items: card.source, listed: card.source.length > 1 },
  ]
    .map((part) => ({ ...part, items: part.items.map(safeText).filter((item) => item !== '') }))
    .filter((part) => part.items.length > 0);
}
