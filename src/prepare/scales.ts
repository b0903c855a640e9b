import type { Answer, Confidence, Scale, ScaleKind, ScalePoint } from '../model/survey.js';
import { isMissingMarker, isNotApplicable, matchLabels, polarity } from './label-sets.js';
import { normaliseLabel } from './languages/normalise.js';
import { parseLabelledNumber, parseNumber, separateSpecialCodes } from './numbers.js';
import type { StatedScale } from './question-scale.js';

/** The answers of a column in the sample: trimmed cells as written, blank ones left out, with their counts. */
export type AnswerCounts = Map<string, number>;

/** What the user said about a column's scale; it beats every guess. */
export interface ScaleOverride {
  ends?: { low: number; high: number };
  reverse?: boolean;
  /** Labels in order from the lowest, each with its code. */
  labels?: { code: number; label: string }[];
  /** Further missing markers. */
  missing?: string[];
  /** What of it a configuration says rather than a flag, for the evidence. */
  configured?: readonly ('ends' | 'labels' | 'reverse')[];
}

/** Who said it, as the evidence names it. */
function saidBy({ configured = [] }: ScaleOverride, what: 'ends' | 'labels' | 'reverse'): string {
  const setting = what === 'ends' ? 'scale' : what;
  return configured.includes(what) ? `${setting} of the configuration` : `--${setting}`;
}

export interface ScaleReading {
  scale: Scale | null;
  read(cell: string | null): Answer;
  missingMarkers: string[];
  evidence: string[];
}

export interface ScaleHints {
  decimal: '.' | ',';
  stated: StatedScale | null;
  /** The question asks for recommendation: eleven points from 0 unless the text says otherwise. */
  recommends: boolean;
  /** What the question's words say it measures. */
  kind: ScaleKind;
  /** Label sets that other columns of the file use. */
  usualSets: Set<string>;
}

const MOST_ANSWERS_OF_A_SCALE = 400;
const LONGEST_MARKER = 60;

/**
 * Finds the ordered scale of a column from its answers: numbers, labelled numbers ("10 - Extremely likely"),
 * or a known set of labels. What is a missing marker, and what is off the scale, comes out with it.
 */
export function readScale(answers: AnswerCounts, hints: ScaleHints, override: ScaleOverride): ScaleReading {
  const extraMissing = new Set((override.missing ?? []).map(normaliseLabel));
  const markers: string[] = [];
  const substantive: AnswerCounts = new Map();
  for (const [cell, n] of answers) {
    // Markers are short, and among many different texts they come again.
    if (
      cell.length > LONGEST_MARKER ||
      (n === 1 && answers.size > MOST_ANSWERS_OF_A_SCALE && !override.labels)
    ) {
      substantive.set(cell, n);
      continue;
    }
    const label = normaliseLabel(cell);
    // A label that the user listed is an answer, whatever it usually means.
    const listed = override.labels?.some((one) => normaliseLabel(one.label) === label);
    if (!listed && (extraMissing.has(label) || isMissingMarker(label))) markers.push(cell);
    else substantive.set(cell, n);
  }
  const guess = override.labels
    ? givenLabels(override.labels, saidBy(override, 'labels'))
    : substantive.size > MOST_ANSWERS_OF_A_SCALE && !override.ends
      ? null
      : (numericScale(substantive, hints, override) ?? labelledScale(substantive, override, hints.usualSets));
  const isMissing = (label: string) =>
    extraMissing.has(label) || (isMissingMarker(label) && !guess?.codes.has(label));
  if (!guess) {
    return {
      scale: null,
      missingMarkers: markers,
      evidence: unknownLabels(substantive),
      read: (cell) => {
        if (cell === null || cell === '') return { kind: 'missing', marker: null };
        if (substantive.has(cell)) return { kind: 'off-scale', text: cell };
        if (cell.length > LONGEST_MARKER) return { kind: 'off-scale', text: cell };
        const label = normaliseLabel(cell);
        return isMissing(label) ? missingAnswer(cell, label) : { kind: 'off-scale', text: cell };
      },
    };
  }
  const { scale, codes, special, evidence } = guess;
  if (override.reverse) {
    scale.favourable = scale.favourable === 'high' ? 'low' : 'high';
    evidence.push(saidBy(override, 'reverse'));
  }
  const onScale = new Set(scale.points.map((point) => point.code));
  return {
    scale,
    missingMarkers: [...markers, ...[...special].map(String)],
    evidence,
    read: (cell) => {
      if (cell === null || cell === '') return { kind: 'missing', marker: null };
      const label = normaliseLabel(cell);
      if (extraMissing.has(label)) return missingAnswer(cell, label);
      const code =
        codes.get(label) ?? (scale.coding === 'numbers' ? numberIn(cell, codes, hints.decimal) : null);
      if (code !== null && onScale.has(code)) return { kind: 'point', code };
      if (isMissing(label) || (code !== null && special.has(code))) return missingAnswer(cell, label);
      return { kind: 'off-scale', text: cell };
    },
  };
}

