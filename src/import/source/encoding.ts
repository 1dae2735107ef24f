import { encodedOnce } from './encoded-twice.ts';
import { type OtherEncoding, otherEncodingOf } from './other-scripts.ts';

/** How the text of a file is encoded, as far as its bytes tell. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh' | OtherEncoding;

/** A text, and how it was encoded. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
  /** The lines of a text in UTF-8, from 1, that hold bytes which aren't, read as Windows-1252. */
  oddLines?: number[];
  /** The lines of a text in UTF-8, from 1, that were encoded twice. */
  twiceLines?: number[];
}

/** How many bytes are looked at to tell UTF-16 without a mark by its zeros. */
const sampledBytes = 4096;

/** In UTF-16 so large a share of the bytes of a Latin text at odd or at even places is zero. */
const leastZeroShare = 0.4;

/**
 * The text of bytes: UTF-8, in which some bytes may be of Windows-1252; UTF-16 by its mark or its zeros; else
 * one of another script, Mac OS Roman or Windows-1252, which contains Latin-1, where the bytes beyond ASCII are letters or signs of it
 * that stand among letters. `undefined` where none is certain. Without byte order mark, with `\n` as line end.
 */
export function decodedText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  if (encoding === 'utf-8') return mendedText(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  return isText(text) ? { text, encoding } : undefined;
}

/** Whether characters are a text's: no control characters but those that lay lines out. */
function isText(text: string): boolean {
  return [...text.matchAll(/(?![\t\n\v\f])\p{Cc}/gu)].every(([sign]) => sign >= '\u0080');
}

/** Whether the first bytes of a file have zeros, as UTF-16 has and files that are no text. */
export function hasZeros(bytes: Uint8Array): boolean {
  return bytes.subarray(0, sampledBytes).includes(0);
}

function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = zeroShares(bytes.subarray(0, sampledBytes));
  if (zeros.odd >= leastZeroShare && zeros.even < 0.05) return 'utf-16le';
  if (zeros.even >= leastZeroShare && zeros.odd < 0.05) return 'utf-16be';
  if (bytes.includes(0)) return undefined;
  const { signs, odd } = utf8Counts(bytes);
  if (odd === 0 || signs >= odd) return 'utf-8';
  const other = otherEncodingOf(bytes);
  if (other) return other;
  return isMacRoman(bytes) ? 'macintosh' : isWindows1252(bytes) ? 'windows-1252' : undefined;
}

/** How many bytes the sign of UTF-8 has that begins at a place; 0 where none does. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (first < 0xc2 || length === 0) return 0;
  const second = bytes[at + 1] ?? 0;
  const isShort = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const isLong = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f);
  if (isShort || isLong) return 0;
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** How many signs of several bytes are UTF-8, and how many bytes beyond ASCII are not. */
function utf8Counts(bytes: Uint8Array): { signs: number; odd: number } {
  let signs = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at);
    if (length === 0) odd++;
    else if (length > 1) signs++;
    at += length || 1;
  }
  return { signs, odd };
}

/** UTF-8 as text, its odd bytes read as Windows-1252; `undefined` where it is no text. */
function mendedText(bytes: Uint8Array): DecodedText | undefined {
  const parts: string[] = [];
  const lines = new Set<number>();
  const [utf8, windows] = [new TextDecoder('utf-8'), new TextDecoder('windows-1252')];
  let start = 0;
  let line = 1;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at);
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line++;
    if (length === 0) {
      parts.push(utf8.decode(bytes.subarray(start, at)));
      parts.push(unassigned.has(bytes[at] ?? 0) ? '\ufffd' : windows.decode(bytes.subarray(at, at + 1)));
      lines.add(line);
      start = at + 1;
    }
    at += length || 1;
  }
  const text = [...parts, utf8.decode(bytes.subarray(start))].join('').replace(/\r\n?/g, '\n');
  if (!isText(text)) return undefined;
  const once = lines.size > 0 ? undefined : encodedOnce(text);
  return {
    text: once?.text ?? text,
    encoding: 'utf-8',
    ...(lines.size > 0 && { oddLines: [...lines] }),
    ...(once && { twiceLines: once.lines }),
  };
}

function zeroShares(bytes: Uint8Array): { odd: number; even: number } {
  const counts = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) counts[at % 2] = (counts[at % 2] ?? 0) + 1;
  });
  const half = Math.max(bytes.length / 2, 1);
  return { even: (counts[0] ?? 0) / half, odd: (counts[1] ?? 0) / half };
}

/** Bytes that mean nothing in Windows-1252. */
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Letters of Mac OS Roman that would be capitals, signs or nothing of Windows-1252. */
const macLetters = new Set([
  0x80, 0x81, 0x82, 0x83, 0x84, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d, 0x8e, 0x8f, 0x90, 0x95, 0x98,
  0x9b, 0x9d, 0x9f,
]);

/** Whether letters of Mac OS Roman stand behind small ones, and none of Windows-1252 does. */
function isMacRoman(bytes: Uint8Array): boolean {
  const isSmall = (byte: number | undefined) => byte !== undefined && byte >= 0x61 && byte <= 0x7a;
  let letters = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte)) return false;
    if (byte < 0x80 || !isSmall(bytes[at - 1])) continue;
    if (macLetters.has(byte)) letters++;
    // Dashes and quotation marks of Mac OS Roman stand here.
    else if (byte >= 0xc0 && !(byte >= 0xc7 && byte <= 0xd5)) return false;
  }
  return letters > 0;
}

/** Of the bytes beyond ASCII so large a share must stand beside a letter of ASCII. */
const leastAmongLetters = 0.7;

/** More bytes beyond ASCII than this share are another alphabet. */
const mostBeyondAscii = 0.2;

function isWindows1252(bytes: Uint8Array): boolean {
  const isLetter = (byte: number | undefined) =>
    byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte));
  let beyond = 0;
  let among = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte)) return false;
    if (byte < 0x80) continue;
    if (unassigned.has(byte)) return false;
    beyond++;
    if (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]) || byte < 0xc0) among++;
  }
  return beyond > 0 && beyond <= bytes.length * mostBeyondAscii && among >= beyond * leastAmongLetters;
}
