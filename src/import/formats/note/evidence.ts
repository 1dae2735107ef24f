import { fieldOfName } from '../table/columns/column-field.ts';
import { nameKey } from '../values/aliases.ts';
import { isBlank, valueText } from '../values/value-text.ts';

/** Names by which themes of sites and programs for notes say that a page is of a publication. */
const ownNames = new Set([
  'publicationtypes',
  'publicationshort',
  'paperurl',
  'citekey',
  'citationkey',
  'zoterokey',
  'zoteroselect',
]);

/** Names that pages of talks, courses, recipes, goods and programs have. */
const otherNames = new Set([
  'event',
  'eventurl',
  'ingredients',
  'servings',
  'instructor',
  'instructors',
  'price',
  'license',
  'version',
  'speaker',
  'speakers',
]);

/** Fields of which one beside the authors tells of a paper. */
const places = new Set(['doi', 'arxiv', 'openreview', 'pmid', 'pmcid', 'container', 'venue']);

/** Collections of a site, and kinds of pages, in which no papers are. */
const otherPart =
  /^(?:talks?|teaching|portfolio|posts?|projects?|courses?|events?|recipes?|news|blog(?:post)?s?|people|books?)$/i;

/** Whether the data above a text are those of a paper: the text is a page or a note on it. */
export function isOfPaper(data: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(data).filter((name) => !isBlank(data[name]));
  const keys = names.map(nameKey);
  const part = valueText(data['collection']);
  const isOther =
    otherPart.test(part) ||
    ['layout', 'type'].some((name) => otherPart.test(valueText(data[name]))) ||
    keys.some((key) => otherNames.has(key));
  if (isOther) return false;
  const fields = new Set(names.map((name) => fieldOfName(name)?.field));
  if (part === 'publications' || keys.some((key) => ownNames.has(key))) return true;
  return fields.has('title') && fields.has('authors') && [...places].some((field) => fields.has(field));
}
