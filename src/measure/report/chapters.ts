import type { Card, Notice, Result, Section } from '../../model/document.js';
import { Problem } from '../../model/problem.js';
import type { Tally } from '../../model/tally.js';
import { SENTIMENT_CARD, TOPICS_CARD } from '../comments/cards.js';
import { analyse } from '../drivers/analysis.js';
import { DRIVERS_CARD } from '../drivers/card.js';
import { driversDocument } from '../drivers/sections.js';
import { type Measured, scoreSection } from '../scores.js';
import { contrastSections, nameOf, segmentContrasts, waveContrasts, waveSections } from './contrasts.js';
import { findingsOf } from './findings.js';
import type { ReportData } from './gathering.js';
import type { Part, ReportQuestion, ReportSection, Scored } from './question.js';

/** What stands in a report besides what is measured here. */
export interface ReportFrame {
  /** The parts wanted, in their order. */
  parts: readonly ReportSection[];
  /** What the file is and how it was understood. */
  data: Section[];
  /** Verdicts; null where no gates are set. */
  gates: Extract<Section, { kind: 'gates' }> | null;
}

const TITLES: Record<ReportSection, string> = {
  first: 'Where to look first',
  gates: 'Gates',
  scores: 'Scores',
  segments: 'By segment',
  waves: 'Over time',
  drivers: 'Drivers',
  comments: 'Comments',
  data: 'The data',
  methods: 'Methods',
};

export interface Composed {
  sections: Section[];
  notices: Notice[];
  /** The whole of each scored question. */
  scores: Result[];
}

/** The sections of one report, from what was gathered for it. */
export async function composeReport(
  question: ReportQuestion,
  data: ReportData,
  frame: ReportFrame,
): Promise<Composed> {
  const segments = segmentContrasts(question, data);
  const waves = waveContrasts(question, data);
  const scores = scoresPart(question, data);
  const drivers = await driversPart(data);
  const comments =
    typeof data.comments === 'string'
      ? { lead: [data.comments], sections: [], notices: [] }
      : (await import('./comments.js')).commentsPart(data.comments);
  const findings = findingsOf({
    question,
    totals: headlineTotals(question, data),
    segments,
    waves,
    driverSections: drivers.sections,
    topicSections: comments.sections,
    gates: frame.gates?.gates ?? [],
  });
  const parts: Record<ReportSection, Part | null> = {
    first: {
      lead: [
        'What the figures below say first. Intervals and tests at ',
        { value: 100 * question.level, type: 'number' },
        ' %.',
      ],
      // The heading of the chapter is enough.
      sections: [{ kind: 'findings', id: 'findings', title: TITLES.first, findings }],
      notices: [],
    },
    gates:
      frame.gates === null ? null : { lead: ['Bounds that were set.'], sections: [frame.gates], notices: [] },
    scores,
    segments: segmentsPart(question, data, contrastSections(segments)),
    waves: wavesPart(question, data, waveSections(waves)),
    drivers,
    comments,
    data: {
      lead: [
        { value: data.used, type: 'integer' },
        ' responses count here. What the file is, and how each column was understood:',
      ],
      sections: frame.data,
      notices: [],
    },
    methods: {
      lead: ['How each figure is computed, what it assumes, and when not to use it.'],
      sections: cardsOf(question, data),
      notices: [],
    },
  };
  const shown = frame.parts.flatMap((id) => (parts[id] === null ? [] : [{ id, part: parts[id] }]));
  return {
    sections: shown.flatMap(({ id, part }) => [
      { kind: 'chapter' as const, id, title: TITLES[id], lead: part.lead },
      ...part.sections,
    ]),
    notices: shown.flatMap(({ part }) => part.notices),
    scores: scores.results,
  };
}

/** The totals of the headline questions, in their order. */
export function headlineTotals(question: ReportQuestion, data: ReportData): Result[] {
  const tallies = question.headline.map((one) => [data.totals[question.scored.indexOf(one)]!]);
  return scored(question, measured(question.headline, tallies), false, 'scores', 'Scores').results;
}

/** Questions with their tallies, as the section of scores wants them. */
function measured(questions: Scored[], tallies: Tally[][]): Measured[] {
  return questions.map((one, i) => ({ ...one, grouped: null, tallies: tallies[i]! }));
}

function scored(question: ReportQuestion, from: Measured[], waves: boolean, id: string, title: string) {
  const { options, design } = question;
  const { section, notices } = scoreSection(from, { ...options, design, waves });
  const results = section.kind === 'scores' ? section.results : [];
  return { section: { kind: 'scores' as const, id, title, results }, results, notices };
}

