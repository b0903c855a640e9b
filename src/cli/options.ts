import { FORMATS } from '../present/index.js';

/** An option as data: commands list which they take, help and docs derive from it. */
export interface OptionSpec {
  flags: string;
  help: string;
  /** May be given several times. */
  repeats?: boolean;
  group: 'Reading' | 'Comments' | 'Measuring' | 'Gates' | 'Planning' | 'Showing';
}

/** Where options get values from that are not typed. */
const CONFIGURED: OptionSpec[] = [
  {
    flags: '--config <file>',
    group: 'Reading',
    help: 'settings from this file (default: cxstat.yaml, .yml or .json of the folder)',
  },
  { flags: '--no-config', group: 'Reading', help: 'leave the settings of the folder out' },
];

/** What `inspect` has in the place of --config: without a file it is a question. */
export const SHOWN_CONFIGURATION: OptionSpec = {
  flags: '--config [file]',
  group: 'Reading',
  help: 'settings from this file; without an export: show the settings, each with its origin',
};

export const READING: OptionSpec[] = [
  {
    flags: '--score <column>',
    repeats: true,
    group: 'Reading',
    help: 'the column to score: its id, a part of its question, or #22 (repeatable)',
  },
  { flags: '--scale <low-high>', group: 'Reading', help: 'ends of its scale, such as 1-7 or 0-10' },
  { flags: '--reverse', group: 'Reading', help: 'the other end of the scale is the good one' },
  {
    flags: '--labels <list>',
    group: 'Reading',
    help: 'answer labels from the lowest: "Poor|Fair|Good", or with codes "Poor=1|Good=3"',
  },
  {
    flags: '--missing <list>',
    group: 'Reading',
    help: 'further answers that are none, such as "No idea,98"',
  },
  { flags: '--date <column>', group: 'Reading', help: 'the column that dates a response' },
  {
    flags: '--date-format <pattern>',
    group: 'Reading',
    help: 'how its dates are written, such as "%d/%m/%Y %H:%M"',
  },
  {
    flags: '--all-responses',
    group: 'Reading',
    help: 'count unfinished, preview, spam and disqualified responses too',
  },
  { flags: '--strict', group: 'Reading', help: 'fail when any record or answer cannot be read' },
  {
    flags: '--rejects <file>',
    group: 'Reading',
    help: 'write repaired and rejected records there, with line numbers (JSON lines)',
  },
  ...CONFIGURED,
];

/** How comments are read, for every command that can use what is made of them. */
export const COMMENTS: OptionSpec[] = [
  {
    flags: '--comment <column>',
    group: 'Comments',
    help: 'the column of comments behind topic, sentiment, sentiment_score and language (default: the only one)',
  },
  {
    flags: '--topics <file>',
    repeats: true,
    group: 'Comments',
    help: 'topics of your own (YAML), beside those that ship with cxstat or in their place',
  },
  {
    flags: '--engine <name>',
    group: 'Comments',
    help: "cxstat, or wink for wink-nlp's own score of English comments (default: cxstat)",
  },
  {
    flags: '--lexicon <file>',
    repeats: true,
    group: 'Comments',
    help: 'words and phrases of your own with their values (YAML), beside the lexicon or in its place; one a language',
  },
  {
    flags: '--learned <file>',
    group: 'Comments',
    help: 'weights that cxstat sentiment --learn has written',
  },
];

