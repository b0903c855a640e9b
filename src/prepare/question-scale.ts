import type { ScaleKind } from '../model/survey.js';
import { polarity } from './label-sets.js';

/** What a question's own text says of its scale. */
export interface StatedScale {
  low: number;
  high: number;
  /** Null where the text does not say which end is good. */
  favourable: 'high' | 'low' | null;
  evidence: string;
}

const ENDS: [number, number[]][] = [
  [0, [3, 4, 5, 6, 7, 8, 9, 10, 100]],
  [1, [3, 4, 5, 6, 7, 8, 9, 10, 100]],
  [-5, [5]],
  [-3, [3]],
  [-2, [2]],
];

const isScale = (low: number, high: number) => ENDS.some(([from, to]) => from === low && to.includes(high));

/** Words and signs between the two ends of a range, in the languages of the label sets. */
const RANGE =
  /(?<![\d.,])(-?\d{1,3})\s*(?:-|–|—|−|\.\.\.?|…|to|through|and|bis|und|à|et|al|a|y|até|ao|e|tot|en|do|i|až|po|og|till|och|til|tot|la|până la|–ig|до|และ|ถึง|από|έως|ile)\s*(-?\d{1,3})(?![\d.,]*\d)/giu;

/** "1 = not at all", "10 - strongly agree", "1 being hardest", "0 (not at all likely)", "1 es que no …". */
const ANCHOR =
  /(?<![\d.,])(-?\d{1,3})\s*(?:=|-|–|—|:|\(|being|is|means|meaning|indicates|ist|bedeutet|heißt|est|signifie|es|significa|è|oznacza|to|je|är|er|betekent|คือ|หมายถึง)\s*["'“„«]?([^\d"'”“„«»,;.()\n]{2,80})/giu;

/** Reads the scale that a question of this kind states: its ends, and which end is good where the anchors say so. */
export function statedScale(question: string, kind: ScaleKind): StatedScale | null {
  const anchors = [...question.matchAll(ANCHOR)].map((match) => ({
    code: Number(match[1]),
    label: match[2]!.trim(),
  }));
  let ends: { low: number; high: number; evidence: string } | null = null;
  for (const match of question.matchAll(RANGE)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    const [low, high] = first < second ? [first, second] : [second, first];
    if (isScale(low, high)) {
      ends = { low, high, evidence: `the question says "${match[0].trim()}"` };
      break;
    }
  }
  if (!ends && anchors.length >= 2) {
    const codes = anchors.map((anchor) => anchor.code);
    const [low, high] = [Math.min(...codes), Math.max(...codes)];
    if (isScale(low, high)) ends = { low, high, evidence: `the question names the ends ${low} and ${high}` };
  }
  if (!ends) return null;
  return { ...ends, favourable: favourableEnd(anchors, ends.low, ends.high, kind) };
}

function favourableEnd(
  anchors: { code: number; label: string }[],
  low: number,
  high: number,
  kind: ScaleKind,
): 'high' | 'low' | null {
  const middle = (low + high) / 2;
  let lean = 0;
  for (const { code, label } of anchors) {
    const value = polarity(label, kind)?.value ?? 0;
    if (code !== middle && Math.abs(value) > 0.5) lean += Math.sign(value) * Math.sign(code - middle);
  }
  return lean > 0 ? 'high' : lean < 0 ? 'low' : null;
}
