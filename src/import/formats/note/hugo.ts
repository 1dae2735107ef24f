import { isObject } from '../json.ts';
import { valueText } from '../values/value-text.ts';

/** The numbers by which a theme for Hugo told kinds of publications, as CSL's types. */
const types: Readonly<Record<string, string>> = {
  1: 'paper-conference',
  2: 'article-journal',
  3: 'article',
  4: 'report',
  5: 'book',
  6: 'chapter',
  7: 'thesis',
  8: 'patent',
};

/** What says how a site shows a page, and nothing of its paper. */
const shown =
  /^(?:collection|permalink|layout|featured|draft|lastmod|publish ?date|header|image|math|highlight|share|profile|projects?|selected|toc|comments|weight|aliases|redirect_from|cover|cssclasses?|id|uid|created|modified|updated|gallery|reading_time|show_\w+|color\w*|css\w*|teaser|thumbnail|img|author_profile|sitemap|bibsource|biburl|timestamp|zotero[ -]?\w*|aliases?)$/i;

/** Data of a page under the names that tables of papers have; what only says how a page is shown is left out. */
export function pageRow(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const row = Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      shown.test(name) && !isAddressed(value) ? [] : [[name, plain(value)]],
    ),
  );
  const {
    publication,
    publication_short: short,
    publication_types: kinds,
    url_preprint: preprint,
    ...rest
  } = row;
  const [kind = ''] = [kinds].flat().map(valueText);
  const [whole, brief] = [publication, short].map(placeText);
  return {
    ...rest,
    ...(whole && { container: whole }),
    ...(brief && { venue: brief }),
    ...(kind !== '' && { type: types[kind] ?? kind }),
    ...(preprint !== undefined &&
      preprint !== '' && { [/arxiv/i.test(valueText(preprint)) ? 'arxiv' : 'url']: preprint }),
  };
}

/** `In *Proceedings of …*` without its marks. */
function placeText(value: unknown): string {
  return valueText(value)
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '')
    .replace(/^in:?\s+/i, '')
    .trim();
}

/** Whether a value is an address, so that it is more than a switch of the page. */
function isAddressed(value: unknown): boolean {
  return [value].flat().some((one) => /^https?:/.test(valueText(one)));
}

/** What themes write where nothing is known as yet. */
const placeholder =
  /^(?:(?:abstract|tba|tbd|todo|none|n\/a|\p{L})?[.…]*|https?:\/\/academicpages\.github\.io\/files\/\w*\d\.pdf)$/iu;

/** A value without what divides nothing: a tag that has a colour as what it is called, a placeholder as nothing. */
function plain(value: unknown): unknown {
  if (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => isObject(one) && typeof one['tag'] === 'string')
  )
    return value.map((one) => one['tag']);
  return typeof value === 'string' && placeholder.test(value.trim()) ? '' : value;
}
