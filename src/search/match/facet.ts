import type { FacetColumn } from '../build/facet-table.ts';

/** One way of dividing the shelf, opened for counting. */
export interface OpenFacet {
  id: string;
  name: string;
  isTopic: boolean;
  values: readonly (readonly [id: string, name: string])[];
  /** The numbers of the values that a paper has. */
  valuesOf(page: number): readonly number[];
  /** The papers that have a value, in the order of the shelf. */
  pagesOf(value: number): readonly number[];
}

/** What a person chose: facet -> ids of values, any of which will do. */
export type Choices = ReadonlyMap<string, ReadonlySet<string>>;

/** How many of the papers found have a value, were it chosen. */
export interface ValueCount {
  id: string;
  name: string;
  papers: number;
  isChosen: boolean;
}

/** A facet with the values that lead to a paper, those chosen among them. */
export interface FacetCount {
  id: string;
  name: string;
  isTopic: boolean;
  values: ValueCount[];
}

/** A topic of the taxonomy. */
export interface Topic {
  name: string;
  /** Its page, below the site's base. */
  path: string;
  /** Its papers, in the order of the shelf. */
  pages: readonly number[];
}

const none: readonly number[] = [];

/** Opens a column of the shelf's table. */
export function openedFacet({ id, name, isTopic, values, papers }: FacetColumn): OpenFacet {
  const pages = papers.map((steps) => {
    let page = 0;
    return steps.map((step) => {
      page += step;
      return page;
    });
  });
  const byPage = new Map<number, number[]>();
  pages.forEach((list, value) => {
    for (const page of list) {
      const known = byPage.get(page);
      if (known) known.push(value);
      else byPage.set(page, [value]);
    }
  });
  return {
    id,
    name,
    isTopic: isTopic ?? false,
    values,
    valuesOf: (page) => byPage.get(page) ?? none,
    pagesOf: (value) => pages[value] ?? none,
  };
}

/** The ids of the facets whose values are topics. */
export function topicFacetIds(facets: readonly OpenFacet[]): string[] {
  return facets.filter(({ isTopic }) => isTopic).map(({ id }) => id);
}

/** The topics of the shelf; those of one paper, where it is given. */
export function topicsOf(facets: readonly OpenFacet[], page?: number): Topic[] {
  return facets
    .filter(({ isTopic }) => isTopic)
    .flatMap((facet) => {
      const places = page === undefined ? [...facet.values.keys()] : facet.valuesOf(page);
      return places.map((place) => {
        const [id = '', name = ''] = facet.values[place] ?? [];
        return { name, path: `${facet.id}/${id}/`, pages: facet.pagesOf(place) };
      });
    });
}

/**
 * The papers among those found that have a chosen value of every facet with choices; and for each
 * facet its values with the number of papers that they would give with the choices in the others.
 * A choice that the facet doesn't have is none.
 */
export function chosenAmong<Found extends { page: number }>(
  found: readonly Found[],
  facets: readonly OpenFacet[],
  choices: Choices,
): { chosen: Found[]; counts: FacetCount[] } {
  const limits = facets.map(({ id, values }) => {
    const ids = choices.get(id);
    return ids && values.some(([value]) => ids.has(value))
      ? values.map(([value]) => ids.has(value))
      : undefined;
  });
  const limited = [...limits.keys()].filter((at) => limits[at]);
  const isMet = (page: number, at: number) =>
    facets[at]?.valuesOf(page).some((value) => limits[at]?.[value]) ?? false;
  // For each paper the one facet whose choice it lacks, or that it meets all, or that it doesn't count.
  const lacks = new Int16Array(found.reduce((most, { page }) => Math.max(most, page + 1), 0)).fill(outside);
  const chosen = found.filter(({ page }) => {
    let unmet = 0;
    lacks[page] = all;
    for (const at of limited) {
      if (isMet(page, at)) continue;
      unmet++;
      lacks[page] = at;
    }
    if (unmet > 1) lacks[page] = outside;
    return unmet === 0;
  });
  const counts = facets.map(({ values, pagesOf }, at) =>
    values.map((_, value) => {
      let papers = 0;
      for (const page of pagesOf(value)) if (lacks[page] === all || lacks[page] === at) papers++;
      return papers;
    }),
  );
  return { chosen, counts: facets.map((facet, at) => countOf(facet, counts[at], choices.get(facet.id))) };
}

const outside = -2;
const all = -1;

function countOf(
  { id, name, isTopic, values }: OpenFacet,
  counts: readonly number[] | undefined,
  ids: ReadonlySet<string> = new Set(),
): FacetCount {
  return {
    id,
    name,
    isTopic,
    values: values
      .map(([value, label], at) => ({
        id: value,
        name: label,
        papers: counts?.[at] ?? 0,
        isChosen: ids.has(value),
      }))
      .filter(({ papers, isChosen }) => papers > 0 || isChosen),
  };
}
