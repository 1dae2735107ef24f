import { isCommon, termOf, wordParts } from '../../meaning/term.ts';
import { oncePerObject } from '../../shelf/once-per-object.ts';
import { type Fragment, sayingOf } from '../format/files.ts';

/** At most this many words are named, of at least this many letters. */
const mostTerms = 4;
const leastLetters = 4;

/** At least this many of the best papers have each of the words. */
const leastSharing = 2;

/**
 * The words that a paper shares with the best papers of a query and not with most of the others: they
 * are why it is near to the query in meaning. As the paper writes them, in lower case. `asked` are the
 * terms of the query, which are left out.
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
    .filter(([term]) => !asked.has(term) && share(near, term) >= leastSharing)
    .map(([term, word]) => ({
      word,
      worth: share(near, term) / near.length - share(far, term) / (far.length || 1),
    }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
    .slice(0, mostTerms)
    .map(({ word }) => word);
}

/** The words of a paper by their terms; kept, since all results are compared with the same papers. */
const wordsByTerm = oncePerObject((fragment: Fragment): ReadonlyMap<string, string> => {
  const words = wordParts([fragment.title, ...sayingOf(fragment)].join(' '));
  return new Map(
    words
      .filter((word) => word.length >= leastLetters && !isCommon(word))
      .reverse()
      .map((word) => [termOf(word), word]),
  );
});
