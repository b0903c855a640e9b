/**
 * Every option of every command changes something on some input: none is accepted and ignored. The list of
 * options is the program's own, so an option without a case here fails.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/program.js';
import { type Around, cxstat, INPUTS, textOf } from './world.js';

interface Case {
  /** The command line without the option, after the command's name. */
  base: string[];
  /** The option, with its value. */
  add: string[];
  around?: Around;
  /** Exit codes without and with it; 0 unless said. */
  exits?: [number, number];
}

const before = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'cxstat-test-'));
const made = join(folder, 'made.json');
const written = join(folder, 'written.yaml');
writeFileSync(written, '# A configuration that is there.\n');
beforeAll(() => process.chdir(INPUTS));
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const PARTS = ['--sections', 'scores'];
const FOLLOWED = ['--sections', 'segments,waves'];
const reports = join(folder, 'reports');

/** A question for each command, where several would do. */
const QUESTION: Record<string, string[]> = {
  score: [],
  nps: ['--score', 'recommend'],
  csat: ['--score', 'satisfied'],
  ces: ['--score', 'easy'],
  'top-box': ['--score', 'satisfied'],
  mean: ['--score', 'satisfied'],
  inspect: [],
  drivers: [],
  explain: [],
  'sample-size': [],
  margin: [],
  power: [],
  plan: [],
  sentiment: [],
  topics: [],
  themes: [],
  verbatims: [],
  annotate: [],
  gate: ['mean of satisfied > 1'],
  report: PARTS,
  batch: PARTS,
  init: [],
};
const UNFINISHED = '../../../fixtures/exports/qualtrics-legacy/unfinished-and-previews.csv';

const NPS_SIZE = ['--metric', 'nps', '--margin', '5'];
/** What `sample-size` has instead, for options that other commands take too. */
const SAMPLE_SIZE: typeof OPTIONS = {
  '--metric': () => ({ base: ['--margin', '5'], add: ['--metric', 'nps'] }),
  '--margin': () => ({ base: [], add: ['--margin', '5'], exits: [2, 0] }),
  '--proportion': () => ({ base: ['--margin', '5'], add: ['--proportion', '30'] }),
  '--promoters': () => ({
    base: [...NPS_SIZE, '--detractors', '20'],
    add: ['--promoters', '45'],
    exits: [2, 0],
  }),
  '--detractors': () => ({
    base: [...NPS_SIZE, '--promoters', '45'],
    add: ['--detractors', '20'],
    exits: [2, 0],
  }),
  '--sd': () => ({ base: ['--metric', 'mean', '--margin', '0.2'], add: ['--sd', '1.1'], exits: [2, 0] }),
  '--confidence': () => ({ base: ['--margin', '5'], add: ['--confidence', '90'] }),
  '--population': () => ({ base: ['--margin', '5'], add: ['--population', '1000'] }),
  '--response-rate': () => ({ base: ['--margin', '5'], add: ['--response-rate', '20'] }),
  '--design-effect': () => ({ base: ['--margin', '5'], add: ['--design-effect', '1.5'] }),
  '--icc': () => ({ base: ['--margin', '5', '--cluster-size', '10'], add: ['--icc', '0.02'], exits: [2, 0] }),
  '--cluster-size': () => ({
    base: ['--margin', '5', '--icc', '0.02'],
    add: ['--cluster-size', '10'],
    exits: [2, 0],
  }),
  '--weighting-loss': () => ({ base: ['--margin', '5'], add: ['--weighting-loss', '20'] }),
  '--table': () => ({ base: ['--margin', '5', '--population', '500'], add: ['--table', 'krejcie-morgan'] }),
  '--curve': () => ({ base: ['--margin', '5'], add: ['--curve'] }),
  '--explain': () => ({ base: ['--margin', '5'], add: ['--explain'] }),
};

/** `margin` has typed numbers in the place of a file for some options. */
const N = ['--n', '400'];
const NPS_MARGIN = [...N, '--metric', 'nps'];
const MARGIN: typeof OPTIONS = {
  '--n': () => ({ base: [], add: N, exits: [2, 0] }),
  '--metric': () => ({ base: N, add: ['--metric', 'nps'] }),
  '--proportion': () => ({ base: N, add: ['--proportion', '30'] }),
  '--promoters': () => ({
    base: [...NPS_MARGIN, '--detractors', '20'],
    add: ['--promoters', '45'],
    exits: [2, 0],
  }),
  '--detractors': () => ({
    base: [...NPS_MARGIN, '--promoters', '45'],
    add: ['--detractors', '20'],
    exits: [2, 0],
  }),
  '--sd': () => ({ base: [...N, '--metric', 'mean'], add: ['--sd', '1.1'], exits: [2, 0] }),
  '--design-effect': () => ({ base: N, add: ['--design-effect', '1.5'] }),
  '--icc': () => ({ base: [...N, '--cluster-size', '10'], add: ['--icc', '0.02'], exits: [2, 0] }),
  '--cluster-size': () => ({ base: [...N, '--icc', '0.02'], add: ['--cluster-size', '10'], exits: [2, 0] }),
  '--weighting-loss': () => ({ base: N, add: ['--weighting-loss', '20'] }),
  '--power': () => ({ base: N, add: ['--power', '90'] }),
  '--curve': () => ({ base: N, add: ['--curve'] }),
  '--explain': () => ({ base: N, add: ['--explain'] }),
  '--score': (_, file) => ({ base: file, add: ['--score', 'Rating'] }),
  '--scale': () => ({ base: ['survey.csv', '--score', 'Points'], add: ['--scale', '0-20'] }),
};

