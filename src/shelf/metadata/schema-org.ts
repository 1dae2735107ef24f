import { citedDate } from '../../paper/citation/cited.ts';
import { type WorkType, workTypeOf } from '../../paper/citation/work-type.ts';
import { arxivAddress, doiAddress, openreviewAddress } from '../../paper/identifier.ts';
import { isGroup } from '../../paper/name.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { scriptJson } from '../script-json.ts';

/** What schema.org calls that which a paper is part of. */
const containers: Record<WorkType, string> = {
  conference: 'PublicationVolume',
  journal: 'Periodical',
  preprint: 'CreativeWork',
  unknown: 'CreativeWork',
};

/**
 * A paper as a `ScholarlyArticle` of https://schema.org in JSON-LD, safe inside a `<script>` element.
 * `address` is the public address of its page.
 */
export function schemaOrgOf(paper: Paper, address: string): string {
  const { title, authors, venue, arxiv, doi, openreview } = paper;
  const kind = workTypeOf(paper);
  const date = citedDate(paper);
  const identifiers = [arxiv && `arXiv:${arxiv}`, doi && `doi:${doi}`].filter(Boolean);
  const addresses = [
    doi && doiAddress(doi),
    arxiv && arxivAddress(arxiv),
    openreview && openreviewAddress(openreview),
  ].filter(Boolean);
  const article = {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    url: address,
    name: plainText(title),
    author: authors.map((name) => ({ '@type': isGroup(name) ? 'Organization' : 'Person', name })),
    datePublished: date,
    isPartOf: venue && { '@type': containers[kind], name: venue },
    ...(kind === 'preprint' && {
      creativeWorkStatus: 'Preprint',
      publisher: { '@type': 'Organization', name: 'arXiv' },
    }),
    ...(identifiers.length > 0 && { identifier: identifiers }),
    ...(addresses.length > 0 && { sameAs: addresses }),
  };
  return scriptJson(article);
}
