import type { Paper } from '../../paper/paper.ts';
import { claimsIn } from '../../paper/sentence/claim.ts';
import type { Passage } from '../../paper/sentence/passage.ts';
import { facetPath } from '../facet/facet.ts';
import type { Placement } from '../facet/placement.ts';
import type { Shelf } from '../shelf.ts';

/** Where in the paper something is said, in the paper's own words. */
export interface HighlightSource {
  phrase: string;
  /** The address of the sentence on the paper's page; none where the title says it. */
  anchor?: string;
}

/** One thing that a paper is in short. */
export interface Highlight {
  /** A topic's name; a claim has none. */
  name?: string;
  path?: string;
  source: HighlightSource | 'curator';
}

/** One side of a paper in short: its task, its method, its numbers. */
export interface HighlightGroup {
  name: string;
  path?: string;
  points: Highlight[];
}

/** More claims than this are a table of results. */
const mostClaims = 6;

/** A paper in short: its topics by facet, and the numbers that it claims, each with where it says so. */
export function highlightsOf(
  { facets, topics, placements }: Pick<Shelf, 'facets' | 'topics' | 'placements'>,
  { id }: Pick<Paper, 'id'>,
  passages: readonly Passage[],
): HighlightGroup[] {
  const placed = placements.get(id) ?? [];
  const ofTopics = facets
    .filter(({ isTopic }) => isTopic)
    .map((facet): HighlightGroup => {
      const points = placed
        .filter((placement) => placement.facet === facet.id)
        .map((placement) => ({
          name: topics.get(placement.topic)?.name ?? placement.topic,
          path: facetPath(facet, { id: placement.topic }),
          source: sourceOf(placement, passages),
        }));
      return { name: facet.name, path: facetPath(facet), points };
    });
  const claims = passages
    .flatMap(({ plain, anchor }) =>
      claimsIn(plain).map((phrase): Highlight => ({ source: { phrase, anchor } })),
    )
    .slice(0, mostClaims);
  return [...ofTopics, { name: 'Numbers', points: claims }].filter(({ points }) => points.length > 0);
}

function sourceOf({ reason }: Placement, passages: readonly Passage[]): Highlight['source'] {
  if (reason === 'curator') return reason;
  const phrase = reason.phrase.replace(/\s+/g, ' ');
  const passage =
    reason.field === 'abstract' &&
    passages.find(({ source, plain }) => source.includes(reason.phrase) || plain.includes(phrase));
  return { phrase, ...(passage && { anchor: passage.anchor }) };
}
