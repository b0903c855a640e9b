/**
 * Topics that a user writes, as YAML; the doorway to `yaml`. For example:
 *
 *   extends: true             # beside the topics that ship with cxstat, which is the default; or false
 *   lists:
 *     bikes: bike|bicycle|e-bike
 *   topics:
 *     - id: bike-storage
 *       label: Room for bicycles
 *       group: place          # an id of a group; "own" when left out
 *       patterns:
 *         - "{bikes} ..3 (room|rack|storage|parking)"
 *       except:
 *         - bike ride
 *       examples:            # for who reads the file
 *         - There is no room for bikes.
 *
 * A topic with the id of one that ships replaces it; with `extends: true` in the topic itself it keeps its
 * patterns and adds to them. Everything that is wrong names its line.
 */
import { createRequire } from 'node:module';
import type { Document, LineCounter, Node, ParsedNode } from 'yaml';
import { Problem } from '../model/problem.js';
import { PatternFault, parsePattern, WordLists } from './topic-pattern.js';
import type { Taxonomy, Topic, TopicGroup } from './topics.js';

const require = createRequire(import.meta.url);

const FILE_KEYS = ['extends', 'groups', 'lists', 'topics'];
const GROUP_KEYS = ['id', 'label'];
const TOPIC_KEYS = [
  'id',
  'label',
  'group',
  'belongs',
  'patterns',
  'except',
  'examples',
  'counterExamples',
  'extends',
];
const MOST_TOPICS = 1000;
const LONGEST_FILE = 2_000_000;
/** What a user's topics belong to when they name no group. */
const OWN_GROUP: TopicGroup = { id: 'own', label: 'Own topics' };

/** A value of the file with its line, so that whatever is wrong with it can be found. */
interface Entry {
  key: string;
  keyLine: number;
  node: ParsedNode | null;
}

/**
 * Reads the text of a file of topics. `base` is what it extends; `file` its name, for messages.
 *
 * Throws a `Problem` (data) that names the line: for YAML that does not parse, unknown keys, ids that are no
 * ids or stand twice, patterns that do not parse.
 */
export function readTaxonomy(text: string, file: string, base: Taxonomy): Taxonomy {
  return new TaxonomyReader(text, file, base).read();
}

class TaxonomyReader {
  private readonly file: string;
  private readonly base: Taxonomy;
  private readonly document: Document.Parsed;
  private readonly lines: LineCounter;
  private readonly yaml: typeof import('yaml');

  constructor(text: string, file: string, base: Taxonomy) {
    this.file = file;
    this.base = base;
    this.yaml = require('yaml') as typeof import('yaml');
    this.lines = new this.yaml.LineCounter();
    if (text.length > LONGEST_FILE) {
      throw new Problem('data', `The topics hold more than ${LONGEST_FILE} characters.`, { place: { file } });
    }
    // A byte order mark would become part of the first key.
    const source = text.startsWith('\ufeff') ? text.slice(1) : text;
    this.document = this.yaml.parseDocument(source, { lineCounter: this.lines, prettyErrors: false });
    const [error] = this.document.errors;
    if (error !== undefined) {
      const hint = /alias|anchor|tag|reserved/i.test(error.message) ? QUOTE_HINT : undefined;
      throw this.problem(
        `The topics are not YAML: ${sentence(error.message)}`,
        this.lineAt(error.pos[0]),
        [],
        hint,
      );
    }
  }

  read(): Taxonomy {
    const contents = this.document.contents;
    if (contents === null) throw this.problem('The file holds no topics.', 1, [], EXAMPLE_HINT);
    const entries = this.map(contents, FILE_KEYS, 'the file');
    const isExtension = this.flag(entries.get('extends'), true);
    const base: Taxonomy = isExtension ? this.base : { groups: [], topics: [], lists: new Map() };
    const lists = this.readLists(entries.get('lists'), base.lists);
    const groups = this.readGroups(entries.get('groups'), base.groups);
    const own = this.readTopics(entries.get('topics'), base, groups, lists);
    const replaced = new Map(own.map((topic) => [topic.id, topic]));
    const kept = base.topics.map((topic) => replaced.get(topic.id) ?? topic);
    const added = own.filter(({ id }) => !base.topics.some((topic) => topic.id === id));
    const topics = [...kept, ...added];
    return { groups: groups.filter(({ id }) => topics.some(({ group }) => group === id)), topics, lists };
  }

