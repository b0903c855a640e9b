import type { Column, SourceFile, Survey } from '../model/survey.js';
import type { WaveUnit } from '../model/tally.js';

/** A string as SQL writes it: the only place that quotes. Identifiers are all ours (`c0`, `t3`) and need none. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const index = (column: Column) => column.position - 1;

/** One expression of the scan, by file: the same column may stand elsewhere in another file. */
export interface Projection {
  name: string;
  sql(cell: (column: Column) => string, file: SourceFile): string;
}

/** A column's cell as it stands in the file. */
export function raw(name: string, column: Column): Projection {
  return { name, sql: (cell) => cell(column) };
}

/**
 * All files' records as one relation with the given expressions. Every field is read as text by our own
 * settings, so nothing is guessed a second time, and a record of another width stops the scan.
 */
export function scan(survey: Survey, projections: Projection[]): string {
  const parts = survey.source.files.map((file) => {
    const cell = (column: Column) => {
      const position = file.positions[index(column)] ?? -1;
      return position === -1 ? 'NULL::VARCHAR' : `c${position}`;
    };
    const list = projections.map(({ name, sql }) => `${sql(cell, file)} AS ${name}`);
    return `SELECT ${list.length > 0 ? list.join(', ') : '1'} FROM ${readCsv(file)}`;
  });
  return parts.join('\nUNION ALL\n');
}

function readCsv(file: SourceFile): string {
  const { format } = file;
  const columns = Array.from({ length: file.width }, (_, i) => `'c${i}': 'VARCHAR'`).join(', ');
  const options = [
    'auto_detect = false',
    'header = false',
    `skip = ${file.clean ? 1 : format.titleRows + format.headerRows}`,
    `delim = ${literal(file.clean ? ',' : format.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    'strict_mode = true',
    'null_padding = false',
    `compression = ${!file.clean && format.compressed ? "'gzip'" : "'none'"}`,
    `columns = {${columns}}`,
  ];
  // The usual limit is 2 MB; a longer comment is no reason to refuse a file.
  if (file.longestRecord > 2_000_000) options.push(`max_line_size = ${file.longestRecord + 1000}`);
  return `read_csv(${literal(file.path)}, ${options.join(', ')})`;
}

/** White space that exports leave around cells; the engine's own trim knows blanks only. */
export function trimmed(cell: string): string {
  return `nullif(trim(${cell}, ' \t\r\n\u00a0'), '')`;
}

export function numberOf(cell: string, file: SourceFile): string {
  return file.format.decimal === ','
    ? `TRY_CAST(replace(${cell}, ',', '.') AS DOUBLE)`
    : `TRY_CAST(${cell} AS DOUBLE)`;
}

/** The time of a date column, null where a cell is none. */
export function timeOf(cell: string, column: Column): string {
  const format = column.dateFormat;
  if (!format) return 'NULL::TIMESTAMP';
  const [first] = format.patterns;
  if (first === 'unix') return `make_timestamp(CAST(TRY_CAST(${cell} AS DOUBLE) * 1000000 AS BIGINT))`;
  if (first === 'unix-ms') return `make_timestamp(TRY_CAST(${cell} AS BIGINT) * 1000)`;
  const bare = format.zoneSuffix
    ? `regexp_replace(${trimmed(cell)}, ${literal(format.zoneSuffix)}, '')`
    : trimmed(cell);
  return `try_strptime(${bare}, [${format.patterns.map(literal).join(', ')}])`;
}

/** The first day of the wave in which a time lies. */
export function waveOf(time: string, unit: WaveUnit): string {
  return `CAST(date_trunc(${literal(unit)}, ${time}) AS DATE)`;
}

/** A cell with the type that conditions expect: a number, a time, or trimmed text. */
export function typed(column: Column, cell: string, file: SourceFile): string {
  if (column.dateFormat) return timeOf(cell, column);
  if (!column.numeric) return trimmed(cell);
  const labelled = column.scale?.points.some((point) => point.label !== null) ?? false;
  // 98 for "don't know" is no answer, and so no number above 9.
  const markers = column.missingMarkers.map(literal);
  if (markers.length > 0) {
    const number = labelled ? labelledNumber(cell) : numberOf(cell, file);
    return `CASE WHEN ${trimmed(cell)} IN (${markers.join(', ')}) THEN NULL ELSE ${number} END`;
  }
  return labelled ? labelledNumber(cell) : numberOf(cell, file);
}

/** The number of "10 - Extremely likely" or "Very satisfied (5)". */
function labelledNumber(cell: string): string {
  return `TRY_CAST(regexp_extract(${cell}, '^\\s*-?[0-9]+|[0-9]+') AS DOUBLE)`;
}
