import { countTitleRows, type Dialect, isGroupedHeader, questionOverOption, singleRow } from '../dialect.js';

const isNumber = (cell: string | undefined) => /^\s*[-+]?\d+([.,]\d+)?\s*$/.test(cell ?? '');

/** Whether the first record is already an answer: numbers stand in it where numbers stand below. */
function isAnswer(first: string[], below: string[][]): boolean {
  let numeric = 0;
  let agree = 0;
  first.forEach((cell, index) => {
    const cells = below.map((record) => record[index] ?? '').filter((value) => value.trim() !== '');
    if (cells.length === 0 || cells.filter(isNumber).length < 0.8 * cells.length) return;
    numeric += 1;
    if (isNumber(cell)) agree += 1;
  });
  if (numeric > 0) return agree > 0.5 * numeric;
  // Without numeric columns: words that come again below are answers, not names.
  const again = first.filter(
    (cell, index) => cell.trim() !== '' && below.filter((record) => record[index] === cell).length >= 2,
  ).length;
  return again > 0.5 * first.length;
}

/** Any delimited file: the fallback, which recognises everything with the least strength. */
export const plain: Dialect = {
  id: 'plain',
  label: 'Plain table',
  description:
    'Any other delimited file. Title lines are skipped, a header record is told from answers by what stands in it; without one the columns are called `#1`, `#2`, …; a question record above an option record is read as such.',
  recognise({ records }) {
    const titleRows = countTitleRows(records.slice(0, 50));
    const first = records[titleRows];
    if (!first) return null;
    const below = records.slice(titleRows + 1, titleRows + 101);
    const evidence = ["no platform's marks found"];
    if (titleRows > 0) evidence.push(`${titleRows} title record${titleRows > 1 ? 's' : ''} above the header`);
    const rest = { strength: 0, titleRows, roles: [], exclusions: [], dateIndex: -1 };
    if (below.length > 0 && isAnswer(first, below)) {
      evidence.push('no header: the first record looks like the others');
      return {
        ...rest,
        evidence,
        headerRows: 0,
        headings: first.map(() => ({ id: '', label: '', part: null })),
      };
    }
    if (below.length > 1 && isGroupedHeader(first, below[0]!)) {
      evidence.push('questions stand in a record above their options');
      return { ...rest, evidence, headerRows: 2, headings: questionOverOption(first, below[0]!) };
    }
    evidence.push('the first record names the columns');
    return { ...rest, evidence, headerRows: 1, headings: singleRow(first) };
  },
};
