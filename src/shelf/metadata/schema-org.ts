import { citedDate, statusNote } from '../../paper/citation/cited.ts';
import { citedTypeOf, citedTypes, containerOf, isArxivPreprint } from '../../paper/citation/cited-type.ts';
import { arxivAddress, doiAddress, openreviewAddress } from '../../paper/identifier.ts';
import { isGroup } from '../../paper/name/name.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { scriptJson } from '../script-json.ts';

/**
 * A paper as a `ScholarlyArticle` of https://schema.org, or whatever its type is there, in JSON-LD, safe
 * inside a `<script>` element. `address` is the public address of its page, `licence` that of the terms under
 * which the record may be used; those of the paper itself are not known.
 */
export function schemaOrgOf(paper: Paper, address: string, licence?: string): string {
  const { title, authors, editors, arxiv, doi, openreview, pmid, pmcid } = paper;
  const isPreprint = isArxivPreprint(paper);
  const publisher = paper.publisher ?? (isPreprint ? 'arXiv' : undefined);
  const identifiers = [
    arxiv && `arXiv:${arxiv}`,
    doi && `doi:${doi}`,
    pmid && `pmid:${pmid}`,
    pmcid && `pmcid:${pmcid}`,
  ].filter(Boolean);
  const addresses = [
    doi && doiAddress(doi),
    arxiv && arxivAddress(arxiv),
    openreview && openreviewAddress(openreview),
  ].filter(Boolean);
  // A record without type is what its venue says, and `CreativeWork` says less than a list of papers does.
  const type = paper.type && citedTypes[paper.type].schemaOrg;
  return scriptJson({
    '@context': 'https://schema.org',
    '@type': type ?? 'ScholarlyArticle',
    url: address,
    name: plainText(title),
    author: authors.map(agent),
    editor: editors?.map(agent),
    datePublished: citedDate(paper),
    isPartOf: containerObject(paper),
    pagination: paper.pages,
    inLanguage: paper.language,
    isbn: type === 'Book' ? paper.isbn?.[0] : undefined,
    bookEdition: type === 'Book' ? paper.edition : undefined,
    keywords: paper.keywords,
    award: paper.awards,
    ...(paper.status
      ? { creativeWorkStatus: statusNote(paper) }
      : isPreprint && { creativeWorkStatus: 'Preprint' }),
    ...(licence && { sdLicense: licence }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(identifiers.length > 0 && { identifier: identifiers }),
    ...(addresses.length > 0 && { sameAs: addresses }),
  });
}

function agent(name: string): { '@type': string; name: string } {
  return { '@type': isGroup(name) ? 'Organization' : 'Person', name };
}

/** The journal or book that a paper is in, with the numbers that stand on it. */
function containerObject(paper: Paper): Record<string, unknown> | undefined {
  const name = containerOf(paper);
  if (name === undefined) return undefined;
  const { volume, issue, issn, isbn } = paper;
  const { within } = citedTypes[citedTypeOf(paper)];
  if (within === 'journal')
    return { '@type': 'Periodical', name, issn: issn?.[0], volumeNumber: volume, issueNumber: issue };
  const isBook = within === 'book' && citedTypeOf(paper) !== 'paper-conference';
  const type = isBook ? 'Book' : within === 'book' ? 'PublicationVolume' : 'CreativeWork';
  return { '@type': type, name, isbn: isbn?.[0], volumeNumber: within && volume };
}