const MEASURING: OptionSpec[] = [
  {
    flags: '--by <column>',
    repeats: true,
    group: 'Measuring',
    help: 'score each value of a column; "a * b" crosses two, a second --by follows the first',
  },
  {
    flags: '--wave <unit|column>',
    group: 'Measuring',
    help: 'score over time: day, week, month, quarter, year, or the values of a column',
  },
  {
    flags: '--where <condition>',
    group: 'Measuring',
    help: `only responses for which it holds: "region = 'EU' AND age >= 18"`,
  },
  { flags: '--weight <column>', group: 'Measuring', help: 'weights of the responses' },
  { flags: '--strata <column>', group: 'Measuring', help: 'strata of the sampling design' },
  {
    flags: '--cluster <column>',
    group: 'Measuring',
    help: 'clusters of the sampling design (stores, agents, days)',
  },
  {
    flags: '--population <n>',
    group: 'Measuring',
    help: 'customers that the sample stands for; "EU=9000,US=4000" by stratum',
  },
  { flags: '--confidence <levels>', group: 'Measuring', help: 'one or several: 95, "90,95" (default: 95)' },
  {
    flags: '--interval <method>',
    group: 'Measuring',
    help: 'adjusted-wald, score, wald, wald-n-1, bootstrap for NPS; wilson, clopper-pearson, jeffreys, agresti-coull, wald for shares',
  },
  { flags: '--seed <n>', group: 'Measuring', help: 'seed of the bootstrap (default: 1)' },
  { flags: '--min-base <n>', group: 'Measuring', help: 'flag bases under this (default: 30)' },
  { flags: '--suppress-base <n>', group: 'Measuring', help: 'hide scores on bases under this (default: 0)' },
  {
    flags: '--sort <by>',
    group: 'Measuring',
    help: 'segments by name, base or score; "-score" the highest first (default: name)',
  },
  { flags: '--top-n <n>', group: 'Measuring', help: 'show the first n segments only' },
];

export const COUNTS: OptionSpec = {
  flags: '--counts <numbers>',
  group: 'Reading',
  help: 'typed counts instead of a file: see the examples',
};

/** A measuring option that other commands take too, with the same name and meaning. */
export function measuring(name: string): OptionSpec {
  return MEASURING.find(({ flags }) => flags.startsWith(name))!;
}

/** The measuring options that can change something for metrics of these families. */
export function measuringFor(families: string[]): OptionSpec[] {
  const only = (family: string) => families.every((one) => one === family);
  return MEASURING.filter(
    ({ flags }) =>
      !(flags.startsWith('--seed') && !families.includes('trinomial')) &&
      !(flags.startsWith('--interval') && only('mean')),
  );
}

/** Options of single metrics, by their key in `MetricOptions`. */
export const METRIC_OPTIONS: Record<'top' | 'points' | 'breaks', OptionSpec> = {
  top: { flags: '--top <n>', group: 'Measuring', help: 'how many of the best points count' },
  points: { flags: '--points <list>', group: 'Measuring', help: 'the points that count, such as 4,5' },
  breaks: {
    flags: '--breaks <low,middle>',
    group: 'Measuring',
    help: 'highest detractor and highest passive, such as 5,7; the result is then no NPS',
  },
};

const OUTPUT: OptionSpec = {
  flags: '-o, --output <file>',
  group: 'Showing',
  help: 'write to a file, whole or not at all',
};

export const SHOWING: OptionSpec[] = [
  {
    flags: '--format <name>',
    group: 'Showing',
    help: `${FORMATS.join(', ')} (default: table, or what the name after -o says)`,
  },
  OUTPUT,
  { flags: '--color', group: 'Showing', help: 'colours even in a pipe' },
  { flags: '--no-color', group: 'Showing', help: 'no colours' },
];

export const SAMPLE_SIZE: OptionSpec[] = [
  { flags: '--metric <name>', group: 'Planning', help: 'proportion, mean or nps (default: proportion)' },
  {
    flags: '--margin <m>',
    group: 'Planning',
    help: 'how far the estimate may be off: 5, 5% or 0.05; points for nps, units of the scale for mean',
  },
  {
    flags: '--proportion <p>',
    group: 'Planning',
    help: 'the share expected: 30, 30% or 0.3; several with commas, named ones as "new=30,old=60" (default: the worst case)',
  },
  { flags: '--promoters <p>', group: 'Planning', help: 'share of promoters expected, for nps' },
  { flags: '--detractors <p>', group: 'Planning', help: 'share of detractors expected, for nps' },
  { flags: '--sd <s>', group: 'Planning', help: 'standard deviation expected, for mean' },
  {
    flags: '--response-rate <r>',
    group: 'Planning',
    help: 'share of the invited who complete: adds the invitations',
  },
  {
    flags: '--design-effect <d>',
    group: 'Planning',
    help: 'factor by which the design multiplies the variance',
  },
  {
    flags: '--icc <rho>',
    group: 'Planning',
    help: 'intraclass correlation of clusters, with --cluster-size',
  },
  { flags: '--cluster-size <m>', group: 'Planning', help: 'answers per cluster, with --icc' },
  {
    flags: '--weighting-loss <l>',
    group: 'Planning',
    help: 'share of precision that weighting costs: 20 for a fifth more answers',
  },
  {
    flags: '--table <name>',
    group: 'Planning',
    help: 'a published convention beside it: krejcie-morgan or yamane',
  },
  { flags: '--curve', group: 'Showing', help: 'draw how it changes with margin, answers and proportion' },
  { flags: '--explain', group: 'Showing', help: 'the derivation and its sources too' },
];

