import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Irregularity, SourceFile } from '../model/survey.js';
import { readChunks, type Scratch } from './bytes.js';
import { decoderFor } from './decode.js';
import { splitRecords } from './records.js';

export interface RepairInput {
  name: string;
  /** The file as given (or standard input as kept). */
  original: string;
  lineEndIsCr: boolean;
  guardsFormulas: boolean;
}

/**
 * Writes a clean copy of a file: UTF-8, comma separated, every field quoted, a line of column names and then data
 * records, each with the same number of fields. What had to be repaired or rejected goes into a list with line numbers. The
 * source file is changed in place to point at the copy.
 */
export async function repairFile(file: SourceFile, input: RepairInput, scratch: Scratch): Promise<void> {
  const { format } = file;
  const copy = scratch.newPath('.csv');
  const list = scratch.newPath('.jsonl');
  const out = createWriteStream(copy);
  const irregularOut = createWriteStream(list);
  const failed = Promise.race([once(out, 'error'), once(irregularOut, 'error')]).then(([error]) => {
    throw error;
  });
  failed.catch(() => undefined);
  const decoder = decoderFor(format.encoding);
  let pending: Buffer = Buffer.alloc(0);
  let line = 1;
  let header = format.titleRows + format.headerRows;
  let longest = 0;
  const counts = { repaired: 0, rejected: 0 };

  // The engine takes the first line end that it meets for the file's own, so none inside quotes may come first.
  await write(out, `${Array.from({ length: file.width }, (_, i) => `c${i}`).join(',')}\n`, failed);
  const take = async (more: Buffer, last: boolean): Promise<void> => {
    const text = pending.length === 0 ? more : Buffer.concat([pending, more]);
    const shape = { delimiter: format.delimiter, width: file.width, lineEndIsCr: input.lineEndIsCr };
    const batch = splitRecords(text, shape, last, line, header);
    const headers = Math.min(header, batch.records.length);
    header -= headers;
    const rows = batch.records.slice(headers).map(({ fields }) => writeRecord(fields, input.guardsFormulas));
    for (const row of rows) longest = Math.max(longest, row.length * 3);
    await write(out, rows.join(''), failed);
    for (const one of batch.irregular) counts[one.kind] += 1;
    await write(
      irregularOut,
      batch.irregular.map((one) => writeIrregularity({ file: input.name, ...one })).join(''),
      failed,
    );
    pending = text.subarray(batch.consumed);
    line = batch.nextLine;
  };
  for await (const chunk of readChunks(input.name, input.original, format.compressed)) {
    await take(Buffer.from(decoder.decode(chunk)), false);
  }
  await take(Buffer.from(decoder.decode()), true);
  out.end();
  irregularOut.end();
  await Promise.race([Promise.all([once(out, 'close'), once(irregularOut, 'close')]), failed]);

  file.path = copy;
  file.clean = true;
  file.longestRecord = longest;
  file.irregularities = { ...counts, listPath: counts.repaired + counts.rejected > 0 ? list : null };
}

function writeRecord(fields: string[], unguard: boolean): string {
  const cells = fields.map((field) => {
    const text = unguard ? withoutGuard(field) : field;
    return text === '' ? '' : `"${text.replaceAll('"', '""')}"`;
  });
  // A lone blank field must not become an empty line, which is no record.
  return `${cells.length === 1 && cells[0] === '' ? '""' : cells.join(',')}\n`;
}

/** Takes off the ' that some platforms put before cells which a spreadsheet would take for formulas. */
export function withoutGuard(field: string): string {
  return field.replace(/^'(?=[=+\-@])/, '');
}

function writeIrregularity(one: Irregularity): string {
  return `${JSON.stringify(one)}\n`;
}

async function write(stream: NodeJS.WritableStream, text: string, failed: Promise<never>): Promise<void> {
  if (text !== '' && !stream.write(text)) await Promise.race([once(stream, 'drain'), failed]);
}
