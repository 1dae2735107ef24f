import { citedAddress, citedDate, registeredDoi } from '../../paper/citation/cited.ts';
import { workTypeOf } from '../../paper/citation/work-type.ts';
import { arxivPdfAddress } from '../../paper/identifier.ts';
import { dividedName } from '../../paper/name.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { filedName } from './person.ts';

/**
 * The `<meta>` tags by which Google Scholar and Zotero recognise a paper
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), in the order of the page.
 * For Zotero, `DC.type` marks a preprint, `DC.source` names the proceedings, and `z.` begins the name of
 * one of its own fields. `address` is the public address of the paper's page.
 */
export function citationTags(paper: Paper, address: string): [name: string, content: string][] {
  const { title, abstract, authors, venue, arxiv, links, published } = paper;
  const kind = workTypeOf(paper);
  const isPreprint = kind === 'preprint';
  const tags: [string, string | undefined][] = [
    ['citation_title', plainText(title)],
    ...authors.map(authorOf).map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', slashed(citedDate(paper))],
    ['citation_online_date', venue === undefined ? undefined : slashed(published)],
    ['citation_conference_title', kind === 'conference' ? venue : undefined],
    ['citation_journal_title', kind === 'journal' ? venue : undefined],
    ['citation_publisher', isPreprint ? 'arXiv' : undefined],
    ['citation_arxiv_id', arxiv],
    ['citation_doi', registeredDoi(paper)],
    ['citation_pdf_url', links.pdf ?? (arxiv && arxivPdfAddress(arxiv))],
    ['citation_abstract_html_url', address],
    ['citation_public_url', citedAddress(paper)],
    ['DC.type', isPreprint ? 'preprint' : undefined],
    ['DC.publisher', isPreprint ? 'arXiv' : undefined],
    ['DC.source', kind === 'journal' ? undefined : venue],
    [isPreprint ? 'z.archiveID' : 'z.extra', arxiv && `arXiv:${arxiv}`],
    ['citation_abstract', plainText(abstract)],
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content]] : []));
}

/**
 * An author's name. A sole author whose given and family name both have several words keeps the written
 * form: Zotero would take the comma for the boundary between two authors.
 */
function authorOf(name: string, _: number, { length }: readonly string[]): string {
  const parts = dividedName(name);
  const isTakenForTwo = length === 1 && parts?.given.includes(' ') && parts.family.includes(' ');
  return isTakenForTwo ? name : filedName(name);
}

const slashed = (date: string | undefined) => date?.replaceAll('-', '/');