const D = ['--difference', '5'];
const NPS_POWER = ['--metric', 'nps', ...D];
const POWER: typeof OPTIONS = {
  '--metric': () => ({ base: D, add: ['--metric', 'nps'] }),
  '--difference': () => ({ base: [], add: D, exits: [2, 0] }),
  '--proportion': () => ({ base: D, add: ['--proportion', '30'] }),
  '--promoters': () => ({
    base: [...NPS_POWER, '--detractors', '20'],
    add: ['--promoters', '45'],
    exits: [2, 0],
  }),
  '--detractors': () => ({
    base: [...NPS_POWER, '--promoters', '45'],
    add: ['--detractors', '20'],
    exits: [2, 0],
  }),
  '--sd': () => ({ base: ['--metric', 'mean', ...D], add: ['--sd', '9'], exits: [2, 0] }),
  '--n': () => ({ base: D, add: ['--n', '400'] }),
  '--power': () => ({ base: D, add: ['--power', '90'] }),
  '--confidence': () => ({ base: D, add: ['--confidence', '90'] }),
  '--ratio': () => ({ base: D, add: ['--ratio', '2'] }),
  '--overlap': () => ({ base: [...D, '--correlation', '0.5'], add: ['--overlap', '40'], exits: [2, 0] }),
  '--correlation': () => ({ base: [...D, '--overlap', '40'], add: ['--correlation', '0.5'], exits: [2, 0] }),
  '--explain': () => ({ base: D, add: ['--explain'] }),
};

const SPLIT = ['plan.csv', '--total', '500'];
const FROM = ['--from', 'survey.csv', '--by', 'region'];
const FRAME = ['--margin', '10', '--population', '4000', '--response-rate', '20'];
const PLAN: typeof OPTIONS = {
  '--from': () => ({
    base: ['--by', 'region', ...FRAME],
    add: ['--from', 'survey.csv', '--score', 'Rating'],
    exits: [2, 0],
  }),
  '--score': () => ({ base: [...FROM, ...FRAME, '--score', 'Points'], add: ['--score', 'Rating'] }),
  '--margin': () => ({
    base: [...FROM, '--score', 'Rating', ...FRAME.slice(2)],
    add: ['--margin', '10'],
    exits: [2, 0],
  }),
  '--population': () => ({
    base: [...FROM, '--score', 'Rating', '--margin', '10', '--response-rate', '20'],
    add: ['--population', '4000'],
    exits: [2, 0],
  }),
  '--response-rate': () => ({
    base: [...FROM, '--score', 'Rating', ...FRAME.slice(0, 4)],
    add: ['--response-rate', '20'],
    exits: [2, 0],
  }),
  '--confidence': () => ({ base: ['plan.csv'], add: ['--confidence', '90'] }),
  '--total': () => ({ base: ['plan.csv'], add: ['--total', '500'] }),
  '--allocate': () => ({ base: SPLIT, add: ['--allocate', 'equal'] }),
  '--per-day': () => ({ base: ['plan.csv'], add: ['--per-day', '40'] }),
  '--achieved': () => ({
    base: ['plan-fieldwork.csv', '--by', 'region'],
    add: ['--achieved', 'nps.csv'],
    exits: [2, 0],
  }),
  '--by': () => ({
    base: ['plan-fieldwork.csv', '--achieved', 'nps.csv'],
    add: ['--by', 'region'],
    exits: [2, 0],
  }),
  '--keep-going': () => ({ base: ['plan-bad.csv'], add: ['--keep-going'], exits: [3, 0] }),
  '--explain': () => ({ base: ['plan.csv'], add: ['--explain'] }),
};

