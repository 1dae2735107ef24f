import { type Listing, newestFirst } from '../content/listing.ts';
import type { Site } from '../content/site.ts';
import type { Taxonomy } from '../content/taxonomy.ts';
import { type Look, lookOf } from '../look/look.ts';
import type { Paper } from '../paper/paper.ts';
import { aliasesOf, removedAliases } from './alias.ts';
import { authorFacet } from './facet/author.ts';
import { awardFacet } from './facet/award.ts';
import { categoryFacet } from './facet/category.ts';
import { dayFacet } from './facet/day.ts';
import { type Division, type Facet, searchedDivisions } from './facet/facet.ts';
import { keywordFacet } from './facet/keyword.ts';
import type { Placement } from './facet/placement.ts';
import { supplementFacet } from './facet/supplement.ts';
import { topicFacets } from './facet/topic.ts';
import { typeFacet } from './facet/type.ts';
import { venueFacet } from './facet/venue.ts';
import { yearFacet } from './facet/year.ts';
import { inShelfOrder } from './order.ts';
import { placed } from './placed.ts';

/** A paper with what the shelf adds to its record. */
export interface ShelfPaper extends Paper {
  /** Whether a curator added notes below the abstract. */
  hasNotes: boolean;
}

/** All papers of one site and how they are divided. */
export interface Shelf {
  site: Site;
  look: Look;
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
}

/** The facets that every shelf has, in the order of the navigation and of the filters. A new one is added here. */
const commonFacets = [yearFacet, venueFacet, authorFacet, dayFacet];

/** The facets that come after them on a shelf whose papers have such data. */
const furtherFacets = [typeFacet, keywordFacet, categoryFacet, awardFacet];

/**
 * The shelf of a content folder. Throws an Error where a paper names a topic that the taxonomy
 * doesn't have, or where two papers have one alias.
 */
export function shelfOf(
  site: Site,
  taxonomy: Taxonomy,
  listings: readonly Listing[],
  unordered: readonly ShelfPaper[],
  offShelf: readonly Paper[] = [],
): Shelf {
  const papers = inShelfOrder(unordered, listings);
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const removed = new Map(offShelf.filter(({ id }) => !byId.has(id)).map((paper) => [paper.id, paper]));
  const aliases = aliasesOf(papers);
  const { whole, placements } = placed(taxonomy, papers);
  const topical = topicFacets(whole, papers, (paper) => placements.get(paper.id) ?? []);
  const isTopical = ({ id }: Facet) => topical.some((facet) => facet.id === id);
  const further = furtherFacets
    .map((facetOf) => facetOf(papers))
    .filter((facet) => searchedDivisions(facet).length > 0 && !isTopical(facet));
  const facets = [
    ...topical,
    ...commonFacets.map((facetOf) => facetOf(papers)),
    ...further,
    supplementFacet(papers),
  ];
  return {
    site,
    look: lookOf(site.look),
    papers,
    byId,
    removed,
    listings: newestFirst(listings).filter((listing) => !isRemoved(listing, removed)),
    facets: facets.filter(({ hasPages }) => hasPages !== false),
    searchedFacets: facets.filter(({ search }) => search !== false),
    topics: new Map(topical.flatMap(({ divisions }) => divisions.map((division) => [division.id, division]))),
    placements,
    aliases: new Map([...removedAliases(removed, byId, aliases), ...aliases]),
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