function missingAnswer(marker: string, label: string): Answer {
  return isNotApplicable(label)
    ? { kind: 'missing', marker, notApplicable: true }
    : { kind: 'missing', marker };
}

interface ScaleGuess {
  scale: Scale;
  /** Normalised label → code. */
  codes: Map<string, number>;
  special: Set<number>;
  evidence: string[];
}

/** The number of a cell on a scale of numbers; a labelled number only where the column has such labels. */
function numberIn(cell: string, codes: Map<string, number>, decimal: '.' | ','): number | null {
  return parseNumber(cell, decimal) ?? (codes.size > 0 ? (parseLabelledNumber(cell)?.code ?? null) : null);
}

function givenLabels(labels: { code: number; label: string }[], because: string): ScaleGuess {
  const codes = new Map(labels.map(({ label, code }) => [normaliseLabel(label), code]));
  const points = labels.map(({ code, label }) => ({ code, label })).sort((a, b) => a.code - b.code);
  return {
    scale: {
      low: points[0]!.code,
      high: points.at(-1)!.code,
      points,
      favourable: 'high',
      kind: 'unknown',
      coding: 'labels',
      labelSet: null,
      confidence: 'given',
    },
    codes,
    special: new Set(),
    evidence: [because],
  };
}

function numericScale(answers: AnswerCounts, hints: ScaleHints, override: ScaleOverride): ScaleGuess | null {
  const values = new Map<number, number>();
  const labels = new Map<number, string>();
  const codes = new Map<string, number>();
  let total = 0;
  let numeric = 0;
  let labelled = 0;
  for (const [cell, n] of answers) {
    total += n;
    let code = parseNumber(cell, hints.decimal);
    if (code === null) {
      const both = parseLabelledNumber(cell);
      // One number with two labels is a name that begins with a number, not a scale point.
      if (!both || (labels.has(both.code) && labels.get(both.code) !== both.label)) continue;
      code = both.code;
      labels.set(code, both.label);
      codes.set(normaliseLabel(cell), code);
      labelled += 1;
    }
    numeric += n;
    if (Number.isInteger(code)) values.set(code, (values.get(code) ?? 0) + n);
  }
  // Labels on the ends only ("0 - Not at all likely", 1, …, "10 - …") are usual; labels alone need two.
  const enough = hints.recommends || hints.stated ? 0.5 : 0.8;
  if (numeric < enough * total && (!override.ends || numeric === 0)) return null;
  if (total === 0 && !override.ends && !hints.stated) return null;
  if (labelled > 0 && labelled === answers.size && labelled < 2 && !override.ends) return null;
  const wholes = [...values.values()].reduce((sum, n) => sum + n, 0);
  if (wholes < enough * numeric && !override.ends) return null;
  const { points: seen, special } = separateSpecialCodes(values);
  const ends = scaleEnds(seen, hints, override);
  if (!ends) return null;
  const evidence = [ends.evidence];
  const onScale = (code: number) => code >= ends.low && code <= ends.high;
  const apart = new Set([...special.keys()].filter((code) => !onScale(code)));
  if (apart.size > 0) evidence.push(`${[...apart].join(', ')} taken for "no answer" codes`);
  let favourable = hints.stated?.favourable ?? null;
  if (favourable) evidence.push(`the question names the ${favourable} end as the good one`);
  if (!favourable && labels.size > 0) {
    favourable = favourableByLabels(labels, hints.kind);
    if (favourable === 'low') evidence.push('the labels name the low end as the good one');
  }
  const size = ends.high - ends.low + 1;
  const points: ScalePoint[] = Array.from({ length: size }, (_, i) => ({
    code: ends.low + i,
    label: labels.get(ends.low + i) ?? null,
  }));
  return {
    scale: {
      low: ends.low,
      high: ends.high,
      points,
      favourable: favourable ?? (hints.kind === 'effort' ? 'low' : 'high'),
      kind: hints.recommends ? 'recommend' : hints.kind,
      coding: 'numbers',
      labelSet: null,
      confidence: ends.confidence,
    },
    codes,
    special: apart,
    evidence,
  };
}

