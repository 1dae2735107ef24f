import { excerptOf } from './excerpt.ts';
import type { Hit } from './rank.ts';
import type { Fragment } from './store.ts';

/** What a result is drawn from. */
export interface Result {
  hit: Hit;
  fragment: Fragment;
  /** The words to be marked. */
  words: readonly string[];
}

/** The list entry of a result below `base`, which ends with a slash. Everything in it is text. */
export function resultElement(
  document: Document,
  { hit, fragment, words }: Result,
  base: string,
): HTMLLIElement {
  const { url, content, meta } = fragment;
  const title = meta['title'] ?? url;
  const item = document.createElement('li');
  item.className = 'entry';
  item.dataset['paper'] = url.split('/').filter(Boolean).at(-1) ?? '';
  const heading = element(document, 'h2', 'entry-title');
  const link = document.createElement('a');
  link.href = `${base}${url.replace(/^\//, '')}`;
  link.textContent = title;
  heading.append(link);
  const place = element(document, 'p', 'entry-place', meta['published'] ?? 'Date unknown');
  if (meta['venue']) place.append(element(document, 'span', 'venue', meta['venue']));
  const excerpt = element(document, 'p', 'entry-gist');
  const abstract = content.startsWith(title) ? content.slice(title.length) : content;
  excerpt.append(
    ...excerptOf(abstract, words).map(({ text, isMarked }) =>
      isMarked ? element(document, 'mark', '', text) : text,
    ),
  );
  item.append(
    place,
    heading,
    element(document, 'p', 'entry-authors', meta['authors'] || 'Authors unknown'),
    excerpt,
  );
  if (hit.missing.length > 0)
    item.append(element(document, 'p', 'entry-missing', `Without ${hit.missing.join(', ')}`));
  return item;
}

function element(document: Document, name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
