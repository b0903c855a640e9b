/**
 * Forms of an entry of a word list, the entry's own first. `/v` regular verb, `/vv` verb that doubles its last letter,
 * `/n` plural, `/a` adverb, `/c` comparative and superlative, `/ca` both.
 */
export function inflect(entry: string): string[] {
  const [word, mark] = entry.split('/') as [string, string?];
  switch (mark) {
    case undefined:
      return [word];
    case 'v':
    case 'vv':
      return [word, withS(word), ...verbForms(mark === 'vv' ? word + word.at(-1) : word)];
    case 'n':
      return [word, withS(word)];
    case 'a':
      return [word, adverb(word)];
    case 'c':
      return [word, ...comparison(word)];
    case 'ca':
      return [word, ...comparison(word), adverb(word)];
    default:
      throw new RangeError(`"${entry}" has a mark that is none of /v /vv /n /a /c /ca.`);
  }
}

const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word);

function withS(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function verbForms(stem: string): string[] {
  if (stem.endsWith('e')) return [`${stem}d`, `${stem.endsWith('ee') ? stem : stem.slice(0, -1)}ing`];
  return [endsInConsonantY(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`, `${stem}ing`];
}

function adverb(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ily`;
  if (word.endsWith('ic')) return `${word}ally`;
  if (/[^aeiou]le$/.test(word)) return `${word.slice(0, -1)}y`;
  return word.endsWith('ll') ? `${word}y` : `${word}ly`;
}

function comparison(word: string): string[] {
  const stem = endsInConsonantY(word)
    ? `${word.slice(0, -1)}i`
    : word.endsWith('e')
      ? word.slice(0, -1)
      : word;
  return [`${stem}er`, `${stem}est`];
}
