import type { Companion, DistributionPart, Notice, Result, Section } from '../model/document.js';
import { Problem } from '../model/problem.js';
import type { Column, Scale } from '../model/survey.js';
import type { Cell, Design, Tally } from '../model/tally.js';
import { redact } from '../text/redaction.js';
import { designContext, type Population } from './design-context.js';
import { type DesignContext, type EstimateOptions, estimateFigure, isValid } from './estimate.js';
import { type Definition, type Metric, type MetricOptions, NO_METRIC_OPTIONS } from './metric.js';
import { shortened } from './section-parts.js';
import { BLANK, choicesOf, MOST_SEGMENTS, naturally, overlappingNotice } from './segments.js';

export const SORTS = ['name', 'base', 'score'] as const;
export type Sort = (typeof SORTS)[number];

export interface ScoreOptions extends EstimateOptions {
  metric: MetricOptions;
  /** Bases under this are flagged. */
  minBase: number;
  /** Estimates on bases under this are not shown. */
  suppressBase: number;
  sort: Sort;
  descending: boolean;
  /** Segments to show of each grouping; null for all. */
  topN: number | null;
  population: Population | null;
  design: Design;
  /** True when waves were asked for. */
  waves: boolean;
}

/** 95 %, default intervals, segments by name, no design. */
export const DEFAULT_SCORE_OPTIONS: ScoreOptions = {
  metric: NO_METRIC_OPTIONS,
  levels: [0.95],
  interval: null,
  seed: 1,
  minBase: 30,
  suppressBase: 0,
  sort: 'name',
  descending: false,
  topN: null,
  population: null,
  design: { weight: null, strata: null, cluster: null },
  waves: false,
};

/** A metric for one column, with the tallies of that column under each grouping (the first gives the total). */
export interface Measured {
  metric: Metric;
  column: Column;
  /** True when the user named the column. */
  named: boolean;
  /** Typed counts of groups: the points behind them are not known. */
  grouped: 'net groups' | 'top and rest' | null;
  tallies: Tally[];
}

/** The scores of columns: the total, its waves, and each segment with its waves. Unrounded. */
export function scoreSection(
  measured: Measured[],
  options: ScoreOptions,
): { section: Section; notices: Notice[] } {
  const results: Result[] = [];
  const notices: Notice[] = [];
  for (const one of measured) {
    const scale = one.column.scale!;
    const definition = withoutPoints(one.metric.define(scale, options.metric), one.grouped);
    const all = inOrder(one.tallies[0]!.cells);
    const design = designContext(all, options.design, options.population);
    if (design.constantWeights) {
      addOnce(notices, {
        id: 'constant-weights',
        level: 'note',
        text: `All weights in "${options.design.weight!.id}" are the same, so they change nothing.`,
        tryThis: null,
      });
    }
    const measure = (cells: Cell[], segment: Result['segment'], wave: string | null) =>
      results.push(scoreOne(one, definition, scale, cells, segment, wave, design, options));
    measure(all, [], null);
    for (const wave of wavesOf(all, options.waves))
      measure(
        all.filter((cell) => cell.wave === wave),
        [],
        wave,
      );
    for (const tally of one.tallies) {
      if (tally.grouping.length === 0) continue;
      const name = tally.grouping.map((column) => column.id).join(' * ');
      const { segments, overlapping } = segmentsOf(tally);
      if (segments.length > MOST_SEGMENTS) {
        throw new Problem('usage', `--by "${name}" gives ${segments.length.toLocaleString('en')} segments.`, {
          tryThis: 'choose a column with fewer different values',
        });
      }
      const scored = segments.map((segment) => ({
        ...segment,
        result: scoreOne(one, definition, scale, segment.cells, segment.values, null, design, options),
      }));
      scored.sort((a, b) => compareSegments(a.result, b.result, options));
      const shown = options.topN === null ? scored : scored.slice(0, options.topN);
      if (shown.length < scored.length) {
        addOnce(notices, {
          id: 'segments-hidden',
          level: 'note',
          text: `${scored.length - shown.length} of ${scored.length} segments of "${name}" are not shown; they count in the total.`,
          tryThis: `--top-n ${scored.length}`,
        });
      }
      if (overlapping) {
        addOnce(notices, overlappingNotice(name));
      }
      for (const { result, cells, values } of shown) {
        results.push(result);
        for (const wave of wavesOf(cells, options.waves)) {
          measure(
            cells.filter((cell) => cell.wave === wave),
            values,
            wave,
          );
        }
      }
    }
    if (options.waves) for (const notice of undatedNotices(all)) addOnce(notices, notice);
  }
  return { section: { kind: 'scores', id: 'scores', title: 'Scores', results }, notices };
}

