import { searchPath } from '../../content/addresses.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { Shelf } from '../shelf.ts';
import { authorKey } from './author.ts';
import { facetPath } from './facet.ts';

/** Where an author's name leads: to their page, or to a search for the name where they have none. */
export function authorAddress({ facets }: Pick<Shelf, 'facets'>, name: string): string {
  const key = authorKey(name);
  return keysWithPage(facets).has(key)
    ? facetPath({ id: 'author' }, { id: key })
    : searchPath(`author:"${name.replaceAll('"', '')}"`);
}

const keysWithPage = oncePerObject((facets: Shelf['facets']): ReadonlySet<string> => {
  const authors = facets.find(({ id }) => id === 'author')?.divisions ?? [];
  return new Set(authors.map(({ id }) => id));
});
