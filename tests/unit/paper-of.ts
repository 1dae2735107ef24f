import type { Listing } from '../../src/content/listing.ts';
import { siteSchema } from '../../src/content/site/site.ts';
import type { Taxonomy } from '../../src/content/topics/taxonomy.ts';
import { type Paper, recordSchema } from '../../src/paper/paper.ts';
import { type Further, type Shelf, shelfOf } from '../../src/shelf/shelf.ts';

/** A paper of which nothing is known but what is given; its title is its id. */
export function paperOf({ id = 'paper', links, ...known }: KnownPaper = {}): Paper {
  const unknown = recordSchema.parse({ title: 'unknown' });
  return { ...unknown, id, title: id, abstract: '', ...known, links: { ...unknown.links, ...links } };
}

/** What a test says of a paper. */
export type KnownPaper = Partial<Omit<Paper, 'links'>> & { links?: Partial<Paper['links']> };

/** A listing of these papers. */
export function listingOf(papers: string[], known: Partial<Listing> = {}): Listing {
  return { inferred: false, papers, ...known };
}

/** What a shelf is made of besides its papers. */
interface Rest extends Further {
  site?: Record<string, unknown>;
  taxonomy?: Taxonomy;
  listings?: Listing[];
  /** Papers that left. */
  removed?: Paper[];
}

/** A shelf of these papers. */
export function shelfWith(
  papers: Paper[],
  { site = {}, taxonomy = { facets: [] }, listings = [], removed = [], ...further }: Rest = {},
): Shelf {
  const noted = papers.map((paper) => ({ ...paper, notes: [], usesMdx: false }));
  return shelfOf(siteSchema.parse(site), taxonomy, listings, noted, removed, further);
}
