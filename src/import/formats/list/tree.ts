import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { boundedHtml } from '../html/page/tree.ts';
import { withMarkdownBullets } from './typed-bullets.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const htmlParser = unified().use(boundedHtml).use(rehypeRemark).freeze();

/** The blocks of a text in Markdown, the HTML among them read as Markdown. */
export function markdownNodes(markdown: string): RootContent[] {
  return withHtml(markdownParts(markdown).flatMap(({ text, line }) => parsed(text, line - 1)));
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

/** Entries are not nested deeper than this many characters before them. */
const deepestIndentChars = 40;
const tooDeep = new RegExp(String.raw`^[ \t>]{${deepestIndentChars},}`);

/** Longer lists and tables are cut, in lines. */
const longestPartLines = 300;

/**
 * Markdown cut at its headings, and long lists and tables at their entries, since a parser's work grows
 * faster than its text. Each part has those addresses that it names and the text defines (`[1]: https://...`).
 */
function markdownParts(markdown: string): { text: string; line: number }[] {
  const lines = withMarkdownBullets(withoutFrontMatter(markdown).split('\n')).map((line) =>
    line.replace(tooDeep, (indent) => indent.slice(0, deepestIndentChars)),
  );
  const parts: { text: string; line: number }[] = [];
  const defined = definitionsIn(markdown);
  const add = (until?: number) => {
    const text = [...head, ...lines.slice(start, until)].join('\n');
    const named = defined.size > 0 ? labelsIn(text).flatMap((label) => defined.get(label) ?? []) : [];
    parts.push({
      text: named.length > 0 ? [text, '', ...new Set(named)].join('\n') : text,
      line: start + 1 - head.length,
    });
  };
  let start = 0;
  let head: string[] = [];
  let fence = '';
  for (const [at, line] of lines.entries()) {
    const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    const isLongList =
      at - start > longestPartLines &&
      /^(?:[-*+]|\d+[.)])\s/.test(line) &&
      /^(?:\s*$|[-*+]\s|\d+[.)]\s)/.test(lines[at - 1] ?? '');
    const isLongTable =
      at - start > longestPartLines && line.startsWith('|') && (lines[at - 1] ?? '').startsWith('|');
    if (fence !== '' || at === start) continue;
    if (/^#{1,6}\s/.test(line) || isLongList || isLongTable) {
      add(at);
      head = isLongTable ? tableHead(lines, at) : [];
      start = at;
    }
  }
  add();
  return parts;
}

/** The lines of a text that define an address, by their labels; the first of a label counts. */
function definitionsIn(markdown: string): ReadonlyMap<string, string> {
  const found = [...markdown.matchAll(/^ {0,3}\[([^\]\n]+)\]:[ \t]*\S.*$/gm)];
  return new Map(found.reverse().map(([line, label = '']) => [normalLabel(label), line]));
}

/** The texts in brackets, of which each may be a label. */
function labelsIn(text: string): string[] {
  return [...text.matchAll(/\[([^[\]]{1,999})\]/g)].map(([, label = '']) => normalLabel(label));
}

function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A text whose front matter is blank lines, so that the others keep their places. */
function withoutFrontMatter(markdown: string): string {
  return markdown.replace(/^\s*---[ \t]*\n(?:[^]*?\n)??---[ \t]*(?=\n|$)/, (matter) =>
    /^[\w-]+[ \t]*:/m.test(matter) ? matter.replace(/[^\n]/g, '') : matter,
  );
}

/** The names and the line below them of the table that a row is in. */
function tableHead(lines: readonly string[], row: number): string[] {
  const above = lines.slice(0, row).findLastIndex((line) => !line.startsWith('|'));
  return lines.slice(above + 1, above + 3);
}

function parsed(markdown: string, lines: number): RootContent[] {
  const root = parser.parse(markdown);
  resolveLinks(
    root,
    new Map(
      root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
    ),
  );
  return movedDown(root, lines).children;
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
