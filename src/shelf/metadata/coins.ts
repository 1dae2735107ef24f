import { citedAddress, citedDate, registeredDoi } from '../../paper/citation/cited.ts';
import { type WorkType, workTypeOf } from '../../paper/citation/work-type.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { filedName } from './person.ts';

/** Zotero's names of what it files. */
const types: Record<WorkType, string> = {
  conference: 'conferencePaper',
  journal: 'journalArticle',
  preprint: 'preprint',
  unknown: 'document',
};

/** At most this many authors are named in a list; the paper's own page names all. */
const maxAuthors = 12;

/**
 * A paper as an OpenURL context object for the `title` of a `<span class="Z3988">`, by which Zotero
 * takes papers from a list (COinS). The type comes last: a title behind the type of a conference paper
 * would be taken for that of the proceedings, and nothing be offered.
 */
export function coinsOf(paper: Paper): string {
  const { title, authors, venue, arxiv } = paper;
  const doi = registeredDoi(paper);
  const fields: [name: string, value: string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.title', plainText(title)],
    ['rft.source', venue],
    ['rft.publisher', venue === undefined && arxiv ? 'arXiv' : undefined],
    ...authors.slice(0, maxAuthors).map((name): [string, string] => ['rft.au', filedName(name)]),
    ['rft.date', citedDate(paper)],
    ['rft.identifier', citedAddress(paper)],
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft.type', types[workTypeOf(paper)]],
  ];
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (value ? [[name, value.toWellFormed()]] : [])),
  ).toString();
}
