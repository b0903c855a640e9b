import { Command, CommanderError } from 'commander';
import { METRICS } from '../measure/index.js';
import type { Metric } from '../measure/metric.js';
import { EXIT, Problem } from '../model/problem.js';
import { unlikeness } from '../prepare/nearest.js';
import type { Flags } from './flags.js';
import {
  ANNOTATE,
  BATCH,
  COMMENTS,
  COUNTS,
  DRIVERS,
  GATE,
  INIT,
  MARGIN_BOTH,
  MARGIN_OF_FILE,
  MARGIN_TYPED,
  METRIC_OPTIONS,
  measuring,
  measuringFor,
  type OptionSpec,
  PLAN,
  POWER,
  READING,
  REPORT,
  SAMPLE_SIZE,
  SENTIMENT,
  SHOWING,
  SHOWN_CONFIGURATION,
  THEMES,
  TOPICS,
  VERBATIMS,
} from './options.js';
import { mayBeConfigured, type World } from './world.js';

interface CommandSpec {
  name: string;
  summary: string;
  description?: string;
  argument: { name: string; help: string } | null;
  options: OptionSpec[];
  examples: [command: string, what: string][];
  run(world: World, files: string[], flags: Flags): Promise<number>;
}

const FILES = { name: '[files...]', help: 'exports (CSV, TSV, .gz), globs, or - for standard input' };

function metricCommand(metric: Metric): CommandSpec {
  const examples: Record<string, [string, string][]> = {
    nps: [
      ['cxstat nps responses.csv --by region', 'the score of each region beside the total'],
      ['cxstat nps --counts 200,200,100', 'from 200 promoters, 200 passives, 100 detractors'],
    ],
    csat: [
      ['cxstat csat responses.csv --wave month', 'month by month'],
      ['cxstat csat --counts 42/50', 'from 42 satisfied among 50'],
    ],
    ces: [['cxstat ces responses.csv --score "easy" --by channel', 'by channel']],
    'top-box': [['cxstat top-box responses.csv --score "#12" --points 4,5', 'the share of 4 and 5']],
    mean: [['cxstat mean responses.csv --score speed --by agent --sort -score', 'agents by mean']],
  };
  return {
    name: metric.id,
    summary: metric.summary,
    description: `${metric.card.label}: ${metric.card.question}`,
    argument: FILES,
    options: [
      ...READING,
      COUNTS,
      ...metric.options.map((key) => METRIC_OPTIONS[key]),
      ...COMMENTS,
      ...measuringFor([metric.family]),
      ...SHOWING,
    ],
    examples: examples[metric.id] ?? [],
    run: async (world, files, flags) =>
      (await import('./commands/score.js')).runScore(world, [metric], files, flags),
  };
}

