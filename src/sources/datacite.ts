import { dataciteWorks } from '../import/formats/json-services/datacite.ts';
import { isJson, type Lookup } from './lookup.ts';

/** DataCite's API (https://support.datacite.org/docs/api); it is asked for the DOIs that Crossref doesn't know. */
export const dataciteLookup: Lookup = {
  service: 'datacite',
  answers: ['doi'],
  batchSize: 50,
  turn: 'fallback',
  byIdentifiers: (_, values) => {
    const dois = values.map((doi) => `"${doi.replace(/["\\]/g, '')}"`).join(' OR ');
    return { path: `dois?query=${encodeURIComponent(`doi:(${dois})`)}&page[size]=${values.length}` };
  },
  isAnswer: (text) => isJson(text) && /^\s*\{\s*"data"\s*:/.test(text),
  read: dataciteWorks,
};
