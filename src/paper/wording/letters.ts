/** A text in small letters without accents, ligatures and other forms of letters. */
export function unaccented(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The letters and digits of a text alone, in small letters without accents. */
export function lettersOf(text: string): string {
  return unaccented(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
