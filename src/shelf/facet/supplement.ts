import type { Paper } from '../../paper/paper.ts';
import type { FacetOf } from './facet.ts';

/** The kinds of links that come with a paper beside its text, and what each is called. */
const supplements: readonly (readonly [id: keyof Paper['links'], name: string])[] = [
  ['code', 'Code'],
  ['project', 'Project page'],
  ['video', 'Video'],
  ['slides', 'Slides'],
  ['poster', 'Poster'],
  ['data', 'Data'],
  ['model', 'Model'],
  ['demo', 'Demonstration'],
  ['supplement', 'Supplement'],
  ['review', 'Reviews'],
];

/** Papers by what comes with them. */
export const supplementFacet: FacetOf = (papers) => ({
  id: 'has',
  name: 'With',
  plural: 'Supplements',
  about: 'What comes with a paper.',
  hasPages: false,
  search: { match: 'beginning' },
  divisions: supplements
    .map(([id, name]) => ({ id, name, papers: papers.filter(({ links }) => links[id]?.length) }))
    .filter(({ papers }) => papers.length > 0),
});
