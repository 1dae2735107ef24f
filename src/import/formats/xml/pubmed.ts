import { pageRange, pagesFrom } from '../../../paper/wording/pages.ts';
import { dateOfParts } from '../values/date.ts';
import { statedFields } from '../values/fields.ts';
import { languageNamed } from '../values/language.ts';
import { doiFields, linkFields, pmcidFields } from '../values/link.ts';
import { type Contributor, nameFromParts, peopleFields } from '../values/names/person.ts';
import { dateIn } from '../values/printed-date.ts';
import { statusInTitle, unstoppedTitle } from '../values/title.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import {
  childOf,
  childrenOf,
  elementAt,
  elementsAt,
  type MarkupElement,
  plainTextOf,
  textAt,
} from './element.ts';
import { markedLineOf, markedParagraphsOf } from './inline-text.ts';
import { rootName } from './parse.ts';
import { xmlWorks } from './works.ts';

/** PubMed's XML, articles and books (https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/). */
export function* pubmedWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* xmlWorks(text, ['PubmedArticle', 'PubmedBookArticle'], (record) =>
    record.name === 'PubmedArticle' ? articleFields(record) : bookFields(record),
  );
}

/** Whether the beginning of a text is PubMed's XML. */
export function isPubmed(head: string): boolean {
  return /^Pubmed(?:Article|BookArticle)(?:Set)?$/.test(rootName(head) ?? '');
}

function articleFields(record: MarkupElement): Record<string, unknown> | string {
  const citation = childOf(record, 'MedlineCitation');
  const article = childOf(citation, 'Article');
  const text = (path: string) => textAt(article, path);
  const title = titleOf(childOf(article, 'ArticleTitle')) || text('VernacularTitle');
  if (title === '') return `an article without a title: ${textAt(citation, 'PMID')}`;
  const kinds = elementsAt(article, 'PublicationTypeList/PublicationType').map(plainTextOf);
  const container = text('Journal/Title');
  const short = text('Journal/ISOAbbreviation') || textAt(citation, 'MedlineJournalInfo/MedlineTA');
  const isPreprint = kinds.includes('Preprint');
  return statedFields(
    {
      title,
      abstract: abstractOf(childOf(article, 'Abstract')),
      ...authorFields(elementsAt(article, 'AuthorList/Author')),
      published:
        dateOf(elementAt(article, 'Journal/JournalIssue/PubDate')) ?? dateOf(childOf(article, 'ArticleDate')),
      type: isPreprint ? 'article' : kinds.includes('Dataset') ? 'dataset' : 'article-journal',
      venue: short === container ? '' : short,
      container,
      volume: text('Journal/JournalIssue/Volume'),
      issue: text('Journal/JournalIssue/Issue'),
      pages:
        pageRange(text('Pagination/MedlinePgn')) ||
        pagesFrom(text('Pagination/StartPage'), text('Pagination/EndPage')),
      issn: [text('Journal/ISSN'), textAt(citation, 'MedlineJournalInfo/ISSNLinking')],
      keywords: childrenOf(citation, 'KeywordList').flatMap((list) =>
        childrenOf(list, 'Keyword').map(markedLineOf),
      ),
      language: languageNamed(text('Language')),
      status: statusOf(citation, kinds) ?? statusInTitle(title),
    },
    linkFields([{ pmid: textAt(citation, 'PMID') }, ...identifiers(record, article)]),
    { extra: articleExtra(citation, article, kinds) },
  );
}

/** A title without PubMed's full stop, and without the brackets that say that it is a translation. */
function titleOf(element: MarkupElement | undefined): string {
  return unstoppedTitle(unstoppedTitle(markedLineOf(element)).replace(/^\[([^[\]]*)\]$/, '$1'));
}

/** Parts of a structured abstract begin with their label, as PubMed shows them. */
function abstractOf(abstract: MarkupElement | undefined): string {
  const parts = childrenOf(abstract, 'AbstractText').map((part) => {
    const label = part.attributes.get('Label') ?? '';
    const text = markedParagraphsOf(part);
    return label === '' || /^unlabelled$/i.test(label) || text === ''
      ? text
      : `${label}${/[:?.]$/.test(label) ? '' : ':'} ${text}`;
  });
  return parts.filter((part) => part !== '').join('\n\n');
}

function authorFields(authors: readonly MarkupElement[]): Record<string, unknown> {
  const people = authors
    .filter((author) => author.attributes.get('ValidYN') !== 'N')
    .map((author): Contributor => {
      const given = textAt(author, 'ForeName') || textAt(author, 'Initials').split('').join(' ');
      const id = childrenOf(author, 'Identifier').find((one) => one.attributes.get('Source') === 'ORCID');
      return {
        name:
          markedLineOf(childOf(author, 'CollectiveName')) ||
          nameFromParts({ given, family: textAt(author, 'LastName'), suffix: textAt(author, 'Suffix') }),
        orcid: plainTextOf(id),
      };
    });
  return peopleFields(people);
}