/** Every command. Help, docs and tests derive from this list. */
export const COMMANDS: CommandSpec[] = [
  {
    name: 'score',
    summary: 'every score that the file can bear, in one table',
    argument: FILES,
    options: [...READING, ...COMMENTS, ...measuringFor(METRICS.map(({ family }) => family)), ...SHOWING],
    examples: [['cxstat score responses.csv', 'all scores with base and interval']],
    run: async (world, files, flags) =>
      (await import('./commands/score.js')).runScore(world, METRICS, files, flags),
  },
  ...METRICS.map(metricCommand),
  {
    name: 'drivers',
    summary: 'what goes with the outcome: importance with its interval, and where to act',
    argument: FILES,
    options: [...DRIVERS, ...SHOWING],
    examples: [
      ['cxstat drivers responses.csv', 'all ratings of the file against its NPS question'],
      [
        'cxstat drivers responses.csv --outcome csat --drivers "speed,agent,price" --by region',
        'chosen drivers, and whether regions differ',
      ],
      ['cxstat drivers responses.csv --as detractor', 'who becomes a detractor (logistic)'],
    ],
    run: async (world, files, flags) =>
      (await import('./commands/drivers.js')).runDrivers(world, files, flags),
  },
  {
    name: 'sentiment',
    summary: 'how people mean their comments, by segment and wave, and against their score',
    argument: FILES,
    options: [...SENTIMENT, ...SHOWING],
    examples: [
      ['cxstat sentiment responses.csv', 'shares with intervals; who gave a 9 and wrote an angry text'],
      ['cxstat sentiment responses.csv --by region --why', 'by region, with the words behind the scores'],
      ['cxstat sentiment --text "Great food but rude staff"', 'one typed comment, clause by clause'],
    ],
    run: async (world, files, flags) =>
      typeof flags.text === 'string'
        ? (await import('./commands/typed-comment.js')).runTypedComment(world, files, flags)
        : (await import('./commands/comments.js')).runSentiment(world, files, flags),
  },
  {
    name: 'topics',
    summary: 'what people talk about, how they mean it, and the score that goes with it',
    argument: FILES,
    options: [...TOPICS, ...SHOWING],
    examples: [
      ['cxstat topics responses.csv', 'share, sentiment and score of each topic'],
      ['cxstat topics responses.csv --wave quarter', 'what moved since the last quarter, with its test'],
    ],
    run: async (world, files, flags) =>
      (await import('./commands/comments.js')).runTopics(world, files, flags),
  },
  {
    name: 'themes',
    summary: 'what is said that no topic covers; the words of promoters against detractors',
    argument: FILES,
    options: [...THEMES, ...SHOWING],
    examples: [
      ['cxstat themes responses.csv', 'new issues, and what tells detractors from promoters'],
      ['cxstat themes responses.csv --wave month', 'what is new in the last month'],
    ],
    run: async (world, files, flags) =>
      (await import('./commands/comments.js')).runThemes(world, files, flags),
  },
  {
    name: 'verbatims',
    summary: 'the comments themselves, by topic: typical, extreme, recent; personal data taken out',
    argument: FILES,
    options: [...VERBATIMS, ...SHOWING],
    examples: [
      ['cxstat verbatims responses.csv --limit 2', 'two of each kind for every topic'],
      ['cxstat verbatims responses.csv --topic waiting --why', 'one topic, with the words behind the scores'],
    ],
    run: async (world, files, flags) =>
      (await import('./commands/comments.js')).runVerbatims(world, files, flags),
  },
  {
    name: 'annotate',
    summary: 'the export as it is, with language, sentiment, sentiment_score and topics added',
    argument: { name: '[file]', help: 'one export (CSV, TSV, .gz), or - for standard input' },
    options: ANNOTATE,
    examples: [
      [
        'cxstat annotate responses.csv --comment "main reason" -o annotated.csv',
        'the data byte for byte, four columns behind it',
      ],
    ],
    run: async (world, files, flags) =>
      (await import('./commands/annotate.js')).runAnnotate(world, files, flags),
  },
  {
    name: 'report',
    summary: 'everything that the file can bear, in one document: HTML, Markdown, JSON, XLSX',
    argument: FILES,
    options: [...REPORT, ...SHOWING],
    examples: [
      ['cxstat report responses.csv -o report.html', 'one page that opens offline'],
      [
        'cxstat report responses.csv --by region --wave quarter --sections first,scores,segments -o report.md',
        'chosen parts, for a pull request or a job summary',
      ],
    ],
    run: async (world, files, flags) => (await import('./commands/report.js')).runReport(world, files, flags),
  },
  {
    name: 'batch',
    summary: 'a report for each value of a column, from one pass over the data, and an index of them',
    argument: FILES,
    options: BATCH,
    examples: [
      ['cxstat batch responses.csv --each store -o reports', 'a page for each store, and reports/index.html'],
    ],
    run: async (world, files, flags) => (await import('./commands/batch.js')).runBatch(world, files, flags),
  },
  {
    name: 'gate',
    summary: 'whether scores keep their bounds, for scheduled jobs: the exit code says it',
    argument: {
      name: '[export and rules...]',
      help: "one export, then rules such as 'nps >= 30'; a bare figure is judged with its whole interval",
    },
    options: [...GATE, ...SHOWING],
    examples: [
      ["cxstat gate responses.csv 'nps >= 30' 'csat.low >= 80%' 'base >= 200'", 'exit code 1 if any fails'],
      [
        `cxstat gate responses.csv "nps where region = 'EU' >= 20" 'nps of Q12 >= 10'`,
        'responses for which a condition holds; a column by its name',
      ],
      [
        "cxstat gate responses.csv --wave month 'nps no significant drop vs previous wave'",
        'the last two months, tested',
      ],
      [
        "cxstat gate responses.csv --junit gates.xml 'nps.detractors <= 20%' \"topic 'billing' share <= 5%\"",
        'for a build server too',
      ],
    ],
    run: async (world, given, flags) => (await import('./commands/gate.js')).runGate(world, given, flags),
  },
  {
    name: 'inspect',
    summary: 'what a file is and how each column was understood, with the evidence',
    argument: FILES,
    options: [
      ...READING.filter(({ flags }) => !flags.startsWith('--strict')).map((option) =>
        option.flags.startsWith('--config') ? SHOWN_CONFIGURATION : option,
      ),
      ...SHOWING,
    ],
    examples: [
      ['cxstat inspect responses.csv', 'dialect, encoding, rows, and the role of each column'],
      ['cxstat inspect --config', 'the settings that are in force, each with its origin'],
    ],
    run: async (world, files, flags) =>
      (await import('./commands/inspect.js')).runInspect(world, files, flags),
  },
  {
    name: 'init',
    summary: 'a configuration to begin with: what each column is, and what a report may show',
    argument: FILES,
    options: INIT,
    examples: [
      ['cxstat init responses.csv', 'writes cxstat.yaml, which every command of the folder reads'],
      ['cxstat init responses.csv -o -', 'prints it'],
    ],
    run: async (world, files, flags) => (await import('./commands/init.js')).runInit(world, files, flags),
  },
  {
    name: 'sample-size',
    summary: 'how many answers are needed for a margin, and what that assumed',
    argument: null,
    options: [...SAMPLE_SIZE, measuring('--confidence'), measuring('--population'), ...SHOWING],
    examples: [
      ['cxstat sample-size --margin 5 --proportion 30', 'for a share of about 30 %, to 5 points'],
      [
        'cxstat sample-size --metric nps --margin 5 --promoters 45 --detractors 20',
        'for an NPS, to 5 points',
      ],
      ['cxstat sample-size --margin 5 --population 1000 --response-rate 20', 'with the invitations to send'],
    ],
    run: async (world, _files, flags) =>
      (await import('./commands/sample-size.js')).runSampleSize(world, flags),
  },
  {
    name: 'margin',
    summary: 'what so many answers bear: margin and smallest detectable difference',
    argument: FILES,
    options: [...MARGIN_TYPED, ...MARGIN_OF_FILE, ...MARGIN_BOTH, ...SHOWING],
    examples: [
      ['cxstat margin --n 400 --proportion 30', 'from a typed number of answers'],
      ['cxstat margin responses.csv --by region', 'base and shares from an export'],
    ],
    run: async (world, files, flags) => (await import('./commands/margin.js')).runMargin(world, files, flags),
  },
  {
    name: 'power',
    summary: 'two groups or waves: answers needed, power, or detectable difference',
    argument: null,
    options: [...POWER, ...SHOWING],
    examples: [
      [
        'cxstat power --metric nps --difference 10 --promoters 45 --detractors 20',
        'answers that each wave needs',
      ],
      ['cxstat power --proportion 30 --n 400,800', 'the difference that these would show'],
      ['cxstat power --proportion 30,35 --n 500', 'the chance to find it'],
    ],
    run: async (world, _files, flags) => (await import('./commands/power.js')).runPower(world, flags),
  },
  {
    name: 'plan',
    summary: 'a whole study from a table of segments: who reaches the margin, whom to invite',
    argument: {
      name: '[plan]',
      help: 'a CSV with segment, population, response_rate, margin, and proportion or promoters and detractors, cost',
    },
    options: [...PLAN, ...SHOWING],
    examples: [
      ['cxstat plan plan.csv --per-day 40', 'answers, invitations and days'],
      ['cxstat plan plan.csv --total 1000 --allocate neyman', 'a fixed total, split'],
    ],
    run: async (world, files, flags) => (await import('./commands/plan.js')).runPlan(world, files, flags),
  },
  {
    name: 'explain',
    summary: 'what a metric means, how it is computed, and when not to use it',
    argument: {
      name: '[metric]',
      help: [
        ...METRICS.map((metric) => metric.id),
        'drivers',
        'sentiment',
        'topics',
        'themes',
        'sample-size',
        'margin',
        'power',
        'plan',
      ].join(', '),
    },
    options: SHOWING,
    examples: [['cxstat explain nps', 'the card of NPS']],
    run: async (world, [name], flags) =>
      (await import('./commands/explain.js')).runExplain(world, name, flags),
  },
];

