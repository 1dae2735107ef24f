import { type Plane, planeOf } from '../../meaning/plane.ts';
import { spreadApart } from '../../meaning/spread.ts';
import { facetPath } from '../facet/facet.ts';
import { meaningOf } from '../meaning.ts';
import type { Shelf } from '../shelf.ts';
import { contoursOf } from './contour.ts';
import { placesFor, type Wish } from './label.ts';
import { neighboursWithin, regionOf } from './region.ts';
import { linkedPapers, type MapSize, mapSizes } from './size.ts';

/** The papers of a shelf in the plane, papers that say alike things near each other. */
export interface ShelfMap {
  /** In the order of the shelf, from 0 to 1. */
  plane: Plane;
  /** Lines of equal density as paths of SVG in a box of 1000 by 1000, the lowest first. */
  contours: string[];
  /** The names that have a place, for each size of the map. */
  names: Record<MapSize, MapName[]>;
}

/** A topic, or a term that many papers have, where most of its papers are. */
export interface MapName {
  /** The name in one line or two. */
  lines: string[];
  /** Where it leads, below the site's base. */
  path: string;
  papers: number;
  isTopic: boolean;
  /** The middle of its first line, from 0 to 1. */
  x: number;
  y: number;
}

const known = new WeakMap<Shelf, ShelfMap>();

/** The map of a shelf; computed once for a shelf. */
export function mapOf(shelf: Shelf): ShelfMap {
  const map = known.get(shelf) ?? freshMap(shelf);
  known.set(shelf, map);
  return map;
}

/** Points are kept so many pixels apart on the small map, so that a finger hits one. */
const widestGap = 24;

/** That share of the room that each point has, where there are too many for that. */
const packing = { few: 0.75, many: 0.4 };

/** The shares of the highest density at which lines are drawn. */
const levels = [0.1, 0.35, 0.65];

function freshMap(shelf: Shelf): ShelfMap {
  const { vectors, nearest } = meaningOf(shelf);
  const { width, height } = mapSizes.small;
  const count = shelf.papers.length;
  const room = Math.sqrt((width * height) / Math.max(count, 1));
  const gap = Math.min(widestGap, room * (count > linkedPapers ? packing.many : packing.few));
  const radius = contourRadius(count);
  const plane = inset(spreadApart(planeOf(vectors, nearest), width, height, gap), radius * edge);
  const wishes = wishesOf(shelf, plane);
  return { plane, contours: contoursOf(plane, radius, levels), names: namesFor(wishes, plane) };
}

/** The lowest line lies so far from the outermost points, as a part of the radius. */
const edge = 0.72;

function inset({ xs, ys }: Plane, edge: number): Plane {
  const within = (values: Float64Array) => values.map((value) => edge + value * (1 - 2 * edge));
  return { xs: within(xs), ys: within(ys) };
}

/** The fewer papers, the wider each one's share of the density. */
function contourRadius(count: number): number {
  return Math.max(0.05, Math.min(0.16, 1.1 / Math.sqrt(Math.max(count, 1))));
}

interface Named extends Wish {
  name: string;
  path: string;
  papers: number;
  isTopic: boolean;
  fit: number;
}

/** A name of fewer papers names no region. */
const leastNamed = 3;

/** Only so many terms are looked at, and none of fewer papers than this share of the shelf. */
const mostTerms = 160;
const leastShare = 0.004;
const leastPapers = 12;

/** A term's papers are so alike at least; a topic is named rather than a term. */
const leastCoherence = 0.25;
const topicsFirst = 1.6;

/** All names that ask for a place, those that name their region best first. */
function wishesOf(shelf: Shelf, plane: Plane): Named[] {
  const radius = shelf.papers.length > linkedPapers ? 0.09 : 0.16;
  const among = neighboursWithin(plane, radius);
  const wish = (name: string, path: string, members: readonly number[], isTopic: boolean): Named => {
    const region = regionOf(plane, members, among, radius);
    const fit = region.fit * (isTopic ? topicsFirst : 1);
    return { ...region, fit, name, path, isTopic, papers: members.length, lines: linesOf(name) };
  };
  return [
    ...topicMembers(shelf).map(({ name, path, members }) => wish(name, path, members, true)),
    ...termMembers(shelf).map(({ name, path, members }) => wish(name, path, members, false)),
  ]
    .filter(({ fit, papers }) => fit > 0 && papers >= leastNamed)
    .sort((a, b) => b.fit - a.fit || (a.name < b.name ? -1 : 1));
}

interface Members {
  name: string;
  path: string;
  members: readonly number[];
}

/** The topics of the first two facets of the taxonomy: what papers do, and how. */
function topicMembers(shelf: Shelf): Members[] {
  const { rows } = meaningOf(shelf);
  return shelf.facets
    .filter(({ isTopic }) => isTopic)
    .slice(0, 2)
    .flatMap((facet) =>
      facet.divisions.map((division) => ({
        name: division.name,
        path: facetPath(facet, division),
        members: division.papers.map(({ id }) => rows.get(id) ?? 0),
      })),
    );
}

/** The terms of several words that most papers have, of papers that are alike. */
function termMembers(shelf: Shelf): Members[] {
  const { written, words, counts, coherence, rows } = meaningOf(shelf).lexicon;
  const least = Math.max(leastPapers, rows.length * leastShare);
  const chosen = [...counts.keys()]
    .filter((term) => (counts[term] ?? 0) >= least && (words[term] ?? 0) > 1)
    .filter((term) => (coherence[term] ?? 0) >= leastCoherence)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, mostTerms);
  const members = new Map(chosen.map((term): [number, number[]] => [term, []]));
  rows.forEach((terms, row) => {
    for (const term of terms) members.get(term)?.push(row);
  });
  return chosen.map((term) => {
    const name = written[term] ?? '';
    const path = `/search/?q=${encodeURIComponent(`"${name}"`)}`;
    return { name, path, members: members.get(term) ?? [] };
  });
}

/** A longer name takes two lines, divided at the space nearest to its middle. */
const longestLine = 16;

function linesOf(name: string): string[] {
  if (name.length <= longestLine) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}

/** So many names are placed at most, and one for so many papers. */
const mostNames: Record<MapSize, number> = { small: 11, middle: 18, wide: 32 };
const papersAName = 4;

/** The radius of a dot in pixels. */
const dot = 5;

function namesFor(wishes: readonly Named[], plane: Plane): Record<MapSize, MapName[]> {
  const named = (size: MapSize) => {
    const distinct = withoutEcho(wishes);
    const places = placesFor(distinct, plane, { ...mapSizes[size], dot });
    return distinct
      .flatMap(({ lines, path, papers, isTopic }, at) => {
        const place = places[at];
        return place ? [{ lines: [...lines], path, papers, isTopic, ...place }] : [];
      })
      .slice(0, Math.min(mostNames[size], Math.ceil(plane.xs.length / papersAName)));
  };
  return { small: named('small'), middle: named('middle'), wide: named('wide') };
}

/** A term that shares a word with a name before it says it again. */
function withoutEcho(wishes: readonly Named[]): Named[] {
  const said = new Set<string>();
  return wishes.filter(({ name, isTopic }) => {
    const words = name.toLowerCase().split(/[\s-]+/);
    const echoes = !isTopic && words.some((word) => said.has(word.slice(0, 6)));
    if (!echoes) for (const word of words) if (word.length > 3) said.add(word.slice(0, 6));
    return !echoes;
  });
}