function dateOf(date: MarkupElement | undefined): string | undefined {
  const written = textAt(date, 'MedlineDate');
  return written
    ? dateIn(written)
    : dateOfParts(textAt(date, 'Year'), textAt(date, 'Month'), textAt(date, 'Day'));
}

function identifiers(record: MarkupElement, article: MarkupElement | undefined) {
  const ids = elementsAt(record, 'PubmedData/ArticleIdList/ArticleId');
  const named = (type: string) => plainTextOf(ids.find((id) => id.attributes.get('IdType') === type));
  const location = childrenOf(article, 'ELocationID').find(
    (one) => one.attributes.get('EIdType') === 'doi' && one.attributes.get('ValidYN') !== 'N',
  );
  return [doiFields(plainTextOf(location)), doiFields(named('doi')), pmcidFields(named('pmc'))];
}

function statusOf(citation: MarkupElement | undefined, kinds: readonly string[]): string | undefined {
  const notices = elementsAt(citation, 'CommentsCorrectionsList/CommentsCorrections').map((one) =>
    one.attributes.get('RefType'),
  );
  if (kinds.includes('Retracted Publication') || notices.includes('RetractionIn')) return 'retracted';
  return notices.some((notice) => notice === 'ErratumIn' || notice === 'CorrectedandRepublishedIn')
    ? 'corrected'
    : undefined;
}

/** Kinds of publication that say no more than the type does. */
const plainKind =
  /^(?:Journal Article|Research Support, .*|English Abstract|Retracted Publication|Preprint)$/;

function articleExtra(
  citation: MarkupElement | undefined,
  article: MarkupElement | undefined,
  kinds: readonly string[],
): Record<string, unknown> {
  const notices = elementsAt(citation, 'CommentsCorrectionsList/CommentsCorrections').filter((one) =>
    /^(?:RetractionIn|ErratumIn|RetractionOf|CorrectedandRepublishedIn|UpdateIn|ExpressionOfConcernIn)$/.test(
      one.attributes.get('RefType') ?? '',
    ),
  );
  return {
    'original title': textAt(article, 'VernacularTitle'),
    affiliations: elementsAt(article, 'AuthorList/Author').flatMap((author) =>
      childrenOf(author, 'AffiliationInfo').map((one) => textAt(one, 'Affiliation')),
    ),
    funding: elementsAt(article, 'GrantList/Grant').map((grant) =>
      [textAt(grant, 'Agency'), textAt(grant, 'GrantID')].filter(Boolean).join(': '),
    ),
    'kind of publication': kinds.filter((kind) => !plainKind.test(kind)),
    'MeSH headings': elementsAt(citation, 'MeshHeadingList/MeshHeading').map((heading) =>
      textAt(heading, 'DescriptorName'),
    ),
    notices: notices.map((one) => `${one.attributes.get('RefType')}: ${textAt(one, 'RefSource')}`),
    'registered data': elementsAt(article, 'DataBankList/DataBank').map((bank) =>
      [
        textAt(bank, 'DataBankName'),
        ...elementsAt(bank, 'AccessionNumberList/AccessionNumber').map(plainTextOf),
      ].join(' '),
    ),
    investigators: elementsAt(citation, 'InvestigatorList/Investigator').map((one) =>
      nameFromParts({ given: textAt(one, 'ForeName'), family: textAt(one, 'LastName') }),
    ),
    license: textAt(article, 'Abstract/CopyrightInformation'),
  };
}

/** A book of the NCBI's shelf, or a chapter of one. */
function bookFields(record: MarkupElement): Record<string, unknown> | string {
  const document = childOf(record, 'BookDocument');
  const book = childOf(document, 'Book');
  const bookTitle = titleOf(childOf(book, 'BookTitle'));
  const chapter = titleOf(childOf(document, 'ArticleTitle'));
  if (chapter === '' && bookTitle === '') return `a book without a title: ${textAt(document, 'PMID')}`;
  const listed = (element: MarkupElement | undefined, type: string) =>
    childrenOf(element, 'AuthorList')
      .filter((list) => (list.attributes.get('Type') ?? 'authors') === type)
      .flatMap((list) => childrenOf(list, 'Author'));
  const authors = listed(document, 'authors');
  const { authors: editors } = authorFields(listed(book, 'editors'));
  return statedFields(
    {
      title: chapter || bookTitle,
      abstract: abstractOf(childOf(document, 'Abstract')),
      ...authorFields(authors.length > 0 ? authors : listed(book, 'authors')),
      editors,
      published: dateOf(childOf(book, 'PubDate')),
      type: chapter === '' ? 'book' : 'chapter',
      container: chapter === '' ? '' : bookTitle,
      publisher: textAt(book, 'Publisher/PublisherName'),
      place: textAt(book, 'Publisher/PublisherLocation'),
      edition: textAt(book, 'Edition'),
      isbn: childrenOf(book, 'Isbn').map(plainTextOf),
      keywords: childrenOf(document, 'KeywordList').flatMap((list) =>
        childrenOf(list, 'Keyword').map(markedLineOf),
      ),
      language: languageNamed(textAt(document, 'Language')),
    },
    linkFields([{ pmid: textAt(document, 'PMID') }]),
  );
}
