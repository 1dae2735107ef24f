import { element } from '../dom/element.ts';

/** The title of an entry of a list; it leads to `href` where that isn't empty. */
export function paperHeading(document: Document, title: string, href: string): HTMLHeadingElement {
  const heading = element(document, 'h2', 'entry-title');
  heading.dir = 'auto';
  if (href === '') heading.append(title);
  else {
    const link = element(document, 'a', '', title);
    link.href = href;
    heading.append(link);
  }
  return heading;
}