/** Responses that are in no wave, where waves were asked for. */
export function undatedNotices(cells: Cell[]): Notice[] {
  const n = sumOf(
    cells.filter(({ wave }) => wave === null),
    'n',
  );
  if (n === 0) return [];
  return [
    {
      id: 'no-date',
      level: 'note',
      text: `${n} responses have no readable date or wave; they count in the total and in no wave.`,
      tryThis: '--date-format, if the dates are written in an unusual way',
    },
  ];
}

/** Sums of doubles hang on their order in the last digit; one order makes one answer. */
export function inOrder(cells: Cell[]): Cell[] {
  const keyed = cells.map((cell) => {
    const { segment, wave, stratum, cluster, answer, n, w } = cell;
    return { cell, key: JSON.stringify([answer, stratum, cluster, segment, wave, n, w]) };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ cell }) => cell);
}

function scoreOne(
  { metric, column, named, grouped }: Measured,
  definition: Definition,
  scale: Scale,
  cells: Cell[],
  segment: Result['segment'],
  wave: string | null,
  design: DesignContext,
  options: ScoreOptions,
): Result {
  const valid = cells.filter(isValid);
  const n = sumOf(valid, 'n');
  const weighted = sumOf(valid, 'w');
  const estimate = estimateFigure(valid, definition, design, options);
  const suppressed = n > 0 && n < options.suppressBase;
  const notices: Notice[] =
    segment.length === 0 && wave === null ? readingNotices(cells, column, scale, named) : [];
  if (segment.length === 0 && wave === null && grouped === null) notices.push(...definition.notices);
  const smallest = Math.min(n, estimate?.effective ?? n);
  if (n === 0) {
    notices.push({ id: 'no-base', level: 'warning', text: 'No valid answer, so no score.', tryThis: null });
  } else if (suppressed) {
    notices.push({
      id: 'suppressed-base',
      level: 'note',
      text: `Fewer than ${options.suppressBase} answers: the score is not shown.`,
      tryThis: null,
    });
  } else if (smallest < options.minBase) {
    notices.push({
      id: 'small-base',
      level: 'warning',
      text: `Fewer than ${options.minBase} ${smallest < n ? 'effective ' : ''}answers: read the interval, not the score.`,
      tryThis: null,
    });
  }
  if (estimate && !suppressed && estimate.intervals.length === 0) {
    notices.push({
      id: 'no-interval',
      level: 'note',
      text: whyNoInterval(n, estimate.standardError),
      tryThis: null,
    });
  }
  if (
    estimate &&
    estimate.standardError !== null &&
    estimate.singleUnitStrata > 0 &&
    segment.length === 0 &&
    wave === null
  ) {
    notices.push({
      id: 'single-stratum-unit',
      level: 'warning',
      text: `${estimate.singleUnitStrata} strata have a single unit; they are centred at the mean of all, which errs on the wide side.`,
      tryThis: 'join them with a neighbouring stratum',
    });
  }
  const show = estimate !== null && !suppressed;
  return {
    metric: metric.id,
    metricLabel: definition.label,
    unit: definition.unit,
    column: column.position === 0 ? null : { id: column.id, label: questionOf(column) },
    segment,
    wave,
    base: {
      n,
      weighted: options.design.weight ? weighted : null,
      effective: estimate && design.kind !== 'simple' ? estimate.effective : null,
      missing: sumOf(
        cells.filter((cell) => cell.answer.kind === 'missing'),
        'n',
      ),
      offScale: sumOf(
        cells.filter((cell) => cell.answer.kind === 'off-scale'),
        'n',
      ),
    },
    estimate: show ? estimate.estimate : null,
    standardError: show ? estimate.standardError : null,
    intervals: show ? estimate.intervals : [],
    range: definition.range,
    designEffect: show ? estimate.designEffect : null,
    groups: show ? distribution(valid, definition.groups) : [],
    points: show && grouped === null ? distribution(valid, pointsOf(scale, definition)) : [],
    companions: show
      ? definition.companions.flatMap(({ id, label, ...figure }): Companion[] => {
          const own = estimateFigure(valid, figure, design, { ...options, interval: null });
          if (!own) return [];
          const { standardError, intervals } = own;
          return [{ id, label, unit: figure.unit, estimate: own.estimate, standardError, intervals }];
        })
      : [],
    definition: definition.text,
    notices,
  };
}

