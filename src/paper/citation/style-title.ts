import { wordsOf } from '../word-table.ts';

/** Short words in the names of styles that aren't abbreviations. */
const words = new Set(
  wordsOf('and art blood bone brain cell de for gut law in la le life mind new note of on pain the'),
);

/** The longest part of a name that is taken for an abbreviation, in characters. */
const longestAbbreviationChars = 4;

/** The name of a CSL style as a page shows it: `American Chemical Society`, `IEEE`, `APA 6th Edition`. */
export function styleTitle(name: string): string {
  return name
    .split('-')
    .map((word, at) => {
      if (words.has(word) && at > 0) return word;
      return word.length <= longestAbbreviationChars && !words.has(word) && !/\d/.test(word)
        ? word.toUpperCase()
        : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
    })
    .join(' ');
}
