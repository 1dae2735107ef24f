import { paragraphsOf } from '../mdx/text.ts';
import { writtenDate } from '../paper/date.ts';
import type { Paper } from '../paper/paper.ts';
import { plainText } from '../paper/text.ts';
import { paperPath } from '../shelf/entry.ts';
import type { Shelf } from '../shelf/shelf.ts';

/** What the search bundle is told of one paper. Every value of `meta` is searched, too. */
export interface SearchRecord {
  /** Below the site's base. */
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** What the pages hand to the bundle that is made after them. */
export interface Handover {
  records: SearchRecord[];
  /** Aliases without a page of their own -> ids. */
  redirects: [string, string][];
}

/**
 * One record for each paper, in the order of the shelf. The title stands in the text as well, for
 * how often a word is in the text counts; topics and identifiers are fields, not text to be shown.
 */
export function searchRecords(shelf: Shelf): SearchRecord[] {
  return shelf.papers.map((paper) => {
    const { title, abstract, authors, published, venue } = paper;
    const topics = topicsOf(shelf, paper.id);
    const ids = idsOf(paper);
    return {
      url: paperPath(paper.id),
      content: [plainText(title), ...paragraphsOf(abstract).map(plainText)].join('\n'),
      meta: {
        title: plainText(title),
        authors: authors.join(', '),
        ...(published && { published: writtenDate(published) }),
        ...(venue && { venue }),
        ...(topics && { topics }),
        ...(ids && { ids }),
      },
    };
  });
}

function topicsOf(shelf: Shelf, id: string): string {
  return (shelf.placements.get(id) ?? []).map(({ topic }) => shelf.topics.get(topic)?.name ?? '').join(', ');
}

function idsOf({ arxiv, doi, openreview, aliases }: Paper): string {
  return [arxiv, doi, openreview, ...aliases].filter((name) => name !== undefined).join(' ');
}
