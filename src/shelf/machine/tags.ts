import { yearOf } from '../../paper/cite/key.ts';
import { citedAddress, kindOf } from '../../paper/cite/kind.ts';
import { isWhole } from '../../paper/cite/whole.ts';
import { arxivPdfAddress } from '../../paper/identifier.ts';
import { nameParts } from '../../paper/name.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text.ts';

/**
 * The `<meta>` tags by which Google Scholar and Zotero know a paper
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), in the order of the page;
 * `DC.type` makes Zotero file a preprint as one. `address` is the public address of its page.
 */
export function citationTags(paper: Paper, address: string): [name: string, content: string][] {
  const { title, authors, venue, arxiv, doi, links, published } = paper;
  const kind = kindOf(paper);
  const isPreprint = kind === 'preprint';
  const tags: [string, string | undefined][] = [
    ['citation_title', plainText(title)],
    ...authors.map((name): [string, string] => ['citation_author', authorOf(name)]),
    ['citation_publication_date', slashed(venue === undefined ? published : yearOf(paper))],
    ['citation_online_date', venue === undefined ? undefined : slashed(published)],
    ['citation_conference_title', kind === 'conference' ? venue : undefined],
    ['citation_journal_title', kind === 'journal' ? venue : undefined],
    ['citation_publisher', isPreprint ? 'arXiv' : undefined],
    ['citation_arxiv_id', arxiv],
    ['citation_doi', doi],
    ['citation_pdf_url', links.pdf ?? (arxiv && arxivPdfAddress(arxiv))],
    ['citation_abstract_html_url', address],
    ['citation_public_url', citedAddress(paper)],
    ['DC.type', isPreprint ? 'preprint' : undefined],
    ['DC.publisher', isPreprint ? 'arXiv' : undefined],
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content]] : []));
}

/**
 * Family name first, so that particles stay where they belong; as it is written where both parts have
 * several words, which Zotero would take for two names.
 */
function authorOf(name: string): string {
  if (isWhole(name)) return name;
  const { given, family, suffix } = nameParts(name);
  if (given === '' || suffix !== '' || (given.includes(' ') && family.includes(' '))) return name;
  return `${family}, ${given}`;
}

const slashed = (date: string | undefined) => date?.replaceAll('-', '/');
