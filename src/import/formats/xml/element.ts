/** An element of XML or of markup within a text; names are without namespace prefixes. */
export interface MarkupElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: MarkupNode[];
}

/** An element or a run of text, its entities decoded. */
export type MarkupNode = MarkupElement | string;

/** An element of a document, and where it begins. */
export interface XmlElement extends MarkupElement {
  /** From 1. */
  line: number;
}

/** The first child element with that name. */
export function childOf(element: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return childrenOf(element, name)[0];
}

/** The child elements with that name, or all of them, in order. */
export function childrenOf(element: MarkupElement | undefined, name?: string): MarkupElement[] {
  return (element?.children ?? []).filter(
    (child): child is MarkupElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The element that a path of names leads to: `Journal/JournalIssue/Volume`. */
export function elementAt(element: MarkupElement | undefined, path: string): MarkupElement | undefined {
  return path.split('/').reduce(childOf, element);
}

/** The elements at the end of a path of names, of which all but the last lead to first children. */
export function elementsAt(element: MarkupElement | undefined, path: string): MarkupElement[] {
  const names = path.split('/');
  const last = names.pop() ?? '';
  return childrenOf(names.reduce(childOf, element), last);
}

/** The text within an element, its markup left out, on one line; empty where there is none. */
export function plainTextOf(element: MarkupElement | undefined): string {
  return innerText(element).replace(/\s+/g, ' ').trim();
}

/** The text of the element at the end of a path of names. */
export function textAt(element: MarkupElement | undefined, path: string): string {
  return plainTextOf(elementAt(element, path));
}

function innerText(node: MarkupNode | undefined): string {
  if (node === undefined || typeof node === 'string') return node ?? '';
  return node.children.map(innerText).join('');
}
