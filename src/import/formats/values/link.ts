import { arxivId } from '../../../paper/identifier.ts';
import { isCodeAddress, webAddressOrUndefined } from '../../../paper/web-address.ts';

/** What an identifier or an address says of a paper, under the names of the record's fields. */
export type LinkFields = Record<string, string | string[]>;

const resolver = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i;

/** The DOI or, where the DOI is one that arXiv registers, the arXiv id; with or without a resolver. */
export function doiFields(written: string): LinkFields {
  const doi = decodedPath(written.trim().replace(resolver, ''));
  if (!/^10\.\d{4,9}\/\S+$/.test(doi)) return {};
  const arxiv = /^10\.48550\/arxiv\.(.+)$/i.exec(doi)?.[1];
  return arxiv ? arxivFields(arxiv) : { doi };
}

/** The arXiv id of an address, a DOI's end or an id with or without version. */
export function arxivFields(written: string): LinkFields {
  const bare = written
    .trim()
    .replace(/^https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/|\.pdf$/gi, '')
    .replace(/^arxiv\./i, '');
  const { data } = arxivId.safeParse(bare);
  return data ? { arxiv: data } : {};
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
  if (resolver.test(address)) {
    const identifier = doiFields(address);
    if (Object.keys(identifier).length > 0) return identifier;
  }
  if (/^https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\//i.test(address)) {
    const identifier = arxivFields(address);
    if (identifier['arxiv']) return identifier;
  }
  const forum = /^https?:\/\/openreview\.net\/(?:forum|pdf)\?id=([\w-]{6,20})/i.exec(address)?.[1];
  if (forum) return { openreview: forum };
  const pmid =
    /^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)/i.exec(
      address,
    )?.[1];
  if (pmid) return { pmid };
  const pmcid = /^https?:\/\/[\w.-]+\/(?:pmc\/)?articles\/(PMC\d+)\/?$/i.exec(address)?.[1];
  if (pmcid) return { pmcid: pmcid.toUpperCase() };
  if (videoHost.test(address)) return { video: [address] };
  if (isCodeAddress(address)) return { code: [address] };
  return /\.pdf(?:$|[?#])/i.test(address) ? { pdf: address } : { paper: address };
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

function decodedPath(doi: string): string {
  if (!/%[\da-f]{2}/i.test(doi)) return doi;
  try {
    return decodeURIComponent(doi);
  } catch {
    return doi;
  }
}