  private readLists(
    entry: Entry | undefined,
    base: ReadonlyMap<string, string>,
  ): ReadonlyMap<string, string> {
    if (entry === undefined) return base;
    const lists = new Map(base);
    const own = this.map(entry.node, null, '"lists"');
    for (const [name, { node }] of own) {
      if (!isId(name)) throw this.problem(notAnId(`the list "${name}"`), this.line(node));
      lists.set(name, this.stringList(node, `the list "${name}"`).join('|'));
    }
    for (const [name, { node }] of own) {
      // Whatever is wrong with a list is wrong here, not in the pattern that names it.
      this.check(`{${name}}`, node, new WordLists(lists), `The list "${name}"`);
    }
    return lists;
  }

  private readGroups(entry: Entry | undefined, base: readonly TopicGroup[]): TopicGroup[] {
    const groups = new Map([...base, OWN_GROUP].map((group) => [group.id, group]));
    for (const node of this.list(entry, 'groups')) {
      const entries = this.map(node, GROUP_KEYS, 'a group');
      const id = this.id(entries, node, 'group');
      const label = this.optionalString(entries.get('label')) ?? id;
      groups.set(id, { id, label });
    }
    return [...groups.values()];
  }

  private readTopics(
    entry: Entry | undefined,
    base: Taxonomy,
    groups: readonly TopicGroup[],
    lists: ReadonlyMap<string, string>,
  ): Topic[] {
    const nodes = this.list(entry, 'topics');
    if (nodes.length === 0)
      throw this.problem('The file holds no topics.', entry?.keyLine ?? 1, [], EXAMPLE_HINT);
    if (nodes.length > MOST_TOPICS) {
      throw this.problem(
        `The file holds ${nodes.length} topics; ${MOST_TOPICS} is the most.`,
        entry!.keyLine,
      );
    }
    const wordLists = new WordLists(lists);
    const firstLines = new Map<string, number>();
    return nodes.map((node) => {
      const entries = this.map(node, TOPIC_KEYS, 'a topic');
      const id = this.id(entries, node, 'topic');
      const idLine = this.line(entries.get('id')!.node);
      const before = firstLines.get(id);
      if (before !== undefined) {
        throw this.problem(`The topic "${id}" stands here and in line ${before}.`, idLine);
      }
      firstLines.set(id, idLine);
      const shipped = base.topics.find((topic) => topic.id === id);
      const isAddition = this.flag(entries.get('extends'), false);
      if (isAddition && shipped === undefined) {
        throw this.problem(
          `The topic "${id}" extends one that is not there.`,
          idLine,
          nearest(
            id,
            base.topics.map((topic) => topic.id),
          ),
        );
      }
      const from = isAddition ? shipped : undefined;
      const patterns = this.patterns(entries.get('patterns'), wordLists, id);
      if (patterns.length === 0 && from === undefined) {
        throw this.problem(`The topic "${id}" has no patterns.`, idLine, [], EXAMPLE_HINT);
      }
      const group = this.optionalString(entries.get('group')) ?? shipped?.group ?? OWN_GROUP.id;
      if (!groups.some((one) => one.id === group)) {
        throw this.problem(
          `The topic "${id}" names a group "${group}" that is not there.`,
          this.line(entries.get('group')!.node),
          nearest(
            group,
            groups.map((one) => one.id),
          ),
          'List it under "groups" with an id and a label.',
        );
      }
      return {
        id,
        group,
        label: this.optionalString(entries.get('label')) ?? shipped?.label ?? labelOf(id),
        belongs: this.optionalString(entries.get('belongs')) ?? shipped?.belongs ?? '',
        patterns: [...(from?.patterns ?? []), ...patterns],
        except: [...(from?.except ?? []), ...this.patterns(entries.get('except'), wordLists, id)],
        examples: this.strings(entries.get('examples'), `the topic "${id}"`),
        counterExamples: this.strings(entries.get('counterExamples'), `the topic "${id}"`),
      };
    });
  }

  private patterns(entry: Entry | undefined, lists: WordLists, id: string): string[] {
    if (entry === undefined) return [];
    const sources = this.nodesOfStrings(entry.node, `"${entry.key}" of the topic "${id}"`);
    return sources.flatMap(({ text, node }) => {
      // A block of text holds a pattern a line, as the files of the taxonomy that ships do.
      const patterns = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      for (const pattern of patterns)
        this.check(pattern, node, lists, `The pattern "${cut(pattern)}" of "${id}"`);
      return patterns;
    });
  }

