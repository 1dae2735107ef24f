import { type Listing, newestFirst } from '../content/listing.ts';
import type { OwnPage, TextNode } from '../content/page.ts';
import type { PersonRow } from '../content/people.ts';
import type { PictureSize } from '../content/picture-size.ts';
import type { Site } from '../content/site/site.ts';
import type { Taxonomy } from '../content/topics/taxonomy.ts';
import type { VenueRow } from '../content/venues.ts';
import type { MistakeIn } from '../content/yaml/located.ts';
import { type Look, lookOf } from '../look/look.ts';
import type { Paper } from '../paper/paper.ts';
import { aliasesOf, removedAliases } from './alias.ts';
import { authorFacet } from './facet/author.ts';
import { awardFacet } from './facet/award.ts';
import { categoryFacet } from './facet/classification/category.ts';
import { mscFacet } from './facet/classification/msc.ts';
import { dayFacet } from './facet/day.ts';
import { type Division, type Facet, searchedDivisions } from './facet/facet.ts';
import { keywordFacet } from './facet/keyword.ts';
import { offeredFacets } from './facet/offered.ts';
import { fieldFacetId, ownFieldFacet } from './facet/own-field.ts';
import { shownFacets } from './facet/shown.ts';
import { supplementFacet } from './facet/supplement.ts';
import type { Placement } from './facet/topic/placement.ts';
import { topicFacets } from './facet/topic/topic.ts';
import { typeFacet } from './facet/type.ts';
import { venueFacet } from './facet/venue.ts';
import { yearFacet } from './facet/year.ts';
import { namesOn } from './names.ts';
import { inShelfOrder } from './order/shelf-order.ts';
import { inMenuOrder } from './own-page/order.ts';
import { placed } from './placed.ts';
import { aliasMistakes, pageMistakes, topicMistakes } from './record-mistakes.ts';

/** A paper with what the shelf adds to its record. */
export interface ShelfPaper extends Paper {
  /** What a curator wrote below the abstract. */
  notes: readonly TextNode[];
  /** Whether they use components, and so are a module of MDX. */
  usesMdx: boolean;
}

/** All papers of one site and how they are divided. */
export interface Shelf {
  site: Site;
  look: Look;
  taxonomy: Taxonomy;
  /** In the order of the shelf. */
  papers: readonly ShelfPaper[];
  byId: ReadonlyMap<string, ShelfPaper>;
  /** Papers that were on the shelf, by id; their addresses answer, and no list has them. */
  removed: ReadonlyMap<string, Paper>;
  /** Newest first. */
  listings: readonly Listing[];
  /** The facets with pages: the taxonomy's first, then the others. */
  facets: readonly Facet[];
  /** The facets that can be searched, in the same order. */
  searchedFacets: readonly Facet[];
  /** Topics that hold a paper, by id. */
  topics: ReadonlyMap<string, Division>;
  /** Id of a paper -> its topics and the words that placed it there. */
  placements: ReadonlyMap<string, readonly Placement[]>;
  /** Further address below `/papers/` -> id. */
  aliases: ReadonlyMap<string, string>;
  /** What a curator says of people and of venues; `namesOn` reads it. */
  people: readonly PersonRow[];
  venues: readonly VenueRow[];
  /** Pages that a curator wrote, in the order of the menu. */
  pages: readonly OwnPage[];
  /** Picture beside them -> its size, where it is known. */
  pictures: ReadonlyMap<string, PictureSize | undefined>;
  /** What only all files together show to be wrong. */
  mistakes: readonly MistakeIn[];
}

/** What a curator may write besides papers. */
export type Further = Partial<Pick<Shelf, 'people' | 'venues' | 'pages' | 'pictures'>>;

/** The facets that every shelf has, in the order of the navigation and of the filters. A new one is added here. */
const commonFacets = [yearFacet, venueFacet, authorFacet, dayFacet];

/** The facets that come after them on a shelf whose papers have such data. */
const furtherFacets = [typeFacet, keywordFacet, categoryFacet, mscFacet, awardFacet];

/** The ids of all facets that a shelf can have: those of its topics, of the papers' data, of a curator's own fields. */
export function facetIds({ taxonomy, site }: Pick<Shelf, 'taxonomy' | 'site'>): string[] {
  const ofData = [...commonFacets, ...furtherFacets, supplementFacet].map((facetOf) => facetOf([]).id);
  const own = (site.fields ?? []).filter(({ as }) => as.includes('facet')).map(fieldFacetId);
  return [...new Set([...taxonomy.facets.map(({ id }) => id), ...ofData, ...own])];
}

/** The shelf of a content folder; what is wrong in it is left out, and among its mistakes. */
export function shelfOf(
  site: Site,
  taxonomy: Taxonomy,
  listings: readonly Listing[],
  unordered: readonly ShelfPaper[],
  offShelf: readonly Paper[] = [],
  { people = [], venues = [], pages = [], pictures = new Map() }: Further = {},
): Shelf {
  const papers = inShelfOrder(unordered, listings);
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const removed = new Map(offShelf.filter(({ id }) => !byId.has(id)).map((paper) => [paper.id, paper]));
  const { aliases, doubles } = aliasesOf(papers);
  const names = namesOn({ papers, people, venues });
  const { whole, placements } = placed(taxonomy, papers);
  const topical = topicFacets(whole, papers, (paper) => placements.get(paper.id) ?? []);
  const isTopical = ({ id }: Facet) => topical.some((facet) => facet.id === id);
  const further = furtherFacets
    .map((facetOf) => facetOf(papers, names))
    .filter((facet) => searchedDivisions(facet).length > 0 && !isTopical(facet));
  const own = (site.fields ?? [])
    .filter(({ as }) => as.includes('facet'))
    .map((field) => ownFieldFacet(field)(papers))
    .filter((facet) => !isTopical(facet));
  const all = [
    ...topical,
    ...commonFacets.map((facetOf) => facetOf(papers, names)),
    ...further,
    ...own,
    supplementFacet(papers),
  ];
  const facets = offeredFacets(shownFacets(all, site.facets), papers, site.facets);
  return {
    site,
    look: lookOf(site.look),
    taxonomy: whole,
    papers,
    byId,
    removed,
    listings: newestFirst(listings).filter((listing) => !isRemoved(listing, removed)),
    facets: facets.filter(({ hasPages }) => hasPages !== false),
    searchedFacets: facets.filter(({ search }) => search !== false),
    topics: new Map(topical.flatMap(({ divisions }) => divisions.map((division) => [division.id, division]))),
    placements,
    aliases: new Map([...removedAliases(removed, byId, aliases), ...aliases]),
    people,
    venues,
    pages: inMenuOrder(pages),
    pictures,
    mistakes: [
      ...aliasMistakes(doubles),
      ...topicMistakes(taxonomy, papers),
      ...pageMistakes(pages, topical),
    ],
  };
}

/** Whether a listing has papers and all of them left the shelf. */
function isRemoved({ papers }: Listing, removed: ReadonlyMap<string, Paper>): boolean {
  return papers.length > 0 && papers.every((id) => removed.has(id));
}

/** The newest listing with a known day; its papers are marked as new. */
export function newestListing(shelf: Pick<Shelf, 'listings'>): Listing | undefined {
  return shelf.listings.find((listing) => listing.day !== undefined);
}
