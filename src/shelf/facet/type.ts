import type { CslType } from '../../paper/paper.ts';
import { typeName } from '../../paper/type-name.ts';
import { divisionsBy, type FacetOf } from './facet.ts';

/** Papers by what kind of work they are. */
export const typeFacet: FacetOf = (papers) => ({
  id: 'type',
  name: 'Type',
  plural: 'Types',
  about: 'What kind of work it is, as far as a source says.',
  divisions: divisionsBy(
    papers,
    ({ type }) => [type && typeKey(type)],
    (id, first) => (first?.type ? typeName(first.type) : id),
  ),
});

/** The id of the division of a type. */
export function typeKey(type: CslType): string {
  return type.replaceAll('_', '-');
}
