import type { CslType } from '../../paper/paper.ts';
import { facets, types } from '../../words/words.ts';
import { divisionsBy, type FacetOf } from './facet.ts';

/** Papers by what kind of work they are. */
export const typeFacet: FacetOf = (papers) => ({
  id: 'type',
  ...facets.type,
  divisions: divisionsBy(
    papers,
    ({ type }) => [type && typeKey(type)],
    (id, first) => (first?.type ? typeName(first.type) : id),
  ),
});

/** What people call a work of this type: `Journal article`. */
export function typeName(type: CslType): string {
  return types[type];
}

/** The id of the division of a type. */
export function typeKey(type: CslType): string {
  return type.replaceAll('_', '-');
}
