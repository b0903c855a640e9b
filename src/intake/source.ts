import { existsSync, realpathSync } from 'node:fs';
import { Problem } from '../model/problem.js';
import type { Enrichment, PlatformFacts, Source, SourceColumn, SourceFile } from '../model/survey.js';
import { annotatedFile } from './annotate.js';
import { type Head, keepStream, readHead, Scratch } from './bytes.js';
import { characterBoundary, decoderFor, detectEncoding } from './decode.js';
import { detectDecimal, detectDelimiter } from './delimiter.js';
import { type Dialect, type Heading, type Recognition, uniqueIds } from './dialect.js';
import { DIALECTS } from './dialects/index.js';
import type { FileInput } from './pieces.js';
import { isRegular, splitRecords } from './records.js';
import { repairFile, withoutGuard } from './repair.js';

/** Records of the head from which roles and scales are understood. */
const SAMPLE_RECORDS = 2000;
/** Records of the head from which the dialect is told. */
const OPENING_RECORDS = 500;

/**
 * Opens exports: finds each one's encoding, delimiter, dialect and header by evidence from its head, and
 * lines up the columns of several files by their ids. Names may be paths, globs, or `-` for `stdin`.
 * Files that cannot be scanned as they are (another encoding, irregular records) are copied clean first.
 * Throws a `Problem` for what cannot be read; call `dispose` when done.
 */
export async function openSource(names: string[], stdin: NodeJS.ReadableStream): Promise<Source> {
  const scratch = new Scratch();
  try {
    const opened: OpenedFile[] = [];
    for (const name of await expandNames(names)) {
      const original = name === '-' ? await keepStream(stdin, scratch) : name;
      opened.push(await openFile(name === '-' ? 'standard input' : name, original));
    }
    const columns = lineUpColumns(opened);
    // The engine takes brackets and stars in a path for a pattern.
    for (const { file } of opened) if (/[*?[\]{}]/.test(file.path)) file.path = scratch.linkTo(file.path);
    const inputs = new Map<SourceFile, FileInput>(opened.map(({ file, repair }) => [file, repair]));
    const repair = (file: SourceFile) => repairFile(file, inputs.get(file)!, scratch);
    for (const { file, mustCopy } of opened) if (mustCopy) await repair(file);
    const source: Source = {
      files: opened.map(({ file }) => file),
      columns,
      sample: opened.flatMap(({ file, sample }) =>
        sample
          .slice(0, Math.ceil(SAMPLE_RECORDS / opened.length))
          .map((row) => file.positions.map((at) => row[at] ?? '')),
      ),
      platform: platformFacts(opened),
      repair,
      enrich: (enrichment) =>
        enrichSource(source, enrichment, (file, at) =>
          repairFile(file, inputs.get(file)!, scratch, { by: enrichment, at }),
        ),
      annotate: (file, enrichment) => {
        refuseTaken(source, enrichment);
        const at = file.positions[enrichment.from.position - 1] ?? -1;
        return annotatedFile(file, inputs.get(file)!, enrichment, at);
      },
      dispose: () => scratch.dispose(),
    };
    return source;
  } catch (error) {
    scratch.dispose();
    throw error;
  }
}

/** Copies each file with its new cells, and tells the source of the new columns. */
async function enrichSource(
  source: Source,
  enrichment: Enrichment,
  copy: (file: SourceFile, at: number) => Promise<void>,
): Promise<void> {
  refuseTaken(source, enrichment);
  const { from, columns } = enrichment;
  const index = from.position - 1;
  let cells: string[][];
  try {
    for (const file of source.files) {
      const first = file.width;
      await copy(file, file.positions[index] ?? -1);
      file.positions.push(...columns.map((_, i) => first + i));
    }
    cells = await enrichment.read(
      source.sample.map((row) => row[index] ?? ''),
      true,
    );
  } finally {
    enrichment.close?.();
  }
  source.sample.forEach((row, i) => {
    row.push(...(cells[i] ?? []));
  });
  for (const { label, ...column } of columns) {
    source.columns.push({ id: column.id, label, part: null, position: source.columns.length + 1 });
    source.platform.roles.push(column);
  }
}

function refuseTaken(source: Source, { columns }: Enrichment): void {
  const taken = columns.find(({ id }) => source.columns.some((own) => own.id.toLowerCase() === id));
  if (!taken) return;
  throw new Problem('usage', `The file has a column "${taken.id}" of its own.`, {
    tryThis: 'rename it in the file',
  });
}

interface OpenedFile {
  file: SourceFile;
  headings: Heading[];
  recognition: Recognition;
  sample: string[][];
  mustCopy: boolean;
  repair: FileInput;
}

