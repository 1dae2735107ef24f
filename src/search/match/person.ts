import { wordParts } from '../../meaning/term.ts';
import { plainLetters } from '../../paper/wording/letters.ts';
import type { Index } from '../format/index.ts';
import type { Posting, PostingList } from '../format/posting.ts';
import { typedNames } from './letters.ts';

/** Whether each of these words is a different word of the name, or a single letter that begins one. */
export function isNamed(name: string, words: readonly string[]): boolean {
  const longestFirst = words.map(plainLetters).toSorted((a, b) => b.length - a.length);
  return typedNames(name).some((typed) => {
    const parts = wordParts(typed);
    return longestFirst.every((word) => {
      const at = parts.findIndex((part) => (word.length === 1 ? part.startsWith(word) : part === word));
      if (at >= 0) parts.splice(at, 1);
      return at >= 0;
    });
  });
}

/** Whether a word as typed is an initial: a letter with a dot, or a capital. */
export function isInitial(word: string): boolean {
  return /^(?:\p{L}\.|\p{Lu})$/u.test(word);
}

/** The postings of an initial before a name: papers with an author whose name has both. */
export async function initialPostings(index: Index, initial: string, name: string): Promise<PostingList> {
  const authors = await index.facet('author');
  const papers = (authors?.values ?? []).flatMap(([, ...names], value) =>
    names.some((author) => isNamed(author, [initial, name])) ? (authors?.papersOf(value) ?? []) : [],
  );
  return new Map(
    papers.map((paper): [number, Posting] => [
      paper,
      { paper, frequency: 0, positions: [], fields: new Map([['authors', [0]]]) },
    ]),
  );
}
