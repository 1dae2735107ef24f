import { creatorsOf } from '../../paper/name/creators.ts';
import { sortName } from '../../paper/name/name.ts';
import { facets } from '../../words/words.ts';
import { namesOf } from '../names.ts';
import { isSmallShelf } from '../size.ts';
import { byText } from '../text-order.ts';
import { papersForPage } from './address/page-limit.ts';
import { type Division, divisionsBy, type FacetOf } from './facet.ts';

/** A large shelf has at most this many author pages for each paper, since hosts limit the number of files. */
const maxPagesPerPaper = 0.05;

/** Authors, and editors of books without authors, with a page: those of two papers or more; on a large shelf, as many as the hosts allow. */
export const authorFacet: FacetOf = (papers, { persons } = namesOf(papers)) => {
  const byPerson = Map.groupBy(persons.aliases, ([, id]) => id);
  const all = divisionsBy(
    papers,
    (paper) => creatorsOf(paper).names.map((name) => persons.idOf(paper, name)),
    (id, first) =>
      persons.nameOf(id) ??
      (first && creatorsOf(first).names.find((name) => persons.idOf(first, name) === id)) ??
      id,
  ).map((division): Division => {
    const otherNames = persons.otherNamesOf(division.id);
    const aliases = (byPerson.get(division.id) ?? []).map(([alias]) => alias);
    return {
      ...division,
      ...(otherNames.length > 0 && { otherNames }),
      ...(aliases.length > 0 && { aliases }),
    };
  });
  const least = leastPapers(
    all.map(({ papers }) => papers.length),
    papers.length,
  );
  return {
    id: 'author',
    ...facets.author,
    about: facets.author.about(least, facets.namesakes[persons.areTold ? 'told' : 'untold']),
    divisions: all
      .filter(({ papers }) => papers.length >= least)
      .sort((a, b) => byText(sortName(a.name), sortName(b.name))),
    search: {
      match: 'person',
      load: 'on-demand',
      divisions: all.toSorted((a, b) => b.papers.length - a.papers.length),
    },
  };
};

/** The number of papers that gives an author a page. `counts` has the papers of each author. */
export function leastPapers(counts: readonly number[], papers: number): number {
  const maxPages = isSmallShelf(papers) ? Number.POSITIVE_INFINITY : papers * maxPagesPerPaper;
  return papersForPage(counts, 2, maxPages);
}
