import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Survey } from '../../src/model/survey.js';
import type { MomentBlock, MomentsResult, Variable } from '../../src/model/tally.js';
import { findColumn } from '../../src/prepare/find-column.js';
import { centre } from '../../src/stats/moments.js';
import { sumMoments } from '../../src/tally/moments.js';
import { meansOfRows, sumsOfRows } from '../stats/sums-of-rows.js';
import { counted, csv, opened, written } from './written.js';

interface Asked {
  variables: Variable[];
  /** All variables in their order, where it is not said. */
  models?: number[][];
  by?: string[];
  weight?: string;
  where?: string;
  blocks?: number;
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

function summed(survey: Survey, asked: Asked): Promise<MomentsResult> {
  const find = (name: string) => findColumn(survey.columns, name);
  return sumMoments(
    {
      survey,
      variables: asked.variables,
      models: asked.models ?? [upTo(asked.variables.length)],
      by: (asked.by ?? []).map(find),
      weight: asked.weight === undefined ? null : find(asked.weight),
      where: asked.where ?? null,
      blocks: asked.blocks ?? 1000,
    },
    find,
  );
}

const numbers = (survey: Survey, name: string, otherwise: number | null = null): Variable => ({
  column: findColumn(survey.columns, name),
  read: { kind: 'numbers' },
  otherwise,
});
const presence = (survey: Survey, name: string, otherwise: number | null = null): Variable => ({
  column: findColumn(survey.columns, name),
  read: { kind: 'presence' },
  otherwise,
});

const code = (answer: Answer) => (answer.kind === 'point' ? answer.code : null);
const isText = (text: string) => (answer: Answer) =>
  answer.kind === 'off-scale' ? (answer.text === text ? 1 : 0) : null;

/** A column by its answers, as the drivers ask for it: the numbers of the cells as `countAnswers` found them. */
async function coded(
  survey: Survey,
  name: string,
  value: (answer: Answer) => number | null = code,
  otherwise: number | null = null,
): Promise<Variable> {
  const column = findColumn(survey.columns, name);
  const counts = await counted(survey, { answers: [name] });
  const values = [...counts.written.get(column)!].flatMap(([text, answer]): [string, number][] => {
    const number = value(answer);
    return number === null ? [] : [[text, number]];
  });
  return { column, read: { kind: 'values', values: new Map(values) }, otherwise };
}

interface Sums {
  n: number;
  w: number;
  w2: number;
  models: { sums: number[]; products: number[] }[];
}

function added(blocks: MomentBlock[]): Sums {
  const plus = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(b, (value, i) => value + a[i]!);
  return blocks.slice(1).reduce<Sums>(
    (total, { n, w, w2, models }) => ({
      n: total.n + n,
      w: total.w + w,
      w2: total.w2 + w2,
      models: models.map(({ sums, products }, m) => ({
        sums: plus(total.models[m]!.sums, sums),
        products: plus(total.models[m]!.products, products),
      })),
    }),
    {
      ...blocks[0]!,
      models: blocks[0]!.models.map(({ sums, products }) => ({
        sums: [...sums],
        products: [...products],
      })),
    },
  );
}

type Rows = (number | null)[][];

/** The same by plain sums: rows that have every variable, each less what was taken off it. */
function plain(
  rows: Rows,
  { models, weights, shifts }: { models?: number[][]; weights?: number[]; shifts?: number[] } = {},
): Sums {
  const complete = rows.flatMap((row, at) =>
    row.every((value) => value !== null)
      ? [{ row: row.map((value, v) => value! - (shifts?.[v] ?? 0)), weight: weights?.[at] ?? 1 }]
      : [],
  );
  const of = (model: number[]) =>
    sumsOfRows(
      complete.map(({ row }) => model.map((v) => row[v]!)),
      complete.map(({ weight }) => weight),
    );
  const all = (models ?? [upTo(rows[0]!.length)]).map(of);
  return {
    n: complete.length,
    w: all[0]!.w,
    w2: all[0]!.w2,
    models: all.map(({ sums, products }) => ({ sums: Array.from(sums), products: Array.from(products) })),
  };
}

/** As near as sums of doubles in another order are, which is exact where all are small whole numbers. */
function expectSums(found: Sums, expected: Sums): void {
  const near = (a: ArrayLike<number>, b: ArrayLike<number>) => {
    expect(a.length).toBe(b.length);
    const size = Math.max(1, ...Array.from(b, Math.abs));
    for (let i = 0; i < b.length; i++) expect(Math.abs(a[i]! - b[i]!)).toBeLessThan(1e-12 * size);
  };
  expect(found.n).toBe(expected.n);
  near([found.w, found.w2], [expected.w, expected.w2]);
  expect(found.models.length).toBe(expected.models.length);
  found.models.forEach(({ sums, products }, m) => {
    near(sums, expected.models[m]!.sums);
    near(products, expected.models[m]!.products);
  });
}

const RECOMMEND = 'How likely are you to recommend us?';
const SATISFIED = 'How satisfied are you with the delivery?';
const LABELS = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'];

describe('coded columns', () => {
  const rows = upTo(33).map((i) => ({
    recommend: i % 10 === 7 ? null : i % 11,
    satisfied: i % 8 === 5 ? null : (i % 5) + 1,
    ease: (i * i) % 7 === 1 ? 1 : ((i * 3) % 7) + 1,
  }));
  const file = csv([
    [RECOMMEND, SATISFIED, 'How easy was it?', 'case'],
    ...rows.map(({ recommend, satisfied, ease }, i) => [
      recommend ?? '',
      satisfied === null ? ' ' : LABELS[satisfied - 1]!,
      ease === 7 ? '7 - Very easy' : ease === 1 ? '1 - Very difficult' : ease,
      `c${i}`,
    ]),
  ]);
  const expected: Rows = rows.map(({ recommend, satisfied, ease }) => [recommend, satisfied, ease]);

  it('numbers, labels and labelled numbers; a response without one of them is in no model', async () => {
    const survey = await opened(written(file));
    const variables = [
      await coded(survey, RECOMMEND),
      await coded(survey, SATISFIED),
      await coded(survey, 'How easy was it?'),
    ];
    const models = [[0, 1, 2], [2, 0], [1]];
    const result = await summed(survey, { variables, models });
    expect(result.shifts).toEqual([0, 0, 0]);
    expectSums(added(result.blocks), plain(expected, { models }));
    expect(added(result.blocks).n).toBe(
      rows.filter((row) => row.recommend !== null && row.satisfied !== null).length,
    );
  });

  it('several variables of one column', async () => {
    const survey = await opened(written(file));
    const variables = [
      await coded(survey, RECOMMEND),
      await coded(survey, RECOMMEND, (answer) =>
        code(answer) === null ? null : code(answer)! >= 9 ? 100 : 0,
      ),
      await coded(survey, RECOMMEND, (answer) => (code(answer) === null ? null : 1)),
    ];
    const { blocks } = await summed(survey, { variables });
    const own = rows.map(({ recommend: r }) => (r === null ? [null, null, null] : [r, r >= 9 ? 100 : 0, 1]));
    expectSums(added(blocks), plain(own));
  });

  it('a number in the place of one that is missing', async () => {
    const survey = await opened(written(file));
    const present = (answer: Answer) => (code(answer) === null ? null : 1);
    const variables = [
      await coded(survey, RECOMMEND),
      await coded(survey, SATISFIED, code, -2.5),
      await coded(survey, SATISFIED, present, 0),
    ];
    const { blocks } = await summed(survey, { variables });
    const own = rows.map(({ recommend, satisfied }) => [
      recommend,
      satisfied ?? -2.5,
      satisfied === null ? 0 : 1,
    ]);
    expectSums(added(blocks), plain(own));
    expect(added(blocks).n).toBe(rows.filter(({ recommend }) => recommend !== null).length);
  });

  it('values of any size keep all their digits', async () => {
    const survey = await opened(written(file));
    const odd = [1 / 3, 123456789012345680000, 1.2345678901234567e-6, -200 / 3, 5e-324, 1e300, -0, 0.1];
    const exact = (c: number) => odd[c % odd.length]!;
    const value = (answer: Answer) => (code(answer) === null ? null : exact(code(answer)!));
    const variables = [await coded(survey, RECOMMEND, value)];
    const { blocks } = await summed(survey, { variables });
    const own = rows.flatMap(({ recommend }) => (recommend === null ? [] : [exact(recommend) + 0]));
    expect(blocks.map(({ models }) => models[0]!.sums[0]! + 0)).toEqual(own);
  });

  it.each([254, 255, 256, 257, 600])('%i different texts', async (size) => {
    const texts = upTo(size).map((i) => `answer ${i}`);
    const survey = await opened(written(csv([['x', 'y'], ...texts.map((text, i) => [text, i % 2])])));
    const read = { kind: 'values' as const, values: new Map(texts.map((text, i) => [text, i])) };
    const { blocks } = await summed(survey, {
      variables: [{ column: survey.columns[0]!, read, otherwise: null }],
      blocks: size,
    });
    expect(blocks.map(({ models }) => models[0]!.sums[0])).toEqual(upTo(size));
  });

  it('a column of which no text counts', async () => {
    const survey = await opened(written(file));
    const none = { kind: 'values' as const, values: new Map<string, number>() };
    const of = (otherwise: number | null): Variable => ({
      column: survey.columns[1]!,
      read: none,
      otherwise,
    });
    const variable = await coded(survey, 'How easy was it?');
    expect((await summed(survey, { variables: [variable, of(null)] })).blocks).toEqual([]);
    const { blocks } = await summed(survey, { variables: [variable, of(4)] });
    expectSums(added(blocks), plain(rows.map(({ ease }) => [ease, 4])));
  });
});

describe('texts as they stand in the files', () => {
  const TEXTS = [
    'it\'s 5" wide',
    "o'clock; drop table --",
    'sehr günstig 👍',
    'żółw, naturalnie',
    'two\nlines',
    'NULL::VARCHAR',
    '__proto__',
    'Größe',
    'größe',
  ];
  const pick = (i: number) => TEXTS[i % TEXTS.length]!;
  // Blanks of every kind that exports leave around cells.
  const around = (text: string, i: number) =>
    [text, ` ${text}`, `${text}  `, `\t${text}`, `\u00a0${text} `][i % 5]!;

  it('quotes, line breaks, other alphabets and blanks around are found again', async () => {
    const body = upTo(54).map((i) => [around(pick(i), i), around(String((i % 5) + 1), i + 1), i]);
    const survey = await opened(written(csv([['thing', 'speed', 'case'], ...body])), {
      score: ['speed'],
      scale: { ends: { low: 1, high: 5 } },
    });
    const speed = await coded(survey, 'speed');
    for (const text of TEXTS) {
      const { blocks } = await summed(survey, {
        variables: [speed, await coded(survey, 'thing', isText(text))],
      });
      expectSums(added(blocks), plain(upTo(54).map((i) => [(i % 5) + 1, pick(i) === text ? 1 : 0])));
    }
  });

  it('a file in another encoding', async () => {
    const lines = upTo(20).map((i) => `${['größer', 'kleiner'][i % 2]},${i}`);
    const survey = await opened(written(Buffer.from(['thing,amount', ...lines].join('\n'), 'latin1')));
    expect(survey.source.files[0]!.format.encoding).not.toMatch(/^utf-?8$/i);
    const thing = await coded(survey, 'thing', isText('größer'));
    const { blocks, shifts } = await summed(survey, { variables: [thing, numbers(survey, 'amount')] });
    expectSums(
      added(blocks),
      plain(
        upTo(20).map((i) => [1 - (i % 2), i]),
        { shifts },
      ),
    );
  });
});

describe('columns of numbers', () => {
  it('a decimal comma, blanks and missing markers', async () => {
    const rows: Rows = upTo(40).map((i) => [i % 9 === 4 ? null : i * 1.25 - 7, i % 7 === 3 ? null : i * i]);
    const markers = ['n/a', '', ' ', '-'];
    const cell = (value: number | null, i: number) =>
      value === null ? markers[i % markers.length]! : ` ${String(value).replace('.', ',')}\u00a0`;
    const lines = rows.map((row, i) => `${row.map((value) => cell(value, i)).join(';')};c${i}`);
    const survey = await opened(written(['minutes;price;case', ...lines].join('\n')));
    expect(survey.source.files[0]!.format).toMatchObject({ delimiter: ';', decimal: ',' });
    const variables = [numbers(survey, 'minutes'), numbers(survey, 'price')];
    const { blocks, shifts } = await summed(survey, { variables });
    expect(shifts.every((shift) => shift > 0)).toBe(true);
    expectSums(added(blocks), plain(rows, { shifts }));
    // Added back, the means are those of the rows.
    const complete = rows.filter((row) => !row.includes(null)) as number[][];
    const { w, models } = added(blocks);
    meansOfRows(complete).forEach((mean, v) => {
      expect(models[0]!.sums[v]! / w + shifts[v]!).toBeCloseTo(mean, 10);
    });
  });

  it('a number that stands for a missing answer is none, and does not move the others', async () => {
    const rows = upTo(60).map((i) => (i % 6 === 5 ? null : 10 + (i % 13) * 0.5));
    const file = csv([['minutes', 'case'], ...rows.map((value, i) => [value ?? 999999, `c${i}`])]);
    const survey = await opened(written(file), { scale: { missing: ['999999'] } });
    const variables = [numbers(survey, 'minutes'), presence(survey, 'minutes')];
    const { blocks, shifts } = await summed(survey, { variables });
    expectSums(
      added(blocks),
      plain(
        rows.map((value) => [value, value === null ? null : 1]),
        { shifts },
      ),
    );
    const present = rows.filter((value) => value !== null);
    expect(shifts[0]).toBeCloseTo(meansOfRows(present.map((value) => [value]))[0]!, 9);
  });

  it('the shift leaves the variance of large numbers its digits', async () => {
    const rows = upTo(50).map((i) => [3e9 + ((i * 17) % 50) / 8]);
    const survey = await opened(written(csv([['stamp', 'case'], ...rows.map(([x], i) => [x!, `c${i}`])])));
    const { blocks } = await summed(survey, { variables: [numbers(survey, 'stamp')] });
    const [block] = [added(blocks)];
    const variance = centre({ ...block!, ...block!.models[0]! }).products[0]!;
    const about = centre(sumsOfRows(rows, undefined, [3e9])).products[0]!;
    expect(Math.abs(variance / about - 1)).toBeLessThan(1e-12);
  });

  it('what is no finite number is missing; another number in its place is less the shift already', async () => {
    const cells = ['12', 'NaN', 'inf', '-Infinity', '1e999', 'many', '', '+14.5', '1e1', '-3', '.5'];
    const all = [...upTo(60).map(String), ...cells];
    const values = all.map((cell) => (/^[-+]?[\d.]+(e1)?$/.test(cell) ? Number(cell) : null));
    const survey = await opened(written(csv([['amount', 'case'], ...all.map((cell, i) => [cell, `c${i}`])])));
    const variables = [numbers(survey, 'amount', 0.25), presence(survey, 'amount', 0)];
    const { blocks, shifts } = await summed(survey, { variables });
    const own = values.map((value) => [value ?? shifts[0]! + 0.25, value === null ? 0 : 1]);
    expectSums(added(blocks), plain(own, { shifts }));
    const listwise = await summed(survey, {
      variables: [numbers(survey, 'amount'), presence(survey, 'amount')],
    });
    expect(added(listwise.blocks).n).toBe(values.filter((value) => value !== null).length);
  });

  it('presence where it is a number, and nothing else', async () => {
    const rows = upTo(30).map((i) => [i % 4 === 0 ? null : i, i]);
    const survey = await opened(written(csv([['amount', 'other'], ...rows.map(([x, y]) => [x ?? '', y!])])));
    const variables = [numbers(survey, 'other'), presence(survey, 'amount', 0)];
    const { blocks, shifts } = await summed(survey, { variables });
    expect(shifts[1]).toBe(0);
    expectSums(
      added(blocks),
      plain(
        rows.map(([x, y]) => [y!, x === null ? 0 : 1]),
        { shifts },
      ),
    );
  });

  it('labelled numbers, and numbers and answers of one column side by side', async () => {
    const rows = upTo(44).map((i) => (i % 10 === 3 ? null : i % 11));
    const label = (value: number) =>
      value === 10 ? '10 - Extremely likely' : value === 0 ? '0 - Not at all likely' : String(value);
    const file = csv([
      [RECOMMEND, 'case'],
      ...rows.map((value, i) => [value === null ? '' : label(value), i]),
    ]);
    const survey = await opened(written(file));
    const variables = [numbers(survey, RECOMMEND), await coded(survey, RECOMMEND)];
    const { blocks, shifts } = await summed(survey, { variables });
    expectSums(
      added(blocks),
      plain(
        rows.map((value) => [value, value]),
        { shifts },
      ),
    );
  });

  // Guards against: such a column is compared as a time by conditions, and a time has no sums.
  it('seconds since 1970', async () => {
    const rows = upTo(30).map((i) => [1_767_225_600 + i * 86_400]);
    const survey = await opened(written(csv([['date', 'case'], ...rows.map(([x], i) => [x!, `c${i}`])])));
    expect(findColumn(survey.columns, 'date').dateFormat).not.toBeNull();
    const { blocks, shifts } = await summed(survey, { variables: [numbers(survey, 'date')] });
    expectSums(added(blocks), plain(rows, { shifts }));
  });
});

describe('which responses count', () => {
  const CODES = [10, 9, 9, 8, 7, 6, 3, 0, 10, 10, 2, 5];
  const amounts = CODES.map((_, i) => 20 + ((i * 7) % 12) / 4);
  const table = (header: string, cells: (string | number)[]) =>
    csv([[RECOMMEND, 'amount', header], ...CODES.map((one, i) => [one, amounts[i]!, cells[i]!])]);
  const both = async (survey: Survey) => [await coded(survey, RECOMMEND), numbers(survey, 'amount')];
  const rowsOf = (kept: number[]): Rows => kept.map((i) => [CODES[i]!, amounts[i]!]);

  it('weights that are none leave the response out', async () => {
    const cells = ['0.5', ' 2 ', '1e0', '', '-1', '0', 'x', '3', 'NaN', 'inf', '.25', '1'];
    const survey = await opened(written(table('weight', cells)));
    const { blocks, shifts } = await summed(survey, { variables: await both(survey), weight: 'weight' });
    const kept = [0, 1, 2, 7, 10, 11];
    const weights = [0.5, 2, 1, 3, 0.25, 1];
    expect(added(blocks)).toMatchObject({ n: 6, w: 7.75, w2: 15.3125 });
    expectSums(added(blocks), plain(rowsOf(kept), { shifts, weights }));
  });

  it('weights with a decimal comma', async () => {
    const lines = CODES.map((one, i) => `${one};${['0,5', '1,25', '2'][i % 3]};c${i}`);
    const survey = await opened(written([`${RECOMMEND};weight;case`, ...lines].join('\n')));
    const { blocks } = await summed(survey, {
      variables: [await coded(survey, RECOMMEND)],
      weight: 'weight',
    });
    const weights = CODES.map((_, i) => [0.5, 1.25, 2][i % 3]!);
    expectSums(
      added(blocks),
      plain(
        CODES.map((one) => [one]),
        { weights },
      ),
    );
  });

  it('a condition', async () => {
    const survey = await opened(
      written(
        table(
          'region',
          CODES.map((_, i) => `r${i % 3}`),
        ),
      ),
    );
    const variables = await both(survey);
    const where = `region = 'r1' AND amount > 20`;
    const { blocks, shifts } = await summed(survey, { variables, where });
    const kept = upTo(12).filter((i) => i % 3 === 1 && amounts[i]! > 20);
    expectSums(added(blocks), plain(rowsOf(kept), { shifts }));
    expect((await summed(survey, { variables, where: "region = 'none'" })).blocks).toEqual([]);
  });

  it('a condition that does not work is the problem of who wrote it', async () => {
    const survey = await opened(
      written(
        table(
          'region',
          CODES.map((_, i) => `r${i % 3}`),
        ),
      ),
    );
    const variables = await both(survey);
    await expect(summed(survey, { variables, where: 'amount ~ region' })).rejects.toThrow(
      /The condition "amount ~ region" does not work/,
    );
  });

  it('responses that the platform says do not count', async () => {
    const header = ['No.', 'Response ID', 'Timestamp', 'Finished', 'Survey ID', 'User ID', `1. ${RECOMMEND}`];
    const body = CODES.map((one, i) => [
      i + 1,
      `id${i}`,
      `2026-01-${i + 10} 09:00:00`,
      i % 4 === 2 ? 'No' : 'Yes',
      's',
      `u${i}`,
      one,
    ]);
    const path = written(csv([header, ...body]));
    const kept = upTo(12).filter((i) => i % 4 !== 2);
    for (const [allResponses, places] of [
      [false, kept],
      [true, upTo(12)],
    ] as const) {
      const survey = await opened(path, { allResponses });
      expect(survey.source.files[0]!.dialect.id).toBe('formbricks');
      const { blocks } = await summed(survey, { variables: [await coded(survey, RECOMMEND)] });
      expectSums(added(blocks), plain(places.map((i) => [CODES[i]!])));
    }
  });

  it('records of nothing but delimiters have no answers', async () => {
    const body = upTo(12).map((i) => `${i % 11},${i},c${i}\n`);
    const text = `${RECOMMEND},amount,case\n${body.slice(0, 8).join('')},,\n\n ,,\n${body.slice(8).join('')}`;
    const survey = await opened(written(text));
    const variables = [await coded(survey, RECOMMEND), presence(survey, 'amount', 0)];
    const { blocks } = await summed(survey, { variables });
    expectSums(added(blocks), plain(upTo(12).map((i) => [i % 11, 1])));
  });
});

describe('segments', () => {
  const rows = upTo(48).map((i) => ({
    answer: (i % 5) + 1,
    amount: i % 11 === 6 ? null : (i * 5) % 23,
    region: ['EU', 'US', ' EU', '', 'US ', '  '][i % 6]!,
    channel: ['web', 'app'][i % 5 < 2 ? 0 : 1]!,
  }));
  const path = () =>
    written(
      csv([
        ['answer', 'amount', 'region', 'channel'],
        ...rows.map(({ answer, amount, region, channel }) => [answer, amount ?? '', region, channel]),
      ]),
    );
  const openedRows = () => opened(path(), { score: ['answer'], scale: { ends: { low: 1, high: 5 } } });
  const segmentOf = (row: (typeof rows)[number], by: string[]) =>
    by.map((name) => (name === 'region' ? row.region.trim() : row.channel) || null);

  it.each([[['region']], [['channel']], [['region', 'channel']], [['channel', 'region']]])(
    'by %j, blank ones as null',
    async (by) => {
      const survey = await openedRows();
      const variables = [await coded(survey, 'answer'), numbers(survey, 'amount')];
      const { blocks, shifts } = await summed(survey, { variables, by, blocks: 10 });
      const names = new Set(rows.map((row) => JSON.stringify(segmentOf(row, by))));
      expect(new Set(blocks.map(({ segment }) => JSON.stringify(segment)))).toEqual(names);
      for (const name of names) {
        const own = rows.filter((row) => JSON.stringify(segmentOf(row, by)) === name);
        const found = blocks.filter(({ segment }) => JSON.stringify(segment) === name);
        expectSums(
          added(found),
          plain(
            own.map(({ answer, amount }) => [answer, amount]),
            { shifts },
          ),
        );
      }
    },
  );

  it('is one block each, however its name is written', async () => {
    const survey = await openedRows();
    const { blocks } = await summed(survey, {
      variables: [await coded(survey, 'answer')],
      by: ['region'],
      blocks: 3,
    });
    const keys = blocks.map(({ segment, block }) => JSON.stringify([segment, block]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('a part adds up over the segments to the part of the whole', async () => {
    const survey = await openedRows();
    const variables = [await coded(survey, 'answer'), numbers(survey, 'amount')];
    const asked = { variables, blocks: 7 };
    const whole = await summed(survey, asked);
    const split = await summed(survey, { ...asked, by: ['region', 'channel'] });
    expect(whole.blocks.map(({ block }) => block)).toEqual(upTo(7));
    expect(new Set(split.blocks.map(({ block }) => block))).toEqual(new Set(upTo(7)));
    for (const one of whole.blocks) {
      expectSums(added(split.blocks.filter(({ block }) => block === one.block)), added([one]));
    }
  });

  it('more parts than anyone reads are refused', { timeout: 20_000 }, async () => {
    const text = `answer,case\n${upTo(100_050)
      .map((i) => `${i % 5},c${i}\n`)
      .join('')}`;
    const survey = await opened(written(text));
    await expect(summed(survey, { variables: [numbers(survey, 'answer')], by: ['case'] })).rejects.toThrow(
      /"case" has too many values/,
    );
  });
});

describe('files', () => {
  const head = `${RECOMMEND},amount,thing\n`;
  const line = (i: number) => `${i % 11},${(i * 3) % 17},${['x', 'y'][i % 2]}\n`;
  const body = (from: number, to: number) =>
    upTo(to - from)
      .map((i) => line(from + i))
      .join('');
  const row = (i: number) => [i % 11, (i * 3) % 17, i % 2];
  const variablesOf = async (survey: Survey) => [
    await coded(survey, RECOMMEND),
    numbers(survey, 'amount'),
    await coded(survey, 'thing', isText('y')),
  ];

  it('two files are one source: the same blocks as from one', async () => {
    const one = await opened(written(head + body(0, 50)));
    const two = await opened([written(head + body(0, 30)), written(head + body(30, 50))]);
    const expected = await summed(one, { variables: await variablesOf(one), blocks: 20 });
    const found = await summed(two, { variables: await variablesOf(two), blocks: 20 });
    // What is taken off may come from fewer records of each.
    expect(found.blocks.map(({ block, n }) => [block, n])).toEqual(
      expected.blocks.map(({ block, n }) => [block, n]),
    );
    for (const { blocks, shifts } of [expected, found])
      expectSums(added(blocks), plain(upTo(50).map(row), { shifts }));
  });

  it('columns in another order, and one that the second file does not have', async () => {
    const second = `thing,${RECOMMEND}\n${upTo(20)
      .map((i) => `${['y', 'x', ''][i % 3]},${i % 9}\n`)
      .join('')}`;
    const survey = await opened([written(head + body(0, 30)), written(second)]);
    const [recommend, amount, thing] = await variablesOf(survey);
    const more = upTo(20).map((i) => [i % 9, null, [1, 0, null][i % 3]!]);
    const all: Rows = [...upTo(30).map(row), ...more];
    const listwise = await summed(survey, { variables: [recommend!, amount!, thing!] });
    expectSums(added(listwise.blocks), plain(all, { shifts: listwise.shifts }));
    expect(added(listwise.blocks).n).toBe(30);

    const lenient = [recommend!, presence(survey, 'amount', 0), { ...thing!, otherwise: 0.5 }];
    const { blocks } = await summed(survey, { variables: lenient });
    expectSums(added(blocks), plain(all.map(([r, a, t]) => [r!, a === null ? 0 : 1, t ?? 0.5])));

    const { blocks: parts } = await summed(survey, { variables: [recommend!], by: ['amount'], blocks: 5 });
    expect(added(parts.filter(({ segment }) => segment[0] === null)).n).toBe(20);

    const weighted = await summed(survey, { variables: [recommend!], weight: 'amount' });
    const weights = upTo(30).map((i) => (i * 3) % 17);
    const kept = upTo(30).filter((i) => weights[i]! > 0);
    expectSums(
      added(weighted.blocks),
      plain(
        kept.map((i) => [i % 11]),
        { weights: kept.map((i) => weights[i]!) },
      ),
    );
  });

  it('an irregular file is repaired and read again', async () => {
    const odd = ['3,4\n', `5,6,"he said "y" to me"\n`, '7,8,y,,\n', '9,1,x,and more\n'];
    const survey = await opened(written(head + body(0, 30) + odd.join('') + body(30, 40)));
    const variables = [numbers(survey, RECOMMEND), presence(survey, 'amount'), numbers(survey, 'amount')];
    const { blocks, shifts } = await summed(survey, { variables });
    expect(survey.source.files[0]!.irregularities).toMatchObject({ rejected: 1 });
    const kept = [...upTo(40).map((i) => row(i).slice(0, 2)), [3, 4], [5, 6], [7, 8]];
    expectSums(
      added(blocks),
      plain(
        kept.map(([r, a]) => [r!, 1, a!]),
        { shifts },
      ),
    );
  });
});

describe('blocks', () => {
  const row = (i: number) => [i % 11, (i * 7919) % 101];
  const of = (size: number) =>
    opened(
      written(
        csv([
          [RECOMMEND, 'amount', 'weight'],
          ...upTo(size).map((i) => [...row(i), 0.1 + ((i * 31) % 17) / 7]),
        ]),
      ),
    );

  it.each([1, 19, 20])('%i responses in 20 blocks: each its own, in the order of the file', async (size) => {
    // A scale of a few records is no scale; numbers are numbers.
    const survey = await of(size);
    const { blocks, shifts } = await summed(survey, {
      variables: [numbers(survey, RECOMMEND), numbers(survey, 'amount')],
      blocks: 20,
    });
    expect(blocks.map(({ block, n }) => [block, n])).toEqual(upTo(size).map((i) => [i, 1]));
    blocks.forEach((block, i) => {
      expectSums(added([block]), plain([row(i)], { shifts }));
    });
  });

  it('responses that are left out take no block', async () => {
    const survey = await of(60);
    const variables = [numbers(survey, RECOMMEND), numbers(survey, 'amount')];
    const { blocks, shifts } = await summed(survey, { variables, where: 'amount > 40', blocks: 60 });
    const kept = upTo(60).filter((i) => row(i)[1]! > 40);
    expect(blocks.map(({ block, n }) => [block, n])).toEqual(kept.map((_, at) => [at, 1]));
    blocks.forEach((block, at) => {
      expectSums(added([block]), plain([row(kept[at]!)], { shifts }));
    });
  });

  it('more responses than blocks: all blocks, about equal in size', async () => {
    const size = 6000;
    const survey = await of(size);
    const variables = [await coded(survey, RECOMMEND), numbers(survey, 'amount')];
    const { blocks, shifts } = await summed(survey, { variables, blocks: 40 });
    expect(blocks.map(({ block }) => block)).toEqual(upTo(40));
    expectSums(added(blocks), plain(upTo(size).map(row), { shifts }));
    // As in a draw: sizes are binomial, and six of their standard deviations are a chance of 1e-7.
    const spread = Math.sqrt((size / 40) * (1 - 1 / 40));
    for (const { n } of blocks) expect(Math.abs(n - size / 40)).toBeLessThan(6 * spread);
  });

  it('neighbours are scattered: no block holds every 40th response', async () => {
    const survey = await opened(written(csv([['place', 'x'], ...upTo(4000).map((i) => [i % 40, i])])));
    const { blocks, shifts } = await summed(survey, { variables: [numbers(survey, 'place')], blocks: 40 });
    const means = blocks.map(({ n, models }) => models[0]!.sums[0]! / n + shifts[0]!);
    // Means of 100 numbers from 0 to 39, whose standard deviation is 11.5.
    for (const mean of means) expect(Math.abs(mean - 19.5)).toBeLessThan(6 * 1.155);
  });

  it.each([undefined, 'weight'])('the same file gives the same numbers, weight: %s', async (weight) => {
    const survey = await of(5000);
    const asked = {
      variables: [await coded(survey, RECOMMEND), numbers(survey, 'amount')],
      blocks: 30,
      ...(weight === undefined ? {} : { weight }),
    };
    const first = await summed(survey, asked);
    for (let again = 0; again < 3; again++) expect(await summed(survey, asked)).toEqual(first);
  });
});

describe('small tables', () => {
  const value = fc.option(
    fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10),
    { freq: 4 },
  );
  const table = fc.integer({ min: 2, max: 4 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      rows: fc.array(
        fc.record({
          values: fc.array(value, { minLength: size, maxLength: size }),
          weight: fc.constantFrom('1', '0.5', '2.75', '10', '', '0', '-1', 'x'),
          group: fc.constantFrom('a', ' a', 'ü "q"', ''),
        }),
        { minLength: 10, maxLength: 40 },
      ),
      reads: fc.array(fc.constantFrom('values', 'numbers', 'presence'), { minLength: size, maxLength: size }),
      otherwise: fc.array(fc.option(fc.constantFrom(0, -1.5, 1e-7), { freq: 1 }), {
        minLength: size,
        maxLength: size,
      }),
      weighted: fc.boolean(),
      segmented: fc.boolean(),
      blocks: fc.constantFrom(1, 3, 20, 1000),
    }),
  );

  it('are summed as plain sums are', { timeout: 20_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ size, rows, reads, otherwise, weighted, segmented, blocks }) => {
        const cellOf = (cell: number | null) => (cell === null ? '' : String(cell));
        const text = csv([
          [...upTo(size).map((v) => `x${v}`), 'factor', 'group', 'case'],
          ...rows.map(({ values, weight, group }, i) => [...values.map(cellOf), weight, group, `c${i}`]),
        ]);
        const survey = await opened(written(text, 'small.csv'));
        const variables = reads.map((kind, v): Variable => {
          const column = survey.columns[v]!;
          if (kind !== 'values') return { column, read: { kind }, otherwise: otherwise[v]! };
          const values = new Map(
            rows.flatMap((row): [string, number][] => {
              const own = row.values[v]!;
              return own === null ? [] : [[cellOf(own), own ** 3 / 7]];
            }),
          );
          return { column, read: { kind, values }, otherwise: otherwise[v]! };
        });
        const models = [upTo(size), [size - 1, 0]];
        const { blocks: found, shifts } = await summed(survey, {
          variables,
          models,
          blocks,
          by: segmented ? ['group'] : [],
          ...(weighted ? { weight: 'factor' } : {}),
        });
        survey.source.dispose();
        const kept = rows.filter(({ weight }) => !weighted || Number(weight) > 0);
        const numbersOf = ({ values }: (typeof rows)[number]) =>
          values.map((own, v) => {
            if (own === null) return otherwise[v] === null ? null : otherwise[v]! + shifts[v]!;
            return reads[v] === 'presence' ? 1 : reads[v] === 'values' ? own ** 3 / 7 : own;
          });
        const groupOf = ({ group }: (typeof rows)[number]) => (segmented ? group.trim() || null : 'all');
        for (const group of new Set(rows.map(groupOf))) {
          const own = kept.filter((row) => groupOf(row) === group);
          const parts = found.filter(({ segment }) => !segmented || segment[0] === group);
          if (own.every((row) => numbersOf(row).includes(null))) {
            expect(parts).toEqual([]);
            continue;
          }
          const weights = own.map(({ weight }) => Number(weight));
          const expected = plain(own.map(numbersOf), {
            models,
            shifts,
            ...(weighted ? { weights } : {}),
          });
          expectSums(added(parts), expected);
          if (blocks >= kept.length) expect(parts.every(({ n }) => n === 1)).toBe(true);
        }
        expect(new Set(found.map(({ block }) => block)).size).toBeLessThanOrEqual(blocks);
      }),
      { numRuns: 25 },
    );
  });
});
