import type { TextNode } from '../../content/page.ts';
import { spokenFormula } from '../../paper/text/spoken-formula.ts';

/** What stands in the line of the text around it. */
const inline: ReadonlySet<TextNode['kind']> = new Set([
  'text',
  'code',
  'formula',
  'break',
  'emphasis',
  'strong',
  'struck',
  'footnote mark',
  'link',
  'picture',
  'paper link',
  'task',
]);

/** What a curator wrote in plain text, a paragraph, heading, item or cell a line. `titleOf` gives the title of a paper. */
export function plainLines(nodes: readonly TextNode[], titleOf: (id: string) => string): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  for (const node of nodes) {
    if (inline.has(node.kind)) line += inlineText(node, titleOf);
    else {
      end();
      if ('children' in node) lines.push(...plainLines(node.children, titleOf));
      else line = inlineText(node, titleOf);
    }
  }
  end();
  return lines;
}

function inlineText(node: TextNode, titleOf: (id: string) => string): string {
  switch (node.kind) {
    case 'formula':
      return spokenFormula(node.tex);
    case 'break':
      return ' ';
    case 'paper link':
      return titleOf(node.paper);
    case 'picture':
      return node.alt;
    default:
      if ('value' in node) return node.value;
      return 'children' in node ? node.children.map((child) => inlineText(child, titleOf)).join('') : '';
  }
}
