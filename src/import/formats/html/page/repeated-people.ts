import type { Element, Root, Text } from 'hast';
import { RepeatedPeople } from '../../reference/repeated-people.ts';
import { elements, elementText } from './page.ts';

/** Elements that may be an entry each. */
const entries = /^(?:p|li|dd|div)$/;

/** Writes the people of the entry before into a page where dashes stand for them: `———. 2017. Looms.` */
export function writeRepeatedPeople(root: Root): void {
  visit(root, new RepeatedPeople());
}

function visit(node: Root | Element, repeated: RepeatedPeople): void {
  for (const child of elements(node)) {
    const isEntry =
      entries.test(child.tagName) && !elements(child).some(({ tagName }) => blocks.test(tagName));
    if (isEntry) writePeople(child, repeated);
    else visit(child, repeated);
  }
}

/** Elements that hold no words of the one around them. */
const blocks = /^(?:p|li|ul|ol|dl|dd|div|table|h\d|section|article|blockquote)$/;

function writePeople(element: Element, repeated: RepeatedPeople): void {
  const text = elementText(element).trim();
  if (text === '') return;
  const whole = repeated.of(text);
  const first = firstText(element);
  if (whole === text || !first) return;
  const people = whole.slice(0, whole.length - text.length + dashesAt(text));
  first.value = first.value.replace(/^\s*[^\s.,:(\p{L}\p{N}]+/u, people);
}

/** How many signs the dashes at the beginning of a text are. */
function dashesAt(text: string): number {
  return /^[^\s.,:(\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
}

/** The first text in an element that isn't blank. */
function firstText(node: Element): Text | undefined {
  for (const child of node.children) {
    if (child.type === 'text' && child.value.trim() !== '') return child;
    const found = child.type === 'element' ? firstText(child) : undefined;
    if (found) return found;
  }
  return undefined;
}
