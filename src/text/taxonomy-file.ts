/**
 * Topics that a user writes, as YAML. For example:
 *
 *   extends: true             # beside the topics that ship with cxstat, which is the default; or false
 *   language: en              # of the comments that these topics are looked for in; English when left out
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
 * Base forms of words are known in English only: in other languages a pattern names each form, or its beginning as in
 * "rachun*". A topic with the id of one that ships replaces it, or stands beside it where the language is another; with `extends: true` in the topic itself it keeps its
 * patterns and adds to them. Everything that is wrong names its line.
 */
import { PatternFault, parsePattern, WordLists } from './topic-pattern.js';
import { languageOf, type Taxonomy, type Topic, type TopicGroup } from './topics.js';
import { capital, cut, type Entry, nearest, YamlFile, type YamlNode } from './yaml-file.js';

const FILE_KEYS = ['extends', 'language', 'groups', 'lists', 'topics'];
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
/** What a user's topics belong to when they name no group. */
const OWN_GROUP: TopicGroup = { id: 'own', label: 'Own topics' };

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
  private readonly yaml: YamlFile;
  private readonly base: Taxonomy;

  constructor(text: string, file: string, base: Taxonomy) {
    this.yaml = new YamlFile(text, file, { holds: 'topics', hint: EXAMPLE_HINT });
    this.base = base;
  }

  read(): Taxonomy {
    const entries = this.yaml.top(FILE_KEYS);
    const isExtension = this.yaml.flag(entries.get('extends'), true);
    const base: Taxonomy = isExtension ? this.base : { groups: [], topics: [], lists: new Map() };
    const lists = this.readLists(entries.get('lists'), base.lists);
    const groups = this.readGroups(entries.get('groups'), base.groups);
    const language = this.readLanguage(entries.get('language'));
    const own = this.readTopics(entries.get('topics'), base, groups, lists, language);
    const isSame = (a: Topic) => (b: Topic) => a.id === b.id && languageOf(a) === languageOf(b);
    const kept = base.topics.map((topic) => own.find(isSame(topic)) ?? topic);
    const added = own.filter((topic) => !base.topics.some(isSame(topic)));
    const topics = [...kept, ...added];
    return { groups: groups.filter(({ id }) => topics.some(({ group }) => group === id)), topics, lists };
  }

  private readLanguage(entry: Entry | undefined): string {
    const language = this.yaml.optionalString(entry) ?? 'en';
    if (/^[a-z]{2}$/.test(language)) return language;
    throw this.yaml.problem(
      `"${cut(language)}" is no code of a language of two letters, such as en or pl.`,
      entry!.keyLine,
    );
  }

  private readLists(
    entry: Entry | undefined,
    base: ReadonlyMap<string, string>,
  ): ReadonlyMap<string, string> {
    if (entry === undefined) return base;
    const lists = new Map(base);
    const own = this.yaml.map(entry.node, null, '"lists"');
    for (const [name, { node }] of own) {
      if (!isId(name)) throw this.yaml.problem(notAnId(`the list "${name}"`), this.yaml.line(node));
      lists.set(name, this.yaml.strings(node, `the list "${name}"`).join('|'));
    }
    for (const [name, { node }] of own) {
      // Whatever is wrong with a list is wrong here, not in the pattern that names it.
      this.check(`{${name}}`, node, new WordLists(lists), `The list "${name}"`);
    }
    return lists;
  }

  private readGroups(entry: Entry | undefined, base: readonly TopicGroup[]): TopicGroup[] {
    const groups = new Map([...base, OWN_GROUP].map((group) => [group.id, group]));
    for (const node of this.yaml.list(entry)) {
      const entries = this.yaml.map(node, GROUP_KEYS, 'a group');
      const id = this.id(entries, node, 'group');
      const label = this.yaml.optionalString(entries.get('label')) ?? id;
      groups.set(id, { id, label });
    }
    return [...groups.values()];
  }

  private readTopics(
    entry: Entry | undefined,
    base: Taxonomy,
    groups: readonly TopicGroup[],
    lists: ReadonlyMap<string, string>,
    language: string,
  ): Topic[] {
    const nodes = this.yaml.list(entry);
    if (nodes.length === 0) throw this.yaml.empty(entry?.keyLine ?? 1);
    if (nodes.length > MOST_TOPICS) {
      throw this.yaml.problem(
        `The file holds ${nodes.length} topics; ${MOST_TOPICS} is the most.`,
        entry!.keyLine,
      );
    }
    const wordLists = new WordLists(lists);
    const firstLines = new Map<string, number>();
    return nodes.map((node) => {
      const entries = this.yaml.map(node, TOPIC_KEYS, 'a topic');
      const id = this.id(entries, node, 'topic');
      const idLine = this.yaml.line(entries.get('id')!.node);
      const before = firstLines.get(id);
      if (before !== undefined) {
        throw this.yaml.twice(`the topic "${id}"`, idLine, before);
      }
      firstLines.set(id, idLine);
      const shipped = base.topics.find((topic) => topic.id === id);
      const same = base.topics.find((topic) => topic.id === id && languageOf(topic) === language);
      const isAddition = this.yaml.flag(entries.get('extends'), false);
      if (isAddition && same === undefined) {
        throw this.yaml.problem(
          `The topic "${id}" extends one that is not there.`,
          idLine,
          nearest(
            id,
            base.topics.map((topic) => topic.id),
          ),
        );
      }
      const from = isAddition ? same : undefined;
      const patterns = this.patterns(entries.get('patterns'), wordLists, id);
      if (patterns.length === 0 && from === undefined) {
        throw this.yaml.problem(`The topic "${id}" has no patterns.`, idLine, [], EXAMPLE_HINT);
      }
      const group = this.yaml.optionalString(entries.get('group')) ?? shipped?.group ?? OWN_GROUP.id;
      if (!groups.some((one) => one.id === group)) {
        throw this.yaml.problem(
          `The topic "${id}" names a group "${group}" that is not there.`,
          this.yaml.line(entries.get('group')!.node),
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
        label: this.yaml.optionalString(entries.get('label')) ?? shipped?.label ?? labelOf(id),
        belongs: this.yaml.optionalString(entries.get('belongs')) ?? shipped?.belongs ?? '',
        patterns: [...(from?.patterns ?? []), ...patterns],
        except: [...(from?.except ?? []), ...this.patterns(entries.get('except'), wordLists, id)],
        examples: this.strings(entries.get('examples'), `the topic "${id}"`),
        counterExamples: this.strings(entries.get('counterExamples'), `the topic "${id}"`),
        ...(shipped?.salience === undefined ? {} : { salience: shipped.salience }),
        ...(language === 'en' ? {} : { language }),
      };
    });
  }

  private patterns(entry: Entry | undefined, lists: WordLists, id: string): string[] {
    if (entry === undefined) return [];
    const sources = this.yaml.nodesOfStrings(entry.node, `"${entry.key}" of the topic "${id}"`);
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

  private check(pattern: string, node: YamlNode, lists: WordLists, what: string): void {
    try {
      parsePattern(pattern, lists);
    } catch (fault) {
      if (!(fault instanceof PatternFault)) throw fault;
      const missing = /names a list "([^"]*)"/.exec(fault.message)?.[1];
      throw this.yaml.problem(
        `${what} ${fault.message}.`,
        this.yaml.line(node),
        missing === undefined ? [] : nearest(missing, lists.names()),
      );
    }
  }

  private id(entries: ReadonlyMap<string, Entry>, node: YamlNode, what: string): string {
    const entry = entries.get('id');
    if (entry === undefined) throw this.yaml.problem(`A ${what} has no "id".`, this.yaml.line(node));
    const id = this.yaml.string(entry.node, `The id of a ${what}`);
    if (!isId(id)) throw this.yaml.problem(notAnId(`the ${what} "${cut(id)}"`), this.yaml.line(entry.node));
    return id;
  }

  private strings(entry: Entry | undefined, what: string): string[] {
    return entry === undefined ? [] : this.yaml.strings(entry.node, `"${entry.key}" of ${what}`);
  }
}

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
