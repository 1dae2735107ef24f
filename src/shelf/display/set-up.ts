import { reservedFacetIds } from '../../content/addresses.ts';
import { placeInWords } from '../../content/mistakes/place.ts';
import { menuTarget } from '../../content/site/display.ts';
import { siteFile } from '../../content/site/site.ts';
import type { MistakeIn } from '../../content/yaml/located.ts';
import { nearName } from '../../paper/near-name.ts';
import { fieldFacetId, fieldLabel } from '../facet/own-field.ts';
import { isHost } from '../own-page/near-address.ts';
import { facetIds, type Shelf } from '../shelf.ts';
import { menuNames } from './navigation.ts';

/** Where in a file something stands that is in its data. */
export type InFile = (path: readonly PropertyKey[]) => readonly PropertyKey[];

/**
 * Names in `site.yaml` that lead to nothing, and fields whose facets can't have their addresses. `inFile` says where in
 * the file something stands, where its data is without what is wrong there.
 */
export function setUpMistakes(shelf: Shelf, inFile: InFile = (path) => path): MistakeIn[] {
  const { menu = [], facets = [] } = shelf.site;
  const inMenu = menuNames(shelf);
  const known = facetIds(shelf);
  return [
    ...menu.flatMap((entry, at): MistakeIn[] => {
      const target = menuTarget(entry);
      if ('address' in target) return [];
      const path = typeof entry === 'string' ? ['menu', at] : ['menu', at, 'link'];
      return inMenu.includes(target.name)
        ? []
        : [unknown(inFile(path), target.name, 'a page of the site', inMenu)];
    }),
    ...facets.flatMap((name, at) =>
      known.includes(name) ? [] : [unknown(inFile(['facets', at]), name, 'a facet', known)],
    ),
    ...facetAddresses(shelf, inFile),
  ];
}

function unknown(
  path: readonly PropertyKey[],
  name: string,
  what: string,
  names: readonly string[],
): MistakeIn {
  const near = nearName(name.replace(/^\/|\/$/g, ''), names);
  return {
    file: siteFile,
    path,
    name,
    reason: `${placeInWords(path)} is not ${what}: ${name}`,
    remedy: near === undefined ? unknownRemedy(name, names) : `did you mean ${near}?`,
  };
}

const unknownRemedy = (name: string, names: readonly string[]) =>
  isHost(name) ? `write https://${name}` : `write one of ${names.join(', ')}`;

/** The facets of a curator's own fields need addresses that nothing else has. */
function facetAddresses({ site, pages, taxonomy }: Shelf, inFile: InFile): MistakeIn[] {
  const { fields = [] } = site;
  return fields.flatMap((field, at): MistakeIn[] => {
    const id = fieldFacetId(field);
    const isTaken =
      reservedFacetIds.has(id) ||
      pages.some((page) => page.id === id) ||
      taxonomy.facets.some((facet) => facet.id === id) ||
      fields.findIndex((other) => other.as.includes('facet') && fieldFacetId(other) === id) < at;
    if (!field.as.includes('facet') || (id !== '' && !isTaken)) return [];
    const path = inFile(['fields', at]);
    const reason =
      id === ''
        ? `${placeInWords(path)} has no Latin letter in its label, of which the address of a facet is made`
        : `${placeInWords(path)} would have the address /${id}/, which is taken`;
    return [{ file: siteFile, path, reason, remedy: `give it another label than ${fieldLabel(field)}` }];
  });
}