function scoresPart(question: ReportQuestion, data: ReportData): Part & { results: Result[] } {
  if (question.scored.length === 0) {
    return { lead: ['No column is a question that can be scored.'], sections: [], notices: [], results: [] };
  }
  const own = scored(
    question,
    measured(
      question.scored,
      data.totals.map((tally) => [tally]),
    ),
    false,
    'scores',
    'Scores',
  );
  const followed = new Set(question.headline.map(({ column }) => column.id));
  const isFollowed = ({ column }: Result) => column !== null && followed.has(column.id);
  const others = own.results.filter((result) => !isFollowed(result));
  return {
    lead: ['Every question that can be scored, with its base, its interval and its distribution.'],
    sections: [
      { ...own.section, results: own.results.filter(isFollowed) },
      ...(others.length > 0
        ? [{ ...own.section, id: 'ratings', title: 'Further ratings', results: others }]
        : []),
    ],
    notices: own.notices,
    results: own.results,
  };
}

const names = (question: ReportQuestion) => question.headline.map(nameOf).join(', ');

function segmentsPart(question: ReportQuestion, data: ReportData, contrasts: Section[]): Part | null {
  if (question.headline.length === 0) return null;
  if (question.groupings.length === 0) {
    return {
      lead: ['No column has 2 to 12 values that could be segments; --by COLUMN names one.'],
      sections: [],
      notices: [],
    };
  }
  const own = scored(
    question,
    measured(question.headline, data.segments),
    false,
    'segments',
    'Scores by segment',
  );
  // Whether a question was read well stands with the scores already.
  const results = own.results.map((result) =>
    result.segment.length > 0 ? result : { ...result, notices: [] },
  );
  const by = question.groupings.map((grouping) => grouping.map(({ id }) => id).join(' × ')).join(', ');
  return {
    lead: [
      `${names(question)} by ${by}. A segment differs from the others where its difference, adjusted for all that are compared, is more than chance would make.`,
    ],
    sections: [{ ...own.section, results }, ...contrasts],
    notices: own.notices.filter(({ id }) => id !== 'constant-weights'),
  };
}

function wavesPart(question: ReportQuestion, data: ReportData, changes: Section[]): Part | null {
  if (question.headline.length === 0) return null;
  if (question.wave === null) {
    return {
      lead: [
        'No column dates the responses, or all are of one day; --date COLUMN or --wave COLUMN names one.',
      ],
      sections: [],
      notices: [],
    };
  }
  const totals = measured(
    question.headline,
    data.waves.map((tally) => [tally]),
  );
  const own = scored(question, totals, true, 'waves', 'Scores over time');
  const results = own.results.map((result) => (result.wave !== null ? result : { ...result, notices: [] }));
  const by = 'date' in question.wave ? question.wave.unit : question.wave.column.id;
  return {
    lead: [`${names(question)} by ${by}. The last wave may not be over yet: read its base.`],
    sections: [{ ...own.section, results }, ...changes],
    notices: own.notices.filter(({ id }) => id === 'no-date'),
  };
}

async function driversPart({ drivers, used }: ReportData): Promise<Part> {
  const none = (why: string): Part => ({ lead: [why], sections: [], notices: [] });
  if (typeof drivers === 'string') return none(drivers);
  try {
    const analysis = await analyse(drivers.question, drivers.data);
    const found = driversDocument(drivers.question, analysis, null, used);
    return {
      lead: [
        'What goes with the outcome, and how well each driver is rated. Association is no proof of cause.',
      ],
      sections: found.sections,
      notices: [...drivers.notices, ...found.notices],
    };
  } catch (error) {
    // Too few responses, or drivers that cannot be told apart: the rest of the report stands.
    if (error instanceof Problem) return none(error.message);
    throw error;
  }
}

/** The cards of all that was measured. */
function cardsOf({ scored: questions }: ReportQuestion, { drivers, comments }: ReportData): Section[] {
  const cards: Card[] = [
    ...new Set(questions.map(({ metric }) => metric.card)),
    ...(typeof drivers === 'string' ? [] : [DRIVERS_CARD]),
    ...(typeof comments === 'string' ? [] : [SENTIMENT_CARD, TOPICS_CARD]),
  ];
  return cards.map((card) => ({ kind: 'card', id: card.id, title: card.label, card }));
}
