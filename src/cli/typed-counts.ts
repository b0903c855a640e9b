import type { Metric } from '../measure/metric.js';
import type { Measured } from '../measure/scores.js';
import { Problem } from '../model/problem.js';
import type { Column, Scale } from '../model/survey.js';
import type { Cell } from '../model/tally.js';
import type { Flags } from './flags.js';
import { readScaleEnds } from './option-values.js';

/** `--counts` as the tally of a column that nobody read: the same path as a file from there on. */
export function typedCounts(metric: Metric, text: string, flags: Flags): Measured {
  const share = /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(text);
  if (share && metric.family === 'proportion') {
    const [top, all] = [Number(share[1]), Number(share[2])];
    if (all === 0) throw new Problem('usage', `--counts "${text}" counts nobody.`);
    refuseWithGroups(flags, ['scale', 'reverse', 'top', 'points']);
    if (top > all) throw new Problem('usage', `--counts "${text}": ${top} of ${all} is more than all.`);
    return measuredFrom(
      metric,
      [
        [5, top],
        [1, all - top],
      ],
      { low: 1, high: 5 },
      flags,
      'top and rest',
    );
  }
  const counts = text.split(',').map((part) => {
    if (!/^\s*\d+\s*$/.test(part)) {
      throw new Problem('usage', `--counts "${text}" is not understood: "${part.trim()}" is no count.`, {
        tryThis: expected(metric),
      });
    }
    return Number(part);
  });
  if (counts.every((n) => n === 0)) throw new Problem('usage', `--counts "${text}" counts nobody.`);
  if (metric.family === 'trinomial' && counts.length === 3 && flags.scale === undefined) {
    refuseWithGroups(flags, ['reverse', 'breaks']);
    const codes = [10, 7, 0];
    return measuredFrom(
      metric,
      counts.map((n, i) => [codes[i]!, n]),
      { low: 0, high: 10 },
      flags,
      'net groups',
    );
  }
  const usual = counts.length === 11 ? { low: 0, high: 10 } : { low: 1, high: counts.length };
  const ends = typeof flags.scale === 'string' ? readScaleEnds('--scale', flags.scale) : usual;
  if (ends.high - ends.low + 1 !== counts.length || counts.length < 2) {
    throw new Problem(
      'usage',
      `--counts has ${counts.length} numbers, which do not fit ${typeof flags.scale === 'string' ? `the scale ${flags.scale}` : metric.label}.`,
      {
        tryThis: expected(metric),
      },
    );
  }
  return measuredFrom(
    metric,
    counts.map((n, i) => [ends.low + i, n]),
    ends,
    flags,
    null,
  );
}

/** Counts of groups leave nothing for options that would form the groups. */
function refuseWithGroups(flags: Flags, names: string[]): void {
  const idle = names.find((name) => flags[name] !== undefined);
  if (idle === undefined) return;
  throw new Problem(
    'usage',
    `--${idle} needs a count for each point of the scale; these counts are groups already.`,
    {
      tryThis: 'give one count for each point, the lowest first',
    },
  );
}

function expected(metric: Metric): string {
  if (metric.family === 'trinomial')
    return '--counts PROMOTERS,PASSIVES,DETRACTORS, or eleven counts for 0 to 10';
  const points = '--counts with one number for each point of the scale, the lowest first';
  return metric.family === 'proportion' ? `--counts 42/50, or ${points}` : points;
}

function measuredFrom(
  metric: Metric,
  counts: [code: number, n: number][],
  ends: { low: number; high: number },
  flags: Flags,
  grouped: Measured['grouped'],
): Measured {
  const scale: Scale = {
    ...ends,
    points: Array.from({ length: ends.high - ends.low + 1 }, (_, i) => ({ code: ends.low + i, label: null })),
    favourable: flags.reverse === true ? 'low' : 'high',
    kind: metric.family === 'trinomial' ? 'recommend' : 'unknown',
    coding: 'numbers',
    labelSet: null,
    confidence: 'given',
  };
  const column: Column = {
    id: 'counts',
    label: 'typed counts',
    part: null,
    position: 0,
    role: metric.roles[0]!,
    confidence: 'given',
    evidence: ['--counts'],
    scale,
    read: () => ({ kind: 'missing', marker: null }),
    missingMarkers: [],
    dateFormat: null,
    numeric: true,
    separator: null,
    sampleBlank: 0,
    sampleMissing: 0,
    sampleDistinct: counts.length,
    examples: [],
  };
  const cells: Cell[] = counts
    .filter(([, n]) => n > 0)
    .map(([code, n]) => ({
      segment: [],
      wave: null,
      stratum: null,
      cluster: null,
      answer: { kind: 'point', code },
      n,
      w: n,
      w2: n,
    }));
  return { metric, column, named: true, grouped, tallies: [{ column, grouping: [], cells }] };
}
