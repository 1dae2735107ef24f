import { jsonIn } from '../../import/formats/json.ts';
import { openalexWorks } from '../../import/formats/json-services/openalex.ts';
import { objectOf, stringOf } from '../../import/formats/json-services/value.ts';
import { arxivDoi } from '../../paper/identifier.ts';
import { type Lookup, searchWords } from '../lookup.ts';

/** OpenAlex's API (https://developers.openalex.org); the first that says which papers are retracted. */
export const openalexLookup: Lookup = {
  service: 'openalex',
  answers: ['doi', 'arxiv', 'pmid'],
  batchSize: 50,
  turn: 'later',
  gives: ['abstract', 'authors', 'published', 'type', 'status'],
  guesses: ['keywords', 'language'],
  byIdentifiers: (kind, values) => {
    const name = kind === 'pmid' ? 'pmid' : 'doi';
    const asked = values.map((value) => encodeURIComponent(kind === 'arxiv' ? arxivDoi(value) : value));
    return asked.length === 1
      ? { path: `works/${name}:${asked[0]?.replaceAll('%2F', '/')}` }
      : { path: `works?filter=${name}:${asked.join('|')}&per-page=${values.length}` };
  },
  byTitle: (title) => ({
    path: `works?filter=title.search:${encodeURIComponent(searchWords(title))}&per-page=5`,
  }),
  isAnswer(text) {
    const { results, id } = objectOf(jsonIn(text));
    return Array.isArray(results) || /^https:\/\/openalex\.org\/W\d+$/i.test(stringOf(id));
  },
  read: openalexWorks,
};
