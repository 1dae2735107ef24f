import type { FieldName } from '../paper/paper.ts';
import type { Lookup } from './lookup.ts';
import { arxivLookup } from './services/arxiv.ts';
import { crossrefLookup } from './services/crossref.ts';
import { dataciteLookup } from './services/datacite.ts';
import { openalexLookup } from './services/openalex.ts';
import { openreview1Lookup, openreviewLookup } from './services/openreview.ts';
import { pubmedLookup } from './services/pubmed.ts';
import { semanticScholarLookup } from './services/semantic-scholar.ts';
import type { ServiceName } from './services/services.ts';

/** How services are asked. Where several know a paper, the first that has a field gives it. */
export const lookups: readonly Lookup[] = [
  crossrefLookup,
  pubmedLookup,
  openreviewLookup,
  openreview1Lookup,
  dataciteLookup,
  arxivLookup,
  semanticScholarLookup,
  openalexLookup,
];

/** Fields that another service gives first: abstracts are whole, with their TeX, where authors send them. */
const firstFor: Partial<Record<FieldName, readonly ServiceName[]>> = {
  abstract: ['arxiv', 'openreview', 'openreview1', 'pubmed'],
};

/** The place of a service in the order in which they are believed for a field. */
export function rankOfService(service: ServiceName, name?: FieldName): number {
  const first = (name && firstFor[name]) ?? [];
  return [...first, ...lookups.map((lookup) => lookup.service)].indexOf(service);
}
