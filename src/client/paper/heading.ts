import { type ElementContent, element } from '../dom/element.ts';

/** The title of an entry of a list; it leads to `href` unless that is empty. */
export function paperHeading(href: string, ...title: ElementContent[]): HTMLHeadingElement {
  const content = href ? [element('a', { href }, ...title)] : title;
  return element('h2', { className: 'entry-title', dir: 'auto' }, ...content);
}
