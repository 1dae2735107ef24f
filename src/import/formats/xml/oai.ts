import { statedFields } from '../values/fields.ts';
import { languageNamed } from '../values/language.ts';
import { addressFields, arxivFields, doiFields, linkFields } from '../values/link.ts';
import { nameInGivenOrder } from '../values/names/name-order.ts';
import { nameFromParts, peopleFields } from '../values/names/person.ts';
import { dateIn } from '../values/printed-date.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { arxivAbstract, arxivCategories, arxivStatus } from './arxiv-text.ts';
import { childOf, childrenOf, elementAt, type MarkupElement, plainTextOf, textAt } from './element.ts';
import { markedLineOf, markedParagraphsOf } from './inline-text.ts';
import { rootName } from './parse.ts';
import { xmlWorks } from './works.ts';

/** Answers to the protocol for metadata harvesting, in arXiv's own formats or in Dublin Core (https://www.openarchives.org/OAI/openarchivesprotocol.html). */
export function* oaiWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* xmlWorks(text, ['record', 'error'], oaiFields);
}

/** Whether the beginning of a text is such an answer. */
export function isOai(head: string): boolean {
  const root = rootName(head);
  return (
    root === 'OAI-PMH' ||
    ((root === 'record' || root === 'ListRecords') && /<(?:arXiv|arXivRaw|oai_dc:dc)[\s>]/.test(head))
  );
}

function oaiFields(record: MarkupElement): Record<string, unknown> | string | undefined {
  if (record.name === 'error') return `the service answers: ${plainTextOf(record)}`;
  if (childOf(record, 'header')?.attributes.get('status') === 'deleted') return undefined;
  const [content] = childrenOf(childOf(record, 'metadata'));
  if (content?.name === 'arXiv' || content?.name === 'arXivRaw') return arxivRecordFields(content);
  if (content?.name === 'dc') return dublinCoreFields(content);
  return content
    ? `${content.name} is a format that isn't read; ask for oai_dc`
    : 'a record without metadata';
}

function arxivRecordFields(record: MarkupElement): Record<string, unknown> | string {
  const text = (name: string) => textAt(record, name);
  if (text('title') === '') return `a record without a title: ${text('id')}`;
  const { categories, classes } = arxivCategories(text('categories').split(' '));
  const people = childrenOf(elementAt(record, 'authors'), 'author').map((author) => ({
    name: nameFromParts({
      given: textAt(author, 'forenames'),
      family: textAt(author, 'keyname'),
      suffix: textAt(author, 'suffix'),
    }),
  }));
  return statedFields(
    {
      title: text('title'),
      abstract: arxivAbstract(childOf(record, 'abstract')?.children.join('') ?? ''),
      ...peopleFields(people.length > 0 ? people : rawNames(text('authors')).map((name) => ({ name }))),
      published: dateIn(text('created')) ?? dateIn(textAt(childrenOf(record, 'version')[0], 'date')),
      type: 'article',
      categories,
      status: arxivStatus(text('comments'), text('abstract').slice(0, 200)),
    },
    linkFields([arxivFields(text('id')), doiFields(text('doi').split(' ')[0] ?? '')]),
    {
      extra: {
        comment: text('comments'),
        'journal reference': text('journal-ref'),
        'report number': text('report-no'),
        license: text('license'),
        classes: [...classes, text('msc-class'), text('acm-class')],
        affiliations: childrenOf(elementAt(record, 'authors'), 'author').map((author) =>
          textAt(author, 'affiliation'),
        ),
      },
    },
  );
}

/** The names in arXiv's line of authors; what stands in brackets are affiliations. */
function rawNames(authors: string): string[] {
  return authors
    .replace(/\([^()]*\)/g, '')
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .map((name) => name.trim());
}

const dublinTypes: readonly (readonly [RegExp, string])[] = [
  [/conference/i, 'paper-conference'],
  [/preprint/i, 'article'],
  [/thesis|dissertation/i, 'thesis'],
  [/book ?part|chapter/i, 'chapter'],
  [/\bbook\b/i, 'book'],
  [/dataset/i, 'dataset'],
  [/report|workingpaper/i, 'report'],
  [/software/i, 'software'],
  [/patent/i, 'patent'],
  [/article/i, 'article-journal'],
];

function dublinCoreFields(record: MarkupElement): Record<string, unknown> | string {
  const all = (name: string) => childrenOf(record, name).map(plainTextOf);
  const title = markedLineOf(childOf(record, 'title'));
  if (title === '') return 'a record without a title';
  const identifiers = [...all('identifier'), ...all('relation')];
  const isArxiv = identifiers.some((identifier) => arxivFields(identifier)['arxiv'] !== undefined);
  const [abstract, ...notes] = childrenOf(record, 'description');
  const dates = all('date')
    .map((date) => dateIn(date))
    .filter((date) => date !== undefined);
  const type = dublinTypes.find(([pattern]) => all('type').some((one) => pattern.test(one)))?.[1];
  return statedFields(
    {
      title: isArxiv ? textAt(record, 'title') : title,
      abstract: isArxiv ? arxivAbstract(abstract?.children.join('') ?? '') : markedParagraphsOf(abstract),
      ...peopleFields(all('creator').map((name) => ({ name: nameInGivenOrder(name) }))),
      // Days of later versions follow that of the first.
      published: dates.sort()[0],
      type: isArxiv ? 'article' : type,
      publisher: all('publisher')[0],
      keywords: all('subject'),
      language: languageNamed(all('language')[0] ?? ''),
      issn: all('source').flatMap((source) => /\b\d{4}-\d{3}[\dX]\b/.exec(source)?.[0] ?? []),
    },
    linkFields(
      identifiers.flatMap((identifier) => [
        doiFields(identifier.replace(/^info:eu-repo\/semantics\/altIdentifier\/doi\//, '')),
        addressFields(identifier),
      ]),
    ),
    {
      extra: {
        note: notes.map(plainTextOf),
        source: all('source'),
        coverage: all('coverage'),
        license: all('rights'),
        contributors: all('contributor').map(nameInGivenOrder),
      },
    },
  );
}
