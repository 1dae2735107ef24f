import type { Paper } from '../paper.ts';
import { bibEntry } from './bib-entry.ts';
import { bibtexName, protectedTitle, protectedVenue } from './bib-text.ts';
import { citationKey, yearOf } from './citation-key.ts';
import { citedAddress, workTypeOf } from './work-type.ts';

const types = { conference: 'inproceedings', journal: 'article', preprint: 'misc', unknown: 'misc' };

/**
 * The BibTeX entry of a paper: `@inproceedings` or `@article` where a venue is known, otherwise
 * `@misc`, with the arXiv id as `eprint` (https://info.arxiv.org/help/hypertex/bibstyles/). Unknown
 * fields are left out.
 */
export function bibtexOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): string {
  const { title, authors, venue, arxiv, doi, published } = paper;
  const kind = workTypeOf(paper);
  const month = venue === undefined && published ? published.slice(5, 7) : '';
  return bibEntry(types[kind], key, [
    ['title', protectedTitle(title)],
    ['author', authors.map(bibtexName).join(' and ')],
    [kind === 'journal' ? 'journal' : 'booktitle', venue && protectedVenue(venue)],
    ['year', yearOf(paper)],
    ['month', month && months[Number(month) - 1]],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['doi', doi],
    ['url', citedAddress(paper)],
  ]);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
