/** Names of groups, short enough for the head of a narrow column. */
import { displayWidth, graphemes } from './display-width.js';

const LONGEST = 6;
const KEPT = 4;

/** Detr. Pass. Prom.; in full where two would look the same. */
export function shortLabels(labels: readonly string[]): string[] {
  const short = labels.map(shorten);
  return new Set(short).size === short.length ? short : [...labels];
}

function shorten(label: string): string {
  if (displayWidth(label) <= LONGEST) return label;
  const numbered = /^(?:\p{L}{1,6}[ -]\d{1,2})(?!\d)/u.exec(label)?.[0];
  if (numbered !== undefined) return numbered;
  const first = graphemes(label.split(' ')[0] ?? label);
  if (first.length <= KEPT + 1) return first.join('');
  const kept = first.slice(0, KEPT).join('');
  return `${/[aeiouyąęó]$/u.test(kept) ? first.slice(0, KEPT - 1).join('') : kept}.`;
}
