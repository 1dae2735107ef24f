import type { Service } from './client.ts';

/** The open services that know papers, each at its published rate. */
export const services = {
  /** https://info.arxiv.org/help/api/tou.html: one request every three seconds. */
  arxiv: { name: 'arXiv', address: 'https://export.arxiv.org/api/', intervalMs: 3_000 },
  /** https://www.crossref.org/documentation/retrieve-metadata/rest-api/: the polite pool, well below its limit. */
  crossref: { name: 'Crossref', address: 'https://api.crossref.org/', intervalMs: 200 },
  /** https://support.datacite.org/docs/is-there-a-rate-limit-for-making-requests-against-the-datacite-apis */
  datacite: { name: 'DataCite', address: 'https://api.datacite.org/', intervalMs: 300 },
  /** https://docs.openalex.org/how-to-use-the-api/rate-limits-and-authentication: ten a second. */
  openalex: { name: 'OpenAlex', address: 'https://api.openalex.org/', intervalMs: 150 },
  /** https://www.semanticscholar.org/product/api: one a second without a key, shared by all. */
  semanticscholar: {
    name: 'Semantic Scholar',
    address: 'https://api.semanticscholar.org/graph/v1/',
    intervalMs: 1_500,
  },
  openreview: { name: 'OpenReview', address: 'https://api2.openreview.net/', intervalMs: 500 },
  /** https://www.ncbi.nlm.nih.gov/books/NBK25497/: three a second without a key. */
  pubmed: { name: 'PubMed', address: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils/', intervalMs: 400 },
  orcid: { name: 'ORCID', address: 'https://pub.orcid.org/v3.0/', intervalMs: 250 },
  zotero: { name: 'Zotero', address: 'https://api.zotero.org/', intervalMs: 500 },
} as const satisfies Record<string, Service>;

/** The name of a service. */
export type ServiceName = keyof typeof services;
