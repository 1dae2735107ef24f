import { jsonIn } from '../../import/formats/json.ts';
import { openreviewWorks } from '../../import/formats/json-services/openreview.ts';
import { objectOf } from '../../import/formats/json-services/value.ts';
import { type Lookup, searchWords } from '../lookup.ts';

/** OpenReview's API (https://docs.openreview.net); a note is asked for by itself. */
export const openreviewLookup: Lookup = {
  service: 'openreview',
  answers: ['openreview'],
  batchSize: 1,
  turn: 'first',
  byIdentifiers: (_, [id = '']) => ({ path: `notes?id=${encodeURIComponent(id)}` }),
  byTitle: (title) => ({
    path: `notes/search?term=${encodeURIComponent(searchWords(title))}&content=title&source=forum&limit=5`,
  }),
  isAnswer: (text) => Array.isArray(objectOf(jsonIn(text))['notes']),
  read: openreviewWorks,
};

/** Its first version, for what the second doesn't have. */
export const openreview1Lookup: Lookup = {
  ...openreviewLookup,
  service: 'openreview1',
  turn: 'fallback',
};
