import {
  addressIdentifiers,
  arxivIdIn,
  isResolverAddress,
  textIdentifiers,
} from '../../../paper/identifier-text.ts';
import { isCodeAddress, isPdfAddress, webAddressOrUndefined } from '../../../paper/web-address.ts';

/** What an identifier or an address says of a paper, under the names of the record's fields. */
export type LinkFields = Record<string, string | string[]>;

/** The DOI or, where the DOI is one that arXiv registers, the arXiv id; in any writing or address. */
export function doiFields(written: string): LinkFields {
  const { doi, arxiv } = textIdentifiers(written);
  return doi ? { doi } : arxiv ? { arxiv } : {};
}

/** The arXiv id of an address, of a DOI or its end, or of an id in any writing. */
export function arxivFields(written: string): LinkFields {
  const arxiv = arxivIdIn(written);
  return arxiv ? { arxiv } : {};
}

/** PubMed Central's id, `PMC123`, from an address or an id. */
export function pmcidFields(written: string): LinkFields {
  const digits = /(?:^|\bPMC|\/pmc\/articles\/)(\d{3,})\b/i.exec(written.trim())?.[1];
  return digits ? { pmcid: `PMC${digits}` } : {};
}

const videoHost =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|slideslive\.com|underline\.io)\//i;

/** What the address of a paper is: an identifier, a PDF, code, a video or, if nothing else, its page. */
export function addressFields(written: string): LinkFields {
  const address = webAddressOrUndefined(written.trim().replace(/ /g, '%20'));
  if (!address) return {};
  const { acl: _, ...identifiers } = addressIdentifiers(address);
  // The page of a publisher is more than the DOI in its address.
  if (identifiers.doi && !isResolverAddress(address)) return { ...identifiers, ...pageFields(address) };
  if (Object.keys(identifiers).length > 0) return { ...identifiers };
  if (videoHost.test(address)) return { video: [address] };
  if (isCodeAddress(address)) return { code: [address] };
  return pageFields(address);
}

function pageFields(address: string): LinkFields {
  return isPdfAddress(address) ? { pdf: address } : { paper: address };
}

/** The fields of several addresses: lists are joined; of single values the first counts, and further pages are told in `extra`. */
export function linkFields(parts: Iterable<LinkFields>): Record<string, unknown> {
  const fields: LinkFields = {};
  const further: string[] = [];
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) {
      const known = fields[name];
      if (known === undefined) fields[name] = value;
      else if (Array.isArray(known)) fields[name] = [...new Set([...known, ...[value].flat()])];
      else if (typeof value === 'string' && value !== known && /^https?:/.test(value)) further.push(value);
    }
  }
  return further.length > 0 ? { ...fields, extra: { 'further addresses': further.join(' ') } } : fields;
}
