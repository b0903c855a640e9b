import type { ColumnType, GateVerdict, Sentence, Verdict } from '../../model/document.js';
import { type DesignContext, type Estimate, estimateFigure, type ValidCell } from '../estimate.js';
import { compareGroups } from '../group-comparison.js';
import type { Figure } from '../metric.js';
import { type GateRule, type GateTest, type Operator, typeOf } from './rule.js';

/** What was found, held against a rule. Nothing here reads a file: verdicts are functions of counts. */

/** Counts behind a gate about a figure. */
export interface Evidence {
  figure: Figure;
  /** What the base counts: "answer", "comment", "mention". */
  noun: string;
  cells: ValidCell[];
  /** The cells of each wave, earliest first; empty where none was asked for. */
  waves: { wave: string; cells: ValidCell[] }[];
  design: DesignContext;
}

export interface JudgeOptions {
  level: number;
  /** An interval method; families that do not have it use their default. */
  interval: string | null;
  seed: number;
  /** Figures on fewer answers decide nothing. */
  minBase: number;
  /** Figures on fewer answers are not shown either. */
  suppressBase: number;
}

/** The verdict and the words for it, of the figure that was compared. */
type Judged = Omit<GateVerdict, 'gate' | 'type' | 'bound'>;

const OPERATORS: Record<
  Operator,
  { keeps(figure: number, bound: number): boolean; kept: string; broken: string }
> = {
  '>=': { keeps: (figure, bound) => figure >= bound, kept: 'at or above', broken: 'below' },
  '<=': { keeps: (figure, bound) => figure <= bound, kept: 'at or below', broken: 'above' },
  '>': { keeps: (figure, bound) => figure > bound, kept: 'above', broken: 'at or below' },
  '<': { keeps: (figure, bound) => figure < bound, kept: 'below', broken: 'at or above' },
};

/** Whether a document with these gates fails: any that is broken, or that cannot be decided unless that is allowed. */
export function failing(gates: readonly GateVerdict[], allowUndetermined: boolean): boolean {
  return gates.some(
    ({ verdict }) => verdict === 'fail' || (verdict === 'undetermined' && !allowUndetermined),
  );
}

/**
 * Judges a figure with its uncertainty. A bare figure passes when its whole interval keeps the bound, fails when the
 * whole interval breaks it, and is undetermined in between; `.estimate`, `.low` and `.high` compare one number. Too
 * small a base, or a figure without an interval, decides nothing.
 */
export function judgeFigure(rule: GateRule, evidence: Evidence, options: JudgeOptions): GateVerdict {
  const { test } = rule;
  const judged =
    test.kind === 'bound'
      ? judgeBound(test, evidence, typeOf(rule.subject), options)
      : judgeWaves(test.against, evidence, typeOf(rule.subject), options);
  return verdictOf(rule, judged);
}

/** Judges what was counted, which has no uncertainty: a base, or of the invited those who responded. */
export function judgeCount(
  rule: GateRule,
  counted: { n: number; noun: string; of: number | null },
): GateVerdict {
  const { n, noun, of } = counted;
  const type = typeOf(rule.subject);
  const value = of === null ? n : n / of;
  const size: Sentence = [{ value: n, type: 'integer' }, ` ${of === null ? plural(n, noun) : 'responses'}`];
  const found: Sentence =
    of === null
      ? size
      : [{ value, type }, ' (', ...size, ' of ', { value: of, type: 'integer' }, ' invited)'];
  if (rule.test.kind !== 'bound') throw new TypeError('What is counted is not compared by waves.');
  const { keeps, kept, broken } = OPERATORS[rule.test.operator];
  const passes = keeps(value, rule.test.bound);
  return verdictOf(rule, {
    verdict: passes ? 'pass' : 'fail',
    because: [...found, `: ${passes ? kept : broken} `, { value: rule.test.bound, type }],
    estimate: value,
    low: null,
    high: null,
    n,
  });
}

/** The verdict where the condition leaves nobody. */
export function judgeNobody(rule: GateRule): GateVerdict {
  return verdictOf(rule, undetermined(['no response fits the condition'], null, 0));
}

function verdictOf(rule: GateRule, judged: Judged): GateVerdict {
  const bound = rule.test.kind === 'bound' ? rule.test.bound : null;
  return { gate: rule.text, ...judged, type: typeOf(rule.subject), bound };
}

function undetermined(because: Sentence, found: Estimate | null, n: number): Judged {
  const limits = found?.intervals[0];
  return {
    verdict: 'undetermined',
    because,
    estimate: found?.estimate ?? null,
    low: limits?.low ?? null,
    high: limits?.high ?? null,
    n,
  };
}

