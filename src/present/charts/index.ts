/** The charts of a section, drawn for a wide page and for a narrow one. */
import type { Result, Section } from '../../model/document.js';
import type { Formats } from '../format.js';
import { safeText } from '../safe-text.js';
import { groupScores } from '../score-groups.js';
import { draw } from './draw.js';
import type { Drawing } from './picture.js';
import { scoreDrawings } from './scores.js';

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
  const charts: Chart[] = [];
  for (const [index, drawing] of drawingsOf(section, formats).entries()) {
    charts.push({
      id: `${prefix}chart-${index + 1}`,
      title: safeText(drawing.title),
      alt: safeText(drawing.alt),
      wide: await draw(drawing.picture(WIDE)),
      narrow: await draw(drawing.picture(NARROW)),
    });
  }
  return charts;
}

/** The pictures of a section before they are drawn. */
export function drawingsOf(section: Section, formats: Formats): Drawing[] {
  if (section.kind === 'scores') return scoresOf(section.results, formats);
  return [];
}

function scoresOf(results: readonly Result[], formats: Formats): Drawing[] {
  return groupScores(results).flatMap((group) => scoreDrawings(group, formats));
}
