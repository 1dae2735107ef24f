import type { Listing } from '../../src/content/listing.ts';
import { siteSchema } from '../../src/content/site.ts';
import type { Taxonomy } from '../../src/content/taxonomy.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { type Shelf, shelfOf } from '../../src/shelf/shelf.ts';

/** A paper of which nothing is known but what is given; its title is its id. */
export function paperOf({ id = 'paper', ...known }: Partial<Paper> = {}): Paper {
  return {
    id,
    title: id,
    abstract: '',
    authors: [],
    links: { code: [], project: [] },
    signals: {},
    aliases: [],
    remarks: [],
    sources: {},
    ...known,
  };
}

/** A listing of these papers. */
export function listingOf(papers: string[], known: Partial<Listing> = {}): Listing {
  return { inferred: false, papers, ...known };
}

/** What a shelf is made of besides its papers. */
interface Rest {
  site?: Record<string, unknown>;
  taxonomy?: Taxonomy;
  listings?: Listing[];
}

/** A shelf of these papers. */
export function shelfWith(
  papers: Paper[],
  { site = {}, taxonomy = { facets: [] }, listings = [] }: Rest = {},
): Shelf {
  const noted = papers.map((paper) => ({ ...paper, hasNotes: false }));
  return shelfOf(siteSchema.parse(site), taxonomy, listings, noted);
}
