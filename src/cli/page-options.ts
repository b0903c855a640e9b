import { Problem } from '../model/problem.js';
import { checkBrand } from '../present/brand.js';
import type { Format } from '../present/index.js';
import type { Brand, PresentOptions } from '../present/options.js';
import { type Flags, typedOf } from './flags.js';
import { readBytes, type World } from './world.js';

/** Options that only some formats can honour: the others refuse them rather than pass them over. */
const HONOURED: Record<'locale' | 'accent' | 'logo', readonly Format[]> = {
  locale: ['html', 'markdown'],
  accent: ['html'],
  logo: ['html'],
};

/** How a page is to be written, as the flags say. */
export function pageOptions(
  world: World,
  given: Flags,
  format: Format,
): Pick<PresentOptions, 'locale' | 'brand'> {
  const idle = Object.entries(HONOURED).filter(([, formats]) => !formats.includes(format));
  const flags = typedOf(
    world,
    given,
    idle.map(([name]) => name),
  );
  for (const [name, formats] of idle) {
    if (flags[name] === undefined) continue;
    throw new Problem('usage', `--${name} is for ${formats.join(' and ')}, and this is ${format}.`, {
      tryThis: `leave it out, or -o report.${formats[0]}`,
    });
  }
  const { locale, accent, logo } = flags;
  const brand: Brand = {
    ...(typeof accent === 'string' ? { accent: accent.trim().replace(/^(?=[\da-f]+$)/i, '#') } : {}),
    ...(typeof logo === 'string' ? { logo: readPicture(logo) } : {}),
  };
  checkBrand(brand);
  return { ...(typeof locale === 'string' ? { locale: readLocale(locale) } : {}), brand };
}

function readLocale(tag: string): string {
  let known: string[] = [];
  try {
    known = Intl.NumberFormat.supportedLocalesOf([tag]);
  } catch {
    // What is no tag at all is said below.
  }
  if (known[0] !== undefined) return known[0];
  throw new Problem('usage', `--locale "${tag}" is no locale that is known.`, {
    tryThis: '--locale pl, de-CH, en-GB',
  });
}

const LARGEST_PICTURE = 300_000;

/** A picture as an address that holds it whole; SVG is told by its text, the others by their first bytes. */
function readPicture(path: string): string {
  const bytes = readBytes('--logo', path);
  const kind = kindOf(bytes);
  if (kind === null) {
    throw new Problem('usage', `--logo "${path}" is neither SVG nor PNG nor JPEG.`, {
      place: { file: path },
    });
  }
  if (bytes.length > LARGEST_PICTURE) {
    throw new Problem(
      'usage',
      `--logo "${path}" has ${bytes.length} bytes; a page takes up to ${LARGEST_PICTURE}.`,
      {
        tryThis: 'an SVG, or a picture some hundred pixels wide',
      },
    );
  }
  return `data:image/${kind};base64,${bytes.toString('base64')}`;
}

function kindOf(bytes: Buffer): string | null {
  if (bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return 'png';
  if (bytes.subarray(0, 3).toString('latin1') === '\xff\xd8\xff') return 'jpeg';
  return /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(
    bytes
      .subarray(0, 4000)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  )
    ? 'svg+xml'
    : null;
}
