/**
 * Runs of four bytes of words, and how much each speaks for which language: eld's large database, packed into
 * weights/ngrams.json by bin/pack-ngrams.mjs, which loads in a tenth of the time that its smallest one takes.
 *
 * A word is read at every third byte: its first four, four from the fourth on, and its last four, each counted
 * as another run where it stands at the start or the end. The accents of a letter are bytes, too.
 */
import { createRequire } from 'node:module';
import { ngramKey } from './ngram-key.js';

const require = createRequire(import.meta.url);

interface StoredNgrams {
  languages: string;
  ngrams: number;
  gaps: string;
  scores: string;
}

interface Ngrams {
  /** Sorted numbers of the runs. */
  keys: Float64Array;
  /** For each of them where its languages and scores begin. */
  begins: Uint32Array;
  /** Place of a language, 128 more where another follows, and its score. */
  scores: Uint8Array;
}

let loaded: Ngrams | undefined;
const stored = require('./weights/ngrams.json') as StoredNgrams;
/** Codes of the languages whose runs are known, in the order of their places. */
export const NGRAM_LANGUAGES: readonly string[] = stored.languages.split(' ');

function unpacked(): Ngrams {
  const gaps = Buffer.from(stored.gaps, 'base64');
  const scores = Buffer.from(stored.scores, 'base64');
  const keys = new Float64Array(stored.ngrams);
  const begins = new Uint32Array(stored.ngrams);
  let key = 0;
  let at = 0;
  let begin = 0;
  for (let i = 0; i < stored.ngrams; i++) {
    let scale = 1;
    let byte = gaps[at++]!;
    for (; byte > 127; scale *= 128, byte = gaps[at++]!) key += (byte - 128) * scale;
    key += byte * scale;
    keys[i] = key;
    begins[i] = begin;
    while (scores[begin]! > 127) begin += 2;
    begin += 2;
  }
  return { keys, begins, scores };
}

/** Bytes of a word that are read. */
const WORD_AT_MOST = 70;
const bytes = new Uint8Array(WORD_AT_MOST + 4);
const encoder = new TextEncoder();

/** Adds the scores of the runs of a word, in small letters, to those of each language, by its place. */
export function addNgrams(word: string, sums: Float64Array): void {
  loaded ??= unpacked();
  const { read, written } = encoder.encodeInto(word, bytes);
  const length = read === word.length ? Math.min(written, WORD_AT_MOST) : WORD_AT_MOST;
  let from = 0;
  for (; from + 4 < length; from += 3)
    addScores(ngramKey(bytes, from, from + 4, from === 0, false), loaded, sums);
  addScores(ngramKey(bytes, Math.max(0, length - 4), length, from === 0, true), loaded, sums);
}

function addScores(key: number, { keys, begins, scores }: Ngrams, sums: Float64Array): void {
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  if (keys[low] !== key) return;
  for (let at = begins[low]!; ; at += 2) {
    const language = scores[at]!;
    sums[language & 127]! += scores[at + 1]!;
    if (language < 128) return;
  }
}
