import { siteFile } from '../../../content/site/site.ts';
import { type Identifier, identifierKey } from '../../../import/entry/identifiers.ts';
import {
  arxivAddress,
  doiAddress,
  openreviewAddress,
  pmcAddress,
  pubmedAddress,
} from '../../../paper/identifier.ts';
import { addressIdentifiers, identifierFields, isResolverAddress } from '../../../paper/identifier-text.ts';
import { addressesIn, webAddressOrUndefined } from '../../../paper/web-address.ts';
import type { CheckedContent, NotedPaper } from '../content.ts';

/** An address that a file of a shelf names. */
export interface NamedAddress {
  address: string;
  file: string;
  /** What stands in the file: the address itself, or the field of the identifier that leads there. */
  written: string;
}

const identifierAddress: Readonly<Record<(typeof identifierFields)[number], (id: string) => string>> = {
  arxiv: arxivAddress,
  doi: doiAddress,
  openreview: openreviewAddress,
  pmid: pubmedAddress,
  pmcid: pmcAddress,
};

/**
 * The addresses that a shelf names in its papers, their notes, its own pages and `site.yaml`, each once a file. What
 * leads to a paper by an identifier that services know is left out; `known` holds the keys of those.
 */
export function namedAddresses(content: CheckedContent, known: ReadonlySet<string>): NamedAddress[] {
  const isKnown = (identifier: Identifier) => known.has(identifierKey(identifier));
  const papers = content.papers.flatMap((paper) => [
    ...identifierAddresses(paper, isKnown),
    ...inFile(`papers/${paper.id}.mdx`, writtenIn(paper), isKnown),
  ]);
  const pages = content.pageTexts.flatMap(({ file, text }) =>
    inFile(
      file,
      addressesIn(text).map(({ href }) => href),
      isKnown,
    ),
  );
  return [...inFile(siteFile, textsOf(content.siteSaid), isKnown), ...pages, ...papers];
}

function identifierAddresses(paper: NotedPaper, isKnown: (one: Identifier) => boolean): NamedAddress[] {
  return identifierFields.flatMap((kind): NamedAddress[] => {
    const value = paper[kind];
    return value === undefined || isKnown({ kind, value })
      ? []
      : [{ address: identifierAddress[kind](value), file: `papers/${paper.id}.mdx`, written: `${kind}:` }];
  });
}

function writtenIn({ links, abstract, writtenNotes }: NotedPaper): string[] {
  const texts = [...addressesIn(abstract), ...addressesIn(writtenNotes)].map(({ href }) => href);
  return [
    ...Object.values(links)
      .flat()
      .filter((each) => each !== undefined),
    ...texts,
  ];
}

function inFile(
  file: string,
  addresses: readonly string[],
  isKnown: (one: Identifier) => boolean,
): NamedAddress[] {
  return [...new Set(addresses)]
    .filter((address) => webAddressOrUndefined(address) !== undefined && !isOfKnownPaper(address, isKnown))
    .map((address) => ({ address, file, written: address }));
}

/** The hosts at which services look: what an identifier leads to there is known with it. */
const servicesHosts = /(?:^|\.)(?:arxiv\.org|openreview\.net|ncbi\.nlm\.nih\.gov)$/;

/** Whether an address says no more than an identifier that is known: elsewhere there may be nothing all the same. */
function isOfKnownPaper(address: string, isKnown: (one: Identifier) => boolean): boolean {
  if (!servicesHosts.test(new URL(address).hostname) && !isResolverAddress(address)) return false;
  const identifiers = addressIdentifiers(address);
  return identifierFields.some((kind) => {
    const value = identifiers[kind];
    return value !== undefined && isKnown({ kind, value });
  });
}

/** All texts in data, however deep; templates of addresses are none. */
function textsOf(data: unknown): string[] {
  if (typeof data === 'string') return data.includes('{') ? [] : [data.trim()];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsOf) : [];
}
