import type { OwnField } from '../../content/display.ts';
import { slugOf } from '../../paper/id.ts';
import type { Paper } from '../../paper/paper.ts';
import { divisionsByLabel, isAddressable, labelKey } from './address/label.ts';
import { papersForPage } from './address/page-limit.ts';
import type { FacetOf } from './facet.ts';

/** More divisions than this are not read as a list, and hosts limit the number of files. */
const mostPages = 200;

/** What people call a field of a curator's own. */
export function fieldLabel({ name, label = name }: OwnField): string {
  return label;
}

/** The id of the facet of such a field. */
export function fieldFacetId(field: OwnField): string {
  return slugOf(fieldLabel(field));
}

/** What a paper's record says in such a field; semicolons divide. */
export function fieldValues(
  { name }: Pick<OwnField, 'name'>,
  { extra = {} }: Pick<Paper, 'extra'>,
): string[] {
  const value = Object.hasOwn(extra, name) ? (extra[name] ?? '') : '';
  return value
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The id of the division of a value. */
export const fieldValueKey = labelKey;

/** Papers by what their records say in a field of the curator's own. */
export function ownFieldFacet(field: OwnField): FacetOf {
  return (papers) => {
    const all = divisionsByLabel(papers, (paper) => fieldValues(field, paper));
    const counts = all.map(({ papers }) => papers.length);
    const least = papersForPage(counts, 1, mostPages);
    const label = fieldLabel(field);
    return {
      id: fieldFacetId(field),
      name: label,
      plural: field.plural ?? `${label}s`,
      about: `${label}, as the sources give it.`,
      divisions: all.filter((division) => division.papers.length >= least && isAddressable(division)),
      search: { divisions: all },
    };
  };
}
