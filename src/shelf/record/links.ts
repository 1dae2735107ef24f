import { arxivAddress, arxivPdfAddress, doiAddress, openreviewAddress } from '../../paper/identifier.ts';
import type { Paper } from '../../paper/paper.ts';
import { isSameAddress } from '../../paper/web-address.ts';

/** A link of a paper's page. */
export interface PaperLink {
  label: string;
  /** Whether it leads to a text, to code, or to another page. */
  kind: 'text' | 'code' | 'away';
  address: string;
}

/** Where a paper can be read, run and discussed, each place once, the text first. */
export function linksOfPaper({ arxiv, doi, openreview, links }: Paper): PaperLink[] {
  const pdf = links.pdf ?? (arxiv && arxivPdfAddress(arxiv));
  const all = [
    ...linkTo('arXiv', 'away', arxiv && arxivAddress(arxiv)),
    ...linkTo('PDF', 'text', pdf),
    ...linkTo("Publisher's page", 'away', links.paper),
    ...linkTo('DOI', 'away', doi && doiAddress(doi)),
    ...linkTo('OpenReview', 'away', openreview && openreviewAddress(openreview)),
    ...numbered('Code', 'code', links.code),
    ...numbered('Project page', 'away', links.project),
  ];
  return all.filter(
    ({ address }, index) => all.findIndex((other) => isSameAddress(other.address, address)) === index,
  );
}

/** A link where there is an address. */
function linkTo(label: string, kind: PaperLink['kind'], address: string | undefined): PaperLink[] {
  return address ? [{ label, kind, address }] : [];
}

/** `Code` for one address; `Code: github.com/a/b` where there are several. */
function numbered(label: string, kind: PaperLink['kind'], addresses: readonly string[]): PaperLink[] {
  return addresses.map((address) => ({
    label: addresses.length === 1 ? label : `${label}: ${address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}`,
    kind,
    address,
  }));
}
