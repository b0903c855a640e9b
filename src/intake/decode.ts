import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface Encoding {
  name: string;
  bom: boolean;
  evidence: string;
  /** Byte sequences of the head that the encoding does not have. */
  undecodable: number;
}

/** Turns bytes into text piece by piece; `decode()` without bytes ends it. */
export interface Decoder {
  decode(bytes?: Buffer): string;
}

/**
 * A decoder for an encoding as named here. UTF-8 and UTF-16 are the runtime's own; single-byte encodings are
 * iconv-lite's, since TextDecoder of Node 20 takes Windows-1252 for Latin-1 and loses œ, € and the quotes.
 */
export function decoderFor(encoding: string): Decoder {
  if (encoding.startsWith('utf-')) {
    const decoder = new TextDecoder(encoding);
    return { decode: (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()) };
  }
  const { getDecoder } = require('iconv-lite') as typeof import('iconv-lite');
  const decoder = getDecoder(encoding);
  return { decode: (bytes) => (bytes ? decoder.write(bytes) : decoder.end()) ?? '' };
}

/** Turns text into the bytes of an encoding as named here. */
export function encoderFor(encoding: string): (text: string) => Buffer {
  if (encoding === 'utf-8') return (text) => Buffer.from(text);
  const { encode } = require('iconv-lite') as typeof import('iconv-lite');
  return (text) => encode(text, encoding, { addBOM: false });
}

/**
 * The encoding of a text file by evidence: a byte order mark, NULs at every other place (UTF-16), valid
 * UTF-8, else the likeliest single-byte encoding by letter frequencies.
 */
export async function detectEncoding(head: Buffer, whole: boolean): Promise<Encoding> {
  const mark = byteOrderMark(head);
  if (mark) return { ...mark, undecodable: 0 };
  const wide = utf16WithoutMark(head);
  if (wide) return { name: wide, bom: false, evidence: 'every other byte is NUL', undecodable: 0 };
  const text = whole ? head : head.subarray(0, characterBoundary(head));
  if (isUtf8(text)) {
    return { name: 'utf-8', bom: false, evidence: 'all bytes are valid UTF-8', undecodable: 0 };
  }
  const count = countUtf8(text);
  if (count.multibyte > 4 * count.invalid) {
    return {
      name: 'utf-8',
      bom: false,
      evidence: `${count.multibyte} UTF-8 characters, ${count.invalid} broken`,
      undecodable: count.invalid,
    };
  }
  return singleByte(text);
}

function byteOrderMark(head: Buffer): { name: string; bom: true; evidence: string } | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
    return { name: 'utf-8', bom: true, evidence: 'byte order mark EF BB BF' };
  }
  if (head[0] === 0xff && head[1] === 0xfe) {
    return { name: 'utf-16le', bom: true, evidence: 'byte order mark FF FE' };
  }
  if (head[0] === 0xfe && head[1] === 0xff) {
    return { name: 'utf-16be', bom: true, evidence: 'byte order mark FE FF' };
  }
  return null;
}

function utf16WithoutMark(head: Buffer): string | null {
  const pairs = Math.min(512, head.length >> 1);
  if (pairs < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) even += 1;
    if (head[2 * i + 1] === 0) odd += 1;
  }
  if (odd > 0.7 * pairs && even < 0.05 * pairs) return 'utf-16le';
  if (even > 0.7 * pairs && odd < 0.05 * pairs) return 'utf-16be';
  return null;
}

/** Where the last whole UTF-8 character of a cut buffer ends. */
export function characterBoundary(bytes: Buffer): number {
  let end = bytes.length;
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const need = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      if (need > back) end = bytes.length - back;
      break;
    }
  }
  return end;
}

function countUtf8(bytes: Buffer): { multibyte: number; invalid: number } {
  let multibyte = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let valid = more > 0;
    for (let k = 1; k <= more; k++) if ((bytes[i + k]! & 0xc0) !== 0x80) valid = false;
    if (valid) {
      multibyte += 1;
      i += more;
    } else invalid += 1;
  }
  return { multibyte, invalid };
}

/** Bytes that Windows-1252 leaves undefined; text that has them was mixed from two encodings. */
const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

async function singleByte(bytes: Buffer): Promise<Encoding> {
  // Frequencies need letters only from records that have some beyond ASCII; the detector samples by itself.
  const { default: chardet } = await import('chardet');
  const known = /^(windows-125\d|iso-8859-\d+|windows-874|koi8-r|shift_jis|euc-jp|euc-kr|gb18030|big5)$/;
  const best = chardet
    .analyse(bytes)
    .map((match) => ({ name: match.name.toLowerCase(), confidence: match.confidence }))
    .find((match) => known.test(match.name));
  // ISO-8859-1 and Windows-1252 differ only in 0x80–0x9F, which are control characters in the former.
  const guess = !best || best.confidence < 10 ? 'windows-1252' : best.name;
  const name = guess === 'iso-8859-1' ? 'windows-1252' : guess;
  let undecodable = 0;
  if (name === 'windows-1252') for (const byte of bytes) if (UNDEFINED_1252.has(byte)) undecodable += 1;
  return {
    name,
    bom: false,
    evidence: best
      ? `not UTF-8; letter frequencies are those of ${guess} (${best.confidence} %)`
      : 'not UTF-8; taken for Windows-1252, the usual one',
    undecodable,
  };
}
