import { topicNotices } from '../measure/comments/coverage.js';
import { eachComment, together } from '../measure/comments/responses.js';
import { sentimentCounts } from '../measure/comments/sentiment.js';
import { topicCounts, topicLanguages } from '../measure/comments/topics.js';
import {
  answersOf,
  gatedFigure,
  scoreEvidence,
  sentimentEvidence,
  topicEvidence,
} from '../measure/gates/evidence.js';
import { cut, type GateRule, readRule, type Subject } from '../measure/gates/rule.js';
import { failing, judgeCount, judgeFigure, judgeNobody } from '../measure/gates/verdict.js';
import { METRICS } from '../measure/index.js';
import type { Figure } from '../measure/metric.js';
import { NO_METRIC_OPTIONS } from '../measure/metric.js';
import { readingNotices, type ScoreOptions, undatedNotices } from '../measure/scores.js';
import type { GateVerdict, Notice, Section } from '../model/document.js';
import { Problem } from '../model/problem.js';
import type { Column } from '../model/survey.js';
import type { Design, RowAccount, TallyResult, WaveBy } from '../model/tally.js';
import { countAnswers } from '../tally/counts.js';
import {
  type Choice,
  chooseColumns,
  designOf,
  readScoreOptions,
  surveyNotices,
  waveBy,
} from './commands/score.js';
import { MEANT, questionOf, topicNamed, WITH_TOPICS } from './comments-question.js';
import type { Flags } from './flags.js';
import { columnFinder, type Opened } from './open-survey.js';
import { readInteger } from './option-values.js';

/** Gates on an opened survey, for every command that has them. */

export interface JudgedGates {
  section: Extract<Section, { kind: 'gates' }>;
  /** Whether the verdicts fail the command, as --allow-undetermined says. */
  failed: boolean;
  /** What a reader must know of how the answers behind the gates were read. */
  notices: Notice[];
  /** The account of the survey as --where leaves it, conditions of gates aside. */
  rows: RowAccount;
  /** Columns that were used. */
  columns: Column[];
  /** Answers that are on no scale, of the columns that were scored. */
  offScale: number;
}

/**
 * What must be known before the survey is opened: flags for `openSurvey` that tell it of the columns that the rules
 * score and look at, and the columns of the comments that they need.
 * Errors: a usage `Problem` for a rule that is not understood.
 */
export function gateOpening(rules: string[], flags: Flags): { flags: Flags; comments: string[] } {
  const read = rules.map(readRule);
  const named = read.flatMap(({ subject }) =>
    subject.kind === 'score' && subject.column !== null ? [subject.column] : [],
  );
  const conditions = [flags.where, ...read.map(({ where }) => where)].filter(
    (one): one is string => typeof one === 'string',
  );
  const kinds = new Set(read.map(({ subject }) => subject.kind));
  return {
    flags: {
      ...flags,
      ...(flags.score === undefined && named.length > 0 ? { score: [...new Set(named)] } : {}),
      ...(conditions.length > 0 ? { where: conditions.join(' AND ') } : {}),
    },
    comments: kinds.has('topic') ? WITH_TOPICS : kinds.has('sentiment') ? MEANT : [],
  };
}

/**
 * Judges every rule on the survey, counting once for each condition.
 * Errors: usage `Problem`s for rules, columns, topics and conditions that do not exist or do not fit.
 */
