import { getCollection } from 'astro:content';
import { publishShelf } from '../build/shelf-channel.ts';
import { siteSchema } from '../content/site.ts';
import { type Shelf, shelfOf } from '../shelf/shelf.ts';
import { ownPictures } from './pictures.ts';

let shelf: Promise<Shelf> | undefined;

/** The shelf of the content folder, which is published; a build makes it once, since every page asks for it. */
export function currentShelf(): Promise<Shelf> {
  if (import.meta.env.DEV) return freshShelf().then(publishShelf);
  shelf ??= freshShelf().then(publishShelf);
  return shelf;
}

async function freshShelf(): Promise<Shelf> {
  const [papers, listings, sites, topics, pages, pictures] = await Promise.all([
    getCollection('papers'),
    getCollection('listings'),
    getCollection('site'),
    getCollection('topics'),
    getCollection('pages'),
    ownPictures(),
  ]);
  const all = papers.map(({ id, data }) => ({ ...data, id: id.replace(/^.*\//, '') }));
  return shelfOf(
    sites[0]?.data ?? siteSchema.parse({}),
    topics[0]?.data ?? { facets: [] },
    listings.map(({ data }) => data),
    all.filter(({ isRemoved }) => !isRemoved),
    all.filter(({ isRemoved }) => isRemoved),
    { pages: pages.map(({ data }) => data), pictures },
  );
}
