/** What the terms of one of several papers have to do with the others'. */
export interface TermSides {
  /** Terms that others of them have, too, by which of them: their places, from 0; the most first. */
  shared: { others: number[]; terms: string[] }[];
  /** Terms that none of the others has. */
  own: string[];
}

/** More terms than this are not read. */
const mostRead = 12;

/** Terms of each paper, the weightiest first -> the same by what they have in common. */
export function termSides(papers: readonly (readonly string[])[]): TermSides[] {
  return papers.map((terms, at) => {
    const others = (term: string) =>
      papers.flatMap((other, place) => (place !== at && other.includes(term) ? [place] : []));
    const groups = Map.groupBy(terms, (term) => others(term).join());
    const shared = [...groups]
      .filter(([key]) => key !== '')
      .map(([key, terms]) => ({ others: key.split(',').map(Number), terms: terms.slice(0, mostRead) }))
      .sort((a, b) => b.others.length - a.others.length);
    return { shared, own: (groups.get('') ?? []).slice(0, mostRead) };
  });
}
