import CSL from 'citeproc';
import type { MarkupNode } from '../import/formats/xml/element.ts';
import { fragmentNodes } from '../import/formats/xml/fragment.ts';
import type { CslItem } from '../paper/citation/csl.ts';
import type { Inline, StyleName } from '../paper/text/inline.ts';
import { webAddressOrUndefined } from '../paper/web-address.ts';
import { localeNamed, styleNamed } from './styles.ts';

/** The reference of an item in a style; empty where the style has no list of references. */
export type StyledReference = (item: CslItem) => Inline[];

/** The language of references, where a style doesn't ask for another. */
const usualLocale = 'en-US';

/**
 * Writes references in a style by its name, in the language of a locale, which without `locale` is the
 * style's own. Each item is cited alone, as if the list had no other. Throws an Error where there is no
 * such style or locale.
 */
export function styledReference(name: string, locale?: string): StyledReference {
  const style = styleNamed(name);
  if (!style) throw new Error(`There is no CSL style ${name}.`);
  const items = new Map<string, CslItem>();
  const engine = new CSL.Engine(
    {
      retrieveItem: (id) => items.get(id) ?? {},
      // The engine also asks for the languages that others fall back to, of which some are not there.
      retrieveLocale: (tag) => knownLocale(tag),
    },
    style,
    locale ?? style.attrs['default-locale'] ?? usualLocale,
    locale !== undefined,
  );
  let count = 0;
  return (item) => {
    // Of two items with one id the engine would keep the first.
    const id = String(++count);
    items.clear();
    items.set(id, { ...item, id });
    engine.updateItems([id]);
    const made = engine.makeBibliography();
    return made ? trimmed(inlineOf(fragmentNodes(made[1][0] ?? ''))) : [];
  };
}

const locales = new Map<string, ReturnType<typeof localeNamed>>();

function knownLocale(tag: string) {
  if (!locales.has(tag)) locales.set(tag, localeNamed(tag) ?? localeNamed(usualLocale));
  const locale = locales.get(tag);
  if (!locale) throw new Error(`There is no CSL locale ${tag}.`);
  return locale;
}

const styleOf: Readonly<Record<string, StyleName>> = {
  i: 'emphasis',
  em: 'emphasis',
  b: 'strong',
  strong: 'strong',
  sup: 'superscript',
  sub: 'subscript',
};

/** A processor's HTML as text that we render ourselves: a few styles and links survive, no other element does. */
function inlineOf(nodes: readonly MarkupNode[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (typeof node === 'string') return [{ type: 'text', value: node.replace(/\s+/g, ' ') }];
    const kind = node.attributes.get('class') ?? '';
    // The number of an entry in a list.
    if (kind === 'csl-left-margin') return [];
    const children = inlineOf(node.children);
    const style = /small-caps/.test(node.attributes.get('style') ?? '') ? 'smallCaps' : styleOf[node.name];
    if (style) return [{ type: style, children }];
    const href = node.name === 'a' && webAddressOrUndefined(node.attributes.get('href') ?? '');
    return href ? [{ type: 'link', href, children }] : children;
  });
}

/** Without white space at both ends. */
function trimmed(nodes: readonly Inline[]): Inline[] {
  const isBlank = (node: Inline | undefined) => node?.type === 'text' && node.value.trim() === '';
  let [start, end] = [0, nodes.length];
  while (start < end && isBlank(nodes[start])) start++;
  while (end > start && isBlank(nodes[end - 1])) end--;
  return nodes.slice(start, end).map((node, index, { length }): Inline => {
    if (node.type !== 'text') return node;
    const from = index === 0 ? node.value.trimStart() : node.value;
    return { type: 'text', value: index === length - 1 ? from.trimEnd() : from };
  });
}
