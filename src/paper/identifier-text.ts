import { percentDecoded } from './percent-decoded.ts';

/** The identifiers that a text or an address can hold, each in canonical form. */
export interface Identifiers {
  /** Without version: `2210.03629`. */
  arxiv?: string;
  /** Without resolver; never one that arXiv registers. */
  doi?: string;
  openreview?: string;
  /** PubMed's number. */
  pmid?: string;
  /** PubMed Central's: `PMC6531421`. */
  pmcid?: string;
  /** The ACL Anthology's: `2023.acl-long.1`. */
  acl?: string;
}

/** The fields of a record of which one alone tells a paper. */
export const identifierFields = ['arxiv', 'doi', 'openreview', 'pmid', 'pmcid'] as const;

/** An arXiv id since April 2007: year and month, and a number. */
export const arxivNumber = String.raw`(?:0[7-9]|[1-9]\d)(?:0[1-9]|1[0-2])\.\d{4,5}`;

const arxivPart = String.raw`(?:${arxivNumber}|[a-z][a-z-]+(?:\.[a-z]{2})?/\d{7})`;

/**
 * An arXiv id in the forms in which it stands alone: with `arXiv:`, as `abs/…` of a CoRR volume, as
 * DBLP's key, as the end of arXiv's DOI, with a version and with what is printed behind it.
 */
const arxivText = new RegExp(
  String.raw`^(?:(?:arxiv|corr)(?:\s+(?:e-?prints?|preprint))?[\s,:./]*)*(?:(?:abs|pdf)/)?(${arxivPart})(?:v\d+)?(?:\.pdf)?(?:\s*\[[\w.-]+\])?$`,
  'i',
);

/** DBLP's key of a paper at arXiv: `journals/corr/abs-2210-03629`. */
const dblpKey = /(?:^|\/)(?:journals\/corr\/)?abs-(\d{4})-(\d{4,5})(?:\.\w+)?$/i;

const arxivDoiText = new RegExp(String.raw`^10\.48550/arxiv[.:/_-]\s?(${arxivPart})(?:v\d+)?$`, 'i');

