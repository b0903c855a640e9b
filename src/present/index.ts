/**
 * A document becomes text or a workbook here, and only here are numbers rounded. Renderers are imported when asked
 * for: JSON and CSV load neither colours nor tables.
 */
import type { Document } from '../model/document.js';
import type { PresentOptions } from './options.js';

export type { PresentOptions } from './options.js';

export const FORMATS = ['table', 'json', 'csv', 'markdown', 'html', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** Text, or the bytes of a workbook. */
export type Presented<F extends Format> = F extends 'xlsx' ? Uint8Array : string;

const renderers: {
  [F in Format]: (document: Document, options: PresentOptions) => Promise<Presented<F>>;
} = {
  table: async (document, options) => (await import('./terminal.js')).terminal(document, options),
  json: async (document) => (await import('./json.js')).json(document),
  csv: async (document) => (await import('./csv.js')).csv(document),
  markdown: async (document, { locale }) =>
    (await import('./markdown.js')).markdown(document, locale ?? null),
  html: async (document, options) => (await import('./html.js')).htmlPage(document, options),
  xlsx: async (document) => (await import('./xlsx.js')).xlsx(document),
};

/** Text ends in exactly one newline. */
export async function present<F extends Format>(
  document: Document,
  format: F,
  options: PresentOptions,
): Promise<Presented<F>> {
  const presented: string | Uint8Array = await renderers[format](document, options);
  const whole = typeof presented === 'string' ? `${presented.replace(/\n+$/u, '')}\n` : presented;
  return whole as Presented<F>;
}
