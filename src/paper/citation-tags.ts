import { kindOf } from './cite/kind.ts';
import { arxivPdfAddress, doiAddress } from './identifier.ts';
import { isGroup, nameParts } from './name.ts';
import type { Paper } from './paper.ts';
import { plainText } from './text.ts';

/** A `meta` tag: its name and content. */
export type Tag = [name: string, content: string];

/**
 * The tags by which scholarly search engines and reference managers read a page: Highwire's
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), and for a preprint Dublin
 * Core's type, so that it isn't taken for an article of a journal. `address` is the page's own.
 */
export function citationTags(paper: Omit<Paper, 'id'>, address: string): Tag[] {
  const { title, authors, venue, arxiv, doi, links, published } = paper;
  const kind = kindOf(paper);
  const tags: [string, string | undefined][] = [
    ['citation_title', plainText(title)],
    ...authors.map((name): [string, string] => ['citation_author', tagName(name)]),
    ['citation_publication_date', published?.replaceAll('-', '/')],
    [kind === 'journal' ? 'citation_journal_title' : 'citation_conference_title', venue],
    ['citation_arxiv_id', arxiv],
    ['citation_doi', doi],
    ['citation_pdf_url', links.pdf ?? (arxiv && arxivPdfAddress(arxiv))],
    ['citation_abstract_html_url', address],
    ...(kind === 'preprint'
      ? ([
          ['DC.type', 'preprint'],
          ['DC.publisher', 'arXiv'],
          ['citation_publisher', 'arXiv'],
        ] satisfies [string, string][])
      : []),
  ];
  return tags.filter((tag): tag is Tag => Boolean(tag[1]));
}

/** The address by which a paper is cited for good: its DOI, arXiv's own among them; none where there is neither. */
export function citeAddress({ doi, arxiv }: Pick<Paper, 'doi' | 'arxiv'>): string | undefined {
  const known = doi ?? (arxiv && `10.48550/arXiv.${arxiv}`);
  return known && doiAddress(known);
}

function tagName(name: string): string {
  if (isGroup(name)) return name;
  const { given, family, suffix } = nameParts(name);
  return [family, suffix, given].filter((part) => part !== '').join(', ');
}
