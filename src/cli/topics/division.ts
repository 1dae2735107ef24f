import { allTopics, type Taxonomy, type Topic } from '../../content/topics/taxonomy.ts';
import type { Paper } from '../../paper/paper.ts';
import { placed } from '../../shelf/placed.ts';

/** How a taxonomy divides a shelf. */
export interface TopicDivision {
  /** Those that are derived among its facets. */
  taxonomy: Taxonomy;
  /** Id of a topic -> the ids of its papers, in order; a topic without papers has an entry, too. */
  papers: ReadonlyMap<string, readonly string[]>;
  /** The papers that are in no topic, in order. */
  rest: readonly Paper[];
}

/** How a taxonomy divides papers. Throws an Error where a paper names a topic that it doesn't have. */
export function topicDivision(taxonomy: Taxonomy, papers: readonly Paper[]): TopicDivision {
  const { whole, placements } = placed(taxonomy, papers);
  const members = new Map(topicsIn(whole).map(({ topic }) => [topic.id, [] as string[]]));
  for (const { id } of papers) for (const { topic } of placements.get(id) ?? []) members.get(topic)?.push(id);
  return {
    taxonomy: whole,
    papers: members,
    rest: papers.filter(({ id }) => (placements.get(id) ?? []).length === 0),
  };
}

/** A topic of a taxonomy, its facet, and the ids of the topics that it is within. */
export interface FacetTopic {
  facet: string;
  topic: Topic;
  within: readonly string[];
}

/** The topics of all facets, in the order of the taxonomy. */
export function topicsIn({ facets }: Taxonomy): FacetTopic[] {
  return facets.flatMap((facet) => allTopics(facet).map((place) => ({ facet: facet.id, ...place })));
}
