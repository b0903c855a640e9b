/**
 * The JSON Schema of a document, strict: what it does not name may not occur. The JSON output takes its
 * order of keys from here, and the compiler holds each object to the keys of its type in the model.
 */
import {
  type Card,
  type Companion,
  type CurvePoint,
  type DistributionPart,
  type Document,
  type Finding,
  type GateVerdict,
  type Interval,
  NOTICE_IDS,
  type Notice,
  type Provenance,
  type QuadrantPoint,
  type Quote,
  type QuoteClause,
  type Result,
  SCHEMA_VERSION,
  type Section,
  type SentenceFigure,
  type TableColumn,
  type TableDrawing,
  VERDICTS,
} from '../model/document.js';
import { LEFT_OUT_REASONS, type RowAccount } from '../model/tally.js';
import { COLUMN_TYPES } from './format.js';

export interface JsonSchema {
  [keyword: string]: unknown;
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
}

type KeysOf<T> = T extends unknown ? keyof T & string : never;

/** Keys that need not be there. */
type Optional<T> = T extends unknown
  ? { [K in keyof T & string]: Record<string, never> extends Pick<T, K> ? K : never }[keyof T & string]
  : never;

function object<T>(
  properties: Record<KeysOf<T>, JsonSchema>,
  description?: string,
  optional: Optional<T>[] = [],
): JsonSchema {
  return {
    ...(description === undefined ? {} : { description }),
    type: 'object',
    required: Object.keys(properties).filter((key) => !(optional as string[]).includes(key)),
    additionalProperties: false,
    properties,
  };
}

const list = (items: JsonSchema, description?: string): JsonSchema => ({
  ...(description === undefined ? {} : { description }),
  type: 'array',
  items,
});
const reference = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const described = (schema: JsonSchema, description: string): JsonSchema => ({ description, ...schema });
const orNull = (schema: JsonSchema): JsonSchema =>
  typeof schema.type === 'string' && schema.properties === undefined
    ? { ...schema, type: [schema.type, 'null'] }
    : { oneOf: [schema, { type: 'null' }] };

const text: JsonSchema = { type: 'string' };
const number: JsonSchema = { type: 'number' };
const whole: JsonSchema = { type: 'integer', minimum: 0 };
const polarity: JsonSchema = { type: 'number', minimum: -1, maximum: 1 };
const notNegative: JsonSchema = { type: 'number', minimum: 0 };
const identifier: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+([._-][a-z0-9]+)*$' };
const unit: JsonSchema = { type: 'string', enum: ['points', 'share', 'mean'] };
const columnType: JsonSchema = { type: 'string', enum: COLUMN_TYPES };
const tableValue: JsonSchema = { type: ['string', 'number', 'null'] };

type SectionOf<K extends Section['kind']> = Extract<Section, { kind: K }>;
type Fact = SectionOf<'facts'>['facts'][number];
type DrawingOf<A extends TableDrawing['as']> = Extract<TableDrawing, { as: A }>;

const SECTION_KINDS: readonly Section['kind'][] = [
  'scores',
  'facts',
  'table',
  'card',
  'curve',
  'quadrants',
  'verbatims',
  'chapter',
  'findings',
  'gates',
];

