import type { TableColumn } from '../../model/document.js';
import { Problem } from '../../model/problem.js';
import type { Cell } from '../../model/tally.js';
import { designContext } from '../design-context.js';
import { type DesignContext, type Estimate, estimateFigure, type ValidCell } from '../estimate.js';
import { type Figure, shareOf } from '../metric.js';
import { tableColumn } from '../section-parts.js';
import { BLANK, MOST_SEGMENTS, naturally } from '../segments.js';
import type { CommentsQuestion } from './question.js';
import type { CommentedResponse } from './responses.js';

/**
 * Counts of comments by code, as cells of a tally, so that every share has the interval that scores have. There may be
 * hundreds of thousands of these, one for each topic of each report, so they hold numbers and no objects.
 */
export class CodeCounts {
  private readonly codes: number[] = [];
  /** n, Σw and Σw² of each code, one code after another. */
  private readonly sums: number[] = [];

  add(code: number, weight: number): void {
    this.addSums(code, 1, weight, weight * weight);
  }

  private addSums(code: number, n: number, w: number, w2: number): void {
    let at = 3 * this.codes.indexOf(code);
    if (at < 0) {
      at = this.sums.length;
      this.codes.push(code);
      this.sums.push(0, 0, 0);
    }
    this.sums[at]! += n;
    this.sums[at + 1]! += w;
    this.sums[at + 2]! += w2;
  }

  private each(take: (code: number, n: number, w: number, w2: number) => void): void {
    this.codes.forEach((code, i) => {
      take(code, this.sums[3 * i]!, this.sums[3 * i + 1]!, this.sums[3 * i + 2]!);
    });
  }

  /** Adds the counts of others. */
  include(others: CodeCounts): void {
    others.each((code, n, w, w2) => this.addSums(code, n, w, w2));
  }

  /** Sums, of one code or of all. */
  sum(code?: number): { n: number; w: number; w2: number } {
    const sum = { n: 0, w: 0, w2: 0 };
    this.each((own, n, w, w2) => {
      if (code !== undefined && own !== code) return;
      sum.n += n;
      sum.w += w;
      sum.w2 += w2;
    });
    return sum;
  }

  /** These counts less those of a part of them. */
  without(part: CodeCounts): CodeCounts {
    const rest = new CodeCounts();
    this.each((code, n, w, w2) => {
      const own = part.sum(code);
      if (n > own.n) rest.addSums(code, n - own.n, w - own.w, w2 - own.w2);
    });
    return rest;
  }

  cells(): ValidCell[] {
    const cells: ValidCell[] = [];
    this.each((code, n, w, w2) => cells.push(cellOf(code, n, w, w2)));
    return cells.sort((a, b) => a.answer.code - b.answer.code);
  }
}

function cellOf(code: number, n: number, w: number, w2: number): ValidCell {
  const nowhere = { segment: [], wave: null, stratum: null, cluster: null };
  return { ...nowhere, answer: { kind: 'point', code }, n, w, w2 };
}

/** Of the counts of a whole and of a part of it, 1 for what is in the part. */
export function partAndRest(part: CodeCounts, whole: CodeCounts): ValidCell[] {
  const inside = part.sum();
  const all = whole.sum();
  const rest = { n: all.n - inside.n, w: all.w - inside.w, w2: all.w2 - inside.w2 };
  return [
    ...(rest.n > 0 ? [cellOf(0, rest.n, rest.w, rest.w2)] : []),
    ...(inside.n > 0 ? [cellOf(1, inside.n, inside.w, inside.w2)] : []),
  ];
}

/** A segment and wave; null for all of them. */
export interface Group {
  segment: string[] | null;
  wave: string | null;
}

/** Counts of each group: the total, its waves, each segment and its waves. */
export class GroupedCounts {
  private readonly groups = new Map<string, { group: Group; counts: CodeCounts }>();
  private total: CodeCounts | null = null;

  constructor(private readonly question: CommentsQuestion) {}

  add({ segments, wave, weight }: CommentedResponse, code: number): void {
    if (this.question.by.length === 0 && this.question.wave === null) {
      this.total ??= this.of({ segment: null, wave: null });
      this.total.add(code, weight);
      return;
    }
    const own = this.question.by.length > 0 ? [null, ...segments] : [null];
    const waves = this.question.wave === null || wave === null ? [null] : [null, wave];
    for (const segment of own) for (const one of waves) this.of({ segment, wave: one }).add(code, weight);
  }

  /** The counts of a group, empty where nothing was counted. */
  of(group: Group): CodeCounts {
    const key = JSON.stringify([group.segment, group.wave]);
    let own = this.groups.get(key);
    if (!own) {
      if (this.groups.size > MOST_SEGMENTS) {
        throw new Problem(
          'usage',
          `--by and --wave give more than ${MOST_SEGMENTS.toLocaleString('en')} groups.`,
          {
            tryThis: 'choose columns with fewer different values',
          },
        );
      }
      own = { group, counts: new CodeCounts() };
      this.groups.set(key, own);
    }
    return own.counts;
  }

  /** The total first, then segments as people sort names with the blank one last; of each, all waves first. */
  list(): { group: Group; counts: CodeCounts }[] {
    const key = ({ segment, wave }: Group) => [segment?.join('\n') ?? '', wave ?? ''] as const;
    const last = ({ segment }: Group) => (segment?.includes(BLANK) ? 1 : 0);
    return [...this.groups.values()].sort(({ group: a }, { group: b }) => {
      const [segmentA, waveA] = key(a);
      const [segmentB, waveB] = key(b);
      return last(a) - last(b) || naturally(segmentA, segmentB) || naturally(waveA, waveB);
    });
  }

  waves(): string[] {
    const all = [...this.groups.values()].flatMap(({ group }) => group.wave ?? []);
    return [...new Set(all)].sort(naturally);
  }
}

/** The design of the comments: weights or none. */
export function designOf(cells: Cell[], { weight }: CommentsQuestion): DesignContext {
  return designContext(cells, { weight, strata: null, cluster: null }, null);
}

/** A figure over some cells with its interval; null without a base. */
export function figureOf(
  cells: ValidCell[],
  figure: Figure,
  design: DesignContext,
  { level }: CommentsQuestion,
): Estimate | null {
  return estimateFigure(cells, figure, design, { levels: [level], interval: null, seed: 1 });
}

/** Columns of a share and its limits, as `limitsOf` fills them. */
export function shareColumns(name: string, label: string): TableColumn[] {
  return [
    tableColumn(name, label, 'share'),
    tableColumn(`${name}_low`, 'Low', 'share'),
    tableColumn(`${name}_high`, 'High', 'share'),
  ];
}

export const codeIs = (code: number): Figure => shareOf((own) => own === code);

/** A share and its limits under names that a table shows. */
export function limitsOf(name: string, estimate: Estimate | null): Record<string, number | null> {
  const limits = estimate?.intervals[0];
  return {
    [name]: estimate?.estimate ?? null,
    [`${name}_low`]: limits?.low ?? null,
    [`${name}_high`]: limits?.high ?? null,
  };
}
