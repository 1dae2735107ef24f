import type { Node } from 'mdast';

/** Calls `enter` with a node and with all below it, in order; not with those below one for which it returns `false`. */
export function visit(node: Node, enter: (node: Node) => unknown): void {
  if (enter(node) === false) return;
  for (const child of (node as Node & { children?: Node[] }).children ?? []) visit(child, enter);
}
