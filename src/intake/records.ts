import { parse } from 'csv-parse/sync';
import type { Irregularity } from '../model/survey.js';

export type RecordFormat = {
  delimiter: string;
  /** Fields of a regular record; null while the head is being explored and any number is right. */
  width: number | null;
  /** True when lines end in a lone CR (old Macintosh); otherwise a lone CR is part of the text. */
  lineEndIsCr: boolean;
};

export interface RecordBatch {
  /** `end`: where the record ends in the text, behind its line end. */
  records: { fields: string[]; line: number; end: number }[];
  irregular: Irregularity[];
  /** Bytes used up; what follows is the beginning of a record that goes on in the next piece. */
  consumed: number;
  /** The physical line on which the rest begins. */
  nextLine: number;
  /** Bytes of the longest record. */
  longest: number;
}

const CUT = 2000;
const MOST_LINES_OF_A_BROKEN_RECORD = 50;

/** Whether every record after the first `unjudged` ones has the same number of fields. */
export function isRegular(batch: RecordBatch, width: number, unjudged: number): boolean {
  return (
    batch.irregular.length === 0 &&
    batch.records.every(({ fields }, i) => i < unjudged || fields.length === width)
  );
}

/**
 * Splits UTF-8 text into records by csv-parse, strictly, and mends what is not strict: a record with fewer
 * fields is padded, surplus blank fields are dropped, a stray quote is read as a letter. What cannot be
 * mended costs its own physical line only, never those that follow; an unclosed quote therefore loses one
 * record instead of the rest of the file.
 *
 * `last` says that no more text follows. `line` is the physical line on which `text` begins. The first
 * `unjudged` records (titles, headers) may have any number of fields.
 */
export function splitRecords(
  piece: Buffer,
  format: RecordFormat,
  last: boolean,
  line: number,
  unjudged = 0,
): RecordBatch {
  // The last line of a piece may be cut; what comes after the last line end waits for the next one.
  const text = last ? piece : piece.subarray(0, piece.lastIndexOf(format.lineEndIsCr ? 0x0d : 0x0a) + 1);
  const batch: RecordBatch = { records: [], irregular: [], consumed: 0, nextLine: line, longest: 0 };
  const lines = new LineCounter(text, format.lineEndIsCr, line);
  let at = 0;
  while (at < text.length) {
    const rest = text.subarray(at);
    const failure = parseStrictly(rest, format, (fields, start, end) => {
      let first = start; // empty lines before the record are no part of it
      while (first < end && (rest[first] === 0x0a || rest[first] === 0x0d)) first += 1;
      const width = batch.records.length < unjudged ? null : format.width;
      accept(batch, fields, lines.at(at + first), at + end, width, () => rest.toString('utf8', first, end));
      batch.longest = Math.max(batch.longest, end - first);
      batch.consumed = at + end;
    });
    if (failure === null) {
      batch.consumed = text.length;
      break;
    }
    const maybeCut = failure.kind === 'unclosed' && !last;
    if (maybeCut && !looksUnclosed(text.subarray(batch.consumed), format)) break;
    at = batch.consumed;
    const mended = mend(text.subarray(at), format, last);
    if (mended === null) break; // the broken record may go on in the next piece
    const startLine = lines.at(at + mended.skipped);
    const raw = text.toString('utf8', at + mended.skipped, at + mended.bytes).replace(/[\r\n]+$/, '');
    if (mended.fields) {
      if (mended.changed) {
        batch.irregular.push({
          line: startLine,
          kind: 'repaired',
          reason: 'stray-quote',
          text: raw.slice(0, CUT),
        });
      }
      batch.records.push({ fields: mended.fields, line: startLine, end: at + mended.bytes });
    } else {
      const reason = failure.kind === 'unclosed' ? 'unclosed-quote' : 'stray-quote';
      batch.irregular.push({ line: startLine, kind: 'rejected', reason, text: raw.slice(0, CUT) });
    }
    batch.longest = Math.max(batch.longest, mended.bytes);
    at += mended.bytes;
    batch.consumed = at;
  }
  batch.nextLine = lines.at(batch.consumed);
  return batch;
}

function accept(
  batch: RecordBatch,
  fields: string[],
  line: number,
  end: number,
  width: number | null,
  raw: () => string,
): void {
  if (width === null || fields.length === width) {
    batch.records.push({ fields, line, end });
    return;
  }
  const text = raw()
    .replace(/[\r\n]+$/, '')
    .slice(0, CUT);
  if (fields.length < width) {
    batch.irregular.push({ line, kind: 'repaired', reason: 'short', text });
    batch.records.push({ fields: [...fields, ...Array<string>(width - fields.length).fill('')], line, end });
  } else if (fields.slice(width).every((field) => field.trim() === '')) {
    batch.irregular.push({ line, kind: 'repaired', reason: 'long', text });
    batch.records.push({ fields: fields.slice(0, width), line, end });
  } else {
    batch.irregular.push({ line, kind: 'rejected', reason: 'long', text });
  }
}

type Failure = { kind: 'unclosed' | 'quote' };

function parseStrictly(
  piece: Buffer,
  format: RecordFormat,
  onRecord: (fields: string[], start: number, end: number) => void,
): Failure | null {
  let start = 0;
  try {
    parse(piece, {
      delimiter: format.delimiter,
      record_delimiter: format.lineEndIsCr ? ['\r'] : ['\r\r\n', '\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (fields: string[], context) => {
        onRecord(fields, start, context.bytes);
        start = context.bytes;
        return null;
      },
    });
    return null;
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code === 'CSV_QUOTE_NOT_CLOSED') return { kind: 'unclosed' };
    if (code === 'CSV_INVALID_CLOSING_QUOTE' || code === 'INVALID_OPENING_QUOTE') return { kind: 'quote' };
    throw error;
  }
}

