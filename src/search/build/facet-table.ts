import { earliestDay } from '../../paper/date.ts';
import { authorKey } from '../../shelf/facet/author.ts';
import { type Division, dividedBy } from '../../shelf/facet/facet.ts';
import type { Shelf } from '../../shelf/shelf.ts';

/** One facet of the shelf as the browser counts it. Papers are numbered in the order of the shelf. */
export interface FacetColumn {
  id: string;
  name: string;
  /** Whether its values are topics of the taxonomy, which have pages at `/<facet>/<value>/`. */
  isTopic?: true;
  /** The last part of its address and its name, in the facet's order. */
  values: [id: string, name: string][];
  /** For each value the papers that have it, in ascending order, each as the difference to the one before. */
  papers: number[][];
}

/** What the browser needs of every paper to count, filter and sort, in the order of the shelf. */
export interface ShelfTable {
  /** The first possible day of publication in days since 1970-01-01; `null` where it is unknown. */
  published: (number | null)[];
  facets: FacetColumn[];
}

const msPerDay = 86_400_000;

/** The facets with few enough values for every reader to load them; authors are a column of their own. */
const tabled = new Set(['year', 'venue']);

/** The table of a shelf. */
export function shelfTable(shelf: Shelf): ShelfTable {
  const numbers = numbersOf(shelf);
  const divided = shelf.facets.filter(({ id, isTopic }) => isTopic || tabled.has(id));
  const has = linkDivisions(shelf);
  return {
    published: shelf.papers.map(({ published }) =>
      published ? Date.parse(earliestDay(published)) / msPerDay : null,
    ),
    facets: [...divided, { id: 'has', name: 'With', divisions: has, isTopic: false }]
      .filter(({ divisions }) => divisions.length > 0)
      .map(({ id, name, isTopic, divisions }) => ({
        id,
        name,
        ...(isTopic && { isTopic }),
        ...columnOf(divisions, numbers),
      })),
  };
}

/** The column of the authors, who are many: all of them, the one with the most papers first. */
export function authorColumn(shelf: Shelf): FacetColumn {
  const members = dividedBy(shelf.papers, ({ authors }) =>
    authors.map(authorKey).filter((key) => key !== ''),
  );
  const divisions = [...members]
    .map(([id, papers]) => ({
      id,
      papers,
      name: papers[0]?.authors.find((name) => authorKey(name) === id) ?? id,
    }))
    .sort((a, b) => b.papers.length - a.papers.length || (a.id < b.id ? -1 : 1));
  return { id: 'author', name: 'Author', ...columnOf(divisions, numbersOf(shelf)) };
}

function columnOf(
  divisions: readonly Division[],
  numbers: ReadonlyMap<string, number>,
): Pick<FacetColumn, 'values' | 'papers'> {
  return {
    values: divisions.map(({ id, name }) => [id, name]),
    papers: divisions.map(({ papers }) => {
      const ascending = papers.map(({ id }) => numbers.get(id) ?? 0).sort((a, b) => a - b);
      return ascending.map((number, at) => number - (ascending[at - 1] ?? 0));
    }),
  };
}

function linkDivisions({ papers }: Shelf): Division[] {
  return [
    { id: 'code', name: 'Code', papers: papers.filter(({ links }) => links.code.length > 0) },
    { id: 'project', name: 'Project page', papers: papers.filter(({ links }) => links.project.length > 0) },
  ].filter((division) => division.papers.length > 0);
}

function numbersOf({ papers }: Shelf): Map<string, number> {
  return new Map(papers.map(({ id }, number) => [id, number]));
}
