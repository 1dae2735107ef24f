import { addressesIn, webAddressOrUndefined } from '../../paper/web-address.ts';

/** A part of a text; with an address, a link: on the web, for mail, or a path below the site's base. */
export interface TextPart {
  text: string;
  href?: string;
}

const writtenLink = /\[([^[\]\n]+)\]\(([^\s()]+)\)/g;

/**
 * The paragraphs of a text that a person wrote, divided by empty lines, each in parts: `[words](https://address)`,
 * with an address for mail or of a page of the site (`/about/`) as well, and web addresses are links, and all else is
 * what it is.
 */
export function linkedParagraphs(text: string): TextPart[][] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map(partsOf);
}

/** Marks of Markdown that a text shows as they are, links apart. */
const otherMarks = /\[[^[\]\n]+\]\([^()\n]*\)|\*\*\S[^*\n]*\*\*|^#{1,6} |<\/?[a-z][a-z\d]*\b[^<>]*>/im;

/** The first piece of Markdown in a text that is not read as such; `undefined` where there is none. */
export function unreadMark(text: string): string | undefined {
  const parts = linkedParagraphs(text).flat();
  return parts.flatMap(({ text: shown, href }) =>
    href === undefined ? (otherMarks.exec(shown)?.[0] ?? []) : [],
  )[0];
}

function partsOf(paragraph: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: words = '', 2: address = '' } of paragraph.matchAll(writtenLink)) {
    const href =
      webAddressOrUndefined(address) ??
      /^(?:mailto:[^\s\p{Cc}]+@.+|\/(?!\/)[^\s\\\p{Cc}]*)$/u.exec(address)?.[0];
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
