import type { ColumnType } from '../../model/document.js';
import { Problem } from '../../model/problem.js';
import { SENTIMENTS, type Sentiment } from '../../text/reading.js';
import { METRICS } from '../index.js';
import type { IntervalFamily } from '../metric.js';

/** A bound that figures are to keep, as people write it: what each part says, and what is wrong with it. */

export type Operator = '>=' | '<=' | '>' | '<';

/** What a gate is about. Columns, topics and groups are as written: whether they exist, the survey says. */
export type Subject =
  /** A score, or the share of one of its groups such as detractors; `column` null: the only one that fits. */
  | { kind: 'score'; metric: string; group: string | null; column: string | null }
  /** How many responses count; of a column: how many valid answers. */
  | { kind: 'base'; column: string | null }
  | { kind: 'response rate' }
  /** Of the comments, those that mention a topic; or of its mentions, those that are meant in a way. */
  | { kind: 'topic'; topic: string; sentiment: Sentiment | null }
  | { kind: 'sentiment'; sentiment: Sentiment };

/** What is compared: the whole interval, or a single number of it. */
export type Compared = 'interval' | 'estimate' | 'low' | 'high';

export type GateTest =
  | { kind: 'bound'; operator: Operator; bound: number; compared: Compared }
  /** The last wave is not significantly lower (`drop`) or higher (`rise`) than the one before. */
  | { kind: 'waves'; against: 'drop' | 'rise' };

export interface GateRule {
  /** As it was written. */
  text: string;
  subject: Subject;
  /** The condition of the responses that it is about; null: all. */
  where: string | null;
  test: GateTest;
}

export const GATE_EXAMPLES = [
  'nps >= 30',
  'csat.low >= 80%',
  "nps where region = 'EU' >= 20",
  'nps.detractors <= 0.2',
  'nps no significant drop vs previous wave',
  'base of Q12 >= 200',
  "topic 'billing' share <= 5%",
];

const SUBJECTS = [...METRICS.map(({ id }) => id), 'base', 'response_rate', 'topic', 'sentiment'];
/** Names of groups that need no metric before them. */
const NPS_GROUPS = ['promoters', 'passives', 'detractors'];
const LIMITS: Compared[] = ['estimate', 'low', 'high'];
const TYPE_OF_FAMILY: Record<IntervalFamily, ColumnType> = {
  trinomial: 'points',
  proportion: 'share',
  mean: 'number',
};
const WAVES = /\bno\s+significant\s+(drop|rise)\s+vs\.?\s+previous\s+wave\s*$/i;
const WAVES_EXAMPLE = 'nps no significant drop vs previous wave';

/** How the figure of a gate and its bound are to be read. */
export function typeOf(subject: Subject): ColumnType {
  if (subject.kind === 'base') return 'integer';
  if (subject.kind !== 'score' || subject.group !== null) return 'share';
  return TYPE_OF_FAMILY[METRICS.find(({ id }) => id === subject.metric)!.family];
}

/** Whether a word of a command line is meant as a rule, and not as a file. */
export function looksLikeRule(text: string): boolean {
  return /[<>=≤≥]|\bno\s+significant\b/i.test(text);
}

/**
 * Reads a rule such as "nps where region = 'EU' >= 20": what it is about, the condition, the test. The last
 * comparison outside quotes and parentheses is the gate's own, any before it belong to the condition.
 * Errors: a usage `Problem` that quotes the rule and the part that is not understood.
 */
export function readRule(text: string): GateRule {
  const rule = text.trim();
  const open = masked(rule);
  const waves = WAVES.exec(open);
  if (waves) {
    const { head, where } = parted(rule, open, waves.index);
    const { subject, compared } = readSubject(rule, head);
    if (subject.kind === 'base' || subject.kind === 'response rate') {
      throw misread(rule, head, 'waves are compared by scores and shares', [], WAVES_EXAMPLE);
    }
    if (compared !== 'interval') {
      throw misread(rule, `.${compared}`, 'waves are compared by a test', [], WAVES_EXAMPLE);
    }
    return {
      text: rule,
      subject,
      where,
      test: { kind: 'waves', against: waves[1]!.toLowerCase() as 'drop' },
    };
  }
  const half = /\bno\s+significant\b.*$/i.exec(open);
  if (half) {
    const part = rule.slice(half.index);
    throw misread(rule, part, 'a comparison of waves has other words', [], WAVES_EXAMPLE);
  }
  const last = [...open.matchAll(/<>|[<>]=?|[≤≥]/g)].filter(([found]) => found !== '<>').at(-1);
  if (!last) {
    const equals = /!?={1,2}/.exec(open)?.[0];
    throw misread(
      rule,
      equals ?? rule,
      equals ? 'a gate is no equation' : 'it has no comparison',
      ['>=, <=, >, <, and "no significant drop vs previous wave"'],
      rule === '' ? 'nps >= 30' : `${cut(rule.split(/\s*!?=|\s+where\b/i)[0]!)} >= 30`,
    );
  }
  const { head, where } = parted(rule, open, last.index);
  const { subject, compared } = readSubject(rule, head);
  const operator = ({ '≥': '>=', '≤': '<=' }[last[0]] ?? last[0]) as Operator;
  const bound = readBound(rule, rule.slice(last.index + last[0].length), head, operator, subject);
  if (where !== null) refuseHalfCondition(rule, where, operator);
  if (where !== null && subject.kind === 'response rate') {
    throw misread(
      rule,
      'where',
      'the number of invited is known of all responses only',
      [],
      'response_rate >= 10%',
    );
  }
  return { text: rule, subject, where, test: { kind: 'bound', operator, bound, compared } };
}

