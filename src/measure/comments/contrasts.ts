import type { TableColumn, TableValue } from '../../model/document.js';
import { holm } from '../../stats/multiple-comparisons.js';
import { twoMeans } from '../../stats/two-means.js';
import { twoNets } from '../../stats/two-nets.js';
import { twoProportions } from '../../stats/two-proportions.js';
import { effectiveSize } from '../../stats/weighting.js';
import type { Figure } from '../metric.js';
import { tableColumn } from '../section-parts.js';
import type { CodeCounts } from './counting.js';
import type { CommentsQuestion } from './question.js';

/** Two groups of responses against each other; the difference is always b − a. */

/** Columns of a difference with its test. */
export const TEST_COLUMNS: TableColumn[] = differenceColumns('share');

export function differenceColumns(type: 'share' | 'points' | 'number'): TableColumn[] {
  return [
    tableColumn('difference', 'Differ.', type),
    tableColumn('difference_low', 'Low', type),
    tableColumn('difference_high', 'High', type),
    tableColumn('p', 'p', 'number'),
    tableColumn('p_adjusted', 'p (Holm)', 'number'),
  ];
}

type Row = Record<string, TableValue>;

/** Adds Holm's adjustment over all rows that were tested. */
export function withHolm(rows: Row[]): Row[] {
  const tested = rows.filter(({ p }) => typeof p === 'number');
  const adjusted = holm(tested.map(({ p }) => p as number));
  return rows.map((row) => ({ ...row, p_adjusted: adjusted[tested.indexOf(row)] ?? null }));
}

/** The share of a code in two groups. */
export function compareShares(a: CodeCounts, b: CodeCounts, code: number, question: CommentsQuestion): Row {
  const [before, after] = [a, b].map((counts) => shareIn(counts, code, question));
  return { before: before!.share, after: after!.share, ...differenceOf(before!, after!, question) };
}

function shareIn(counts: CodeCounts, code: number, question: CommentsQuestion): ShareOf {
  const { w } = counts.sum();
  return { share: w > 0 ? counts.sum(code).w / w : null, n: sizeOf(counts, question) };
}

/** The share that a part has of a whole. */
export function shareOfPart(part: CodeCounts, whole: CodeCounts, question: CommentsQuestion): ShareOf {
  const { w } = whole.sum();
  return { share: w > 0 ? part.sum().w / w : null, n: sizeOf(whole, question) };
}

/** Answers of a simple random sample that would be as precise. */
function sizeOf(counts: CodeCounts, { weight }: CommentsQuestion): number {
  const { n, w, w2 } = counts.sum();
  return weight === null || n === 0 ? n : effectiveSize(w, w2);
}

interface ShareOf {
  share: number | null;
  n: number;
}

export function differenceOf(a: ShareOf, b: ShareOf, { level }: CommentsQuestion): Row {
  if (a.share === null || b.share === null) return NO_DIFFERENCE;
  const found = twoProportions({ share: a.share, n: a.n }, { share: b.share, n: b.n }, level);
  return found ? rowOf(found) : NO_DIFFERENCE;
}

const NO_DIFFERENCE: Row = { difference: null, difference_low: null, difference_high: null, p: null };

function rowOf(found: { difference: number; low: number; high: number; pValue: number }): Row {
  const { difference, low, high, pValue } = found;
  return { difference, difference_low: low, difference_high: high, p: pValue };
}

/** A figure in two groups: net scores, shares or means, each by its own test. In the figure's units. */
export function compareFigures(
  a: CodeCounts,
  b: CodeCounts,
  figure: Figure,
  question: CommentsQuestion,
): Row {
  const [one, other] = [a, b].map((counts) => momentsOf(counts, figure, question));
  if (one!.n === 0 || other!.n === 0) return NO_DIFFERENCE;
  if (figure.family === 'trinomial') {
    const found = twoNets(one!, other!, question.level);
    if (!found) return NO_DIFFERENCE;
    const { difference, low, high, pValue } = found;
    return rowOf({ difference: 100 * difference, low: 100 * low, high: 100 * high, pValue });
  }
  const found =
    figure.family === 'proportion'
      ? twoProportions({ share: one!.mean, n: one!.n }, { share: other!.mean, n: other!.n }, question.level)
      : twoMeans(one!, other!, question.level);
  return found ? rowOf(found) : NO_DIFFERENCE;
}

function momentsOf(counts: CodeCounts, figure: Figure, question: CommentsQuestion) {
  const cells = counts.cells();
  const n = sizeOf(counts, question);
  const w = cells.reduce((sum, cell) => sum + cell.w, 0);
  const over = (value: (code: number) => number) =>
    w > 0 ? cells.reduce((sum, cell) => sum + cell.w * value(cell.answer.code), 0) / w : 0;
  const mean = over(figure.value);
  const variance = over((code) => (figure.value(code) - mean) ** 2);
  return {
    n,
    mean,
    varianceOfMean: n > 1 ? variance / (n - 1) : 0,
    degreesOfFreedom: n - 1,
    up: over((code) => (figure.value(code) > 0 ? 1 : 0)),
    down: over((code) => (figure.value(code) < 0 ? 1 : 0)),
  };
}
