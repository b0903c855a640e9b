/** Exit codes of the program: the only place that names them. */
export const EXIT = { ok: 0, gate: 1, usage: 2, data: 3, bug: 70, interrupted: 130 } as const;

export type ProblemKind = 'usage' | 'data';

/** Where something is wrong, as far as it is known. Lines and columns count from 1. */
export interface Place {
  file?: string;
  line?: number;
  column?: string;
}

/**
 * A failure that the user can do something about: one sentence that quotes the offending value, where it
 * is, what exists instead, and what to try. Thrown anywhere, caught once, in `cli/main.ts`.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly place: Place;
  readonly exists: readonly string[];
  readonly tryThis: string | undefined;

  constructor(
    kind: ProblemKind,
    summary: string,
    more: { place?: Place; exists?: readonly string[]; tryThis?: string } = {},
  ) {
    super(summary);
    this.kind = kind;
    this.place = more.place ?? {};
    this.exists = more.exists ?? [];
    this.tryThis = more.tryThis;
  }

  get exitCode(): number {
    return this.kind === 'usage' ? EXIT.usage : EXIT.data;
  }
}