/** Few replicates: what an option changes shows all the same. */
const FEW = ['--replicates', '100'];
const TOUCHPOINTS = ['../../../fixtures/example/touchpoints.csv', ...FEW];
const RATINGS = ['survey.csv', '--drivers', 'easy,Points', ...FEW];
const DRIVERS: typeof OPTIONS = {
  '--outcome': () => ({ base: TOUCHPOINTS, add: ['--outcome', 'Speed'] }),
  '--drivers': () => ({ base: TOUCHPOINTS, add: ['--drivers', 'Speed,Price'] }),
  '--as': () => ({ base: TOUCHPOINTS, add: ['--as', 'net'] }),
  '--event': () => ({
    base: [...TOUCHPOINTS, '--outcome', 'later'],
    add: ['--event', 'No'],
    exits: [2, 0],
  }),
  '--method': () => ({ base: TOUCHPOINTS, add: ['--method', 'beta'] }),
  '--model': () => ({ base: [...TOUCHPOINTS, '--as', 'detractor'], add: ['--model', 'linear'] }),
  '--missing-data': () => ({ base: TOUCHPOINTS, add: ['--missing-data', 'imputed'] }),
  '--performance': () => ({ base: TOUCHPOINTS, add: ['--performance', 'top-box'] }),
  '--cuts': () => ({ base: TOUCHPOINTS, add: ['--cuts', '3.5,10%'] }),
  '--replicates': () => ({ base: TOUCHPOINTS, add: ['--replicates', '150'] }),
  '--seed': () => ({ base: TOUCHPOINTS, add: ['--seed', '2'] }),
  '--confidence': () => ({ base: TOUCHPOINTS, add: ['--confidence', '80'] }),
  '--by': () => ({ base: TOUCHPOINTS, add: ['--by', 'Area'] }),
  '--where': () => ({ base: TOUCHPOINTS, add: ['--where', "Area = 'Town'"] }),
  '--explain': () => ({ base: TOUCHPOINTS, add: ['--explain'] }),
  '--weight': () => ({ base: RATINGS, add: ['--weight', 'weight'] }),
  '--scale': () => ({ base: RATINGS, add: ['--scale', '0-20'] }),
  '--reverse': () => ({ base: RATINGS, add: ['--reverse'] }),
  '--labels': () => ({
    base: ['survey.csv', '--drivers', 'Word', ...FEW],
    add: ['--labels', 'Meh=0|Fine=7|Wow=10'],
    exits: [2, 0],
  }),
  '--missing': () => ({ base: RATINGS, add: ['--missing', '5'] }),
  '--date-format': () => ({
    base: [...RATINGS, '--where', `"Day answered" >= '2026-02-01'`],
    add: ['--date-format', '%d/%m/%Y'],
  }),
  '--all-responses': () => ({
    base: [UNFINISHED, '--drivers', 'satisfied', ...FEW],
    add: ['--all-responses'],
  }),
  '--strict': () => ({
    base: ['broken.csv', '--drivers', 'region=North', ...FEW],
    add: ['--strict'],
    exits: [0, 3],
  }),
  '--rejects': () => ({
    base: ['broken.csv', '--drivers', 'region=North', ...FEW],
    add: ['--rejects', made],
  }),
  '--format': () => ({ base: TOUCHPOINTS, add: ['--format', 'csv'] }),
  '--output': () => ({ base: TOUCHPOINTS, add: ['-o', made] }),
  '--color': () => ({ base: TOUCHPOINTS, add: ['--color'] }),
  '--no-color': () => ({ base: TOUCHPOINTS, add: ['--no-color'], around: { tty: true } }),
};

/** A file with two columns of comments, and one of them. */
const REASON = ['commented.csv', '--comment', 'reason'];
const EXAMPLE = '../../../fixtures/example/comments.csv';

/** How comments are read, where a metric is asked for by what is made of them. */
const COMMENTED: typeof OPTIONS = {
  '--comment': (_, [, ...score]) => ({
    base: ['commented.csv', ...score, '--by', 'sentiment'],
    add: ['--comment', 'reason'],
    exits: [2, 0],
  }),
  '--topics': (_, [, ...score]) => ({
    base: [...REASON, ...score, '--by', 'topic'],
    add: ['--topics', 'topics.yaml'],
  }),
  '--engine': (_, [, ...score]) => ({
    base: [...REASON, ...score, '--by', 'sentiment'],
    add: ['--engine', 'wink'],
  }),
  '--lexicon': (_, [, ...score]) => ({
    base: [...REASON, ...score, '--by', 'sentiment'],
    add: ['--lexicon', 'lexicon.yaml'],
  }),
  '--learned': (_, [, ...score]) => ({
    base: [...REASON, ...score, '--by', 'sentiment'],
    add: ['--learned', 'learned.json'],
  }),
};

