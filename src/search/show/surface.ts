import type { Index } from '../format/index.ts';
import { wordOf } from './excerpt.ts';

/** A term as the first paper that has it writes it, in lower case, for the index has stems; else the term. */
export async function surfaceOf(index: Index, term: string): Promise<string> {
  const [page] = (await index.postings(term)).keys();
  if (page === undefined) return term;
  const { title, authors, venue = '', sentences } = await index.fragment(page);
  return wordOf([title, ...sentences, ...authors, venue].join(' '), term) ?? term;
}
