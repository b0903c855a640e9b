/**
 * The doorway to write-excel-file: a workbook with a sheet for each table of the document, its explanations on one
 * sheet "Methods", its notices on "Notices", and where the figures come from on "About".
 *
 * Numbers are numbers in full precision, shown by a number format; what does not exist is an empty cell; text is
 * always text, so that nothing is run as a formula. The file has no date in it.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type CellObject, type Sheet } from 'write-excel-file/node';
import type { Document, TableValue } from '../model/document.js';
import { Problem } from '../model/problem.js';
import { displayWidth, graphemes, wrap } from './display-width.js';
import { count, mean, points, polarity, share, tableValue } from './format.js';
import { rowAccount } from './row-account.js';
import { safeText, safeValue } from './safe-text.js';
import {
  noticeTable,
  type SectionColumn,
  type SectionTable,
  sectionTable,
  type ValueType,
} from './section-tables.js';

/** Sheets beside those of the sections. */
const METHODS = 'Methods';
const NOTICES = 'Notices';
const ABOUT = 'About';

export async function xlsx(document: Document): Promise<Uint8Array> {
  const notices = noticeTable(document);
  const methods = methodsTable(document);
  const sheets = [
    ...sectionSheets(document),
    ...(methods.rows.length > 0 ? [sheet(METHODS, methods)] : []),
    ...(notices.rows.length > 0 ? [sheet(NOTICES, notices)] : []),
    sheet(ABOUT, aboutTable(document)),
  ];
  return settled(await writeExcelFile(sheets, FONT).toBuffer());
}

/** Without a name, programs take any. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 };

type Workbook = Sheet<never>;

function sectionSheets({ sections }: Document): Workbook[] {
  const nameOf = sheetNames();
  const tabled = sections.filter(({ kind }) => kind !== 'chapter' && kind !== 'card');
  let chapter = '';
  return sections.flatMap((section) => {
    if (section.kind === 'chapter') chapter = section.title;
    if (section.kind === 'chapter' || section.kind === 'card') return [];
    const alone = tabled.filter(({ title }) => nameKey(title) === nameKey(section.title)).length === 1;
    return [sheet(nameOf(section.title, alone ? '' : chapter), sectionTable(section))];
  });
}

function methodsTable({ sections }: Document): SectionTable {
  const columns = ['Method', 'Part', 'Text'].map(textColumn);
  const rows = sections.flatMap((section) =>
    section.kind === 'card' ? sectionTable(section).rows.map((row) => [section.title, ...row]) : [],
  );
  return { columns, rows };
}

function aboutTable({ title, provenance }: Document): SectionTable {
  const { tool, version, command, inputs, rows, where } = provenance;
  const facts: [label: string, value: TableValue, type?: ValueType][] = [
    ['Title', title],
    ['Made with', `${tool} ${version}`],
    ['Command', command],
    ...(where === null ? [] : [['Condition', where] as [string, string]]),
  ];
  if (rows !== null) {
    facts.push(['Rows read', rows.read, 'integer'], ['Rows used', rows.used, 'integer']);
    facts.push(['Account of rows', rowAccount(rows)]);
  }
  for (const [index, input] of inputs.entries()) {
    const which = inputs.length > 1 ? `Input ${index + 1}` : 'Input';
    facts.push(
      [which, input.name],
      [`${which}, bytes`, input.bytes, 'integer'],
      [`${which}, SHA-256`, input.sha256],
      [`${which}, layout`, input.dialect],
      [`${which}, encoding`, input.encoding],
    );
  }
  return {
    columns: [
      textColumn('Fact'),
      { id: 'value', label: 'Value', type: facts.map(([, , type]) => type ?? 'text') },
    ],
    rows: facts.map(([label, value]) => [label, value]),
  };
}

function textColumn(label: string): SectionColumn {
  return { id: label.toLowerCase(), label, type: 'text' };
}

/** What a spreadsheet allows of a sheet's name. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\p{Noncharacter_Code_Point}\uFFFD[\]*?]+/gu;

/** A name for each title, never the same twice in any case of letters; a chapter's title goes before. */
function sheetNames(): (title: string, chapter: string) => string {
  const taken = new Set([METHODS, NOTICES, ABOUT, 'History'].map(nameKey));
  return (title, chapter) => {
    const [before, own] = [allowed(chapter), allowed(title)];
    // The chapter gives way, so that the title is seen.
    const opening = cut(before, Math.max(10, LONGEST_NAME - own.length - 8));
    const isSame = nameKey(before) === nameKey(own);
    const whole = [isSame ? '' : opening, own].filter((part) => part !== '').join(' – ') || 'Table';
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : ` (${number})`;
      const name = cut(whole, LONGEST_NAME - suffix.length) + suffix;
      if (taken.has(nameKey(name))) continue;
      taken.add(nameKey(name));
      return name;
    }
  };
}

/** An apostrophe at either end is forbidden, too. */
function allowed(title: string): string {
  const text = safeText(title)
    .replace(/:(?= )/gu, ' –')
    .replace(/[:/\\]/gu, '-')
    .replace(FORBIDDEN, ' ');
  return safeText(text).replace(/^[' ]+|[' ]+$/gu, '');
}

function nameKey(name: string): string {
  return name.toLowerCase();
}

