import { linkListNames } from '../../paper/paper.ts';
import { facets, fields } from '../../words/words.ts';
import type { FacetOf } from './facet.ts';

/** Papers by what comes with them. */
export const supplementFacet: FacetOf = (papers) => ({
  id: 'has',
  ...facets.has,
  hasPages: false,
  search: { match: 'beginning' },
  divisions: linkListNames
    .map((id) => ({ id, name: fields[id], papers: papers.filter(({ links }) => links[id]?.length) }))
    .filter(({ papers }) => papers.length > 0),
});