function judgeBound(
  { operator, bound, compared }: Extract<GateTest, { kind: 'bound' }>,
  { figure, noun, cells, design }: Evidence,
  type: ColumnType,
  { level, interval, seed, minBase, suppressBase }: JudgeOptions,
): Judged {
  const n = sizeOf(cells);
  const found = estimateFigure(cells, figure, design, { levels: [level], interval, seed });
  if (!found) return undetermined([`no valid ${noun}`], null, n);
  if (n < suppressBase) return undetermined(notShown(suppressBase, noun), null, n);
  const limits = found.intervals[0] ?? null;
  const figureOf = (value: number) => ({ value, type });
  const answers: Sentence = [{ value: n, type: 'integer' }, ` ${plural(n, noun)}`];
  const head: Sentence = limits
    ? [
        figureOf(found.estimate),
        ' (',
        ...levelOf(level),
        ` ${limits.method} `,
        figureOf(limits.low),
        ' … ',
        figureOf(limits.high),
        ', ',
        ...answers,
        ')',
      ]
    : [figureOf(found.estimate), ' (no interval, ', ...answers, ')'];
  const small = tooSmall(n, found.effective, minBase, noun);
  if (small) return undetermined([...head, ': ', ...small], found, n);
  if (limits === null && compared !== 'estimate') {
    return undetermined([...head, ': without an interval nothing tells how sure that is'], found, n);
  }
  const { keeps, kept, broken } = OPERATORS[operator];
  const decided = (verdict: Verdict, words: string): Judged => ({
    verdict,
    because: [...head, `: ${words} `, figureOf(bound)],
    estimate: found.estimate,
    low: limits?.low ?? null,
    high: limits?.high ?? null,
    n,
  });
  if (compared !== 'interval') {
    const passes = keeps(compared === 'estimate' ? found.estimate : limits![compared], bound);
    const name = { estimate: 'the estimate', low: 'the lower limit', high: 'the upper limit' }[compared];
    return decided(passes ? 'pass' : 'fail', `${name} is ${passes ? kept : broken}`);
  }
  const ends = [limits!.low, limits!.high].map((end) => keeps(end, bound));
  if (ends.every((one) => one)) return decided('pass', `the whole interval is ${kept}`);
  if (ends.every((one) => !one)) return decided('fail', `the whole interval is ${broken}`);
  return decided('undetermined', 'the interval straddles');
}

function judgeWaves(
  against: 'drop' | 'rise',
  { figure, noun, waves, design }: Evidence,
  type: ColumnType,
  options: JudgeOptions,
): Judged {
  const { level, minBase, suppressBase } = options;
  const answered = waves.filter(({ cells }) => sizeOf(cells) > 0);
  const [before, after] = answered.slice(-2);
  if (!before || !after) {
    const n = sizeOf(answered.flatMap(({ cells }) => cells));
    const found: Sentence = before
      ? [`only one wave, ${before.wave}, has ${plural(2, noun)}`]
      : [`no wave has ${plural(2, noun)}`];
    return undetermined(found, null, n);
  }
  const n = sizeOf(before.cells) + sizeOf(after.cells);
  if ([before, after].some(({ cells }) => sizeOf(cells) < suppressBase)) {
    return undetermined(['of a wave, ', ...notShown(suppressBase, noun)], null, n);
  }
  const compared = compareGroups(figure, before.cells, after.cells, design, options);
  const of = (wave: { wave: string; cells: ValidCell[] }, found: Estimate): Sentence => [
    `${wave.wave} (`,
    { value: found.estimate, type },
    ', ',
    { value: sizeOf(wave.cells), type: 'integer' },
    ` ${plural(sizeOf(wave.cells), noun)})`,
  ];
  const both: Sentence = ['between ', ...of(before, compared.a), ' and ', ...of(after, compared.b)];
  const { test } = compared;
  if (!test) {
    return undetermined([...both, ': what was answered does not show how sure a difference is'], null, n);
  }
  const figures = { estimate: test.difference, low: test.low, high: test.high, n };
  const head: Sentence = [
    { value: test.difference, type },
    ' ',
    ...both,
    '; ',
    ...levelOf(level),
    ' ',
    { value: test.low, type },
    ' … ',
    { value: test.high, type },
    `, ${test.method}, p `,
    { value: test.pValue, type: 'number' },
  ];
  for (const [wave, found] of [
    [before, compared.a],
    [after, compared.b],
  ] as const) {
    const small = tooSmall(sizeOf(wave.cells), found.effective, minBase, noun);
    if (small) {
      return { verdict: 'undetermined', because: [...head, `: ${wave.wave} has `, ...small], ...figures };
    }
  }
  const significant = test.pValue < 1 - level;
  const moved = against === 'drop' ? test.direction < 0 : test.direction > 0;
  const failed = significant && moved;
  const words = failed ? `a significant ${against}` : `no significant ${against}`;
  return { verdict: failed ? 'fail' : 'pass', because: [...head, `: ${words}`], ...figures };
}

/** "18 answers, fewer than 30", where that is so; effective answers count as they do for scores. */
function tooSmall(n: number, effective: number | null, minBase: number, noun: string): Sentence | null {
  const smallest = Math.min(n, effective ?? n);
  if (smallest >= minBase) return null;
  return [`fewer than ${minBase} ${smallest < n ? 'effective ' : ''}${plural(2, noun)}`];
}

function notShown(suppressBase: number, noun: string): Sentence {
  return [`fewer than ${suppressBase} ${plural(2, noun)}, so the figure is not shown`];
}

function levelOf(level: number): Sentence {
  // Free of the noise of binary fractions: 99.9, not 99.90000000000001.
  return [{ value: Number((100 * level).toPrecision(6)), type: 'number' }, ' %'];
}

function sizeOf(cells: ValidCell[]): number {
  return cells.reduce((sum, { n }) => sum + n, 0);
}

function plural(n: number, noun: string): string {
  return n === 1 ? noun : `${noun}s`;
}
