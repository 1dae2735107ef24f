import { z } from 'zod';

/**
 * `value` if it is an absolute http or https address without user name or password, otherwise
 * `undefined`. Anything else (`javascript:`, `data:`, a relative path) can run or mislead.
 */
export function webAddressOrUndefined(value: string): string | undefined {
  if (/[\s<>"\\^`{|}\p{Cc}]/u.test(value) || !URL.canParse(value)) return undefined;
  const { protocol, username, password, hostname } = new URL(value);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return username || password || !hostname ? undefined : value;
}

/** An absolute http or https address, as written. */
export const webAddress = z
  .string()
  .trim()
  .refine(
    (value) => webAddressOrUndefined(value) !== undefined,
    'is not a web address; it must begin with https:// or http://',
  );

/** A web address with places to fill in, at least one of them: `https://host/edit/{file}`. */
export function webAddressWith(...places: readonly string[]): z.ZodType<string, string> {
  const filled = (value: string) => places.reduce((text, place) => text.replaceAll(`{${place}}`, 'x'), value);
  const named = places.map((place) => `{${place}}`).join(' and ');
  return z
    .string()
    .trim()
    .refine(
      (value) => webAddressOrUndefined(filled(value)) !== undefined,
      `is not a web address; it must begin with https:// or http://, with ${named} in it`,
    )
    .refine((value) => places.some((place) => value.includes(`{${place}}`)), {
      error: `has no ${places.map((place) => `{${place}}`).join(' or ')} in it; write that where the ${places[0]} belongs`,
      abort: true,
    });
}

/** Whether two addresses lead to the same place but for case of host, a final slash or the scheme. */
export function isSameAddress(a: string, b: string): boolean {
  return addressKey(a) === addressKey(b);
}

/** What `isSameAddress` compares. */
export function addressKey(address: string): string {
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '');
  const path = host === 'github.com' ? url.pathname.toLowerCase() : url.pathname;
  return `${host}${path.replace(/\/+$/, '')}${url.search}${url.hash}`;
}

/** Hosts whose pages are source code. */
const codeHosts = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org', 'git.sr.ht']);

/** Whether the address leads to source code (a repository host) rather than to a project page. */
export function isCodeAddress(address: string): boolean {
  return codeHosts.has(new URL(address).hostname.replace(/^www\./, ''));
}

/** Whether an address leads to a PDF: by the name of the file, or by the folder where publishers keep those of DOIs. */
export function isPdfAddress(address: string): boolean {
  return /\.pdf(?:$|[?#])|\/doi\/(?:e?pdf|pdfdirect)\/10\./i.test(address);
}

/** An address within a text: `text.slice(start, end)`. */
export interface FoundAddress {
  href: string;
  start: number;
  end: number;
}

/** The longest address that is taken for one, in characters. */
export const longestAddressChars = 2000;

/**
 * The web addresses that `text` names, in order. Sentence punctuation, closing quotation marks
 * and a bracket that was not opened within the address are not part of it.
 */
export function addressesIn(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const match of text.matchAll(/https?:\/\/[^\s<>"“”{}|\\^`]+/giu)) {
    let href = match[0];
    if (href.length > longestAddressChars) continue;
    for (;;) {
      const shorter = href.replace(/[.,;:!?'’*_]+$/u, '');
      const last = shorter.at(-1);
      const open = last === ')' ? '(' : last === ']' ? '[' : undefined;
      const next =
        open && count(shorter, open) < count(shorter, last as string) ? shorter.slice(0, -1) : shorter;
      if (next === href) break;
      href = next;
    }
    if (webAddressOrUndefined(href)) found.push({ href, start: match.index, end: match.index + href.length });
  }
  return found;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
