import type { OwnField } from '../../content/site/display.ts';
import { slugOf } from '../../paper/id.ts';
import type { Paper } from '../../paper/paper.ts';
import { facets } from '../../words/words.ts';
import { labelDivisions, labelKey } from './address/label.ts';
import { mostLabelPages } from './address/page-limit.ts';
import type { FacetOf } from './facet.ts';

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
    const { all, withPage } = labelDivisions(papers, (paper) => fieldValues(field, paper), 1, mostLabelPages);
    const label = fieldLabel(field);
    return {
      id: fieldFacetId(field),
      name: label,
      plural: field.plural ?? facets.pluralOf(label),
      about: facets.own.about(label),
      divisions: withPage,
      search: { divisions: all },
    };
  };
}
