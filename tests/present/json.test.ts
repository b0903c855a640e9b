import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { present } from '../../src/present/index.js';
import { OUTPUT_SCHEMA } from '../../src/present/output-schema.js';
import * as documents from './documents.js';

const options = { width: 80, color: 0 } as const;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(OUTPUT_SCHEMA);

function check(value: unknown): unknown {
  return validate(value) ? null : validate.errors;
}

describe('JSON', () => {
  for (const [name, document] of Object.entries(documents.ALL)) {
    it(`of ${name} is valid by the schema and loses nothing`, async () => {
      const text = await present(document, 'json', options);
      const value = JSON.parse(text);
      expect(check(value)).toBeNull();
      expect(value).toEqual(JSON.parse(JSON.stringify(document)));
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\p{Cf}\p{Zl}\p{Zp}]/u);
    });
  }

  it('has its keys in one order, however the document was made', async () => {
    const shuffled = Object.fromEntries(Object.entries(documents.bySegment).reverse()) as unknown as Document;
    expect(await present(shuffled, 'json', options)).toBe(
      await present(documents.bySegment, 'json', options),
    );
  });

  it('writes null for what is no number', async () => {
    const text = await present(documents.endless, 'json', options);
    expect(JSON.parse(text).sections[0].results[0].intervals[0]).toMatchObject({ low: null, high: null });
  });

  it('keeps columns with the names of object members', async () => {
    const text = await present(documents.hostile, 'json', options);
    expect(text).toContain('"__proto__": "__proto__"');
  });
});

describe('the schema', () => {
  it.each<[string, object]>([
    ['a score of more than one', { score: 1.01 }],
    ['a sentiment that no engine has', { sentiment: 'angry' }],
    ['an unknown key', { name: 'Ann' }],
  ])('refuses a quote with %s', (_, wrong) => {
    const document = (more: object) =>
      documents.document([
        documents.verbatims([{ label: 'Staff', n: 1, quotes: [documents.quote('Fine.', more)] }]),
      ]);
    expect(check(document({ score: null, sentiment: null, language: null }))).toBeNull();
    expect(check(document(wrong))).not.toBeNull();
  });

  const valid = () => JSON.parse(JSON.stringify(documents.singleTotal));

  it.each<[string, (string | number)[], unknown]>([
    ['an unknown key', ['extra'], 1],
    ['an unknown key of a result', ['sections', 0, 'results', 0, 'lower'], 1],
    ['a missing key', ['sections', 0, 'results', 0, 'estimate'], undefined],
    ['an unknown notice', ['notices', 0, 'id'], 'nonsense'],
    ['a metric that is no id', ['sections', 0, 'results', 0, 'metric'], 'Net Promoter'],
    ['another version', ['schemaVersion'], 2],
    ['a level in percent', ['sections', 0, 'results', 0, 'intervals', 0, 'level'], 95],
    ['an unknown section', ['sections', 0, 'kind'], 'chart'],
  ])('refuses %s', (_, path, replacement) => {
    const value = valid();
    expect(check(value)).toBeNull();
    const parent = path.slice(0, -1).reduce((inside, key) => inside[key], value);
    const last = path.at(-1) ?? '';
    if (replacement === undefined) delete parent[last];
    else parent[last] = replacement;
    expect(check(value)).not.toBeNull();
  });
});