/**
 * Whether an open quote was probably never closed: among the lines that it would swallow, two in a row are
 * whole records on their own. Lines of a comment hardly ever have exactly the fields of a record.
 */
function looksUnclosed(rest: Buffer, format: RecordFormat): boolean {
  if (format.width === null || format.width < 2) return rest.length > 1 << 25;
  let inARow = 0;
  let seen = 0;
  for (const end of lineEnds(rest, format.lineEndIsCr)) {
    const line = rest.subarray(end.start, end.end);
    seen += 1;
    if (seen > 1) inARow = isWholeRecord(line, format) ? inARow + 1 : 0;
    if (inARow >= 2) return true;
    if (seen > 2000) break;
  }
  return rest.length > 1 << 25;
}

function isWholeRecord(line: Buffer, format: RecordFormat): boolean {
  let fields = 0;
  let records = 0;
  const failure = parseStrictly(line, format, (record) => {
    fields = record.length;
    records += 1;
  });
  return failure === null && records === 1 && fields === format.width;
}

interface Mended {
  bytes: number;
  /** Empty lines before the record. */
  skipped: number;
  /** Null: the first line cannot be read. */
  fields: string[] | null;
  changed: boolean;
}

/** The shortest run of lines that reads leniently as one record of the right width. */
function mend(rest: Buffer, format: RecordFormat, last: boolean): Mended | null {
  let first: { end: number } | null = null;
  let skipped = 0;
  let lines = 0;
  for (const line of lineEnds(rest, format.lineEndIsCr)) {
    const own = rest.subarray(line.start, line.end);
    if (!first && own.toString('latin1').trim() === '') {
      skipped = line.end;
      continue;
    }
    if (!line.terminated && !last) return null;
    first ??= { end: line.end };
    lines += 1;
    // A line that is a record of its own is never drawn into the one before it.
    if (lines > 1 && isWholeRecord(own, format)) break;
    const run = rest.subarray(skipped, line.end);
    const lenient = readLeniently(run, format, lines === 1);
    if (lenient && (format.width === null || lenient.fields.length === format.width)) {
      return { bytes: line.end, skipped, ...lenient };
    }
    if (lines >= MOST_LINES_OF_A_BROKEN_RECORD) break;
  }
  if (!first) return { bytes: rest.length, skipped: 0, fields: null, changed: true };
  return { bytes: first.end, skipped, fields: null, changed: true };
}

/**
 * Reads a run of lines as one record with the quotes that its author meant: one opens at the start of a field
 * and closes at its end, any other is a letter. Null when it is no single record that way. `changed` is false
 * where only unquoted fields hold quotes (5'10"), which are text as written.
 */
function readLeniently(
  run: Buffer,
  format: RecordFormat,
  oneLine: boolean,
): { fields: string[]; changed: boolean } | null {
  const text = run.toString('utf8').replace(/[\r\n]+$/, '');
  const closed = splitFields(text, format.delimiter, true);
  if (closed && (format.width === null || closed.fields.length === format.width)) return closed;
  // Two quotes or more on a line ("x"y) may all be letters; a single one has lost its partner, and what it
  // should have held.
  return oneLine && text.split('"').length > 2 ? splitFields(text, format.delimiter, false) : null;
}

function splitFields(
  text: string,
  delimiter: string,
  quotesOpen: boolean,
): { fields: string[]; changed: boolean } | null {
  const fields: string[] = [];
  let changed = !quotesOpen;
  let at = 0;
  for (;;) {
    let field = '';
    if (quotesOpen && text[at] === '"') {
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote === -1) return null;
        field += text.slice(at, quote);
        const next = text[quote + 1];
        at = quote + 1;
        if (next === undefined || next === delimiter) break;
        field += '"';
        if (next === '"') at += 1;
        else changed = true;
      }
    } else {
      const end = text.indexOf(delimiter, at);
      field = text.slice(at, end === -1 ? text.length : end);
      if (/[\r\n]/.test(field)) return null;
      at = end === -1 ? text.length : end;
    }
    fields.push(field);
    if (at >= text.length) return { fields, changed };
    at += 1; // the delimiter
  }
}

function* lineEnds(
  bytes: Buffer,
  lineEndIsCr: boolean,
): Generator<{ start: number; end: number; terminated: boolean }> {
  const mark = lineEndIsCr ? 0x0d : 0x0a;
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(mark, start);
    const end = found === -1 ? bytes.length : found + 1;
    yield { start, end, terminated: found !== -1 };
    start = end;
  }
}

/** Physical line numbers for growing offsets, counted once. */
class LineCounter {
  private offset = 0;
  private readonly mark: number;
  private readonly text: Buffer;
  private line: number;
  constructor(text: Buffer, lineEndIsCr: boolean, line: number) {
    this.text = text;
    this.line = line;
    this.mark = lineEndIsCr ? 0x0d : 0x0a;
  }

  at(offset: number): number {
    while (true) {
      const next = this.text.indexOf(this.mark, this.offset);
      if (next === -1 || next >= offset) return this.line;
      this.line += 1;
      this.offset = next + 1;
    }
  }
}
