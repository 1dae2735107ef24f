import { pagesFrom } from '../../../paper/wording/pages.ts';
import { isObject } from '../json.ts';
import { dateOfParts } from '../values/date.ts';
import { statedFields } from '../values/fields.ts';
import { languageNamed } from '../values/language.ts';
import { addressFields, doiFields, type LinkFields, linkFields, pmcidFields } from '../values/link.ts';
import { peopleFields } from '../values/names/person.ts';
import { statusInTitle } from '../values/title.ts';
import { cslType } from '../values/type.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { lineOf, paragraphsIn } from '../xml/inline-text.ts';
import { jsonPaths } from './entries.ts';
import { type JsonObject, numberOf, objectOf, objectsOf, stringAt, stringOf, stringsOf } from './value.ts';
import { jsonWorks } from './works.ts';

/** OpenAlex's answers: a list or a single work (https://docs.openalex.org), or lists that curators make of them. */
export function* openalexWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* jsonWorks(text, ['results'], openalexFields);
}

/** Whether the beginning of a text is an answer of OpenAlex. */
export function isOpenalex(head: string): boolean {
  const paths = jsonPaths(head);
  const isWork = /^https?:\/\/openalex\.org\/W\d+$/i;
  return ['id', 'results.id', 'openalex_id'].some((name) => isWork.test(paths.get(name) ?? ''));
}

const types: Readonly<Record<string, string>> = {
  preprint: 'article',
  'book-chapter': 'chapter',
  dissertation: 'thesis',
  review: 'article-journal',
  editorial: 'article-journal',
  letter: 'article-journal',
  erratum: 'article-journal',
  retraction: 'article-journal',
  'data-paper': 'article-journal',
  'software-paper': 'article-journal',
  'conference-paper': 'paper-conference',
  'conference-abstract': 'paper-conference',
  'peer-review': 'review',
  'reference-entry': 'entry',
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
};

function openalexFields(work: JsonObject): Record<string, unknown> | string {
  const title = lineOf(stringOf(work['title'] ?? work['display_name']));
  if (title === '') return `a work without a title: ${stringOf(work['id'] ?? work['openalex_id'])}`;
  const source = objectOf(objectOf(work['primary_location'])['source']);
  const isRepository = source['type'] === 'repository' || work['type'] === 'preprint';
  const container = lineOf(stringOf(source['display_name']) || stringOf(work['venue']));
  return statedFields(
    {
      title,
      abstract: paragraphsIn(abstractIn(work['abstract_inverted_index']) || stringOf(work['abstract'])),
      ...peopleFields(people(work)),
      published: publishedOn(work),
      type: typeOf(work, stringOf(source['type'])),
      venue:
        work['type'] === 'preprint' && !/^arxiv/i.test(container)
          ? container.replace(/\s*\([^()]*\)$/, '')
          : '',
      container: isRepository ? '' : container,
      volume: stringAt(work, 'biblio.volume'),
      issue: stringAt(work, 'biblio.issue'),
      pages: pagesFrom(stringAt(work, 'biblio.first_page'), stringAt(work, 'biblio.last_page')),
      publisher: isRepository ? '' : lineOf(stringOf(source['host_organization_name'])),
      issn: stringsOf(source['issn']),
      keywords: objectsOf(work['keywords']).map((keyword) =>
        lineOf(stringOf(keyword['display_name'] ?? keyword['keyword'])),
      ),
      language: languageNamed(stringOf(work['language'])),
      status: work['is_retracted'] === true ? 'retracted' : statusInTitle(title),
    },
    linkFields(linksOf(work)),
    {
      extra: {
        repository: isRepository ? container : '',
        affiliations: objectsOf(work['authorships']).flatMap((one) =>
          objectsOf(one['institutions']).map((institution) => lineOf(stringOf(institution['display_name']))),
        ),
        funding: objectsOf(work['grants'] ?? work['awards']).map((grant) =>
          [stringOf(grant['funder_display_name']), stringOf(grant['award_id'] ?? grant['funder_award_id'])]
            .filter(Boolean)
            .join(': '),
        ),
        topic: stringAt(work, 'primary_topic.display_name'),
        license: stringAt(work, 'primary_location.license'),
        'open access': stringAt(work, 'open_access.oa_status'),
        citations: stringOf(work['cited_by_count'] ?? work['cited_by_count_total']),
      },
    },
  );
}

function people(work: JsonObject) {
  const typed = (name: string) => lineOf(name).replace(/\u2010/g, '-');
  const named = Array.isArray(work['authors'])
    ? stringsOf(work['authors']).map((name) => ({ name: typed(name) }))
    : [];
  return [
    ...named,
    ...objectsOf(work['authorships']).map((one) => ({
      name: typed(stringAt(one, 'author.display_name') || stringOf(one['raw_author_name'])),
      orcid: stringAt(one, 'author.orcid'),
    })),
  ];
}

/** OpenAlex gives the first of January where only the year is known. */
function publishedOn(work: JsonObject): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(stringOf(work['publication_date'])) ?? [];
  if (year === undefined || (month === '01' && day === '01'))
    return dateOfParts(year ?? work['publication_year'] ?? work['year']);
  return dateOfParts(year, month, day);
}

function typeOf(work: JsonObject, source: string): string | undefined {
  const type = stringOf(work['type']);
  if (type !== 'article') return types[type] ?? cslType(type);
  if (source === 'repository') return 'article';
  return source === 'conference' || work['type_crossref'] === 'proceedings-article'
    ? 'paper-conference'
    : 'article-journal';
}

function linksOf(work: JsonObject): LinkFields[] {
  const pdf = ['primary_location.pdf_url', 'best_oa_location.pdf_url']
    .map((path) => stringAt(work, path))
    .find((address) => /^https?:/.test(address));
  const pmid = /(\d+)$/.exec(stringAt(work, 'ids.pmid'))?.[1];
  const pages = [stringAt(work, 'primary_location.landing_page_url'), stringOf(work['link'])];
  return [
    doiFields(stringOf(work['doi']) || stringAt(work, 'ids.doi')),
    pmid ? { pmid } : {},
    pmcidFields(stringAt(work, 'ids.pmcid')),
    ...pages.map(addressFields),
    pdf ? (addressFields(pdf)['arxiv'] ? addressFields(pdf) : { pdf }) : {},
  ];
}

/** The abstract of which OpenAlex gives each word with its places. */
function abstractIn(index: unknown): string {
  if (!isObject(index)) return '';
  const words = Object.entries(index).flatMap(([word, places]) =>
    (Array.isArray(places) ? places : []).map((place) => ({ word, place: numberOf(place) })),
  );
  return words
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word)
    .join(' ')
    .replace(/^abstract[.:]?\s+(?=\p{Lu})/iu, '');
}
