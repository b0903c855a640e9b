/** Lines over waves with their intervals: one panel for the total, one a segment where there are segments. */
import type { Formats } from '../format.js';
import { axisFor, type NumberKind, tickLabels, written } from './axis.js';
import {
  ACCENT,
  at,
  emptyPicture,
  LINE,
  type Picture,
  pixels,
  type Scale,
  SOFT,
  SURFACE,
} from './picture.js';
import { isNarrow, SMALL, TEXT, words } from './rows.js';
import { textWidth, wrapped } from './text-layout.js';

export interface WavePoint {
  /** Place in the order of the waves. */
  wave: number;
  value: number | null;
  low: number | null;
  high: number | null;
  hollow: boolean;
}
export interface WavePanel {
  label: string;
  points: WavePoint[];
}
export interface WaveChart {
  waves: string[];
  panels: WavePanel[];
  kind: NumberKind;
  limits: [number, number];
}

export function wavesPicture(
  { panels, waves, kind, limits }: WaveChart,
  width: number,
  formats: Formats,
): Picture {
  const single = panels.length === 1;
  const narrow = isNarrow(width);
  const across = single ? 1 : narrow ? 2 : Math.min(3, panels.length);
  const shown = (value: number) => written(value, kind, formats);
  const picture = emptyPicture(width);
  const values = panels
    .flatMap((panel) => panel.points.flatMap(({ value, low, high }) => [value, low, high]))
    .filter((value) => value !== null);
  const plotHeight = single ? (narrow ? 170 : 210) : 110;
  const axis = axisFor(values, limits, single ? 5 : 3);
  const labels = tickLabels(axis.ticks, kind, formats);
  const gutter = Math.ceil(Math.max(...labels.map((label) => textWidth(label, SMALL)))) + 8;
  const gap = 22;
  const panelWidth = (width - gutter - gap * (across - 1)) / across;
  const last = panels.flatMap((panel) => panel.points.filter(({ value }) => value !== null).slice(-1));
  const tail = Math.ceil(Math.max(0, ...last.map(({ value }) => textWidth(shown(value!), TEXT, true)))) + 10;
  const titles = panels.map((panel) => (single ? [] : wrapped(panel.label, panelWidth, TEXT, 2, true)));

  let top = 8;
  for (let start = 0; start < panels.length; start += across) {
    const inRow = panels.slice(start, start + across);
    const titleLines = Math.max(...inRow.map((_, index) => titles[start + index]!.length));
    const plotTop = top + titleLines * 16 + 8;
    const scale: Scale = { domain: axis.domain, range: [plotTop + plotHeight, plotTop] };
    // One scale serves all rows of panels: those below the first are moved down.
    if (start === 0) picture.y = scale;
    const dy = scale.range[1] - picture.y.range[1];
    inRow.forEach((panel, index) => {
      const left = gutter + index * (panelWidth + gap);
      titles[start + index]!.forEach((line, row) => {
        picture.words.push(words(left, top + 12 + row * 16, line, { bold: true }));
      });
      axis.ticks.forEach((tick, row) => {
        picture.grid.push({
          x: left,
          x2: left + panelWidth,
          y: tick,
          y2: tick,
          dy,
          stroke: tick === 0 ? SOFT : LINE,
          width: 1,
        });
        if (index === 0) {
          picture.words.push(
            words(gutter - 8, at(scale, tick) + 4, labels[row]!, { fill: SOFT, size: SMALL, align: 'right' }),
          );
        }
      });
      const inset = 10;
      const step = waves.length > 1 ? (panelWidth - inset - tail) / (waves.length - 1) : 0;
      const xOf = (wave: number) => left + inset + wave * step;
      drawSeries(picture, panel, start + index, xOf, dy, axis.domain);
      const end = panel.points.filter(({ value }) => value !== null).at(-1);
      if (end !== undefined) {
        picture.words.push(
          words(xOf(end.wave) + 8, at(scale, end.value!) + 4.5, shown(end.value!), { bold: true }),
        );
      }
      waveLabels(picture, waves, xOf, left, left + panelWidth, plotTop + plotHeight + 18);
    });
    top = plotTop + plotHeight + 36;
  }
  picture.height = Math.ceil(top - 8);
  picture.x = pixels(width);
  return picture;
}

function drawSeries(
  picture: Picture,
  panel: WavePanel,
  number: number,
  xOf: (wave: number) => number,
  dy: number,
  [lowest, highest]: [number, number],
): void {
  let part = 0;
  let before: number | null = null;
  for (const point of panel.points) {
    if (point.value === null) continue;
    // A wave without a value leaves a gap.
    if (before !== null && point.wave !== before + 1) part++;
    before = point.wave;
    const place = { series: `${number} ${part}`, x: xOf(point.wave), dy, stroke: ACCENT };
    picture.lines.push({ ...place, y: point.value });
    if (point.low !== null && point.high !== null) {
      const [low, high] = [Math.max(point.low, lowest), Math.min(point.high, highest)];
      picture.bands.push({ ...place, y: low, y2: high });
      // Alone, a point has no band.
      const joined = panel.points.some(
        ({ wave, value }) => value !== null && Math.abs(wave - point.wave) === 1,
      );
      if (!joined) {
        picture.rules.push({ x: place.x, x2: place.x, y: low, y2: high, dy, stroke: ACCENT, width: 2 });
      }
    }
    picture.dots.push({
      x: place.x,
      y: point.value,
      dy,
      fill: point.hollow ? SURFACE : ACCENT,
      stroke: ACCENT,
      size: picture.width < 480 ? 36 : 44,
    });
  }
}

/** As many as fit, the last and then every k-th before it. */
function waveLabels(
  picture: Picture,
  waves: readonly string[],
  xOf: (wave: number) => number,
  left: number,
  right: number,
  y: number,
): void {
  const room = right - left;
  const shown = waves.map((wave) => wrapped(wave, Math.min(room / 2 - 8, 120), SMALL, 1)[0] ?? '');
  const widths = shown.map((label) => textWidth(label, SMALL));
  const step = waves.length > 1 ? xOf(1) - xOf(0) : room;
  const every = Math.max(1, Math.ceil((Math.max(...widths) + 10) / step));
  let limit = right;
  for (let wave = waves.length - 1; wave >= 0; wave -= every) {
    const half = widths[wave]! / 2;
    const center = Math.max(Math.min(xOf(wave), limit - half), left - 8 + half);
    if (center + half > limit + 0.5) break;
    picture.words.push(words(center, y, shown[wave]!, { fill: SOFT, size: SMALL, align: 'center' }));
    limit = center - half - 8;
  }
}
