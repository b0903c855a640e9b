/** How a document is to be presented. Formats without a width or colours ignore them. */
export interface PresentOptions {
  /** Cells of the terminal; kept between 40 and 200. */
  width: number;
  /** Levels of Chalk: 0 none, 1 sixteen colours, 2 the 256, 3 true colour. */
  color: 0 | 1 | 2 | 3;
  /** Notation of figures in Markdown and HTML, a tag such as `pl`; without: the house's own. */
  locale?: string;
  /** For HTML. */
  brand?: Brand;
}

/** What makes a page one's own. */
export interface Brand {
  /** A colour in hex, `#0b5cad`. */
  accent?: string;
  /** A `data:` address of a picture. */
  logo?: string;
}

/** The width that is laid out for: narrower is unreadable, and lines longer than 200 are hard to follow. */
export function usableWidth(width: number): number {
  if (!Number.isFinite(width)) return 80;
  return Math.min(200, Math.max(40, Math.floor(width)));
}
