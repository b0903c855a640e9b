/** Small bars of whole cells. Each part has its own block character, so that no bar needs its colours. */
import type { DistributionPart, Interval } from '../model/document.js';
import type { Ink, Paint, Tone } from './ink.js';

const BY_TONE: Record<Tone, string> = { good: '█', neutral: '▒', bad: '░', none: '▓' };
const SPARE = ['▓', '█', '▒', '░', '▚', '▄', '▖', '='];

/** A block for each part: that of its tone, or the next unused one where several parts share a tone. */
export function blocksFor(parts: readonly DistributionPart[]): Map<string, string> {
  const blocks = new Map<string, string>();
  for (const part of parts) {
    const used = [...blocks.values()];
    const block = [BY_TONE[part.tone], ...SPARE].find((candidate) => !used.includes(candidate));
    blocks.set(part.id, block ?? '=');
  }
  return blocks;
}

export function blockOfTone(tone: Tone): string {
  return BY_TONE[tone];
}

/** Cells for each share, adding up to `width`: whole parts first, then the largest remainders. */
export function apportion(shares: readonly number[], width: number): number[] {
  const sound = shares.map((share) => (Number.isFinite(share) && share > 0 ? share : 0));
  const total = sound.reduce((sum, share) => sum + share, 0);
  if (total === 0) return sound.map(() => 0);
  const exact = sound.map((share) => (share / total) * width);
  const cells = exact.map(Math.floor);
  const left = width - cells.reduce((sum, each) => sum + each, 0);
  const order = exact.map((value, index) => ({ index, rest: value - Math.floor(value) }));
  order.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) cells[index] = (cells[index] ?? 0) + 1;
  return cells;
}

export interface Bar {
  text: string;
  paint: Paint;
}

/** Parts one after another over the full width. */
export function stackedBar(
  parts: readonly DistributionPart[],
  blocks: Map<string, string>,
  width: number,
  ink: Ink,
): Bar {
  const cells = apportion(
    parts.map((part) => part.share),
    width,
  );
  const runs = parts.map((part, index) => ({
    tone: part.tone,
    text: (blocks.get(part.id) ?? '=').repeat(cells[index] ?? 0),
  }));
  return {
    text: runs.map((run) => run.text).join(''),
    paint: () => runs.map((run) => (run.text === '' ? '' : ink.tone[run.tone](run.text))).join(''),
  };
}

/** One part's bar; a share above zero shows at least one cell. */
export function partBar(part: DistributionPart, block: string, fullShare: number, width: number): string {
  if (!(part.share > 0) || !(fullShare > 0)) return '';
  return block.repeat(Math.max(1, Math.round((part.share / fullShare) * width)));
}

/** Where the estimate (●) and its interval (━) lie between the ends of the range. */
export function rangeBar(
  estimate: number,
  interval: Interval | undefined,
  range: readonly [number, number],
  width: number,
): string {
  const [low, high] = range;
  const cell = (value: number) => {
    const place = high > low ? (value - low) / (high - low) : 0;
    return Math.min(width - 1, Math.max(0, Math.round(place * (width - 1))));
  };
  const cells = Array.from({ length: width }, () => '·');
  if (interval !== undefined) cells.fill('━', cell(interval.low), cell(interval.high) + 1);
  cells[cell(estimate)] = '●';
  return cells.join('');
}
