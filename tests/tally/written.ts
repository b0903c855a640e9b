/** Files written for one test, opened and counted through the real path. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import { openSource } from '../../src/intake/source.js';
import type { Column, Survey } from '../../src/model/survey.js';
import type { Design, Tally, TallyResult, WaveUnit } from '../../src/model/tally.js';
import { findColumn } from '../../src/prepare/find-column.js';
import { NO_OVERRIDES, type Overrides, understand } from '../../src/prepare/survey.js';
import { countAnswers } from '../../src/tally/counts.js';

const folder = mkdtempSync(join(tmpdir(), 'cxstat-test-'));
const surveys: Survey[] = [];
afterAll(() => {
  for (const survey of surveys) survey.source.dispose();
  rmSync(folder, { recursive: true, force: true });
});

let files = 0;
/** Writes a file and gives its path; `name` stands in its folder alone. */
export function written(content: string | Buffer, name = `${++files}.csv`): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export const inFolder = (name: string) => join(folder, name);

/** A cell as an export writes it: quoted where it has to be. */
export const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
export const csv = (records: (string | number)[][]): string =>
  records.map((record) => `${record.map((one) => quoted(String(one))).join(',')}\n`).join('');

export async function opened(
  paths: string | string[],
  overrides: Partial<Overrides> = {},
  stdin: string | Buffer = '',
): Promise<Survey> {
  const source = await openSource([paths].flat(), Readable.from([Buffer.from(stdin)]));
  const survey = understand(source, { ...NO_OVERRIDES, ...overrides });
  surveys.push(survey);
  return survey;
}

export interface Asked {
  answers?: string[];
  by?: string[][];
  wave?: WaveUnit | { column: string };
  weight?: string;
  strata?: string;
  cluster?: string;
  where?: string;
}

export async function counted(survey: Survey, asked: Asked = {}): Promise<TallyResult> {
  const find = (name: string): Column => findColumn(survey.columns, name);
  const optional = (name: string | undefined) => (name === undefined ? null : find(name));
  const design: Design = {
    weight: optional(asked.weight),
    strata: optional(asked.strata),
    cluster: optional(asked.cluster),
  };
  const { wave } = asked;
  return countAnswers(
    {
      survey,
      answers: (asked.answers ?? []).map(find),
      groupings: (asked.by ?? []).map((names) => names.map(find)),
      wave:
        wave === undefined
          ? null
          : typeof wave === 'string'
            ? { date: survey.dated!, unit: wave }
            : { column: find(wave.column) },
      design,
      where: asked.where ?? null,
    },
    find,
  );
}

/** Counts by a key of the cells, such as the code, segment or wave. */
export function sums(
  tally: Tally,
  key: (cell: Tally['cells'][number]) => string | null,
  of: 'n' | 'w' | 'w2' = 'n',
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const cell of tally.cells) {
    const name = key(cell) ?? '(none)';
    counts[name] = (counts[name] ?? 0) + cell[of];
  }
  return counts;
}

export const answerOf = ({ answer }: Tally['cells'][number]): string =>
  answer.kind === 'point'
    ? String(answer.code)
    : answer.kind === 'missing'
      ? `missing ${answer.marker ?? ''}`.trim()
      : `off ${answer.text}`;

export const leftOut = (result: TallyResult): Record<string, number> =>
  Object.fromEntries(result.rows.leftOut.map(({ reason, n }) => [reason, n]));
