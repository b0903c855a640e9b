/**
 * What the weights of Thai are attached to: runs of two to five characters of the text as written, after what
 * does not matter is made alike. Characters and not words, because Thai does not part its words, chat spells them
 * freely, and the dictionary that parts them differs between versions of Node while weights must not.
 */
import { THAI_SUBJECTS } from './lexicon/thai.js';

export interface ThaiText {
  /** Characters, made alike. */
  characters: string[];
  /** For each character its place in the text as written, in UTF-16 units; one more for the end. */
  places: number[];
  /** For each character the place among them behind the subject (food, staff, price) that it is part of, else 0. */
  subjects: Int32Array;
}

/** By their first two letters, longest first. */
const SUBJECTS = new Map<string, string[]>();
for (const subject of THAI_SUBJECTS.trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length)) {
  const alike = SUBJECTS.get(subject.slice(0, 2)) ?? [];
  alike.push(subject);
  SUBJECTS.set(subject.slice(0, 2), alike);
}

/** Small letters, one blank for many, 0 for every digit, no more than two of a letter, no links, nothing unseen. */
export function thaiText(text: string): ThaiText {
  // A blank at both ends, so that what stands alone ("😔", "ดี") has runs too.
  const characters = [' '];
  const places = [0];
  let at = 0;
  let link = false;
  for (const written of text) {
    const place = at;
    at += written.length;
    const character = madeAlike(written);
    if (character === ' ') link = false;
    else if (!link && character === 'h' && /^https?:/i.test(text.slice(place, place + 6))) link = true;
    if (link || character === '') continue;
    const n = characters.length;
    const last = characters[n - 1];
    if (character === last && (character === ' ' || character === characters[n - 2])) continue;
    // เ twice looks like แ, and is typed for it.
    if (character === 'เ' && last === 'เ') {
      characters[n - 1] = 'แ';
      continue;
    }
    characters.push(character);
    places.push(place);
  }
  if (characters.at(-1) !== ' ') {
    characters.push(' ');
    places.push(at);
  }
  places.push(at);
  return { characters, places, subjects: subjectsIn(characters) };
}

function madeAlike(written: string): string {
  const code = written.codePointAt(0)!;
  if (code > 0xe00 && code < 0xe80) return code >= 0xe50 && code <= 0xe59 ? '0' : written;
  if (code < 0x80) return code <= 0x20 ? ' ' : code >= 0x30 && code <= 0x39 ? '0' : written.toLowerCase();
  if (/\s/.test(written)) return ' ';
  return /\p{Cf}|\p{Cs}|\p{Mn}/u.test(written) ? '' : written.toLowerCase();
}

/**
 * What a comment is about says nothing of what it thinks of it. In talk about brands "staff" and "food" stand in
 * complaints, in a survey as often in praise: runs inside such words are left out.
 */
function subjectsIn(characters: readonly string[]): Int32Array {
  const ends = new Int32Array(characters.length);
  const text = characters.join('');
  // Places in the string are those of the characters only where each of them is one unit long.
  if (text.length !== characters.length) return ends;
  for (let i = 0; i + 1 < text.length; i++) {
    const subject = SUBJECTS.get(characters[i]! + characters[i + 1]!)?.find((one) => text.startsWith(one, i));
    if (subject === undefined) continue;
    ends.fill(i + subject.length, i, i + subject.length);
    i += subject.length - 1;
  }
  return ends;
}

/** Every run of characters that counts, with where it begins. */
export function eachGram({ characters, subjects }: ThaiText, visit: (gram: string) => void): void {
  for (let start = 0; start < characters.length; start++) {
    let gram = characters[start]!;
    for (let n = 2; n <= 5 && start + n <= characters.length; n++) {
      gram += characters[start + n - 1]!;
      if (start + n > subjects[start]!) visit(gram);
    }
  }
}

/** Weights of runs, found while walking along a text: no run is cut out of it, and most walks end early. */
export class GramWeights {
  readonly #letters = new Map<string, number>();
  /** A node and a letter, as one number, to the next node. */
  readonly #next = new Map<number, number>();
  readonly #weights: Float64Array;
  readonly #seen: Int32Array;
  #walks = 0;

  constructor(grams: readonly string[], weights: readonly number[]) {
    const byNode = [0];
    grams.forEach((gram, i) => {
      let node = 0;
      for (const letter of gram) {
        let id = this.#letters.get(letter);
        if (id === undefined) {
          id = this.#letters.size;
          this.#letters.set(letter, id);
        }
        const key = node * LETTERS_AT_MOST + id;
        node = this.#next.get(key) ?? byNode.push(0) - 1;
        this.#next.set(key, node);
      }
      byNode[node] = weights[i]!;
    });
    this.#weights = Float64Array.from(byNode);
    this.#seen = new Int32Array(byNode.length);
  }

  /**
   * Sum of the weights of the runs of a text and how many there are, each counted once; `onCharacter` is given each
   * character's part of them.
   */
  sumOf({ characters, subjects }: ThaiText, onCharacter: Float64Array): { sum: number; n: number } {
    this.#walks += 1;
    const letters = characters.map((character) => this.#letters.get(character) ?? -1);
    let sum = 0;
    let count = 0;
    for (let start = 0; start < letters.length; start++) {
      let node = 0;
      for (let n = 1; n <= 5 && start + n <= letters.length; n++) {
        const letter = letters[start + n - 1]!;
        if (letter < 0) break;
        const next = this.#next.get(node * LETTERS_AT_MOST + letter);
        if (next === undefined) break;
        node = next;
        const weight = this.#weights[node]!;
        if (weight === 0 || start + n <= subjects[start]!) continue;
        for (let i = start; i < start + n; i++) onCharacter[i]! += weight / n;
        if (this.#seen[node] !== this.#walks) {
          this.#seen[node] = this.#walks;
          sum += weight;
          count += 1;
        }
      }
    }
    return { sum, n: count };
  }
}

const LETTERS_AT_MOST = 4096;
