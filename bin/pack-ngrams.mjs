// Packs eld's largest n-grams into src/text/weights/ngrams.json, for the languages that share an alphabet with another
// one: eld's own file takes a second to load and names every n-gram, this one some milliseconds. The build calls it;
// the file is made, and stands in no repository.
//
// Numbers of the n-grams, sorted, are written as their differences (seven bits a byte, the highest bit says that more
// follow); for each n-gram follow its languages (place in the list, 128 more where another follows) and their scores.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const FILE = new URL('../src/text/weights/ngrams.json', import.meta.url);

const LANGUAGES =
  'ar az be bg ca cs da de en es et eu fa fi fr hi hr hu is it ja ku lt lv mr ms nl no pl pt ro ru sk sl sq sr sv tl tr uk ur vi yo zh'.split(
    ' ',
  );
/** eld writes scores less what the lowest of a smaller set had. */
const BASE = 53;

/** Writes the file where it is missing, or was made of another version of eld. */
export async function packNgrams() {
  const { version } = JSON.parse(
    readFileSync(new URL('../node_modules/eld/package.json', import.meta.url), 'utf8'),
  );
  if (existsSync(FILE) && JSON.parse(readFileSync(FILE, 'utf8')).source.startsWith(`eld ${version},`)) return;
  const bundle = await build({
    stdin: {
      contents: `export { ngramsData } from './node_modules/eld/src/ngrams/large.js';
        export { dictionary } from './node_modules/eld/src/dictionary.js';
        export { ngramKey } from './src/text/ngram-key.ts';`,
      resolveDir: '.',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { ngramsData, dictionary, ngramKey } = await import(
    `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`
  );
  const byteOf = new Map();
  for (let byte = 0x80; byte < 0x100; byte++) byteOf.set(dictionary[byte], byte);
  const place = new Map(LANGUAGES.map((code, i) => [code, i]));
  const entries = new Map();
  for (const [ngram, scores] of Object.entries(ngramsData.ngrams)) {
    const starts = ngram.startsWith(' ');
    const ends = ngram.endsWith(' ');
    const bytes = [...ngram.slice(starts ? 1 : 0, ends ? -1 : undefined)].map(
      (letter) => byteOf.get(letter) ?? letter.charCodeAt(0),
    );
    const own = Object.entries(scores).flatMap(([id, score]) => {
      const language = place.get(ngramsData.languages[id]);
      return language === undefined ? [] : [[language, score + BASE]];
    });
    if (own.length === 0) continue;
    if (bytes.length > 4 || bytes.length === 0) throw new Error(`No n-gram of four bytes: ${ngram}`);
    const key = ngramKey(bytes, 0, bytes.length, starts, ends);
    if (entries.has(key)) throw new Error(`Two n-grams have the number ${key}`);
    entries.set(key, own);
  }

  const keys = [...entries.keys()].sort((a, b) => a - b);
  const gaps = [];
  const scores = [];
  let last = 0;
  for (const key of keys) {
    let gap = key - last;
    last = key;
    for (; gap > 127; gap = Math.floor(gap / 128)) gaps.push((gap % 128) + 128);
    gaps.push(gap);
    const own = entries.get(key);
    own.forEach(([language, score], i) => {
      scores.push(language + (i < own.length - 1 ? 128 : 0), Math.min(255, score));
    });
  }
  const json = JSON.stringify(
    {
      about: 'Scores of runs of four bytes of words in each language, packed by bin/pack-ngrams.mjs.',
      source: `eld ${version}, large database, Copyright Nito T.M. (npmjs.com/package/eld), changed in form only`,
      sourceLicence: 'Apache-2.0',
      languages: LANGUAGES.join(' '),
      ngrams: keys.length,
      gaps: Buffer.from(gaps).toString('base64'),
      scores: Buffer.from(scores).toString('base64'),
    },
    null,
    1,
  );
  writeFileSync(FILE, `${json}\n`);
}
