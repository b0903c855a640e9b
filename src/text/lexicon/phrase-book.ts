/** Phrases as a tree of words, so that all that begin with a word are tried in one walk. */

export interface PhraseFound {
  value: number;
  /** Says what is not there: good words behind it are wished for. */
  wish: boolean;
  /** The place behind its last word. */
  end: number;
  negates: boolean;
}

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
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty sixty ninety a an half couple few several'.split(
    ' ',
  ),
);
const NEGATIONS = new Set(
  'not no never nothing nobody none without nor neither hardly zero nowhere'.split(' '),
);

export function compilePhrases(
  phrases: readonly { value: number; wish: boolean; phrase: string }[],
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
  for (const { value, wish, phrase } of phrases) {
    const tokens = tokensOf(phrase);
    const start = tokens[0] === '^' ? atStart : root;
    const last = tokens.at(-1) === '..' ? tokens.length - 1 : tokens.length;
    let paths: Path[] = [{ node: start, negates: false }];
    for (let i = start === atStart ? 1 : 0; i < last; i++) {
      const choices = choicesOf(tokens[i]!);
      paths = paths.flatMap((path) => choices.map((choice) => follow(path, choice, members)));
    }
    for (const { node, negates } of paths) {
      if (node === start) throw new RangeError(`"${phrase}" may be nothing at all.`);
      // Where two lines hold the same phrase the first stands.
      node.ending ??= { value, wish, negates };
    }
  }
  return {
    longestAt: (text, at, from, to) => {
      const found = walk(root, text, at, to, undefined);
      return at === from ? walk(atStart, text, at, to, found) : found;
    },
  };
}

function newNode(): Node {
  return { words: undefined, lists: undefined, gap: undefined, atEnd: undefined, ending: undefined };
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

function walk(
  node: Node,
  words: readonly string[],
  at: number,
  to: number,
  best: PhraseFound | undefined,
): PhraseFound | undefined {
  let found = best;
  if (node.ending !== undefined && (found === undefined || at > found.end))
    found = { ...node.ending, end: at };
  if (node.atEnd !== undefined && at === to) found = walk(node.atEnd, words, at, to, found);
  if (at < to) {
    const word = words[at]!;
    const next = node.words?.get(word);
    if (next !== undefined) found = walk(next, words, at + 1, to, found);
    if (node.lists !== undefined)
      for (const list of node.lists) if (list.has(word)) found = walk(list.node, words, at + 1, to, found);
  }
  if (node.gap !== undefined) {
    for (let skipped = 0; skipped <= LONGEST_GAP && at + skipped < to; skipped++) {
      found = walk(node.gap, words, at + skipped, to, found);
    }
  }
  return found;
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
    const [, before, options, after] = inner;
    return ['', ...options!.split('/')].flatMap((option) => choicesOf(`${before}${option}${after}`));
  }
  return token.split('/').map((word) => [word]);
}
