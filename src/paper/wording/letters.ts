/** A text in small letters without accents, ligatures and other forms of letters. */
export function unaccented(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

const plain = new Map(
  Object.entries({
    ...{ ß: 'ss', ı: 'i' },
    ...{ æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', ø: 'o', Ø: 'o', ł: 'l', Ł: 'l' },
    ...{ đ: 'd', Đ: 'd', ð: 'd', Ð: 'd', þ: 'th', Þ: 'th' },
  }),
);

/** A text with Latin letters that no accent makes as they are typed where a keyboard has none of them: `Straße`, `Strasse`. */
export function plainLetters(text: string): string {
  return text.replace(/[^ -~]/gu, (letter) => plain.get(letter) ?? letter);
}

/** The letters and digits of a text alone, in small letters without accents. */
export function lettersOf(text: string): string {
  return unaccented(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
