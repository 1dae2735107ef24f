import { characterEntities } from 'character-entities';
import type { MarkupElement, MarkupNode } from './element.ts';

/** Elements nested deeper than this are read as if they weren't nested. */
const deepestElement = 40;

/** In a longer text, in characters, tags are left out and not read. */
const longestMarkupChars = 200_000;

const inlineNames = 'i|it|em|italic|b|bold|strong|sub|sup|inf|sc|scp|tt|u|p|br';
/** Markup that was escaped once too often: `&lt;i&gt;`, `&amp;lt;sub&amp;gt;`. */
const escapedTag = new RegExp(`&(?:amp;)*lt;(/?(?:jats:)?(?:${inlineNames})\\s{0,3}/?)&(?:amp;)*gt;`, 'gi');
/** The same of formulas. */
const escapedMath = /&(?:amp;)*lt;((?:\w{1,5}:)?math)\b[^]{0,4000}?&(?:amp;)*lt;\/\1\s*&(?:amp;)*gt;/gi;
const escapedEntity = /&(?:amp;)+(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});)/gi;

const tag =
  /<!--[^]{0,20000}?-->|<!\[CDATA\[([^]{0,20000}?)\]\]>|<(\/?)((?:[a-z][\w.-]*:)?[a-z][\w.-]*)((?:\s(?:"[^"<]{0,2000}"|'[^'<]{0,2000}'|[^<>"'])*)?)(\/?)>/gi;
const known = new RegExp(`^(?:${inlineNames}|hr|img|a|span|div|ul|ol|li)$`, 'i');

/**
 * The markup in a text as services give it, JATS or HTML, well-formed or not. What looks like a tag
 * but is none (`List<T>`, `a <b`) stays text; entities are decoded, those encoded twice as well.
 */
export function fragmentNodes(source: string): MarkupNode[] {
  if (!/[<&]/.test(source)) return [source];
  if (source.length > longestMarkupChars) return [decodedEntities(source.replace(/<[^<>]*>/g, ' '))];
  const text = source
    .replace(escapedTag, '<$1>')
    .replace(escapedMath, (math) => decodedEntities(math.replace(escapedEntity, '&')))
    .replace(escapedEntity, '&');
  if (!text.includes('<')) return [decodedEntities(text)];
  const closed = new Set([...text.matchAll(/<\/([\w:.-]+)\s*>/g)].map(([, name = '']) => name.toLowerCase()));
  const root: MarkupElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  const put = (node: MarkupNode) => open.at(-1)?.children.push(node);
  let at = 0;
  for (const match of text.matchAll(tag)) {
    const [whole, cdata, slash, name = '', attributes = '', isEmpty] = match;
    const isNamed =
      name === '' ||
      name.includes(':') ||
      isEmpty === '/' ||
      closed.has(name.toLowerCase()) ||
      known.test(name);
    const isTag = isNamed && (attributes.trim() === '' || attributes.includes('='));
    if (!isTag) continue;
    if (match.index > at) put(decodedEntities(text.slice(at, match.index)));
    at = match.index + whole.length;
    if (cdata !== undefined) put(cdata);
    if (name === '') continue;
    const local = name.slice(name.indexOf(':') + 1).toLowerCase();
    if (slash === '/') {
      const from = open.findLastIndex((element) => element.name === local);
      if (from > 0) open.length = from;
      continue;
    }
    const element = { name: local, attributes: attributesIn(attributes), children: [] };
    put(element);
    const hasNoContent =
      isEmpty === '/' ||
      /["'\s]\/$/.test(attributes) ||
      /^(?:br|hr|img|break|graphic|none|mprescripts)$/.test(local);
    if (!hasNoContent && open.length < deepestElement) open.push(element);
  }
  put(decodedEntities(text.slice(at)));
  return root.children;
}

/** Nodes of a document with the markup in their text, which was encoded twice, as elements. */
export function withInnerMarkup(nodes: readonly MarkupNode[]): MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    if (typeof node === 'string') return /&#?\w+;|<\/?[a-z]/i.test(node) ? fragmentNodes(node) : [node];
    return [{ ...node, children: withInnerMarkup(node.children) }];
  });
}

/** Entities decoded, once: `&amp;` as `&`, `&#x2013;` as a dash; an unknown one stays. */
export function decodedEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi, (whole: string, name: string) => {
    if (!name.startsWith('#'))
      return Object.hasOwn(characterEntities, name) ? (characterEntities[name] ?? whole) : whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

function attributesIn(written: string): Map<string, string> {
  const found = written.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    [...found].map(([, name = '', quoted, single]) => [
      name.slice(name.indexOf(':') + 1).toLowerCase(),
      decodedEntities(quoted ?? single ?? ''),
    ]),
  );
}
