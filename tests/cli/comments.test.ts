import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Document, Section } from '../../src/model/document.js';
import { wilson } from '../../src/stats/proportion-intervals.js';
import { twoNets } from '../../src/stats/two-nets.js';
import { cxstat, FIXTURES } from './world.js';

const EXAMPLE = `${FIXTURES}example/comments.csv`;
const REASON = ['--comment', 'main reason'];
const folder = mkdtempSync(join(tmpdir(), 'comments-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A small file: score, comment and region of each response. */
function fileOf(
  rows: [score: number | string, comment: string, region?: string][],
  name = 'small.csv',
): string {
  const path = join(folder, name);
  const lines = rows.map(([score, comment, region = 'A']) => `${score},"${comment}",${region}`);
  writeFileSync(
    path,
    `How likely are you to recommend us?,What is the reason?,Region\n${lines.join('\n')}\n`,
  );
  return path;
}

async function documentOf(...args: string[]): Promise<Document> {
  const ran = await cxstat([...args, '--format', 'json']);
  expect(ran.err).toBe('');
  return JSON.parse(ran.out) as Document;
}

const rowsOf = (document: Document, id: string) =>
  (document.sections.find((section) => section.id === id) as Extract<Section, { kind: 'table' }>).rows;
const factsOf = (document: Document, id: string) =>
  Object.fromEntries(
    (document.sections.find((section) => section.id === id) as Extract<Section, { kind: 'facts' }>).facts.map(
      (fact) => [fact.id, fact.value],
    ),
  );

const PRAISE = 'The staff were friendly and helpful';
const BLAME = 'Terrible service, rude staff';
const WAIT = 'I was on hold for an hour';

describe('cxstat sentiment', () => {
  const small = fileOf([
    [10, PRAISE],
    [9, PRAISE],
    [2, BLAME],
    [10, BLAME],
    [8, 'n/a'],
    [7, ''],
    [5, 'De levering was veel te laat en niemand nam de telefoon op'],
    [9, 'Bardzo miła obsługa, polecam wszystkim'],
  ]);

  it('accounts for every response: blank, saying nothing, not scored with its language, scored', async () => {
    const document = await documentOf('sentiment', small);
    expect(factsOf(document, 'comments')).toMatchObject({
      responses: 8,
      comments: 7,
      says_nothing: 1,
      not_scored: 1,
      scored: 5,
    });
    expect(rowsOf(document, 'languages')).toContainEqual(
      expect.objectContaining({ language: 'Dutch', n: 1, scored: 0, not_scored: 1 }),
    );
    expect(document.notices).toContainEqual(
      expect.objectContaining({ id: 'comments-not-scored', text: expect.stringContaining('Dutch 1') }),
    );
  });

  it('gives shares of the scored comments with Wilson limits', async () => {
    const rows = rowsOf(await documentOf('sentiment', small), 'sentiment');
    const limits = wilson(3 / 5, 5, 0.95)!;
    expect(rows).toContainEqual({
      sentiment: 'positive',
      n: 3,
      base: 5,
      share: 3 / 5,
      share_low: limits.low,
      share_high: limits.high,
    });
    expect(rows.reduce((sum, { n }) => sum + Number(n), 0)).toBe(5);
  });

  it('lists who gave a good score and wrote an angry text', async () => {
    const document = await documentOf('sentiment', small);
    expect(factsOf(document, 'agreement')).toMatchObject({ n: 5, good_but_negative: 1, bad_but_positive: 0 });
    const section = document.sections.find(({ id }) => id === 'contradictions') as Extract<
      Section,
      { kind: 'verbatims' }
    >;
    expect(section.groups[0]!.quotes.map(({ text }) => text)).toEqual([BLAME]);
    expect(section.groups[0]!.quotes[0]!.beside).toContainEqual({ label: 'NPS', value: '10' });
  });

  it('shows with --why the clauses and words behind a score, which add nothing that is not in the text', async () => {
    const document = await documentOf('sentiment', EXAMPLE, ...REASON, '--why', '--limit', '4');
    const section = document.sections.find(({ id }) => id === 'reasons') as Extract<
      Section,
      { kind: 'verbatims' }
    >;
    const quotes = section.groups.flatMap((group) => group.quotes);
    expect(quotes.length).toBeGreaterThan(8);
    for (const quote of quotes) {
      expect(quote.clauses.length).toBeGreaterThan(0);
      for (const { text, reasons } of quote.clauses) {
        for (const reason of reasons) expect(quote.text).toContain(reason.text);
        expect(quote.text).toContain(text);
      }
    }
    const plain = await documentOf('sentiment', EXAMPLE, ...REASON);
    expect(plain.sections.map(({ id }) => id)).not.toContain('reasons');
  });

  it('compares the last two waves, and segments add up to the total', async () => {
    const document = await documentOf('sentiment', EXAMPLE, ...REASON, '--wave', 'quarter', '--by', 'Region');
    const rows = rowsOf(document, 'sentiment');
    const of = (segment: string, wave: string) =>
      rows
        .filter((row) => row.segment_1 === segment && row.wave === wave)
        .reduce((sum, { n }) => sum + Number(n), 0);
    expect(of('North', 'All') + of('South', 'All') + of('East', 'All') + of('West', 'All')).toBe(
      of('Total', 'All'),
    );
    expect(of('Total', '2026-Q1') + of('Total', '2026-Q2')).toBe(of('Total', 'All'));
    const change = rowsOf(document, 'sentiment_change').find(({ sentiment }) => sentiment === 'negative')!;
    expect(Number(change.after) - Number(change.before)).toBeCloseTo(Number(change.difference), 12);
    expect(Number(change.p_adjusted)).toBeGreaterThanOrEqual(Number(change.p));
  });

  it('scores a typed comment, and says that it cannot score a language without an engine', async () => {
    const mixed = await cxstat(['sentiment', '--text', 'Great food but rude staff']);
    expect(mixed.out).toMatch(/Sentiment +mixed/);
    expect(mixed.out).toMatch(/positive \+0\.\d+ +Great food/);
    expect(mixed.out).toMatch(/negative −0\.\d+ +but rude staff/);
    const dutch = await cxstat(['sentiment', '--text', 'De levering was veel te laat en niemand nam op']);
    expect(dutch.out).toMatch(/Language +Dutch\nSentiment +not scored/);
  });

  it('by wink gives the score of wink-nlp itself', async () => {
    // wink-nlp 2.4 with its model: what the tool that people know says, wrong as it is.
    const text = ['--text', 'Still waiting for my refund after 3 weeks'];
    const refund = await documentOf('sentiment', ...text, '--engine', 'wink');
    expect(factsOf(refund, 'comment').sentiment).toBe('positive');
    const own = await documentOf('sentiment', ...text);
    expect(factsOf(own, 'comment').sentiment).toBe('negative');
  });

  it('weights responses', async () => {
    const path = join(folder, 'weighted.csv');
    writeFileSync(path, `Reason,w\n"${PRAISE}",3\n"${BLAME}",1\n`);
    const rows = rowsOf(
      await documentOf('sentiment', path, '--comment', 'Reason', '--weight', 'w'),
      'sentiment',
    );
    expect(rows.find(({ sentiment }) => sentiment === 'positive')).toMatchObject({ n: 1, share: 0.75 });
  });

  it('takes "nothing" for praise where the question asks for faults, and for nothing elsewhere', async () => {
    const asked = (question: string) => {
      const path = join(folder, `${question.length}.csv`);
      writeFileSync(path, `${question}\nNothing\nnothing\n"${BLAME}"\n`);
      return documentOf('sentiment', path, '--comment', '#1');
    };
    expect(factsOf(await asked('What could we improve?'), 'comments')).toMatchObject({
      says_nothing: 0,
      scored: 3,
    });
    expect(factsOf(await asked('Any comments about us?'), 'comments')).toMatchObject({
      says_nothing: 2,
      scored: 1,
    });
  });
});

describe('cxstat topics', () => {
  const rows: [number, string][] = [
    ...Array.from({ length: 12 }, (): [number, string] => [2, WAIT]),
    ...Array.from({ length: 8 }, (): [number, string] => [9, WAIT]),
    ...Array.from({ length: 30 }, (): [number, string] => [10, 'The parking is close to the entrance']),
  ];
  const path = fileOf(rows, 'topics.csv');

  it('gives the share of each topic, and its score against all other commenters', async () => {
    const document = await documentOf('topics', path, '--comment', 'reason');
    const waiting = rowsOf(document, 'topics').find(({ id }) => id === 'waiting')!;
    expect(waiting).toMatchObject({ n: 20, share: 0.4 });
    const { topic } = waiting;
    const score = rowsOf(document, 'topic_scores').find((row) => row.topic === topic)!;
    const test = twoNets({ up: 1, down: 0, n: 30 }, { up: 0.4, down: 0.6, n: 20 }, 0.95)!;
    expect(score).toMatchObject({ n: 20, score: -20, rest: 100 });
    expect(Number(score.difference)).toBeCloseTo(-120, 10);
    expect(Number(score.difference_low)).toBeCloseTo(100 * test.low, 10);
    expect(Number(score.p)).toBeCloseTo(test.pValue, 12);
  });

  it('counts a comment in each topic that it mentions, and in the base once', async () => {
    const document = await documentOf('topics', EXAMPLE, ...REASON);
    const topics = rowsOf(document, 'topics');
    const [base] = /\d+/.exec(document.sections.find(({ id }) => id === 'topics')!.title)!;
    const none = topics.find(({ id }) => id === null)!;
    const mentions = topics.filter(({ id }) => id !== null).reduce((sum, { n }) => sum + Number(n), 0);
    expect(mentions + Number(none.n)).toBeGreaterThan(Number(base));
    for (const { n, share } of topics) expect(Number(share)).toBeCloseTo(Number(n) / Number(base), 12);
    expect(document.notices.map(({ id }) => id)).toContain('comments-without-topics');
  });

  it('takes topics of a file beside its own', async () => {
    const own = join(folder, 'own.yaml');
    writeFileSync(
      own,
      'topics:\n  - id: wall-bracket\n    label: Wall bracket\n    patterns:\n      - bracket*\n',
    );
    const document = await documentOf('topics', EXAMPLE, ...REASON, '--topics', own);
    const bracket = rowsOf(document, 'topics').find(({ id }) => id === 'wall-bracket')!;
    // Twelve comments of the example speak of it, in English.
    expect(bracket).toMatchObject({ topic: 'Wall bracket', n: 12 });
    writeFileSync(own, 'topics:\n  - id: wall-bracket\n    pattern: bracket\n');
    const wrong = await cxstat(['topics', EXAMPLE, ...REASON, '--topics', own]);
    expect(wrong.exit).toBe(3);
    expect(wrong.err).toMatch(/own\.yaml.*3|line 3/s);
  });
});

describe('topics in another language', () => {
  it('are read where a file has them, beside those that ship', async () => {
    const polish = join(folder, 'polish.yaml');
    writeFileSync(
      polish,
      'language: pl\ntopics:\n  - id: outage\n    patterns:\n      - (awari*|przerw*)\n  - id: cena\n    label: Cena\n    patterns:\n      - (cen|cena|ceny|cenie|cenę|tani*|drogo)\n',
    );
    const before = await documentOf('topics', EXAMPLE, ...REASON);
    const after = await documentOf('topics', EXAMPLE, ...REASON, '--topics', polish);
    const of = (document: Document, id: string) => rowsOf(document, 'topics').find((row) => row.id === id);
    expect(of(before, 'cena')).toBeUndefined();
    expect(Number(of(after, 'cena')!.n)).toBeGreaterThan(0);
    expect(Number(of(after, 'outage')!.n)).toBeGreaterThan(Number(of(before, 'outage')!.n));
    const base = (document: Document) =>
      Number(/\d+/.exec(document.sections.find(({ id }) => id === 'topics')!.title)![0]);
    const spoken = rowsOf(after, 'languages').find(({ language }) => language === 'Polish')!;
    expect(base(after)).toBe(base(before) + Number(spoken.n));
    const typed = await cxstat([
      'sentiment',
      '--text',
      'Ciągle awarie, w tej cenie to żart',
      '--topics',
      polish,
    ]);
    expect(typed.out).toMatch(/Topics +.*\(outage\), Cena \(cena\)/);
    writeFileSync(polish, 'language: Polish\ntopics:\n  - id: cena\n    patterns: [cena]\n');
    const wrong = await cxstat(['topics', EXAMPLE, ...REASON, '--topics', polish]);
    expect([wrong.exit, wrong.out]).toEqual([3, '']);
    expect(wrong.err).toMatch(/Polish[\s\S]*line 1/);
  });
});

describe('cxstat themes', () => {
  it('finds what is new in the last wave', async () => {
    const document = await documentOf('themes', EXAMPLE, ...REASON, '--wave', 'quarter');
    const [first] = rowsOf(document, 'themes_wave');
    expect(first).toMatchObject({ theme: 'bracket', n: 12, others: 0 });
  });

  it('tells a segment from all others, also where a response belongs to several', async () => {
    const path = join(folder, 'several.csv');
    const used = ['Red, Green', 'Red', 'Blue, Green', 'Red, Blue', 'Green', 'Blue'];
    const rows = Array.from({ length: 60 }, (_, i) => {
      const own = used[i % used.length]!;
      return `"${own}",${own.includes('Green') ? 'The zorbing ball rolled away' : 'A quiet evening by the lake'}`;
    });
    writeFileSync(path, `Used (Tick all that apply),What is the reason?\n${rows.join('\n')}\n`);
    const document = await documentOf('themes', path, '--comment', 'reason', '--by', 'Used');
    const green = document.sections.find(({ title }) => title.startsWith('Distinctive of Green'));
    expect(green).toMatchObject({ rows: [expect.objectContaining({ n: 30, others: 0 })] });
  });

  it('shows the comments behind a phrase, which hold it', async () => {
    const document = await documentOf('themes', EXAMPLE, ...REASON, '--limit', '5');
    const examples = document.sections.find(({ id }) => id === 'theme_examples') as Extract<
      Section,
      { kind: 'verbatims' }
    >;
    expect(examples.groups.length).toBeGreaterThan(2);
    for (const { label, quotes } of examples.groups) {
      expect(quotes.length).toBeGreaterThan(0);
      const [word] = label.split(' ');
      for (const { text } of quotes) expect(text.toLowerCase()).toContain(word!.slice(0, 3));
    }
  });
});

describe('cxstat verbatims', () => {
  const secrets = ['@example.com', '4111 1111', 'GB82', '7946'];

  it('takes out what identifies a person, and says so', async () => {
    const document = await documentOf('verbatims', EXAMPLE, ...REASON, '--limit', '1000');
    const text = JSON.stringify(document);
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(document.notices.map(({ id }) => id)).toContain('redacted');
    const written = JSON.stringify(
      await documentOf('verbatims', EXAMPLE, ...REASON, '--limit', '1000', '--no-redact'),
    );
    for (const secret of secrets) expect(written).toContain(secret);
  });

  it('shows one topic where one is named, and as many of each kind as asked for', async () => {
    const document = await documentOf('verbatims', EXAMPLE, ...REASON, '--topic', 'outage', '--limit', '2');
    const [section] = document.sections as Extract<Section, { kind: 'verbatims' }>[];
    expect(section!.groups).toHaveLength(1);
    const kinds = section!.groups[0]!.quotes.map(({ kind }) => kind);
    expect(
      Math.max(...['typical', 'most negative'].map((one) => kinds.filter((kind) => kind === one).length)),
    ).toBe(2);
    const recent = section!.groups[0]!.quotes.filter(({ kind }) => kind === 'most recent');
    const dates = recent.map(({ beside }) => beside.find(({ label }) => label === '')!.value);
    expect([...dates].sort().reverse()).toEqual(dates);
  });
});

describe('cxstat annotate', () => {
  it('leaves every byte of the data, and adds four columns', async () => {
    const output = join(folder, 'annotated.csv');
    const ran = await cxstat(['annotate', EXAMPLE, ...REASON, '-o', output]);
    expect([ran.out, ran.exit]).toEqual(['', 0]);
    expect(ran.err).toContain('211 comments');
    const before = readFileSync(EXAMPLE, 'utf8').split('\n');
    const after = readFileSync(output, 'utf8').split('\n');
    expect(after).toHaveLength(before.length);
    before.forEach((line, i) => {
      expect(after[i]!.startsWith(line)).toBe(true);
    });
    expect(after[0]!.slice(before[0]!.length)).toBe(',language,sentiment,sentiment_score,topics');
  });

  it('is read again by other commands as it is', async () => {
    const output = join(folder, 'again.csv');
    await cxstat(['annotate', EXAMPLE, ...REASON, '-o', output]);
    const own = await cxstat(['nps', output, '--by', 'sentiment', '--format', 'csv']);
    const computed = await cxstat(['nps', EXAMPLE, ...REASON, '--by', 'sentiment', '--format', 'csv']);
    const scores = (text: string) => text.split('\n\n')[0];
    expect(scores(own.out)).toBe(scores(computed.out));
  });

  it('names its columns after the comment where the file has such names of its own', async () => {
    const path = join(folder, 'taken.csv');
    writeFileSync(path, `language,comment\nEN,"${PRAISE}"\n`);
    const ran = await cxstat(['annotate', path, '--comment', 'comment']);
    const [header, record] = ran.out.split('\n');
    expect(header).toBe('language,comment,comment_language,sentiment,sentiment_score,topics');
    expect(record).toMatch(/^EN,"The staff were friendly and helpful",en,positive,0\.\d+,.*agent-attitude/);
  });

  it('destroys no input', async () => {
    const ran = await cxstat(['annotate', EXAMPLE, ...REASON, '-o', EXAMPLE]);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('one of the inputs');
  });
});

describe('topics and sentiment as columns', () => {
  it('split and filter scores', async () => {
    const document = await documentOf('nps', EXAMPLE, ...REASON, '--by', 'sentiment');
    const section = document.sections[0] as Extract<Section, { kind: 'scores' }>;
    const base = (value: string) =>
      section.results.find(({ segment }) => segment[0]?.value === value)!.base.n;
    const filtered = await documentOf('nps', EXAMPLE, ...REASON, '--where', "sentiment = 'negative'");
    const [only] = (filtered.sections[0] as Extract<Section, { kind: 'scores' }>).results;
    expect(only!.base.n).toBe(base('negative'));
    expect(filtered.notices.map(({ id }) => id)).toContain('comments-not-scored');
  });

  it('drive an outcome', async () => {
    const document = await documentOf(
      'drivers',
      EXAMPLE,
      ...REASON,
      '--drivers',
      'topics=outage,sentiment_score',
      '--replicates',
      '100',
    );
    expect(rowsOf(document, 'importance')).toHaveLength(2);
  });

  it('are the columns of the file where it has them', async () => {
    const path = join(folder, 'own-sentiment.csv');
    writeFileSync(path, `How likely are you to recommend us?,sentiment\n9,sunny\n2,cloudy\n3,cloudy\n`);
    const document = await documentOf('nps', path, '--by', 'sentiment');
    const { results } = document.sections[0] as Extract<Section, { kind: 'scores' }>;
    expect(results.map(({ segment }) => segment[0]?.value)).toEqual([undefined, 'cloudy', 'sunny']);
  });
});

describe('words of the user', () => {
  it('from a lexicon count as it says', async () => {
    const own = join(folder, 'lexicon.yaml');
    writeFileSync(own, 'words:\n  uncapped: 3\n');
    const text = ['--text', 'The line is uncapped'];
    const [before, after] = [
      factsOf(await documentOf('sentiment', ...text), 'comment'),
      factsOf(await documentOf('sentiment', ...text, '--lexicon', own), 'comment'),
    ];
    expect(after.sentiment).toBe('positive');
    expect(Number(after.sentiment_score)).toBeGreaterThan(Number(before.sentiment_score) + 0.2);
    const wrong = join(folder, 'wrong.yaml');
    writeFileSync(wrong, 'words:\n  uncapped: 3\nwodrs:\n  slow: -2\n');
    const ran = await cxstat(['sentiment', ...text, '--lexicon', wrong]);
    expect([ran.exit, ran.out]).toEqual([3, '']);
    expect(ran.err).toMatch(/wodrs[\s\S]*line 3[\s\S]*words/);
  });

  it('are learned from the scores beside the comments, and read with them later', async () => {
    // "Uncapped" and "metered" are words that no lexicon has, and the customers of this survey mean much by them.
    const things = ['line', 'plan', 'tariff', 'contract', 'package'];
    const rows = Array.from({ length: 400 }, (_, i): [number, string] => {
      const thing = things[i % things.length]!;
      return i % 2 === 0 ? [10, `${i}: the ${thing} is uncapped`] : [1, `${i}: the ${thing} is metered`];
    });
    const path = fileOf(rows, 'learn.csv');
    const weights = join(folder, 'weights.json');
    const document = await documentOf('sentiment', path, '--comment', 'reason', '--learn', weights);
    expect(factsOf(document, 'learning')).toMatchObject({
      high: 200,
      low: 200,
      improves: 'yes',
      file: weights,
    });
    const figures = rowsOf(document, 'cross_validated').find(({ measure }) => measure === 'Right side')!;
    expect(Number(figures.learned)).toBe(1);
    expect(Number(figures.shipped)).toBeLessThan(0.7);
    const sentiment = async (text: string, ...more: string[]) =>
      factsOf(await documentOf('sentiment', '--text', text, ...more), 'comment').sentiment;
    expect(await sentiment('The plan is metered', '--learned', weights)).toBe('negative');
    expect(await sentiment('The plan is uncapped', '--learned', weights)).toBe('positive');
    expect(await sentiment('The plan is metered')).not.toBe('negative');
  });
});

describe('hostile comments', () => {
  it('neither crash nor stall any command', async () => {
    const path = join(folder, 'hostile.csv');
    const cells = [
      PRAISE,
      BLAME,
      'very bad '.repeat(250_000),
      'a'.repeat(300_000),
      'not but '.repeat(50_000),
      'http://'.repeat(20_000),
      '😡'.repeat(10_000),
      '👨‍👩‍👧'.repeat(10_000),
      '\u202erevo\u202c the staff \u2067were\u2069 rude',
      'a\u200db'.repeat(20_000),
      'staff \ud83d rude',
      '!?'.repeat(100_000),
      'ก'.repeat(200_000),
      'nie ale '.repeat(50_000),
    ];
    writeFileSync(path, `score,comment\n${cells.map((cell, i) => `${i % 11},"${cell}"`).join('\n')}\n`);
    for (const command of ['sentiment', 'topics', 'themes', 'verbatims', 'annotate']) {
      const ran = await cxstat([command, path, '--comment', 'comment']);
      expect([ran.exit, command], ran.err).toEqual([0, command]);
      // Nothing that turns the direction of writing reaches the terminal; an annotated file is left as it is.
      if (command !== 'annotate') expect(ran.out).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  });
});

describe('what cannot be', () => {
  it.each([
    [['nps', EXAMPLE, '--engine', 'wink'], 2, 'nothing is asked of the comments'],
    [['sentiment', EXAMPLE], 2, '2 columns hold comments'],
    [['sentiment', EXAMPLE, ...REASON, '--topics', 'own.yaml'], 2, 'no topics are asked for'],
    [['sentiment', EXAMPLE, ...REASON, '--engine', 'vader'], 2, 'cxstat, wink'],
    [['sentiment', EXAMPLE, '--text', 'good'], 2, 'in the place of a file'],
    [['sentiment', '--text', '  '], 2, 'empty'],
    [['sentiment', '--text', 'good', '--min-base', '5'], 2, '--min-base changes nothing'],
    [['sentiment', '--text', 'good', '--no-redact'], 2, '--no-redact changes nothing'],
    [['verbatims', EXAMPLE, ...REASON, '--topic', 'wating'], 2, 'waiting'],
    [['verbatims', EXAMPLE, ...REASON, '--limit', '0'], 2, '--limit'],
    [['topics', EXAMPLE, ...REASON, '--topics', 'nowhere.yaml'], 2, 'does not exist'],
    [['annotate', EXAMPLE, EXAMPLE, ...REASON], 2, 'too many arguments'],
    [['annotate'], 2, 'No file'],
    [['themes', EXAMPLE, ...REASON, '--by', 'Response ID'], 2, 'at most 50'],
    [['sentiment', EXAMPLE, ...REASON, '--learn', join(folder, 'few.json')], 3, '200'],
    [['sentiment', EXAMPLE, ...REASON, '--learn', EXAMPLE], 2, 'one of the inputs'],
    [['sentiment', EXAMPLE, ...REASON, '--learned', EXAMPLE], 3, 'comments.csv'],
    [['sentiment', '--text', 'x', '--engine', 'wink', '--lexicon', 'x.yaml'], 2, 'its score is its own'],
    [['sentiment', `${FIXTURES}example/phone.csv`], 2, 'No column holds comments'],
  ])('%j is refused with a reason', async (args, exit, reason) => {
    const ran = await cxstat(args);
    expect([ran.exit, ran.out]).toEqual([exit, '']);
    expect(ran.err).toContain(reason);
  });
});
