import type { Root } from 'hast';
import { pagesFrom } from '../../../paper/wording/pages.ts';
import { isObject, jsonIn } from '../json.ts';
import { statedFields } from '../values/fields.ts';
import { addressFields, arxivFields, doiFields, linkFields } from '../values/link.ts';
import { namesIn } from '../values/names/names.ts';
import { printedDate } from '../values/printed-date.ts';
import { valueText } from '../values/value-text.ts';
import { elementsBelow, elementText } from './page/page.ts';

/** The paper that a page is of, as its Highwire tags say (`citation_title`); `undefined` of any other page. */
export function taggedPaper(root: Root): Record<string, unknown> | undefined {
  const values = new Map<string, string[]>();
  for (const { properties } of elementsBelow(root, ({ tagName }) => tagName === 'meta')) {
    const name = /^citation_(\w+)$/i.exec(String(properties['name'] ?? properties['property'] ?? ''))?.[1];
    const content = String(properties['content'] ?? '').trim();
    if (name && content !== '')
      values.set(name.toLowerCase(), [...(values.get(name.toLowerCase()) ?? []), content]);
  }
  const all = (...names: string[]) =>
    names.map((name) => values.get(name) ?? []).find((list) => list.length > 0) ?? [];
  const one = (...names: string[]) => all(...names)[0] ?? '';
  if (one('title') === '') return undefined;
  const conference = one('conference_title', 'conference');
  return statedFields(
    {
      title: one('title'),
      authors: namesIn(all('author').length > 0 ? all('author') : one('authors')),
      published: printedDate(all('publication_date', 'date', 'online_date', 'year')),
      type:
        conference !== '' ? 'paper-conference' : one('journal_title') !== '' ? 'article-journal' : undefined,
      container: one('journal_title', 'conference_title', 'conference', 'inbook_title', 'book_title'),
      volume: one('volume'),
      issue: one('issue'),
      pages: pagesFrom(one('firstpage'), one('lastpage')),
      publisher: one('publisher', 'technical_report_institution', 'dissertation_institution'),
      issn: all('issn'),
      isbn: all('isbn'),
      keywords: all('keywords', 'keyword').flatMap((text) => text.split(/\s*;\s*|,\s+/)),
      abstract: one('abstract'),
      pmid: one('pmid'),
    },
    linkFields([
      doiFields(one('doi')),
      arxivFields(one('arxiv_id')),
      { ...(/^https?:/.test(one('pdf_url')) && { pdf: one('pdf_url') }) },
      addressFields(one('public_url', 'abstract_html_url', 'fulltext_html_url')),
    ]),
  );
}

/** A work of a page in JSON-LD, and the line at which that begins. */
export interface StatedWork {
  line: number;
  fields: Record<string, unknown>;
}

const paperTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:ScholarlyArticle|MedicalScholarlyArticle|Thesis|Chapter)$/;

/** The papers that a page states in JSON-LD. */
export function statedPapers(root: Root): StatedWork[] {
  const works: StatedWork[] = [];
  const isData = ({ tagName, properties }: { tagName: string; properties: Record<string, unknown> }) =>
    tagName === 'script' && properties['type'] === 'application/ld+json';
  for (const script of elementsBelow(root, isData)) {
    const line = script.position?.start.line ?? 1;
    for (const paper of papersIn(jsonIn(elementText(script)))) {
      const fields = fieldsOf(paper);
      if (fields['title'] !== undefined) works.push({ line, fields });
    }
  }
  return works;
}

/** Data nested deeper states no papers. */
const deepest = 6;

function papersIn(data: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > deepest) return [];
  if (Array.isArray(data)) return data.flatMap((one) => papersIn(one, depth + 1));
  if (!isObject(data)) return [];
  const isPaper = [data['@type']].flat().some((type) => typeof type === 'string' && paperTypes.test(type));
  return isPaper ? [data] : Object.values(data).flatMap((value) => papersIn(value, depth + 1));
}

/** The words of a value: of an object its name, of a list what first says something. */
function wordsOf(value: unknown, depth = 0): string {
  if (depth > deepest) return '';
  if (Array.isArray(value))
    return value.map((one) => wordsOf(one, depth + 1)).find((words) => words !== '') ?? '';
  if (isObject(value)) return wordsOf([value['name'], value['@value'], value['value']], depth + 1);
  return typeof value === 'string' || typeof value === 'number' ? valueText(value) : '';
}

function allWords(value: unknown): string[] {
  return [value].flat().flatMap((one) => wordsOf(one) || []);
}

function personName(person: unknown): string {
  return (
    wordsOf(person) ||
    (isObject(person)
      ? [person['givenName'], person['familyName']].map((name) => wordsOf(name)).join(' ')
      : '')
  ).trim();
}

function fieldsOf(paper: Record<string, unknown>): Record<string, unknown> {
  const words = (name: string) => wordsOf(paper[name]);
  const people = [paper['author'] ?? paper['creator']].flat();
  const addresses = ['url', 'sameAs', '@id', 'mainEntityOfPage'].flatMap((name) =>
    [paper[name]].flat().map((one) => wordsOf(isObject(one) ? one['@id'] : one)),
  );
  const [keywords = '', ...others] = allWords(paper['keywords']);
  return statedFields(
    {
      title: words('headline') || words('name'),
      authors: namesIn(people.length > 1 ? people.map(personName) : personName(people[0])),
      published: printedDate([words('datePublished'), words('dateCreated')].filter((date) => date !== '')),
      container: words('isPartOf') || words('publication'),
      publisher: words('publisher'),
      abstract: words('abstract') || words('description'),
      pages: words('pagination'),
      keywords: others.length > 0 ? [keywords, ...others] : keywords.split(/\s*[;,]\s*/),
    },
    linkFields([
      ...allWords(paper['identifier']).map((identifier) => doiFields(identifier.replace(/^doi:/i, ''))),
      ...addresses.filter((address) => /^https?:/.test(address)).map(addressFields),
    ]),
  );
}