/** What the analyses of comments have in common. */
const OF_COMMENTS: typeof OPTIONS = {
  // It names the column of comments, and there are two.
  '--config': () => ({ base: ['commented.csv'], add: ['--config', 'settings/survey.yaml'], exits: [2, 0] }),
  '--no-config': () => ({
    base: ['commented.csv', '--config', 'settings/survey.yaml'],
    add: ['--no-config'],
    exits: [0, 2],
  }),
  '--score': () => ({ base: REASON, add: ['--score', 'satisfied'] }),
  // Answers above 3 are off this scale.
  '--scale': () => ({ base: [...REASON, '--score', 'satisfied'], add: ['--scale', '1-3'] }),
  '--reverse': () => ({ base: [...REASON, '--score', 'satisfied'], add: ['--reverse'] }),
  '--labels': () => ({
    base: [...REASON, '--score', 'region'],
    add: ['--labels', 'US|EU'],
    exits: [2, 0],
  }),
  '--missing': () => ({ base: [...REASON, '--score', 'satisfied'], add: ['--missing', '5'] }),
  '--date': () => ({ base: [...REASON, '--date', 'Day sent'], add: ['--date', 'Day answered'] }),
  '--date-format': () => ({
    base: [...REASON, '--date', 'Day answered'],
    add: ['--date-format', '%d/%m/%Y'],
  }),
  '--all-responses': () => ({
    base: ['../../../fixtures/example/responses.csv'],
    add: ['--all-responses'],
  }),
  '--strict': () => ({
    base: ['commented-broken.csv', '--comment', 'reason'],
    add: ['--strict'],
    exits: [0, 3],
  }),
  '--rejects': () => ({ base: ['commented-broken.csv', '--comment', 'reason'], add: ['--rejects', made] }),
  '--comment': () => ({ base: ['commented.csv'], add: ['--comment', 'reason'], exits: [2, 0] }),
  '--topics': () => ({ base: REASON, add: ['--topics', 'topics.yaml'] }),
  '--engine': () => ({ base: REASON, add: ['--engine', 'wink'] }),
  '--lexicon': () => ({ base: REASON, add: ['--lexicon', 'lexicon.yaml'] }),
  '--learned': () => ({ base: REASON, add: ['--learned', 'learned.json'] }),
  '--by': () => ({ base: REASON, add: ['--by', 'region'] }),
  '--wave': () => ({ base: [...REASON, '--date', 'Day sent'], add: ['--wave', 'month'] }),
  '--where': () => ({ base: REASON, add: ['--where', "region = 'EU'"] }),
  '--weight': () => ({ base: REASON, add: ['--weight', 'weight'] }),
  '--confidence': () => ({ base: REASON, add: ['--confidence', '80'] }),
  '--min-base': () => ({ base: [...REASON, '--min-base', '1'], add: ['--min-base', '100'] }),
  '--why': () => ({ base: REASON, add: ['--why'] }),
  '--limit': () => ({ base: REASON, add: ['--limit', '1'] }),
  '--no-redact': () => ({ base: [...REASON, '--limit', '20'], add: ['--no-redact'] }),
  '--explain': () => ({ base: REASON, add: ['--explain'] }),
  '--format': () => ({ base: REASON, add: ['--format', 'csv'] }),
  '--output': () => ({ base: REASON, add: ['-o', made] }),
  '--color': () => ({ base: REASON, add: ['--color'] }),
  '--no-color': () => ({ base: REASON, add: ['--no-color'], around: { tty: true } }),
};

const SENTIMENT: typeof OPTIONS = {
  ...OF_COMMENTS,
  '--text': () => ({ base: [], add: ['--text', 'good'], exits: [2, 0] }),
  // So few comments are refused; what it writes is tested in comments.test.ts.
  '--learn': () => ({ base: REASON, add: ['--learn', made], exits: [0, 3] }),
  '--topics': () => ({ base: [...REASON, '--by', 'topic'], add: ['--topics', 'topics.yaml'] }),
  '--date': () => ({
    base: [...REASON, '--wave', 'month', '--date', 'Day sent'],
    add: ['--date', 'Day answered'],
  }),
  '--date-format': () => ({
    base: [...REASON, '--wave', 'month', '--date', 'Day answered'],
    add: ['--date-format', '%d/%m/%Y'],
  }),
  '--limit': () => ({ base: [...REASON, '--why'], add: ['--limit', '1'] }),
  '--no-redact': () => ({ base: [...REASON, '--why', '--limit', '20'], add: ['--no-redact'] }),
};

/** Comments in which phrases come often enough to be themes, and topics to be tested. */
const MANY = [EXAMPLE, '--comment', 'reason'];

const THEMES: typeof OPTIONS = {
  ...OF_COMMENTS,
  '--date': SENTIMENT['--date']!,
  '--date-format': SENTIMENT['--date-format']!,
  '--confidence': () => ({ base: MANY, add: ['--confidence', '80'] }),
  '--limit': () => ({ base: MANY, add: ['--limit', '1'] }),
  '--engine': () => ({ base: MANY, add: ['--engine', 'wink'] }),
  '--lexicon': () => ({ base: MANY, add: ['--lexicon', 'lexicon.yaml'] }),
  '--learned': () => ({ base: MANY, add: ['--learned', 'learned.json'] }),
  '--no-redact': () => ({ base: ['themes.csv', '--comment', 'reason'], add: ['--no-redact'] }),
};

