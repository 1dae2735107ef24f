import type { Facet, FacetSearch } from '../../shelf/facet/facet.ts';
import { sums } from './difference.ts';

/** What a search must know of a facet to read a query; the papers of its values aside. */
export interface FacetHead extends Pick<Facet, 'id' | 'name'>, Pick<FacetSearch, 'match' | 'order'> {
  /** Whether its values are topics of the taxonomy. */
  isTopic?: true;
  /** Whether filters leave it out. */
  isFilter?: false;
}

/** A facet that is loaded when a search asks for it. */
export interface FacetOnDemand extends FacetHead, Pick<Facet, 'plural'> {}

/** One facet of the shelf as the browser loads it. Papers are numbered in the order of the shelf. */
export interface FacetColumn extends FacetHead {
  /** The last part of a value's address, its name, and what it is called besides, in the facet's order. */
  values: [id: string, name: string, ...otherNames: string[]][];
  /** For each value the papers that have it, as differences. */
  papers: number[][];
  /** The places in `values` of those that a filter has among the topics. */
  asTopics?: number[];
  /** For each value the place of the one right around it, or -1; left out where none is within another. */
  within?: number[];
}

/** One way of dividing the shelf, opened for counting. */
export interface OpenFacet extends FacetHead {
  values: readonly (readonly [id: string, name: string, ...otherNames: string[]])[];
  asTopics?: readonly number[];
  within?: readonly number[];
  /** The places in `values` of those that a paper has. */
  valuesOf(paper: number): readonly number[];
  /** The papers that have the value at a place, in the order of the shelf. */
  papersOf(value: number): readonly number[];
}

const none: readonly number[] = [];

/** Opens a column. */
export function openedFacet({ papers: steps, ...head }: FacetColumn): OpenFacet {
  const papers = steps.map(sums);
  const byPaper = new Map<number, number[]>();
  papers.forEach((list, value) => {
    for (const paper of list) {
      const known = byPaper.get(paper);
      if (known) known.push(value);
      else byPaper.set(paper, [value]);
    }
  });
  return {
    ...head,
    valuesOf: (paper) => byPaper.get(paper) ?? none,
    papersOf: (value) => papers[value] ?? none,
  };
}
