import { datePartsOf } from '../date/calendar.ts';
import { hasFurtherAuthors } from '../name/further-authors.ts';
import { type LinkListName, linkListNames, type Paper } from '../paper.ts';
import { wordsOf } from '../word-table.ts';
import { bibEntry } from './bib-entry.ts';
import { type BibFields, placeFields } from './bib-place.ts';
import { abstractTex, bibtexNames, plainTex, protectedTitle, protectedVenue } from './bib-text.ts';
import { citationKey } from './citation-key.ts';
import { citedAddress, citedDate, printedYear, statusNote } from './cited.ts';
import { type CitedType, citedTypeOf, citedTypes, containerOf } from './cited-type.ts';
import { type CitationRest, restName, restText } from './rest.ts';

const months = wordsOf('jan feb mar apr may jun jul aug sep oct nov dec');

/**
 * The BibTeX entry of a paper as one needs it to cite, with the arXiv id as `eprint`
 * (https://info.arxiv.org/help/hypertex/bibstyles/). Unknown fields are left out.
 */
export function bibtexOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): string {
  return bibEntry(entryType(paper), key, citedFields(paper));
}

/** The entry of a paper for a file, with all that is known of it. */
export function wholeBibtexOf(paper: Omit<Paper, 'id'>, key: string): (rest: CitationRest) => string {
  const fields = [...citedFields(paper), ...furtherFields(paper)];
  return (rest) => bibEntry(entryType(paper), key, [...fields, [restName, restText(rest)]]);
}

const typeOf = (paper: Omit<Paper, 'id'>) => citedTypes[citedTypeOf(paper)];

/** What BibTeX calls an entry, which parts the theses of masters from others. */
function entryType(paper: Omit<Paper, 'id'>): string {
  const { bibtex, house } = typeOf(paper);
  return house === 'school' && /^master/i.test(paper.extra?.['genre'] ?? '') ? 'mastersthesis' : bibtex;
}

function citedFields(paper: Omit<Paper, 'id'>): BibFields {
  const { title, authors, editors, arxiv, doi } = paper;
  const type = typeOf(paper);
  const container = containerOf(paper);
  const [year, month] = datePartsOf(citedDate(paper) ?? '');
  return [
    ['title', protectedTitle(title)],
    ['author', bibtexNames(authors, hasFurtherAuthors(paper))],
    ['editor', editors && bibtexNames(editors)],
    [containerField(type), container && protectedVenue(container)],
    ...placeFields(paper, type, { school: 'school', institution: 'institution', place: 'address' }),
    ['year', year && printedYear(year)],
    ['month', month && months[Number(month) - 1]],
    ['isbn', paper.isbn?.join(', ')],
    ['issn', paper.issn?.join(', ')],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['primaryclass', arxiv && paper.categories?.[0] && plainTex(paper.categories[0])],
    ['doi', doi],
    ['pmid', paper.pmid],
    ['pmcid', paper.pmcid],
    ['url', citedAddress(paper)],
    ['language', paper.language && plainTex(paper.language)],
    ['note', statusNote(paper)],
  ];
}

function containerField({ within }: CitedType): string {
  return within === 'journal' ? 'journal' : within === 'book' ? 'booktitle' : 'howpublished';
}

/** What programs keep and nobody cites, under the names that labs and reference managers use. */
function furtherFields(paper: Omit<Paper, 'id'>): BibFields {
  const { abstract, keywords, links, awards } = paper;
  return [
    ['day', datePartsOf(citedDate(paper) ?? '')[2]],
    ['keywords', keywords && plainTex(keywords.join(', '))],
    ['abstract', abstractTex(abstract)],
    ['award', awards && plainTex(awards.join('; '))],
    ['pdf', links.pdf],
    ...linkListNames.map((kind): BibFields[number] => [linkFields[kind] ?? kind, onlyOne(links[kind])]),
  ];
}

/** Fields of links that aren't called as their kind is. */
const linkFields: Readonly<Partial<Record<LinkListName, string>>> = {
  project: 'website',
  supplement: 'supp',
  review: 'reviews',
};

/** The address of a kind of link, where there is one alone: a field holds no more. */
function onlyOne(addresses: readonly string[] = []): string | undefined {
  return addresses.length === 1 ? addresses[0] : undefined;
}
