import { yearOf } from '../../paper/cite/key.ts';
import { citedAddress, kindOf } from '../../paper/cite/kind.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text.ts';

/** Zotero's names of what it files. */
const types = {
  conference: 'conferencePaper',
  journal: 'journalArticle',
  preprint: 'preprint',
  unknown: 'document',
};

/** More authors than this are left out of a list; the paper's own page names all. */
const mostAuthors = 12;

/**
 * A paper as an OpenURL context object for the `title` of a `<span class="Z3988">`, by which Zotero
 * takes papers from a list (COinS).
 */
export function coinsOf(paper: Paper): string {
  const { title, authors, venue, arxiv, doi, published } = paper;
  const fields: [name: string, value: string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', types[kindOf(paper)]],
    ['rft.title', plainText(title)],
    ['rft.source', venue],
    ['rft.publisher', venue === undefined && arxiv ? 'arXiv' : undefined],
    ...authors.slice(0, mostAuthors).map((name): [string, string] => ['rft.au', name]),
    ['rft.date', venue === undefined ? published : yearOf(paper)],
    ['rft.identifier', citedAddress(paper)],
    ['rft_id', doi && `info:doi/${doi}`],
  ];
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (value ? [[name, value.toWellFormed()]] : [])),
  ).toString();
}
