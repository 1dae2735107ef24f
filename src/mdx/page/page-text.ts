import type { Definition, ListItem, Nodes, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Mistake } from '../../content/mistakes/error.ts';
import type { TextNode } from '../../content/page.ts';
import { slugOf, uniqueId } from '../../paper/id.ts';
import { spokenFormula } from '../../paper/text/spoken-formula.ts';
import { formulaDoubts, tableDoubts } from './doubts.ts';
import { footnotesIn } from './footnotes.ts';
import { tableNode } from './page-table.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Parent = { children: readonly Nodes[] };

/** What converting a node needs to know of the text that it is in. */
interface Surroundings {
  /** What its tree was made of. */
  source: string;
  linesBefore: number;
  definitions: ReadonlyMap<string, Definition>;
  /** What the last heading says, and how many tables stand below it so far. */
  above: { heading?: string; number: number };
  /** A new id for a heading, made of its words. */
  idOf(heading: Nodes): string;
  /** The footnotes by their names, each with its number and whether a mark was written already. */
  notes: ReadonlyMap<string, { number: number; isMarked: boolean }>;
}

/** What a curator wrote, from a tree of `source` that the guard let through, `linesBefore` lines below the beginning of its file; no heading gets an id that is `taken`. */
export function curatedText(
  tree: Root,
  source: string,
  linesBefore: number,
  taken: readonly string[] = [],
): TextNode[] {
  const definitions = new Map(
    tree.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])),
  );
  const ids = new Set(taken);
  const idOf = (node: Nodes) => {
    const id = uniqueId(slugOf(lineOf(node)) || 'section', (one) => ids.has(one));
    ids.add(id);
    return id;
  };
  const { marked } = footnotesIn(tree);
  const notes = new Map(
    marked.map(({ identifier }, at) => [identifier, { number: at + 1, isMarked: false }] as const),
  );
  const page = { source, linesBefore, definitions, above: { number: 0 }, idOf, notes };
  const text = nodesIn(tree, page);
  if (marked.length === 0) return text;
  const footnotes = marked.map((note, at): TextNode => {
    return { kind: 'footnote', number: at + 1, children: nodesIn(note, page) };
  });
  return [...text, { kind: 'footnotes', children: footnotes }];
}

function nodesIn({ children }: Parent, page: Surroundings): TextNode[] {
  return children.flatMap((child) => nodesOf(child, page));
}

function nodesOf(node: Nodes, page: Surroundings): TextNode[] {
  const line = (node.position?.start.line ?? 1) + page.linesBefore;
  const inside = (parent: Parent) => nodesIn(parent, page);
  const doubts = (found: Mistake[]) =>
    found.map((one): TextNode => ({ kind: 'doubt', ...one, line: one.line + page.linesBefore }));
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', value: node.value }, ...doubts(formulaDoubts(node, page.source))];
    case 'formula':
      return [{ kind: 'formula', tex: node.value, display: node.display, source: node.source, line }];
    case 'inlineCode':
      return [{ kind: 'code', value: node.value }];
    case 'code':
      return [{ kind: 'code block', value: node.value }];
    case 'break':
      return [{ kind: 'break' }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'paragraph':
      return [...doubts(tableDoubts(node, page.source)), ...paragraphNodes(node, inside)];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: inside(node) }];
    case 'delete':
      return [{ kind: 'struck', children: inside(node) }];
    case 'blockquote':
      return [{ kind: 'quote', children: inside(node) }];
    case 'heading':
      page.above = { heading: lineOf(node), number: 0 };
      return [
        ...doubts(tableDoubts(node, page.source)),
        { kind: 'heading', level: node.depth, id: page.idOf(node), children: inside(node) },
      ];
    case 'list':
      return [{ kind: 'list', ...(node.ordered && { start: node.start ?? 1 }), children: inside(node) }];
    case 'listItem':
      return [itemNode(node, inside)];
    case 'table':
      page.above = { ...page.above, number: page.above.number + 1 };
      return [tableNode(node, page.above, inside)];
    case 'footnoteReference':
      return markNodes(page.notes.get(node.identifier));
    case 'link':
      return [{ kind: 'link', address: node.url, line, children: inside(node) }];
    case 'linkReference': {
      const address = page.definitions.get(node.identifier)?.url;
      return address === undefined ? inside(node) : [{ kind: 'link', address, line, children: inside(node) }];
    }
    case 'image':
      return [{ kind: 'picture', address: node.url, alt: node.alt ?? '', line }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [componentNode(node, inside(node), line)];
    default:
      return [];
  }
}

/** A paragraph, divided where a component stands by itself in it. */
function paragraphNodes({ children }: Paragraph, inside: (parent: Parent) => TextNode[]): TextNode[] {
  return runsOf(children).flatMap(({ isBlock, children }): TextNode[] =>
    isBlock ? inside({ children }) : [{ kind: 'paragraph', children: inside({ children }) }],
  );
}

/** The words of a node on a line. */
function lineOf(node: Nodes): string {
  if (node.type === 'formula') return spokenFormula(node.value);
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(lineOf).join('') : '';
}

/** An item of a list. The words of a task are those of its first paragraph. */
function itemNode(item: ListItem, inside: (parent: Parent) => TextNode[]): TextNode {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') return { kind: 'item', children: inside(item) };
  const isTight = !item.spread && others.length === 0;
  if (typeof item.checked !== 'boolean') return { kind: 'item', children: inside(isTight ? first : item) };
  const task: TextNode = { kind: 'task', isDone: item.checked, children: inside(first) };
  const words: TextNode = isTight ? task : { kind: 'paragraph', children: [task] };
  return { kind: 'item', children: [words, ...inside({ children: others })] };
}

function markNodes(note: { number: number; isMarked: boolean } | undefined): TextNode[] {
  if (!note) return [];
  const mark: TextNode = { kind: 'footnote mark', number: note.number, isFirst: !note.isMarked };
  note.isMarked = true;
  return [mark];
}

function componentNode(node: Element, children: TextNode[], line: number): TextNode {
  const attribute = (wanted: string) => {
    const found = node.attributes.find((one) => 'name' in one && one.name === wanted)?.value;
    return typeof found === 'string' ? found : undefined;
  };
  const label = attribute('label');
  switch (node.name) {
    case 'PaperLink':
      return { kind: 'paper link', paper: attribute('id') ?? '', line };
    case 'Figure':
      return { kind: 'figure', address: attribute('src') ?? '', alt: attribute('alt') ?? '', line, children };
    default:
      return { kind: 'aside', ...(label && { label }), children };
  }
}

/** The children of a paragraph, divided where one of them is a component that stands by itself. */
function runsOf(children: readonly Nodes[]): { isBlock: boolean; children: Nodes[] }[] {
  const runs: { isBlock: boolean; children: Nodes[] }[] = [];
  for (const child of children) {
    const isBlock = child.type === 'mdxJsxTextElement' && child.name !== 'PaperLink';
    const run = runs.at(-1);
    if (run?.isBlock === isBlock) run.children.push(child);
    else runs.push({ isBlock, children: [child] });
  }
  const isEmpty = (child: Nodes) => child.type === 'text' && child.value.trim() === '';
  return runs.filter((run) => run.isBlock || !run.children.every(isEmpty));
}
