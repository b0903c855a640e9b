/** A curve over two axes. */
import type { Section } from '../../model/document.js';
import type { Formats } from '../format.js';
import { safeText } from '../safe-text.js';
import { axisFor, tickLabels } from './axis.js';
import { ACCENT, at, emptyPicture, LINE, type Picture, SOFT, SURFACE, valueAt } from './picture.js';
import { isNarrow, SMALL, words } from './rows.js';
import { cut, textWidth } from './text-layout.js';

type Curve = Extract<Section, { kind: 'curve' }>;

export function curvePicture({ x, y, points }: Curve, width: number, formats: Formats): Picture {
  const picture = emptyPicture(width);
  const narrow = isNarrow(width);
  const xAxis = axisFor(
    points.map((point) => point.x),
    null,
    narrow ? 4 : 7,
  );
  const yAxis = axisFor(
    points.map((point) => point.y),
    null,
    5,
  );
  const labels = tickLabels(yAxis.ticks, y.type, formats);
  const left = Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label, SMALL)))) + 8;
  const [top, bottom] = [26, narrow ? 220 : 280];
  picture.x = { domain: xAxis.domain, range: [left, width - 8] };
  picture.y = { domain: yAxis.domain, range: [bottom, top] };
  picture.height = bottom + 42;
  const soft = { fill: SOFT, size: SMALL };
  yAxis.ticks.forEach((tick, index) => {
    picture.grid.push({
      x: valueAt(picture.x, left),
      x2: xAxis.domain[1],
      y: tick,
      y2: tick,
      stroke: LINE,
      width: 1,
    });
    picture.words.push(words(left - 8, at(picture.y, tick) + 4, labels[index]!, { ...soft, align: 'right' }));
  });
  let end = left - 20;
  tickLabels(xAxis.ticks, x.type, formats).forEach((label, index) => {
    const half = textWidth(label, SMALL) / 2;
    const center = Math.min(at(picture.x, xAxis.ticks[index]!), width - half);
    if (center - half < end + 8) return;
    end = center + half;
    picture.words.push(words(center, bottom + 18, label, { ...soft, align: 'center' }));
  });
  picture.words.push(
    words(0, 13, cut(`↑ ${safeText(y.label)}`, width, SMALL), soft),
    words(width - 8, bottom + 37, cut(`${safeText(x.label)} →`, width - 8, SMALL), {
      ...soft,
      align: 'right',
    }),
  );
  const few = points.length <= 20;
  for (const point of points) {
    picture.lines.push({ series: 'curve', ...point, stroke: ACCENT });
    if (few) picture.dots.push({ ...point, fill: ACCENT, stroke: SURFACE, size: 50 });
  }
  return picture;
}
