import { facets } from '../../words/words.ts';
import { divisionsByLabel, isAddressable } from './address/label.ts';
import { papersForPage } from './address/page-limit.ts';
import type { FacetOf } from './facet.ts';

/** A shelf has this many pages of keywords or, if that is more, this many for each paper: hosts limit the number of files. */
const mostPages = 200;
const mostPagesPerPaper = 0.05;

/** A keyword of a single paper has no page: it divides nothing. */
const leastPapers = 2;

/** Papers by the keywords that their sources give; those of the most papers have a page, and all can be searched for. */
export const keywordFacet: FacetOf = (papers) => {
  const all = divisionsByLabel(papers, ({ keywords }) => keywords);
  const least = papersForPage(
    all.map(({ papers }) => papers.length),
    leastPapers,
    Math.max(mostPages, papers.length * mostPagesPerPaper),
  );
  return {
    id: 'keyword',
    ...facets.keyword,
    about: facets.keyword.about(least),
    divisions: all.filter((division) => division.papers.length >= least && isAddressable(division)),
    search: {
      load: 'on-demand',
      divisions: all.toSorted((a, b) => b.papers.length - a.papers.length),
    },
  };
};
