import type { Mistake } from '../../content/mistakes/error.ts';
import type { TextNode } from '../../content/page.ts';
import { mathmlOf } from '../../paper/text/math.ts';

/** All parts of a text, in order. */
export function* allNodes(nodes: readonly TextNode[]): Generator<TextNode> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* allNodes(node.children);
  }
}

/** What is hardly meant in a text: formulas that can't be drawn, what is no formula or table because it isn't whole. */
export function doubtsIn(text: readonly TextNode[]): Mistake[] {
  return [...allNodes(text)].flatMap((node) => {
    if (node.kind === 'doubt') return [node];
    if (node.kind !== 'formula') return [];
    const drawn = mathmlOf(node.tex, node.display);
    if (!('message' in drawn)) return [];
    const reason = `${shortly(node.source)} can't be drawn and is shown as written: ${drawn.message}`;
    return [{ line: node.line, reason, remedy: 'correct it' }];
  });
}

/** A formula as a message shows it. */
function shortly(source: string): string {
  const line = source.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 60).trimEnd()} …`;
}
