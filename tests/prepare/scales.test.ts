import { describe, expect, it } from 'vitest';
import type { Column, Survey } from '../../src/model/survey.js';
import type { Overrides } from '../../src/prepare/survey.js';
import { csv, opened, written } from '../tally/written.js';

type Cells = (string | number)[];
const repeat = (cells: Cells, times: number): Cells => Array.from({ length: times }, () => cells).flat();

/** A survey of one question beside an id and a comment; the question is the second column. */
async function asked(question: string, cells: Cells, overrides: Partial<Overrides> = {}): Promise<Survey> {
  const rows = cells.map((cell, i) => [
    `r${i}`,
    cell,
    `it was number ${i} of the things that people told us`,
  ]);
  return opened(written(csv([['key', question, 'remarks'], ...rows])), overrides);
}
const column = async (...args: Parameters<typeof asked>): Promise<Column> =>
  (await asked(...args)).columns[1]!;

const to = (low: number, high: number): number[] => Array.from({ length: high - low + 1 }, (_, i) => low + i);

describe('the scale of a question', () => {
  type Expected = [low: number, high: number, favourable: 'high' | 'low', role?: string];
  const cases: [question: string, cells: Cells, expected: Expected | null][] = [
    ['How likely are you to recommend us?', repeat(to(0, 10), 4), [0, 10, 'high', 'nps']],
    // Nobody chose 0 to 5, and 0 to 10 it is all the same.
    ['How likely are you to recommend us?', repeat([6, 7, 8, 9, 10], 8), [0, 10, 'high', 'nps']],
    ['How likely are you to recommend us?', [...repeat(to(0, 10), 10), 11], [0, 10, 'high', 'nps']],
    ['How satisfied are you with us?', repeat(to(1, 5), 8), [1, 5, 'high', 'satisfaction']],
    ['How satisfied are you with us?', repeat([3, 4, 5], 8), [1, 5, 'high', 'satisfaction']],
    ['How satisfied are you with us?', repeat(to(1, 7), 8), [1, 7, 'high', 'satisfaction']],
    ['How satisfied are you with us?', repeat(to(1, 10), 8), [1, 10, 'high', 'satisfaction']],
    ['The company made it easy for me to handle my issue', repeat(to(1, 7), 8), [1, 7, 'high', 'effort']],
    [
      'How much effort did you personally have to put forth to handle your request?',
      repeat(to(1, 5), 8),
      [1, 5, 'low', 'effort'],
    ],
    // Much effort is bad, much quality is good.
    ['How much effort was it? (1 = very low, 5 = very high)', repeat(to(1, 5), 8), [1, 5, 'low', 'effort']],
    ['How much effort was it? (1 = very high, 5 = very low)', repeat(to(1, 5), 8), [1, 5, 'high', 'effort']],
    ['Quality of the food (1 = very high, 5 = very low)', repeat(to(1, 5), 8), [1, 5, 'low', 'rating']],
    [
      'How satisfied are you? (1 = very satisfied, 5 = very dissatisfied)',
      repeat(to(1, 5), 8),
      [1, 5, 'low', 'satisfaction'],
    ],
    [
      'How satisfied are you? (1 = very dissatisfied, 5 = very satisfied)',
      repeat(to(1, 5), 8),
      [1, 5, 'high', 'satisfaction'],
    ],
    [
      'On a scale of 1 - 5 (1 being hardest, 5 being easiest) how easy was it?',
      repeat([2, 3, 4], 8),
      [1, 5, 'high', 'effort'],
    ],
    ['On a scale of 1 to 10, how satisfied are you?', repeat([6, 7, 8], 8), [1, 10, 'high', 'satisfaction']],
    ['How satisfied are you, from 1 to 7?', repeat([2, 3, 4, 5], 8), [1, 7, 'high', 'satisfaction']],
    // The question may state a scale that the answers do not keep.
    ['How satisfied are you, from 1 to 5?', repeat(to(1, 10), 8), [1, 10, 'high', 'satisfaction']],
    [
      'How satisfied are you?',
      repeat(['1 - Very satisfied', 2, 3, 4, '5 - Very dissatisfied'], 8),
      [1, 5, 'low', 'satisfaction'],
    ],
    [
      'How satisfied are you?',
      repeat(['1 - Very dissatisfied', 2, 3, 4, '5 - Very satisfied'], 8),
      [1, 5, 'high', 'satisfaction'],
    ],
    [
      'How satisfied are you?',
      repeat(['Very dissatisfied (1)', 'Neutral (3)', 'Very satisfied (5)'], 8),
      [1, 5, 'high', 'satisfaction'],
    ],
    [
      'How likely are you to recommend us?',
      repeat(['0 - Not at all likely', ...to(1, 9), '10 - Extremely likely'], 4),
      [0, 10, 'high', 'nps'],
    ],
    [
      'How satisfied are you?',
      repeat(['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'], 5),
      [1, 5, 'high', 'satisfaction'],
    ],
    // Not scales: ages, prices, ids, years, and two groups.
    ['Age', repeat(to(18, 60), 2), null],
    ['Amount paid', repeat([12.5, 3.99, 100], 12), null],
    ['Year of purchase', repeat([2021, 2022, 2023], 12), null],
    ['Group', repeat([1, 2], 20), null],
  ];
  it.each(cases)('%s %j', async (question, cells, expected) => {
    const own = await column(question, cells);
    if (expected === null) {
      expect(own.scale).toBeNull();
      return;
    }
    const [low, high, favourable, role] = expected;
    expect(own.scale).toMatchObject({ low, high, favourable });
    expect(own.scale!.points.map(({ code }) => code)).toEqual(to(low, high));
    expect(own.role).toBe(role);
  });
});

