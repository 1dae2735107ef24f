import { getCollection } from 'astro:content';
import { publishShelf } from '../build/shelf-channel.ts';
import { siteSchema } from '../content/site.ts';
import { type Shelf, shelfOf } from '../shelf/shelf.ts';

let shelf: Promise<Shelf> | undefined;

/** The shelf of the content folder; a build makes it once, since every page asks for it, and publishes it. */
export function currentShelf(): Promise<Shelf> {
  if (import.meta.env.DEV) return freshShelf();
  shelf ??= freshShelf().then(publishShelf);
  return shelf;
}

async function freshShelf(): Promise<Shelf> {
  const [papers, removed, listings, sites, topics] = await Promise.all([
    getCollection('papers'),
    getCollection('removed'),
    getCollection('listings'),
    getCollection('site'),
    getCollection('topics'),
  ]);
  return shelfOf(
    sites[0]?.data ?? siteSchema.parse({}),
    topics[0]?.data ?? { facets: [] },
    listings.map(({ data }) => data),
    papers.map(({ id, data }) => ({ id, ...data })),
    removed.map(({ id, data }) => ({ id, ...data })),
  );
}
