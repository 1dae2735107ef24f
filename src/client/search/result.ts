import type { ListPart } from '../../content/site/display.ts';
import type { MarkedPart } from '../../search/show/excerpt.ts';
import type { MatchPlace } from '../../search/show/explain.ts';
import type { Result } from '../../search/show/result.ts';
import { aroundNames } from '../../shelf/record/byline.ts';
import { fields, paper as said, result as words } from '../../words/words.ts';
import { type ElementContent, element, linkItem } from '../dom/element.ts';
import { paperHeading } from '../paper/heading.ts';

/**
 * The list entry of a result, with the parts that lists show. Everything in it is text. `base` ends with a
 * slash.
 */
export function resultElement(
  result: Result,
  base: string,
  shows: (part: ListPart) => boolean,
): HTMLLIElement {
  const { id, title, status, missing, sentence, lines = [] } = result;
  const address = `${base}papers/${id}/`;
  const people = peopleOf(result);
  return element(
    'li',
    { className: 'entry', dataset: { paper: id, title: textOf(title), authors: textOf(people) } },
    placeElement(result, shows),
    paperHeading(address, marked(title), status),
    shows('authors') &&
      people.length > 0 &&
      element('p', { className: 'entry-authors', dir: 'auto' }, ...marked(people)),
    shows('sentence') &&
      sentence &&
      element(
        'p',
        { className: 'entry-gist', dir: 'auto' },
        sentence.label && element('span', 'gist-label', sentence.label),
        sentence.label && ' ',
        element(
          'a',
          { href: sentence.anchor ? `${address}#${sentence.anchor}` : address },
          ...marked(sentence.parts),
        ),
      ),
    shows('sentence') && result.lacksAbstract && element('p', 'entry-gist lacking', said.noAbstract),
    ...lines.map(({ label, text }) =>
      element('p', 'entry-line', element('span', {}, label), ' ', element('bdi', {}, text)),
    ),
    labelsElement(result, base, shows),
    missing.length > 0 && element('p', 'entry-missing', words.missing(missing)),
    reasonsElement(result),
  );
}

function placeElement({ published, venue }: Result, shows: (part: ListPart) => boolean): ElementContent {
  const date = shows('date') && published;
  const where = shows('venue') && venue;
  return (
    (date || where) && element('p', 'entry-place', date, where && element('span', 'venue', ...marked(where)))
  );
}

/** Who made the paper, as lists say it. */
function peopleOf({ people, areEditors, otherPeople }: Result): MarkedPart[] {
  if (people.length === 0) return [];
  const [before, behind] = aroundNames(areEditors, otherPeople);
  const plain = (text: string) => (text === '' ? [] : [{ text, isMarked: false }]);
  return [...plain(before), ...people, ...plain(behind)];
}

function labelsElement(result: Result, base: string, shows: (part: ListPart) => boolean): ElementContent {
  const { topics, has = [], awards = [] } = result;
  const labels = [
    ...(shows('topics') ? topics.map(({ name, path }) => linkItem(`${base}${path}`, name)) : []),
    ...has.filter(shows).map((name) => element('li', 'has', fields[name])),
    ...(shows('awards') ? awards.map((award) => element('li', 'has icon-award', award)) : []),
  ];
  return labels.length > 0 && element('ul', 'entry-topics', ...labels);
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
