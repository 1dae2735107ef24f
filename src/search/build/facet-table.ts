import { timeOf } from '../../paper/date/calendar.ts';
import { msPerDay } from '../../paper/date/date.ts';
import { type Facet, type FacetSearch, usualFacetSearch } from '../../shelf/facet/facet.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import { differences } from '../format/difference.ts';
import type { FacetColumn } from '../format/facet.ts';
import type { ShelfTable } from '../format/files.ts';

/** A column with more papers, counted once in each value, is loaded on demand. */
const mostPlaces = 10_000;

/**
 * The table of a shelf, and the columns of the facets that are loaded on demand: those that say so, and those after
 * the first with more than `most` papers in their values.
 */
export function shelfTable(
  { papers, searchedFacets }: Shelf,
  most = mostPlaces,
): {
  table: ShelfTable;
  onDemand: FacetColumn[];
} {
  const numbers = new Map(papers.map(({ id }, number) => [id, number]));
  const facets = searchedFacets.map((facet, at) => {
    const search = { ...usualFacetSearch, ...facet.search };
    const column = columnOf(facet, search, numbers);
    const isLong = at > 0 && column.papers.reduce((sum, { length }) => sum + length, 0) > most;
    return { load: isLong ? 'on-demand' : search.load, plural: facet.plural, column };
  });
  const later = facets.filter(({ load }) => load === 'on-demand');
  return {
    table: {
      published: papers.map(({ published }) => (published ? timeOf(published) / msPerDay : null)),
      facets: facets.filter(({ load }) => load === 'always').map(({ column }) => column),
      onDemand: later.map(({ plural, column: { values, papers, asTopics, within, ...head } }) => ({
        ...head,
        plural,
      })),
    },
    onDemand: later.map(({ column }) => column),
  };
}

function columnOf(
  { id, name, isTopic, divisions, asTopics: topics }: Facet,
  { match, order, isFilter, divisions: searched = divisions }: FacetSearch,
  numbers: ReadonlyMap<string, number>,
): FacetColumn {
  const asTopics = searched.flatMap(({ id }, at) => (topics?.has(id) ? [at] : []));
  const places = new Map(searched.map(({ id }, at) => [id, at]));
  const within = searched.map(({ within = [] }) => places.get(within.at(-1) ?? '') ?? -1);
  return {
    id,
    name,
    match,
    order,
    ...(isTopic && { isTopic }),
    ...(isFilter === false && { isFilter }),
    ...(asTopics.length > 0 && { asTopics }),
    ...(within.some((at) => at >= 0) && { within }),
    values: searched.map(({ id, name, otherNames = [] }) => [id, name, ...otherNames]),
    papers: searched.map(({ papers }) =>
      differences(papers.map(({ id }) => numbers.get(id) ?? 0).sort((a, b) => a - b)),
    ),
  };
}
