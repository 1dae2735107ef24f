import type { Division, FacetOf } from './facet.ts';

/** Papers by what comes with them. */
export const supplementFacet: FacetOf = (papers) => {
  const divisions: Division[] = [
    { id: 'code', name: 'Code', papers: papers.filter(({ links }) => links.code.length > 0) },
    { id: 'project', name: 'Project page', papers: papers.filter(({ links }) => links.project.length > 0) },
  ];
  return {
    id: 'has',
    name: 'With',
    plural: 'Supplements',
    about: 'What comes with a paper.',
    hasPages: false,
    search: { match: 'beginning' },
    divisions: divisions.filter(({ papers }) => papers.length > 0),
  };
};