/** The long name of an option, without its dashes. */
export function nameOf({ flags }: OptionSpec): string {
  return /--([a-z-]+)/.exec(flags)![1]!;
}

/** What an option is called in SAMPLE_SIZE, for other planning commands. */
function planning(name: string): OptionSpec {
  return SAMPLE_SIZE.find(({ flags }) => flags.startsWith(`--${name}`))!;
}

/** What `margin` and `power` share. */
const ANSWERS: OptionSpec = {
  flags: '--n <n>',
  group: 'Planning',
  help: 'how many answers there are; two groups: 400,800',
};
const CHANCE: OptionSpec = {
  flags: '--power <p>',
  group: 'Planning',
  help: 'chance to find the detectable difference (default: 80)',
};

/** Options of `margin` that stand in the place of a file. */
export const MARGIN_TYPED: OptionSpec[] = [
  ANSWERS,
  ...[
    'metric',
    'proportion',
    'promoters',
    'detractors',
    'sd',
    'design-effect',
    'icc',
    'cluster-size',
    'weighting-loss',
    'curve',
  ].map(planning),
];

/** Options of `margin` that read a file. */
export const MARGIN_OF_FILE: OptionSpec[] = [
  ...READING,
  ...COMMENTS,
  ...[
    '--by',
    '--wave',
    '--where',
    '--weight',
    '--strata',
    '--cluster',
    '--min-base',
    '--suppress-base',
    '--sort',
    '--top-n',
  ].map(measuring),
];

export const MARGIN_BOTH: OptionSpec[] = [
  measuring('--confidence'),
  measuring('--population'),
  CHANCE,
  planning('explain'),
];

export const POWER: OptionSpec[] = [
  planning('metric'),
  {
    flags: '--difference <d>',
    group: 'Planning',
    help: 'difference to find: 5, 5% or 0.05; points for nps, units of the scale for mean',
  },
  planning('proportion'),
  planning('promoters'),
  planning('detractors'),
  planning('sd'),
  ANSWERS,
  CHANCE,
  measuring('--confidence'),
  {
    flags: '--ratio <k>',
    group: 'Planning',
    help: 'answers of the second group for each of the first (default: 1)',
  },
  {
    flags: '--overlap <share>',
    group: 'Planning',
    help: 'share of the smaller wave that answers in both, with --correlation',
  },
  {
    flags: '--correlation <r>',
    group: 'Planning',
    help: 'correlation of the answers of those who answer twice',
  },
  planning('explain'),
];

export const PLAN: OptionSpec[] = [
  measuring('--confidence'),
  { flags: '--total <n>', group: 'Planning', help: 'answers to split among the segments' },
  {
    flags: '--allocate <how>',
    group: 'Planning',
    help: 'how to split them: proportional, equal, neyman or cost (default: proportional)',
  },
  {
    flags: '--per-day <n>',
    group: 'Planning',
    help: 'answers that come in on a day: adds how long it takes',
  },
  {
    flags: '--from <export>',
    group: 'Planning',
    help: 'an earlier export instead of a plan: its shares by the column of --by',
  },
  READING.find(({ flags }) => flags.startsWith('--score'))!,
  planning('margin'),
  measuring('--population'),
  planning('response-rate'),
  {
    flags: '--achieved <export>',
    group: 'Planning',
    help: 'an export of the running fieldwork: achieved against planned, by the column of --by',
  },
  measuring('--by'),
  {
    flags: '--keep-going',
    group: 'Planning',
    help: 'leave out lines that cannot be read, and answer for the others',
  },
  planning('explain'),
];

