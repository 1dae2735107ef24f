import type { Paper } from '../../paper/paper.ts';
import { facets, fields } from '../../words/words.ts';
import type { FacetOf } from './facet.ts';

/** The kinds of links that come with a paper beside its text. */
const supplements = [
  'code',
  'project',
  'video',
  'slides',
  'poster',
  'data',
  'model',
  'demo',
  'supplement',
  'review',
] as const satisfies readonly (keyof Paper['links'])[];

/** Papers by what comes with them. */
export const supplementFacet: FacetOf = (papers) => ({
  id: 'has',
  ...facets.has,
  hasPages: false,
  search: { match: 'beginning' },
  divisions: supplements
    .map((id) => ({ id, name: fields[id], papers: papers.filter(({ links }) => links[id]?.length) }))
    .filter(({ papers }) => papers.length > 0),
});
