import type { Taxonomy } from '../../content/taxonomy.ts';
import type { Paper } from '../../paper/paper.ts';
import { dividedBy, type Facet } from './facet.ts';
import type { Placement } from './placement.ts';

/** A facet for each of the taxonomy's, its topics in the order of the file, empty ones left out. */
export function topicFacets(
  taxonomy: Taxonomy,
  papers: readonly Paper[],
  placementsOf: (paper: Paper) => readonly Placement[],
): Facet[] {
  const members = dividedBy(papers, (paper) => placementsOf(paper).map(({ topic }) => topic));
  return taxonomy.facets.map(({ id, name, plural, about, topics }) => ({
    id,
    name,
    plural: plural ?? `${name}s`,
    about: about ?? '',
    isTopic: true,
    divisions: topics.flatMap((topic) => {
      const placed = members.get(topic.id);
      return placed
        ? [{ id: topic.id, name: topic.name, ...(topic.about && { about: topic.about }), papers: placed }]
        : [];
    }),
  }));
}
