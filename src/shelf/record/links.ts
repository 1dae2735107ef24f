import {
  arxivAddress,
  arxivPdfAddress,
  doiAddress,
  openreviewAddress,
  pmcAddress,
  pubmedAddress,
} from '../../paper/identifier.ts';
import { type LinkListName, linkListNames, type Paper } from '../../paper/paper.ts';
import { isSameAddress } from '../../paper/web-address.ts';
import { fields, signs } from '../../words/words.ts';

/** A link of a paper's page. */
export interface PaperLink {
  label: string;
  /** Whether it leads to a text, to code, to one of the other supplements, or to another page. */
  kind: 'text' | 'away' | Exclude<LinkListName, 'project'>;
  address: string;
}

type Place = [label: string, kind: PaperLink['kind'], addresses: readonly (string | undefined)[]];

/** Where a paper can be read, run and discussed, each address once, in the order of the page. */
export function linksOfPaper({ arxiv, doi, openreview, pmid, pmcid, links }: Paper): PaperLink[] {
  const places: Place[] = [
    ['arXiv', 'away', [arxiv && arxivAddress(arxiv)]],
    [fields.pdf, 'text', [links.pdf ?? (arxiv && arxivPdfAddress(arxiv))]],
    [fields.paper, 'away', [links.paper]],
    [fields.doi, 'away', [doi && doiAddress(doi)]],
    ['OpenReview', 'away', [openreview && openreviewAddress(openreview)]],
    ['PubMed', 'away', [pmid && pubmedAddress(pmid)]],
    ['PubMed Central', 'away', [pmcid && pmcAddress(pmcid)]],
    ...linkListNames.map(
      (name): Place => [fields[name], name === 'project' ? 'away' : name, links[name] ?? []],
    ),
  ];
  const all = places.flatMap(([label, kind, addresses]) =>
    addresses.flatMap((address): PaperLink[] =>
      address ? [{ label: addresses.length === 1 ? label : withHost(label, address), kind, address }] : [],
    ),
  );
  return all.filter(
    ({ address }, index) => all.findIndex((other) => isSameAddress(other.address, address)) === index,
  );
}

/** A label that tells several links of one kind apart: `Code: github.com/a/b`. */
function withHost(label: string, address: string): string {
  return signs.labelled(label, address.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''));
}
