import type { APIRoute } from 'astro';
import { type Handover, searchRecords } from '../../search/records.ts';
import { authorColumn, shelfTable } from '../../search/table.ts';
import { redirectPages } from '../../shelf/alias.ts';
import { currentShelf } from '../../shelf/current.ts';

export const GET: APIRoute = async () => {
  const shelf = await currentShelf();
  const pages = new Set(redirectPages(shelf).map(([alias]) => alias));
  const handover: Handover = {
    records: searchRecords(shelf),
    table: shelfTable(shelf),
    authors: authorColumn(shelf),
    redirects: [...shelf.aliases].filter(([alias]) => !pages.has(alias)),
  };
  return new Response(JSON.stringify(handover));
};
