import { searchPath } from '../../../content/addresses.ts';
import type { Shelf } from '../../shelf.ts';
import { authorKey } from '../author.ts';
import { divisionAddress } from './division-address.ts';

/** Where an author's name leads: to their page, or to a search for the name where they have none. */
export function authorAddress(shelf: Pick<Shelf, 'facets'>, name: string): string {
  return (
    divisionAddress(shelf, 'author', authorKey(name)) ?? searchPath(`author:"${name.replaceAll('"', '')}"`)
  );
}
