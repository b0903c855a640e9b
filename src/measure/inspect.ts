import type { Section } from '../model/document.js';
import type { Column, Survey } from '../model/survey.js';
import type { SurveySummary } from '../tally/summary.js';
import { fact, shortened, tableColumn } from './section-parts.js';

const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;

/**
 * What a survey is and how it was understood: one table of facts a file, one row a column. Without `examples` no cell
 * of the export stands in it: a report is handed around, and cells of names, numbers and comments are personal data.
 */
export function inspectSections(survey: Survey, summary: SurveySummary, examples = true): Section[] {
  const { rows, period } = summary;
  const unfinished = rows.leftOut.find(({ reason }) => reason === 'unfinished')?.n ?? 0;
  const knowsFinished = survey.source.platform.exclusions.some(({ reason }) => reason === 'unfinished');
  const files = survey.source.files.map((file): Section => {
    const { format, irregularities } = file;
    return {
      kind: 'facts',
      id: 'file',
      title: 'File',
      facts: [
        fact('name', 'Name', file.name),
        fact('bytes', 'Bytes', file.bytes, 'integer'),
        fact('dialect', 'Dialect', file.dialect.label),
        fact('evidence', 'Because', file.dialect.evidence.join('; ')),
        fact(
          'encoding',
          'Encoding',
          `${format.encoding}${format.bom ? ' with byte order mark' : ''}${format.compressed ? ', gzip' : ''}`,
        ),
        fact(
          'delimiter',
          'Delimiter',
          `${DELIMITER_NAMES[format.delimiter]}, decimal ${format.decimal === ',' ? 'comma' : 'point'}`,
        ),
        fact('header', 'Header', headerText(format.titleRows, format.headerRows)),
        fact('columns', 'Columns', file.width, 'integer'),
        fact('repaired', 'Repaired records', irregularities.repaired, 'integer'),
        fact('rejected', 'Rejected records', irregularities.rejected, 'integer'),
      ],
    };
  });
  const responses: Section = {
    kind: 'facts',
    id: 'responses',
    title: 'Responses',
    facts: [
      { id: 'read', label: 'Rows read', value: rows.read, type: 'integer' },
      { id: 'used', label: 'Rows used', value: rows.used, type: 'integer' },
      {
        id: 'finished',
        label: 'Finished',
        value: knowsFinished && rows.used + unfinished > 0 ? rows.used / (rows.used + unfinished) : null,
        type: 'share',
      },
      { id: 'first', label: 'First response', value: period?.first ?? null, type: 'date' },
      { id: 'last', label: 'Last response', value: period?.last ?? null, type: 'date' },
      { id: 'date', label: 'Dated by', value: period?.column.id ?? null, type: 'text' },
    ],
  };
  const table: Section = {
    kind: 'table',
    id: 'columns',
    title: 'Columns',
    columns: [
      tableColumn('position', '#', 'integer'),
      tableColumn('id', 'Column', 'text'),
      tableColumn('question', 'Question', 'text'),
      tableColumn('role', 'Role', 'text'),
      tableColumn('scale', 'Scale', 'text'),
      tableColumn('missing', 'Missing', 'share'),
      tableColumn('confidence', 'confidence', 'text', true),
      tableColumn('because', 'because', 'text', true),
      ...(examples ? [tableColumn('examples', 'e.g.', 'text', true)] : []),
    ],
    rows: survey.columns.map((own, i) => ({
      position: own.position,
      id: own.id,
      question: own.label === own.id ? null : own.label,
      role: own.role,
      confidence: own.confidence,
      scale: scaleOf(own),
      missing: rows.used > 0 ? summary.columns[i]!.missing / rows.used : null,
      ...(examples ? { examples: examplesOf(own) } : {}),
      because: own.evidence.join('; '),
    })),
  };
  return [...files, responses, table];
}

function headerText(titles: number, headers: number): string {
  const title = titles > 0 ? `${titles} title record${titles > 1 ? 's' : ''}, then ` : '';
  return title + (headers === 0 ? 'no header' : `${headers} header record${headers > 1 ? 's' : ''}`);
}

function scaleOf(column: Column): string | null {
  const { scale } = column;
  if (!scale || !['nps', 'satisfaction', 'effort', 'rating', 'segment'].includes(column.role)) return null;
  if (column.role === 'segment' && scale.labelSet === null) return null;
  return `${scale.low}–${scale.high}${scale.labelSet ? ` ${scale.labelSet}` : ''}${scale.favourable === 'low' ? ', low is good' : ''}`;
}

/** Examples are for recognising a column; those of personal data would spread it. */
function examplesOf(column: Column): string | null {
  if (column.role === 'personal') return '(personal data, not shown)';
  if (column.examples.length === 0) return null;
  return column.examples.map((text) => shortened(text, 40)).join(' | ');
}
