/**
 * Text from an export is hostile: it may hold terminal commands, overrides of the writing direction,
 * invisible characters or markup. Everything that this room prints passes through here.
 */

/** Letters, marks, digits and emoji: a joiner between two of them shapes a word, elsewhere it only hides. */
const JOINABLE = /[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

/** Format characters that are drawn: Arabic number and verse signs, the Syriac abbreviation, Kaithi marks. */
const VISIBLE_FORMAT = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;

/**
 * Terminal commands whole: what follows an escape character is no text either. Links, titles; then the rest. None
 * reaches over the start of the next, so that a million starts without an end take one pass.
 */
const COMMANDS =
  /(?:\x1B\]|\x9D)[^\x07\x1B\x9C\x9D\n]*(?:\x07|\x1B\\|\x9C)|(?:\x1B\[|\x9B)[0-?]*[ -/]*[@-~]/gu;

/** True where the text needs more than trimming, which few texts do. */
const SUSPICIOUS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/u;

/**
 * One line without control characters: line breaks and tabs become blanks, a lone surrogate becomes U+FFFD,
 * and everything invisible (C0, C1, bidi controls, zero-width characters, tags) goes, except a joiner within
 * a word or an emoji.
 */
export function safeText(text: string): string {
  return (SUSPICIOUS.test(text) ? withoutInvisible(text) : text).replace(/\s+/gu, ' ').trim();
}

function withoutInvisible(text: string): string {
  const characters = [...text.replace(COMMANDS, '')];
  return characters
    .map((character, index) => {
      if (/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]/u.test(character)) return ' ';
      if (/\p{Cs}/u.test(character)) return '\uFFFD';
      if (character === '\u200C' || character === '\u200D') {
        const before = characters[index - 1] ?? '';
        const after = characters[index + 1] ?? '';
        return isJoinable(before) && isJoinable(after) ? character : '';
      }
      if (/[\p{Cc}\u115F\u1160\u3164\uFFA0]/u.test(character)) return '';
      return /\p{Cf}/u.test(character) && !VISIBLE_FORMAT.test(character) ? '' : character;
    })
    .join('');
}

function isJoinable(character: string): boolean {
  return JOINABLE.test(character) || character === '\uFE0F';
}

/** A segment's or wave's value; the empty one is named, so that no cell looks forgotten. */
export function safeValue(text: string): string {
  return safeText(text) || '(blank)';
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text within an element of HTML or a quoted attribute. A percent sign stays on the line of its number. */
export function safeHtml(text: string): string {
  return safeText(text)
    .replace(/[&<>"']/gu, (character) => ENTITIES[character]!)
    .replace(/(?<=\d) %/gu, '&nbsp;%');
}

/**
 * Text within a line of Markdown, such as a table cell: it shows as written, and is never read as markup, nor is an
 * address made a link.
 */
export function safeMarkdown(text: string): string {
  return safeText(text)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/[\\|*_`[\]#~$@]|:(?=\/\/)|(?<=www)\./giu, '\\$&');
}

/** The same at the start of a line, where a dash, a plus or a number with a point would open a list. */
export function safeMarkdownLine(text: string): string {
  return safeMarkdown(text)
    .replace(/^(?:[-+](?=\s|$)|[-=]+$)/u, '\\$&')
    .replace(/^(\d+)(?=[.)](?:\s|$))/u, '$1\\');
}

/** The address of a file beside the page, by its name: never one of another place, nor one that acts. */
export function fileAddress(name: string): string {
  return encodeURIComponent(safeText(name)).replace(/^\.+/, '');
}
