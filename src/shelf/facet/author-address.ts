import type { Shelf } from '../shelf.ts';
import { authorKey } from './author.ts';
import { facetPath } from './facet.ts';

const known = new WeakMap<object, ReadonlySet<string>>();

/** Where an author's name leads: to their page, or to a search for the name where they have none. */
export function authorAddress({ facets }: Pick<Shelf, 'facets'>, name: string): string {
  const key = authorKey(name);
  return keysWithPage(facets).has(key)
    ? facetPath({ id: 'author' }, { id: key })
    : `/search/?q=${encodeURIComponent(`author:"${name.replaceAll('"', '')}"`)}`;
}

function keysWithPage(facets: Shelf['facets']): ReadonlySet<string> {
  const found = known.get(facets);
  if (found) return found;
  const authors = facets.find(({ id }) => id === 'author')?.divisions ?? [];
  const keys = new Set(authors.map(({ id }) => id));
  known.set(facets, keys);
  return keys;
}
