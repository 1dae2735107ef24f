import type { Paper } from '../paper.ts';
import { bibEntry } from './bib-entry.ts';
import { bibtexName, protectedTitle, protectedVenue } from './bib-text.ts';
import { citationKey, yearOf } from './citation-key.ts';
import { citedAddress, workTypeOf } from './work-type.ts';

const types = { conference: 'inproceedings', journal: 'article', preprint: 'online', unknown: 'misc' };

/**
 * The BibLaTeX entry of a paper, as biblatex 3 and biber read it: a preprint is `@online` with
 * `eprinttype = {arxiv}`, and the date of a preprint is as exact as it is known. Unknown fields are
 * left out.
 */
export function biblatexOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): string {
  const { title, authors, venue, arxiv, doi, published } = paper;
  const kind = workTypeOf(paper);
  return bibEntry(types[kind], key, [
    ['title', protectedTitle(title)],
    ['author', authors.map(bibtexName).join(' and ')],
    [kind === 'journal' ? 'journaltitle' : 'booktitle', venue && protectedVenue(venue)],
    ['date', venue === undefined ? published : yearOf(paper)],
    ['eprint', arxiv],
    ['eprinttype', arxiv && 'arxiv'],
    ['doi', doi],
    ['url', citedAddress(paper)],
  ]);
}
