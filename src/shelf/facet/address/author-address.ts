import { searchPath } from '../../../content/addresses.ts';
import { namesOn } from '../../names.ts';
import type { SignedPaper } from '../../person/persons.ts';
import type { Shelf } from '../../shelf.ts';
import { divisionAddress } from './division-address.ts';

/** Where an author of a paper leads: to their page, or to a search for the name where they have none. */
export function authorAddress(
  shelf: Pick<Shelf, 'facets' | 'searchedFacets' | 'papers' | 'people' | 'venues'>,
  paper: SignedPaper,
  name: string,
): string {
  const { persons } = namesOn(shelf);
  const id = persons.idOf(paper, name);
  const page = divisionAddress(shelf, 'author', id);
  if (page) return page;
  const called = ((id && persons.nameOf(id)) ?? name).replaceAll('"', '');
  const isFacet = shelf.searchedFacets.some((facet) => facet.id === 'author');
  return searchPath(isFacet ? `author:"${called}"` : called);
}
