import type { Index } from '../format/index.ts';
import { wordOf } from './excerpt.ts';

/** A term, which is a stem, as the first paper that has it writes the word, in lower case. */
export async function surfaceOf(index: Index, term: string): Promise<string> {
  const [paper] = (await index.postings(term)).keys();
  if (paper === undefined) return term;
  const { title, authors, venue = '', sentences } = await index.fragment(paper);
  return wordOf([title, ...sentences, ...authors, venue].join(' '), term) ?? term;
}
