import { dateOfParts } from '../values/date.ts';
import { statedFields } from '../values/fields.ts';
import {
  addressFields,
  arxivFields,
  doiFields,
  type LinkFields,
  linkFields,
  pmcidFields,
} from '../values/link.ts';
import { wholeTitle } from '../values/title.ts';
import { cslType } from '../values/type.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { lineOf } from '../xml/inline-text.ts';
import { jsonPaths } from './entries.ts';
import { type JsonObject, objectOf, objectsOf, stringAt, stringOf } from './value.ts';
import { jsonWorks } from './works.ts';

/** The works of a person at ORCID (https://info.orcid.org/documentation/api-tutorials/); authors aren't among what it says. */
export function* orcidWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* jsonWorks(text, ['group', 'works.group'], groupFields);
}

/** Whether the beginning of a text is the works of a person at ORCID. */
export function isOrcid(head: string): boolean {
  const paths = jsonPaths(head);
  return ['group.', 'works.group.'].some(
    (at) => paths.has(`${at}work-summary`) || paths.has(`${at}external-ids.external-id`),
  );
}

const types: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'conference-paper': 'paper-conference',
  'conference-abstract': 'paper-conference',
  'conference-proceedings': 'book',
  'edited-book': 'book',
  'book-review': 'review-book',
  'data-set': 'dataset',
  'data-paper': 'article-journal',
  'dissertation-thesis': 'thesis',
  dissertation: 'thesis',
  'lecture-speech': 'speech',
  'magazine-article': 'article-magazine',
  'newspaper-article': 'article-newspaper',
  preprint: 'article',
  'research-tool': 'software',
  'review-article': 'article-journal',
  'standards-and-policy': 'standard',
  'supervised-student-publication': 'thesis',
  'working-paper': 'report',
};

/** One work, of which several sources may have given a summary; the first is that which the person prefers. */
function groupFields(group: JsonObject): Record<string, unknown> | string | undefined {
  const [summary] = objectsOf(group['work-summary']);
  if (!summary) return undefined;
  const title = wholeTitle(
    lineOf(stringAt(summary, 'title.title.value')),
    lineOf(stringAt(summary, 'title.subtitle.value')),
  );
  if (title === '') return 'a work without a title';
  const type = stringOf(summary['type']).toLowerCase().replace(/_/g, '-');
  const date = (part: string) => stringAt(summary, `publication-date.${part}.value`);
  return statedFields(
    {
      title,
      published: dateOfParts(date('year'), date('month'), date('day')),
      type: types[type] ?? cslType(type),
      container: lineOf(stringAt(summary, 'journal-title.value')),
      isbn: externalIds(summary, 'isbn'),
    },
    linkFields([
      ...externalIds(summary, 'doi').map(doiFields),
      ...externalIds(summary, 'arxiv').map(arxivFields),
      ...externalIds(summary, 'pmid').map((id): LinkFields => (/^\d+$/.test(id) ? { pmid: id } : {})),
      ...externalIds(summary, 'pmc').map(pmcidFields),
      addressFields(stringAt(summary, 'url.value')),
    ]),
  );
}

/** The identifiers of the work itself; those of a book or journal that it is in are `part-of`. */
function externalIds(summary: JsonObject, type: string): string[] {
  return objectsOf(objectOf(summary['external-ids'])['external-id'])
    .filter(
      (id) =>
        stringOf(id['external-id-type']).toLowerCase() === type &&
        /^(?:self|version-of|)$/i.test(stringOf(id['external-id-relationship']).replace(/_/g, '-')),
    )
    .map((id) => stringAt(id, 'external-id-normalized.value') || stringOf(id['external-id-value']))
    .filter((value) => value !== '');
}
