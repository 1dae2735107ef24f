import type { Element, Root } from 'hast';
import { unified } from 'unified';
import { classesOf, elements, elementsBelow } from './page.ts';
import { writeRepeatedPeople } from './repeated-people.ts';
import { closeDefinitions } from './term-group.ts';
import { boundedHtml } from './tree.ts';

const parser = unified().use(boundedHtml).freeze();

/** A page in HTML. */
export interface Page {
  root: Root;
  /** Where its relative addresses begin, if it says so. */
  base: string | undefined;
}

/** An entry that begins with dashes, as far as tags tell. */
const dashedEntry = />\s*(?:[—―⸺⸻–_]{2}|[⸺⸻]|---|(?:&mdash;|&#8212;|&#x2014;){2})/;

/** What a text in HTML holds. */
export function pageOf(html: string): Page {
  const root = parser.parse(html);
  openCards(root);
  closeDefinitions(root);
  if (dashedEntry.test(html)) writeRepeatedPeople(root);
  return { root, base: baseOf(root) ?? /<!-- saved from url=\(\d+\)(\S+)/.exec(html.slice(0, 2000))?.[1] };
}

/** Makes plain parts of what is the head, foot and side of one of several cards, and not of the page. */
function openCards(node: Root | Element, isInCard = false): void {
  const children = elements(node);
  const cards = children.filter(isCard).length > 1;
  const asides = children.filter(({ tagName }) => tagName === 'aside').length >= leastAsides;
  for (const child of children) {
    const isInner = isInCard || (cards && isCard(child)) || (asides && child.tagName === 'aside');
    if (isInner && /^(?:header|footer|aside)$/.test(child.tagName)) child.tagName = 'div';
    openCards(child, isInner);
  }
}

function isCard(element: Element): boolean {
  return /^(?:article|li)$/.test(element.tagName) || classesOf(element).includes('card');
}

/** So many asides beside each other are cards. */
const leastAsides = 3;

function baseOf(root: Root): string | undefined {
  for (const { tagName, properties } of elementsBelow(root, ({ tagName }) =>
    /^(?:base|link|meta)$/.test(tagName),
  )) {
    const isCanonical = Array.isArray(properties['rel']) && properties['rel'].includes('canonical');
    const address =
      tagName === 'base' || isCanonical
        ? properties['href']
        : properties['property'] === 'og:url'
          ? properties['content']
          : undefined;
    if (typeof address === 'string' && /^https?:\/\//.test(address)) return address;
  }
  return undefined;
}
