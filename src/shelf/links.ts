import { isSameAddress } from '../paper/address.ts';
import { arxivAddress, arxivPdfAddress, doiAddress, openreviewAddress } from '../paper/identifier.ts';
import type { Paper } from '../paper/paper.ts';

/** A link of a paper's page. */
export interface PaperLink {
  label: string;
  address: string;
}

/** Where a paper can be read, run and discussed, each place once, the text first. */
export function linksOf({ arxiv, doi, openreview, links }: Paper): PaperLink[] {
  const pdf = links.pdf ?? (arxiv && arxivPdfAddress(arxiv));
  const all: PaperLink[] = [
    ...(arxiv ? [{ label: 'arXiv', address: arxivAddress(arxiv) }] : []),
    ...(pdf ? [{ label: 'PDF', address: pdf }] : []),
    ...(links.paper ? [{ label: "Publisher's page", address: links.paper }] : []),
    ...(doi ? [{ label: 'DOI', address: doiAddress(doi) }] : []),
    ...(openreview ? [{ label: 'OpenReview', address: openreviewAddress(openreview) }] : []),
    ...numbered('Code', links.code),
    ...numbered('Project page', links.project),
  ];
  return all.filter(
    ({ address }, index) => all.findIndex((other) => isSameAddress(other.address, address)) === index,
  );
}

/** `Code` for one address; `Code: github.com/a/b` where there are several. */
function numbered(label: string, addresses: readonly string[]): PaperLink[] {
  return addresses.map((address) => ({
    label: addresses.length === 1 ? label : `${label}: ${address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}`,
    address,
  }));
}
