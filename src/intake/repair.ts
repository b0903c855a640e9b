import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Enrichment, Irregularity, SourceFile } from '../model/survey.js';
import type { Scratch } from './bytes.js';
import { lookAhead } from './look-ahead.js';
import { type FileInput, PIECES_AHEAD, type Piece, recordPieces } from './pieces.js';

/**
 * Writes a clean copy of a file: UTF-8, comma separated, every field quoted, a line of column names and then data
 * records, each with the same number of fields. What had to be repaired or rejected goes into a list with line numbers. The
 * source file is changed in place to point at the copy. With an enrichment, each record gets its cells at the end;
 * `at` is the place of the cell that it reads, −1 where the file has none.
 */
export async function repairFile(
  file: SourceFile,
  input: FileInput,
  scratch: Scratch,
  enriched: { by: Enrichment; at: number } | null = null,
): Promise<void> {
  const copy = scratch.newPath('.csv');
  const list = scratch.newPath('.jsonl');
  const out = createWriteStream(copy);
  const irregularOut = createWriteStream(list);
  const failed = Promise.race([once(out, 'error'), once(irregularOut, 'error')]).then(([error]) => {
    throw error;
  });
  failed.catch(() => undefined);
  let longest = 0;
  const counts = { repaired: 0, rejected: 0 };
  const width = file.width + (enriched?.by.columns.length ?? 0);

  // The engine takes the first line end that it meets for the file's own, so none inside quotes may come first.
  await write(out, `${Array.from({ length: width }, (_, i) => `c${i}`).join(',')}\n`, failed);
  const recordsOf = ({ batch, headers }: Piece) => batch.records.slice(headers).map(({ fields }) => fields);
  const read = async (piece: Piece) =>
    enriched ? enriched.by.read(recordsOf(piece).map((fields) => fields[enriched.at] ?? '')) : [];
  const pieces = lookAhead(recordPieces(file, input), read, enriched ? PIECES_AHEAD : 0);
  for await (const [piece, more] of pieces) {
    const { batch } = piece;
    const rows = recordsOf(piece).map((fields, i) =>
      writeRecord([...fields, ...(more[i] ?? [])], input.guardsFormulas),
    );
    for (const row of rows) longest = Math.max(longest, row.length * 3);
    await write(out, rows.join(''), failed);
    for (const one of batch.irregular) counts[one.kind] += 1;
    await write(
      irregularOut,
      batch.irregular.map((one) => writeIrregularity({ file: input.name, ...one })).join(''),
      failed,
    );
  }
  out.end();
  irregularOut.end();
  await Promise.race([Promise.all([once(out, 'close'), once(irregularOut, 'close')]), failed]);

  file.path = copy;
  file.clean = true;
  file.width = width;
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
