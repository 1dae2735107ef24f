import type { IdentifierKind } from '../../import/entry/identifiers.ts';
import { jsonIn } from '../../import/formats/json.ts';
import { semanticScholarWorks } from '../../import/formats/json-services/semantic-scholar.ts';
import { objectOf, stringAt } from '../../import/formats/json-services/value.ts';
import { type Lookup, searchWords } from '../lookup.ts';

const fields =
  'title,abstract,authors,year,publicationDate,venue,publicationVenue,journal,publicationTypes,externalIds,openAccessPdf';

/** What it calls identifiers of each kind. */
const prefixes: Partial<Record<IdentifierKind, string>> = {
  doi: 'DOI',
  arxiv: 'ARXIV',
  pmid: 'PMID',
  pmcid: 'PMCID',
  acl: 'ACL',
};

/** Semantic Scholar's graph (https://api.semanticscholar.org/api-docs). */
export const semanticScholarLookup: Lookup = {
  service: 'semanticscholar',
  answers: ['arxiv', 'doi', 'pmid', 'pmcid', 'acl'],
  batchSize: 100,
  turn: 'later',
  refusesUnknown: true,
  gives: ['abstract', 'authors', 'published', 'doi', 'arxiv'],
  byIdentifiers: (kind, values) => ({
    path: `paper/batch?fields=${fields}`,
    body: JSON.stringify({
      ids: values.map((value) => `${prefixes[kind]}:${written(kind, value)}`),
    }),
  }),
  byTitle: (title) => ({
    path: `paper/search/match?query=${encodeURIComponent(searchWords(title))}&fields=${fields}`,
  }),
  isAnswer(text) {
    const answer = jsonIn(text);
    const papers = Array.isArray(answer) ? answer : objectOf(answer)['data'];
    return (
      Array.isArray(papers) && papers.every((paper) => paper === null || stringAt(paper, 'paperId') !== '')
    );
  },
  /** What it doesn't know is `null` in its answer. */
  read: function* (text) {
    for (const found of semanticScholarWorks(text)) if (!('fault' in found)) yield found;
  },
};

/** An identifier as it wants it: PubMed Central's without letters, the Anthology's older ones with a capital. */
function written(kind: IdentifierKind, value: string): string {
  if (kind === 'pmcid') return value.replace(/^PMC/, '');
  return kind === 'acl' ? value.replace(/^[a-z](?=\d)/, (letter) => letter.toUpperCase()) : value;
}