/** What typed groups can bear: no mean, and of a share only the two sides of it. */
function withoutPoints(definition: Definition, grouped: Measured['grouped']): Definition {
  if (grouped === null) return definition;
  if (grouped === 'net groups') return { ...definition, companions: [] };
  const top = definition.groups.find((group) => group.id === 'top')!;
  const rest = { id: 'rest', label: 'Rest', tone: 'neutral' as const, has: (code: number) => !top.has(code) };
  return {
    ...definition,
    text: 'top of the typed counts',
    groups: [rest, { ...top, label: 'Top' }],
    companions: [],
  };
}

function whyNoInterval(n: number, standardError: number | null): string {
  if (n === 1) return 'One answer shows no variation, so there is no honest interval.';
  if (standardError === null)
    return 'A single cluster does not show how clusters differ, so there is no honest interval.';
  return 'Nothing varies in a way that this method could measure, so there is no honest interval.';
}

function questionOf(column: Column): string {
  const isOwn = column.question !== undefined;
  return isOwn || column.part === null || column.label.includes(column.part)
    ? column.label
    : `${column.label} [${column.part}]`;
}

/** What a reader must know of how the cells were read. */
export function readingNotices(cells: Cell[], column: Column, scale: Scale, named: boolean): Notice[] {
  const notices: Notice[] = [];
  const off = new Map<string, number>();
  const markers = new Map<string, number>();
  for (const { answer, n } of cells) {
    if (answer.kind === 'off-scale') off.set(answer.text, (off.get(answer.text) ?? 0) + n);
    else if (answer.kind === 'missing' && answer.marker !== null)
      markers.set(answer.marker, (markers.get(answer.marker) ?? 0) + n);
  }
  if (off.size > 0) {
    const total = [...off.values()].reduce((sum, n) => sum + n, 0);
    notices.push({
      id: 'off-scale',
      level: 'warning',
      text: `${total} answer${total === 1 ? ' is' : 's are'} not on the scale ${scale.low}–${scale.high} and left out: ${listed(off)}.`,
      tryThis: '--scale LOW-HIGH for another scale, --missing "A,B" for answers that are none',
    });
  }
  if (markers.size > 0) {
    notices.push({
      id: 'missing-markers',
      level: 'note',
      text: `Counted as missing: ${listed(markers)}.`,
      tryThis: null,
    });
  }
  if (scale.confidence === 'low' || (scale.confidence === 'medium' && !named)) {
    notices.push({
      id: 'assumed-scale',
      level: 'note',
      text: `The scale of "${shortened(column.id)}" was taken to be ${scale.low}–${scale.high} from the answers alone.`,
      tryThis: `--scale ${scale.low}-${scale.high}, or what it is, to say so`,
    });
  }
  if (scale.favourable === 'low') {
    notices.push({
      id: 'reversed-scale',
      level: 'note',
      text: `On this scale ${scale.low} is the good end.`,
      tryThis: '--reverse if it is not',
    });
  }
  return notices;
}