export const DRIVERS: OptionSpec[] = [
  {
    flags: '--outcome <column>',
    group: 'Measuring',
    help: 'what is to be explained: nps, csat, ces, or a column (default: nps)',
  },
  {
    flags: '--drivers <columns>',
    repeats: true,
    group: 'Measuring',
    help: 'what may explain it: columns with commas, a pattern such as "Q3_*", COLUMN=ANSWER for the presence of an answer (default: all ratings)',
  },
  {
    flags: '--as <kind>',
    group: 'Measuring',
    help: 'how the outcome counts: rating, net (NPS points), promoter, detractor, top-box, bottom-box (default: rating)',
  },
  {
    flags: '--event <answers>',
    group: 'Measuring',
    help: 'explain who gives these answers, such as "churned" or "yes,maybe"',
  },
  {
    flags: '--method <name>',
    group: 'Measuring',
    help: 'importance: lmg, relative-weights, first, last, pratt, beta (default: lmg)',
  },
  {
    flags: '--model <kind>',
    group: 'Measuring',
    help: 'linear or logistic (default: logistic for an outcome of two kinds)',
  },
  {
    flags: '--missing-data <how>',
    group: 'Measuring',
    help: 'missing answers: listwise, pairwise, or imputed with a flag (default: listwise)',
  },
  {
    flags: '--performance <what>',
    group: 'Measuring',
    help: 'how well a driver does: mean or top-box (default: mean)',
  },
  {
    flags: '--cuts <performance,importance>',
    group: 'Measuring',
    help: 'where the quadrants are cut, such as "4,10%" (default: the means)',
  },
  // Nothing is put into waves here; how dates are written matters to conditions.
  ...READING.filter(({ flags }) => !/^--(score|date) /.test(flags)),
  ...COMMENTS,
  ...['--by', '--where', '--weight', '--confidence'].map(measuring),
  {
    flags: '--replicates <n>',
    group: 'Measuring',
    help: 'replicates of the bootstrap (default: 1000)',
  },
  measuring('--seed'),
  planning('explain'),
];

const REDACTION: OptionSpec = {
  flags: '--no-redact',
  group: 'Showing',
  help: 'quote comments as written, with names, mail addresses and numbers',
};

const WHY: OptionSpec = {
  flags: '--why',
  group: 'Showing',
  help: 'comments of each sentiment with the words that made their scores',
};

const LIMIT: OptionSpec = {
  flags: '--limit <n>',
  group: 'Showing',
  help: 'quotes or phrases of each kind, at most (default: 3 quotes, 15 phrases)',
};

/** What every analysis of comments reads and measures. */
const OF_COMMENTS: OptionSpec[] = [...READING, ...COMMENTS, ...['--by', '--wave', '--where'].map(measuring)];

export const SENTIMENT: OptionSpec[] = [
  {
    flags: '--learn <file>',
    group: 'Comments',
    help: 'learn weights from the scores beside the comments and write them there, with cross-validated figures',
  },
  {
    flags: '--text <comment>',
    group: 'Reading',
    help: 'a typed comment instead of a file: its clauses, and the words behind each score',
  },
  ...OF_COMMENTS,
  ...['--weight', '--confidence', '--min-base'].map(measuring),
  WHY,
  LIMIT,
  REDACTION,
  planning('explain'),
];

export const TOPICS: OptionSpec[] = [
  ...OF_COMMENTS,
  ...['--weight', '--confidence', '--min-base'].map(measuring),
  planning('explain'),
];

export const THEMES: OptionSpec[] = [
  ...OF_COMMENTS,
  measuring('--confidence'),
  LIMIT,
  REDACTION,
  planning('explain'),
];

