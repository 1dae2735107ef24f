import { arxivAddress, arxivPdfAddress, doiAddress } from '../../paper/identifier.ts';
import type { Paper } from '../../paper/paper.ts';
import type { ListFile } from '../citation-files.ts';

/** A `<link>` in the head of a page. */
export interface Signpost {
  rel: string;
  href: string;
  type?: string;
}

/**
 * The links by which a machine finds its way from a paper's page, Signposting's level 1
 * (https://signposting.org/FAIR/): the persistent address, the citations, the text and what the page
 * is. `address` is the page's own; `hrefOf` gives the address of a path of the site.
 */
export function signpostsOf(
  { doi, arxiv, links }: Paper,
  files: readonly ListFile[],
  address: string,
  hrefOf: (path: string) => string,
): Signpost[] {
  const pdf = links.pdf ?? (arxiv && arxivPdfAddress(arxiv));
  return [
    { rel: 'cite-as', href: persistentAddress({ doi, arxiv }) ?? address },
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

/** The address that names the paper itself, wherever it is read. */
export function persistentAddress({
  doi,
  arxiv,
}: {
  doi?: string | undefined;
  arxiv?: string | undefined;
}): string | undefined {
  return doi ? doiAddress(doi) : arxiv && arxivAddress(arxiv);
}
