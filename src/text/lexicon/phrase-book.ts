/** Phrases as a tree of words, so that all that begin with a word are tried in one walk. */

export interface PhraseFound {
  value: number;
  /** Says what is not there: good words behind it are wished for. */
  wish: boolean;
  /** The place behind its last word. */
  end: number;
  negates: boolean;
  /** Of the user's own lexicon. */
  isOwn: boolean;
}

/** A line of the lists, or one of its sequences with nothing left open: words, and `..`, `#`, `^`, `$`, `<list>`. */
export type PhraseEntry = { value: number; wish: boolean } & (
  | { phrase: string }
  | { elements: readonly string[] }
);

export interface PhraseBook {
  /** The longest phrase that begins at a word and ends before `to`. */
  longestAt(words: readonly string[], at: number, from: number, to: number): PhraseFound | undefined;
}

interface Ending {
  value: number;
  wish: boolean;
  negates: boolean;
}

interface Node {
  words: Map<string, Node> | undefined;
  lists: { has: (word: string) => boolean; name: string; node: Node }[] | undefined;
  /** Of a node with lists, where words have led: to ask each list again takes most of the time of a walk. */
  led: Map<string, readonly Node[]> | undefined;
  gap: Node | undefined;
  atEnd: Node | undefined;
  ending: Ending | undefined;
}

/** Where the words read so far of a phrase have led. */
interface Path {
  node: Node;
  negates: boolean;
}

const LONGEST_GAP = 3;
/** Of one phrase. */
const MOST_SEQUENCES = 1000;
const MOST_OPTIONS = 8;
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty sixty ninety a an half couple few several'.split(
    ' ',
  ),
);
const NEGATIONS = new Set(
  'not no never nothing nobody none without nor neither hardly zero nowhere'.split(' '),
);

/** What a phrase of the lists stands for, each choice written out. Throws a RangeError where that is no phrase. */
export function sequencesOf(phrase: string): string[][] {
  return alternatives(phrase).map((sequence) => {
    const elements = sequence.filter((element, i) => element !== '..' || i < sequence.length - 1);
    if (!elements.some((element) => element !== '^' && element !== '$' && element !== '..')) {
      throw new RangeError(`"${phrase}" may be nothing at all.`);
    }
    return elements;
  });
}

export function compilePhrases(
  phrases: readonly PhraseEntry[],
  lists: Readonly<Record<string, string>>,
  words: ReadonlyMap<string, number>,
): PhraseBook {
  const members = new Map<string, (word: string) => boolean>([
    ['<good>', (word) => (words.get(word) ?? 0) >= 1],
    ['<bad>', (word) => (words.get(word) ?? 0) <= -1],
    ['#', (word) => (word.charCodeAt(0) <= 57 && word.charCodeAt(0) >= 48) || NUMBER_WORDS.has(word)],
  ]);
  for (const [name, list] of Object.entries(lists)) {
    const set = new Set(list.split(' '));
    members.set(`<${name}>`, (word) => set.has(word));
  }
  const root = newNode();
  const atStart = newNode();
  for (const entry of phrases) {
    const { value, wish } = entry;
    const steps =
      'elements' in entry
        ? entry.elements.map((element) => [[element]])
        : tokensOf(entry.phrase).map(choicesOf);
    const isAnchored = isOnly(steps[0], '^');
    const start = isAnchored ? atStart : root;
    if (isOnly(steps.at(-1), '..')) steps.pop();
    let paths: Path[] = [{ node: start, negates: false }];
    for (const choices of isAnchored ? steps.slice(1) : steps) {
      paths = paths.flatMap((path) => choices.map((choice) => follow(path, choice, members)));
    }
    for (const { node, negates } of paths) {
      if (node === start) throw new RangeError(`"${JSON.stringify(entry)}" may be nothing at all.`);
      // Where two lines hold the same phrase the first stands.
      node.ending ??= { value, wish, negates };
    }
  }
  return {
    longestAt: (text, at, from, to) => {
      best = undefined;
      walk(root, text, at, to);
      if (at === from) walk(atStart, text, at, to);
      if (best === undefined) return undefined;
      const { value, wish, negates }: Ending = best;
      return { value, wish, end: bestEnd, negates, isOwn: false };
    },
  };
}

const isOnly = (choices: string[][] | undefined, element: string) =>
  choices?.length === 1 && choices[0]?.length === 1 && choices[0][0] === element;

function newNode(): Node {
  return {
    words: undefined,
    lists: undefined,
    led: undefined,
    gap: undefined,
    atEnd: undefined,
    ending: undefined,
  };
}

