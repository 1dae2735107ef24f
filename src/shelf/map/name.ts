import { searchPath } from '../../content/addresses.ts';
import type { Plane } from '../../meaning/plane.ts';
import { facetPath } from '../facet/facet.ts';
import { meaningOf } from '../meaning.ts';
import type { Shelf } from '../shelf.ts';
import { isSmallShelf } from '../size.ts';
import { byText } from '../text-order.ts';
import { type LabelPlace, labelPlaces } from './label.ts';
import { neighboursWithin, type Region, regionOf } from './region.ts';
import { type MapSize, mapSizes } from './size.ts';

/** A topic or a common term, written where most of its papers are. */
export interface MapName extends LabelPlace {
  /** The name in one or two lines. */
  lines: readonly string[];
  /** Where it leads, below the site's base. */
  path: string;
  papers: number;
  isTopic: boolean;
}

/** At most this many names are written on a map, and one for every four papers. */
const maxNames: Record<MapSize, number> = { small: 11, middle: 18, wide: 32 };
const papersPerName = 4;

const dotRadiusPx = 5;

/** The names that fit on each size of the map of a shelf whose papers lie in `plane`, the most fitting first. */
export function namesOnMap(shelf: Shelf, plane: Plane): Record<MapSize, MapName[]> {
  const wanted = withoutEchoes(candidatesOf(shelf, plane)).map(
    ({ name, path, rows, isTopic, x, y }): MapName => ({
      lines: linesOf(name),
      path,
      papers: rows.length,
      isTopic,
      x,
      y,
    }),
  );
  const namesOf = (size: MapSize) => {
    const places = labelPlaces(wanted, plane, { ...mapSizes[size], dot: dotRadiusPx });
    return wanted
      .flatMap((name, at) => (places[at] ? [{ ...name, ...places[at] }] : []))
      .slice(0, Math.min(maxNames[size], Math.ceil(plane.xs.length / papersPerName)));
  };
  return { small: namesOf('small'), middle: namesOf('middle'), wide: namesOf('wide') };
}

/** Some papers of one topic or term, by their rows in the plane. */
interface NamedPapers {
  name: string;
  path: string;
  isTopic: boolean;
  rows: readonly number[];
}

/** A name needs at least this many papers. */
const minPapersPerName = 3;

/** How much more a topic counts than a term that fits as well. */
const topicWeight = 1.6;

/** Topics and terms with the region that each names, the most fitting first. */
function candidatesOf(shelf: Shelf, plane: Plane): (NamedPapers & Region)[] {
  const radius = isSmallShelf(shelf.papers.length) ? 0.16 : 0.09;
  const neighbours = neighboursWithin(plane, radius);
  return [...topicsOf(shelf), ...termsOf(shelf)]
    .map((named) => {
      const region = regionOf(plane, named.rows, neighbours, radius);
      return { ...named, ...region, fit: region.fit * (named.isTopic ? topicWeight : 1) };
    })
    .filter(({ fit, rows }) => fit > 0 && rows.length >= minPapersPerName)
    .sort((a, b) => b.fit - a.fit || byText(a.name, b.name));
}

/** The topics of the first two facets of the taxonomy: what papers do, and how. */
function topicsOf(shelf: Shelf): NamedPapers[] {
  const { rows } = meaningOf(shelf);
  return shelf.facets
    .filter(({ isTopic }) => isTopic)
    .slice(0, 2)
    .flatMap((facet) =>
      facet.divisions.map((division) => ({
        name: division.name,
        path: facetPath(facet, division),
        isTopic: true,
        rows: division.papers.map(({ id }) => rows.get(id) ?? 0),
      })),
    );
}

/** Terms that can be names: at most `count`, each in enough papers that are similar enough. */
const termLimits = { count: 160, minPapers: 12, minShareOfPapers: 0.004, minCoherence: 0.25 };

/** The terms of several words that most papers have. */
function termsOf(shelf: Shelf): NamedPapers[] {
  const { written, words, counts, coherence, rows } = meaningOf(shelf).lexicon;
  const minPapers = Math.max(termLimits.minPapers, rows.length * termLimits.minShareOfPapers);
  const terms = [...counts.keys()]
    .filter((term) => (counts[term] ?? 0) >= minPapers && (words[term] ?? 0) > 1)
    .filter((term) => (coherence[term] ?? 0) >= termLimits.minCoherence)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, termLimits.count);
  const rowsByTerm = new Map(terms.map((term): [number, number[]] => [term, []]));
  rows.forEach((row, at) => {
    for (const term of row) rowsByTerm.get(term)?.push(at);
  });
  return [...rowsByTerm].map(([term, rows]) => {
    const name = written[term] ?? '';
    return { name, path: searchPath(`"${name}"`), isTopic: false, rows };
  });
}

/** Words are compared by their first letters, so that forms of one word count as one. */
const comparedLetters = 6;

/** Without the terms that share a word of more than three letters with a name before them. */
function withoutEchoes<Named extends NamedPapers>(candidates: readonly Named[]): Named[] {
  const used = new Set<string>();
  return candidates.filter(({ name, isTopic }) => {
    const words = name.toLowerCase().split(/[\s-]+/);
    if (!isTopic && words.some((word) => used.has(word.slice(0, comparedLetters)))) return false;
    for (const word of words) if (word.length > 3) used.add(word.slice(0, comparedLetters));
    return true;
  });
}

/** A longer name takes two lines. */
const maxLineChars = 16;

/** A name in one line, or in two that are divided at the space nearest to its middle. */
function linesOf(name: string): string[] {
  if (name.length <= maxLineChars) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}
