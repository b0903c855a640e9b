import type { Exclusion, Role } from '../model/survey.js';

/** The first records of a file, as a dialect sees them. */
export interface Opening {
  records: string[][];
  encoding: string;
  bom: boolean;
  delimiter: string;
}

/** One column's header as a dialect reads it, before ids are made unique. */
export interface Heading {
  id: string;
  label: string;
  part: string | null;
}

export interface Recognition {
  /** How many independent signs there are; the dialect with most wins. */
  strength: number;
  evidence: string[];
  /** Records before the header, and records of the header. */
  titleRows: number;
  headerRows: number;
  headings: Heading[];
  /** By column index: roles that the platform fixes. */
  roles: { index: number; role: Role; because: string }[];
  exclusions: { reason: Exclusion['reason']; index: number; values: (string | null)[] }[];
  /** Of several dates, the column that says when a response came in; −1 without. */
  dateIndex: number;
}

/**
 * A platform's way to write an export. To add one: a file in `dialects/` that exports a `Dialect`, a line in
 * `dialects/index.ts`, and a fixture folder of the same id.
 */
export interface Dialect {
  id: string;
  label: string;
  /** For the docs: what it looks like and how it is told from others. */
  description: string;
  /** True when the platform puts a ' before cells that begin with = + - @; it is taken off again. */
  guardsFormulas?: boolean;
  /** Null when the records do not look like this dialect at all. */
  recognise(opening: Opening): Recognition | null;
}

/** A header cell as people read it: no markup, no template fields, white space folded. */
export function cleanHeading(cell: string): string {
  return cell
    .replace(/<[a-z/][^<>]*>/gi, ' ')
    .replace(/\{\{[^{}]*\}\}/g, '…')
    .replace(/&nbsp;/g, ' ')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

/** Folds a header cell for comparison with the names that a platform uses. */
export function fold(cell: string | undefined): string {
  return cleanHeading(cell ?? '').toLowerCase();
}

/** Records before the header: a lone cell above a table that is wider. */
export function countTitleRows(records: string[][]): number {
  const widths = new Map<number, number>();
  for (const record of records) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  const usual = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
  if (usual < 3) return 0;
  let titles = 0;
  while (titles < Math.min(records.length - 1, 10)) {
    const record = records[titles]!;
    const filled = record.filter((cell) => cell.trim() !== '').length;
    const below = records[titles + 1]!;
    const belowFilled = below.filter((cell) => cell.trim() !== '').length;
    const short = record.length < usual && filled <= 2;
    // Spreadsheets pad a title with empty cells; a blank record below tells it from a grouped header.
    const padded = filled <= 1 && (filled === 0 || belowFilled === 0);
    if (!short && !padded) break;
    titles += 1;
  }
  return titles;
}

/** Headings of a single header row: the cell is both id and label. */
export function singleRow(cells: string[]): Heading[] {
  return cells.map((cell) => {
    const text = cleanHeading(cell);
    const grid = /^(.*\S)\s*\[([^[\]]+)\]$/.exec(text);
    return { id: text, label: text, part: grid ? grid[2]!.trim() : null };
  });
}

/** What SurveyMonkey writes below a question that has one column only, in the languages of its site. */
export const RESPONSE_WORDS =
  /^((open-ended )?response|réponse( (libre|ouverte))?|(offene )?antwort|respuesta( abierta)?|risposta( aperta)?|resposta( aberta)?|(open )?antwoord|odpowiedź( otwarta)?|(öppet |åbent |åpent )?svar|vastaus|ответ|cevap|คำตอบ)$/i;

/**
 * Headings of a question row over an option row: the question stands only over the first of its columns, and
 * words such as "Response" below it say nothing of their own.
 */
export function questionOverOption(questions: string[], options: string[]): Heading[] {
  const headings: Heading[] = [];
  let question = '';
  const width = Math.max(questions.length, options.length);
  for (let i = 0; i < width; i++) {
    const own = cleanHeading(questions[i] ?? '');
    const option = cleanHeading(options[i] ?? '');
    if (own !== '') question = own;
    const part = option === '' || RESPONSE_WORDS.test(option) ? null : option;
    const label = question === '' ? option : question;
    const id = part && question !== '' ? `${question} [${part}]` : label;
    headings.push({ id, label, part: question === '' ? null : part });
  }
  return headings;
}

/** Makes ids unique without regard to case: repeats get ` (2)`, empty headers `#7`. */
export function uniqueIds(headings: Heading[]): Heading[] {
  const seen = new Set(headings.map((heading) => heading.id.toLowerCase()));
  const used = new Map<string, number>();
  return headings.map((heading, index) => {
    if (heading.id === '') return { ...heading, id: `#${index + 1}` };
    const key = heading.id.toLowerCase();
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    if (count === 1) return heading;
    let id = `${heading.id} (${count})`;
    for (let more = count + 1; seen.has(id.toLowerCase()); more++) id = `${heading.id} (${more})`;
    seen.add(id.toLowerCase());
    return { ...heading, id };
  });
}

/** Index of the column whose folded header is one of the names; −1 without. */
export function find(cells: string[], ...names: string[]): number {
  const folded = cells.map(fold);
  for (const name of names) {
    const index = folded.indexOf(name);
    if (index !== -1) return index;
  }
  return -1;
}

/** Roles by header name, for the columns that a platform writes itself. */
export function rolesByName(
  cells: string[],
  names: Record<string, Role>,
  platform: string,
): Recognition['roles'] {
  const roles: Recognition['roles'] = [];
  cells.forEach((cell, index) => {
    const name = fold(cell);
    if (Object.hasOwn(names, name)) {
      roles.push({ index, role: names[name]!, because: `${platform} writes "${cleanHeading(cell)}"` });
    }
  });
  return roles;
}

/** The exclusions whose column exists. */
export function exclusionsWhere(
  ...candidates: { reason: Exclusion['reason']; index: number; values: (string | null)[] }[]
): Recognition['exclusions'] {
  return candidates.filter((candidate) => candidate.index !== -1);
}

/**
 * Whether the first record groups the second: at least two questions stand only over the first of several
 * columns, and the record below fills the gaps with names.
 */
export function isGroupedHeader(questions: string[], options: string[]): boolean {
  const filled = questions.filter((cell) => cell.trim() !== '').length;
  const gaps = questions.filter(
    (cell, index) => cell.trim() === '' && (options[index] ?? '').trim() !== '',
  ).length;
  if (filled < 2 || gaps < 2 || gaps < 0.3 * questions.length) return false;
  const texts = options.filter((cell) => cell.trim() !== '' && cell.trim() !== '#');
  if (texts.length < 0.6 * options.length) return false;
  const numbers = texts.filter((cell) => /^[-+]?[\d.,]+$/.test(cell.trim())).length;
  // Option names hardly repeat within a record; answers do.
  return numbers < 0.1 * texts.length && new Set(texts.map(fold)).size > 0.5 * texts.length;
}
