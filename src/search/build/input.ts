import type { Shelf } from '../../shelf/shelf.ts';
import type { Links } from '../format/files.ts';
import { authorColumn, type FacetColumn, type ShelfTable, shelfTable } from './facet-table.ts';
import { linkTable } from './links.ts';
import { type SearchRecord, searchRecords } from './records.ts';

/** What the search bundle is made of. */
export interface SearchInput {
  /** In the order of the shelf. */
  records: SearchRecord[];
  table: ShelfTable;
  authors: FacetColumn;
  links: Links;
}

/** What the search needs to know of a shelf. */
export function searchInput(shelf: Shelf): SearchInput {
  return {
    records: searchRecords(shelf),
    table: shelfTable(shelf),
    authors: authorColumn(shelf),
    links: linkTable(shelf),
  };
}