export async function judgeGates(survey: Opened, rules: string[], flags: Flags): Promise<JudgedGates> {
  const find = columnFinder(survey);
  const options = readScoreOptions(METRICS, flags);
  const design = designOf(survey, flags);
  const asked = rules.map((text) => resolved(readRule(text), survey, find, flags));
  const wave = waveOf(asked, survey, flags);
  const context: Context = { survey, find, flags, options, design, wave };
  const own = typeof flags.where === 'string' ? flags.where : null;
  const byCondition = new Map<string | null, Asked[]>([[own, []]]);
  for (const one of asked) {
    const where = both(own, one.rule.where);
    byCondition.set(where, [...(byCondition.get(where) ?? []), one]);
  }
  const verdicts = new Map<Asked, GateVerdict>();
  const notices = new Map<string, Notice>();
  const offScale = new Map<Column, number>();
  let rows: RowAccount | null = null;
  for (const [where, some] of byCondition) {
    const counted = await countFor(context, where, some);
    // The survey's own condition comes first.
    rows ??= counted.rows;
    for (const { rule, column } of some) {
      if (column === null) continue;
      const { cells } = tallyOf(counted, column);
      for (const notice of [
        ...readingNotices(cells, column.column, column.column.scale!, column.named),
        ...column.metric.define(column.column.scale!, NO_METRIC_OPTIONS).notices,
        ...(rule.test.kind === 'waves' ? undatedNotices(cells) : []),
      ]) {
        const key = `${column.column.id} ${notice.id}`;
        if (!notices.has(key)) notices.set(key, notice);
      }
      const off = cells.reduce((sum, { answer, n }) => sum + (answer.kind === 'off-scale' ? n : 0), 0);
      offScale.set(column.column, Math.max(off, offScale.get(column.column) ?? 0));
    }
    const judge = await judgeFor(context, where, some, counted);
    for (const one of some) verdicts.set(one, judge(one));
  }
  const gates = asked.map((one) => verdicts.get(one)!);
  const columns = asked.flatMap(({ column, counted }) => column?.column ?? counted ?? []);
  const chosen = asked.flatMap(({ column }) => column ?? []);
  const withTopics = asked.some(({ rule }) => rule.subject.kind === 'topic');
  return {
    section: { kind: 'gates', id: 'gates', title: 'Gates', gates },
    failed: failing(gates, flags.allowUndetermined === true),
    notices: [
      ...notices.values(),
      ...surveyNotices(survey, [], chosen, design, wave),
      ...(withTopics ? topicNotices(survey.text!.coverage, topicLanguages(survey.text!)) : []),
    ],
    rows: rows!,
    columns: [
      ...new Set([...columns, ...Object.values(design).filter((one): one is Column => one !== null)]),
    ],
    offScale: [...offScale.values()].reduce((sum, n) => sum + n, 0),
  };
}

interface Context {
  survey: Opened;
  find(name: string): Column;
  flags: Flags;
  options: ScoreOptions;
  design: Design;
  wave: WaveBy | null;
}

/** A rule with what it names in this survey. */
interface Asked {
  rule: GateRule;
  /** The column that is scored, and as what. */
  column: Choice | null;
  figure: Figure | null;
  /** The column whose answers are counted. */
  counted: Column | null;
  invited: number | null;
  topic: string | null;
}

function resolved(rule: GateRule, survey: Opened, find: (name: string) => Column, flags: Flags): Asked {
  const { subject } = rule;
  const asked: Asked = { rule, column: null, figure: null, counted: null, invited: null, topic: null };
  try {
    if (subject.kind === 'score') {
      const column = choiceOf(subject, survey);
      const metric = METRICS.find(({ id }) => id === subject.metric)!;
      return { ...asked, column, figure: gatedFigure(metric, column.column.scale!, subject.group) };
    }
    if (subject.kind === 'base') {
      return { ...asked, counted: subject.column === null ? null : find(subject.column) };
    }
    if (subject.kind === 'response rate') return { ...asked, invited: invitedOf(flags) };
    if (flags.strata !== undefined || flags.cluster !== undefined || flags.population !== undefined) {
      throw new Problem('usage', 'Shares of comments take weights, but no strata, clusters or population.', {
        tryThis: 'cxstat gate a second time for this one, without them',
      });
    }
    return subject.kind === 'topic'
      ? { ...asked, topic: topicNamed(survey.text!.taxonomy, subject.topic) }
      : asked;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.kind, `The gate "${cut(rule.text)}" cannot be judged: ${error.message}`, {
      exists: error.exists,
      // Elsewhere an option names the column; here the rule does.
      ...(error.tryThis?.includes('--score') && subject.kind === 'score'
        ? {
            tryThis: `${subject.metric} of "${/^#\d+/.exec(error.exists[0] ?? '')?.[0] ?? '#3'}" …: "of" names the column`,
          }
        : error.tryThis === undefined
          ? {}
          : { tryThis: error.tryThis }),
    });
  }
}