const CAPPING = [...REASON, '--topics', 'topics.yaml'];
const TOPICS: typeof OPTIONS = {
  ...OF_COMMENTS,
  '--date': SENTIMENT['--date']!,
  '--date-format': SENTIMENT['--date-format']!,
  '--scale': () => ({ base: [...MANY, '--score', 'recommend'], add: ['--scale', '0-9'] }),
  '--reverse': () => ({ base: MANY, add: ['--reverse'] }),
  '--missing': () => ({ base: MANY, add: ['--missing', '5'] }),
  '--lexicon': () => ({ base: CAPPING, add: ['--lexicon', 'lexicon.yaml'] }),
  '--learned': () => ({ base: CAPPING, add: ['--learned', 'learned.json'] }),
};

const VERBATIMS: typeof OPTIONS = {
  ...OF_COMMENTS,
  '--topic': () => ({ base: REASON, add: ['--topic', 'queues'] }),
  '--lexicon': () => ({ base: [...REASON, '--limit', '20'], add: ['--lexicon', 'lexicon.yaml'] }),
};

const ANNOTATE: typeof OPTIONS = Object.fromEntries(
  ['--config', '--no-config', '--comment', '--topics', '--engine', '--lexicon', '--learned', '--output'].map(
    (option) => [option, OF_COMMENTS[option]!],
  ),
);

const SATISFIED = ['survey.csv', 'mean of satisfied > 1'];
const COMMENT_GATE = 'sentiment positive >= 0%';
const MOVED = 'mean of satisfied no significant rise vs previous wave';
const GATE: typeof OPTIONS = {
  // It names the column of comments, and there are two.
  '--config': () => ({
    base: ['commented.csv', COMMENT_GATE, '--min-base', '1'],
    add: ['--config', 'settings/survey.yaml'],
    exits: [2, 0],
  }),
  '--no-config': () => ({
    base: ['commented.csv', COMMENT_GATE, '--min-base', '1', '--config', 'settings/survey.yaml'],
    add: ['--no-config'],
    exits: [0, 2],
  }),
  '--file': () => ({ base: ['nps.csv', 'base >= 1'], add: ['--file', 'broken.csv'] }),
  // Answers above 3 are off this scale.
  '--scale': () => ({ base: SATISFIED, add: ['--scale', '1-3'] }),
  // A gate that is good at one end of the scale is not at the other.
  '--reverse': () => ({
    base: ['survey.csv', 'csat.estimate of satisfied >= 0%'],
    add: ['--reverse'],
  }),
  '--labels': () => ({
    base: ['survey.csv', 'mean of Word > 0'],
    add: ['--labels', 'Meh=0|Fine=7|Wow=10'],
    exits: [2, 0],
  }),
  '--missing': () => ({ base: SATISFIED, add: ['--missing', '5'] }),
  '--date': () => ({
    base: ['survey.csv', MOVED, '--min-base', '1', '--wave', 'month', '--date', 'Day sent'],
    add: ['--date', 'Day answered'],
  }),
  '--date-format': () => ({
    base: ['survey.csv', MOVED, '--min-base', '1', '--wave', 'month', '--date', 'Day answered'],
    add: ['--date-format', '%d/%m/%Y'],
  }),
  '--all-responses': () => ({ base: [UNFINISHED, 'base >= 1'], add: ['--all-responses'] }),
  '--strict': () => ({ base: ['broken.csv', 'base >= 1'], add: ['--strict'], exits: [0, 3] }),
  '--rejects': () => ({ base: ['broken.csv', 'base >= 1'], add: ['--rejects', made] }),
  '--comment': () => ({
    base: ['commented.csv', COMMENT_GATE, '--min-base', '1'],
    add: ['--comment', 'reason'],
    exits: [2, 0],
  }),
  '--topics': () => ({
    base: [...REASON, 'topic capping share >= 0%', '--min-base', '1'],
    add: ['--topics', 'topics.yaml'],
    exits: [2, 0],
  }),
  '--engine': () => ({ base: [...REASON, COMMENT_GATE, '--min-base', '1'], add: ['--engine', 'wink'] }),
  '--lexicon': () => ({
    base: [...REASON, COMMENT_GATE, '--min-base', '1'],
    add: ['--lexicon', 'lexicon.yaml'],
  }),
  '--learned': () => ({
    base: [...REASON, COMMENT_GATE, '--min-base', '1'],
    add: ['--learned', 'learned.json'],
  }),
  '--where': () => ({ base: SATISFIED, add: ['--where', "region = 'EU'"] }),
  '--weight': () => ({ base: SATISFIED, add: ['--weight', 'weight'] }),
  // It changes less than the table rounds.
  '--strata': () => ({ base: [...SATISFIED, '--format', 'csv'], add: ['--strata', 'stratum'] }),
  '--cluster': () => ({ base: SATISFIED, add: ['--cluster', 'store', '--min-base', '1'] }),
  '--population': () => ({ base: SATISFIED, add: ['--population', '100'] }),
  '--confidence': () => ({ base: SATISFIED, add: ['--confidence', '80'] }),
  '--interval': () => ({ base: ['survey.csv', 'nps of recommend >= -100'], add: ['--interval', 'wald'] }),
  '--seed': () => ({
    base: ['survey.csv', 'nps of recommend >= -100', '--interval', 'bootstrap'],
    add: ['--seed', '2'],
  }),
  '--min-base': () => ({ base: SATISFIED, add: ['--min-base', '100'], exits: [0, 1] }),
  '--wave': () => ({
    base: ['survey.csv', MOVED, '--min-base', '1', '--date', 'Day sent'],
    add: ['--wave', 'month'],
    exits: [2, 0],
  }),
  '--invited': () => ({
    base: ['survey.csv', 'response_rate >= 1%'],
    add: ['--invited', '200'],
    exits: [2, 0],
  }),
  '--allow-undetermined': () => ({
    base: [...SATISFIED, '--min-base', '100'],
    add: ['--allow-undetermined'],
    exits: [1, 0],
  }),
  '--junit': () => ({ base: SATISFIED, add: ['--junit', made] }),
};