export async function runProgram(world: World): Promise<number> {
  let code: number = EXIT.ok;
  const program = buildProgram(world, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(world.args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version end here too, with code 0; commander has printed what there is to say.
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  return code;
}

function buildProgram(world: World, done: (code: number) => void): Command {
  const program = new Command('cxstat')
    .description(
      'Survey analytics for customer experience: every number with its base, its uncertainty and its method.',
    )
    .version(world.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'error: ')),
      getOutHelpWidth: () => Math.min(world.stdout.columns ?? 80, 100),
      getErrHelpWidth: () => Math.min(world.stderr.columns ?? 80, 100),
    })
    .showSuggestionAfterError(true)
    .addHelpText(
      'after',
      `
Examples:
  cxstat score responses.csv
  cxstat nps responses.csv --by region --wave month
  cxstat nps --counts 200,200,100

Exit codes: 0 ran, 1 a gate failed, 2 wrong usage, 3 the data cannot be used,
70 a bug, 130 interrupted.`,
    );
  program.action(() => {
    if (program.args.length > 0) {
      throw new Problem('usage', `There is no command "${program.args[0]}".`, {
        exists: [COMMANDS.map((command) => command.name).join(', ')],
        tryThis: insteadOf(program.args),
      });
    }
    program.outputHelp();
  });
  program.allowExcessArguments(true);
  for (const spec of COMMANDS) addCommand(program, spec, world, done);
  return program;
}

