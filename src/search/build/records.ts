import { paragraphsOf } from '../../paper/abstract.ts';
import type { Paper } from '../../paper/paper.ts';
import { passagesOf, plainLine } from '../../paper/sentence/passage.ts';
import { isAbstractMissed } from '../../shelf/display/lacking.ts';
import { listLines } from '../../shelf/display/shown.ts';
import { tellingTopics } from '../../shelf/facet/topic/telling.ts';
import { venueOf } from '../../shelf/facet/venue.ts';
import { namesOn } from '../../shelf/names.ts';
import { supplementsOf } from '../../shelf/paper-summary.ts';
import { furtherTexts } from '../../shelf/record/stand-in.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import { writtenDate } from '../../shelf/written-date.ts';
import type { Fragment } from '../format/files.ts';
import { bareIsbn } from '../query/identifier.ts';

/** One paper as the search finds and shows it; everything in it is plain text. */
export interface SearchRecord extends Fragment {
  /** The names of its topics. */
  topics: string[];
  /** The journal or book, whole, and the venue as a source writes it, where `venue` is another name; the series. */
  containers?: string[];
  /** As its sources give them, and its categories. */
  keywords?: string[];
  publisher?: string;
  /** The citation key of its source. */
  key?: string;
}

/** One record for each paper, in the order of the shelf. */
export function searchRecords(shelf: Shelf): SearchRecord[] {
  return shelf.papers.map((paper) => {
    const { id, title, abstract, authors, published, status } = paper;
    const venue = venueOf(paper, namesOn(shelf).venueNames);
    const containers = [paper.venue, paper.container, paper.series].flatMap((name) =>
      name ? [plainLine(name)] : [],
    );
    const keywords = [...(paper.keywords ?? []), ...(paper.categories ?? [])].map(plainLine);
    const has = supplementsOf(paper);
    const lines = listLines(shelf, paper).map(({ label, values }) => ({
      label,
      text: plainLine(values.map(({ text }) => text).join('; ')),
    }));
    const shownTopics = tellingTopics(shelf, paper).shown.map(({ facet, division: { id, name } }) => ({
      name,
      path: `${facet}/${id}/`,
    }));
    const remarks = furtherTexts(shelf, paper);
    const publisher = [paper.publisher, paper.place].filter(Boolean).join(', ');
    return {
      id,
      title: plainLine(title),
      authors: [...authors],
      ...(published && { published: writtenDate(published) }),
      ...(venue && { venue }),
      sentences: passagesOf(paragraphsOf(abstract))
        .flat()
        .map(({ plain }) => plain),
      ...(remarks.length > 0 && { remarks }),
      ...(isAbstractMissed(shelf, paper) && { lacksAbstract: true }),
      topics: (shelf.placements.get(id) ?? []).map(({ topic }) => shelf.topics.get(topic)?.name ?? ''),
      ids: idsOf(paper),
      ...(shownTopics.length > 0 && { shownTopics }),
      ...(status && { status }),
      ...(has.length > 0 && { has }),
      ...(lines.length > 0 && { lines }),
      ...(paper.awards && { awards: paper.awards.map(plainLine) }),
      ...(containers.some((name) => name !== venue) && {
        containers: [...new Set(containers)].filter((name) => name !== venue),
      }),
      ...(keywords.length > 0 && { keywords }),
      ...(paper.editors && { editors: [...paper.editors] }),
      ...(publisher && { publisher: plainLine(publisher) }),
      ...(paper.key && { key: paper.key }),
    };
  });
}

function idsOf({ arxiv, doi, openreview, aliases, pmid, pmcid, isbn = [] }: Paper): string[] {
  const books = isbn.map(bareIsbn);
  return [arxiv, doi, openreview, ...aliases, pmid, pmcid, ...books].filter((name) => name !== undefined);
}
