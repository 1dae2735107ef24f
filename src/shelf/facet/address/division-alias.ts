import type { Shelf } from '../../shelf.ts';
import { isSmallShelf } from '../../size.ts';
import { type Facet, facetPath } from '../facet.ts';

/** A further address of a division, which another spelling of its name would have. */
export interface DivisionAlias {
  facet: Facet;
  alias: string;
  /** The path of the division below the site's base. */
  path: string;
  name: string;
}

/** The further addresses of all divisions that no other division has. */
export function divisionAliases({ facets }: Pick<Shelf, 'facets'>): DivisionAlias[] {
  return facets.flatMap((facet) => {
    const taken = new Set(facet.divisions.map(({ id }) => id));
    return facet.divisions.flatMap((division) =>
      (division.aliases ?? []).flatMap((alias) => {
        if (taken.has(alias)) return [];
        taken.add(alias);
        return [{ facet, alias, path: facetPath(facet, division), name: division.name }];
      }),
    );
  });
}

/** Those that have a page of their own: none on a large shelf, since hosts limit the number of files. */
export function aliasPages(shelf: Pick<Shelf, 'facets' | 'papers'>): DivisionAlias[] {
  return isSmallShelf(shelf.papers.length) ? divisionAliases(shelf) : [];
}
