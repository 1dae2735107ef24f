import { wordParts } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import type { Posting, PostingList } from '../format/posting.ts';

/** Whether each of these is another word of the name, or one letter that begins it. */
export function isNamed(name: string, words: readonly string[]): boolean {
  const parts = wordParts(name);
  return words
    .toSorted((a, b) => b.length - a.length)
    .every((word) => {
      const at = parts.findIndex((part) => (word.length === 1 ? part.startsWith(word) : part === word));
      if (at >= 0) parts.splice(at, 1);
      return at >= 0;
    });
}

/** Whether a word as typed is an initial: a letter with a dot, or a capital. */
export function isInitial(word: string): boolean {
  return /^(?:\p{L}\.|\p{Lu})$/u.test(word);
}

/** Where an initial stands before a name: in the papers of an author whose name has both. */
export async function initialPostings(index: Index, initial: string, name: string): Promise<PostingList> {
  const { values, pagesOf } = await index.authors();
  const found = new Map<number, Posting>();
  values.forEach(([, author], value) => {
    if (!isNamed(author, [initial, name])) return;
    for (const page of pagesOf(value))
      found.set(page, { page, frequency: 0, positions: [], fields: new Map([['authors', [0]]]) });
  });
  return found;
}