/** Length counts UTF-16 units, as spreadsheets do. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let kept = '';
  for (const grapheme of graphemes(text.slice(0, longest))) {
    if (kept.length + grapheme.length >= longest) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}

/** How numbers of each type are shown, and by which text they are measured. */
const NUMBERS: Record<Exclude<ValueType, 'number'>, { format?: string; shown: (value: number) => string }> = {
  text: { shown: String },
  link: { shown: String },
  date: { shown: String },
  integer: { format: '#,##0', shown: count },
  share: { format: '0.0%', shown: share },
  points: { format: '+#,##0.0;"−"#,##0.0;0.0', shown: points },
  mean: { format: '#,##0.00', shown: mean },
  polarity: { format: '+0.00;"−"0.00;0.00', shown: polarity },
};

/** Any other numbers: as many decimals as the smallest of a column needs. */
function plainFormat(values: readonly TableValue[]): string {
  const fractions = values.filter(
    (value) => typeof value === 'number' && !Number.isInteger(value),
  ) as number[];
  if (fractions.length === 0) return '#,##0';
  return fractions.every((value) => Math.abs(value) >= 0.01) ? '#,##0.00' : '#,##0.0000';
}

const WIDEST = 60;
const NARROWEST = 8;
/** Of a header that is wider than its values; it wraps between words. */
const WIDEST_HEADER = 12;

/** What a spreadsheet holds in one sheet, its header among the rows. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

function sheet(name: string, table: SectionTable): Workbook {
  if (table.rows.length >= MOST_ROWS || table.columns.length > MOST_COLUMNS) {
    const size = `${count(table.rows.length)} rows and ${count(table.columns.length)} columns`;
    throw new Problem('usage', `"${name}" is larger than a sheet of a workbook can be: ${size}.`, {
      tryThis: '--format csv',
    });
  }
  const columns = table.columns
    .map((column, index) => ({ column, values: table.rows.map((row) => cellValue(row[index], column)) }))
    // What is empty throughout, such as weights where there are none, only hides the rest.
    .filter(({ column, values }) => !column.forPrograms && !(values.length > 0 && values.every(isNothing)))
    .map(({ column, values }) => sheetColumn(column, values));
  const rows = table.rows.map((_, row) => columns.map(({ cells }) => cells[row]));
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [columns.map(({ header }) => header), ...rows],
  };
}

interface SheetColumn {
  header: CellObject;
  cells: Cell[];
  width: number;
}

function sheetColumn({ label, type }: SectionColumn, values: readonly TableValue[]): SheetColumn {
  const typeAt = (row: number) => (typeof type === 'string' ? type : (type[row] ?? 'text'));
  const plain = { format: plainFormat(values), shown: (value: number) => tableValue(value, 'number') };
  const onlyNumbers = values.length > 0 && values.every((value) => typeof value !== 'string');
  // Facts below one another read better from one edge.
  const place = onlyNumbers ? RIGHT : LEFT;
  let widest = 0;
  const cells = values.map((value, row): Cell => {
    if (value === null) return null;
    if (typeof value === 'string') {
      const width = displayWidth(value.slice(0, MEASURED));
      widest = Math.max(widest, width);
      return { value: written(value), type: String, ...place, ...(width > WIDEST && wrapped(value, WIDEST)) };
    }
    const valueType = typeAt(row);
    const { format, shown } = valueType === 'number' ? plain : NUMBERS[valueType];
    widest = Math.max(widest, shown(value).length);
    return { value, type: Number, ...place, ...(format !== undefined && { format }) };
  });
  const header = cut(safeText(label), LONGEST_TEXT);
  const words = header.split(' ').map(displayWidth);
  const needed = Math.max(NARROWEST, Math.min(displayWidth(header), WIDEST_HEADER), ...words, widest);
  const width = Math.min(needed, WIDEST);
  return {
    header: {
      value: written(header),
      type: String,
      fontWeight: 'bold',
      ...place,
      ...wrapped(header, width),
    },
    cells,
    // The indent, and letters that are wider than the digits by which widths are measured.
    width: width + 3,
  };
}

/** The indent parts a text from the number before it. */
const LEFT: CellObject = { align: 'left', indent: 1, alignVertical: 'top' };
const RIGHT: CellObject = { align: 'right', alignVertical: 'top' };

/** In points; not every program makes a row as high as its text by itself. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 409;
/** So much of a text fills the highest row. */
const MEASURED = 2_000;

function wrapped(text: string, width: number): CellObject {
  const lines = wrap(text.slice(0, MEASURED), width).length;
  return { wrap: true, height: Math.min(HIGHEST_ROW, LINE_HEIGHT * lines) };
}

function isNothing(value: TableValue): boolean {
  return value === null;
}

/** What a spreadsheet holds in one cell. */
const LONGEST_TEXT = 32_767;

/** Safe text; null for what is empty and for what is no number. */
function cellValue(value: TableValue | undefined, { blankCounts }: SectionColumn): TableValue {
  if (typeof value === 'string') {
    return cut(blankCounts ? safeValue(value) : safeText(value), LONGEST_TEXT) || null;
  }
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Stands before every text on its way through the library, which takes names such as "constructor" for its own. */
const MARK = '~';

/** A spreadsheet reads `_x0041_` as the character of that code. */
function written(text: string): string {
  return MARK + text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

const TEXTS = 'xl/sharedStrings.xml';
/** By the local clock, so that it is the same in every time zone: the first day that the format knows. */
const NO_DATE = new Date(1980, 0, 1);

/** The file without the marks, and without the time at which it was made. */
function settled(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  parts[TEXTS] = strToU8(strFromU8(parts[TEXTS]!).replaceAll(`<t>${MARK}`, '<t>'));
  return zipSync(parts, { mtime: NO_DATE });
}
