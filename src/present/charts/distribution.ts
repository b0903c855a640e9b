/** How the answers are spread: over the groups of a scale, and over its points. */
import type { DistributionPart } from '../../model/document.js';
import type { Formats } from '../format.js';
import { safeText } from '../safe-text.js';
import {
  at,
  emptyPicture,
  fillOf,
  INK,
  inkOn,
  LINE,
  type Picture,
  pixels,
  SOFT,
  type Tone,
  wordsOf,
} from './picture.js';
import { isNarrow, layRows, SMALL, words } from './rows.js';
import { cut, textWidth } from './text-layout.js';

const LARGE = 17;
const BAR = 30;

/** One bar of all answers, cut into its groups, each with its name and share above it. */
export function groupsPicture(parts: readonly DistributionPart[], width: number, formats: Formats): Picture {
  const names = parts.map((part) => safeText(part.label));
  const shares = parts.map((part) => formats.share(part.share));
  const widths = parts.map((_, index) =>
    Math.ceil(Math.max(textWidth(names[index]!, SMALL), textWidth(shares[index]!, LARGE, true))),
  );
  const gap = 12;
  if (widths.reduce((sum, each) => sum + each + gap, -gap) > width) return barsPicture(parts, width, formats);

  const picture = emptyPicture(width);
  picture.x = { domain: [0, 1], range: [0, width] };
  picture.height = 88;
  picture.y = pixels(picture.height);
  const starts = runningSums(parts.map((part) => part.share));
  const pixel = starts.map((start) => at(picture.x, start));
  const places = spread(pixel, widths, gap, width);
  const top = 52;
  parts.forEach((part, index) => {
    const end = Math.min(1, starts[index]! + part.share);
    if (part.share > 0) {
      // A hair's breadth apart, so that parts are told by more than their colour.
      const x2 = index < parts.length - 1 ? Math.max(end - 1.5 / width, starts[index]!) : end;
      picture.rects.push({ x: starts[index]!, x2, y: top, y2: top + BAR, fill: fillOf(part.tone) });
    }
    const x = places[index]!;
    picture.words.push(
      words(x, 12, names[index]!, { fill: SOFT, size: SMALL }),
      words(x, 33, shares[index]!, { fill: wordsOf(part.tone), size: LARGE, bold: true }),
    );
    if (part.share === 0) return;
    // Down to its part: straight, where the label stands above it.
    const foot = Math.min(
      Math.max(x + 1, pixel[index]! + 1),
      Math.max(at(picture.x, end) - 1, pixel[index]!),
    );
    const ends = { x: (x + 1) / width, x2: foot / width };
    picture.rules.push({ ...ends, y: 39, y2: top - 1, stroke: SOFT, width: 1 });
  });
  return picture;
}

/** Where labels start so that none lies on another, as near as may be to where they belong. */
function spread(wanted: readonly number[], widths: readonly number[], gap: number, width: number): number[] {
  const places: number[] = [];
  wanted.forEach((place, index) => {
    const before = index === 0 ? 0 : places[index - 1]! + widths[index - 1]! + gap;
    places.push(Math.max(place, before));
  });
  let limit = width;
  for (let index = places.length - 1; index >= 0; index--) {
    places[index] = Math.min(places[index]!, limit - widths[index]!);
    limit = places[index]! - gap;
  }
  return places;
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return Math.min(1, sum - value);
  });
}

/** A column for each point of the scale, its share above it; its group below, where the colour stands for one. */
export function pointsPicture(
  points: readonly DistributionPart[],
  groups: readonly DistributionPart[],
  width: number,
  formats: Formats,
): Picture {
  const step = width / points.length;
  const names = points.map((point) => safeText(point.label));
  if (names.some((name) => textWidth(name, SMALL) > step - 6) || step < 26) {
    return barsPicture(points, width, formats);
  }
  const picture = emptyPicture(width);
  const height = isNarrow(width) ? 96 : 120;
  const [top, bottom] = [20, 20 + height];
  const most = Math.max(...points.map((point) => point.share));
  picture.x = pixels(width);
  picture.y = { domain: [0, most || 1], range: [bottom, top] };
  const size = step < 40 ? 11 : SMALL;
  points.forEach((point, index) => {
    const [x, x2] = [index * step + Math.min(3, step * 0.08), (index + 1) * step - Math.min(3, step * 0.08)];
    picture.rects.push({ x, x2, y: 0, y2: point.share, fill: fillOf(point.tone) });
    const middle = (x + x2) / 2;
    picture.words.push(
      words(middle, at(picture.y, point.share) - 5, percentOnly(point.share, formats), {
        size,
        align: 'center',
      }),
      words(middle, bottom + 16, names[index]!, { fill: SOFT, size: SMALL, align: 'center' }),
    );
  });
  picture.grid.push({ x: 0, x2: width, y: 0, y2: 0, stroke: SOFT, width: 1 });
  picture.height = bottom + 24;
  const runs = runsOf(points, groups);
  if (runs.length > 0) picture.height += 20;
  const labels = runs.map(({ label }) => cut(label, width / runs.length - 8, SMALL));
  const widths = labels.map((name) => textWidth(name, SMALL));
  const places = spread(
    runs.map(({ from, to }, index) => ((from + to) / 2) * step - widths[index]! / 2),
    widths,
    8,
    width,
  );
  runs.forEach(({ from, to, tone }, index) => {
    const [x, x2] = [from * step + 3, to * step - 3];
    picture.rules.push({ x, x2, y: 0, y2: 0, dy: 24, stroke: fillOf(tone), width: 2 });
    picture.words.push(
      words(places[index]!, bottom + 39, labels[index]!, { fill: wordsOf(tone), size: SMALL }),
    );
  });
  return picture;
}

