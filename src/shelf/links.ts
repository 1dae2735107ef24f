import { isSameAddress } from '../paper/address.ts';
import { arxivAddress, arxivPdfAddress, doiAddress, openreviewAddress } from '../paper/identifier.ts';
import type { Paper } from '../paper/paper.ts';

/** A link of a paper's page. */
export interface PaperLink {
  label: string;
  /** Whether it leads to a text, to code, or to another page. */
  kind: 'text' | 'code' | 'away';
  address: string;
}

/** Where a paper can be read, run and discussed, each place once, the text first. */
export function linksOf({ arxiv, doi, openreview, links }: Paper): PaperLink[] {
  const pdf = links.pdf ?? (arxiv && arxivPdfAddress(arxiv));
  const all: PaperLink[] = [
    ...(arxiv ? [{ label: 'arXiv', kind: 'away' as const, address: arxivAddress(arxiv) }] : []),
    ...(pdf ? [{ label: 'PDF', kind: 'text' as const, address: pdf }] : []),
    ...(links.paper ? [{ label: "Publisher's page", kind: 'away' as const, address: links.paper }] : []),
    ...(doi ? [{ label: 'DOI', kind: 'away' as const, address: doiAddress(doi) }] : []),
    ...(openreview
      ? [{ label: 'OpenReview', kind: 'away' as const, address: openreviewAddress(openreview) }]
      : []),
    ...numbered('Code', 'code', links.code),
    ...numbered('Project page', 'away', links.project),
  ];
  return all.filter(
    ({ address }, index) => all.findIndex((other) => isSameAddress(other.address, address)) === index,
  );
}

/** `Code` for one address; `Code: github.com/a/b` where there are several. */
function numbered(label: string, kind: PaperLink['kind'], addresses: readonly string[]): PaperLink[] {
  return addresses.map((address) => ({
    label: addresses.length === 1 ? label : `${label}: ${address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}`,
    kind,
    address,
  }));
}
