/** The charts of a section, drawn for a wide page and for a narrow one. */
import type { Section } from '../../model/document.js';
import type { Formats } from '../format.js';
import { safeText } from '../safe-text.js';
import { curveWords, planeWords } from './alternatives.js';
import { isDrawable } from './axis.js';
import { curvePicture } from './curve.js';
import type { Drawing } from './picture.js';
import { planePicture } from './plane.js';
import { scoreDrawings } from './scores.js';
import { tableDrawings } from './tables.js';

export interface Chart {
  /** Unique in the page. */
  id: string;
  title: string;
  /** What the picture says, in one to three sentences. */
  alt: string;
  /** SVG texts, 720 and 340 pixels wide. */
  wide: string;
  narrow: string;
}

export interface ChartOptions {
  formats: Formats;
  /** Makes ids unique in the page. */
  prefix: string;
}

export const WIDE = 720;
export const NARROW = 340;

/** The charts of a section, in the order in which they are to be shown; none where there is nothing to draw. */
export async function chartsOf(section: Section, { formats, prefix }: ChartOptions): Promise<Chart[]> {
  const drawings = drawingsOf(section, formats);
  if (drawings.length === 0) return [];
  const { draw } = await import('./draw.js');
  return drawings.map((drawing, index) => ({
    id: `${prefix}chart-${index + 1}`,
    title: safeText(drawing.title),
    alt: safeText(drawing.alt),
    wide: draw(drawing.picture(WIDE)),
    narrow: draw(drawing.picture(NARROW)),
  }));
}

/** The pictures of a section before they are drawn. */
export function drawingsOf(section: Section, formats: Formats): Drawing[] {
  switch (section.kind) {
    case 'scores':
      return scoreDrawings(section.results, formats);
    case 'table':
      return tableDrawings(section, formats);
    case 'quadrants': {
      if (section.points.length === 0 || !areDrawable(section.points)) return [];
      const picture = (width: number) => planePicture(section, width, formats);
      return [{ title: section.title, alt: planeWords(section, formats), picture }];
    }
    case 'curve': {
      if (section.points.length < 2 || !areDrawable(section.points)) return [];
      const picture = (width: number) => curvePicture(section, width, formats);
      return [
        { title: section.title, alt: curveWords(section.x, section.y, section.points, formats), picture },
      ];
    }
    default:
      return [];
  }
}

function areDrawable(points: readonly { x: number; y: number }[]): boolean {
  return points.every(({ x, y }) => isDrawable(x) && isDrawable(y));
}
