import { Problem } from '../model/problem.js';
import type { Column, SourceFile, Survey } from '../model/survey.js';
import type { MomentBlock, MomentsQuestion, MomentsResult, Variable } from '../model/tally.js';
import { readCondition } from './condition.js';
import { conditionColumns, exclusionCase, leftOutCase } from './counts.js';
import { conditionProblem, type Row, withEngine } from './engine.js';
import { literal, numberOf, type Projection, raw, scan, trimmed, typed } from './scan.js';

/** More parts of segments than a regression of each could be read for. */
const MOST_PARTS = 100_000;

/**
 * Sums for regressions: for each segment and each of its parts, the moments of every model, in one scan of
 * the files that keeps sums and not rows.
 *
 * Each response is dealt to one of `blocks` parts by its place in the files. The first ones have a part of
 * their own, so that where there are no more responses than parts they are resampled one by one; the further
 * ones are scattered by a hash of their place. `find` resolves the names of the condition.
 *
 * To be asked after `countAnswers`, which finds out whether the engine reads the files as they are written, and
 * which records are blank: those are left out here only because they lack a variable.
 */
export async function sumMoments(
  question: MomentsQuestion,
  find: (name: string) => Column,
): Promise<MomentsResult> {
  const { survey, variables, models, by, weight, where, blocks } = question;
  const columns = readColumns(variables);
  const shifts = variables.map(({ column, read }) =>
    read.kind === 'numbers' ? middleOfSample(survey, column) : 0,
  );
  const rows = await withEngine(
    survey,
    async (engine) => {
      const condition = where === null ? null : await readCondition(engine, where, find);
      const weighted = weight !== null;
      const projections: Projection[] = [
        ...columns.map(
          ({ column, texts }, i): Projection => ({
            name: `x${i}`,
            sql: (cell, file) =>
              texts === null ? numberIn(column, cell(column), file) : placeIn(texts, cell(column)),
          }),
        ),
        ...by.map((column, i) => raw(`g${i}`, column)),
        ...conditionColumns(condition),
        ...(weight ? [{ name: 'w', sql: (cell, file) => numberOf(cell(weight), file) } as Projection] : []),
        { name: 'excluded', sql: (cell) => exclusionCase(survey, false, cell) },
      ];
      const segments = by.map((_, i) => `g${i}`);
      const placed = [
        ...variables.map((variable, v) => `${numberOfVariable(variable, columns, shifts[v]!)} AS v${v}`),
        ...segments,
        ...(weighted ? ['w'] : []),
        'row_number() OVER () AS place',
      ];
      const counting = `SELECT ${placed.join(', ')} FROM (${scan(survey, projections)}) WHERE ${leftOutCase(condition, weighted)} IS NULL`;
      const complete = variables.map((_, v) => `v${v} IS NOT NULL`).join(' AND ');
      const block = `CASE WHEN place <= ${blocks} THEN place - 1 ELSE hash(place) % ${blocks} END AS block`;
      const grouped = [...segments, 'block'].join(', ');
      const sums = [
        'CAST(count(*) AS DOUBLE)',
        ...(weighted ? ['sum(w)', 'sum(w * w)'] : []),
        ...models.flatMap((model) => sumsOf(model, weighted)),
      ];
      try {
        return await engine.rows(
          `SELECT ${[...segments, 'CAST(block AS DOUBLE)', ...sums].join(', ')} FROM (SELECT *, ${block} FROM (${counting}) WHERE ${complete}) GROUP BY ${grouped} ORDER BY ${grouped} LIMIT ${MOST_PARTS + 1}`,
        );
      } catch (error) {
        throw where === null ? error : conditionProblem(error, where);
      }
    },
    { inOrder: true },
  );
  if (rows.length > MOST_PARTS) {
    throw new Problem('usage', `${by.map(({ id }) => `"${id}"`).join(' and ')} has too many values.`, {
      tryThis: 'choose a column with fewer different values',
    });
  }
  const parts = rows.map((row) => collect(row, by.length, weight !== null, models));
  return { blocks: by.length > 0 ? mergeParts(parts) : parts, shifts };
}

/** A column that variables read; with the texts that mean something to one of them, or as numbers. */
interface ReadColumn {
  column: Column;
  texts: string[] | null;
}

function readColumns(variables: Variable[]): ReadColumn[] {
  const columns = [...new Set(variables.map(({ column }) => column))];
  return columns.flatMap((column) => {
    const own = variables.filter((variable) => variable.column === column);
    const texts = new Set(own.flatMap(({ read }) => (read.kind === 'values' ? [...read.values.keys()] : [])));
    return [
      ...(own.some(({ read }) => read.kind === 'values') ? [{ column, texts: [...texts].sort() }] : []),
      ...(own.some(({ read }) => read.kind !== 'values') ? [{ column, texts: null }] : []),
    ];
  });
}

