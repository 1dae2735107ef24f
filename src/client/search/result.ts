import type { MarkedPart } from '../../search/show/excerpt.ts';
import type { Result } from '../../search/show/result.ts';
import { element, linkItem } from '../dom/element.ts';

/** The list entry of a result below `base`, which ends with a slash. Everything in it is text. */
export function resultElement(document: Document, result: Result, base: string): HTMLLIElement {
  const { id, title, authors, moreAuthors, published, venue, sentence, missing, reasons } = result;
  const address = `${base}papers/${id}/`;
  const item = element(document, 'li', 'entry');
  item.dataset['paper'] = id;
  const place = element(document, 'p', 'entry-place', published ?? 'Date unknown');
  if (venue) place.append(marked(document, 'span', 'venue', venue));
  const heading = element(document, 'h2', 'entry-title');
  heading.dir = 'auto';
  heading.append(linked(document, address, title));
  const people =
    authors.length > 0
      ? marked(document, 'p', 'entry-authors', authors)
      : element(document, 'p', 'entry-authors', 'Authors unknown');
  if (moreAuthors > 0) people.append(` and ${moreAuthors} more`);
  item.append(place, heading, people);
  if (sentence) {
    const gist = element(document, 'p', 'entry-gist');
    gist.dir = 'auto';
    gist.append(linked(document, `${address}#${sentence.anchor}`, sentence.parts));
    item.append(gist);
  }
  if (result.topics.length > 0) item.append(topicsElement(document, result.topics, base));
  if (missing.length > 0)
    item.append(element(document, 'p', 'entry-missing', `Without ${missing.join(', ')}`));
  if (reasons.length + result.relatedTerms.length > 0) item.append(reasonsElement(document, result));
  return item;
}

function topicsElement(document: Document, topics: Result['topics'], base: string): HTMLElement {
  const list = element(document, 'ul', 'entry-topics');
  list.append(...topics.map(({ name, path }) => linkItem(document, `${base}${path}`, name)));
  return list;
}

function reasonsElement(document: Document, { reasons, relatedTerms }: Result): HTMLElement {
  const details = element(document, 'details', 'why');
  const list = element(document, 'ul', '');
  list.append(
    ...reasons.map(({ word, read, places }) => {
      const item = element(document, 'li', '');
      item.append(
        element(document, 'mark', '', read ?? word),
        read ? ` for “${word}”, in ` : ' in ',
        places.join('; '),
      );
      return item;
    }),
  );
  if (relatedTerms.length > 0)
    list.append(
      element(document, 'li', '', `Near in meaning: shares ${relatedTerms.join(', ')} with the best papers`),
    );
  details.append(element(document, 'summary', '', 'Why this matched'), list);
  return details;
}

function linked(document: Document, address: string, parts: readonly MarkedPart[]): HTMLAnchorElement {
  const link = marked(document, 'a', '', parts);
  link.href = address;
  return link;
}

function marked<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  className: string,
  parts: readonly MarkedPart[],
): HTMLElementTagNameMap[Name] {
  const made = element(document, name, className);
  made.append(...parts.map(({ text, isMarked }) => (isMarked ? element(document, 'mark', '', text) : text)));
  return made;
}
