import { Problem } from '../model/problem.js';
import { readHead } from './bytes.js';
import { decoderFor, detectEncoding } from './decode.js';
import { detectDelimiter } from './delimiter.js';
import { splitRecords } from './records.js';

export interface SmallTable {
  header: string[];
  /** Fields as many as the header has; lines count from 1 in the file. */
  rows: { fields: string[]; line: number }[];
}

/** Reads a small delimited table with one header record, such as a plan. Larger ones than 512 kB are refused. */
export async function readSmallTable(path: string): Promise<SmallTable> {
  const place = { place: { file: path } };
  const head = readHead(path, path);
  if (!head.whole) throw new Problem('data', `"${path}" is too large for a table of this kind.`, place);
  const encoding = await detectEncoding(head.bytes, true);
  const text = decoderFor(encoding.name)
    .decode(head.bytes)
    .replace(/^\ufeff/, '');
  if (text.trim() === '') throw new Problem('data', `"${path}" is empty.`, place);
  const { delimiter } = detectDelimiter(text);
  const lineEndIsCr = !text.includes('\n') && text.includes('\r');
  const { records, irregular } = splitRecords(
    Buffer.from(text),
    { delimiter, width: null, lineEndIsCr },
    true,
    1,
  );
  const broken = irregular.find(({ kind }) => kind === 'rejected');
  if (broken) {
    throw new Problem('data', `"${path}" has a line whose quotes do not close.`, {
      place: { file: path, line: broken.line },
    });
  }
  const [header, ...rows] = records.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  if (!header || rows.length === 0)
    throw new Problem('data', `"${path}" has a header and no line below it.`, place);
  const names = header.fields.map((field) => field.trim());
  return {
    header: names,
    rows: rows.map(({ fields, line }) => ({ fields: names.map((_, i) => (fields[i] ?? '').trim()), line })),
  };
}
