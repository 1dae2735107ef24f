import type { OwnPage } from '../content/page.ts';
import { allTopics, type Taxonomy } from '../content/topics/taxonomy.ts';
import type { MistakeIn } from '../content/yaml/located.ts';
import { nearName } from '../paper/near-name.ts';
import type { Paper } from '../paper/paper.ts';
import type { DoubleAlias } from './alias.ts';
import type { Facet } from './facet/facet.ts';

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