const doiStart = String.raw`10\.\d{4,9}(?:\.\d+)*/`;
const doiText = new RegExp(String.raw`^${doiStart}[^\s"{}|\\^${'`'}\p{Cc}]+$`, 'iu');

/** The ACL Anthology's id in the DOIs that the ACL registers. */
const aclDoi = /^10\.(?:18653|3115)\/v1\/([\w.-]+)$/i;

/** An arXiv id in whatever way it is written, alone or as an address. */
export function arxivIdIn(written: string): string | undefined {
  const text = written.trim();
  const [, month, number] = dblpKey.exec(text) ?? [];
  if (month && number) return `${month}.${number}`;
  return arxivText.exec(text)?.[1]?.toLowerCase() ?? textIdentifiers(text).arxiv;
}

/** The identifiers of a text that is one as a whole: a DOI, an address, an id with its prefix. */
export function textIdentifiers(written: string): Identifiers {
  const text = written.trim();
  if (/^(?:https?:)?\/\//i.test(text)) return addressIdentifiers(text);
  const doi = /^doi[\s:]+(?=10\.|https?:)(.+)$/i.exec(text)?.[1] ?? text;
  if (/^https?:/i.test(doi)) return addressIdentifiers(doi);
  if (/^10\./.test(doi)) return doiIdentifiers(doi);
  const arxiv = /^(?:arxiv|corr|abs\/|\d{4}\.\d|[a-z-]+(?:\.[a-z]{2})?\/\d{7})/i.test(text)
    ? arxivText.exec(text)?.[1]?.toLowerCase()
    : undefined;
  if (arxiv) return { arxiv };
  const pmid = /^(?:pmid|pubmed)[:\s]*(\d{1,9})$/i.exec(text)?.[1];
  if (pmid) return { pmid };
  const pmcid = /^(?:pmcid[:\s]*)?pmc\s?(\d{1,9})(?:\.\d+)?$/i.exec(text)?.[1];
  if (pmcid) return { pmcid: `PMC${pmcid}` };
  // An address without its scheme, as people type it.
  return /^(?:[a-z\d-]+\.)+[a-z]{2,}\//i.test(text) ? addressIdentifiers(`https://${text}`) : {};
}

/** What a DOI says: the arXiv id where arXiv registered it, and the ACL Anthology's id with the DOI. */
export function doiIdentifiers(written: string): Identifiers {
  const doi = percentDecoded(written.trim())
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&')
    .replace(/[.,;]+$/, '');
  const arxiv = arxivDoiText.exec(doi)?.[1];
  if (arxiv) return { arxiv: arxiv.toLowerCase() };
  if (!doiText.test(doi)) return {};
  const acl = aclDoi.exec(doi)?.[1];
  return { doi, ...(acl && { acl: aclIdentifier(acl) }) };
}

/** The Anthology's way to write its identifiers: `2023.acl-long.1`, `P19-1001`. */
function aclIdentifier(written: string): string {
  return /^[a-z]\d{2}-/i.test(written) ? written.toUpperCase() : written.toLowerCase();
}

/** What one path of an address holds; the groups of `pattern` are handed to `identifiers`. */
interface AddressRow {
  host: RegExp;
  /** Is matched with path and query, percent signs decoded. */
  pattern: RegExp;
  identifiers(found: string): Identifiers;
}

const arxivRow = (host: RegExp, before: string): AddressRow => ({
  host,
  pattern: new RegExp(String.raw`^${before}(${arxivPart})(?:v\d+)?(?:\.(?:pdf|md|html))?(?:[/?&]|$)`, 'i'),
  identifiers: (found) => ({ arxiv: found.toLowerCase() }),
});
const doiRow = (host: RegExp, pattern: RegExp, before = ''): AddressRow => ({
  host,
  pattern,
  identifiers: (found) => doiIdentifiers(before + found),
});

const resolverHost = /^(?:dx\.|www\.)?doi\.org$/i;

/** What publishers set behind a DOI in the addresses of its parts. */
const behindDoi =
  /(?:\/(?:full|fulltext|full-text|abstract|pdf|epdf|pdfdirect|meta|html|xml|epub|summary|references|figures|tables|citation|export)|\.(?:full|abstract|short|long|full-text|article-info))*(?:\.(?:pdf|html?|xml))?\/?$/i;

/** Every place on the web whose addresses hold identifiers. The first row that matches counts. */
const addressRows: readonly AddressRow[] = [
  arxivRow(
    /(?:^|\.)arxiv\.org$|^xxx\.(?:lanl\.gov|itp\.ac\.cn)$/,
    '/(?:abs|pdf|html|ps|format|src|e-print)/',
  ),
  arxivRow(/^ar5iv\.(?:labs\.arxiv\.)?org$/, '/(?:abs|pdf|html)?/?'),
  arxivRow(/(?:^|\.)alphaxiv\.org$/, '/(?:[a-z]{2}/)?(?:abs|pdf|html|overview|resources)/'),
  arxivRow(/^(?:huggingface\.co|hf\.co)$/, '/papers/'),
  arxivRow(/^(?:arxiv-vanity\.com|emergentmind\.com)$/, '/papers/'),
  arxivRow(/^(?:papers\.cool|scirate\.com|semanticscholar\.org)$/, '/arxiv/'),
  arxivRow(/^api\.semanticscholar\.org$/, '/(?:v1/paper/|graph/v1/paper/)?arxiv:'),
  {
    host: /(?:^|\.)dblp\.(?:org|uni-trier\.de|dagstuhl\.de)$/,
    pattern: /\/(?:journals\/corr\/)(abs-\d{4}-\d{4,5})(?:\.\w+)?(?:[?&]|$)/i,
    identifiers: (found) => ({ arxiv: found.slice(4).replace('-', '.') }),
  },
  doiRow(resolverHost, /^\/(?:doi:)?(10\..+)$/i),
  {
    host: /^(?:api2?\.)?openreview\.net$/,
    pattern: /^\/(?:forum|pdf|attachment)\?(?:.*&)?id=([\w-]{6,20})(?:&|$)/,
    identifiers: (openreview) => ({ openreview }),
  },
  {
    host: /^(?:pubmed\.ncbi\.nlm\.nih\.gov|pubmed\.gov)$/,
    pattern: /^\/(\d{1,9})(?:[/?]|$)/,
    identifiers: (pmid) => ({ pmid }),
  },
  {
    host: /^(?:ncbi\.nlm\.nih\.gov|europepmc\.org)$/,
    pattern: /^\/(?:pubmed|m\/pubmed|article\/med|abstract\/med)\/(\d{1,9})(?:[/?]|$)/i,
    identifiers: (pmid) => ({ pmid }),
  },
  {
    host: /^(?:pmc\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov|europepmc\.org)$/,
    pattern: /^\/(?:pmc\/|article\/)?(?:articles?|pmc)\/PMC(\d{1,9})(?:[/?.]|$)/i,
    identifiers: (found) => ({ pmcid: `PMC${found}` }),
  },
  {
    host: /^(?:aclanthology\.org|aclanthology\.info|aclweb\.org)$/,
    pattern:
      /^\/(?:anthology\/|papers\/)?((?:\d{4}\.[\w-]+\.\d+)|(?:[A-Z]\d{2}-\d{4,5}))(?:v\d+)?(?:\.pdf|\.bib|\/|$)/i,
    identifiers: (found) => ({ acl: aclIdentifier(found) }),
  },
  doiRow(
    /(?:^|\.)(?:bio|med)rxiv\.org$/,
    /^\/content\/(?:biorxiv\/early\/[\d/]+\/)?(10\.1101\/(?:\d{4}\.\d\d\.\d\d\.)?\d+)/i,
  ),
  doiRow(/(?:^|\.)nature\.com$/, /^\/articles\/([a-z0-9.-]+?)(?:\.pdf)?(?:[/?]|$)/i, '10.1038/'),
  doiRow(/^zenodo\.org$/, /^\/records?\/(\d+)(?:[/?]|$)/, '10.5281/zenodo.'),
  doiRow(
    /(?:^|\.)ssrn\.com$/,
    /^\/(?:sol3\/papers\.cfm)?\??(?:.*&)?(?:abstract_id=|abstract=)(\d+)/i,
    '10.2139/ssrn.',
  ),
  doiRow(/(?:^|\.)researchsquare\.com$/, /^\/article\/(rs-\d+\/v\d+)(?:[/.?_]|$)/i, '10.21203/rs.3.'),
  // Oxford's addresses go on with a number and the title.
  doiRow(/(?:^|\.)oup\.com$/, /\/doi\/(10\.1093\/[a-z]+\/[a-z\d]+)(?:\/|$)/i),
  doiRow(/(?:^|\.)plos\.org$/, /[?&]id=(10\.1371\/[\w.]+)/i),
  doiRow(/(?:^|\.)taylorfrancis\.com$/, /^\/(?:[\w-]+\/)*(10\.\d{4,9}\/[\w-]+)(?:\/|$)/i),
  // Any other publisher that writes the DOI into the path, unless the page is a whole volume's, or ACM's old address of
  // a file, with numbers of its own behind the prefix.
  doiRow(
    /./,
    new RegExp(
      String.raw`^(?!.*/(?:books?|proceedings|toc|loi|journal|series|action|referencework)/10\.)(?!/10\.1145/\d+/\d+/)/(?:[^?]*/)?(${doiStart}[^?]+)`,
      'i',
    ),
  ),
];

/** Whether an address is that of a resolver of DOIs, which says no more than the DOI. */
export function isResolverAddress(address: string): boolean {
  return URL.canParse(address) && resolverHost.test(new URL(address).hostname);
}

/** The identifiers that a web address holds by the table above; none where it isn't one. */
export function addressIdentifiers(address: string): Identifiers {
  const trimmed = address.trim().replace(/^\/\//, 'https://');
  if (trimmed.length > 2000 || !URL.canParse(trimmed)) return {};
  const { hostname, pathname, search, protocol, hash } = new URL(trimmed);
  if (!/^https?:$/.test(protocol)) return {};
  const host = hostname.toLowerCase().replace(/^(?:www|m)\./, '');
  const isResolver = resolverHost.test(host);
  // In a resolver's address everything behind the host is the DOI, as old ones of Wiley have `#` and `?`.
  const path = isResolver ? pathname : pathname.replace(/\/{2,}/g, '/');
  const isTail = isResolver && !/^\?(?:utm_|ref|source|via)/i.test(search);
  const text =
    percentDecoded(path) +
    (isResolver && !isTail ? '' : percentDecoded(search)) +
    (isTail ? percentDecoded(hash) : '');
  for (const row of addressRows) {
    if (!row.host.test(host)) continue;
    const found = row.pattern.exec(text)?.[1];
    if (found === undefined) continue;
    const identifiers = row.identifiers(isResolver ? found : found.replace(behindDoi, ''));
    if (Object.keys(identifiers).length > 0) return identifiers;
  }
  return {};
}
