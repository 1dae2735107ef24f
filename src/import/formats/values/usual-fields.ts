import { type FieldName, linkListNames } from '../../../paper/paper.ts';
import { pageRange } from '../../../paper/wording/pages.ts';
import { decodedEntities } from '../xml/fragment.ts';
import { lineOf, paragraphsIn } from '../xml/inline-text.ts';
import { languageNamed } from './language.ts';

/** A tag of HTML or JATS, as services put it into texts that are none; anything else in angle brackets is text. */
const tag =
  /<\/?(?:jats:)?(?:p|i|it|em|italic|b|bold|strong|u|sub|sup|inf|sc|scp|br|span|div|sec|title|h[1-6]|ul|ol|li|list|list-item|abstracttext|ext-link|(?:mml:|m:)?math|inline-formula)(?:\s[^<>]{0,500})?\/?>/i;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/i;

/** Fields whose texts are words: entities in them are no part of what they say. */
const worded: ReadonlySet<string> = new Set<FieldName>([
  'title',
  'abstract',
  'authors',
  'editors',
  'venue',
  'container',
  'series',
  'publisher',
  'place',
  'keywords',
  'awards',
]);

/** Fields that hold addresses, one or several. */
const addressed: ReadonlySet<string> = new Set<string>([
  'paper',
  'pdf',
  ...linkListNames,
] satisfies FieldName[]);

/** The years of a life behind a name, as library catalogues write them: `(1897-1978)`. */
const lifeYears = /\s*\((?:\d{4}|\.{2,4})?\s*[-–]\s*(?:\d{4}|\.{2,4})?\)/g;

/** What services say where there is no abstract. */
const noAbstract =
  /^\W*(?:(?:an? )?abstract (?:is )?not available|not available|no abstract(?: (?:is )?(?:available|provided))?|abstract (?:not provided|unavailable)|n\/?a)\W*(?:<p ?\/?>)?\s*$/i;

/** The number that arXiv sets before a title in the name of a page. */
const pageNumber = /^\[(\d{4}\.\d{4,5})(?:v\d+)?\]\s+/;

/**
 * Fields as records write them, whatever their source is: languages as tags, DOIs in small letters, whole numbers of pages, words
 * without entities, titles and abstracts with the styles of their HTML in our own marks and without its
 * other tags.
 */
export function usualFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { title } = fields;
  const arxiv = typeof title === 'string' ? pageNumber.exec(title)?.[1] : undefined;
  return {
    ...(arxiv && { arxiv }),
    ...Object.fromEntries(
      Object.entries(fields)
        .filter(([name, value]) => !(name === 'abstract' && noAbstract.test(String(value))))
        .map(([name, value]) => [name, usualValue(name, value)]),
    ),
  };
}

function usualValue(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? usualItem(name, one) : one));
  if (typeof value !== 'string') return value;
  if (addressed.has(name)) return usualItem(name, value);
  if (name === 'language') return languageNamed(value) ?? value;
  if (name === 'pages') return pageRange(value);
  // Case means nothing in a DOI (https://www.doi.org/doi-handbook/HTML/case-sensitivity.html), and sources differ.
  if (name === 'doi') return value.toLowerCase();
  if (name === 'title') {
    const title = value.replace(/<\/?tex(?:-math)?>/gi, '').replace(pageNumber, '');
    return tag.test(title) ? lineOf(title) : plain(title);
  }
  if (name === 'abstract') {
    const abstract = tag.test(value) ? paragraphsIn(value) : plain(value);
    // A heading that lost its line: `AbstractIntroduction We`.
    return abstract.replace(/^Abstract(?=\p{Lu}\p{Ll})/u, '');
  }
  return worded.has(name) ? plain(value) : value;
}

function usualItem(name: string, text: string): string {
  if (addressed.has(name)) return usualAddress(text);
  if (name === 'authors' || name === 'editors') return plain(text).replace(lifeYears, '').trim();
  return worded.has(name) ? plain(text) : text;
}

/** An address without the entities and the rest of the tag that it was copied with; signs that no address has are encoded. */
function usualAddress(written: string): string {
  const address = written.trim().replace(/&amp;/gi, '&');
  return /^https?:\/\//i.test(address)
    ? address.replace(/(?:"|&quot;|&#34;).*$/s, '').replace(/[<>\\^`{|}]/g, encodeURIComponent)
    : written;
}

function plain(text: string): string {
  return entity.test(text) ? decodedEntities(text) : text;
}
