import type { FileFormat } from '../model/survey.js';

export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** What separates the fields, and how sure: the candidate that gives the most records the same width. */
export function detectDelimiter(text: string): { delimiter: FileFormat['delimiter']; evidence: string } {
  const sample = text.slice(0, 1 << 16);
  let best: { delimiter: FileFormat['delimiter']; evidence: string } = {
    delimiter: ',',
    evidence: 'one column: no delimiter seen',
  };
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const widths = recordWidths(sample, delimiter);
    // The last record of a cut sample is not whole.
    if (widths.length > 2 && text.length > sample.length) widths.pop();
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width, n] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
    if (width < 2) continue;
    // Agreement decides; between equals, the one that finds more columns.
    const score = n / widths.length + Math.min(width, 1000) / 10_000;
    if (score > bestScore) {
      bestScore = score;
      best = { delimiter, evidence: `${n} of the first ${widths.length} records have ${width} fields` };
    }
  }
  return best;
}

/** Fields of each record, honouring quotes that open at the start of a field and close at its end. */
function recordWidths(text: string, delimiter: string): number[] {
  const widths: number[] = [];
  let fields = 1;
  let quoted = false;
  let fieldStart = true;
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (quoted) {
      if (character !== '"') continue;
      const next = text[i + 1];
      if (next === '"') i += 1;
      else if (next === undefined || next === delimiter || next === '\n' || next === '\r') quoted = false;
      continue;
    }
    if (character === '"' && fieldStart) {
      quoted = true;
      blank = false;
      fieldStart = false;
    } else if (character === delimiter) {
      fields += 1;
      fieldStart = true;
      blank = false;
    } else if (character === '\n' || character === '\r') {
      if (!blank) widths.push(fields);
      fields = 1;
      fieldStart = true;
      blank = true;
    } else {
      blank = false;
      fieldStart = false;
    }
  }
  if (!blank) widths.push(fields);
  return widths;
}

/**
 * The decimal mark of a file, from cells that are nothing but a number with a fraction. A comma followed by
 * exactly three digits may group thousands and proves nothing.
 */
export function detectDecimal(records: string[][], delimiter: string): '.' | ',' {
  let commas = 0;
  let points = 0;
  for (const record of records) {
    for (const cell of record) {
      if (/^\s*[-+]?\d+,(\d{1,2}|\d{4,})\s*$/.test(cell)) commas += 1;
      else if (delimiter !== ',' && /^\s*[-+]?\d+,\d{3}\s*$/.test(cell)) commas += 0.5;
      else if (/^\s*[-+]?\d+\.\d+\s*$/.test(cell)) points += 1;
    }
  }
  // Under a comma delimiter "1,2" is rather a multi-select cell than a number.
  return delimiter !== ',' && commas > points ? ',' : '.';
}
