/** HTML that is put together without a chance to forget the escaping: what is not markup already is text. */
import { safeHtml } from './safe-text.js';

/** Text that is HTML already: made by `html`, or by a writer of SVG that escapes on its own. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Content = Markup | string | number | readonly Content[];

/** html`<p>${text}</p>`: the text is escaped, markup and lists of it stand as they are. */
export function html(literals: TemplateStringsArray, ...contents: Content[]): Markup {
  return new Markup(literals.map((literal, index) => literal + written(contents[index] ?? '')).join(''));
}

export const EMPTY = new Markup('');

function written(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string') return safeHtml(content);
  return typeof content === 'number' ? String(content) : content.map(written).join('');
}
