/** Points in a plane that is cut into four named fields. */
import type { Section } from '../../model/document.js';
import type { Formats } from '../format.js';
import { safeText, safeValue } from '../safe-text.js';
import { axisFor, tickLabels } from './axis.js';
import {
  ACCENT,
  at,
  emptyPicture,
  INK,
  LINE,
  type Picture,
  SOFT,
  SURFACE,
  valueAt,
  type Words,
} from './picture.js';
import { isNarrow, LEADING, SMALL, words } from './rows.js';
import { cut, textWidth, wrapped } from './text-layout.js';

type Quadrants = Extract<Section, { kind: 'quadrants' }>;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Place {
  x: number;
  y: number;
}

/** What labels are placed in, in pixels. */
interface Plane {
  picture: Picture;
  plot: Box;
  /** Where something stands already. */
  taken: Box[];
  /** The lines that cut it, which labels had better not cross. */
  cuts: Box[];
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function planePicture(section: Quadrants, width: number, formats: Formats): Picture {
  const { points, cut: cutAt, fields } = section;
  const narrow = isNarrow(width);
  const picture = emptyPicture(width);
  const xAxis = axisFor([...points.map(({ x }) => x), cutAt.x], null, narrow ? 4 : 7);
  const yAxis = axisFor([...points.map(({ y }) => y), cutAt.y], null, 5);
  const yLabels = tickLabels(yAxis.ticks, section.y.type, formats);
  const gutter = Math.ceil(Math.max(0, ...yLabels.map((label) => textWidth(label, SMALL)))) + 8;
  const plot: Box = { left: gutter, top: 24, right: width - 2, bottom: narrow ? 320 : 400 };
  // Room at the edges, so that no dot lies on the frame.
  picture.x = { domain: xAxis.domain, range: [plot.left + 12, plot.right - 12] };
  picture.y = { domain: yAxis.domain, range: [plot.bottom - 28, plot.top + 28] };

  frame(picture, plot);
  const line = (pixel: Partial<Box>, stroke: string, dash: boolean) =>
    rule(picture, { ...plot, ...pixel }, stroke, dash);
  const xCut = at(picture.x, cutAt.x);
  const yCut = at(picture.y, cutAt.y);
  line({ left: xCut, right: xCut }, SOFT, true);
  line({ top: yCut, bottom: yCut }, SOFT, true);

  // Axes: their ticks and names.
  const soft = { fill: SOFT, size: SMALL };
  yAxis.ticks.forEach((tick, index) => {
    picture.words.push(
      words(gutter - 8, at(picture.y, tick) + 4, yLabels[index]!, { ...soft, align: 'right' }),
    );
  });
  let end = plot.left - 8;
  tickLabels(xAxis.ticks, section.x.type, formats).forEach((label, index) => {
    const half = textWidth(label, SMALL) / 2;
    const center = Math.min(at(picture.x, xAxis.ticks[index]!), width - half);
    if (center - half < end + 8) return;
    end = center + half;
    picture.words.push(words(center, plot.bottom + 16, label, { ...soft, align: 'center' }));
  });
  picture.words.push(
    words(0, 13, cut(`↑ ${safeText(section.y.label)}`, width, SMALL), soft),
    words(plot.right, plot.bottom + 35, cut(`${safeText(section.x.label)} →`, width, SMALL), {
      ...soft,
      align: 'right',
    }),
  );

  const cuts = [
    { ...plot, left: xCut - 1, right: xCut + 1 },
    { ...plot, top: yCut - 1, bottom: yCut + 1 },
  ];
  const taken: Box[] = [];
  const plane: Plane = { picture, plot, taken, cuts };
  corners(plane, xCut, fields);
  const dots = points.map(({ x, y }) => ({ x: at(picture.x, x), y: at(picture.y, y) }));
  for (const { x, y } of dots) taken.push({ left: x - 6, top: y - 6, right: x + 6, bottom: y + 6 });
  points.forEach(({ x, y }) => {
    picture.dots.push({ x, y, fill: ACCENT, stroke: SURFACE, size: 90 });
  });

  const numbered: string[] = [];
  points.forEach((point, index) => {
    const label = safeValue(point.label);
    if (labelBeside(plane, dots[index]!, label)) return;
    numbered.push(label);
    numberBeside(plane, dots[index]!, String(numbered.length));
  });
  const listEnd = list(picture, numbered, plot.bottom + 56, width);
  picture.height = Math.ceil(numbered.length > 0 ? listEnd : plot.bottom + 42);
  return picture;
}

function frame(picture: Picture, plot: Box): void {
  rule(picture, { ...plot, right: plot.left }, LINE, false);
  rule(picture, { ...plot, left: plot.right }, LINE, false);
  rule(picture, { ...plot, bottom: plot.top }, LINE, false);
  rule(picture, { ...plot, top: plot.bottom }, LINE, false);
}

/** A line between two places of the drawing, in pixels, whatever its scales are. */
function rule(picture: Picture, box: Box, stroke: string, dash: boolean): void {
  picture.grid.push({
    x: valueAt(picture.x, box.left),
    x2: valueAt(picture.x, box.right),
    y: valueAt(picture.y, box.top),
    y2: valueAt(picture.y, box.bottom),
    stroke,
    width: 1,
    dash,
  });
}

/** The names of the fields, each in its corner and no wider than the field. */
function corners({ picture, plot, taken }: Plane, xCut: number, fields: Quadrants['fields']): void {
  const put = (name: string, left: boolean, top: boolean) => {
    const room = left ? xCut - plot.left - 16 : plot.right - xCut - 16;
    const text = cut(safeText(name), room, SMALL, true);
    const textRoom = textWidth(text, SMALL, true);
    const y = top ? plot.top + 18 : plot.bottom - 9;
    const x = left ? plot.left + 8 : plot.right - 8;
    picture.words.push(
      words(x, y, text, { fill: SOFT, size: SMALL, bold: true, align: left ? 'left' : 'right' }),
    );
    taken.push({ left: left ? x : x - textRoom, right: left ? x + textRoom : x, top: y - 13, bottom: y + 5 });
  };
  put(fields.topLeft, true, true);
  put(fields.topRight, false, true);
  put(fields.bottomLeft, true, false);
  put(fields.bottomRight, false, false);
}

/** Writes a label at right of a dot, at left, above or below it, if one of these is free. */
function labelBeside({ picture, plot, taken, cuts }: Plane, dot: Place, label: string): boolean {
  const lines = wrapped(label, isNarrow(picture.width) ? 110 : 150, SMALL, 2);
  const wide = Math.max(...lines.map((line) => textWidth(line, SMALL)));
  const tall = lines.length * LEADING;
  const places: { align: Words['align']; x: number; top: number }[] = [
    { align: 'left', x: dot.x + 9, top: dot.y - tall / 2 },
    { align: 'right', x: dot.x - 9, top: dot.y - tall / 2 },
    { align: 'center', x: dot.x, top: dot.y - 7 - tall },
    { align: 'center', x: dot.x, top: dot.y + 7 },
  ];
  const free = places
    .map((place) => {
      const { align, x, top } = place;
      const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
      return { ...place, box: { left: left - 2, right: left + wide + 2, top, bottom: top + tall } };
    })
    .filter(({ box }) => isFree(box, plot, taken));
  const best = free.find(({ box }) => !cuts.some((line) => overlap(box, line))) ?? free[0];
  if (best === undefined) return false;
  const { align, x, top, box } = best;
  taken.push(box);
  if (cuts.some((line) => overlap(box, line))) {
    // The line is interrupted behind the label.
    const [x, x2] = [valueAt(picture.x, box.left), valueAt(picture.x, box.right)];
    const [y, y2] = [valueAt(picture.y, box.top), valueAt(picture.y, box.bottom)];
    picture.rects.push({ x, x2, y, y2, fill: SURFACE });
  }
  lines.forEach((line, index) => {
    picture.words.push(words(x, top + 12 + index * LEADING, line, { fill: INK, size: SMALL, align }));
  });
  return true;
}

function isFree(box: Box, plot: Box, taken: readonly Box[]): boolean {
  return within(box, plot) && !taken.some((other) => overlap(box, other));
}

function within(box: Box, plot: Box): boolean {
  return box.left > plot.left && box.right < plot.right && box.top > plot.top && box.bottom < plot.bottom;
}

/** Writes a number as near to a dot as there is room, with a line to it where it is far. */
function numberBeside({ picture, plot, taken }: Plane, dot: Place, number: string): void {
  const wide = textWidth(number, SMALL, true);
  for (let radius = 13; radius < plot.bottom; radius += 9) {
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn * Math.PI) / 8;
      const [x, y] = [dot.x + radius * Math.cos(angle), dot.y - radius * Math.sin(angle)];
      const box = { left: x - wide / 2 - 1, right: x + wide / 2 + 1, top: y - 7, bottom: y + 7 };
      if (!isFree(box, plot, taken)) continue;
      taken.push(box);
      picture.words.push(words(x, y + 4.5, number, { fill: INK, size: SMALL, bold: true, align: 'center' }));
      if (radius > 13) {
        const short = (radius - 8) / radius;
        rule(
          picture,
          {
            left: dot.x,
            right: dot.x + (x - dot.x) * short,
            top: dot.y,
            bottom: dot.y + (y - dot.y) * short,
          },
          SOFT,
          false,
        );
      }
      return;
    }
  }
}

/** What the numbers stand for; where the list ends. */
function list(picture: Picture, labels: readonly string[], top: number, width: number): number {
  let y = top + 4;
  labels.forEach((label, index) => {
    picture.words.push(words(16, y, String(index + 1), { size: SMALL, bold: true, align: 'right' }));
    for (const line of wrapped(label, width - 24, SMALL, 2)) {
      picture.words.push(words(24, y, line, { size: SMALL }));
      y += LEADING;
    }
    y += 3;
  });
  return y - LEADING + 6;
}
