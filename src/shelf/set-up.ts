import { reservedFacetIds } from '../content/addresses.ts';
import { menuTarget } from '../content/display.ts';
import type { MistakeAt } from '../content/located.ts';
import { placeInWords } from '../content/mistakes/place.ts';
import { nearName } from '../paper/near-name.ts';
import { fieldFacetId, fieldLabel } from './facet/own-field.ts';
import { menuNames } from './navigation.ts';
import { facetIds, type Shelf } from './shelf.ts';

/** Names in `site.yaml` that lead to nothing, and fields whose facets can't have their addresses. */
export function setUpMistakes(shelf: Shelf): MistakeAt[] {
  const { menu = [], facets = [] } = shelf.site;
  const inMenu = menuNames(shelf);
  const known = facetIds(shelf);
  return [
    ...menu.flatMap((entry, at): MistakeAt[] => {
      const target = menuTarget(entry);
      if ('address' in target) return [];
      const path = typeof entry === 'string' ? ['menu', at] : ['menu', at, 'link'];
      return inMenu.includes(target.name) ? [] : [unknown(path, target.name, 'a page of the site', inMenu)];
    }),
    ...facets.flatMap((name, at) =>
      known.includes(name) ? [] : [unknown(['facets', at], name, 'a facet', known)],
    ),
    ...facetAddresses(shelf),
  ];
}

function unknown(path: MistakeAt['path'], name: string, what: string, names: readonly string[]): MistakeAt {
  const near = nearName(name, names);
  return {
    path,
    reason: `${placeInWords(path)} is not ${what}: ${name}`,
    remedy: near === undefined ? `write one of ${names.join(', ')}` : `did you mean ${near}?`,
  };
}

/** The facets of a curator's own fields need addresses that nothing else has. */
function facetAddresses({ site, pages, taxonomy }: Shelf): MistakeAt[] {
  const { fields = [] } = site;
  return fields.flatMap((field, at): MistakeAt[] => {
    const id = fieldFacetId(field);
    const isTaken =
      reservedFacetIds.has(id) ||
      pages.some((page) => page.id === id) ||
      taxonomy.facets.some((facet) => facet.id === id) ||
      fields.findIndex((other) => other.as.includes('facet') && fieldFacetId(other) === id) < at;
    if (!field.as.includes('facet') || (id !== '' && !isTaken)) return [];
    const reason =
      id === ''
        ? `${placeInWords(['fields', at])} has no Latin letter in its label, of which the address of a facet is made`
        : `${placeInWords(['fields', at])} would have the address /${id}/, which is taken`;
    return [{ path: ['fields', at], reason, remedy: `give it another label than ${fieldLabel(field)}` }];
  });
}
