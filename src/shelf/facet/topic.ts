import type { Taxonomy } from '../../content/taxonomy.ts';
import type { Paper } from '../../paper/paper.ts';
import { facets } from '../../words/words.ts';
import { dividedBy, type Facet } from './facet.ts';
import type { Placement } from './placement.ts';

/** The facets of the taxonomy, their topics in the order of the file, without those that hold no paper. */
export function topicFacets(
  taxonomy: Taxonomy,
  papers: readonly Paper[],
  placementsOf: (paper: Paper) => readonly Placement[],
): Facet[] {
  const papersByTopic = dividedBy(papers, (paper) => placementsOf(paper).map(({ topic }) => topic));
  return taxonomy.facets.map(({ id, name, plural, about, topics }) => ({
    id,
    name,
    plural: plural ?? facets.pluralOf(name),
    about: about ?? '',
    isTopic: true,
    divisions: topics.flatMap(({ id, name, about }) => {
      const papers = papersByTopic.get(id);
      return papers ? [{ id, name, ...(about && { about }), papers }] : [];
    }),
  }));
}
