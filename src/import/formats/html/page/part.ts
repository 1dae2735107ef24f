import type { Element } from 'hast';
import { classesOf, elements, elementText } from './page.ts';

/** What a class or a property of an element says that its words are. */
export type NamedPart =
  | 'title'
  | 'authors'
  | 'venue'
  | 'short'
  | 'published'
  | 'abstract'
  | 'award'
  | 'doi'
  | 'pages'
  | 'keywords'
  | 'bibtex';

/** Names of classes and properties for what they hold, by the words in them; the first that matches counts. */
const parts: readonly (readonly [NamedPart, RegExp])[] = [
  ['bibtex', /^(?:bibtex|bibentry|bib-?content)$/],
  ['abstract', /abstract|^(?:description|summary|excerpt|article-style)$/],
  ['authors', /author|^(?:creators?|contributors?|byline|performers|people)$/],
  ['award', /award/],
  ['short', /^(?:abbr|venue-?short|badge-venue)$/],
  ['doi', /(?:^|[-_])doi(?:$|[-_])/],
  ['pages', /^(?:pages|pagination)$/],
  ['keywords', /^(?:keywords|tags)$/],
  ['published', /(?:^|[-_])(?:year|date|datepublished|published)$/],
  [
    'venue',
    /journal|periodical|venue|booktitle|(?:^|[-_])(?:conference|conf|publication|source|publisher|ispartof|proceedings)$/,
  ],
  ['title', /(?<!sub)title$|(?:^|[-_])(?:name|headline|paper-?name)$/],
];

/** Names that hold one of the words but more than one part, or a part of the page. */
const general =
  /section|page|site|list$|container|wrapper|group|card-?body|item$|block|row$|col|icon|btn|button|link|tooltip|popup/;

/** What an element is called as. */
export function namedPart(element: Element): NamedPart | undefined {
  const { itemProp } = element.properties;
  if (element.tagName === 'abbr') return 'short';
  if (
    element.tagName === 'a' &&
    /\/(?:authors?|people|persons?|members?|pid|profile)\/[^/]/.test(String(element.properties['href']))
  )
    return 'authors';
  const names = [
    ...(Array.isArray(itemProp) ? itemProp.map((name) => String(name).toLowerCase()) : []),
    ...classesOf(element),
    ...(/^paper-?title$/.test(element.tagName) ? [element.tagName] : []),
  ];
  for (const name of names) {
    const part = general.test(name) ? undefined : parts.find(([, pattern]) => pattern.test(name))?.[0];
    if (part === 'venue' && isEntry(element)) continue;
    if (part && !(part === 'title' && hasAuthors(element))) return part;
  }
  return undefined;
}

/** Whether an element is a whole entry, whose class says of which kind it is: an item with a link of several words. */
function isEntry(element: Element): boolean {
  return (
    /^(?:li|article|tr|div|p)$/.test(element.tagName) &&
    elements(element).some(
      (child) => child.tagName === 'a' && elementText(child).length >= shortestTitleChars,
    )
  );
}

/** A shorter link, in characters, is no title. */
const shortestTitleChars = 20;

const withAuthors = new WeakMap<Element, boolean>();

/** Whether the authors are named in an element, so that it is more than a title. */
function hasAuthors(element: Element): boolean {
  const known = withAuthors.get(element);
  if (known !== undefined) return known;
  const has = elements(element).some((child) => namedPart(child) === 'authors' || hasAuthors(child));
  withAuthors.set(element, has);
  return has;
}
