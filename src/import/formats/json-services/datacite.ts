import { pagesFrom } from '../../../paper/wording/pages.ts';
import { isObject } from '../json.ts';
import { dateOfParts } from '../values/date.ts';
import { statedFields } from '../values/fields.ts';
import { languageNamed } from '../values/language.ts';
import { addressFields, doiFields, type LinkFields, linkFields } from '../values/link.ts';
import { nameInGivenOrder } from '../values/names/name-order.ts';
import { type Contributor, nameFromParts, orcidIn, peopleFields } from '../values/names/person.ts';
import { dateIn } from '../values/printed-date.ts';
import { statusInTitle, wholeTitle } from '../values/title.ts';
import { cslType } from '../values/type.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { lineOf, paragraphsIn } from '../xml/inline-text.ts';
import { jsonPaths } from './entries.ts';
import { type JsonObject, numberOf, objectsOf, stringAt, stringOf } from './value.ts';
import { jsonWorks } from './works.ts';

/** DataCite's answers: a list or a single record (https://support.datacite.org/docs/api). */
export function* dataciteWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* jsonWorks(text, ['data'], dataciteFields);
}

/** Whether the beginning of a text is an answer of DataCite. */
export function isDatacite(head: string): boolean {
  const paths = jsonPaths(head);
  return ['data.attributes.', 'attributes.', ''].some(
    (at) =>
      paths.has(`${at}doi`) &&
      ['creators.name', 'titles.title', 'types.resourceTypeGeneral', 'schemaVersion'].some((name) =>
        paths.has(at + name),
      ),
  );
}

/** CSL's type for a general type of the DataCite schema. */
const types: Readonly<Record<string, string>> = {
  JournalArticle: 'article-journal',
  DataPaper: 'article-journal',
  ConferencePaper: 'paper-conference',
  ConferenceProceeding: 'book',
  Preprint: 'article',
  BookChapter: 'chapter',
  Book: 'book',
  Dissertation: 'thesis',
  Report: 'report',
  Dataset: 'dataset',
  Collection: 'collection',
  Software: 'software',
  ComputationalNotebook: 'software',
  Workflow: 'software',
  Standard: 'standard',
  PeerReview: 'review',
  Image: 'graphic',
  Audiovisual: 'motion_picture',
  Sound: 'song',
  Journal: 'periodical',
  OutputManagementPlan: 'document',
  Event: 'event',
};

function dataciteFields(entry: JsonObject): Record<string, unknown> | string {
  const record = isObject(entry['attributes']) ? entry['attributes'] : entry;
  const title = wholeTitle(
    titleOfType(record, '') || lineOf(stringAt(record, 'titles.title')),
    titleOfType(record, 'Subtitle'),
  );
  if (title === '') return `a record without a title: ${stringOf(record['doi'])}`;
  const general = stringAt(record, 'types.resourceTypeGeneral');
  const contributors = objectsOf(record['contributors']);
  const isPreprint = general === 'Preprint' || /^10\.48550\//.test(stringOf(record['doi']));
  return statedFields(
    {
      title,
      abstract: descriptions(record, 'Abstract')[0],
      ...peopleFields(
        objectsOf(record['creators']).map(personOf),
        contributors.filter((one) => one['contributorType'] === 'Editor').map(personOf),
      ),
      published: publishedOn(record, isPreprint),
      type: isPreprint ? 'article' : (types[general] ?? cslType(stringAt(record, 'types.citeproc'))),
      container: lineOf(stringAt(record, 'container.title')),
      volume: stringAt(record, 'container.volume'),
      issue: stringAt(record, 'container.issue'),
      pages: pagesFrom(stringAt(record, 'container.firstPage'), stringAt(record, 'container.lastPage')),
      publisher: lineOf(stringOf(record['publisher']) || stringAt(record, 'publisher.name')),
      issn:
        stringAt(record, 'container.identifierType') === 'ISSN'
          ? [stringAt(record, 'container.identifier')]
          : [],
      keywords: objectsOf(record['subjects']).map((one) => lineOf(stringOf(one['subject']))),
      language: languageNamed(stringOf(record['language'])),
      status: statusInTitle(title),
    },
    linkFields([doiFields(stringOf(record['doi'])), pageFields(record), ...relatedLinks(record)]),
    { extra: furtherTexts(record) },
  );
}

function titleOfType(record: JsonObject, type: string): string {
  const found = objectsOf(record['titles']).find((one) => stringOf(one['titleType']) === type);
  return lineOf(stringOf(found?.['title']));
}

