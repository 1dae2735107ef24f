import { arxivAtomWorks } from '../../import/formats/xml/arxiv-atom.ts';
import { rootName } from '../../import/formats/xml/parse.ts';
import { type Lookup, searchWords } from '../lookup.ts';

/** arXiv's API (https://info.arxiv.org/help/api/user-manual.html). */
export const arxivLookup: Lookup = {
  service: 'arxiv',
  answers: ['arxiv'],
  batchSize: 50,
  turn: 'first',
  byIdentifiers: (_, values) => ({
    path: `query?id_list=${values.map(encodeURIComponent).join(',')}&max_results=${values.length}`,
  }),
  byTitle: (title) => ({
    path: `query?search_query=${encodeURIComponent(`ti:"${searchWords(title).replace(/['’-]/g, ' ')}"`)}&max_results=5`,
  }),
  isAnswer: isFeed,
  read: arxivAtomWorks,
};

/** Whether a text is an Atom feed, whole. */
export function isFeed(text: string): boolean {
  return rootName(text) === 'feed' && /<\/(?:\w+:)?feed>\s*$/.test(text);
}
