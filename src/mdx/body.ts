import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { paragraphsOf } from '../paper/abstract.ts';
import { withoutUnsafeBareAddresses } from './bare-address.ts';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** One tilde is a sign that texts with numbers need; two strike words out. */
const pageParser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx).freeze();

const plainParser = unified().use(remarkParse).freeze();

/** Writes text so that no Markdown or MDX construct can begin in it, `import` and `export` included. */
const writer = unified()
  .use(remarkStringify, {
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport' },
      { atBreak: true, character: 'e', after: 'xport' },
    ],
  })
  .use(remarkMdx)
  .freeze();

/** The tree of an MDX body. Throws a VFileMessage with line and column where it isn't MDX. */
export function bodyTree(body: string): Root {
  return parser.parse(body);
}

/** The tree of an own page, which may have tables, footnotes, tasks, struck words and bare addresses besides. */
export function pageTree(body: string): Root {
  return withoutUnsafeBareAddresses(pageParser.parse(body), body);
}

/** The tree of notes that are rendered as plain Markdown, where HTML and indented code exist. */
export function plainTree(notes: string): Root {
  return plainParser.parse(notes);
}

/** The MDX body of an abstract: paragraphs of text and nothing else. */
export function abstractBody(abstract: string): string {
  return writer.stringify({
    type: 'root',
    children: paragraphsOf(abstract).map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  });
}

/** The text of a paragraph that holds text alone, otherwise `undefined`. */
function textOnly(node: RootContent): string | undefined {
  if (node.type !== 'paragraph') return undefined;
  const parts = node.children.map((child) => (child.type === 'text' ? child.value : undefined));
  return parts.includes(undefined) ? undefined : parts.join('');
}

/**
 * The abstract that a body begins with and the place where it ends. The abstract is the run of
 * text paragraphs at the beginning; the first heading, list, component or styled paragraph
 * begins the notes.
 */
export function leadingAbstract(tree: Root): { abstract: string; nodes: number } {
  const paragraphs: string[] = [];
  for (const node of tree.children) {
    const text = textOnly(node);
    if (text === undefined) break;
    paragraphs.push(text.replace(/\s*\n\s*/g, ' '));
  }
  return { abstract: paragraphs.join('\n\n'), nodes: paragraphs.length };
}