async function expandNames(names: string[]): Promise<string[]> {
  const expanded: string[] = [];
  for (const name of names) {
    if (name === '-' || existsSync(name) || !/[*?[\]{}]/.test(name)) {
      expanded.push(name);
      continue;
    }
    const { glob } = await import('tinyglobby');
    const found = (await glob(name.replaceAll('\\', '/'), { expandDirectories: false })).sort();
    if (found.length === 0) {
      throw new Problem('data', `No file matches "${name}".`, {
        tryThis: 'check the folder and the pattern',
      });
    }
    expanded.push(...found);
  }
  const seen = new Set<string>();
  for (const name of expanded) {
    const path = existsSync(name) ? realpathSync(name) : name;
    if (seen.has(path)) {
      throw new Problem('usage', `"${name}" is named twice; its responses would count double.`, {
        tryThis: 'name each file once',
      });
    }
    seen.add(path);
  }
  return expanded;
}

async function openFile(name: string, original: string): Promise<OpenedFile> {
  const head = readHead(name, original);
  refuseOtherFormats(name, head);
  const encoding = await detectEncoding(head.bytes, head.whole);
  const text = decodeHead(head, encoding.name);
  if (text.trim() === '') throw new Problem('data', `"${name}" is empty.`, { place: { file: name } });
  const { delimiter, evidence } = detectDelimiter(text);
  const lineEndIsCr = !text.includes('\n') && text.includes('\r');
  const bytes = Buffer.from(text);
  const explored = splitRecords(bytes, { delimiter, width: null, lineEndIsCr }, head.whole, 1);
  if (explored.records.length === 0 && !head.whole) {
    throw new Problem(
      'data',
      `"${name}" has no line end in its first ${Math.round(bytes.length / 1024)} kB.`,
      {
        place: { file: name },
        tryThis: 'check that it is a table of responses with one line each',
      },
    );
  }
  const records = explored.records.slice(0, OPENING_RECORDS).map((record) => record.fields);
  const opening = { records, encoding: encoding.name, bom: encoding.bom, delimiter };
  const { dialect, recognition } = recogniseDialect(opening, name);
  const header = recognition.titleRows + recognition.headerRows;
  const width = Math.max(recognition.headings.length, usualWidth(records.slice(header)));
  const headings = uniqueIds(nameEveryColumn(recognition.headings, width, records.slice(header)));
  // The records that were explored whatever their width will do, unless one has another than the rest.
  const judged = isRegular(explored, width, header)
    ? explored
    : splitRecords(bytes, { delimiter, width, lineEndIsCr }, head.whole, 1, header);
  const sample = judged.records
    .slice(header, header + SAMPLE_RECORDS)
    .map(({ fields }) => (dialect.guardsFormulas ? fields.map(withoutGuard) : fields));
  if (sample.length === 0 && judged.irregular.length === 0) {
    throw new Problem('data', `"${name}" has a header and no responses below it.`, { place: { file: name } });
  }
  return {
    file: {
      name,
      path: original,
      clean: false,
      bytes: head.size,
      format: {
        encoding: encoding.name,
        bom: encoding.bom,
        delimiter,
        decimal: detectDecimal(sample, delimiter),
        titleRows: recognition.titleRows,
        headerRows: recognition.headerRows,
        compressed: head.compressed,
      },
      dialect: {
        id: dialect.id,
        label: dialect.label,
        evidence: [...recognition.evidence, `encoding: ${encoding.evidence}`, `delimiter: ${evidence}`],
      },
      positions: [],
      width,
      headRecords: Math.max(0, judged.records.length - header),
      longestRecord: judged.longest,
      irregularities: { repaired: 0, rejected: 0, listPath: null },
      undecodable: encoding.undecodable,
    },
    headings,
    recognition,
    sample,
    mustCopy:
      encoding.name !== 'utf-8' ||
      encoding.undecodable > 0 ||
      judged.irregular.length > 0 ||
      lineEndIsCr ||
      mixesLineEndsInHeader(text) ||
      dialect.guardsFormulas === true,
    repair: { name, original, lineEndIsCr, guardsFormulas: dialect.guardsFormulas === true },
  };
}

/**
 * Whether the first line end of the file, inside a quoted header, differs from those between records: the
 * engine takes the first that it sees for the file's own.
 */
function mixesLineEndsInHeader(text: string): boolean {
  const first = text.indexOf('\n');
  if (first === -1) return false;
  const crlf = text.split('\r\n', 200).length - 1;
  return text[first - 1] === '\r' ? false : crlf > 0;
}

function decodeHead(head: Head, encoding: string): string {
  const cut = !head.whole && encoding === 'utf-8' ? characterBoundary(head.bytes) : head.bytes.length;
  const even = !head.whole && encoding.startsWith('utf-16') ? cut - (cut % 2) : cut;
  return decoderFor(encoding).decode(head.bytes.subarray(0, even));
}

