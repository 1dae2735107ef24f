/** What lies at the first part of an address, below the site's base. */
interface Place {
  /** A `page` has nothing below it, a `folder` has no page of its own, a `facet` has both. */
  kind: 'page' | 'folder' | 'facet' | 'file';
  /**
   * What the first visit to a large shelf keeps for reading offline, and what no browser keeps. The rest
   * is kept where a reader asks for it, and on a small shelf at once.
   */
  offline?: 'first' | 'never';
  /** Whether some content gives a site without it. */
  isOptional?: true;
  /** Whether it is for the site's own pages alone, so that nobody else may rely on it. */
  isInternal?: true;
  /** Whether a facet of a taxonomy can have this address, which is then in place of the one of the papers' data. */
  isShared?: true;
}

/** Every first part that the site uses, but for the facets of a taxonomy and what hosts read. */
export const places = {
  '404.html': { kind: 'file', offline: 'first' },
  _astro: { kind: 'folder', isInternal: true, offline: 'first' },
  _headers: { kind: 'file', isInternal: true, offline: 'never' },
  _redirects: { kind: 'file', isInternal: true, offline: 'never', isOptional: true },
  author: { kind: 'facet', isOptional: true },
  award: { kind: 'facet', isOptional: true, isShared: true },
  by: { kind: 'folder', isOptional: true },
  card: { kind: 'folder', isInternal: true, offline: 'never' },
  category: { kind: 'facet', isOptional: true, isShared: true },
  compare: { kind: 'page', offline: 'first' },
  day: { kind: 'facet', isOptional: true },
  'density.js': { kind: 'file', isInternal: true, offline: 'first' },
  'edition-rest.json': { kind: 'file', isInternal: true, offline: 'never', isOptional: true },
  'edition.json': { kind: 'file', isInternal: true, offline: 'never' },
  'favicon.svg': { kind: 'file', offline: 'first' },
  feed: { kind: 'folder', offline: 'never', isOptional: true },
  'feed.css': { kind: 'file', isInternal: true, offline: 'never' },
  'feed.json': { kind: 'file', offline: 'never' },
  'feed.xml': { kind: 'file', offline: 'never' },
  'feeds.opml': { kind: 'file', offline: 'never' },
  follow: { kind: 'page', offline: 'first' },
  'index.html': { kind: 'file', offline: 'first' },
  keyword: { kind: 'facet', isOptional: true, isShared: true },
  list: { kind: 'page', offline: 'first' },
  'manifest.webmanifest': { kind: 'file', isInternal: true, offline: 'first' },
  map: { kind: 'page' },
  month: { kind: 'folder', isOptional: true },
  msc: { kind: 'facet', isOptional: true, isShared: true },
  'names.json': { kind: 'file', isInternal: true },
  offline: { kind: 'page', isInternal: true, offline: 'first' },
  page: { kind: 'folder', isOptional: true },
  pagefind: { kind: 'folder', isInternal: true },
  papers: { kind: 'folder' },
  pictures: { kind: 'folder', isOptional: true },
  'robots.txt': { kind: 'file', offline: 'never' },
  saved: { kind: 'page', offline: 'first' },
  search: { kind: 'page', offline: 'first' },
  'shelf.bib': { kind: 'file', offline: 'never' },
  'shelf.json': { kind: 'file', offline: 'never' },
  'shelf.jsonl': { kind: 'file', offline: 'never' },
  'shelf.ris': { kind: 'file', offline: 'never' },
  sitemap: { kind: 'folder', isInternal: true, offline: 'never', isOptional: true },
  'sitemap.xml': { kind: 'file', offline: 'never' },
  'sw.js': { kind: 'file', isInternal: true, offline: 'never' },
  timeline: { kind: 'page' },
  topics: { kind: 'page' },
  type: { kind: 'facet', isOptional: true, isShared: true },
  venue: { kind: 'facet', isOptional: true },
  week: { kind: 'folder', isOptional: true },
  year: { kind: 'facet', isOptional: true },
} satisfies Record<string, Place>;

export type PlaceName = keyof typeof places;

/** The names in a query and in the address of a search that are not facets of a taxonomy. */
const searchNames = ['has', 'q', 'sort', 'title'];

/** What a facet of a taxonomy can't be called: its id is a first part, and a name in the address of a search. */
export const reservedFacetIds: ReadonlySet<string> = new Set([
  ...Object.entries<Place>(places).flatMap(([name, { isShared }]) => (isShared ? [] : [name])),
  ...searchNames,
]);

/** The path of a place below the site's base: `/saved/`, `/feed.xml`. */
export function addressOf(name: PlaceName): string {
  return places[name].kind === 'file' ? `/${name}` : `/${name}/`;
}

/** The path of the search page with a query, below the site's base. */
export function searchPath(query: string): string {
  return `${addressOf('search')}?q=${encodeURIComponent(query)}`;
}

const placesByName: ReadonlyMap<string, Place> = new Map(Object.entries(places));

/** The place of a file, which is named from the output folder; `undefined` where the table has none. */
export function placeOf(file: string): Place | undefined {
  return placesByName.get(file.split('/', 1)[0] ?? '');
}
