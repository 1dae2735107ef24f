import { slugOf } from '../../paper/id.ts';
import { sortName } from '../../paper/name.ts';
import { facets } from '../../words/words.ts';
import { isSmallShelf } from '../size.ts';
import { papersForPage } from './address/page-limit.ts';
import { byText, divisionsBy, type FacetOf } from './facet.ts';

/** A large shelf has at most this many author pages for each paper, since hosts limit the number of files. */
const maxPagesPerPaper = 0.05;

/** Authors with a page: those of two papers or more; on a large shelf, as many as the hosts allow. */
export const authorFacet: FacetOf = (papers) => {
  const all = divisionsBy(
    papers,
    ({ authors }) => authors.map(authorKey),
    (key, first) => first?.authors.find((name) => authorKey(name) === key) ?? key,
  );
  const least = leastPapers(
    all.map(({ papers }) => papers.length),
    papers.length,
  );
  return {
    id: 'author',
    ...facets.author,
    about: facets.author.about(least),
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

/** What two spellings of one author's name have in common: `Yucheng XU` and `Yucheng Xu`. */
export function authorKey(name: string): string {
  return slugOf(name);
}

/** The number of papers that gives an author a page. `counts` has the papers of each author. */
export function leastPapers(counts: readonly number[], papers: number): number {
  const maxPages = isSmallShelf(papers) ? Number.POSITIVE_INFINITY : papers * maxPagesPerPaper;
  return papersForPage(counts, 2, maxPages);
}
