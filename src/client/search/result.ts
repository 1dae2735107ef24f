import type { MarkedPart } from '../../search/show/excerpt.ts';
import type { MatchPlace } from '../../search/show/explain.ts';
import type { Result } from '../../search/show/result.ts';
import { result as words } from '../../words/words.ts';
import { type ElementContent, element, linkItem } from '../dom/element.ts';
import { paperHeading } from '../paper/heading.ts';

/** The list entry of a result. Everything in it is text. `base` ends with a slash. */
export function resultElement(result: Result, base: string): HTMLLIElement {
  const {
    id,
    title,
    authors,
    moreAuthors,
    published,
    venue,
    sentence,
    missing,
    status,
    awards = [],
  } = result;
  const address = `${base}papers/${id}/`;
  return element(
    'li',
    { className: 'entry', dataset: { paper: id, title: textOf(title), authors: textOf(authors) } },
    element(
      'p',
      'entry-place',
      published ?? words.dateUnknown,
      venue && element('span', 'venue', ...marked(venue)),
    ),
    paperHeading(address, marked(title), status),
    element(
      'p',
      'entry-authors',
      ...(authors.length > 0 ? marked(authors) : [words.authorsUnknown]),
      moreAuthors > 0 && words.more(moreAuthors),
    ),
    sentence &&
      element(
        'p',
        { className: 'entry-gist', dir: 'auto' },
        element('a', { href: `${address}#${sentence.anchor}` }, ...marked(sentence.parts)),
      ),
    result.topics.length + awards.length > 0 &&
      element(
        'ul',
        'entry-topics',
        ...result.topics.map(({ name, path }) => linkItem(`${base}${path}`, name)),
        ...awards.map((award) => element('li', 'has icon-award', award)),
      ),
    missing.length > 0 && element('p', 'entry-missing', words.missing(missing)),
    reasonsElement(result),
  );
}

function reasonsElement({ reasons, relatedTerms }: Result): ElementContent {
  const items = reasons.map(({ word, read, places }) =>
    element(
      'li',
      {},
      ...words.reason<ElementContent>(element('mark', {}, read ?? word), read && word, places.map(placeText)),
    ),
  );
  if (relatedTerms.length > 0) items.push(element('li', {}, words.near(relatedTerms)));
  return (
    items.length > 0 &&
    element('details', 'why', element('summary', {}, words.why), element('ul', {}, ...items))
  );
}

function placeText({ place, times }: MatchPlace): string {
  const name = words.places[place];
  return times > 1 ? words.times(name, times) : name;
}

function marked(parts: readonly MarkedPart[]): ElementContent[] {
  return parts.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
}

function textOf(parts: readonly MarkedPart[]): string {
  return parts.map(({ text }) => text).join('');
}
