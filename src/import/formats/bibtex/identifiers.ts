import { addressIdentifiers, arxivNumber, doiIdentifiers } from '../../../paper/identifier-text.ts';
import { addLink, bibtexAddress, putLink } from './links.ts';
import { bareValue } from './text.ts';

/** The arXiv id of a text: of either scheme, in an address, behind a prefix, in CoRR's volumes. */
const arxivPattern = new RegExp(
  String.raw`(?:^|arxiv[:./\s]|abs\/|pdf\/)\s*(${arxivNumber}|(?:[a-z-]+(?:\.[a-z]{2})?\/\d{7}))(?:v\d+)?(?:\.pdf)?/?(?:\s|$|[?#,;)\]}"])`,
  'i',
);

/** A handle that stands where the DOI should. */
const handlePattern = /^(?:hdl:|https?:\/\/hdl\.handle\.net\/)(\S+)$/i;

/** The address of a handle in the place of the DOI. */
export function putHandle(
  found: Record<string, unknown>,
  extra: Record<string, string>,
  fields: ReadonlyMap<string, string>,
): void {
  const handle = handlePattern.exec(bareValue(fields.get('doi') ?? ''))?.[1];
  if (handle) putLink(found, extra, 'url', `https://hdl.handle.net/${handle}`);
}

/** The identifiers of an entry, and the category at arXiv. */
export function bibIdentifiers(fields: ReadonlyMap<string, string>): Record<string, unknown> {
  const bare = (name: string) => bareValue(fields.get(name) ?? '');
  const given = bare('doi');
  const doi = handlePattern.test(given) ? '' : given.replace(/^[^]*?(?=10\.\d{4,9}\/)/, '');
  const ofDoi = doi === '' ? {} : doiIdentifiers(doi);
  const ofAddress = addressIdentifiers(bibtexAddress(fields.get('url') ?? '') ?? '');
  const isArxivEprint =
    /arxiv/i.test(`${bare('eprinttype')}${bare('archiveprefix')}`) ||
    /^(?:arxiv:)/i.test(bare('eprint')) ||
    (bare('eprint') !== '' && bare('eprinttype') === '');
  const candidates = [
    bare('arxivid'),
    bare('arxiv'),
    isArxivEprint ? bare('eprint') : '',
    /^corr$/i.test(bare('journal')) || /arxiv/i.test(bare('journal'))
      ? `${bare('volume')} ${bare('journal')}`
      : '',
    bare('pages'),
    bare('url'),
    bare('note'),
    bare('howpublished'),
  ];
  const arxiv =
    ofDoi.arxiv ??
    ofAddress.arxiv ??
    candidates.map((text) => arxivPattern.exec(text)?.[1]).find((id) => id !== undefined);
  const openreview = ['url', 'openreview', 'pdf']
    .map((name) => addressIdentifiers(bibtexAddress(fields.get(name) ?? '') ?? '').openreview)
    .find((id) => id !== undefined);
  const primary = bare('primaryclass') || bare('eprintclass');
  return {
    ...(doi && !ofDoi.arxiv ? { doi: ofDoi.doi ?? doi } : ofAddress.doi && { doi: ofAddress.doi }),
    ...(arxiv && { arxiv }),
    ...(openreview && { openreview }),
    ...(arxiv && primary && { categories: [primary] }),
  };
}

/** Where a work is archived elsewhere than at arXiv: an identifier, an address, or else what the entry says. */
export function putEprint(
  found: Record<string, unknown>,
  extra: Record<string, string>,
  fields: ReadonlyMap<string, string>,
): void {
  const eprint = bareValue(fields.get('eprint') ?? '');
  if (eprint === '') return;
  if (/^https?:\/\/\S+$/i.test(eprint)) {
    const { doi } = addressIdentifiers(eprint);
    if (doi) found['doi'] ??= doi;
    addLink(found, 'paper', eprint);
    return;
  }
  const archive = bareValue(fields.get('eprinttype') ?? fields.get('archiveprefix') ?? '');
  if (/^(?:pmid|pubmed)$/i.test(archive)) found['pmid'] ??= eprint;
  else if (/^(?:pmcid|pmc)$/i.test(archive)) found['pmcid'] ??= eprint.replace(/^(?=\d)/, 'PMC');
  else if (/^jstor$/i.test(archive)) found['paper'] ??= `https://www.jstor.org/stable/${eprint}`;
  else if (/^(?:hdl|handle)$/i.test(archive)) found['paper'] ??= `https://hdl.handle.net/${eprint}`;
  else extra['eprint'] = archive === '' ? eprint : `${archive}: ${eprint}`;
}
