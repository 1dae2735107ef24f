import { facets } from '../../words/words.ts';
import { labelDivisions } from './address/label.ts';
import { mostLabelPages } from './address/page-limit.ts';
import { type Facet, type FacetOf, searchedDivisions } from './facet.ts';
import { nameKey, topicKeys } from './topic/topic-key.ts';

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

/** Keywords repeat the topics where topics are called by all of those with a page but for this share. */
const leastFurther = 0.2;

/** The keywords beside the topics of a shelf, with those that are topics marked, and whether they tell nothing but these. */
export function keywordsBeside(facet: Facet, topical: readonly Facet[]): { beside: Facet; repeats: boolean } {
  const keys = new Set(topical.flatMap(({ divisions }) => divisions.flatMap(({ name }) => topicKeys(name))));
  const same = searchedDivisions(facet).filter(({ name }) => keys.has(nameKey(name)));
  if (same.length === 0) return { beside: facet, repeats: false };
  const asTopics = new Set(same.map(({ id }) => id));
  const further = facet.divisions.filter(({ id }) => !asTopics.has(id));
  return {
    beside: { ...facet, asTopics },
    repeats: further.length < leastFurther * facet.divisions.length,
  };
}
