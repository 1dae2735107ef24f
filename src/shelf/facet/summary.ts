import { counted } from '../../paper/count.ts';
import { earliestDay, writtenDate } from '../../paper/date.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Shelf } from '../shelf.ts';
import { byText, type Division, type Facet, facetPath } from './facet.ts';

/** A division that shares papers with another. */
export interface RelatedDivision {
  name: string;
  /** Below the site's base. */
  path: string;
  /** How many papers both have. */
  papers: number;
}

/** So many neighbours are named at most, each of them sharing so many papers at least. */
const most = 8;
const least = 2;

const known = new WeakMap<
  Shelf['facets'],
  ReadonlyMap<string, readonly { facet: Facet; division: Division }[]>
>();

/**
 * The topics that the papers of a division are on besides, those with the most of them first; for an
 * author the other authors, too.
 */
export function relatedDivisions(
  { facets }: Pick<Shelf, 'facets'>,
  facet: Pick<Facet, 'id'>,
  division: Division,
): RelatedDivision[] {
  const places = known.get(facets) ?? divisionsByPaper(facets);
  known.set(facets, places);
  const counts = new Map<Division, { facet: Facet; papers: number }>();
  for (const { id } of division.papers) {
    for (const place of places.get(id) ?? []) {
      const isOther = place.facet.isTopic || place.facet.id === facet.id;
      if (!isOther || (place.facet.id === facet.id && place.division.id === division.id)) continue;
      const before = counts.get(place.division)?.papers ?? 0;
      counts.set(place.division, { facet: place.facet, papers: before + 1 });
    }
  }
  return [...counts]
    .filter(([, { papers }]) => papers >= least)
    .sort(([a, x], [b, y]) => y.papers - x.papers || byText(a.id, b.id))
    .slice(0, most)
    .map(([other, { facet, papers }]) => ({ name: other.name, path: facetPath(facet, other), papers }));
}

function divisionsByPaper(facets: readonly Facet[]): Map<string, { facet: Facet; division: Division }[]> {
  const places = new Map<string, { facet: Facet; division: Division }[]>();
  for (const facet of facets) {
    if (!facet.isTopic && facet.id !== 'author') continue;
    for (const division of facet.divisions) {
      for (const { id } of division.papers) {
        const place = places.get(id);
        if (place) place.push({ facet, division });
        else places.set(id, [{ facet, division }]);
      }
    }
  }
  return places;
}

/** A sentence on some papers: how many there are and when they were published, as far as it is known. */
export function countSentence(papers: readonly Paper[]): string {
  const count = counted(papers.length, 'paper');
  const dates = papers.flatMap(({ published }) => (published ? [published.slice(0, 7)] : []));
  const [first, last] = [dates.reduce(earlier, dates[0] ?? ''), dates.reduce(later, dates[0] ?? '')];
  if (first === '') return `${count}, of unknown date.`;
  const unknown = papers.length - dates.length;
  const rest = unknown > 0 ? `; the date of ${unknown} is unknown` : '';
  if (first === last) return `${count}, published in ${writtenDate(first)}${rest}.`;
  return `${count}, published from ${writtenDate(first)} to ${writtenDate(last)}${rest}.`;
}

function earlier(a: string, b: string): string {
  return earliestDay(b) < earliestDay(a) ? b : a;
}

function later(a: string, b: string): string {
  return earliestDay(b) > earliestDay(a) ? b : a;
}
