/**
 * Words of an English comment with lemma and part of speech: the doorway to wink-nlp and its English model.
 *
 * wink-nlp reads each *form of a word* once and on its own, and what it says is kept. So a term of a taxonomy and
 * a word of a comment always meet at the same lemma, whatever stands around them, a comment costs a look-up a word,
 * and a cell of marks and addresses, on which wink's tokeniser can spend minutes, never reaches it.
 */
import { createRequire } from 'node:module';
import type { ItsFunction, ItsHelpers, WinkMethods } from 'wink-nlp';
import { LONGEST_READ, type PieceKind, scan } from './scan.js';

const require = createRequire(import.meta.url);

export interface Token {
  /** As written. */
  text: string;
  /** Lower case, straight apostrophes, nothing invisible. */
  normal: string;
  /** Dictionary form: `waiting` and `waited` are `wait`, `staff's` is `staff`. */
  lemma: string;
  /** Universal part of speech of the form on its own: NOUN, VERB, ADJ …; PUNCT for marks, SYM for emoji. */
  pos: string;
  start: number;
  end: number;
  /** Place of its sentence in the comment. */
  sentence: number;
}

interface WordForm {
  lemma: string;
  pos: string;
}

/** Forms kept. Customers of one survey use some thousands; a hostile file must not fill the memory. */
const MOST_FORMS = 50_000;
/** Longer ones are no words. */
const LONGEST_FORM = 40;

let wink: { nlp: WinkMethods; its: ItsHelpers } | undefined;
let forms = new Map<string, WordForm>();

function loadWink(): { nlp: WinkMethods; its: ItsHelpers } {
  if (wink === undefined) {
    const winkNlp = require('wink-nlp');
    const model = require('wink-eng-lite-web-model');
    const nlp: WinkMethods = winkNlp(model, ['pos']);
    wink = { nlp, its: nlp.its };
  }
  return wink;
}

/** Lemma and part of speech of a word in its normal form. */
function readForm(normal: string): WordForm {
  const known = forms.get(normal);
  if (known !== undefined) return known;
  const { nlp, its } = loadWink();
  let form: WordForm = { lemma: normal, pos: 'X' };
  if (normal.length <= LONGEST_FORM) {
    const read = nlp.readDoc(normal).tokens();
    // A form in parts is a contraction, "didn't" or "staff's": what it is about comes first.
    const lemma = read.out(its.lemma as ItsFunction<string>)[0];
    const pos = read.out(its.pos as ItsFunction<string>)[0];
    if (lemma !== undefined && pos !== undefined) form = { lemma, pos };
  }
  if (forms.size >= MOST_FORMS) forms = new Map();
  forms.set(normal, form);
  return form;
}

let lastText: string | undefined;
let lastTokens: Token[] = [];

/** The words, numbers, marks and emoji of a comment. The array of the last comment is given out again: do not change it. */
export function tokenise(text: string): Token[] {
  if (text === lastText) return lastTokens;
  lastTokens = scan(text).map(({ kind, text: written, normal, start, end, sentence }) => {
    const { lemma, pos } = kind === 'word' ? readForm(normal) : { lemma: normal, pos: posOf(kind) };
    return { text: written, normal, lemma, pos, start, end, sentence };
  });
  lastText = text;
  return lastTokens;
}

/** The same of a comment in another language, whose words are known by their forms only. */
export function tokeniseForms(text: string): Token[] {
  return scan(text).map(({ kind, text: written, normal, start, end, sentence }) => {
    const pos = kind === 'word' ? 'X' : posOf(kind);
    return { text: written, normal, lemma: normal, pos, start, end, sentence };
  });
}

const posOf = (kind: Exclude<PieceKind, 'word'>): string =>
  kind === 'number' ? 'NUM' : kind === 'mark' ? 'PUNCT' : 'SYM';

let winkWithSentiment: { nlp: WinkMethods; its: ItsHelpers } | undefined;

/** Runs without a blank that are longer are cut, for wink's tokeniser takes a time that grows with their cube. */
const LONGEST_RUN = /\S{100}/gu;

/** wink-nlp's own score of an English comment, about −1 to 1; 0 where it knows no word. */
export function winkSentiment(text: string): number {
  if (winkWithSentiment === undefined) {
    const nlp: WinkMethods = require('wink-nlp')(require('wink-eng-lite-web-model'), [
      'sbd',
      'negation',
      'sentiment',
    ]);
    winkWithSentiment = { nlp, its: nlp.its };
  }
  const { nlp, its } = winkWithSentiment;
  return nlp
    .readDoc(text.slice(0, LONGEST_READ).replace(LONGEST_RUN, '$& '))
    .out(its.sentiment as ItsFunction<number>) as number;
}
