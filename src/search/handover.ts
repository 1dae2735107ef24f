import { redirectPages } from '../shelf/alias.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { Links } from './browser/files.ts';
import { linksOf } from './links.ts';
import { type SearchRecord, searchRecords } from './records.ts';
import { authorColumn, type FacetColumn, type ShelfTable, shelfTable } from './table.ts';

/** What the pages hand to the bundle that is made beside them. */
export interface Handover {
  /** In the order of the shelf. */
  records: SearchRecord[];
  table: ShelfTable;
  authors: FacetColumn;
  links: Links;
  /** Aliases without a page of their own -> ids. */
  redirects: [string, string][];
}

/** What the search needs to know of a shelf. */
export function handoverOf(shelf: Shelf): Handover {
  const pages = new Set(redirectPages(shelf).map(([alias]) => alias));
  return {
    records: searchRecords(shelf),
    table: shelfTable(shelf),
    authors: authorColumn(shelf),
    links: linksOf(shelf),
    redirects: [...shelf.aliases].filter(([alias]) => !pages.has(alias)),
  };
}
