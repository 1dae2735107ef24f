import { isCommon, termOf, wordParts } from '../../meaning/term.ts';
import type { Fragment } from '../format/files.ts';

/** So many words are named, of so many letters at least. */
const most = 4;
const shortest = 4;

/** A paper is kin to the best ones by words that so many of them share. */
const leastShared = 2;

/**
 * The words that a paper shares with the best papers of a query and not with most of the others:
 * by these it is near to the query in meaning, whatever words the query has. As the paper writes
 * them, in lower case; the words of the query are left out, by their terms.
 */
export function relatedTerms(
  paper: Fragment,
  best: readonly Fragment[],
  others: readonly Fragment[],
  asked: ReadonlySet<string>,
): string[] {
  const near = best.filter(({ id }) => id !== paper.id).map(wordsByTerm);
  const far = others.filter(({ id }) => id !== paper.id).map(wordsByTerm);
  const share = (among: readonly ReadonlyMap<string, string>[], term: string) =>
    among.filter((terms) => terms.has(term)).length;
  return [...wordsByTerm(paper)]
    .filter(([term]) => !asked.has(term) && share(near, term) >= leastShared)
    .map(([term, word]) => ({
      word,
      worth: share(near, term) / near.length - share(far, term) / (far.length || 1),
    }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

const known = new WeakMap<Fragment, ReadonlyMap<string, string>>();

/** The words of a paper by their terms; found once, since each result is compared with the same papers. */
function wordsByTerm(paper: Fragment): ReadonlyMap<string, string> {
  const terms = known.get(paper) ?? freshWordsByTerm(paper);
  known.set(paper, terms);
  return terms;
}

function freshWordsByTerm({ title, sentences }: Fragment): Map<string, string> {
  const words = [title, ...sentences].join(' ').split(/\s+/).flatMap(wordParts);
  return new Map(
    words
      .filter((word) => word.length >= shortest && !isCommon(word))
      .reverse()
      .map((word) => [termOf([word]), word]),
  );
}
