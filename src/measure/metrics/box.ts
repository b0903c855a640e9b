import type { Scale } from '../../model/survey.js';
import { type Definition, meanOf, pointsText, rankFromBest, scaleText, shareOf } from '../metric.js';

/** How many points a favourable box has by default: two, one on scales of three points. */
export function usualBox(scale: Scale): number {
  return scale.points.length <= 3 ? 1 : 2;
}

/** Why a box of so many points is none. */
export function refusesBox(scale: Scale, top: number | null): string | null {
  return top !== null && top >= scale.points.length
    ? `a top-${top} box holds all of its ${scale.points.length} points`
    : null;
}

/** The share of the `top` most favourable points (or of listed ones), with the other end and the mean beside it. */
export function boxDefinition(scale: Scale, top: number, points: number[] | null, label: string): Definition {
  const size = scale.points.length;
  const isTop = (code: number) => (points ? points.includes(code) : rankFromBest(scale, code) < top);
  const bottom = points ? 0 : Math.min(top, size - top);
  const isBottom = (code: number) => rankFromBest(scale, code) >= size - bottom;
  const codes = (test: (code: number) => boolean) => scale.points.map((point) => point.code).filter(test);
  const middle = codes((code) => !isTop(code) && !isBottom(code));
  const net = {
    id: 'net',
    label: 'Net',
    family: 'trinomial' as const,
    unit: 'points' as const,
    range: [-100, 100] as [number, number],
  };
  return {
    ...shareOf(isTop),
    label,
    text: `share of ${pointsText(codes(isTop))} on ${scaleText(scale)}`,
    groups: [
      ...(bottom > 0
        ? [{ id: 'bottom', label: pointsText(codes(isBottom)), tone: 'bad' as const, has: isBottom }]
        : []),
      ...(middle.length > 0
        ? [
            {
              id: 'middle',
              label: pointsText(middle),
              tone: 'neutral' as const,
              has: (code: number) => middle.includes(code),
            },
          ]
        : []),
      { id: 'top', label: pointsText(codes(isTop)), tone: 'good', has: isTop },
    ],
    companions: [
      meanOf(scale),
      ...(bottom > 0
        ? [
            { id: 'bottom-box', label: `Bottom-${bottom} box`, ...shareOf(isBottom) },
            { ...net, value: (code: number) => (isTop(code) ? 100 : isBottom(code) ? -100 : 0) },
          ]
        : []),
    ],
    notices: [],
  };
}
