/**
 * A document becomes text here, and only here are numbers rounded. Renderers are imported when asked for:
 * JSON and CSV load neither colours nor tables.
 */
import type { Document } from '../model/document.js';
import type { PresentOptions } from './options.js';

export type { PresentOptions } from './options.js';

export const FORMATS = ['table', 'json', 'csv', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

const renderers: Record<Format, (document: Document, options: PresentOptions) => Promise<string>> = {
  table: async (document, options) => (await import('./terminal.js')).terminal(document, options),
  json: async (document) => (await import('./json.js')).json(document),
  csv: async (document) => (await import('./csv.js')).csv(document),
  markdown: async (document, { locale }) =>
    (await import('./markdown.js')).markdown(document, locale ?? null),
  html: async (document, options) => (await import('./html.js')).htmlPage(document, options),
};

/** The text ends in exactly one newline. */
export async function present(document: Document, format: Format, options: PresentOptions): Promise<string> {
  const text = await renderers[format](document, options);
  return `${text.replace(/\n+$/u, '')}\n`;
}