/** The rule with blanks in the place of all that stands in quotes or parentheses. */
function masked(rule: string): string {
  let depth = 0;
  let quote: { mark: string; at: number } | null = null;
  const shown = [...rule.split('')].map((character, at) => {
    if (quote) {
      // A doubled quote ends it and begins it anew.
      if (character === quote.mark) quote = null;
      return ' ';
    }
    if (character === "'" || character === '"') {
      quote = { mark: character, at };
      return ' ';
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0)
      throw misread(rule, rule.slice(at), 'nothing opened this parenthesis', [], GATE_EXAMPLES[0]!);
    return depth > 0 || character === ')' ? ' ' : character;
  });
  const unclosed = quote as { mark: string; at: number } | null;
  if (unclosed) {
    throw misread(rule, rule.slice(unclosed.at), 'this quote is not closed', [], `nps of "Q1" >= 30`);
  }
  if (depth > 0) throw misread(rule, rule, 'a parenthesis is not closed', [], GATE_EXAMPLES[0]!);
  return shown.join('');
}

/** What stands before the test: the subject, and the condition behind `where`. */
function parted(rule: string, open: string, end: number): { head: string; where: string | null } {
  const word = /(?<!\S)where(?!\S)/i.exec(open.slice(0, end));
  if (!word) return { head: rule.slice(0, end).trim(), where: null };
  const where = rule.slice(word.index + word[0].length, end).trim();
  if (where === '') {
    throw misread(
      rule,
      rule.slice(word.index),
      'the condition is missing',
      [],
      `nps where region = 'EU' >= 20`,
    );
  }
  return { head: rule.slice(0, word.index).trim(), where };
}

function readSubject(rule: string, head: string): { subject: Subject; compared: Compared } {
  const whole = /^(\S+)(?:\s+of\s+(.*))?$/is.exec(head);
  const [first = ''] = head.split(/\s+/);
  const name = first.toLowerCase();
  if (name === 'topic' || name === 'sentiment') return readComments(rule, head, name);
  if (!whole) {
    const rest = head.slice(first.length).trim();
    if (first === '')
      throw misread(rule, rule, 'what is to keep the bound is missing', SUBJECTS, GATE_EXAMPLES[0]!);
    const known = SUBJECTS.includes(name.split('.')[0]!) || NPS_GROUPS.includes(name.split('.')[0]!);
    throw known
      ? misread(
          rule,
          rest,
          'a column stands behind "of", a condition behind "where"',
          [],
          `${first} of Q1 >= 30`,
        )
      : misread(rule, first, 'no gate is about that', SUBJECTS, GATE_EXAMPLES[0]!);
  }
  const column = whole[2] === undefined ? null : unquoted(whole[2]);
  if (column === '') throw misread(rule, head, 'the column behind "of" is missing', [], 'nps of Q1 >= 30');
  const [base = '', ...parts] = name.split('.');
  const compared = parts.length > 0 && isLimit(parts.at(-1)!) ? (parts.pop() as Compared) : 'interval';
  const [group = null, ...more] = parts;
  if (base === 'base' || base === 'response_rate') {
    if (name !== base) {
      throw misread(rule, name.slice(base.length), 'what is counted has no interval', [], `${base} >= 200`);
    }
    if (base === 'base') return { subject: { kind: 'base', column }, compared };
    if (column !== null) {
      throw misread(rule, head.slice(first.length), 'it is of all responses', [], 'response_rate >= 10%');
    }
    return { subject: { kind: 'response rate' }, compared };
  }
  if (more.length > 0 || group === '') {
    throw misread(rule, first, 'it has too many points', [], 'nps.detractors.high <= 0.25');
  }
  if (NPS_GROUPS.includes(base) && group === null) {
    return { subject: { kind: 'score', metric: 'nps', group: base, column }, compared };
  }
  if (!METRICS.some(({ id }) => id === base)) {
    throw misread(rule, first, 'no gate is about that', SUBJECTS, GATE_EXAMPLES[0]!);
  }
  return { subject: { kind: 'score', metric: base, group, column }, compared };
}

