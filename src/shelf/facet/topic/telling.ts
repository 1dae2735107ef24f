import type { Paper } from '../../../paper/paper.ts';
import type { Shelf } from '../../shelf.ts';
import { byText } from '../../text-order.ts';
import type { Division } from '../facet.ts';
import type { Placement } from './placement.ts';

/** A list shows at most so many topics of a paper. */
const mostShown = 3;

/** A topic of a paper on the shelf. */
export interface ShownTopic {
  facet: string;
  division: Division;
}

/** The topics of a paper that lists show, and how many they leave out. */
export interface TellingTopics {
  shown: ShownTopic[];
  further: number;
}

/**
 * The topics of a paper that lists show, in the order of the facets: none that is around another, first those that the
 * curator, the title or the keywords give, and of these the ones with the fewest papers.
 */
export function tellingTopics(
  { facets, topics, placements }: Pick<Shelf, 'facets' | 'topics' | 'placements'>,
  { id }: Pick<Paper, 'id'>,
): TellingTopics {
  const placed = facets.flatMap((facet) =>
    (placements.get(id) ?? []).flatMap((placement) => {
      const division = placement.facet === facet.id ? topics.get(placement.topic) : undefined;
      return facet.isTopic && division ? [{ placement, division }] : [];
    }),
  );
  const around = new Set(placed.flatMap(({ division }) => division.within ?? []));
  const narrow = placed.filter(({ division }) => !around.has(division.id));
  const shown = new Set(
    narrow
      .toSorted(
        (a, b) =>
          Number(isOfAbstract(a.placement)) - Number(isOfAbstract(b.placement)) ||
          a.division.papers.length - b.division.papers.length ||
          byText(a.division.id, b.division.id),
      )
      .slice(0, mostShown),
  );
  return {
    shown: narrow
      .filter((topic) => shown.has(topic))
      .map(({ placement: { facet }, division }) => ({ facet, division })),
    further: narrow.length - shown.size,
  };
}

function isOfAbstract({ reason }: Placement): boolean {
  return reason !== 'curator' && reason.field === 'abstract';
}
