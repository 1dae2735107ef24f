import { citeAddress } from './citation-tags.ts';
import { isGroup } from './name.ts';
import type { Paper } from './paper.ts';
import { plainText } from './text.ts';

/**
 * A paper as JSON-LD (https://schema.org/ScholarlyArticle), to stand in a `script` of data: no
 * character in it ends the element or begins another. `address` is the page's own.
 */
export function jsonLdOf(paper: Omit<Paper, 'id'>, address: string): string {
  const { title, authors, venue, arxiv, doi, links, published, abstract } = paper;
  const cite = citeAddress(paper);
  const identifiers = [
    ...(arxiv ? [{ '@type': 'PropertyValue', propertyID: 'arXiv', value: arxiv }] : []),
    ...(doi ? [{ '@type': 'PropertyValue', propertyID: 'DOI', value: doi }] : []),
  ];
  const sameAs = [cite, links.paper].filter((link) => link !== undefined);
  const article = {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': address,
    url: address,
    headline: plainText(title),
    ...(authors.length > 0 && {
      author: authors.map((name) => ({ '@type': isGroup(name) ? 'Organization' : 'Person', name })),
    }),
    ...(published && { datePublished: published }),
    ...(venue && { isPartOf: { '@type': 'CreativeWork', name: venue } }),
    ...(abstract && { abstract: plainText(abstract) }),
    ...(identifiers.length > 0 && { identifier: identifiers }),
    ...(sameAs.length > 0 && { sameAs }),
  };
  return JSON.stringify(article).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
