import { yearOf } from '../../paper/citation/citation-key.ts';
import { workTypeOf } from '../../paper/citation/work-type.ts';
import { arxivAddress, doiAddress, openreviewAddress } from '../../paper/identifier.ts';
import { isGroup } from '../../paper/name.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { scriptJson } from '../script-json.ts';

/**
 * A paper as a `ScholarlyArticle` of https://schema.org in JSON-LD, for the inside of a `<script>`:
 * nothing in it can end the element. `address` is the public address of its page.
 */
export function schemaOrgOf(paper: Paper, address: string): string {
  const { title, authors, venue, arxiv, doi, openreview, published } = paper;
  const kind = workTypeOf(paper);
  const date = venue === undefined ? published : yearOf(paper);
  const identifiers = [...(arxiv ? [`arXiv:${arxiv}`] : []), ...(doi ? [`doi:${doi}`] : [])];
  const same = [
    ...(doi ? [doiAddress(doi)] : []),
    ...(arxiv ? [arxivAddress(arxiv)] : []),
    ...(openreview ? [openreviewAddress(openreview)] : []),
  ];
  const article = {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    url: address,
    name: plainText(title),
    author: authors.map((name) => ({ '@type': isGroup(name) ? 'Organization' : 'Person', name })),
    ...(date && { datePublished: date }),
    ...(venue && {
      isPartOf: { '@type': kind === 'journal' ? 'Periodical' : 'PublicationVolume', name: venue },
    }),
    ...(kind === 'preprint' && {
      creativeWorkStatus: 'Preprint',
      publisher: { '@type': 'Organization', name: 'arXiv' },
    }),
    ...(identifiers.length > 0 && { identifier: identifiers }),
    ...(same.length > 0 && { sameAs: same }),
  };
  return scriptJson(article);
}
