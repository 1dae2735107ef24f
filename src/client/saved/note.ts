/** The longest note in characters. */
export const longestNoteChars = 280;

/** A reader's text as a note: one line without control characters, cut where it is too long. */
export function oneLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, longestNoteChars).join('').trimEnd();
}
