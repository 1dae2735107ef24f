import { citedAddress, citedDate, registeredDoi } from '../../paper/citation/cited.ts';
import { citedTypeOf, citedTypes, containerOf, isArxivPreprint } from '../../paper/citation/cited-type.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { filedName } from './person.ts';

/** A list gives at most this many authors of a paper; its own page has all. */
const maxAuthors = 12;

/**
 * A paper as an OpenURL context object for the `title` of a `<span class="Z3988">`, by which Zotero
 * takes papers from a list (COinS). The type comes last: a title that follows the type of a conference
 * paper is read as the title of the proceedings, and Zotero then offers nothing.
 */
export function coinsOf(paper: Paper): string {
  const { title, authors } = paper;
  const doi = registeredDoi(paper);
  const fields: [name: string, value: string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.title', plainText(title)],
    ['rft.source', containerOf(paper)],
    ['rft.publisher', paper.publisher ?? (isArxivPreprint(paper) ? 'arXiv' : undefined)],
    ...authors.slice(0, maxAuthors).map((name): [string, string] => ['rft.au', filedName(name)]),
    ['rft.date', citedDate(paper)],
    ['rft.identifier', citedAddress(paper)],
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft.language', paper.language],
    ['rft.type', citedTypes[citedTypeOf(paper)].zotero],
  ];
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (value ? [[name, value.toWellFormed()]] : [])),
  ).toString();
}
