import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import { boundedHtml } from '../html/page/tree.ts';
import { withMarkdownBullets } from './typed-bullets.ts';

const features = { frontmatter: false };
const htmlParser = unified().use(boundedHtml).use(rehypeRemark).freeze();

/** The blocks of a text in Markdown, the HTML among them read as Markdown. */
export function markdownNodes(markdown: string): RootContent[] {
  const lines = withMarkdownBullets(withoutFrontMatter(markdown).split('\n')).map((line) =>
    withBoundedIndent(line)
      .replace(templateAddress, (address) => address.replace(/\s+/g, ''))
      .replace(attributes, ''),
  );
  const root = markdownToMdast(lines.join('\n'), { features }) as Root;
  const definitions = root.children.filter((node) => node.type === 'definition');
  resolveLinks(root, new Map(definitions.reverse().map(({ identifier, url }) => [identifier, url])));
  return withHtml(root.children);
}

/** The blocks of a page in HTML, its lines moved down by `lines`. */
function htmlNodes(html: string, lines = 0): RootContent[] {
  if (isTooDeep(html)) return [];
  return movedDown(htmlParser.runSync(htmlParser.parse(html)) as Root, lines).children;
}

/** Tags that nest deeper than this hold no list of anybody's. */
const deepestTags = 300;

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)\b/gi)) {
    if (/^(?:br|img|hr|input|meta|link|wbr|source|a|p|li|dd|dt|td|tr|th|option)$/i.test(name)) continue;
    depth += end === '/' ? -1 : 1;
    if (depth > deepestTags) return true;
  }
  return false;
}

/** The line that a node begins in, from 1. */
export function nodeLine(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** Quotes and items nest no deeper than this in a list of anybody's; a parser's work grows with the square. */
const deepestContainers = 20;
const tooDeep = new RegExp(
  String.raw`^((?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){${deepestContainers}})[>\-*+\d.) \t]+`,
);

/** Items are not indented deeper than this many characters. */
const deepestIndentChars = 40;
const tooFarIn = new RegExp(String.raw`^[ \t]{${deepestIndentChars},}`);

function withBoundedIndent(line: string): string {
  return line.replace(tooDeep, '$1').replace(tooFarIn, ' '.repeat(deepestIndentChars));
}

/** Attributes of a link or a block as kramdown writes them: `{:target="_blank"}`. */
const attributes = /\{:(?:\s*(?:[\w-]+=(?:"[^"]*"|'[^']*')|[.#][\w-]+))+\s*\}/g;

/** An address that begins with a variable of a site's templates, `({{ site.baseurl }}/a.pdf`. */
const templateAddress = /\]\(\s*\{\{[^{}\n]*\}\}/g;

/**
 * A text whose front matter is blank lines, so that the others keep their places. Its title is the document's,
 * where the text has none.
 */
function withoutFrontMatter(markdown: string): string {
  return markdown.replace(/^\s*---[ \t]*\n(?:[^]*?\n)??---[ \t]*(?=\n|$)/, (matter) => {
    if (!/^[\w-]+[ \t]*:/m.test(matter)) return matter;
    const [line = '', title] = /^title[ \t]*:[ \t]*["']?(.*?)["']?[ \t]*$/im.exec(matter) ?? [];
    const blank = (text: string) => text.replace(/[^\n]/g, '');
    if (!title || /^#\s+\S/m.test(markdown.slice(matter.length))) return blank(matter);
    const at = matter.indexOf(line);
    return `${blank(matter.slice(0, at))}# ${title}${blank(matter.slice(at + line.length))}`;
  });
}

/** Makes links of those that name an address which is defined elsewhere: `[title][1]`. */
function resolveLinks(parent: Parents, addresses: ReadonlyMap<string, string>): void {
  for (const [at, node] of parent.children.entries()) {
    if ('children' in node) resolveLinks(node, addresses);
    if (node.type === 'linkReference') {
      const url = addresses.get(node.identifier) ?? '';
      parent.children[at] = { type: 'link', url, children: node.children };
    } else if (node.type === 'imageReference')
      parent.children[at] = { type: 'image', url: addresses.get(node.identifier) ?? '', alt: node.alt ?? '' };
  }
}

/** A tree whose nodes begin so many lines further down. */
function movedDown(root: Root, lines: number): Root {
  const move = (node: Nodes): void => {
    if (node.position) node.position.start.line += lines;
    if ('children' in node) for (const child of node.children) move(child);
  };
  if (lines > 0) move(root);
  return root;
}

/** Nodes with their HTML that holds lists, tables or links read as Markdown; HTML that blank lines divide is one. */
function withHtml(nodes: readonly RootContent[]): RootContent[] {
  const all: RootContent[] = [];
  let open: Html[] = [];
  const close = () => {
    const html = open.map(({ value }) => value).join('\n\n');
    const isEntries = /<(?:li|tr|a\s)/i.test(html) && /href/i.test(html);
    all.push(...(isEntries || /<h[1-6]\b/i.test(html) ? htmlNodes(html, nodeLine(open[0] as Html) - 1) : []));
    open = [];
  };
  for (const node of nodes) {
    if (node.type === 'html') open.push(node);
    else {
      if (open.length > 0) close();
      all.push(node);
    }
  }
  if (open.length > 0) close();
  return all;
}