function choiceOf({ metric, column }: Extract<Subject, { kind: 'score' }>, survey: Opened): Choice {
  const own = METRICS.find(({ id }) => id === metric)!;
  return chooseColumns(survey, [own], column === null ? {} : { score: [column] }, NO_METRIC_OPTIONS)[0]!;
}

function invitedOf(flags: Flags): number {
  if (typeof flags.invited === 'string') return readInteger('--invited', flags.invited, 1, 1_000_000_000);
  throw new Problem('usage', 'the response rate needs the number of those who were invited.', {
    tryThis: '--invited 1600',
  });
}

/** How responses are put into waves, where a rule compares them. */
function waveOf(asked: Asked[], survey: Opened, flags: Flags): WaveBy | null {
  const comparing = asked.find(({ rule }) => rule.test.kind === 'waves');
  if (!comparing) return null;
  if (typeof flags.wave === 'string') return waveBy(survey, flags.wave);
  throw new Problem('usage', `The gate "${cut(comparing.rule.text)}" compares waves, and none are named.`, {
    tryThis: '--wave month, or the name of a column',
  });
}

function both(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return `(${one}\n) AND (${other}\n)`;
}

/** One scan for all that the rules with the same condition count. */
function countFor(
  { survey, find, design, wave }: Context,
  where: string | null,
  asked: Asked[],
): Promise<TallyResult> {
  const answers = [...new Set(asked.flatMap(({ column, counted }) => column?.column ?? counted ?? []))];
  const waves = asked.some(({ rule, column }) => column !== null && rule.test.kind === 'waves');
  return countAnswers({ survey, answers, groupings: [], wave: waves ? wave : null, design, where }, find);
}

function tallyOf({ tallies }: TallyResult, column: Choice | Column) {
  const own = 'column' in column ? column.column : column;
  return tallies.find((tally) => tally.column === own)!;
}

/** Judges the rules that share a condition, from its counts and, where they ask for it, its comments. */
async function judgeFor(context: Context, where: string | null, asked: Asked[], counted: TallyResult) {
  const { survey, find, flags, options, design } = context;
  const level = options.levels.at(-1)!;
  const { minBase, suppressBase, interval, seed, population } = options;
  const judging = { level, minBase, suppressBase, interval, seed };
  const isOfComments = ({ rule: { subject } }: Asked) =>
    subject.kind === 'topic' || subject.kind === 'sentiment';
  const compares = asked.some((one) => isOfComments(one) && one.rule.test.kind === 'waves');
  const ofComments = asked.some(isOfComments)
    ? questionOf(
        survey,
        { where: where ?? undefined, weight: flags.weight, wave: compares ? flags.wave : undefined },
        level,
        minBase,
      )
    : null;
  const comments = ofComments
    ? await eachComment(ofComments, find, () =>
        together(topicCounts(ofComments), sentimentCounts(ofComments)),
      )
    : null;
  const { used } = counted.rows;
  return ({ rule, column, figure, counted: own, invited, topic }: Asked): GateVerdict => {
    const { subject } = rule;
    if (subject.kind === 'response rate') {
      if (used > invited!) {
        throw new Problem('usage', `--invited ${invited} are fewer than the ${used} who responded.`);
      }
      return judgeCount(rule, { n: used, noun: 'response', of: invited });
    }
    if (subject.kind === 'base') {
      return own === null
        ? judgeCount(rule, { n: used, noun: 'response', of: null })
        : judgeCount(rule, { n: answersOf(own, tallyOf(counted, own)), noun: 'answer', of: null });
    }
    if (used === 0) return judgeNobody(rule);
    if (subject.kind === 'score') {
      return judgeFigure(
        rule,
        scoreEvidence(tallyOf(counted, column!), figure!, design, population),
        judging,
      );
    }
    const [topics, sentiments] = comments!;
    return judgeFigure(
      rule,
      subject.kind === 'topic'
        ? topicEvidence(ofComments!, topics, topic!, subject.sentiment)
        : sentimentEvidence(ofComments!, sentiments, subject.sentiment),
      judging,
    );
  };
}
