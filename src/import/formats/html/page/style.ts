import type { Element } from 'hast';
import { elements, linkAddress } from './page.ts';
import { type NamedPart, namedPart } from './part.ts';

/** How a piece of a line is set, what it is, and where it leads. */
export interface Style {
  isBold: boolean;
  isItalic: boolean;
  href?: string;
  part?: NamedPart;
}

export const plain: Style = { isBold: false, isItalic: false };

/** Parts of which all within is one: the name of an author is no title, whatever its class is. */
const whole = new Set<NamedPart | undefined>(['authors', 'venue', 'bibtex']);

/** The style of what stands in an element, by that around it. */
export function styleOf(element: Element, around: Style, base: string | undefined): Style {
  const { tagName, properties } = element;
  const css = String(properties['style'] ?? '');
  const href = tagName === 'a' ? linkAddress(element, base) : undefined;
  const part = namedPart(element);
  return within(
    {
      isBold:
        /^(?:b|strong|h[1-6]|th)$/.test(tagName) ||
        (tagName === 'dt' && !hasBold(element)) ||
        /font-weight:\s*(?:bold|[6-9]00)/.test(css),
      isItalic: /^(?:i|em|cite)$/.test(tagName) || /font-style:\s*italic/.test(css),
      ...(href !== undefined && { href }),
      ...(part !== undefined && { part }),
    },
    around,
  );
}

/** Whether a part of a term is in bold, so that the rest of it isn't. */
function hasBold(term: Element): boolean {
  return elements(term).some((child) => /^(?:b|strong)$/.test(child.tagName) || hasBold(child));
}

/** A style, or what has one, as it is within another; the same one where that changes nothing. */
export function within<T extends Style>(inner: T, outer: Style): T {
  const isBold = inner.isBold || outer.isBold;
  const isItalic = inner.isItalic || outer.isItalic;
  const href = inner.href ?? outer.href;
  const part = whole.has(outer.part) ? outer.part : (inner.part ?? outer.part);
  const isSame =
    isBold === inner.isBold && isItalic === inner.isItalic && href === inner.href && part === inner.part;
  return isSame
    ? inner
    : {
        ...inner,
        isBold,
        isItalic,
        ...(href !== undefined && { href }),
        ...(part !== undefined && { part }),
      };
}