const INIT: typeof OPTIONS = {
  '--output': () => ({ base: ['survey.csv', '-o', '-'], add: ['-o', made] }),
  '--force': () => ({ base: ['survey.csv', '-o', written], add: ['--force'], exits: [2, 0] }),
};

const OPTIONS: Record<string, (command: string, file: string[]) => Case> = {
  '--config': (command, file) => ({
    base: command === 'drivers' ? RATINGS : file,
    add: ['--config', 'settings/survey.yaml'],
  }),
  // The last of the two counts.
  '--no-config': (command, file) => ({
    base: [...(command === 'drivers' ? RATINGS : file), '--config', 'settings/survey.yaml'],
    add: ['--no-config'],
  }),
  '--score': (command, file) =>
    command === 'inspect'
      ? { base: [...file, '--scale', '1-5'], add: ['--score', 'Points'] }
      : {
          base: file,
          add: ['--score', command === 'nps' ? 'Points' : 'Rating'],
          exits: [0, command === 'nps' ? 2 : 0],
        },
  '--scale': (command) => ({
    base: ['survey.csv', '--score', 'Points'],
    add: ['--scale', '0-10'],
    exits: [command === 'nps' ? 2 : 0, 0],
  }),
  '--reverse': (_, file) => ({ base: file, add: ['--reverse'] }),
  '--labels': (command) => ({
    base: ['survey.csv', '--score', 'Word', ...(command === 'nps' ? ['--breaks', '6,8'] : [])],
    add: ['--labels', 'Meh=0|Fine=7|Wow=10'],
    exits: [command === 'inspect' ? 0 : 2, 0],
  }),
  '--missing': (_, file) => ({ base: file, add: ['--missing', '5'] }),
  '--date': (command, file) => ({
    base: command === 'inspect' ? file : [...file, '--wave', 'day', '--date', 'Day sent'],
    add: ['--date', 'Day answered'],
  }),
  '--date-format': (command, file) => ({
    base: [...file, '--date', 'Day answered', ...(command === 'inspect' ? [] : ['--wave', 'day'])],
    add: ['--date-format', '%d/%m/%Y'],
  }),
  '--all-responses': (command) => ({
    base: [UNFINISHED, ...(command === 'inspect' ? [] : ['--score', 'recommend'])],
    add: ['--all-responses'],
  }),
  '--strict': () => ({ base: ['broken.csv', '--score', 'recommend'], add: ['--strict'], exits: [0, 3] }),
  '--rejects': () => ({ base: ['broken.csv', '--score', 'recommend'], add: ['--rejects', made] }),
  '--counts': (command) => ({
    base: [],
    add: ['--counts', command === 'nps' ? '19,10,7' : '1,2,3,4,5'],
    exits: [2, 0],
  }),
  '--by': (_, file) => ({ base: file, add: ['--by', 'region'] }),
  '--wave': (_, file) => ({ base: [...file, '--date', 'Day sent'], add: ['--wave', 'month'] }),
  '--where': (_, file) => ({ base: file, add: ['--where', "region = 'EU'"] }),
  '--weight': (_, file) => ({ base: file, add: ['--weight', 'weight'] }),
  '--strata': (_, file) => ({ base: file, add: ['--strata', 'stratum'] }),
  '--cluster': (_, file) => ({ base: file, add: ['--cluster', 'store'] }),
  '--population': (_, file) => ({ base: file, add: ['--population', '100'] }),
  '--confidence': (_, file) => ({ base: file, add: ['--confidence', '80,90'] }),
  '--interval': (command, file) => ({ base: file, add: ['--interval', command === 'mean' ? 't' : 'wald'] }),
  '--seed': (command, file) => ({
    base: [...file, ...(command === 'nps' || command === 'score' ? ['--interval', 'bootstrap'] : [])],
    add: ['--seed', '2'],
  }),
  '--min-base': (_, file) => ({ base: file, add: ['--min-base', '100'] }),
  '--suppress-base': (_, file) => ({ base: [...file, '--by', 'region'], add: ['--suppress-base', '20'] }),
  '--sort': (_, file) => ({ base: [...file, '--by', 'store', '--sort', 'score'], add: ['--sort', '-score'] }),
  '--top-n': (_, file) => ({ base: [...file, '--by', 'region'], add: ['--top-n', '1'] }),
  '--top': (_, file) => ({ base: file, add: ['--top', '1'] }),
  '--points': (_, file) => ({ base: file, add: ['--points', '2,4'] }),
  '--breaks': (_, file) => ({ base: file, add: ['--breaks', '5,7'] }),
  '--format': (_, file) => ({ base: file, add: ['--format', 'markdown'] }),
  '--output': (_, file) => ({ base: file, add: ['-o', made] }),
  '--color': (_, file) => ({ base: file, add: ['--color'] }),
  '--no-color': (_, file) => ({ base: file, add: ['--no-color'], around: { tty: true } }),
};