describe('codes for "no answer" are no scale points', () => {
  it.each([
    ['How satisfied are you with us?', to(1, 5), [97, 98], [1, 5]],
    ['How satisfied are you with us?', to(1, 7), [99], [1, 7]],
    ['How satisfied are you with us?', to(1, 5), [-9], [1, 5]],
    ['How likely are you to recommend us?', to(0, 10), [98, 99], [0, 10]],
    ['How likely are you to recommend us?', to(0, 10), [77], [0, 10]],
  ])('%s %j with %j', async (question, usual, special, [low, high]) => {
    const own = await column(question, [...repeat(usual, 10), ...repeat(special, 3)]);
    expect(own.scale).toMatchObject({ low, high });
    for (const code of special) {
      expect(own.read(String(code))).toEqual({ kind: 'missing', marker: String(code) });
      expect(own.missingMarkers).toContain(String(code));
    }
    for (const code of usual) expect(own.read(String(code))).toEqual({ kind: 'point', code });
    expect(own.read('6.5').kind).toBe('off-scale');
  });

  it('11 is none of them: it is off the scale', async () => {
    const own = await column('How likely are you to recommend us?', [...repeat(to(0, 10), 10), 11, 11]);
    expect(own.read('11')).toEqual({ kind: 'off-scale', text: '11' });
  });
});

describe('cells are read', () => {
  const POINT = (code: number) => ({ kind: 'point', code });
  it.each([
    ['9', POINT(9)],
    ['9.0', POINT(9)],
    ['10 - Extremely likely', POINT(10)],
    ['10 – extremely LIKELY', POINT(10)],
    ['', { kind: 'missing', marker: null }],
    [null, { kind: 'missing', marker: null }],
    ['N/A', { kind: 'missing', marker: 'N/A', notApplicable: true }],
    ["Don't know", { kind: 'missing', marker: "Don't know" }],
    ['12', { kind: 'off-scale', text: '12' }],
    ['-1', { kind: 'off-scale', text: '-1' }],
    ['great', { kind: 'off-scale', text: 'great' }],
    ['9/10', { kind: 'off-scale', text: '9/10' }],
    ['1e1', { kind: 'off-scale', text: '1e1' }],
    ['0x9', { kind: 'off-scale', text: '0x9' }],
    ['９', { kind: 'off-scale', text: '９' }],
  ])('%s', async (cell, answer) => {
    const cells = repeat(['0 - Not at all likely', ...to(1, 9), '10 - Extremely likely'], 4);
    expect((await column('How likely are you to recommend us?', cells)).read(cell)).toEqual(answer);
  });
});