const MAGIC: [string, number[], string][] = [
  [
    'an Excel or OpenDocument workbook (or another zip file)',
    [0x50, 0x4b, 3, 4],
    'save the sheet as CSV UTF-8',
  ],
  ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0], 'save the sheet as CSV UTF-8'],
  ['an SPSS file', [0x24, 0x46, 0x4c, 0x32], 'export the data as CSV'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46], 'export the responses as CSV'],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47], 'export the responses as CSV'],
];

/** A file that is no text is refused by name where it can be, before it is taken for an odd encoding. */
function refuseOtherFormats(name: string, head: Head): void {
  const place = { place: { file: name } };
  if (head.size === 0) throw new Problem('data', `"${name}" is empty.`, place);
  for (const [what, magic, tryThis] of MAGIC) {
    if (magic.every((byte, index) => head.bytes[index] === byte)) {
      throw new Problem('data', `"${name}" is ${what}, not a delimited text file.`, { ...place, tryThis });
    }
  }
  const start = head.bytes.subarray(0, 4096);
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) return;
  let control = 0;
  let nul = 0;
  for (const byte of start) {
    if (byte === 0) nul += 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27) control += 1;
  }
  // UTF-16 has a NUL at every other place; elsewhere many control characters mean that it is no text.
  if (control > 0.02 * start.length || (nul > 0.05 * start.length && nul < 0.3 * start.length)) {
    throw new Problem('data', `"${name}" is a binary file, not a delimited text file.`, {
      ...place,
      tryThis: 'export the responses as CSV',
    });
  }
}

function recogniseDialect(
  opening: Parameters<Dialect['recognise']>[0],
  name: string,
): { dialect: Dialect; recognition: Recognition } {
  let best: { dialect: Dialect; recognition: Recognition } | null = null;
  for (const dialect of DIALECTS) {
    const recognition = dialect.recognise(opening);
    if (recognition && (!best || recognition.strength > best.recognition.strength))
      best = { dialect, recognition };
  }
  if (!best) throw new Problem('data', `"${name}" holds no records.`, { place: { file: name } });
  return best;
}

function usualWidth(records: string[][]): number {
  const counts = new Map<number, number>();
  for (const record of records) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Adds empty headings for columns that the header does not name. */
function nameEveryColumn(headings: Heading[], width: number, rows: string[][]): Heading[] {
  const empty = { id: '', label: '', part: null };
  const missing = width - headings.length;
  // R's write.table leaves out the heading of the row numbers, which are the first column.
  const rowNumbers = rows.length > 1 && rows.slice(0, 50).every((row, index) => row[0] === String(index + 1));
  if (missing === 1 && rowNumbers) return [empty, ...headings];
  return [...headings, ...Array.from({ length: missing }, () => empty)];
}

/** The columns of all files in the order of their first appearance, and where each file has them. */
function lineUpColumns(opened: OpenedFile[]): SourceColumn[] {
  const columns: SourceColumn[] = [];
  const index = new Map<string, number>();
  for (const { file, headings } of opened) {
    const shares = headings.some((heading) => index.has(heading.id.toLowerCase()));
    if (columns.length > 0 && !shares) {
      throw new Problem('data', `"${file.name}" shares no column with "${opened[0]!.file.name}".`, {
        place: { file: file.name },
        exists: headings.slice(0, 8).map((heading) => heading.id),
        tryThis: 'analyse files of different surveys apart',
      });
    }
    for (const heading of headings) {
      const key = heading.id.toLowerCase();
      if (index.has(key)) continue;
      index.set(key, columns.length);
      columns.push({
        id: heading.id,
        label: heading.label === '' ? heading.id : heading.label,
        part: heading.part,
        position: columns.length + 1,
      });
    }
  }
  for (const { file, headings } of opened) {
    const own = new Map(headings.map((heading, position) => [heading.id.toLowerCase(), position]));
    file.positions = columns.map((column) => own.get(column.id.toLowerCase()) ?? -1);
  }
  return columns;
}

/** What the dialects of all files know of their columns; the first file that speaks of a column decides. */
function platformFacts(opened: OpenedFile[]): PlatformFacts {
  const facts: PlatformFacts = { roles: [], exclusions: [], dateId: null };
  for (const { recognition, headings } of opened) {
    const idAt = (index: number) => headings[index]!.id;
    for (const { index, role, because } of recognition.roles) {
      if (!facts.roles.some(({ id }) => id === idAt(index)))
        facts.roles.push({ id: idAt(index), role, because });
    }
    for (const { reason, index, values } of recognition.exclusions) {
      const columnId = idAt(index);
      if (!facts.exclusions.some((one) => one.columnId === columnId && one.reason === reason)) {
        facts.exclusions.push({ reason, columnId, values });
      }
    }
    if (recognition.dateIndex !== -1) facts.dateId ??= idAt(recognition.dateIndex);
  }
  return facts;
}
