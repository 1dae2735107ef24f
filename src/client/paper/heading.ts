import type { PaperStatus } from '../../paper/paper.ts';
import { status as words } from '../../words/words.ts';
import { type ElementContent, element } from '../dom/element.ts';

/** The title of an entry of a list; it leads to `href` unless that is empty. What became of the paper stands behind it. */
export function paperHeading(
  href: string,
  title: readonly ElementContent[],
  status?: PaperStatus,
): HTMLHeadingElement {
  return element(
    'h2',
    { className: 'entry-title', dir: 'auto' },
    ...(href ? [element('a', { href }, ...title)] : title),
    status && ' ',
    status && element('span', { className: 'status-mark', dataset: { status } }, words.marks[status]),
  );
}
