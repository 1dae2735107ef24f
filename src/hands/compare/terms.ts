/** What the terms of one of several papers have to do with the others'. */
export interface TermSides {
  /** Terms that others of them have, too, and which: their places, from 0. */
  shared: { term: string; others: number[] }[];
  /** Terms that none of the others has. */
  own: string[];
}

/** More terms of a paper than this are not read. */
const mostOwn = 12;

/** Terms of each paper, the weightiest first -> the same by what they have in common. */
export function termSides(papers: readonly (readonly string[])[]): TermSides[] {
  return papers.map((terms, at) => {
    const others = (term: string) =>
      papers.flatMap((other, place) => (place !== at && other.includes(term) ? [place] : []));
    const all = terms.map((term) => ({ term, others: others(term) }));
    return {
      shared: all.filter(({ others }) => others.length > 0).sort((a, b) => b.others.length - a.others.length),
      own: all
        .filter(({ others }) => others.length === 0)
        .slice(0, mostOwn)
        .map(({ term }) => term),
    };
  });
}