/** The place of a cell's text among those that count: looked up once, however many variables read it. */
function placeIn(texts: string[], cell: string): string {
  return texts.length === 0
    ? 'NULL::INTEGER'
    : `enum_code(TRY_CAST(${cell} AS ENUM(${texts.map(literal).join(', ')})))`;
}

function numberIn(column: Column, cell: string, file: SourceFile): string {
  // A date that is written as a number has the type of a time, which cannot be added up.
  const isNumber = column.numeric && column.dateFormat === null;
  const number = isNumber ? typed(column, trimmed(cell), file) : numberOf(trimmed(cell), file);
  return `CASE WHEN isfinite(${number}) THEN ${number} END`;
}

/** Without an exponent the engine takes it for a decimal, whose digits are those of the whole list. */
function double(number: number): string {
  return number.toExponential();
}

/** A variable's number as an expression over its column. */
function numberOfVariable(
  { column, read, otherwise }: Variable,
  columns: ReadColumn[],
  shift: number,
): string {
  const coded = read.kind === 'values';
  const at = columns.findIndex((one) => one.column === column && (one.texts !== null) === coded);
  const rest = otherwise === null ? 'NULL' : double(otherwise);
  if (read.kind === 'numbers') return `coalesce(x${at} - (${double(shift)}), ${rest})::DOUBLE`;
  if (read.kind === 'presence') return `(CASE WHEN x${at} IS NULL THEN ${rest} ELSE 1 END)::DOUBLE`;
  const values = columns[at]!.texts!.map((text) => {
    const number = read.values.get(text);
    return number === undefined ? 'NULL' : double(number);
  });
  return `coalesce(list_extract([${values.join(', ')}]::DOUBLE[], x${at} + 1), ${rest})`;
}

/** Near the mean is near enough: what is taken off only keeps the sums of squares from drowning the variance. */
function middleOfSample(survey: Survey, column: Column): number {
  const decimal = survey.source.files[0]!.format.decimal;
  const numbers = survey.source.sample
    .map((row) => (row[column.position - 1] ?? '').trim())
    .filter((cell) => cell !== '' && !column.missingMarkers.includes(cell))
    .map((cell) => Number(decimal === ',' ? cell.replace(',', '.') : cell))
    .filter(Number.isFinite);
  if (numbers.length === 0) return 0;
  return Number((numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toPrecision(12));
}

/** The sums and the upper triangle of the products of one model, as `collect` reads them. */
function sumsOf(model: number[], weighted: boolean): string[] {
  const total = (expression: string) => `sum(${weighted ? `w * ${expression}` : expression})`;
  return [
    ...model.map((v) => total(`v${v}`)),
    ...model.flatMap((v, i) => model.slice(i).map((u) => total(`v${v} * v${u}`))),
  ];
}

function collect(row: Row, segments: number, weighted: boolean, models: number[][]): MomentBlock {
  let at = segments;
  const take = (size: number) => {
    const numbers = Float64Array.from({ length: size }, (_, i) => row[at + i] as number);
    at += size;
    return numbers;
  };
  const segment = row.slice(0, segments).map((value) => {
    const text = value === null ? '' : String(value).trim();
    return text === '' ? null : text;
  });
  const [block, n] = take(2);
  const [w, w2] = weighted ? take(2) : [n, n];
  return {
    segment,
    block: block!,
    n: n!,
    w: w!,
    w2: w2!,
    models: models.map((model) => ({
      sums: take(model.length),
      products: take((model.length * (model.length + 1)) / 2),
    })),
  };
}

/** Values of `by` that differ only in the blanks around them are one segment. */
function mergeParts(parts: MomentBlock[]): MomentBlock[] {
  const merged = new Map<string, MomentBlock>();
  for (const part of parts) {
    const key = JSON.stringify([part.segment, part.block]);
    const known = merged.get(key);
    if (known) addPart(known, part);
    else merged.set(key, part);
  }
  return [...merged.values()];
}

function addPart(target: MomentBlock, { n, w, w2, models }: MomentBlock): void {
  target.n += n;
  target.w += w;
  target.w2 += w2;
  models.forEach(({ sums, products }, m) => {
    const own = target.models[m]!;
    sums.forEach((sum, i) => {
      own.sums[i]! += sum;
    });
    products.forEach((product, i) => {
      own.products[i]! += product;
    });
  });
}
