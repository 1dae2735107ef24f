import { datePartsOf, timeOf } from '../../paper/date/calendar.ts';
import type { Paper } from '../../paper/paper.ts';
import { count, division as said, dates as words } from '../../words/words.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { Shelf } from '../shelf.ts';
import { byText } from '../text-order.ts';
import { dateWithin, writtenDate } from '../written-date.ts';
import { type Division, type Facet, facetPath } from './facet.ts';

/** A division that shares papers with another. */
export interface RelatedDivision {
  name: string;
  /** Below the site's base. */
  path: string;
  /** The number of papers in both. */
  papers: number;
}

/** At most this many divisions are named, each with at least this many papers in common. */
const maxRelated = 8;
const minSharedPapers = 2;

/**
 * The topics that share the most papers with a division, the largest share first; for an author the
 * co-authors, too.
 */
export function relatedDivisions(
  { facets }: Pick<Shelf, 'facets'>,
  facet: Pick<Facet, 'id'>,
  division: Division,
): RelatedDivision[] {
  const counts = new Map<{ facet: Facet; division: Division }, number>();
  for (const { id } of division.papers) {
    for (const other of divisionsByPaper(facets).get(id) ?? []) {
      const isSameFacet = other.facet.id === facet.id;
      if (isSameFacet && isOfFamily(division, other.division)) continue;
      if (isSameFacet ? other.division.id !== division.id : other.facet.isTopic)
        counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const shared = [...counts].filter(([, papers]) => papers >= minSharedPapers);
  // A topic that shares no more papers than one within it says less.
  const isOuter = ([{ facet, division }, papers]: (typeof shared)[number]) =>
    shared.some(
      ([other, count]) =>
        other.facet.id === facet.id && count === papers && other.division.within?.includes(division.id),
    );
  return shared
    .filter((one) => !isOuter(one))
    .sort(([a, x], [b, y]) => y - x || byText(a.division.id, b.division.id))
    .slice(0, maxRelated)
    .map(([other, papers]) => ({
      name: other.division.name,
      path: facetPath(other.facet, other.division),
      papers,
    }));
}

/** Whether one of two divisions of a facet is within the other. */
function isOfFamily(a: Division, b: Division): boolean {
  return a.within?.includes(b.id) === true || b.within?.includes(a.id) === true;
}

/** Id of a paper -> the topics and authors that have it. */
const divisionsByPaper = oncePerObject((facets: Shelf['facets']) => {
  const pairs = facets
    .filter(({ id, isTopic }) => isTopic || id === 'author')
    .flatMap((facet) => facet.divisions.map((division) => ({ facet, division })))
    .flatMap((of) => of.division.papers.map(({ id }) => ({ id, of })));
  const byPaper = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...byPaper].map(([id, ofPaper]) => [id, ofPaper.map(({ of }) => of)]));
});

/** How many papers these are and when they were published, as far as that is known, in a sentence. */
export function countSentence(papers: readonly Paper[]): string {
  const all = count.papers(papers.length);
  const dates = papers.flatMap(({ published }) =>
    published ? [datePartsOf(published).slice(0, 2).join('-')] : [],
  );
  if (dates.length === 0) return said.undated(all);
  const first = dates.reduce((a, b) => (timeOf(b) < timeOf(a) ? b : a));
  const last = dates.reduce((a, b) => (timeOf(b) > timeOf(a) ? b : a));
  const unknown = papers.length - dates.length;
  const when = first === last ? dateWithin(first) : words.between(writtenDate(first), writtenDate(last));
  return unknown > 0
    ? said.partlyDated(all, papers.length, when, unknown)
    : said.dated(all, papers.length, when);
}