/** The command that was probably meant, or `score` where the first word is a file. */
function insteadOf([word = '', ...rest]: string[]): string {
  if (/[./\\]/.test(word)) return `cxstat score ${word}`;
  // Letters that changed places are the usual slip: the same letters count as nearest.
  const letters = (text: string) => [...text].sort().join('');
  const near =
    COMMANDS.find(({ name }) => letters(name) === letters(word)) ??
    [...COMMANDS].sort((a, b) => unlikeness(a.name, word) - unlikeness(b.name, word))[0]!;
  return ['cxstat', near.name, ...rest].join(' ');
}

function addCommand(program: Command, spec: CommandSpec, world: World, done: (code: number) => void): void {
  const command = program
    .command(spec.name)
    .summary(spec.summary)
    .description(spec.description ?? spec.summary);
  // What is not read is not ignored either.
  command.allowExcessArguments(false);
  command.exitOverride().showHelpAfterError(`(cxstat ${spec.name} --help lists the options)`);
  if (spec.argument) command.argument(spec.argument.name, spec.argument.help);
  for (const option of spec.options) {
    const own = command.createOption(option.flags, option.help).helpGroup(`${option.group}:`);
    if (option.repeats) own.argParser((value: string, all: string[] | undefined) => [...(all ?? []), value]);
    command.addOption(own);
  }
  if (spec.examples.length > 0) {
    const examples = spec.examples.map(([line, what]) => `  ${line}\n      ${what}`).join('\n');
    command.addHelpText('after', `\nExamples:\n${examples}`);
  }
  command.action(async (...given: unknown[]) => {
    // Without an argument, commander hands over the flags first.
    const [argument, flags] = (spec.argument ? given : [undefined, ...given]) as [
      string[] | string | undefined,
      Flags,
    ];
    const files = Array.isArray(argument) ? argument : argument === undefined ? [] : [argument];
    const isTyped = (key: string) => command.getOptionValueSource(key) === 'cli';
    done(await runConfigured(spec, world, files, flags, isTyped));
  });
}

/** Runs a command; its options get values from a configuration too, where there is one and it takes one. */
async function runConfigured(
  spec: CommandSpec,
  world: World,
  files: string[],
  flags: Flags,
  isTyped: (key: string) => boolean,
): Promise<number> {
  const takesOne = spec.options.some((option) => option.flags.startsWith('--config'));
  if (!takesOne) return spec.run(world, files, flags);
  if (!mayBeConfigured(world, flags.config)) {
    const { config, ...own } = flags;
    return spec.run(world, files, own);
  }
  const { configure, explained } = await import('./configuration.js');
  const configured = await configure(world, spec, files, flags, isTyped);
  try {
    return await spec.run(configured.world, configured.files, configured.flags);
  } catch (error) {
    const { configuration } = configured.world;
    throw configuration ? explained(error, configuration) : error;
  }
}
