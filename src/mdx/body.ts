import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { paragraphsOf } from '../paper/abstract.ts';
import { withoutUnsafeBareAddresses } from './bare-address.ts';
import { remarkFormulas } from './formula/plugin.ts';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

const outlineParser = unified().use(remarkParse).use(remarkFormulas).use(remarkMdx).freeze();

/** One tilde is a sign that texts with numbers need; two strike words out. */
const plainParser = unified()
  .use(remarkParse)
  .use(remarkFormulas)
  .use(remarkGfm, { singleTilde: false })
  .freeze();

const curatedParser = plainParser().use(remarkMdx).freeze();

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

/**
 * The tree of an MDX body in which dollars are text, as in an abstract. Throws a VFileMessage with line and column
 * where it isn't MDX.
 */
export function bodyTree(body: string): Root {
  const paragraphs = plainParagraphs(body.replace(/^\n+|\n+$/g, ''));
  return paragraphs ? textTree(paragraphs) : parser.parse(body);
}

/** A paragraph in which no construct of Markdown or MDX can begin, so that it is written and read as it stands. */
const plainParagraph = /^(?!(?:im|ex)port)\p{L}[\p{L}\p{M}\p{N} .,;:'"’‘“”()?%/+=–—-]*$/u;

/** The paragraphs of a text where each is plain, otherwise `undefined`. */
function plainParagraphs(text: string): string[] | undefined {
  const paragraphs = paragraphsOf(text);
  return paragraphs.every((each) => plainParagraph.test(each) && !each.endsWith(' '))
    ? paragraphs
    : undefined;
}

function textTree(paragraphs: readonly string[]): Root {
  return {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}

/** The tree of an abstract with notes, which may have formulas. Throws as `bodyTree` does. */
export function outlineTree(body: string): Root {
  return outlineParser.parse(body);
}

/**
 * The tree of what a curator writes, which may have formulas, tables, footnotes, tasks, struck words and bare
 * addresses besides. Throws as `bodyTree` does.
 */
export function curatedTree(text: string): Root {
  return withoutUnsafeBareAddresses(curatedParser.parse(text), text);
}

/** As `curatedTree`, of notes that are plain Markdown, where HTML and indented code exist. */
export function plainTree(notes: string): Root {
  return withoutUnsafeBareAddresses(plainParser.parse(notes), notes);
}

/** The MDX body of an abstract: paragraphs of text and nothing else. */
export function abstractBody(abstract: string): string {
  if (abstract === '') return '';
  return plainParagraphs(abstract) ? `${abstract}\n` : writer.stringify(textTree(paragraphsOf(abstract)));
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
