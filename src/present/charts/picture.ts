/** A drawing as data: marks in units of the survey, words where they were laid out. */

/** Colours of the page, which are light or dark there. */
export const INK = 'var(--ink)';
export const SOFT = 'var(--ink-soft)';
export const LINE = 'var(--line)';
export const SURFACE = 'var(--surface)';
export const ACCENT = 'var(--accent)';
const FILLS = { good: 'var(--good)', neutral: 'var(--neutral)', bad: 'var(--bad)', none: 'var(--accent)' };
/** What is written on them. */
const ON_FILLS = { good: SURFACE, neutral: INK, bad: SURFACE, none: SURFACE };
/** What is written about them, beside. */
const WORDS = { good: 'var(--good-ink)', neutral: SOFT, bad: 'var(--bad-ink)', none: INK };

export type Tone = keyof typeof FILLS;

export const fillOf = (tone: Tone) => FILLS[tone];
export const inkOn = (tone: Tone) => ON_FILLS[tone];
export const wordsOf = (tone: Tone) => WORDS[tone];

/** From values to pixels. */
export interface Scale {
  domain: [number, number];
  range: [number, number];
}

export function at({ domain, range }: Scale, value: number): number {
  return range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
}

/** Of what is laid out in pixels. */
export function pixels(length: number): Scale {
  return { domain: [0, length], range: [0, length] };
}

/** Moves a mark by pixels, such as into its panel. */
interface Moved {
  dx?: number;
  dy?: number;
}
export interface Rect extends Moved {
  x: number;
  x2: number;
  y: number;
  y2: number;
  fill: string;
}
export interface Rule extends Moved {
  x: number;
  x2: number;
  y: number;
  y2: number;
  stroke: string;
  width: number;
  dash?: boolean;
}
export interface Dot extends Moved {
  x: number;
  y: number;
  fill: string;
  stroke: string;
  /** Area, in square pixels. */
  size: number;
}
/** A point of a line, and of the band around it; those of one `series` are joined from left to right. */
export interface Vertex extends Moved {
  series: string;
  x: number;
  y: number;
  stroke: string;
}
export interface BandVertex extends Vertex {
  y2: number;
}
/** One line of text; `y` is its baseline. In pixels. */
export interface Words {
  x: number;
  y: number;
  text: string;
  fill: string;
  size: number;
  bold: boolean;
  align: 'left' | 'center' | 'right';
}

export interface Picture {
  width: number;
  height: number;
  x: Scale;
  y: Scale;
  /** In the order in which they are drawn. */
  grid: Rule[];
  bands: BandVertex[];
  rects: Rect[];
  rules: Rule[];
  lines: Vertex[];
  dots: Dot[];
  words: Words[];
}

export function emptyPicture(width: number): Picture {
  return {
    width,
    height: 0,
    x: pixels(width),
    y: pixels(1),
    grid: [],
    bands: [],
    rects: [],
    rules: [],
    lines: [],
    dots: [],
    words: [],
  };
}

/** What is to be drawn, before it is drawn at a width. */
export interface Drawing {
  title: string;
  alt: string;
  picture(width: number): Picture;
}

/** The way back from pixels. */
export function valueAt({ domain, range }: Scale, pixel: number): number {
  return at({ domain: range, range: domain }, pixel);
}
