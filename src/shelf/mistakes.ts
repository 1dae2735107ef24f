import type { MistakeIn } from '../content/located.ts';
import type { OwnPage } from '../content/page.ts';
import { allTopics, type Taxonomy, taxonomyFile } from '../content/taxonomy.ts';
import { nearName } from '../paper/near-name.ts';
import type { Paper } from '../paper/paper.ts';
import type { DoubleAlias } from './alias.ts';
import type { Facet } from './facet/facet.ts';
import { brokenLinks } from './own-page/links.ts';
import { type InFile, setUpMistakes } from './set-up.ts';
import type { Shelf } from './shelf.ts';

/** All that is wrong with a shelf of which each file by itself is right; `inSite` as of `setUpMistakes`. */
export function mistakesOn(shelf: Shelf, inSite?: InFile): MistakeIn[] {
  return [
    ...shelf.mistakes,
    ...setUpMistakes(shelf, inSite),
    ...shelf.pages.flatMap((page) =>
      brokenLinks(page, shelf).map((mistake) => ({ file: `pages/${page.id}.mdx`, ...mistake })),
    ),
  ];
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

/** Aliases that two papers claim. */
export function aliasMistakes(doubles: readonly DoubleAlias[]): MistakeIn[] {
  return doubles.map(({ alias, id, other }) => ({
    file: `papers/${id}.mdx`,
    path: ['aliases'],
    reason: `the address ${alias} already leads to ${other}`,
    remedy: 'remove it from one of the two',
  }));
}

/** Topics of papers that the taxonomy doesn't have. */
export function topicMistakes(taxonomy: Taxonomy, papers: readonly Paper[]): MistakeIn[] {
  const ids = taxonomy.facets.flatMap((facet) => allTopics(facet).map(({ topic }) => topic.id));
  const known = new Set(ids);
  return papers.flatMap(({ id, topics = [] }) =>
    topics.flatMap((topic, at): MistakeIn[] => {
      if (known.has(topic)) return [];
      const near = nearName(topic, ids);
      const remedy = near === undefined ? 'write the id of one, or add it there' : `did you mean ${near}?`;
      const reason = `topics.yaml has no topic ${topic}`;
      return [{ file: `papers/${id}.mdx`, path: ['topics', at], name: topic, reason, remedy }];
    }),
  );
}

/** Own pages that have the address of a facet. */
export function pageMistakes(
  pages: readonly Pick<OwnPage, 'id'>[],
  facets: readonly Pick<Facet, 'id' | 'name'>[],
): MistakeIn[] {
  return pages.flatMap(({ id }): MistakeIn[] => {
    const facet = facets.find((one) => one.id === id);
    if (!facet) return [];
    const reason = `/${id}/ is the address of the facet ${facet.name}`;
    return [{ file: `pages/${id}.mdx`, line: 1, reason, remedy: 'give the file another name' }];
  });
}
