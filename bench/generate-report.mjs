// Writes a made-up survey of 40 columns as CSV, the same for the same arguments: key scores, ten ratings, segments, stores
// and dates, and with --comments a comment in two of three rows:
//   node bench/generate-report.mjs ROWS [--comments] [--stores N] [--seed N] > file.csv
import { pathToFileURL } from 'node:url';
import { uniform, write } from './generate.mjs';
import { comments } from './generate-comments.mjs';

const RATINGS = [
  'speed of delivery',
  'quality of the product',
  'friendliness of the staff',
  'knowledge of the staff',
  'value for money',
  'clarity of the bill',
  'ease of finding what you need',
  'opening hours',
  'parking',
  'returns',
];
const COLUMNS = [
  'response_id',
  'submitted_at',
  'store',
  'region',
  'channel',
  'plan',
  'weight',
  'How likely are you to recommend us to a friend or colleague?',
  'Overall, how satisfied are you with our service?',
  'The company made it easy for me to handle my issue. (1-7)',
  ...RATINGS.map((what) => `How satisfied are you with the ${what}? (1-5)`),
  'What is the main reason for your score?',
];
const ALL = 40;
const REGIONS = ['North', 'East', 'South', 'West', 'Centre'];
const CHANNELS = ['email', 'web', 'sms', 'phone'];
const PLANS = ['Basic', 'Plus', 'Trade'];
const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const pad = (n) => (n < 10 ? `0${n}` : `${n}`);
const within = (low, high, value) => Math.max(low, Math.min(high, Math.round(value)));

export function* reportRecords(rows, { stores = 500, withComments = false, seed = 1 } = {}) {
  const next = uniform(seed);
  const below = (n) => next() % n;
  /** About normal, −1.7 to 1.7. */
  const noise = () => (below(1000) + below(1000) + below(1000) - 1498.5) / 866;
  const texts = withComments ? comments(rows, seed + 1) : null;
  const extra = ALL - COLUMNS.length;
  yield `${[...COLUMNS.map(quoted), ...Array.from({ length: extra }, (_, i) => `meta_${i + 1}`)].join(',')}\n`;
  for (let i = 1; i <= rows; i++) {
    const store = 1 + below(stores);
    const mood = noise() + ((store % 7) - 3) / 10;
    const ratings = RATINGS.map((_, k) =>
      below(20) === 0 ? '' : within(1, 5, 3.4 + 0.5 * mood + 0.9 * noise() - k / 20),
    );
    const weighed = ratings.reduce((sum, own, k) => sum + (own === '' ? 0 : (own - 3.3) * (0.5 - k / 25)), 0);
    const nps = below(50) === 0 ? '' : within(0, 10, 7.5 + weighed + 1.2 * noise());
    const csat = within(1, 5, 3.8 + 0.4 * weighed + 0.7 * noise());
    const ces = within(1, 7, 5 + 0.5 * weighed + noise());
    const day = `2026-${pad(1 + below(12))}-${pad(1 + below(28))}`;
    const time = `${pad(below(24))}:${pad(below(60))}:${pad(below(60))}`;
    const text = texts && below(3) > 0 ? quoted(texts.next().value) : '';
    const cells = [
      `R_${1e8 + i}`,
      `${day} ${time}`,
      `S${String(store).padStart(3, '0')}`,
      REGIONS[store % REGIONS.length],
      CHANNELS[below(4)],
      PLANS[below(3)],
      (200 + below(2800)) / 1000,
      nps,
      csat,
      ces,
      ...ratings,
      text,
    ];
    let record = cells.join(',');
    for (let k = 0; k < extra; k++) record += `,${k % 3 === 0 ? `x${below(1000)}` : below(100000)}`;
    yield `${record}\n`;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const option = (name, usual) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : usual);
  await write(
    reportRecords(Number(args[0]), {
      stores: option('--stores', 500),
      withComments: args.includes('--comments'),
      seed: option('--seed', 1),
    }),
    process.stdout,
  );
}