function favourableByLabels(labels: Map<number, string>, kind: ScaleKind): 'high' | 'low' | null {
  const placed = [...labels]
    .map(([code, label]) => ({ code, value: polarity(label, kind)?.value ?? 0 }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => a.code - b.code);
  if (placed.length < 2) return null;
  const rise = placed.at(-1)!.value - placed[0]!.value;
  return rise > 0.5 ? 'high' : rise < -0.5 ? 'low' : null;
}

type Ends = { low: number; high: number; evidence: string; confidence: Confidence };

function scaleEnds(seen: Map<number, number>, hints: ScaleHints, override: ScaleOverride): Ends | null {
  if (override.ends) return { ...override.ends, evidence: saidBy(override, 'ends'), confidence: 'given' };
  const total = [...seen.values()].reduce((sum, n) => sum + n, 0);
  const { stated } = hints;
  if (stated) {
    const on = [...seen].filter(([value]) => value >= stated.low && value <= stated.high);
    if (on.reduce((sum, [, n]) => sum + n, 0) >= 0.8 * total) {
      return { low: stated.low, high: stated.high, evidence: stated.evidence, confidence: 'high' };
    }
  }
  if (seen.size === 0) return null;
  const onTen = [...seen].filter(([value]) => value >= 0 && value <= 10).reduce((sum, [, n]) => sum + n, 0);
  const mostOnTen = onTen >= 0.5 * total && [...seen.keys()].some((value) => value > 5 && value <= 10);
  if (hints.recommends && mostOnTen) {
    return { low: 0, high: 10, evidence: 'whole numbers, taken for 0 to 10', confidence: 'high' };
  }
  // A few stray values ("11" on 0 to 10) must not widen the scale.
  const usual = [...seen].filter(([, n]) => n > 0.02 * total || total < 30).map(([value]) => value);
  const [low, high] = [Math.min(...usual), Math.max(...usual)];
  const found = `whole numbers from ${low} to ${high}`;
  const guess = (from: number, to: number, confidence: Confidence): Ends => ({
    low: from,
    high: to,
    evidence: `${found}: taken for ${from} to ${to}`,
    confidence,
  });
  // Two values more often name groups than degrees, unless the question speaks of degrees.
  if (low < -5 || high > 10 || (hints.kind === 'unknown' && (seen.size < 3 || high < 3))) return null;
  if (low < 0) return high <= 5 ? guess(-5, 5, 'low') : null;
  if (low === 0) return guess(0, high <= 5 ? 5 : 10, high > 7 ? 'high' : 'low');
  const top = high <= 5 ? 5 : high <= 7 ? 7 : 10;
  return guess(1, top, high === top ? 'medium' : 'low');
}

function labelledScale(
  answers: AnswerCounts,
  override: ScaleOverride,
  usualSets: Set<string>,
): ScaleGuess | null {
  const counts = new Map<string, number>();
  for (const [cell, n] of answers) {
    const label = normaliseLabel(cell);
    counts.set(label, (counts.get(label) ?? 0) + n);
  }
  const match = matchLabels(counts, usualSets);
  if (match.kind !== 'match') return null;
  const { set } = match;
  if (override.ends && override.ends.high - override.ends.low + 1 !== set.size) return null;
  const offset = override.ends ? override.ends.low - 1 : 0;
  const codes = new Map([...set.codes].map(([label, code]) => [label, code + offset]));
  return {
    scale: {
      low: 1 + offset,
      high: set.size + offset,
      points: set.names.map((label, i) => ({ code: i + 1 + offset, label })),
      favourable: set.kind === 'effort' ? 'low' : 'high',
      kind: set.kind,
      coding: 'labels',
      labelSet: set.id,
      confidence: override.ends ? 'given' : 'high',
    },
    codes,
    special: new Set(),
    evidence: [`the answers are the labels of ${set.id}`],
  };
}

/** For a column that looks like a scale of unknown labels: say so, so that the user can name them. */
function unknownLabels(answers: AnswerCounts): string[] {
  if (answers.size > MOST_ANSWERS_OF_A_SCALE) return [];
  const counts = new Map([...answers].map(([cell, n]) => [normaliseLabel(cell), n]));
  const match = counts.size <= 11 && counts.size >= 2 ? matchLabels(counts) : null;
  return match?.kind === 'ambiguous' ? [`the labels fit several scales: ${match.ids.join(', ')}`] : [];
}