export const OUTPUT_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'cxstat document',
  description:
    'What a cxstat command has to say, in full precision. Shares run from 0 to 1, NPS points from -100 to 100; what does not exist is null.',
  ...object<Document>({
    schemaVersion: { const: SCHEMA_VERSION },
    title: text,
    sections: list({
      oneOf: SECTION_KINDS.map((kind) => reference(`${kind}Section`)),
    }),
    notices: list(reference('notice'), 'What the reader should know of the whole document.'),
    provenance: reference('provenance'),
  }),
  $defs: {
    scoresSection: object<SectionOf<'scores'>>({
      kind: { const: 'scores' },
      id: identifier,
      title: text,
      results: list(reference('result')),
    }),
    factsSection: object<SectionOf<'facts'>>({
      kind: { const: 'facts' },
      id: identifier,
      title: text,
      facts: list(object<Fact>({ id: text, label: text, value: tableValue, type: columnType })),
    }),
    tableSection: object<SectionOf<'table'>>(
      {
        kind: { const: 'table' },
        id: identifier,
        title: text,
        columns: list(
          object<TableColumn>({ id: text, label: text, type: columnType, detail: { type: 'boolean' } }),
        ),
        rows: list({
          description: 'Values by the id of their column.',
          type: 'object',
          additionalProperties: tableValue,
        }),
        drawing: reference('tableDrawing'),
      },
      undefined,
      ['drawing'],
    ),
    tableDrawing: {
      description: 'The columns that a picture of the table is made of, by their ids.',
      oneOf: [
        object<DrawingOf<'intervals'>>(
          {
            as: { const: 'intervals' },
            label: text,
            value: text,
            low: text,
            high: text,
            reference: described(orNull(number), 'A line to read the intervals against.'),
          },
          'A dot with its interval for each row.',
        ),
        object<DrawingOf<'parts'>>(
          {
            as: { const: 'parts' },
            label: text,
            size: text,
            parts: list(
              object<DrawingOf<'parts'>['parts'][number]>({
                column: text,
                tone: { type: 'string', enum: ['good', 'neutral', 'bad'] },
              }),
            ),
          },
          'A bar for each row, as long as its size, cut into parts that are shares of it.',
        ),
      ],
    },
    curveSection: object<SectionOf<'curve'>>({
      kind: { const: 'curve' },
      id: identifier,
      title: text,
      x: reference('tableColumn'),
      y: reference('tableColumn'),
      points: list(object<CurvePoint>({ x: number, y: number }), 'From left to right.'),
    }),
    quadrantsSection: object<SectionOf<'quadrants'>>({
      kind: { const: 'quadrants' },
      id: identifier,
      title: text,
      x: reference('tableColumn'),
      y: reference('tableColumn'),
      cut: object<SectionOf<'quadrants'>['cut']>(
        { x: number, y: number },
        'Where the plane is cut; what lies on a cut belongs to the field right of it, or above it.',
      ),
      fields: object<SectionOf<'quadrants'>['fields']>(
        { topLeft: text, topRight: text, bottomLeft: text, bottomRight: text },
        'Names of the fields, by where they lie.',
      ),
      points: list(
        object<QuadrantPoint>({
          label: text,
          x: number,
          y: number,
          field: described(text, 'Name of the field it lies in.'),
        }),
        'The most important first.',
      ),
    }),
    verbatimsSection: object<SectionOf<'verbatims'>>({
      kind: { const: 'verbatims' },
      id: identifier,
      title: text,
      groups: list(
        object<SectionOf<'verbatims'>['groups'][number]>({
          label: text,
          n: described(whole, 'Comments of the group, quoted or not.'),
          quotes: list(reference('quote')),
        }),
        'Comments in groups, such as one a topic.',
      ),
    }),
    quote: object<Quote>(
      {
        kind: described(text, 'Why this comment was chosen, such as "typical" or "most negative".'),
        text,
        redacted: described(whole, 'Places where something that identifies a person was taken out.'),
        language: described(orNull(text), 'ISO 639-1; null where it cannot be told.'),
        sentiment: {
          description: 'Null where no engine reads its language.',
          type: ['string', 'null'],
          enum: ['positive', 'neutral', 'negative', 'mixed', null],
        },
        score: described(orNull(polarity), 'Of the sentiment, -1 to 1.'),
        beside: list(
          object<Quote['beside'][number]>({ label: text, value: text }),
          'Answers and facts of the same response.',
        ),
        clauses: list(
          reference('quoteClause'),
          'What each clause says and why; empty unless the reasons were asked for.',
        ),
      },
      'A comment as it is quoted.',
    ),
    quoteClause: object<QuoteClause>(
      {
        text,
        sentiment: { type: 'string', enum: ['positive', 'neutral', 'negative'] },
        score: described(polarity, 'Of the sentiment, -1 to 1.'),
        reasons: list(
          object<QuoteClause['reasons'][number]>({
            text,
            value: described(number, 'What it adds.'),
            rule: described(text, 'The rule that applied.'),
          }),
          'The words that made the score.',
        ),
      },
      'A part of a comment that says one thing.',
    ),
    tableColumn: object<TableColumn>({
      id: text,
      label: text,
      type: columnType,
      detail: { type: 'boolean' },
    }),
    chapterSection: object<SectionOf<'chapter'>>(
      { kind: { const: 'chapter' }, id: identifier, title: text, lead: reference('sentence') },
      'Opens a part of a report: what stands behind it, up to the next chapter, belongs to it.',
    ),
    findingsSection: object<SectionOf<'findings'>>({
      kind: { const: 'findings' },
      id: identifier,
      title: text,
      findings: list(
        object<Finding>({
          id: identifier,
          tone: { type: 'string', enum: ['good', 'neutral', 'bad'] },
          text: reference('sentence'),
          chapter: described(orNull(text), 'Id of the chapter that says more.'),
        }),
        'The most important first.',
      ),
    }),
    gatesSection: object<SectionOf<'gates'>>({
      kind: { const: 'gates' },
      id: identifier,
      title: text,
      gates: list(
        object<GateVerdict>({
          gate: described(text, 'As it was written.'),
          verdict: { type: 'string', enum: [...VERDICTS] },
          because: reference('sentence'),
          estimate: described(orNull(number), 'The figure that was compared.'),
          low: orNull(number),
          high: orNull(number),
          type: columnType,
          bound: described(orNull(number), 'Null where the gate compares with no number.'),
          n: described(whole, 'Valid answers behind the figure.'),
        }),
      ),
    }),
    sentence: list(
      { oneOf: [text, object<SentenceFigure>({ value: orNull(number), type: columnType })] },
      'Words with unrounded figures among them.',
    ),
    cardSection: object<SectionOf<'card'>>({
      kind: { const: 'card' },
      id: identifier,
      title: text,
      card: reference('card'),
    }),
    result: object<Result>(
      {
        metric: identifier,
        metricLabel: text,
        unit,
        column: described(
          orNull(object<NonNullable<Result['column']>>({ id: text, label: text })),
          'The question; null for typed counts.',
        ),
        segment: list(
          object<Result['segment'][number]>({ column: text, value: text }),
          'Empty for the total.',
        ),
        wave: orNull(text),
        base: object<Result['base']>({
          n: described(whole, 'Valid answers.'),
          weighted: described(orNull(notNegative), 'Sum of their weights; null when unweighted.'),
          effective: described(orNull(notNegative), 'Effective number of answers; null when it is n.'),
          missing: described(whole, 'Blank cells and missing markers.'),
          offScale: described(whole, 'Answers that are not on the scale.'),
        }),
        estimate: described(orNull(number), 'Null without a base, or when the base is suppressed.'),
        standardError: orNull(notNegative),
        intervals: list(reference('interval'), 'One a confidence level; empty when no honest one exists.'),
        range: {
          description: 'The least and the greatest that the estimate could be.',
          type: 'array',
          items: number,
          minItems: 2,
          maxItems: 2,
        },
        designEffect: described(orNull(notNegative), 'Null when unweighted.'),
        groups: list(reference('part'), 'Groups of answers, such as promoters.'),
        points: list(reference('part'), 'The points of the scale.'),
        companions: list(reference('companion'), 'Figures beside the main one.'),
        definition: described(text, 'What the metric assumed of this column.'),
        notices: list(reference('notice')),
      },
      'One estimate of one metric for one column, segment and wave.',
    ),
    interval: object<Interval>({
      level: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
      low: number,
      high: number,
      method: identifier,
    }),
    part: object<DistributionPart>({
      id: text,
      label: text,
      n: whole,
      share: described(notNegative, 'Of the valid answers, 0 to 1; weighted where there are weights.'),
      tone: { type: 'string', enum: ['good', 'neutral', 'bad', 'none'] },
    }),
    companion: object<Companion>({
      id: identifier,
      label: text,
      unit,
      estimate: number,
      standardError: orNull(notNegative),
      intervals: list(reference('interval')),
    }),
    notice: object<Notice>({
      id: { type: 'string', enum: [...NOTICE_IDS] },
      level: { type: 'string', enum: ['note', 'warning'] },
      text: described(text, 'What it means for the reader.'),
      tryThis: described(orNull(text), 'The option or command to try.'),
    }),
    card: object<Card>(
      {
        id: identifier,
        label: text,
        question: text,
        formula: text,
        interval: text,
        assumptions: list(text),
        notWhen: list(text),
        source: list(text),
        example: text,
      },
      'The explanation of a metric or method.',
    ),
    provenance: object<Provenance>({
      tool: { const: 'cxstat' },
      version: text,
      command: text,
      inputs: list(
        object<Provenance['inputs'][number]>({
          name: text,
          bytes: whole,
          sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
          dialect: text,
          encoding: text,
        }),
      ),
      rows: described(orNull(reference('rows')), 'Null when nothing was read.'),
      where: orNull(text),
      configuration: orNull(
        object<NonNullable<Provenance['configuration']>>(
          { name: text, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
          'The file that gave options their values.',
        ),
      ),
    }),
    rows: object<RowAccount>({
      read: whole,
      used: whole,
      leftOut: list(
        object<RowAccount['leftOut'][number]>({
          reason: { type: 'string', enum: LEFT_OUT_REASONS },
          n: whole,
        }),
      ),
      repaired: whole,
    }),
  },
};
