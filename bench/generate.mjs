// Writes a made-up survey export as CSV, the same for the same arguments:
//   node bench/generate.mjs ROWS [--wide] [--seed N] > file.csv
//   node bench/generate.mjs ROWS --truth      what the scores must be, counted while generating, as JSON
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

export const NPS_QUESTION = 'How likely are you to recommend us to a friend or colleague?';

const COLUMNS = [
  'response_id',
  'submitted_at',
  'region',
  'channel',
  'country',
  'age',
  'weight',
  NPS_QUESTION,
  'Overall, how satisfied are you with our service?',
  'The company made it easy for me to handle my issue.',
  'How would you rate the speed of delivery?',
  'How would you rate the quality of the product?',
  'Is there anything else you would like to tell us?',
  'revenue',
  'finished',
];
const WIDE_COLUMNS = 200;
const CHUNK = 1 << 18;

/** Each with its countries and how many of 100 responses come from it. */
const REGIONS = [
  ['North America', 32, ['US', 'CA', 'MX']],
  ['Europe', 30, ['DE', 'FR', 'GB', 'ES', 'IT', 'PL', 'NL']],
  ['Asia Pacific', 22, ['JP', 'IN', 'AU', 'SG', 'KR']],
  ['Latin America', 10, ['BR', 'AR', 'CL', 'CO']],
  ['Middle East & Africa', 6, ['AE', 'ZA', 'EG', 'NG']],
];
const CHANNELS = ['email', 'web', 'sms', 'phone'];
/** Of 100 answers how many are at most 0, 1, … 10, by region. */
const NPS_CURVES = [
  [3, 2, 3, 3, 4, 7, 7, 13, 20, 17, 21],
  [4, 3, 3, 4, 5, 9, 9, 17, 20, 14, 12],
  [2, 2, 2, 3, 4, 8, 9, 16, 22, 17, 15],
  [3, 2, 2, 2, 3, 6, 6, 11, 17, 18, 30],
  [6, 3, 4, 5, 5, 10, 9, 15, 17, 12, 14],
].map((shares) => {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return sum;
  });
});
const COMMENTS = [
  'Great service, quick answer, thank you.',
  'The agent said "please hold" four times, then hung up.',
  'Delivery was late.\nNobody told me, and the tracking page was empty.',
  'Prix correct, équipe très aimable, livraison rapide.',
  'Works.',
  '1,5,"Europe",9\n2,4,"Europe",10',
  'I ordered the 24" screen, got the 27" one, and nobody minded.',
  'Line one,\nline two,\n\nline four: "fine".',
  'Für den Preis in Ordnung, aber die Anleitung fehlt.',
  'Could be cheaper',
];

/** A small fast generator of uniform 32-bit numbers (mulberry32). */
export function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
}

const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const pad = (n) => (n < 10 ? `0${n}` : `${n}`);

/** The header and `rows` records, a string each. `see` is told region, answer and weight of every record. */
export function* records(rows, { wide = false, seed = 1, see = null } = {}) {
  const next = uniform(seed);
  const below = (n) => next() % n;
  const comment = () => {
    if (below(3) > 0) return '';
    let text = COMMENTS[below(COMMENTS.length)];
    for (let more = below(6); more > 0; more--) text += ` ${COMMENTS[below(COMMENTS.length)]}`;
    return quoted(text);
  };
  const extra = wide ? WIDE_COLUMNS - COLUMNS.length : 0;
  const names = Array.from({ length: extra }, (_, i) => `item_${i + 1}`);
  yield `${[...COLUMNS, ...names].map(quoted).join(',')}\n`;
  for (let i = 1; i <= rows; i++) {
    let at = 0;
    for (let share = below(100); share >= REGIONS[at][1]; at++) share -= REGIONS[at][1];
    const [region, , countries] = REGIONS[at];
    const score = below(100);
    const answer = below(100) < 3 ? '' : NPS_CURVES[at].findIndex((limit) => score < limit);
    const weight = (200 + below(2800)) / 1000;
    const day = `2026-${pad(1 + below(12))}-${pad(1 + below(28))}`;
    const time = `${pad(below(24))}:${pad(below(60))}:${pad(below(60))}`;
    const mood = answer === '' ? 3 : Math.min(5, 1 + (answer >> 1));
    const satisfaction = Math.max(1, Math.min(5, mood - 1 + below(3)));
    let record = `R_${1e8 + i},${day} ${time},${region},${CHANNELS[below(4)]},${countries[below(countries.length)]},${18 + below(70)},${weight},${answer},${satisfaction},${1 + below(7)},${1 + below(5)},${1 + below(10)},${comment()},${below(500000) / 100},${below(20) === 0 ? 'False' : 'True'}`;
    for (let k = 0; k < extra; k++) record += k % 8 === 7 ? ',' : `,${1 + below(5)}`;
    see?.(region, answer, weight);
    yield `${record}\n`;
  }
}

/** Counts answers by region as they are generated: pass `see` to `records`, then ask for `regions`. */
export function truth() {
  const all = new Map();
  const see = (region, answer, w) => {
    if (answer === '') return;
    let own = all.get(region);
    if (!own) {
      own = { region, n: 0, w: 0, w2: 0, promoters: 0, detractors: 0, net: 0 };
      all.set(region, own);
    }
    own.n += 1;
    own.w += w;
    own.w2 += w * w;
    if (answer >= 9) {
      own.promoters += 1;
      own.net += w;
    } else if (answer <= 6) {
      own.detractors += 1;
      own.net -= w;
    }
  };
  const regions = () => [...all.values()].map(({ net, ...own }) => ({ ...own, nps: (100 * net) / own.w }));
  return { see, regions };
}

/** Writes records to a stream, waiting where the stream is slower. */
export async function write(all, out) {
  let chunk = '';
  for (const record of all) {
    chunk += record;
    if (chunk.length < CHUNK) continue;
    if (!out.write(chunk)) await once(out, 'drain');
    chunk = '';
  }
  if (chunk !== '' && !out.write(chunk)) await once(out, 'drain');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  const seedAt = args.indexOf('--seed');
  const options = { wide: args.includes('--wide'), seed: seedAt === -1 ? 1 : Number(args[seedAt + 1]) };
  const rows = Number(args[0]);
  if (!Number.isInteger(rows) || rows < 1) {
    process.stderr.write('usage: node bench/generate.mjs ROWS [--wide] [--seed N] [--truth]\n');
    process.exitCode = 2;
  } else if (args.includes('--truth')) {
    const { see, regions } = truth();
    for (const _ of records(rows, { ...options, see }));
    process.stdout.write(`${JSON.stringify(regions(), null, 2)}\n`);
  } else {
    process.stdout.on('error', (error) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
    await write(records(rows, options), process.stdout);
  }
}
