import type { TextNode } from '../../content/page.ts';
import { mathmlOf } from '../../paper/text/math.ts';

/** All parts of a text, in order. */
export function* allNodes(nodes: readonly TextNode[]): Generator<TextNode> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* allNodes(node.children);
  }
}

/** The formulas of a text that can't be drawn, or don't end, as they are written, each with its line and why. */
export function undrawnFormulas(
  text: readonly TextNode[],
): { line: number; source: string; message: string }[] {
  return [...allNodes(text)].flatMap((node) => {
    if (node.kind === 'text' && node.line !== undefined)
      return [{ line: node.line, source: '$$', message: 'no other $$ follows in the same paragraph' }];
    if (node.kind !== 'formula') return [];
    const drawn = mathmlOf(node.tex, node.display);
    return 'message' in drawn ? [{ line: node.line, source: node.source, message: drawn.message }] : [];
  });
}
