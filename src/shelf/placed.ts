import { allTopics, type Taxonomy } from '../content/taxonomy.ts';
import type { Paper } from '../paper/paper.ts';
import { facets as facetWords } from '../words/words.ts';
import { derivedFacet, type TopicFacet } from './facet/derived.ts';
import { type Placement, placer } from './facet/placement.ts';

/** Papers in the topics of a taxonomy. */
export interface PlacedPapers {
  /** The taxonomy, with what is derived beside it. */
  whole: Taxonomy;
  /** Id of a paper -> its topics, in the order of the taxonomy. */
  placements: Map<string, readonly Placement[]>;
}

/** A taxonomy that leaves no larger share of the papers without a topic needs no further facet. */
const mostRest = 0.1;

/**
 * Papers in the topics of a taxonomy and, unless it says otherwise, in topics that are derived: where it has none,
 * from all papers; where more than a tenth of the papers are in none, from those.
 */
export function placed(taxonomy: Taxonomy, papers: readonly Paper[]): PlacedPapers {
  const place = placer(taxonomy);
  const placements = new Map(papers.map((paper): [string, readonly Placement[]] => [paper.id, place(paper)]));
  const open = papers.filter(({ topics }) => topics === undefined);
  const rest = open.filter(({ id }) => placements.get(id)?.length === 0);
  const facet = rest.length > papers.length * mostRest ? facetOf(taxonomy, rest) : undefined;
  if (!facet) return { whole: taxonomy, placements };
  const placeIn = placer({ facets: [facet] });
  for (const paper of open)
    placements.set(paper.id, [...(placements.get(paper.id) ?? []), ...placeIn(paper)]);
  return { whole: { ...taxonomy, facets: [...taxonomy.facets, facet] }, placements };
}

/** What a taxonomy that leaves these papers out is given; `undefined` where it wants nothing, or there is nothing. */
function facetOf({ derive, facets }: Taxonomy, rest: readonly Paper[]): TopicFacet | undefined {
  const topics = facets.flatMap((facet) => allTopics(facet));
  const words = topics.length === 0 ? allWords : furtherWords;
  if (derive === 'none' || facets.some(({ id }) => id === words.id)) return undefined;
  const facet = derivedFacet(rest, new Set(topics.map(({ topic }) => topic.id)));
  return facet && { ...words, ...facet };
}

const allWords = { id: 'topic', ...facetWords.topic };
const furtherWords = { id: 'further-topic', ...facetWords.furtherTopic };