/** Goes down the tree by the elements of a choice, and makes what is not there. */
function follow(
  path: Path,
  choice: readonly string[],
  members: Map<string, (word: string) => boolean>,
): Path {
  let { node, negates } = path;
  for (const element of choice) {
    if (NEGATIONS.has(element)) negates = true;
    if (element === '..') {
      node.gap ??= newNode();
      node = node.gap;
    } else if (element === '$') {
      node.atEnd ??= newNode();
      node = node.atEnd;
    } else if (element.startsWith('<') || element === '#') {
      const has = members.get(element);
      if (has === undefined) throw new RangeError(`No list is called ${element}.`);
      node.lists ??= [];
      let list = node.lists.find(({ name }) => name === element);
      if (list === undefined) {
        list = { has, name: element, node: newNode() };
        node.lists.push(list);
      }
      node = list.node;
    } else {
      node.words ??= new Map();
      let next = node.words.get(element);
      if (next === undefined) {
        next = newNode();
        node.words.set(element, next);
      }
      node = next;
    }
  }
  return { node, negates };
}

/** Of the walks from one word: the ending of the longest phrase, of equals the first, and the place behind it. */
let best: Ending | undefined;
let bestEnd = 0;

function walk(node: Node, words: readonly string[], at: number, to: number): void {
  if (node.ending !== undefined && (best === undefined || at > bestEnd)) {
    best = node.ending;
    bestEnd = at;
  }
  if (node.atEnd !== undefined && at === to) walk(node.atEnd, words, at, to);
  if (at < to) {
    if (node.lists === undefined) {
      const next = node.words?.get(words[at]!);
      if (next !== undefined) walk(next, words, at + 1, to);
    } else {
      const next = ledTo(node, words[at]!);
      for (let i = 0; i < next.length; i++) walk(next[i]!, words, at + 1, to);
    }
  }
  if (node.gap !== undefined) {
    for (let skipped = 0; skipped <= LONGEST_GAP && at + skipped < to; skipped++) {
      walk(node.gap, words, at + skipped, to);
    }
  }
}

/** Words remembered at one node; a hostile file may hold a new word every time. */
const MOST_REMEMBERED = 5000;
const NOWHERE: readonly Node[] = [];

/** The nodes behind a word, itself and the lists that hold it. */
function ledTo(node: Node, word: string): readonly Node[] {
  if (node.led === undefined || node.led.size >= MOST_REMEMBERED) node.led = new Map();
  let nodes = node.led.get(word);
  if (nodes === undefined) {
    const next = node.words?.get(word);
    const some = next === undefined ? [] : [next];
    for (const list of node.lists ?? []) if (list.has(word)) some.push(list.node);
    nodes = some.length === 0 ? NOWHERE : some;
    node.led.set(word, nodes);
  }
  return nodes;
}

/** The sequences of elements that a phrase stands for: choices and what may be left out written out. */
function alternatives(phrase: string): string[][] {
  let sequences: string[][] = [[]];
  for (const token of tokensOf(phrase)) {
    const choices = choicesOf(token);
    if (sequences.length * choices.length > MOST_SEQUENCES) {
      throw new RangeError(`"${phrase}" stands for more than ${MOST_SEQUENCES} phrases.`);
    }
    sequences = sequences.flatMap((before) => choices.map((choice) => [...before, ...choice]));
  }
  return sequences;
}

/** Parts between spaces that stand outside of brackets. */
function tokensOf(phrase: string): string[] {
  if (!/[([]/.test(phrase)) return phrase.split(' ');
  const tokens: string[] = [];
  let depth = 0;
  let token = '';
  for (const character of phrase) {
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (character === ' ' && depth === 0) {
      tokens.push(token);
      token = '';
    } else token += character;
  }
  return [...tokens, token];
}

/** The elements that a part stands for: choices and what may be left out written out. */
function choicesOf(token: string): string[][] {
  if (!/[/([]/.test(token)) return [[token]];
  // "5/5" is a mark, not a choice.
  if (/^\d+\/\d+$/.test(token)) return [[token]];
  const split = (text: string): string[] => text.split(' ').filter((word) => word !== '');
  const whole = /^[([]([^()]*)[)\]]$/.exec(token);
  if (whole) {
    const choices = whole[1]!.split('/').map(split);
    return token.startsWith('(') ? [[], ...choices] : choices;
  }
  if (token.startsWith('(')) throw new RangeError(`"${token}" may be nothing at all.`);
  const inner = /^([^()]*)\(([^()]*)\)(.*)$/.exec(token);
  if (inner) {
    if (token.split('(').length > MOST_OPTIONS) throw new RangeError(`"${token}" has too many brackets.`);
    const [, before, options, after] = inner;
    return ['', ...options!.split('/')].flatMap((option) => choicesOf(`${before}${option}${after}`));
  }
  return token.split('/').map((word) => [word]);
}
