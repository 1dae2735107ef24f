import { pageRange } from '../../../paper/wording/pages.ts';
import { isObject } from '../json.ts';
import { statedFields } from '../values/fields.ts';
import { languageNamed } from '../values/language.ts';
import { addressFields, arxivFields, doiFields, linkFields, pmcidFields } from '../values/link.ts';
import { type Contributor, nameFromParts, peopleFields } from '../values/names/person.ts';
import { dateIn } from '../values/printed-date.ts';
import { statusInTitle } from '../values/title.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { lineOf, paragraphsIn } from '../xml/inline-text.ts';
import { jsonPaths } from './entries.ts';
import { type JsonObject, objectsOf, stringAt, stringOf } from './value.ts';
import { jsonWorks } from './works.ts';

/** Items of Zotero's API (`format=json`) or in the shape of its database; notes and attachments are no works. */
export function* zoteroWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* jsonWorks(text, ['items'], zoteroFields);
}

/** Whether the beginning of a text is items of Zotero. */
export function isZotero(head: string): boolean {
  const paths = jsonPaths(head);
  return ['data.', '', 'items.', 'items.data.'].some(
    (at) =>
      paths.has(`${at}itemType`) &&
      (paths.has(`${at}key`) || paths.has(`${at}creators`) || paths.has(`${at}title`)),
  );
}

const types: Readonly<Record<string, string>> = {
  journalArticle: 'article-journal',
  magazineArticle: 'article-magazine',
  newspaperArticle: 'article-newspaper',
  conferencePaper: 'paper-conference',
  preprint: 'article',
  bookSection: 'chapter',
  book: 'book',
  thesis: 'thesis',
  report: 'report',
  dataset: 'dataset',
  computerProgram: 'software',
  webpage: 'webpage',
  patent: 'patent',
  standard: 'standard',
  encyclopediaArticle: 'entry-encyclopedia',
  dictionaryEntry: 'entry-dictionary',
  blogPost: 'post-weblog',
  forumPost: 'post',
  presentation: 'speech',
  manuscript: 'manuscript',
  document: 'document',
  artwork: 'graphic',
  audioRecording: 'song',
  videoRecording: 'motion_picture',
  film: 'motion_picture',
  podcast: 'song',
  interview: 'interview',
  letter: 'personal_communication',
  email: 'personal_communication',
  map: 'map',
  statute: 'legislation',
  bill: 'bill',
  case: 'legal_case',
  hearing: 'hearing',
  radioBroadcast: 'broadcast',
  tvBroadcast: 'broadcast',
};

/** The record's fields of an item, why it gives none, or nothing for what is no work. Long, for it is a table: a row for each field. */
function zoteroFields(entry: JsonObject): Record<string, unknown> | string | undefined {
  const item = isObject(entry['data']) ? entry['data'] : entry;
  const itemType = stringOf(item['itemType']);
  if (['attachment', 'note', 'annotation'].includes(itemType)) return undefined;
  const text = textsOf(item);
  const title = text('title', 'caseName', 'nameOfAct', 'subject');
  if (title === '') return `an item without a title: ${stringOf(item['key'])}`;
  const { known, rest } = extraLines(stringOf(item['extra']));
  const container = text(
    'publicationTitle',
    'proceedingsTitle',
    'bookTitle',
    'encyclopediaTitle',
    'dictionaryTitle',
    'websiteTitle',
    'blogTitle',
    'forumTitle',
  );
  const short = text('journalAbbreviation');
  const archiveId = text('archiveID');
  return statedFields(
    {
      title,
      abstract: paragraphsIn(stringOf(item['abstractNote'])),
      ...peopleFields(
        creators(item, [
          'author',
          'programmer',
          'presenter',
          'artist',
          'inventor',
          'director',
          'podcaster',
          'cartographer',
          'interviewee',
        ]),
        creators(item, ['editor']),
      ),
      published:
        dateIn(text('date', 'issueDate', 'dateDecided', 'dateEnacted')) ??
        dateIn(stringAt(entry, 'meta.parsedDate')),
      type: types[itemType],
      venue: short === container ? '' : short,
      container,
      volume: text('volume'),
      issue: text('issue'),
      pages: pageRange(text('pages')),
      number: /^arxiv:/i.test(archiveId)
        ? text('reportNumber', 'patentNumber')
        : text('reportNumber', 'patentNumber', 'number', 'archiveID'),
      publisher: text('publisher', 'university', 'institution', 'company', 'studio', 'label', 'repository'),
      place: text('place'),
      series: text('series', 'seriesTitle'),
      edition: text('edition'),
      isbn: text('ISBN').split(/[\s,;]+/),
      issn: text('ISSN').split(/[\s,;]+/),
      keywords: objectsOf(item['tags']).map((tag) => lineOf(stringOf(tag['tag']))),
      language: languageNamed(text('language')),
      status: statusInTitle(title),
      key: text('citationKey') || known.get('citation key') || text('key'),
    },
    linkFields([
      doiFields(text('DOI') || (known.get('doi') ?? '')),
      arxivFields(/^arxiv:/i.test(archiveId) ? archiveId : (known.get('arxiv') ?? '')),
      addressFields(text('url')),
      known.has('pmid') ? { pmid: known.get('pmid') ?? '' } : {},
      pmcidFields(known.get('pmcid') ?? ''),
    ]),
    { extra: { ...furtherTexts(item), note: lineOf(rest) } },
  );
}

function creators(item: JsonObject, roles: readonly string[]): Contributor[] {
  return objectsOf(item['creators'])
    .filter((creator) => roles.includes(stringOf(creator['creatorType'])))
    .map((creator) => ({
      name:
        lineOf(stringOf(creator['name'])) ||
        nameFromParts({
          given: lineOf(stringOf(creator['firstName'])),
          family: lineOf(stringOf(creator['lastName'])),
        }),
    }));
}

/** Reads the first of several fields that says something. */
function textsOf(item: JsonObject): (...names: string[]) => string {
  return (...names) => lineOf(names.map((name) => stringOf(item[name])).find((value) => value !== '') ?? '');
}

function furtherTexts(item: JsonObject): Record<string, unknown> {
  const text = textsOf(item);
  return {
    genre: text(
      'genre',
      'thesisType',
      'reportType',
      'presentationType',
      'manuscriptType',
      'websiteType',
      'type',
    ),
    event: text('conferenceName', 'meetingName'),
    translators: creators(item, ['translator']).map(({ name }) => name),
    'series editors': creators(item, ['seriesEditor']).map(({ name }) => name),
    contributors: [...new Set(creators(item, ['contributor']).map(({ name }) => name))],
    'series number': text('seriesNumber'),
    'number of pages': text('numPages'),
    'number of volumes': text('numberOfVolumes'),
    archive: text('archive'),
    'archive location': text('archiveLocation'),
    'call number': text('callNumber'),
    license: text('rights'),
    version: text('versionNumber'),
  };
}

/** The lines of Zotero's field for anything: identifiers by name, and the rest. */
function extraLines(extra: string): { known: ReadonlyMap<string, string>; rest: string } {
  const known = new Map<string, string>();
  const rest = extra.split('\n').filter((line) => {
    const [, name = '', value = ''] = /^\s*(DOI|PMID|PMCID|arXiv|Citation Key):\s*(\S+)/i.exec(line) ?? [];
    if (name !== '') known.set(name.toLowerCase(), value.replace(/^arxiv:/i, ''));
    return name === '';
  });
  return { known, rest: rest.join('\n') };
}
