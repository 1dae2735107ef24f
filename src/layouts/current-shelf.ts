import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { publishShelf } from '../build/shelf-channel.ts';
import { contentFolder } from '../content/folder.ts';
import { fileErrorAt } from '../content/located.ts';
import { siteSchema, withRepository } from '../content/site.ts';
import { setUpMistakes } from '../shelf/set-up.ts';
import { type Shelf, shelfOf } from '../shelf/shelf.ts';
import { contentPath } from './content-path.ts';
import { ownPictures } from './pictures.ts';

let shelf: Promise<Shelf> | undefined;

/** The shelf of the content folder, which is published; a build makes it once, since every page asks for it. */
export function currentShelf(): Promise<Shelf> {
  if (import.meta.env.DEV) return freshShelf().then(publishShelf);
  shelf ??= freshShelf().then(publishShelf);
  return shelf;
}

async function freshShelf(): Promise<Shelf> {
  const [papers, listings, sites, topics, pages, pictures, people, venues] = await Promise.all([
    getCollection('papers'),
    getCollection('listings'),
    getCollection('site'),
    getCollection('topics'),
    getCollection('pages'),
    ownPictures(),
    getCollection('people'),
    getCollection('venues'),
  ]);
  const all = papers.map(({ id, data }) => ({ ...data, id: id.replace(/^.*\//, '') }));
  const shelf = shelfOf(
    withRepository(sites[0]?.data ?? siteSchema.parse({}), process.env['OFFPRINT_REPOSITORY']),
    topics[0]?.data ?? { facets: [] },
    listings.map(({ data }) => data),
    all.filter(({ isRemoved }) => !isRemoved),
    all.filter(({ isRemoved }) => isRemoved),
    {
      pages: pages.map(({ data }) => data),
      pictures,
      people: people[0]?.data.people ?? [],
      venues: venues[0]?.data.venues ?? [],
    },
  );
  const mistakes = setUpMistakes(shelf);
  if (mistakes.length > 0) throw fileErrorAt(mistakes, await siteYaml(), `${contentPath}site.yaml`);
  return shelf;
}

function siteYaml(): Promise<string> {
  return readFile(path.join(contentFolder(process.env), 'site.yaml'), 'utf8').catch(() => '');
}
