/**
 * A file that a user writes, as YAML, or that cxstat wrote, as JSON, which is YAML too: the doorway to `yaml`.
 *
 * Each value is asked for as what it must be, and whatever is wrong is a `Problem` (data) with the file, the line and
 * what exists instead.
 */
import { createRequire } from 'node:module';
import type { Document, LineCounter, Node, ParsedNode } from 'yaml';
import { Problem, type ProblemKind } from '../model/problem.js';

const require = createRequire(import.meta.url);

export type YamlNode = ParsedNode | null;

/** A value of the file with its key and line. */
export interface Entry {
  key: string;
  keyLine: number;
  node: YamlNode;
}

export interface YamlFileOptions {
  /** What the file holds, for messages: "topics". */
  holds: string;
  /** How it looks, for who left it out. */
  hint: string;
  /** In characters. */
  longest?: number;
  /** What a mistake in it is; data unless said. */
  kind?: ProblemKind;
}

/** The values of a file, and the line where the one at a path of keys and indices stands. */
export interface PlainYaml {
  value: unknown;
  lineOf(path: readonly PropertyKey[]): number;
}

const LONGEST = 2_000_000;
const DEEPEST = 200;
const QUOTE_HINT = 'Put text that begins with a sign such as {, *, #, @ or ! in quotes.';

export class YamlFile {
  readonly #file: string;
  readonly #options: YamlFileOptions;
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;
  readonly #yaml: typeof import('yaml');
  #targets: Map<Node, Node | undefined> | undefined;

  constructor(text: string, file: string, options: YamlFileOptions) {
    this.#file = file;
    this.#options = options;
    this.#yaml = require('yaml') as typeof import('yaml');
    this.#lines = new this.#yaml.LineCounter();
    const longest = options.longest ?? LONGEST;
    if (text.length > longest) {
      throw new Problem(
        options.kind ?? 'data',
        `The ${options.holds} hold more than ${longest} characters.`,
        {
          place: { file },
        },
      );
    }
    // A byte order mark would become part of the first key.
    const source = text.startsWith('\ufeff') ? text.slice(1) : text;
    const deep = tooDeep(source, this.#yaml);
    if (deep !== null) {
      throw this.problem(`The ${options.holds} are nested more than ${DEEPEST} deep.`, deep);
    }
    this.#document = this.#yaml.parseDocument(source, {
      lineCounter: this.#lines,
      prettyErrors: false,
      // Its own check takes the square of the time; `map` has one.
      uniqueKeys: false,
    });
    const [error] = this.#document.errors;
    if (error !== undefined) {
      const hint = /alias|anchor|tag|reserved/i.test(error.message) ? QUOTE_HINT : undefined;
      const summary = `The ${options.holds} are not YAML: ${sentence(error.message)}`;
      throw this.problem(summary, this.#lineAt(error.pos[0]), [], hint);
    }
  }

  /** What the whole file holds, by key. */
  top(known: readonly string[]): Map<string, Entry> {
    const { contents } = this.#document;
    if (contents === null) throw this.empty(1);
    return this.map(contents, known, 'the file');
  }

