/** How the text of a file is encoded, as far as its bytes tell. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text, and how it was encoded. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
}

/** How many bytes are looked at to tell UTF-16 without a mark by its zeros. */
const sampledBytes = 4096;

/** In UTF-16 so large a share of the bytes of a Latin text at odd or at even places is zero. */
const leastZeroShare = 0.4;

/**
 * The text of bytes: UTF-8; UTF-16 by its mark or its zeros; else Windows-1252, which contains
 * Latin-1, where every byte beyond ASCII is a letter or a sign of it that stands among letters.
 * `undefined` where none is certain. Without byte order mark, with `\n` as line end.
 */
export function decodedText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
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
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return isWindows1252(bytes) ? 'windows-1252' : undefined;
  }
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