/** "topic 'billing' share", "topic billing negative.high", "sentiment negative". */
function readComments(rule: string, head: string, kind: 'topic' | 'sentiment') {
  const pattern =
    kind === 'topic'
      ? /^topic\s+('(?:[^']|'')*'|"(?:[^"]|"")*"|\S+)\s+(\p{L}+)(?:\.(\p{L}+))?$/iu
      : /^(sentiment)\s+(\p{L}+)(?:\.(\p{L}+))?$/iu;
  const example = kind === 'topic' ? "topic 'billing' share <= 5%" : 'sentiment negative <= 20%';
  const exists = [kind === 'topic' ? `share, ${SENTIMENTS.join(', ')}` : SENTIMENTS.join(', ')];
  const [all, topic, word = '', limit = 'interval'] = pattern.exec(head) ?? [];
  if (all === undefined) {
    throw misread(rule, head, `it says "${kind}"${kind === 'topic' ? ' NAME' : ''} WHAT`, exists, example);
  }
  if (limit !== 'interval' && !isLimit(limit)) {
    throw misread(rule, `.${limit}`, 'no such limit', [LIMITS.join(', ')], example);
  }
  const compared = limit.toLowerCase() as Compared;
  const sentiment = SENTIMENTS.find((one) => one === word.toLowerCase()) ?? null;
  if (sentiment === null && !(kind === 'topic' && word.toLowerCase() === 'share')) {
    throw misread(rule, word, 'no such share', exists, example);
  }
  const subject: Subject =
    kind === 'topic' ? { kind, topic: unquoted(topic!), sentiment } : { kind, sentiment: sentiment! };
  return { subject, compared };
}

function isLimit(word: string): boolean {
  return LIMITS.some((one) => one === word.toLowerCase());
}

/** The name in quotes, doubled ones of its own kind read as one; or the words as they are. */
function unquoted(text: string): string {
  const name = text.trim();
  const quoted = /^(['"])(.*)\1$/s.exec(name);
  return quoted ? quoted[2]!.replaceAll(quoted[1]!.repeat(2), quoted[1]!) : name;
}

function readBound(rule: string, written: string, head: string, operator: string, subject: Subject): number {
  const text = written.trim();
  const example = `${cut(head)} ${operator}`;
  const type = typeOf(subject);
  const usual = type === 'share' ? '80%' : type === 'integer' ? '200' : type === 'points' ? '30' : '4';
  const found = /^([+−-]?)(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text);
  if (!found) {
    const where = /^(\S+)\s+(where\b.*)$/is.exec(text);
    throw where
      ? misread(
          rule,
          where[2]!,
          'the condition stands before the bound',
          [],
          `${cut(head)} ${cut(where[2]!)} ${operator} ${where[1]}`,
        )
      : misread(
          rule,
          text === '' ? operator : text,
          'a number ends a gate, such as 30, 0.8 or 80%',
          [],
          `${example} ${usual}`,
        );
  }
  const [, sign, digits, percent] = found;
  const number = Number(digits) * (sign === '' || sign === '+' ? 1 : -1);
  const no = (why: string, tryThis: string) => misread(rule, text, why, [], tryThis);
  if (type !== 'share') {
    if (percent === '%') throw no('it is no share, so its bound has no per cent', `${example} ${usual}`);
    if (type === 'points' && Math.abs(number) > 100) throw no('it runs from −100 to 100', `${example} 30`);
    if (type === 'integer' && number < 0) throw no('what is counted is never below 0', `${example} 200`);
    return number;
  }
  if (percent === '%' ? number < 0 || number > 100 : number < 0) {
    throw no('a share lies between 0 and 100 %', `${example} 80%`);
  }
  if (percent === '%') return number / 100;
  if (number === 1) throw no('1 could mean one per cent or all', `${example} 1%, or ${example} 100%`);
  if (number > 1) throw no('a share is written as 0.8 or 80%', `${example} ${number > 100 ? 80 : digits}%`);
  return number;
}

/** A condition that ends in a bare name has lost its comparison to the gate: "nps where age >= 30". */
function refuseHalfCondition(rule: string, where: string, operator: string): void {
  const bare =
    /(?:^|\b(?:and|or)\s+|\bnot\s+)((?!null\b|and\b|or\b|not\b)[\p{L}_#][\p{L}\p{N}_.]*|"(?:[^"]|"")*")$/iu.exec(
      where,
    );
  if (!bare) return;
  throw misread(
    rule,
    `${bare[1]} ${operator}`,
    'the last comparison is that of the gate, so this condition compares nothing',
    [],
    `${cut(rule)} ${operator} 30, with the bound of the gate at its end`,
  );
}

/** A rule, or a part of it, as a message quotes it. */
export function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function misread(rule: string, at: string, why: string, exists: string[], example: string): Problem {
  const place = at === '' || at === rule ? '' : ` at "${cut(at.trim())}"`;
  return new Problem('usage', `The gate "${cut(rule)}" is not understood${place}: ${why}.`, {
    exists: exists.length > 1 ? [exists.join(', ')] : exists,
    tryThis: example,
  });
}
