import type { Html, Nodes, Root, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const htmlParser = unified().use(rehypeParse).use(rehypeRemark).freeze();

/** The blocks of a text in Markdown, the HTML among them read as Markdown. */
export function markdownNodes(markdown: string): RootContent[] {
  return withHtml(markdownParts(markdown).flatMap(({ text, line }) => parsed(text, line - 1)));
}

/** The blocks of a page in HTML, its lines moved down by `lines`. */
export function htmlNodes(html: string, lines = 0): RootContent[] {
  return movedDown(htmlParser.runSync(htmlParser.parse(html)) as Root, lines).children;
}

/** The line that a node begins in, from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/**
 * Markdown cut at its headings: a parser's work grows faster than its text. Text that refers to
 * addresses elsewhere in it (`[1]: https://...`) stays whole.
 */
function markdownParts(markdown: string): { text: string; line: number }[] {
  const lines = markdown.split('\n');
  const parts: { text: string; line: number }[] = [];
  const isWhole = /^ {0,3}\[[^\]\n]+\]:\s*\S/m.test(markdown);
  let start = 0;
  let fence = '';
  for (const [at, line] of lines.entries()) {
    const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    if (at > start && !isWhole && fence === '' && /^#{1,6}\s/.test(line)) {
      parts.push({ text: lines.slice(start, at).join('\n'), line: start + 1 });
      start = at;
    }
  }
  return [...parts, { text: lines.slice(start).join('\n'), line: start + 1 }];
}

function parsed(markdown: string, lines: number): RootContent[] {
  return movedDown(parser.parse(markdown), lines).children;
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
    all.push(...(isEntries ? htmlNodes(html, lineOf(open[0] as Html) - 1) : []));
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
