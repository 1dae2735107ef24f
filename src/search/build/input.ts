import { redirectPages } from '../../shelf/alias.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import type { Links } from '../format/files.ts';
import { authorColumn, type FacetColumn, type ShelfTable, shelfTable } from './facet-table.ts';
import { linkTable } from './links.ts';
import { type SearchRecord, searchRecords } from './records.ts';

/** What the pages hand to the bundle that is made beside them. */
export interface SearchInput {
  /** In the order of the shelf. */
  records: SearchRecord[];
  table: ShelfTable;
  authors: FacetColumn;
  links: Links;
  /** Aliases without a page of their own -> ids. */
  redirects: [string, string][];
}

/** What the search needs to know of a shelf. */
export function searchInput(shelf: Shelf): SearchInput {
  const pages = new Set(redirectPages(shelf).map(([alias]) => alias));
  return {
    records: searchRecords(shelf),
    table: shelfTable(shelf),
    authors: authorColumn(shelf),
    links: linkTable(shelf),
    redirects: [...shelf.aliases].filter(([alias]) => !pages.has(alias)),
  };
}
