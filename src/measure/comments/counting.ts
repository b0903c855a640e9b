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

/** Counts of comments by code, as cells of a tally, so that every share has the interval that scores have. */
export class CodeCounts {
  private readonly byCode = new Map<number, ValidCell>();

  add(code: number, weight: number): void {
    const own = this.byCode.get(code);
    if (own) {
      own.n += 1;
      own.w += weight;
      own.w2 += weight * weight;
    } else this.byCode.set(code, cellOf(code, 1, weight, weight * weight));
  }

  /** Adds the counts of others. */
  include(others: CodeCounts): void {
    for (const { answer, n, w, w2 } of others.byCode.values()) {
      const own = this.byCode.get(answer.code) ?? cellOf(answer.code, 0, 0, 0);
      this.byCode.set(answer.code, cellOf(answer.code, own.n + n, own.w + w, own.w2 + w2));
    }
  }

  /** Sums, of one code or of all. */
  sum(code?: number): { n: number; w: number; w2: number } {
    const all = [...this.byCode.values()].filter(({ answer }) => code === undefined || answer.code === code);
    return all.reduce((sum, { n, w, w2 }) => ({ n: sum.n + n, w: sum.w + w, w2: sum.w2 + w2 }), {
      n: 0,
      w: 0,
      w2: 0,
    });
  }

  /** These counts less those of a part of them. */
  without(part: CodeCounts): CodeCounts {
    const rest = new CodeCounts();
    for (const { answer, n, w, w2 } of this.byCode.values()) {
      const own = part.sum(answer.code);
      if (n > own.n) rest.byCode.set(answer.code, cellOf(answer.code, n - own.n, w - own.w, w2 - own.w2));
    }
    return rest;
  }

  cells(): ValidCell[] {
    return [...this.byCode.values()].sort((a, b) => a.answer.code - b.answer.code);
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

  constructor(private readonly question: CommentsQuestion) {}

  add({ segments, wave, weight }: CommentedResponse, code: number): void {
    const own = this.question.by.length > 0 ? [null, ...segments] : [null];
    const waves = this.question.wave === null || wave === null ? [null] : [null, wave];
    for (const segment of own) for (const one of waves) this.of({ segment, wave: one }).add(code, weight);
  }

  /** The counts of a group, empty where nothing was counted. */
  of(group: Group): CodeCounts {
    // Most are of everybody, and this is asked for every topic of every comment.
    const key =
      group.segment === null ? `wave ${group.wave ?? ''}` : JSON.stringify([group.segment, group.wave]);
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
