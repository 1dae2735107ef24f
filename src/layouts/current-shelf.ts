import { getCollection } from 'astro:content';
import { publishShelf } from '../build/shelf-channel.ts';
import { siteSchema, withRepository } from '../content/site.ts';
import { type Shelf, shelfOf } from '../shelf/shelf.ts';

let shelf: Promise<Shelf> | undefined;

/** The shelf of the content folder, which is published; a build makes it once, since every page asks for it. */
export function currentShelf(): Promise<Shelf> {
  if (import.meta.env.DEV) return freshShelf().then(publishShelf);
  shelf ??= freshShelf().then(publishShelf);
  return shelf;
}

async function freshShelf(): Promise<Shelf> {
  const [papers, listings, sites, topics] = await Promise.all([
    getCollection('papers'),
    getCollection('listings'),
    getCollection('site'),
    getCollection('topics'),
  ]);
  const all = papers.map(({ id, data }) => ({ ...data, id: id.replace(/^.*\//, '') }));
  return shelfOf(
    withRepository(sites[0]?.data ?? siteSchema.parse({}), process.env['OFFPRINT_REPOSITORY']),
    topics[0]?.data ?? { facets: [] },
    listings.map(({ data }) => data),
    all.filter(({ isRemoved }) => !isRemoved),
    all.filter(({ isRemoved }) => isRemoved),
  );
}
