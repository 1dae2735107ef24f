import { facets } from '../../words/words.ts';
import { labelDivisions } from './address/label.ts';
import { mostLabelPages } from './address/page-limit.ts';
import type { FacetOf } from './facet.ts';

/** A shelf has `mostLabelPages` pages of keywords or, if that is more, this many for each paper: hosts limit the number of files. */
const mostPagesPerPaper = 0.05;

/** A keyword of a single paper has no page: it divides nothing. */
const leastPapers = 2;

/** Papers by the keywords that their sources give; those of the most papers have a page, and all can be searched for. */
export const keywordFacet: FacetOf = (papers) => {
  const most = Math.max(mostLabelPages, papers.length * mostPagesPerPaper);
  const { all, withPage, least } = labelDivisions(papers, ({ keywords }) => keywords, leastPapers, most);
  return {
    id: 'keyword',
    ...facets.keyword,
    about: facets.keyword.about(least),
    divisions: withPage,
    search: {
      load: 'on-demand',
      divisions: all.toSorted((a, b) => b.papers.length - a.papers.length),
    },
  };
};
