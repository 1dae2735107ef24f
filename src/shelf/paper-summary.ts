import { writtenDate } from '../paper/date.ts';
import type { Paper } from '../paper/paper.ts';
import { keySentenceOrFirst } from '../paper/sentence/key-sentence.ts';
import { htmlOf, markedText } from '../paper/text/text.ts';
import { facetPath } from './facet/facet.ts';
import { newestListing, type Shelf } from './shelf.ts';

/** What a list shows of a paper. HTML comes from the renderer of marked-up text. */
export interface PaperSummary {
  id: string;
  /** Below the site's base. */
  path: string;
  titleHtml: string;
  /** The first authors and how many more there are. */
  authors: { shown: string; more: number };
  /** The date in words, to the precision that is known. */
  date?: { written: string; machine: string };
  venue?: string;
  /** The sentence of the abstract that says what the paper does. */
  gistHtml?: string;
  topics: { name: string; path: string }[];
  hasCode: boolean;
  hasProject: boolean;
  isNew: boolean;
}

/** More authors than this are counted, not named, in a list. */
const namedAuthors = 12;

const known = new WeakMap<Shelf, Map<string, PaperSummary>>();

/** The entry of a paper; each is made once, since a paper stands in many lists. */
export function paperSummary(shelf: Shelf, paper: Paper): PaperSummary {
  const entries = known.get(shelf) ?? new Map<string, PaperSummary>();
  known.set(shelf, entries);
  const entry = entries.get(paper.id) ?? freshEntry(shelf, paper);
  entries.set(paper.id, entry);
  return entry;
}

function freshEntry(shelf: Shelf, paper: Paper): PaperSummary {
  const { id, title, authors, published, venue, abstract, links } = paper;
  const gist = keySentenceOrFirst(abstract);
  return {
    id,
    path: paperPath(id),
    titleHtml: htmlOf(markedText(title).nodes, { links: false }),
    authors: shownAuthors(authors),
    ...(published && { date: { written: writtenDate(published), machine: published } }),
    ...(venue && { venue }),
    ...(gist && { gistHtml: htmlOf(markedText(gist.text).nodes, { links: false }) }),
    topics: topicsOf(shelf, id),
    hasCode: links.code.length > 0,
    hasProject: links.project.length > 0,
    isNew: newestListing(shelf)?.papers.includes(id) ?? false,
  };
}

/** The address of a paper's page below the site's base. */
export function paperPath(id: string): string {
  return `/papers/${id}/`;
}

function shownAuthors(authors: readonly string[]): PaperSummary['authors'] {
  const shown = authors.length <= namedAuthors + 1 ? authors : authors.slice(0, namedAuthors);
  return { shown: shown.join(', '), more: authors.length - shown.length };
}

function topicsOf(shelf: Shelf, id: string): PaperSummary['topics'] {
  return (shelf.placements.get(id) ?? []).flatMap(({ facet, topic }) => {
    const division = shelf.topics.get(topic);
    return division ? [{ name: division.name, path: facetPath({ id: facet }, division) }] : [];
  });
}