export const VERBATIMS: OptionSpec[] = [
  { flags: '--topic <id>', group: 'Measuring', help: 'one topic only, by its id or label' },
  // The answer stands beside the comment as it is: which end of its scale is good changes nothing.
  ...OF_COMMENTS.filter(({ flags }) => !/^--(wave|reverse)/.test(flags)),
  WHY,
  LIMIT,
  REDACTION,
];

/** Nothing is measured, so nothing but the reading of comments is to be said. */
export const ANNOTATE: OptionSpec[] = [...COMMENTS, ...CONFIGURED, OUTPUT];

export const INIT: OptionSpec[] = [
  OUTPUT,
  { flags: '--force', group: 'Showing', help: 'write over a configuration that is there' },
];

const INVITED: OptionSpec = {
  flags: '--invited <n>',
  group: 'Measuring',
  help: 'how many were invited: adds the response rate',
};

/** Options of gates, wherever they are run. */
const GATES: OptionSpec[] = [
  INVITED,
  {
    flags: '--allow-undetermined',
    group: 'Gates',
    help: 'a gate that the data cannot decide does not fail the command',
  },
  { flags: '--junit <file>', group: 'Gates', help: 'write the verdicts there as JUnit XML too' },
];

/** How a file is measured for scores, whatever command does it. */
const DESIGN: OptionSpec[] = [
  '--where',
  '--weight',
  '--strata',
  '--cluster',
  '--population',
  '--confidence',
  '--seed',
  '--min-base',
].map(measuring);

export const GATE: OptionSpec[] = [
  {
    flags: '--file <export>',
    repeats: true,
    group: 'Reading',
    help: 'a further export (repeatable)',
  },
  ...READING.filter(({ flags }) => !flags.startsWith('--score')),
  ...COMMENTS,
  ...DESIGN,
  measuring('--interval'),
  measuring('--wave'),
  ...GATES,
];

const REPORT_CONTENT: OptionSpec[] = [
  {
    flags: '--title <text>',
    group: 'Showing',
    help: 'title of the report (default: Report and the name of the file)',
  },
  {
    flags: '--sections <list>',
    group: 'Showing',
    help: 'its parts in their order (default: all that the file can bear): first, gates, scores, segments, waves, drivers, comments, data, methods',
  },
  {
    flags: '--metrics <list>',
    group: 'Measuring',
    help: 'metrics to score, such as nps,csat (default: every one that the file can bear)',
  },
  {
    flags: '--locale <tag>',
    group: 'Showing',
    help: 'how numbers are written: pl, de-CH, en (Markdown, HTML)',
  },
  { flags: '--accent <colour>', group: 'Showing', help: 'colour of the page, such as #0b5cad (HTML)' },
  { flags: '--logo <file>', group: 'Showing', help: 'SVG, PNG or JPEG at the head of the page (HTML)' },
];

const DRIVERS_OF_REPORT = DRIVERS.filter(({ flags }) => /^--(outcome|drivers|replicates) /.test(flags));

export const REPORT: OptionSpec[] = [
  ...READING,
  ...COMMENTS,
  measuring('--by'),
  measuring('--wave'),
  ...DESIGN,
  measuring('--suppress-base'),
  ...DRIVERS_OF_REPORT,
  {
    flags: '--gate <rule>',
    repeats: true,
    group: 'Gates',
    help: "a bound to keep, such as 'nps >= 30' (repeatable); see cxstat gate --help",
  },
  ...GATES,
  ...REPORT_CONTENT,
  LIMIT,
  REDACTION,
];

/** Gates judge one report. */
export const BATCH: OptionSpec[] = [
  {
    flags: '--each <column>',
    group: 'Measuring',
    help: 'a report for each value of this column: stores, accounts, touchpoints',
  },
  ...REPORT.filter(({ group, flags }) => group !== 'Gates' && !flags.startsWith('--invited')),
  {
    flags: '--format <kind>',
    group: 'Showing',
    help: 'of each report: html, markdown, json, xlsx (default: html)',
  },
  { flags: '-o, --output <folder>', group: 'Showing', help: 'write the reports there' },
];
