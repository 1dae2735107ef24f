import { citedAddress, citedDate, printedYear, registeredDoi } from '../../paper/citation/cited.ts';
import { citedTypeOf, citedTypes, containerOf, isArxivPreprint } from '../../paper/citation/cited-type.ts';
import { isBeforeChrist } from '../../paper/date/calendar.ts';
import { arxivPdfAddress } from '../../paper/identifier.ts';
import { dividedName } from '../../paper/name/name.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { descriptionOf } from '../record/description.ts';
import { filedName } from './person.ts';

/**
 * The `<meta>` tags by which Google Scholar and Zotero recognise a paper
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), in the order of the page.
 * For Zotero, `DC.type` marks a preprint, `DC.source` names the proceedings, and `z.` begins the name of
 * one of its own fields. `address` is the public address of the paper's page.
 */
export function citationTags(paper: Paper, address: string): [name: string, content: string][] {
  const { title, abstract, authors, editors = [], venue, arxiv, links, published } = paper;
  const type = citedTypeOf(paper);
  const { within, zotero } = citedTypes[type];
  const container = containerOf(paper);
  const isPreprint = isArxivPreprint(paper);
  const publisher = paper.publisher ?? (isPreprint ? 'arXiv' : undefined);
  const tags: [string, string | undefined][] = [
    ['citation_title', plainText(title)],
    ...authors.map(authorOf).map((name): [string, string] => ['citation_author', name]),
    ...editors.map((name): [string, string] => ['citation_editor', filedName(name)]),
    ['citation_publication_date', slashed(citedDate(paper))],
    ['citation_online_date', venue === undefined ? undefined : slashed(published)],
    ['citation_conference_title', type === 'paper-conference' ? container : undefined],
    ['citation_inbook_title', within === 'book' && type !== 'paper-conference' ? container : undefined],
    ['citation_journal_title', within === 'journal' ? container : undefined],
    ['citation_journal_abbrev', within === 'journal' && venue !== container ? venue : undefined],
    ['citation_volume', paper.volume],
    ['citation_issue', paper.issue],
    ...pageTags(paper),
    ...(paper.issn ?? []).map((number): [string, string] => ['citation_issn', number]),
    ...(paper.isbn ?? []).map((number): [string, string] => ['citation_isbn', number]),
    ['citation_dissertation_institution', type === 'thesis' ? publisher : undefined],
    ['citation_technical_report_institution', type === 'report' ? publisher : undefined],
    ['citation_technical_report_number', type === 'report' ? paper.number : undefined],
    ['citation_publisher', /^(?:thesis|report)$/.test(type) ? undefined : publisher],
    ['citation_arxiv_id', arxiv],
    ['citation_doi', registeredDoi(paper)],
    ['citation_pmid', paper.pmid],
    ['citation_pmcid', paper.pmcid],
    ['citation_language', paper.language],
    ...(paper.keywords ?? []).map((keyword): [string, string] => ['citation_keywords', keyword]),
    ['citation_pdf_url', links.pdf ?? (arxiv && arxivPdfAddress(arxiv))],
    ['citation_abstract_html_url', address],
    ['citation_public_url', citedAddress(paper)],
    ['DC.type', isPreprint ? 'preprint' : paper.type && zotero],
    ['DC.publisher', isPreprint ? 'arXiv' : undefined],
    ['DC.source', within === 'journal' ? undefined : container],
    [isPreprint ? 'z.archiveID' : 'z.extra', arxiv && `arXiv:${arxiv}`],
    ['citation_abstract', plainText(abstract)],
    // Of a paper without abstract; Zotero takes it in its place, and others know that it needn't be one.
    ['DC.description', plainText(descriptionOf({}, paper)?.text ?? '')],
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content]] : []));
}

function pageTags({ pages }: Paper): [string, string | undefined][] {
  const [first, last, ...more] = pages?.split('-') ?? [];
  const isRange = last !== undefined && more.length === 0;
  return [
    ['citation_firstpage', isRange ? first : pages],
    ['citation_lastpage', isRange ? last : undefined],
  ];
}

/**
 * An author's name. A sole author whose given and family name both have several words keeps the written
 * form: Zotero would take the comma for the boundary between two authors.
 */
function authorOf(name: string, _: number, { length }: readonly string[]): string {
  const parts = dividedName(name);
  const isTakenForTwo = length === 1 && parts?.given.includes(' ') && parts.family.includes(' ');
  return isTakenForTwo ? name : filedName(name);
}

const slashed = (date: string | undefined) =>
  date && (isBeforeChrist(date) ? printedYear(date) : date.replaceAll('-', '/'));