const TALKED = [...REASON, '--sections', 'comments,methods'];
const DRIVEN = [...TOUCHPOINTS, '--sections', 'drivers'];
const PAGE = ['nps.csv', '--sections', 'scores', '--format', 'html', '-o', made];
const GATED = ['survey.csv', '--sections', 'gates', '--gate', 'mean of satisfied > 1'];
const REPORTED: typeof OPTIONS = {
  ...Object.fromEntries(
    ['--comment', '--topics', '--engine', '--lexicon', '--learned', '--limit', '--no-redact'].map(
      (option) => [
        option,
        (command: string, file: string[]) => {
          const { add } = OF_COMMENTS[option]!(command, file);
          // Of two columns of comments a report takes the one that more answered.
          return {
            base:
              option === '--comment' ? ['commented.csv', ...TALKED.slice(3)] : [...TALKED, '--limit', '20'],
            add,
          };
        },
      ],
    ),
  ),
  '--comment': () => ({
    base: ['commented.csv', '--sections', 'comments'],
    add: ['--comment', 'better'],
  }),
  '--confidence': () => ({ base: ['survey.csv', ...PARTS], add: ['--confidence', '80'] }),
  '--by': () => ({ base: ['survey.csv', ...FOLLOWED], add: ['--by', 'Word'] }),
  '--wave': () => ({ base: ['survey.csv', ...FOLLOWED, '--date', 'Day sent'], add: ['--wave', 'quarter'] }),
  '--date': () => ({
    base: ['survey.csv', ...FOLLOWED, '--date', 'Day sent'],
    add: ['--date', 'Day answered'],
  }),
  '--date-format': () => ({
    base: ['survey.csv', ...FOLLOWED, '--date', 'Day answered'],
    add: ['--date-format', '%d/%m/%Y'],
  }),
  '--suppress-base': () => ({ base: ['survey.csv', ...FOLLOWED], add: ['--suppress-base', '20'] }),
  '--outcome': () => ({ base: DRIVEN, add: ['--outcome', 'Speed'] }),
  '--drivers': () => ({ base: DRIVEN, add: ['--drivers', 'Speed,Price'] }),
  '--replicates': () => ({ base: DRIVEN, add: ['--replicates', '150'] }),
  '--seed': () => ({ base: DRIVEN, add: ['--seed', '2'] }),
  '--gate': () => ({ base: GATED, add: ['--gate', 'base >= 1000'], exits: [0, 1] }),
  '--invited': () => ({
    base: [...GATED, '--gate', 'response_rate >= 0.1'],
    add: ['--invited', '100'],
    exits: [2, 0],
  }),
  '--allow-undetermined': () => ({
    base: ['survey.csv', '--sections', 'gates', '--gate', 'csat of satisfied >= 40%'],
    add: ['--allow-undetermined'],
    exits: [1, 0],
  }),
  '--junit': () => ({ base: GATED, add: ['--junit', made] }),
  '--title': () => ({ base: PAGE, add: ['--title', 'Second quarter'] }),
  '--sections': () => ({ base: ['nps.csv', '--sections', 'scores'], add: ['--sections', 'methods'] }),
  '--metrics': () => ({ base: ['survey.csv', ...PARTS], add: ['--metrics', 'nps,mean'] }),
  '--locale': () => ({ base: PAGE, add: ['--locale', 'pl'] }),
  '--accent': () => ({ base: PAGE, add: ['--accent', '#7a1f5c'] }),
  '--logo': () => ({ base: PAGE, add: ['--logo', 'logo.svg'] }),
};