  private check(pattern: string, node: ParsedNode | null, lists: WordLists, what: string): void {
    try {
      parsePattern(pattern, lists);
    } catch (fault) {
      if (!(fault instanceof PatternFault)) throw fault;
      const missing = /names a list "([^"]*)"/.exec(fault.message)?.[1];
      throw this.problem(
        `${what} ${fault.message}.`,
        this.line(node),
        missing === undefined ? [] : nearest(missing, lists.names()),
      );
    }
  }

  private id(entries: ReadonlyMap<string, Entry>, node: ParsedNode | null, what: string): string {
    const entry = entries.get('id');
    if (entry === undefined) throw this.problem(`A ${what} has no "id".`, this.line(node));
    const id = this.string(entry.node, `The id of a ${what}`);
    if (!isId(id)) throw this.problem(notAnId(`the ${what} "${cut(id)}"`), this.line(entry.node));
    return id;
  }

  /** Keys and values; `known` null takes any key. */
  private map(node: ParsedNode | null, known: readonly string[] | null, what: string): Map<string, Entry> {
    const { isMap, isScalar } = this.yaml;
    const target = this.resolved(node);
    if (!isMap(target)) {
      const expected = known === null ? 'names with their words' : `keys such as "${known[0]}"`;
      throw this.problem(`${capital(what)} holds no ${expected}.`, this.line(node), [], EXAMPLE_HINT);
    }
    const entries = new Map<string, Entry>();
    for (const pair of target.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const keyLine = this.line(pair.key as ParsedNode | null);
      if (known !== null && !known.includes(key)) {
        throw this.problem(`"${cut(key)}" is no key of ${what}.`, keyLine, nearest(key, known));
      }
      entries.set(key, { key, keyLine, node: pair.value as ParsedNode | null });
    }
    return entries;
  }

  private list(entry: Entry | undefined, key: string): ParsedNode[] {
    if (entry === undefined) return [];
    const target = this.resolved(entry.node);
    if (!this.yaml.isSeq(target)) {
      throw this.problem(`"${key}" is no list: each begins with "-".`, entry.keyLine, [], EXAMPLE_HINT);
    }
    return target.items as ParsedNode[];
  }

  private strings(entry: Entry | undefined, what: string): string[] {
    return entry === undefined
      ? []
      : this.nodesOfStrings(entry.node, `"${entry.key}" of ${what}`).map(({ text }) => text);
  }

  private stringList(node: ParsedNode | null, what: string): string[] {
    return this.nodesOfStrings(node, what).map(({ text }) => text);
  }

  /** One text, or a list of them. */
  private nodesOfStrings(node: ParsedNode | null, what: string): { text: string; node: ParsedNode | null }[] {
    const target = this.resolved(node);
    const items = this.yaml.isSeq(target) ? (target.items as (ParsedNode | null)[]) : [node];
    return items.map((item) => ({ text: this.string(item, capital(what)), node: item }));
  }

  private string(node: ParsedNode | null, what: string): string {
    const target = this.resolved(node);
    const value = this.yaml.isScalar(target) ? target.value : null;
    // 24 and true are words of patterns too, though YAML takes them for more.
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw this.problem(`${what} is no text.`, this.line(node), [], QUOTE_HINT);
  }

  private optionalString(entry: Entry | undefined): string | undefined {
    return entry === undefined ? undefined : this.string(entry.node, `"${entry.key}"`);
  }

  private flag(entry: Entry | undefined, usual: boolean): boolean {
    if (entry === undefined) return usual;
    const target = this.resolved(entry.node);
    const value = this.yaml.isScalar(target) ? target.value : null;
    if (typeof value === 'boolean') return value;
    throw this.problem(`"${entry.key}" is neither true nor false.`, entry.keyLine);
  }

  private resolved(node: ParsedNode | null): Node | null {
    return this.yaml.isAlias(node) ? (node.resolve(this.document) ?? null) : node;
  }

  private line(node: ParsedNode | null | undefined): number {
    return node?.range ? this.lineAt(node.range[0]) : 1;
  }

  private lineAt(offset: number): number {
    return this.lines.linePos(offset).line;
  }

  private problem(summary: string, line: number, exists: readonly string[] = [], tryThis?: string): Problem {
    return new Problem('data', summary, {
      place: { file: this.file, line },
      exists,
      ...(tryThis === undefined ? {} : { tryThis }),
    });
  }
}

const QUOTE_HINT = 'Put text that begins with a sign such as {, *, #, @ or ! in quotes.';
const EXAMPLE_HINT = 'A topic is "- id: bike-storage" with "patterns:" and a list of them below.';

function isId(text: string): boolean {
  return text.length <= 60 && /^[a-z0-9][a-z0-9-]*$/.test(text);
}

function notAnId(what: string): string {
  return `${capital(what)} has no name of small letters, digits and hyphens.`;
}

function labelOf(id: string): string {
  return capital(id.replaceAll('-', ' '));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function sentence(message: string): string {
  const line = message.split('\n')[0]!.trim();
  return line.endsWith('.') ? line : `${line}.`;
}

/** Names by likeness to what was typed, the likest first. */
function nearest(typed: string, names: readonly string[]): string[] {
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