describe('"not applicable" is told apart from other missing answers', () => {
  const NOT_APPLICABLE = (marker: string) => ({ kind: 'missing', marker, notApplicable: true });
  // Strictly: a plain missing answer has no such key at all.
  const MISSING = (marker: string | null) => ({ kind: 'missing', marker });
  const LABELS = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'];

  it('among labels', async () => {
    const cells = [...repeat(LABELS, 6), ...repeat(['Not applicable', "Don't know", ''], 2)];
    const own = await column('How satisfied are you with us?', cells);
    expect(own.scale).toMatchObject({ low: 1, high: 5, coding: 'labels' });
    expect(LABELS.map(own.read)).toStrictEqual([1, 2, 3, 4, 5].map((code) => ({ kind: 'point', code })));
    expect(own.read('Not applicable')).toStrictEqual(NOT_APPLICABLE('Not applicable'));
    expect(own.read('NOT APPLICABLE.')).toStrictEqual(NOT_APPLICABLE('NOT APPLICABLE.'));
    expect(own.read("Don't know")).toStrictEqual(MISSING("Don't know"));
    expect(own.read('')).toStrictEqual(MISSING(null));
    expect(own.read(null)).toStrictEqual(MISSING(null));
    expect(own.missingMarkers).toEqual(['Not applicable', "Don't know"]);
    expect(own.sampleMissing).toBeCloseTo(6 / 36, 12);
  });

  it('among numbers, where a special code is missing and no more', async () => {
    const cells = [...repeat(to(1, 5), 10), ...repeat(['n/a', 'NA', -99, 98], 2)];
    const own = await column('How satisfied are you with us?', cells);
    expect(own.scale).toMatchObject({ low: 1, high: 5, coding: 'numbers' });
    expect(own.read('n/a')).toStrictEqual(NOT_APPLICABLE('n/a'));
    for (const marker of ['NA', '-99', '98']) expect(own.read(marker)).toStrictEqual(MISSING(marker));
  });

  it('in a column without a scale', async () => {
    const cells = [...repeat(['North', 'South', 'East'], 8), 'Not applicable', "Don't know", ''];
    const own = await column('Region', cells);
    expect(own.scale).toBeNull();
    expect(own.read('Not applicable')).toStrictEqual(NOT_APPLICABLE('Not applicable'));
    // One that the sample did not hold.
    expect(own.read('nie dotyczy')).toStrictEqual(NOT_APPLICABLE('nie dotyczy'));
    expect(own.read("Don't know")).toStrictEqual(MISSING("Don't know"));
    expect(own.read('')).toStrictEqual(MISSING(null));
    expect(own.read('North')).toStrictEqual({ kind: 'off-scale', text: 'North' });
  });

  it('--missing adds plain missing markers, but knows the ones that say "not applicable"', async () => {
    const own = await column('How satisfied are you with us?', [...repeat(to(1, 5), 6), 'No idea', 'N/A'], {
      score: ['#2'],
      scale: { missing: ['no idea', 'n/a'] },
    });
    expect(own.read('No idea')).toStrictEqual(MISSING('No idea'));
    expect(own.read('N/A')).toStrictEqual(NOT_APPLICABLE('N/A'));
  });
});

