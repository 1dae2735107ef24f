import { facets } from '../../words/words.ts';
import { divisionsByLabel, isAddressable } from './address/label.ts';
import { papersForPage } from './address/page-limit.ts';
import type { FacetOf } from './facet.ts';

/** More awards than this are not read as a list, and hosts limit the number of files. */
const mostPages = 200;

/** Papers by the prizes that they won, by name. */
export const awardFacet: FacetOf = (papers) => {
  const all = divisionsByLabel(papers, ({ awards }) => awards);
  const least = papersForPage(
    all.map(({ papers }) => papers.length),
    1,
    mostPages,
  );
  return {
    id: 'award',
    ...facets.award,
    divisions: all.filter((division) => division.papers.length >= least && isAddressable(division)),
    search: { divisions: all },
  };
};
