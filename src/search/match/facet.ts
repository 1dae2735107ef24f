import type { FacetHead, OpenFacet } from '../format/facet.ts';
import type { Index } from '../format/index.ts';

/** What a person chose: facet -> ids of values, any of which will do. */
export type Choices = ReadonlyMap<string, ReadonlySet<string>>;

/** A value of a facet, and how many of the papers found would have it if it were chosen. */
export interface ValueCount {
  id: string;
  name: string;
  papers: number;
  isChosen: boolean;
  /** The id of the value right around it. */
  within?: string;
}

/** A facet with the values that lead to a paper and are in its filter, or are chosen. */
export interface FacetCount extends FacetHead {
  values: ValueCount[];
}

/** A topic of the taxonomy. */
export interface SearchedTopic {
  name: string;
  /** Its page, below the site's base. */
  path: string;
  /** In the order of the shelf. */
  papers: readonly number[];
}

/** The facets of topics, also those that are loaded on demand. */
export async function topicFacets({
  facets,
  facetsOnDemand,
  facet: loaded,
}: Pick<Index, 'facets' | 'facetsOnDemand' | 'facet'>): Promise<OpenFacet[]> {
  const later = facetsOnDemand.filter(({ isTopic }) => isTopic).map(({ id }) => loaded(id));
  const loadedLater = (await Promise.all(later)).filter((facet) => facet !== undefined);
  return [...facets.filter(({ isTopic }) => isTopic), ...loadedLater];
}

/** The topics of the shelf. */
export function topicsOf(facets: readonly OpenFacet[]): SearchedTopic[] {
  return facets
    .filter(({ isTopic }) => isTopic)
    .flatMap(({ id: facet, values, papersOf }) =>
      values.map(([id, name], value) => ({ name, path: `${facet}/${id}/`, papers: papersOf(value) })),
    );
}

/** Marks of a paper in `chosenAmong`: it isn't counted anywhere, or in every facet. */
const uncounted = -2;
const countedInAll = -1;

/**
 * The papers among those found that have a chosen value of every facet with choices; and for each
 * facet its values with the number of papers that they would give with the choices in the others.
 * Choices that a facet doesn't have are ignored.
 */
export function chosenAmong<Found extends { paper: number }>(
  found: readonly Found[],
  facets: readonly OpenFacet[],
  choices: Choices,
): { chosen: Found[]; counts: FacetCount[] } {
  const limits = facets.flatMap(({ id, values, valuesOf }, at) => {
    const ids = choices.get(id);
    const isWanted = values.map(([value]) => ids?.has(value) ?? false);
    if (!isWanted.includes(true)) return [];
    return [{ at, isMet: (paper: number) => valuesOf(paper).some((value) => isWanted[value]) }];
  });
  // For each paper the one facet whose choice it doesn't meet, or one of the marks above.
  const unmet = new Int16Array(found.reduce((most, { paper }) => Math.max(most, paper + 1), 0));
  unmet.fill(uncounted);
  const chosen = found.filter(({ paper }) => {
    const failed = limits.filter(({ isMet }) => !isMet(paper));
    unmet[paper] = failed.length > 1 ? uncounted : (failed[0]?.at ?? countedInAll);
    return failed.length === 0;
  });
  const counts = facets.map(({ values, asTopics, within, valuesOf: _, papersOf, ...head }, at) => {
    const elsewhere = new Set(head.isFilter === false ? values.keys() : asTopics);
    return {
      ...head,
      values: values.flatMap(([id, name], value): ValueCount[] => {
        const isChosen = choices.get(head.id)?.has(id) ?? false;
        if (elsewhere.has(value) && !isChosen) return [];
        let papers = 0;
        for (const paper of papersOf(value))
          if (unmet[paper] === countedInAll || unmet[paper] === at) papers++;
        const around = values[within?.[value] ?? -1]?.[0];
        return papers > 0 || isChosen
          ? [{ id, name, papers, isChosen, ...(around !== undefined && { within: around }) }]
          : [];
      }),
    };
  });
  return { chosen, counts };
}
