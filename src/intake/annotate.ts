import { Problem } from '../model/problem.js';
import type { Enrichment, SourceFile } from '../model/survey.js';
import { encoderFor } from './decode.js';
import { lookAhead } from './look-ahead.js';
import { type FileInput, PIECES_AHEAD, type Piece, recordPieces } from './pieces.js';

/**
 * A file with further columns at the end of each record and everything else as it is, byte for byte: quotes,
 * line ends, encoding, and records that cannot be read, which get no further cells. In pieces, to be written
 * one after the other. `at` is the place of the cell that the enrichment reads.
 */
export async function* annotatedFile(
  file: SourceFile,
  input: FileInput,
  enrichment: Enrichment,
  at: number,
): AsyncGenerator<Buffer> {
  const { format } = file;
  if (file.undecodable > 0) {
    throw new Problem('data', `"${file.name}" mixes encodings, so it cannot be written as it was.`, {
      place: { file: file.name },
      tryThis: `save it as ${format.encoding} throughout`,
    });
  }
  const encode = encoderFor(format.encoding);
  const behind = (cells: string[]) =>
    cells.map((cell) => format.delimiter + quoted(cell, format.delimiter)).join('');
  const read = ({ batch, headers }: Piece) =>
    enrichment.read(batch.records.slice(headers).map(({ fields }) => fields[at] ?? ''));
  let header = 0;
  if (format.bom) yield encode('\ufeff');
  try {
    for await (const [piece, cells] of lookAhead(recordPieces(file, input), read, PIECES_AHEAD)) {
      const { text, batch, headers } = piece;
      const parts: string[] = [];
      let from = 0;
      batch.records.forEach(({ end }, i) => {
        const record = text.toString('utf8', from, end);
        const bare = record.replace(/[\r\n]+$/, '');
        const own = i < headers ? headerCells(file, enrichment, header++) : (cells[i - headers] ?? []);
        parts.push(bare, behind(own), record.slice(bare.length));
        from = end;
      });
      parts.push(text.toString('utf8', from, batch.consumed));
      yield encode(parts.join(''));
    }
  } finally {
    enrichment.close?.();
  }
}

/** Of a title nothing, of the header's first record the names, of the second the labels; Qualtrics has ids below. */
function headerCells({ format, dialect }: SourceFile, { columns }: Enrichment, record: number): string[] {
  const line = record - format.titleRows;
  if (line < 0) return [];
  if (line === 0) return columns.map(({ id }) => id);
  if (dialect.id === 'qualtrics' && line === 2)
    return columns.map(({ id }) => JSON.stringify({ ImportId: id }));
  return columns.map(({ label }) => (dialect.id === 'surveymonkey' ? '' : label));
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
