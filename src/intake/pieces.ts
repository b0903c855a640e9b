import type { SourceFile } from '../model/survey.js';
import { readChunks } from './bytes.js';
import { decoderFor } from './decode.js';
import { type RecordBatch, splitRecords } from './records.js';

/** How a file is read once more, from its beginning. */
export interface FileInput {
  name: string;
  /** The file as given (or standard input as kept). */
  original: string;
  lineEndIsCr: boolean;
  guardsFormulas: boolean;
}

/** Pieces whose records are enriched at the same time, beside the one that is written. */
export const PIECES_AHEAD = 2;

/** Some text of a file as UTF-8, with the records in it. */
export interface Piece {
  text: Buffer;
  batch: RecordBatch;
  /** How many of the records are titles or header. */
  headers: number;
}

/** A file from its beginning to its end, in pieces that hold whole records. */
export async function* recordPieces(file: SourceFile, input: FileInput): AsyncGenerator<Piece> {
  const { format } = file;
  const decoder = decoderFor(format.encoding);
  const shape = { delimiter: format.delimiter, width: file.width, lineEndIsCr: input.lineEndIsCr };
  let pending: Buffer = Buffer.alloc(0);
  let line = 1;
  let header = format.titleRows + format.headerRows;
  const take = (more: Buffer, last: boolean): Piece => {
    const text = pending.length === 0 ? more : Buffer.concat([pending, more]);
    const batch = splitRecords(text, shape, last, line, header);
    const headers = Math.min(header, batch.records.length);
    header -= headers;
    pending = text.subarray(batch.consumed);
    line = batch.nextLine;
    return { text, batch, headers };
  };
  for await (const chunk of readChunks(input.name, input.original, format.compressed)) {
    yield take(Buffer.from(decoder.decode(chunk)), false);
  }
  yield take(Buffer.from(decoder.decode()), true);
}
