import { allTopics, type Taxonomy } from '../../../content/topics/taxonomy.ts';
import type { Paper } from '../../../paper/paper.ts';
import { facets } from '../../../words/words.ts';
import { dividedBy, type Facet } from '../facet.ts';
import type { Placement } from './placement.ts';

/** The facets of the taxonomy, their topics in the order of the file, each before those within it, without those that hold no paper. */
export function topicFacets(
  taxonomy: Taxonomy,
  papers: readonly Paper[],
  placementsOf: (paper: Paper) => readonly Placement[],
): Facet[] {
  const papersByTopic = dividedBy(papers, (paper) => placementsOf(paper).map(({ topic }) => topic));
  return taxonomy.facets.map((facet) => ({
    id: facet.id,
    name: facet.name,
    plural: facet.plural ?? facets.pluralOf(facet.name),
    about: facet.about ?? '',
    isTopic: true,
    divisions: allTopics(facet).flatMap(({ topic: { id, name, about }, within }) => {
      const papers = papersByTopic.get(id);
      return papers
        ? [{ id, name, ...(about && { about }), ...(within.length > 0 && { within }), papers }]
        : [];
    }),
  }));
}
