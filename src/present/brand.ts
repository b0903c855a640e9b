/** A colour and a picture that make a page one's own, without taking its legibility. */
import { Problem } from '../model/problem.js';
import type { Brand } from './options.js';

type Rgb = [red: number, green: number, blue: number];

/** The colours of one scheme that hang on the accent, as values of CSS. */
export interface AccentColours {
  /** Lines, areas and marks. */
  accent: string;
  /** Text upon such an area. */
  onAccent: string;
  /** Links and headings: the accent where it can be read upon the page, else that of other text. */
  accentInk: string;
}

/** Contrasts that WCAG 2.2 asks for at level AA (1.4.3 text, 1.4.11 graphics). */
const TEXT = 4.5;
const GRAPHIC = 3;

/** Black or white, whichever is read better; one of them always has a contrast of 4.58 or more. */
const ON: readonly [string, string] = ['#ffffff', '#000000'];

/**
 * The accent in a scheme with such a page behind it. One that hardly differs from the page is moved towards the far end,
 * black or white, until its lines can be seen.
 */
export function accentColours(accent: string, surface: string, ink: string): AccentColours {
  const behind = rgbOf(surface);
  const far: Rgb = luminance(behind) > 0.5 ? [0, 0, 0] : [255, 255, 255];
  let colour = rgbOf(accent);
  for (let step = 1; contrast(colour, behind) < GRAPHIC; step += 1) {
    const start = rgbOf(accent);
    colour = colour.map((_, i) => Math.round(start[i]! + ((far[i]! - start[i]!) * step) / 20)) as Rgb;
  }
  const hex = `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  const [light, dark] = ON;
  return {
    accent: hex,
    onAccent: contrast(rgbOf(light), colour) >= TEXT ? light : dark,
    accentInk: contrast(colour, behind) >= TEXT ? hex : ink,
  };
}

/** Throws a `Problem` of usage where the brand is not what it has to be, so that nothing else gets into the page. */
export function checkBrand({ accent, logo }: Brand): void {
  if (accent !== undefined && !/^#(?:[\da-f]{3}|[\da-f]{6})$/iu.test(accent)) {
    throw new Problem('usage', `The accent "${accent}" is not a colour.`, {
      tryThis: 'hex, such as #0b5cad',
    });
  }
  if (logo !== undefined && !/^data:image\/(?:svg\+xml|png|jpeg);base64,[a-z\d+/]+=*$/iu.test(logo)) {
    throw new Problem('usage', 'The logo is not a picture within the page.', {
      exists: ['data:image/svg+xml;base64,…', 'data:image/png;base64,…', 'data:image/jpeg;base64,…'],
    });
  }
}

function rgbOf(hex: string): Rgb {
  const digits = hex.slice(1);
  const full = digits.length === 3 ? digits.replace(/./gu, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) as Rgb;
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
