import { redirectPages } from '../../shelf/alias.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import type { FacetColumn } from '../format/facet.ts';
import type { Links, ShelfTable } from '../format/files.ts';
import { shelfTable } from './facet-table.ts';
import { linkTable } from './links.ts';
import { type SearchRecord, searchRecords } from './records.ts';

/** What the pages give to the task that makes the search bundle beside them. */
export interface SearchInput {
  /** In the order of the shelf. */
  records: SearchRecord[];
  table: ShelfTable;
  /** The facets that are loaded on demand. */
  onDemand: FacetColumn[];
  links: Links;
  /** Aliases without a page of their own -> ids. */
  redirects: [string, string][];
}

/** What the search needs to know of a shelf. */
export function searchInput(shelf: Shelf): SearchInput {
  const withPage = new Set(redirectPages(shelf).map(([alias]) => alias));
  return {
    records: searchRecords(shelf),
    ...shelfTable(shelf),
    links: linkTable(shelf),
    redirects: [...shelf.aliases].filter(([alias]) => !withPage.has(alias)),
  };
}
