/** What a configuration says of single columns, against what would be guessed and what flags say. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.js';
import type { Column } from '../../src/model/survey.js';
import type { ColumnSetting, Overrides } from '../../src/prepare/survey.js';
import { csv, opened, written } from '../tally/written.js';

const ROWS = Array.from({ length: 40 }, (_, i) => [
  `k${i}`,
  1 + (i % 5),
  ['Poor', 'Fair', 'Good', '98'][i % 4]!,
  `2026-0${1 + (i % 3)}-07`,
  `2026-0${4 + (i % 3)}-07`,
  ['Web', 'Shop'][i % 2]!,
]);
const HEADER = ['key', 'How satisfied are you?', 'Mood', 'sent', 'answered', 'channel'];

const setting = (name: string, own: Partial<ColumnSetting>): ColumnSetting => ({
  name,
  scale: {},
  place: { file: 'c.yaml', line: 3 },
  ...own,
});

async function columnsWith(columns: ColumnSetting[], more: Partial<Overrides> = {}) {
  const survey = await opened(written(csv([HEADER, ...ROWS])), { columns, ...more });
  const of = (id: string): Column => survey.columns.find((column) => column.id === id)!;
  return { survey, of };
}

const LABELS = ['Poor', 'Fair', 'Good'].map((label, i) => ({ label, code: i + 1 }));

describe('settings of a column', () => {
  it('a role is given, and says so', async () => {
    const { of } = await columnsWith([
      setting('channel', { role: 'metadata' }),
      setting('key', { role: 'segment' }),
    ]);
    for (const [id, role] of [
      ['channel', 'metadata'],
      ['key', 'segment'],
    ] as const) {
      expect(of(id)).toMatchObject({ role, confidence: 'given' });
      expect(of(id).evidence).toContain('the configuration says so');
    }
  });

  it('labels make ratings of what would be a segment; a role of another kind is left as it is said', async () => {
    expect((await columnsWith([])).of('Mood')).toMatchObject({ role: 'segment', scale: null });
    const scale = { labels: LABELS, missing: ['98'] };
    const { of } = await columnsWith([setting('Mood', { scale })]);
    expect(of('Mood')).toMatchObject({ role: 'rating', scale: { low: 1, high: 3, confidence: 'given' } });
    expect(of('Mood').evidence).toContain('labels of the configuration');
    expect(of('Mood').read('Good')).toEqual({ kind: 'point', code: 3 });
    expect(of('Mood').read('98')).toEqual({ kind: 'missing', marker: '98' });
    const kept = await columnsWith([setting('Mood', { scale, role: 'segment' })]);
    expect(kept.of('Mood').role).toBe('segment');
  });

  it('flags beat it for the columns that they are about, and answers that are none add up', async () => {
    const own = [
      setting('satisfied', { scale: { ends: { low: 1, high: 7 }, reverse: true, missing: ['2'] } }),
    ];
    const { of } = await columnsWith(own);
    expect(of(HEADER[1]!).scale).toMatchObject({ low: 1, high: 7, favourable: 'low' });
    const scale = { ends: { low: 1, high: 10 }, missing: ['3'] };
    for (const score of [[], ['satisfied']]) {
      const flagged = (await columnsWith(own, { scale, score })).of(HEADER[1]!);
      expect(flagged.scale).toMatchObject({ low: 1, high: 10, favourable: 'low' });
      expect(['2', '3', '4'].map((cell) => flagged.read(cell).kind)).toEqual(['missing', 'missing', 'point']);
      expect(flagged.evidence).toEqual(expect.arrayContaining(['--scale', 'reverse of the configuration']));
    }
    // The points of a question about recommendation are those of NPS, though nobody chose 0.
    const nps = await columnsWith([
      setting('satisfied', { role: 'nps', scale: { ends: { low: 0, high: 10 } } }),
    ]);
    expect(nps.of(HEADER[1]!)).toMatchObject({ role: 'nps', scale: { low: 0, high: 10, kind: 'recommend' } });
    // Flags about another column leave it as it is.
    const other = await columnsWith(own, { scale: { labels: LABELS }, score: ['Mood'] });
    expect(other.of(HEADER[1]!).scale).toMatchObject({ low: 1, high: 7 });
  });

  it('a role of dates does not choose the one that dates a response', async () => {
    const roles = ['sent', 'answered'].map((name) => setting(name, { role: 'date' as const }));
    expect((await columnsWith([])).survey.dated).toBeNull();
    expect((await columnsWith(roles)).survey.dated).toBeNull();
    expect((await columnsWith(roles, { date: 'answered' })).survey.dated?.id).toBe('answered');
    expect((await columnsWith([setting('sent', { role: 'metadata' })])).survey.dated?.id).toBe('answered');
  });

  it('a label is shown, and the words of the question still tell its role and name it', async () => {
    const { of } = await columnsWith([setting('#2', { label: 'Overall' })]);
    expect(of(HEADER[1]!)).toMatchObject({ label: 'Overall', question: HEADER[1], role: 'satisfaction' });
    expect((await columnsWith([])).of('Mood')).not.toHaveProperty('question');
  });

  it('what cannot be is a problem with its place', async () => {
    const problems: [ColumnSetting[], RegExp][] = [
      [[setting('Moood', {})], /There is no column "Moood"/],
      [[setting('Mood', {}), setting('#3', {})], /"Mood" and "#3" are one column/],
      [[setting('Mood', { role: 'satisfaction' })], /on no scale, though its role is satisfaction/],
      [
        [setting('satisfied', { role: 'nps', scale: { ends: { low: 1, high: 5 } } })],
        /numbers from 1 to 5, and NPS needs 0/,
      ],
      [[setting('Mood', { role: 'nps', scale: { labels: LABELS } })], /answers are labels, and NPS needs 0/],
      [[setting('channel', { scale: { ends: { low: 1, high: 5 } } })], /on no scale, though it has a scale/],
    ];
    for (const [columns, message] of problems) {
      const problem = (await columnsWith(columns).catch((error: unknown) => error)) as Problem;
      expect(problem.message).toMatch(message);
      expect(problem.place).toEqual({ file: 'c.yaml', line: 3 });
    }
  });
});
