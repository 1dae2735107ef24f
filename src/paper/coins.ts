import { arxivAddress, doiAddress } from './identifier.ts';
import type { Paper } from './paper.ts';
import { plainText } from './text.ts';

/**
 * A paper as COinS, the query that stands in the `title` of an element of the class `Z3988`, by which
 * reference managers take several papers from one page: Z39.88-2004, the matrix for journals.
 */
export function coinsOf({ title, authors, venue, arxiv, doi, published }: Omit<Paper, 'id'>): string {
  const pairs: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft.genre', venue === undefined ? 'preprint' : 'proceeding'],
    ['rft.atitle', plainText(title)],
    ...authors.slice(0, mostAuthors).map((name): [string, string] => ['rft.au', name]),
    ['rft.date', published],
    ['rft.jtitle', venue],
    ['rft_id', doi ? doiAddress(doi) : arxiv && arxivAddress(arxiv)],
  ];
  return pairs.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : [])).join('&');
}

/** A list doesn't carry the names of hundreds; the paper's own page has them. */
const mostAuthors = 12;
