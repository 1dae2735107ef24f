import { pageRange } from '../../../paper/wording/pages.ts';
import { isObject } from '../json.ts';
import { dateOfParts } from '../values/date.ts';
import { statedFields } from '../values/fields.ts';
import { addressFields, arxivFields, doiFields, linkFields, pmcidFields } from '../values/link.ts';
import { peopleFields } from '../values/names/person.ts';
import { dateIn } from '../values/printed-date.ts';
import { statusInTitle } from '../values/title.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { lineOf, paragraphsIn } from '../xml/inline-text.ts';
import { jsonPaths } from './entries.ts';
import { type JsonObject, objectOf, objectsOf, stringAt, stringOf, stringsOf } from './value.ts';
import { jsonWorks } from './works.ts';

/** Answers of Semantic Scholar's graph: a paper, a list, citations or recommendations (https://api.semanticscholar.org/api-docs). */
export function* semanticScholarWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* jsonWorks(text, ['data', 'recommendedPapers'], semanticScholarFields);
}

/** Whether the beginning of a text is an answer of Semantic Scholar. */
export function isSemanticScholar(head: string): boolean {
  const paths = jsonPaths(head);
  const at = ['', 'data.', 'data.citingPaper.', 'data.citedPaper.', 'recommendedPapers.'];
  return at.some(
    (prefix) => /^[\da-f]{40}$/.test(paths.get(`${prefix}paperId`) ?? '') && paths.has(`${prefix}title`),
  );
}

/** The types that Semantic Scholar gives, the more telling first. */
const types: readonly (readonly [string, string])[] = [
  ['Conference', 'paper-conference'],
  ['JournalArticle', 'article-journal'],
  ['BookSection', 'chapter'],
  ['Book', 'book'],
  ['Dataset', 'dataset'],
  ['Review', 'article-journal'],
  ['Editorial', 'article-journal'],
  ['LettersAndComments', 'article-journal'],
  ['CaseReport', 'article-journal'],
  ['ClinicalTrial', 'article-journal'],
  ['MetaAnalysis', 'article-journal'],
  ['Study', 'article-journal'],
  ['News', 'article-newspaper'],
];

function semanticScholarFields(given: JsonObject): Record<string, unknown> | string {
  const paper = [given['citingPaper'], given['citedPaper']].find(isObject) ?? given;
  const title = lineOf(stringOf(paper['title']));
  if (title === '') return 'a paper without a title';
  const ids = objectOf(paper['externalIds']);
  const links = linkFields([
    doiFields(stringOf(ids['DOI'])),
    arxivFields(stringOf(ids['ArXiv'] ?? paper['arxivId'])),
    ids['PubMed'] ? { pmid: stringOf(ids['PubMed']) } : {},
    pmcidFields(stringOf(ids['PubMedCentral'])),
    ids['ACL'] ? { paper: `https://aclanthology.org/${stringOf(ids['ACL'])}/` } : {},
    pdfFields(stringAt(paper, 'openAccessPdf.url')),
  ]);
  const stated = stringsOf(paper['publicationTypes']);
  const isAtArxiv = /^arxiv(?:\.org)?$/i;
  const isPreprint =
    isAtArxiv.test(stringOf(paper['venue'])) || isAtArxiv.test(stringAt(paper, 'journal.name'));
  const type = types.find(([name]) => stated.includes(name))?.[1];
  // The issue stands behind the volume: `8 3`.
  const [volume = '', issue = ''] = stringAt(paper, 'journal.volume').split(/\s+(?=\d+$)/);
  return statedFields(
    {
      title,
      abstract: paragraphsIn(stringOf(paper['abstract'])),
      ...peopleFields(
        objectsOf(paper['authors']).map((author) => ({ name: lineOf(stringOf(author['name'])) })),
      ),
      published: dateIn(stringOf(paper['publicationDate'])) ?? dateOfParts(paper['year']),
      type: isPreprint && type !== 'paper-conference' ? 'article' : type,
      container: containerOf(paper, type, isPreprint),
      volume: isPreprint ? '' : volume,
      issue: isPreprint ? '' : issue,
      pages: isPreprint ? '' : pageRange(stringAt(paper, 'journal.pages').replace(/\s+/g, ' ')),
      issn: stringsOf(objectOf(paper['publicationVenue'])['issn']),
      status: statusInTitle(title),
    },
    links,
    {
      extra: {
        venue: otherVenue(paper, type, isPreprint),
        tldr: lineOf(stringAt(paper, 'tldr.text')),
        'fields of study': stringsOf(paper['fieldsOfStudy']),
        affiliations: objectsOf(paper['authors']).flatMap((author) => stringsOf(author['affiliations'])),
        'DBLP key': stringOf(ids['DBLP']),
        citations: stringOf(paper['citationCount']),
      },
    },
  );
}

function containerOf(paper: JsonObject, type: string | undefined, isPreprint: boolean): string {
  if (isPreprint) return '';
  const journal = stringAt(paper, 'journal.name');
  const venue = stringAt(paper, 'publicationVenue.name') || stringOf(paper['venue']);
  return lineOf(type === 'paper-conference' ? venue || journal : journal || venue);
}

/** The venue, where the paper lies in something else. */
function otherVenue(paper: JsonObject, type: string | undefined, isPreprint: boolean): string {
  const venue = lineOf(stringOf(paper['venue']));
  const container = containerOf(paper, type, isPreprint);
  return isPreprint || venue === container || stringAt(paper, 'publicationVenue.name') === container
    ? ''
    : venue;
}

function pdfFields(address: string): Record<string, string | string[]> {
  const { doi: _, paper, ...fields } = addressFields(address);
  return paper ? { pdf: paper } : fields;
}
