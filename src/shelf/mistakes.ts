import { allTopics, taxonomyFile } from '../content/topics/taxonomy.ts';
import type { MistakeIn } from '../content/yaml/located.ts';
import { type InFile, setUpMistakes } from './display/set-up.ts';
import { type BrokenLink, brokenLinks } from './own-page/links.ts';
import type { Shelf } from './shelf.ts';

/** All that is wrong with a shelf of which each file by itself is right; `inSite` as of `setUpMistakes`. */
export function mistakesOn(shelf: Shelf, inSite?: InFile): MistakeIn[] {
  return [
    ...shelf.mistakes,
    ...setUpMistakes(shelf, inSite),
    ...shelf.pages.flatMap((page) =>
      brokenLinks(page.text, shelf).map((mistake) => ({ file: `pages/${page.id}.mdx`, ...mistake })),
    ),
    ...brokenInNotes(shelf).filter(({ kind }) => kind === 'paper link'),
  ];
}

/** Links in notes that lead nowhere, each with its file; a build refuses but those of `<PaperLink>`. */
export function brokenInNotes(shelf: Shelf): (BrokenLink & { file: string })[] {
  return shelf.papers.flatMap(({ id, notes }) =>
    brokenLinks(notes, shelf, id).map((broken) => ({ file: `papers/${id}.mdx`, ...broken })),
  );
}

/**
 * Those mistakes that don't follow from others: what a name leads to may have a file that can't be read as it is.
 * `textOf` gives the text of a file of the content folder, empty where there is none.
 */
export function sureMistakes(
  mistakes: readonly MistakeIn[],
  { pages, byId, removed, taxonomy }: Shelf,
  textOf: (file: string) => string,
): MistakeIn[] {
  const topics = new Set(
    [...textOf(taxonomyFile).matchAll(/\bid:\s*["']?([a-z0-9-]+)/g)].map(([, id = '']) => id),
  );
  for (const facet of taxonomy.facets)
    for (const id of [facet.id, ...allTopics(facet).map(({ topic }) => topic.id)]) topics.delete(id);
  const mayBeThere = (name: string) =>
    topics.has(name) ||
    (!pages.some(({ id }) => id === name) && textOf(`pages/${name}.mdx`) !== '') ||
    (!byId.has(name) &&
      !removed.has(name) &&
      [`papers/${name}.mdx`, `removed/${name}.mdx`].some((file) => textOf(file) !== ''));
  return mistakes.filter(({ name }) => name === undefined || !mayBeThere(name));
}
