import type { Notice } from '../../model/document.js';
import { Problem } from '../../model/problem.js';
import type { Column } from '../../model/survey.js';
import type { Cell, MomentBlock, Question, RowAccount, Tally } from '../../model/tally.js';
import { countAnswers } from '../../tally/counts.js';
import { countDrivers, countDriversBy, gatherDrivers } from '../drivers/gathering.js';
import { type DriversQuestion, partsForEach } from '../drivers/question.js';
import type { DriversData } from '../drivers/results.js';
import { choicesOf } from '../segments.js';
import type { CommentsFound } from './comments.js';
import { EVERYBODY, type ReportQuestion } from './question.js';

type Find = (name: string) => Column;

/** What one report stands on: counts, sums, and what was collected of the comments. */
export interface ReportData {
  used: number;
  /** The whole of each scored question. */
  totals: Tally[];
  /** Of each headline question, its tally under each grouping. */
  segments: Tally[][];
  /** Of each headline question, its waves; empty without waves. */
  waves: Tally[];
  drivers: DriversFound | string;
  comments: CommentsFound | string;
}

export interface DriversFound {
  question: DriversQuestion;
  data: DriversData;
  notices: Notice[];
}

/** Cells of all reports together. */
const MOST_CELLS_OF_ALL = 3_000_000;

/**
 * Reads the survey once for each kind of question, however many reports there are to be: one of everybody, or, with
 * `by`, one for each value of that column (`(blank)` for none). All scans go at the same time: to be asked after
 * `countAnswers`, which finds out whether the engine reads the files as they are written.
 */
export async function gatherReports(
  question: ReportQuestion,
  by: Column | null,
  find: Find,
): Promise<{ rows: RowAccount; reports: Map<string, ReportData> }> {
  const { survey, scored, headline, groupings, wave, where, design } = question;
  const apart = by === null ? [] : [by];
  const asked = { survey, design, where };
  // The cells of any column tell how many there are; it need not be one that is scored.
  const answers = scored.length > 0 ? scored.map(({ column }) => column) : [survey.columns[0]!];
  const count = (wanted: Question, named: Find) =>
    countAnswers(wanted, named, by === null ? undefined : MOST_CELLS_OF_ALL);
  // Segments and waves apart: crossed, they are many more cells, and nobody asks for them.
  const followed = headline.map(({ column }) => column);
  const none = { tallies: [] };
  const counting = count({ ...asked, answers, groupings: [apart], wave: null }, find);
  // Asked for where it is needed only: a promise that nobody waits for must not fail.
  const sizing = () => counting.then(({ tallies }) => split(tallies[0]!, by).size);
  const [totals, segmented, timed, drivers, comments] = await Promise.all([
    counting,
    headline.length === 0 || groupings.length === 0
      ? none
      : count(
          { ...asked, answers: followed, groupings: groupings.map((one) => [...apart, ...one]), wave: null },
          find,
        ),
    headline.length === 0 || wave === null
      ? none
      : count({ ...asked, answers: followed, groupings: [apart], wave }, find),
    driversOf(question, by, sizing, find),
    typeof question.comments === 'string'
      ? null
      : (await import('./comments.js')).commentsOf(question.comments, question.limit, by, find),
  ]);
  const whole = totals.tallies.map((tally) => split(tally, by));
  const sizes = whole[0]!;
  const [segments, waves] = [segmented, timed].map(({ tallies }) =>
    tallies.map((tally) => split(tally, by)),
  ) as [Split[], Split[]];
  const used = (key: string) => sizes.get(key)!.cells.reduce((sum, { n }) => sum + n, 0);
  const keys = by === null ? [EVERYBODY] : [...sizes.keys()];
  const reports = new Map(
    keys.map((key): [string, ReportData] => [
      key,
      {
        used: used(key),
        totals: scored.map(({ column }, i) => ofValue(whole[i]!, key, column, [])),
        segments: headline.map(({ column }, i) =>
          groupings.map((grouping, g) => ofValue(segments[i * groupings.length + g]!, key, column, grouping)),
        ),
        waves: waves.map((own, i) => ofValue(own, key, followed[i]!, [])),
        drivers: typeof drivers === 'string' ? drivers : drivers(key, used(key)),
        comments:
          typeof question.comments === 'string'
            ? question.comments
            : (comments!.get(key) ?? 'No response here has a comment.'),
      },
    ]),
  );
  return { rows: totals.rows, reports };
}

type Split = Map<string, Tally>;

/** The tally of a value, empty where nobody of it was counted. */
function ofValue(from: Split, key: string, column: Column, grouping: Column[]): Tally {
  return from.get(key) ?? { column, grouping, cells: [] };
}

/** A tally by the values of its first column, which is left out of it; as it is where there is none. */
function split(tally: Tally, by: Column | null): Split {
  if (by === null) return new Map([[EVERYBODY, tally]]);
  const grouping = tally.grouping.slice(1);
  const found = new Map<string, { tally: Tally }>();
  for (const { segment, ...cell } of tally.cells) {
    for (const [key] of choicesOf(segment.slice(0, 1), [by])) {
      let own = found.get(key!);
      if (!own) {
        own = { tally: { column: tally.column, grouping, cells: [] } };
        found.set(key!, own);
      }
      (own.tally.cells as Cell[]).push({ ...cell, segment: segment.slice(1) });
    }
  }
  return new Map([...found].map(([key, { tally: own }]) => [key, own]));
}

/** Drivers of everybody, or of each value; a sentence where there is no model. */
async function driversOf(
  { drivers: asked }: ReportQuestion,
  by: Column | null,
  reports: () => Promise<number>,
  find: Find,
): Promise<string | ((key: string, used: number) => DriversFound | string)> {
  if (typeof asked === 'string') return asked;
  try {
    const counted = await countDrivers(asked, find);
    if (by === null) {
      const found = await gatherDrivers(asked, counted, find);
      return () => found;
    }
    const many = await reports();
    const parts = partsForEach(many);
    if (parts === null) return `Drivers are not computed for as many as ${many} reports.`;
    const { question, data } = await gatherDrivers({ ...asked, by: [by] }, counted, find, parts);
    const tallies = (await countDriversBy(asked, counted, by, find)).map((tally) => split(tally, by));
    const blocks = new Map<string, MomentBlock[]>();
    for (const block of data.moments.blocks) {
      for (const [key] of choicesOf(block.segment, [by])) {
        blocks.set(key!, [...(blocks.get(key!) ?? []), { ...block, segment: [] }]);
      }
    }
    return (key, used) => {
      const own = blocks.get(key);
      if (!own) return 'No response here answers the outcome and all its drivers.';
      const answered = tallies.flatMap((one) => one.get(key) ?? []);
      return {
        question: { ...question, by: [] },
        data: {
          tallies: new Map(answered.map((tally) => [tally.column, tally])),
          moments: { ...data.moments, blocks: own },
          combined: null,
          used,
        },
        notices: [],
      };
    };
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}
