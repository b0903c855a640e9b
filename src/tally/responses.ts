import type { Column } from '../model/survey.js';
import type { ResponseRow, ResponsesQuestion } from '../model/tally.js';
import { readCondition } from './condition.js';
import { conditionColumns, exclusionCase, leftOutCase, waveLabel } from './counts.js';
import { conditionProblem, type Row, withEngine } from './engine.js';
import { numberOf, type Projection, scan, timeOf, trimmed, waveOf } from './scan.js';

/**
 * Hands the responses that count to `take`, one by one in the order of the files, so that no more than some
 * hundreds are held. `begin` is called first, and again when a file had to be repaired and is read anew.
 *
 * To be asked after `countAnswers`, which finds out whether the engine reads the files as they are written.
 */
export async function eachResponse<T>(
  question: ResponsesQuestion,
  find: (name: string) => Column,
  begin: () => { take(row: ResponseRow): void; end(): T },
): Promise<T> {
  const { survey, columns, wave, dated, weight, where } = question;
  return withEngine(
    survey,
    async (engine) => {
      const condition = where === null ? null : await readCondition(engine, where, find);
      const projections: Projection[] = [
        ...columns.map((column, i): Projection => ({ name: `x${i}`, sql: (cell) => trimmed(cell(column)) })),
        {
          name: 'wave',
          sql: (cell) =>
            wave === null
              ? 'NULL::VARCHAR'
              : 'date' in wave
                ? `CAST(${waveOf(timeOf(cell(wave.date), wave.date), wave.unit)} AS VARCHAR)`
                : trimmed(cell(wave.column)),
        },
        {
          name: 'dated',
          sql: (cell) => (dated ? `epoch_ms(${timeOf(cell(dated), dated)})` : 'NULL::BIGINT'),
        },
        { name: 'w', sql: (cell, file) => (weight ? numberOf(cell(weight), file) : '1::DOUBLE') },
        ...conditionColumns(condition),
        { name: 'excluded', sql: (cell) => exclusionCase(survey, false, cell) },
      ];
      const numbered = `SELECT *, row_number() OVER () AS place FROM (${scan(survey, projections)})`;
      const shown = [
        'CAST(place AS DOUBLE)',
        'wave',
        'CAST(dated AS DOUBLE)',
        'w',
        ...columns.map((_, i) => `x${i}`),
      ];
      const collector = begin();
      try {
        const batches = engine.batches(
          `SELECT ${shown.join(', ')} FROM (${numbered}) WHERE ${leftOutCase(condition, weight !== null)} IS NULL`,
        );
        for await (const rows of batches) for (const row of rows) collector.take(responseOf(row, wave));
      } catch (error) {
        throw where === null ? error : conditionProblem(error, where);
      }
      return collector.end();
    },
    { inOrder: true },
  );
}

function responseOf([place, wave, time, weight, ...cells]: Row, by: ResponsesQuestion['wave']): ResponseRow {
  return {
    place: Number(place),
    cells: cells as (string | null)[],
    wave: by === null ? null : waveLabel(wave as string | null, by),
    time: time as number | null,
    weight: Number(weight),
  };
}
