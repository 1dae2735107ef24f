import type { Service } from '../client.ts';

/** The open services that know papers, each at its published rate. */
export const services = {
  /** https://info.arxiv.org/help/api/tou.html: one request every three seconds. */
  arxiv: { name: 'arXiv', address: 'https://export.arxiv.org/api/', intervalMs: 3_000 },
  /** https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/: a list a second. */
  crossref: { name: 'Crossref', address: 'https://api.crossref.org/', intervalMs: 1_000 },
  /** https://support.datacite.org/docs/is-there-a-rate-limit-for-making-requests-against-the-datacite-apis */
  datacite: { name: 'DataCite', address: 'https://api.datacite.org/', intervalMs: 300 },
  /** https://developers.openalex.org/api-reference/authentication: far below its limit; a key has an allowance a day. */
  openalex: { name: 'OpenAlex', address: 'https://api.openalex.org/', intervalMs: 150 },
  /** https://www.semanticscholar.org/product/api: one a second without a key, shared by all. */
  semanticscholar: {
    name: 'Semantic Scholar',
    address: 'https://api.semanticscholar.org/graph/v1/',
    intervalMs: 1_500,
  },
  openreview: {
    name: 'OpenReview',
    address: 'https://api2.openreview.net/',
    intervalMs: 500,
    closed: /"name"\s*:\s*"ForbiddenError"/,
  },
  /** Conferences before 2023 are in the first version alone. */
  openreview1: {
    name: 'OpenReview',
    address: 'https://api.openreview.net/',
    intervalMs: 500,
    closed: /"name"\s*:\s*"ForbiddenError"/,
  },
  /** https://www.ncbi.nlm.nih.gov/books/NBK25497/: three a second without a key. */
  pubmed: { name: 'PubMed', address: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils/', intervalMs: 400 },
  orcid: { name: 'ORCID', address: 'https://pub.orcid.org/v3.0/', intervalMs: 250 },
  zotero: { name: 'Zotero', address: 'https://api.zotero.org/', intervalMs: 500 },
} as const satisfies Record<string, Service>;

/** The name of a service. */
export type ServiceName = keyof typeof services;

/** The table of services that an import asks. */
export type ServiceTable = Readonly<Record<ServiceName, Service>>;

/** Where a service's own redirects may lead: to the hosts of the table and nowhere else. */
export function originsOf(table: ServiceTable): ReadonlySet<string> {
  return new Set(Object.values(table).map(({ address }) => new URL(address).origin));
}

/** Who asks, as services want to know it. */
export interface Asker {
  /** An address for mail. */
  contact?: string | undefined;
  /** Keys that services have given the person who asks. */
  keys?: Readonly<{ semanticscholar?: string | undefined; openalex?: string | undefined }>;
}

/** The table for somebody who asks. */
export function servicesFor({ contact, keys }: Asker): ServiceTable {
  const { semanticscholar, openalex, pubmed } = services;
  return {
    ...services,
    ...(contact && { pubmed: { ...pubmed, parameters: { email: contact } } }),
    ...(keys?.openalex && { openalex: { ...openalex, parameters: { api_key: keys.openalex } } }),
    ...(keys?.semanticscholar && {
      semanticscholar: { ...semanticscholar, headers: { 'x-api-key': keys.semanticscholar } },
    }),
  };
}
