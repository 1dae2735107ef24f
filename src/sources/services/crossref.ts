import { jsonIn } from '../../import/formats/json.ts';
import { crossrefWorks } from '../../import/formats/json-services/crossref.ts';
import { stringAt } from '../../import/formats/json-services/value.ts';
import { type Lookup, searchWords } from '../lookup.ts';

/** Crossref's API (https://api.crossref.org/swagger-ui/index.html). */
export const crossrefLookup: Lookup = {
  service: 'crossref',
  answers: ['doi'],
  batchSize: 20,
  turn: 'first',
  byIdentifiers: (_, values) => {
    const [only = ''] = values;
    // A comma divides filters, so that a DOI with one is asked for by itself.
    return values.length === 1
      ? { path: `works/${encodeURIComponent(only)}` }
      : {
          path: `works?filter=${values.map((doi) => `doi:${encodeURIComponent(doi)}`).join(',')}&rows=${values.length}`,
        };
  },
  byTitle: (title) => ({
    path: `works?query.bibliographic=${encodeURIComponent(searchWords(title))}&rows=5`,
  }),
  isAnswer: (text) => /^work(?:-list)?$/.test(stringAt(jsonIn(text), 'message-type')),
  read: crossrefWorks,
};