describe('what the user says beats every guess', () => {
  const LABELS = [
    { code: 1, label: 'Meh' },
    { code: 2, label: 'Fine' },
    { code: 5, label: 'Wow' },
  ];
  const scored = (scale: Overrides['scale']): Partial<Overrides> => ({ score: ['#2'], scale });

  it('--scale', async () => {
    const own = await column('Points', repeat([3, 4, 5], 10), scored({ ends: { low: 1, high: 7 } }));
    expect(own.scale).toMatchObject({ low: 1, high: 7, confidence: 'given' });
    expect(own.read('7')).toEqual({ kind: 'point', code: 7 });
    expect(own.read('0').kind).toBe('off-scale');
  });

  // Guards against: with --scale a column of labels is read as numbers, and every answer is off the scale; the code that
  // shifts the codes of a label set is never reached.
  it('--scale with labels of a known set gives them its codes', async () => {
    const cells = repeat(['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'], 5);
    const own = await column('How was it?', cells, scored({ ends: { low: 0, high: 4 } }));
    expect(own.read('Very dissatisfied')).toEqual({ kind: 'point', code: 0 });
    expect(own.read('very satisfied')).toEqual({ kind: 'point', code: 4 });
  });

  it('--labels, with gaps, without regard to case; anything else is off the scale', async () => {
    const own = await column(
      'How was it?',
      repeat(['Meh', 'Fine', 'Wow', 'Other'], 5),
      scored({ labels: LABELS }),
    );
    expect(own.scale).toMatchObject({ low: 1, high: 5, coding: 'labels', confidence: 'given' });
    expect(['meh', 'Fine', ' WOW'].map((cell) => own.read(cell.trim()))).toEqual([
      { kind: 'point', code: 1 },
      { kind: 'point', code: 2 },
      { kind: 'point', code: 5 },
    ]);
    expect(own.read('Other')).toEqual({ kind: 'off-scale', text: 'Other' });
  });

  it('--labels makes an answer of what usually is none', async () => {
    const labels = [...LABELS, { code: 3, label: 'Not applicable' }];
    const own = await column('How was it?', repeat(['Meh', 'Not applicable', 'Wow'], 5), scored({ labels }));
    expect(own.read('not applicable')).toEqual({ kind: 'point', code: 3 });
  });

  it('--missing, for labels and for numbers', async () => {
    const own = await column(
      'How satisfied are you with us?',
      [...repeat(to(1, 5), 6), 'No idea', '0', '0'],
      scored({ missing: ['no idea', '0'] }),
    );
    expect(own.scale).toMatchObject({ low: 1, high: 5 });
    expect(own.read('No Idea')).toEqual({ kind: 'missing', marker: 'No Idea' });
    expect(own.read('0')).toEqual({ kind: 'missing', marker: '0' });
  });

  it('--missing takes a point of the scale out of it', async () => {
    const own = await column(
      'How satisfied are you with us?',
      repeat(to(1, 5), 6),
      scored({ missing: ['3'] }),
    );
    expect(own.read('3')).toEqual({ kind: 'missing', marker: '3' });
    expect(own.read('4')).toEqual({ kind: 'point', code: 4 });
  });

  it('--reverse turns the good end and leaves the codes', async () => {
    const own = await column(
      'How satisfied are you with us?',
      repeat(to(1, 5), 6),
      scored({ reverse: true }),
    );
    expect(own.scale!.favourable).toBe('low');
    expect(own.read('5')).toEqual({ kind: 'point', code: 5 });
    const twice = await column(
      'How satisfied are you? (1 = very satisfied, 5 = very dissatisfied)',
      repeat(to(1, 5), 6),
      scored({ reverse: true }),
    );
    expect(twice.scale!.favourable).toBe('high');
  });

  it('flags of a named column leave the others alone', async () => {
    const header = ['key', 'How satisfied are you with us?', 'Rating of the hotel', 'day'];
    const rows = Array.from({ length: 30 }, (_, i) => [
      `r${i}`,
      (i % 5) + 1,
      (i % 5) + 1,
      `2026-01-${i + 1}`,
    ]);
    const survey = await opened(
      written(csv([header, ...rows])),
      scored({ reverse: true, ends: { low: 1, high: 5 } }),
    );
    expect(survey.columns[1]!.scale!.favourable).toBe('low');
    expect(survey.columns[2]!.scale!.favourable).toBe('high');
    expect(survey.dated?.id).toBe('day');
  });

  // Guards against: without --score, --scale gives every column a scale, and a column with a scale holds no dates any more:
  // "cxstat nps f.csv --scale 0-10 --wave month" says that no column has dates.
  it.each([
    { ends: { low: 1, high: 5 } },
    {
      labels: [
        { code: 1, label: '1' },
        { code: 5, label: '5' },
      ],
    },
  ])('flags without a named column do not make scales of dates, ids and comments: %j', async (scale) => {
    const header = ['key', 'How satisfied are you with us?', 'day', 'remarks'];
    const rows = Array.from({ length: 28 }, (_, i) => [
      `r${i}`,
      i % 2 ? 1 : 5,
      `2026-01-${String(i + 1).padStart(2, '0')}`,
      `it was number ${i} of the things that people told us`,
    ]);
    const survey = await opened(written(csv([header, ...rows])), { scale });
    expect(survey.columns.map(({ role }) => role)).toEqual(['id', 'satisfaction', 'date', 'comment']);
    expect(survey.dated?.id).toBe('day');
    expect(survey.columns[0]!.scale).toBeNull();
    expect(survey.columns[3]!.scale).toBeNull();
  });
});
