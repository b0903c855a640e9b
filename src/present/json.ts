/**
 * The document as JSON: full precision, keys in the order of the schema, and null for what is no number.
 * Invisible and control characters are written as escapes, so that nothing in the text acts on a terminal,
 * and a parser still gets them as they were.
 */
import type { Document } from '../model/document.js';
import { type JsonSchema, OUTPUT_SCHEMA } from './output-schema.js';

export function json(document: Document): string {
  return write(document, OUTPUT_SCHEMA, '');
}

function write(value: unknown, schema: JsonSchema | undefined, indent: string): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value === 0 ? 0 : value) : 'null';
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const inner = `${indent}  `;
  const rules = resolve(schema, value);
  const parts = Array.isArray(value)
    ? value.map((item) => write(item, rules?.items, inner))
    : keysInOrder(value, rules).map(
        (key) => `${quote(key)}: ${write(Reflect.get(value, key), rules?.properties?.[key], inner)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return parts.length === 0
    ? `${open}${close}`
    : `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

/** Keys that the schema does not know come last, for a validator to refuse. */
function keysInOrder(value: object, schema: JsonSchema | undefined): string[] {
  const own = Object.keys(value);
  const known = Object.keys(schema?.properties ?? {}).filter((key) => own.includes(key));
  return [...known, ...own.filter((key) => !known.includes(key))];
}

/** Follows references, and of alternatives takes the one of the value's kind. */
function resolve(schema: JsonSchema | undefined, value: object): JsonSchema | undefined {
  if (schema?.$ref !== undefined) {
    return resolve(OUTPUT_SCHEMA.$defs?.[schema.$ref.replace('#/$defs/', '')], value);
  }
  if (schema?.oneOf === undefined) return schema;
  const alternatives = schema.oneOf.map((each) => resolve(each, value));
  const ofKind = alternatives.find((each) => 'kind' in value && each?.properties?.kind?.const === value.kind);
  return ofKind ?? alternatives.find((each) => each?.properties !== undefined);
}

function quote(text: string): string {
  return JSON.stringify(text).replace(/[\x7F-\x9F\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