function descriptions(record: JsonObject, ...types: string[]): string[] {
  return objectsOf(record['descriptions'])
    .filter((one) => types.includes(stringOf(one['descriptionType'])))
    .map((one) => paragraphsIn(stringOf(one['description'])));
}

function furtherTexts(record: JsonObject): Record<string, unknown> {
  return {
    'alternative title': titleOfType(record, 'AlternativeTitle'),
    'translated title': titleOfType(record, 'TranslatedTitle'),
    affiliations: objectsOf(record['creators']).flatMap((one) => affiliations(one['affiliation'])),
    funding: objectsOf(record['fundingReferences']).map((one) =>
      [stringOf(one['funderName']), stringOf(one['awardNumber']) || stringOf(one['awardTitle'])]
        .filter(Boolean)
        .join(': '),
    ),
    contributors: objectsOf(record['contributors'])
      .filter((one) => one['contributorType'] !== 'Editor')
      .map((one) => `${personOf(one).name} (${stringOf(one['contributorType'])})`),
    kind: stringAt(record, 'types.resourceType'),
    version: stringOf(record['version']),
    license: objectsOf(record['rightsList']).map(
      (one) => stringOf(one['rights']) || stringOf(one['rightsUri']),
    ),
    methods: descriptions(record, 'Methods'),
    note: descriptions(record, 'Other', 'SeriesInformation', 'TechnicalInfo'),
    'published version': relations(record, 'IsVersionOf', 'IsPreviousVersionOf').map(({ id }) => id),
    'supplement to': relations(record, 'IsSupplementTo').map(({ id }) => id),
    citations: numberOf(record['citationCount']) > 0 ? stringOf(record['citationCount']) : '',
  };
}

function personOf(person: JsonObject): Contributor {
  const name = lineOf(stringOf(person['name']));
  const parts = nameFromParts({
    given: lineOf(stringOf(person['givenName'])),
    family: lineOf(stringOf(person['familyName'])),
  });
  const isGroup = person['nameType'] === 'Organizational';
  const ids = objectsOf(person['nameIdentifiers'])
    .map((one) => stringOf(one['nameIdentifier']))
    .filter((id) => /orcid|^[\d-]+[\dX]$/i.test(id));
  return {
    name: isGroup ? name : parts || nameInGivenOrder(name),
    orcid: ids.find((id) => orcidIn(id)) ?? '',
  };
}

/** Names of institutions, which are texts in older answers. */
function affiliations(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map((one) =>
    lineOf(stringOf(isObject(one) ? one['name'] : one)),
  );
}

/** The day on which the record was issued; of a preprint that on which it was submitted, since only its year is given as issued. */
function publishedOn(record: JsonObject, isPreprint: boolean): string | undefined {
  const year = stringOf(record['publicationYear']);
  const stated = (isPreprint ? ['Submitted', 'Issued', 'Available'] : ['Issued', 'Available'])
    .flatMap((type) => objectsOf(record['dates']).filter((one) => one['dateType'] === type))
    .map((one) => dateIn(stringOf(one['date'])))
    .filter((date) => date !== undefined && (year === '' || date.startsWith(year)));
  return stated.find((date) => date !== undefined && date.length > 4) ?? stated[0] ?? dateOfParts(year);
}

function pageFields(record: JsonObject): LinkFields {
  const { doi: _, ...fields } = addressFields(stringOf(record['url']));
  return fields;
}

function relations(record: JsonObject, ...types: string[]): { id: string; kind: string }[] {
  return objectsOf(record['relatedIdentifiers'])
    .filter((one) => types.includes(stringOf(one['relationType'])))
    .map((one) => ({ id: stringOf(one['relatedIdentifier']), kind: stringOf(one['relatedIdentifierType']) }));
}

function relatedLinks(record: JsonObject): LinkFields[] {
  const address = ({ id, kind }: { id: string; kind: string }) =>
    kind === 'DOI' ? `https://doi.org/${id.replace(/^https?:\/\/doi\.org\//, '')}` : id;
  const supplements = relations(record, 'IsSupplementedBy', 'HasPart')
    .map(address)
    .filter((one) => /^https?:\/\//.test(one));
  const code = relations(record, 'IsSupplementTo', 'IsDerivedFrom', 'IsSourceOf').flatMap(
    (one) => addressFields(one.id)['code'] ?? [],
  );
  return [
    ...supplements.map((one) => (addressFields(one)['code'] ? { code: [one] } : { supplement: [one] })),
    { code },
  ];
}
