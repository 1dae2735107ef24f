/** What Windows-1252 has where Latin-1 has control characters, by its character. */
const windowsBytes = new Map(
  Array.from(
    { length: 32 },
    (_, at) => [new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + at)), 0x80 + at] as const,
  ),
);

/** What a letter or a sign of a Latin text becomes where its UTF-8 is read as Latin-1 and written as UTF-8 once more. */
const twice = /[ÂÃ][\u0080-\u00bf\u0152-\u2122]|â€[\u0080-\u00bf\u0152-\u2122]|â\u0080[\u0080-\u00bf]/u;

/** Whether a text may be encoded twice. */
export function mayBeEncodedTwice(text: string): boolean {
  return twice.test(text);
}

/**
 * A text with the lines mended whose characters beyond ASCII are all UTF-8 that was taken for Latin-1 or Windows-1252, and
 * the numbers of these lines, from 1; `undefined` where there are none.
 */
export function encodedOnce(text: string): { text: string; lines: number[] } | undefined {
  const lines: number[] = [];
  const mended = text.split('\n').map((line, at) => {
    const once = twice.test(line) ? lineOnce(line) : undefined;
    if (once !== undefined) lines.push(at + 1);
    return once ?? line;
  });
  return lines.length > 0 ? { text: mended.join('\n'), lines } : undefined;
}

function lineOnce(line: string): string | undefined {
  const bytes: number[] = [];
  for (const sign of line) {
    const code = sign.codePointAt(0) ?? 0;
    const byte = code < 0x100 ? code : windowsBytes.get(sign);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
