import { paragraphsOf } from '../../paper/abstract.ts';
import { writtenDate } from '../../paper/date.ts';
import type { Paper } from '../../paper/paper.ts';
import { passagesOf, plainLine } from '../../paper/sentence/passage.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import type { Fragment } from '../format/files.ts';

/** One paper as the search finds and shows it; everything in it is plain text. */
export interface SearchRecord extends Fragment {
  /** The names of its topics. */
  topics: string[];
}

/** One record for each paper, in the order of the shelf. */
export function searchRecords(shelf: Shelf): SearchRecord[] {
  return shelf.papers.map((paper) => {
    const { id, title, abstract, authors, published, venue } = paper;
    return {
      id,
      title: plainLine(title),
      authors: [...authors],
      ...(published && { published: writtenDate(published) }),
      ...(venue && { venue }),
      sentences: passagesOf(paragraphsOf(abstract))
        .flat()
        .map(({ plain }) => plain),
      topics: (shelf.placements.get(id) ?? []).map(({ topic }) => shelf.topics.get(topic)?.name ?? ''),
      ids: idsOf(paper),
    };
  });
}

function idsOf({ arxiv, doi, openreview, aliases }: Paper): string[] {
  return [arxiv, doi, openreview, ...aliases].filter((name) => name !== undefined);
}