/** What each report of a batch is about, by the file. */
const EACH: Record<string, string> = {
  'survey.csv': 'channel',
  [TOUCHPOINTS[0]!]: 'Area',
  [UNFINISHED]: '#3',
};
const AS_MARKDOWN = ['--format', 'markdown'];
const BATCH: typeof OPTIONS = {
  '--each': () => ({
    base: ['survey.csv', ...PARTS, ...AS_MARKDOWN, '-o', reports],
    add: ['--each', 'region'],
    exits: [2, 0],
  }),
  '--format': () => ({
    base: ['nps.csv', '--each', 'region', ...PARTS, '-o', reports],
    add: ['--format', 'json'],
  }),
  '--output': () => ({
    base: ['survey.csv', '--each', 'region', ...PARTS],
    add: ['-o', reports],
    exits: [2, 0],
  }),
};

/** The case of a report, for every report of a batch. */
function batched({ base, ...own }: Case): Case {
  const each = EACH[base[0]!] ?? 'region';
  const words = base.filter((word) => word !== '-o' && word !== made);
  return {
    ...own,
    base: [...words, '--each', each, '-o', reports, ...(base.includes('html') ? [] : AS_MARKDOWN)],
  };
}

/** Commands that do not score have options of their own, or other values for those that are shared. */
const OTHERS: Record<string, typeof OPTIONS> = {
  sentiment: SENTIMENT,
  topics: TOPICS,
  themes: THEMES,
  verbatims: VERBATIMS,
  annotate: ANNOTATE,
  init: INIT,
  drivers: DRIVERS,
  'sample-size': SAMPLE_SIZE,
  margin: MARGIN,
  power: POWER,
  plan: PLAN,
  gate: GATE,
  report: REPORTED,
  batch: BATCH,
};

type Outcome = { out: string; err: string; exit: number; made: string };
const outcomes = new Map<string, Promise<Outcome>>();
/** What a command line prints and writes; many cases share the line without their option. */
function outcomeOf(args: string[], around: Around | undefined): Promise<Outcome> {
  const key = JSON.stringify([args, around]);
  const known = outcomes.get(key);
  if (known) return known;
  const outcome = (async () => {
    rmSync(made, { force: true });
    rmSync(reports, { recursive: true, force: true });
    const ran = await cxstat(args, around);
    const all = existsSync(reports)
      ? readdirSync(reports)
          .sort()
          .map((name) => `${name}: ${textOf(join(reports, name))}`)
      : [];
    return { ...ran, made: existsSync(made) ? textOf(made) : all.join('\n') };
  })();
  outcomes.set(key, outcome);
  return outcome;
}

describe.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (name, command) => {
  const typed: Record<string, string[]> = {
    explain: ['nps'],
    'sample-size': ['--margin', '5'],
    power: D,
    plan: ['plan.csv'],
  };
  const file = typed[name] ?? ['survey.csv', ...QUESTION[name]!];
  const longOf = (flags: string) => /--[a-z-]+/.exec(flags)![0];

  it('has a question and no option twice', () => {
    expect(QUESTION).toHaveProperty(name);
    const names = command.options.map(({ flags }) => longOf(flags));
    expect(new Set(names).size).toBe(names.length);
  });

  // Guards against: --seed of csat, ces, top-box and mean, and --interval of mean, are accepted and can change nothing: the
  // only bootstrap is that of a net score, and a mean has one method.
  it.each(command.options.map(({ flags }) => longOf(flags)))('%s', async (option) => {
    const special = Object.hasOwn(OTHERS, name) ? OTHERS[name]! : {};
    const inReports = name === 'batch' && BATCH[option] === undefined;
    const cases = inReports ? { ...OPTIONS, ...REPORTED } : { ...OPTIONS, ...COMMENTED, ...special };
    const found = cases[option]?.(name, file);
    const own = found && inReports ? batched(found) : found;
    if (!own) throw new Error(`${name} ${option} has no case that shows what it changes`);
    const { base, add, around, exits = [0, 0] } = own;
    const without = await outcomeOf([name, ...base], around);
    const with_ = await outcomeOf([name, ...base, ...add], around);
    expect([without.exit, with_.exit], without.err + with_.err).toEqual(exits);
    expect(with_).not.toEqual(without);
  });
});
