import type { Paper } from '../paper.ts';
import { wordsOf } from '../word-table.ts';
import { bibEntry } from './bib-entry.ts';
import { bibtexNames, protectedTitle, protectedVenue } from './bib-text.ts';
import { citationKey } from './citation-key.ts';
import { citedAddress, citedDate } from './cited.ts';
import { type WorkType, workTypeOf } from './work-type.ts';

/** The type of the entry, and the field that names the venue. */
const entries: Record<WorkType, readonly [type: string, venueField: string]> = {
  conference: ['inproceedings', 'booktitle'],
  journal: ['article', 'journal'],
  preprint: ['misc', 'howpublished'],
  unknown: ['misc', 'howpublished'],
};

const months = wordsOf('jan feb mar apr may jun jul aug sep oct nov dec');

/**
 * The BibTeX entry of a paper, with the arXiv id as `eprint`
 * (https://info.arxiv.org/help/hypertex/bibstyles/). Unknown fields are left out.
 */
export function bibtexOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): string {
  const { title, authors, venue, arxiv, doi } = paper;
  const [type, venueField] = entries[workTypeOf(paper)];
  const [year, month] = citedDate(paper)?.split('-') ?? [];
  return bibEntry(type, key, [
    ['title', protectedTitle(title)],
    ['author', bibtexNames(authors)],
    [venueField, venue && protectedVenue(venue)],
    ['year', year],
    ['month', month && months[Number(month) - 1]],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['doi', doi],
    ['url', citedAddress(paper)],
  ]);
}
