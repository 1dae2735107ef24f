import { hasFurtherAuthors } from '../name/further-authors.ts';
import type { Paper } from '../paper.ts';
import { bibEntry } from './bib-entry.ts';
import { placeFields } from './bib-place.ts';
import { bibtexNames, plainTex, protectedTitle, protectedVenue } from './bib-text.ts';
import { citationKey } from './citation-key.ts';
import { citedAddress, citedDate, statusNote } from './cited.ts';
import { type CitedType, citedTypeOf, citedTypes, containerOf } from './cited-type.ts';

/** The BibLaTeX entry of a paper, as biblatex 3 and biber read it. Unknown fields are left out. */
export function biblatexOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): string {
  const { title, authors, editors, arxiv, doi, pmid } = paper;
  const type = citedTypes[citedTypeOf(paper)];
  const container = containerOf(paper);
  const isJournal = type.within === 'journal';
  return bibEntry(type.biblatex, key, [
    ['title', protectedTitle(title)],
    ['author', bibtexNames(authors, hasFurtherAuthors(paper))],
    ['editor', editors && bibtexNames(editors)],
    [containerField(type), container && protectedVenue(container)],
    ...placeFields(paper, type, { school: 'institution', institution: 'institution', place: 'location' }),
    ['date', citedDate(paper)],
    ['isbn', isJournal ? undefined : paper.isbn?.join(', ')],
    ['issn', isJournal ? paper.issn?.join(', ') : undefined],
    ['eprint', arxiv ?? pmid],
    ['eprinttype', arxiv ? 'arxiv' : pmid && 'pubmed'],
    ['eprintclass', arxiv && paper.categories?.[0] && plainTex(paper.categories[0])],
    ['doi', doi],
    ['url', citedAddress(paper)],
    ['language', paper.language && plainTex(paper.language)],
    ['note', statusNote(paper)],
  ]);
}

function containerField({ within }: CitedType): string {
  return within === 'journal' ? 'journaltitle' : within === 'book' ? 'booktitle' : 'howpublished';
}
