import type { Division, Facet } from '../facet/facet.ts';

/** How many papers the divisions of two facets share. */
export interface Heat {
  columns: { name: string; id: string }[];
  rows: { name: string; id: string; cells: HeatCell[] }[];
}

/** What a row and a column share. */
export interface HeatCell {
  papers: number;
  /** How many papers that is, from 1 to 4 relative to the fullest cell; 0 for none. */
  level: number;
}

const maxLevel = 4;

/** The divisions of one facet by those of another, only those with the most papers, in their order. */
export function heatOf(down: Facet, across: Facet, maxRows = 16, maxColumns = 20): Heat {
  const rows = largest(down.divisions, maxRows);
  const columns = largest(across.divisions, maxColumns);
  const idsOf = columns.map(({ papers }) => new Set(papers.map(({ id }) => id)));
  const counts = rows.map(({ papers }) => idsOf.map((ids) => papers.filter(({ id }) => ids.has(id)).length));
  const highest = Math.max(1, ...counts.flat());
  const cellOf = (papers: number) => ({ papers, level: Math.ceil(Math.sqrt(papers / highest) * maxLevel) });
  return {
    columns: columns.map(({ id, name }) => ({ id, name })),
    rows: rows.map(({ id, name }, at) => ({ id, name, cells: (counts[at] ?? []).map(cellOf) })),
  };
}

function largest(divisions: readonly Division[], max: number): readonly Division[] {
  const sizes = divisions.map(({ papers }) => papers.length).sort((a, b) => b - a);
  return divisions.filter(({ papers }) => papers.length >= (sizes[max - 1] ?? 0)).slice(0, max);
}