/** Cells that came into a column by mistake may be of one that names people. */
function listed(counts: Map<string, number>): string {
  const most = [...counts].sort((a, b) => b[1] - a[1] || naturally(a[0], b[0]));
  const shown = most
    .slice(0, 5)
    .map(([text, n]) => `"${shortened(redact(text).text)}"${n > 1 || most.length > 1 ? ` ×${n}` : ''}`);
  if (most.length > 5) shown.push(`and ${most.length - 5} other values`);
  return shown.join(', ');
}

interface Part {
  id: string;
  label: string;
  tone: DistributionPart['tone'];
  has(code: number): boolean;
}

function distribution(cells: (Cell & { answer: { code: number } })[], parts: Part[]): DistributionPart[] {
  const total = sumOf(cells, 'w');
  return parts.map(({ id, label, tone, has }) => {
    const own = cells.filter((cell) => has(cell.answer.code));
    return { id, label, tone, n: sumOf(own, 'n'), share: sumOf(own, 'w') / total };
  });
}

function pointsOf(scale: Scale, definition: Definition): Part[] {
  return scale.points.map(({ code, label }) => ({
    id: String(code),
    label: label === null || label === String(code) ? String(code) : `${code} ${label}`,
    tone: definition.groups.find((group) => group.has(code))?.tone ?? 'none',
    has: (other) => other === code,
  }));
}

function sumOf(cells: { n: number; w: number }[], key: 'n' | 'w'): number {
  return cells.reduce((sum, cell) => sum + cell[key], 0);
}

interface Segment {
  values: Result['segment'];
  cells: Cell[];
}

/** Cells by segment; a cell of a multi-select column belongs to each choice in it. */
function segmentsOf(tally: Tally): { segments: Segment[]; overlapping: boolean } {
  const segments = new Map<string, Segment>();
  let overlapping = false;
  for (const cell of inOrder(tally.cells)) {
    for (const values of choicesOf(cell.segment, tally.grouping)) {
      const key = JSON.stringify(values);
      let own = segments.get(key);
      if (!own) {
        own = { values: values.map((value, i) => ({ column: tally.grouping[i]!.id, value })), cells: [] };
        segments.set(key, own);
      }
      own.cells.push(cell);
    }
  }
  for (const column of tally.grouping) if (column.separator !== null) overlapping = true;
  return { segments: [...segments.values()], overlapping };
}

function wavesOf(cells: Cell[], wanted: boolean): string[] {
  if (!wanted) return [];
  const waves = new Set(cells.map((cell) => cell.wave).filter((wave) => wave !== null));
  return [...waves].sort(naturally);
}

function compareSegments(a: Result, b: Result, options: ScoreOptions): number {
  const direction = options.descending ? -1 : 1;
  if (options.sort === 'base' && a.base.n !== b.base.n) return direction * (a.base.n - b.base.n);
  if (options.sort === 'score' && a.estimate !== b.estimate) {
    // Segments without a score come last, whichever way.
    if (a.estimate === null) return 1;
    if (b.estimate === null) return -1;
    return direction * (a.estimate - b.estimate);
  }
  const last = (result: Result) => (result.segment.some((part) => part.value === BLANK) ? 1 : 0);
  if (last(a) !== last(b)) return last(a) - last(b);
  const byName = naturally(
    a.segment.map((part) => part.value).join('\n'),
    b.segment.map((part) => part.value).join('\n'),
  );
  return options.sort === 'name' ? direction * byName : byName;
}

function addOnce(notices: Notice[], notice: Notice): void {
  if (!notices.some((one) => one.id === notice.id && one.text === notice.text)) notices.push(notice);
}
