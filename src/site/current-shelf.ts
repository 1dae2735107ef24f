import { getCollection } from 'astro:content';
import { publishShelf } from '../build/shelf-channel.ts';
import { contentFolder, textIn } from '../content/folder.ts';
import { publishTogether } from '../content/mistake-channel.ts';
import { FileError } from '../content/mistakes/error.ts';
import { siteSchema, withRepository } from '../content/site/site.ts';
import type { MistakeIn } from '../content/yaml/located.ts';
import { located } from '../mdx/located.ts';
import { mistakesOn, sureMistakes } from '../shelf/mistakes.ts';
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
  refuseOrTell(sureMistakes(mistakesOn(shelf), shelf, textOf));
  return shelf;
}

/** Throws an Error that names all mistakes; a development server shows them, and the rest of the shelf. */
function refuseOrTell(mistakes: readonly MistakeIn[]): void {
  const files = [...located(mistakes, textOf)].map(
    ([file, own]) => [file, new FileError(`${contentPath}${file}`, own).message] as const,
  );
  if (import.meta.env.DEV) publishTogether(new Map(files));
  else if (files.length > 0) throw new Error(files.map(([, text]) => text).join('\n'));
}

const textOf = (file: string) => textIn(contentFolder(process.env), file);
