import { addressesIn, webAddressOrUndefined } from '../paper/web-address.ts';

/** A part of a text; with an address, a link. */
export interface TextPart {
  text: string;
  href?: string;
}

const writtenLink = /\[([^[\]\n]+)\]\(([^\s()]+)\)/g;

/**
 * The paragraphs of a text that a person wrote, divided by empty lines, each in parts: `[words](https://address)`
 * and web addresses are links, and all else is what it is.
 */
export function linkedParagraphs(text: string): TextPart[][] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map(partsOf);
}

function partsOf(paragraph: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: words = '', 2: address = '' } of paragraph.matchAll(writtenLink)) {
    const href = webAddressOrUndefined(address);
    if (href === undefined) continue;
    parts.push(...withAddresses(paragraph.slice(end, index)), { text: words, href });
    end = index + whole.length;
  }
  return [...parts, ...withAddresses(paragraph.slice(end))];
}

/** A text with its web addresses as links. */
function withAddresses(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { href, start, end: next } of addressesIn(text)) {
    parts.push({ text: text.slice(end, start) }, { text: href, href });
    end = next;
  }
  return [...parts, { text: text.slice(end) }].filter((part) => part.text !== '');
}
