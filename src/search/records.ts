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

/** One record for each paper, in the order of the shelf. */
export function searchRecords(shelf: Shelf): SearchRecord[] {
  return shelf.papers.map((paper) => ({
    url: paperPath(paper.id),
    content: contentOf(shelf, paper),
    meta: {
      title: plainText(paper.title),
      authors: paper.authors.join(', '),
      ...(paper.published && { published: writtenDate(paper.published) }),
      ...(paper.venue && { venue: paper.venue }),
    },
  }));
}

/** The title stands in the content as well: the score of a word counts how often it is there. */
function contentOf(shelf: Shelf, { id, title, abstract, arxiv, doi, openreview, aliases }: Paper): string {
  const topics = (shelf.placements.get(id) ?? []).map(({ topic }) => shelf.topics.get(topic)?.name ?? '');
  const names = [arxiv, doi, openreview, ...aliases].filter((name) => name !== undefined);
  return [
    plainText(title),
    ...paragraphsOf(abstract).map(plainText),
    topics.join(', '),
    names.join(' '),
  ].join('\n');
}
