import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Elements that hold no words of a page's own. */
const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'nav',
  'footer',
  'aside',
  'form',
  'button',
  'select',
  'figure',
  'figcaption',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'head',
]);

/** Classes and roles of what stands around the content of a page. */
const around =
  /^(?:nav(?:bar|igation)?|menu|(?:side|top|tool|nav)-?bar|breadcrumbs?|footer|cookies?|pagination|search|share|social|skip-?link|sr-only|visually-?hidden|dropdown(?:-menu)?|carousel|banner|modal|widget)$/;

/** Whether an element holds none of a page's content. */
export function isAround(element: Element): boolean {
  const { tagName, properties } = element;
  if (silent.has(tagName)) return true;
  if (tagName === 'header' && !elements(element).some(({ tagName: name }) => /^h[1-6]$/.test(name)))
    return true;
  const role = String(properties['role'] ?? '');
  return (
    /^(?:navigation|banner|contentinfo|search|menu)$/.test(role) ||
    classesOf(element).some((name) => around.test(name))
  );
}

/** The level of a heading, 1 to 6; the tag `heading` is of some people's own making. */
export function headingLevel({ tagName }: Element): number | undefined {
  if (tagName === 'heading') return 2;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** The classes of an element, in small letters. */
export function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map((name) => String(name).toLowerCase()) : [];
}

/** The elements in a node, in order. */
export function elements(node: Root | Element): Element[] {
  return (node.children as (RootContent | ElementContent)[]).filter(
    (child): child is Element => child.type === 'element',
  );
}

/** All elements below a node of which a test holds, in order. */
export function* elementsBelow(
  node: Root | Element,
  test: (element: Element) => boolean,
): Generator<Element> {
  const open = elements(node).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (test(next)) yield next;
    for (const child of elements(next).reverse()) open.push(child);
  }
}

/** The text in a node, its white space folded. */
export function elementText(node: Root | Element | ElementContent): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Root | RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  return (node.children as (RootContent | ElementContent)[]).map(rawText).join('');
}

/** The address that an element leads to, empty where it is relative to an unknown one; `undefined` where it leads nowhere else. */
export function linkAddress(element: Element, base: string | undefined): string | undefined {
  const href = String(element.properties['href'] ?? '').trim();
  if (href === '' || href.startsWith('#') || /^(?:javascript|mailto|tel|data):/i.test(href)) return undefined;
  if (/^https?:\/\//i.test(href)) return href;
  if (href.startsWith('//')) return `https:${href}`;
  return base !== undefined && URL.canParse(href, base) ? new URL(href, base).href : '';
}
