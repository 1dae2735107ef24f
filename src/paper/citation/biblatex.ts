import type { Paper } from '../paper.ts';
import { bibEntry } from './bib-entry.ts';
import { bibtexNames, protectedTitle, protectedVenue } from './bib-text.ts';
import { citationKey } from './citation-key.ts';
import { citedAddress, citedDate } from './cited.ts';
import { type WorkType, workTypeOf } from './work-type.ts';

/** The type of the entry, and the field that names the venue. */
const entries: Record<WorkType, readonly [type: string, venueField: string]> = {
  conference: ['inproceedings', 'booktitle'],
  journal: ['article', 'journaltitle'],
  preprint: ['online', 'howpublished'],
  unknown: ['misc', 'howpublished'],
};

/** The BibLaTeX entry of a paper, as biblatex 3 and biber read it. Unknown fields are left out. */
export function biblatexOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): string {
  const { title, authors, venue, arxiv, doi } = paper;
  const [type, venueField] = entries[workTypeOf(paper)];
  return bibEntry(type, key, [
    ['title', protectedTitle(title)],
    ['author', bibtexNames(authors)],
    [venueField, venue && protectedVenue(venue)],
    ['date', citedDate(paper)],
    ['eprint', arxiv],
    ['eprinttype', arxiv && 'arxiv'],
    ['doi', doi],
    ['url', citedAddress(paper)],
  ]);
}
