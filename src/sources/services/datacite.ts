import { jsonIn } from '../../import/formats/json.ts';
import { dataciteWorks } from '../../import/formats/json-services/datacite.ts';
import { objectOf } from '../../import/formats/json-services/value.ts';
import { arxivDoi } from '../../paper/identifier.ts';
import type { Lookup } from '../lookup.ts';

/** DataCite's API (https://support.datacite.org/docs/api), for the DOIs that Crossref doesn't know and what arXiv doesn't answer. */
export const dataciteLookup: Lookup = {
  service: 'datacite',
  answers: ['doi', 'arxiv'],
  batchSize: 50,
  turn: 'fallback',
  byIdentifiers: (kind, values) => {
    const dois = values
      .map((value) => (kind === 'arxiv' ? arxivDoi(value).toLowerCase() : value))
      .map((doi) => `"${doi.replace(/["\\]/g, '')}"`)
      .join(' OR ');
    return { path: `dois?query=${encodeURIComponent(`doi:(${dois})`)}&page[size]=${values.length}` };
  },
  isAnswer: (text) => Array.isArray(objectOf(jsonIn(text))['data']),
  read: dataciteWorks,
};
