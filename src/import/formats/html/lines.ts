import type { Element, ElementContent } from 'hast';
import type { TextRun } from '../list/segment/run.ts';
import { classesOf, elements, isAround, linkAddress } from './page.ts';

/** What a class or a property of an element says that its words are. */
export type NamedPart =
  | 'title'
  | 'authors'
  | 'venue'
  | 'short'
  | 'published'
  | 'abstract'
  | 'award'
  | 'doi'
  | 'pages'
  | 'keywords'
  | 'bibtex';

/** A piece of a line that is set alike, in one element. */
export interface HtmlRun extends TextRun {
  part?: NamedPart;
  /** Tells the innermost element that it stands in from others. */
  element: Element;
}

/** A line as a page shows it. */
export interface HtmlLine {
  runs: HtmlRun[];
  /** From 1. */
  line: number;
  /** 1 to 6 where it is a heading. */
  level?: number;
  /** Whether a blank line stands above it. */
  isApart: boolean;
  /** The block that it begins in, by its tag and classes. */
  kind: string;
}

/** Names of classes and properties for what they hold, by the words in them; the first that matches counts. */
const parts: readonly (readonly [NamedPart, RegExp])[] = [
  ['bibtex', /^(?:bibtex|bibentry|bib-?content)$/],
  ['abstract', /abstract|^(?:description|summary|excerpt|article-style)$/],
  ['authors', /author|^(?:creators?|contributors?|byline|performers|people)$/],
  ['award', /award/],
  ['short', /^(?:abbr|venue-?short|badge-venue)$/],
  ['doi', /(?:^|[-_])doi(?:$|[-_])/],
  ['pages', /^(?:pages|pagination)$/],
  ['keywords', /^(?:keywords|tags)$/],
  ['published', /(?:^|[-_])(?:year|date|datepublished|published)$/],
  [
    'venue',
    /journal|periodical|venue|booktitle|(?:^|[-_])(?:conference|conf|publication|source|publisher|ispartof|proceedings)$/,
  ],
  ['title', /(?<!sub)title$|(?:^|[-_])(?:name|headline|paper-?name)$/],
];

/** Names that hold one of the words but more than one part, or a part of the page. */
const general =
  /section|page|site|list|container|wrapper|group|card-?body|item$|block|row$|col|icon|btn|button|link|tooltip|popup/;

/** What an element is called as. */
function namedPart(element: Element): NamedPart | undefined {
  const { itemProp } = element.properties;
  if (element.tagName === 'abbr') return 'short';
  if (
    element.tagName === 'a' &&
    /\/(?:authors?|people|persons?|members?|pid|profile)\/[^/]/.test(String(element.properties['href']))
  )
    return 'authors';
  const names = [
    ...(Array.isArray(itemProp) ? itemProp.map((name) => String(name).toLowerCase()) : []),
    ...classesOf(element),
  ];
  for (const name of names) {
    const part = general.test(name) ? undefined : parts.find(([, pattern]) => pattern.test(name))?.[0];
    if (part && !(part === 'title' && hasAuthors(element))) return part;
  }
  return undefined;
}

/** Whether the authors are named in an element, so that it is more than a title. */
function hasAuthors(element: Element): boolean {
  return elements(element).some((child) => namedPart(child) === 'authors' || hasAuthors(child));
}

const inline = new Set(
  'a abbr acronym b bdi bdo big br cite code del dfn em font i img input ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether an element stands within a line: it is set so, and no block is in it. */
export function isInline(element: Element): boolean {
  return inline.has(element.tagName) && elements(element).every(isInline);
}

interface Style {
  isBold: boolean;
  isItalic: boolean;
  href?: string;
  part?: NamedPart;
}

/** The lines of an element as a page shows them, empty ones left out. */
export function shownLines(element: Element, base: string | undefined): HtmlLine[] {
  const lines: HtmlLine[] = [];
  let open: HtmlLine | undefined;
  let breaks = 0;
  const end = () => {
    if (open?.runs.some(({ text, href }) => text.trim() !== '' || href !== undefined)) {
      lines.push(open);
      breaks = 0;
    }
    open = undefined;
  };
  const visit = (
    nodes: readonly ElementContent[],
    parent: Element,
    style: Style,
    block: Element,
    level?: number,
  ) => {
    for (const node of nodes) {
      if (node.type === 'text') {
        const text = node.value.replace(/\s+/g, ' ');
        if (text === ' ' && !open) continue;
        open ??= {
          runs: [],
          line: node.position?.start.line ?? 1,
          isApart: breaks > 1,
          kind: kindOf(block),
          ...(level !== undefined && { level }),
        };
        open.runs.push({ text, ...style, element: parent });
      } else if (node.type === 'element') {
        const { tagName } = node;
        if (tagName === 'br') {
          end();
          breaks++;
        } else if (tagName === 'hr') {
          end();
          breaks = 2;
        } else if (tagName === 'img') {
          const alt = String(node.properties['alt'] ?? '');
          if (style.href !== undefined && open && alt.length < longestLabelChars)
            open.runs.push({ text: alt, ...style, element: parent });
        } else if (isAround(node)) continue;
        else {
          const inner = styleOf(node, style, base);
          if (isInline(node)) visit(node.children, node, inner, block, level);
          else {
            end();
            const own = /^h([1-6])$/.exec(tagName)?.[1];
            visit(node.children, node, inner, node, own === undefined ? level : Number(own));
            end();
            if (own !== undefined) breaks = 2;
            if (tagName === 'p') breaks = Math.max(breaks, 1);
          }
        }
      }
    }
  };
  visit(
    element.children,
    element,
    styleOf(element, { isBold: false, isItalic: false }, base),
    element,
    headingLevel(element),
  );
  end();
  return lines;
}

/** A longer description of a picture, in characters, is no label. */
const longestLabelChars = 30;

function headingLevel({ tagName }: Element): number | undefined {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

function styleOf(element: Element, style: Style, base: string | undefined): Style {
  const { tagName, properties } = element;
  const css = String(properties['style'] ?? '');
  const href = tagName === 'a' ? linkAddress(element, base) : undefined;
  // The name of an author is no title, whatever its class is.
  const part =
    style.part === 'authors' || style.part === 'venue' || style.part === 'bibtex'
      ? style.part
      : (namedPart(element) ?? style.part);
  return {
    isBold:
      style.isBold ||
      /^(?:b|strong|h[1-6]|dt|th)$/.test(tagName) ||
      /font-weight:\s*(?:bold|[6-9]00)/.test(css),
    isItalic: style.isItalic || /^(?:i|em|cite)$/.test(tagName) || /font-style:\s*italic/.test(css),
    ...(href !== undefined ? { href } : style.href !== undefined && { href: style.href }),
    ...(part !== undefined && { part }),
  };
}

/** A block by its tag and classes. */
export function kindOf(element: Element): string {
  return [element.tagName, ...classesOf(element).filter((name) => !/\d/.test(name))].join('.');
}

/** The words of a line. */
export function shownText({ runs }: HtmlLine): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