/** 12.3 for 12.3 %: the title says what it is. */
function percentOnly(share: number, formats: Formats): string {
  return formats.limits({ level: 0, low: share, high: share, method: '' }, 'share').low;
}

/** Neighbouring points of one tone that stand for one group. */
function runsOf(points: readonly DistributionPart[], groups: readonly DistributionPart[]) {
  const runs: { from: number; to: number; tone: Tone; label: string }[] = [];
  points.forEach((point, index) => {
    const last = runs.at(-1);
    if (last?.tone === point.tone) last.to = index + 1;
    else runs.push({ from: index, to: index + 1, tone: point.tone, label: '' });
  });
  for (const run of runs) {
    const named = groups.filter((group) => group.tone === run.tone);
    if (named.length !== 1) return [];
    run.label = safeText(named[0]!.label);
  }
  return new Set(runs.map((run) => run.tone)).size === runs.length ? runs : [];
}

/** A bar for each part, where names are too long to stand side by side. */
function barsPicture(parts: readonly DistributionPart[], width: number, formats: Formats): Picture {
  const layout = layRows(
    parts.map((part) => ({ label: safeText(part.label), bold: false, figures: [formats.share(part.share)] })),
    { width, heads: [''], head: 0, band: isNarrow(width) ? 20 : 26, inset: 0 },
  );
  const { picture, middles, left, right } = layout;
  picture.x = { domain: [0, Math.max(...parts.map((part) => part.share)) || 1], range: [left, right] };
  parts.forEach((part, index) => {
    const y = middles[index]!;
    picture.rects.push({ x: 0, x2: part.share, y: y - 7, y2: y + 7, fill: fillOf(part.tone) });
  });
  return picture;
}

export interface PartsRow {
  label: string;
  /** Length of the bar. */
  size: number;
  /** Shares of it. */
  parts: { share: number; tone: Tone }[];
  figures: string[];
}

export interface PartsChart {
  rows: PartsRow[];
  /** Names of the parts, in their order. */
  names: { label: string; tone: Tone }[];
  heads: string[];
  /** Writes the share of each part in it, where there is room. */
  inside: boolean;
}

/** A bar for each row, cut into parts. */
export function partsPicture(
  { rows, names, heads, inside }: PartsChart,
  width: number,
  formats: Formats,
): Picture {
  const narrow = isNarrow(width);
  const key = emptyPicture(width);
  // The names stand in the order of the parts, each beside a patch of its colour.
  const keyLines = layKey(key, names, width);
  const keyHeight = keyLines * 20;
  const layout = layRows(
    rows.map(({ label, figures }) => ({ label, bold: false, figures })),
    { width, heads, head: narrow ? 4 : 20, band: narrow ? 20 : 28, inset: 0 },
  );
  const { picture, middles, left, right } = layout;
  picture.x = { domain: [0, Math.max(...rows.map((row) => row.size)) || 1], range: [left, right] };
  picture.height += keyHeight;
  picture.y = pixels(picture.height);
  for (const each of picture.words) each.y += keyHeight;
  picture.words.push(...key.words);
  const unit = (right - left) / picture.x.domain[1];
  for (const rect of key.rects) {
    picture.rects.push({ ...rect, x: (rect.x - left) / unit, x2: (rect.x2 - left) / unit });
  }
  rows.forEach((row, index) => {
    const [y, y2] = [middles[index]! + keyHeight - 8, middles[index]! + keyHeight + 8];
    picture.rects.push({ x: 0, x2: row.size, y, y2, fill: LINE });
    let start = 0;
    // What belongs to no part lies where neutral would, or last.
    let rest = names.some(({ tone }) => tone === 'neutral')
      ? 0
      : row.size * Math.max(0, 1 - row.parts.reduce((sum, { share }) => sum + share, 0));
    for (const { share, tone } of row.parts) {
      if (tone === 'good') [start, rest] = [start + rest, 0];
      const end = Math.min(row.size, start + share * row.size);
      const length = (end - start) * unit;
      if (length > 0) {
        const x2 = length > 3 && end < row.size - 1e-9 ? end - 1 / unit : end;
        picture.rects.push({ x: start, x2, y, y2, fill: fillOf(tone) });
      }
      const label = formats.share(share);
      if (inside && length > textWidth(label, SMALL) + 8) {
        const middle = left + ((start + end) / 2) * unit;
        picture.words.push(
          words(middle, y + 12.5, label, { fill: inkOn(tone), size: SMALL, align: 'center' }),
        );
      }
      start = end;
    }
  });
  return picture;
}

/** Names of parts with a patch of their colour, side by side; the number of lines that they take. */
function layKey(picture: Picture, names: PartsChart['names'], width: number): number {
  let [x, lines] = [0, 1];
  for (const { label, tone } of names) {
    const text = cut(label, width - 24, SMALL);
    const taken = 16 + Math.ceil(textWidth(text, SMALL));
    if (x > 0 && x + taken > width) [x, lines] = [0, lines + 1];
    const y = (lines - 1) * 20;
    picture.rects.push({ x, x2: x + 10, y: y + 3, y2: y + 13, fill: fillOf(tone) });
    picture.words.push(words(x + 16, y + 12, text, { fill: INK, size: SMALL }));
    x += taken + 18;
  }
  return names.length === 0 ? 0 : lines;
}
