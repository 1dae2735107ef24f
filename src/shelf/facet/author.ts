import { slugOf } from '../../paper/id.ts';
import { sortName } from '../../paper/name.ts';
import { isSmallShelf } from '../size.ts';
import { byText, type Division, dividedBy, type FacetOf } from './facet.ts';

/** A large shelf has at most this many pages of authors for each paper: hosts limit the number of files. */
const pagesPerPaper = 0.05;

/** Authors who have a page: of two papers or more; on a large shelf, of as many as the hosts allow. */
export const authorFacet: FacetOf = (papers) => {
  const members = dividedBy(papers, ({ authors }) => authors.map(authorKey).filter((key) => key !== ''));
  const all = [...members].map(
    ([id, papers]): Division => ({ id, name: nameIn(papers[0]?.authors ?? [], id), papers }),
  );
  const least = leastPapers(
    all.map(({ papers }) => papers.length),
    papers.length,
  );
  return {
    id: 'author',
    name: 'Author',
    plural: 'Authors',
    about: `Authors of ${least} or more papers on this shelf. Two people of one name can't be told apart.`,
    divisions: all
      .filter(({ papers }) => papers.length >= least)
      .sort((a, b) => byText(sortName(a.name), sortName(b.name)) || byText(a.id, b.id)),
    search: {
      match: 'person',
      load: 'on-demand',
      divisions: all.toSorted((a, b) => b.papers.length - a.papers.length || byText(a.id, b.id)),
    },
  };
};

/** What two writings of one author's name have in common: `Yucheng XU` and `Yucheng Xu`. */
export function authorKey(name: string): string {
  return slugOf(name);
}

/** How many papers give an author a page. `counts` are the papers of each author. */
export function leastPapers(counts: readonly number[], papers: number): number {
  const most = isSmallShelf(papers) ? Number.POSITIVE_INFINITY : papers * pagesPerPaper;
  let least = 2;
  while (counts.filter((count) => count >= least).length > most) least++;
  return least;
}

function nameIn(authors: readonly string[], key: string): string {
  return authors.find((name) => authorKey(name) === key) ?? key;
}
