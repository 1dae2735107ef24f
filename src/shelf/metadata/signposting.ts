import { arxivAddress, arxivPdfAddress, doiAddress } from '../../paper/identifier.ts';
import type { Paper } from '../../paper/paper.ts';
import type { ListFile } from '../files/citation-files.ts';

/** A `<link>` in the head of a page. */
export interface Signpost {
  rel: string;
  href: string;
  type?: string;
}

/**
 * The links that lead machines on from a paper's page, by level 1 of Signposting
 * (https://signposting.org/FAIR/): persistent address, citations, full text, and the type of the page.
 * `address` is the page's own; `hrefOf` gives the address of a path of the site.
 */
export function signpostsOf(
  { doi, arxiv, links }: Paper,
  files: readonly ListFile[],
  address: string,
  hrefOf: (path: string) => string,
): Signpost[] {
  const pdf = links.pdf ?? (arxiv && arxivPdfAddress(arxiv));
  return [
    { rel: 'cite-as', href: doi ? doiAddress(doi) : arxiv ? arxivAddress(arxiv) : address },
    ...files.map(({ path, format }) => ({
      rel: 'describedby',
      href: hrefOf(path),
      type: format.file.mediaType,
    })),
    ...(pdf ? [{ rel: 'item', href: pdf, type: 'application/pdf' }] : []),
    { rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
  ];
}
