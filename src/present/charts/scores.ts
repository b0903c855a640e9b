/** Which pictures show the scores of a question: by segment, by wave, or how the answers are spread. */
import type { Interval, Result } from '../../model/document.js';
import type { Formats } from '../format.js';
import { safeText, safeValue } from '../safe-text.js';
import {
  blocksOf,
  hasSmallBase,
  intervalAt,
  isTotal,
  reasonForNothing,
  type ScoreBlock,
  type ScoreGroup,
} from '../score-groups.js';
import { type IntervalRow, intervalsPicture } from './intervals.js';
import type { Drawing } from './picture.js';
import { type WavePanel, wavesPicture } from './waves.js';

/** More rows than this make no picture. */
const MOST_ROWS = 40;
const MOST_PANELS = 12;

export function scoreDrawings(group: ScoreGroup, formats: Formats): Drawing[] {
  return blocksOf(group).flatMap((block) => {
    if (block.results.some((result) => result.wave !== null)) return [waves(group, block, formats)];
    if (block.segmentColumns.length > 0) return [segments(group, block, formats)];
    return [];
  });
}

/** The last level is the one that is drawn. */
function drawn(group: ScoreGroup, result: Result): Interval | undefined {
  const level = group.levels.at(-1);
  return level === undefined ? undefined : intervalAt(result, level);
}

function intervalWords(group: ScoreGroup, formats: Formats): string {
  const level = group.levels.at(-1);
  return level === undefined ? '' : `, ${formats.level(level)} interval`;
}

function labelOf(result: Result): string {
  return isTotal(result) ? 'Total' : result.segment.map((part) => safeValue(part.value)).join(' · ');
}

function segments(group: ScoreGroup, block: ScoreBlock, formats: Formats): Drawing {
  const { unit, range, metricLabel } = group.first;
  const all = block.results;
  const shown = all.slice(0, MOST_ROWS + 1);
  const total = shown.find(isTotal);
  const rows: IntervalRow[] = shown.map((result) => {
    const limits = drawn(group, result);
    return {
      label: labelOf(result),
      bold: isTotal(result),
      value: result.estimate,
      low: limits?.low ?? null,
      high: limits?.high ?? null,
      base: formats.count(result.base.n),
      hollow: hasSmallBase(result),
      reason: result.estimate === null ? reasonForNothing(result) : '',
    };
  });
  const by = block.segmentColumns.map(safeText).join(' and ');
  const cutShort =
    all.length > shown.length
      ? `, the first ${formats.count(MOST_ROWS)} of ${formats.count(all.length - 1)}`
      : '';
  return {
    title: `${safeText(metricLabel)} by ${by}${intervalWords(group, formats)}${cutShort}`,
    alt: '',
    picture: (width) =>
      intervalsPicture(
        {
          rows,
          type: unit,
          limits: range,
          reference: total?.estimate ?? null,
          valueHead: safeText(metricLabel),
          baseHead: 'n',
          formats,
        },
        width,
      ),
  };
}

function waves(group: ScoreGroup, block: ScoreBlock, formats: Formats): Drawing {
  const dated = block.results.filter((result) => result.wave !== null);
  const names = [...new Set(dated.map((result) => result.wave!))];
  const panels = new Map<string, WavePanel>();
  for (const result of dated) {
    const key = JSON.stringify(result.segment);
    const panel = panels.get(key) ?? { label: labelOf(result), points: [] };
    panels.set(key, panel);
    const limits = drawn(group, result);
    panel.points.push({
      wave: names.indexOf(result.wave!),
      value: result.estimate,
      low: limits?.low ?? null,
      high: limits?.high ?? null,
      hollow: hasSmallBase(result),
    });
  }
  for (const panel of panels.values()) panel.points.sort((a, b) => a.wave - b.wave);
  const shown = [...panels.values()].slice(0, MOST_PANELS);
  return {
    title: `${safeText(group.first.metricLabel)} by wave${intervalWords(group, formats)}`,
    alt: '',
    picture: (width) =>
      wavesPicture(
        {
          waves: names.map(safeValue),
          panels: shown,
          type: group.first.unit,
          limits: group.first.range,
          formats,
        },
        width,
      ),
  };
}