  /** The whole file as plain values. No key may stand twice, and no value by its alias. */
  plain(): PlainYaml {
    const lines = new Map<string, number>();
    const spelt = (path: readonly PropertyKey[]) => path.map(String).join('\n');
    const plainOf = (node: YamlNode, path: readonly PropertyKey[]): unknown => {
      // Aliases of aliases would grow without end.
      if (this.#yaml.isAlias(node))
        throw this.problem('An alias is not taken: say the value again.', this.line(node), [], QUOTE_HINT);
      if (this.#yaml.isSeq(node)) {
        return node.items.map((item, i) => {
          lines.set(spelt([...path, i]), this.line(item as YamlNode));
          return plainOf(item as YamlNode, [...path, i]);
        });
      }
      if (!this.#yaml.isMap(node)) return this.#asWritten(node);
      const entries = [...this.map(node, null, 'the file').values()];
      return Object.fromEntries(
        entries.map(({ key, keyLine, node: value }) => {
          lines.set(spelt([...path, key]), keyLine);
          return [key, plainOf(value, [...path, key])];
        }),
      );
    };
    const { contents } = this.#document;
    if (contents === null) throw this.empty(1);
    // What is no map is told in words.
    this.map(contents, null, 'the file');
    return {
      value: plainOf(contents, []),
      lineOf: (path) => {
        const known = path.map((_, i) => lines.get(spelt(path.slice(0, path.length - i))));
        return known.find((line) => line !== undefined) ?? 1;
      },
    };
  }

  empty(line: number): Problem {
    return this.problem(`The file holds no ${this.#options.holds}.`, line, [], this.#options.hint);
  }

  /** Keys and values; `known` null takes any key. */
  map(node: YamlNode, known: readonly string[] | null, what: string): Map<string, Entry> {
    const { isMap, isScalar } = this.#yaml;
    const target = this.#resolved(node);
    if (!isMap(target)) {
      const expected = known === null ? 'names with their values' : `keys such as "${known[0]}"`;
      const summary = `${capital(what)} holds no ${expected}.`;
      throw this.problem(summary, this.line(node), [], this.#options.hint);
    }
    const entries = new Map<string, Entry>();
    for (const pair of target.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const keyLine = this.line(pair.key as YamlNode);
      if (known !== null && !known.includes(key)) {
        throw this.problem(`"${cut(key)}" is no key of ${what}.`, keyLine, nearest(key, known));
      }
      const before = entries.get(key);
      if (before !== undefined) throw this.twice(`"${cut(key)}"`, keyLine, before.keyLine);
      entries.set(key, { key, keyLine, node: pair.value as YamlNode });
    }
    return entries;
  }

  twice(what: string, line: number, before: number): Problem {
    return this.problem(`${capital(what)} stands here and in line ${before}.`, line);
  }

  list(entry: Entry | undefined): YamlNode[] {
    if (entry === undefined) return [];
    const target = this.#resolved(entry.node);
    if (this.#yaml.isSeq(target)) return target.items as YamlNode[];
    const summary = `"${entry.key}" is no list: each begins with "-".`;
    throw this.problem(summary, entry.keyLine, [], this.#options.hint);
  }

  /** One text, or a list of them. */
  nodesOfStrings(node: YamlNode, what: string): { text: string; node: YamlNode }[] {
    const target = this.#resolved(node);
    const items = this.#yaml.isSeq(target) ? (target.items as YamlNode[]) : [node];
    return items.map((item) => ({ text: this.string(item, capital(what)), node: item }));
  }

  strings(node: YamlNode, what: string): string[] {
    return this.nodesOfStrings(node, what).map(({ text }) => text);
  }

  string(node: YamlNode, what: string): string {
    const value = this.#scalar(node);
    // 24 and true are words too, though YAML takes them for more.
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw this.problem(`${what} is no text.`, this.line(node), [], QUOTE_HINT);
  }

  optionalString(entry: Entry | undefined): string | undefined {
    return entry === undefined ? undefined : this.string(entry.node, `"${entry.key}"`);
  }

  /** A number from `least` to `most`. */
  number(entry: Entry, least: number, most: number): number {
    const value = this.#scalar(entry.node);
    if (typeof value === 'number' && value >= least && value <= most) return value;
    const said = typeof value === 'number' || typeof value === 'string' ? cut(String(value)) : 'nothing';
    throw this.problem(
      `"${cut(entry.key)}" has ${said} where a number from ${least} to ${most} must be.`,
      entry.keyLine,
    );
  }

  flag(entry: Entry | undefined, usual: boolean): boolean {
    if (entry === undefined) return usual;
    const value = this.#scalar(entry.node);
    if (typeof value === 'boolean') return value;
    throw this.problem(`"${entry.key}" is neither true nor false.`, entry.keyLine);
  }

  line(node: YamlNode | undefined): number {
    return node?.range ? this.#lineAt(node.range[0]) : 1;
  }

  problem(summary: string, line: number, exists: readonly string[] = [], tryThis?: string): Problem {
    return new Problem(this.#options.kind ?? 'data', summary, {
      place: { file: this.#file, line },
      exists,
      ...(tryThis === undefined ? {} : { tryThis }),
    });
  }

  /** A scalar; a number that is written in another way, such as 007, is text. */
  #asWritten(node: YamlNode): unknown {
    const value = this.#scalar(node);
    const { source } = node as { source?: string };
    return typeof value === 'number' && source !== undefined && source !== String(value) ? source : value;
  }

  #scalar(node: YamlNode): unknown {
    const target = this.#resolved(node);
    return this.#yaml.isScalar(target) ? target.value : null;
  }

  /** What an alias stands for. `Alias.resolve` walks the whole file for each; here it is walked once. */
  #resolved(node: YamlNode): Node | null {
    const { isAlias, visit } = this.#yaml;
    if (!isAlias(node)) return node;
    if (this.#targets === undefined) {
      const targets = new Map<Node, Node | undefined>();
      const anchors = new Map<string, Node>();
      visit(this.#document, {
        Node: (_, one) => {
          if (isAlias(one)) targets.set(one, anchors.get(one.source));
          else if (one.anchor) anchors.set(one.anchor, one);
        },
      });
      this.#targets = targets;
    }
    return this.#targets.get(node) ?? null;
  }

  #lineAt(offset: number): number {
    return this.#lines.linePos(offset).line;
  }
}

/**
 * The first line that is nested deeper than any file means, or null. `yaml` composes a file by calling itself for each
 * level, until the stack of the program is full; its lexer does not.
 */
function tooDeep(source: string, { CST, Lexer }: typeof import('yaml')): number | null {
  let line = 1;
  let column = 0;
  let brackets = 0;
  /** Until something else than blanks and the marks of lists and keys stands in the line. */
  let isBefore = true;
  let isText = false;
  /** Columns where the blocks begin that hold this place. */
  const blocks: number[] = [];
  for (const token of new Lexer().lex(source)) {
    // Marks of the lexer, one of which says that text follows.
    if (token === CST.SCALAR) isText = true;
    if ([CST.SCALAR, CST.DOCUMENT, CST.FLOW_END].includes(token)) continue;
    const type = isText ? 'scalar' : CST.tokenType(token);
    isText = false;
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') brackets -= 1;
    if (isBefore && type !== 'space' && type !== 'newline') {
      while ((blocks.at(-1) ?? -1) >= column) blocks.pop();
      blocks.push(column);
      isBefore = type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind';
    }
    if (brackets + blocks.length > DEEPEST) return line;
    column += token.length;
    const breaks = token.split('\n').length - 1;
    if (breaks === 0) continue;
    line += breaks;
    column = token.length - 1 - token.lastIndexOf('\n');
    isBefore = true;
  }
  return null;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function sentence(message: string): string {
  const line = message.split('\n')[0]!.trim();
  return line.endsWith('.') ? line : `${line}.`;
}

/** Names by likeness to what was typed, the likest first. */
export function nearest(typed: string, names: readonly string[]): string[] {
  const wanted = typed.slice(0, 60).toLowerCase();
  return names
    .map((name) => ({ name, far: editDistance(name.toLowerCase(), wanted) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 8)
    .map(({ name }) => name);
}

/** Levenshtein's distance. The package for it belongs to the room that finds columns. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
