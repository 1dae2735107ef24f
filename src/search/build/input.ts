import type { Shelf } from '../../shelf/shelf.ts';
import type { FacetColumn } from '../format/facet.ts';
import type { Links, ShelfTable } from '../format/files.ts';
import { shelfTable } from './facet-table.ts';
import { linkTable } from './links.ts';
import { type SearchRecord, searchRecords } from './records.ts';

/** What the search bundle is made of. */
export interface SearchInput {
  /** In the order of the shelf. */
  records: SearchRecord[];
  table: ShelfTable;
  /** The facets that are loaded on demand. */
  onDemand: FacetColumn[];
  links: Links;
}

/** What the search needs to know of a shelf; `mostPlaces` as in `shelfTable`. */
export function searchInput(shelf: Shelf, mostPlaces?: number): SearchInput {
  return {
    records: searchRecords(shelf),
    ...shelfTable(shelf, mostPlaces),
    links: linkTable(shelf),
  };
}
