/** The longest note, in characters: one line. */
export const longestNote = 280;

/** What a reader writes, as a note: one line without control characters, cut where it is too long. */
export function oneLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, longestNote).join('').trimEnd();
}
