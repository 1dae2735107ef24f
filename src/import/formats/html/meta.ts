import type { Root } from 'hast';
import { isObject } from '../json.ts';
import { statedFields } from '../values/fields.ts';
import { addressFields, arxivFields, doiFields, linkFields } from '../values/link.ts';
import { namesIn } from '../values/names.ts';
import { pagesFrom } from '../values/pages.ts';
import { printedDate } from '../values/printed-date.ts';
import { valueText } from '../values/value-text.ts';
import { elementsBelow, elementText } from './page.ts';

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
    for (const paper of papersIn(parsed(elementText(script)))) {
      const fields = fieldsOf(paper);
      if (fields['title'] !== undefined) works.push({ line, fields });
    }
  }
  return works;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Data nested deeper states no papers. */
const deepest = 6;

function papersIn(data: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > deepest) return [];
  if (Array.isArray(data)) return data.flatMap((one) => papersIn(one, depth + 1));
  if (!isObject(data)) return [];
  const isPaper = [data['@type']].flat().some((type) => paperTypes.test(String(type)));
  return isPaper ? [data] : Object.values(data).flatMap((value) => papersIn(value, depth + 1));
}

function fieldsOf(paper: Record<string, unknown>): Record<string, unknown> {
  const text = (name: string) =>
    valueText(isObject(paper[name]) ? (paper[name]['name'] ?? paper[name]['value']) : paper[name]);
  const addresses = [paper['url'], paper['sameAs'], paper['@id'], paper['mainEntityOfPage']]
    .flat()
    .map(valueText);
  const keywords = paper['keywords'];
  return statedFields(
    {
      title: text('headline') || text('name'),
      authors: namesIn(paper['author'] ?? paper['creator']),
      published: printedDate([text('datePublished'), text('dateCreated')].filter((date) => date !== '')),
      container: text('isPartOf') || text('publication'),
      publisher: text('publisher'),
      abstract: text('abstract') || text('description'),
      pages: text('pagination'),
      keywords: Array.isArray(keywords) ? keywords.map(valueText) : valueText(keywords).split(/\s*[;,]\s*/),
    },
    linkFields([
      doiFields(text('identifier').replace(/^doi:/i, '')),
      ...addresses.filter((address) => /^https?:/.test(address)).map(addressFields),
    ]),
  );
}
