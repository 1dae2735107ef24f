import type { Division, Facet } from '../facet/facet.ts';

/** How many papers each two divisions of two facets share. */
export interface Heat {
  columns: { name: string; id: string }[];
  rows: { name: string; id: string; cells: HeatCell[] }[];
}

/** What a row and a column share. */
export interface HeatCell {
  papers: number;
  /** How much that is in the table, from 1 for little to 4 for much; 0 for none. */
  level: number;
}

const mostLevel = 4;

/** The divisions of one facet by those of another, those of the most papers only, in their order. */
export function heatOf(down: Facet, across: Facet, mostRows = 16, mostColumns = 20): Heat {
  const rows = largest(down.divisions, mostRows);
  const columns = largest(across.divisions, mostColumns);
  const held = columns.map(({ papers }) => new Set(papers.map(({ id }) => id)));
  const counts = rows.map(({ papers }) => held.map((ids) => papers.filter(({ id }) => ids.has(id)).length));
  const most = Math.max(1, ...counts.flat());
  const cellOf = (papers: number) => ({ papers, level: Math.ceil(Math.sqrt(papers / most) * mostLevel) });
  return {
    columns: columns.map(({ id, name }) => ({ id, name })),
    rows: rows.map(({ id, name }, at) => ({ id, name, cells: (counts[at] ?? []).map(cellOf) })),
  };
}

function largest(divisions: readonly Division[], most: number): readonly Division[] {
  const least =
    [...divisions].sort((a, b) => b.papers.length - a.papers.length)[most - 1]?.papers.length ?? 0;
  return divisions.filter(({ papers }) => papers.length >= least).slice(0, most);
}
